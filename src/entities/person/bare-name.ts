/** Names that nothing before them announces: which words may begin one, and how far it reaches then. */
import { Feature } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { inflection } from '../../syntax/words/inflection.ts';
import { Clitic, conjunctionClitics } from '../../text/clitics.ts';
import { isDeed, isHomonym, isInPhrase } from '../homonym.ts';
import { isAli, isOnBehindName } from './ali.ts';
import { blocksName, goesOnAnyway, isRelation, isWordBehindSurname, nameLimit, opensTitle, trimmed } from './name.ts';
import {
  god,
  isFunctionWord,
  isNameWord,
  isPrepositionSpelling,
  isSon,
  type NamePart,
  namePart,
  namePartAt,
  opensCompound,
} from './name-part.ts';
import { closedEnd, isNameOfOrigin, isSurnameShape, isUnlistedOrigin, partBehind } from './surname.ts';

/** The end of a name of two words or more that begins with a certain given name, with nothing before it to say so; −1. */
export function bareNameEnd(analysis: Analysis, at: number): number {
  if (!beginsBareName(analysis, at)) return -1;
  const limit = nameLimit(analysis, at);
  let end = at + 1;
  let unknown = 0;
  for (; end < limit && !blocksName(analysis, end); end++) {
    if (goesOnAnyway(analysis, end)) continue;
    const part = partBehind(analysis, at, end);
    if (
      part === 'no' ||
      (part === 'unknown' && ++unknown > 1 && !isUnlistedOrigin(analysis, end)) ||
      opensTitle(analysis, at, end)
    )
      break;
    if (isWordBehindSurname(analysis, at, end, part) || isOnBehindName(analysis, at, end)) break;
    if (part === 'common-name' && (isPrepositionSpelling(analysis, end) || !isNameLikeHere(analysis, end))) break;
  }
  end = trimmed(analysis, at, closedEnd(analysis, at, end));
  return end > at + 1 ? end : -1;
}

function beginsBareName(analysis: Analysis, at: number): boolean {
  const first = namePart(analysis, at);
  // «السيد بن عمر سالم»
  if (isSon(analysis, at + 1) && honorifics.has(analysis.folded(at))) return false;
  if (isRelation(analysis, at) || analysis.stem(at) === god) return false;
  if (isBehindWalad(analysis, at) || isDemand(analysis, at) || isPiety(analysis, at, first)) return false;
  return (
    first === 'given' ||
    first === 'either' ||
    beginsByHomonym(analysis, at) ||
    isAli(analysis, at) ||
    (first === 'particle' ? isKunya(analysis, at) || isServant(analysis, at) : isBeforeSon(analysis, at, first))
  );
}

/** «دعا ولد مرزوق الدول»: behind its particle a surname begins no name; «ولد سالم العمري سنة 1955» opens with a verb. */
function isBehindWalad(analysis: Analysis, at: number): boolean {
  const particle = at - 1;
  const first = analysis.sentenceStart(at);
  if (particle < first || analysis.stem(particle) !== 'ولد' || !analysis.is(particle, analysis.bits['name-particle']))
    return false;
  return particle > first && analysis.outer(particle) === 0 && !analysis.isPunctuation(particle - 1);
}

/** «بحمد الله», «بعون الله»: what ب governs before God's name; «بعبد الله» is a man. */
const isPiety = (analysis: Analysis, at: number, part: NamePart): boolean =>
  (analysis.outer(at) & Clitic.ba) !== 0 &&
  part !== 'particle' &&
  at + 1 < analysis.sentenceEnd(at) &&
  analysis.folded(at + 1) === god &&
  !opensCompound(analysis, at);

/** «وطالب القحطاني بزيادة الفرص», «كما طالب الشابي الحكومة بـ…»: a verb, before who demands and what, or behind what brings a verb. */
function isDemand(analysis: Analysis, at: number): boolean {
  const start = analysis.sentenceStart(at);
  const what = isComma(analysis, at + 2) ? at + 3 : at + 2;
  if (analysis.stem(at) !== 'طالب' || what >= analysis.sentenceEnd(at) || !analysis.isDefinite(at + 1)) return false;
  if (at > start && verbOpeners.has(analysis.folded(at - 1))) return true;
  const opens = at === start || (analysis.outer(at) & conjunctionClitics) !== 0;
  return opens && (analysis.outer(what) & Clitic.ba) !== 0;
}

const verbOpeners: ReadonlySet<string> = new Set(
  'كما فيما بينما حيث قد وقد فقد جهته وجهته جانبه بدوره جهتها جانبها بدورها'.split(' '),
);

const honorifics: ReadonlySet<string> = new Set(['السيد', 'الشيخ', 'الامير', 'الاستاذ']);

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

/** «المهدي بن غربية», «بسر بن أرطأة»: a given name, or a word in no list, whose father is named. */
function isBeforeSon(analysis: Analysis, at: number, part: NamePart): boolean {
  if (at + 2 >= analysis.sentenceEnd(at) || !isSon(analysis, at + 1) || !analysis.isWord(at + 2)) return false;
  return part === 'unknown' || (part === 'common-name' && !isFunctionWord(analysis, at)) || isOfLine(analysis, at);
}

/** «وصل فجر بن سالم العتيبي»: a noun that says nobody's kind and heads no name, whose father's name goes on; «قرار بن سالم». */
function isOfLine(analysis: Analysis, at: number): boolean {
  const { noun, verb, people } = analysis.bits;
  const { 'place-head': placeHead, 'organization-head': bodyHead, 'person-cue': cue } = analysis.lexicon.code;
  if (!analysis.is(at, noun) || analysis.is(at, verb | people) || analysis.isDefinite(at) || analysis.hasPronoun(at))
    return false;
  if (analysis.outer(at) !== 0 || isFunctionWord(analysis, at) || isDeed(analysis, at)) return false;
  if ([placeHead, bodyHead, cue].some((code) => analysis.longestMatch(at, code) >= 0)) return false;
  if (!isNameWord(namePartAt(analysis, at + 2)) || at + 3 >= analysis.sentenceEnd(at)) return false;
  return isSon(analysis, at + 3) || isSurnameOfRelation(analysis, at + 3) || isNameOfOrigin(analysis, at + 3);
}

/**
 * «كريم بنزيما», «أمين الريحاني»: a word that is also a name begins one where a word that can only be a name follows; an
 * unknown word with the ending of an adjective is one only with the article.
 */
function beginsByHomonym(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, analysis.bits['given-name']) || isInPhrase(analysis, at)) return false;
  // «بيانهم الختامي»
  if (analysis.hasPronoun(at)) return false;
  if (!isHomonym(analysis, at)) return isBeforeSurname(analysis, at);
  if (isDeed(analysis, at)) return false;
  const next = namePartAt(analysis, at + 1);
  // «لصالح إيران», «لصالح ناديه»: for their good.
  if (analysis.stem(at) === 'صالح' && (analysis.outer(at) & Clitic.la) !== 0)
    return next === 'particle' || isSurnameOfRelation(analysis, at + 1);
  // «أخرجت وعد الخطيب»: no deed behind a verb.
  if (analysis.is(at, analysis.bits.verb) && analysis.is(at - 1, analysis.bits.verb)) return next !== 'no';
  if (next === 'unknown') return analysis.isDefinite(at + 1) === /[ياهت]$/.test(analysis.stem(at + 1));
  return next === 'common-name' ? isSurnameOfRelation(analysis, at + 1) : next !== 'no';
}

/** «سناء الصالحي», «فريدة العبيدي»: a given name that is also a noun or adjective, before what can only be a surname. */
function isBeforeSurname(analysis: Analysis, at: number): boolean {
  const { noun, verb } = analysis.bits;
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0 || analysis.isDefinite(at)) return false;
  if (isPlainVerb(analysis, at, verb) || isFunctionWord(analysis, at) || isPrepositionSpelling(analysis, at))
    return false;
  if (isNameOfOrigin(analysis, next)) return true;
  return (
    isSurnameOfRelation(analysis, next) &&
    !analysis.is(next, noun) &&
    ['family', 'either'].includes(namePart(analysis, next))
  );
}

/** «ناصر القحطاني»: a name of the shape فاعل is hardly ever the verb that is spelled so. */
const isPlainVerb = (analysis: Analysis, at: number, verb: number): boolean =>
  analysis.is(at, verb) && !/^.ا..$/.test(analysis.stem(at));

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
  if (isFunctionWord(analysis, at)) return false;
  return !analysis.is(at, analysis.bits.verb) || isOwnDeed(analysis, at) || isBeforeFamily(analysis, at);
}

/** «محمد نجيب»: a verb in the first person does nothing of his. */
const isOwnDeed = (analysis: Analysis, at: number): boolean =>
  (inflection(analysis, at) & Feature.firstPerson) !== 0 && analysis.is(at, analysis.bits['given-name']);

/** «محمد ناصر العبيدي»: a given name that is spelled like a verb, before what can only be a surname. */
const isBeforeFamily = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits['given-name']) &&
  at + 1 < analysis.sentenceEnd(at) &&
  (isSurnameOfRelation(analysis, at + 1) || isNameOfOrigin(analysis, at + 1));
