/** The flag `heard` of a light verb: whoever hears is spoken to, and by whom is told («استمع من المدير إلى شرح», «استمع إلى شرح من المدير»). */
import { partiesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';

export function heardFrom(
  scene: EventScene,
  { end, light }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, clauses, flagsOf } = scene;
  if (!light || light.at > end || found.some(({ role }) => role === 'speaker')) return [];
  if (!flagsOf(light.row).heard) return [];
  const limit = Math.min(analysis.sentenceEnd(end - 1), end + heardReach) - 1;
  for (let at = light.at + 1; at < limit; at++)
    if (analysis.folded(at) === 'من' && clauses.of[at] === clauses.of[light.at] && isActorAt(scene, at + 1))
      return partiesAt(scene, 'speaker', at + 1).slice(0, 1);
  return [];
}

/** How far behind the noun he who speaks is named. */
const heardReach = 6;
