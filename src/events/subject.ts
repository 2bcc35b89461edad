/**
 * Subjects: where the doer of a verb stands. Behind the verb (VSO), before it at the head of its clause (SVO), before a
 * relative pronoun («الوزير الذي استقبل …»), or — for a verb without either — in the clause before.
 */
import { Feature } from '../lexicon/features.ts';
import { isComma } from '../syntax/phrases.ts';
import { Clitic, conjunctionClitics } from '../text/clitics.ts';
import type { EventScene } from './scene.ts';

export interface SubjectPlace {
  /** First token of the subject. */
  at: number;
  /** The token behind the verb, or behind a subject that follows it: where objects begin. */
  behind: number;
}

/** Where the subject of a finite verb [verb, end) stands; only `behind` is set (at −1) where it has none of its own. */
export function subjectOf(scene: EventScene, verb: number, end: number, features: number): SubjectPlace {
  const before = subjectBefore(scene, verb);
  if (before >= 0) return { at: before, behind: end };
  if ((features & (Feature.plural | Feature.firstPerson)) !== 0) return { at: -1, behind: end };
  const after = skipAdverbs(scene, end);
  if (isFreeNoun(scene, after)) return { at: after, behind: phraseEnd(scene, after) };
  return { at: -1, behind: end };
}

/** The token behind the party that begins here, names and what belongs to them included. */
export function phraseEnd({ analysis, entityAt, phrases }: EventScene, at: number): number {
  const entity = entityAt(at);
  let end = entity ? entity.end : phrases.coreEnd(at);
  for (let next = phrases.nextConjunct(end); next >= 0; next = phrases.nextConjunct(end))
    end = entityAt(next)?.end ?? phrases.coreEnd(next);
  return Math.min(end, analysis.sentenceEnd(at));
}

/** A noun phrase that no preposition governs. */
export function isFreeNoun({ analysis, phrases }: EventScene, at: number): boolean {
  return (
    at >= 0 && at < analysis.count && analysis.outer(at) === 0 && phrases.isNominal(at) && !phrases.isPreposition(at)
  );
}

/** Dates and adverbs may stand between a verb and its subject. */
export function skipAdverbs({ analysis, entityAt }: EventScene, at: number): number {
  const limit = at < analysis.count ? analysis.sentenceEnd(at - 1) : at;
  while (at < limit) {
    const entity = entityAt(at);
    if (entity?.type === 'date') at = entity.end;
    else if (entity === undefined && analysis.is(at, analysis.bits.adverb) && !analysis.is(at, analysis.bits.noun))
      at++;
    else if (isOpeningQuote(analysis.folded(at)) && analysis.isPunctuation(at)) at++;
    else break;
  }
  return at < limit ? at : -1;
}

const isOpeningQuote = (mark: string): boolean => mark === '«' || mark === '"' || mark === '“';

/** The first token of a noun phrase that ends right before the verb and opens the clause, or −1. */
function subjectBefore(scene: EventScene, verb: number): number {
  const { analysis } = scene;
  if ((analysis.outer(verb) & ~32) !== 0) return -1;
  const start = analysis.sentenceStart(verb);
  let end = skipParticlesBack(scene, verb, start);
  const relative = end > start && analysis.is(end - 1, analysis.bits.relative);
  if (relative) end--;
  if (end > start && isComma(analysis, end - 1)) end--;
  if (end <= start) return -1;
  const at = phraseStart(scene, end, start);
  if (at < 0) return -1;
  return relative || opensClause(scene, at, start) ? at : -1;
}

function skipParticlesBack({ analysis }: EventScene, at: number, start: number): number {
  const { particle, negation } = analysis.bits;
  while (at > start && analysis.is(at - 1, particle | negation)) at--;
  return at;
}

const longestSubject = 16;

/** The start of the noun phrase that ends before `end`: back over nouns and names, never over a verb or a mark. */
function phraseStart(scene: EventScene, end: number, start: number): number {
  const { analysis, entityOver, phrases } = scene;
  let at = -1;
  for (let token = end - 1; token >= Math.max(start, end - longestSubject); ) {
    const entity = entityOver(token);
    if (entity && entity.type !== 'date' && entity.start >= start) {
      at = entity.start;
      token = entity.start - 1;
    } else if (analysis.isWord(token) && (phrases.isNominal(token) || analysis.is(token, analysis.bits.demonstrative)))
      at = token--;
    else break;
    if (analysis.outer(at) === 0 || opensClause(scene, at, start)) continue;
    if ((analysis.outer(at) & (conjunctionClitics | Clitic.sa)) !== 0) break;
  }
  return at;
}

/** The head of the noun phrase or name that ends right before a modifier, or −1. */
export function headBefore(scene: EventScene, modifier: number): number {
  return phraseStart(scene, modifier, scene.analysis.sentenceStart(modifier));
}

/** True at the head of a sentence, behind أن/إن, a colon, a quotation mark or a comma; with و too. */
function opensClause({ analysis }: EventScene, at: number, start: number): boolean {
  if ((analysis.outer(at) & ~3) !== 0) return false;
  if (at === start) return true;
  const before = at - 1;
  if (analysis.is(before, analysis.bits.subordinator | analysis.bits.auxiliary)) return true;
  return analysis.isPunctuation(before) && !isComma(analysis, before);
}
