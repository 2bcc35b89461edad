/** «6 إصابات في صفوف الشرطة», «احتجاجات في أوساط الأساتذة»: among whom something happens. */
import type { Analysis } from '../../syntax/analysis.ts';

/** The token of those among whom it is, right behind a noun; −1. */
export function behindRanks(analysis: Analysis, at: number): number {
  const ranks = at + 1;
  if (at < 1 || ranks + 1 >= analysis.sentenceEnd(at - 1) || analysis.folded(at) !== 'في') return -1;
  return among.has(analysis.stem(ranks)) && !analysis.hasPronoun(ranks) ? ranks + 1 : -1;
}

const among: ReadonlySet<string> = new Set(['صفوف', 'اوساط']);
