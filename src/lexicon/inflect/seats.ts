/**
 * Hamza as a radical, on the seat that the vowels around it ask for. The stems carry ء; here each is decided that
 * doesn't wait for an ending (يؤكد, سئل, يلتئم, هنئ); `seatHamza` decides the rest when the endings are known.
 */
import type { Stems, VerbLemma } from './types.ts';

type Vowel = 'a' | 'i' | 'u';
type StemName = Exclude<keyof Stems, 'verbalNouns'>;

const stemNames: readonly StemName[] = [
  'past',
  'pastClosed',
  'passivePast',
  'passivePastClosed',
  'present',
  'presentClosed',
  'passivePresent',
  'passivePresentClosed',
  'activeParticiple',
  'passiveParticiple',
];

export function seatRadicals(stems: Stems, verb: VerbLemma): Stems {
  if (!verb.root.includes('ء')) return stems;
  const seated = { ...stems };
  for (const name of stemNames) seated[name] = seatIn(stems[name], name, verb);
  seated.verbalNouns = stems.verbalNouns.map((noun) => seatInNoun(noun, verb.form));
  return seated;
}

/** Verbal nouns: مؤامرة; تساؤل and تنبؤ with u before the last radical; التئام with i before the alef. */
function seatInNoun(noun: string, form: VerbLemma['form']): string {
  if (form === 'III') return noun.replace(/^مء/, 'مؤ');
  if (form === 'V' || form === 'VI' || form === 'QII') return noun.replace(/ء(?=.?$)/, 'ؤ');
  return ['VII', 'VIII', 'X'].includes(form) ? noun.replace(/ء(?=ا.$)/, 'ئ') : noun;
}

function seatIn(stem: string, name: StemName, verb: VerbLemma): string {
  const { root } = verb;
  const vowel = vowelOf(name, verb);
  let seated = root[0] === 'ء' ? seatFirst(stem, name, verb.form) : stem;
  if (root.length === 4 ? root[2] === 'ء' : root[1] === 'ء') seated = seated.replace(/ء(?=.$)/, middle(seated, vowel));
  if (root.length === 4 && root[1] === 'ء') seated = seated.replace(/ء(?=..$)/, 'أ');
  if (root.at(-1) === 'ء') seated = seated.replace(/(?<![اوي])ء$/, { a: 'ء', i: 'ئ', u: 'ؤ' }[vowel]);
  // Behind a و or ي that is a consonant: بوّأ, ناوأ.
  if (root[2] === 'ء' && consonantal.has(verb.form))
    seated = seated.replace(/(?<=[وي])ء$/, { a: 'أ', i: 'ئ', u: 'ؤ' }[vowel]);
  return seated;
}

const consonantal: ReadonlySet<string> = new Set(['II', 'III', 'V', 'VI']);

function middle(stem: string, vowel: Vowel): string {
  if (vowel !== 'a') return vowel === 'i' ? 'ئ' : 'ؤ';
  return /اء.$/.test(stem) ? 'ء' : 'أ';
}

/** The vowel of the radical before the last one, or of the last one's neighbour in short hollow stems (جئت, أسأت). */
function vowelOf(name: StemName, { form, root, vowels = 'a-u' }: VerbLemma): Vowel {
  const [past, present] = vowels.split('-') as [Vowel, Vowel];
  if (name === 'activeParticiple') return 'i';
  if (name.startsWith('passivePa') && name !== 'passiveParticiple') return 'i';
  if (name.startsWith('passive')) return 'a';
  if (name === 'pastClosed' && form === 'I' && (root[1] === 'و' || root[1] === 'ي')) return present === 'u' ? 'u' : 'i';
  if (name.startsWith('past')) return form === 'I' ? past : 'a';
  if (form === 'I') return present;
  const shortened = name === 'presentClosed' && (root[1] === 'و' || root[1] === 'ي');
  return ['V', 'VI', 'QII', ...(shortened ? ['VII', 'VIII'] : [])].includes(form) ? 'a' : 'i';
}

const uPrefixed: ReadonlySet<string> = new Set(['II', 'III', 'Q']);

/** First radical: behind the prefixes of the present, of the participles, and of the passive. */
function seatFirst(stem: string, name: StemName, form: VerbLemma['form']): string {
  if (form === 'VIII') return stem.replace(/ئت/, eighth(name));
  if (form === 'V' && !/^passivePast/.test(name)) return stem.replace(/^(م?)تء/, '$1تأ');
  if (name.startsWith('passivePa') && name !== 'passiveParticiple') return stem.replace(/(?<=^ت|^است)[ءأ]/, 'ؤ');
  if (name.endsWith('Participle')) return uPrefixed.has(form) ? stem.replace(/^مء/, 'مؤ') : stem;
  const carried = uPrefixed.has(form) || (form === 'I' && name.startsWith('passivePresent'));
  return name.toLowerCase().includes('present') ? stem.replace(/^ء/, carried ? 'ؤ' : 'أ') : stem;
}

/** ائتمر, but يأتمر, مؤتمر, اؤتمر. */
function eighth(name: StemName): string {
  if (name.startsWith('present')) return 'أت';
  return name.startsWith('past') ? 'ئت' : 'ؤت';
}
