/**
 * Which words behind a given name are its surname though they may be others: adjectives of origin, plain nouns where the phrase
 * ends behind them, what stands behind a father's name.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { isDeed } from '../homonym.ts';
import { isMediumHead, reporters, spoken } from '../organization/medium.ts';
import { god, isFunctionWord, isNameWord, isSon, type NamePart, namePart, namePartAt } from './name-part.ts';
import { isSpeakersSurname } from './speaker.ts';
import { isGoal } from './where.ts';

/** Right behind a certain given name a common word is a surname if it has the article and agrees with nothing («يوسف الشاهد»). */
export function partBehind(analysis: Analysis, start: number, at: number): NamePart {
  if (at > start && (isToday(analysis, at) || isGodBehindSurname(analysis, start, at))) return 'no';
  if (isGoal(analysis, start, at) || describesBearer(analysis, at)) return 'no';
  if (at > start && (taken.has(analysis.folded(at)) || isMourning(analysis, at))) return 'no';
  const part = namePart(analysis, at);
  if (part !== 'no' || at === start || !analysis.isWord(at) || isTitleOfNext(analysis, at)) return part;
  if (at === start + 1 ? isNameOfOrigin(analysis, at) : isBehindFather(analysis, at) || isOfFigure(analysis, at))
    return 'common-name';
  if (!isCertainBefore(analysis, at) || !isSurnameShape(analysis, at) || isActNamed(analysis, at - 1)) return 'no';
  // «قرر عباس الانسحاب», «حافظ الأمن», «أعلن سالم التنحي»; «سلوى المدني» is of a town.
  if (isVerbalNoun(analysis, at) && (analysis.lastLetter(at) !== 'ي' || formFive.test(analysis.stem(at)))) return 'no';
  return at === start + 1 || isSurnameOfOrigin(analysis, at) ? 'common-name' : 'no';
}

/** «هيدا العوني أصيلة ولاية صفاقس», «سالم العوني بطل إفريقيا», «الإرهابي أصيل المدينة»: where somebody is from, what he won. */
function describesBearer(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (!bearers.has(analysis.folded(at)) || next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0) return false;
  const { place, country, 'place-head': head } = analysis.lexicon.code;
  return analysis.isDefinite(next) || [place, country, head].some((code) => analysis.longestMatch(next, code) >= 0);
}

const bearers: ReadonlySet<string> = new Set(['بطل', 'بطله', 'اصيل', 'اصيله', 'اصيلي']);

/** «اعتلى الملك سلمان العرش», «رفع سالم العوني الكأس»: what somebody takes or wins, and nobody's surname. */
const taken: ReadonlySet<string> = new Set('العرش الكاس الحكم السلطه المنصب التحيه اللقب الميداليه الرياسه'.split(' '));

/** «أعلن الرئيس سالم العوني الحداد الوطني ثلاثة أيام»: what is declared, by its kind or how long it lasts. */
const isMourning = (analysis: Analysis, at: number): boolean =>
  at + 1 < analysis.sentenceEnd(at) &&
  analysis.folded(at) === 'الحداد' &&
  (lengths.has(analysis.stem(at + 1)) || analysis.isNumber(at + 1) || analysis.is(at + 1, analysis.bits.number));

const lengths: ReadonlySet<string> = new Set(
  'العام الوطني الرسمي مده ثلاثه يوما يومين يوم اسبوعا سبعه خمسه اربعين'.split(' '),
);

/** «عارف عويتق السحيمي»: with article and ending of a name of origin, in no list. */
export const isUnlistedOrigin = (analysis: Analysis, at: number): boolean =>
  analysis.isDefinite(at) && analysis.lastLetter(at) === 'ي' && analysis.isUnknown(at) && analysis.outer(at) === 0;

/** «التخلي», «التحدي», «التصدي» */
const formFive = /^الت..ي$/;

/** «أعلن فرانسيس اليوم أن …»: when. */
const isToday = (analysis: Analysis, at: number): boolean =>
  analysis.letters(at) === today.length && analysis.folded(at) === today;

const today = 'اليوم';

/** «سألت سعاد الحربي الله أن …»: behind a surname of origin whom she asks. */
const isGodBehindSurname = (analysis: Analysis, start: number, at: number): boolean =>
  at > start + 1 && analysis.isDefinite(at - 1) && analysis.stem(at) === god && analysis.folded(at - 1).endsWith('ي');

/** «فهد بن محمد المانع», «محمد العبدالله المانع»: behind the father's name an adjective with the article is that of the family. */
function isBehindFather(analysis: Analysis, at: number): boolean {
  const isFather = isSon(analysis, at - 2) || analysis.folded(at - 1).startsWith('العبد');
  if (!isFather || !analysis.isDefinite(at) || analysis.outer(at) !== 0) return false;
  const { adjective, people, 'linking-adjective': linking } = analysis.bits;
  // «صالح بن أحمد البالغ من العمر …»
  if (!analysis.is(at, adjective) || analysis.is(at, people | linking) || !isSurnameShape(analysis, at)) return false;
  // «الشيخ خالد بن فهد المستشار القانوني»
  if (analysis.isDefinite(at + 1) && analysis.outer(at + 1) === 0 && analysis.is(at + 1, adjective)) return false;
  return notSurnames.every((type) => analysis.longestMatch(at, analysis.lexicon.codeOf(type)) < 0);
}

/** «عبدالله بن يحيى المعلمي»: what a figure of the lists is called by alone, behind the father's name. */
const isOfFigure = (analysis: Analysis, at: number): boolean =>
  isSon(analysis, at - 2) &&
  analysis.isDefinite(at) &&
  analysis.outer(at) === 0 &&
  analysis.longestMatch(at, analysis.lexicon.codeOf('person')) >= 0;

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

/**
 * «سأل زكريا الرئيس أوباما», «مدير جامعة الملك سعود الدكتور سالم», «هنأ سلمان الرئيس المنتخب»: a title with a name or an adjective of its own
 * is nobody's surname.
 */
function isTitleOfNext(analysis: Analysis, at: number): boolean {
  const isOffice =
    analysis.is(at, analysis.bits.people) && analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;
  if (isNameWord(namePartAt(analysis, at + 1))) return isOffice || earned.has(analysis.stem(at));
  return isOffice && at + 1 < analysis.sentenceEnd(at) && inOffice.has(analysis.folded(at + 1));
}

/** What is said of holders of an office. */
const inOffice: ReadonlySet<string> = new Set(
  'المنتخب المنتخبه السابق السابقه الحالي الحاليه الجديد الجديده المكلف المكلفه الراحل الراحله'.split(' '),
);

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

/**
 * «العميد سالم بن حمد الغرير إن …», «القيادي خالد شوكات، …»: a last word in no list, or a plain noun right behind a given
 * name, goes on with a name where what follows it shows that the phrase ends there.
 */
export function closedEnd(analysis: Analysis, start: number, end: number): number {
  const next = end + 1;
  if (end > start && (isFamilyBehindFather(analysis, start, end) || isSpeakersSurname(analysis, start, end)))
    return next;
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
  // «قرار الوزير سالم بن علي معتبرة أنه خاطئ»
  if (analysis.longestMatch(at, analysis.lexicon.codeOf('trigger:statement')) >= 0) return false;
  return analysis.is(at, noun | adjective) && !isDeed(analysis, at) && analysis.letters(at) >= shortestThing;
}

/** A comma, what is said, whom it is said to, or another name («الحسن بن إبراهيم رديف وأحمد …»). */
const closesFatherName = (analysis: Analysis, at: number): boolean =>
  closesName(analysis, at) || analysis.folded(at) === 'ل' || analysis.folded(at) === 'في' || isNextName(analysis, at);

const isNextName = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === Clitic.wa && ['given', 'either'].includes(namePart(analysis, at));

/** A noun for a thing and nothing else, right behind a given name that is no other word and begins the name. */
function isPlainThing(analysis: Analysis, start: number, at: number): boolean {
  const { noun, adjective, 'given-name': given, 'family-name': family } = analysis.bits;
  if (at !== start + 1) return false;
  if (!analysis.is(at - 1, given | family) || analysis.is(at - 1, noun | adjective) || analysis.isDefinite(at))
    return false;
  if (analysis.classes[at] !== noun || isDeed(analysis, at) || analysis.letters(at) < shortestThing) return false;
  // «أكد خالد ضرورة أن …»
  if (governing.has(analysis.folded(at))) return false;
  // «وصل خالد مساء، …»
  return analysis.longestMatch(at, analysis.lexicon.code['calendar-word']) < 0;
}

/** Behind a title or cue: a word that closes the name which begins at `start` and has come to an end before it. */
export function isCuedSurname(analysis: Analysis, start: number, at: number): boolean {
  const { noun, adjective } = analysis.bits;
  if (isPlainSurname(analysis, start, at, noun | adjective)) return closesClause(analysis, at + 1);
  if (!isOfOriginBehindWord(analysis, start, at)) return false;
  return closesName(analysis, at + 1) || closesClause(analysis, at + 1);
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

/** Nouns that take what somebody says or wants. */
const governing: ReadonlySet<string> = new Set(
  'ضروره اهميه نيه فكره حقيقه رغبه قناعه امكانيه احتمال شرط حجه اعتبار مسووليه وجوب'.split(' '),
);

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
export const closesName = (analysis: Analysis, at: number): boolean =>
  isComma(analysis, at) ||
  (analysis.is(at, analysis.bits.subordinator) && /^ان(ه|ها|هم|نا|ني)?$/.test(analysis.folded(at)));

/** The end of the sentence, a verb, or where or whom something is said: «كمال شهب لمراسل الإذاعة», «رضا عمارة في تصريح». */
function closesClause(analysis: Analysis, at: number): boolean {
  if (at >= analysis.sentenceEnd(at - 1) || (analysis.isPunctuation(at) && '.:؛'.includes(analysis.folded(at))))
    return true;
  const { verb, noun, adjective } = analysis.bits;
  if (analysis.outer(at) === Clitic.la) return reporters.has(analysis.bare(at)) || isMediumHead(analysis, at);
  if (analysis.folded(at) === 'في') return at + 1 < analysis.count && spoken.has(analysis.stem(at + 1));
  return analysis.outer(at) === 0 && analysis.is(at, verb) && !analysis.is(at, noun | adjective);
}
