/**
 * Whom the event right before an event noun names as its doer: «اتهم الجيش المسلحين بقصف …» says who did it, «نظم الأطباء
 * وقفة للمطالبة بـ…» who asks.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene, FoundEvent } from '../types.ts';
import { inRole } from '../words/in-role.ts';

/** Gives event nouns without a doer that of the event before them in the sentence, where it says so. */
export function withDoersBefore({ analysis }: EventScene, events: readonly FoundEvent[]): FoundEvent[] {
  return events.map((event, index) => {
    const before = index > 0 ? events[index - 1] : undefined;
    const role = before && doerRole(analysis, event, before);
    if (role === undefined) return event;
    const doers = before!.arguments.filter((one) => one.role === role);
    const own = event.arguments.filter((one) => one.role !== event.rules.doer);
    return { ...event, arguments: [...own, ...doers.map((one) => inRole(one, event.rules.doer))] };
  });
}

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
  before.arguments.some(({ role, end }) => role === 'opposed' && end === start);

const accusing = /تهم|تهام/;

/** «تظاهروا تنديدا بـ…», «وقفة للمطالبة بـ…», «استدعت السفير للاحتجاج على …»: what people protest, call or come together for. */
const isProtested = (analysis: Analysis, { start, rules }: FoundEvent, before: FoundEvent): boolean =>
  purposeful.has(before.type) &&
  (rules.isAttitude === true || rules.wants !== undefined) &&
  (analysis.outer(start) === Clitic.la || analysis.isAccusative(start));

const purposeful: ReadonlySet<string> = new Set(['protest', 'request', 'meeting', 'call', 'visit']);
