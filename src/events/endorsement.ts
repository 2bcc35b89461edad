/** endorsement: somebody supports, approves, welcomes, praises, thanks or congratulates. Triggers: lexicons/triggers/endorsement.tsv. */
import { texts } from './heads.ts';
import type { EventRules } from './types.ts';

export const endorsement: EventRules = {
  type: 'endorsement',
  parties: ['endorser'],
  doer: 'endorser',
  recipient: 'endorsed',
  isAttitude: true,
  speaks: true,
  only: {
    text: [{ role: 'endorsed', heads: texts }],
    named: [{ role: 'endorsed', types: new Set(['country', 'place', 'organization', 'person', 'official']) }],
  },
  needsArgument: true,
};
