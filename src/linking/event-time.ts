/**
 * When and where: an event → its time and the country of its place. The time is the value of its own date; where it has
 * none, what has happened is dated by its document, and is marked so.
 */
import type { Entity, Event } from '../types.ts';

type EntityOf = (id: string | undefined) => Entity | undefined;

export function timeOf(
  { arguments: args, modality }: Pick<Event, 'arguments' | 'modality'>,
  entityOf: EntityOf,
  documentDate: string | undefined,
): Event['time'] {
  const times = args.filter(({ role }) => role === 'time');
  for (const { entity } of times) {
    const value = entityOf(entity)?.value;
    if (value) return { value, from: 'argument' };
  }
  const isPast = modality === 'asserted' && times.length === 0;
  return isPast && documentDate !== undefined ? { value: documentDate, from: 'document' } : undefined;
}

export function countryOf({ arguments: args }: Pick<Event, 'arguments'>, entityOf: EntityOf): string | undefined {
  const places = args.filter(({ role }) => role === 'place');
  return places.map(({ entity }) => entityOf(entity)?.country).find((country) => country !== undefined);
}
