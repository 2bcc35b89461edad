/** call: a telephone or video call, a letter or a message between parties. Triggers: lexicons/triggers/call.tsv. */
import { Clitic } from '../text/clitics.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';

/** «فيما يتصل بالمشروع»: what has to do with it. */
const whats: ReadonlySet<string> = new Set(['ما', 'فيما', 'بما', 'مما']);

const isAboutThings = ({ analysis }: EventScene, { start }: TriggerInFrame): boolean =>
  start > analysis.sentenceStart(start) && whats.has(analysis.stem(start - 1));

/** «كتب رسائل للوطن»: for whom it is meant, where nobody sends it. */
const isSentByNobody = (
  { analysis }: EventScene,
  { start, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean => {
  const participants = found.filter(({ role }) => role === 'participant');
  if (reading !== 'noun' || participants.length === 0) return false;
  return participants.every((one) => one.start > start && (analysis.outer(one.start) & Clitic.la) !== 0);
};

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
  rejects: (scene, trigger, found) => isAboutThings(scene, trigger) || isSentByNobody(scene, trigger, found),
};
