/** request: somebody calls on, asks, urges or demands. Triggers: lexicons/triggers/request.tsv. */
import type { Analysis } from '../syntax/analysis.ts';
import { isQuotationMark } from '../syntax/quotations.ts';
import { Clitic } from '../text/clitics.ts';
import { appointment } from './appointment.ts';
import { argumentOfEntity, partiesAt, phrasesAt } from './arguments/arguments.ts';
import { clauseBefore, clauseOf, speakerBefore } from './arguments/subject.ts';
import { isDemand, isNecessity, isTaking, onlyAsked, withoutFar } from './requests/asked.ts';
import { askedBefore } from './requests/asked-before.ts';
import { askedBehind, askedFrom, chargedBy } from './requests/asked-from.ts';
import { withChoices } from './requests/choices.ts';
import { askable, calledByLam, invited, isPeopleAsked } from './requests/invited.ts';
import { isPrayer } from './requests/prayers.ts';
import { requesterByPurpose, wantedForPurpose } from './requests/purpose.ts';
import { wantedFar } from './requests/wanted.ts';
import { withPlace } from './requests/where.ts';
import { withGiver } from './roles/givers.ts';
import { duties } from './roles/positions.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';
import { inRole } from './words/in-role.ts';
import { isDeed } from './words/verbal-noun.ts';

export const request: EventRules = {
  type: 'request',
  parties: ['requester', 'addressee'],
  doer: 'requester',
  recipient: 'addressee',
  wants: { content: 'requested', from: 'addressee' },
  speaks: true,
  isPersonal: true,
  needsArgument: true,
  turns: [
    {
      words: new Set(),
      where: isCommissioned,
      rules: appointment,
      roles: { requester: 'person', requested: 'position', place: 'place', time: 'time' },
    },
    {
      words: new Set(),
      where: isCommission,
      rules: appointment,
      roles: { requester: 'appointer', addressee: 'person', requested: 'position', place: 'place', time: 'time' },
    },
    {
      words: new Set(),
      where: makesOfficer,
      rules: appointment,
      roles: { requester: 'appointer', addressee: 'position', place: 'place', time: 'time' },
    },
  ],
  // «الضغط على الحكومة», not «على الأنسجة»
  only: { pressed: [{ role: 'addressee' }] },
  revise: reviseRequest,
  rejects: (scene, trigger, found) =>
    isPrayer(scene, trigger, found) ||
    isStudent(scene, trigger) ||
    isPreacher(scene, trigger) ||
    isNecessity(scene, trigger, found) ||
    isTaking(scene, trigger) ||
    isDemand(scene, trigger) ||
    isCosting(scene, trigger, found),
};

/** «الشيخ والداعية سالم العوني», «داعية مصري»: a preacher; «داعية الدول إلى …» goes on from a verb. */
function isPreacher({ analysis, entityAt }: EventScene, { start }: TriggerInFrame): boolean {
  const next = start + 1;
  if (analysis.bare(start) !== 'داعيه' || next >= analysis.sentenceEnd(start)) return false;
  const isOfNation = !analysis.isDefinite(next) && analysis.longestMatch(next, analysis.lexicon.code.nationality) >= 0;
  return isOfNation || (analysis.isDefinite(start) && entityAt(next)?.type === 'person');
}

/** «كلف العتيبي برئاسة اللجنة»: an office, and no task. */
function isCommission(
  { analysis, entityAt }: EventScene,
  { start }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (!charging.test(analysis.stem(start))) return false;
  // «كلف سالم العوني بتسيير النادي»
  const isNamed = found.some((one) => one.role === 'addressee' && entityAt(one.start)?.type === 'person');
  const isLeading = ({ start, end }: FoundArgument): boolean =>
    leadership.has(analysis.bare(start)) ||
    isPostOf(analysis, start) ||
    isCapacity(analysis, start) ||
    (isNamed && duties.has(analysis.bare(start))) ||
    (forming.has(analysis.bare(start)) && analysis.bare(end - 1) === 'حكومه');
  return found.some((one) => one.role === 'requested' && isLeading(one));
}

/** «وأكد القريني … قبل أن يكلف برئاسة النادي», «كلف سالم العوني برئاسة النادي»: of nobody else, whom the verb hides or names is charged. */
function isCommissioned(scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const isHidden = found.some(
    ({ role, start }) => role === 'requester' && (start < trigger.start || scene.entityAt(start)?.type === 'person'),
  );
  const isAlone = trigger.reading === 'verb' && !found.some(({ role }) => role === 'addressee');
  return isHidden && isAlone && !scene.analysis.hasPronoun(trigger.start) && isCommission(scene, trigger, found);
}

/** «كلف سالم العوني بخطة مدير عام», «بأعمال رئيس الهيئة»: a post that its office tells. */
const isPostOf = (analysis: Analysis, at: number): boolean =>
  posts.has(analysis.bare(at)) && analysis.longestMatch(at + 1, analysis.lexicon.code.office) >= 0;

const posts: ReadonlySet<string> = new Set(['مهمه', 'خطه', 'وظيفه', 'اعمال', 'عمل']);

/** «كلف سالم العوني بالعمل مشرفا على الإدارة»: what he is to work as. */
const asOffice = (scene: EventScene, one: FoundArgument): FoundArgument[] =>
  one.role === 'requested' && working.has(scene.analysis.folded(one.start)) && isCapacity(scene.analysis, one.end)
    ? phrasesAt(scene, 'requested', one.end)
    : [one];

const working: ReadonlySet<string> = new Set(['بالعمل', 'للعمل']);

/** «مشرفا», «نائبا»: a noun for people that says as what. */
const isCapacity = (analysis: Analysis, at: number): boolean =>
  isOffice(analysis, at) ||
  (at < analysis.count &&
    analysis.is(at, analysis.bits.people) &&
    analysis.isAccusative(at) &&
    !analysis.isDefinite(at));

/** «كلف سالم العوني بتشكيل الحكومة»: to head it. */
const forming: ReadonlySet<string> = new Set(['تشكيل', 'تاليف']);

/** «تكليفه مشرفا على الإدارة»: what somebody is made. */
function makesOfficer({ analysis }: EventScene, { start }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  return (
    charging.test(analysis.stem(start)) &&
    found.some((one) => one.role === 'addressee' && isOffice(analysis, one.start))
  );
}

const isOffice = (analysis: Analysis, at: number): boolean =>
  at < analysis.count &&
  analysis.isAccusative(at) &&
  !analysis.isDefinite(at) &&
  analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;

const charging = /كلي?ف/;
const leadership: ReadonlySet<string> = new Set('رياسه اداره قياده منصب حقيبه مهام عماده'.split(' '));

/** «انتبه الشاب، وهو طالب بالسنة الأولى»: what somebody is; «وهو يطالب» asks. */
const isStudent = ({ analysis }: EventScene, { start }: TriggerInFrame): boolean =>
  start > analysis.sentenceStart(start) && analysis.stem(start) === 'طالب' && analysis.stem(start - 1) === 'هو';

/** «كلف الانتقال الخزينة ملايين», «لن تكلف شيئا»: what somebody is charged with stands behind; a thing is not charged. */
function isCosting(
  { analysis, entityAt }: EventScene,
  trigger: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (trigger.reading !== 'verb' || !charging.test(analysis.stem(trigger.start))) return false;
  const asked = found.filter(({ role }) => role === 'addressee');
  if (asked.length === 0 || found.some(({ role }) => role === 'requested')) return false;
  const { bits, lexicon } = analysis;
  return asked.every(
    ({ start }) =>
      entityAt(start) === undefined &&
      (analysis.is(start, bits.noun) || !(analysis.isUnknown(start) || analysis.is(start, bits.adjective))) &&
      !analysis.is(start, bits.people | bits.pronoun | bits['given-name'] | bits['family-name']) &&
      analysis.longestMatch(start, lexicon.code['organization-head']) < 0,
  );
}

/** «دعت إلى إقامة الصلاة يوم الأحد»: behind what is asked for a date says when that is to be done; but «أمس». */
const isOfWanted = (
  { analysis }: EventScene,
  { role, start }: FoundArgument,
  { end }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean =>
  role === 'time' &&
  found.some((one) => one.role === 'requested' && one.start >= end && one.start < start) &&
  analysis.folded(start) !== 'امس' &&
  analysis.folded(start + 1) !== 'امس';

const orders = /^(تعليم|توجيه)ات/;

/** «بتعليمات من النيابة العامة»: from whom the orders come. */
function withOrderer(scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]) {
  if (!orders.test(scene.analysis.bare(trigger.start))) return found;
  return withGiver(scene, 'requester', { ...trigger, isVerb: trigger.reading !== 'noun' }, found);
}

function reviseRequest(scene: EventScene, trigger: TriggerInFrame, given: readonly FoundArgument[]): FoundArgument[] {
  const all = withPlace(scene, withOrderer(scene, trigger, given));
  const asked = withDeed(
    scene,
    trigger,
    withAddressee(
      scene,
      trigger,
      onlyAsked(scene, trigger, withoutFar(scene, trigger, askedFrom(scene, trigger, chargedBy(scene, trigger, all)))),
    ),
  );
  const told = withChoices(
    scene,
    trigger,
    asked.flatMap((one) => asOffice(scene, one)),
  );
  // «تم تكليف سالم العوني بتشكيل الحكومة يوم 3 أوت»: when he was charged.
  const isGiven = isCommission(scene, trigger, told);
  return [
    ...told.filter((one) => isGiven || !isOfWanted(scene, one, trigger, told)),
    ...wantedForPurpose(scene, trigger, told),
    ...askedBehind(scene, trigger, told),
    ...requesterByPurpose(scene, trigger, told),
    ...wantedFar(scene, trigger, told),
  ];
}

/** «طلب إلى مجلس الأمن», «دعوة إلى نظيره لزيارة بغداد»: to whom a request goes, right behind it, and right behind that what for. */
function withDeed(scene: EventScene, trigger: TriggerInFrame, told: FoundArgument[]): FoundArgument[] {
  const { analysis } = scene;
  const { end, reading } = trigger;
  if (reading !== 'noun' || told.some(({ role }) => role === 'requested')) return told;
  // «طلب تأجيل الجلسة»
  const isBody = analysis.longestMatch(end, analysis.lexicon.code['organization-head']) >= 0;
  if (asking.has(analysis.folded(trigger.start)) && analysis.outer(end) === 0 && isDeed(analysis, end) && !isBody)
    return [...told.filter(({ start }) => start !== end), ...phrasesAt(scene, 'requested', end)];
  const found = [...told, ...sentTo(scene, trigger, told)];
  // «طلبا من العراق لعقد جلسة»
  const isBehind = ({ role, start }: FoundArgument): boolean =>
    start >= end && (role === 'addressee' || (role === 'requester' && start <= end + 1));
  const behind = found.filter(isBehind);
  const deed = Math.max(end, ...behind.map((one) => one.end));
  // «طلب المعارضة إجراء انتخابات»
  const mayBeFree = deed > end && asking.has(analysis.folded(trigger.start));
  const isBrought =
    deed < analysis.sentenceEnd(end) &&
    (analysis.outer(deed) === Clitic.la || (mayBeFree && analysis.outer(deed) === 0));
  // «دعوتها للمجتمع الدولي لمزيد تنسيق الجهود»
  const isWanted = isBrought && (isDeed(analysis, deed) || more.has(analysis.bare(deed)));
  return isWanted ? [...found, ...phrasesAt(scene, 'requested', deed)] : found;
}

/** Before the deed that is wanted (folded). */
const more: ReadonlySet<string> = new Set(['مزيد', 'ضروره', 'سرعه']);

const asking: ReadonlySet<string> = new Set(['طلب', 'طلبا', 'بطلب', 'لطلب', 'مطلب']);

function sentTo(
  { analysis, entityAt }: EventScene,
  { start, end }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const isOpen = analysis.bare(start).startsWith('طلب') && !found.some(({ role }) => role === 'addressee');
  const to = end < analysis.sentenceEnd(start) && analysis.is(end, analysis.bits.adjective) ? end + 1 : end;
  const entity = isOpen && to + 1 < analysis.sentenceEnd(start) ? entityAt(to + 1) : undefined;
  const isSent = analysis.folded(to) === 'الي' && entity !== undefined && askable.has(entity.type);
  return isSent ? [argumentOfEntity('addressee', entity)] : [];
}

function withAddressee(scene: EventScene, trigger: TriggerInFrame, all: readonly FoundArgument[]): FoundArgument[] {
  const found = invited(scene, trigger, appealed(scene, trigger, all));
  if (found.some(({ role }) => role === 'addressee')) return found.filter((one) => !isToldTo(scene, one));
  // «نداء للسلطات لإنقاذ …»: an appeal goes to people, whoever makes it.
  const isSent = found.some(({ role }) => role === 'requester') || scene.analysis.bare(trigger.start) === 'نداء';
  const asked = found.flatMap((argument) =>
    isSent && isPeopleAsked(scene, trigger, argument)
      ? partiesAt(scene, 'addressee', argument.start)
      : [isWhoIsAsked(scene, argument) ? inRole(argument, 'addressee') : argument],
  );
  if (asked.some(({ role }) => role === 'addressee')) return asked;
  const called = calledByLam(scene, trigger);
  if (called.length > 0) return [...asked.filter(({ start }) => start !== trigger.end), ...called];
  return turned(scene, trigger, found) ?? [...found, ...askedBefore(scene, trigger, found)];
}

/** «دعا في تصريح لـ"وكالة الأنباء" السكان إلى …»: somebody behind ل is told, and is nothing that is wanted of others. */
function isToldTo(scene: EventScene, one: FoundArgument): boolean {
  const { analysis } = scene;
  if (one.role !== 'requested' || !isWhoIsAsked(scene, one)) return false;
  const before = one.start - 1;
  const isApart = before > analysis.sentenceStart(one.start) && isQuotationMark(analysis, before);
  return analysis.outer(one.start) === Clitic.la || (isApart && /^لـ?$/.test(analysis.folded(before - 1)));
}

/** «وجهت النقابة نداء للحكومة إلى فتح الحوار»: to whom an appeal is made by whoever is told before, and what for. */
function appealed(
  scene: EventScene,
  { start, end, reading, light }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis, entityAt } = scene;
  if (reading !== 'noun' || !light || analysis.hasPronoun(start) || analysis.outer(end) !== Clitic.la) return found;
  const isSomebody = (one: FoundArgument): boolean =>
    entityAt(one.start) !== undefined || analysis.is(one.start, analysis.bits.people);
  const isCalledOn = (one: FoundArgument): boolean => one.role === 'requester' && one.start === end && isSomebody(one);
  if (!found.some(isCalledOn)) return found;
  const turned = found.map((one) => {
    if (isCalledOn(one)) return inRole(one, 'addressee');
    return one.role === 'addressee' && !isSomebody(one) ? inRole(one, 'requested') : one;
  });
  const { subject } = light.clause;
  const isTold = subject >= 0 && subject < start && !turned.some(({ role }) => role === 'requester');
  return isTold ? [...partiesAt(scene, 'requester', subject).slice(0, 1), ...turned] : turned;
}

/** «دعوته لمجلس النواب لعقد جلسة»: somebody is asked, and not asked for. */
function isWhoIsAsked({ entityAt }: EventScene, { role, start, end }: FoundArgument): boolean {
  const entity = role === 'requested' ? entityAt(start) : undefined;
  return entity !== undefined && entity.end === end && askable.has(entity.type);
}

/** Verbs that always say whom (folded). */
const urging: ReadonlySet<string> = new Set('حث حثت يحث تحث حض حضت يحض تحض ناشد ناشدت يناشد تناشد'.split(' '));

/** «كما ناشد قادة الأمة …»: who stands alone behind such a verb is asked, if somebody has spoken before. */
function turned(
  scene: EventScene,
  { start, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] | undefined {
  const { analysis, entityAt } = scene;
  const alone = found.filter(({ role }) => role === 'requester');
  if (reading !== 'verb' || !urging.has(analysis.stem(start)) || analysis.hasPronoun(start)) return undefined;
  const isUnnamed = alone.length > 0 && alone.every(({ start: at }) => at > start && !entityAt(at));
  const before = clauseBefore(scene, clauseOf(scene, start));
  if (!isUnnamed || !before || before.verb < 0) return undefined;
  const spoken = speakerBefore(scene, before.verb);
  const speaker = spoken < 0 && before.subject >= 0 && entityAt(before.subject) ? before.subject : spoken;
  if (speaker < 0) return undefined;
  const rest = found.filter(({ role }) => role !== 'requester');
  return [
    ...partiesAt(scene, 'requester', speaker).slice(0, 1),
    ...alone.map((argument) => inRole(argument, 'addressee')),
    ...rest,
  ];
}
