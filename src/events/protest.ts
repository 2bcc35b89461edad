/** protest: people demonstrate, strike, rally or boycott. Triggers: lexicons/triggers/protest.tsv. */
import type { EventRules } from './types.ts';

export const protest: EventRules = {
  type: 'protest',
  parties: ['protester', 'target'],
  doer: 'protester',
  things: ['target'],
  needsArgument: true,
};
