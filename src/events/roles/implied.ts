/** Who takes part in an event without being named there: the clause says what they do before, in, after or for it. */
import type { Analysis } from '../../syntax/analysis.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { actorOf, clauseOf } from '../arguments/subject.ts';
import type { Frame } from '../frame.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt, isPeopleAt, peopleTypes } from '../words/actors.ts';
import { fill } from './fill.ts';

/** «صرح الوزير بعد اجتماع مع نظيره»: who acts in the clause took part in what its preposition brings. */
export function impliedParties(
  scene: EventScene,
  { start, frame, rules }: TriggerInFrame,
  implied: string,
): FoundArgument[] {
  const { analysis, phrases } = scene;
  if (analysis.hasPronoun(start) || analysis.isDefinite(start) || start === analysis.sentenceStart(start)) return [];
  // «على هامش انعقاد ندوة»
  const last = analysis.stem(start - 1) === 'انعقاد' ? Math.max(start - 2, analysis.sentenceStart(start)) : start - 1;
  const before = analysis.folded(last);
  const governed =
    (phrases.isPreposition(last) && attending.has(before)) ||
    attendingNouns.has(analysis.stem(last)) ||
    // «الوزيرة على اتصال بنظرائها»
    (before === 'علي' && analysis.stem(start) === 'اتصال') ||
    isPurpose(scene, start);
  if (!governed) return [];
  // «سافر لاستقبال نظيره», «كان في استقبال الوفد»: who is there is the host; who speaks «عقب استقبال» is a guest.
  const role = setting.has(before) ? implied : (frame.subject ?? implied);
  const actor = actorOf(scene, start);
  if (actor < 0 || (setting.has(before) && !hasHost(frame) && isAlone(scene, start, actor, role))) return [];
  return fill(scene, role, actor, rules);
}

/** «صرح عقب استقبال خصه به الرئيس»: where somebody receives, there are two. */
const hasHost = ({ subject }: Frame): boolean => subject !== undefined;

/**
 * «صرح الوزير عقب مجلس وزاري»: one man may tell of it who met nobody there; «صرح عقب لقاء مع نظيره», «عقب لقاء بنظيره»,
 * «أصدرت اللجنة بيانا بعد اجتماع».
 */
const isAlone = (scene: EventScene, start: number, actor: number, role: string): boolean =>
  role === 'participant' && peopleTypes.has(scene.entityAt(actor)?.type ?? '') && !hasPartner(scene, start);

/** «توجه إلى الرباط للقاء نظيره», «سافر لإجراء محادثات»: what somebody goes to do; «نسخة لمقابلة» only says of what. */
function isPurpose({ analysis, entityOver }: EventScene, at: number): boolean {
  const first = lightNouns.has(analysis.stem(at - 1)) ? at - 1 : at;
  if (first === analysis.sentenceStart(at) || analysis.outer(first) !== Clitic.la) return false;
  const before = first - 1;
  return entityOver(before) !== undefined || analysis.isDefinite(before) || !analysis.is(before, analysis.bits.noun);
}

const lightNouns: ReadonlySet<string> = new Set(['اجراء', 'عقد', 'حضور']);

/** Behind these the clause's actor takes part. */
const attending: ReadonlySet<string> = new Set('بعد عقب اثر قبل قبيل خلال اثناء في امام'.split(' '));
/** Of these the ones that say only when. */
const setting: ReadonlySet<string> = new Set('بعد عقب اثر قبل قبيل'.split(' '));

/** How many words behind the noun its partner may stand. */
const partnerReach = 6;

function hasPartner(scene: EventScene, start: number): boolean {
  const { analysis } = scene;
  const next = start + 1;
  if (next < analysis.sentenceEnd(start) && (analysis.outer(next) & Clitic.ba) !== 0 && isActorAt(scene, next))
    return true;
  const end = Math.min(analysis.sentenceEnd(start), start + 1 + partnerReach);
  for (let at = start + 1; at < end; at++)
    if (analysis.folded(at) === 'مع' || bringing.test(analysis.folded(at))) return true;
  return false;
}

/** «لقاء جمعه بنظيره» */
const bringing = /^جمعت?(ه|ها|هم|هما)$/;
const attendingNouns: ReadonlySet<string> = new Set(
  'ختام نهايه هامش اعقاب مستهل افتتاح اختتام اطار ختامه انتهاء هدف غيه بغيه غرض قصد اجل'.split(' '),
);

/** «صوت النواب تأييدا للقرار»: whoever acts in the clause has the attitude that an accusative gives as the reason. */
export function reasonParties(scene: EventScene, { start, end, frame, rules, light }: TriggerInFrame): FoundArgument[] {
  const { analysis } = scene;
  const isReason = analysis.isAccusative(start) && !analysis.isDefinite(start) && analysis.outer(start) === 0;
  if (!rules.isAttitude || !isReason || !isAimed(analysis, end)) return [];
  const { verb, subject, behind, isOwn } = clauseOf(scene, start);
  if (verb < 0 || verb > start) return [];
  // «استقال احتجاجا على …»: no light verb has it as its object.
  const isOnlyReason = !light && reasons.has(analysis.stem(start)) && !scene.speaks(verb);
  // «اقتحموا المبنى وأشعلوا النار احتجاجا على …»: who goes on is hidden in the verb.
  const who = isOwn ? subject : isOnlyReason ? actorOf(scene, verb) : -1;
  if (who < 0 || who > start || !isPeopleAt(scene, who)) return [];
  // «قدم الوزير تأييدا»: an object right behind the subject is no reason.
  if (isOwn && start <= behind && !isOnlyReason && !takesNoObject.test(analysis.stem(verb))) return [];
  // «سيتم تنظيم يوم غضب احتجاجا على …»
  return isVerbalNoun(analysis, who) ? [] : fill(scene, frame.subject ?? rules.doer, who, rules);
}

/** What people hardly ever do, but something else for the sake of it (folded). */
const reasons: ReadonlySet<string> = new Set(['احتجاجا', 'تضامنا', 'تنديدا', 'استنكارا']);

/** Verbs of those who vote, gather or leave, present and past. */
const takesNoObject = /^ي?ت?(صوت|تظاهر|خرج|تجمع|احتشد|حتشد|اعتصم|عتصم|انسحب|نسحب)(ت|وا|ون)?$/;

/** «تأييدا للقرار», «احتجاجا على الحكم», «تضامنا مع الضحايا»: before what it is about; «دعما سخيا», «دعما من …» are given or got. */
const isAimed = (analysis: Analysis, at: number): boolean =>
  at < analysis.count && ((analysis.outer(at) & (Clitic.la | Clitic.ba)) !== 0 || aims.has(analysis.folded(at)));

const aims: ReadonlySet<string> = new Set(['علي', 'ل', 'مع']);
