/** What fills a role at a token, and where its phrase ends: before what the frame gives to another role. */
import type { Analysis } from '../../syntax/analysis.ts';
import { attachedBits } from '../../syntax/words/prepositions.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver, namesAt, partiesAt, phrasesAt } from '../arguments/arguments.ts';
import { completedByOn } from '../arguments/party-end.ts';
import { agentAt, skipOpeners } from '../arguments/party-start.ts';
import type { Frame } from '../frame.ts';
import type { EventRules, EventScene, FoundArgument } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { texts } from '../words/heads.ts';
import { isSite, placeNamedAt } from '../words/place-names.ts';
import { isDeed } from '../words/verbal-noun.ts';

/** What fills a role at a token: parties with those joined to them, a place, or a whole phrase. */
export function fill(scene: EventScene, role: string, at: number, rules: EventRules, frame?: Frame): FoundArgument[] {
  if (rules.parties.includes(role)) return partiesAt(scene, role, at, frame);
  if (role === 'place') return placesAt(scene, at);
  const found = phrasesAt(scene, role, at, frame && ((token) => isTaken(scene, role, token, frame, at, rules)));
  return role === 'instrument' ? found.flatMap(({ start }) => instrumentsAt(scene, start)) : found;
}

/** «طعنه بسكين بحي النصر», «بالحجارة والقنابل الحارقة»: with what, each for itself, and not where. */
function instrumentsAt(scene: EventScene, start: number): FoundArgument[] {
  const { phrases } = scene;
  const found: FoundArgument[] = [];
  for (let at = start; at >= 0 && (at === start || !(isDeed(scene.analysis, at) || scene.clauses.ofVerb.has(at))); ) {
    const end = phrases.coreEnd(at);
    found.push(argumentOver(scene, 'instrument', at, end));
    at = phrases.nextConjunct(end);
  }
  return found;
}

/** What a pronoun stands for; «أحيل المشروع إلى البرلمان للمصادقة عليه»: told before, it ends where the verb's next phrase begins. */
export function toldBefore(
  scene: EventScene,
  role: string,
  at: number,
  pronoun: number,
  rules: EventRules,
): FoundArgument | undefined {
  const told = fill(scene, role, at, rules)[0];
  if (told === undefined || told.start > pronoun) return told;
  for (let end = told.start + 1; end < told.end; end++)
    if (beyond.has(scene.analysis.folded(end)) || end >= pronoun)
      return argumentOver(scene, role, told.start, Math.min(end, scene.phrases.coreEnd(told.start)));
  return told;
}

const beyond: ReadonlySet<string> = new Set(['الي', 'علي']);

function placesAt(scene: EventScene, at: number): FoundArgument[] {
  const start = skipOpeners(scene, at);
  const entity = start < 0 ? undefined : (scene.entityAt(start) ?? placeNamedAt(scene, start));
  return entity ? namesAt(scene, 'place', entity) : [argumentOver(scene, 'place', at, countedEnd(scene, at))];
}

/** «عدد من الدول العربية»: a word for how many and what it counts. */
function countedEnd({ analysis, phrases }: EventScene, at: number): number {
  const end = phrases.coreEnd(at);
  const counts =
    (analysis.is(at, analysis.bits.quantifier) || analysis.isCount(at)) && end + 1 < analysis.sentenceEnd(at);
  return counts && analysis.folded(end) === 'من' && phrases.isNominal(end + 1) ? phrases.coreEnd(end + 1) : end;
}

/**
 * A phrase ends before a preposition that the frame gives to another role («اتفاقا مع إيران»); an indefinite one, a thing
 * made or given, before a place too («اتفاقا في مسقط»).
 */
function isTaken(scene: EventScene, role: string, at: number, frame: Frame, head: number, rules: EventRules): boolean {
  const { analysis } = scene;
  if ((analysis.outer(at) & Clitic.ba) !== 0 && rules.around?.get(analysis.stem(at)) !== undefined) return true;
  if (agentAt(scene, at) >= 0 || isByVotes(scene, at)) return true;
  if (rules.isAttitude && (isReason(scene, head, at) || isWhen(scene, head, at))) return true;
  // «اقترح إدخال تعديلات على القانون»: what a preposition of those who are asked brings, and is nobody, belongs to what is wanted.
  const mayAsk = (party: string, noun: number): boolean =>
    role !== rules.wants?.content || !rules.parties.includes(party) || isActorAt(scene, noun);
  // «خدماته لـ 312 مريضا»
  const outer = analysis.outer(at) || (attachedBits[analysis.folded(at)] ?? 0);
  for (const [bit, other] of frame.attached)
    if ((outer & bit) !== 0 && other !== role && !(rules.wants && isUsed(scene, head, bit))) return mayAsk(other, at);
  const taking = frame.separate.get(analysis.folded(at));
  // «هنأ القطاعات المعنية على النجاح»: what for, behind whom.
  if (role === 'endorsed' && taking === role && isWhatFor(scene, at, frame)) return true;
  const other = taking !== undefined && mayAsk(taking, at + 1) ? taking : undefined;
  // «وثيقة قرطاج لتدارك الوضع»; but «اتفاقية لترسيم الحدود»
  const isNamed = at > head + 1 && (analysis.isDefinite(at - 1) || scene.entityOver(at - 1) !== undefined);
  if (role === 'document' && isNamed && (analysis.outer(at) & Clitic.la) !== 0 && isPurpose(analysis, at)) return true;
  // «الاتفاقية من الجانب السعودي»: who signed it for one side.
  if (role === 'document' && sides.has(analysis.folded(at)) && analysis.bare(at + 1) === 'جانب') return true;
  if (role === 'document' && isNamed && isBehindDocument(scene, at)) return true;
  // «العلاقات بين البلدين»: behind a topic «بين» belongs to it.
  if (other !== undefined && other !== role && !(role === 'topic' && analysis.folded(at) === 'بين')) return true;
  if (role === 'topic' && at > head + 1 && isSession(scene, at)) return true;
  // «بسيارة مفخخة أمام مركز الشرطة»
  if (role === 'instrument' && scene.phrases.isPreposition(at) && analysis.folded(at) !== 'من') return true;
  const isMade = things.has(role) || (!analysis.isDefinite(head) && analysis.isAccusative(head));
  return isMade && isPlaced(scene, at);
}

const sides: ReadonlySet<string> = new Set(['من', 'عن']);

/** «دعا الموقعين على اتفاق قرطاج إلى الحوار», «الموقعة على الوثيقة والداعمة لها»: what whoever signed the document is called to, or does besides. */
function isBehindDocument({ analysis, entityOver }: EventScene, at: number): boolean {
  if (analysis.folded(at) === 'الي') return entityOver(at - 1) !== undefined;
  const isJoined = analysis.outer(at) === Clitic.wa && analysis.isDefinite(at);
  return isJoined && analysis.is(at, analysis.bits['linking-adjective'] | analysis.bits.people);
}

/** «هنأ القطاعات المعنية على النجاح»: behind whom, who stands without a preposition; but «شكر القائمين على المعرض». */
const isWhatFor = ({ analysis }: EventScene, at: number, { object }: Frame): boolean =>
  object === 'endorsed' && analysis.folded(at) === 'علي' && !completedByOn.test(analysis.bare(at - 1));

/** «أهابت بالمواطنين الالتزام بالتعليمات»: the frame's preposition stands before the phrase already, right before it. */
function isUsed({ analysis, clauses }: EventScene, head: number, bit: number): boolean {
  for (let at = head - 1; at >= Math.max(0, head - slotReach) && clauses.of[at] === clauses.of[head]; at--)
    if ((analysis.outer(at) & bit) !== 0) return true;
  return false;
}

/** How many words a slot that stands before a phrase may have. */
const slotReach = 4;

/** «أشاد بالملك لجهوده في …», «انتقدت الحكومة لفشلها»: why, behind whom it is about. */
const isReason = (scene: EventScene, head: number, at: number): boolean =>
  scene.analysis.outer(at) === Clitic.la && scene.analysis.hasPronoun(at) && isActorAt(scene, head);

/** «أقر المجلس خطة لمكافحة الفساد في مارس الماضي»: when somebody approved a text. */
const isWhen = ({ analysis, entityAt }: EventScene, head: number, at: number): boolean =>
  analysis.folded(at) === 'في' &&
  entityAt(at + 1)?.type === 'date' &&
  texts.has(analysis.bare(head)) &&
  !dated.has(analysis.bare(at - 1));

/** «القانون المؤرخ في 28 أبريل»: which text it is. */
const dated: ReadonlySet<string> = new Set('مورخ مورخه صادر صادره موقع موقعه مبرم مبرمه منعقد منعقده'.split(' '));

/** «على القانون بأغلبية 174 صوتا»: by how many votes it was decided. */
export const isByVotes = ({ analysis }: EventScene, at: number): boolean =>
  (analysis.outer(at) & Clitic.ba) !== 0 && !analysis.isDefinite(at) && majorities.has(analysis.stem(at));

const majorities: ReadonlySet<string> = new Set(['اغلبيه', 'غالبيه', 'اكثريه', 'اجماع']);

/** «الوضع في ليبيا في جلسة مغلقة»: where it is talked of. */
const isSession = ({ analysis }: EventScene, at: number): boolean =>
  analysis.folded(at) === 'في' &&
  at + 1 < analysis.sentenceEnd(at) &&
  !analysis.isDefinite(at + 1) &&
  sessions.has(analysis.folded(at + 1));

const sessions: ReadonlySet<string> = new Set(
  'جلسه اجتماع لقاء اتصال محادثه مكالمه مقابله بيان تصريح كلمه خطاب'.split(' '),
);

/** What is signed, given or filled stands somewhere: «اتفاقية في القاهرة», «مديرا للأمن العام في الأردن». */
const things: ReadonlySet<string> = new Set(['document', 'aid', 'position', 'instrument']);

/** «في مسقط», «بالقاهرة». */
export function isPlaced(scene: EventScene, at: number): boolean {
  const { analysis } = scene;
  const noun = analysis.folded(at) === 'في' ? at + 1 : (analysis.outer(at) & Clitic.ba) !== 0 ? at : -1;
  // «اتفاقيات في شهر ديسمبر»
  if (noun === at + 1 && scene.entityAt(noun)?.type === 'date') return true;
  return noun >= 0 && (placeNamedAt(scene, noun) !== undefined || isSite(scene, noun));
}

/** «الزيارة لبحث العلاقات», «زيارة للترويج للسياحة»: a deed, with the article too. */
export const isPurpose = (analysis: Analysis, at: number): boolean =>
  (!analysis.isDefinite(at) && isDeed(analysis, at)) || purposes.has(analysis.bare(at));

const purposes: ReadonlySet<string> = new Set(
  `ترويج اطلاع وقوف تعرف تعريف مشاركه تهنيه تعزيه معايده تفقد تباحث تشاور استماع تحضير تنسيق قتال جهاد انضمام التحاق علاج سياحه تسوق
  نهوض مطالبه تظاهر تاكد استفاده`.split(/\s+/u),
);
