/** Parts of a period that is told by name: «الربع الأول من 2016», «النصف الثاني من العام», «الشهرين الأولين من السنة الجارية». */
import type { Analysis } from '../../syntax/analysis.ts';
import { endingOf } from '../../syntax/words/endings.ts';

export interface Share {
  end: number;
  /** How many months the part has: 3, 4 or 6; 0 for days, weeks or months told by their number. */
  months: number;
  /** Which of the parts: 1 the first; undefined for the last, or where nothing is counted. */
  nth: number | undefined;
  /** True if it is placed in time only by the period that it is a part of. */
  needsPeriod: boolean;
}

const ends: ReadonlySet<string> = new Set('الاول الاولي الاولين الاوليين الاخير الاخيره الاخيرين الاخيرتين'.split(' '));

/** The share that begins at a token, up to «من» before its period; undefined if none does. */
export function shareAt(analysis: Analysis, at: number): Share | undefined {
  const { lexicon, matches } = analysis;
  const week = weekAt(analysis, at);
  if (week) return week;
  const row = analysis.longestMatch(at, lexicon.code['calendar-word']);
  if (row < 0 || lexicon.kindOf(matches.entry[row]!) !== 'share') return undefined;
  const months = Number(lexicon.attribute(matches.entry[row]!, 'value'));
  const limit = analysis.sentenceEnd(at);
  const next = matches.end[row]!;
  if (next >= limit || analysis.outer(next) !== 0) return undefined;
  if (months === 0) return countedShare(analysis, next, limit);
  const ordinal = analysis.longestMatch(next, lexicon.code.ordinal);
  if (ordinal < 0 && !ends.has(analysis.folded(next))) return undefined;
  const nth = ordinal < 0 ? undefined : Number(lexicon.attribute(matches.entry[ordinal]!, 'value'));
  const end = ordinal < 0 ? next + 1 : matches.end[ordinal]!;
  // The first half of what a text tells of is more often that of a match than that of a year.
  return nth !== undefined && nth > 12 / months ? undefined : { end, months, nth, needsPeriod: months !== 3 };
}

const endingOfWeek = endingOf('الاسبوع');

/** «الأسبوع الثاني من شهر صفر» */
function weekAt(analysis: Analysis, at: number): Share | undefined {
  const next = at + 1;
  if (analysis.lastStemCodes(at) !== endingOfWeek || analysis.stem(at) !== 'الاسبوع') return undefined;
  if (next + 1 >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0) return undefined;
  const isNumbered = analysis.longestMatch(next, analysis.lexicon.code.ordinal) >= 0 || ends.has(analysis.folded(next));
  if (!isNumbered || analysis.folded(next + 1) !== 'من') return undefined;
  return { end: next + 1, months: 0, nth: undefined, needsPeriod: true };
}

/** «الأشهر الستة الأولى»: a number between is optional. */
function countedShare(analysis: Analysis, at: number, limit: number): Share | undefined {
  const isCounted = analysis.is(at, analysis.bits.number) && analysis.isDefinite(at) && !ends.has(analysis.folded(at));
  const last = isCounted ? at + 1 : at;
  if (last >= limit || !ends.has(analysis.folded(last))) return undefined;
  return { end: last + 1, months: 0, nth: undefined, needsPeriod: true };
}
