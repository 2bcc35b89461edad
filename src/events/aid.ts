/** aid: money, goods, training or relief is given. Triggers: lexicons/triggers/aid.tsv. */
import type { Analysis } from '../syntax/analysis.ts';
import { Clitic } from '../text/clitics.ts';
import { argumentOver, partiesAt } from './arguments/arguments.ts';
import { clauseOf, isNamedActor } from './arguments/subject.ts';
import { isOfNation, isSupport, tellsWorth } from './triggers/worth.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from './types.ts';
import { behindCount, isActorAt } from './words/actors.ts';
import {
  bagged,
  bags,
  care,
  gifts,
  goods,
  money,
  needy,
  parcels,
  rations,
  relief,
  services,
  supplies,
  trainees,
  victims,
} from './words/heads.ts';
import { inRole } from './words/in-role.ts';

/** What stands at the head of the phrase, behind its number: one of some words, and none of others. */
const isOf =
  (words: ReadonlySet<string>, others?: ReadonlySet<string>) =>
  (scene: EventScene, _: unknown, { start, end }: FoundArgument): boolean => {
    const head = scene.analysis.bare(behindCount(scene, start, end));
    return words.has(head) && others?.has(head) !== true;
  };

/** What the phrase is of, as far as its construct, «من» and و reach: «دفعة من الشيكات», «طائرات محملة بالأدوية», not «رسائل في سلامة الغذاء». */
const isMadeOf =
  (words: ReadonlySet<string>) =>
  ({ analysis }: EventScene, _: unknown, { start, end }: FoundArgument): boolean => {
    for (let at = start; at < end; at++) {
      if (at > start && leadsAway(analysis, at)) return false;
      if (words.has(analysis.bare(at))) return true;
    }
    return false;
  };

/** «سلال غذائية», «ألفي حقيبة مدرسية», not «الحقائب الوزارية». */
const isParcel = (scene: EventScene, trigger: TriggerInFrame, one: FoundArgument): boolean => {
  if (isOf(parcels)(scene, trigger, one)) return true;
  const { analysis } = scene;
  const head = behindCount(scene, one.start, one.end);
  return bags.has(analysis.bare(head)) && head + 1 < one.end && bagged.has(analysis.bare(head + 1));
};

const loaded = /^(محمل|مليي|معب)/;

/** A preposition that begins something else: «عرض بمبلغ مليون دولار»; «طائرة محملة بالأدوية», «وديعة بقيمة مليار دولار» go on. */
const leadsAway = (analysis: Analysis, at: number): boolean =>
  (analysis.outer(at) & ~Clitic.wa) !== 0
    ? !loaded.test(analysis.bare(at - 1)) && analysis.bare(at) !== 'قيمه'
    : analysis.is(at, analysis.bits.preposition) && analysis.folded(at) !== 'من';

export const aid: EventRules = {
  type: 'aid',
  parties: ['giver', 'recipient'],
  doer: 'giver',
  recipient: 'recipient',
  sameIn: 'aid',
  // «منحت قروضا للشركات»: of one object, what is given.
  byHead: { recipient: { role: 'aid', heads: goods } },
  only: {
    money: [{ role: 'aid', heads: money, where: isMadeOf(money) }],
    care: [{ role: 'aid', heads: care }],
    gifts: [{ role: 'aid', heads: gifts }],
    // «تقديم خدمات طبية للاجئين», not «تقديم خدمات للعملاء»
    services: [{ role: 'aid', heads: services, where: isOf(services) }],
    needy: [{ role: 'recipient', heads: needy, where: isMadeOf(needy) }],
    relief: [{ role: 'aid', heads: relief }],
    parcels: [{ role: 'aid', where: isParcel }],
    // «قدم المركز 30 طنا من التمور»
    rations: [{ role: 'aid', heads: rations, where: isOf(rations) }],
    // «تمكين العائلات من منح», not «تمكين الأمن من حجز أسلحة»
    handed: [{ role: 'aid', heads: goods, where: isOf(goods, money) }],
    // «توفير المأوى للنازحين», not «توفير الفرص للشباب»
    supplied: [{ role: 'aid', heads: supplies, where: isOf(supplies) }],
    trained: [{ role: 'recipient', heads: trainees }],
    goods: [
      { role: 'aid', heads: goods, where: isMadeOf(goods) },
      { role: 'recipient', heads: victims },
    ],
  },
  needsArgument: true,
  // A chain of supply gives nothing.
  tells: (scene, trigger) => (!trigger.flags.result && isOfNation(scene, trigger)) || tellsWorth(scene, trigger),
  revise(scene, trigger, all) {
    const found = all.filter((one) => !isItsKind(scene, trigger, one));
    if (isHelping(scene, trigger, found))
      return found.map((one) => (one.role === 'giver' ? inRole(one, 'recipient') : one));
    const isBy = isFundedBy(scene, trigger, found);
    const thing = givenThing(scene, trigger, found);
    if (thing) return found.map((one) => (one === thing ? inRole(one, 'aid') : one));
    return found.map((one) => (isBy && isRecipient(one) && one.start === trigger.end ? inRole(one, 'giver') : one));
  },
  rejects: (scene, trigger, found) =>
    isGivenByThing(scene, trigger, found) ||
    isToldByNoun(scene, trigger, found) ||
    isCareOfNobody(scene, trigger, found) ||
    isProfession(scene, trigger) ||
    isBonus(scene, trigger),
  complete: (scene, place, found) => [
    ...aidOf(scene, place, found),
    ...grantedBy(scene, place, found),
    ...inSupportOf(scene, found),
  ],
};

/** «قطاع يوفر آلاف الوظائف», «المبلغ سيساعد العلماء»: what a thing makes possible nobody gives; clinics serve. */
function isGivenByThing(scene: EventScene, { reading }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const giver = reading === 'verb' ? found.find(({ role }) => role === 'giver') : undefined;
  if (!giver || isActorAt(scene, giver.start)) return false;
  const { analysis } = scene;
  return !analysis.is(giver.start, analysis.bits.quantifier) && !serving.has(analysis.bare(giver.start));
}

const serving: ReadonlySet<string> = new Set(['عياده', 'عيادات', 'قافله', 'قوافل']);

/** «قرض تجسيري من البنك»: one word of relation right behind what is given, in no list of words, says of what kind it is. */
const isItsKind = ({ analysis, entityAt }: EventScene, { end }: TriggerInFrame, one: FoundArgument): boolean =>
  one.role === 'giver' &&
  one.start === end &&
  one.end === end + 1 &&
  !entityAt(end) &&
  (kinds.has(analysis.bare(end)) || (analysis.isUnknown(end) && /...ي(ه|ا)?$/.test(analysis.folded(end))));

const kinds: ReadonlySet<string> = new Set('عسكري عسكريه مدني مدنيه امني امنيه شعبي شعبيه جوي جويه'.split(' '));

/** «وافق البنك على منح لبنان قرضا», «طلبت مصر قرضا»: who grants what the noun tells, and who asks for it, right before it in its clause. */
function grantedBy(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, partyEnd } = scene;
  const { verb, subject } = clauseOf(scene, start);
  if (
    isVerb ||
    analysis.outer(start) !== 0 ||
    verb < 0 ||
    subject < verb ||
    subject >= start ||
    !isNamedActor(scene, subject)
  )
    return [];
  const stem = analysis.stem(verb);
  const role = granting.test(stem) ? 'giver' : asking.test(stem) ? 'recipient' : undefined;
  if (role === undefined || found.some((one) => one.role === role || one.start === subject)) return [];
  let at = partyEnd(subject);
  while (at < start && bringing.has(analysis.stem(at))) at++;
  return at === start ? partiesAt(scene, role, subject) : [];
}

const granting = /^([يت]وافق|وافق|[يت]صادق|صادق|اقر|[يت]قر)(ت|وا|ون)?$/;
const asking = /^([يت]?طلب|التمس|[يت]لتمس)(ت|وا|ون)?$/;
/** What may stand between them and the noun. */
const bringing: ReadonlySet<string> = new Set(['علي', 'تقديم', 'صرف', 'تخصيص', 'منح']);

/** «قدم الاتحاد مليون يورو لدعم لبنان»: whom money right before it is to support. */
function inSupportOf(scene: EventScene, found: readonly FoundArgument[]): FoundArgument[] {
  const { analysis, phrases } = scene;
  const given = found.find(({ role }) => role === 'aid');
  if (!given || found.some(isRecipient) || given.end + 1 >= analysis.sentenceEnd(given.start)) return [];
  const isFor = isSupport(scene, given.end) && analysis.outer(given.end + 1) === 0 && phrases.isNominal(given.end + 1);
  return isFor ? partiesAt(scene, 'recipient', given.end + 1) : [];
}

/** «لمساعدة المتضررين», «مهام مساعدة الجيش»; but «بمساعدة الجيش», «بعد مساعدة الدولة للمزارعين»: helping is whom it helps. */
function isHelping({ analysis }: EventScene, { start, end }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  if (analysis.bare(start) !== 'مساعده' || analysis.isDefinite(start) || found.some(isRecipient)) return false;
  if ((analysis.outer(start) & Clitic.ba) !== 0 || isHelp(analysis, start)) return false;
  return found.some((one) => one.role === 'giver' && one.start === end);
}

/** «دون مساعدة الدولة», «الحصول على مساعدة الدولة»; «الحرص على مساعدة الفقراء» helps them. */
function isHelp(analysis: Analysis, at: number): boolean {
  if (at === analysis.sentenceStart(at)) return false;
  const before = analysis.folded(at - 1);
  return helped.has(before) || (before === 'علي' && at > 1 && getting.test(analysis.stem(at - 2)));
}

const getting = /حصل|حصول|عتم[اد]د?|عول/;

/** «أهدت المملكة للرئيس طقم ألماس»: of a verb with two objects the one thing that stands free, which is nobody; undefined where none does. */
function givenThing(
  scene: EventScene,
  { reading, frame }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument | undefined {
  if (reading !== 'verb' || frame.object2 !== 'aid' || found.some(({ role }) => role === 'aid')) return undefined;
  return found.find((one) => isRecipient(one) && scene.analysis.outer(one.start) === 0 && !isActorAt(scene, one.start));
}

/** «مشروع بتمويل البنك الدولي»: by whose money; but «اتهمها بتمويل الجماعة», «تقوم بتمويل الجماعة». */
function isFundedBy(
  { analysis, entityAt }: EventScene,
  { start, end }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (analysis.bare(start) !== 'تمويل' || (analysis.outer(start) & Clitic.ba) === 0 || !entityAt(end)) return false;
  if (found.some(({ role }) => role === 'giver')) return false;
  for (let at = start - 1; at >= Math.max(analysis.sentenceStart(start), start - takingReach); at--)
    if (takingOn.test(analysis.stem(at))) return false;
  return true;
}

/** How far before it stands who is said to do it himself. */
const takingReach = 12;

/** What says so (folded, without clitics). */
const takingOn = /تهم|^[يتن]?(قام|قوم)|تعهد|وعد|لتزم|كلف|طالب|هدد/;

/** «عملت كمساعدة مخرج»: what somebody works as; «تسلمت سيارات كهبة» is help. */
const isProfession = ({ analysis }: EventScene, { start }: TriggerInFrame): boolean =>
  (analysis.outer(start) & Clitic.ka) !== 0 && /^مساعد(ه|تين|ين)$/.test(analysis.bare(start));

/** «قدم البنك قرضا بقيمة مليون دولار»: the noun for what is given is the event, which the verb only brings. */
function isToldByNoun({ analysis }: EventScene, { start }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  if (!presenting.test(analysis.stem(start))) return false;
  return found.some(({ role, start: at }) => role === 'aid' && at > start && given.has(analysis.bare(at)));
}

const presenting = /^([يتن]?(قدم|تسلم|تلق[يا]?)|ا?[يتن]?ستلم)(ت|وا|ا|ون|ان)?$/;
const given: ReadonlySet<string> = new Set(
  'قرض قرضا قروض قروضا منحه هبه هبات معونه معونات مساعده مساعدات اعانه اعانات تبرع تبرعات'.split(' '),
);

/** «منحة الإنتاج», «منحة العودة المدرسية»: a part of the wages. */
function isBonus({ analysis, entityAt }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (analysis.bare(start) !== 'منحه' || end >= analysis.sentenceEnd(start)) return false;
  return analysis.outer(end) === 0 && analysis.isDefinite(end) && !entityAt(end) && !analysis.isDefinite(start);
}

/** «غادر المصابون بعد تقديم الخدمات الصحية»: a hospital at work; care is aid where somebody gives it or gets it. */
function isCareOfNobody({ analysis }: EventScene, { start }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const given = found.find(({ role }) => role === 'aid');
  // «تقدم العيادات خدمات طبية للاجئين»
  const isNeedy = ({ role, start }: FoundArgument): boolean => role === 'recipient' && needy.has(analysis.bare(start));
  if (found.some(isNeedy)) return false;
  // «مساعدات طبية» is help by itself.
  if (!given || given.start === start) return false;
  // «يقدم المستشفى الرعاية للمصابين»: what it is there for; «المستشفى الميداني الأردني» is somebody's.
  const giver = found.find(({ role }) => role === 'giver');
  const isHospital = giver !== undefined && giver.end - giver.start < 3 && hospitals.has(analysis.bare(giver.start));
  if (!isHospital && (giver || found.some(({ role }) => role === 'recipient'))) return false;
  for (let at = given.start; at < given.end; at++) if (medical.has(analysis.bare(at))) return true;
  return false;
}

const hospitals: ReadonlySet<string> = new Set('مستشفي مستشفيات مستوصف عياده عيادات صحه طواري اسعاف'.split(' '));
const medical: ReadonlySet<string> = new Set('رعايه عنايه علاج علاجيه اسعافيه اسعافات صحيه طبيه'.split(' '));

const isRecipient = ({ role }: FoundArgument): boolean => role === 'recipient';

/** «دون مساعدة الدولة», «مساعدة من الجيش»: before the help of somebody. */
const helped: ReadonlySet<string> = new Set(['دون', 'بدون', 'بفضل', 'من', 'مع', 'طلب', 'بطلب']);

/** «المساعدات الإنسانية والإغاثية»: of a noun for what is given with what it is called, all of it is the aid. */
function aidOf(scene: EventScene, place: TriggerPlace, found: readonly FoundArgument[]): FoundArgument[] {
  const { analysis } = scene;
  const { isVerb } = place;
  // «تقديم مساعدات مالية»; «الدعم الشامل» tells of no goods.
  const start = goods.has(analysis.bare(place.start)) ? place.start : place.end - 1;
  if (start > place.start && analysis.bare(start) === 'دعم' && !material.has(analysis.bare(place.end))) return [];
  if (isVerb || found.some(({ role }) => role === 'aid') || !goods.has(analysis.bare(start))) return [];
  const { adjective, relative } = analysis.bits;
  const isDefinite = analysis.isDefinite(start);
  const limit = Math.min(analysis.sentenceEnd(start), start + 1 + mostAdjectives);
  let end = start + 1;
  while (
    end < limit &&
    analysis.is(end, adjective) &&
    !analysis.is(end, relative) &&
    analysis.isDefinite(end) === isDefinite &&
    isJoined(analysis.outer(end)) &&
    !sourced.has(analysis.bare(end))
  )
    end++;
  // «دفع تعويض قدره مليون دولار» is owed.
  if (analysis.bare(start) !== 'تعويض') end = worthEnd(scene, end);
  return end > start + 1 ? [argumentOver(scene, 'aid', start, end)] : [];
}

/** How many adjectives may tell of what kind the help is. */
const mostAdjectives = 8;

/** «مساعدات تابعة للأمم المتحدة», «المساعدات القادمة من الخارج»: what says whose it is, and not of what kind (folded, without article). */
const sourced: ReadonlySet<string> = new Set('تابعه قادمه اتيه وارده مقدمه موجهه خاصه مخصصه مرسله ممنوحه'.split(' '));

/** What tells of support that it is more than words (folded, without article). */
const material: ReadonlySet<string> = new Set('مالي مادي عسكري طبي لوجستي فني غذايي انساني اغاثي'.split(' '));

/** «قرضا بقيمة 500 مليون دولار», «هبة قدرها 20 مليون دولار»: the end of the sum behind what is given; the end itself where none is told. */
function worthEnd({ analysis, phrases }: EventScene, end: number): number {
  const sum = end + 1;
  const isWorth = sum < analysis.sentenceEnd(end - 1) && worths.has(analysis.folded(end)) && analysis.isCount(sum);
  return isWorth ? Math.max(phrases.coreEnd(end), phrases.coreEnd(sum)) : end;
}

const worths: ReadonlySet<string> = new Set('بقيمه بمبلغ قدره قدرها قيمته قيمتها مقداره مقدارها'.split(' '));

/** Nothing, or و. */
const isJoined = (clitics: number): boolean => clitics === 0 || clitics === Clitic.wa;
