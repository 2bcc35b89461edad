/**
 * The flag `act`: a verbal noun that tells what somebody does where its object stands right behind it («نعمل من أجل دعم الاتفاق»,
 * «حرصها على دعم ورعاية المواهب»), named or not; not where it says what a noun before it is for («مؤتمر دعم الاقتصاد»). Of
 * requests the deed that is asked for tells it too.
 */
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isDeed, mayBePurpose } from '../words/verbal-noun.ts';
import { isPhase, lightNounRow } from './light.ts';

export function tellsAct(
  scene: EventScene,
  { start, end, reading, frame, rules, flags }: TriggerInFrame,
  own: readonly FoundArgument[],
): boolean {
  if (reading !== 'noun' || !flags.act) return false;
  // «تكوين الأعوان ودعم الهيئة»: one of several deeds
  if (rules.isAttitude && (scene.analysis.outer(start) & Clitic.wa) !== 0) return false;
  const object = isJoinedNoun(scene, end) ? end + 1 : end;
  const hasObject = own.some(({ role, start: at }) => role === (frame.of ?? frame.object) && at === object);
  return (
    hasObject && !isAttached(scene, object) && !describes(scene, start) && !unbacked.has(scene.analysis.bare(object))
  );
}

/** «دعم ورعاية المواهب»: a second verbal noun of the same object. */
const isJoinedNoun = ({ analysis }: EventScene, at: number): boolean =>
  at < analysis.count && analysis.outer(at) === Clitic.wa && (isVerbalNoun(analysis, at) || mayBePurpose(analysis, at));

const isAttached = ({ analysis }: EventScene, at: number): boolean => (analysis.outer(at) & prepositionClitics) !== 0;

/** «مؤتمر دعم الاقتصاد», «سبل دعم العلاقات»: in the construct of a noun before it. */
function describes(scene: EventScene, start: number): boolean {
  const { analysis, clauses, phrases, entityOver } = scene;
  const before = start - 1;
  if (before < analysis.sentenceStart(start) || analysis.outer(start) !== 0 || analysis.isDefinite(start)) return false;
  if (!analysis.isWord(before) || phrases.isPreposition(before) || clauses.ofVerb.has(before)) return false;
  if (analysis.isDefinite(before) || analysis.hasPronoun(before) || entityOver(before)) return false;
  return lightNounRow(scene, before) < 0 && !isPhase(analysis, before) && !stages.has(analysis.stem(before));
}

/** What the act itself is called by («أهمية دعم …», «من أجل دعم …»). */
const stages: ReadonlySet<string> = new Set('اجل ضروره اهميه مزيد قصد بغيه بهدف هدف عبر بصدد نحو'.split(' '));

/** What only gets better or more by it, so that nobody is backed; and those who back («دعم بلاده»); folded, without article. */
const unbacked: ReadonlySet<string> = new Set(
  `تعاون علاقات شراكه اقتصاد نمو بييه صادرات استثمار استثمارات اسعار نزاهه سياحه قطاع تنميه قدرات طاقات سعوده توطين حركه اداء
  مكانه موقع سوق اسواق انتاج انتاجيه ثقافه مسيره اعمال بلاد`.split(/\s+/u),
);

/** «الدعوة إلى إجراء انتخابات», «الدعوة لتشكيل حكومة»: the act of asking, with the deed that is asked for right behind. */
export function isAskedFor(
  { analysis }: EventScene,
  { start, end, reading, rules }: TriggerInFrame,
  own: readonly FoundArgument[],
): boolean {
  if (reading !== 'noun' || !rules.wants || !analysis.isDefinite(start) || analysis.hasPronoun(start)) return false;
  const isFor = ({ role, start: at }: FoundArgument): boolean =>
    role === rules.wants!.content &&
    (at === end ? (analysis.outer(at) & Clitic.la) !== 0 : at === end + 1 && analysis.folded(end) === 'الي');
  return own.some((one) => isFor(one) && !analysis.isDefinite(one.start) && isDeed(analysis, one.start));
}
