/**
 * What is told in a wish or a request: it is hypothetical, and whoever is asked would do it; a deed that is asked for is one
 * of its own, however little is told of it («دعا النواب إلى الاستقالة»).
 */
import type { EventScene, FoundArgument, FoundEvent } from '../types.ts';
import { inRole } from '../words/in-role.ts';

/** «دعا الطرفين إلى توقيع هدنة», «طلب من الوزير أن يزور البلاد»: what is told in a wish is hypothetical, and whoever is asked would do it. */
export function wished(scene: EventScene, events: readonly FoundEvent[]): FoundEvent[] {
  const wishes: FoundEvent[] = [];
  return events.map((event) => {
    const wish =
      wishes.find((one) => contentAt(one, event) !== undefined) ?? wishes.find((one) => isToBeDone(scene, one, event));
    if (event.rules.wants) {
      wishes.unshift(event);
      wishes.length = Math.min(wishes.length, mostWishes);
    }
    return wish ? asWished(event, wish) : event;
  });
}

/** How many wishes before an event are looked at. */
const mostWishes = 4;

/** What is wanted in which an event is told. */
const contentAt = (
  { rules, arguments: found }: FoundEvent,
  { start, end }: { start: number; end: number },
): FoundArgument | undefined =>
  found.find((one) => one.role === rules.wants?.content && one.start <= start && end <= one.end);

/** «طلب من الوزير أن يزور …»: true of what a clause with أن says that somebody who is asked should do. */
function isToBeDone({ analysis, clauses }: EventScene, wish: FoundEvent, { start, rules }: FoundEvent): boolean {
  const { kind, parent, verb } = clauses.all[clauses.of[start]!]!;
  if (kind !== 'content' || parent < 0 || verb < 1 || clauses.all[parent]!.verb !== wish.start) return false;
  const { wants } = wish.rules;
  // «طلب منه البقاء إلى أن ينتهي …» says until when.
  const isAsked =
    wish.arguments.some(({ role }) => role === wants?.from) &&
    !wish.arguments.some((one) => one.role === wants?.content && one.start < verb - 1);
  return isAsked && !rules.speaks && that.test(analysis.folded(verb - 1));
}

const that = /^[وب]?ان$/;

/** True if the trigger is the very deed that one of the events before it wants. */
export const isWanted = (events: readonly FoundEvent[], trigger: { start: number; end: number }): boolean =>
  events.slice(-mostWishes).some((one) => contentAt(one, trigger)?.start === trigger.start);

function asWished(event: FoundEvent, wish: FoundEvent): FoundEvent {
  const { doer } = event;
  const asked = doers(wish).map((one) => inRole(one, doer));
  const told = event.arguments.filter(
    (one) => one.role !== doer || asked.some(({ start }) => start === one.start) || !onlyWishes(one, event, wish),
  );
  const isDone = told.some(({ role }) => role === doer);
  return { ...event, modality: 'hypothetical', arguments: isDone ? told : [...asked, ...told] };
}

/** Who would do what is wanted: whoever is asked, else who orders it («أمر القاضي بسجن المتهم»). */
function doers({ rules, orders, arguments: found }: FoundEvent): FoundArgument[] {
  const asked = found.filter(({ role }) => role === rules.wants?.from);
  return asked.length > 0 || !orders ? asked : found.filter(({ role }) => role === rules.doer);
}

/** «دعت تركيا روسيا إلى دعم …»: who wants it done; with whom it is done it may be («دعا إلى لقاء»). */
function onlyWishes(argument: FoundArgument, event: FoundEvent, wish: FoundEvent): boolean {
  const content = contentAt(wish, event);
  // Of a clause the one who wants it is the subject only where none other is told.
  if (content && (event.rules.isMutual || argument.start >= content.start)) return false;
  return wish.arguments.some(({ role, start }) => role === wish.rules.doer && start === argument.start);
}
