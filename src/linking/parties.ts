/** What linking reads of an entity that is an argument: in one shape, whatever the entity has. */
import type { Entity } from '../types.ts';

export interface Party {
  type: string;
  name: string;
  person?: string | undefined;
  country?: string | undefined;
  value?: string | undefined;
}

export function partiesById(entities: readonly Entity[]): Map<string, Party> {
  const parties = new Map<string, Party>();
  for (const { id, type, name, person, country, value } of entities)
    parties.set(id, { type, name, person, country, value });
  return parties;
}
