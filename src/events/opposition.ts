/** opposition: somebody rejects, condemns, criticises or accuses. Triggers: lexicons/triggers/opposition.tsv. */
import { partiesAt } from './arguments/arguments.ts';
import { actorOf } from './arguments/subject.ts';
import type { EventRules, EventScene, FoundArgument, TriggerPlace } from './types.ts';
import { treaties } from './words/heads.ts';

/** What a state does by using its right to it (folded). */
const vetoes: ReadonlySet<string> = new Set(['الفيتو', 'فيتو', 'النقض', 'حق']);

/** «استخدمت روسيا حق الفيتو لعرقلة …»: whoever the clause is about has used it. */
function vetoerOf(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  if (isVerb || found.some(({ role }) => role === 'opponent') || !vetoes.has(scene.analysis.stem(start))) return [];
  const actor = actorOf(scene, start);
  return actor < 0 ? [] : partiesAt(scene, 'opponent', actor).slice(0, 1);
}

export const opposition: EventRules = {
  type: 'opposition',
  parties: ['opponent'],
  doer: 'opponent',
  recipient: 'opposed',
  // «انسحب من الاتفاق», not «انسحب من الملعب»
  only: { pact: [{ role: 'opposed', heads: treaties }] },
  isAttitude: true,
  speaks: true,
  needsArgument: true,
  // «اتهم الحكومة بالصمت»: the frame takes the charge off the phrase before it; the type has no role for it.
  revise: (_scene, _trigger, found) => found.filter(({ role }) => role !== 'charge'),
  complete: vetoerOf,
};
