/** meeting: people or bodies meet, hold talks or receive one another. Triggers: lexicons/triggers/meeting.tsv. */
import { call } from './call.ts';
import { heldTopic } from './held-topic.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';

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
  turns: [{ words: new Set(['هاتفيا', 'هاتف', 'هاتفي', 'هاتفيه', 'تليفونيا']), rules: call }],
  placedWith: { type: 'visit', by: 'visitor' },
  implied: 'participant',
  needsArgument: true,
  complete: heldTopic,
  rejects: isShelter,
};

/** «تستقبل الولاية 140 ألف نازح», «استقبل المستشفى ثلاثة جرحى»: a place takes people in, and meets nobody. */
function isShelter({ entityAt }: EventScene, { frame }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  if (frame.subject !== 'host') return false;
  return found.some(({ role, start }) => {
    const entity = role === 'host' ? entityAt(start) : undefined;
    return entity?.type === 'place' || entity?.subtype === 'hospital';
  });
}
