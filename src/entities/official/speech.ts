/** Words of speech before an office, by what their frame takes: whoever speaks stands alone behind «أوضح», and not behind «أبلغ». */
import type { Analysis } from '../../syntax/analysis.ts';

/** True at a word of speech that has whoever is told as its object («أبلغ الوزير …»), false at another, undefined at no such word. */
export function tellsObject(analysis: Analysis, at: number): boolean | undefined {
  const row = at < 0 ? -1 : analysis.longestMatch(at, analysis.lexicon.codeOf('trigger:statement'));
  return row < 0 ? undefined : analysis.lexicon.attribute(analysis.matches.entry[row]!, 'frame').includes('object:');
}
