/** «اضطر الوزير إلى الاستقالة», «أجبر الجيش الرئيس على التنحي», «أجبر الوزير على تقديم استقالته»: who has to go, and who makes him. */
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { clauseOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { isActorAt } from '../words/actors.ts';

const compelled = /^[يت]?ا?ضطر(ت|وا|ون)?$/;
const compelling = /^([يت]جبر|اجبر|[يت]رغم|ارغم|[يت]?دفع)(ت|وا|ون)?$/;
const towards: ReadonlySet<string> = new Set(['الي', 'علي']);
const handing: ReadonlySet<string> = new Set(['تقديم', 'اعلان']);

export function forcedOut(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, partyEnd } = scene;
  if (isVerb || start < 2 || found.some(({ role }) => role === 'person')) return [];
  const deed = handing.has(analysis.stem(start - 1)) ? start - 1 : start;
  const isTowards = (analysis.outer(deed) & Clitic.la) !== 0 || towards.has(analysis.folded(deed - 1));
  const { verb, subject, isOwn } = clauseOf(scene, start);
  if (!isTowards || verb < 0 || verb > deed || !isOwn || subject < 0 || subject > deed) return [];
  const stem = analysis.stem(verb);
  const isActor = isActorAt(scene, subject);
  if (compelled.test(stem)) return isActor ? partiesAt(scene, 'person', subject) : [];
  if (!compelling.test(stem)) return [];
  // «الجيش يجبر الرئيس على التنحي»
  const object = subject < verb ? verb + 1 : partyEnd(subject);
  const isActive = object < deed - 1 && analysis.outer(object) === 0 && isActorAt(scene, object);
  if (!isActive) return isActor && object === deed - 1 ? partiesAt(scene, 'person', subject) : [];
  return [...partiesAt(scene, 'person', object), ...(isActor ? partiesAt(scene, 'remover', subject) : [])];
}
