/** Verbal nouns: what is done, which does nothing itself («مشاركته», «انطلاق الأشغال»). */
import type { Analysis } from '../../syntax/analysis.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { documents } from './documents.ts';

/** Shapes of the verbal nouns of forms II to X, folded: تفعيل، إفعال، افتعال، استفعال، مفاعلة، تفعل، تفاعل. */
const shape = /^(ت..ي.|ا..ا.|ا.ت.ا.|ان..ا.|است..?ا.ه?|م.ا..ه|ت....?|ايجاد|اي.ا.|ا.ا.ه)$/;

/** Those of form I that tell what people meet or agree for (folded): none shows it by its shape. */
const plain: ReadonlySet<string> = new Set(
  'بيع شراء فض حل وضع رفع دفع وقف فتح سد منع نقل خفض حمايه رسم ضبط ضمان بناء كشف جمع طرح شرح فهم درس سن منح نشر حشد تخلي ضم عوده كسر ردم شق مد غلق فك حفظ صد رعايه صيانه عنايه وقوف نظر رد ضغط جرح صرف سحب حصر رصد دفن عزل نزع هدم'.split(
    ' ',
  ),
);

/** «لبيع حصتها», «لتعزيز التعاون»: true of a noun for a deed that may be what something is done for. */
export const mayBePurpose = (analysis: Analysis, at: number): boolean =>
  looksVerbal(analysis, at) || plain.has(analysis.stem(at));

/** «للوقوف على …», «للتوقيع على …»: one with the article, which a preposition completes. */
export const isCompletedPurpose = (analysis: Analysis, at: number): boolean =>
  at + 1 < analysis.sentenceEnd(at) && completing.has(analysis.folded(at + 1)) && isNamedDeed(analysis, at);

/** «للتعريف بالموقع», «للوقاية من المرض»: one with the article, which «ب» or «من» completes. */
export const isAimedDeed = (analysis: Analysis, at: number): boolean =>
  at + 1 < analysis.sentenceEnd(at) &&
  ((analysis.outer(at + 1) & Clitic.ba) !== 0 || analysis.folded(at + 1) === 'من') &&
  isNamedDeed(analysis, at);

/** A noun that looks like one below its article. */
const isNamedDeed = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.noun) &&
  analysis.longestMatch(at, analysis.lexicon.code['organization-head']) < 0 &&
  (shape.test(analysis.bare(at)) || plain.has(analysis.bare(at)));

const completing: ReadonlySet<string> = new Set(['علي', 'في', 'عن', 'الي', 'مع']);

/** True of a common noun that looks like one. */
export const looksVerbal = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.noun) && shape.test(analysis.stem(at));

/** True of a verbal noun that names no document. */
export const isDeed = (analysis: Analysis, at: number): boolean =>
  !documents.has(analysis.bare(at)) && (isVerbalNoun(analysis, at) || looksVerbal(analysis, at));

/** «أكد ضرورة …», «أكد حرص بلاده»: nouns without article that begin what is said, and say nothing themselves. */
export function opensContent(analysis: Analysis, at: number): boolean {
  if (analysis.isDefinite(at) || analysis.is(at, analysis.bits.people) || documents.has(analysis.stem(at)))
    return false;
  return needs.has(analysis.stem(at)) || looksVerbal(analysis, at);
}

const needs: ReadonlySet<string> = new Set(
  'ضروره اهميه حرص وجود عدم رغبه استعداد قدره عزم تمسك موقف دعم حق حاجه وقوف سعي نيه جاهزيه متانه عمق خطوره نجاح'.split(
    ' ',
  ),
);
