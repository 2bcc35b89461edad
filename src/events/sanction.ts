/** sanction: sanctions are imposed, diplomats expelled, relations cut. Triggers: lexicons/triggers/sanction.tsv. */
import { envoys } from './heads.ts';
import type { EventRules } from './types.ts';

export const sanction: EventRules = {
  type: 'sanction',
  parties: ['imposer', 'target'],
  doer: 'imposer',
  recipient: 'target',
  things: ['target'],
  only: { envoys: [{ role: 'target', heads: envoys }] },
  needsArgument: true,
};
