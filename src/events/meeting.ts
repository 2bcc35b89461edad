/** meeting: people or bodies meet, hold talks or receive one another. Triggers: lexicons/triggers/meeting.tsv. */
import { call } from './call.ts';
import type { EventRules } from './types.ts';

export const meeting: EventRules = {
  type: 'meeting',
  parties: ['participant', 'chair', 'host', 'organizer'],
  doer: 'participant',
  recipient: 'participant',
  topic: 'topic',
  purpose: true,
  around: new Map([
    ['رياسه', 'chair'],
    ['اشراف', 'chair'],
    ['دعوه', 'organizer'],
    ['حضور', 'participant'],
    ['مشاركه', 'participant'],
    ['رفقه', 'participant'],
    ['رعايه', 'organizer'],
  ]),
  placedBy: new Set(['place']),
  turns: { words: new Set(['هاتفيا', 'هاتف', 'هاتفي', 'هاتفيه', 'تليفونيا']), rules: call },
  placedWith: { type: 'visit', by: 'visitor' },
  implied: 'participant',
  needsArgument: true,
};
