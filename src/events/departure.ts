/** departure: somebody resigns, is dismissed or replaced. Triggers: lexicons/triggers/departure.tsv. */
import { organizationOf } from './appointment.ts';
import { offices } from './heads.ts';
import type { EventRules } from './types.ts';

export const departure: EventRules = {
  type: 'departure',
  parties: ['person', 'remover', 'organization'],
  doer: 'remover',
  passives: true,
  people: ['person'],
  only: { office: [{ role: 'position', heads: offices }] },
  needsArgument: true,
  complete: organizationOf,
};
