/**
 * What is wanted, where it stands far behind the verb: behind what is told of whom is asked («دعا الشباب الذين لم يسجلوا بعد إلى
 * مراجعة البلدية»), behind a quotation mark («طالب السلطات "بتحمل مسؤوليتها"»), or behind a preposition that is no slot of the
 * verb («دعا البحارة بعدم المخاطرة»).
 */
import type { Analysis } from '../../syntax/analysis.ts';
import type { Clause } from '../../syntax/clauses/clause.ts';
import { isComma } from '../../syntax/commas.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { hasParticiple } from '../../syntax/words/participles.ts';
import { Clitic } from '../../text/clitics.ts';
import { phrasesAt } from '../arguments/arguments.ts';
import { clauseOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { takesAt } from '../words/clause-cues.ts';
import { isAimedDeed, isCompletedPurpose, isDeed } from '../words/verbal-noun.ts';

/** How far behind the verb what is wanted is looked for. */
const reach = 45;
/** Verbs that call on somebody «إلى» or «ب» (folded). */
const calling = /^(دعا|دعت|دعوا|ي?دعو|تدعو|داعي|طالب|يطالب|تطالب|مطالب)/;
/** Verbs whose only object is whom they call on, and that take what is wanted of them behind «ب» or as a second object (folded). */
const urging = /^[يتن]?(م?ناشد|حث|حاث|حض|نصح|ناصح|اهاب|هيب|م?هيب)/;
/** Before the deed that is wanted (folded, without article). */
export const degrees: ReadonlySet<string> = new Set('ضروره سرعه عدم مزيد وجوب'.split(' '));
/** What ب joins to any deed, of which nothing is wanted (folded, without article). */
const manners: ReadonlySet<string> = new Set(
  'مناسبه مشاركه اعتبار اشراف دعم تنسيق تعاون رعايه اضافه اجماع استثناء اتجاه تمويل مساهمه مبادره امكان'.split(' '),
);

/** Behind ب these say how and before whom something is asked (folded, without article). */
export const circumstances: ReadonlySet<string> = new Set(
  'رياسه حضور حجه واقع صفه قيمه كل اشراف منطقه محافظه مدينه ولايه'.split(' '),
);

/** What is wanted of whom a verb asks, where nothing was found in its own clause; nothing where a clause says it. */
export function wantedFar(
  scene: EventScene,
  trigger: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { start, end, reading } = trigger;
  const { analysis, clauses } = scene;
  if (reading === 'noun' || reading === 'modifier' || found.some(({ role }) => role === 'requested')) return [];
  if (!calling.test(analysis.stem(start)) && trigger.frame.separate.size + trigger.frame.attached.size === 0) return [];
  const own = clauseOf(scene, start);
  const limit = Math.min(end + reach, analysis.sentenceEnd(start) - 1);
  for (let at = Math.max(end, own.behind); at < limit; at++) {
    const clause = clauseOf(scene, at);
    const isOwn = clause === own || clauses.of[at] === clauses.of[start];
    if ((!isOwn && !isInside(scene, clause, own)) || isOver(scene, at, clause, own)) return [];
    if (isOwn && isAskedRightBefore(scene, trigger, at, found)) return phrasesAt(scene, 'requested', at);
    const deed = mayBring(scene, trigger, at, found) ? deedAt(scene, at) : -1;
    if (deed >= 0 && (isOwn || leaves(scene, clause, at))) return phrasesAt(scene, 'requested', deed);
  }
  return [];
}

/** True of a clause in another. */
function isInside({ clauses }: EventScene, inner: Clause, outer: Clause): boolean {
  for (let parent = inner.parent; parent >= 0; parent = clauses.all[parent]!.parent)
    if (clauses.all[parent] === outer) return true;
  return false;
}

/** «ناشد الأطراف أن …», «دعا: …»: a clause says what is wanted; «…، منوها بتطبيق …» goes on with something else. */
function isOver({ analysis, clauses }: EventScene, at: number, { kind, parent }: Clause, own: Clause): boolean {
  if (isComma(analysis, at)) return hasParticiple(analysis, at + 1);
  if (analysis.isPunctuation(at)) return ':؛;'.includes(analysis.folded(at));
  return kind === 'content' && parent >= 0 && clauses.all[parent] === own;
}

/** «دعت الوزارة المواطنين الاتصال بالأرقام التالية», «طلب من المدير ومن نائبه عدم السفر»: a deed right behind whom a verb calls on or asks. */
function isAskedRightBefore(
  { analysis, entityAt }: EventScene,
  { start, frame }: TriggerInFrame,
  at: number,
  found: readonly FoundArgument[],
): boolean {
  const isBehind = found.some(({ role, start: asked, end }) => role === 'addressee' && asked > start && end === at);
  if (!isBehind || analysis.outer(at) !== 0 || entityAt(at) || analysis.is(at, analysis.bits.people)) return false;
  const isAsking = frame.object === 'requested';
  if (!isAsking && !calling.test(analysis.stem(start)) && !urging.test(analysis.stem(start))) return false;
  if (degrees.has(analysis.bare(at))) return true;
  return (isAsking || analysis.isDefinite(at)) && (isDeed(analysis, at) || isCompletedPurpose(analysis, at));
}

/** A preposition that may bring what is wanted of somebody. */
function mayBring(
  { analysis }: EventScene,
  { start, frame }: TriggerInFrame,
  at: number,
  found: readonly FoundArgument[],
): boolean {
  const outer = analysis.outer(at);
  if ((outer & Clitic.wa) !== 0) return false;
  const word = analysis.folded(at);
  const isAsked = found.some(({ role, start: asked }) => role === 'addressee' && asked < at);
  const verb = analysis.stem(start);
  const isUrging = urging.test(verb);
  const isCalling = isAsked
    ? isUrging || calling.test(verb)
    : isUrging && frame.attached.get(Clitic.ba) === 'addressee';
  if (word === 'الي' || word === 'ب') return isCalling || frame.separate.get(word) === 'requested';
  if (frame.separate.get(word) === 'requested') return true;
  return (outer & Clitic.ba) !== 0 && (isCalling || frame.attached.get(Clitic.ba) === 'requested');
}

/** The deed behind a preposition and an opening mark; −1. */
function deedAt({ analysis, entityAt }: EventScene, at: number): number {
  const isApart = analysis.outer(at) === 0;
  const next = isApart ? at + 1 : at;
  const isQuoted = isApart && isQuotationMark(analysis, next);
  const noun = isQuoted ? next + 1 : next;
  if (noun >= analysis.sentenceEnd(at) || entityAt(noun) || analysis.hasPronoun(at)) return -1;
  const word = analysis.bare(noun);
  // «إلى ضرورة أن يعمل الجميع»
  if (degrees.has(word)) return noun + 1 < analysis.sentenceEnd(at) && analysis.folded(noun + 1) === 'ان' ? -1 : noun;
  const { noun: common, people } = analysis.bits;
  // «دعا الحكومة إلى "التفاعل مع المطالب"»
  if (isQuoted) return analysis.is(noun, common) && !analysis.is(noun, people) ? noun : -1;
  if (analysis.longestMatch(noun, analysis.lexicon.code['place-head']) >= 0) return -1;
  const isDone = isDeed(analysis, noun) || isCompletedPurpose(analysis, noun) || isAimedDeed(analysis, noun);
  return isDone && !manners.has(word) && !circumstances.has(word) ? noun : -1;
}

/** True where a clause around goes on behind what a clause in it tells: its verb has what it takes, and no noun there takes it. */
function leaves(scene: EventScene, { kind, verb }: Clause, at: number): boolean {
  const { analysis } = scene;
  const before = at - 1;
  // «طالب السلطات "بتحمل مسؤوليتها"»
  if (kind === 'quotation' && (verb < 0 || verb > at)) return true;
  if (kind !== 'relative' || verb < 0 || verb >= at) return false;
  if (takesAt(analysis, verb, at) && !hasTaken(analysis, verb, at)) return false;
  if (before === verb) return analysis.hasPronoun(verb);
  // «الذين ينوون السفر إلى إيطاليا للدراسة»
  if (isDeed(analysis, before) && !analysis.is(before, analysis.bits.people)) return false;
  return analysis.folded(at) === 'الي' || degrees.has(analysis.bare(at));
}

/** «لم يبادروا بتصحيح أوضاعهم بسرعة …»: a verb that has the same attached preposition behind it already. */
function hasTaken(analysis: Analysis, verb: number, at: number): boolean {
  const attached = analysis.outer(at);
  if (attached === 0) return false;
  for (let token = verb + 1; token < at; token++) if (analysis.outer(token) === attached) return true;
  return false;
}
