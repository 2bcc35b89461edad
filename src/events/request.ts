/** request: somebody calls on, asks, urges or demands. Triggers: lexicons/triggers/request.tsv. */
import type { EventRules } from './types.ts';

export const request: EventRules = {
  type: 'request',
  parties: ['requester', 'addressee'],
  doer: 'requester',
  recipient: 'addressee',
  wants: { content: 'requested', from: 'addressee' },
  speaks: true,
  isPersonal: true,
  needsArgument: true,
};
