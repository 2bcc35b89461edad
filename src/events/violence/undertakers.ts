/**
 * Who does what a verb of undertaking leads to, however far behind it: «تمكن أعوان الحرس بسوسة، في عمل مشترك، من إيقاف شاب», «عمد خمسة أشخاص
 * منذ يومين إلى الاعتداء على رجل».
 */
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { clauseOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { isActorAt } from '../words/actors.ts';

/** The subject behind the verb of undertaking in whose clause its preposition brings a deed that is done to somebody, in the role of the doer. */
export function undertakers(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  { doer, victim }: { doer: string; victim: string },
  found: readonly FoundArgument[],
): FoundArgument[] {
  if (isVerb || found.some(({ role }) => role === doer) || !found.some(({ role }) => role === victim)) return [];
  const { verb, subject } = clauseOf(scene, start);
  if (verb < 0 || subject < verb || subject >= start || !isBrought(scene, verb, start)) return [];
  const isTaken = found.some((one) => one.start <= subject && subject < one.end);
  return isTaken || !isActorAt(scene, subject) ? [] : partiesAt(scene, doer, subject).filter(({ end }) => end <= start);
}

/** «تمكن … من إيقاف», «عمد … إلى الاعتداء», «قام … بقتل»: right behind the preposition that the verb takes. */
function isBrought({ analysis }: EventScene, verb: number, deed: number): boolean {
  const stem = analysis.stem(verb);
  if ((analysis.outer(deed) & Clitic.ba) !== 0) return doing.test(stem);
  if (analysis.outer(deed) !== 0) return false;
  switch (analysis.folded(deed - 1)) {
    case 'من':
      return managing.test(stem);
    case 'الي':
      return setting.test(stem);
    case 'علي':
      return daring.test(stem);
    case 'في':
      return succeeding.test(stem);
    default:
      return false;
  }
}

const managing = /^[يت]?تمكن(ت|وا|ون)?$/;
const setting = /^[يت]?عمد(ت|وا|ون)?$/;
const daring = /^اقدم(ت|وا)?$/;
const succeeding = /^[يت]?(نجح|شرع)(ت|وا|ون)?$/;
const doing = /^([يت]?(بادر|تعمد)|قام|[يت]قوم)(ت|وا|ون)?$/;
