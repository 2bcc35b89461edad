/**
 * «أسفرت غارات شنها التحالف على صنعاء عن مقتل 20 مدنيا», «قتل ثلاثة جنود في هجوم لحركة الشباب»: who struck has killed and hurt those
 * whom the strike is said to have cost.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene, FoundArgument, FoundEvent } from '../types.ts';
import { causing } from '../words/heads.ts';

/** How many attacks before and behind the strike is looked for. */
const nearest = 4;

/** Gives those told dead or hurt without a doer the attackers of the strike that their sentence says it of. */
export function withStrikers(scene: EventScene, events: readonly FoundEvent[]): FoundEvent[] {
  const attacks = events.filter(({ type }) => type === 'attack');
  if (attacks.length < 2) return [...events];
  let next = 0;
  return events.map((event) => {
    const index = event === attacks[next] ? next++ : -1;
    const strike = index >= 0 && isDoneToSomebody(scene, event) ? strikeOf(scene, event, attacks, index) : undefined;
    const doers = strike && !isByOther(event, strike) ? strikersOf(scene, event, strike) : [];
    return doers.length > 0 ? { ...event, arguments: [...event.arguments, ...doers] } : event;
  });
}

/** «قتل برصاص قناص خلال قصف للجيش»: what they fell by is told before the strike, and not with it («في تفجير سيارة مفخخة»). */
const isByOther = ({ arguments: found }: FoundEvent, { start }: FoundEvent): boolean =>
  found.some((one) => one.role === 'instrument' && one.start < start);

/** «مقتل 20 مدنيا»: victims, and nobody that they fell by. */
const isDoneToSomebody = ({ analysis }: EventScene, { start, arguments: found }: FoundEvent): boolean =>
  casualties.test(analysis.stem(start)) &&
  found.some(({ role }) => role === 'target') &&
  !found.some(({ role }) => role === 'attacker');

/** The attackers of a strike by whom its victims fell: «مقتل مهاجمين في هجوم», «مقتل ضابط من القوات» were their own. */
function strikersOf(scene: EventScene, { arguments: found }: FoundEvent, strike: FoundEvent): FoundArgument[] {
  const { analysis } = scene;
  const doers = strike.arguments.filter(({ role }) => role === 'attacker');
  const names = new Set(doers.map(({ end }) => analysis.bare(end - 1)));
  const isFromAfar = fromAfar.has(analysis.bare(strike.start));
  const isOwn = ({ role, start, end }: FoundArgument): boolean => {
    if (role !== 'target') return false;
    // «قتل المسلحون عندما هاجموا المقر»
    if (doers.some((one) => one.start === start)) return true;
    const next = strike.start > start ? strike.start : analysis.sentenceEnd(start);
    const limit = Math.min(next, end + besideReach);
    for (let at = start; at < limit; at++)
      if (at < end ? !isFromAfar && fighters.has(analysis.bare(at)) : names.has(analysis.bare(at))) return true;
    return false;
  };
  return found.some(isOwn) ? [] : doers;
}

/** The strike before that brought it about, else the one behind in which it happened, in the same sentence. */
function strikeOf(
  scene: EventScene,
  event: FoundEvent,
  attacks: readonly FoundEvent[],
  index: number,
): FoundEvent | undefined {
  const { analysis } = scene;
  const sentence = analysis.sentenceOf(event.start);
  const isNear = (other: FoundEvent): boolean =>
    analysis.sentenceOf(other.start) === sentence &&
    (other.isNoun ? strikes.has(analysis.bare(other.start)) : !casualties.test(analysis.stem(other.start)));
  const before = attacks.slice(Math.max(0, index - nearest), index).findLast(isNear);
  if (before && isBroughtAbout(scene, before, event.start)) return before;
  const behind = attacks.slice(index + 1, index + nearest).find(isNear);
  if (!behind) return undefined;
  const isTheirs = behind.isNoun ? isOccasion(scene, event.end, behind) : isMoment(scene, event.end, behind);
  return isTheirs ? behind : undefined;
}

/** «تسببت غارات … في مقتل», «قصف … أدى إلى مقتل»: a verb of causing before the strike or between it and its victims. */
function isBroughtAbout({ analysis, clauses }: EventScene, { start, isNoun }: FoundEvent, effect: number): boolean {
  const first = Math.max(analysis.sentenceStart(effect), start - causeReach);
  for (let at = effect - 1; at >= first; at--)
    if (causing.test(analysis.stem(at)) && clauses.ofVerb.has(at))
      return at > start ? isNoun || isOfAll(analysis, at) : clauses.of[at] === clauses.of[effect];
  return false;
}

/** «…، ما أسفر عن», «مما أدى إلى», «وأدت إلى»: said of all that was told before, and not of the noun right before («انفجار أسفر عن»). */
const isOfAll = (analysis: Analysis, at: number): boolean =>
  (analysis.outer(at) & (Clitic.wa | Clitic.fa)) !== 0 ||
  analysis.isPunctuation(at - 1) ||
  wholes.has(analysis.folded(at - 1)) ||
  // «…، وأن الهجوم أسفر عن»
  (analysis.isDefinite(at - 1) && strikes.has(analysis.bare(at - 1)));

const wholes: ReadonlySet<string> = new Set(['ما', 'مما', 'الذي']);

/** «في هجوم», «جراء غارة», «بقصف»: right behind what says that the victims fell in it or by it. */
function isOccasion({ analysis, clauses }: EventScene, from: number, { start }: FoundEvent): boolean {
  if (start - from > occasionReach) return false;
  const isIn = occasions.has(analysis.folded(start - 1)) || (analysis.outer(start) & Clitic.ba) !== 0;
  for (let at = from; isIn && at < start; at++)
    if (clauses.ofVerb.get(at)?.kind === 'main' && !casualties.test(analysis.stem(at))) return false;
  return isIn;
}

/** «قتل ثلاثة أشخاص عندما أطلق مسلح النار», «بعد أن هاجم مسلحون …»: a verb that tells when the victims fell. */
function isMoment({ analysis }: EventScene, from: number, { start }: FoundEvent): boolean {
  if (start - from > occasionReach || analysis.outer(start) !== 0) return false;
  const isAfter = analysis.folded(start - 1) === 'ان' && analysis.folded(start - 2) === 'بعد';
  return isAfter || moments.has(analysis.folded(start - 1));
}

const moments: ReadonlySet<string> = new Set('عندما حين حينما لما بعدما'.split(' '));

/** How far behind the victims it is told of whom they were. */
const besideReach = 5;
const causeReach = 6;
const occasionReach = 18;
/** «مقتل», «أصيب», «سقوط» in any form. */
const casualties =
  /^(مقتل|قتلا?|قتلت|قتلوا|مصرع|اصابه|اصابات|اصيب|اصيبت|اصيبوا|استشهاد|استشهدت?|استشهدوا|جرح|جرحوا|سقوط|وقوع)$/;
const occasions: ReadonlySet<string> = new Set('في جراء نتيجه بسبب خلال اثر'.split(' '));
/** Deeds with one side that strikes (folded, without article). */
const strikes: ReadonlySet<string> = new Set(
  'غاره غارات غارتين قصف هجوم هجومين هجمات اعتداء اعتداءات تفجير تفجيرين تفجيرات عمليه ضربه ضربات اطلاق توغل اقتحام حرق احراق طعن دهس انفجار انفجارات'.split(
    ' ',
  ),
);
/** What is done from where those who are hit can't hit back. */
const fromAfar: ReadonlySet<string> = new Set(['غاره', 'غارات', 'غارتين', 'قصف']);
/** Who is killed while he strikes, and not by it (folded, without article). */
const fighters: ReadonlySet<string> = new Set(
  'مهاجم مهاجما مهاجمين مهاجمون مسلح مسلحا مسلحين مسلحون ارهابي ارهابيا ارهابيين ارهابيون انتحاري انتحاريا انتحاريين متطرف متطرفا متطرفين عنصر عنصرا عناصر عنصرين منفذ منفذي'.split(
    ' ',
  ),
);
