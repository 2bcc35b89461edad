/** Participles that go on from a clause and say what its subject does besides: «…، مؤكدا أن», «وداعية إلى». */
import { Feature, isFiniteVerb } from '../../lexicon/features.ts';
import { Clitic } from '../../text/clitics.ts';
import { freePronoun } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import { isQuotationMark } from '../quotations.ts';

/**
 * True of an indefinite active participle in the accusative, or of a feminine one or a plural («مؤكدين»), which look like
 * any noun, behind a comma or و, or with its preposition at the beginning of a sentence («مشددة على أن»).
 */
export function goesOn(analysis: Analysis, at: number, features: number): boolean {
  if ((features & Feature.participle) === 0 || (features & Feature.passive) !== 0 || isFiniteVerb(features))
    return false;
  if ((analysis.clitics[at]! & Clitic.al) !== 0) return false;
  if ((features & Feature.accusative) !== 0) return true;
  // «منتقدين يقولون» are people.
  const areSeveral = (features & (Feature.plural | Feature.dual)) !== 0 && analysis.stem(at).endsWith('ين');
  if (areSeveral && describesNothing(analysis, at)) return true;
  if (!goesOnFromMark(analysis, at) && !callsOnBody(analysis, at, features)) return false;
  return (features & Feature.feminine) !== 0 || (areSeveral && !isQuotationMark(analysis, at - 1));
}

/** «وأضافت قائلة», «أردفوا قائلين»: a word that only says that somebody says so. */
export const isUtterance = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === 0 && utterances.has(analysis.folded(at));

const utterances: ReadonlySet<string> = new Set(['قايلا', 'قايله', 'قايلين', 'قايلات']);

/** True of a word that in any match is a participle that goes on from a clause. Asked of most words: nothing is allocated. */
export function hasParticiple(analysis: Analysis, at: number): boolean {
  const { first, features } = analysis.matches;
  for (let row = first[at]!; row < first[at + 1]!; row++) if (goesOn(analysis, at, features[row]!)) return true;
  return false;
}

/** «نداء استغاثة مطالبين السلطات بالتدخل»: a plural with its object, behind a noun for no people, whose adjective it can't be. */
function describesNothing(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (at === analysis.sentenceStart(at) || next >= analysis.sentenceEnd(at)) return false;
  const { noun, people, adjective } = analysis.bits;
  if (analysis.outer(at) !== 0 || analysis.outer(next) !== 0 || !analysis.isDefinite(next)) return false;
  const isThing = analysis.is(at - 1, noun) && !analysis.is(at - 1, people) && !/[وي]ن$/.test(analysis.stem(at - 1));
  return isThing && analysis.is(next, noun) && !analysis.is(next, adjective);
}

/** «حجبت السلطات موقعا قائلة إنه …»: right before what is said. */
function opensContent(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at) || analysis.outer(at) !== 0) return false;
  return analysis.is(next, analysis.bits.subordinator) && /^ا?ب?ان/.test(analysis.folded(next));
}

/** The end of the sentence or a mark, unless it opens what is said («وقائلة: …»). */
const endsPhrase = (analysis: Analysis, at: number): boolean =>
  at >= analysis.sentenceEnd(at - 1) || (analysis.isPunctuation(at) && !':«“'.includes(analysis.folded(at)));

function goesOnFromMark(analysis: Analysis, at: number): boolean {
  // «حالتهم جيدة ومطمئنة»: what ends its sentence governs nothing.
  if (analysis.outer(at) === Clitic.wa) return !endsPhrase(analysis, at + 1);
  if (opensContent(analysis, at)) return true;
  // «قطعت العلاقات مع قطر متهمة إياها بـ…»
  if (at + 1 < analysis.sentenceEnd(at) && freePronoun.test(analysis.folded(at + 1))) return true;
  if (at > analysis.sentenceStart(at)) return analysis.isPunctuation(at - 1) || isBehindDefinite(analysis, at);
  const { preposition, subordinator } = analysis.bits;
  return at > 0 && at + 1 < analysis.sentenceEnd(at) && analysis.is(at + 1, preposition | subordinator);
}

/** «نددت الحركة بالقرار متهمة الحكومة بالتقصير»: a feminine that is no noun, right before somebody definite and what is said or wanted of him. */
function callsOnBody(analysis: Analysis, at: number, features: number): boolean {
  const [before, next] = [at - 1, at + 1];
  if ((features & (Feature.feminine | Feature.noun)) !== Feature.feminine || before < analysis.sentenceStart(at))
    return false;
  if (analysis.outer(at) !== 0 || next >= analysis.sentenceEnd(at) || !endsDefinite(analysis, before)) return false;
  if (!analysis.isDefinite(next) || analysis.outer(next) !== 0 || analysis.is(next, analysis.bits.adjective))
    return false;
  const limit = Math.min(analysis.sentenceEnd(at), next + objectReach);
  for (let token = next + 1; token < limit; token++)
    if ((analysis.outer(token) & Clitic.ba) !== 0 || analysis.folded(token) === 'الي') return true;
  return false;
}

/** A word with its article, or the name of a country, ends a phrase that no indefinite adjective goes on with. */
const endsDefinite = (analysis: Analysis, at: number): boolean =>
  analysis.isDefinite(at) || analysis.longestMatch(at, analysis.lexicon.code.country) >= 0;

/** How long the phrase of somebody is who is called on or accused. */
const objectReach = 5;

/**
 * «… في الأسعار داعين إلى …», «… والخاص مشيرة إلى …», «… الأساسية مؤكدة انطلاق البرنامج»: with what it governs, behind a
 * phrase whose adjectives have the article.
 */
function isBehindDefinite(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (analysis.outer(at) !== 0 || next >= analysis.sentenceEnd(at) || !analysis.isDefinite(at - 1)) return false;
  const { preposition, subordinator, noun, adjective, quantifier } = analysis.bits;
  if (analysis.is(next, preposition | subordinator)) return true;
  // «يقاطعون الجلسات مطالبين بتوافق»; but «الحكومة مطالبة بالتوضيح»
  if (analysis.stem(at).endsWith('ين') && (analysis.outer(next) & Clitic.ba) !== 0) return true;
  const isObject = analysis.is(next, noun | quantifier) && !analysis.is(next, adjective) && !analysis.isDefinite(next);
  return isObject && analysis.outer(next) === 0;
}
