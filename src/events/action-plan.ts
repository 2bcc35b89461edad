/** action-plan: a plan, strategy, programme or initiative is adopted, launched or carried out. Triggers: lexicons/triggers/action-plan.tsv. */
import type { EventRules } from './types.ts';

export const actionPlan: EventRules = {
  type: 'action-plan',
  parties: ['owner', 'committed'],
  needsArgument: true,
};
