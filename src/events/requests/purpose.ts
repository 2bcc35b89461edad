/** Who wants something where others only do something for it: «قطع السكان الطريق للمطالبة بالماء». */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { partiesAt, phrasesAt } from '../arguments/arguments.ts';
import { clauseOf, isNamedActor } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isAimedDeed, isCompletedPurpose, isDeed, mayBePurpose } from '../words/verbal-noun.ts';

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

/**
 * «وجهت الجمعية نداء إلى المحسنين قصد توفير الدواء», «طالبت الوزارة من أجل فتح تحقيق»: the deed behind a word for a purpose is what is
 * wanted, where nothing else is, right behind the request or whom it is made to.
 */
export function wantedForPurpose(
  scene: EventScene,
  { end }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  if (found.some(({ role }) => role === 'requested')) return [];
  const { analysis } = scene;
  const behind = found.filter(({ start }) => start >= end).map((one) => one.end);
  let at = Math.max(end, ...behind);
  const limit = analysis.sentenceEnd(end - 1) - 1;
  while (
    at < limit &&
    at < end + mostAdjectives &&
    analysis.outer(at) === 0 &&
    analysis.is(at, analysis.bits.adjective)
  )
    at++;
  const word = at < limit ? analysis.folded(at) : '';
  const deed = word === 'من' && analysis.folded(at + 1) === 'اجل' ? at + 2 : purposes.has(word) ? at + 1 : -1;
  return deed >= 0 && deed <= limit && isAim(analysis, deed) ? phrasesAt(scene, 'requested', deed) : [];
}

const isAim = (analysis: Analysis, at: number): boolean =>
  isDeed(analysis, at) || mayBePurpose(analysis, at) || isCompletedPurpose(analysis, at) || isAimedDeed(analysis, at);

/** How many adjectives a request may have. */
const mostAdjectives = 2;
