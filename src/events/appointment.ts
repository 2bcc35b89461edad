/** appointment: somebody is appointed, elected, nominated or sworn in. Triggers: lexicons/triggers/appointment.tsv. */
import { Feature } from '../lexicon/features.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { argumentOver } from './arguments/arguments.ts';
import { ofElection } from './roles/election.ts';
import { withHeadlinePost } from './roles/headline-post.ts';
import { ordererOf } from './roles/orderer.ts';
import { headedBody, organizationOf } from './roles/organization-of-post.ts';
import { duties, namesOffice, positions, terms } from './roles/positions.ts';
import { withPost } from './roles/post.ts';
import { withRow } from './roles/posts-in-row.ts';
import { isHeld, takenOver } from './roles/taken-over.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';
import { isActorAt, isPeopleAt } from './words/actors.ts';
import { memberships, offices } from './words/heads.ts';
import { inRole } from './words/in-role.ts';

/** What somebody is promoted to. */
const ranks: ReadonlySet<string> = new Set(['رتبه', 'درجه', 'منصب']);

export const appointment: EventRules = {
  type: 'appointment',
  parties: ['person', 'appointer', 'organization'],
  doer: 'appointer',
  passives: true,
  people: ['person'],
  // «انتخابات مجلس النواب»
  byHead: { position: { role: 'organization', heads: memberships, types: new Set(['organization']) } },
  only: {
    // «اختار الأمين العام فلانا مبعوثا»
    office: [
      { role: 'position', heads: offices },
      { role: 'position', where: ({ analysis }, _, { start }) => namesOffice(analysis, start) },
      { role: 'position', where: isTask },
    ],
    // «ترقية العميد إلى رتبة لواء», not «ترقية الشبكة»
    promoted: [
      { role: 'person', where: (scene, _, { start }) => isPeopleAt(scene, start) && !headsBody(scene, start) },
      { role: 'position', heads: ranks },
    ],
    // «وصول ترامب إلى الحكم»
    risen: [{ role: 'person', where: (scene, _, { start }) => isActorAt(scene, start) }],
  },
  needsArgument: true,
  revise(scene, trigger, found) {
    const elected = asElected(
      scene,
      positions(scene, ofElection(scene, trigger, found)).filter((one) => mayAppoint(scene, one)),
    );
    const told = withoutParts(
      takenOver(
        scene,
        trigger,
        elected.map((argument) => asPosition(scene, argument)),
      ),
    );
    return withoutTeller(scene, trigger, withRow(scene, asAppointed(scene, trigger, withPost(scene, trigger, told))));
  },
  rejects: (scene, trigger, found) =>
    isHeld(scene, trigger) ||
    isArrival(scene, trigger, found) ||
    isOfNobody(scene, trigger, found) ||
    isCharge(scene, trigger, found),
  complete: (scene, trigger, found) => [
    ...organizationOf(scene, found),
    ...headedBody(scene, trigger, found),
    ...ordererOf(scene, trigger, 'appointer', found),
  ],
  untriggered: withHeadlinePost,
  settle: (scene, found) => found.flatMap((one) => withoutElection(scene, one)),
};

/** «أعلنت الشركة تولي سالم العوني المنصب»: of a noun with the person behind it, nobody before it is that person. */
function withoutTeller(
  { analysis }: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: FoundArgument[],
): FoundArgument[] {
  const isTold = reading === 'noun' && found.some((one) => one.role === 'person' && one.start === end);
  return isTold && analysis.outer(end) === 0
    ? found.filter((one) => one.role !== 'person' || one.start > start)
    : found;
}

/** «أصدر الملك أمرا ملكيا يقضي بتعيين سفير»: an order appoints nobody, but «كلفه هذا الأخير». */
const mayAppoint = (scene: EventScene, { role, start }: FoundArgument): boolean =>
  role !== 'appointer' ||
  scene.analysis.is(start, scene.analysis.bits.demonstrative) ||
  ((isActorAt(scene, start) || isPeopleAt(scene, start)) && !orders.test(scene.analysis.bare(start)));

const orders = /^(امر|قرار|مرسوم|ظهير)ا?$/;

/** «فاز في الانتخابات», «انتخابات رئاسة الاتحاد»: an election is no office, but says to which somebody is elected. */
function withoutElection(scene: EventScene, one: FoundArgument): FoundArgument[] {
  const { analysis } = scene;
  const { role, start, end } = one;
  if (role !== 'position' || !elections.has(analysis.bare(start))) return [one];
  const office = start + 1;
  const isOffice = office < end && analysis.outer(office) === 0 && offices.has(analysis.bare(office));
  return isOffice ? [argumentOver(scene, role, office, end)] : [];
}

const elections: ReadonlySet<string> = new Set(['انتخابات', 'جوله', 'دور', 'استحقاق']);

const headsBody = ({ analysis }: EventScene, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0;

/** «وصلت البعثة برئاسة المدير»: who comes somewhere under somebody comes to no office. */
const isArrival = ({ analysis }: EventScene, { start }: TriggerInFrame, found: readonly FoundArgument[]): boolean =>
  coming.test(analysis.bare(start)) && found.every(({ role }) => role !== 'position');

const coming = /^(وصل|[يت]صل|وصول)/;

/** «عدسة نصبت على متن المرصد»: a verb that says neither whom nor to what; but «وزارة الرياضة تنتدب». */
function isOfNobody(
  { clauses }: EventScene,
  { start, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  return reading === 'verb' && !clauses.ofVerb.get(start)?.isOwn && found.every(({ role }) => !getting.has(role));
}

const getting: ReadonlySet<string> = new Set(['person', 'position', 'organization']);

/** «انتخاب رئيس جديد», «اختيار هيئة رئاسية»: an office without its holder is what somebody gets. */
function asPosition(scene: EventScene, argument: FoundArgument): FoundArgument {
  const { analysis, entityAt } = scene;
  const { role, start, end } = argument;
  // «انتخاب رئيس جديد للجمهورية»: an office that nobody holds yet appoints none.
  const isVacant =
    role === 'appointer' && !analysis.isDefinite(start) && !entityAt(start) && isNew(analysis, start + 1);
  if (isVacant && offices.has(analysis.bare(start))) return inRole(argument, 'position');
  // «بمناسبة تنصيبه رئيسا للاتحاد»: what somebody becomes appoints nobody.
  const isMade = role === 'appointer' && analysis.isAccusative(start) && !analysis.isDefinite(start);
  if (isMade && namesOffice(analysis, start)) return inRole(argument, 'position');
  // «تولى الوزير محمد علي …»: who has a name holds an office and is none.
  if (role === 'position' && entityAt(start)?.person !== undefined && !analysis.isAccusative(start))
    return inRole(argument, 'person');
  if (role !== 'person' || analysis.isDefinite(start)) return argument;
  // «ترشيحه لرئاسة الاتحاد»
  const isDuty = offices.has(analysis.bare(start)) && !analysis.is(start, analysis.bits.people);
  if (isDuty && !entityAt(start)) return inRole(argument, 'position');
  const isListed = analysis.longestMatch(start, analysis.lexicon.code.office) >= 0 && !isMemberOf(analysis, start);
  const isOffice = isListed || callings.has(analysis.folded(start));
  // «انتخب عضوا في المكتب السياسي»
  const isMembership = analysis.isAccusative(start) && offices.has(analysis.bare(start).slice(0, -1));
  if (isMembership && end > start + 1 && !entityAt(start)) return inRole(argument, 'position');
  const isSomeOffice = analysis.isAccusative(start) || isIndefinite(scene, start, end);
  if (isOffice && entityAt(start)?.person === undefined && isSomeOffice) return inRole(argument, 'position');
  if (entityAt(start)) return argument;
  return isOffice && end > start + 1 && !entityAt(start + 1) ? inRole(argument, 'position') : argument;
}

/** «انتخاب عضو الائتلاف سالم العوني رئيسا»: who he is. */
const isMemberOf = (analysis: Analysis, at: number): boolean =>
  analysis.bare(at) === 'عضو' && at + 1 < analysis.count && analysis.isDefinite(at + 1);

/** «أسندت الجامعة مهمة تدريب المنتخب إلى سالم العوني»: what somebody is given to do. */
function isTask({ analysis, entityAt }: EventScene, { start: at }: TriggerInFrame, one: FoundArgument): boolean {
  const verb = analysis.stem(at);
  if (entityAt(one.start)) return false;
  if (entrusting.test(verb)) return tasks.has(analysis.bare(one.start));
  // «عهد إليه بتدريب الفريق»
  return charged.test(verb) && duties.has(analysis.bare(one.start));
}

const entrusting = /سن[ا]?د/;
const charged = /تكليف|عهد/;
const tasks: ReadonlySet<string> = new Set('مهمه مهام اشراف تدريب قياده تسيير تدبير'.split(' '));

/** «عين سالم العوني مدربا»: what somebody becomes, in no list of offices (folded). */
const callings: ReadonlySet<string> = new Set(['مدربا', 'ناخبا', 'حكما', 'خبيرا']);

/** «تعيين سفير جديد في القاهرة»: up to its preposition nothing makes the office that of somebody («تعيين مدير المعهد»). */
function isIndefinite({ analysis, entityAt }: EventScene, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (analysis.outer(at) !== 0 || analysis.is(at, analysis.bits.preposition)) return true;
    if (analysis.isDefinite(at) || analysis.hasPronoun(at) || entityAt(at)) return false;
  }
  return false;
}

/** «انتخاب رئيس جديد للجمهورية»: for whom somebody is elected is no second one. */
const withoutParts = (found: readonly FoundArgument[]): FoundArgument[] =>
  found.filter(
    (one) =>
      one.role !== 'person' ||
      !found.some(({ role, start, end }) => role === 'position' && start < one.start && one.end <= end),
  );

const isNew = (analysis: Analysis, at: number): boolean => at < analysis.count && /^جديده?$/.test(analysis.folded(at));

/** «أعيد انتخاب بلاتر لولاية خامسة»: for how long somebody is elected is no person, and elected is whoever stands before. */
function asElected({ analysis, entityAt }: EventScene, found: FoundArgument[]): FoundArgument[] {
  if (!found.some(({ role, start }) => role === 'person' && terms.has(analysis.bare(start)))) return found;
  return found.map((one) => {
    if (one.role === 'person' && terms.has(analysis.bare(one.start))) return inRole(one, 'position');
    return one.role === 'appointer' && entityAt(one.start) ? inRole(one, 'person') : one;
  });
}

/** «عين السفير خالد وزيرا للخارجية», «نائب الوزير اختير رئيسا»: of a person alone an office is what he gets, not what he gives. */
function asAppointed(
  { entityAt }: EventScene,
  { features, reading }: TriggerInFrame,
  found: FoundArgument[],
): FoundArgument[] {
  if (found.some(({ role }) => role === 'person') || !found.some(({ role }) => role === 'position')) return found;
  const isPassive = reading === 'verb' && (features & Feature.passive) !== 0;
  return found.map((argument) => {
    const entity = argument.role === 'appointer' ? entityAt(argument.start) : undefined;
    const mayBe =
      isPassive || entity?.type === 'person' || (entity?.person !== undefined && appointees.has(entity.role ?? ''));
    return mayBe && argument.role === 'appointer' ? inRole(argument, 'person') : argument;
  });
}

/**
 * «كلفه بجلب المال», «تكليف اللجنة بالإشراف على الانتخابات»: what somebody is charged with, and no office; but «تكليف سالم العوني
 * بتسيير النادي».
 */
function isCharge(
  { analysis, entityAt }: EventScene,
  { start }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  const isNoun = analysis.bare(start) === 'تكليف';
  if (!isNoun && !charging.test(analysis.stem(start))) return false;
  const posts = found.filter(({ role }) => role === 'position');
  if (posts.some((one) => namesOffice(analysis, one.start))) return false;
  const isDuty = posts.some((one) => duties.has(analysis.bare(one.start)));
  const isPerson = found.some((one) => one.role === 'person' && entityAt(one.start)?.type === 'person');
  return isDuty ? !isPerson : !isNoun;
}

/** «كلف», «يكلفه», «عهدت», folded. */
const charging = /^([يت]?كلف|[يتا]?عهد)/;

/** Who is appointed by others. */
const appointees: ReadonlySet<string> = new Set(
  'ambassador military-commander other adviser deputy-minister judge security-chief legislator'.split(' '),
);
