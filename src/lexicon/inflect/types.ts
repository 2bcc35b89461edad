/** A verb as the lexicon lists it, and the stems from which its forms are made. */

export type VerbFormName = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX' | 'X' | 'Q' | 'QII';

export interface VerbLemma {
  /** Past, third person masculine singular, as written: رحب, قال, دعا. */
  lemma: string;
  /** Three or four radicals; hamza as ء, weak as و or ي. */
  root: readonly string[];
  form: VerbFormName;
  /** Form I: vowels of past and present, such as a-u. */
  vowels?: string;
}

/** Stems of one verb. A final `ى` stands for the weak last radical that endings change. */
export interface Stems {
  past: string;
  /** Before an ending that begins with a consonant (ت, نا, ن). */
  pastClosed: string;
  passivePast: string;
  passivePastClosed: string;
  present: string;
  /** Before نون النسوة and without an ending in the jussive. */
  presentClosed: string;
  passivePresent: string;
  passivePresentClosed: string;
  activeParticiple: string;
  passiveParticiple: string;
  /** Verbal nouns that the form makes by rule; none in form I. */
  verbalNouns: string[];
}
