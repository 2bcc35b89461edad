/** What speaks for a month whose name is a word besides: «مارس», also who practised, «آب», also a father. */
import type { Analysis } from '../../syntax/analysis.ts';

/** Behind a word for time, before which month it is, or before its other name. */
export const isToldAsMonth = (analysis: Analysis, row: number): boolean =>
  isBehindTime(analysis, analysis.matches.start[row]!) ||
  isBeforeDirection(analysis, analysis.matches.end[row]!) ||
  isToldTwice(analysis, row);

const times: ReadonlySet<string> = new Set(['في', 'منذ', 'خلال', 'حتي']);
/** As they must be spelled: «في أب», a father. */
const governed = /^(مارس|آب)$/;

/** «في مارس», «منذ آب»: no verb stands behind a preposition; persons too are called رجب and شعبان. */
function isBehindTime(analysis: Analysis, at: number): boolean {
  if (at === analysis.sentenceStart(at) || !times.has(analysis.stem(at - 1))) return false;
  return governed.test(analysis.text.slice(analysis.tokens.start[at]!, analysis.tokens.end[at]!));
}

/** «مارس الماضي», «رمضان المقبل» */
function isBeforeDirection(analysis: Analysis, at: number): boolean {
  const { matches, lexicon } = analysis;
  if (at >= analysis.count || analysis.outer(at) !== 0) return false;
  const row = analysis.longestMatch(at, lexicon.code['calendar-word']);
  return row >= 0 && lexicon.kindOf(matches.entry[row]!) === 'direction';
}

const marks = '(/-';

/** «آب (أغسطس)», «مارس/آذار»: the same month by its name elsewhere. */
function isToldTwice(analysis: Analysis, row: number): boolean {
  const { matches, lexicon } = analysis;
  const end = matches.end[row]!;
  const at =
    end < analysis.count && analysis.isPunctuation(end) && marks.includes(analysis.folded(end)) ? end + 1 : end;
  const other = at < analysis.count ? analysis.longestMatch(at, lexicon.code.month) : -1;
  const numberOf = (month: number): string => lexicon.attribute(matches.entry[month]!, 'number');
  return other >= 0 && numberOf(other) === numberOf(row);
}
