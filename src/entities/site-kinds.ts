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
