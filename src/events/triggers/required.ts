/**
 * What the flags of a trigger ask to go with it: a preposition (`with-`, `never-`), what is said, who does it (`doer`), an object
 * (`object`), a deed (`deed`).
 */
import { Feature } from '../../lexicon/features.ts';
import { Clitic } from '../../text/clitics.ts';
import { whereabouts } from '../roles/whereabouts.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt, peopleTypes } from '../words/actors.ts';
import { isDeed, mayBePurpose } from '../words/verbal-noun.ts';

/** «تابع: …», «يرى أن …», «ما أوردته الوكالة»: something is said behind the verb, or the verb says what ما stands for. */
export function hasContent({ analysis, entityAt }: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  if (start > analysis.sentenceStart(start) && whatever.has(analysis.stem(start - 1))) return true;
  const isNoun = reading === 'noun';
  if (analysis.hasPronoun(start) && !isNoun) return false;
  const limit = analysis.sentenceEnd(start);
  const reach = isNoun ? nounContentReach : contentReach;
  // A name or date counts as one word: «وبين سالم العوني، في حوار مع صحيفة الفجر، اليوم الأحد 25 ديسمبر، أن …».
  for (let at = end, step = 0; at < limit && step < reach; at = Math.max(at + 1, entityAt(at)?.end ?? 0), step++) {
    const word = analysis.folded(at);
    if (quotes.includes(word) || contents.has(word)) return true;
  }
  return false;
}

const contentReach = 14;

const nounContentReach = 8;

const quotes = ':"«“';

const whatever: ReadonlySet<string> = new Set(['ما', 'حسبما', 'وفقما']);

const contents: ReadonlySet<string> = new Set(
  'ان انه انها انهم انهما اننا بان بانه بانها بانهم التاكيد تاكيد تاكيده تاكيدها التذكير'.split(' '),
);

/**
 * Flags `with-على`: the word has this sense with one of these prepositions only («أثنى على», not «أثنى عن»); `never-على`:
 * with none of these («ساعده على الخروج» is no aid); `purpose`: or where a headline says that somebody is somewhere for it
 * («الوزير في الرباط لبحث التعاون»).
 */
export function hasItsPreposition(
  scene: EventScene,
  { start, end, reading, flags }: Pick<TriggerInFrame, 'start' | 'end' | 'reading' | 'flags'>,
): boolean {
  if (flags.with.size === 0 && flags.never.size === 0) return true;
  const { analysis, entityAt } = scene;
  const limit = analysis.sentenceEnd(start);
  const reach = reading === 'noun' ? nounReach : prepositionReach;
  // A name counts as one word: «أمر الأمير محمد بن سلمان …، ولي العهد، بتأمين».
  for (let at = end, step = 0; at < limit && step < reach; at = Math.max(at + 1, entityAt(at)?.end ?? 0), step++) {
    const [word, stem] = [analysis.folded(at), analysis.stem(at)];
    if (flags.with.has(word) || (stem !== word && flags.with.has(stem))) return true;
    if (flags.never.has(word)) return false;
    if ((analysis.outer(at) & Clitic.ba) !== 0 && flags.with.has('ب')) return true;
    if ((analysis.outer(at) & Clitic.la) !== 0 && flags.with.has('ل')) return true;
  }
  return flags.with.size === 0 || (flags.purpose && whereabouts(scene, start) !== undefined);
}

const prepositionReach = 10;

/** A noun has what belongs to it close by. */
const nounReach = 4;

/** The flag `doer`: it counts only with who does it. */
export const lacksDoer = (scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]): boolean =>
  trigger.flags.doer &&
  ((!found.some(({ role }) => role === trigger.rules.doer) && !isOurs(scene, trigger) && !isGiven(trigger, found)) ||
    isSupposed(scene, trigger));

/** «أعطيت تعليمات للشرطة بالتدخل»: a verb says that it was given, the rest to whom and for what, whoever did it. */
const isGiven = ({ light, rules }: TriggerInFrame, found: readonly FoundArgument[]): boolean =>
  light !== undefined &&
  rules.wants !== undefined &&
  [rules.recipient, rules.wants.content].every((asked) => found.some(({ role }) => role === asked));

/** «نؤكد أننا ندعم حقوق الشعب»: the verb shows who does it. */
const isOurs = ({ analysis }: EventScene, { start, reading, features, rules }: TriggerInFrame): boolean =>
  reading === 'verb' &&
  rules.isAttitude === true &&
  (features & Feature.present) !== 0 &&
  analysis.stem(start).startsWith('ن');

/** «الرواية التي يرجح أنها كتبت …»: what a relative clause says of a thing without naming anybody is everybody's guess. */
function isSupposed(scene: EventScene, trigger: TriggerInFrame): boolean {
  const clause = scene.clauses.ofVerb.get(trigger.start);
  if (clause?.kind !== 'relative' || clause.isOwn || clause.antecedent < 0) return false;
  return !isActorAt(scene, clause.antecedent) && hasContent(scene, trigger);
}

/** The flag `object`: without what the frame calls its object, a pronoun too, the verb says something else («أقر بالتهمة»). */
export const lacksObject = (
  { analysis }: EventScene,
  { start, frame, flags }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean => flags.object && !analysis.hasPronoun(start) && !found.some(({ role }) => role === frame.object);

/** The flag `deed`: what is wanted is something done, of nobody or of somebody («وجه بتوزيع …», not «وجه رسالة بمناسبة …»). */
export function lacksDeed(
  scene: EventScene,
  { rules, frame, start, flags }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (!flags.deed || isFollowed(scene, start, found)) return false;
  const wanted = found.find(({ role }) => role === rules.wants?.content);
  const asked = found.find(({ role }) => role === frame.object);
  if (!wanted || !isWantedDeed(scene, wanted.start)) return true;
  return asked !== undefined && !isActorAt(scene, asked.start);
}

/** «بناء على توجيهات الملك، وصلت …», «إنفاذا لتوجيهات الأمير»: what is told then was wanted by somebody with a name. */
function isFollowed({ analysis, entityAt }: EventScene, start: number, found: readonly FoundArgument[]): boolean {
  const before = start - 1;
  if (before < analysis.sentenceStart(start)) return false;
  const isBasis = analysis.folded(before) === 'علي' && analysis.folded(before - 1) === 'بناء';
  const isFollowing = isBasis || ((analysis.outer(start) & Clitic.la) !== 0 && following.test(analysis.stem(before)));
  return isFollowing && found.some((one) => one.start >= start && peopleTypes.has(entityAt(one.start)?.type ?? ''));
}

const following = /^(تنفيذا?|انفاذا?|امتثالا)$/;

/** «بتوزيع المساعدات», «بضرورة تكثيف الجهود», «بسرعة إنهاء الأعمال». */
function isWantedDeed({ analysis }: EventScene, at: number): boolean {
  const isNeed = needs.has(analysis.stem(at)) && at + 1 < analysis.sentenceEnd(at);
  const deed = isNeed ? at + 1 : at;
  return (isDeed(analysis, deed) || mayBePurpose(analysis, deed)) && !greetings.has(analysis.bare(at));
}

/** What says how much something is wanted (folded). */
const needs: ReadonlySet<string> = new Set(['ضروره', 'سرعه', 'اهميه', 'وجوب', 'حسن', 'مواصله', 'عمل', 'عدم']);

/** «توجه الرئيس بالشكر», «توجه بانتقادات»: what is said to somebody, not wanted (folded, without article). */
const greetings: ReadonlySet<string> = new Set(
  'شكر تهنيه تهاني تحيه سلام تعزيه انتقاد انتقادات اتهام اتهامات نقد لوم سوال دعوه نداء طلب حديث'.split(' '),
);
