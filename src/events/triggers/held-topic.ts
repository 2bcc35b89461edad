/**
 * What a meeting was about, told behind it by what was done in it («اجتماع … تمت فيه مناقشة العلاقات», «وجرى خلال اللقاء بحث
 * العلاقات») or by a verb that says so («مباحثات مع نظيره، تناولت العلاقات»).
 */
import { Feature } from '../../lexicon/features.ts';
import { agrees, headOf } from '../../syntax/agreement.ts';
import { isComma } from '../../syntax/commas.ts';
import { inflection } from '../../syntax/words/inflection.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { phrasesAt } from '../arguments/arguments.ts';
import { topicNouns } from '../roles/around-words.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { wasDone } from '../words/heads.ts';
import { lightRow } from './light.ts';

const inIt: ReadonlySet<string> = new Set('فيه فيها خلاله خلالها اثناءه اثناءها'.split(' '));
const during: ReadonlySet<string> = new Set(['خلال', 'في', 'اثناء']);
/** How far behind a meeting what was done in it is told. */
const reach = 30;

export function heldTopic(scene: EventScene, place: TriggerPlace, found: readonly FoundArgument[]): FoundArgument[] {
  if (found.some(({ role }) => role === 'topic')) return [];
  const isBefore = !place.isVerb && isHeldBefore(scene, place);
  const at = isBefore ? behindAct(scene, place.end) : toldBehind(scene, place);
  return at < 0 ? [] : phrasesAt(scene, 'topic', at);
}

/** «تم خلال اللقاء …» */
function isHeldBefore({ analysis }: EventScene, { start }: TriggerPlace): boolean {
  const verb = start - 2;
  return (
    verb >= analysis.sentenceStart(start) && during.has(analysis.folded(start - 1)) && wasDone.has(analysis.stem(verb))
  );
}

/** «… وتمت فيه مناقشة …», «…، تناولت …»: where what the meeting was about begins behind it; −1. */
function toldBehind(scene: EventScene, { start, end, isVerb }: TriggerPlace): number {
  const { analysis } = scene;
  const limit = Math.min(end + reach, analysis.sentenceEnd(start)) - 2;
  // «جلسة محادثات مع نظيره تناولت العلاقات»
  const behind = isVerb ? end : behindGoverned(scene, Math.max(end, scene.phrases.coreEnd(start)));
  if (behind > end && behind < limit && goesOn(scene, start, behind)) return behindPreposition(scene, behind + 1);
  for (let at = end; at < limit; at++) {
    const isInIt = inIt.has(analysis.folded(at + 1));
    if (isInIt && wasDone.has(analysis.stem(at))) return behindAct(scene, at + 2);
    if (isDoneThere(scene, at)) return behindAct(scene, at + 1);
    if (isVerb) continue;
    if (isInIt && analysis.outer(at) === 0 && tellsTopic(scene, at))
      return behindPreposition(scene, behindParty(scene, at));
    if (isComma(analysis, at - 1) && goesOn(scene, start, at)) return behindPreposition(scene, at + 1);
  }
  return -1;
}

/** «اجتمع الوزير مع السفير، حيث جرى بحث التطورات» */
const isDoneThere = ({ analysis }: EventScene, at: number): boolean =>
  wasDone.has(analysis.stem(at)) &&
  topicNouns.has(analysis.stem(at + 1)) &&
  (analysis.folded(at - 1) === 'حيث' || (analysis.outer(at) & Clitic.wa) !== 0);

/** The token behind the verbal noun at a token; −1. */
const behindAct = ({ analysis }: EventScene, at: number): number =>
  at + 1 < analysis.sentenceEnd(at - 1) && topicNouns.has(analysis.stem(at)) ? at + 1 : -1;

const behindPreposition = ({ phrases }: EventScene, at: number): number => (phrases.isPreposition(at) ? at + 1 : at);

/** «تناولا خلالها …», «تناول خلالها الوزيران …»: the token behind the pronoun, and behind whoever speaks. */
function behindParty(scene: EventScene, verb: number): number {
  const next = verb + 2;
  return isActorAt(scene, next) && scene.analysis.outer(next) === 0 ? scene.partyEnd(next) : next;
}

/** True of a verb that says what a meeting was about (تناول, تمحور). */
function tellsTopic(scene: EventScene, at: number): boolean {
  const { lexicon, matches } = scene.analysis;
  const row = lightRow(scene, at);
  return row >= 0 && lexicon.roleOf(matches.entry[row]!) === 'topic';
}

/** «لقاء مع نظيره تناول العلاقات»: such a verb that goes with the noun before it, and has nobody behind it. */
function goesOn(scene: EventScene, noun: number, at: number): boolean {
  const { analysis } = scene;
  if (analysis.isDefinite(noun) || analysis.outer(at) !== 0 || !tellsTopic(scene, at)) return false;
  const features = inflection(analysis, at);
  const gender = (features & Feature.feminine) !== 0 ? 'f' : 'm';
  return (
    agrees({ features, gender, several: false }, headOf(analysis, noun, 'noun'), false) &&
    (scene.phrases.isPreposition(at + 1) || !isActorAt(scene, at + 1))
  );
}

/** The token behind the prepositional phrases at a token, as far as anybody looks behind the meeting. */
function behindGoverned({ analysis, phrases, entityAt }: EventScene, from: number): number {
  const limit = Math.min(analysis.sentenceEnd(from - 1), from + reach);
  let at = from;
  while (at < limit) {
    const noun = phrases.isPreposition(at) ? at + 1 : (analysis.outer(at) & prepositionClitics) !== 0 ? at : -1;
    if (noun < 0 || noun >= limit) break;
    at = Math.max(noun + 1, entityAt(noun)?.end ?? phrases.coreEnd(noun));
  }
  return at;
}
