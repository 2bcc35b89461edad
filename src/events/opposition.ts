/** opposition: somebody rejects, condemns, criticises or accuses. Triggers: lexicons/triggers/opposition.tsv. */
import type { EventRules } from './types.ts';

export const opposition: EventRules = {
  type: 'opposition',
  parties: ['opponent'],
  doer: 'opponent',
  recipient: 'opposed',
  isAttitude: true,
  speaks: true,
  needsArgument: true,
};
