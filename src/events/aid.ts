/** aid: money, goods, training or relief is given. Triggers: lexicons/triggers/aid.tsv. */
import type { EventRules } from './types.ts';

export const aid: EventRules = {
  type: 'aid',
  parties: ['giver', 'recipient'],
  doer: 'giver',
  recipient: 'recipient',
  needsArgument: true,
};
