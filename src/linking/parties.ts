/** What linking reads of an entity that is an argument: in one shape, whatever the entity has. */
import type { Entity } from '../types.ts';

export interface Party {
  type: string;
  name: string;
  person?: string | undefined;
  country?: string | undefined;
  value?: string | undefined;
}

/** The parties of a document by the ids of its entities, which number them: «T1» is the first. Each is made when it is asked for. */
export function partiesOf(entities: readonly Entity[]): (id: string | undefined) => Party | undefined {
  const parties = new Array<Party | undefined>(entities.length);
  return (id) => {
    if (id === undefined) return undefined;
    const at = Number(id.slice(1)) - 1;
    const known = parties[at];
    if (known) return known;
    const entity = entities[at];
    return entity && (parties[at] = partyOf(entity));
  };
}

const partyOf = ({ type, name, person, country, value }: Entity): Party => ({ type, name, person, country, value });
