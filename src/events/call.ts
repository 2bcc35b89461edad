/** call: a telephone or video call, a letter or a message between parties. Triggers: lexicons/triggers/call.tsv. */
import { Clitic } from '../text/clitics.ts';
import { partiesAt } from './arguments/arguments.ts';
import { heldTopic } from './triggers/held-topic.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from './types.ts';
import { isActorAt } from './words/actors.ts';

/** «فيما يتصل بالمشروع»: what has to do with it. */
const whats: ReadonlySet<string> = new Set(['ما', 'فيما', 'بما', 'مما']);

const isAboutThings = ({ analysis }: EventScene, { start }: TriggerInFrame): boolean =>
  start > analysis.sentenceStart(start) && whats.has(analysis.stem(start - 1));

/** «كان على اتصال مع شخص»: who is in touch with somebody. */
const isInTouch = ({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean =>
  analysis.stem(start) === 'اتصال' &&
  end === start + 1 &&
  start > analysis.sentenceStart(start) &&
  analysis.folded(start - 1) === 'علي';

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

/** «بحث الوزير مع نظيره، خلال اتصال هاتفي، …»: with whom, before the occasion on which they speak. */
function besideVerb(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, clauses } = scene;
  const isOccasion = !isVerb && start > 0 && occasions.has(analysis.folded(start - 1)) && !analysis.isDefinite(start);
  if (!isOccasion || found.filter(({ role }) => role === 'participant').length !== 1) return [];
  for (let at = start - 2; at > analysis.sentenceStart(start) && clauses.of[at] === clauses.of[start]; at--)
    if (analysis.folded(at) === 'مع' && isActorAt(scene, at + 1)) return partiesAt(scene, 'participant', at + 1);
  return [];
}

const occasions: ReadonlySet<string> = new Set(['خلال', 'في', 'عبر', 'اثناء']);

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
  complete: (scene, place, found) => [...heldTopic(scene, place, found), ...besideVerb(scene, place, found)],
  rejects: (scene, trigger, found) =>
    isAboutThings(scene, trigger) || isInTouch(scene, trigger) || isSentByNobody(scene, trigger, found),
};
