/** meeting: people or bodies meet, hold talks or receive one another. Triggers: lexicons/triggers/meeting.tsv. */
import type { Analysis } from '../syntax/analysis.ts';
import { Clitic } from '../text/clitics.ts';
import { argumentOver } from './arguments/arguments.ts';
import { call } from './call.ts';
import { companyOf } from './roles/company.ts';
import { greeted, isGreeting } from './roles/greeted.ts';
import { heldTopic } from './triggers/held-topic.ts';
import { isAmong } from './triggers/sentence-words.ts';
import { titledTopic } from './triggers/titled-topic.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';
import { behindCount, isActorAt, peopleTypes } from './words/actors.ts';
import { courts } from './words/heads.ts';
import { inRole } from './words/in-role.ts';

export const meeting: EventRules = {
  type: 'meeting',
  parties: ['participant', 'chair', 'host', 'organizer'],
  doer: 'participant',
  recipient: 'participant',
  topic: 'topic',
  purpose: true,
  isUndertaken: true,
  isMutual: true,
  around: new Map([
    ['رياسه', 'chair'],
    ['اشراف', 'chair'],
    ['دعوه', 'organizer'],
    ['حضور', 'participant'],
    ['مشاركه', 'participant'],
    ['رفقه', 'participant'],
    ['صحبه', 'participant'],
    ['معيه', 'participant'],
    ['رعايه', 'organizer'],
  ]),
  placedBy: new Set(['place']),
  seats: new Set(['ministry', 'parliament']),
  turns: [{ words: new Set(['هاتفيا', 'هاتف', 'هاتفي', 'هاتفيه', 'تليفونيا']), rules: call }],
  placedWith: { type: 'visit', by: 'visitor' },
  // «الدورة 147 لمجلس جامعة الدول العربية»
  only: {
    session: [{ role: 'participant', where: isOfBody }],
    // «استضاف أوباما نظيره الفرنسي», not «استضاف البرنامج الوزير»
    received: [{ role: 'host', where: isNamedPerson }],
    guest: [{ role: 'participant', where: isNamedPerson }],
    // «كان في وداعه سفير …», not «وداعا»
    greeting: [{ role: 'participant', where: (scene, { start }) => isGreeting(scene, start) }],
  },
  implied: 'participant',
  needsArgument: true,
  complete: (scene, place, found) => {
    const titled = found.some(({ role }) => role === 'topic') ? [] : titledTopic(scene, place);
    const told = titled.length > 0 ? titled : heldTopic(scene, place, found);
    return [...told.map((one) => whatIsTalkedOf(scene, one)), ...companyOf(scene, place, 'participant', found)];
  },
  revise: (scene, trigger, found) =>
    greeted(scene, trigger, found)
      .flatMap((one) => atWorkplace(scene, one))
      .filter((one) => !isParty(one, found) && !isTalk(scene, one) && !isOfTalks(scene, trigger, one))
      .map((one) => (isTalkedBy(scene, trigger, one) ? inRole(one, 'participant') : whatIsTalkedOf(scene, one)))
      .map((one) => wholeSubject(scene, trigger, one)),
  rejects: (scene, trigger, found) =>
    isHearing(scene, trigger) ||
    isConvening(scene, trigger) ||
    isShelter(scene, trigger, found) ||
    isUnattended(scene, trigger, found) ||
    isOfWork(scene, trigger) ||
    isOfThing(scene, trigger, found) ||
    takesThing(scene, trigger, found) ||
    isMatch(scene, trigger, found) ||
    isEdition(scene, trigger, found) ||
    isSearch(scene, trigger, found),
};

/** «تناول اللقاء العلاقات وبحث الأوضاع الإقليمية», «والتشاور حول القضايا»: what is talked of, and not that it is. */
function whatIsTalkedOf(scene: EventScene, one: FoundArgument): FoundArgument {
  if (one.role !== 'topic') return one;
  const { analysis, phrases } = scene;
  const { start, end } = one;
  const next = start + 1;
  // «خصصت الجلسة للنظر في مشروع القانون»
  const isExamined = next < end && analysis.bare(start) === 'نظر' && analysis.folded(next) === 'في';
  const isAbout = next < end && conferring.has(analysis.bare(start)) && abouts.has(analysis.folded(next));
  if ((isAbout || isExamined) && next + 1 < end) return argumentOver(scene, 'topic', next + 1, end);
  const isTold = next < end && !analysis.isDefinite(start) && talking.has(analysis.bare(start));
  return isTold && analysis.outer(next) === 0 && !phrases.isPreposition(next)
    ? argumentOver(scene, 'topic', next, end)
    : one;
}

/** «جلسة منح الثقة لحكومة الوحدة», «مؤتمر دعم الاقتصاد والاستثمار»: all of what completes the noun, through ل and و. */
function wholeSubject(scene: EventScene, { start, end: behind }: TriggerInFrame, one: FoundArgument): FoundArgument {
  const { analysis, phrases } = scene;
  if (one.role !== 'topic' || one.start !== behind || !talks.has(analysis.bare(start))) return one;
  const limit = analysis.sentenceEnd(behind);
  let { end } = one;
  while (end < limit && phrases.isNominal(end) && (isForWhich(scene, end) || isJoinedSubject(scene, end)))
    end = phrases.coreEnd(end);
  return end === one.end ? one : argumentOver(scene, 'topic', one.start, Math.min(end, limit));
}

const isForWhich = ({ analysis }: EventScene, at: number): boolean =>
  analysis.outer(at) === Clitic.la && !until.has(analysis.bare(at));

/** «والاستثمار» behind «الاقتصاد»: another definite noun, of nobody. */
const isJoinedSubject = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  analysis.outer(at) === Clitic.wa &&
  analysis.isDefinite(at) &&
  analysis.isDefinite(at - 1) &&
  analysis.is(at, analysis.bits.noun) &&
  !analysis.is(at, analysis.bits.people) &&
  !entityAt(at);

/** «لأول مرة», «لحين تحسنه», «لعدم الحضور»: when and why, and not what about. */
const until: ReadonlySet<string> = new Set('اول مره حين عدم مده غايه يوم فتره ثاني ثالث سبب'.split(' '));

/** «عقدت اللجنة اجتماعها بديوان الوزارة», «وذلك بجامعة نايف»: where people work takes no part in a meeting there. */
function atWorkplace({ analysis }: EventScene, one: FoundArgument): FoundArgument[] {
  const { role, start } = one;
  const isThere = role === 'participant' && analysis.outer(start) === Clitic.ba && workplaces.has(analysis.bare(start));
  if (!isThere) return [one];
  return start > 0 && analysis.stem(start - 1) === 'ذلك' ? [inRole(one, 'place')] : [];
}

const workplaces: ReadonlySet<string> = new Set(
  'ديوان اماره امانه محافظه بلديه مستشفي مستشفيات سجون نادي جامعه غرفه مدرسه مدارس كليه معهد برلمان'.split(' '),
);

const discussions: ReadonlySet<string> = new Set(['مناقشات', 'مناقشه', 'نقاشات', 'نقاش']);
const talking: ReadonlySet<string> = new Set(['بحث', 'مناقشه', 'استعراض', 'تدارس']);
const conferring: ReadonlySet<string> = new Set(['تشاور', 'تباحث', 'نقاش', 'تداول', 'حوار']);
const abouts: ReadonlySet<string> = new Set(['حول', 'بشان', 'بخصوص']);

/** «استقبال حافل لأبطال العزيمة»: whoever is received is no topic too. */
const isParty = ({ role, start }: FoundArgument, found: readonly FoundArgument[]): boolean =>
  role === 'topic' && found.some((one) => one.role === 'participant' && one.start === start);

/** Somebody by name or office. */
function isNamedPerson({ entityAt }: EventScene, _: TriggerInFrame, { start }: FoundArgument): boolean {
  return peopleTypes.has(entityAt(start)?.type ?? '');
}

/** A body that the session right before it is of, whichever of its sessions it is: «الدورة الحالية لمجلس الأمن», «الدورة الـ21 للجنة المشتركة». */
function isOfBody({ analysis, entityAt }: EventScene, session: TriggerInFrame, one: FoundArgument): boolean {
  const { adjective, number } = analysis.bits;
  const entity = entityAt(one.start);
  const isBody = entity ? entity.type === 'organization' : sitting.has(analysis.bare(one.start));
  if (!isBody) return false;
  let at = session.end;
  while (at < one.start && (analysis.isNumber(at) || analysis.is(at, adjective | number) || analysis.stem(at) === 'ال'))
    at++;
  return at === one.start;
}

const sitting: ReadonlySet<string> = new Set('لجنه مجلس هييه جمعيه برلمان منتدي موتمر'.split(' '));

/** «انعقدت ندوة», «جولة ثانية من المحادثات», «تبادل أطراف الحديث»: what is held takes no part in it. */
const isTalk = ({ analysis, entityAt }: EventScene, { role, start, end }: FoundArgument): boolean =>
  role === 'participant' &&
  !entityAt(start) &&
  (talks.has(withoutCase(analysis, start)) || (analysis.bare(start) === 'اطراف' && talks.has(analysis.bare(end - 1))));

/** «مؤتمر القمة العربية»: what kind of meeting it is is no topic. */
const isOfTalks = (
  { analysis }: EventScene,
  { end, reading }: TriggerInFrame,
  { role, start }: FoundArgument,
): boolean =>
  role === 'topic' &&
  reading === 'noun' &&
  start === end &&
  analysis.outer(start) === 0 &&
  talks.has(analysis.bare(start));

/** «مناقشات الوزراء», «مناقشة مجلس النواب»: who talks, and not what of. */
function isTalkedBy(
  { analysis, entityAt }: EventScene,
  trigger: TriggerInFrame,
  { role, start }: FoundArgument,
): boolean {
  if (role !== 'topic' || start !== trigger.end || !discussions.has(analysis.bare(trigger.start))) return false;
  const entity = entityAt(start);
  if (entity) return entity.type === 'official' || entity.type === 'organization';
  return analysis.isDefinite(start) && analysis.is(start, analysis.bits.people);
}

/** «مؤتمرا»: without the ending of the accusative. */
const withoutCase = (analysis: Analysis, at: number): string =>
  analysis.isAccusative(at) ? analysis.bare(at).slice(0, -1) : analysis.bare(at);

const talks: ReadonlySet<string> = new Set(
  'ندوه ندوات جلسه جلسات قمه قمم اجتماع اجتماعات لقاء لقاءات موتمر موتمرات جوله جولات محادثات مباحثات مفاوضات دوره دورات منتدي ملتقي حديث احاديث'.split(
    ' ',
  ),
);

/** «أجلت المحكمة القضية إلى جلسة 30 أبريل», «حددت جلسة 5 مايو للنطق بالحكم»: when a court goes on, right before its date. */
function isHearing(scene: EventScene, { start, end }: TriggerInFrame): boolean {
  const { analysis, entityAt } = scene;
  if (analysis.stem(start) !== 'جلسه' || end >= analysis.sentenceEnd(start) || entityAt(end)?.type !== 'date')
    return false;
  const isUntil = start > analysis.sentenceStart(start) && analysis.folded(start - 1) === 'الي';
  const isSet =
    isUntil || analysis.outer(start) === Clitic.la || [1, 2].some((back) => setting.test(analysis.stem(start - back)));
  return isSet && (isAmong(scene, start, courts) || isAmong(scene, start, trials));
}

const setting = /^[يت]?حددت?$/;
const trials: ReadonlySet<string> = new Set(['قضيه', 'متهم', 'متهمين', 'دعوي', 'حكم']);

/** «انتهى الحفل», «أقيم حفل الافتتاح في القاعة»: a ceremony that nobody is said to hold or attend is no meeting. */
const isUnattended = (
  { analysis }: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean =>
  reading === 'noun' &&
  end === start + 1 &&
  ceremony.test(analysis.bare(start)) &&
  !found.some(({ role }) => role === 'participant' || role === 'host' || role === 'organizer' || role === 'chair');

const ceremony = /^حفلا?$/;

/** «انعقاد ندوة»: the meeting is what is convened. */
const isConvening = ({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean =>
  analysis.bare(start) === 'انعقاد' && end < analysis.sentenceEnd(start) && talks.has(analysis.bare(end));

/** «المقابلة التي تجمع الترجي بالنجم», «لقاء ريال مدريد وبرشلونة»: clubs that meet each other play, where nobody else takes part. */
function isMatch(
  { analysis, entityAt }: EventScene,
  { start }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (!matches.test(analysis.bare(start)) || found.some(({ role }) => role === 'topic')) return false;
  const all = found.filter(({ role }) => role === 'participant' || role === 'host');
  const isSide = (at: number): boolean => clubs.has(entityAt(at)?.subtype ?? '') || sides.has(analysis.bare(at));
  // «مقابلة ريال مدريد وبرشلونة»: a city's name may be its club's.
  const mayPlay = ({ start: at }: FoundArgument): boolean => isSide(at) || entityAt(at)?.type === 'place';
  const first = all.find((one) => isSide(one.start));
  return first !== undefined && all.every(mayPlay) && (all.length > 1 || sides.has(analysis.bare(first.start)));
}

const matches = /^(مقابل[هت]|مقابلات|لقاء|قم[هت])/;
const clubs: ReadonlySet<string> = new Set(['club', 'team']);
/** Those who play against each other (folded, without article). */
const sides: ReadonlySet<string> = new Set('فريقان فريقين منتخبان منتخبين انديه'.split(' '));

/** «افتتح الوزير المعرض في دورته الثانية», «الانتخابات البلدية في دورتها الثالثة»: of a fair or a vote, whoever speaks of it. */
function isEdition(
  { analysis, entityAt }: EventScene,
  { start }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (!analysis.hasPronoun(start) || !analysis.bare(start).startsWith('دورت')) return false;
  const isBody = ({ role, start: at }: FoundArgument): boolean =>
    role === 'participant' && (entityAt(at)?.type === 'organization' || sitting.has(analysis.bare(at)));
  return !found.some(isBody) || editions.has(analysis.bare(start - 2)) || editions.has(analysis.bare(start - 3));
}

const editions: ReadonlySet<string> = new Set('انتخابات معرض مهرجان جايزه صالون مسابقه بطوله ايام'.split(' '));

/** «دورة الإنعاش القلبي», «لمقابلة زيادة السكان»: a course in something, and what is met with something. */
function isOfThing({ analysis }: EventScene, { start, end }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  if (!found.some((one) => one.role === 'topic' && one.start === end)) return false;
  const word = analysis.bare(start);
  // «مبالغ لقاء خدمتهم»
  return ofPeople.has(word) || (word === 'لقاء' && analysis.hasPronoun(end));
}

const ofPeople: ReadonlySet<string> = new Set(['دوره', 'دورات', 'مقابله', 'مقابلات']);

/** «مسرحية تناقش قضايا المرأة»: what a work is about. */
function isOfWork({ analysis, clauses }: EventScene, { start }: TriggerInFrame): boolean {
  if (!discussing.test(analysis.stem(start))) return false;
  const clause = clauses.ofVerb.get(start);
  const subjects = [clause?.subject ?? -1, clause?.antecedent ?? -1, start - 1];
  return subjects.some((at) => at >= analysis.sentenceStart(start) && works.has(analysis.bare(at)));
}

const discussing = /^[يت]?ناقش/;
const works: ReadonlySet<string> = new Set(
  'مسرحيه فيلم فيلما افلام روايه روايات كتاب كتابا عرض عرضا عروض حلقه حلقات مسلسل برنامج قصه قصص مقال مقاله دراسه وثايقي مولف مولفه كاتب كاتبه كتيب مجله'.split(
    ' ',
  ),
);

/** How far behind the verb it may stand what somebody looks for. */
const searchReach = 14;

/** «يبحث معهد في فرنسا عن متطوعين»: who looks for something talks with nobody. */
function isSearch(
  { analysis, clauses }: EventScene,
  trigger: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  const { start, reading, frame } = trigger;
  if (reading !== 'verb' || frame.object !== 'topic' || !searching.test(analysis.stem(start))) return false;
  if (found.some(({ role }) => role === 'topic') || found.filter(({ role }) => role === 'participant').length > 1)
    return false;
  const limit = Math.min(analysis.sentenceEnd(start), start + searchReach);
  for (let at = start + 1; at < limit; at++)
    if (clauses.of[at] === clauses.of[start] && analysis.folded(at) === 'عن') return true;
  return false;
}

const searching = /^[يتن]?بحث(ت|وا|ون|ان|ا)?$/;

/** «تستقبل الولاية 140 ألف نازح», «استقبل المستشفى ثلاثة جرحى», «استقبال الطلبات»: taken in, and met by nobody. */
function isShelter(scene: EventScene, { end, frame }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  if (frame.subject !== 'host') return false;
  const { analysis, entityAt } = scene;
  const isHost = (one: FoundArgument, is: (at: number) => boolean): boolean => one.role === 'host' && is(one.start);
  // «استقبل وكيل الإمارة المسافرين بالورود»
  if (found.some((one) => isHost(one, (at) => hosts.has(entityAt(at)?.type ?? '')))) return false;
  // «استقبل الوزير عددا من الطلبة»
  const isOffice = (at: number): boolean => analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;
  const mayMeetCrowds = found.some((one) => isHost(one, isOffice));
  return found.some(
    (one) =>
      (one.role === 'topic' && one.start === end) ||
      isHost(one, (at) => isSite(scene, at)) ||
      (one.role === 'participant' && (isThing(scene, one, mayMeetCrowds) || isMultitude(scene, one))),
  );
}

const hosts: ReadonlySet<string> = new Set(['person', 'official']);

/** «لاستقبال أربعة ملايين مواطن»: more than anybody meets. */
function isMultitude({ analysis }: EventScene, { start, end }: FoundArgument): boolean {
  for (let at = start; at < end; at++) if (multitudes.has(analysis.stem(at))) return true;
  return false;
}

const multitudes: ReadonlySet<string> = new Set('الف الاف مليون مليوني مليونين ملايين'.split(' '));

function isSite({ analysis, entityAt }: EventScene, at: number): boolean {
  const entity = entityAt(at);
  if (entity) return entity.type === 'place' || entity.subtype === 'hospital';
  return sites.has(analysis.bare(at)) || analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0;
}

const sites: ReadonlySet<string> = new Set('مستشفي مستشفيات متحف متاحف قسم اقسام غرفه غرف مركز مراكز طواري'.split(' '));

/** «81 حالة وفاة», «ثمار الرطب», «عدد من الطلبة»: what is nobody, or who comes in crowds. */
function isThing(scene: EventScene, { start, end }: FoundArgument, mayMeetCrowds: boolean): boolean {
  const { analysis, entityAt } = scene;
  const at = behindCount(scene, start, end);
  if (entityAt(at)) return false;
  return (
    (!mayMeetCrowds && crowds.has(analysis.bare(at))) || (analysis.is(at, analysis.bits.noun) && !isActorAt(scene, at))
  );
}

/** Who is taken in, let in or served, and not met (folded, without article). */
const crowds: ReadonlySet<string> = new Set(
  `مرشح مرشحين مرشحات مرشحي طالب طلاب طلبه طالبات تلاميذ تلميذ مترشح مترشحا مترشحين متقدمين متقدمات راغبين راغبات ناخبين ناخب مصلين حاج حجاج معتمر معتمرين
  ضيوف زاير زوار زايرا سايح سايحا سياح لاجي لاجيا لاجيين لاجيات مهاجر مهاجرا مهاجرين نازح نازحا نازحين مسافرين ركاب مواطنين مقيمين جمهور مصطافين مرضي مريض مريضا جريح جرحي مصاب
  مصابين ضحايا مراجعين عملاء زباين متسوقين متبرعين مشرد مشردين حالات حاله جثمان جثامين جثه جثث سفن طايرات`.split(
    /\s+/u,
  ),
);

/** «لاستقبال الطلبات», «استقبال السفن»: what is taken in right behind the noun is nobody who could be received. */
function takesThing(
  { analysis }: EventScene,
  { start, end, rules }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (analysis.bare(start) !== 'استقبال' || analysis.hasPronoun(start)) return false;
  if (found.some(({ role }) => role === 'participant')) return false;
  return found.some((one) => one.role === rules.topic && one.start === end);
}
