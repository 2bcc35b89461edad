/** agreement: an agreement, treaty, contract or truce is signed or reached. Triggers: lexicons/triggers/agreement.tsv. */
import { treaties } from './heads.ts';
import type { EventRules } from './types.ts';

export const agreement: EventRules = {
  type: 'agreement',
  parties: ['party'],
  doer: 'party',
  topic: 'topic',
  // «الاتفاق الذي أبرم»: what is signed signs nothing.
  byHead: { party: { role: 'document', heads: treaties } },
  only: { document: [{ role: 'document', heads: treaties }] },
  needsArgument: true,
};
