/** Prepositions that open no slot of a trigger: they belong to another word than it, or say how. */
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';

/** True of a preposition that belongs to another word than the trigger. */
export function isNoSlot(scene: EventScene, at: number, end: number): boolean {
  if (isPartitive(scene, at) || adverbial.has(scene.analysis.folded(at)) || isAccording(scene, at)) return true;
  if (isOnOccasion(scene, at) || isOnFoot(scene, at)) return true;
  return (
    at > end &&
    (joinsOwner(scene, at - 1) || isOfOther(scene, at, end) || isAnswering(scene, at) || isStirred(scene, at))
  );
}

/** «بالمناسبة», «بالخصوص»: say how, and govern nothing that the frame asks for (folded). */
const adverbial: ReadonlySet<string> = new Set(
  'بالمناسبه بالخصوص بالشان بالصدد بالاساس بالاجماع بالاضافه بالمقابل بالتوازي بالتالي بالفعل بالتحديد بالذات بالكامل'.split(
    ' ',
  ),
);

/** «أشاد بهذه المناسبة بالعلاقات», «نوه، بذات المناسبة، ب…»: when something is said, and nothing that the frame asks for. */
const isOnOccasion = ({ analysis }: EventScene, at: number): boolean =>
  (analysis.outer(at) & Clitic.ba) !== 0 &&
  at + 1 < analysis.sentenceEnd(at) &&
  pointers.has(analysis.bare(at)) &&
  adverbial.has(`ب${analysis.folded(at + 1)}`);

/** «مسيرة مشيا على الأقدام», «سفر على متن حافلة»: how somebody goes. */
const isOnFoot = ({ analysis }: EventScene, at: number): boolean =>
  analysis.folded(at) === 'علي' && at + 1 < analysis.sentenceEnd(at) && carriers.has(analysis.folded(at + 1));

const carriers: ReadonlySet<string> = new Set(['الاقدام', 'اقدامهم', 'متن']);

const pointers: ReadonlySet<string> = new Set(['هذه', 'هذا', 'ذات', 'نفس', 'تلك']);

/** «زيارة مثيرة للجدل», «تصريحات مثيرة للقلق»: what is stirred up. */
const isStirred = ({ analysis }: EventScene, at: number): boolean =>
  (analysis.outer(at) & Clitic.la) !== 0 && stirring.has(analysis.bare(at - 1));

const stirring: ReadonlySet<string> = new Set(['مثير', 'مثيره', 'مثيرا']);

/** «الكثير من الشباب»: «من» behind a word for how many only counts; «اتصالا اليوم من الرئيس» has a date before it. */
const isPartitive = ({ analysis, entityOver }: EventScene, at: number): boolean =>
  analysis.folded(at) === 'من' &&
  (analysis.isCount(at - 1) ||
    (counting.has(analysis.bare(at - 1)) && entityOver(at - 1)?.type !== 'date') ||
    // «مجموعة كبيرة من اللاعبين»
    (at >= 2 && analysis.is(at - 1, analysis.bits.adjective) && groups.has(analysis.stem(at - 2))));

export const groups: ReadonlySet<string> = new Set([
  'مجموعه',
  'عدد',
  'عددا',
  'جمله',
  'كوكبه',
  'نخبه',
  'سلسله',
  'جزء',
  'شريحه',
  'فيه',
]);

/** «وفقا لقناة …»: whom it is told after. */
const isAccording = ({ analysis }: EventScene, at: number): boolean =>
  at > 0 && (analysis.outer(at) & Clitic.la) !== 0 && according.has(analysis.stem(at - 1));

const according: ReadonlySet<string> = new Set('وفقا وفق طبقا خلافا نظرا تبعا تطبيقا'.split(' '));

/** «اللجنة التابعة للحركة»: an adjective that joins on whom something belongs to. */
const joinsOwner = ({ analysis }: EventScene, at: number): boolean =>
  analysis.is(at, analysis.bits['linking-adjective']) && owned.has(analysis.bare(at));

/** «تناول اللقاء علاقات التعاون القائمة بين تونس وإيران»: between whom something else is. */
const isOfOther = (scene: EventScene, at: number, end: number): boolean =>
  scene.analysis.folded(at) === 'بين' &&
  at - 1 > end &&
  (scene.analysis.is(at - 1, scene.analysis.bits['linking-adjective']) || isOfFreeNoun(scene, at, end));

/** «أكد، خلال اتصال، متانة العلاقات بين البلدين»: a noun behind the comma that ends the aside. */
function isOfFreeNoun({ analysis, phrases, entityOver }: EventScene, at: number, end: number): boolean {
  let first = at - 1;
  if (!analysis.isDefinite(first)) return false;
  while (first > end && phrases.isNominal(first) && analysis.outer(first) === 0 && !entityOver(first)) first--;
  return first < at - 1 && isComma(analysis, first);
}

/** «هجمات ردا على الغارات»: what على belongs to. */
const isAnswering = ({ analysis }: EventScene, at: number): boolean =>
  analysis.folded(at) === 'علي' && answers.has(analysis.folded(at - 1));

const answers: ReadonlySet<string> = new Set('ردا تعليقا جوابا بناء علاوه تعقيبا حرصا'.split(' '));

/** Folded, without article. */
const owned: ReadonlySet<string> = new Set('تابع تابعه تابعين تابعون منتمي منتميه'.split(' '));

/** «الكثير من», «بعد ساعات من» (folded, without article). */
const counting: ReadonlySet<string> = new Set(
  'كثير قليل عدد مزيد بعض عديد اغلب ساعه ساعات دقايق يوم يومين ايام اسبوع اسبوعين اسابيع شهر شهرين اشهر سنه سنوات عام اعوام'.split(
    ' ',
  ),
);
