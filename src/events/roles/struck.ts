/** What a noun for an attack says of things: a vehicle that is hit, planes that strike, and whom a preposition joins to them. */
import { closesQuotedWords } from '../../syntax/quotations.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { isFreeNoun } from '../arguments/subject.ts';
import type { Frame } from '../frame.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { isDescribing } from '../words/describing.ts';
import { aircraft } from '../words/heads.ts';
import { mayBeHit } from '../words/place-names.ts';
import { doerBeside, joinedByLam } from './noun-owner.ts';
import type { Region } from './region.ts';

/** «استهداف قارب يقل لاجئين»: a thing without article that is struck, and free behind the noun; «إصابة عسكري» is somebody. */
export const isThingHit = (scene: EventScene, at: number, role: string, { things }: EventRules): boolean =>
  things?.includes(role) === true &&
  !scene.analysis.isDefinite(at) &&
  (isOfCalling(scene, at) || (mayBeHit(scene.analysis, at) && isFreeNoun(scene, at) && !isDescribing(scene, at)));

/** «مقتل عسكري في هجوم»: of those who are killed or hurt, this adjective alone is somebody. */
const isOfCalling = ({ analysis }: EventScene, at: number): boolean =>
  analysis.folded(at) === 'عسكري' && at > 0 && suffered.has(analysis.bare(at - 1));

const suffered: ReadonlySet<string> = new Set('مقتل اصابه استشهاد مصرع اغتيال اختطاف'.split(' '));

/** «قصف سيارة للجيش», «اغتيال قائد للحركة»: whose what is struck is stands behind ل; «استهداف مسلحين لدورية» is what they strike. */
export function isOwned(scene: EventScene, at: number, role: string, rules: EventRules): boolean {
  const { analysis } = scene;
  if (analysis.isDefinite(at) || aircraft.has(analysis.bare(at))) return false;
  const isOffice = analysis.longestMatch(at, analysis.lexicon.code.office) >= 0 && !scene.entityAt(at);
  return isOffice || (!analysis.is(at, analysis.bits.people) && isThingHit(scene, at, role, rules));
}

/** «قصف الجيش على البلدة», «استقبال الملك للوزير»: what a preposition of the frame, or ل, joins to a noun and its doer; −1. */
export function joinedBehind(scene: EventScene, at: number, role: string, frame: Frame, region: Region): number {
  const object = objectBehind(scene, at, role, frame, region);
  return object >= 0 ? object : joinedByLam(scene, at, region);
}

/** «قصف للجيش على بلدة»: whoever ل joins to a noun that a preposition says the object of behind them. */
export function strikersAt(
  scene: EventScene,
  at: number,
  role: string,
  { frame, rules }: TriggerInFrame,
  region: Region,
): FoundArgument[] {
  const doer = doerBeside(frame, rules);
  if (doer === undefined || !mayStrike(scene, at)) return [];
  const doers = partiesAt(scene, doer, at, frame);
  return objectBehind(scene, doers.at(-1)?.end ?? at, role, frame, region) >= 0 ? doers : [];
}

/** «على البلدة»: what the preposition at a token, or behind the mark that closes a name there, brings by the frame; −1. */
function objectBehind({ analysis }: EventScene, from: number, role: string, frame: Frame, region: Region): number {
  const at = closesQuotedWords(analysis, from) ? from + 1 : from;
  return region.has(at + 1) && frame.separate.get(analysis.folded(at)) === role ? at + 1 : -1;
}

/** Who acts, and what flies. */
export const mayStrike = (scene: EventScene, at: number): boolean =>
  isActorAt(scene, at) || aircraft.has(scene.analysis.bare(at));
