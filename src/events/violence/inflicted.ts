/** «جرائم حرب بحق المدنيين», «مجازر في حق الأهالي»: whom violence is done to, behind «بحق» close behind its noun. */
import { argumentOver, partiesAt } from '../arguments/arguments.ts';
import { clauseOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';

/** How many adjectives may stand between. */
const adjectives = 2;

export function inflictedOn(
  scene: EventScene,
  { start, end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (isVerb || found.some(({ role }) => role === 'target')) return [];
  const limit = analysis.sentenceEnd(start) - 1;
  let at = end;
  while (at < limit && at < end + adjectives && analysis.outer(at) === 0 && analysis.is(at, analysis.bits.adjective))
    at++;
  const isTwo = at < limit && analysis.folded(at) === 'في' && analysis.folded(at + 1) === 'حق';
  const first = isTwo ? at + 2 : at + 1;
  if (first > limit || !(isTwo || analysis.folded(at) === 'بحق')) return [];
  return scene.phrases.isNominal(first) ? partiesAt(scene, 'target', first) : [];
}

/** «كان الطفل ضحية اختطاف», «راح ضحية لاعتداء»: right before the deed, of whom the clause says so. */
export function victimBefore(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (isVerb || start <= analysis.sentenceStart(start) || analysis.folded(start - 1) !== 'ضحيه') return [];
  if (found.some(({ role }) => role === 'target')) return [];
  const { verb, subject: told, topic } = clauseOf(scene, start);
  // «كان الطفل ضحية …»: behind the auxiliary it is the topic.
  const isTopic = verb < 0 && topic > analysis.sentenceStart(start) && analysis.is(topic - 1, analysis.bits.auxiliary);
  const subject = isTopic ? topic : told;
  if ((verb < 0 && !isTopic) || subject < 0 || subject >= start - 1) return [];
  if (!isTopic && !befalling.test(analysis.stem(verb))) return [];
  const victims = partiesAt(scene, 'target', subject).slice(0, 1);
  return victims.map((one) => (one.end < start ? one : argumentOver(scene, 'target', one.start, start - 1)));
}

const befalling = /^(كان|راح|وقع|ذهب|سقط|يسقط|تسقط|يقع|تقع)(ت|وا)?$/;
