/** Inflection at build time: verbs, participles, verbal nouns, nouns and adjectives. */
export { adjectiveForms, nounForms } from './nominals.ts';
export type { VerbFormName, VerbLemma } from './types.ts';
export { conjugate, type NominalForm, participles, type VerbForm, verbalNouns } from './verbs.ts';
