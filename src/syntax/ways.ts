/** How something is done: «بصورة غير رسمية», «بشكل عاجل», «التدخل عسكريا»: words that no phrase before or behind takes in. */
import { Clitic } from '../text/clitics.ts';
import type { Analysis } from './analysis.ts';

const ways: ReadonlySet<string> = new Set(['شكل', 'صوره', 'طريقه', 'نحو']);

/** The end, before `limit`, of a way to do something, which nothing but its adjective completes; −1. */
export function wayEnd(analysis: Analysis, at: number, limit: number): number {
  if (!isWay(analysis, at)) return -1;
  let end = at + 1;
  if (end < limit && analysis.folded(end) === 'غير') end++;
  while (end < limit && isItsAdjective(analysis, end)) end++;
  return end;
}

function isWay(analysis: Analysis, at: number): boolean {
  if (analysis.isDefinite(at) || !ways.has(analysis.stem(at))) return false;
  // «على نحو 49 ألف شخص»
  if (at + 1 < analysis.count && analysis.isCount(at + 1) && analysis.stem(at) === 'نحو') return false;
  return (analysis.outer(at) & Clitic.ba) !== 0 || (at > 0 && analysis.folded(at - 1) === 'علي');
}

const isItsAdjective = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === 0 && analysis.is(at, analysis.bits.adjective) && !analysis.isDefinite(at);

/** «رسميا», «عسكريا»: an adjective of relation in the accusative. */
export const isRelationally = (analysis: Analysis, at: number): boolean =>
  analysis.isAccusative(at) && analysis.folded(at).endsWith('يا');
