/**
 * What a meeting was about, told by a verbal noun that was done in it: «اجتماع … تمت فيه مناقشة العلاقات», «وجرى خلال اللقاء
 * بحث العلاقات».
 */
import { phrasesAt } from '../arguments/arguments.ts';
import { topicNouns } from '../roles/around-words.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { wasDone } from '../words/heads.ts';

const inIt: ReadonlySet<string> = new Set('فيه فيها خلاله خلالها اثناءه اثناءها'.split(' '));
const during: ReadonlySet<string> = new Set(['خلال', 'في', 'اثناء']);
/** How far behind a meeting what was done in it is told. */
const reach = 30;

export function heldTopic(scene: EventScene, place: TriggerPlace, found: readonly FoundArgument[]): FoundArgument[] {
  if (place.isVerb || found.some(({ role }) => role === 'topic')) return [];
  const noun = isHeldBefore(scene, place) ? actAt(scene, place.end) : actBehind(scene, place.end);
  return noun < 0 ? [] : phrasesAt(scene, 'topic', noun + 1);
}

/** «تم خلال اللقاء …» */
function isHeldBefore({ analysis }: EventScene, { start }: TriggerPlace): boolean {
  const verb = start - 2;
  return (
    verb >= analysis.sentenceStart(start) && during.has(analysis.folded(start - 1)) && wasDone.has(analysis.stem(verb))
  );
}

/** «… وتمت فيه مناقشة …»: the verbal noun behind the pronoun that stands for the meeting; −1. */
function actBehind(scene: EventScene, from: number): number {
  const { analysis } = scene;
  const limit = Math.min(from + reach, analysis.sentenceEnd(from - 1)) - 2;
  for (let at = from; at < limit; at++)
    if (wasDone.has(analysis.stem(at)) && inIt.has(analysis.folded(at + 1))) return actAt(scene, at + 2);
  return -1;
}

/** The verbal noun at a token, with something behind it; −1. */
const actAt = ({ analysis }: EventScene, at: number): number =>
  at + 1 < analysis.sentenceEnd(at - 1) && topicNouns.has(analysis.stem(at)) ? at : -1;
