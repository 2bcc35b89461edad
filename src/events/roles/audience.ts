/** Whom something is said to: behind a preposition, or a reporter right behind whoever speaks. */
import { media, reporters } from '../../entities/organization/medium.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isBoundPronoun } from '../../syntax/words/prepositions.ts';
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { headWord } from './medium.ts';
import type { Region } from './region.ts';

/** «قال للصحفيين», «قال الوزير أمس للصحفيين», «في تصريح لوكالة …»; behind another noun ل says whose that is («الداعم للوحدة»). */
export function isTold(scene: EventScene, at: number, { start, end }: Region): boolean {
  const { analysis, clauses, entityOver } = scene;
  const before = at - 1;
  const clause = clauses.ofVerb.get(start);
  // «تحدث في مؤتمر صحفي مع نظيره»
  if (analysis.folded(at) === 'مع' && pressed.test(analysis.bare(before))) return false;
  if (clause?.behind === at && belongsToSubject(scene, clause.subject, at)) return false;
  if (at === end || clause?.behind === at || analysis.isPunctuation(before)) return true;
  // «وفق ما صرح به لمراسل القناة»
  if (clause && before === end && isBoundPronoun(analysis, before)) return true;
  // «قالت إحدى الشركات العاملة في القطاع لوكالة رويترز إن …»
  if (clause && media.has(scene.entityAt(at)?.subtype ?? '')) return true;
  // «تصريحات غير مسؤولة لنائب الرئيس»
  if (!clause && talks.has(analysis.bare(start)) && at <= end + adverbs) return true;
  // «تعازي القيادة لأسرة الشهيد»
  if (!clause && condolences.has(analysis.bare(start))) return true;
  if ((analysis.outer(at) & Clitic.la) === 0 && analysis.folded(at) !== 'ل') return true;
  if (clause && listeners.has(analysis.bare(at))) return true;
  const entity = entityOver(before);
  if (entity) return speaking.has(entity.type);
  return talks.has(analysis.bare(before)) || talks.has(analysis.bare(before - 1));
}

/** «أفاد مصدر أمني مراسل القناة أن …», «أكد الوالي مراسلتنا»: right behind whoever speaks the paper's reporter is told; «سالم مراسل القناة» is one. */
export function reporterTold(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, entityAt } = scene;
  if (!isVerb || found.some(({ role }) => role === 'audience')) return [];
  const speaker = found.find((one) => one.role === 'speaker' && one.start > start);
  if (!speaker || speaker.end >= analysis.sentenceEnd(start)) return [];
  const behind = isComma(analysis, speaker.end) ? speaker.end + 1 : speaker.end;
  const at = entityAt(behind)?.type === 'date' ? entityAt(behind)!.end : behind;
  if (at >= analysis.sentenceEnd(start) || analysis.outer(at) !== 0 || !reporters.has(headWord(analysis, at)))
    return [];
  const isNamed = entityAt(speaker.start)?.type === 'person' || entityAt(speaker.start)?.person !== undefined;
  if (isNamed && !analysis.hasPronoun(at)) return [];
  return partiesAt(scene, 'audience', at).slice(0, 1);
}

/** Of a talk with the press, which whoever else holds it is no audience of. */
const pressed = /^(صحا?في|اعلامي|مشترك)ه?$/;

/** «قال القيادي المؤسس لحركة النهضة», «أكد سالم العوني المدير التنفيذي للشركة»: behind an office ل says of what body, but for the press. */
function belongsToSubject({ analysis, entityAt }: EventScene, subject: number, at: number): boolean {
  const { office, 'organization-head': head } = analysis.lexicon.code;
  const [told, holder] = [entityAt(at), subject < 0 ? undefined : entityAt(subject)];
  if (subject < 0 || media.has(told?.subtype ?? '') || hearing.has(analysis.bare(at))) return false;
  if (!holder) return told ? told.type === 'organization' || told.type === 'place' : isOfBody(analysis, at);
  // The office stands behind the name.
  const isBehindName = holder.person !== undefined && analysis.longestMatch(subject, office) < 0;
  return isBehindName && (told ? told.type === 'organization' : analysis.longestMatch(at, head) >= 0);
}

/** «الجهاز الفني للفريق», «المعتمد الأول لولاية باجة»: behind an adjective the body or place that it is part of. */
function isOfBody(analysis: Analysis, at: number): boolean {
  const { 'organization-head': body, 'place-head': place } = analysis.lexicon.code;
  if (analysis.longestMatch(at, place) >= 0) return true;
  const isAdjective = analysis.is(at - 1, analysis.bits.adjective) && analysis.isDefinite(at - 1);
  return isAdjective && analysis.longestMatch(at, body) >= 0;
}

/** Bodies before which people speak. */
const hearing: ReadonlySet<string> = new Set(['مجلس', 'محكمه', 'برلمان', 'لجنه']);

/** «لوسائل الإعلام», «للصحفيين»: who is always told. */
const listeners: ReadonlySet<string> = new Set('وسايل صحفيين صحافيين اعلاميين مراسلين صحافه'.split(' '));

/** Types of what may stand between a verb of saying and whom is spoken to. */
const speaking: ReadonlySet<string> = new Set(['person', 'official', 'date']);
const talks: ReadonlySet<string> = new Set('تصريح تصريحات تصريحا حوار مقابله حديث كلمه'.split(' '));
/** What is said to somebody only. */
const condolences: ReadonlySet<string> = new Set('تعازي تعزيه عزاء عزاي مواساه مواسات'.split(' '));

/** How many words may stand between a noun for talk and whom it is spoken to. */
const adverbs = 2;
