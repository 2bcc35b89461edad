/**
 * «اختطف مسلحون شابا وقاموا بتعذيبه», «إيقاف خمسة لاعبين وإحالتهم على المجلس»: whom a pronoun of one attack or arrest stands for, the one before
 * it in the sentence names.
 */
import { type Head, headOf, isPluralPronoun, pronounGender, standsFor } from '../../syntax/agreement.ts';
import type { EventScene, FoundArgument, FoundEvent } from '../types.ts';

/** How many attacks before one its victim is looked for in. */
const nearest = 4;

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
  const { analysis, entityAt, head } = scene;
  const { start, arguments: found } = event;
  if (!analysis.hasPronoun(start) || found.some(({ role }) => role === asked)) return event;
  // «يكثف المتمردون هجومهم»
  if (event.isNoun && ofAttackers.test(analysis.stem(start))) return event;
  const gender = pronounGender(analysis, start);
  if (gender === undefined) return event;
  const form = { features: 0, gender, several: isPluralPronoun(analysis, start) };
  const sentence = analysis.sentenceOf(start);
  // «اختطاف شاب وتعذيبه»: the noun alone, for the deed looks joined to it.
  const headAt = (at: number): Head => (entityAt(at) ? head(at) : headOf(analysis, at, 'noun'));
  const isMeant = ({ role, start: at }: FoundArgument): boolean =>
    role === asked && at < start && standsFor(form, headAt(at)) && !found.some((one) => one.start === at);
  for (const other of before.toReversed()) {
    if (analysis.sentenceOf(other.start) !== sentence) return event;
    const meant = other.arguments.filter(isMeant);
    if (meant.length > 0) return { ...event, arguments: [...found, ...meant] };
  }
  return event;
}

/** Nouns whose pronoun is of those who attack or raid (folded). */
const ofAttackers = /^(هجوم|هجمات|اعتدا|غارات|غارت|عدوان|عمليات|عمليت|حرب|معرك|كمين|ضربات|ضربت|مداهم)/;
