/** Who did it by a phrase behind the deed: «على يد», «من جانب», «هجوم نفذه …». */
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { aircraft, isOfFight } from '../words/heads.ts';

/** How far behind the deed such a phrase stands. */
const farthest = 25;

/**
 * «قتل خمسة قبل أن يقتل بأيدي الشرطة»: behind another verb of violence it is told who does that, and behind «قبل أن» what
 * happened at another time («شن هجوما …، قبل أن يتكبد خسائر على يد الجيش»).
 */
function isOtherDeed(scene: EventScene, at: number, deed: number): boolean {
  const { analysis, clauses } = scene;
  if (!clauses.ofVerb.has(at) || clauses.of[at] === clauses.of[deed]) return false;
  return isAttack(scene, at) || (analysis.folded(at - 1) === 'ان' && earlierOrLater.has(analysis.folded(at - 2)));
}

const earlierOrLater: ReadonlySet<string> = new Set(['قبل', 'بعد']);

function isAttack(scene: EventScene, at: number): boolean {
  const { matches } = scene.analysis;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++)
    if (scene.rulesOf(row)?.type === 'attack') return true;
  return false;
}

/** «هجمات من الجانب الأوكراني», «قصف عنيف من قوات النظام»: right behind a noun and its adjective, whose attack it is; the token of who it is, −1. */
function cameFrom(scene: EventScene, { start, end, reading }: TriggerInFrame): number {
  const { analysis, entityAt } = scene;
  if (reading !== 'noun' || !launched.has(analysis.bare(start))) return -1;
  const from = end < analysis.sentenceEnd(start) && analysis.is(end, analysis.bits.adjective) ? end + 1 : end;
  const who = from + 1;
  if (who >= analysis.sentenceEnd(start) || analysis.folded(from) !== 'من') return -1;
  const entity = entityAt(who);
  const isForce = entity
    ? fighters.has(entity.type)
    : isOfFight(analysis.bare(who)) || aircraft.has(analysis.bare(who));
  return isForce || camps.has(analysis.bare(who)) ? who : -1;
}

const launched: ReadonlySet<string> = new Set('هجوم هجمات هجومين قصف غاره غارات اعتداء اعتداءات'.split(' '));
const fighters: ReadonlySet<string> = new Set(['organization', 'country']);
const camps: ReadonlySet<string> = new Set(
  'جانب طيران ميليشيا ميليشيات مليشيا مليشيات متطرفين مستوطنين جماعه تنظيم جيش'.split(' '),
);

/** «على يد مسلحين», «بأيدي مجهولين», «من جانب القوات», «هجوم نفذه متطرف». */
export function atHandsOf(scene: EventScene, trigger: TriggerInFrame): FoundArgument[] {
  const { analysis } = scene;
  const { start, end, reading } = trigger;
  const striker = cameFrom(scene, trigger);
  if (striker >= 0) return partiesAt(scene, 'attacker', striker);
  const limit = Math.min(end + farthest, analysis.sentenceEnd(start)) - 1;
  let isOfAnother = false;
  for (let at = end; at < limit && !isOtherDeed(scene, at, start); at++) {
    const before = analysis.folded(at - 1);
    const isHand = hands.has(analysis.stem(at)) && (before === 'علي' || analysis.outer(at) !== 0);
    const isSide = sides.has(analysis.stem(at)) && before === 'من';
    const isCarriedOut = reading === 'noun' && !isOfAnother && carriedOut.has(analysis.folded(at));
    // «الهجوم … ردا على القصف الذي نفذه الجيش»
    isOfAnother ||=
      at > end && analysis.outer(at) !== Clitic.wa && isAttack(scene, at) && !scene.clauses.ofVerb.has(at);
    const isBy = isHand || (isSide && !isSeizer(scene, at + 1, start)) || isCarriedOut;
    if (isBy && (isActorAt(scene, at + 1) || bombers.has(analysis.bare(at + 1))))
      return partiesAt(scene, 'attacker', at + 1);
  }
  return [];
}

/** «القبض عليه بتهمة القتل من طرف وحدات الحرس»: a body that seizes somebody for a deed has not done it. */
export function isSeizer({ analysis, entityAt }: EventScene, who: number, deed: number): boolean {
  if (entityAt(who)?.type !== 'organization') return false;
  const first = Math.max(analysis.sentenceStart(deed), deed - seizureReach);
  const charge = Math.max(first, deed - chargeReach);
  let at = deed - 1;
  while (at >= charge && !charging.test(analysis.bare(at))) at--;
  if (at < charge) return false;
  while (at >= first && !seizing.test(analysis.bare(at))) at--;
  return at >= first;
}

/** How far before a deed the charge with it stands, and how far before it that somebody was seized. */
const chargeReach = 4;
const seizureReach = 24;
const charging = /^(تهم|قضي|قضاي|جريم|جرايم|اجل|مت?ورط|تورط|شبه|اشتباه|مشتبه)/;
const seizing = /^(قبض|القاء|ايقاف|اوقف|اعتق|احتفاظ|توقيف|ضبط|كشف)/;

export const hands: ReadonlySet<string> = new Set(['يد', 'ايدي', 'ايادي']);
export const sides: ReadonlySet<string> = new Set(['قبل', 'جانب', 'طرف']);
const carriedOut: ReadonlySet<string> = new Set(
  'نفذه نفذها نفذته نفذتها نفذهما تنفذه تنفذها ينفذه ينفذها تشنه تشنها يشنه يشنها شنه شنها شنته شنتها ارتكبه ارتكبها ارتكبته ارتكبتها'.split(
    ' ',
  ),
);

/** Who does it, in a list of people or in none (folded, without article). */
export const bombers: ReadonlySet<string> = new Set(
  'انتحاري انتحاريا انتحاريه انتحاريون انتحاريان انتحاريين مجهول مجهولون مجهولين ملثمون ملثمين مفجر مفجرون داعشي دواعش تكفيري تكفيريون'.split(
    ' ',
  ),
);
