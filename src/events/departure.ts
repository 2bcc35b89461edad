/** departure: somebody resigns, is dismissed or replaced. Triggers: lexicons/triggers/departure.tsv. */
import { Clitic } from '../text/clitics.ts';
import { holderOf } from './arguments/arguments.ts';
import { forcedOut } from './roles/forced-out.ts';
import { ordererOf } from './roles/orderer.ts';
import { organizationOf } from './roles/organization-of-post.ts';
import { namesOffice, positions, works } from './roles/positions.ts';
import { capacityBehind } from './roles/post.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';
import { behindCount, isActorAt } from './words/actors.ts';
import { employers, memberships, offenders, offices } from './words/heads.ts';
import { inRole } from './words/in-role.ts';

export const departure: EventRules = {
  type: 'departure',
  parties: ['person', 'remover', 'organization'],
  doer: 'remover',
  passives: true,
  people: ['person'],
  bodies: new Set('حكومه مجلس هييه مكتب لجنه اداره برلمان قياده'.split(' ')),
  // «استقالته من الحزب»
  byHead: { position: { role: 'organization', heads: employers, types: new Set(['organization']) } },
  only: {
    office: [{ role: 'position', heads: offices }],
    // «انسحب من الحزب», not «انسحب من المدينة»
    left: [{ role: 'organization', types: new Set(['organization']), heads: memberships }],
    // «غادر الحزب», «رحل عن النادي», not «غادر المدينة»
    quit: [{ role: 'organization', where: isMembers }],
    // «انفصل الفريق عن مدربه», not «انفصل عن زوجته»
    coach: [{ role: 'person', where: isOfTeam }],
  },
  needsArgument: true,
  revise(scene, trigger, found) {
    const left = removed(scene, trigger, found).filter((one) => mayBeLeft(scene, trigger, one));
    const told = positions(scene, left).flatMap((one) =>
      isDuty(scene, one) ? holderOf(scene, one) : asLeaving(scene, one),
    );
    return [...told, ...capacityBehind(scene, trigger, told)];
  },
  rejects: (scene, trigger, found) =>
    isOfNobody(scene, trigger, found) ||
    removesThing(scene, trigger, found) ||
    isDeath(scene, trigger) ||
    isCaught(scene, trigger, found) ||
    removesNobody(scene, trigger, found),
  complete: (scene, trigger, found) => [
    ...organizationOf(scene, found),
    ...ordererOf(scene, trigger, 'remover', found),
    ...forcedOut(scene, trigger, found),
  ],
};

/** «حزب النهضة», «ناديه»: by the head of the phrase a body that has members; a body by its name may be where they sit («غادر البرلمان»). */
function isMembers({ analysis, entityAt }: EventScene, _: TriggerInFrame, { start }: FoundArgument): boolean {
  return (
    teams.has(analysis.bare(start)) || teams.has(analysis.indefinite(start)) || entityAt(start)?.subtype === 'club'
  );
}

/** «مدربه», «المدرب الأرجنتيني سالم العوني»: who works for a club, by the head of the phrase or right before the name. */
function isOfTeam({ analysis }: EventScene, { end }: TriggerInFrame, { start }: FoundArgument): boolean {
  for (let at = start; at >= Math.max(end, start - 2); at--)
    if (crew.has(analysis.bare(at)) || crew.has(analysis.indefinite(at))) return true;
  return false;
}

const crew: ReadonlySet<string> = new Set('مدرب مدربه مدربها لاعب لاعبه لاعبها مهاجم حارس ناخب'.split(' '));
const teams: ReadonlySet<string> = new Set('حزب حركه جبهه فريق ناد نادي منتخب صفوف'.split(' '));

/** «رئيس الهيئة المستقيل»: a participle tells of somebody before it, and of no body of another gender. */
const isOfNobody = (
  { analysis, head }: EventScene,
  { reading, start }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean =>
  reading === 'modifier' &&
  !found.some(
    (one) =>
      one.role === 'person' &&
      one.start < start &&
      (head(one.start).gender !== 'f' || analysis.lastLetter(start) === 'ة'),
  );

/** «بناء على ما ورد في التوصيات تقرر إعفاء المدير»: what is no body lends a noun nobody who removes; «ثورة أطاحت به» does. */
const removed = (
  scene: EventScene,
  { reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] =>
  reading === 'noun'
    ? asRemovers(scene, found).filter(({ role, start }) => role !== 'remover' || isActorAt(scene, start))
    : reading === 'modifier'
      ? found.filter(({ role }) => ofLeaver.has(role))
      : found;

/** «إقالة المدرب من قبل الاتحاد»: «من قبل» brings who removes, and no body that is left. */
const asRemovers = ({ analysis }: EventScene, found: readonly FoundArgument[]): readonly FoundArgument[] =>
  found.map((one) =>
    one.role === 'organization' && analysis.folded(one.start - 1) === 'قبل' ? inRole(one, 'remover') : one,
  );

/** «الوزير المقال قال اليوم إن …»: what else the clause tells of who resigned is no part of that. */
const ofLeaver: ReadonlySet<string> = new Set(['person', 'position', 'organization']);

/** «إقالته من تدريب الفريق»; what else من brings behind whoever is removed («إقالة المدرب في الدور الأول من المسابقة») is no office. */
const mayBeLeft = ({ analysis }: EventScene, { frame }: TriggerInFrame, { role, start }: FoundArgument): boolean =>
  role !== 'position' ||
  frame.subject === 'person' ||
  frame.separate.get('من') !== 'position' ||
  namesOffice(analysis, start) ||
  works.has(analysis.bare(start));

/** «أنهى الرئيس مهام وزير النقل», «أنهت الرابطة عضوية الشيخ»: whose duties end leaves. */
const isDuty = ({ analysis }: EventScene, { role, start }: FoundArgument): boolean =>
  role === 'person' && duties.has(analysis.bare(start));

const duties: ReadonlySet<string> = new Set(['مهام', 'عضويه', 'خدمات']);

/** «استقالة من النائبين»: somebody leaves, and is no office. */
function asLeaving({ analysis, entityAt }: EventScene, one: FoundArgument): FoundArgument {
  const { role, start } = one;
  if (role !== 'position') return one;
  const isNamed = entityAt(start)?.type === 'person' || entityAt(start)?.person !== undefined;
  const areTwo =
    !entityAt(start) && /^ال..+(ين|ان|ون)$/.test(analysis.stem(start)) && analysis.is(start, analysis.bits.people);
  return isNamed || areTwo ? inRole(one, 'person') : one;
}

/** «الإطاحة بثلاثة عناصر»: whom the police catch had no office. */
const isCaught = (scene: EventScene, { start }: TriggerInFrame, found: readonly FoundArgument[]): boolean =>
  toppled.test(scene.analysis.bare(start)) && found.some((one) => one.role === 'person' && isOffender(scene, one));

/** By the head of the phrase («أكبر تنظيم»): «رئيس الشبكة الإعلامية» is none. */
export function isOffender(scene: EventScene, { start, end }: FoundArgument): boolean {
  const { analysis } = scene;
  const first = behindCount(scene, start, end);
  const head = first + 1 < end && pickers.has(analysis.bare(first)) ? first + 1 : first;
  return offenders.has(analysis.bare(head)) || commoners.has(analysis.bare(head));
}

/** «الإطاحة بشاب ابتز فتاة», «بـ 102 مخالف»: people without an office. */
const commoners: ReadonlySet<string> = new Set(
  'شاب شابا شابين شبان شباب شخص شخصا شخصين اشخاص وافد وافدا وافدين مواطن مواطنا مواطنين مواطنه مقيم مقيما مقيمين مخالف مخالفا مخالفين معاق هارب هاربين'.split(
    ' ',
  ),
);

/** What may stand before the head. */
const pickers: ReadonlySet<string> = new Set(['اكبر', 'اخطر', 'ابرز', 'اهم', 'اشهر', 'هذا', 'هذه', 'افراد']);

/** «أطاح», «يطيح», «الإطاحة», folded. */
const toppled = /طا?ي?ح/;

/** «يستغني عن المساعدة», «العاصفة تطيح بالبيت»: who removes without anybody who is removed; but «أقالته», «أطاحت بالنظام». */
function removesThing(
  { analysis }: EventScene,
  { start, end, reading, frame }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (reading !== 'verb' || frame.subject !== 'remover' || found.some(({ role }) => role === 'person')) return false;
  const isRegime = end < analysis.sentenceEnd(start) && regimes.has(analysis.bare(end));
  return !isRegime && !dismissing.test(analysis.bare(start));
}

const dismissing = /قا?ي?ل/;
const regimes: ReadonlySet<string> = new Set(['نظام', 'نظامه', 'نظامها', 'حكم', 'حكمه']);

/** «الإطاحة ببقية أعضاء العصابة», «تشغيل الجهاز أو إيقافه عن العمل»: of nobody who is known to have an office. */
function removesNobody(scene: EventScene, { start }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { analysis } = scene;
  const word = analysis.bare(start);
  if (word === 'ابعاد') return !found.some((one) => one.role === 'person' && holdsOffice(scene, one));
  if (isolating.test(word) && !found.some(({ role, start: at }) => role === 'person' && at > start))
    return !analysis.hasPronoun(start) || (analysis.outer(start) & Clitic.wa) !== 0;
  const has = (asked: string): boolean => found.some(({ role }) => role === asked);
  // «قررت الوزارة إيقافه عن العمل»
  return (
    (word === 'اطاحه' && !has('person')) ||
    (word === 'ايقاف' && !has('person') && !(has('remover') && analysis.hasPronoun(start)))
  );
}

/** «عزل حدودها», «فحص الطيور وعزلها»: what is kept apart; «قرار عزله» removes somebody. */
const isolating = /^عزل(ه|ها|هم)?$/u;

/** «إبعاد الوزير»; «إبعاد السياح», «إبعاد الأجنبي عن الدولة» take nobody's office. */
function holdsOffice(scene: EventScene, { start, end }: FoundArgument): boolean {
  const { analysis, entityAt } = scene;
  const type = entityAt(start)?.type ?? '';
  if (type !== '') return type === 'person' || type === 'official' || type === 'nationality';
  const head = behindCount(scene, start, end);
  return analysis.longestMatch(head, analysis.lexicon.code.office) >= 0 || chiefs.has(analysis.bare(head));
}

const chiefs: ReadonlySet<string> = new Set(
  'قيادات قاده مسوول مسوولين لاعب لاعبين مدرب موظف موظفين قضاه ضباط'.split(' '),
);

/** How many words around «رحيل» in its sentence tell that somebody died. */
const mourningReach = 12;

/** «رحيل الفنان، رحمه الله»: who leaves the world. */
function isDeath(scene: EventScene, { start }: TriggerInFrame): boolean {
  const { analysis } = scene;
  if (!leaving.test(analysis.bare(start))) return false;
  const end = Math.min(analysis.sentenceEnd(start), start + mourningReach);
  for (let at = start + 1; at < end - 1; at++) if (analysis.folded(at) === 'عن' && isAge(scene, at + 1)) return true;
  for (let at = Math.max(analysis.sentenceStart(start), start - mourningReach); at < end; at++)
    if (mourning.has(analysis.bare(at)) || (at < start && at >= start - griefReach && grief.has(analysis.bare(at))))
      return true;
  return false;
}

const leaving = /^رحيل(ه|ها|ك|هم)?$/u;

/** «عن 91 عاما» */
const isAge = ({ analysis }: EventScene, at: number): boolean =>
  analysis.isNumber(at) && ['عاما', 'سنه', 'عام', 'اعوام', 'سنوات'].includes(analysis.folded(at + 1));

/** «حزنا على رحيل شخص عزيز», «الذكرى 17 لرحيل الزعيم» */
const grief: ReadonlySet<string> = new Set(['حزن', 'حزنا', 'ذكري']);
const griefReach = 4;

const mourning: ReadonlySet<string> = new Set(
  'فقيد فقيده راحل راحله مرحوم رحمه تعازي عزاء لوعه فاجعه خساره مصاب جثمان جنازه مواساه رثاء وفاه وفاته وفاتها احزننا رحمك'.split(
    ' ',
  ),
);
