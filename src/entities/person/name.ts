/**
 * How far a person's name reaches behind a title or cue: given names, family names, particles that join what follows (بن، آل،
 * أبو، فون), and words in no list, for as long as it is sure that a name goes on.
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { alef } from '../../text/letters.ts';
import { isDeed, isDescribed, isHomonym } from '../homonym.ts';
import { isOnBehindName } from './ali.ts';
import { isClosedSurname } from './cued-surname.ts';
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
import { isOfficeAsName } from './office-names.ts';
import { closedEnd, isCuedSurname, isUnlistedOrigin, partBehind } from './surname.ts';
import { isCity, isCountry } from './where.ts';

/** How many words a name may have beside its particles: «تميم بن حمد بن خليفة آل ثاني». */
const longestName = 6;
const longestWithParticles = 3 * longestName;

/** Behind so many parts a word in no list is no longer taken for one more. */
const certainParts = 3;

/** The end of the name that begins at a token, when a title or a cue before it says that one must begin; −1 if none. */
export function cuedNameEnd(analysis: Analysis, at: number, isJoined = false): number {
  const limit = nameLimit(analysis, at);
  if (at >= limit || (analysis.outer(at) !== 0 && !isJoined) || !mayBeginName(analysis, at)) return -1;
  if (
    isRank(analysis, at) ||
    isOffice(analysis, at) ||
    isRuler(analysis, at) ||
    isDeed(analysis, at) ||
    isLand(analysis, at) ||
    isAsking(analysis, at)
  )
    return -1;
  // «الدكتور بستان المنصوري»
  let end = isBeforeFamily(analysis, at) || hasFather(analysis, at) ? at + 1 : at;
  let parts = 0;
  for (; end < limit; end++) {
    if (end > at && goesOnAnyway(analysis, end)) continue;
    const part = partBehind(analysis, at, end);
    if (part === 'no' || (end > at && blocksName(analysis, end)) || opensTitle(analysis, at, end)) break;
    if (isWordBehindSurname(analysis, at, end, part) || opensNext(analysis, at, end)) break;
    if (isOnBehindName(analysis, at, end)) break;
    // «عين الملك محمد السادس سعد الدين العثماني»: behind a king's number goes on his father («بن»), or nothing.
    if (end > at + 1 && !isSon(analysis, end) && isOrdinal(analysis, end - 1)) break;
    if (
      (part === 'unknown' && parts >= certainParts && !isUnlistedOrigin(analysis, end)) ||
      (parts > 1 && isWhenOrWhere(analysis, end))
    )
      break;
    if (end === at + 1 && isDayBehindSurname(analysis, end)) break;
    if (part !== 'particle') parts++;
    if (part === 'common-name' && !keepsCommonName(analysis, at, end)) break;
  }
  const isClosed = isCuedSurname(analysis, at, end) || isClosedSurname(analysis, at, end);
  const closed = isClosed ? behindSurname(analysis, end + 1) : trimmed(analysis, at, closedEnd(analysis, at, end));
  const isAlone = closed === at + 1 && namePart(analysis, at) === 'unknown';
  return isAlone && looksQualified(analysis.folded(at)) ? -1 : closed;
}

/** «إبراهيم طالع الألمعي», «خورخي فيرنانيز دياز»: behind a surname that is another word, or in no list, what can only be one. */
function behindSurname(analysis: Analysis, at: number): number {
  const part = namePartAt(analysis, at);
  const isOfOrigin = isNameWord(part) && analysis.isDefinite(at) && analysis.stem(at).endsWith('ي');
  return isOfOrigin || part === 'family' ? at + 1 : at;
}

/** «ضابط الشرطة الرائد سالم العوني»: a rank, which stands before the name. */
function isRank(analysis: Analysis, at: number): boolean {
  const row = analysis.isDefinite(at) ? analysis.longestMatch(at, analysis.lexicon.code['person-cue']) : -1;
  if (row < 0) return false;
  // «فخامة السيد الرئيس»
  if (analysis.folded(at) === 'السيد' && analysis.folded(at + 1) === 'الرييس') return true;
  if (analysis.lexicon.kindOf(analysis.matches.entry[row]!) !== 'rank') return false;
  return isNameWord(namePartAt(analysis, analysis.matches.end[row]!));
}

/** «أطلع الوزير الأمريكي أمير قطر على …»: who holds an office of a state, and no man of that name. */
export const isRuler = (analysis: Analysis, at: number): boolean =>
  at + 1 < analysis.sentenceEnd(at) &&
  analysis.longestMatch(at + 1, analysis.lexicon.code.country) >= 0 &&
  analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;

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

/** «الشيخ نهار بن عبدالرحمن العتيبي»: behind a title, whatever word has a father is a name. */
function hasFather(analysis: Analysis, at: number): boolean {
  if (!isSon(analysis, at + 1) || analysis.isDefinite(at) || analysis.hasPronoun(at)) return false;
  if (families.has(analysis.stem(at))) return false;
  return analysis.isWord(at) && !isFunctionWord(analysis, at) && isNameWord(namePartAt(analysis, at + 2));
}

/** «عميد أسرة بن لادن» */
const families: ReadonlySet<string> = new Set(['اسره', 'عايله', 'قبيله', 'عشيره', 'نظام']);

/** Where a name that begins at a token ends at the latest: particles don't count. */
export function nameLimit(analysis: Analysis, at: number): number {
  const end = Math.min(analysis.sentenceEnd(at), at + longestWithParticles);
  let limit = at;
  for (let words = 0; limit < end && words < longestName; limit++)
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

/** «التقى الرئيس ماكرون الجمعة …»: behind one name that no list has as a given one a day is when; «ماجد الجمعة» is called so. */
const isDayBehindSurname = (analysis: Analysis, at: number): boolean =>
  analysis.isDefinite(at) &&
  !analysis.is(at - 1, analysis.bits['given-name']) &&
  analysis.longestMatch(at, analysis.lexicon.code.weekday) >= 0;

/** What belongs to a name for what stands before it: a king's number, a word behind بن, a hyphen inside «جان-إيف». */
export const goesOnAnyway = (analysis: Analysis, at: number): boolean =>
  isOrdinal(analysis, at) || followsParticle(analysis, at) || isJoiningHyphen(analysis, at);

function isJoiningHyphen(analysis: Analysis, at: number): boolean {
  const { start, end, count } = analysis.tokens;
  if (!analysis.isPunctuation(at) || analysis.folded(at) !== '-') return false;
  return at + 1 < count && end[at - 1] === start[at] && end[at] === start[at + 1];
}

/** «نائب أمين عام الحزب»: an office of two words begins here and no name; nor with «أستاذ مساعد». */
function isOffice(analysis: Analysis, at: number): boolean {
  const row = analysis.longestMatch(at, analysis.lexicon.code.office);
  if (row < 0) return false;
  if (analysis.matches.end[row]! > at + 1) return true;
  return analysis.stem(at) === assistant && !isSon(analysis, at + 1) && !isOfficeAsName(analysis, at);
}

const assistant = 'مساعد';

const officeNeighbours = ['nationality', 'country', 'organization', 'organization-head', 'place', 'portfolio'];

/** «… آل ثاني أمير دولة قطر», «… السفير الإندونيسي»: behind a name of two words an office that goes on. */
export function opensTitle(analysis: Analysis, start: number, at: number): boolean {
  const { lexicon, matches } = analysis;
  if (at <= start) return false;
  const row = analysis.longestMatch(at, lexicon.code.office);
  if (row < 0) return false;
  const end = matches.end[row]!;
  // «سالم مساعد رئيس النادي»
  if (analysis.stem(at) === assistant && analysis.longestMatch(end, lexicon.code.office) >= 0) return true;
  // «استقبل الملك سلمان الرئيس الروسي»
  if (at < start + 2) {
    // «شاهر المتحدث باسم المنظمة»
    if (analysis.isDefinite(at) && end > at + 1) return true;
    return analysis.isDefinite(at) && analysis.isDefinite(end) && isNationality(analysis, end);
  }
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
  // «ولد يوم 3 مايو»
  if (analysis.stem(at - 1) === 'ولد' && analysis.longestMatch(at, analysis.lexicon.code['calendar-word']) >= 0)
    return false;
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

/** «الرئيس المصري»: a nationality, or a word with the article that no list knows as a name, begins none. */
function mayBeginName(analysis: Analysis, at: number): boolean {
  if (isOrdinal(analysis, at) || isRelation(analysis, at) || analysis.stem(at) === god) return false;
  // «متحدث باسمه»
  if (analysis.folded(at) === 'باسمه' && analysis.lastLetter(at) === 'ه') return false;
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

/** «سلمان بن عبدالعزيز آل سعود»: a figure's name goes on with its line; «محمد علي النصري» and «صالح بن ناصر» are not «محمد علي» and «صالح». */
export const isOfSameLine = (analysis: Analysis, { start, end }: Mention): boolean =>
  end - start > 1 && namePartAt(analysis, end) === 'particle';
