/** «طالب السكان بمنطقة حائل السلطات بفتح الطريق»: a place behind ب is where they ask; what is wanted stands behind it. */
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity, phrasesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { placeBehind } from '../words/place-names.ts';

export function withPlace(scene: EventScene, found: readonly FoundArgument[]): FoundArgument[] {
  const { analysis } = scene;
  const isBrought = ({ role, start }: FoundArgument): boolean =>
    role === 'requested' && (analysis.outer(start) & Clitic.ba) !== 0;
  const where = found.find((one) => isBrought(one) && placeBehind(scene, one.start) !== undefined);
  if (!where) return [...found];
  const place = placeBehind(scene, where.start)!;
  const rest = found.filter((one) => one !== where);
  const told = rest.some(({ role }) => role === 'place') ? rest : [...rest, argumentOfEntity('place', place)];
  if (told.some(({ role }) => role === 'requested')) return told;
  const at = rest.find(({ role, start }) => role === 'addressee' && start >= place.end)?.end ?? place.end;
  const isWanted = at < analysis.sentenceEnd(where.start) && (analysis.outer(at) & Clitic.ba) !== 0;
  return isWanted ? [...told, ...phrasesAt(scene, 'requested', at)] : told;
}
