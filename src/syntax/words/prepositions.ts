/** Which words are prepositions where they stand: some are nouns as well (أمام and إمام, وسط, داخل). */
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import type { Analysis } from '../analysis.ts';
import { isPlainVerb, isVerbalNoun } from './inflection.ts';

/** «وفق», «بحسب»: by what or whom something is told (folded). */
export const according: ReadonlySet<string> = new Set('وفق وفقا حسب بحسب طبقا'.split(' '));

const boundPronoun = /^(ب|ل|في|مع|عن|من|علي|الي)(ه|ها|هم|هما)$/;

/** به, عليهم, معها: a pronoun with its preposition. */
export const isBoundPronoun = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.pronoun) && boundPronoun.test(analysis.folded(at));

/** «استهداف الميليشيات لهم»: ل with a pronoun. */
export const belongsTo: ReadonlySet<string> = new Set(['له', 'لها', 'لهم', 'لهما']);

/** The clitics of the prepositions that are one letter. */
export const attachedBits: Readonly<Record<string, number>> = { ب: Clitic.ba, ل: Clitic.la, ك: Clitic.ka };

/** The end of the unit that begins at a token, or −1: known names that a phrase must not cut. */
export type UnitEnd = (at: number) => number;

export function isPrepositionAt(analysis: Analysis, at: number, unitEnd: UnitEnd): boolean {
  const { preposition, noun } = analysis.bits;
  if (at < 0 || !analysis.is(at, preposition)) return false;
  // «علي العريض» is somebody.
  if (unitEnd(at) > at) return false;
  if (analysis.is(at, noun) && !isBefore(analysis, at, unitEnd)) return false;
  // «خلالها» governs its own pronoun.
  return !analysis.hasPronoun(at);
}

/** «أمام البرلمان», not «إمام المسجد»: folded alike, told apart by the hamza or, without it, by what is behind. */
function isBefore(analysis: Analysis, at: number, unitEnd: UnitEnd): boolean {
  const word = analysis.stem(at);
  const letter = analysis.text[analysis.startOffset(at)];
  // «على اثر لقاء», «إثر لقاء»; «أثر» is a trace.
  if (word === 'اثر') return letter === 'إ' || (letter === 'ا' && at > 0 && analysis.folded(at - 1) === 'علي');
  if (word === 'اثناء') return true;
  // «إضافة إلى الوزير», not «إضافة فصل»
  if (word === 'اضافه') return at + 1 < analysis.count && analysis.folded(at + 1) === 'الي';
  // «مدن مثل حلب»; «التصدي لمثل هذه الهجمات»
  if (word === 'مثل') return !isGoverned(analysis, at) && !isSuch(analysis, at);
  if (insides.has(word)) return isInside(analysis, at, unitEnd);
  if (word !== 'امام') return false;
  return letter === 'أ' || (letter === 'ا' && !isOfMosque(analysis, at + 1));
}

/** «تدعم مثل هذه المشاريع», «رفض مثل هذه القرارات»: what a verb or a deed is done to; «مشاريع مثل هذا المشروع» are like it. */
function isSuch(analysis: Analysis, at: number): boolean {
  const [before, pointer, noun] = [at - 1, at + 1, at + 2];
  if (before < analysis.sentenceStart(at) || noun >= analysis.sentenceEnd(at)) return false;
  if (!analysis.is(pointer, analysis.bits.demonstrative) || !analysis.isDefinite(noun)) return false;
  return analysis.is(before, analysis.bits.verb) || isPlainVerb(analysis, before) || isVerbalNoun(analysis, before);
}

/** Behind a preposition, of its own or attached. */
const isGoverned = (analysis: Analysis, at: number): boolean =>
  (analysis.outer(at) & prepositionClitics) !== 0 ||
  (at > analysis.sentenceStart(at) && analysis.is(at - 1, analysis.bits.preposition));

/** «داخل القاعة», «وسط هذه الأجواء»; but «في وسط المدينة». */
function isInside(analysis: Analysis, at: number, unitEnd: UnitEnd): boolean {
  const next = at + 1;
  if ((analysis.outer(at) & ~Clitic.wa) !== 0 || next >= analysis.sentenceEnd(at)) return false;
  if (isGoverned(analysis, at)) return false;
  return analysis.isDefinite(next) || unitEnd(next) > next || analysis.is(next, analysis.bits.demonstrative);
}

/** «امام وخطيب المسجد», «امام الجامع»; «امام القضاء», «امام مقر الولاية» is before it. */
const isOfMosque = (analysis: Analysis, at: number): boolean =>
  at >= analysis.count || !analysis.isWord(at) || analysis.outer(at) !== 0 || mosques.has(analysis.bare(at));

const insides: ReadonlySet<string> = new Set(['داخل', 'خارج', 'وسط']);
const mosques: ReadonlySet<string> = new Set(['مسجد', 'جامع', 'حرم']);
