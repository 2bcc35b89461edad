/** «حكم على المتهم بالسجن خمس سنوات», «اعتقل عامين»: how long something lasts, which is nobody and nothing that is done. */
import type { Analysis } from '../analysis.ts';

/** Behind a duration that begins at a token; the token itself where none does. */
export function durationEnd(analysis: Analysis, at: number): number {
  if (spans.has(analysis.folded(at))) return at + 1;
  const next = at + 1;
  const isCounted = analysis.isNumber(at) && next < analysis.sentenceEnd(at) && units.has(analysis.folded(next));
  return isCounted ? next + 1 : at;
}

const spans: ReadonlySet<string> = new Set('يومين اسبوعين شهرين عامين سنتين ساعتين'.split(' '));
const units: ReadonlySet<string> = new Set(
  'يوما ايام اسبوعا اسابيع شهرا اشهر عاما اعوام سنه سنوات ساعه ساعات'.split(' '),
);
