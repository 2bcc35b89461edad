/** endorsement: somebody supports, approves, welcomes, praises, thanks or congratulates. Triggers: lexicons/triggers/endorsement.tsv. */
import type { EventRules } from './types.ts';

export const endorsement: EventRules = {
  type: 'endorsement',
  parties: ['endorser'],
  doer: 'endorser',
  recipient: 'endorsed',
  isAttitude: true,
  speaks: true,
  needsArgument: true,
};
