/**
 * «اختطف مسلحون شابا وقاموا بتعذيبه»: whom a pronoun of one attack stands for, the attack before it in the sentence names.
 */
import { type Head, headOf, isPluralPronoun, pronounGender, standsFor } from '../../syntax/agreement.ts';
import type { EventScene, FoundArgument, FoundEvent } from '../types.ts';

/** How many attacks before one its victim is looked for in. */
const nearest = 4;

/** Gives attacks without a target, or with their attackers as one, that of the last attack before for which their pronoun may stand. */
export function withVictims(scene: EventScene, events: readonly FoundEvent[]): FoundEvent[] {
  const attacks: FoundEvent[] = [];
  return events.map((event) => {
    if (event.type !== 'attack') return event;
    const told = withVictim(scene, event, attacks.slice(-nearest));
    attacks.push(told);
    return told;
  });
}

function withVictim(scene: EventScene, event: FoundEvent, before: readonly FoundEvent[]): FoundEvent {
  const { analysis, entityAt, head } = scene;
  const { start, arguments: found } = event;
  if (!analysis.hasPronoun(start) || found.some(({ role }) => role === 'target')) return event;
  // «يكثف المتمردون هجومهم»
  if (event.isNoun && ofAttackers.test(analysis.stem(start))) return event;
  const gender = pronounGender(analysis, start);
  if (gender === undefined) return event;
  const form = { features: 0, gender, several: isPluralPronoun(analysis, start) };
  const sentence = analysis.sentenceOf(start);
  // «اختطاف شاب وتعذيبه»: the noun alone, for the deed looks joined to it.
  const headAt = (at: number): Head => (entityAt(at) ? head(at) : headOf(analysis, at, 'noun'));
  const isMeant = ({ role, start: at }: FoundArgument): boolean =>
    role === 'target' && at < start && standsFor(form, headAt(at)) && !found.some((one) => one.start === at);
  for (const other of before.toReversed()) {
    if (analysis.sentenceOf(other.start) !== sentence) return event;
    const meant = other.arguments.filter(isMeant);
    if (meant.length > 0) return { ...event, arguments: [...found, ...meant] };
  }
  return event;
}

/** Nouns whose pronoun is of those who attack (folded). */
const ofAttackers = /^(هجوم|هجمات|اعتدا|غارات|غارت|عدوان|عمليات|عمليت|حرب|معرك|كمين|ضربات|ضربت)/;
