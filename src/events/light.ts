/**
 * Light verbs («عقد اجتماعا», «أعرب عن تأييده», «الاجتماع الذي احتضنته الرباط»): the verb that lends an event noun its
 * subject, its time and its mood. Listed in lexicons/triggers/light-verbs.tsv, each with the role that its subject has
 * in the noun's event.
 */
import { isFiniteVerb } from '../lexicon/features.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { EventScene } from './scene.ts';
import { clauseOf } from './subject.ts';

/** A light verb by token, by its row among the matches, and its clause. */
export interface LightVerb {
  at: number;
  row: number;
  clause: Clause;
  /** True if the verb stands in a relative clause that says something of the noun. */
  isRelative: boolean;
}

/** The row of the light verb at a token, or −1; of two readings the one that gives its subject a role. */
function lightRow({ analysis }: EventScene, at: number): number {
  const { matches, lexicon } = analysis;
  const type = lexicon.codeOf('light-verb');
  let found = -1;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) {
    if (matches.type[row] !== type || !isFiniteVerb(matches.features[row]!)) continue;
    if (found < 0 || lexicon.attribute(matches.entry[row]!, 'role') !== 'none') found = row;
  }
  return found;
}

/** The light verb whose clause an event noun stands in, before or right behind it as its subject. */
export function lightVerbOf(scene: EventScene, noun: number): LightVerb | undefined {
  const clause = clauseOf(scene, noun);
  if (clause.verb < 0 || (clause.verb > noun && clause.subject !== noun)) return undefined;
  return lightVerbIn(scene, clause, false);
}

/** The light verb of the relative clause behind an event noun. */
export function relativeLightVerbOf(scene: EventScene, noun: number): LightVerb | undefined {
  const clause = scene.clauses.ofAntecedent.get(noun);
  return clause && clause.verb >= 0 ? lightVerbIn(scene, clause, true) : undefined;
}

function lightVerbIn(scene: EventScene, clause: Clause, isRelative: boolean): LightVerb | undefined {
  const row = lightRow(scene, clause.verb);
  return row < 0 ? undefined : { at: clause.verb, row, clause, isRelative };
}

/** True if a light verb governs the noun: nothing but its subject, adverbs and a preposition between. */
export function governsNoun(scene: EventScene, { at, clause, isRelative }: LightVerb, noun: number): boolean {
  if (isRelative || clause.subject === noun) return true;
  const behind = clause.behind > at ? clause.behind : at + 1;
  return behind <= noun && isBridged(scene, behind, noun);
}

/** True if nothing but names, adverbs, marks, a preposition and at most one word stands between the tokens. */
export function isBridged({ analysis, phrases, entityOver }: EventScene, from: number, noun: number): boolean {
  const { adverb, preposition, particle } = analysis.bits;
  for (let at = from; at < noun; at++) {
    const passes =
      analysis.isPunctuation(at) ||
      entityOver(at) !== undefined ||
      phrases.isPreposition(at) ||
      analysis.is(at, adverb | preposition | particle);
    if (!passes) return noun - at <= 1;
  }
  return true;
}
