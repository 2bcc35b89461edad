/** Clubs and teams whose name is also a town's or a common word: whether they play where they stand. */
import type { Analysis } from '../../syntax/analysis.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { followsPlacePreposition } from '../country.ts';
import { isModified } from '../homonym.ts';
import { endsByline } from '../place/company.ts';
import type { EntityScene } from '../scene.ts';

/** «تعادل مع ضيفه ليفربول», «فاز على برشلونة»: sure where a city's name can't be one's whereabouts. */
export function clubInPlay(scene: EntityScene, row: number): boolean | 'sure' {
  if (!isClubInPlay(scene, row)) return false;
  return followsPlacePreposition(scene, row) && !isOpponent(scene, row) ? true : 'sure';
}

/** «على برشلونة», «بين ليفربول وبورتو»: whom one wins against and who meets. */
function isOpponent({ analysis }: EntityScene, row: number): boolean {
  const start = analysis.matches.start[row]!;
  return analysis.outer(start) === 0 && opponents.has(analysis.folded(start - 1));
}

const opponents: ReadonlySet<string> = new Set(['علي', 'بين', 'امام', 'ضد']);

/** What makes a sentence one about a match: the sum of what its different words of sport count. */
const sportThreshold = 3;
/** What makes a passage one about matches, so that a word of sport in the sentence is enough. */
const passageThreshold = 5;

const players: ReadonlySet<string> = new Set(['club', 'team']);

/** «فاز الهلال على النصر بهدفين»: a club that plays, in a sentence about a match; «عيد النصر» is none. */
function isClubInPlay(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { start, end, entry } = analysis.matches;
  if (!players.has(analysis.lexicon.subtypeOf(entry[row]!))) return false;
  if (isModified(scene, end[row]!) || isModifier(scene, start[row]!) || isDone(scene, row)) return false;
  if (isInMatch(scene, start[row]!)) return true;
  const { passage } = sportWeights(scene, start[row]!);
  if (passage >= sportThreshold && (isOfPlayers(scene, start[row]!) || isListed(scene, row))) return true;
  if (isBesideClub(scene, row)) return true;
  return isCalledClub(scene, row) && !followsPlacePreposition(scene, row) && !endsByline(analysis, row);
}

/** «توج برشلونة» in a text that names «نادي برشلونة»: what the text calls a club somewhere. */
const isCalledClub = (scene: EntityScene, row: number): boolean =>
  scene.entriesOf('called clubs', calledClubs).has(scene.analysis.matches.entry[row]!);

/** The entries that a word for a club stands before in a text. */
function calledClubs({ analysis, matchesOf }: EntityScene): Set<number> {
  const { matches, lexicon } = analysis;
  const called = new Set<number>();
  for (const row of matchesOf('organization')) {
    const before = matches.start[row]! - 1;
    if (before < 0 || matches.clitics[row] !== 0) continue;
    const head = analysis.longestMatch(before, lexicon.code['organization-head']);
    if (head >= 0 && matches.end[head] === before + 1 && players.has(lexicon.subtypeOf(matches.entry[head]!)))
      called.add(matches.entry[row]!);
  }
  return called;
}

/** «تم الاتفاق على بنود العقد», «بالتعاون مع الأندية»: what is done, with whom or about what. */
function isDone({ analysis }: EntityScene, row: number): boolean {
  const { start, end } = analysis.matches;
  const [at, next] = [start[row]!, end[row]!];
  if (next >= analysis.sentenceEnd(at) || !isVerbalNoun(analysis, at)) return false;
  if (!aboutWhat.has(analysis.folded(next))) return false;
  if ((analysis.outer(at) & Clitic.ba) !== 0) return true;
  return at > analysis.sentenceStart(at) && beforeDeeds.has(analysis.stem(at - 1));
}

const aboutWhat: ReadonlySet<string> = new Set(['علي', 'مع', 'بين']);
const beforeDeeds: ReadonlySet<string> = new Set(
  'تم يتم جري يجري بعد قبل عدم حال دون الي عن سيتم بموجب عقب'.split(' '),
);

/** How many words around a club's name tell whether it plays. */
const playReach = 60;

const sport: ReadonlySet<string> = new Set(['match', 'play', 'player']);

/** What the different words of sport around a token count together, in its sentence and in the passage around it. */
function sportWeights(scene: EntityScene, at: number): { sentence: number; passage: number } {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const [inSentence, inPassage] = [new Map<string, number>(), new Map<string, number>()];
  for (const row of scene.matchesIn('context', at - playReach, at + playReach)) {
    const entry = matches.entry[row]!;
    const start = matches.start[row]!;
    if (!sport.has(lexicon.kindOf(entry))) continue;
    const weight = Number(lexicon.attribute(entry, 'value'));
    inPassage.set(analysis.stem(start), weight);
    if (analysis.sentenceOf(start) === analysis.sentenceOf(at)) inSentence.set(analysis.stem(start), weight);
  }
  const sum = (weights: Map<string, number>): number => [...weights.values()].reduce((all, one) => all + one, 0);
  return { sentence: sum(inSentence), passage: sum(inPassage) };
}

/** «أودينيزي الإيطالي وبورتسموث الإنجليزي», «ليفربول وأرسنال»: و joins it to a club by a name of its own. */
function isBesideClub({ analysis, matchesIn }: EntityScene, row: number): boolean {
  const { matches, lexicon } = analysis;
  const [first, behind] = [matches.start[row]!, behindNationality(analysis, matches.end[row]!)];
  return matchesIn('organization', first - longestClub, behind + 1).some((other) => {
    if (!analysis.isSafe(other) || !players.has(lexicon.subtypeOf(matches.entry[other]!))) return false;
    const end = behindNationality(analysis, matches.end[other]!);
    const isBefore = end === first && analysis.outer(first) === Clitic.wa;
    return isBefore || (matches.start[other] === behind && analysis.outer(behind) === Clitic.wa);
  });
}

/** How many words a club's name has, with its state. */
const longestClub = 5;

/** «أودينيزي الإيطالي و…» */
const behindNationality = (analysis: Analysis, at: number): number =>
  at < analysis.count && analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0 ? at + 1 : at;

/** «حارس مرمى مانشستر», «صفوف برشلونة». */
function isOfPlayers(scene: EntityScene, at: number): boolean {
  const { analysis } = scene;
  return at > analysis.sentenceStart(at) && analysis.outer(at) === 0 && contextKind(scene, at - 1) === 'player';
}

/** True of a token in a sentence about a match, or with a word of sport in a passage about matches. */
export function isInMatch(scene: EntityScene, at: number): boolean {
  const { sentence, passage } = sportWeights(scene, at);
  return sentence >= sportThreshold || (sentence > 0 && passage >= passageThreshold);
}

/** «برشلونة (إسبانيا) - بورتو (البرتغال)»: the pairings of a round, each with its country. */
function isListed(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const end = analysis.matches.end[row]!;
  const country = analysis.longestMatch(end + 1, analysis.lexicon.code.country);
  if (country < 0 || analysis.folded(end) !== '(') return false;
  const behind = analysis.matches.end[country]!;
  return behind < analysis.count && analysis.folded(behind) === ')';
}

/**
 * «رئيس الاتحاد», «عيد النصر»: behind a noun without article it belongs to that; only players belong to clubs. «الملعب
 * الإفريقي», «سالم العربي»: an adjective behind a definite noun, a surname behind a name.
 */
function isModifier(scene: EntityScene, at: number): boolean {
  const { analysis } = scene;
  const { noun, adjective, verb, preposition, quantifier } = analysis.bits;
  if (analysis.is(at, quantifier | preposition)) return true;
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0 || !analysis.isWord(before)) return false;
  // «فاز على الأهلي»
  if (analysis.is(before, analysis.bits['given-name']) && analysis.lastLetter(before) !== 'ى') return true;
  if (analysis.isDefinite(before)) return analysis.is(at, adjective);
  if (analysis.hasPronoun(before) || analysis.lastLetter(before) === 'ه') return false;
  if (!analysis.is(before, noun | adjective) || analysis.is(before, verb | preposition)) return false;
  return !isPlayOrPlayer(scene, before);
}

/** «لاعب الهلال», «فوز الهلال», «مباراة الهلال»; «ملعب الهلال» is a place. */
const isPlayOrPlayer = (scene: EntityScene, at: number): boolean => ['play', 'player'].includes(contextKind(scene, at));

/** The kind of the context words that begin at a token; '' where none do. */
function contextKind({ analysis }: EntityScene, at: number): string {
  const { lexicon, matches } = analysis;
  const row = analysis.longestMatch(at, lexicon.code.context);
  return row < 0 ? '' : lexicon.kindOf(matches.entry[row]!);
}
