/**
 * What shows that a noun of an event tells one, and is no mere back-reference: a verb brings it about («شن الهجوم الكبير»), an
 * adjective or a place tells which it is («الهجوم الكيميائي في خان شيخون»), or it breaks out («اندلعت مواجهات»).
 */
import type { Analysis } from '../../syntax/analysis.ts';
import type { Clause } from '../../syntax/clauses/clause.ts';
import { isComma } from '../../syntax/commas.ts';
import type { EventScene, FoundArgument, LightVerb, TriggerInFrame } from '../types.ts';
import { wasDone } from '../words/heads.ts';
import { isContained } from './candidates.ts';
import { isReferredTo } from './issuer.ts';
import { entering, governsNoun, isBehindPhase, isWill, lightNounRow } from './light.ts';

/** True if a verb or its noun brings the event about («عقد اجتماعا», «إطلاق مبادرة»), or the text refers to it as its source. */
export function isBroughtAbout(scene: EventScene, { light, start, rules }: TriggerInFrame): boolean {
  // «جاء ذلك في حوار مع الصحيفة»: only what is said in comes so.
  if (isQuoted(scene, start) && (rules.speaks || scene.analysis.folded(start - 1) !== 'في')) return true;
  if (isContained(scene, start) && !isBehindPhase(scene.analysis, start)) return false;
  if (followsVerbalNoun(scene, start)) return true;
  return light !== undefined && !isAimed(scene, light) && !isWill(scene, light) && governsNoun(scene, light, start);
}

/** «الصفقة التي تستهدف …»: a verb that only says whom the noun is aimed at. */
function isAimed({ analysis }: EventScene, { row }: LightVerb): boolean {
  return analysis.lexicon.attribute(analysis.matches.entry[row]!, 'object') === 'target';
}

/** «بالتوصل إلى اتفاق», «إطلاق مبادرة»: the verbal noun of a light verb governs it. */
export function followsVerbalNoun(scene: EventScene, at: number): boolean {
  const { analysis, phrases } = scene;
  const before = at - 1 > analysis.sentenceStart(at) && phrases.isPreposition(at - 1) ? at - 2 : at - 1;
  if (before < analysis.sentenceStart(at)) return false;
  // «ودخول الجلسات»
  if (before === at - 1 && entering.has(analysis.bare(before))) return false;
  // «انطلاقا من التأكيد على مبدأ …»: from what one starts out.
  if (analysis.folded(before) === 'انطلاقا') return false;
  return lightNounRow(scene, before) >= 0;
}

/** «وفقا لبيان الوزارة», «بحسب بلاغ»: what the text refers to has been said; «بحسب قوله» only names who says the rest. */
function isQuoted(scene: EventScene, at: number): boolean {
  const { analysis } = scene;
  return !analysis.isDefinite(at) && !analysis.hasPronoun(at) && isReferredTo(scene, at);
}

/** True of a noun that is the subject or the object of its light verb, and stands in no phrase of another («نظام التفتيش»). */
const isPartOf = ({ subject, behind, verb }: Clause, start: number): boolean =>
  subject === start || subject < verb || start >= behind;

/** The flag `done`: «تم الاتفاق على أن …» says that it is done, and what it is about. */
export const isSettled = ({ analysis }: EventScene, { light, start, end, flags }: TriggerInFrame): boolean =>
  flags.done &&
  ((light !== undefined && wasDone.has(analysis.stem(light.at))) || isPastAt(analysis, start)) &&
  end < analysis.sentenceEnd(start) &&
  analysis.folded(end) === 'علي';

/** «بعد الاتفاق على …» */
const isPastAt = (analysis: Analysis, at: number): boolean =>
  at > analysis.sentenceStart(at) && pasts.has(analysis.folded(at - 1));
const pasts: ReadonlySet<string> = new Set(['بعد', 'عقب', 'اثر', 'اعقاب']);

/** «اندلعت مواجهات», «شهدت المدينة معارك عنيفة», «تواصلت المعارك في الزبداني»: of what breaks out, and of what goes on somewhere, it is told. */
export function isBrokenOut(scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { reading, light, start, flags } = trigger;
  if (reading !== 'noun' || light === undefined || flags.result) return false;
  const verb = scene.analysis.stem(light.at);
  const isOwn = isPartOf(light.clause, start);
  // «في مواجهات اندلعت أمس»
  if (isOwn && outbreaks.test(verb)) return light.isRelative || isBroughtAbout(scene, trigger);
  if (isOwn && goings.test(verb)) return isSituated(scene, trigger, found) && isBroughtAbout(scene, trigger);
  // «تدور الجولة الخامسة اليوم»
  if (flags.sport && !trigger.rules.passives) return false;
  const isOut = (isOwn && turnings.test(verb)) || isWitnessed(light.clause, verb, start);
  return isOut && isBroughtAbout(scene, trigger);
}

/** «شهدت المدينة مواجهات»; «الحراك شهد تباطؤا» sees something itself. */
const isWitnessed = ({ subject, behind }: Clause, verb: string, start: number): boolean =>
  witnessing.test(verb) && subject !== start && start >= behind;

const outbreaks = /^([تي]?ا?ندلع|[تي]?نشب)/;
const goings = /^([تي]?تواصل|[تي]?ستمر|استمر|[تي]?تجدد)/;
const turnings = /^(دار|[تي]دور)/;
const witnessing = /^[تي]?شهد/;

/** «تم الإعلان عن النتائج», «سيتم التأكيد على ذلك»: of a noun of saying that a verb only brings about, what is said is told, and nobody who says it. */
export function isAnnounced(scene: EventScene, trigger: TriggerInFrame): boolean {
  const { end, reading, rules } = trigger;
  if (!rules.speaks || reading !== 'noun' || trigger.light === undefined) return false;
  return announces(scene, end) && isBroughtAbout(scene, trigger);
}

/** «التأكيد على …», «التأكيد خلال الاجتماع على …», «التأكيد، في هذا السياق، على …»: what brings what is said, close behind and before any mark. */
function announces({ analysis, clauses }: EventScene, end: number): boolean {
  const from = behindAside(analysis, end);
  const limit = Math.min(analysis.sentenceEnd(end - 1), from + announcingReach);
  for (let at = from; at < limit && clauses.of[at] === clauses.of[end - 1]; at++) {
    if (announcing.has(analysis.folded(at))) return true;
    // «سيتم الإعلان عنه غدا», not «القرارات التي تم الإعلان عنها»
    if (analysis.stem(at).startsWith('عنه')) return clauses.all[clauses.of[at]!]!.kind !== 'relative';
    if (analysis.isPunctuation(at)) return false;
  }
  return false;
}

const announcingReach = 5;
const longestAside = 6;

/** The token behind an aside between commas that begins at a token; the token itself. */
function behindAside(analysis: Analysis, from: number): number {
  const limit = Math.min(analysis.sentenceEnd(from - 1), from + longestAside);
  if (from >= limit || !isComma(analysis, from)) return from;
  for (let at = from + 1; at < limit; at++) if (isComma(analysis, at)) return at + 1;
  return from;
}

const announcing: ReadonlySet<string> = new Set(['عن', 'علي', 'ان', 'بان']);

/** «تمت مناقشة مشاريع الطرق»: talks that a verb brings about, and what they are about. */
export const isDiscussed = (scene: EventScene, trigger: TriggerInFrame, own: readonly FoundArgument[]): boolean =>
  trigger.reading === 'noun' &&
  own.some(({ role }) => role === trigger.rules.topic) &&
  trigger.light !== undefined &&
  wasDone.has(scene.analysis.stem(trigger.light.at)) &&
  isBroughtAbout(scene, trigger);

/** «شن الهجوم الكبير لاستعادة المدينة», «وقع الانفجار في إحدى العربات»: a verb brings it about, and which it was or where is told. */
export function tellsItself(scene: EventScene, trigger: TriggerInFrame): boolean {
  const { analysis } = scene;
  const { start, end, light, rules } = trigger;
  if (light === undefined || rules.passives !== true || end >= analysis.sentenceEnd(light.at)) return false;
  if (analysis.outer(start) !== 0 || !isPartOf(light.clause, start)) return false;
  return (analysis.folded(end) === 'في' || isQualified(scene, trigger)) && isBroughtAbout(scene, trigger);
}

/** «موقع التفجير بمسجد قوات الطوارئ», «المعارك في الزبداني»: right behind the noun a named place, so that it is no mere back-reference. */
export const isSituated = (
  { entityAt }: EventScene,
  { end, rules }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean =>
  rules.people === undefined &&
  found.some(({ role, start }) => role === 'place' && start <= end + 1 && entityAt(start) !== undefined);

/** «الهجوم الكيميائي في خان شيخون»: an adjective tells which, so that it is no mere back-reference. */
export function isQualified({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (end >= analysis.sentenceEnd(start) || !analysis.isDefinite(end) || analysis.outer(end) !== 0) return false;
  if (analysis.is(end, analysis.bits.relative)) return false;
  return analysis.is(end, analysis.bits.adjective) && !pointing.has(analysis.folded(end));
}

const pointing: ReadonlySet<string> = new Set(
  'الاخير الاخيره المذكور المذكوره المقبل المقبله السابق السابقه'.split(' '),
);
