/** protest: people demonstrate, strike, rally or boycott. Triggers: lexicons/triggers/protest.tsv. */
import { isVerbalNoun } from '../syntax/words/inflection.ts';
import { Clitic } from '../text/clitics.ts';
import { argumentOver, phrasesAt } from './arguments/arguments.ts';
import { isFreeNoun } from './arguments/subject.ts';
import {
  crowdEnd,
  demonstrators,
  isBlockingRoad,
  isChanting,
  isCrowdProtesting,
  isDemonstrating,
  isMarching,
  isMass,
  isSelfBurning,
  slogans,
} from './protests/crowd.ts';
import { protestersIn } from './protests/doer.ts';
import { demanding, isAsked, isDenounced, ownEnd, targetsOf } from './protests/target.ts';
import { fill } from './roles/fill.ts';
import { governsNoun } from './triggers/light.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';
import { isActorAt, isInclined, peopleTypes } from './words/actors.ts';
import { boycotted } from './words/heads.ts';
import { inRole } from './words/in-role.ts';
import { placeTypes } from './words/place-names.ts';

/** What crowds burn of their own, and what على says of when, how and on which sites (folded, without article). */
const noTargets: ReadonlySet<string> = new Set(
  'اطار اطارات عجلات عجله علم اعلام علما اعلاما صور صوره نفس نيران مذكره رساله عريضه بيان ساعه خلفيه هامش اثر مدي مستوي مدار امتداد صفحه صفحات مواقع شبكات'.split(
    ' ',
  ),
);
/** What people protest for and don't demand (folded, without article). */
const reasons: ReadonlySet<string> = new Set('احتجاج تنديد ضغط تضامن تعبير اعتراض دعوه'.split(' '));
const streets: ReadonlySet<string> = new Set('شارع شوارع شوارعها ميادين ساحات'.split(' '));
const squares: ReadonlySet<string> = new Set(['ساحه', 'ميدان']);

/** «نزل الآلاف إلى ميدان التحرير»: a square by its name; «نزل الفريق إلى الميدان» is none. */
const isSquare = ({ analysis, entityAt }: EventScene, _: TriggerInFrame, { start }: FoundArgument): boolean =>
  squares.has(analysis.stem(start)) && entityAt(start)?.type === 'place';

const causeReach = 12;

/** What is told close behind the trigger, and not right behind it. */
const isBehind = (_: EventScene, { end }: TriggerInFrame, { start }: FoundArgument): boolean =>
  start > end && start <= end + causeReach;

export const protest: EventRules = {
  type: 'protest',
  isPersonal: true,
  crowds: true,
  parties: ['protester', 'target'],
  doer: 'protester',
  placedBy: new Set(['place']),
  things: ['target'],
  faced: 'target',
  opposes: 'target',
  around: new Map([
    ['امام', 'place'],
    ['قباله', 'place'],
    ['قرب', 'place'],
  ]),
  only: {
    crowd: [
      { role: 'protester', where: isDemonstrating },
      { role: 'protester', where: isCrowdProtesting },
    ],
    march: [
      { role: 'protester', where: isDemonstrating },
      { role: 'protester', where: isCrowdProtesting },
      { role: 'protester', where: isMarching },
    ],
    mass: [
      { role: 'protester', where: isMass },
      { role: 'protester', where: isMarching },
    ],
    // «مسيرة للمطالبة بـ…», «تظاهرة ضد …»
    cause: [
      { role: 'demand', where: isBehind },
      { role: 'target', where: isBehind },
    ],
    self: [{ role: 'protester', where: isSelfBurning }],
    chant: [{ role: 'protester', where: isChanting }],
    // «عمد أهالي القرية إلى غلق الطريق»
    block: [{ role: 'protester', where: isBlockingRoad }],
    boycott: [{ role: 'target', heads: boycotted }],
    street: [
      { role: 'protester', where: isDemonstrating },
      // «خرج مئات العمال تنديدا بالقرار»
      { role: 'protester', where: isCrowdProtesting },
      { role: 'place', heads: streets },
      { role: 'place', where: isSquare },
    ],
    streets: [
      { role: 'place', heads: streets },
      { role: 'place', where: isSquare },
    ],
  },
  revise: reviseProtest,
  rejects: (scene, trigger, found) =>
    isCareer(scene, trigger, found) ||
    isPretence(scene, trigger) ||
    isBlow(scene, trigger, found) ||
    isOnlooking(scene, trigger) ||
    isHoldingFast(scene, trigger),
  concrete: {
    weights: {
      place: 1.3,
      main: 0.8,
      target: 0.8,
      protesting: 0.7,
      located: 0.7,
      dense: 0.6,
      time: 0.6,
      opening: 0.5,
      crowd: 0.5,
      recent: 0.5,
      light: 0.5,
      short: 0.3,
      toll: 0.3,
      counted: 0.3,
      verb: 0.2,
      past: 0.2,
      voice: -0.8,
      speech: -0.6,
      content: -0.5,
      relative: -0.4,
      definite: -0.4,
      occasion: -0.4,
      conduct: -0.3,
      old: -0.2,
      present: -0.2,
    },
    enough: 4.3,
  },
};

/** «مسيرة خادم الحرمين الشريفين», «مسيرة الجامعة», «مسيرة للسيارات الكلاسيكية»: one person's or institution's march is its way through life, and one of vehicles a parade. */
function isCareer(
  { analysis, entityAt }: EventScene,
  { start, end }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (analysis.bare(start) !== 'مسيره') return false;
  if (end < analysis.sentenceEnd(start) && (paraded.has(analysis.bare(end)) || institutions.has(analysis.bare(end))))
    return true;
  return found.some(
    (one) => one.role === 'protester' && ['official', 'person'].includes(entityAt(one.start)?.type ?? ''),
  );
}

const institutions: ReadonlySet<string> = new Set(
  'شركه جامعه نادي مجالس مجلس خطوط بنك مصرف موسسه وزاره اداره مدرسه كليه صحيفه منتخب فريق مسرح اعلام تعليم'.split(' '),
);
const paraded: ReadonlySet<string> = new Set('سيارات دراجات خيول خيل هجن جمال مراكب قوارب يخوت زهور'.split(' '));

/** «يسعى إلى التظاهر بالانفتاح», «تظاهر بالموت»: what somebody only seems to do; «التظاهر بالشوارع» is where. */
function isPretence({ analysis, entityAt }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (end >= analysis.sentenceEnd(start) || !pretending.test(analysis.bare(start))) return false;
  if (analysis.outer(end) !== Clitic.ba || entityAt(end) || analysis.is(end, analysis.bits.people)) return false;
  const { 'place-head': place, 'organization-head': body } = analysis.lexicon.code;
  if (analysis.is(end, analysis.bits.number | analysis.bits.quantifier)) return false;
  return analysis.longestMatch(end, place) < 0 && analysis.longestMatch(end, body) < 0;
}

/** «احتشدوا لمشاهدة الألعاب النارية», «احتشد الآلاف في مراسم لإحياء الذكرى»: who looks on or celebrates. */
function isOnlooking({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (!crowding.test(analysis.stem(start))) return false;
  for (let at = end; at < Math.min(analysis.sentenceEnd(start), end + causeReach); at++)
    if (spectacles.has(analysis.bare(at).replace(/ت(ه|ها|هم)$/u, 'ه'))) return true;
  return false;
}

const crowding = /حتش(د|اد)|تجمهر/u;
const spectacles: ReadonlySet<string> = new Set(
  'مشاهده متابعه احتفال احتفالات استقبال حضور توديع تشييع ترحيب شراء تسوق مراسم مهرجان حفل صلاه مباراه تفحيط هاشتاق'.split(
    ' ',
  ),
);

/** «اعتصموا بحبل الله», «يعتصم النائب بالحصانة»: who holds fast to something sits in nowhere. */
function isHoldingFast({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (!sittingIn.test(analysis.stem(start))) return false;
  for (let at = end; at < Math.min(analysis.sentenceEnd(start), end + heldReach); at++)
    if ((analysis.outer(at) & Clitic.ba) !== 0 && held.has(analysis.bare(at))) return true;
  return false;
}

const sittingIn = /عتص(م|ام)/u;
const heldReach = 5;
const held: ReadonlySet<string> = new Set('حبل حصانه صمت دين كتاب شرع ايمان صبر عروه الله'.split(' '));

const pretending = /^[يتن]?تظاهر(ت|وا|ون)?$/;

/** «يضرب زوجته», «تضرب العاصمة», «يضرب بيد من حديد», «يضرب في العمق»: who hits something stops no work; «يضرب العمال غدا» does. */
function isBlow(scene: EventScene, { start, end, reading }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { analysis, entityAt } = scene;
  if (reading !== 'verb' || end >= analysis.sentenceEnd(start) || !hitting.test(analysis.stem(start))) return false;
  if (analysis.folded(end) === 'عن') return false;
  // «لم تضرب أنفاقا»
  if (!found.some(({ role }) => role === 'protester')) return true;
  if ((analysis.outer(end) & Clitic.ba) !== 0) return !entityAt(end) && analysis.bare(end) !== 'بدايه';
  if (depths.has(analysis.stem(end + 1)) && analysis.folded(end) === 'في') return true;
  if (possessed.test(analysis.folded(end))) return true;
  const entity = entityAt(end);
  return isFreeNoun(scene, end) && (entity ? placeTypes.has(entity.type) : !isActorAt(scene, end));
}

const hitting = /^[اأيتن]ضرب(ون|وا)?$/;
const possessed = /..(ته|تها|ه|ها|هم)$/;
const depths: ReadonlySet<string> = new Set(['العمق', 'عمق', 'الصميم', 'صميم', 'الارض', 'جذور']);

/** Who protests and against what, where the sentence says so away from the trigger. */
function reviseProtest(scene: EventScene, trigger: TriggerInFrame, told: readonly FoundArgument[]): FoundArgument[] {
  if (isCounty(scene, trigger)) return [];
  // «احتجاجا على …»: an adverb of something else.
  const { reading, light, start } = trigger;
  const isGoverned = light !== undefined && governsNoun(scene, light, start);
  if (reading === 'noun' && !isGoverned && scene.analysis.isAccusative(start)) return [...told];
  const parted = told
    .filter((one) => !isNoParty(scene, trigger, one))
    .map((one) => (one.role === 'demand' && isOfPeople(scene, one.start) ? inRole(one, 'protester') : one))
    .flatMap((argument) => splitCrowd(scene, trigger, argument));
  const has = (role: string): boolean => parted.some((argument) => argument.role === role);
  const demands = demandsBehind(scene, trigger);
  const kept = demands.length > 0 ? parted.filter(({ role }) => role !== 'demand') : parted;
  return [
    ...kept,
    ...demands,
    ...(has('target') ? [] : boycottedBehind(scene, trigger)),
    ...(has('protester') ? [] : protestersIn(scene, trigger).flatMap((one) => withoutPurpose(scene, one))),
    ...targetsOf(scene, trigger, kept),
  ];
}

/** «مقاطعة الانتخابات», «مقاطعة مونديال 2022»: a thing right behind the noun is what is boycotted. */
function boycottedBehind(scene: EventScene, { start, end }: TriggerInFrame): FoundArgument[] {
  const { analysis, phrases } = scene;
  if (analysis.bare(start) !== 'مقاطعه' || analysis.isDefinite(start) || end >= analysis.sentenceEnd(start)) return [];
  if (analysis.outer(end) !== 0 || !phrases.isNominal(end) || isActorAt(scene, end)) return [];
  return phrasesAt(scene, 'target', end).slice(0, 1);
}

/** «مقاطعة أونتاريو», «في المقاطعة»: before the name of a place, or a word that is no noun, or where something is, it is a part of a country. */
function isCounty({ analysis, entityAt }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (analysis.bare(start) !== 'مقاطعه') return false;
  if (start > analysis.sentenceStart(start) && analysis.isDefinite(start) && analysis.folded(start - 1) === 'في')
    return true;
  if (analysis.isDefinite(start) || end >= analysis.sentenceEnd(start) || analysis.outer(end) !== 0) return false;
  const { noun, adjective } = analysis.bits;
  return entityAt(end)
    ? entityAt(end)!.type === 'place'
    : !analysis.is(end, noun | adjective) && !analysis.isDefinite(end);
}

/** «أحرقوا الإطارات», «على الساعة العاشرة», «تنفيذ "وقفة"»: what neither protests nor is protested against. */
function isNoParty(scene: EventScene, { end }: TriggerInFrame, { role, start }: FoundArgument): boolean {
  const { analysis } = scene;
  const entity = scene.entityAt(start);
  // «مظاهرة معارضة للحكومة», «هتفوا بشعارات»
  if (
    role !== 'target' &&
    (isDenounced(scene, start) || (isDenounced(scene, start + 1) && !analysis.isDefinite(start)))
  )
    return true;
  if (role === 'target' && isUnderOther(scene, start)) return true;
  // «قطعوا السكة أمام حركة القطارات»
  if ((role === 'target' || role === 'place') && !entity && analysis.bare(start) === 'حركه') return true;
  if (role === 'demand' && (analysis.outer(start) & Clitic.la) !== 0 && !isOfPeople(scene, start))
    return start > end + 1 || !isVerbalNoun(analysis, start);
  // «مفتوحة أمام الفنانين»
  if (role === 'place' && analysis.is(start, analysis.bits.people) && !entity)
    return /[وي]ن$/u.test(analysis.stem(start));
  // «تظاهروا للتنديد بـ…»: why, and nothing that they want.
  if (role === 'demand' && (slogans.has(analysis.bare(start)) || reasons.has(analysis.bare(start)))) return true;
  // «خرجت في العاصمة كابل مظاهرة»
  if (entity?.type === 'place' && role === 'protester' && start > 1 && analysis.folded(start - 2) === 'في') return true;
  // «وقفة منددة بالزيارة المرتقبة للوزير»
  if (entity) return role === 'demand' && peopleTypes.has(entity.type);
  if (role === 'target') return noTargets.has(analysis.bare(start)) || isInclined(scene.analysis, start);
  return role === 'protester' && isVerbalNoun(analysis, start) && !isActorAt(scene, start);
}

/** «عدم حصولهم على أجورهم», «إطلاق النار على الشاب», «موقوف على ذمة قضية»: by the على of another word. */
function isUnderOther({ analysis }: EventScene, start: number): boolean {
  if (start < 2 || analysis.folded(start - 1) !== 'علي') return false;
  return withOn.has(analysis.stem(start - 2).replace(/(ه|ها|هم|هن|نا)$/u, '')) || withOn.has(analysis.bare(start - 2));
}

const withOn: ReadonlySet<string> = new Set(
  'حصول تغلب نار موقوف موقوفين محال محالين تاخير دعاء اقدام حفاظ اطلاع تاكيد جديد جديده غريب غريبه قضاء ابقاء سيطره قبض عمل مصادقه توقيع رد تعليق قدره'.split(
    ' ',
  ),
);

/** «وقفة للمعلمين»: those who stand, not what they want. */
const isOfPeople = ({ analysis }: EventScene, start: number): boolean =>
  analysis.is(start, analysis.bits.people) && (analysis.outer(start) & Clitic.la) !== 0;

/** «رشق المتظاهرون قوات الشرطة»: who has no complement; a noun right behind them is the verb's object. */
function splitCrowd(scene: EventScene, { frame }: TriggerInFrame, argument: FoundArgument): FoundArgument[] {
  const { role, start, end } = argument;
  if (role !== 'protester' || scene.entityAt(start)) return [argument];
  let head = start;
  while (head < end && !demonstrators.has(scene.analysis.bare(head))) head++;
  const cut = head < end ? crowdEnd(scene, head) : end;
  if (cut > end) return [argumentOver(scene, role, start, cut)];
  const isOther = cut < end && (isFreeNoun(scene, cut) || scene.entityAt(cut) !== undefined);
  if (!isOther) return withoutPurpose(scene, argument);
  const doers = argumentOver(scene, role, start, cut);
  return frame.object ? [doers, argumentOver(scene, frame.object, cut, end)] : [doers];
}

/** «مئات العمال للمطالبة …», «الآلاف مطالبين بـ…»: what they want is no part of who they are. */
function withoutPurpose(scene: EventScene, argument: FoundArgument): FoundArgument[] {
  const { analysis } = scene;
  const { role, start, end } = argument;
  for (let at = start + 1; at < end; at++)
    if (
      ((analysis.outer(at) & Clitic.la) !== 0 && isVerbalNoun(analysis, at) && !isInclined(analysis, at - 1)) ||
      (demanding.has(analysis.stem(at)) && !scene.entityOver(at))
    )
      return [argumentOver(scene, role, start, at)];
  return [argument];
}

/** «للمطالبة بصرف الرواتب», «مطالبين بالتشغيل»: what they want. */
function demandsBehind(scene: EventScene, { end, start, rules }: TriggerInFrame): FoundArgument[] {
  const { analysis, phrases } = scene;
  const last = ownEnd(scene, end, Math.min(analysis.sentenceEnd(start), end + demandReach) - 1);
  for (let at = end; at < last; at++) {
    if (!demanding.has(analysis.bare(at))) continue;
    // «مطالبين الحكومة بصرف …»
    const from = isAsked(scene, at + 1) ? scene.partyEnd(at + 1) : at + 1;
    if (from <= last && (analysis.outer(from) & Clitic.ba) !== 0 && phrases.isNominal(from))
      return fill(scene, 'demand', from, rules);
  }
  return [];
}

const demandReach = 25;
