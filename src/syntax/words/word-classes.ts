/** The word classes that rules ask for, and where a lexicon keeps each. */
import type { Lexicon } from '../../lexicon/lexicon.ts';

/** Word classes that rules ask for, as bits of this lexicon. */
export type WordClass =
  | 'noun'
  | 'adjective'
  | 'verb'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'demonstrative'
  | 'pronoun'
  | 'negation'
  | 'particle'
  | 'quantifier'
  | 'auxiliary'
  | 'given-name'
  | 'family-name'
  | 'name-particle'
  | 'linking-adjective'
  | 'people'
  | 'clause-coordinator'
  | 'clause-adverb'
  | 'number';

const classNames: readonly WordClass[] = [
  'noun',
  'adjective',
  'verb',
  'adverb',
  'preposition',
  'conjunction',
  'subordinator',
  'relative',
  'demonstrative',
  'pronoun',
  'negation',
  'particle',
  'quantifier',
  'auxiliary',
  'given-name',
  'family-name',
  'name-particle',
  'linking-adjective',
  'people',
  'clause-coordinator',
  'clause-adverb',
  'number',
];

/** The bit of each word class in a lexicon. */
export type ClassBits = Readonly<Record<WordClass, number>>;

export function classBitsOf(lexicon: Lexicon): ClassBits {
  return Object.fromEntries(classNames.map((name) => [name, lexicon.classBit(name)])) as ClassBits;
}
