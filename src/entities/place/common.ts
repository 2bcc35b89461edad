/** Matches of places' names that are no places: adjectives, nouns of every day, given names, words for a kind of place. */
import type { Analysis } from '../../syntax/analysis.ts';
import { fold } from '../../text/fold.ts';
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
  if (isStates(analysis, analysis.matches.start[row]!)) return true;
  if (analysis.isSafe(row)) return false;
  if (isGivenName(analysis, row) || isHeadOfPlaces(analysis, row)) return true;
  return isAdjective(analysis, row) || (isShortNoun(analysis, row) && !isSupported(scene, row));
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
  return isA(behind, 'place') || analysis.stem(behind).startsWith('تابع');
}

/** One ordinary noun for a longer name: «المدينة» for «المدينة المنورة». */
function isShortNoun(analysis: Analysis, row: number): boolean {
  const { matches, lexicon, bits } = analysis;
  const at = matches.start[row]!;
  if (matches.end[row] !== at + 1 || !analysis.is(at, bits.noun)) return false;
  return fold(lexicon.attribute(matches.entry[row]!, 'name')) !== analysis.stem(at);
}

/** A definite adjective behind the definite noun of its phrase. */
function isAdjective(analysis: Analysis, row: number): boolean {
  const { noun, adjective } = analysis.bits;
  const at = analysis.matches.start[row]!;
  const before = at - 1;
  if (analysis.matches.end[row] !== at + 1 || before < analysis.sentenceStart(at) || analysis.outer(at) !== 0)
    return false;
  const isOne = analysis.is(at, adjective) || analysis.longestMatch(at, analysis.lexicon.codeOf('nationality')) >= 0;
  return isOne && analysis.isDefinite(at) && analysis.isDefinite(before) && analysis.is(before, noun | adjective);
}
