/** sanction: sanctions are imposed, diplomats expelled, relations cut. Triggers: lexicons/triggers/sanction.tsv. */
import type { Analysis } from '../syntax/analysis.ts';
import { holderOf, partiesAt } from './arguments/arguments.ts';
import { clauseOf } from './arguments/subject.ts';
import { games, isAmong } from './triggers/sentence-words.ts';
import { isOfNation } from './triggers/worth.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from './types.ts';
import { behindCount, isActorAt } from './words/actors.ts';
import { envoys, missions, ties } from './words/heads.ts';
import { inRole } from './words/in-role.ts';
import { penaltyBehind } from './words/penalties.ts';

export const sanction: EventRules = {
  type: 'sanction',
  parties: ['imposer', 'target'],
  doer: 'imposer',
  recipient: 'target',
  things: ['target'],
  only: {
    envoys: [{ role: 'target', heads: envoys }],
    // «أغلقت الكويت سفارتها في دمشق», «علق الاتحاد الأفريقي عضوية السودان»
    closed: [{ role: 'target', heads: missions }],
    suspended: [{ role: 'target', heads: ties }],
    // «حظر الأسلحة على ليبيا», «قيود على الصادرات الروسية»; a ban of what people do («حظر التجول») is none.
    banned: [{ role: 'target', where: (scene, _, target) => namesParty(scene, target) }],
    // «غرم الاتحاد الأوروبي الشركة», not «تغريم المتهم»
    fined: [{ role: 'target', where: isFinedBody }],
    // «صنفت واشنطن الحركة منظمة إرهابية»
    listed: [{ role: 'target', where: (scene, _, { start }) => isActorAt(scene, start) }],
  },
  needsArgument: true,
  // «العقوبات الأمريكية»; a siege or a ban is told by whom it befalls.
  tells: (scene, trigger) => isPenalty(scene, trigger) && isOfNation(scene, trigger),
  revise: withImposer,
  settle: againstWhom,
  complete: (scene, trigger, found) => [...tellingState(scene, trigger, found), ...lifterOf(scene, trigger, found)],
  rejects: (scene, trigger, found) =>
    isRule(scene, trigger, found) || penaltyBehind(scene, trigger.start) >= 0 || isCourtSentence(scene, trigger),
};

const isPenalty = ({ analysis }: EventScene, { start }: TriggerInFrame): boolean => analysis.bare(start) === 'عقوبات';

/** «خفضت محكمة الاستئناف عقوبة المتهم», «العقوبة الحبسية»: a term in prison, or what a court changes, is told with the sentence. */
function isCourtSentence(scene: EventScene, { start, end }: TriggerInFrame): boolean {
  const { analysis } = scene;
  if (analysis.bare(start) !== 'عقوبه') return false;
  const { subject, verb } = clauseOf(scene, start);
  return ofPrison.has(analysis.bare(end)) || (verb >= 0 && subject > verb && tribunals.has(analysis.bare(subject)));
}

const ofPrison: ReadonlySet<string> = new Set(['حبسيه', 'سجنيه', 'سجن', 'حبس', 'اعدام']);
const tribunals: ReadonlySet<string> = new Set(['محكمه', 'محاكم', 'قضاء', 'نيابه']);

/** True if a state, a body or somebody is named in it, or it is arms. */
function namesParty({ analysis, entityOver }: EventScene, { start, end }: FoundArgument): boolean {
  if (arms.has(analysis.bare(start))) return true;
  const { nationality } = analysis.lexicon.code;
  for (let at = start; at < end; at++)
    if (named.has(entityOver(at)?.type ?? '') || analysis.longestMatch(at, nationality) >= 0) return true;
  return false;
}

/** «غرمت المفوضية شركة غوغل», «معاقبة إسرائيل», of games «تغريم اللاعب»: a state or body; what a court lays on somebody is told with the sentence. */
function isFinedBody(scene: EventScene, trigger: TriggerInFrame, { start, end }: FoundArgument): boolean {
  const { analysis, entityAt } = scene;
  const at = behindCount(scene, start, end);
  const entity = entityAt(at);
  if (entity ? finedTypes.has(entity.type) : finedBodies.has(analysis.bare(at))) return true;
  return isAmong(scene, trigger.start, games);
}

const finedTypes: ReadonlySet<string> = new Set(['country', 'organization']);

/** Bodies that are fined, not named (folded, without article). */
const finedBodies: ReadonlySet<string> = new Set(
  'دوله دول حكومه نظام شركه شركات نادي ناديين انديه فريق فريقين منتخب اتحاد بنك بنوك مصرف مصارف منشاه منشات موسسه موسسات حزب قناه صحيفه'.split(
    ' ',
  ),
);

const arms: ReadonlySet<string> = new Set(['سلاح', 'اسلحه', 'طيران']);
const named: ReadonlySet<string> = new Set(['country', 'organization', 'official', 'person']);

/** «علق الاتحاد عضوية السودان»: whose it is; «أغلقت سفارتها في دمشق»: not what is the imposer's own. */
function againstWhom(scene: EventScene, found: readonly FoundArgument[]): FoundArgument[] {
  return found.flatMap((one) => {
    const { analysis } = scene;
    const head = analysis.bare(one.start);
    if (one.role !== 'target' || !(ties.has(head) || missions.has(head))) return one;
    if (analysis.hasPronoun(one.start)) return [];
    return ties.has(head) ? holderOf(scene, one) : one;
  });
}

/** «حظر الأسلحة», «حظر الاتحاد الأوروبي على النفط الروسي»: of a ban with what is banned behind its preposition, whose it is. */
function withImposer(
  { analysis, entityAt }: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const isLaidOn =
    reading === 'noun' &&
    found.some(({ role, start }) => role === 'target' && start > end && against.has(analysis.folded(start - 1)));
  // «سحبت السعودية سفيرها»: her own.
  const isRecall = reading === 'verb' && recalling.test(analysis.stem(start));
  return found.flatMap((one) => {
    if (isRecall && one.role === 'target' && envoys.has(analysis.bare(one.start))) return [];
    // «العقوبة الصادرة عن الرابطة»
    if (one.role === 'target' && isIssuer(analysis, one.start)) return inRole(one, 'imposer');
    const isWhose = isLaidOn && one.role === 'target' && one.start === end && imposing.has(entityAt(end)?.type ?? '');
    return isWhose ? inRole(one, 'imposer') : one;
  });
}

const recalling = /^[يت]?(سحب|است?دع|ستدع)/;

const isIssuer = (analysis: Analysis, at: number): boolean =>
  at - 2 > analysis.sentenceStart(at) && analysis.folded(at - 1) === 'عن' && issued.has(analysis.bare(at - 2));
const issued: ReadonlySet<string> = new Set(['صادره', 'صادر', 'صدرت', 'صدر']);

/** «قالت السعودية إن قطع العلاقات مع إيران …»: a state that tells of what nobody is said to have imposed. */
function tellingState(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { clauses, entityAt, speaks } = scene;
  const clause = clauses.all[clauses.of[start]!]!;
  if (isVerb || clause.kind !== 'content' || clause.parent < 0 || found.some(({ role }) => role === 'imposer'))
    return [];
  const { verb, subject } = clauses.all[clause.parent]!;
  const isState = verb >= 0 && speaks(verb) && subject >= 0 && entityAt(subject)?.type === 'country';
  return isState ? partiesAt(scene, 'imposer', subject).slice(0, 1) : [];
}

/** «قرر الاتحاد الأوروبي رفع العقوبات عن إيران»: whoever decides to lift them has imposed them. */
function lifterOf(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, entityAt } = scene;
  if (isVerb || start === analysis.sentenceStart(start) || !lifting.has(analysis.stem(start - 1))) return [];
  if (found.some(({ role }) => role === 'imposer')) return [];
  const { verb, subject, isOwn } = clauseOf(scene, start);
  const isTold = verb >= 0 && isOwn && subject >= 0 && subject < start && settling.test(analysis.stem(verb));
  return isTold && imposing.has(entityAt(subject)?.type ?? '') ? partiesAt(scene, 'imposer', subject) : [];
}

const lifting: ReadonlySet<string> = new Set('رفع تخفيف تخفيض الغاء تعليق تمديد تجديد تشديد'.split(' '));
const settling = /^([يت]?قرر|ا?[يت]?علن|[يت]?عتزم|ا?عتزم|[يت]?وافق|ا?[يت]?قر)(ت|وا|ون)?$/;

const against: ReadonlySet<string> = new Set(['علي', 'ضد']);
const imposing: ReadonlySet<string> = new Set(['country', 'organization', 'official', 'place']);

/** «يعاقب القانون على الجريمة», «المخالفات تصل إلى الغرامة»: what a law lays down for whoever breaks it befalls nobody. */
function isRule({ analysis, entityAt }: EventScene, _: unknown, found: readonly FoundArgument[]): boolean {
  return found.some(({ role, start }) => role === 'imposer' && !entityAt(start) && laws.has(analysis.bare(start)));
}

const laws: ReadonlySet<string> = new Set(
  'قانون قوانين فصل فصول ماده مواد لايحه تشريع تشريعات مخالفه مخالفات جريمه جرايم شريعه فاعل فاعله مرتكب مخالف جان جاني'.split(
    ' ',
  ),
);
