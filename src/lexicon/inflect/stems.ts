/**
 * Verb stems: lemma, root and form → the stems to which endings are added, unvocalised. Weak roots (assimilated, hollow,
 * defective, doubled) and the assimilations of form VIII are decided here, once for all forms.
 * Source of the paradigms: Wright, A Grammar of the Arabic Language, vol. I; Ryding, A Reference Grammar (2005).
 */
import { seatRadicals } from './seats.ts';
import type { Stems, VerbFormName, VerbLemma } from './types.ts';

const weak = (radical: string): boolean => radical === 'و' || radical === 'ي';

/** The verb's class by its weak or doubled radicals. */
interface Shape {
  a: string;
  b: string;
  c: string;
  hollow: boolean;
  defective: boolean;
  doubled: boolean;
}

function shapeOf({ lemma, root, form }: VerbLemma): Shape {
  const [a = '', b = '', c = ''] = root;
  const strong = form === 'II' || form === 'III' || form === 'V' || form === 'VI';
  const defective = weak(c);
  return {
    a,
    b,
    c,
    // استجوب keeps its و as a sound radical: the lemma shows it.
    hollow: weak(b) && !defective && !strong && !lemma.endsWith(b + c),
    defective,
    doubled: b === c && form !== 'II' && form !== 'V',
  };
}

/** What the makers give: the passive's closed stems follow from the others. */
type MadeStems = Omit<Stems, 'passivePastClosed' | 'passivePresentClosed'> & Partial<Stems>;

export function stemsOf(verb: VerbLemma): Stems {
  if (verb.form === 'Q' || verb.form === 'QII') return seatRadicals(withClosed(quadriliteral(verb), false), verb);
  const shape = shapeOf(verb);
  const made = makers[verb.form](withoutHamzaOfSeeing(shape, verb.form), verb);
  return seatRadicals(withClosed(made, shape.hollow || shape.doubled), verb);
}

/** Behind a long vowel or a doubled radical, active and passive look alike when an ending closes the stem. */
function withClosed(stems: MadeStems, alike: boolean): Stems {
  return {
    passivePastClosed: alike ? stems.pastClosed : stems.passivePast,
    passivePresentClosed: alike ? stems.presentClosed : stems.passivePresent,
    ...stems,
  };
}

/** أرى loses the hamza of its root in every form: a defective verb whose middle radical isn't written. */
function withoutHamzaOfSeeing(shape: Shape, form: VerbFormName): Shape {
  const { a, b, c } = shape;
  return a === 'ر' && b === 'ء' && c === 'ي' && form === 'IV' ? { ...shape, b: '' } : shape;
}

type Maker = (shape: Shape, verb: VerbLemma) => MadeStems;

const makers: Record<Exclude<VerbFormName, 'Q' | 'QII'>, Maker> = {
  I: formI,
  II: formII,
  III: formIII,
  IV: formIV,
  V: formV,
  VI: formVI,
  VII: formVII,
  VIII: formVIII,
  IX: formIX,
  X: formX,
};

/** Middle and last radicals behind a prefix: hollow ones with the given long vowel, doubled and defective ones short. */
function body({ b, c, hollow, defective, doubled }: Shape, long: string): { open: string; closed: string } {
  if (hollow) return { open: long + c, closed: c };
  if (doubled) return { open: b, closed: b + c };
  if (defective) return { open: `${b}ى`, closed: `${b}ى` };
  return { open: b + c, closed: b + c };
}

function formI(shape: Shape, { vowels = 'a-u' }: VerbLemma): MadeStems {
  const { a, b, c } = shape;
  const [pastVowel = 'a', presentVowel = 'u'] = vowels.split('-');
  const past = body(shape, 'ا');
  const present = body(shape, presentVowel === 'u' ? 'و' : presentVowel === 'i' ? 'ي' : 'ا');
  const passive = body(shape, 'ا');
  const dropsWaw = a === 'و' && (presentVowel === 'i' || dropsBeforeA.has(a + b + c));
  const initial = dropsWaw ? '' : a;
  // يرى: the present of رأى has lost its hamza.
  const seeing = a + b + c === 'رءي';
  const last = shape.defective ? defectiveEndings(c, pastVowel, presentVowel) : undefined;
  return {
    past: a + (last ? b + last.past : past.open),
    pastClosed: a + (last ? b + last.pastClosed : past.closed),
    passivePast: a + body(shape, 'ي').open.replace('ى', 'ي'),
    present: seeing ? 'رى' : initial + (last ? b + last.present : present.open),
    presentClosed: seeing ? 'رى' : initial + (last ? b + last.present : present.closed),
    passivePresent: seeing ? 'رى' : a + passive.open,
    activeParticiple: activeOfI(shape),
    passiveParticiple: passiveOfI(shape),
    verbalNouns: [],
  };
}

/** Verbs with first و and vowel a that lose it all the same: يقع, يضع, يدع, يسع, يهب, يطأ. */
const dropsBeforeA: ReadonlySet<string> = new Set(['وقع', 'وضع', 'ودع', 'وسع', 'وهب', 'وطء']);

interface LastRadical {
  past: string;
  pastClosed: string;
  present: string;
}

function defectiveEndings(c: string, pastVowel: string, presentVowel: string): LastRadical {
  if (pastVowel === 'i') return { past: 'ي', pastClosed: 'ي', present: 'ى' };
  const present = presentVowel === 'a' ? 'ى' : c;
  return c === 'و' ? { past: 'ا', pastClosed: 'و', present } : { past: 'ى', pastClosed: 'ي', present };
}

function activeOfI({ a, b, c, hollow, defective, doubled }: Shape): string {
  if (hollow || b === 'ء') return `${a}ائ${c}`;
  if (defective) return `${a}ا${b}ي`;
  return doubled ? `${a}ا${b}` : `${a}ا${b}${c}`;
}

function passiveOfI({ a, b, c, hollow, defective }: Shape): string {
  if (hollow) return `م${a}${b === 'و' ? 'و' : 'ي'}${c}`;
  return defective ? `م${a}${b}${c}` : `م${a}${b}و${c}`;
}

/** A form whose last radical alone may be weak: past in ى, present in the given ending. */
function derived(
  past: string,
  present: string,
  participle: string,
  last: string,
  passive: { past: string; present: string },
  ending: 'ي' | 'ى',
  verbalNouns: string[],
): MadeStems {
  const isWeak = weak(last);
  const tail = (weakTail: string): string => (isWeak ? weakTail : last);
  return {
    past: past + tail('ى'),
    pastClosed: past + tail('ي'),
    passivePast: passive.past + tail('ي'),
    present: present + tail(ending),
    presentClosed: present + tail(ending),
    passivePresent: passive.present + tail('ى'),
    activeParticiple: `م${participle}${tail('ي')}`,
    passiveParticiple: `م${participle}${tail('ى')}`,
    verbalNouns,
  };
}

/** A first radical hamza without a vowel behind تَ. */
const seat = (a: string): string => (a === 'ء' ? 'أ' : a);

function formII({ a, b, c }: Shape): MadeStems {
  const stem = a + b;
  const noun = weak(c) || c === 'ء' ? `ت${seat(a)}${b}${c === 'ء' ? 'ئ' : 'ي'}ة` : `ت${seat(a)}${b}ي${c}`;
  return derived(stem, stem, stem, c, { past: stem, present: stem }, 'ي', [noun]);
}

function formIII(shape: Shape): MadeStems {
  const { a, b, c, doubled } = shape;
  const stem = `${a}ا${b}`;
  const last = doubled ? '' : c;
  const noun = weak(c) ? `م${stem}اة` : `م${stem}${last}ة`;
  const stems = derived(stem, stem, stem, last, { past: `${a}و${b}`, present: stem }, 'ي', [noun]);
  return doubled ? unjoined(stems, stem + c, `${a}و${b}${c}`) : stems;
}

function formIV(shape: Shape): MadeStems {
  const { a, b, c, hollow, defective } = shape;
  const prefix = a === 'ء' ? 'آ' : `أ${a}`;
  const inner = a === 'ء' ? 'ؤ' : a === 'ي' ? 'و' : a;
  const open = body(shape, 'ا').open;
  const noun =
    a === 'ء' ? `إي${b}ا${weak(c) ? 'ء' : c}` : `إ${a === 'و' || a === 'ي' ? 'ي' : a}${b}ا${weak(c) ? 'ء' : c}`;
  return {
    past: prefix + open,
    pastClosed: prefix + (defective ? `${b}ي` : body(shape, 'ا').closed),
    passivePast: (a === 'ء' ? 'أو' : `أ${inner}`) + body(shape, 'ي').open.replace('ى', 'ي'),
    present: inner + body(shape, 'ي').open.replace('ى', 'ي'),
    presentClosed: inner + (hollow ? c : body(shape, 'ي').closed.replace('ى', 'ي')),
    passivePresent: inner + open,
    activeParticiple: `م${inner}${body(shape, 'ي').open.replace('ى', 'ي')}`,
    passiveParticiple: `م${inner}${open}`,
    verbalNouns: [hollow ? `إ${a}ا${c}ة` : noun],
  };
}

function formV({ a, b, c }: Shape): MadeStems {
  const stem = `ت${a}${b}`;
  const noun = weak(c) ? `${stem}ي` : stem + c;
  return derived(stem, stem, stem, c, { past: stem, present: stem }, 'ى', [noun]);
}

function formVI(shape: Shape): MadeStems {
  const { a, b, c, doubled } = shape;
  const stem = `ت${a}ا${b}`;
  const last = doubled ? '' : c;
  const stems = derived(stem, stem, stem, last, { past: `ت${a}و${b}`, present: stem }, 'ى', [
    weak(c) ? `${stem}ي` : stem + last,
  ]);
  return doubled ? unjoined(stems, stem + c, `ت${a}و${b}${c}`) : stems;
}

/** Doubled radicals part where an ending begins with a consonant: تضادّ, تضاددت. */
function unjoined(stems: MadeStems, closed: string, passivePastClosed: string): MadeStems {
  return { ...stems, pastClosed: closed, presentClosed: closed, passivePresentClosed: closed, passivePastClosed };
}

function formVII(shape: Shape): MadeStems {
  return prefixed(shape, 'ان', 'ن', 'ا', shape.a);
}

/** Forms VII and VIII: a long vowel that stays ا in the present, and a last weak radical in ي there. */
function prefixed(shape: Shape, pastPrefix: string, presentPrefix: string, long: string, initial: string): MadeStems {
  const { b, c, hollow, defective } = shape;
  const { open, closed } = body(shape, long);
  const past = pastPrefix + initial;
  const present = presentPrefix + initial;
  return {
    past: past + open,
    pastClosed: past + (defective ? `${b}ي` : closed),
    passivePast: past + body(shape, 'ي').open.replace('ى', 'ي'),
    present: present + open.replace('ى', 'ي'),
    presentClosed: present + closed.replace('ى', 'ي'),
    passivePresent: present + open,
    activeParticiple: `م${present}${open.replace('ى', 'ي')}`,
    passiveParticiple: `م${present}${open}`,
    verbalNouns: [`${past}${hollow ? 'ي' : b}ا${defective ? 'ء' : c}`],
  };
}

/** Form VIII: the ت of the form meets the first radical. */
function formVIII(shape: Shape, { lemma }: VerbLemma): MadeStems {
  return prefixed(shape, 'ا', '', 'ا', eighthInitial(shape.a, lemma));
}

function eighthInitial(a: string, lemma: string): string {
  if (a === 'و' || a === 'ي' || (a === 'ء' && lemma.startsWith('ات'))) return 'ت';
  if (a === 'ء') return 'ئت';
  // اتّبع, اثّأر, اضّجع: the ت of the form has become the first radical, and both are written once.
  if (a === 'ت' || !(lemma[2] === 'ت' || 'صضطدظذز'.includes(a)) || ('صض'.includes(a) && lemma[2] !== 'ط')) return a;
  if ('صض'.includes(a)) return `${a}ط`;
  if ('طد'.includes(a)) return a;
  if (a === 'ظ') return lemma.startsWith('اظط') ? 'ظط' : 'ظ';
  if (a === 'ذ') return lemma.startsWith('اد') ? 'د' : 'ذ';
  return a === 'ز' ? 'زد' : `${a}ت`;
}

function formIX({ a, b, c }: Shape): MadeStems {
  const open = a + b + c;
  return {
    past: `ا${open}`,
    pastClosed: `ا${open}${c}`,
    passivePast: `ا${open}`,
    present: open,
    presentClosed: open + c,
    passivePresent: open,
    activeParticiple: `م${open}`,
    passiveParticiple: `م${open}`,
    verbalNouns: [`ا${a}${b}${c}ا${c}`],
  };
}

function formX(shape: Shape): MadeStems {
  const { a, b, c, hollow, defective } = shape;
  const initial = a === 'ء' ? 'أ' : a;
  const past = body(shape, 'ا');
  const present = body(shape, 'ي');
  const noun = hollow ? `است${a}ا${c}ة` : `است${a === 'و' ? 'ي' : a === 'ء' ? 'ئ' : a}${b}ا${defective ? 'ء' : c}`;
  return {
    past: `است${initial}${past.open}`,
    pastClosed: `است${initial}${defective ? `${b}ي` : past.closed}`,
    passivePast: `است${initial}${present.open.replace('ى', 'ي')}`,
    present: `ست${initial}${present.open.replace('ى', 'ي')}`,
    presentClosed: `ست${initial}${present.closed.replace('ى', 'ي')}`,
    passivePresent: `ست${initial}${past.open}`,
    activeParticiple: `مست${initial}${present.open.replace('ى', 'ي')}`,
    passiveParticiple: `مست${initial}${past.open}`,
    verbalNouns: [noun],
  };
}

function quadriliteral({ root, form }: VerbLemma): MadeStems {
  const stem = root.join('');
  if (form === 'Q') return { ...plain(stem, stem), verbalNouns: [`${stem}ة`] };
  return { ...plain(`ت${stem}`, `ت${stem}`), verbalNouns: [`ت${stem}`] };
}

function plain(past: string, present: string): MadeStems {
  return {
    past,
    pastClosed: past,
    passivePast: past,
    present,
    presentClosed: present,
    passivePresent: present,
    activeParticiple: `م${present}`,
    passiveParticiple: `م${present}`,
    verbalNouns: [],
  };
}
