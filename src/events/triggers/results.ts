/**
 * The flag `result`: what shows that a noun that also names a thing («اتفاق», «خطة») tells an event: parties, an owner, its
 * goal, a headline. Whether something brings it about is asked in admission.ts.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isAimedDeed, isCompletedPurpose, isDeed, mayBePurpose } from '../words/verbal-noun.ts';

export const tellsResult = (
  scene: EventScene,
  trigger: TriggerInFrame,
  own: readonly FoundArgument[],
  isBrought: boolean,
): boolean =>
  isBetweenParties(scene, trigger, own) ||
  isWithParty(scene, trigger, own) ||
  isOwnersPlan(scene, trigger, own) ||
  isAimedPlan(scene, trigger, own) ||
  isHeadline(scene, trigger, own) ||
  ((isBrought || isThere(scene, trigger.start)) && isForDeed(scene, trigger.start, own)) ||
  isOfDeed(scene, trigger);

/** «الاتفاق بين إيران والدول الست»: two parties make an event of it. */
function isBetweenParties(
  { analysis }: EventScene,
  { rules, start, end }: TriggerInFrame,
  own: readonly FoundArgument[],
): boolean {
  // «اتفاق الشراكة بين …» is the name of one that is long in force.
  if (own.some(({ role, start: at }) => role === rules.topic && at === end && analysis.isDefinite(at))) return false;
  const behind = own.filter(({ role, start: at }) => role === rules.doer && at >= end);
  if (behind.length > 1) return true;
  return pacts.test(analysis.bare(start)) && behind.some(({ start: at }) => areTwo.has(analysis.folded(at)));
}

const pacts = /^(اتفاق|صفق|معاهد|مذكر|هدن|بروتوكول|تفاهم)/;

/** «اتفاق بين الطرفين» */
const areTwo: ReadonlySet<string> = new Set('الطرفين الجانبين البلدين الحكومتين الدولتين الفريقين'.split(' '));

/** «الاتفاق النووي مع إيران», «الاتفاق مع القوى الكبرى»: a certain one, with a party that has a name or is a certain body. */
function isWithParty(
  { analysis, entityAt }: EventScene,
  { rules, start, end, frame }: TriggerInFrame,
  own: readonly FoundArgument[],
): boolean {
  return (
    analysis.isDefinite(start) &&
    frame.separate.get('مع') === rules.doer &&
    own.some(
      ({ role, start: at }) =>
        role === rules.doer &&
        at > end &&
        analysis.folded(at - 1) === 'مع' &&
        (entityAt(at) || counterparts.has(analysis.folded(at))),
    )
  );
}

/** With whom states and bodies come to terms. */
const counterparts: ReadonlySet<string> = new Set(
  'القوي الدول المجتمع المجموعه الاطراف الداينين المانحين الغرب النقابات الفصايل المعارضه الصندوق'.split(' '),
);

/** «اتفاق بين الفصائل على …», «خطة أممية لإعادة إعمار درنة»: a line without a verb that the noun opens is its news. */
export function isHeadline(
  scene: EventScene,
  { start, end, rules }: TriggerInFrame,
  own: readonly FoundArgument[],
): boolean {
  const { analysis } = scene;
  const isOpening = start === analysis.sentenceStart(start) && !analysis.isDefinite(start);
  if (!isOpening || hasVerb(scene, start)) return false;
  const asked = [...rules.parties, rules.topic, rules.wants?.content, 'goal'];
  const told = own.filter(({ role, start: at }) => at >= end && asked.includes(role));
  return told.length > 0;
}

/** True if a verb stands in the sentence that begins at a token; of a long one, in its beginning. */
function hasVerb({ analysis, clauses }: EventScene, start: number): boolean {
  const end = Math.min(analysis.sentenceEnd(start), start + longestHeadline);
  for (let at = start; at < end; at++) if (clauses.ofVerb.has(at)) return true;
  return end < analysis.sentenceEnd(start);
}

const longestHeadline = 25;

/** «مبادرة رئيس الجمهورية لتسوية النزاع», «المبادرة التونسية لحل الأزمة»: somebody's, named, for something. */
function isOwnersPlan(
  scene: EventScene,
  { rules, start, end }: TriggerInFrame,
  own: readonly FoundArgument[],
): boolean {
  const { analysis, entityAt } = scene;
  const isOwner = ({ role, start: at }: FoundArgument): boolean => role === rules.doer && at === end;
  const isNamed = own.some((one) => isOwner(one) && entityAt(one.start) !== undefined);
  // «خطة الحكومة لتنويع الدخل», «استراتيجية الإمارة لبناء الإنسان»
  const isBodys = own.some((one) => isOwner(one) && isBodyAt(analysis, one.start)) && isForDeedBehind(scene, own);
  const isNational = end < analysis.count && analysis.longestMatch(end, analysis.lexicon.code.nationality) >= 0;
  // «انطلاقا من مبادرة رئيس الجمهورية»
  if (isNamed && initiatives.has(analysis.bare(start))) return true;
  return isBodys || ((isNamed || (isNational && analysis.isDefinite(end))) && own.some(({ role }) => role === 'goal'));
}

/** A body that the text has named before («الوزارة», «حكومته»), or that what completes it tells («إمارة المنطقة»). */
const isBodyAt = (analysis: Analysis, at: number): boolean => analysis.outer(at) === 0 && bodies.has(analysis.bare(at));

const bodies: ReadonlySet<string> = new Set(
  'حكومه وزاره هييه امانه اماره رياسه بلديه شركه موسسه جامعه جمعيه منظمه مركز بنك دوله لجنه'.split(' '),
);

/** What something is for is done: «لتنويع مصادر الدخل», not «للطالبات». */
const isForDeedBehind = ({ analysis }: EventScene, own: readonly FoundArgument[]): boolean =>
  own.some(({ role, start }) => role === 'goal' && mayBePurpose(analysis, start));

const initiatives: ReadonlySet<string> = new Set(['مبادره', 'مبادرات']);

/** «ضمن برنامج يهدف إلى تحسين الخدمات»: one that a verb says the goal of. */
const isAimedPlan = (
  { analysis, clauses }: EventScene,
  { start, end }: TriggerInFrame,
  own: readonly FoundArgument[],
): boolean =>
  !analysis.isDefinite(start) &&
  own.some(
    ({ role, start: at }) =>
      role === 'goal' && at > end + 1 && clauses.of[at] !== clauses.of[start] && analysis.folded(at - 1) === 'الي',
  );

/** «إطلاق مبادرة لدعم الأسر», «إطلاق حملة للتعريف بالموقع»: one with the deed that it is for right behind. */
const isForDeed = ({ analysis, phrases }: EventScene, start: number, own: readonly FoundArgument[]): boolean =>
  !analysis.isDefinite(start) &&
  own.some(
    ({ role, start: at }) =>
      role === 'goal' &&
      at === phrases.coreEnd(start) &&
      (isDeed(analysis, at) || mayBePurpose(analysis, at) || isDeedWithArticle(analysis, at)),
  );

/** «للتعريف بالموقع», not «للأيتام في القرية». */
const isDeedWithArticle = (analysis: Analysis, at: number): boolean =>
  !analysis.is(at, analysis.bits.people) && (isCompletedPurpose(analysis, at) || isAimedDeed(analysis, at));

/** «تم تنفيذ مشروع توسعة الطريق»: one that is carried out, with the deed that it is completing it. */
const isOfDeed = ({ analysis }: EventScene, { rules, start, end }: TriggerInFrame): boolean =>
  rules.sameIn === 'plan' &&
  start > analysis.sentenceStart(start) &&
  carrying.has(analysis.stem(start - 1)) &&
  end < analysis.sentenceEnd(start) &&
  analysis.outer(end) === 0 &&
  !analysis.isDefinite(end) &&
  mayBePurpose(analysis, end) &&
  isDeed(analysis, end);

const carrying: ReadonlySet<string> = new Set('تنفيذ اطلاق انطلاق انجاز تدشين'.split(' '));

/** «هناك خطة لتطوير الميناء» */
const isThere = ({ analysis }: EventScene, start: number): boolean =>
  start > analysis.sentenceStart(start) && existing.has(analysis.stem(start - 1));

const existing: ReadonlySet<string> = new Set('هناك ثمه هنالك توجد يوجد وجود لدينا لديه لديها لديهم'.split(' '));
