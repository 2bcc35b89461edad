/** «- حفظه الله -», «(رحمه الله)»: what is wished to somebody behind the name stands apart from the sentence. */
import type { Analysis } from '../analysis.ts';

const opening = '-–—(';
const closing = '-–—)';

/** The token behind a wish that begins at a token, with the dashes or brackets around it; −1 where none does. */
export function prayerEnd(analysis: Analysis, at: number): number {
  const isApart = analysis.isPunctuation(at) && opening.includes(analysis.folded(at));
  const start = isApart ? at + 1 : at;
  if (start >= analysis.sentenceEnd(at)) return -1;
  const row = analysis.longestMatch(start, analysis.lexicon.code.formula);
  if (row < 0 || analysis.lexicon.flagsOf(analysis.matches.entry[row]!) !== 'prayer') return -1;
  const end = analysis.matches.end[row]!;
  const closes =
    end < analysis.sentenceEnd(at) && analysis.isPunctuation(end) && closing.includes(analysis.folded(end));
  return isApart && closes ? end + 1 : end;
}
