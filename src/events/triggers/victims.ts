/**
 * «اختطف مسلحون شابا وقاموا بتعذيبه», «إيقاف خمسة لاعبين وإحالتهم على المجلس»: whom a pronoun of one attack or arrest stands for, the one before
 * it in the sentence names.
 */
import { headOf, isPluralPronoun, pronounGender, standsFor, type VerbForm } from '../../syntax/agreement.ts';
import { roleOfPronoun } from '../arguments/resumed.ts';
import type { EventScene, FoundArgument, FoundEvent, TriggerInFrame } from '../types.ts';
import { isPeopleAt } from '../words/actors.ts';

/** How many attacks before one its victim is looked for in. */
const nearest = 4;
/** How many sentences back an arrest is looked for whose person a pronoun stands for. */
const sentencesBack = 2;

/**
 * «ألقت الشرطة القبض على شابين. … وتم الاحتفاظ بهما»: whom the pronoun of an arrest or an attack stands for, where its sentence doesn't say: the
 * last event of its type before names him.
 */
export function victimsBefore(
  scene: EventScene,
  trigger: TriggerInFrame,
  found: readonly FoundArgument[],
  events: readonly FoundEvent[],
): FoundArgument[] {
  const asked = victims.get(trigger.rules.type);
  if (asked === undefined || found.some(({ role }) => role === asked)) return [];
  const form = formMeant(scene, trigger, asked);
  if (form === undefined) return [];
  const { analysis } = scene;
  const sentence = analysis.sentenceOf(trigger.start);
  for (let index = events.length - 1; index >= Math.max(0, events.length - farthest); index--) {
    const other = events[index]!;
    if (sentence - analysis.sentenceOf(other.start) > sentencesBack) return [];
    if (other.type !== trigger.rules.type) continue;
    const meant = other.arguments.filter((one) => isMeant(scene, form, asked, one) && isPeopleAt(scene, one.start));
    if (meant.length > 0) return meant;
  }
  return [];
}

/** Number and gender of whom the pronoun stands for, or who is hidden in a passive verb («وأحيلوا إلى النيابة»); undefined where neither stands there. */
function formMeant(scene: EventScene, trigger: TriggerInFrame, asked: string): VerbForm | undefined {
  const { analysis, clauses } = scene;
  const { start, reading } = trigger;
  const pronoun = pronounFor(scene, trigger, asked);
  if (pronoun >= 0) {
    const gender = pronounGender(analysis, pronoun);
    return gender === undefined ? undefined : { features: 0, gender, several: isPluralPronoun(analysis, pronoun) };
  }
  const done = reading === 'verb' && asked === 'person' ? handedOver.exec(analysis.stem(start)) : null;
  // «أحيلوا» has nobody else behind it.
  if (done === null || clauses.ofVerb.get(start)?.isOwn) return undefined;
  return { features: 0, gender: 'm', several: true };
}

/** Passives of several, whose subject was told before. */
const handedOver = /^(احيل|اودع|اقتيد|سيق|اوقف|حوكم|ادين|سجن|اخضع)(وا|ا)$/;

/** How many events of any type before one the last of its type is looked for among. */
const farthest = 12;

/** The token with the pronoun for whom a trigger's deed is done to: its own, or the one behind the preposition of its frame; −1. */
function pronounFor({ analysis }: EventScene, { start, end, reading, frame }: TriggerInFrame, asked: string): number {
  if (end < analysis.sentenceEnd(start) && analysis.is(end, analysis.bits.pronoun))
    return roleOfPronoun(analysis, end, frame) === asked ? end : -1;
  const isDoneTo = reading === 'noun' ? frame.of === asked || frame.object === asked : frame.object === asked;
  if (!isDoneTo || !analysis.hasPronoun(start) || ofThings.test(analysis.stem(start))) return -1;
  return reading === 'noun' && ofAttackers.test(analysis.stem(start)) ? -1 : start;
}

/** «استهدافها», «اقتحامه»: what buildings and towns suffer as people do. */
const ofThings = /استهداف|استهدف|اقتحام|دمر|دمير|قمع|قصف|حرق|نسف/;

/** True of an argument in the role asked for that a pronoun may stand for. */
function isMeant(scene: EventScene, form: VerbForm, asked: string, { role, start }: FoundArgument): boolean {
  if (role !== asked) return false;
  // «اختطاف شاب وتعذيبه»: the noun alone, for the deed looks joined to it.
  const head = scene.entityAt(start) ? scene.head(start) : headOf(scene.analysis, start, 'noun');
  // «الجرحى … استهدافها»
  return standsFor(form, head) && (form.several || form.gender !== 'f' || head.single === true);
}

/** Gives attacks and arrests without a victim, or with their doers as one, that of the last one before for which their pronoun may stand. */
export function withVictims(scene: EventScene, events: readonly FoundEvent[]): FoundEvent[] {
  const deeds: FoundEvent[] = [];
  return events.map((event) => {
    const role = victims.get(event.type);
    if (role === undefined) return event;
    const before = deeds.slice(-nearest).filter(({ type }) => type === event.type);
    const told = withVictim(scene, event, role, before);
    deeds.push(told);
    return told;
  });
}

/** Types of events that are done to somebody, and his role. */
const victims: ReadonlyMap<string, string> = new Map([
  ['attack', 'target'],
  ['arrest', 'person'],
]);

function withVictim(scene: EventScene, event: FoundEvent, asked: string, before: readonly FoundEvent[]): FoundEvent {
  const { analysis } = scene;
  const { start, arguments: found } = event;
  if (!analysis.hasPronoun(start) || found.some(({ role }) => role === asked)) return event;
  // «يكثف المتمردون هجومهم»
  if (event.isNoun && ofAttackers.test(analysis.stem(start))) return event;
  const gender = pronounGender(analysis, start);
  if (gender === undefined) return event;
  const form = { features: 0, gender, several: isPluralPronoun(analysis, start) };
  const sentence = analysis.sentenceOf(start);
  const isOther = (one: FoundArgument): boolean =>
    one.start < start && isMeant(scene, form, asked, one) && !found.some((own) => own.start === one.start);
  for (const other of before.toReversed()) {
    if (analysis.sentenceOf(other.start) !== sentence) return event;
    const meant = other.arguments.filter(isOther);
    if (meant.length > 0) return { ...event, arguments: [...found, ...meant] };
  }
  return event;
}

/** Nouns whose pronoun is of those who attack or raid (folded). */
const ofAttackers = /^(هجوم|هجمات|اعتدا|غارات|غارت|عدوان|عمليات|عمليت|حرب|معرك|كمين|ضربات|ضربت|مداهم)/;
