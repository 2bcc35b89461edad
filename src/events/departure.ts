/** departure: somebody resigns, is dismissed or replaced. Triggers: lexicons/triggers/departure.tsv. */
import { organizationOf } from './appointment.ts';
import { offices } from './heads.ts';
import type { EventRules } from './types.ts';

/** What somebody who withdraws from it was a member of (folded, without article). */
const memberships: ReadonlySet<string> = new Set('حزب كتله لجنه حكومه تحالف ايتلاف حركه جبهه هييه مجلس'.split(' '));

export const departure: EventRules = {
  type: 'departure',
  parties: ['person', 'remover', 'organization'],
  doer: 'remover',
  passives: true,
  people: ['person'],
  // «استقالته من الحزب»
  byHead: { position: { role: 'organization', heads: memberships } },
  only: {
    office: [{ role: 'position', heads: offices }],
    // «انسحب من الحزب», not «انسحب من المدينة»
    left: [{ role: 'organization', types: new Set(['organization']), heads: memberships }],
  },
  needsArgument: true,
  complete: organizationOf,
};
