/**
 * When and where: an event → its time and the country of its place. The time is the value of its own date; where it has
 * none, what has happened is dated by its document, and is marked so.
 */
import type { Event } from '../types.ts';
import type { Party } from './parties.ts';

type EntityOf = (id: string | undefined) => Party | undefined;

export function timeOf(
  { arguments: args, modality }: Pick<Event, 'arguments' | 'modality'>,
  entityOf: EntityOf,
  documentDate: string | undefined,
): Event['time'] {
  let isDated = false;
  for (const { role, entity } of args) {
    if (role !== 'time') continue;
    const value = entityOf(entity)?.value;
    if (value) return { value, from: 'argument' };
    isDated = true;
  }
  const isPast = modality === 'asserted' && !isDated;
  return isPast && documentDate !== undefined ? { value: documentDate, from: 'document' } : undefined;
}

export function countryOf({ arguments: args }: Pick<Event, 'arguments'>, entityOf: EntityOf): string | undefined {
  for (const { role, entity } of args) {
    const country = role === 'place' ? entityOf(entity)?.country : undefined;
    if (country !== undefined) return country;
  }
  return undefined;
}
