/** visit: somebody travels to see a place or people. Triggers: lexicons/triggers/visit.tsv. */
import { inRole } from './in-role.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';

export const visit: EventRules = {
  type: 'visit',
  parties: ['visitor', 'host'],
  doer: 'visitor',
  recipient: 'host',
  topic: 'topic',
  purpose: true,
  around: new Map([['دعوه', 'host']]),
  placedBy: new Set(['place', 'country']),
  implied: 'visitor',
  isPersonal: true,
  only: { goes: [{ role: 'place', types: new Set(['place', 'country']) }] },
  needsArgument: true,
  revise: visitorBehind,
};

/** «زار تركيا قائد القوات»: who stands behind the name of a land comes there, and the land is where. */
function visitorBehind(
  scene: EventScene,
  { start, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const visitors = found.filter(({ role }) => role === 'visitor');
  const places = found.filter(({ role }) => role === 'place');
  const [visitor, place] = [visitors[0], places[0]];
  const isTurned =
    reading === 'verb' &&
    visitors.length === 1 &&
    visitor!.start > start &&
    place !== undefined &&
    place.start > visitor!.start &&
    isLand(scene, visitor!) &&
    isTraveller(scene, place);
  if (!isTurned) return [...found];
  return found.map((one) => (one === visitor ? inRole(one, 'place') : one === place ? inRole(one, 'visitor') : one));
}

const isLand = ({ entityAt }: EventScene, { start }: FoundArgument): boolean =>
  ['country', 'place'].includes(entityAt(start)?.type ?? '');

const isTraveller = ({ entityAt }: EventScene, { start }: FoundArgument): boolean =>
  ['official', 'person', 'organization'].includes(entityAt(start)?.type ?? '');
