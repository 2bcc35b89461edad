/** call: a telephone or video call, a letter or a message between parties. Triggers: lexicons/triggers/call.tsv. */
import type { EventRules } from './types.ts';

export const call: EventRules = {
  type: 'call',
  parties: ['participant'],
  doer: 'participant',
  recipient: 'participant',
  topic: 'topic',
  implied: 'participant',
  isPersonal: true,
  /** «برقية تفتيش»: a warrant. */
  figurative: new Set(['تفتيش', 'جلب']),
  needsArgument: true,
};
