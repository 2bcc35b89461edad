/**
 * What events of a type that one sentence tells together share: «تفجيرات في أنحاء العراق أدت إلى مقتل 32 شخصا» happened in
 * one place, wherever in the sentence it stands. The types say which roles (`EventRules.shares`).
 */
import type { EventScene, FoundArgument, FoundEvent } from './types.ts';

/** How many events before and behind are looked at: a text may be one long sentence. */
const nearest = 6;

/** Gives events what they share with the others in the sentence that are of their type or lend it, where these agree. */
export function shared({ analysis }: EventScene, events: readonly FoundEvent[]): FoundEvent[] {
  return events.map((event, index) => {
    const { shares = [], placedWith } = event.rules;
    const missing = [...shares, ...(placedWith ? ['place'] : [])].filter((role) => !has(event, role));
    if (missing.length === 0) return event;
    const sentence = analysis.sentenceOf(event.start);
    const others = events
      .slice(Math.max(0, index - nearest), index + nearest)
      .filter((other) => analysis.sentenceOf(other.start) === sentence && lends(other, event));
    return { ...event, arguments: [...event.arguments, ...missing.flatMap((role) => agreedOn(role, others))] };
  });
}

const has = (event: FoundEvent, role: string): boolean => event.arguments.some((one) => one.role === role);

/** «يزور مصر لإجراء مباحثات»: whoever goes somewhere does there what the sentence tells of him. */
function lends(other: FoundEvent, event: FoundEvent): boolean {
  if (other.rules === event.rules) return event.rules.shares !== undefined;
  const { placedWith } = event.rules;
  if (placedWith?.type !== other.type) return false;
  const gone = other.arguments.filter(({ role }) => role === placedWith.by).map(({ from }) => from);
  return event.arguments.some(({ role, from }) => event.rules.parties.includes(role) && gone.includes(from));
}

/** The arguments in a role of the events that have any; none if two say different things. */
function agreedOn(role: string, events: readonly FoundEvent[]): FoundArgument[] {
  const [first, ...others] = events
    .map((event) => event.arguments.filter((one) => one.role === role))
    .filter((found) => found.length > 0);
  return first && others.every((found) => found[0]!.from === first[0]!.from) ? first : [];
}
