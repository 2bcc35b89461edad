/** Whom a visit goes to, and who only seems to be visited: relatives and patients, people whom ل joins, titles of the traveller himself. */
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { actorOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { behindLeading, peopleTypes } from '../words/actors.ts';
import { behindHonorifics } from '../words/honorifics.ts';
import { inRole } from '../words/in-role.ts';

/**
 * «وصل الرئيس قاديروف، رئيس الشيشان، إلى جدة», «وصل السفير مبعوثا من الملك»: who the traveller is; only what says that somebody is seen
 * has a host without a preposition.
 */
export function hostsOnly(
  scene: EventScene,
  { start }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis, entityAt, phrases } = scene;
  const visitor = found.find(({ role }) => role === 'visitor');
  if (visitor === undefined || !found.some(({ role }) => role === 'host')) return found;
  const isSame = (at: number): boolean =>
    entityAt(visitor.start) !== undefined &&
    entityAt(at)?.type !== 'person' &&
    (at === visitor.end || (at === visitor.end + 1 && isComma(analysis, visitor.end)));
  const isMet = (at: number): boolean => seeing.test(analysis.bare(start)) || phrases.isPreposition(at - 1);
  return found.filter(
    ({ role, start: at }) => role !== 'host' || analysis.outer(at) !== 0 || (isMet(at) && !isSame(at)),
  );
}

const seeing = /زور|زار|زيار|تفقد|عاين|معاين|جال|جول/;

/** «زيارة لوالدته», «زيارة أهله»: who is at home there is visited, by whoever the clause is about. */
export function asHosts(
  scene: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  const isKin = (one: FoundArgument): boolean =>
    one.start >= end &&
    !scene.entityAt(one.start) &&
    (kin.test(analysis.bare(one.start)) || (reading === 'noun' && shutIn.has(analysis.stem(one.start))));
  const turned = found.map((one) => (isKin(one) && one.role !== 'time' ? inRole(one, 'host') : one));
  const isLost = found.some((one) => isKin(one) && one.role === 'visitor');
  const actor = isLost ? actorOf(scene, start) : -1;
  return actor < 0 ? turned : [...turned, ...partiesAt(scene, 'visitor', actor).slice(0, 1)];
}

export function peopleSeen(
  scene: EventScene,
  { start }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const hasVisitor = found.some(({ role }) => role === 'visitor');
  return found.flatMap((one) => {
    const arePlace = one.role === 'place' && (arePeople(scene, one) || isSent(scene, one));
    if (one.role !== 'host' && !arePlace) return one;
    // «الزيارة المهمة لرئيس الحكومة», «زيارات لوزراء»: of nobody else who travels, theirs.
    const mayGo = !hasVisitor && (scene.analysis.outer(one.start) & Clitic.la) !== 0;
    // «زيارة مفاجئة للرئيس إلى عدن»
    const isToPlace = found.some((other) => other.role === 'place' && other !== one && !arePeople(scene, other));
    const isTheirs =
      mayGo &&
      ((isSent(scene, one) && (!arePlace || isToPlace || scene.analysis.isDefinite(start))) ||
        goesTo(scene, one, found));
    const role = isTheirs ? 'visitor' : 'host';
    // «زار الوفد المرضى والشيخ الحناكي»: all of them, each by his name and not by what comes before it.
    const people = arePlace ? partiesAt(scene, role, one.start) : [];
    const all = people.filter(({ start: at }) => !found.some((other) => other !== one && other.start === at));
    return all.length > 0 ? all : [inRole(one, role)];
  });
}

/** «أول زيارة لسياسي غربي إلى إيران»: of whoever ل names, where «إلى» says right behind where to. */
const goesTo = ({ analysis }: EventScene, { end }: FoundArgument, found: readonly FoundArgument[]): boolean =>
  found.some(
    ({ role, start }) => role === 'place' && start > end && start <= end + 2 && analysis.folded(end) === 'الي',
  );

/** «للوزير», «لصاحب السمو الملكي الأمير سلطان», «لوفد من الخبراء» */
const isSent = (scene: EventScene, { start }: FoundArgument): boolean =>
  scene.entityAt(behindHonorifics(scene.analysis, scene.entityAt, start))?.type === 'official' ||
  sent.has(scene.analysis.bare(behindLeading(scene.analysis, start)));

export const sent: ReadonlySet<string> = new Set(
  'وفد وفود بعثه بعثات وزراء وزير رييس مسوول مسوولين خبراء لجنه فريق فرق سفراء نواب'.split(' '),
);

/** «زار المرضى», «زيارة للشيخ محمد بن فهد»: people, and no body or land. */
function arePeople(scene: EventScene, { start }: FoundArgument): boolean {
  const { analysis } = scene;
  const entity = scene.entityAt(start);
  if (entity) return peopleTypes.has(entity.type);
  const at = behindLeading(analysis, start);
  if (!analysis.is(at, analysis.bits.people) || lands.has(analysis.bare(at))) return false;
  return analysis.longestMatch(at, analysis.lexicon.code['organization-head']) < 0;
}

export const lands: ReadonlySet<string> = new Set(
  'دوله دول دولا دولتين مملكه سلطنه ولايه ولايات بلديه بلديات بلد بلدا بلاد بلدان بلدين ناد معسكر جهه جهات منطقه مناطق مدن قري محافظات'.split(
    ' ',
  ),
);

/** Who is seen where he is, and goes nowhere. */
const shutIn: ReadonlySet<string> = new Set(
  'المرضي الجرحي المصابين المنومين النزلاء السجناء المسنين الايتام'.split(' '),
);

/** Relatives (folded, without article), with their pronoun or without. */
const kin = /^(والد|والدت|اهل|عايل|عايلت|اسر|اسرت|اقارب|اقرباء|جيران|اصدقاء|شقيق|شقيقت|ابناء|ذوي)(ه|ها|هم|هما)?$/;
