/** Deeds: nouns that tell what is done, and those that take a preposition of their own («التصدي للتهريب», «الاختيار بين مرشحين»), each with its prepositions. */
import { prepositionClitics } from '../../text/clitics.ts';
import type { Analysis } from '../analysis.ts';
import { isVerbalNoun } from './inflection.ts';
import { attachedBits } from './prepositions.ts';

const prepositions: ReadonlyMap<string, readonly string[]> = new Map(
  `الاختيار:بين التاكد:من التحقق:من التخلص:من الحد:من التواصل:مع التعامل:مع التفاوض:مع,حول التنسيق:مع التشاور:مع,حول الحوار:مع,حول
  الاستيلاء:علي الاشراف:علي الاطلاع:علي الحصول:علي العمل:علي الاعتماد:علي الحفاظ:علي المحافظه:علي التعرف:علي التاكيد:علي الرد:علي
  القضاء:علي السيطره:علي الوقوف:علي,مع,الي التوقيع:علي الاتفاق:علي,مع الخروج:علي,من السعي:في,الي,ل الدعوه:الي,ل الانضمام:الي,ل
  الوصول:الي التوصل:الي العوده:الي الدخول:في,الي الانتقال:الي المساهمه:في المشاركه:في الدفاع:عن الكشف:عن الاعلان:عن الافراج:عن
  التعبير:عن القادم:من التصدي:ل الاستجابه:ل الاستعداد:ل المطالبه:ب الالتزام:ب السماح:ل,ب`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string])
    .map(([deed, own]) => [deed, own.split(',')]),
);

/** «تطبيق», «حماية», «مكافحة», «إصدار», «احترام», «استعادة» (folded, without article). */
const doing = /^(?:ت[^ا]{2}ي[^ا]|..ايه|م.ا..ه|ا[^لا].ا.|ا.ت.ا.|است.{1,2}ا.ه?)$/;
/** «حمايتهم», «معاملتهم»: those that end in ة, before a pronoun. */
const doingBound = /^(?:..ايت|م.ا..ت|است.{1,2}ا.ت)$/;

/** True of what looks as if something were done: the verbal noun of a trigger, or a word of its shape. */
export const isDeed = (analysis: Analysis, at: number): boolean =>
  isVerbalNoun(analysis, at) ||
  doing.test(analysis.bare(at)) ||
  (analysis.hasPronoun(at) && doingBound.test(analysis.bare(at)));

/** True of a deed whose own preposition is right behind it, or with a pronoun («التعامل معه»). */
export function isDeedOn(analysis: Analysis, at: number): boolean {
  const own = prepositions.get(analysis.stem(at));
  const next = at + 1;
  if (own === undefined || next >= analysis.sentenceEnd(at)) return false;
  const word = analysis.folded(next);
  const clitics = analysis.outer(next) & prepositionClitics;
  return own.some(
    (one) =>
      word === one ||
      (clitics !== 0 && attachedBits[one] === clitics) ||
      (one.length > 1 && analysis.is(next, analysis.bits.pronoun) && word.startsWith(one)),
  );
}
