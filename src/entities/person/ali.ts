/** «علي», a man, and «على», the preposition, which many papers write for each other: the text around tells which one it is. */
import type { Analysis } from '../../syntax/analysis.ts';
import { isNameWord, isPrepositionSpelling, namePartAt } from './name-part.ts';

/** How many tokens around the text is asked how it writes prepositions. */
const reach = 100;

/** «قال علي سليمان الشمري»: where the text writes the preposition with ى, before what is a given name only. */
export function isAli(analysis: Analysis, at: number): boolean {
  if (analysis.folded(at) !== ali || isPrepositionSpelling(analysis, at) || analysis.isDefinite(at + 1)) return false;
  const next = namePartAt(analysis, at + 1);
  return (next === 'given' || next === 'either') && writes(analysis, at, ali, 'ى');
}

/** «الوزيرة هالة زايد علي نجاح …»: behind a whole name and before no further one, where the text writes «إلي» too. */
export function isOnBehindName(analysis: Analysis, start: number, at: number): boolean {
  if (at < start + 2 || analysis.folded(at) !== ali || at + 1 >= analysis.sentenceEnd(at)) return false;
  if (analysis.isPunctuation(at + 1) || isNameWord(namePartAt(analysis, at + 1))) return false;
  return writes(analysis, at, 'الي', 'ي');
}

/** True if a word stands near a token with a certain last letter. */
function writes(analysis: Analysis, at: number, word: string, last: string): boolean {
  const end = Math.min(analysis.count, at + reach);
  for (let other = Math.max(0, at - reach); other < end; other++)
    if (analysis.folded(other) === word && analysis.lastLetter(other) === last) return true;
  return false;
}

const ali = 'علي';
