/** «اتخذت الوزارة جملة من الإجراءات»: whoever takes measures, before them in their clause, has planned them. */
import { partiesAt } from '../arguments/arguments.ts';
import { clauseOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { isActorAt } from '../words/actors.ts';

export function takerOf(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  if (isVerb || found.some(({ role }) => role === 'owner')) return [];
  const { verb, subject, isOwn } = clauseOf(scene, start);
  if (verb < 0 || verb >= start || subject < 0 || subject >= start || !taking.test(scene.analysis.stem(verb)))
    return [];
  const isTold = isOwn || scene.entityAt(subject) !== undefined;
  return isTold && isActorAt(scene, subject) ? partiesAt(scene, 'owner', subject).slice(0, 1) : [];
}

/** «اتخذ», «تتخذ», folded. */
const taking = /^(ا|[يتن])تخذ(ت|وا|ون|نا)?$/;
