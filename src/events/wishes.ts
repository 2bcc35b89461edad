/** What is told in a wish or a request: it is hypothetical, and whoever is asked would do it. */

import { inRole } from './in-role.ts';
import type { FoundEvent } from './types.ts';

/** «دعا الطرفين إلى توقيع هدنة»: what is told in a wish is hypothetical, and whoever is asked would do it. */
export function wished(events: readonly FoundEvent[]): FoundEvent[] {
  const wishes: FoundEvent[] = [];
  return events.map((event) => {
    const wish = wishes.find((one) => holds(one, event));
    if (event.rules.wants) {
      wishes.unshift(event);
      wishes.length = Math.min(wishes.length, mostWishes);
    }
    return wish ? asWished(event, wish) : event;
  });
}

/** How many wishes before an event are looked at. */
const mostWishes = 4;

function holds({ rules, arguments: found }: FoundEvent, { start, end }: FoundEvent): boolean {
  return found.some((one) => one.role === rules.wants?.content && one.start <= start && end <= one.end);
}

function asWished(event: FoundEvent, wish: FoundEvent): FoundEvent {
  const { doer } = event.rules;
  const asked = wish.arguments.filter(({ role }) => role === wish.rules.wants?.from).map((one) => inRole(one, doer));
  const isDone = event.arguments.some(({ role }) => role === doer);
  return { ...event, modality: 'hypothetical', arguments: isDone ? event.arguments : [...asked, ...event.arguments] };
}
