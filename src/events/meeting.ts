/** meeting: people or bodies meet, hold talks or receive one another. Triggers: lexicons/triggers/meeting.tsv. */
import type { EventRules } from './types.ts';

export const meeting: EventRules = {
  type: 'meeting',
  parties: ['participant', 'chair', 'host', 'organizer'],
  doer: 'participant',
  topic: 'topic',
  purpose: true,
  around: {
    رياسه: 'chair',
    دعوه: 'organizer',
    حضور: 'participant',
    مشاركه: 'participant',
    رفقه: 'participant',
    رعايه: 'organizer',
  },
  placedBy: new Set(['place']),
  implied: 'participant',
  needsArgument: true,
};
