/** aid: money, goods, training or relief is given. Triggers: lexicons/triggers/aid.tsv. */
import { goods, trainees, victims } from './heads.ts';
import type { EventRules } from './types.ts';

export const aid: EventRules = {
  type: 'aid',
  parties: ['giver', 'recipient'],
  doer: 'giver',
  recipient: 'recipient',
  sameIn: 'aid',
  only: {
    trained: [{ role: 'recipient', heads: trainees }],
    goods: [
      { role: 'aid', heads: goods },
      { role: 'recipient', heads: victims },
    ],
  },
  needsArgument: true,
};
