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
