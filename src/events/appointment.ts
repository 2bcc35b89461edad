/** appointment: somebody is appointed, elected, nominated or sworn in. Triggers: lexicons/triggers/appointment.tsv. */
import { offices } from './heads.ts';
import type { EventRules } from './types.ts';

export const appointment: EventRules = {
  type: 'appointment',
  parties: ['person', 'appointer', 'organization'],
  doer: 'appointer',
  passives: true,
  people: ['person'],
  only: { office: [{ role: 'position', heads: offices }] },
  needsArgument: true,
};
