/**
 * Polarity and modality of a trigger: what stands before it in its clause, as lexicons/words/modality.tsv lists it
 * (effect and reach in words), the future particle, and the tense of the verb.
 */
import { Feature } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isAdversative } from '../../syntax/formulas/adversatives.ts';
import { according } from '../../syntax/words/prepositions.ts';
import { Clitic, conjunctionClitics } from '../../text/clitics.ts';
import { clauseOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, FoundEvent } from '../types.ts';
import { deciding, wasDone } from '../words/heads.ts';

type Status = Pick<FoundEvent, 'polarity' | 'modality'>;

const farthest = 6;

export function statusOf(scene: EventScene, trigger: number, features: number): Status {
  const { analysis, entityOver } = scene;
  const { matches, lexicon } = analysis;
  const type = lexicon.code.modality;
  const status: Status = { polarity: 'positive', modality: 'asserted' };
  const isNoun = (features & Feature.noun) !== 0;
  if (isAccordingTo(scene, trigger) || isOfCase(scene, trigger)) return status;
  const isAhead = (analysis.clitics[trigger]! & Clitic.sa) !== 0 || isToBe(scene, trigger);
  if (isAhead || isThreatened(scene, trigger)) status.modality = 'planned';
  // «… على ضرورة الحوار مشيرا إلى أن …»: what goes on from a clause is in the scope of nothing farther before.
  const reach = isCircumstance(features) ? 1 : farthest;
  const first = Math.max(analysis.sentenceStart(trigger), trigger - reach);
  for (let at = trigger - 1; at >= first; at--) {
    if (isComma(analysis, at) || analysis.is(at, analysis.bits['clause-coordinator'])) break;
    if (isAdversative(analysis, at) || (isOwnDeed(scene, at + 1) && (!isNoun || at + 1 < trigger))) break;
    if (entityOver(at)) continue;
    if (isYetDone(scene, at, trigger)) apply(status, 'planned', '', features);
    const row = analysis.longestMatch(at, type);
    if (row < 0 || isForTheSakeOf(scene, at)) continue;
    const entry = matches.entry[row]!;
    if (trigger - matches.end[row]! + 1 > Number(lexicon.attribute(entry, 'reach'))) continue;
    const effect = lexicon.attribute(entry, 'effect');
    const denies = effect.startsWith(negative);
    if (denies && !isDenied(scene, at, matches.end[row]!, trigger)) continue;
    if (deciding.test(analysis.stem(at)) && isDecidedIn(scene, at, trigger)) continue;
    if (agreeing.test(analysis.stem(at)) && !isAgreedOn(analysis, at, trigger)) continue;
    if (pledging.test(analysis.stem(at)) && aftermath.has(analysis.folded(trigger - 1))) continue;
    if (!denies && isAftermath(scene, trigger)) continue;
    apply(status, effect, analysis.stem(at), features);
  }
  governed(scene, trigger, status);
  if (!isNoun) return status;
  if (status.modality === 'asserted') describe(scene, trigger, status);
  else if (isInForce(scene, trigger)) status.modality = 'asserted';
  return status;
}

/** «حاولوا الفرار واعتقلتهم الشرطة»: what is joined in the past is told for itself. */
function isOwnDeed({ analysis, clauses }: EventScene, verb: number): boolean {
  if ((analysis.outer(verb) & conjunctionClitics) === 0) return false;
  const features = clauses.ofVerb.get(verb)?.form?.features ?? 0;
  return (features & Feature.past) !== 0 && (features & Feature.present) === 0;
}

/** «وفق ما أكده المصدر», «حسب ما ذكره البلاغ»: who tells it all tells it, whatever is asked for or denied in it. */
const isAccordingTo = ({ analysis }: EventScene, verb: number): boolean =>
  verb - 1 > analysis.sentenceStart(verb) &&
  analysis.folded(verb - 1) === 'ما' &&
  according.has(analysis.stem(verb - 2));

/** «اتفق الوزيران على عقد اجتماع»: what على brings is yet to come; «اتفق معه خلال اجتماعهما على …» says where. */
function isAgreedOn(analysis: Analysis, verb: number, noun: number): boolean {
  for (let at = noun - 1; at > verb; at--) if (analysis.folded(at) === 'علي') return analysis.folded(at + 1) !== 'ان';
  return false;
}

/** «اتفق», «يتفقان», «متفقين», «الاتفاق» (folded). */
const agreeing = /^(ال)?[اينتم]?تفا?ق/;

/** «تأجيل النظر في قضية مقتل الطالب»: what a case is about has taken place. */
const isOfCase = ({ analysis }: EventScene, noun: number): boolean =>
  noun > analysis.sentenceStart(noun) && analysis.outer(noun) === 0 && analysis.bare(noun - 1) === 'قضيه';

/** «وعد بفتح تحقيق بعد مقتل شاب»: behind a pledge, that after which something is pledged has taken place. */
const pledging = /^[يتم]?[يت]?(عهد|وعد|هدد|لتزم|لوح)/;
const aftermath: ReadonlySet<string> = new Set(['بعد', 'عقب', 'اثر']);

/** «سيتولى المهمة بعد الاستقالة المفاجئة للمدرب»: behind it, what the text takes as known has taken place. */
const isAftermath = ({ analysis }: EventScene, noun: number): boolean =>
  aftermath.has(analysis.folded(noun - 1)) && (analysis.isDefinite(noun) || analysis.hasPronoun(noun));

/** «سيتم الثلاثاء عقد لقاء»: a verb that only says that it will be done, a few words before. */
const isYetDone = ({ analysis }: EventScene, at: number, trigger: number): boolean =>
  trigger - at <= yetReach && (analysis.clitics[at]! & Clitic.sa) !== 0 && wasDone.has(analysis.stem(at));

const yetReach = 4;

/** «سيكون التوقيع على الوثيقة غدا», «سيكون هناك انتخاب» */
function isToBe({ analysis }: EventScene, noun: number): boolean {
  const first = analysis.sentenceStart(noun);
  const verb = noun - 2 > first && analysis.folded(noun - 1) === 'هناك' ? noun - 2 : noun - 1;
  return verb >= first && analysis.is(verb, analysis.bits.auxiliary) && toBe.has(analysis.stem(verb));
}

const toBe: ReadonlySet<string> = new Set(['سيكون', 'ستكون']);

/** «تعرض إلى تهديد بالقتل» */
const isThreatened = ({ analysis }: EventScene, noun: number): boolean =>
  noun > analysis.sentenceStart(noun) &&
  (analysis.outer(noun) & Clitic.ba) !== 0 &&
  threats.has(analysis.bare(noun - 1));

const threats: ReadonlySet<string> = new Set('تهديد تهديدا تهديدات تهديده تهديدها تهديدهم'.split(' '));

/** «من أجل المطالبة»: nothing is put off («أجل»). */
const isForTheSakeOf = ({ analysis }: EventScene, at: number): boolean =>
  at > analysis.sentenceStart(at) && analysis.folded(at) === 'اجل' && analysis.stem(at - 1) === 'من';

/** Whether what denies, from a token on, denies what the trigger tells. */
const isDenied = (scene: EventScene, at: number, end: number, trigger: number): boolean =>
  !(
    isEspecially(scene, at) ||
    isWhenDenied(scene, trigger) ||
    isEarlierDeed(scene, at, trigger) ||
    goesOn(scene, end, trigger) ||
    isOccasion(scene, at, trigger) ||
    isOthersDeed(scene, at, trigger) ||
    isBehindLack(scene, at, end, trigger) ||
    isTakenBack(scene, at, trigger) ||
    isNotSuspended(scene, at, trigger) ||
    isUnhesitating(scene, at) ||
    isOfCondition(scene, at, trigger)
  );

/** «لم يتردد في إدانة الهجوم»: who doesn't hesitate does it. */
const isUnhesitating = ({ analysis }: EventScene, at: number): boolean =>
  at + 1 < analysis.sentenceEnd(at) && hesitating.test(analysis.stem(at + 1));

const hesitating = /^[ايتن]تردد(ون|وا)?$/;

/** «سحب المرشح دعوته»: what is taken back was there; «سحبت بنما اعترافها», «تراجعت عن دعمها»: of recognition and support it is the end. */
function isTakenBack({ analysis }: EventScene, at: number, trigger: number): boolean {
  const isReversal = reversing.test(analysis.stem(at));
  if (!isReversal && !withdrawing.test(analysis.stem(at))) return false;
  if (isReversal ? analysis.folded(trigger - 1) !== 'عن' : trigger - at > withdrawalReach) return true;
  return !withdrawn.has(analysis.bare(trigger)) && !withdrawn.has(analysis.stem(trigger));
}

const withdrawing = /^[يت]?سحبت?$/;
const reversing = /^(ال)?[يت]?تراجعت?$/;
/** How far behind the verb what is withdrawn stands: behind one word for who does it. */
const withdrawalReach = 2;
const withdrawn: ReadonlySet<string> = new Set('اعتراف دعم تاييد مسانده مساندت موافقه موافقت ثقه ثقت'.split(' '));

/** «علق الأطباء إضرابهم» calls it off; «علقت الوزارة على الإضراب», «علقت مشاركتها في الاجتماع» deny nothing. */
function isNotSuspended({ analysis }: EventScene, at: number, trigger: number): boolean {
  if (!suspending.test(analysis.stem(at))) return false;
  for (let token = at + 1; token < trigger; token++) if (analysis.folded(token) === 'علي') return true;
  return !strikes.has(analysis.bare(trigger)) && !strikes.has(analysis.stem(trigger));
}

/** «علق بأن الوضع صعب»: verbs that deny what they call off or take back, and nothing that is said. */
const callsOff = (verb: string): boolean => suspending.test(verb) || withdrawing.test(verb) || reversing.test(verb);

const suspending = /^(علق(ت|وا)?|فك(وا)?)$/;
const strikes: ReadonlySet<string> = new Set('اضراب اضرابات اعتصام اعتصامات احتجاج احتجاجات مقاطعه مقاطعت'.split(' '));

/** «ولا سيما الهجوم على الجامعة»: what is told above all has taken place. */
const isEspecially = ({ analysis }: EventScene, at: number): boolean =>
  analysis.stem(at) === 'لا' && analysis.folded(at + 1) === 'سيما';

/** «نفى الوزير خلال جلسة …», «تعليق الدروس إثر اعتداء»: that in or after which something is denied or put off has taken place. */
const isWhenDenied = ({ analysis }: EventScene, noun: number): boolean =>
  noun > analysis.sentenceStart(noun) && analysis.outer(noun) === 0 && occasions.has(analysis.folded(noun - 1));

const occasions: ReadonlySet<string> = new Set(['خلال', 'عقب', 'اثر', 'اثناء']);

/** «إذا لم تستجب الحكومة سينفذ العمال إضرابا»: what is denied is the condition, of a verb of what is to come. */
const isOfCondition = ({ analysis }: EventScene, at: number, trigger: number): boolean =>
  (analysis.clitics[trigger]! & (Clitic.sa | Clitic.fa)) !== 0 && conditional.has(analysis.stem(at));

const conditional: ReadonlySet<string> = new Set(['لم', 'عدم', 'ما']);

/** «طائرة من دون طيار شنت غارة», «خبر لا أساس له واعتقلت الشرطة …»: what lacks is the noun behind, and no deed of another verb; «دون أن يعلق». */
function isBehindLack({ analysis, clauses }: EventScene, at: number, end: number, trigger: number): boolean {
  const isLack =
    lacks.has(analysis.stem(at)) || (analysis.folded(at) === 'لا' && baseless.has(analysis.folded(at + 1)));
  if (!isLack || (end < trigger && analysis.folded(end).startsWith('ان'))) return false;
  for (let token = end; token <= trigger; token++) if (clauses.ofVerb.has(token)) return true;
  return false;
}

const lacks: ReadonlySet<string> = new Set(['دون', 'بدون']);
const baseless: ReadonlySet<string> = new Set(['صحه', 'اساس']);

/** «رفض الوزير تصريحات نظيره», «رفضت الحركة الهجوم», «رفضت المحكمة طلبا»: what somebody turns against was said or done by others. */
const isOthersDeed = ({ analysis }: EventScene, at: number, trigger: number): boolean =>
  refusing.test(analysis.stem(at)) &&
  othersDeeds.has(analysis.bare(trigger)) &&
  !analysis.hasPronoun(trigger) &&
  // «رفض المجلس فرض عقوبات»
  analysis.bare(trigger - 1) !== 'فرض';

const refusing = /^[يتن]?رفض/;
const othersDeeds: ReadonlySet<string> = new Set(
  'تصريحات هجوم هجمات اعتداء اعتداءات قصف عدوان تهديد تهديدات اتهام اتهامات انتقاد انتقادات غارات عقوبات طلب طلبا طلبات مطلب مطالب ملتمس ملتمسا ملتمسات شكايه شكوي نداء دعوه دعوات'.split(
    ' ',
  ),
);

/** «رفض المعتصمون في اجتماعهم المقترحات»: where a verb refuses something, right behind whoever does. */
function isOccasion({ analysis, clauses, partyEnd }: EventScene, at: number, trigger: number): boolean {
  const subject = clauses.ofVerb.get(at)?.subject ?? -1;
  return subject > at && partyEnd(subject) === trigger - 1 && analysis.folded(trigger - 1) === 'في';
}

/** «قررت اللجنة عقب اجتماعها …», «قرر المجلس، في اجتماعه أمس، …»: in what something is decided, which takes place. */
function isDecidedIn({ analysis, clauses, partyEnd }: EventScene, verb: number, noun: number): boolean {
  const before = noun - 1;
  if (settings.has(analysis.folded(before))) return true;
  const subject = clauses.ofVerb.get(verb)?.subject ?? -1;
  if (analysis.folded(before) !== 'في' || subject <= verb) return false;
  const behind = isComma(analysis, before - 1) ? before - 1 : before;
  return partyEnd(subject) === behind;
}

const settings: ReadonlySet<string> = new Set(['خلال', 'عقب', 'اثر', 'اثناء', 'بعد']);

/** «نفى الوزير الاتهامات ووصفها بالكاذبة»: another deed of a sentence, which the verb before denies nothing of. */
const isEarlierDeed = ({ analysis, clauses }: EventScene, at: number, trigger: number): boolean =>
  (analysis.outer(trigger) & Clitic.wa) !== 0 &&
  clauses.ofVerb.has(trigger) &&
  clauses.ofVerb.has(at) &&
  clauses.of[at] !== clauses.of[trigger];

/** «لن يؤثر على الدعم», «لم يوقف القصف»: what is said not to stop or change goes on. */
const goesOn = ({ analysis }: EventScene, verb: number, trigger: number): boolean =>
  verb < trigger && stopping.test(analysis.stem(verb));

/** Presents of أثر, أوقف, منع, غير, عرقل, أعاق, أنهى, ألغى, أضعف, مس, ثنى (folded). */
const stopping = /^[يتن](وثر|وقف|منع|غير|عرقل|عيق|عق|نهي?|لغي?|ضعف|مس|ثني?)(وا|ون)?$/;

/** The accusative of a participle, and of nothing else. */
function isCircumstance(features: number): boolean {
  const { participle, accusative, noun } = Feature;
  return (features & participle) !== 0 && (features & accusative) !== 0 && (features & noun) === 0;
}

/** «لإجراء مشاورات», «للمشاركة في قمة»: what somebody goes to hold is yet to come. */
function isAimedAt({ analysis, phrases }: EventScene, noun: number): boolean {
  const before = phrases.isPreposition(noun - 1) ? noun - 2 : noun - 1;
  if (before < analysis.sentenceStart(noun)) return false;
  return (analysis.outer(before) & Clitic.la) !== 0 && holdings.has(analysis.bare(before));
}

const holdings: ReadonlySet<string> = new Set('اجراء عقد حضور مشاركه تنظيم توقيع'.split(' '));

/** «اجتماع مرتقب», «اتفاق سلام محتمل»: an adjective behind the noun says that it is yet to come. */
function describe(scene: EventScene, noun: number, status: Status): void {
  const { analysis } = scene;
  if (isAimedAt(scene, noun)) status.modality = 'planned';
  const end = Math.min(analysis.sentenceEnd(noun), noun + nearest);
  for (let at = noun + 1; at < end && analysis.outer(at) === 0 && analysis.isWord(at); at++) {
    const word = analysis.bare(at);
    if (coming.has(word)) status.modality = 'planned';
    if (possible.has(word)) status.modality = 'hypothetical';
  }
  if (status.modality === 'asserted' && isSaidToCome(scene, noun)) status.modality = 'planned';
}

/** «زيارة الرئيس المصري عبد الفتاح السيسي المرتقبة», «القمة العربية المقبلة»: behind whatever completes the noun, an adjective that agrees with it. */
function isSaidToCome({ analysis, entityAt, phrases }: EventScene, noun: number): boolean {
  const end = Math.min(analysis.sentenceEnd(noun), noun + farthestAdjective);
  const isFeminine = analysis.lastLetter(noun) === 'ة' || analysis.bare(noun).endsWith('ات');
  for (let at = noun + 1; at < end && analysis.outer(at) === 0 && analysis.isWord(at); ) {
    if (phrases.isPreposition(at)) return false;
    const word = analysis.bare(at);
    const isMeant = analysis.isDefinite(at) && (coming.has(word) || next.has(word));
    if (isMeant && word.endsWith('ه') === isFeminine) return true;
    at = entityAt(at)?.end ?? at + 1;
  }
  return false;
}

const farthestAdjective = 12;
const next: ReadonlySet<string> = new Set('مقبل مقبله قادم قادمه'.split(' '));

/** «رفع العقوبات المفروضة»: whatever is to be done about it, it is there. */
function isInForce({ analysis }: EventScene, noun: number): boolean {
  const end = Math.min(analysis.sentenceEnd(noun), noun + nearest);
  if (!analysis.isDefinite(noun)) return false;
  for (let at = noun + 1; at < end && analysis.isDefinite(at); at++) if (inForce.has(analysis.bare(at))) return true;
  return false;
}

const inForce: ReadonlySet<string> = new Set('حالي حاليه قايم قايمه مفروض مفروضه'.split(' '));

/** How many words behind a noun its adjectives stand. */
const nearest = 3;
const coming: ReadonlySet<string> = new Set('مرتقب مرتقبه مزمع مزمعه مقرر مقرره منتظر منتظره'.split(' '));
const possible: ReadonlySet<string> = new Set('محتمل محتمله ممكن ممكنه مفترض مفترضه'.split(' '));

/** «يلتقي الوزير غدا نظيره», «اجتماع يوم غد», «تبدأ المحاكمة الأسبوع المقبل»: in the present, or told by a noun, with a day to come. */
export function isAhead(scene: EventScene, features: number, found: readonly FoundArgument[]): boolean {
  const { present, past, noun } = Feature;
  if ((features & (present | noun)) === 0 || (features & past) !== 0) return false;
  const isNoun = (features & noun) !== 0;
  return found.some(
    (one) =>
      one.role === 'time' && (saysAhead(scene, one) || (isLater(scene, one) && (!isNoun || saysYear(scene, one)))),
  );
}

/** «يوم 26 أوت الحالي», «10 ماي 2018»: of which year it is, where a noun may recall last year's («هجمات 11 سبتمبر»). */
function saysYear({ analysis }: EventScene, { start, end }: FoundArgument): boolean {
  for (let at = start; at < end; at++)
    if ((analysis.isNumber(at) && analysis.folded(at).length === 4) || running.has(analysis.stem(at))) return true;
  return false;
}

const running: ReadonlySet<string> = new Set('الجاري الجاريه الحالي الحاليه'.split(' '));

function saysAhead({ analysis }: EventScene, { start, end }: FoundArgument): boolean {
  for (let at = start; at < end; at++) if (ahead.has(analysis.stem(at))) return true;
  return false;
}

/** Later than the document's own day; of an interval, where it begins. */
function isLater({ today, entityAt }: EventScene, { start }: FoundArgument): boolean {
  const value = entityAt(start)?.value;
  return (
    today !== undefined && value !== undefined && value.length >= today.length && value.slice(0, today.length) > today
  );
}

const ahead: ReadonlySet<string> = new Set('غدا الغد غد المقبل المقبله القادم القادمه'.split(' '));

/** What a verb says of the event that it leads to: «يعتزم الوزراء عقد مؤتمر» is planned. */
export function statusThrough(scene: EventScene, verb: number, features: number, noun: number): Status {
  const { analysis } = scene;
  const isPledged = pledging.test(analysis.stem(verb)) && aftermath.has(analysis.folded(noun - 1));
  if (isPledged || isAftermath(scene, noun)) return { polarity: 'positive', modality: 'asserted' };
  const status = statusOf(scene, verb, features);
  if (isOthersDeed(scene, verb, noun) || (deciding.test(analysis.stem(verb)) && isDecidedIn(scene, verb, noun)))
    return status;
  const row = analysis.longestMatch(verb, analysis.lexicon.code.modality);
  if (row >= 0)
    apply(status, analysis.lexicon.attribute(analysis.matches.entry[row]!, 'effect'), analysis.stem(verb), 0);
  return status;
}

/** «نفى الوزير أن …», «دعا الرئيس إلى أن …»: what the verb around a content clause says of all in it. */
function governed(scene: EventScene, trigger: number, status: Status): void {
  const { analysis, clauses } = scene;
  const clause = clauseOf(scene, trigger);
  if (clause.kind !== 'content' || clause.parent < 0) return;
  const { verb } = clauses.all[clause.parent]!;
  if (verb < 0) return;
  const { matches, lexicon } = analysis;
  const row = analysis.longestMatch(verb, lexicon.code.modality);
  // «اتفقوا على أن …»: all sorts of things may be agreed to be so.
  const isGoverning = row >= 0 && !agreeing.test(analysis.stem(verb)) && !callsOff(analysis.stem(verb));
  if (isGoverning) apply(status, lexicon.attribute(matches.entry[row]!, 'effect'), analysis.stem(verb), 0);
  for (let one = matches.first[verb]!; one < matches.first[verb + 1]!; one++)
    if (scene.rulesOf(one)?.wants) apply(status, 'hypothetical', '', 0);
}

/** What a line of the table does to a trigger: «لن» denies it, and says that it is to come. */
function apply(status: Status, effect: string, word: string, features: number): void {
  if (effect.startsWith(negative)) status.polarity = 'negative';
  if (effect === negative || status.modality !== 'asserted') return;
  if (word === 'قد' && (features & (Feature.present | Feature.past)) !== Feature.present) return;
  status.modality = effect === deniedAhead ? 'planned' : (effect as Status['modality']);
}

const negative = 'negative';
const deniedAhead = 'negative planned';
