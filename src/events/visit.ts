/** visit: somebody travels to see a place or people. Triggers: lexicons/triggers/visit.tsv. */
import { honoured } from '../syntax/clauses/subjects.ts';
import { isComma } from '../syntax/commas.ts';
import { approximationEnd } from '../syntax/formulas/approximations.ts';
import { Clitic } from '../text/clitics.ts';
import { argumentOfEntity, argumentOver, partiesAt } from './arguments/arguments.ts';
import { actorOf, clauseBefore, clauseOf, skipAdverbs } from './arguments/subject.ts';
import { companyOf } from './roles/company.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';
import { asHosts, hostsOnly, lands, peopleSeen, sent } from './visits/hosts.ts';
import { ledTo } from './visits/led.ts';
import { behindCount, isActorAt, peopleTypes } from './words/actors.ts';
import { wasDone } from './words/heads.ts';
import { behindHonorifics } from './words/honorifics.ts';
import { inRole } from './words/in-role.ts';
import { houses } from './words/place-names.ts';

export const visit: EventRules = {
  type: 'visit',
  parties: ['visitor', 'host'],
  doer: 'visitor',
  recipient: 'host',
  topic: 'topic',
  purpose: true,
  isUndertaken: true,
  around: new Map([
    ['دعوه', 'host'],
    ['رفقه', 'visitor'],
    ['صحبه', 'visitor'],
    ['معيه', 'visitor'],
  ]),
  placedBy: new Set(['place', 'country']),
  implied: 'visitor',
  isPersonal: true,
  crowds: true,
  only: {
    goes: [
      { role: 'place', types: new Set(['place', 'country']) },
      { role: 'place', where: isStatesLand },
      { role: 'place', where: isSpot },
      { role: 'topic', where: (scene, trigger) => isMission(scene, trigger) },
    ],
    arrives: [{ role: 'place', where: isComing }],
    // «تجول الوزير في أجنحة المعرض», «تجول في المدينة»: somebody, or in some place by its name
    tours: [
      { role: 'place', types: new Set(['place', 'country']) },
      { role: 'visitor', where: isOnTour },
    ],
    // «وقف الوزير على سير العمل», not «وقف على الحقيقة»
    inspects: [{ role: 'topic', where: ({ analysis }, _, { start }) => inspected.has(analysis.bare(start)) }],
    // «عودة الرئيس هادي إلى عدن», not «عودة اللاجئين», «عودة الهدوء»
    returns: [{ role: 'visitor', where: (scene, _, one) => isTraveller(scene, one) }],
  },
  needsArgument: true,
  complete: (scene, place, found) => [...companyOf(scene, place, 'visitor', found), ...ledTo(scene, place, found)],
  revise(scene, trigger, found) {
    const told = withoutPartners(scene, trigger, found)
      .filter((one) => one.role !== 'topic' || !honoured.has(scene.analysis.folded(one.start)))
      .map((one) => (isVisited(scene, trigger, one) ? wholeSite(scene, one) : one))
      .flatMap((one) => (trigger.reading === 'verb' ? [one] : cityless(scene, trigger, one)));
    const seen = siteSeen(scene, trigger, onesSeen(scene, trigger, placesOnly(scene, trigger, told)));
    const own = asHosts(scene, trigger, seen);
    const all = peopleSeen(scene, trigger, landsSeen(scene, trigger, visitorBehind(scene, trigger, own)));
    return moreSites(scene, trigger, hostsOnly(scene, trigger, all)).flatMap((one) => cityless(scene, trigger, one));
  },
  rejects: (scene, trigger, found) =>
    isAmount(scene, trigger, found) ||
    leavesNoPlace(scene, trigger, found) ||
    turnsWith(scene, trigger) ||
    loses(scene, trigger),
};

/** «طائرة تفقد إحدى مراوحها», «تفقد أدمغتهن»: what belongs to a woman or a thing is lost, and nobody looks at it. */
function loses({ analysis, phrases }: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  if (analysis.folded(start) !== 'تفقد' || end >= analysis.sentenceEnd(start)) return false;
  if (reading === 'noun' && phrases.isPreposition(start - 1)) return false;
  if (analysis.outer(end) !== 0 || !phrases.isNominal(end)) return false;
  const last = phrases.coreEnd(end) - 1;
  for (let at = end; at <= last; at++) if (analysis.hasPronoun(at)) return own.test(analysis.folded(at));
  return false;
}

const own = /(ها|هن|ك)$/;

/** «سيزور العراق مع الجنرال» is in company; «يصل إلى سوسة للتفاوض مع النادي» meets somebody there. */
function withoutPartners(
  { analysis }: EventScene,
  { end }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const isBehindAim = (at: number): boolean => {
    for (let token = end; token < at; token++)
      if ((analysis.outer(token) & Clitic.la) !== 0 || aims.has(analysis.folded(token))) return true;
    return false;
  };
  return found.filter(
    ({ role, start }) =>
      role !== 'visitor' || start <= end || analysis.folded(start - 1) !== 'مع' || !isBehindAim(start - 1),
  );
}

const aims: ReadonlySet<string> = new Set(['حول', 'بشان', 'بهدف', 'علي', 'منذ', 'اجل']);

/** «وصل إلى العاصمة الرباط، في أول زيارة له»: a city goes nowhere; behind the word it is where somebody comes to. */
function cityless({ entityAt }: EventScene, { end }: TriggerInFrame, one: FoundArgument): FoundArgument[] {
  if (one.role !== 'visitor' || entityAt(one.start)?.type !== 'place') return [one];
  return one.start >= end ? [inRole(one, 'place')] : [];
}

/**
 * «لزيارة المملكة», «زيارة مصنع الكسوة»: a land or a site goes nowhere, but «زيارة المدرسة للمعرض», «زيارة المركز إلى القرى»; «زيارة
 * المتاحف»: what is no visitor is seen.
 */
function isVisited(
  { analysis, entityAt }: EventScene,
  { start, end, reading }: TriggerInFrame,
  one: FoundArgument,
): boolean {
  if (reading !== 'noun' || one.start !== end || analysis.outer(end) !== 0) return false;
  const word = analysis.bare(end);
  if (one.role === 'topic') return analysis.bare(start).startsWith('زيار') && !purposes.has(word);
  if (one.role !== 'visitor') return false;
  const behind = one.end;
  const goesOn =
    behind < analysis.sentenceEnd(start) &&
    ((analysis.outer(behind) & Clitic.la) !== 0 || analysis.folded(behind) === 'الي');
  return sites.has(word) ? !goesOn : !entityAt(end) && realms.has(word);
}

/** «زيارة عدد من المصانع»: with what is counted. */
function wholeSite(scene: EventScene, { start, end }: FoundArgument): FoundArgument {
  const { analysis, partyEnd } = scene;
  const isCounted = analysis.isCount(start) && end < analysis.sentenceEnd(start) && analysis.folded(end) === 'من';
  return argumentOver(scene, 'place', start, isCounted ? partyEnd(start) : end);
}

const realms: ReadonlySet<string> = new Set('مملكه بلاد سلطنه جمهوريه عاصمه دول بلدان مدن مناطق'.split(' '));
/** Buildings, and bodies that people go to. */
const sites: ReadonlySet<string> = new Set(
  `مصنع مصانع مستشفي مستشفيات مدرسه مدارس جامعه جامعات كليه معهد سجن سجون سوق اسواق مسجد مساجد معرض معارض متحف متاحف مكتبه مكتبات وزاره
  محكمه بلديه مركز مراكز مجلس مجالس موسسه موسسات شركه شركات اداره مقر مقرات دار دور مقبره ضريح`.split(/\s+/u),
);
/** «زيارة العمل», «زيارة الصداقة» */
const purposes: ReadonlySet<string> = new Set('عمل صداقه مجامله اخوه وداع تعارف عيد معايده مساء اربعين'.split(' '));

/** «وصل إلى العاصمة السورية»: a land or its capital that an adjective says the state of. */
function isStatesLand({ analysis }: EventScene, _: TriggerInFrame, { start }: FoundArgument): boolean {
  const next = start + 1;
  if (!statesLands.has(analysis.bare(start)) || next >= analysis.sentenceEnd(start)) return false;
  return analysis.longestMatch(next, analysis.lexicon.code.nationality) >= 0;
}

/** «تحول الوزير على عين المكان»: where it was of which is told. */
function isSpot({ analysis }: EventScene, _: TriggerInFrame, { start, end }: FoundArgument): boolean {
  return end === start + 2 && analysis.bare(start) === 'عين' && analysis.bare(start + 1) === 'مكان';
}

const statesLands: ReadonlySet<string> = new Set(['عاصمه', 'اراضي']);

/** «وصل الوزير على رأس وفد للمشاركة في القمة»: an official comes for something, wherever it is. */
function isMission({ clauses, entityAt, analysis }: EventScene, { start, reading }: TriggerInFrame): boolean {
  const subject =
    reading === 'verb' && arriving.test(analysis.stem(start)) ? (clauses.ofVerb.get(start)?.subject ?? -1) : -1;
  return subject >= 0 && entityAt(subject)?.type === 'official';
}

/** «حل الوزير بالرباط»: somebody at a place; «حل الشتاء بالمدينة» is none. */
function isComing(scene: EventScene, { start }: TriggerInFrame, place: FoundArgument): boolean {
  const subject = scene.clauses.ofVerb.get(start)?.subject ?? -1;
  const isTold = subject >= 0 && isTraveller(scene, { start: subject });
  return isTold && isLand(scene, place);
}

/** «تجول الوزير في أجنحة المعرض»; «قطة تتجول في المطبخ» tells of no visitor. */
function isOnTour(scene: EventScene, { start }: TriggerInFrame, visitor: FoundArgument): boolean {
  const clause = scene.clauses.ofVerb.get(start);
  const isOther = clause?.isOwn === true && !isActorAt(scene, clause.subject);
  const { analysis } = scene;
  const isSomebody = analysis.isDefinite(visitor.start) && analysis.is(visitor.start, analysis.bits.people);
  return !isOther && (isSomebody || isTraveller(scene, visitor));
}

/** What officials come to see for themselves (folded, without article). */
const inspected: ReadonlySet<string> = new Set(
  `موقع حادث سير مستوي جاهزيه استعدادات استعداد تقدم مراحل اعمال اوضاع احوال احتياجات مشاريع مشروعات مشروع اضرار خدمات تجهيزات ظروف عمل اليه
  نسب نسبه تنفيذ الخطط خطط ترتيبات انجاز`.split(/\s+/u),
);

const arriving = /^[يتن]?وصل(ت|وا|ا)?$/;

/** «توجه بكلمات جارحة نحو الحاضرين»: with what somebody turns to others. */
const turnsWith = ({ analysis }: EventScene, { start, end, reading }: TriggerInFrame): boolean =>
  reading === 'verb' &&
  turning.test(analysis.stem(start)) &&
  end < analysis.sentenceEnd(start) &&
  (analysis.outer(end) & Clitic.ba) !== 0 &&
  messages.has(analysis.bare(end));

const messages: ReadonlySet<string> = new Set(
  'كلمه كلمات عبارات خطاب رساله رسايل نداء سوال اسيله شكر تحيه تهنيه تهاني تعازي طلب شكوي دعوه'.split(' '),
);

const turning = /^[يتن]?توجه(ت|وا|ون)?$/;

/** «غادر الاتحاد وثيقة قرطاج», «غادر منصبه»: who leaves an agreement, a body or an office goes nowhere. */
const leavesNoPlace = (
  { analysis, entityAt }: EventScene,
  { start }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean =>
  leaving.test(analysis.bare(start)) &&
  found.some(({ role, start: at }) => role === 'place' && !entityAt(at) && noGrounds.has(analysis.bare(at)));

const leaving = /غادر/;
const noGrounds: ReadonlySet<string> = new Set(
  'وثيقه حزب حكومه منصب منصبه ايتلاف اتفاق اتفاقيه تحالف ساحه حياه دنيا عمله وظيفت تربص دوره بطوله منافسات مسابقه سباق'.split(
    ' ',
  ),
);

/** «زار السعودية 13 مرة», «وصل قادما من الرياض», «زيارة دولة»: how often, whence and what kind of visit are no places. */
const placesOnly = (
  scene: EventScene,
  { end: behind }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] => {
  const { analysis, entityAt } = scene;
  return found.filter(({ role, start, end }) => {
    if (start === behind && kinds.has(analysis.folded(start))) return false;
    if (role !== 'place') return true;
    // «ناجحة ومرتاح لنتائجها», «زيارة الغريبة لموسم 2017»
    if ((analysis.outer(start) & Clitic.la) !== 0 && noPlaces.has(analysis.bare(start))) return false;
    if (circumstances.has(analysis.bare(start)) && !entityAt(start)) return false;
    // «مطار عرعر الإقليمي»
    if (isRestOfName(scene, start, end)) return false;
    return !(times.has(analysis.stem(end - 1)) || comers.has(analysis.folded(start)));
  });
};

/** «وصل إلى مطار عرعر الإقليمي»: an adjective alone right behind a name belongs to it. */
const isRestOfName = ({ analysis, entityAt, entityOver }: EventScene, start: number, end: number): boolean =>
  end === start + 1 &&
  !entityAt(start) &&
  analysis.isDefinite(start) &&
  analysis.is(start, analysis.bits.adjective) &&
  placeNames.has(entityOver(start - 1)?.type ?? '');

const placeNames: ReadonlySet<string> = new Set(['place', 'country', 'organization']);
/** «جولة في محاولة للتهدئة», «وصل تلبية لدعوة», «زار سرا دمشق», «جولة على رأس وفد», «وصل الساعة الثامنة»: how, what for and when (folded, without article). */
const circumstances: ReadonlySet<string> = new Set(
  'محاوله اشاره بادره تلبيه تنفيذا سرا خلسه راس مشييه ساعه توقيت فتره ان انه'.split(' '),
);

/** «زيارة دولة», «زيارات مراقبة مكثفة»: of what kind it is. */
const kinds: ReadonlySet<string> = new Set('دوله مراقبه متابعه معاينه تفقد مجامله مواساه استكشاف'.split(' '));

const comers: ReadonlySet<string> = new Set(
  'قادما قادمين قادمه عايدا عايدين عايده متوجها متوجهين متجها متجهين متجهه'.split(' '),
);

const noPlaces: ReadonlySet<string> = new Set(
  'نتايج موسم عام سنه مده فتره يوم يومين ايام اسبوع شهر غرض هدف اسباب مناسبه اول ثاني'.split(' '),
);

const times: ReadonlySet<string> = new Set(['مره', 'مرات', 'مرتين', 'مرارا']);

/** «سأبدأ بزيارة الجرحى»: of whoever travels already, who completes the noun is seen. */
function onesSeen(
  { analysis }: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const isLent = found.some((one) => one.role === 'visitor' && one.start < start);
  if (reading !== 'noun' || !isLent) return found;
  // «قرر رئيس الحكومة إيفاد لجنة»: who sends somebody does not go.
  const areSent = sending.has(analysis.bare(start)) && found.some((one) => one.role === 'visitor' && one.start === end);
  if (areSent) return found.filter((one) => one.role !== 'visitor' || one.start >= end);
  return found.map((one) => (one.role === 'visitor' && one.start === end ? inRole(one, 'place') : one));
}

/** «ختمنا العيد بزيارة دار المسنين»: where nobody else is said to go, a house that completes the noun is seen. */
function siteSeen(
  { analysis, entityAt }: EventScene,
  { start, end, reading, light }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  // «تمت زيارة ثلاثين مريضة»
  if (reading === 'noun' && light && wasDone.has(analysis.stem(light.at)) && light.at < start)
    return found.map((one) =>
      one.role === 'visitor' && one.start === end && !entityAt(end) ? inRole(one, 'host') : one,
    );
  const isOpen = reading === 'noun' && !found.some(({ role }) => role === 'place' || role === 'host');
  const only = found.filter(({ role }) => role === 'visitor');
  if (!isOpen || only.length !== 1 || only[0]!.start !== end || start + 1 !== end) return found;
  if (entityAt(end)) return found;
  const { matches, lexicon } = analysis;
  const row = analysis.longestMatch(end, lexicon.code['organization-head']);
  const isHouse = row >= 0 && houses.has(lexicon.subtypeOf(matches.entry[row]!));
  return isHouse ? found.map((one) => (one === only[0] ? inRole(one, 'place') : one)) : found;
}

const sending: ReadonlySet<string> = new Set(['ايفاد', 'ابتعاث', 'ارسال']);
/** «وزار شركة أرامكو بالظهران، وجامعة الملك فهد، وجسر الملك فهد بالدمام»: behind commas the row of what was seen goes on. */
function moreSites(
  scene: EventScene,
  { reading, end }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis, entityAt } = scene;
  const places = found.filter(({ role, start }) => role === 'place' && start >= end);
  const last = places.reduce((far, one) => Math.max(far, one.end), -1);
  if (reading !== 'verb' || last < 0) return found;
  const more: FoundArgument[] = [];
  for (let at = last; at + 1 < analysis.sentenceEnd(end) && more.length < mostSites; ) {
    const next = isComma(analysis, at) ? at + 1 : at;
    const site = analysis.outer(next) === Clitic.wa ? siteAt(scene, next) : undefined;
    if (!site) break;
    more.push(site);
    at = site.end;
    while (at < analysis.sentenceEnd(end) && (analysis.outer(at) & Clitic.ba) !== 0 && entityAt(at)?.type === 'place')
      at = entityAt(at)!.end;
  }
  return [...found, ...more];
}

const mostSites = 8;

/** A place or a house of a body by its name, or what its kind begins. */
function siteAt(scene: EventScene, at: number): FoundArgument | undefined {
  const entity = scene.entityAt(at);
  if (entity)
    return entity.type === 'place' || settled.has(entity.subtype ?? '') ? argumentOfEntity('place', entity) : undefined;
  const { analysis, phrases } = scene;
  const isSite = analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0 && !scene.clauses.ofVerb.has(at);
  return isSite && phrases.isNominal(at) ? argumentOver(scene, 'place', at, phrases.coreEnd(at)) : undefined;
}

/** «زار تركيا قائد القوات»: who stands behind the name of a land comes there, and the land is where. */
function visitorBehind(
  scene: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const visitors = found.filter(({ role }) => role === 'visitor');
  const places = found.filter(({ role }) => role === 'place');
  const [visitor, place] = [visitors[0], places[0]];
  const land = found.find((one) => one.start === end && (one === place || (one === visitor && isLand(scene, one))));
  const honoured =
    land && reading === 'verb' && !visitors.some((one) => one !== land) ? honouredBehind(scene, land.end) : -1;
  if (honoured >= 0)
    return [
      ...found.map((one) => (one === land ? inRole(one, 'place') : one)),
      ...partiesAt(scene, 'visitor', honoured).slice(0, 1),
    ];
  const isTurned =
    reading === 'verb' &&
    visitors.length === 1 &&
    visitor!.start > start &&
    place !== undefined &&
    place.start > visitor!.start &&
    isLand(scene, visitor!) &&
    isTraveller(scene, place);
  if (!isTurned) return [...found];
  return found.map((one) => (one === visitor ? inRole(one, 'place') : one === place ? inRole(one, 'visitor') : one));
}

/** «زار اليمن والسودان»: lands behind the verb are where, and who goes there was told before. */
function landsSeen(
  scene: EventScene,
  { start, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const visitors = found.filter(({ role }) => role === 'visitor');
  const areLands = visitors.length > 0 && visitors.every((one) => one.start > start && isSeen(scene, one));
  // «ما وصلت إليه الرياض»
  const isReached = scene.analysis.is(start + 1, scene.analysis.bits.pronoun);
  // «تنقل بين العراق وإيران، حيث زار السعودية مرتين»: where he was before is told of another journey.
  const isPlaced = found.some((one) => one.role === 'place' && one.start > start);
  if (reading !== 'verb' || isReached || !areLands || isPlaced) return [...found];
  const actor = travellerOf(scene, start, visitors);
  const isOther = actor >= 0 && visitors.every((one) => one.start !== actor);
  const traveller = isOther ? partiesAt(scene, 'visitor', actor).slice(0, 1) : [];
  const told = found.filter(({ role }) => role !== 'place');
  return [...traveller, ...told.map((one) => (one.role === 'visitor' ? inRole(one, 'place') : one))];
}

/** «غادر جدة اليوم معالي وزير الخارجية»: the official whom words of honour bring behind the land and a date; −1. */
function honouredBehind(scene: EventScene, end: number): number {
  const { analysis, entityAt } = scene;
  const at = skipAdverbs(scene, end);
  const name = at < 0 || analysis.outer(at) !== 0 ? -1 : behindHonorifics(analysis, entityAt, at);
  return name > at && peopleTypes.has(entityAt(name)?.type ?? '') ? name : -1;
}

/** «وصلت إلى عدن سفينة إغاثة»: what carries goods is no place. */
const carriers: ReadonlySet<string> = new Set(
  'سفينه سفن باخره بواخر طايره طايرات شحنه شحنات قافله قوافل دفعه شاحنه شاحنات حافله حافلات قطار'.split(' '),
);

/** Who travels where what stands behind the verb is where: the subject, or that of the clause before; −1. */
function travellerOf(scene: EventScene, verb: number, seenOnes: readonly FoundArgument[]): number {
  const actor = actorOf(scene, verb);
  if (!seenOnes.some(({ start }) => start === actor)) return actor;
  const clause = clauseOf(scene, verb);
  const before = clauseBefore(scene, clause);
  return before && before.verb >= 0 ? actorOf(scene, before.verb, clause.form) : -1;
}

const amounts: ReadonlySet<string> = new Set(
  'عدد نسبه سعر اسعار قيمه حجم اجمالي معدل مجموع كلفه تكلفه حصيله مدي مستوي'.split(' '),
);

/** «وصل عدد الضحايا إلى 20», «وصلت إلى الميناء سفينة»: figures and goods travel to see nobody. */
function isAmount(scene: EventScene, { start: at, reading }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { analysis, entityAt } = scene;
  // «ما يصل إلى 98 نوعا», «زار تونس 600 ألف سائح»
  const isFigure = ({ role, start, end }: FoundArgument): boolean =>
    role === 'place' && start > at && analysis.isNumber(start) && !entityAt(start) && !isSite(scene, start, end);
  // «وصل عدد من الوزراء», «زيارة عدد من المصانع»
  const areCounted = (start: number): boolean =>
    analysis.folded(start + 1) === 'من' && (reading === 'noun' || isActorAt(scene, start + 2));
  const isSum = ({ role, start }: FoundArgument): boolean =>
    (role === 'visitor' || (role === 'place' && start === at + 1)) &&
    amounts.has(analysis.bare(start)) &&
    !(start + 2 < analysis.count && areCounted(start));
  const isCarrier = ({ role, start }: FoundArgument): boolean =>
    role === 'place' && start > at && !entityAt(start) && carriers.has(analysis.bare(start));
  return found.some((one) => isFigure(one) || isSum(one) || isCarrier(one));
}

/** «ثلاث دول», «15 مدينة», «عشر مدارس»: what is counted is somewhere to go. */
function isSite(scene: EventScene, start: number, end: number): boolean {
  const { analysis } = scene;
  const counted = behindCount(scene, start, end);
  const isNamed = (type: string): boolean => analysis.longestMatch(counted, analysis.lexicon.codeOf(type)) >= 0;
  return lands.has(analysis.bare(counted)) || isNamed('place-head') || isNamed('organization-head');
}

const isLand = ({ entityAt }: EventScene, { start }: FoundArgument): boolean =>
  ['country', 'place'].includes(entityAt(start)?.type ?? '');

/** «وزار مجلس الشورى»: lands, and bodies that stay where they are. */
const isSeen = (scene: EventScene, one: FoundArgument): boolean =>
  isLand(scene, one) || settled.has(scene.entityAt(one.start)?.subtype ?? '');

/** Subtypes of bodies that are seen where they are. */
const settled: ReadonlySet<string> = new Set([...houses, 'parliament', 'company', 'newspaper']);

/** «وفد», «300 ألف سائح» */
function isTraveller(scene: EventScene, { start }: Pick<FoundArgument, 'start'>): boolean {
  const { analysis, entityAt } = scene;
  if (['official', 'person', 'organization'].includes(entityAt(start)?.type ?? '')) return true;
  const isCounted = analysis.isCount(start) || approximationEnd(analysis, start) >= 0;
  return sent.has(analysis.bare(start)) || (isCounted && isActorAt(scene, start));
}
