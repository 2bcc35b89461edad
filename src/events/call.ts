/** call: a telephone or video call, a letter or a message between parties. Triggers: lexicons/triggers/call.tsv. */
import type { EventRules, EventScene, TriggerInFrame } from './types.ts';

/** «فيما يتصل بالمشروع»: what has to do with it. */
const whats: ReadonlySet<string> = new Set(['ما', 'فيما', 'بما', 'مما']);

const isAboutThings = ({ analysis }: EventScene, { start }: TriggerInFrame): boolean =>
  start > analysis.sentenceStart(start) && whats.has(analysis.stem(start - 1));

export const call: EventRules = {
  type: 'call',
  parties: ['participant'],
  doer: 'participant',
  recipient: 'participant',
  topic: 'topic',
  purpose: true,
  implied: 'participant',
  isPersonal: true,
  /** «برقية تفتيش»: a warrant. */
  figurative: new Set(['تفتيش', 'جلب']),
  needsArgument: true,
  rejects: isAboutThings,
};
