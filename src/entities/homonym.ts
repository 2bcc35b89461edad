/**
 * Names that are also ordinary words. Flags of an entry say what else its one word may be: `noun`, a common noun («بحماس كبير»),
 * which without `ambiguous` needs no more than something of its land or its like in the text;
 * `measure`, a thing that is measured («قطر البئر خمسة أمتار»). Phrases of lexicons/words/homonyms.tsv hold such words as
 * no names («رمضان كريم»).
 */
import type { Analysis } from '../syntax/analysis.ts';
import { isQuotationMark } from '../syntax/quotations.ts';
import { Clitic } from '../text/clitics.ts';
import { fold } from '../text/fold.ts';
import { alef, lam } from '../text/letters.ts';
import { readNumber } from './number.ts';
import { dimensionAt } from './quantity.ts';
import { type EntityScene, isWritten } from './scene.ts';

/** True where the surroundings of a match say that its word is the common noun. */
export function isOrdinaryWord(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { start, end, entry } = analysis.matches;
  if (end[row] !== start[row]! + 1) return false;
  if (isInPhrase(analysis, start[row]!)) return true;
  const written = analysis.lexicon.flagsOf(entry[row]!);
  // So most entries are flagged.
  if (written === '' || written === 'ambiguous') return false;
  const flags = analysis.lexicon.list(entry[row]!, 'flags', ',');
  return (
    (flags.includes('noun') && (isDescribedAsMale(analysis, end[row]!) || isPossessed(analysis, start[row]!))) ||
    (flags.includes('measure') ? isMeasured(scene, end[row]!) : flags.join() === 'noun' && isQuality(scene, row))
  );
}

/**
 * True where one ambiguous word is spelled otherwise than the name: a hamza that the name hasn't («كأس», Kas), ه for ة or ة
 * for ه («مقره», Maqra). What is left out, as in «الاحساء», says nothing.
 */
export function isOtherSpelling({ analysis }: EntityScene, row: number): boolean {
  const { matches, lexicon } = analysis;
  if (matches.end[row] !== matches.start[row]! + 1) return false;
  if (analysis.isSafe(row)) return isSpelledAsWord(analysis, row);
  const from = analysis.offsetOf(matches.from[row]!);
  const end = analysis.endOffset(matches.start[row]!);
  const name = lexicon.nameOf(matches.entry[row]!);
  if (isWritten(analysis.text, from, end, name)) return false;
  const written = analysis.text.slice(from, end).replace(marks, '');
  if (written.length !== name.length || fold(written) !== fold(name)) return false;
  return [...written].some((letter, at) => letter !== name[at] && (hamzas.includes(letter) || 'هة'.includes(letter)));
}

/** «تحقيق مآرب»: a long alef that the name hasn't (but «الآزوري»), of sure names too. */
function isSpelledAsWord({ text, tokens, matches, lexicon }: Analysis, row: number): boolean {
  const token = matches.start[row]!;
  const { codes, origin } = tokens.folded;
  for (let at = tokens.from[token]! + 1; at < tokens.to[token]!; at++)
    if (codes[at] === alef && codes[at - 1] !== lam && text.charCodeAt(origin[at]!) === longAlef)
      return !lexicon.nameOf(matches.entry[row]!).includes('آ');
  return false;
}

const longAlef = 0x622;
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
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0) return false;
  if (!analysis.isDefinite(before) || !analysis.is(before, noun)) return false;
  return isOwner(analysis, behind) && !analysis.is(behind, adjective);
}

/** «حماس الجماهير»; not «بين الإمارات وقطر التي …», «اتهم الرئيس قطر اليوم …». */
function isOwner(analysis: Analysis, at: number): boolean {
  const { relative } = analysis.bits;
  const { code } = analysis.lexicon;
  if (at >= analysis.sentenceEnd(at - 1) || !analysis.isDefinite(at) || analysis.outer(at) !== 0) return false;
  if (analysis.is(at, relative)) return false;
  return analysis.longestMatch(at, code['calendar-word']) < 0 && analysis.longestMatch(at, code.weekday) < 0;
}

/** «استقبله الناس بحماس», «استغلال حماس الشباب»: what people have, where nothing tells of the movement's land or its like. */
function isQuality(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { start, end } = analysis.matches;
  const [at, behind] = [start[row]!, end[row]!];
  const isHad = isOwner(analysis, behind) && !'ةه'.includes(analysis.lastLetter(behind)) && !isDoer(analysis, at - 1);
  return isHad || !(isBody(analysis, at) || isHomeNamed(scene, row) || isNamedWithOthers(scene, row));
}

/** «"حماس" ترد», «منظمة حماس», «رفضت حماس», «العلاقات مع حماس»: what stands beside it takes somebody. */
function isBody(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  // «حماس تنفي …», as headlines begin.
  if (before < analysis.sentenceStart(at)) return at + 1 < analysis.sentenceEnd(at) && isFeminineVerb(analysis, at + 1);
  if (isQuotationMark(analysis, before)) return isQuotationMark(analysis, at + 1);
  if (analysis.outer(at) !== 0) return false;
  if (withWhom.has(analysis.folded(before)) || isFeminineVerb(analysis, before)) return true;
  // «وفد من حماس»
  const head = analysis.folded(before) === 'من' && before > analysis.sentenceStart(at) ? before - 1 : before;
  if (analysis.stem(head) === 'وفد' || (head < before && analysis.is(head, analysis.bits.people))) return true;
  return analysis.longestMatch(before, analysis.lexicon.code['organization-head']) >= 0;
}

const withWhom: ReadonlySet<string> = new Set(['مع', 'ضد', 'تجاه', 'لدي']);

const isFeminineVerb = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.verb) && /^ت|ت$/.test(analysis.stem(at));

/** «سلمت حماس الوسطاء ردها», «على حماس القبول»: the movement is feminine, and what follows belongs to the clause. */
function isDoer(analysis: Analysis, before: number): boolean {
  if (before < analysis.sentenceStart(before + 1)) return true;
  return analysis.folded(before) === 'علي' || isFeminineVerb(analysis, before);
}

/** Somewhere the text names its state, a place or the people of it, or the body in full. */
const isHomeNamed = (scene: EntityScene, row: number): boolean =>
  scene.entriesOf('named-at-home', namedAtHome).has(scene.analysis.matches.entry[row]!);

/** The bodies of which that holds: looked for once in a text, however often it names them. */
function namedAtHome({ analysis, matchesOf }: EntityScene): ReadonlySet<number> {
  const { matches, lexicon } = analysis;
  const lands = new Set<string>();
  for (const type of ['country', 'nationality', 'place'])
    for (const row of matchesOf(type)) if (analysis.isSafe(row)) lands.add(lexicon.countryOf(matches.entry[row]!));
  const named = new Set<number>();
  for (const row of matchesOf('organization')) {
    const entry = matches.entry[row]!;
    const isInFull = matches.end[row]! > matches.start[row]! + 1;
    if (isInFull || lands.has(lexicon.countryOf(entry))) named.add(entry);
  }
  return named;
}

const likes: ReadonlySet<string> = new Set(['armed-group', 'party']);

/** «إسرائيل وحماس», «الجماعات المسلحة مثل حماس وحزب الله»: another of its kind in the sentence, or what و joins it to. */
function isNamedWithOthers(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const at = matches.start[row]!;
  const first = Math.max(analysis.sentenceStart(at), at - farthest);
  const others = scene.matchesIn('organization', first, Math.min(analysis.sentenceEnd(at), at + farthest));
  const isLike = (other: number): boolean =>
    matches.start[other] !== at &&
    (analysis.isSafe(other) || matches.end[other] === at) &&
    likes.has(lexicon.subtypeOf(matches.entry[other]!));
  if (others.some(isLike)) return true;
  if (analysis.outer(at) === 0) return false;
  return scene
    .matchesIn('country', at - reach, at)
    .some((other) => matches.end[other] === at && analysis.isSafe(other));
}

const reach = 3;
/** A sentence without a stop may be as long as the text. */
const farthest = 60;

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

/** «وعد أوباما», «الرئيس وعد بالحل»: a verb, where no feminine word before it tells that a woman is called so («أخرجت وعد»). */
export function isDeed(analysis: Analysis, at: number): boolean {
  if (!isHomonym(analysis, at) || !analysis.is(at, analysis.bits.verb)) return false;
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0) return true;
  if (analysis.isPunctuation(before)) return !isBehindWoman(analysis, before);
  return !/[هت]$/.test(analysis.folded(before)) || analysis.is(before, analysis.bits.preposition);
}

const titleReach = 6;

/** «المندوبة الجهوية للسياحة بمدنين، أمل …» */
function isBehindWoman(analysis: Analysis, comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(analysis.sentenceStart(comma), comma - titleReach); at--)
    if (analysis.longestMatch(at, analysis.lexicon.code.office) >= 0) return analysis.stem(at).endsWith('ه');
  return false;
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
