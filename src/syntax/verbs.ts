/**
 * Finite verbs: which words are to be read as one, and what their form says of their subject. A word that the lexicon
 * inflects brings its features; of any other the shape of the word tells the gender.
 */
import { Feature, isFiniteVerb } from '../lexicon/features.ts';
import { Clitic } from '../text/clitics.ts';
import { headOf, pronounGender, type VerbForm } from './agreement.ts';
import type { Analysis } from './analysis.ts';
import { isComma } from './commas.ts';

const ya = 'ي'.charCodeAt(0);
const ta = 'ت'.charCodeAt(0);

/** The features of the inflected forms that a word is spelled as, all verbs among them together; 0 if there is none. */
export function inflection(analysis: Analysis, at: number): number {
  const { matches, clitics } = analysis;
  let features = 0;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) {
    const own = matches.features[row]!;
    if (matches.end[row] !== at + 1 || matches.clitics[row] !== clitics[at] || !isFiniteHere(analysis, at, own))
      continue;
    features = features === 0 ? own : preferred(features, own);
  }
  return features;
}

/** Of two verbs with one spelling: news hardly ever says «I» («أبدت» is أبدى, not أباد); else what both share. */
function preferred(a: number, b: number): number {
  if (((a ^ b) & Feature.firstPerson) !== 0) return (a & Feature.firstPerson) === 0 ? a : b;
  return common(a, b);
}

/** What two verbs with one spelling share, the tenses of both, and that either is of several. */
const common = (a: number, b: number): number =>
  (a & b) |
  ((a | b) & (Feature.past | Feature.present)) |
  ((a & several) !== 0 && (b & several) !== 0 ? Feature.plural : 0);

/** «دعوا» are two or more: several in both. */
const several = Feature.plural | Feature.dual;

/** A jussive is one only behind لم and its like («يجب أن» is no form of أجاب), a bound form only before a pronoun («أبو»). */
const isFiniteHere = (analysis: Analysis, at: number, features: number): boolean =>
  isFiniteVerb(features) &&
  ((features & Feature.jussive) === 0 || isNegated(analysis, at)) &&
  ((features & Feature.bound) === 0 || analysis.hasPronoun(at));

/** True right behind a particle of negation. */
export const isNegated = (analysis: Analysis, at: number): boolean =>
  at > analysis.sentenceStart(at) && analysis.is(at - 1, analysis.bits.negation);

/** «في عينه اليسرى»: prepositions that no verb follows. */
const governing: ReadonlySet<string> = new Set(['في', 'الي', 'عن']);

/** How the word at a token reads as a finite verb, or undefined if it is none. Names must be kept out by the caller. */
export function finiteVerb(analysis: Analysis, at: number): VerbForm | undefined {
  if (!analysis.isWord(at) || (analysis.clitics[at]! & (Clitic.al | Clitic.ba | Clitic.ka)) !== 0) return undefined;
  const { verb, noun, adjective, auxiliary } = analysis.bits;
  // «ابن» is no form of أبان.
  if (analysis.is(at, auxiliary | analysis.bits['name-particle']) || isFunctionWord(analysis, at)) return undefined;
  if (at > analysis.sentenceStart(at) && governing.has(analysis.folded(at - 1))) return undefined;
  const features = inflection(analysis, at);
  if (features === 0 && !analysis.is(at, verb))
    return isUnlistedVerb(analysis, at) ? formOf(analysis, at, 0) : undefined;
  if ((analysis.outer(at) & Clitic.la) !== 0 && !isPresent(analysis, at, features)) return undefined;
  if ((features & Feature.firstPerson) !== 0 && (isBehindTold(analysis, at) || isSomebody(analysis, at)))
    return undefined;
  if (isAccusativeNoun(analysis, at, features)) return undefined;
  // «عن عميق شكرهما»
  if (analysis.hasPronoun(at) && at > analysis.sentenceStart(at) && degrees.has(analysis.folded(at - 1)))
    return undefined;
  const isNoun =
    (features & (Feature.noun | Feature.participle | Feature.dual)) !== 0 || analysis.is(at, noun | adjective);
  if (isNoun && isFeminineVerb(analysis, at)) return formOf(analysis, at, features);
  if (isNoun && isBehindThat(analysis, at, features)) return undefined;
  const isVerb = !isNoun || (features === 0 ? isVerbHere(analysis, at) : !isNounHere(analysis, at, features));
  return isVerb ? formOf(analysis, at, features) : undefined;
}

/** «مصادر إعلامية أفادت»: a noun has its ت so only before a pronoun, where none but a verb has it open. */
export function isFeminineVerb(analysis: Analysis, at: number): boolean {
  const feminine = Feature.past | Feature.feminine;
  if (analysis.lastLetter(at) !== 'ت' || (inflection(analysis, at) & feminine) !== feminine) return false;
  if (analysis.hasPronoun(at) || analysis.outer(at) !== 0) return false;
  const word = analysis.folded(at);
  return word.length > shortestFeminine && word.endsWith('ت') && (!word.endsWith('ات') || hollow.test(word));
}

const shortestFeminine = 4;
/** «أفادت», «أشارت»: form IV of a hollow root, which no plural in ات is spelled like. */
const hollow = /^ا.ا.ت$/;

/**
 * «بين», «عبر», «أبرز», «عقب»: a preposition, an elative or an adverb, unless a particle stands before or a clause behind
 * it, or it opens the sentence and what it says comes before any other verb. Marks that a writer set decide nothing.
 */
function isFunctionWord(analysis: Analysis, at: number): boolean {
  const { preposition, quantifier, adverb, subordinator } = analysis.bits;
  if (!analysis.is(at, preposition | quantifier | adverb)) return false;
  // «وهنأهم»: no adverb takes a pronoun.
  if (analysis.hasPronoun(at) && !analysis.is(at, preposition | quantifier)) return false;
  // «نحو ثلاثة مسلحين»
  if (at + 1 < analysis.sentenceEnd(at) && analysis.isNumber(at + 1)) return true;
  // «هنأ» is no «هنا»: no such word is written with a hamza at its end; «أبان» is no «إبان».
  if (analysis.lastLetter(at) === 'أ' || isWrittenAbove(analysis, at)) return false;
  if (opensVerb(analysis, at)) return false;
  // «قبل أن يصل»: who accepts that something be so has «قبل بأن».
  if (analysis.stem(at) === 'قبل' && at + 1 < analysis.sentenceEnd(at) && analysis.folded(at + 1) === 'ان') return true;
  if (at + 1 < analysis.sentenceEnd(at) && analysis.is(at + 1, subordinator)) return false;
  if (isInCourt(analysis, at)) return false;
  if (governsPreposition(analysis, at) || isBeforePreposition(analysis, at)) return false;
  if (isBeforeTime(analysis, at)) return true;
  const isFirst = at === analysis.sentenceStart(at) || turnsBefore(analysis, at);
  const opens = isFirst && (analysis.outer(at) & ~Clitic.wa) === 0;
  return !(opens && (contentFollows(analysis, at) || isOfSomebody(analysis, at)));
}

/** «ومثل المتهم أمام القضاء»: somebody before a court, and nothing that is like him. */
function isInCourt(analysis: Analysis, at: number): boolean {
  const [next, limit] = [at + 1, Math.min(analysis.sentenceEnd(at), at + courtReach)];
  if (next >= limit || analysis.stem(at) !== 'مثل' || analysis.outer(next) !== 0) return false;
  const names = analysis.bits['given-name'] | analysis.bits['family-name'] | analysis.bits.people;
  if (!analysis.is(next, names) && !analysis.isUnknown(next)) return false;
  for (let token = next + 1; token < limit - 1; token++)
    if (analysis.folded(token) === 'امام') return courts.has(analysis.bare(token + 1));
  return false;
}

const courtReach = 8;
const courts: ReadonlySet<string> = new Set('قضاء محكمه نيابه قاضي عداله مدعي هييه'.split(' '));

/** «وأبرز الوزير أهمية …», «أبرز وزير الخارجية …»: an elative has many behind it or one without article. */
function isOfSomebody(analysis: Analysis, at: number): boolean {
  const [next, limit] = [at + 1, analysis.sentenceEnd(at)];
  const { verb, quantifier, people } = analysis.bits;
  if (next >= limit || !analysis.is(at, quantifier) || !analysis.is(at, verb) || !analysis.is(next, people))
    return false;
  const isDefinite = analysis.isDefinite(next) || (next + 1 < limit && analysis.isDefinite(next + 1));
  return isDefinite && analysis.outer(next) === 0 && headOf(analysis, next, 'noun').single === true;
}

/** «أبان»: its hamza above the alef, where the preposition has it below. */
const isWrittenAbove = (analysis: Analysis, at: number): boolean =>
  analysis.stem(at) === 'ابان' && analysis.text[analysis.startOffset(at)] === 'أ';

/** «السفير عبر عن اهتمامه», «عقب على ذلك»: what is right before a preposition governs it, and is none itself. */
function governsPreposition(analysis: Analysis, at: number): boolean {
  const { preposition } = analysis.bits;
  const [before, next] = [at - 1, at + 1];
  if (next >= analysis.sentenceEnd(at) || !analysis.is(at, preposition)) return false;
  if (analysis.folded(next) !== 'عن' && analysis.folded(next) !== 'علي') return false;
  return before < analysis.sentenceStart(at) || !analysis.is(before, preposition);
}

/** «وأبرز خلال لقائه …»: an elative stands before a noun or before من. */
function isBeforePreposition(analysis: Analysis, at: number): boolean {
  const { quantifier, verb, preposition } = analysis.bits;
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at) || at !== analysis.sentenceStart(at) || analysis.outer(at) !== Clitic.wa)
    return false;
  if (!analysis.is(at, quantifier) || !analysis.is(at, verb) || !analysis.is(next, preposition)) return false;
  return analysis.folded(next) !== 'من';
}

/** «من جهته عبر الوزير عن …»: behind these the sentence begins anew. */
const turns: ReadonlySet<string> = new Set(
  'جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها ناحيتهم بدوره بدورها بدورهم'.split(' '),
);

/** «وقبل يومين تحدث الوزير عن …»: no «قبل» of who accepts. */
const isBeforeTime = (analysis: Analysis, at: number): boolean =>
  befores.has(analysis.stem(at)) && at + 1 < analysis.sentenceEnd(at) && times.has(analysis.folded(at + 1));

const befores: ReadonlySet<string> = new Set(['قبل', 'بعد', 'عقب', 'قبيل']);
const times: ReadonlySet<string> = new Set(
  `يوم يومين ايام اسبوع اسبوعين اسابيع شهر شهرين اشهر عام عامين اعوام سنه سنتين سنوات ساعه ساعتين ساعات دقايق لحظات فتره مده وقت قليل
  ذلك نهايه بدايه انتهاء انطلاق عده بضعه نحو حوالي اكثر اقل`.split(/\s+/u),
);

/** «من جهته», «من جانب آخر» */
const turnsBefore = (analysis: Analysis, at: number): boolean =>
  turns.has(analysis.folded(at - 1)) ||
  (others.has(analysis.folded(at - 1)) && at - 2 >= analysis.sentenceStart(at) && sides.has(analysis.folded(at - 2)));

const others: ReadonlySet<string> = new Set(['اخر', 'اخري', 'ثان', 'ثانيه']);
const sides: ReadonlySet<string> = new Set(['جانب', 'جهه', 'ناحيه', 'صعيد', 'سياق']);

/** How far behind a verb of saying what it says is looked for. */
const contentReach = 16;

function contentFollows(analysis: Analysis, at: number): boolean {
  const limit = Math.min(analysis.sentenceEnd(at), at + contentReach);
  for (let token = at + 2; token < limit; token++) {
    if (analysis.is(token, analysis.bits.subordinator) || analysis.folded(token) === 'عن') return true;
    if (isPlainVerb(analysis, token)) return false;
  }
  return false;
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
  // «لم يجد إلا دعما كلاميا»
  if (at > analysis.sentenceStart(at) && analysis.folded(at - 1) === 'الا') return true;
  return !opensVerb(analysis, at) && !followsPair(analysis, at) && !isResumed(analysis, at);
}

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
const degrees: ReadonlySet<string> = new Set(['عميق', 'بالغ', 'خالص', 'جزيل', 'وافر', 'عظيم', 'كامل', 'شديد']);

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
  if (word.length < 4) return false;
  if (initial(analysis, at) === ta) return reflexive.test(word) || bringsVerb(analysis, at);
  if (initial(analysis, at) !== ya) return false;
  return opensVerb(analysis, at) || followsNoun(analysis, at);
}

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

/** Behind قد, لم, a relative pronoun and their like stands a verb. */
function opensVerb(analysis: Analysis, at: number): boolean {
  if (at === analysis.sentenceStart(at)) return false;
  const { relative, negation, particle, subordinator } = analysis.bits;
  return analysis.is(at - 1, relative | negation | particle | subordinator | analysis.bits['clause-adverb']);
}

/** An inflected verb that is spelled as a noun is the noun behind a preposition or a verb, in a construct, or with an adjective. */
function isNounHere(analysis: Analysis, at: number, features: number): boolean {
  if ((analysis.clitics[at]! & Clitic.la) !== 0 && (features & Feature.present) === 0) return true;
  if ((features & Feature.accusative) !== 0 || (analysis.hasPronoun(at) && isModified(analysis, at))) return true;
  if (isTwin(analysis, at)) return true;
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || opensVerb(analysis, at)) return false;
  // «قبل يومين تحدث الوزير»
  if (before > analysis.sentenceStart(at) && isBeforeTime(analysis, before - 1)) return false;
  const { preposition, noun, demonstrative } = analysis.bits;
  if (analysis.is(before, preposition | demonstrative) && !analysis.is(before, noun)) return true;
  if (isThere(analysis, at) || isIntended(analysis, at) || isBehindOwnDeed(analysis, at)) return true;
  if (befallsAnother(analysis, at)) return false;
  if (analysis.outer(at) === 0 && (isPlainVerb(analysis, before) || goesOnWithObject(analysis, before))) return true;
  return isConstructHead(analysis, before) && !isHeldVerb(analysis, at) && !isTakenUp(analysis, at);
}

/** «قتل جندي وجرح ثلاثة آخرون»: joined to somebody without article, before another or so many. */
export function befallsAnother(analysis: Analysis, at: number): boolean {
  const [before, next] = [at - 1, at + 1];
  if (analysis.outer(at) !== Clitic.wa || next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0) return false;
  if (!analysis.is(before, analysis.bits.people) || analysis.isDefinite(before)) return false;
  if (!analysis.is(at, analysis.bits.verb)) return false;
  return analysis.isNumber(next) || another.test(analysis.folded(next));
}

const another = /^اخر(ان|ين|ون)?$/;

/** «كلمة رحب فيها بالحضور»: a pronoun for the indefinite noun before stands right behind. */
const isTakenUp = (analysis: Analysis, at: number): boolean =>
  at + 1 < analysis.sentenceEnd(at) && !analysis.isDefinite(at - 1) && resuming.has(analysis.folded(at + 1));

const resuming: ReadonlySet<string> = new Set(['فيه', 'فيها', 'خلاله', 'خلالها']);

/** «قد يكون هناك دعم للبلاد», «هناك رد فعل دولي وضغط من الدول»: what there is, and what is joined to it. */
function isThere(analysis: Analysis, at: number): boolean {
  const { noun, adjective } = analysis.bits;
  const outer = analysis.outer(at);
  let before = at - 1;
  const first = Math.max(analysis.sentenceStart(at), at - longestThere);
  if (outer === Clitic.wa) while (before > first && analysis.is(before, noun | adjective)) before--;
  return (outer === 0 || outer === Clitic.wa) && before >= first && analysis.stem(before) === 'هناك';
}

const longestThere = 5;

/** «مساندته ودعمه للمؤسسة»: joined to a verbal noun with the same pronoun, before what both are for. */
function isTwin(analysis: Analysis, at: number): boolean {
  const [before, next] = [at - 1, at + 1];
  if (before < analysis.sentenceStart(at) || next >= analysis.sentenceEnd(at)) return false;
  if ((analysis.outer(at) & Clitic.wa) === 0 || (analysis.outer(next) & (Clitic.la | Clitic.ba)) === 0) return false;
  if (!analysis.hasPronoun(at) || !analysis.hasPronoun(before)) return false;
  return pronounGender(analysis, at) === pronounGender(analysis, before) && isVerbalNoun(analysis, before);
}

/** Bodies that are what they do, too. */
const conducts: ReadonlySet<string> = new Set('قياده اداره رياسه تنظيم قيادت ادارت رياست'.split(' '));

/** True of a verb's noun in the tables of triggers; «حزب», «مدينة» are nouns that tables of names inflect. */
export function isVerbalNoun(analysis: Analysis, at: number): boolean {
  const { matches, lexicon } = analysis;
  const [body, place] = [lexicon.code['organization-head'], lexicon.code['place-head']];
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) {
    const type = matches.type[row];
    const isNoun = matches.end[row] === at + 1 && (matches.features[row]! & Feature.noun) !== 0;
    if (isNoun && ((type !== body && type !== place) || conducts.has(analysis.stem(at)))) return true;
  }
  return false;
}

/** «اجتماع عقده الوزير», «لقاء ينظمه المكتب»: a light verb with a pronoun for the indefinite noun right before it. */
export function isHeldVerb(analysis: Analysis, at: number): boolean {
  if (at === analysis.sentenceStart(at)) return false;
  const row = finiteLightVerb(analysis, at);
  if (row < 0) return false;
  // «لقاء جمع الوزيرين»: a verb with its own object needs no pronoun.
  if (!analysis.hasPronoun(at) && analysis.lexicon.attribute(analysis.matches.entry[row]!, 'object') === '')
    return false;
  return !analysis.isDefinite(at - 1) && !analysis.hasPronoun(at - 1);
}

/** «ألقاه» is hardly «I meet him». */
const isThirdPerson = (features: number): boolean => isFiniteVerb(features) && (features & Feature.firstPerson) === 0;

/** The row of a finite light verb at a token, among others spelled so («عقده» held it or is its holding); −1. */
export function finiteLightVerb({ matches, lexicon }: Analysis, at: number): number {
  const type = lexicon.code['light-verb'];
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++)
    if (matches.type[row] === type && isThirdPerson(matches.features[row]!)) return row;
  return -1;
}

function isPlainVerb(analysis: Analysis, at: number): boolean {
  const { verb, noun, adjective, auxiliary } = analysis.bits;
  if (!analysis.isWord(at) || analysis.isDefinite(at) || analysis.is(at, noun | adjective | auxiliary)) return false;
  return analysis.is(at, verb) || inflection(analysis, at) !== 0;
}

/** «دعمها التام»: a definite adjective that no noun before it claims. */
function isModified(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  const { adjective, people } = analysis.bits;
  if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0 || !analysis.isDefinite(next)) return false;
  return analysis.is(next, adjective) && !analysis.is(next, people);
}

/** «مثمنا دعم الدول»: an active participle in the accusative, which has its object behind it. */
function goesOnWithObject({ matches }: Analysis, at: number): boolean {
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++)
    if ((matches.features[row]! & activeCircumstance) === (Feature.participle | Feature.accusative)) return true;
  return false;
}

const activeCircumstance = Feature.participle | Feature.accusative | Feature.passive | Feature.noun;

/** A common noun without article, right before: «من أجل دعم …»; «بحكم رفضه», «إلى سحب دعوته» are no verbs behind a preposition. */
function isConstructHead(analysis: Analysis, at: number): boolean {
  const { noun, verb, adjective } = analysis.bits;
  if (analysis.isDefinite(at) || analysis.hasPronoun(at)) return false;
  if (!analysis.is(at, noun) || analysis.is(at, adjective)) return false;
  return !analysis.is(at, verb) || isGovernedNoun(analysis, at);
}

const isGovernedNoun = (analysis: Analysis, at: number): boolean =>
  (analysis.outer(at) & (Clitic.ba | Clitic.ka)) !== 0 ||
  (at > analysis.sentenceStart(at) && governing.has(analysis.folded(at - 1)));

/** «رفضها تدخل إيران», «دعمه توسيع اللجنة»: right behind what somebody thinks of it, a deed. */
const isBehindOwnDeed = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === 0 &&
  !analysis.hasPronoun(at) &&
  analysis.hasPronoun(at - 1) &&
  analysis.is(at, analysis.bits.noun) &&
  judging.test(analysis.stem(at - 1)) &&
  isVerbalNoun(analysis, at - 1);

const judging = /^(رفض|دعم|تاييد|ادان|استنكار|مساند|شجب|انتقاد|معارض|تثمين|تقدير)/;

/** «المزمع عقده», «المقرر إجراؤها»: behind what says that it will be, what is to be done with it. */
export const isIntended = (analysis: Analysis, at: number): boolean =>
  analysis.hasPronoun(at) &&
  analysis.is(at - 1, analysis.bits.adjective) &&
  analysis.longestMatch(at - 1, analysis.lexicon.code.modality) >= 0;

const damma = '\u064f';

/** «أُعلن», «قُتل»: a verb of the past whose first letter is written with a damma is a passive. */
export const isVoweledPassive = (analysis: Analysis, at: number, features: number): boolean =>
  (features & Feature.present) === 0 && isFiniteVerb(features) && analysis.text[analysis.startOffset(at) + 1] === damma;

/**
 * «سيعفى من منصبه», «أعفي من منصبه»: form IV ends in ي in the present and in ى in the past, and the other way round as a
 * passive; of a verb that is read as another form too («يلقى») nothing shows it.
 */
export function isSpelledPassive(analysis: Analysis, at: number): boolean {
  const { matches, lexicon } = analysis;
  const last = analysis.lastLetter(at);
  if (last !== 'ى' && last !== 'ي') return false;
  const tense = last === 'ى' ? Feature.present : Feature.past;
  let isFourth = false;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) {
    if (!isFiniteVerb(matches.features[row]!)) continue;
    const id = lexicon.idOf(matches.entry[row]!);
    const lemma = id.lastIndexOf('/') + 1;
    // «يأبى» is form I, «أخبرني» no passive.
    const isItsForm = id[lemma] === 'أ' && id.endsWith('ى') && id.length - lemma === fourth.length;
    if (!isItsForm || (matches.features[row]! & tense) === 0) return false;
    isFourth = true;
  }
  return isFourth;
}

/** As long as all verbs of form IV that end so. */
const fourth = 'أعفى';
