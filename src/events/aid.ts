/** aid: money, goods, training or relief is given. Triggers: lexicons/triggers/aid.tsv. */
import { goods, victims } from './heads.ts';
import type { EventRules } from './types.ts';

export const aid: EventRules = {
  type: 'aid',
  parties: ['giver', 'recipient'],
  doer: 'giver',
  recipient: 'recipient',
  only: {
    goods: [
      { role: 'aid', heads: goods },
      { role: 'recipient', heads: victims },
    ],
  },
  needsArgument: true,
};
