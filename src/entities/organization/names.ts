/** Heads that go on to a name of their own: in quotation marks, listed, or of words in no list («قناة "نسمة"», «شركة سوناطراك»). */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { cuedNameEnd } from '../person/name.ts';
import { isOrdinal, type NamePart, namePart } from '../person/name-part.ts';
import type { EntityScene } from '../scene.ts';
import type { Continuation } from './continuation.ts';
import { isAct, isPlainDefinite } from './phrase.ts';

const quotePairs: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['”', '“'],
  // «وكالة (تاس)»
  ['(', ')'],
]);
const longestQuote = 6;

/** A name in quotes or a known name: «قناة "نسمة"», «شركة سوناطراك». */
export function byName(scene: EntityScene, start: number, at: number): Continuation | undefined {
  const { analysis, mentions } = scene;
  const quoted = analysis.isDefinite(start) ? -1 : quotedEnd(analysis, at);
  // «وكالة (تاس) للأنباء»
  const isOfNews = quoted > 0 && quoted + 1 < analysis.sentenceEnd(start) && analysis.folded(quoted + 1) === 'للانباء';
  const known = mentions.longestAt(quoted > 0 ? at + 1 : at, ['organization']);
  const isListed = known?.evidence[0]?.stage === 'lexicon';
  const isItsName = isListed && at === start + 1 && saysKind(analysis.stem(start), known.subtype ?? '');
  if (quoted > 0) {
    const rule = isItsName && known.end === quoted ? 'organization/kind-and-name' : 'organization/quoted-name';
    return { end: isOfNews ? quoted + 2 : quoted, rule };
  }
  if (!isListed || analysis.outer(at) !== 0 || analysis.isDefinite(start)) return undefined;
  const rule = isItsName ? 'organization/kind-and-name' : 'organization/head-and-name';
  return { end: known.end, rule, ...(known.country ? { country: known.country } : {}) };
}

/**
 * «هيئة الهلال الأحمر», «منظمة "يونيسيف"», «شبكة تويتر»: a word that only says what a listed body is; «مكتب قناة الجزيرة», «موقع جامعة
 * الرياض» are a part of it, or belong to it.
 */
const saysKind = (head: string, subtype: string): boolean =>
  kinds.has(head) || (networks.has(head) && brands.has(subtype));

const kinds: ReadonlySet<string> = new Set('شركه مجموعه موسسه منظمه هييه وكاله جهاز حزب حركه'.split(' '));
const networks: ReadonlySet<string> = new Set('شبكه موقع منصه'.split(' '));
const brands: ReadonlySet<string> = new Set('telecom company social-network exchange bank newspaper'.split(' '));

/** «صحيفة الوئام»: a paper is called by any noun with the article. */
export function byTitle({ analysis }: EntityScene, start: number, at: number): Continuation | undefined {
  if (
    !papers.has(analysis.stem(start)) ||
    analysis.isDefinite(start) ||
    analysis.outer(at) !== 0 ||
    !analysis.isDefinite(at)
  )
    return undefined;
  const { noun, adjective, people } = analysis.bits;
  const isNoun = analysis.classes[at] === 0 || (analysis.is(at, noun) && !analysis.is(at, adjective | people));
  return isNoun ? { end: at + 1, rule: 'organization/titled' } : undefined;
}

const papers: ReadonlySet<string> = new Set(['صحيفه', 'جريده']);

/** What is named after somebody or somewhere, by one name: «جامعة ريكو», «شركة فورد»; «فريق كلوب» is his team. */
const institutions: ReadonlySet<string> = new Set('university college school institute academy company'.split(' '));

/** Words in no list behind a head that a name must follow; behind some heads names of persons too. */
export function byUnknown(scene: EntityScene, start: number, at: number, subtype: string): Continuation | undefined {
  const { analysis, mentions } = scene;
  if (analysis.isDefinite(start) || isDescribed(analysis, start, at)) return undefined;
  const isListed = [start, at].some((token) => mentions.longestAt(token, ['organization']));
  const isNamed = institutions.has(subtype) && !isListed;
  const mayBegin =
    isOwnWord(analysis, at) && (!isOtherName(scene, start, at, isNamed) || beginsLonger(analysis, at, subtype));
  const isPart = (token: number): boolean =>
    analysis.isUnknown(token) ||
    (token > at ? isOwnWord(analysis, token) : mayBegin) ||
    (isNamed && (isOnlyName(analysis, token) || (token > at && isOrdinal(analysis, token))));
  const limit = Math.min(at + longestUnknown, analysis.sentenceEnd(start));
  let end = at;
  while (end < limit && isPlainWord(analysis, end) && isPart(end) && !(end > at && goesOnOtherwise(analysis, at, end)))
    end++;
  const isNoBody = isLike(analysis, start, at, end) || isSite(analysis, start, end);
  return end > at && !isNoBody ? { end, rule: 'organization/head-and-unknown' } : undefined;
}

/** More words than these are hardly ever one name. */
const longestUnknown = 3;

const isPlainWord = (analysis: Analysis, at: number): boolean =>
  analysis.isWord(at) && (analysis.clitics[at]! & ~Clitic.al) === 0;

/** «أخيسار [سبور]»: a word of no class, which is in longer names alone; «الأول» is none. */
const isOwnWord = (analysis: Analysis, at: number): boolean => analysis.hasNoClass(at) && !isOrdinal(analysis, at);

/**
 * «بنك الرياض», «تنظيم داعش», «حزب تسيبراس»: a land, a body or a person, which other ways go on to; «حركة الجولان» is an act,
 * «فريق كلوب» somebody's team.
 */
function isOtherName(scene: EntityScene, start: number, at: number, isNamed: boolean): boolean {
  const { analysis, mentions } = scene;
  if (mentions.longestAt(at, ['place', 'country', 'organization']) || isAct(scene, start)) return true;
  if (analysis.stem(start) === 'فريق') return true;
  return !isNamed && analysis.longestMatch(at, analysis.lexicon.codeOf('person')) >= 0;
}

const compound: ReadonlySet<string> = new Set('club company university channel website'.split(' '));

/** «جامعة فرجينيا كومنويلث», «فريق أخيسار سبور»: a town's name or another's that a word in no list goes on from. */
function beginsLonger(analysis: Analysis, at: number, subtype: string): boolean {
  const next = at + 1;
  if (!compound.has(subtype) || analysis.isDefinite(at) || next >= analysis.sentenceEnd(at)) return false;
  if (!analysis.isWord(next) || analysis.isDefinite(next) || analysis.clitics[next] !== 0) return false;
  if (!analysis.isUnknown(next) && !isOwnWord(analysis, next)) return false;
  // «رئيس نادي نجران هذيل آل شرمه»
  const isNamed = next + 1 < analysis.sentenceEnd(at) && analysis.is(next + 1, analysis.bits['name-particle']);
  return !isNamed && !goesOnOtherwise(analysis, at, next);
}

/** «شركة الجميح تعايد …», «جامعة تبوك وانطباق …»: a verb behind a name with its article, or what و or ل joins. */
function goesOnOtherwise(analysis: Analysis, first: number, at: number): boolean {
  const word = analysis.folded(at);
  return /^[ول]ا/.test(word) || (analysis.isDefinite(first) && !analysis.isDefinite(at) && /^[تي]/.test(word));
}

/** «موقع بارشين العسكري»: a site, and none of the web. */
const isSite = (analysis: Analysis, start: number, end: number): boolean =>
  analysis.stem(start) === 'موقع' && end < analysis.sentenceEnd(start) && ofSites.has(analysis.folded(end));

const ofSites: ReadonlySet<string> = new Set('العسكري النووي الاثري السياحي التاريخي الحدودي'.split(' '));

/** «شبكة رادارية», «كتلة تصويتية»: behind a feminine noun one word of the shape of its adjective; «شبكة فرتونيا» is named. */
const isLike = (analysis: Analysis, start: number, at: number, end: number): boolean =>
  end === at + 1 &&
  /ه$|ات$/.test(analysis.stem(start)) &&
  /^(?!ال)....*يه$/.test(analysis.folded(at)) &&
  analysis.text[analysis.endOffset(at) - 1] === 'ة';

/** «موقع Mental Floss», «شركة Ernst & Young»: Latin words behind a head are its name. */
export function byLatin({ analysis }: EntityScene, start: number, at: number): Continuation | undefined {
  if (analysis.isDefinite(start) || !isLatin(analysis, at)) return undefined;
  const limit = Math.min(at + longestLatin, analysis.sentenceEnd(start));
  let end = at + 1;
  while (
    end < limit &&
    (isLatin(analysis, end) || (joins(analysis, end) && end + 1 < limit && isLatin(analysis, end + 1)))
  )
    end++;
  return { end, rule: 'organization/latin-name' };
}

const longestLatin = 6;

/** «AT&T», «Coca-Cola» */
const joins = (analysis: Analysis, at: number): boolean =>
  analysis.isPunctuation(at) && '&-.+'.includes(analysis.folded(at));

const firstLatin = 0x41;
const lastLatin = 0x24f;

const isLatin = (analysis: Analysis, at: number): boolean =>
  at < analysis.count && isLatinLetter(analysis.text.charCodeAt(analysis.tokens.start[at]!));

const isLatinLetter = (code: number): boolean =>
  code >= firstLatin && code <= lastLatin && !(code > 0x5a && code < 0x61) && !(code > 0x7a && code < 0xc0);

/**
 * «شركة محمود صالح أبار», «مجموعة سعد بن سالم وإخوانه القابضة»: who founded a company, his family, and what kind it is;
 * «مدرسة عمر بن الخطاب الابتدائية»: whom a school is named after.
 */
export function byFounder(
  { analysis }: EntityScene,
  start: number,
  at: number,
  subtype: string,
): Continuation | undefined {
  if (analysis.isDefinite(start) || analysis.outer(at) !== 0 || !opensFounder(analysis, at, subtype)) return undefined;
  let end = cuedNameEnd(analysis, at);
  if (end <= at + 1) return undefined;
  const limit = analysis.sentenceEnd(start);
  if (end < limit && families.test(analysis.folded(end))) end++;
  while (end < limit && isPlainDefinite(analysis, end) && analysis.is(end, analysis.bits.adjective)) end++;
  return { end, rule: 'organization/head-and-founder' };
}

/** «محمود …», of a school «عمر بن …», «ابن خلدون» too, whose first name may be a word. */
function opensFounder(analysis: Analysis, at: number, subtype: string): boolean {
  if (founded.has(subtype)) return isOnlyName(analysis, at);
  if (!named.has(subtype) || at + 1 >= analysis.sentenceEnd(at)) return false;
  const { 'given-name': given, 'name-particle': particle } = analysis.bits;
  if (analysis.is(at, particle)) return !analysis.isDefinite(at);
  return analysis.is(at, given) && analysis.is(at + 1, particle) && analysis.outer(at + 1) === 0;
}

/** What is mostly named after somebody of old. */
const named: ReadonlySet<string> = new Set(['school', 'institute', 'college', 'academy']);

const founded: ReadonlySet<string> = new Set(['company', 'group']);
/** «وأولاده», «وإخوانه», «وشركاه» (folded). */
const families = /^و(اولاد|ابنا[يو]|اخوان|اخوت|شركا[يو]?)ه$/;

/** «مركزا انتخابيا», «وحدات إثرائية», «مجموعتين علميتين»: an adjective in the form of the noun before it. */
function isDescribed(analysis: Analysis, start: number, at: number): boolean {
  if (analysis.isDefinite(at) || analysis.is(at, onlyNameBits(analysis))) return false;
  return forms.some(([noun, adjective]) => noun.test(analysis.stem(start)) && adjective.test(analysis.stem(at)));
}

const onlyNameBits = ({ bits }: Analysis): number => bits['given-name'] | bits['family-name'];
const forms: readonly [noun: RegExp, adjective: RegExp][] = [
  [/.{3}ا$/, /.{3}ا$/],
  [/ات$/, /.{3}(يه|ات)$/],
  [/(ين|ان)$/, /(ين|ان)$/],
];

const isOnlyName = (analysis: Analysis, at: number): boolean =>
  !analysis.isDefinite(at) && onlyNames.has(namePart(analysis, at));

const onlyNames: ReadonlySet<NamePart> = new Set(['given', 'family', 'either']);

/** The token of the closing quotation mark's predecessor, plus one: the mark itself stays outside. */
export function quotedEnd(analysis: Analysis, at: number): number {
  const closing = analysis.isPunctuation(at) ? quotePairs.get(analysis.folded(at)) : undefined;
  if (closing === undefined) return -1;
  let limit = Math.min(at + 1 + longestQuote, analysis.sentenceEnd(at));
  for (let token = at + 1; token <= limit && token < analysis.count; token++) {
    if (!analysis.isPunctuation(token)) continue;
    // «شبكة (سي.إن.إن)»
    if (isBetweenLetters(analysis, token)) {
      limit = Math.min(limit + 1, analysis.sentenceEnd(at));
      continue;
    }
    const mark = analysis.folded(token);
    const isOther = closing !== ')' && (mark === '"' || mark === '”' || mark === '»');
    return (mark === closing || isOther) && token > at + 1 ? token : -1;
  }
  return -1;
}

/** A stop with no space at either side. */
const isBetweenLetters = (analysis: Analysis, at: number): boolean =>
  analysis.folded(at) === '.' &&
  at + 1 < analysis.count &&
  analysis.isWord(at + 1) &&
  analysis.tokens.end[at] === analysis.tokens.start[at + 1] &&
  analysis.tokens.end[at - 1] === analysis.tokens.start[at];
