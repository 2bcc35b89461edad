/**
 * Conjugation: a verb lemma → every form that news uses (third persons, and the first), unvocalised, with its features;
 * participles and verbal nouns. Guarantees: the same lemma gives the same list in the same order, without duplicates.
 */
import { seatHamza } from './hamza.ts';
import { type Stems, stemsOf, type VerbLemma } from './stems.ts';

/** One inflected form. `bound`: stands only before an attached pronoun (أعلنو in أعلنوها). */
export interface VerbForm {
  text: string;
  tense: 'past' | 'present' | 'imperative';
  mood?: 'indicative' | 'short' | 'jussive';
  voice: 'active' | 'passive';
  person: 1 | 3;
  gender?: 'm' | 'f';
  number: 'singular' | 'dual' | 'plural';
  bound?: true;
}

export interface NominalForm {
  text: string;
  voice?: 'active' | 'passive';
  gender?: 'm' | 'f';
  number?: 'singular' | 'dual' | 'plural';
  /** With the alef of the indefinite accusative (مؤكدا). */
  accusative?: true;
  bound?: true;
  construct?: true;
}

type Person = Pick<VerbForm, 'person' | 'gender' | 'number'>;
const he: Person = { person: 3, gender: 'm', number: 'singular' };
const she: Person = { person: 3, gender: 'f', number: 'singular' };
const theyTwo: Person = { person: 3, gender: 'm', number: 'dual' };
const theyTwoFeminine: Person = { person: 3, gender: 'f', number: 'dual' };
const they: Person = { person: 3, gender: 'm', number: 'plural' };
const theyFeminine: Person = { person: 3, gender: 'f', number: 'plural' };
const i: Person = { person: 1, number: 'singular' };
const we: Person = { person: 1, number: 'plural' };

export function conjugate(verb: VerbLemma): VerbForm[] {
  const stems = stemsOf(verb);
  const past = irregularPast.get(verb.lemma) ?? stems.past;
  const all = [
    ...pastForms(past, stems.pastClosed, 'active'),
    ...pastForms(stems.passivePast, stems.passivePast, 'passive'),
    ...presentForms(stems.present, stems.presentClosed, 'active'),
    ...presentForms(stems.passivePresent, stems.passivePresent, 'passive'),
  ];
  return distinct(all.map((form) => ({ ...form, text: seatHamza(form.text) })));
}

/** Lemmas whose written past differs from what the root gives. */
const irregularPast: ReadonlyMap<string, string> = new Map([['رأى', 'رأى']]);

const isWeakEnd = (stem: string): boolean => /[ىاي]$/.test(stem);

/** A stem whose last radical is weak, in the past: what is left of it before endings. */
function cut(stem: string): string {
  return /[ىاو]$/.test(stem) ? stem.slice(0, -1) : stem;
}

function pastForms(past: string, closed: string, voice: VerbForm['voice']): VerbForm[] {
  const weakEnd = /[ىا]$/.test(past) && past.length > 2;
  const short = weakEnd ? cut(past) : past;
  const plural = weakEnd ? short : past.endsWith('ي') && closed.endsWith('ي') ? past.slice(0, -1) : past;
  const dual = weakEnd ? closed : past;
  const make = (text: string, who: Person, bound?: true): VerbForm => ({
    text,
    tense: 'past',
    voice,
    ...who,
    ...(bound ? { bound } : {}),
  });
  return [
    make(past, he),
    ...(past.endsWith('ى') ? [make(`${short}ا`, he, true)] : []),
    make(`${short}ت`, she),
    make(`${dual}ا`, theyTwo),
    make(`${short}تا`, theyTwoFeminine),
    make(`${plural}وا`, they),
    make(`${plural}و`, they, true),
    make(`${closed}ن`, theyFeminine),
    make(`${closed}ت`, i),
    make(`${closed}نا`, we),
  ];
}

function presentForms(present: string, closed: string, voice: VerbForm['voice']): VerbForm[] {
  const weakEnd = isWeakEnd(present) || present.endsWith('و');
  const defective = weakEnd && present === closed;
  const short = defective ? present.slice(0, -1) : present;
  const dual = defective && present.endsWith('ى') ? `${short}ي` : present;
  const jussive = defective ? short : closed;
  const make = (
    prefix: string,
    text: string,
    who: Person,
    mood: 'indicative' | 'short' | 'jussive' = 'indicative',
    bound?: true,
  ): VerbForm => ({ text: prefix + text, tense: 'present', mood, voice, ...who, ...(bound ? { bound } : {}) });
  const forms = singular.flatMap(([prefix, who]) => [
    make(prefix, present, who),
    ...(who.person === 1 ? [] : [make(prefix, jussive, who, jussive === present ? 'indicative' : 'jussive')]),
    ...(present.endsWith('ى') ? [make(prefix, `${short}ا`, who, 'indicative', true)] : []),
  ]);
  const several = [
    make('ي', `${dual}ان`, theyTwo),
    make('ي', `${dual}ا`, theyTwo, 'short'),
    make('ت', `${dual}ان`, theyTwoFeminine),
    make('ت', `${dual}ا`, theyTwoFeminine, 'short'),
    make('ي', `${short}ون`, they),
    make('ي', `${short}وا`, they, 'short'),
    make('ي', `${short}و`, they, 'short', true),
    make('ي', `${closed.replace('ى', 'ي')}ن`, theyFeminine),
  ];
  return [...forms, ...several];
}

const singular: readonly (readonly [prefix: string, who: Person])[] = [
  ['ي', he],
  ['ت', she],
  ['أ', i],
  ['ن', we],
];

function distinct(forms: readonly VerbForm[]): VerbForm[] {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const key = JSON.stringify(form);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function participles(verb: VerbLemma): NominalForm[] {
  const stems: Stems = stemsOf(verb);
  return [
    ...participleForms(stems.activeParticiple, 'active'),
    ...participleForms(stems.passiveParticiple, 'passive'),
  ].map((form) => ({ ...form, text: seatHamza(form.text) }));
}

function participleForms(stem: string, voice: 'active' | 'passive'): NominalForm[] {
  const isWeak = /[يى]$/.test(stem);
  const short = isWeak ? stem.slice(0, -1) : stem;
  const base = isWeak ? `${short}ي` : stem;
  const feminine = stem.endsWith('ى') ? `${short}ا` : base;
  const make = (
    text: string,
    gender: 'm' | 'f',
    number: NominalForm['number'],
    more: Partial<NominalForm> = {},
  ): NominalForm => ({ text, voice, gender, number: number!, ...more });
  return [
    make(stem, 'm', 'singular'),
    ...(isWeak ? [make(short, 'm', 'singular')] : []),
    make(`${base}ا`, 'm', 'singular', { accusative: true }),
    make(`${feminine}ة`, 'f', 'singular'),
    make(`${feminine}ت`, 'f', 'singular', { bound: true }),
    make(`${base}ان`, 'm', 'dual'),
    make(`${base}ين`, 'm', 'plural'),
    make(`${short}ون`, 'm', 'plural'),
    make(`${short}و`, 'm', 'plural', { construct: true }),
    make(`${short}ي`, 'm', 'plural', { construct: true }),
    make(`${feminine}تان`, 'f', 'dual'),
    make(`${feminine}تين`, 'f', 'dual'),
    make(`${base}ات`, 'f', 'plural'),
  ];
}

export function verbalNouns(verb: VerbLemma): NominalForm[] {
  return stemsOf(verb).verbalNouns.flatMap((noun) => verbalNounForms(seatHamza(noun)));
}

function verbalNounForms(noun: string): NominalForm[] {
  if (noun.endsWith('ة'))
    return [
      { text: noun, gender: 'f', number: 'singular' },
      { text: `${noun.slice(0, -1)}ت`, gender: 'f', number: 'singular', bound: true },
    ];
  const accusative: NominalForm[] = /[اىء]$/.test(noun)
    ? []
    : [{ text: `${noun}ا`, gender: 'm', number: 'singular', accusative: true }];
  return [{ text: noun, gender: 'm', number: 'singular' }, ...accusative];
}
