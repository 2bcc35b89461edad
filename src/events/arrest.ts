/** arrest: somebody is arrested, tried, convicted or jailed. Triggers: lexicons/triggers/arrest.tsv. */
import { chargeOf } from './charge.ts';
import { courts } from './heads.ts';
import type { EventRules } from './types.ts';

export const arrest: EventRules = {
  type: 'arrest',
  parties: ['authority', 'person'],
  doer: 'authority',
  passives: true,
  people: ['person'],
  only: { court: [{ role: 'authority', heads: courts }] },
  needsArgument: true,
  complete: chargeOf,
};
