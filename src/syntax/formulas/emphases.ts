/** Words between a verb and its object that say that it was done again, wholly or openly: «رفضت مجددا العرض», «رفض رفضا قاطعا المشروع». */
import type { Analysis } from '../analysis.ts';

/** The end of what begins so at a token, within the sentence; the token itself where nothing of the kind does. */
export function emphasisEnd(analysis: Analysis, at: number): number {
  const limit = analysis.sentenceEnd(at);
  const word = analysis.folded(at);
  const next = at + 1;
  if (next >= limit || analysis.outer(at) !== 0) return at;
  // «أكد الوزير مجددا حرصه»: a participle that goes on.
  if (alone.has(word)) return analysis.hasPronoun(next) ? at : next;
  if (next + 1 >= limit) return at;
  if (pairs.get(word)?.has(analysis.folded(next)) === true) return next + 1;
  const isUtter = utterly.has(analysis.folded(next)) && !analysis.isDefinite(at) && analysis.outer(next) === 0;
  return isUtter && cognates.has(word) ? next + 1 : at;
}

const alone: ReadonlySet<string> = new Set('مجددا صراحه قطعيا نهاييا جهارا'.split(' '));

const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['مره', new Set(['اخري', 'ثانيه', 'جديده'])],
  ['من', new Set(['جديد'])],
  ['جمله', new Set(['وتفصيلا'])],
  ['شكلا', new Set(['ومضمونا', 'وموضوعا'])],
  ['قولا', new Set(['وفعلا'])],
]);

/** What a verb of rejection or condemnation takes to say how much (folded). */
const cognates: ReadonlySet<string> = new Set(
  'رفضا ادانه نفيا تنديدا استنكارا دعما تاييدا معارضه انتقادا منعا'.split(' '),
);

const utterly: ReadonlySet<string> = new Set(
  'قاطعا قاطعه باتا باته تاما تامه شديدا شديده قطعيا قطعيه مطلقا مطلقه كليا كليه كاملا كامله صريحا صريحه نهاييا واضحا لاذعا'.split(
    ' ',
  ),
);
