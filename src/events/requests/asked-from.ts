/** Who asks whom by a noun with «من»: «طلبهم من السكان إخلاء المنطقة» is theirs, «بتكليف من الوزير» his. */
import { Clitic } from '../../text/clitics.ts';
import { partiesAt, phrasesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { inRole } from '../words/in-role.ts';
import { isDeed } from '../words/verbal-noun.ts';

/** «قررت القيادة الطلب من الأمين العام تفعيل القرار»: of a request that is somebody's, whom «من» names is asked, and the deed behind him wanted. */
export function askedFrom(
  scene: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis } = scene;
  const isFrom = reading === 'noun' && end < analysis.sentenceEnd(start) && analysis.folded(end) === 'من';
  if (!isFrom || !/^طلب/.test(analysis.bare(start))) return found;
  const isOwned = analysis.hasPronoun(start);
  const asked = found.filter(({ role, start: at }) => role === 'requester' && at > end);
  const behind = asked.at(-1)?.end ?? analysis.sentenceEnd(start);
  const isWanted = behind < analysis.sentenceEnd(start) && analysis.outer(behind) === 0 && isDeed(analysis, behind);
  if (asked.length === 0 || !(isOwned || (isWanted && analysis.isDefinite(start)))) return found;
  const turned = found.map((one) => (asked.includes(one) ? inRole(one, 'addressee') : one));
  const isTold = !isWanted || found.some(({ role }) => role === 'requested');
  return isTold ? turned : [...turned, ...phrasesAt(scene, 'requested', behind)];
}

/** «تحول وفد إلى سوسة بتكليف من الوزير»: whom «من» names has charged whoever does it. */
export function chargedBy(
  scene: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis } = scene;
  const isBy = reading === 'noun' && analysis.outer(start) === Clitic.ba && analysis.bare(start) === 'تكليف';
  const by = end + 1;
  if (!isBy || by >= analysis.sentenceEnd(start) || analysis.folded(end) !== 'من') return found;
  if (!isActorAt(scene, by)) return found;
  const charged = found
    .filter(({ role, start: at }) => role !== 'addressee' && at !== by)
    .map((one) => (one.role === 'requester' && one.start < start ? inRole(one, 'addressee') : one));
  return [...partiesAt(scene, 'requester', by), ...charged];
}

/** «طلبت الهيئة توضيحا من الوزارة»: of a verb that has what is wanted as its object, whom «من» names right behind that is asked. */
export function askedBehind(
  scene: EventScene,
  { frame, end }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (frame.object !== 'requested' || frame.separate.get('من') !== 'addressee') return [];
  if (found.some(({ role }) => role === 'addressee')) return [];
  const from = found.find(({ role, start }) => role === 'requested' && start >= end)?.end ?? -1;
  const asked = from + 1;
  if (from < 0 || asked >= analysis.sentenceEnd(end) || analysis.folded(from) !== 'من') return [];
  return isActorAt(scene, asked) ? partiesAt(scene, 'addressee', asked) : [];
}
