/** Who is meant by the pronoun of an arrest: the last suspects told of, in sentences before too. */
import { isPluralPronoun, pronounGender, standsFor } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isVerbalNoun } from '../../syntax/inflection.ts';
import { roleOfPronoun } from '../arguments/resumed.ts';
import { fill } from '../roles/fill.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { courts, offenders, suspects } from '../words/heads.ts';

/** How many words back, in sentences before too, the suspect is looked for whom a pronoun stands for. */
const suspectReach = 40;

/** The last suspects before a token for whom a pronoun may stand. */
export function suspectsBefore(scene: EventScene, before: number, pronoun: number, rules: EventRules): FoundArgument[] {
  const { analysis } = scene;
  const gender = pronounGender(analysis, pronoun);
  if (gender === undefined) return [];
  const form = { features: 0, gender, several: isPluralPronoun(analysis, pronoun) };
  for (let at = before - 1; at >= Math.max(0, before - suspectReach); at--) {
    const word = analysis.bare(at);
    if ((!suspects.has(word) && !offenders.has(word)) || noSuspects.has(word) || analysis.hasPronoun(at)) continue;
    // «عناصر الأمن», «تنظيم إرهابي»
    if (guards.has(analysis.bare(at + 1)) || isQuality(analysis, at)) continue;
    const first = at > 0 && analysis.isNumber(at - 1) ? at - 1 : at;
    if (standsFor(form, scene.head(first))) return fill(scene, 'person', first, rules);
  }
  return [];
}

/**
 * «أذنت النيابة بالاحتفاظ به», «تم القبض عليهم»: the last suspects told of, in sentences before too, whom the pronoun right behind the noun
 * fits; «وتم إيداعه السجن»: whom the noun's own does, where nobody else is found.
 */
export function withHeld(
  scene: EventScene,
  { start, end, reading, frame, rules }: TriggerInFrame,
  found: FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (reading !== 'noun') return found;
  if (analysis.hasPronoun(end - 1)) {
    const isOpen = frame.object === 'person' && !found.some(({ role }) => role === 'person');
    return isOpen ? [...found, ...suspectsBefore(scene, start, end - 1, rules)] : found;
  }
  if (end >= analysis.sentenceEnd(start) || !analysis.is(end, analysis.bits.pronoun)) return found;
  const held = roleOfPronoun(analysis, end, frame) === 'person' ? suspectsBefore(scene, start, end, rules) : [];
  return held.length === 0 ? found : [...found.filter(({ role }) => role !== 'person'), ...held];
}

/** «تنظيم إرهابي», «الأشخاص المتهمين»: what the noun right before is like; «إيقاف إرهابي» is he. */
function isQuality(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  const { adjective, noun } = analysis.bits;
  if (!analysis.is(at, adjective) || analysis.outer(at) !== 0 || before < analysis.sentenceStart(at)) return false;
  if (!analysis.is(before, noun) || analysis.isDefinite(before) !== analysis.isDefinite(at)) return false;
  return analysis.isDefinite(at) || analysis.stem(before) === 'تنظيم' || !isVerbalNoun(analysis, before);
}

/** Bodies and callings that are caught by the police, too. */
const noSuspects: ReadonlySet<string> = new Set(['تاجر', 'تجار', 'تنظيم', 'تشكيل']);

/** Who arrests and tries others (folded, without article). */
export const guards: ReadonlySet<string> = new Set([
  ...courts,
  ...'شرطه امن جيش قوات قوه درك حرس جمارك استخبارات مخابرات سلطات وحدات وحده مصالح اعوان اجهزه عناصر ضباط'.split(' '),
]);
