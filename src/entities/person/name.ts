/**
 * How far a person's name reaches behind a title or cue: given names, family names, particles that join what follows (بن، آل،
 * أبو، فون), and words in no list, for as long as it is sure that a name goes on.
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isVerbalNoun } from '../../syntax/verbs.ts';
import { Clitic } from '../../text/clitics.ts';
import { alef } from '../../text/letters.ts';
import { isDeed, isDescribed, isHomonym } from '../homonym.ts';
import {
  god,
  isFunctionWord,
  isNameWord,
  isNationality,
  isOrdinal,
  isPrepositionSpelling,
  isSon,
  looksQualified,
  type NamePart,
  namePart,
  namePartAt,
  opensCompound,
} from './name-part.ts';

/** How many words a name may have beside its particles: «تميم بن حمد بن خليفة آل ثاني». */
const longestName = 6;

/** Behind so many parts a word in no list is no longer taken for one more. */
const certainParts = 3;

/** The end of the name that begins at a token, when a title or a cue before it says that one must begin; −1 if none. */
export function cuedNameEnd(analysis: Analysis, at: number, isJoined = false): number {
  const limit = nameLimit(analysis, at);
  if (at >= limit || (analysis.outer(at) !== 0 && !isJoined) || !mayBeginName(analysis, at)) return -1;
  if (
    isRank(analysis, at) ||
    isOffice(analysis, at) ||
    isDeed(analysis, at) ||
    isLand(analysis, at) ||
    isAsking(analysis, at)
  )
    return -1;
  // «الدكتور بستان المنصوري»
  let end = isBeforeFamily(analysis, at) ? at + 1 : at;
  let parts = 0;
  for (; end < limit; end++) {
    if (end > at && goesOnAnyway(analysis, end)) continue;
    const part = partBehind(analysis, at, end);
    if (part === 'no' || (end > at && blocksName(analysis, end)) || opensTitle(analysis, at, end)) break;
    if (isWordBehindSurname(analysis, at, end, part) || opensNext(analysis, at, end)) break;
    // «عين الملك محمد السادس سعد الدين العثماني»: behind a king's number goes on his father («بن»), or nothing.
    if (end > at + 1 && !isSon(analysis, end) && isOrdinal(analysis, end - 1)) break;
    if ((part === 'unknown' && parts >= certainParts) || (parts > 1 && isWhenOrWhere(analysis, end))) break;
    if (part !== 'particle') parts++;
    if (part === 'common-name' && !keepsCommonName(analysis, at, end)) break;
  }
  const { noun, adjective } = analysis.bits;
  const isSurname =
    (isPlainSurname(analysis, at, end, noun | adjective) && closesClause(analysis, end + 1)) ||
    (isOfOriginBehindWord(analysis, at, end) && (closesName(analysis, end + 1) || closesClause(analysis, end + 1)));
  const closed = isSurname ? end + 1 : trimmed(analysis, at, closedEnd(analysis, at, end));
  const isAlone = closed === at + 1 && namePart(analysis, at) === 'unknown';
  return isAlone && looksQualified(analysis.folded(at)) ? -1 : closed;
}

/**
 * «العميد سالم بن حمد الغرير إن …», «القيادي خالد شوكات، …»: a last word in no list, or a plain noun right behind a given
 * name, goes on with a name where what follows it shows that the phrase ends there.
 */
export function closedEnd(analysis: Analysis, start: number, end: number): number {
  const next = end + 1;
  if (end > start && isFamilyBehindFather(analysis, start, end)) return next;
  if (isPlainSurname(analysis, start, end, analysis.bits.noun) && closesClause(analysis, next)) return next;
  if (end === start || next >= analysis.sentenceEnd(start) || !analysis.isWord(end)) return end;
  if (isPlainBehindFather(analysis, start, end) && closesFatherName(analysis, next)) return next;
  const isCalled =
    isPlainThing(analysis, start, end) || isBehindTwo(analysis, start, end) || isTheThing(analysis, start, end);
  if (!analysis.isUnknown(end) && !isCalled) return end;
  if (analysis.outer(end) !== 0 || analysis.hasPronoun(end) || analysis.isAccusative(end)) return end;
  // «قضاء عادل وناجز»
  if ((analysis.isDefinite(end - 1) && !analysis.isDefinite(end)) || analysis.stem(end).startsWith('و')) return end;
  // «كارل هاينتس رومينيجه رئيس النادي»
  const { office } = analysis.lexicon.code;
  const isBeforeOffice =
    analysis.isUnknown(end) && analysis.outer(next) === 0 && analysis.longestMatch(next, office) >= 0;
  return closesName(analysis, next) || isBeforeOffice ? next : end;
}

/** «إبراهيم بن عبدالله المطرودي أن …», «أحمد بن محمد العمود»: a definite word that tells no people, where the phrase ends behind it. */
function isFamilyBehindFather(analysis: Analysis, start: number, at: number): boolean {
  const father = analysis.stem(at - 2) === 'عبد' ? at - 2 : at - 1;
  if (at >= analysis.sentenceEnd(start) || father <= start || !isSon(analysis, father - 1)) return false;
  if (!analysis.isWord(at) || !analysis.isDefinite(at) || analysis.outer(at) !== 0) return false;
  const { people, number, quantifier } = analysis.bits;
  if (analysis.is(at, people | number | quantifier) || isVerbalNoun(analysis, at)) return false;
  if (
    [...notSurnames, 'weekday', 'nationality'].some(
      (type) => analysis.longestMatch(at, analysis.lexicon.codeOf(type)) >= 0,
    )
  )
    return false;
  return at + 1 >= analysis.sentenceEnd(start) || closesFatherName(analysis, at + 1);
}

/** «أبو بكر الصيد»: of a surname's shape behind a given name of two words. */
function isBehindTwo(analysis: Analysis, start: number, at: number): boolean {
  if (at !== start + 2 || !analysis.is(start, analysis.bits['name-particle']) || !analysis.isDefinite(at)) return false;
  // «عبد الكافي الثلاثاء»
  return isSurnameShape(analysis, at) && analysis.longestMatch(at, analysis.lexicon.codeOf('weekday')) < 0;
}

/** «حاتم بن حسن قاضي»: a plain word behind the father's name. */
function isPlainBehindFather(analysis: Analysis, start: number, at: number): boolean {
  const { noun, adjective } = analysis.bits;
  if (at < start + 3 || !isSon(analysis, at - 2) || analysis.isDefinite(at) || analysis.outer(at) !== 0) return false;
  if (analysis.hasPronoun(at) || analysis.isAccusative(at) || isFunctionWord(analysis, at)) return false;
  return analysis.is(at, noun | adjective) && !isDeed(analysis, at) && analysis.letters(at) >= shortestThing;
}

/** A comma, what is said, or whom it is said to. */
const closesFatherName = (analysis: Analysis, at: number): boolean =>
  closesName(analysis, at) || analysis.folded(at) === 'ل' || analysis.folded(at) === 'في';

/** A noun for a thing and nothing else, right behind a given name that is no other word and begins the name. */
function isPlainThing(analysis: Analysis, start: number, at: number): boolean {
  const { noun, adjective, 'given-name': given, 'family-name': family } = analysis.bits;
  if (at !== start + 1) return false;
  if (!analysis.is(at - 1, given | family) || analysis.is(at - 1, noun | adjective) || analysis.isDefinite(at))
    return false;
  if (analysis.classes[at] !== noun || isDeed(analysis, at) || analysis.letters(at) < shortestThing) return false;
  // «وصل خالد مساء، …»
  return analysis.longestMatch(at, analysis.lexicon.code['calendar-word']) < 0;
}

/** «المدرب طارق ثابت أعرب», «عبده حكمي.»: a word for a thing or a quality right behind a given name that is nothing else. */
function isPlainSurname(analysis: Analysis, start: number, at: number, allowed: number): boolean {
  const { noun, adjective, 'given-name': given } = analysis.bits;
  if (at !== start + 1 || at >= analysis.sentenceEnd(start) || !analysis.isWord(at)) return false;
  if (!analysis.is(start, given) || analysis.is(start, noun | adjective)) return false;
  if ((analysis.classes[at]! & ~allowed) !== 0 || analysis.classes[at] === 0) return false;
  if (analysis.isDefinite(start) || analysis.isDefinite(at) || analysis.outer(at) !== 0 || analysis.hasPronoun(at))
    return false;
  if (analysis.isAccusative(at) || isDeed(analysis, at) || 'ةهاى'.includes(analysis.lastLetter(at))) return false;
  if (/(ون|ين|ات)$/.test(analysis.stem(at)) || analysis.letters(at) < shortestThing) return false;
  const isNo = (token: number) => (type: string) => analysis.longestMatch(token, analysis.lexicon.codeOf(type)) < 0;
  return [...dated, 'nationality', 'person-cue', ...notSurnames].every(isNo(at)) && dated.every(isNo(start));
}

/** «النائب توفيق الجملي»: an adjective of origin behind a given name that is also a word. */
function isOfOriginBehindWord(analysis: Analysis, start: number, at: number): boolean {
  const { adjective, 'given-name': given } = analysis.bits;
  if (at !== start + 1 || at + 1 >= analysis.sentenceEnd(start) || !analysis.isWord(at)) return false;
  if (!analysis.is(start, given) || analysis.isDefinite(start) || analysis.classes[at] !== adjective) return false;
  if (!analysis.isDefinite(at) || analysis.outer(at) !== 0 || !analysis.folded(at).endsWith('ي')) return false;
  return ['nationality', ...notSurnames].every((type) => analysis.longestMatch(at, analysis.lexicon.codeOf(type)) < 0);
}

const dated = ['month', 'calendar-word'];

/** «المهندس محمد العمرة أن …»: with the article, before what is said. */
function isTheThing(analysis: Analysis, start: number, at: number): boolean {
  const { noun, 'given-name': given } = analysis.bits;
  if (at !== start + 1 || !analysis.isDefinite(at) || analysis.classes[at] !== noun || isDeed(analysis, at))
    return false;
  const isGiven = analysis.is(start, given) && !analysis.is(start, noun | analysis.bits.adjective);
  return isGiven && at + 1 < analysis.sentenceEnd(at) && !isComma(analysis, at + 1);
}

const shortestThing = 3;

/** A comma, or what is said. */
const closesName = (analysis: Analysis, at: number): boolean =>
  isComma(analysis, at) ||
  (analysis.is(at, analysis.bits.subordinator) && /^ان(ه|ها|هم|نا|ني)?$/.test(analysis.folded(at)));

/** The end of the sentence, a verb, or where or whom something is said: «كمال شهب لمراسل الإذاعة», «رضا عمارة في تصريح». */
function closesClause(analysis: Analysis, at: number): boolean {
  if (at >= analysis.sentenceEnd(at - 1) || (analysis.isPunctuation(at) && '.:؛'.includes(analysis.folded(at))))
    return true;
  const { verb, noun, adjective } = analysis.bits;
  if (analysis.outer(at) === Clitic.la) return reporters.has(analysis.bare(at));
  if (analysis.folded(at) === 'في') return at + 1 < analysis.count && talks.has(analysis.stem(at + 1));
  return analysis.outer(at) === 0 && analysis.is(at, verb) && !analysis.is(at, noun | adjective);
}

const reporters: ReadonlySet<string> = new Set('مراسل مراسلنا مراسلتنا وكاله صحيفه جريده قناه اذاعه'.split(' '));
const talks: ReadonlySet<string> = new Set('تصريح تصريحات تصريحه حديث حوار مداخله اتصال بيان كلمه لقاء'.split(' '));

/** «ضابط الشرطة الرائد سالم العوني»: a rank, which stands before the name. */
function isRank(analysis: Analysis, at: number): boolean {
  const row = analysis.isDefinite(at) ? analysis.longestMatch(at, analysis.lexicon.code['person-cue']) : -1;
  if (row < 0 || analysis.lexicon.kindOf(analysis.matches.entry[row]!) !== 'rank') return false;
  return isNameWord(namePartAt(analysis, analysis.matches.end[row]!));
}

/** «نائب المدير العام طالب بوقف …»: what he asks for, and no name. */
const isAsking = (analysis: Analysis, at: number): boolean =>
  analysis.stem(at) === 'طالب' && at + 1 < analysis.sentenceEnd(at) && (analysis.outer(at + 1) & Clitic.ba) !== 0;

/** «سفير عمان», «غادر الملك عمان»: a state or a capital that no list has as a name, and no name goes on behind it. */
function isLand(analysis: Analysis, at: number): boolean {
  const { lexicon, matches } = analysis;
  if (namePart(analysis, at) !== 'unknown' || isNameWord(namePartAt(analysis, at + 1))) return false;
  if (analysis.longestMatch(at, lexicon.code.country) >= 0) return true;
  const row = analysis.longestMatch(at, lexicon.code.place);
  return row >= 0 && lexicon.subtypeOf(matches.entry[row]!) === 'capital';
}

/** A noun that no list has as a name, before what is a family's: behind a title it is hers or his. */
function isBeforeFamily(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  const { noun, people, adjective, 'family-name': family } = analysis.bits;
  if (namePart(analysis, at) !== 'no' || analysis.isDefinite(at) || analysis.hasPronoun(at)) return false;
  if (!analysis.is(at, noun) || analysis.is(at, people | adjective) || isFunctionWord(analysis, at)) return false;
  if (next >= analysis.sentenceEnd(at) || !analysis.isDefinite(next) || blocksName(analysis, next)) return false;
  return analysis.is(next, family) && analysis.stem(next).endsWith('ي') && !analysis.is(next, adjective);
}

/** Where a name that begins at a token ends at the latest: particles don't count. */
export function nameLimit(analysis: Analysis, at: number): number {
  const sentenceEnd = analysis.sentenceEnd(at);
  let limit = at;
  for (let words = 0; limit < sentenceEnd && words < longestName; limit++)
    if (!analysis.is(limit, analysis.bits['name-particle'])) words++;
  return limit;
}

/** «قال فرانسوا هولاند الجمعة …»: behind a whole name a day is when; «سالم بن فهد الجمعة» is called so. */
const isWhenOrWhere = (analysis: Analysis, at: number): boolean =>
  isCity(analysis, at) ||
  isCountry(analysis, at) ||
  (analysis.isDefinite(at) &&
    !isSon(analysis, at - 2) &&
    analysis.longestMatch(at, analysis.lexicon.code.weekday) >= 0);

/** «زار دونالد ترامب الرياض»: behind a whole name a city that nothing else is called is where. */
function isCity(analysis: Analysis, at: number): boolean {
  const row = analysis.longestMatch(at, analysis.lexicon.code.place);
  if (row < 0 || !analysis.isSafe(row)) return false;
  return cities.has(analysis.lexicon.subtypeOf(analysis.matches.entry[row]!));
}

const cities: ReadonlySet<string> = new Set(['capital', 'city']);

/** «حذر موشيه يعالون إيران»: behind a whole name a state that nothing else is called. */
function isCountry(analysis: Analysis, at: number): boolean {
  const row = analysis.longestMatch(at, analysis.lexicon.code.country);
  return (
    row >= 0 && analysis.isSafe(row) && !analysis.is(at, analysis.bits['given-name'] | analysis.bits['family-name'])
  );
}

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
  const row = analysis.longestMatch(at, analysis.lexicon.code.office);
  return row >= 0 && analysis.matches.end[row]! > at + 1;
}

const officeNeighbours = ['nationality', 'country', 'organization', 'organization-head', 'place', 'portfolio'];

/** «… آل ثاني أمير دولة قطر», «… السفير الإندونيسي»: behind a name of two words an office that goes on. */
export function opensTitle(analysis: Analysis, start: number, at: number): boolean {
  const { lexicon, matches } = analysis;
  if (at <= start) return false;
  const row = analysis.longestMatch(at, lexicon.code.office);
  if (row < 0) return false;
  const end = matches.end[row]!;
  // «استقبل الملك سلمان الرئيس الروسي»
  if (at < start + 2) return analysis.isDefinite(at) && analysis.isDefinite(end) && isNationality(analysis, end);
  return end > at + 1 || officeNeighbours.some((type) => analysis.longestMatch(end, lexicon.codeOf(type)) >= 0);
}

/** «الملك سلمان الأمير محمد»: a title of birth and another's name; other titles are names too («محمد الأمين علي»). */
const opensNext = (analysis: Analysis, start: number, at: number): boolean =>
  at > start && births.has(analysis.stem(at)) && isNameWord(namePartAt(analysis, at + 1));

const births: ReadonlySet<string> = new Set(['الامير', 'الاميره', 'الملك', 'الملكه', 'السلطان']);

/** Behind بن, عبد, آل any noun belongs to the name: «عبد العزيز». */
function followsParticle(analysis: Analysis, at: number): boolean {
  // «فهد بن نومه»: what looks like a pronoun is the name's.
  const isBlocked = isSon(analysis, at - 1) ? analysis.outer(at) !== 0 : blocksName(analysis, at);
  if (!analysis.isWord(at) || isBlocked || !analysis.is(at - 1, analysis.bits['name-particle'])) return false;
  const { preposition, subordinator, relative, demonstrative } = analysis.bits;
  const isGrammar = analysis.is(at, preposition | subordinator | relative | demonstrative);
  return !isGrammar || analysis.is(at, analysis.bits['given-name']);
}

/** «عصام الشابي ضيف البرنامج», «أغا خان صديق مقرب»: behind a surname, or before its adjective, a word that is also a name is none. */
export const isWordBehindSurname = (analysis: Analysis, start: number, at: number, part: NamePart): boolean =>
  part === 'common-name' &&
  at > start + 1 &&
  // «علاء الدين فرج»: both words before are one given name.
  !(at === start + 2 && opensCompound(analysis, start)) &&
  !analysis.isDefinite(at) &&
  !analysis.is(at, analysis.bits['family-name']) &&
  (analysis.isDefinite(at - 1) ? !analysis.is(at - 2, analysis.bits['name-particle']) : isDescribed(analysis, at + 1));

/** Right behind a certain given name a common word is a surname if it has the article and agrees with nothing («يوسف الشاهد»). */
export function partBehind(analysis: Analysis, start: number, at: number): NamePart {
  const part = namePart(analysis, at);
  if (part !== 'no' || at === start || !analysis.isWord(at) || isTitleOfNext(analysis, at)) return part;
  if (at === start + 1 ? isNameOfOrigin(analysis, at) : isBehindFather(analysis, at)) return 'common-name';
  if (!isCertainBefore(analysis, at) || !isSurnameShape(analysis, at) || isActNamed(analysis, at - 1)) return 'no';
  // «قرر عباس الانسحاب», «حافظ الأمن»; «سلوى المدني» is of a town.
  if (isVerbalNoun(analysis, at) && analysis.lastLetter(at) !== 'ي') return 'no';
  return at === start + 1 || isSurnameOfOrigin(analysis, at) ? 'common-name' : 'no';
}

/** «فهد بن محمد المانع», «محمد العبدالله المانع»: behind the father's name an adjective with the article is that of the family. */
function isBehindFather(analysis: Analysis, at: number): boolean {
  const isFather = isSon(analysis, at - 2) || analysis.folded(at - 1).startsWith('العبد');
  if (!isFather || !analysis.isDefinite(at) || analysis.outer(at) !== 0) return false;
  const { adjective, people } = analysis.bits;
  if (!analysis.is(at, adjective) || analysis.is(at, people) || !isSurnameShape(analysis, at)) return false;
  // «الشيخ خالد بن فهد المستشار القانوني»
  if (analysis.isDefinite(at + 1) && analysis.outer(at + 1) === 0 && analysis.is(at + 1, adjective)) return false;
  return notSurnames.every((type) => analysis.longestMatch(at, analysis.lexicon.codeOf(type)) < 0);
}

const notSurnames = ['organization-head', 'place-head', 'office'];

const article = 2;
/** «الجاني» is none of «جان». */
const shortestGiven = 3;

/** «علي السليماني», «علي المحمودي»: made of a given name, with article and ending. */
export function isNameOfOrigin(analysis: Analysis, at: number): boolean {
  if (!analysis.isDefinite(at) || analysis.outer(at) !== 0 || analysis.hasPronoun(at)) return false;
  const { lexicon, bits, tokens } = analysis;
  const [from, end] = [tokens.from[at]! + article, tokens.to[at]! - 1];
  const isLong = end - from > shortestGiven && analysis.lastLetter(at) === 'ي';
  const form = isLong ? lexicon.base.formOf(tokens.folded.codes, from, end) : -1;
  return form >= 0 && (lexicon.base.classesOf(form, false) & bits['given-name']) !== 0;
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

/** «سأل زكريا الرئيس أوباما», «مدير جامعة الملك سعود الدكتور سالم»: a title with a name of its own is nobody's surname. */
const isTitleOfNext = (analysis: Analysis, at: number): boolean =>
  isNameWord(namePartAt(analysis, at + 1)) &&
  (earned.has(analysis.stem(at)) ||
    (analysis.is(at, analysis.bits.people) && analysis.longestMatch(at, analysis.lexicon.code.office) >= 0));

/** Titles that no family has for its name, as it may «الحاج» and «الشيخ». */
const earned: ReadonlySet<string> = new Set(
  'الدكتور الدكتوره المهندس المهندسه الاستاذ الاستاذه البروفيسور البروفسور البروفيسوره اللواء العقيد النقيب'.split(' '),
);

/** «الأضرار», «الأوقاف»: a plural of this shape is nobody's surname. */
const brokenPlural = /^الا..ا.$/;

export function isSurnameShape(analysis: Analysis, at: number): boolean {
  const { noun, adjective } = analysis.bits;
  if (!analysis.is(at, noun | adjective) || isFunctionWord(analysis, at) || analysis.hasPronoun(at)) return false;
  const word = analysis.folded(at);
  if (!analysis.isDefinite(at)) return /ي$/.test(word) && word.length < 6 && !analysis.is(at, noun);
  // «المشرقي»: hardly ever said of whose state somebody is.
  const nationality = analysis.longestMatch(at, analysis.lexicon.code.nationality);
  const isNational = nationality >= 0 && analysis.isSafe(nationality);
  return !/(ه|ات|ين|ون|ان)$/.test(word) && !brokenPlural.test(word) && word.length < 9 && !isNational;
}

/** «الرئيس المصري»: a nationality, or a word with the article that no list knows as a name, begins none. */
function mayBeginName(analysis: Analysis, at: number): boolean {
  if (isOrdinal(analysis, at) || isRelation(analysis, at) || analysis.stem(at) === god) return false;
  if (!analysis.isDefinite(at)) return !isBareNationality(analysis, at);
  // «بروح الفريق الواحد»
  if (analysis.is(at, analysis.bits.number)) return false;
  // «فارق المصاب الحياة»: a woman's name has no article.
  if (analysis.lastLetter(at) === 'ة' && analysis.is(at, analysis.bits.noun)) return false;
  return namePart(analysis, at) !== 'unknown' && !isNationality(analysis, at);
}

/** «مسؤول تركي»: behind no article and before no further name, of another state and not called so. */
const isBareNationality = (analysis: Analysis, at: number): boolean =>
  isNationality(analysis, at) &&
  at > 0 &&
  !analysis.isDefinite(at - 1) &&
  ['no', 'unknown'].includes(namePartAt(analysis, at + 1));

/** A word that is also a common one stays in the name behind a certain part, or at its beginning before one. */
function keepsCommonName(analysis: Analysis, start: number, at: number): boolean {
  if (isPrepositionSpelling(analysis, at) || isFunctionWord(analysis, at)) return false;
  if (at > start) return true;
  const goesOn = isNameWord(namePartAt(analysis, at + 1)) || isBeforeSurname(analysis, at);
  if (analysis.isDefinite(at) && (isHomonym(analysis, at) || analysis.is(at, analysis.bits.adjective))) return goesOn;
  return goesOn || !analysis.is(at, analysis.bits.preposition | analysis.bits.subordinator);
}

/** «الدكتور علي العيادي»: before a surname with the article, though that is another word too. */
function isBeforeSurname(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  const { 'given-name': given, 'family-name': family } = analysis.bits;
  if (next >= analysis.sentenceEnd(at) || !analysis.is(at, given) || !analysis.is(next, family)) return false;
  return analysis.isDefinite(next) && analysis.outer(next) === 0 && !isNationality(analysis, next);
}

/** Inner words of a name carry no attached particle. */
export const blocksName = (analysis: Analysis, at: number): boolean => (analysis.clitics[at]! & ~Clitic.al) !== 0;

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
    const isOrigin = analysis.isDefinite(at) && (analysis.folded(at).endsWith('ي') || isSon(analysis, known.end - 2));
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
export const isPersonalTitle = (analysis: Analysis, at: number): boolean =>
  analysis.firstCode(at) === alef && namesakeTitles.has(analysis.folded(at));

/** The end of a title and name that a body or place is called after («مطار الملك خالد»), or −1. */
export function namesakeEnd(analysis: Analysis, at: number): number {
  if (at + 1 >= analysis.sentenceEnd(at) || analysis.outer(at) !== 0) return -1;
  return isPersonalTitle(analysis, at) ? cuedNameEnd(analysis, at + 1) : -1;
}

/** «ابن عم بشار الأسد»: whose relative it is. */
export function isRelation(analysis: Analysis, at: number): boolean {
  const row = analysis.longestMatch(at, analysis.lexicon.code['person-cue']);
  return row >= 0 && analysis.matches.end[row]! > at + 1;
}
