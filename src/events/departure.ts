/** departure: somebody resigns, is dismissed or replaced. Triggers: lexicons/triggers/departure.tsv. */
import { organizationOf, positions } from './appointment.ts';
import { memberships, offices } from './heads.ts';
import type { EventRules } from './types.ts';

export const departure: EventRules = {
  type: 'departure',
  parties: ['person', 'remover', 'organization'],
  doer: 'remover',
  passives: true,
  people: ['person'],
  // «استقالته من الحزب»
  byHead: { position: { role: 'organization', heads: memberships, types: new Set(['organization']) } },
  only: {
    office: [{ role: 'position', heads: offices }],
    // «انسحب من الحزب», not «انسحب من المدينة»
    left: [{ role: 'organization', types: new Set(['organization']), heads: memberships }],
  },
  needsArgument: true,
  revise: (scene, _trigger, found) => positions(scene, found),
  complete: organizationOf,
};
