/** Ordinal numbers of two words («الثالث والعشرين», «الثانية عشرة»), one adjective each. Listed in lexicons/words/ordinals.tsv. */
import type { Analysis } from '../analysis.ts';

/** The token behind the ordinal of two words that begins at a token; −1 where none does. */
export function ordinalEnd(analysis: Analysis, at: number): number {
  const second = at + 1;
  if (second >= analysis.sentenceEnd(at) || !analysis.is(second, analysis.bits.number)) return -1;
  const row = analysis.longestMatch(at, analysis.lexicon.code.ordinal);
  const end = row < 0 ? -1 : analysis.matches.end[row]!;
  return end > second ? end : -1;
}
