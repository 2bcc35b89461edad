/** arrest: somebody is arrested, tried, convicted or jailed. Triggers: lexicons/triggers/arrest.tsv. */
import { chargeOf } from './charge.ts';
import { courts, suspects } from './heads.ts';
import type { EventRules } from './types.ts';

export const arrest: EventRules = {
  type: 'arrest',
  parties: ['authority', 'person'],
  doer: 'authority',
  passives: true,
  people: ['person'],
  only: {
    court: [{ role: 'authority', heads: courts }],
    // «اتهم الادعاء رجلا بالقتل», not «اتهم الوزير المعارضة بالكذب»
    charged: [
      { role: 'authority', heads: courts },
      { role: 'person', heads: suspects },
    ],
  },
  needsArgument: true,
  complete: chargeOf,
};
