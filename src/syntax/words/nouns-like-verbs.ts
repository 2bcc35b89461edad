/** Nouns that are spelled as a finite verb («دعم», «تدخل», «عقده»): what around them says that they are nouns. */
import { Feature } from '../../lexicon/features.ts';
import { Clitic } from '../../text/clitics.ts';
import { pronounGender } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import { isBeforeTime } from './function-words.ts';
import { governing, isHeldVerb, isPlainVerb, isVerbalNoun, opensVerb } from './inflection.ts';

/** An inflected verb that is spelled as a noun is the noun behind a preposition or a verb, in a construct, or with an adjective. */
export function isNounHere(analysis: Analysis, at: number, features: number): boolean {
  if ((analysis.clitics[at]! & Clitic.la) !== 0 && (features & Feature.present) === 0) return true;
  if ((features & Feature.accusative) !== 0 || (analysis.hasPronoun(at) && isModified(analysis, at))) return true;
  if (isTwin(analysis, at) || isOneMoreDeed(analysis, at)) return true;
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || opensVerb(analysis, at)) return false;
  // «هذا وأوضح الوزير أن …»
  if (analysis.outer(at) === Clitic.wa && before === analysis.sentenceStart(at) && analysis.folded(before) === 'هذا')
    return false;
  // «قبل يومين تحدث الوزير»
  if (before > analysis.sentenceStart(at) && isBeforeTime(analysis, before - 1)) return false;
  const { preposition, noun, demonstrative } = analysis.bits;
  if (analysis.is(before, preposition | demonstrative) && !analysis.is(before, noun)) return true;
  if (isThere(analysis, at) || isIntended(analysis, at) || isBehindOwnDeed(analysis, at)) return true;
  if (befallsAnother(analysis, at)) return false;
  if (isAskedFor(analysis, at)) return true;
  if (analysis.outer(at) === 0 && (isPlainVerb(analysis, before) || goesOnWithObject(analysis, before))) return true;
  // «زار القاهرة أمس وأثنى على القرار»
  if (analysis.outer(at) === Clitic.wa && analysis.is(before, analysis.bits.adverb)) return false;
  return isConstructHead(analysis, before) && !isHeldVerb(analysis, at) && !isTakenUp(analysis, at);
}

/** «الرئيس طلب عقد جلسة», «تقدم بطلب عقد جلسة»: the asking, verb or noun, and right behind it the deed that is asked for. */
const isAskedFor = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === 0 &&
  !analysis.hasPronoun(at) &&
  asking.has(analysis.stem(at - 1)) &&
  at + 1 < analysis.sentenceEnd(at) &&
  analysis.outer(at + 1) === 0 &&
  analysis.is(at + 1, analysis.bits.noun);

const asking: ReadonlySet<string> = new Set(['طلب', 'طلبت']);

/** «قتل جندي وجرح ثلاثة آخرون»: joined to somebody without article, before another or so many. */
export function befallsAnother(analysis: Analysis, at: number): boolean {
  const [before, next] = [at - 1, at + 1];
  if (analysis.outer(at) !== Clitic.wa || next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0) return false;
  if (!analysis.is(before, analysis.bits.people) || analysis.isDefinite(before)) return false;
  if (!analysis.is(at, analysis.bits.verb)) return false;
  return analysis.isNumber(next) || another.test(analysis.folded(next));
}

const another = /^اخر(ان|ين|ون)?$/;

/** «كلمة رحب فيها بالحضور», «طلبا تقدم به المحامي»: a pronoun for the indefinite noun before stands right behind. */
export const isTakenUp = (analysis: Analysis, at: number): boolean =>
  at + 1 < analysis.sentenceEnd(at) &&
  !analysis.isDefinite(at - 1) &&
  (resuming.has(analysis.folded(at + 1)) || isPutForward(analysis, at));

/** «ملتمسا تقدم به المحامي», «مشروع قانون تقدم به الوزير»: put forward by somebody, and no progress. */
export const isPutForward = (analysis: Analysis, at: number): boolean =>
  analysis.folded(at) === 'تقدم' &&
  at + 1 < analysis.sentenceEnd(at) &&
  at > analysis.sentenceStart(at) &&
  !analysis.isDefinite(at - 1) &&
  /^به(ا|م|ما)?$/.test(analysis.folded(at + 1));

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
  if (!analysis.hasPronoun(at)) return false;
  if (!analysis.hasPronoun(before)) return isTwinOfOwned(analysis, at);
  return pronounGender(analysis, at) === pronounGender(analysis, before) && isVerbalNoun(analysis, before);
}

/** «عن استنكار المملكة ورفضها للتصريحات»: joined to a verbal noun with its owner behind it. */
function isTwinOfOwned(analysis: Analysis, at: number): boolean {
  if (!opinion.test(analysis.stem(at))) return false;
  const first = Math.max(analysis.sentenceStart(at), at - longestOwner - 1);
  for (let before = at - 1; before >= first; before--) {
    if (analysis.isPunctuation(before) || isPlainVerb(analysis, before)) return false;
    const isOpinion = isVerbalNoun(analysis, before) || stances.has(analysis.stem(before));
    if (isOpinion && !analysis.isDefinite(before) && !analysis.hasPronoun(before)) return true;
  }
  return false;
}

const opinion = /^(رفض|دعم|شكر|شجب)$/;
const stances: ReadonlySet<string> = new Set(['حرص', 'موقف', 'سعي', 'رغبه']);

/** How many words the owner has at most. */
const longestOwner = 4;

/** «يساهم في تنشيط السياحة ودعم التنمية»: behind a deed that a preposition governs, or و joins on, another follows more often than a verb with a hidden subject. */
function isOneMoreDeed(analysis: Analysis, at: number): boolean {
  if (analysis.outer(at) !== Clitic.wa || !oneMore.has(analysis.stem(at))) return false;
  const first = Math.max(analysis.sentenceStart(at), at - deedReach);
  for (let before = at - 1; before > first; before--) {
    if (analysis.isPunctuation(before) || isPlainVerb(analysis, before)) return false;
    const isGoverned =
      (analysis.outer(before) & (Clitic.la | Clitic.ba)) !== 0 ||
      analysis.is(before - 1, analysis.bits.preposition) ||
      analysis.outer(before) === Clitic.wa;
    if (isGoverned && !analysis.isDefinite(before) && isVerbalNoun(analysis, before)) return true;
  }
  return false;
}

const oneMore: ReadonlySet<string> = new Set('دعم بحث ضبط نشر'.split(' '));

/** How many words behind the deed the next one stands at most. */
const deedReach = 10;

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
  // «إن رجلا قتل في الهجوم»: with its alef a noun governs nothing.
  if (analysis.is(at, analysis.bits.people) && analysis.isAccusative(at)) return false;
  // «إيقاف شابين وأذنت النيابة …»: with its ن a dual or plural governs nothing.
  if (analysis.is(at, analysis.bits.people) && withItsNun.test(analysis.stem(at))) return false;
  return !analysis.is(at, verb) || isGovernedNoun(analysis, at);
}

const withItsNun = /..(ين|ون)$/;

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
