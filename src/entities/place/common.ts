/** Matches of places' names that are no places: adjectives, nouns of every day, given names, words for a kind of place. */
import type { Analysis } from '../../syntax/analysis.ts';
import { endingOf } from '../../syntax/words/endings.ts';
import { Clitic } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { alef } from '../../text/letters.ts';
import { isStates } from '../country.ts';
import { namePartAt } from '../person/name-part.ts';
import type { EntityScene } from '../scene.ts';
import { isSupported } from './support.ts';

/**
 * «دول الخليج»: its states; «السواحل الشرقية»: an adjective; «المدينة» for «المدينة المنورة»: an ordinary noun, however often the
 * text names the place in full, where nothing beside it speaks for the place.
 */
export function isNoPlace(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  if (isJoinedOther(scene, row) || isKin(scene, row) || isDescribedObject(analysis, row)) return true;
  if (isStates(analysis, analysis.matches.start[row]!)) return true;
  if (analysis.isSafe(row)) return false;
  if (isGivenName(analysis, row) || isHeadOfPlaces(analysis, row)) return true;
  return isAdjective(analysis, row) || (isShortNoun(analysis, row) && !isSupported(scene, row));
}

/** «صيدا سهلا», «درعا تذكاريا»: a noun in the accusative with its adjective; «غادر درعا قادما» is a town. */
function isDescribedObject(analysis: Analysis, row: number): boolean {
  const { start, end } = analysis.matches;
  const [at, next] = [start[row]!, end[row]!];
  if (next !== at + 1 || next >= analysis.sentenceEnd(at) || !endsInAlef(analysis, at) || !endsInAlef(analysis, next))
    return false;
  // «آسيا جيدا», «حكومة أثينا رسميا»
  if (analysis.letters(at) > longestNoun || analysis.firstCode(at) === alef) return false;
  const { adjective, preposition } = analysis.bits;
  if (!analysis.is(next, adjective) || analysis.isDefinite(next) || analysis.outer(next) !== 0) return false;
  if (analysis.outer(at) !== 0 || (at > analysis.sentenceStart(at) && analysis.is(at - 1, preposition))) return false;
  return !participle.test(analysis.folded(next));
}

/** Of a noun that a town's name is spelled as in the accusative, its alef counted. */
const longestNoun = 5;

const endsInAlef = ({ tokens }: Analysis, at: number): boolean => tokens.folded.codes[tokens.to[at]! - 1] === alef;

/** «متوجها», «قادما»: how somebody comes or goes. */
const participle = /^(م|.ا)/;

/** «جدة وحفيدها»: a grandmother, with whoever is hers. */
function isKin({ analysis }: EntityScene, row: number): boolean {
  const { matches } = analysis;
  const [at, behind] = [matches.start[row]!, matches.end[row]!];
  if (behind !== at + 1 || analysis.lastStemCodes(at) !== endingOfKin || analysis.stem(at) !== kin) return false;
  for (let token = behind; token < Math.min(behind + 2, analysis.sentenceEnd(at)); token++)
    if (analysis.hasPronoun(token) && grandchildren.test(analysis.stem(token))) return true;
  return false;
}

const kin = 'جده';
const endingOfKin = endingOf(kin);
const grandchildren = /^(حفيد|احفاد)/;

/** «الرياض وجدة»: no «وجدة» where و joins another town of the country that is named right before. */
function isJoinedOther(scene: EntityScene, row: number): boolean {
  const { matches, lexicon } = scene.analysis;
  const start = matches.start[row]!;
  if (matches.clitics[row] !== 0) return false;
  const rows = scene.matchesIn('place', start, start + 1);
  const others = rows.filter((other) => (matches.clitics[other]! & Clitic.wa) !== 0);
  if (others.length === 0) return false;
  const country = (other: number): string => lexicon.countryOf(matches.entry[other]!);
  const before = scene.matchesIn('place', start - 4, start).filter((one) => matches.end[one] === start);
  return others.some(
    (other) => country(other) !== country(row) && before.some((one) => country(one) === country(other)),
  );
}

/** «ماري داوسون»: a town's name that is a given name too, before what is a surname only. */
function isGivenName(analysis: Analysis, row: number): boolean {
  const at = analysis.matches.start[row]!;
  return (
    analysis.matches.end[row] === at + 1 &&
    analysis.is(at, analysis.bits['given-name']) &&
    namePartAt(analysis, at + 1) === 'family'
  );
}

/** «مدينتي الرياض والدمام», «معسكر تابع للحرس»: what could be a name is the word for what the place is. */
function isHeadOfPlaces(analysis: Analysis, row: number): boolean {
  const [at, behind] = [analysis.matches.start[row]!, analysis.matches.end[row]!];
  const isA = (token: number, type: string): boolean =>
    analysis.longestMatch(token, analysis.lexicon.codeOf(type)) >= 0;
  if (behind !== at + 1 || behind >= analysis.count || !isA(at, 'place-head')) return false;
  if (analysis.outer(behind) !== 0) return false;
  return isA(behind, 'place') || isA(behind, 'country') || analysis.stem(behind).startsWith('تابع');
}

/** One ordinary noun for a longer name: «المدينة» for «المدينة المنورة». */
function isShortNoun(analysis: Analysis, row: number): boolean {
  const { matches, lexicon, bits } = analysis;
  const at = matches.start[row]!;
  if (matches.end[row] !== at + 1 || !analysis.is(at, bits.noun)) return false;
  return fold(lexicon.nameOf(matches.entry[row]!)) !== analysis.stem(at);
}

/** A definite adjective behind the definite noun of its phrase. */
function isAdjective(analysis: Analysis, row: number): boolean {
  const { noun, adjective } = analysis.bits;
  const at = analysis.matches.start[row]!;
  const before = at - 1;
  if (analysis.matches.end[row] !== at + 1 || before < analysis.sentenceStart(at) || analysis.outer(at) !== 0)
    return false;
  const isOne = analysis.is(at, adjective) || analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;
  return isOne && analysis.isDefinite(at) && analysis.isDefinite(before) && analysis.is(before, noun | adjective);
}
