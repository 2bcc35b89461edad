/**
 * The shape of a person's name: given names, family names, particles that join what follows (بن، آل، أبو، فون), and words
 * in no list. How far a name reaches depends on how sure it is that one begins here.
 */

import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { isDescribed, isHomonym, isInPhrase } from '../homonym.ts';

/** What a word says about being part of a name. */
export type NamePart = 'given' | 'family' | 'either' | 'particle' | 'unknown' | 'common-name' | 'no';

/** How many words a name may have beside its particles: «تميم بن حمد بن خليفة آل ثاني». */
const longestName = 6;
/** Behind so many parts a word in no list is no longer taken for one more. */
const certainParts = 3;

/** Classifies a word as a part of a name. A name that is also a common word is `common-name`. */
export function namePart(analysis: Analysis, at: number): NamePart {
  if (!analysis.isWord(at) || analysis.hasPronoun(at) || isInPhrase(analysis, at)) return 'no';
  if (analysis.isAccusative(at) || isPrepositionSpelling(analysis, at)) return 'no';
  const { bits } = analysis;
  if (opensCompound(analysis, at)) return 'given';
  if (analysis.is(at, bits['name-particle'])) return isThat(analysis, at) ? 'no' : 'particle';
  const given = analysis.is(at, bits['given-name']) || isGivenWithArticle(analysis, at);
  const family = analysis.is(at, bits['family-name']);
  if (given || family)
    return isCommonWord(analysis, at) ? 'common-name' : given && family ? 'either' : given ? 'given' : 'family';
  if (analysis.classes[at] !== 0 || isHomonym(analysis, at)) return 'no';
  return wordLength(analysis, at) > 2 && !looksInflected(analysis.folded(at)) && !endsInHamza(analysis, at)
    ? 'unknown'
    : 'no';
}

/** «فإن كيري …»: with a hamza it is no «فان». */
const isThat = (analysis: Analysis, at: number): boolean =>
  analysis.folded(at) === 'فان' && analysis.text[analysis.tokens.start[at]! + 1] !== 'ا';

/** «أرجأ», «لجأ»: verbs end so, and no names. */
const endsInHamza = (analysis: Analysis, at: number): boolean => 'أؤئ'.includes(analysis.lastLetter(at));

/** «عز الدين», «نور الدين»: two words, one given name. */
export const opensCompound = (analysis: Analysis, at: number): boolean =>
  at + 1 < analysis.count &&
  analysis.is(at + 1, analysis.bits['given-name']) &&
  analysis.folded(at + 1) === 'الدين' &&
  compounds.has(analysis.folded(at));

const compounds: ReadonlySet<string> = new Set(
  'عز سيف نور علاء صلاح شمس جمال بدر محيي محي تقي نجم شرف كمال ضياء حسام عماد فخر نصر زين ناصر خير سعد بهاء تاج'.split(
    ' ',
  ),
);

/** «الحبيب», «الطيب»: given names of the Maghreb and Yemen have the article. */
function isGivenWithArticle(analysis: Analysis, at: number): boolean {
  return analysis.isDefinite(at) && (analysis.classesWithoutArticle(at) & analysis.bits['given-name']) !== 0;
}

/** Shapes of verbs, and of nouns with a pronoun, that no list holds: hardly ever a part of a name. */
function looksInflected(word: string): boolean {
  if (foreignEnding.test(word)) return false;
  return /^(ي|سي|ست|سن|و|ف(?=ي|ت)|[بلك]ت..ي.$)/.test(word) || /(ته|تها|تهم|هما|هم|ها|وا|كم|يات|ات|....يون)$/.test(word);
}

/** «ستايفيتش», «ستيفنسون»: endings of foreign surnames. */
const foreignEnding = /(يتش|سون|مان|برغ)$/;

/** Kings and popes are numbered: «محمد السادس». */
const ordinals: ReadonlySet<string> = new Set(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الثانيه الرابعه عشر'.split(' '),
);

const wordLength = (analysis: Analysis, at: number): number => analysis.tokens.to[at]! - analysis.tokens.from[at]!;

/** True if the spelling is also a word of the language; «على» with alef maqsura is the preposition, never the name. */
function isCommonWord(analysis: Analysis, at: number): boolean {
  const { bits } = analysis;
  const classes = functionClasses(analysis) | bits.noun | bits.adjective | bits.verb | bits.adverb;
  return analysis.is(at, classes) || isHomonym(analysis, at);
}

/** Words of the grammar, which end a name even where somebody bears them (كان, Kahn). */
function functionClasses({ bits }: Analysis): number {
  return (
    bits.preposition |
    bits.conjunction |
    bits.subordinator |
    bits.quantifier |
    bits.auxiliary |
    bits.particle |
    bits.pronoun |
    bits.negation |
    bits.demonstrative |
    bits.relative
  );
}

const alefMaqsura = 'ى';

export function isPrepositionSpelling(analysis: Analysis, at: number): boolean {
  return analysis.is(at, analysis.bits.preposition) && analysis.lastLetter(at) === alefMaqsura;
}

/** The end of the name that begins at a token, when a title or a cue before it says that one must begin; −1 if none. */
export function cuedNameEnd(analysis: Analysis, at: number, isJoined = false): number {
  const limit = nameLimit(analysis, at);
  if (at >= limit || (analysis.outer(at) !== 0 && !isJoined) || !mayBeginName(analysis, at)) return -1;
  if (isOffice(analysis, at)) return -1;
  let end = at;
  let parts = 0;
  for (; end < limit; end++) {
    if (end > at && goesOnAnyway(analysis, end)) continue;
    const part = partBehind(analysis, at, end);
    if (part === 'no' || (end > at && blocksName(analysis, end)) || opensTitle(analysis, at, end)) break;
    if (isWordBehindSurname(analysis, at, end, part)) break;
    if ((part === 'unknown' && parts >= certainParts) || (parts > 1 && isCity(analysis, end))) break;
    if (part !== 'particle') parts++;
    if (part === 'common-name' && !keepsCommonName(analysis, at, end)) break;
  }
  return trimmed(analysis, at, end);
}

/** Where a name that begins at a token ends at the latest: particles don't count. */
function nameLimit(analysis: Analysis, at: number): number {
  const sentenceEnd = analysis.sentenceEnd(at);
  let limit = at;
  for (let words = 0; limit < sentenceEnd && words < longestName; limit++)
    if (!analysis.is(limit, analysis.bits['name-particle'])) words++;
  return limit;
}

/** «زار دونالد ترامب الرياض»: behind a whole name a city that nothing else is called is where. */
function isCity(analysis: Analysis, at: number): boolean {
  const row = analysis.longestMatch(at, analysis.lexicon.codeOf('place'));
  if (row < 0 || !analysis.isSafe(row)) return false;
  return cities.has(analysis.lexicon.attribute(analysis.matches.entry[row]!, 'subtype'));
}

const cities: ReadonlySet<string> = new Set(['capital', 'city']);

export const isOrdinal = (analysis: Analysis, at: number): boolean => ordinals.has(analysis.folded(at));

/** What belongs to a name for what stands before it: a king's number, a word behind بن, a hyphen inside «جان-إيف». */
export const goesOnAnyway = (analysis: Analysis, at: number): boolean =>
  isOrdinal(analysis, at) || followsParticle(analysis, at) || isJoiningHyphen(analysis, at);

function isJoiningHyphen(analysis: Analysis, at: number): boolean {
  const { start, end, count } = analysis.tokens;
  if (!analysis.isPunctuation(at) || analysis.folded(at) !== '-') return false;
  return at + 1 < count && end[at - 1] === start[at] && end[at] === start[at + 1];
}

/** «نائب أمين عام الحزب»: an office of two words begins here and no name. */
function isOffice(analysis: Analysis, at: number): boolean {
  const row = analysis.longestMatch(at, analysis.lexicon.codeOf('office'));
  return row >= 0 && analysis.matches.end[row]! > at + 1;
}

const officeNeighbours = ['nationality', 'country', 'organization', 'organization-head', 'place', 'portfolio'];

/** «… آل ثاني أمير دولة قطر», «… السفير الإندونيسي»: behind a name of two words an office that goes on. */
function opensTitle(analysis: Analysis, start: number, at: number): boolean {
  const { lexicon, matches } = analysis;
  if (at < start + 2) return false;
  const row = analysis.longestMatch(at, lexicon.codeOf('office'));
  if (row < 0) return false;
  const end = matches.end[row]!;
  return end > at + 1 || officeNeighbours.some((type) => analysis.longestMatch(end, lexicon.codeOf(type)) >= 0);
}

/** Behind بن, عبد, آل any noun belongs to the name: «عبد العزيز». */
function followsParticle(analysis: Analysis, at: number): boolean {
  if (!analysis.isWord(at) || blocksName(analysis, at) || !analysis.is(at - 1, analysis.bits['name-particle']))
    return false;
  const { preposition, subordinator, relative, demonstrative } = analysis.bits;
  const isGrammar = analysis.is(at, preposition | subordinator | relative | demonstrative);
  return !isGrammar || analysis.is(at, analysis.bits['given-name']);
}

/** «عصام الشابي ضيف البرنامج», «أغا خان صديق مقرب»: behind a surname, or before its adjective, a word that is also a name is none. */
const isWordBehindSurname = (analysis: Analysis, start: number, at: number, part: NamePart): boolean =>
  part === 'common-name' &&
  at > start + 1 &&
  !analysis.isDefinite(at) &&
  !analysis.is(at, analysis.bits['family-name']) &&
  (analysis.isDefinite(at - 1) ? !analysis.is(at - 2, analysis.bits['name-particle']) : isDescribed(analysis, at + 1));

/** Right behind a certain given name a common word is a surname if it has the article and agrees with nothing («يوسف الشاهد»). */
function partBehind(analysis: Analysis, start: number, at: number): NamePart {
  const part = namePart(analysis, at);
  if (part !== 'no' || at === start || !analysis.isWord(at) || isTitleOfNext(analysis, at)) return part;
  if (!isCertainBefore(analysis, at) || !isSurnameShape(analysis, at) || isActNamed(analysis, at - 1)) return 'no';
  return at === start + 1 || isSurnameOfOrigin(analysis, at) ? 'common-name' : 'no';
}

/** A name that is nothing else and leads to a surname: without the article, or behind عبد. */
function isCertainBefore(analysis: Analysis, at: number): boolean {
  if (at > 1 && analysis.stem(at - 2) === 'عبد') return true;
  const before = namePart(analysis, at - 1);
  return (before === 'given' || before === 'either') && !analysis.isDefinite(at - 1);
}

/** «إلى إسعاد الفقراء وإكرام الضيوف»: behind a preposition or و, a name that is a verbal noun of form IV too governs what follows. */
function isActNamed(analysis: Analysis, at: number): boolean {
  const { text, tokens, bits } = analysis;
  const isGoverned = at > analysis.sentenceStart(at) && analysis.is(at - 1, bits.preposition);
  return (
    (isGoverned || analysis.outer(at) !== 0) && /^[وفبلك]*إ..ا.$/.test(text.slice(tokens.start[at]!, tokens.end[at]!))
  );
}

/** «خالد بن عبد العزيز الشلالي»: behind more than a first name, only with article and ending of a name of origin. */
const isSurnameOfOrigin = (analysis: Analysis, at: number): boolean =>
  analysis.isDefinite(at) &&
  analysis.folded(at).endsWith('ي') &&
  !analysis.is(at, analysis.bits.people) &&
  // «الأهالي»: a noun known with its ending.
  (!analysis.is(at, analysis.bits.noun) || analysis.stem(at) !== analysis.folded(at));

/** «سأل زكريا الرئيس أوباما»: a title with a name of its own is nobody's surname. */
const isTitleOfNext = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.people) &&
  isNameWord(namePartAt(analysis, at + 1)) &&
  analysis.longestMatch(at, analysis.lexicon.codeOf('office')) >= 0;

/** «الأضرار», «الأوقاف»: a plural of this shape is nobody's surname. */
const brokenPlural = /^الا..ا.$/;

function isSurnameShape(analysis: Analysis, at: number): boolean {
  const { noun, adjective } = analysis.bits;
  if (!analysis.is(at, noun | adjective) || isFunctionWord(analysis, at) || analysis.hasPronoun(at)) return false;
  const word = analysis.folded(at);
  if (!analysis.isDefinite(at)) return /ي$/.test(word) && word.length < 6 && !analysis.is(at, noun);
  return !/(ه|ات|ين|ون|ان)$/.test(word) && !brokenPlural.test(word) && word.length < 9 && !isNationality(analysis, at);
}

/** «الرئيس المصري»: a nationality, or a word with the article that no list knows as a name, begins none. */
function mayBeginName(analysis: Analysis, at: number): boolean {
  if (isOrdinal(analysis, at) || isRelation(analysis, at) || analysis.stem(at) === god) return false;
  if (!analysis.isDefinite(at)) return !isBareNationality(analysis, at);
  return namePart(analysis, at) !== 'unknown' && !isNationality(analysis, at);
}

/** «مسؤول تركي»: behind no article and before no further name, of another state and not called so. */
const isBareNationality = (analysis: Analysis, at: number): boolean =>
  isNationality(analysis, at) &&
  at > 0 &&
  !analysis.isDefinite(at - 1) &&
  ['no', 'unknown'].includes(namePartAt(analysis, at + 1));

export const isNationality = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.codeOf('nationality')) >= 0;

/** A word that is also a common one stays in the name behind a certain part, or at its beginning before one. */
function keepsCommonName(analysis: Analysis, start: number, at: number): boolean {
  if (isPrepositionSpelling(analysis, at) || isFunctionWord(analysis, at)) return false;
  if (at > start) return true;
  const goesOn = isNameWord(namePartAt(analysis, at + 1));
  if (analysis.isDefinite(at) && (isHomonym(analysis, at) || analysis.is(at, analysis.bits.adjective))) return goesOn;
  return goesOn || !analysis.is(at, analysis.bits.preposition | analysis.bits.subordinator);
}

export function namePartAt(analysis: Analysis, at: number): NamePart {
  return at < analysis.count && at < analysis.sentenceEnd(at) && (analysis.clitics[at]! & ~Clitic.al) === 0
    ? namePart(analysis, at)
    : 'no';
}

export const isNameWord = (part: NamePart): boolean => part !== 'no' && part !== 'common-name';

/** Inner words of a name carry no attached particle. */
const blocksName = (analysis: Analysis, at: number): boolean => (analysis.clitics[at]! & ~Clitic.al) !== 0;

/** A name doesn't end in a particle (… بن) or a hyphen. */
export function trimmed(analysis: Analysis, at: number, end: number): number {
  while (end > at && (!analysis.isWord(end - 1) || namePart(analysis, end - 1) === 'particle')) end--;
  return end > at ? end : -1;
}

/** True if all that a name would add to a listed one is in no list: «أحمد الجربا رأيه» is «أحمد الجربا». */
export function addsOnlyUnknown(analysis: Analysis, known: Mention, end: number): boolean {
  if (known.end - known.start < 2 || known.evidence[0]?.stage !== 'lexicon') return false;
  for (let at = known.end; at < end; at++) {
    // «خالد بن عبدالعزيز الشلوي» is another man.
    const isOrigin = analysis.isDefinite(at) && analysis.folded(at).endsWith('ي');
    if (namePart(analysis, at) !== 'unknown' || isOrigin) return false;
  }
  return true;
}

const namesakeTitles: ReadonlySet<string> = new Set([
  'الملك',
  'الملكه',
  'الامير',
  'الاميره',
  'السلطان',
  'الشيخ',
  'الامام',
]);

/** «الأمير», «الشيخ»: a title that stands right before a name. */
export const isPersonalTitle = (analysis: Analysis, at: number): boolean => namesakeTitles.has(analysis.folded(at));

/** The end of a title and name that a body or place is called after («مطار الملك خالد»), or −1. */
export function namesakeEnd(analysis: Analysis, at: number): number {
  if (at + 1 >= analysis.sentenceEnd(at) || analysis.outer(at) !== 0) return -1;
  return isPersonalTitle(analysis, at) ? cuedNameEnd(analysis, at + 1) : -1;
}

/** The end of a name of two words or more that begins with a certain given name, with nothing before it to say so; −1. */
export function bareNameEnd(analysis: Analysis, at: number): number {
  if (!beginsBareName(analysis, at)) return -1;
  const limit = nameLimit(analysis, at);
  let end = at + 1;
  let unknown = 0;
  for (; end < limit && !blocksName(analysis, end); end++) {
    if (goesOnAnyway(analysis, end)) continue;
    const part = partBehind(analysis, at, end);
    if (part === 'no' || (part === 'unknown' && ++unknown > 1) || opensTitle(analysis, at, end)) break;
    if (isWordBehindSurname(analysis, at, end, part)) break;
    if (part === 'common-name' && (isPrepositionSpelling(analysis, end) || !isNameLikeHere(analysis, end))) break;
  }
  end = trimmed(analysis, at, end);
  return end > at + 1 ? end : -1;
}

function beginsBareName(analysis: Analysis, at: number): boolean {
  const first = namePart(analysis, at);
  if (isRelation(analysis, at) || analysis.stem(at) === god) return false;
  return (
    first === 'given' ||
    first === 'either' ||
    beginsByHomonym(analysis, at) ||
    (first === 'particle' ? isKunya(analysis, at) || isServant(analysis, at) : isBeforeSon(analysis, at, first))
  );
}

/** «بإذن الله نجني»: a part of names (عبد الله), never their first. */
const god = 'الله';

/** «ابن عم بشار الأسد»: whose relative it is. */
function isRelation(analysis: Analysis, at: number): boolean {
  const row = analysis.longestMatch(at, analysis.lexicon.codeOf('person-cue'));
  return row >= 0 && analysis.matches.end[row]! > at + 1;
}

const kunyas: ReadonlySet<string> = new Set(['ابو', 'ابا', 'ابي']);

/** «أبو شوقي», «أبا هريرة»: a father of somebody with a name; a single word behind أبي is a name only if listed. */
function isKunya(analysis: Analysis, at: number): boolean {
  if (!kunyas.has(analysis.stem(at))) return false;
  const next = namePartAt(analysis, at + 1);
  return next === 'given' || next === 'either' || next === 'family';
}

/** «عبد اللطيف المكي»: written as two words, a given name before a further part. */
function isServant(analysis: Analysis, at: number): boolean {
  if (analysis.stem(at) !== 'عبد' || at + 2 >= analysis.sentenceEnd(at) || !analysis.isDefinite(at + 1)) return false;
  return analysis.outer(at + 1) === 0 && (isNameWord(namePartAt(analysis, at + 2)) || isSurnameShape(analysis, at + 2));
}

const sons: ReadonlySet<string> = new Set(['بن', 'بنت']);

/** «المهدي بن غربية», «بسر بن أرطأة»: a given name, or a word in no list, whose father is named. */
function isBeforeSon(analysis: Analysis, at: number, part: NamePart): boolean {
  if (at + 2 >= analysis.sentenceEnd(at) || !sons.has(analysis.folded(at + 1)) || !analysis.isWord(at + 2))
    return false;
  return part === 'unknown' || (part === 'common-name' && !isFunctionWord(analysis, at));
}

/**
 * «كريم بنزيما», «أمين الريحاني»: a word that is also a name begins one where a word that can only be a name follows; an
 * unknown word with the ending of an adjective is one only with the article.
 */
function beginsByHomonym(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, analysis.bits['given-name'])) return false;
  if (!isHomonym(analysis, at)) return isBeforeSurname(analysis, at);
  const next = namePartAt(analysis, at + 1);
  if (next === 'unknown') return analysis.isDefinite(at + 1) === /[ياهت]$/.test(analysis.stem(at + 1));
  return next === 'common-name' ? isSurnameOfRelation(analysis, at + 1) : next !== 'no';
}

/** «سناء الصالحي», «فريدة العبيدي»: a given name that is also a noun or adjective, before what can only be a surname. */
function isBeforeSurname(analysis: Analysis, at: number): boolean {
  const { noun, verb } = analysis.bits;
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0 || analysis.isDefinite(at)) return false;
  if (analysis.is(at, verb) || isFunctionWord(analysis, at) || !isSurnameOfRelation(analysis, next)) return false;
  return !analysis.is(next, noun) && ['family', 'either'].includes(namePart(analysis, next));
}

/** «أمين الريحاني»: listed as a family name, with article and ending of a name of origin, and no adjective. */
function isSurnameOfRelation(analysis: Analysis, at: number): boolean {
  const { bits } = analysis;
  return (
    analysis.isDefinite(at) &&
    analysis.stem(at).endsWith('ي') &&
    analysis.is(at, bits['family-name']) &&
    !analysis.is(at, bits.adjective)
  );
}

/** A common word goes on with a bare name only as a surname: as no verb and no word of the grammar. */
function isNameLikeHere(analysis: Analysis, at: number): boolean {
  return !analysis.is(at, analysis.bits.verb) && !isFunctionWord(analysis, at);
}

/** A word of the grammar; «علي», also a preposition, is a name where it is spelled as one. */
export function isFunctionWord(analysis: Analysis, at: number): boolean {
  const { bits } = analysis;
  const classes = functionClasses(analysis);
  return analysis.is(at, classes) && !(analysis.is(at, bits['given-name']) && analysis.is(at, bits.preposition));
}
