/** sanction: sanctions are imposed, diplomats expelled, relations cut. Triggers: lexicons/triggers/sanction.tsv. */
import type { EventRules } from './types.ts';

export const sanction: EventRules = {
  type: 'sanction',
  parties: ['imposer', 'target'],
  doer: 'imposer',
  recipient: 'target',
  things: ['target'],
  needsArgument: true,
};
