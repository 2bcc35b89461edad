/** Places behind a name that are no part of it: where somebody goes, or is, when the verb before says so. */
import type { Analysis } from '../../syntax/analysis.ts';

/** «زار دونالد ترامب الرياض»: behind a whole name a city that nothing else is called is where. */
export function isCity(analysis: Analysis, at: number): boolean {
  const row = analysis.longestMatch(at, analysis.lexicon.code.place);
  if (row < 0 || !analysis.isSafe(row)) return false;
  return cities.has(analysis.lexicon.subtypeOf(analysis.matches.entry[row]!));
}

const cities: ReadonlySet<string> = new Set(['capital', 'city']);

/** «حذر موشيه يعالون إيران»: behind a whole name a state that nothing else is called. */
export function isCountry(analysis: Analysis, at: number): boolean {
  const row = analysis.longestMatch(at, analysis.lexicon.code.country);
  return (
    row >= 0 && analysis.isSafe(row) && !analysis.is(at, analysis.bits['given-name'] | analysis.bits['family-name'])
  );
}

/** How many words of a title may stand between the verb and the name. */
const titleReach = 5;

/** «زار الملك سلمان القاهرة», «وصل الوزير ظريف بيروت»: right behind one word of a name a city or a state, behind a verb of travel. */
export function isGoal(analysis: Analysis, start: number, at: number): boolean {
  if (at !== start + 1 || !(isCity(analysis, at) || isCountry(analysis, at))) return false;
  const travel = analysis.lexicon.codeOf('trigger:visit');
  const first = Math.max(analysis.sentenceStart(start), start - titleReach);
  for (let before = start - 1; before >= first && analysis.isWord(before); before--)
    if (analysis.longestMatch(before, travel) >= 0) return analysis.is(before, analysis.bits.verb);
  return false;
}
