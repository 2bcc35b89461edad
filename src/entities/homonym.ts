/**
 * Names that are also ordinary words. Flags of an entry say what else its one word may be: `noun`, a common noun («بحماس كبير»);
 * `measure`, a thing that is measured («قطر البئر خمسة أمتار»). Phrases of lexicons/words/homonyms.tsv hold such words as
 * no names («رمضان كريم»).
 */
import type { Analysis } from '../syntax/analysis.ts';
import { Clitic } from '../text/clitics.ts';
import { fold } from '../text/fold.ts';
import { readNumber } from './number.ts';
import { dimensionAt } from './quantity.ts';
import type { EntityScene } from './scene.ts';

/** True where the surroundings of a match say that its word is the common noun. */
export function isOrdinaryWord(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { start, end, entry } = analysis.matches;
  if (end[row] !== start[row]! + 1) return false;
  if (isInPhrase(analysis, start[row]!)) return true;
  if (analysis.lexicon.flagsOf(entry[row]!) === '') return false;
  const flags = analysis.lexicon.list(entry[row]!, 'flags', ',');
  return (
    (flags.includes('noun') && (isDescribedAsMale(analysis, end[row]!) || isPossessed(analysis, start[row]!))) ||
    (flags.includes('measure') && isMeasured(scene, end[row]!))
  );
}

/**
 * True where one ambiguous word is spelled otherwise than the name: a hamza that the name hasn't («كأس», Kas), ه for ة or ة
 * for ه («مقره», Maqra). What is left out, as in «الاحساء», says nothing.
 */
export function isOtherSpelling({ analysis }: EntityScene, row: number): boolean {
  const { matches, lexicon } = analysis;
  if (matches.end[row] !== matches.start[row]! + 1 || analysis.isSafe(row)) return false;
  const end = analysis.endOffset(matches.start[row]!);
  const name = lexicon.nameOf(matches.entry[row]!);
  const spelled = analysis.text.slice(analysis.offsetOf(matches.from[row]!), end);
  if (spelled === name) return false;
  const written = spelled.replace(marks, '');
  if (written.length !== name.length || fold(written) !== fold(name)) return false;
  return [...written].some((letter, at) => letter !== name[at] && (hamzas.includes(letter) || 'هة'.includes(letter)));
}

const marks = /[\u064b-\u0652\u0640]/g;
const hamzas = 'أإآؤئ';

/** An indefinite masculine adjective behind it: «حماس كبير». Names of countries and movements are feminine. */
const isDescribedAsMale = (analysis: Analysis, at: number): boolean =>
  isDescribed(analysis, at) && !/[هىت]$/.test(analysis.folded(at));

/** An indefinite adjective at the token, not one that says in which state («عاد إلى تونس سالما»): «صور متعددة». */
export function isDescribed(analysis: Analysis, at: number): boolean {
  if (at >= analysis.count || !analysis.isWord(at)) return false;
  const { adjective, verb } = analysis.bits;
  return (
    analysis.is(at, adjective) &&
    !analysis.is(at, verb) &&
    !analysis.isDefinite(at) &&
    !analysis.hasPronoun(at) &&
    analysis.outer(at) === 0 &&
    !analysis.folded(at).endsWith('ا')
  );
}

/** «ألهب اللاعب حماس الجماهير»: a definite noun before it ends a phrase, one behind it owns it. */
function isPossessed(analysis: Analysis, at: number): boolean {
  const { noun, adjective } = analysis.bits;
  const [before, behind] = [at - 1, at + 1];
  if (before < analysis.sentenceStart(at) || behind >= analysis.sentenceEnd(at)) return false;
  if (!analysis.isDefinite(before) || !analysis.is(before, noun)) return false;
  return analysis.isDefinite(behind) && analysis.outer(behind) === 0 && !analysis.is(behind, adjective);
}

const reach = 3;

/** A number with a unit of length follows in the same phrase. */
function isMeasured(scene: EntityScene, at: number): boolean {
  const { analysis } = scene;
  const limit = Math.min(at + reach, analysis.count, analysis.sentenceEnd(at - 1));
  for (let token = at; token < limit; token++) {
    const read = readNumber(analysis, token);
    if (read) return dimensionAt(scene, read.end) === 'length';
  }
  return false;
}

/** True where a match is read with a pronoun, which no name takes («جمالها»). */
export const hasPronoun = ({ analysis }: EntityScene, row: number): boolean =>
  (analysis.matches.clitics[row]! & Clitic.pronoun) !== 0;

/** True for a word that somebody bears as a name and everybody uses as a word (سلام, سعيد). */
export function isHomonym(analysis: Analysis, at: number): boolean {
  return analysis.longestMatch(at, analysis.lexicon.code.homonym) >= 0;
}

const longestPhrase = 3;

/** True for a word inside a listed phrase in which it is no name: «رمضان كريم», «في صالح …». */
export function isInPhrase(analysis: Analysis, at: number): boolean {
  const type = analysis.lexicon.code.homonym;
  for (let start = Math.max(0, at - longestPhrase + 1); start <= at; start++) {
    const row = analysis.longestMatch(start, type);
    if (row >= 0 && analysis.matches.end[row]! > Math.max(at, start + 1)) return true;
  }
  return false;
}

/** «النصر الكبير», «المدينة القديمة»: a definite adjective at the token makes an ordinary noun of what stands before. */
export function isModified({ analysis }: EntityScene, at: number): boolean {
  return (
    at < analysis.count &&
    analysis.isDefinite(at) &&
    analysis.outer(at) === 0 &&
    analysis.is(at, analysis.bits.adjective)
  );
}
