// STUB placeholder: overwritten by the inflection module.
export interface VerbForm { text: string; tense: 'past'|'present'|'imperative'; voice: 'active'|'passive'; person: 1|2|3; gender?: 'm'|'f'; number: 'singular'|'dual'|'plural'; bound?: true }
export interface VerbLemma { lemma: string; root: readonly string[]; form: string; vowels?: string }
interface F { text: string; number?: string; gender?: string; accusative?: true; bound?: true; construct?: true; voice?: string }
export function conjugate(_v: VerbLemma): VerbForm[] { return []; }
export function participles(_v: VerbLemma): F[] { return []; }
export function verbalNouns(_v: VerbLemma): F[] { return []; }
export function nounForms(n: string, p: readonly string[]): F[] { return [n, ...p].map((text) => ({ text })); }
export function adjectiveForms(m: string, i?: { feminine?: string; plural?: readonly string[] }): F[] { return [{text:m},{text:i?.feminine ?? m+'ة',gender:'f'},{text:m+'ون'},{text:m+'ين'},...(i?.plural ?? []).map((text) => ({ text, number:'plural' }))]; }
