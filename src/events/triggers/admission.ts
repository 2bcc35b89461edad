/**
 * Which candidates count as events, by what was found with them. A flag of the trigger's line says how sure it is: none, a
 * word that hardly means anything else; `weak`, a word that often does, which counts with a named party; `result`, a
 * noun that also names a thing («اتفاق», «برنامج», «بيان»), which counts where a light verb brings it about or what stands
 * with it shows that something happened (results.ts);
 * `scheduled`, a noun that counts with a date or place alone («الانتخابات يوم 28 أبريل»); and the flags that the type
 * lists in `only`. What the words around a trigger say of its sense was asked before, in candidates.ts.
 */
import { Feature } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { isBoundPronoun } from '../../syntax/words/prepositions.ts';
import { Clitic } from '../../text/clitics.ts';
import { roleOfPronoun } from '../arguments/resumed.ts';
import { behindSchedule } from '../roles/scheduled.ts';
import type { EventRules, EventScene, Filling, FoundArgument, TriggerInFrame } from '../types.ts';
import { crowds, isActorAt, isPeople, isPeopleAt } from '../words/actors.ts';
import { mayBeHit } from '../words/place-names.ts';
import { isAskedFor, tellsAct } from './acts.ts';
import {
  followsVerbalNoun,
  isAnnounced,
  isBrokenOut,
  isBroughtAbout,
  isDiscussed,
  isQualified,
  isSettled,
  isSituated,
  tellsItself,
} from './brought-about.ts';
import { hasContent, lacksDeed, lacksDoer, lacksObject } from './required.ts';
import { isHeadline, tellsResult } from './results.ts';
import { isMishap } from './sentence-words.ts';

export function isAdmitted(
  scene: EventScene,
  trigger: TriggerInFrame,
  found: readonly FoundArgument[],
  isTold: () => boolean,
): boolean {
  const { start, reading, rules, flags } = trigger;
  // «أوقف الدعم»; but «أوقف الموظفين وقوات الأمن»
  const isProved = proves(trigger, found);
  if (rules.people && !isProved && lacksPeople(scene, rules, found)) return false;
  if (lacksItsSense(scene, trigger, found) || rules.rejects?.(scene, trigger, found)) return false;
  if (!hasItsHead(scene, trigger, found)) return false;
  const own = found.filter(({ role, start: at }) => role !== 'place' && role !== 'time' && at !== start);
  if (reading === 'modifier')
    return flags.modifier || own.some((one) => one.start > start) || isPlacedObject(scene, trigger, found);
  if (isDoneByThing(scene, trigger, own)) return false;
  if (flags.result && reading === 'noun') {
    const isBrought = isBroughtAbout(scene, trigger);
    if (tellsResult(scene, trigger, own, isBrought) || isSettled(scene, trigger)) return true;
    if (rules.tells?.(scene, trigger, own)) return true;
    if (!isBrought) return false;
  }
  if (flags.scheduled && reading === 'noun') return found.length > 0 || isBroughtAbout(scene, trigger);
  // What is said and by whom is told: «تابع المدعي العام أن …».
  const isSaid =
    (flags.said || (rules.speaks && reading === 'verb' && hasContent(scene, trigger))) &&
    own.some(({ role }) => role === rules.doer || role === rules.byHead?.[rules.doer]?.role);
  if (isAnnounced(scene, trigger)) return true;
  if (flags.weak)
    return (
      isSaid ||
      isProved ||
      isUndertaken(scene, trigger, own) ||
      isDiscussed(scene, trigger, own) ||
      isAskedFor(scene, trigger, own) ||
      isBrokenOut(scene, trigger, found) ||
      // «دعوة إلى مقاطعة الانتخابات»
      (rules.wants !== undefined && reading === 'noun' && isHeadline(scene, trigger, own)) ||
      tellsAct(scene, trigger, own) ||
      own.some((argument) => isActor(scene, trigger, argument) || isAbout(scene, trigger, argument)) ||
      (reading === 'noun' && ((own.length > 0 && isTold()) || rules.tells?.(scene, trigger, own) === true))
    );
  // «كنت طالب …»: what somebody wants, supports or rejects is told, or at least who does.
  if (reading !== 'noun') return own.length > 0 || !(rules.isAttitude || rules.wants);
  if (isBackReference(scene, start)) return own.length > 0;
  if (scene.analysis.isDefinite(start))
    return (
      own.length > 0 ||
      // «التخطيط لعقد المؤتمر», «إعلان العصيان»
      (followsVerbalNoun(scene, start) && !flags.result) ||
      (found.length > 0 &&
        (isBroughtAbout(scene, trigger) || isQualified(scene, trigger) || behindSchedule(scene, trigger) >= 0)) ||
      tellsItself(scene, trigger) ||
      isSituated(scene, trigger, found) ||
      // «القبض عليه»
      (rules.passives === true && hasBoundPronoun(scene, trigger)) ||
      // «طالبوه بالاستقالة»
      (!flags.result && isTold())
    );
  if (scene.analysis.hasPronoun(start) || hasBoundPronoun(scene, trigger)) return true;
  return !rules.needsArgument || found.length > 0 || isBroughtAbout(scene, trigger);
}

/** «إيقاف مشعوذ بتهمة التحيل»; «اتهامات بالفساد» ask for what nobody need be arrested for. */
const proves = ({ rules, frame, reading }: TriggerInFrame, found: readonly FoundArgument[]): boolean =>
  reading === 'noun' &&
  rules.proof !== undefined &&
  frame.attached.get(Clitic.ba) !== rules.proof &&
  found.some(({ role }) => role === rules.proof);

/** «تم القبض عليه», «إطلاق النار عليها», «الاحتفاظ به»: right behind or at the end of a phrase, a pronoun for whoever the frame asks for. */
const hasBoundPronoun = ({ analysis }: EventScene, { start, end, frame, rules }: TriggerInFrame): boolean =>
  [end, end - 1].some(
    (at) =>
      at > start &&
      at < analysis.sentenceEnd(start) &&
      isBoundPronoun(analysis, at) &&
      rules.parties.includes(roleOfPronoun(analysis, at, frame) ?? ''),
  );

/** True if roles of people are filled, and by nobody. */
function lacksPeople(scene: EventScene, rules: EventRules, found: readonly FoundArgument[]): boolean {
  const filled = found.filter(({ role }) => rules.people?.includes(role));
  return filled.length > 0 && !filled.some(({ start }) => isPeopleAt(scene, start) || isBody(scene, rules, start));
}

/** «قدمت الحكومة استقالتها», «إيقاف هذه العناصر»: one of the bodies that the type takes for people. */
const isBody = ({ analysis }: EventScene, { bodies }: EventRules, at: number): boolean =>
  bodies?.has(analysis.bare(analysis.is(at, analysis.bits.demonstrative) ? at + 1 : at)) === true;

/** «ناظر القسم يطلق نداء», «القيام بجولة»: what is wanted or travelled for, with somebody who brings it about. */
function isUndertaken(scene: EventScene, trigger: TriggerInFrame, own: readonly FoundArgument[]): boolean {
  const { reading, rules } = trigger;
  if (reading !== 'noun' || !(rules.wants || rules.isUndertaken)) return false;
  // «تمت دعوة الوحدات لإجراء تفقدات»: to whom it goes and what for.
  const isAddressed = [rules.recipient, rules.wants?.content].every((asked) => own.some(({ role }) => role === asked));
  return (own.some(({ role }) => role === rules.doer) || isAddressed) && isBroughtAbout(scene, trigger);
}

/** What the flags ask for isn't found: who does it, what is done, the object; or it was an accident. */
const lacksItsSense = (scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]): boolean =>
  isMishap(scene, trigger, found) ||
  lacksDoer(scene, trigger, found) ||
  lacksDeed(scene, trigger, found) ||
  lacksObject(scene, trigger, found);

/** «الاتفاق المبرم في فيينا», «الكتلة المجتمعة أمس بمقر البرلمان»: what was made, or which body met, with where or when. */
function isPlacedObject(
  scene: EventScene,
  { start, frame, rules }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (!found.some((one) => one.start > start)) return false;
  const meets = rules.isMutual === true && frame.object === undefined;
  return found.some((one) => {
    if (one.start > start) return false;
    return meets
      ? one.role === frame.subject && scene.entityAt(one.start)?.type === 'organization'
      : one.role === frame.object;
  });
}

/** «أطلق النار», not «أطلق حملة»: a flag that the type lists asks for a certain head in a role. */
function hasItsHead(scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  return trigger.flags.asked.every((fillings) =>
    fillings.some((filling) => found.some((argument) => isFilled(scene, trigger, argument, filling))),
  );
}

/** True if one of the words or entities stands in the argument's phrase: «عدة أعيرة نارية», «العاصمة المغربية الرباط». */
function isFilled(scene: EventScene, trigger: TriggerInFrame, argument: FoundArgument, filling: Filling): boolean {
  if (argument.role !== filling.role) return false;
  if (filling.where) return filling.where(scene, trigger, argument);
  const { analysis, entityAt } = scene;
  if (!filling.heads && !filling.types) return true;
  for (let at = argument.start; at < argument.end; at++) {
    if (filling.heads?.has(analysis.bare(at))) return true;
    if (filling.types?.has(entityAt(at)?.type ?? '')) return true;
  }
  return false;
}

/** «الأعمدة تدعم السقف», «يؤكد هذا العدد أهمية …»: only people and bodies support, reject and travel, and documents speak. */
function isDoneByThing(scene: EventScene, trigger: TriggerInFrame, own: readonly FoundArgument[]): boolean {
  const { start, reading, rules, frame, features } = trigger;
  // «دعي الناخبون إلى التصويت»: to whom it is done.
  const isDone = rules.wants !== undefined && (features & donePassive) === donePassive;
  const clause = reading === 'verb' && !isDone ? scene.clauses.ofVerb.get(start) : undefined;
  if (!clause?.isOwn || !(rules.isAttitude || rules.isPersonal || rules.speaks)) return false;
  // «أوفد الرئيس مبعوثا»: who sends somebody has no role.
  if (frame.subject === undefined && !rules.speaks) return false;
  // «أوضح عوينة أن …»: a word without article may be a name.
  if (!rules.isAttitude && !rules.isPersonal && !isMute(scene, clause.subject)) return false;
  const fills = rules.byHead?.[frame.subject ?? '']?.role;
  if (rules.speaks && !rules.isPersonal && hasContent(scene, trigger) && isActorAt(scene, clause.subject)) return false;
  return !own.some(({ role }) => role === frame.subject || role === fills);
}

const donePassive = Feature.passive | Feature.past;

/** True of a definite noun for a thing; talks speak for those who hold them («المشاورات أكدت …»). */
const isMute = ({ analysis }: EventScene, at: number): boolean =>
  analysis.isDefinite(at) && !isVerbalNoun(analysis, at);

/** «إيقاف زوجها», «إيقاف الليبيين» */
const isSomebody = (analysis: Analysis, at: number): boolean =>
  isPeople(analysis, at) || analysis.longestMatch(at, analysis.lexicon.code['person-cue']) >= 0;

/** A named thing, or people that fill the role of a party. */
function isActor(scene: EventScene, trigger: TriggerInFrame, argument: FoundArgument): boolean {
  const { rules } = trigger;
  if (scene.entityAt(argument.start) !== undefined) return true;
  if (!rules.parties.includes(argument.role)) return false;
  // «استهدف مسجدا», «استهدف ثلاثة مواقع»
  const { analysis } = scene;
  const isPointedAt =
    analysis.is(argument.start, analysis.bits.demonstrative) && analysis.isDefinite(argument.start + 1);
  return (
    (mayBeHit(analysis, behindCountOf(analysis, argument)) && (rules.things?.includes(argument.role) ?? false)) ||
    // «تقدم هذا الشخص بشكاية»
    analysis.is(isPointedAt ? argument.start + 1 : argument.start, analysis.bits.people) ||
    (rules.people?.includes(argument.role) &&
      (isSomebody(analysis, argument.start) || isBody(scene, rules, argument.start))) ||
    (rules.doers?.has(scene.analysis.bare(argument.start)) ?? false) ||
    ((rules.passives ||
      isQuantified(scene, trigger, argument) ||
      (mayBeCounted(rules, argument) && isCounted(scene, argument))) &&
      isOfPeople(scene, argument))
  );
}

/** «ثلاثة مواقع», «إحدى المدرعات», «عدد من المواقع»: the token of what is counted; «جميع المدن» counts nothing. */
function behindCountOf(analysis: Analysis, { start, end }: FoundArgument): number {
  const counts = (at: number): boolean =>
    analysis.isNumber(at) || analysis.is(at, analysis.bits.number) || counted.has(analysis.folded(at));
  let at = start;
  while (at + 1 < end && counts(at)) at++;
  return at;
}

const counted: ReadonlySet<string> = new Set('احد احدي عدد عددا عشرات ميات من'.split(' '));

const mayBeCounted = ({ crowds, people }: EventRules, { role }: FoundArgument): boolean =>
  crowds === true || people?.includes(role) === true;

/** «اقترح بعض النواب», «وعود كل المرشحين»; who stands before a noun is not always its doer. */
const isQuantified = ({ analysis }: EventScene, { reading, start }: TriggerInFrame, argument: FoundArgument): boolean =>
  (reading !== 'noun' || argument.start > start) && quantifiers.has(analysis.stem(argument.start));

const quantifiers: ReadonlySet<string> = new Set('بعض كل جميع كافه معظم اغلب غالبيه عدد عديد احد احدي'.split(' '));

const counts: ReadonlySet<string> = new Set('اكثر اقل عدد نحو حوالي ميات عشرات الاف بعض'.split(' '));

/** «أكثر من 100 نفر», «ثلاثة من القادة»: a number, or a word for one. */
const isCounted = ({ analysis }: EventScene, { start }: FoundArgument): boolean =>
  analysis.isCount(start) &&
  (analysis.is(start, analysis.bits.number) || analysis.isNumber(start) || counts.has(analysis.stem(start)));

/** «أربعة أشخاص», «عدد من الجنود»: a noun for people in the phrase, behind what counts them. */
function isOfPeople({ analysis }: EventScene, { start, end }: FoundArgument): boolean {
  const { people } = analysis.bits;
  for (let at = start; at < end; at++) {
    if (analysis.is(at, people) || (at > start && isPeople(analysis, at))) return true;
    if (!analysis.isCount(at) && analysis.folded(at) !== 'من') return false;
  }
  // «شارك الآلاف في مسيرة»
  return end === start + 1 && crowds.has(analysis.stem(start));
}

/** «المناقشة الإقليمية حول …»: a preposition says what it was about. */
function isAbout(
  { phrases }: EventScene,
  { rules, reading, end }: TriggerInFrame,
  { role, start }: FoundArgument,
): boolean {
  return reading === 'noun' && role === rules.topic && start > end && phrases.isPreposition(start - 1);
}

/** «هذا الاجتماع»: points back to an event that was told before. */
function isBackReference({ analysis }: EventScene, at: number): boolean {
  return (
    at > analysis.sentenceStart(at) &&
    (analysis.clitics[at]! & Clitic.al) !== 0 &&
    analysis.is(at - 1, analysis.bits.demonstrative)
  );
}
