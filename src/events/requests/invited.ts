/** To whom a call goes, where its noun says so: «دعوة للمواطنين», «تهدف إلى دعوة الشباب للمشاركة», «تمت دعوة الأحزاب إلى الحوار». */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { areSeveral, isActorAt, isPress } from '../words/actors.ts';
import { deciding, wasDone } from '../words/heads.ts';
import { inRole } from '../words/in-role.ts';
import { isDeed } from '../words/verbal-noun.ts';

/** «تمت دعوة الأحزاب إلى الحوار», «قررت الحكومة دعوة الأحزاب إلى الحوار»: whom the call goes to that a verb brings about or decides on. */
export function invited(
  scene: EventScene,
  { start, end, light, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis } = scene;
  if (reading !== 'noun' || analysis.stem(start) !== 'دعوه') return found;
  if (!light) return isToInvite(scene, start, end) ? calledOn(found, end) : found;
  const verb = analysis.stem(light.at);
  const isBrought = light.at === start - 1 && wasDone.has(verb);
  if (!isBrought && !deciding.test(verb)) return isToInvite(scene, start, end) ? calledOn(found, end) : found;
  const complement = found.find((one) => one.role === 'requester' && one.start === end);
  if (!complement || !found.some(({ role }) => role === 'requested')) return found;
  const turned = found.map((one) => (one === complement ? inRole(one, 'addressee') : one));
  const { subject } = light.clause;
  const isDecided = !isBrought && light.clause.isOwn && subject >= 0 && subject < start;
  return isDecided ? [...partiesAt(scene, 'requester', subject), ...turned] : turned;
}

/** The complement asked, where something is asked of it. */
function calledOn(found: readonly FoundArgument[], end: number): readonly FoundArgument[] {
  if (!found.some(({ role }) => role === 'requested')) return found;
  return found.map((one) => (one.role === 'requester' && one.start === end ? inRole(one, 'addressee') : one));
}

/** «تهدف إلى دعوة الشباب للمشاركة», «من خلال دعوة المهتمين إلى …», «دعوة 2199 مواطنا للمطابقة» in a headline: several whom others call. */
function isToInvite(scene: EventScene, start: number, end: number): boolean {
  const { analysis, entityAt } = scene;
  if (analysis.isDefinite(start) || analysis.hasPronoun(start) || entityAt(end)) return false;
  if (!isCrowd(analysis, countedAt(analysis, end))) return false;
  if (start === analysis.sentenceStart(start)) return true;
  const before = start - 1;
  if (analysis.outer(start) === Clitic.la) return !answering.test(analysis.folded(before));
  return analysis.outer(start) === 0 && leadingTo.has(analysis.stem(before));
}

/** Before what somebody sets out to do, or by which he does it (folded). */
const leadingTo: ReadonlySet<string> = new Set(
  'الي خلال عبر ضروره عمليه عمليات قصد بهدف بغيه يمكن يجب ينبغي'.split(' '),
);

/** «استجابة لدعوة المعتصمين», «يستجيبوا لدعوة العمال»: those call. */
const answering = /ستجا?يب|ستجاب|تلبي|وفقا|طبقا|استناد|نظرا|متثال|نضم|خضع|نصاع/;

/** «دعوة إلى الأطراف اليمنية لعقد مشاورات», «دعوة لرؤساء الدول لحضور القمة», «الدعوة لعدد من السفراء»: people whom a noun is addressed to. */
export function isPeopleAsked(scene: EventScene, { reading }: TriggerInFrame, { role, start }: FoundArgument): boolean {
  const { analysis, entityAt } = scene;
  if (reading !== 'noun' || role !== 'requested' || entityAt(start)) return false;
  const head = countedAt(analysis, start);
  // «الدعوة لعدد من صاحبات الأعمال»
  if (head > start && analysis.outer(start) === Clitic.la && isActorAt(scene, start)) return true;
  if (!isCrowd(analysis, head) || isDeed(analysis, head)) return false;
  // «الدعوة إلى 26 لاعبا»
  if ((analysis.isDefinite(start) || head > start) && analysis.folded(start - 1) === 'الي') return true;
  // «وجهت الغرفة الدعوة للمستثمرين»
  const isKnown = analysis.isDefinite(start) || analysis.isDefinite(scene.phrases.coreEnd(start) - 1);
  if (analysis.outer(start) === Clitic.la && (isKnown || head > start)) return true;
  const end = partiesAt(scene, 'addressee', start).at(-1)?.end ?? start;
  return end < analysis.sentenceEnd(start) && analysis.outer(end) === Clitic.la && isDeed(analysis, end);
}

/** «دعوته لمجلس النواب والحكومة إلى …»: whom ل names right behind the noun, where another preposition brings what is wanted. */
export function calledByLam(scene: EventScene, { reading, start, end }: TriggerInFrame): FoundArgument[] {
  const { analysis, entityAt } = scene;
  if (!calling.test(analysis.bare(start))) return [];
  if (reading !== 'noun' || end >= analysis.sentenceEnd(end - 1)) return [];
  // «دعوتها المجتمع الدولي إلى التحرك»
  const isObject = analysis.outer(end) === 0 && analysis.hasPronoun(start) && analysis.isDefinite(end);
  if (analysis.outer(end) !== Clitic.la && !isObject) return [];
  const name = entityAt(end);
  const isSomebody = name
    ? askable.has(name.type)
    : isCrowd(analysis, countedAt(analysis, end)) && !isDeed(analysis, end);
  return isSomebody ? partiesAt(scene, 'addressee', end) : [];
}

const calling = /^(دعو|نداء|مناشد)/;

/** Who may be asked. */
export const askable: ReadonlySet<string> = new Set(['organization', 'official', 'person', 'country']);

/** «عدد من السفراء», «كل مكونات المجتمع» */
function countedAt(analysis: Analysis, at: number): number {
  if (!analysis.isCount(at) && !analysis.is(at, analysis.bits.quantifier)) return at;
  const next = analysis.folded(at + 1) === 'من' ? at + 2 : at + 1;
  return next < analysis.sentenceEnd(at) ? next : at;
}

/** A noun for people, one in their plural, or one that stands for many of them. */
const isCrowd = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.people) ||
  areSeveral(analysis, at) ||
  masses.has(analysis.bare(at)) ||
  isPress(analysis, at);

/** Many people by one noun (folded, without article). */
const masses: ReadonlySet<string> = new Set('مجتمع مكونات اطراف فعاليات جمهور جماهير شعوب'.split(' '));
