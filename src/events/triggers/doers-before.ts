/**
 * Whom the event right before an event noun names as its doer: «اتهم الجيش المسلحين بقصف …» says who did it, «نظم الأطباء
 * وقفة للمطالبة بـ…» who asks.
 */
import { agrees, isPluralPronoun, pronounGender } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver, partiesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, FoundEvent } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { inRole } from '../words/in-role.ts';

/** Gives event nouns without a doer that of the event before them in the sentence, where it says so. */
export function withDoersBefore(scene: EventScene, events: readonly FoundEvent[]): FoundEvent[] {
  return events.map((event, index) => {
    const praised = praisedBefore(scene, event, events, index);
    if (praised) return doneBy(event, [praised]);
    const suspect = chargedBefore(scene, event);
    if (suspect.length > 0) return doneBy(event, suspect);
    const before = index > 0 ? events[index - 1] : undefined;
    const role = before && doerRole(scene.analysis, event, before);
    if (role === undefined) return event;
    return doneBy(
      event,
      before!.arguments.filter((one) => one.role === role),
    );
  });
}

function doneBy(event: FoundEvent, doers: readonly FoundArgument[]): FoundEvent {
  const own = event.arguments.filter((one) => one.role !== event.rules.doer);
  return { ...event, arguments: [...own, ...doers.map((one) => inRole(one, event.rules.doer))] };
}

/** How many events may stand between praise and what somebody is praised for («على زيارته ودعمه»). */
const praiseReach = 3;

/**
 * «شكر الوزير فرنسا على دعمها لتونس», «انتقد الحزب لرفضه القرار»: the pronoun is of whoever is thanked, praised or blamed; «الشكر للحكومة على
 * دعم البرنامج»: without one, too, who is thanked did it.
 */
function praisedBefore(
  scene: EventScene,
  event: FoundEvent,
  events: readonly FoundEvent[],
  index: number,
): FoundArgument | undefined {
  const { analysis } = scene;
  const { start, isNoun, rules } = event;
  if (!isNoun || (!rules.isAttitude && !owned.has(rules.type))) return undefined;
  const gender = analysis.hasPronoun(start) ? pronounGender(analysis, start) : 'either';
  if (gender === undefined || (!analysis.hasPronoun(start) && hasOwnDoer(event))) return undefined;
  const form = { features: 0, gender, several: analysis.hasPronoun(start) && isPluralPronoun(analysis, start) };
  const isPraise = analysis.hasPronoun(start) ? praising : thanking;
  for (let at = index - 1; at >= Math.max(0, index - praiseReach); at--) {
    const praise = events[at]!;
    if (analysis.sentenceOf(praise.start) !== analysis.sentenceOf(start)) return undefined;
    if (!praise.rules.isAttitude || !isPraise.test(analysis.stem(praise.start))) continue;
    const praised = praise.arguments.find(({ role, end }) => praisedRoles.has(role) && isReason(analysis, end, start));
    return praised && isActorAt(scene, praised.start) && agrees(form, scene.head(praised.start), false)
      ? praised
      : undefined;
  }
  return undefined;
}

/** «على دعم الحكومة للبرنامج»: who did it stands behind it. */
const hasOwnDoer = ({ start, rules, arguments: found }: FoundEvent): boolean =>
  found.some((one) => one.role === rules.doer && one.start > start);

/** «على دعمه», «لرفضه», «على زيارته ودعمه»: why, right behind who is praised. */
function isReason(analysis: Analysis, end: number, start: number): boolean {
  if (end === start) return (analysis.outer(start) & (Clitic.la | Clitic.ba)) !== 0;
  const isJoined = start === end + 1 || (analysis.outer(start) & Clitic.wa) !== 0;
  return start > end && isJoined && analysis.folded(end) === 'علي';
}

const owned: ReadonlySet<string> = new Set(['visit', 'aid']);
const praisedRoles: ReadonlySet<string> = new Set(['endorsed', 'opposed']);
const thanking = /شكر|امتنان/;
const praising = /شكر|امتنان|تقدير|ا?شاد|ثمن|نوه|ثني|تهن|هنا|حيا|نتقد|لام/;

/** True of an event noun that tells what the event right before it accuses somebody of. */
export const isAccused = (
  { analysis }: EventScene,
  trigger: { start: number },
  before: FoundEvent | undefined,
): boolean =>
  before !== undefined &&
  analysis.sentenceOf(before.start) === analysis.sentenceOf(trigger.start) &&
  isCharged(analysis, trigger, before);

/** The role in which the event before has the doer of this one; undefined if it has none. */
function doerRole(analysis: Analysis, event: FoundEvent, before: FoundEvent): string | undefined {
  const { rules, isNoun, start } = event;
  if (!isNoun || analysis.sentenceOf(before.start) !== analysis.sentenceOf(start)) return undefined;
  const hasDoer = event.arguments.some(({ role }) => role === rules.doer);
  // «اتهم الوزير قطر بدعمها للجماعات»: the pronoun is of whoever is accused.
  if (isCharged(analysis, event, before) && (!hasDoer || analysis.hasPronoun(start))) return 'opposed';
  if (hasDoer) return undefined;
  return isProtested(analysis, event, before) ? before.rules.doer : undefined;
}

/** «اتهم المتحدث المسلحين بقصف الأحياء»: right behind whom somebody accuses stands what they did. */
const isCharged = (analysis: Analysis, { start }: { start: number }, before: FoundEvent): boolean =>
  (analysis.outer(start) & Clitic.ba) !== 0 &&
  // «اتهم», «أصابع الاتهام»
  [before.start, before.end - 1].some((at) => accusing.test(analysis.stem(at))) &&
  before.arguments.some(
    ({ role, end }) => role === 'opposed' && (end === start || isBehindPronoun(analysis, start, before)),
  );

/** «اتهمتها بتمويل …», «متهما إياه بدعم …»: right behind the pronoun of whoever is accused. */
const isBehindPronoun = (analysis: Analysis, start: number, { end, isNoun }: FoundEvent): boolean =>
  !isNoun &&
  (end === start ? analysis.hasPronoun(end - 1) : end === start - 1 && analysis.folded(end).startsWith('ايا'));

const accusing = /تهم|تهام/;

/** «تنظيم متهم بتمويل …», «الرجل المتهم بقتل …»: whom the participle right before tells to be charged with it. */
function chargedBefore(scene: EventScene, { start, isNoun, rules, arguments: found }: FoundEvent): FoundArgument[] {
  const { analysis, entityOver, phrases } = scene;
  const participle = start - 1;
  const first = Math.max(analysis.sentenceStart(start), participle - chargedReach);
  if (!isNoun || participle <= first || (analysis.outer(start) & Clitic.ba) === 0) return [];
  if (!charged.has(analysis.bare(participle)) || found.some(({ role }) => role === rules.doer)) return [];
  const { people, quantifier } = analysis.bits;
  let head = -1;
  for (let at = participle - 1; at >= first; at--) {
    const name = entityOver(at);
    if (name?.end === participle)
      return isActorAt(scene, name.start) ? partiesAt(scene, rules.doer, name.start).slice(0, 1) : [];
    if (analysis.is(at, people | quantifier) && phrases.isNominal(at) && phrases.coreEnd(at) >= participle) head = at;
  }
  return head < 0 ? [] : [argumentOver(scene, rules.doer, head, participle)];
}

/** How many words before its participle somebody may begin who is charged. */
const chargedReach = 5;
const charged: ReadonlySet<string> = new Set('متهم متهما متهمه متهمين متهمون متهمان'.split(' '));

/** «تظاهروا تنديدا بـ…», «وقفة للمطالبة بـ…», «استدعت السفير للاحتجاج على …»: what people protest, call or come together for. */
const isProtested = (analysis: Analysis, { start, rules }: FoundEvent, before: FoundEvent): boolean =>
  purposeful.has(before.type) &&
  (rules.isAttitude === true || rules.wants !== undefined) &&
  (analysis.outer(start) === Clitic.la || analysis.isAccusative(start));

const purposeful: ReadonlySet<string> = new Set(['protest', 'request', 'meeting', 'call', 'visit']);
