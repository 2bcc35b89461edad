/**
 * What events of a type that one sentence tells together share: «تفجيرات في أنحاء العراق أدت إلى مقتل 32 شخصا» happened in
 * one place, wherever in the sentence it stands. The types say which roles (`EventRules.shares`).
 */
import type { EventScene, FoundArgument, FoundEvent } from './types.ts';

/** How many events before and behind are looked at: a text may be one long sentence. */
const nearest = 6;

/** Gives events what they share with the others of their type in the sentence, where these agree on it. */
export function shared({ analysis }: EventScene, events: readonly FoundEvent[]): FoundEvent[] {
  return events.map((event, index) => {
    const missing = (event.rules.shares ?? []).filter((role) => !event.arguments.some((one) => one.role === role));
    if (missing.length === 0) return event;
    const sentence = analysis.sentenceOf(event.start);
    const others = events
      .slice(Math.max(0, index - nearest), index + nearest)
      .filter((other) => other.rules === event.rules && analysis.sentenceOf(other.start) === sentence);
    return { ...event, arguments: [...event.arguments, ...missing.flatMap((role) => agreedOn(role, others))] };
  });
}

/** The arguments in a role of the events that have any; none if two say different things. */
function agreedOn(role: string, events: readonly FoundEvent[]): FoundArgument[] {
  const [first, ...others] = events
    .map((event) => event.arguments.filter((one) => one.role === role))
    .filter((found) => found.length > 0);
  return first && others.every((found) => found[0]!.from === first[0]!.from) ? first : [];
}
