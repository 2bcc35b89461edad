/**
 * From a trigger and its frame to arguments: of a verb, a participle or a noun its own ones, then what its prepositions
 * bring, then what any trigger may have around it.
 */
import type { Clause } from '../../syntax/clauses/clause.ts';
import { agentAt } from '../arguments/party-start.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { findAround, type TokenSpan } from './around.ts';
import { mediumAt } from './medium.ts';
import { argumentsOfNoun } from './noun-roles.ts';
import { Region } from './region.ts';
import { scheduledArguments } from './scheduled.ts';
import { prepositional } from './slots.ts';
import { bringsTopic } from './topics-around.ts';
import { argumentsOfModifier, argumentsOfParticiple, argumentsOfVerb, subjectsOfPhrase } from './verb-roles.ts';

/** True if a token triggers an event. */
export type IsTrigger = (at: number) => boolean;

export function findArguments(scene: EventScene, trigger: TriggerInFrame, isTrigger: IsTrigger): FoundArgument[] {
  const { start, end, frame, rules, light, reading } = trigger;
  // «برقية تعزية إلى …»: what completes the noun right behind it says of what kind it is.
  const isKind = (at: number): boolean => reading === 'noun' && at === end && !scene.analysis.isDefinite(start);
  // «وزعت الهيئة مساعدات على النازحين»: the noun for what is given is the verb's object.
  const part =
    rules.sameIn !== undefined && rules.sameIn === frame.object ? scene.clauses.ofVerb.get(start) : undefined;
  // «بدعوة من …», «بزيارة»: what the type reads as an expression around it is no other event.
  const isOther = (at: number): boolean =>
    isTrigger(at) &&
    !isKind(at) &&
    at !== part?.behind &&
    !isDocumentKind(scene, at, part, rules) &&
    rules.around?.get(scene.analysis.stem(at)) === undefined &&
    !(rules.topic !== undefined && bringsTopic(scene, at)) &&
    mediumAt(scene, at - 1, rules) === undefined;
  const region = new Region(scene, start, end, light, isOther);
  const told = prepositional(scene, region, trigger.frame, rules);
  const own = [...ownArguments(scene, trigger, region).filter((one) => !isByOther(scene, trigger, one, told)), ...told];
  const around = findAround(scene, region, rules.speaks ? contentOf(own, end, rules) : none, trigger);
  const planned = scheduledArguments(scene, trigger).filter(({ role }) => !around.some((one) => one.role === role));
  return [...withOneDoer(scene, trigger, own, around), ...planned];
}

/**
 * «تؤكد مصادر استخدام المدنيين دروعا من قبل التنظيم»: whom «من قبل» brings far behind a trigger that has its doer did something else;
 * right behind a noun («تفتيش الحافلة من قبل المراقب»), or a verb without object («قتل المتهم على يد الشرطة»), nobody before it did it.
 */
function withOneDoer(
  scene: EventScene,
  { reading, start, end, frame, rules }: TriggerInFrame,
  own: readonly FoundArgument[],
  around: readonly FoundArgument[],
): FoundArgument[] {
  const isNoun = reading === 'noun';
  const role = isNoun ? rules.doer : (frame.subject ?? rules.doer);
  const isDoer = (one: FoundArgument): boolean => one.role === role;
  const agent = around.find((one) => isDoer(one) && one.start > end && agentAt(scene, one.start - 2) === one.start);
  if (agent === undefined || !own.some(isDoer) || (!isNoun && rules.passives)) return [...own, ...around];
  const isDone = frame.object !== undefined && !own.some((one) => one.role === frame.object);
  const isItsDoer = isNoun ? agent.start - end <= agentReach : isDone;
  if (!isItsDoer) return [...own, ...around.filter((one) => !isDoer(one) || one.start < agent.start)];
  // «بلاغا من قبل مواطن»: of two who take part the other stands before it.
  const isOne = rules.doer !== rules.recipient;
  return isOne && isNoun ? [...own.filter((one) => !isDoer(one) || one.start > start), ...around] : [...own, ...around];
}

/** How far behind a noun who does it stands, over «من قبل» and one word more. */
const agentReach = 3;

/** «وقعت مصر اتفاقية قرض مع البنك»: of what kind the document is that somebody signs, right behind its noun. */
const isDocumentKind = (
  { analysis }: EventScene,
  at: number,
  signed: Clause | undefined,
  { sameIn }: EventRules,
): boolean =>
  sameIn === 'document' &&
  signed !== undefined &&
  at === signed.behind + 1 &&
  analysis.outer(at) === 0 &&
  !analysis.isDefinite(at);

/** «أعلن النادي عن دعم كبير من الاتحاد»: of an attitude that a preposition right behind gives to somebody, nobody before the noun has it. */
const isByOther = (
  { phrases }: EventScene,
  { start, reading, rules }: TriggerInFrame,
  one: FoundArgument,
  told: readonly FoundArgument[],
): boolean =>
  reading === 'noun' &&
  rules.isAttitude === true &&
  one.role === rules.doer &&
  one.start < start &&
  told.some(({ role, start: at }) => role === one.role && at - 1 <= phrases.coreEnd(start));

function ownArguments(scene: EventScene, trigger: TriggerInFrame, region: Region): FoundArgument[] {
  switch (trigger.reading) {
    case 'verb':
      return argumentsOfVerb(scene, trigger, region);
    case 'noun':
      return withSubject(scene, trigger, argumentsOfNoun(scene, trigger, region));
    case 'circumstance':
      return argumentsOfParticiple(scene, trigger, region);
    case 'modifier':
      return argumentsOfModifier(scene, trigger, region);
  }
}

/** «تولى منصب المدير»: a phrase that a verb opens has the subject of its clause. */
function withSubject(scene: EventScene, trigger: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  const role = trigger.frame.subject;
  if (role === undefined || trigger.end === trigger.start + 1 || found.some((one) => one.role === role)) return found;
  return [...found, ...subjectsOfPhrase(scene, trigger, role)];
}

/** Behind every token. Not infinity: spans of small integers only are read without unboxing a number. */
const nowhere = 0x3fff_ffff;
const none: TokenSpan = { start: nowhere, end: nowhere };

/** What is said or wanted: a place or date in it is where and when something else happens; a date right behind it is the event's. */
function contentOf(found: readonly FoundArgument[], from: number, { parties }: EventRules): TokenSpan {
  const content = found.filter(({ role, start }) => start >= from && !parties.includes(role));
  if (content.length === 0) return none;
  return { start: Math.min(...content.map(({ start }) => start)), end: Math.max(...content.map(({ end }) => end)) };
}
