/** visit: somebody travels to see a place or people. Triggers: lexicons/triggers/visit.tsv. */
import type { EventRules } from './types.ts';

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
};
