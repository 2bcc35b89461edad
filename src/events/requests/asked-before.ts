/** Whom a verb asks, right before what is wanted, behind an aside or whoever asks: «داعيا في الوقت ذاته القوى السياسية إلى …». */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { argumentOfEntity, partiesAt } from '../arguments/arguments.ts';
import { isFreeNoun } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt, peopleTypes } from '../words/actors.ts';
import { askable } from './invited.ts';

/** «طالب رئيس الحزب خلال استضافته اليوم وزير الداخلية بنشر …»: a name right before what is wanted, which nothing governs; else several people. */
export function askedBefore(
  scene: EventScene,
  { start, end, reading, frame }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const wanted = found.find(({ role, start: at }) => role === 'requested' && at > end);
  if (reading === 'noun' || reading === 'modifier' || frame.object !== 'addressee' || !wanted) return [];
  const { analysis, entityOver } = scene;
  const behind = beforePreposition(analysis, wanted.start);
  const entity = entityOver(behind - 1);
  if (!entity || entity.end !== behind || entity.start <= start || !askable.has(entity.type))
    return severalBefore(scene, end, behind, found);
  if (reading !== 'verb') return [];
  const isTaken = found.some((one) => one.start < entity.end && one.end > entity.start);
  const before = entity.start - 1;
  const isOwned = analysis.is(before, analysis.bits.noun) && !analysis.isDefinite(before) && !entityOver(before);
  return isTaken || isOwned || !isFreeNoun(scene, entity.start) ? [] : [argumentOfEntity('addressee', entity)];
}

/** «إلى ضبط النفس», «إلى «التعاون»», «بفتح تحقيق»: the token of the preposition before what is wanted. */
function beforePreposition(analysis: Analysis, at: number): number {
  if (analysis.outer(at) !== 0) return at;
  return isQuotationMark(analysis, at - 1) ? at - 2 : at - 1;
}

/** How many words the phrase of those who are asked has at most. */
const longest = 5;

/** Several people or a body without a name, whose phrase ends at `behind`, where an aside, or the name of whoever asks, ends before them. */
function severalBefore(
  scene: EventScene,
  verb: number,
  behind: number,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  for (let at = behind - 1; at > verb && at >= behind - longest; at--) {
    if (!isBehindAside(scene, at, found)) continue;
    if (!analysis.isDefinite(scene.phrases.coreEnd(at) - 1) || scene.head(at).single === true) return [];
    if (!isFreeNoun(scene, at) || !isActorAt(scene, at)) return [];
    const asked = partiesAt(scene, 'addressee', at);
    const isTaken = found.some((one) => one.start < behind && one.end > at);
    return !isTaken && asked.at(-1)?.end === behind ? asked : [];
  }
  return [];
}

/** «في الوقت ذاته», «من جهة أخرى», «، في هذا الصدد،», «عماد العوني»: true right behind. */
function isBehindAside(
  { analysis, entityOver, entityAt }: EventScene,
  at: number,
  found: readonly FoundArgument[],
): boolean {
  const before = at - 1;
  if (isComma(analysis, before) || closing.has(analysis.folded(before))) return true;
  if (entityOver(before)?.type === 'date') return true;
  return found.some(
    ({ role, start, end }) => role === 'requester' && end === at && peopleTypes.has(entityAt(start)?.type ?? ''),
  );
}

/** What closes an aside (folded). */
const closing: ReadonlySet<string> = new Set('ذاته ذاتها نفسه نفسها الصدد السياق الاطار اخر اخري بالمناسبه'.split(' '));
