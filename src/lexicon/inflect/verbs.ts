/**
 * Conjugation: a verb lemma → every form that news uses (third persons, and the first), unvocalised, with its features;
 * participles and verbal nouns. Guarantees: the same lemma gives the same list in the same order, without duplicates.
 */
import { seatHamza } from './hamza.ts';
import { stemsOf } from './stems.ts';
import type { Stems, VerbLemma } from './types.ts';

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
  const doubled = verb.root.length === 3 && verb.root[1] === verb.root[2];
  const all = [
    ...pastForms(stems.past, stems.pastClosed, 'active'),
    ...pastForms(stems.passivePast, stems.passivePastClosed, 'passive').filter(isReadable),
    ...presentForms(stems.present, stems.presentClosed, doubled, 'active'),
    ...presentForms(stems.passivePresent, stems.passivePresentClosed, doubled, 'passive'),
  ];
  return distinct(all.map((form) => ({ ...form, text: written(form.text) })));
}

/** «ووصل» is «وصل» behind و, and hardly ever the passive of «واصل». */
const isReadable = ({ text }: VerbForm): boolean => !text.startsWith('وو');

/** Hamza on its seat; two alefs as madda (آمر, رآه); no ى behind ي (حيا). */
function written(text: string): string {
  return seatHamza(text.replace(/يء(?=[او])/, 'يئ'))
    .replace(/أ[أا]/, 'آ')
    .replace(/يى$/, 'يا');
}

/** An ending that begins with a consonant; the like consonants ن and ت are written once (أعلنا, لفت). */
function closing(closed: string, ending: string): string {
  return closed.endsWith(ending[0]!) ? closed + ending.slice(1) : closed + ending;
}

/** A stem without its weak last radical, as it stands before وا and ون: دعوا, يرتؤون. */
const beforeWaw = (stem: string): string => stem.replace(/[ىايو]$/, '').replace(/ئ$/, 'ؤ');

function pastForms(past: string, closed: string, voice: VerbForm['voice']): VerbForm[] {
  const weakEnd = /[ىا]$/.test(past);
  const short = weakEnd ? past.slice(0, -1) : past;
  const plural = weakEnd || (past.endsWith('ي') && past === closed) ? beforeWaw(past) : past;
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
    ...(past.endsWith('يء') ? [make(`${short.slice(0, -1)}ئ`, he, true)] : []),
    make(`${short}ت`, she),
    make(`${dual}ا`, theyTwo),
    make(`${short}تا`, theyTwoFeminine),
    make(`${plural}وا`, they),
    make(`${plural}و`, they, true),
    make(closing(closed, 'ن'), theyFeminine),
    make(closing(closed, 'ت'), i),
    make(closing(closed, 'نا'), we),
  ];
}

function presentForms(present: string, closed: string, doubled: boolean, voice: VerbForm['voice']): VerbForm[] {
  const defective = /[ىيو]$/.test(present) && present === closed;
  const short = defective ? present.slice(0, -1) : present;
  const plural = defective ? beforeWaw(present) : present;
  const dual = defective && present.endsWith('ى') ? `${short}ي` : present;
  // Doubled verbs keep the joined form: the older يمدد is rare, and reads as form II.
  const jussive = defective ? short : doubled ? present : closed;
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
    ...boundPresents(present, short).map((text) => make(prefix, text, who, 'indicative', true)),
  ]);
  const several = [
    make('ي', `${dual}ان`, theyTwo),
    make('ي', `${dual}ا`, theyTwo, 'short'),
    make('ت', `${dual}ان`, theyTwoFeminine),
    make('ت', `${dual}ا`, theyTwoFeminine, 'short'),
    make('ي', `${plural}ون`, they),
    make('ي', `${plural}وا`, they, 'short'),
    make('ي', `${plural}و`, they, 'short', true),
    make('ي', closing(closed.replace('ى', 'ي'), 'ن'), theyFeminine),
  ];
  return [...forms, ...several];
}

/** What the end of a present becomes before a pronoun: يراه, يقرؤه, يشاؤه, يسيئها. */
function boundPresents(present: string, short: string): string[] {
  if (present.endsWith('ى')) return [`${short}ا`];
  if (present.endsWith('يء')) return [`${present.slice(0, -1)}ئ`];
  return present.endsWith('ء') ? [`${present.slice(0, -1)}ؤ`] : [];
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
    ...(isWeak ? [make(`${base}ين`, 'm', 'dual')] : []),
    // «داعين», «منادين»; of a passive «مستدعين».
    make(`${short}ين`, 'm', 'plural'),
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
  const accusative: NominalForm[] = /[اى]$/.test(noun)
    ? []
    : [{ text: `${noun}ا`, gender: 'm', number: 'singular', accusative: true }];
  return [{ text: noun, gender: 'm', number: 'singular' }, ...accusative];
}
