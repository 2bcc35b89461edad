/** «المعني بالأمر», «المعنيين بالأمر»: how papers and the police call whoever a case is about. */
import type { Analysis } from '../analysis.ts';

export const isConcerned = (analysis: Analysis, at: number): boolean =>
  concerned.has(analysis.stem(at)) && at + 1 < analysis.sentenceEnd(at) && analysis.folded(at + 1) === 'بالامر';

const concerned: ReadonlySet<string> = new Set(
  'المعني المعنيه المعنيان المعنيين المعنيون المعنيتان المعنيتين المعنيات'.split(' '),
);

/** «أوقفت الشرطة المعني بالأمر», «توقيف المعني بالأمر»: who stands for himself, and describes no noun before; «الشخص المعني بالأمر». */
export function isConcernedAlone(analysis: Analysis, at: number): boolean {
  if (!isConcerned(analysis, at)) return false;
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || !analysis.isDefinite(before) || police.has(analysis.stem(before)))
    return true;
  return analysis.lastLetter(before) === 'ة' && analysis.lastLetter(at) !== 'ة';
}

/** Those who keep order (folded). */
const police: ReadonlySet<string> = new Set(['الامن', 'الدرك', 'الملكي', 'الوطني']);
