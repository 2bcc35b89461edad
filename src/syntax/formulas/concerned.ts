/** «المعني بالأمر», «المعنيين بالأمر»: how papers and the police call whoever a case is about. */
import type { Analysis } from '../analysis.ts';

export const isConcerned = (analysis: Analysis, at: number): boolean =>
  concerned.has(analysis.stem(at)) && at + 1 < analysis.sentenceEnd(at) && analysis.folded(at + 1) === 'بالامر';

const concerned: ReadonlySet<string> = new Set(
  'المعني المعنيه المعنيان المعنيين المعنيون المعنيتان المعنيتين المعنيات'.split(' '),
);
