/** Who wants something where others only do something for it: «قطع السكان الطريق للمطالبة بالماء». */
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { clauseOf, isNamedActor } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';

/** Before what something is done for (folded). */
const purposes: ReadonlySet<string> = new Set('قصد بقصد بهدف بغرض لغرض لاجل اجل بغيه بغايه'.split(' '));

/** What people do something for (folded, without article). */
const wishes: ReadonlySet<string> = new Set(['مطالبه', 'دعوه', 'حث', 'مناشده']);

/** Of a request that something is done for, whoever does it. */
export function requesterByPurpose(
  scene: EventScene,
  { start, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (reading !== 'noun' || !analysis.isDefinite(start) || start === analysis.sentenceStart(start)) return [];
  if (!wishes.has(analysis.bare(start))) return [];
  const isAim =
    analysis.outer(start) === Clitic.la || (analysis.outer(start) === 0 && purposes.has(analysis.folded(start - 1)));
  if (!isAim || found.some(({ role }) => role === 'requester')) return [];
  const { kind, isOwn, subject, verb } = clauseOf(scene, start);
  // «حملة تضم عشرات الشبان للمطالبة بالتشغيل»
  if (kind === 'relative' || verb < 0 || !isOwn || subject > start || !isNamedActor(scene, subject)) return [];
  return partiesAt(scene, 'requester', subject);
}
