/** Which of the arguments that were found from afar belong to an event. */
import type { Analysis } from '../../syntax/analysis.ts';
import { honoured } from '../../syntax/clauses/subjects.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { asNamed } from './honoured-name.ts';
import { isOnlooker } from './onlookers.ts';
import { roleOfPronoun } from './resumed.ts';
import { clauseOf } from './subject.ts';

/**
 * Who says, wants or thinks something may have been named in any sentence before; who does something else, behind a
 * pronoun or a hidden subject, in the last one at most, and not as somebody who tells of it.
 */
export function nearby(scene: EventScene, trigger: TriggerInFrame, own: readonly FoundArgument[]): FoundArgument[] {
  const found = own.map((one) => asNamed(scene, one));
  const { start, end, reading, rules, frame, light } = trigger;
  const { analysis } = scene;
  const isHonour = (at: number): boolean => at < analysis.count && honoured.has(analysis.folded(at));
  const { verb } = clauseOf(scene, start);
  // «كما أعلنت إطلاق برنامج جديد»
  if (rules.speaks || rules.isAttitude || rules.wants || (verb >= 0 && scene.speaks(verb))) return found;
  // «لقائه», «لقاء سموه», «عقد سموه لقاء»
  const isOwned =
    reading === 'noun' &&
    (analysis.hasPronoun(start) || isHonour(end) || (light !== undefined && isHonour(light.at + 1)));
  const first = analysis.sentenceOf(start) - (isOwned || reading === 'verb' ? 1 : 0);
  // «وقد تم الاحتفاظ به»
  const isHeld = (one: FoundArgument): boolean =>
    one.role === 'person' && end < analysis.sentenceEnd(start) && roleOfPronoun(analysis, end, frame) === 'person';
  const isNear = (one: FoundArgument): boolean =>
    one.start >= start ||
    analysis.sentenceOf(one.start) >= first ||
    isHeld(one) ||
    !own.some(({ start: at }) => at === one.start);
  const mayTell = reading === 'noun' && !isOwned && isToldByOthers(scene, trigger);
  const isOther = (one: FoundArgument): boolean =>
    mayTell && rules.parties.includes(one.role) && isOnlooker(scene, start, one);
  return found.filter((one) => isNear(one) && !isOther(one));
}

/**
 * «قال خلال الندوة», «الاجتماع الذي جمعه بالسفير», «قال: «سأبدأ بزيارة الجرحى»»: in what somebody says himself, where he says it and
 * where a pronoun stands for him, he takes part.
 */
function isToldByOthers(scene: EventScene, { start, light }: TriggerInFrame): boolean {
  if (light?.isRelative || clauseOf(scene, start).kind === 'quotation') return false;
  return !isOccasion(scene.analysis, start);
}

const isOccasion = (analysis: Analysis, at: number): boolean =>
  at > analysis.sentenceStart(at) && occasions.has(analysis.folded(at - 1));

const occasions: ReadonlySet<string> = new Set(
  'خلال هامش اثناء عقب اثر بعد في قبل قبيل اشغال اعمال ختام افتتاح اختتام لدي بمناسبه'.split(' '),
);
