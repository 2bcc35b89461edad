/** «إلا أن», «غير أنه», «بيد أنها»: what stands behind is told for itself, against what was before. */
import type { Analysis } from '../analysis.ts';

const adversatives: ReadonlySet<string> = new Set(['الا', 'غير', 'بيد']);

/** True of the «أن» in it, with its pronoun or without. */
export const isAdversative = (analysis: Analysis, at: number): boolean =>
  at < analysis.count &&
  at > analysis.sentenceStart(at) &&
  analysis.folded(at).startsWith('ان') &&
  analysis.is(at, analysis.bits.subordinator) &&
  adversatives.has(analysis.folded(at - 1));
