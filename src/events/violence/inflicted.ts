/** «جرائم حرب بحق المدنيين», «مجازر في حق الأهالي»: whom violence is done to, behind «بحق» close behind its noun. */
import { partiesAt } from '../arguments/arguments.ts';
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
