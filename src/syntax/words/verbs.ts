/**
 * Finite verbs: which words are to be read as one, and what their form says of their subject. A word that the lexicon
 * inflects brings its features; of any other the shape of the word tells the gender.
 */
import { Feature } from '../../lexicon/features.ts';
import { Clitic, conjunctionClitics } from '../../text/clitics.ts';
import type { VerbForm } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import { isComma } from '../commas.ts';
import { readsAsFunctionWord } from './function-words.ts';
import { governing, inflection, isPlainVerb, isVerbalNoun, opensVerb } from './inflection.ts';
import { isNounHere, isPutForward } from './nouns-like-verbs.ts';

const ya = 'ي'.charCodeAt(0);
const ta = 'ت'.charCodeAt(0);

/** How the word at a token reads as a finite verb, or undefined if it is none. Names must be kept out by the caller. */
export function finiteVerb(analysis: Analysis, at: number): VerbForm | undefined {
  if (!analysis.isWord(at) || (analysis.clitics[at]! & (Clitic.al | Clitic.ba | Clitic.ka)) !== 0) return undefined;
  const { verb, noun, adjective, auxiliary } = analysis.bits;
  // «ابن» is no form of أبان.
  if (analysis.is(at, auxiliary | analysis.bits['name-particle']) || readsAsFunctionWord(analysis, at))
    return undefined;
  if (at > analysis.sentenceStart(at) && governing.has(analysis.folded(at - 1))) return undefined;
  const features = inflection(analysis, at);
  if (features === 0 && !analysis.is(at, verb))
    return isUnlistedVerb(analysis, at) ? formOf(analysis, at, 0) : undefined;
  if ((analysis.outer(at) & Clitic.la) !== 0 && !isPresent(analysis, at, features)) return undefined;
  if ((features & Feature.firstPerson) !== 0 && isNobodys(analysis, at, features)) return undefined;
  if (isAccusativeNoun(analysis, at, features)) return undefined;
  // «عن عميق شكرهما»
  if (analysis.hasPronoun(at) && at > analysis.sentenceStart(at) && degrees.has(analysis.folded(at - 1)))
    return undefined;
  const isNoun =
    (features & (Feature.noun | Feature.participle | Feature.dual)) !== 0 || analysis.is(at, noun | adjective);
  if (isNoun && (isFeminineVerb(analysis, at) || isPutForward(analysis, at))) return formOf(analysis, at, features);
  if (isNoun && isBehindThat(analysis, at, features)) return undefined;
  const isVerb = !isNoun || (features === 0 ? isVerbHere(analysis, at) : !isNounHere(analysis, at, features));
  return isVerb ? formOf(analysis, at, features) : undefined;
}

/** «مصادر إعلامية أفادت»: a noun has its ت so only before a pronoun, where none but a verb has it open. */
export function isFeminineVerb(analysis: Analysis, at: number): boolean {
  const feminine = Feature.past | Feature.feminine;
  if (analysis.lastLetter(at) !== 'ت' || (inflection(analysis, at) & feminine) !== feminine) return false;
  if (analysis.hasPronoun(at) || (analysis.outer(at) & ~conjunctionClitics) !== 0) return false;
  const word = analysis.stem(at);
  return word.length > shortestFeminine && word.endsWith('ت') && (!word.endsWith('ات') || hollow.test(word));
}

const shortestFeminine = 4;
/** «أفادت», «أشارت»: form IV of a hollow root, which no plural in ات is spelled like. */
const hollow = /^ا.ا.ت$/;

/** A form of the first person where nobody speaks of himself. */
const isNobodys = (analysis: Analysis, at: number, features: number): boolean =>
  isBehindTold(analysis, at) || isSomebody(analysis, at) || isOwnedNoun(analysis, at, features);

/** «في بيان له دعوته إلى …»: his call sooner than whom I called. */
function isOwnedNoun(analysis: Analysis, at: number, features: number): boolean {
  const isSingularPast = (features & (Feature.past | Feature.plural)) === Feature.past;
  return isSingularPast && analysis.hasPronoun(at) && isVerbalNoun(analysis, at) && !opensVerb(analysis, at);
}

/** «وقال نجيب إن …»: behind the verb of what somebody else did or said stands who it was, and nobody speaks of himself. */
function isBehindTold(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0 || !isPlainVerb(analysis, before)) return false;
  const told = inflection(analysis, before);
  return (told & Feature.past) !== 0 && (told & (Feature.firstPerson | Feature.present)) === 0;
}

/** «أكبر منتقدي نجيب»: behind a word that brings no verb a form of the first person that is a name is one. */
function isSomebody(analysis: Analysis, at: number): boolean {
  const names = analysis.bits['given-name'] | analysis.bits['family-name'];
  const isInside = at > analysis.sentenceStart(at) && !analysis.isPunctuation(at - 1);
  return isInside && analysis.is(at, names) && !opensVerb(analysis, at);
}

/** «أن دعم بلاده ثابت», «على أن هاتف الشركة …»: a past stands behind أن only in «بعد أن», «منذ أن» and their like. */
function isBehindThat(analysis: Analysis, at: number, features: number): boolean {
  if ((features & Feature.past) === 0 || (features & Feature.present) !== 0) return false;
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.stem(before) !== 'ان') return false;
  return before === analysis.sentenceStart(at) || !beforePast.has(analysis.stem(before - 1));
}

const beforePast: ReadonlySet<string> = new Set(['بعد', 'منذ', 'قبل', 'الي', 'ما', 'سبق', 'حدث', 'حصل']);

function formOf(analysis: Analysis, at: number, features: number): VerbForm {
  if ((features & Feature.firstPerson) !== 0) return { features, gender: 'either', several: false };
  const several = (features & (Feature.plural | Feature.dual)) !== 0 || (features === 0 && endsInPlural(analysis, at));
  if (features !== 0) return { features, gender: genderOf(features), several };
  if (initial(analysis, at) === ya) return { features, gender: 'm', several };
  if (initial(analysis, at) === ta) return { features, gender: 'either', several };
  return { features, gender: analysis.stem(at).endsWith('ت') ? 'f' : 'm', several };
}

/** A spelling of both a past and a present (توافق) tells nothing. */
function genderOf(features: number): VerbForm['gender'] {
  if ((features & Feature.feminine) !== 0) return 'f';
  return (features & Feature.past) !== 0 && (features & Feature.present) !== 0 ? 'either' : 'm';
}

/** «عقدا», «قدرا»: a past of two is spelled as a noun in the accusative; news has it behind a particle or و alone. */
function isAccusativeNoun(analysis: Analysis, at: number, features: number): boolean {
  const dual = Feature.past | Feature.dual;
  if ((features & dual) !== dual || analysis.outer(at) !== 0 || !analysis.isAccusative(at)) return false;
  const before = at > analysis.sentenceStart(at) ? analysis.folded(at - 1) : '';
  // «لم يجد إلا دعما كلاميا»
  if (before === 'الا') return true;
  // «كما وقعا مذكرة تفاهم»
  if (clauseOpeners.has(before)) return false;
  return !opensVerb(analysis, at) && !followsPair(analysis, at) && !isResumed(analysis, at);
}

/** Words that open another clause. */
const clauseOpeners: ReadonlySet<string> = new Set(['كما', 'فيما', 'بينما']);

/** «بيانا أوضحا فيه …», «أكدا أن …»: no noun stands before a pronoun of its own or before what is said. */
function isResumed(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  const { pronoun, subordinator } = analysis.bits;
  return next < analysis.sentenceEnd(at) && analysis.is(next, pronoun | subordinator);
}

/** Right behind a word in the dual or the second of two names, or behind two that open their clause. */
function followsPair(analysis: Analysis, at: number): boolean {
  if (at === analysis.sentenceStart(at)) return false;
  if ((analysis.outer(at - 1) & Clitic.wa) !== 0) return true;
  const before = analysis.stem(at - 1);
  return before.endsWith('ان') || before.endsWith('ين') || followsOpeningPair(analysis, at);
}

/** «الوزير ونظيره التركي وقعا …», «كان الملك والرئيس الفرنسي وقعا …»: nouns that و joins, and no verb before them. */
function followsOpeningPair(analysis: Analysis, at: number): boolean {
  const { auxiliary, subordinator } = analysis.bits;
  const start = analysis.sentenceStart(at);
  let joined = 0;
  for (let token = isComma(analysis, at - 1) ? at - 2 : at - 1; token >= start; token--) {
    if (at - token > longestPair || analysis.isPunctuation(token)) return false;
    const isOpening = analysis.is(token, auxiliary | subordinator);
    if (!isOpening && !mayBeNamed(analysis, token)) return false;
    if ((analysis.outer(token) & Clitic.wa) !== 0) joined++;
    if (isOpening || token === start) return joined > 0;
  }
  return false;
}

/** How many words two subjects take that open a clause. */
const longestPair = 12;

/** A noun, an adjective or a word in no list, without a preposition. */
function mayBeNamed(analysis: Analysis, at: number): boolean {
  const { noun, adjective, preposition, verb } = analysis.bits;
  if (analysis.is(at, preposition) || (analysis.outer(at) & ~Clitic.wa) !== 0) return false;
  if (analysis.isDefinite(at) || analysis.is(at, adjective)) return true;
  return !analysis.is(at, verb) && (analysis.is(at, noun | analysis.bits['given-name']) || analysis.isUnknown(at));
}

/** What says before a noun how much of it there is. */
const degrees: ReadonlySet<string> = new Set('عميق بالغ خالص جزيل وافر عظيم كامل شديد عدم بعدم لعدم وعدم'.split(' '));

/** The first letter behind the proclitics. */
function initial({ tokens, readings }: Analysis, at: number): number {
  return tokens.folded.codes[readings.from[readings.first[at]!]!]!;
}

const endsInPlural = (analysis: Analysis, at: number): boolean => /(وا|ون)$/.test(analysis.stem(at));

const isPresent = (analysis: Analysis, at: number, features: number): boolean =>
  features !== 0 ? (features & Feature.present) !== 0 : initial(analysis, at) === ya || initial(analysis, at) === ta;

/** «يتسكعون», «اصطحبوا»: a word in no list, shaped like a verb, behind a particle or with the ending of a verb. */
export function isUnlistedVerb(analysis: Analysis, at: number): boolean {
  if (!analysis.isUnknown(at)) return false;
  const word = analysis.stem(at);
  if (inPlural.test(word) || pastPlural.test(word)) return true;
  // «وقال ستاماتاكيس» names him.
  if (future.test(word)) return !isBehindTold(analysis, at);
  if (withObject.test(word) && isBehindRelative(analysis, at)) return true;
  // «أرجأ»: no name and hardly a noun without م is written so.
  if (analysis.lastLetter(at) === 'أ') return !word.startsWith('م') && !analysis.isDefinite(at);
  // «فوجئ الوزير بإعفائه»
  if (surprised.test(word)) return true;
  if (word.length < 4) return false;
  if (initial(analysis, at) === ta) return reflexive.test(word) || bringsVerb(analysis, at);
  if (initial(analysis, at) !== ya) return false;
  return opensVerb(analysis, at) || followsNoun(analysis, at);
}

/** Passives of form III and IV whose last letter carries a hamza, which no noun is spelled as. */
const surprised = /^(فوجي|كوفي|انشي)[تو]?ا?$/;
const inPlural = /^[وف]?س?ي..+ون$/;
const future = /^[وف]?س[يتن]...+$/;
/** «اصطحبوا», «استطلعت»: no noun in its full form is written so; «كيروا» is a name. */
const pastPlural = /^(ا.[تطد]..|ان...|است...|ت.ا..)وا$|^است...ت$/;

/** «الذي أرشدنا», «التي جمعتهم»: with a pronoun right behind a relative. */
const withObject = /^..+(نا|هم|ها|ني)$/;
const isBehindRelative = (analysis: Analysis, at: number): boolean =>
  at > analysis.sentenceStart(at) && analysis.outer(at) === 0 && relatives.has(analysis.folded(at - 1));
const relatives: ReadonlySet<string> = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين', 'اللتان', 'اللتين']);

/** «تتجلد»: ت twice before a root is the present of تفعّل and تفاعل. */
const reflexive = /^[وف]?س?تت...+$/;

/** «التي تتجلد», «لم تبرح»: what only verbs stand behind, unlike «أن», which nouns in ت stand behind too. */
function bringsVerb(analysis: Analysis, at: number): boolean {
  const { relative, negation } = analysis.bits;
  return at > analysis.sentenceStart(at) && analysis.outer(at) === 0 && analysis.is(at - 1, relative | negation);
}

/** «قرارا يفسح المجال»: right behind a common noun that is no name. */
function followsNoun(analysis: Analysis, at: number): boolean {
  if (at === analysis.sentenceStart(at)) return false;
  const { noun, adjective } = analysis.bits;
  const names = analysis.bits['given-name'] | analysis.bits['family-name'] | analysis.bits['name-particle'];
  return analysis.is(at - 1, noun | adjective) && !analysis.is(at - 1, names);
}

/** A word that may be a noun too is a verb behind what only a verb follows, or where a clause begins with its subject. */
function isVerbHere(analysis: Analysis, at: number): boolean {
  if (opensVerb(analysis, at)) return true;
  const start = analysis.sentenceStart(at);
  const { preposition, demonstrative, quantifier } = analysis.bits;
  if (at > start && analysis.is(at - 1, preposition | demonstrative | quantifier)) return false;
  const opens = at === start || analysis.isPunctuation(at - 1);
  return opens && at + 1 < analysis.sentenceEnd(at) && analysis.isDefinite(at + 1);
}
