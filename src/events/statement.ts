/** statement: somebody says, declares or announces. Triggers: lexicons/triggers/statement.tsv. */
import type { EventRules } from './types.ts';

export const statement: EventRules = {
  type: 'statement',
  parties: ['speaker', 'audience', 'medium'],
  needsArgument: true,
};
