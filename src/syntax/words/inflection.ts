/** What the lexicon says of a word as a form of a verb, and what stands before it says of it. */
import { Feature, isFiniteVerb } from '../../lexicon/features.ts';
import { prepositionClitics } from '../../text/clitics.ts';
import type { Analysis } from '../analysis.ts';

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
export const governing: ReadonlySet<string> = new Set(['في', 'الي', 'عن']);

/** Behind قد, لم, a relative pronoun and their like stands a verb. */
export function opensVerb(analysis: Analysis, at: number): boolean {
  if (at === analysis.sentenceStart(at)) return false;
  const { relative, negation, particle, subordinator } = analysis.bits;
  const openers = relative | negation | particle | subordinator | analysis.bits['clause-adverb'];
  return analysis.is(at - 1, openers) || opensBehindThat(analysis, at);
}

/** «إلى ذلك وقع الرئيس اتفاقية», «لذلك طالب بالحوار»: what opens a sentence with «ذلك» goes on with its verb. */
export function opensBehindThat(analysis: Analysis, at: number): boolean {
  const that = at - 1;
  if (!analysis.is(that, analysis.bits.demonstrative) || analysis.outer(at) !== 0 || analysis.isDefinite(at))
    return false;
  const start = analysis.sentenceStart(at);
  if (analysis.stem(that) !== 'ذلك') return false;
  return that === start
    ? (analysis.outer(that) & prepositionClitics) !== 0
    : that === start + 1 && analysis.is(start, analysis.bits.preposition);
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

export function isPlainVerb(analysis: Analysis, at: number): boolean {
  const { verb, noun, adjective, auxiliary } = analysis.bits;
  if (!analysis.isWord(at) || analysis.isDefinite(at) || analysis.is(at, noun | adjective | auxiliary)) return false;
  return analysis.is(at, verb) || inflection(analysis, at) !== 0;
}
