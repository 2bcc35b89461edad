/** What kind of site it is, behind whose or where: «مطار المنستير الدولي», «مستشفى الملك فهد التخصصي للأطفال». */
import type { Analysis } from '../syntax/analysis.ts';
import { Clitic } from '../text/clitics.ts';

const kinds: ReadonlySet<string> = new Set(
  `الدولي الدوليه الجويه البحريه العسكري العسكريه الاسلامي الاسلاميه المركزي المركزيه الوطني الوطنيه العامه الرياضي الرياضيه
  الاولمبي التجاري الجامعي الثقافي الاثري`.split(/\s+/u),
);
const hospitalKinds: ReadonlySet<string> = new Set(
  'العام التخصصي المركزي الجامعي العسكري التعليمي المرجعي الجهوي المحلي'.split(' '),
);
/** Whom a hospital is for (folded, without article). */
const patients: ReadonlySet<string> = new Set('اطفال نساء ولاده اورام عيون'.split(' '));

/** The end of a site's name with its kind, from the token behind it. */
export function kindEnd(analysis: Analysis, at: number, subtype: string): number {
  const limit = analysis.sentenceEnd(at - 1);
  if (at >= limit) return at;
  const isOfKind = (token: number, of: ReadonlySet<string>): boolean =>
    analysis.outer(token) === 0 && of.has(analysis.folded(token));
  if (subtype !== 'hospital') return isOfKind(at, kinds) ? at + 1 : at;
  const end = isOfKind(at, hospitalKinds) ? at + 1 : at;
  if (end >= limit) return end;
  const isFor = analysis.outer(end) === Clitic.la && analysis.isDefinite(end);
  return isFor && patients.has(analysis.bare(end)) ? end + 1 : end;
}

/** «شارع 9 أفريل», «ملعب 15 أكتوبر»: a day right behind the word for a site is its name, and no date. */
export function namesSite(analysis: Analysis, day: number): boolean {
  const { matches, lexicon } = analysis;
  if (dayEnd(analysis, day) < 0 || day === analysis.sentenceStart(day) || analysis.isDefinite(day - 1)) return false;
  const row = analysis.longestMatch(day - 1, lexicon.code['place-head']);
  return row >= 0 && lexicon.attribute(matches.entry[row]!, 'span') === 'inside';
}

/** The token behind a day of a month without a year; −1 where none stands. */
export function dayEnd(analysis: Analysis, day: number): number {
  const month = day + 1;
  if (!analysis.isNumber(day) || month >= analysis.sentenceEnd(day) || analysis.outer(day) !== 0) return -1;
  const row = analysis.longestMatch(month, analysis.lexicon.code.month);
  return row < 0 || analysis.outer(month) !== 0 ? -1 : analysis.matches.end[row]!;
}
