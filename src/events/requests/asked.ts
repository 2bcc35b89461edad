/** Who is asked, and what only looks so: deeds that are wanted, words for how and why, what something makes necessary. */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { inRole } from '../words/in-role.ts';
import { isAimedDeed, isCompletedPurpose, isDeed, mayBePurpose } from '../words/verbal-noun.ts';
import { circumstances, degrees, wantedFar } from './wanted.ts';

/** «دعا الوزير ضرورة التهدئة», «طالب مجددا بلجنة تحقيق»: the object of a verb may be the deed that is wanted, or say how or why. */
export function onlyAsked(
  scene: EventScene,
  { start, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const mayBeWanted = calling.test(scene.analysis.stem(start)) && !found.some(({ role }) => role === 'requested');
  const isPlain = (one: FoundArgument): boolean =>
    one.role === 'addressee' && one.start > start && isNobody(scene, one);
  if (reading === 'noun' || !found.some(isPlain)) return found;
  return found.flatMap((one) => {
    if (!isPlain(one)) return [one];
    if (isAdverbial(scene, one.start)) return [];
    return mayBeWanted && isWish(scene, one.start) ? [inRole(one, 'requested')] : [one];
  });
}

/**
 * «ناشد المجلس في جلسته برئاسة الأمير …», «دعا الشباب بالإسراع في التسجيل للموسم القادم»: what stands farther behind is no wish where
 * it says how something is asked, or completes another wish.
 */
export function withoutFar(
  scene: EventScene,
  trigger: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis } = scene;
  if (trigger.reading === 'noun' || !found.some(({ role }) => role === 'requested')) return found;
  const isBeside = (at: number): boolean =>
    at <= trigger.end || found.some(({ role, end }) => end === at && (role === 'requester' || role === 'addressee'));
  const isFar = ({ role, start }: FoundArgument): boolean => role === 'requested' && !isBeside(start);
  const told = found.filter((one) => !(isFar(one) && isCircumstance(analysis, one.start)));
  const isFarFor = (one: FoundArgument): boolean => isFar(one) && analysis.outer(one.start) === Clitic.la;
  if (!told.some(isFarFor)) return told;
  const first = Math.min(...told.filter(isFarFor).map(({ start }) => start));
  const rest = told.filter((one) => !isFarFor(one));
  const others = [...rest, ...wantedFar(scene, trigger, rest)];
  if (others.some(({ role, start }) => role === 'requested' && start < first)) return rest;
  return told.filter((one) => !isFarFor(one) || isPurpose(analysis, one.start));
}

const isPurpose = (analysis: Analysis, at: number): boolean =>
  degrees.has(analysis.bare(at)) ||
  isDeed(analysis, at) ||
  mayBePurpose(analysis, at) ||
  isCompletedPurpose(analysis, at) ||
  isAimedDeed(analysis, at);

const isCircumstance = (analysis: Analysis, at: number): boolean =>
  (analysis.outer(at) & Clitic.ba) !== 0 &&
  !analysis.isDefinite(at) &&
  (circumstances.has(analysis.bare(at)) || (analysis.hasPronoun(at) && analysis.bare(at) === 'اعتبار'));

/** Verbs and participles that people and bodies are the object of. */
const calling = /^[يتن]?(م?طالب|دعا|دعت|دعو|داعي|م?ناشد|حث|حض|نصح)/;

/** «يستدعي تدخل البلدية»: what makes a deed necessary calls nobody. */
export const isNecessity = (
  scene: EventScene,
  { start, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean =>
  reading === 'verb' &&
  summoning.test(scene.analysis.stem(start)) &&
  found.some(
    (one) => one.role === 'addressee' && one.start > start && isNobody(scene, one) && isWish(scene, one.start),
  );

/** «ما تطلب نقله إلى المستشفى», «تطلب الأمر تدخل الأمن»: what a thing took, by a verb that is spelled as «تطلب» is. */
export function isTaking({ analysis }: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  if (reading !== 'verb' || analysis.stem(start) !== 'تطلب') return false;
  const isThing = (at: number): boolean => affairs.has(analysis.bare(at)) && analysis.isDefinite(at);
  if (end < analysis.sentenceEnd(start) && isThing(end)) return true;
  if (start === analysis.sentenceStart(start)) return false;
  return taken.has(analysis.stem(start - 1)) || isThing(start - 1);
}

const affairs: ReadonlySet<string> = new Set('امر وضع حال حاله ظرف ضروره عمليه'.split(' '));
const taken: ReadonlySet<string> = new Set(['ما', 'مما', 'قد']);

const summoning = /^[يت]?(ا?ستدع)[ايت]$/;

/** «طلب كبير على المساكن», «طلب حقيقي وعال على …»: how much of something is bought. */
export function isDemand({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (analysis.bare(start) !== 'طلب') return false;
  const limit = Math.min(analysis.sentenceEnd(start), end + mostQualities + 1);
  let at = end;
  while (at < limit && analysis.folded(at) !== 'علي' && !analysis.isDefinite(at)) at++;
  return at > end && at < limit && analysis.folded(at) === 'علي';
}

/** How many adjectives say how large a demand is. */
const mostQualities = 2;

/** No name, and no noun for people or bodies. */
const isNobody = (scene: EventScene, { start }: FoundArgument): boolean =>
  scene.entityAt(start) === undefined && !isActorAt(scene, start);

const isWish = ({ analysis }: EventScene, at: number): boolean =>
  analysis.stem(at) === 'ضروره' ||
  // «يطالب فيه السكان منع السياح»
  ((isDeed(analysis, at) || mayBePurpose(analysis, at)) && analysis.outer(at) === 0);

/** «مجددا», «حفاظا على …», «تفاديا لـ…» */
const isAdverbial = ({ analysis }: EventScene, at: number): boolean =>
  !analysis.isDefinite(at) && analysis.isAccusative(at) && analysis.outer(at) === 0;
