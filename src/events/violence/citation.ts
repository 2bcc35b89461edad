/** «استشهد بالدراسة», «استشهاده باتفاق سابق»: who cites something has not died; «استشهد بقصف» has. */
import { Clitic } from '../../text/clitics.ts';
import type { EventScene, TriggerInFrame } from '../types.ts';
import { isWeapon } from './weapon.ts';

/** True of a verb or noun of martyrdom before what is cited with it, right behind or behind who cites it. */
export function isCitation(scene: EventScene, { start, end }: TriggerInFrame): boolean {
  const { analysis, clauses } = scene;
  if (!martyrdom.test(analysis.bare(start)) || end >= analysis.sentenceEnd(start)) return false;
  // «استشهد على ذلك بـ…»
  if (analysis.folded(end) === 'علي' || isCited(scene, end)) return true;
  const clause = clauses.ofVerb.get(start);
  const behind = clause?.subject === end ? clause.behind : -1;
  return behind > end && (analysis.outer(behind) & Clitic.ba) !== 0 && writings.has(analysis.bare(behind));
}

/** «بالدراسة»: what ب brings, and nobody dies of or in. */
function isCited(scene: EventScene, at: number): boolean {
  const { analysis, entityAt } = scene;
  if ((analysis.outer(at) & Clitic.ba) === 0 || entityAt(at) || isWeapon(scene, at)) return false;
  const { 'place-head': place, 'organization-head': body } = analysis.lexicon.code;
  if (analysis.longestMatch(at, place) >= 0 || analysis.longestMatch(at, body) >= 0) return false;
  return !deaths.has(analysis.bare(at)) && !analysis.isNumber(at);
}

const martyrdom = /^[ايتن]?ستشه/;
/** By what somebody dies, and how (folded, without article). */
const deaths: ReadonlySet<string> = new Set(
  `قصف غاره غارات هجوم هجمات تفجير تفجيرات انفجار كمين طلق طلقه طلقات شظايا شظيه جروح جراح اصابه اصابات سلاح ايدي يد مواجهات معركه معارك
  اشتباكات عمليه عمليات اعتداء حادث حادثه بساله شجاعه شرف نوبه سكته ساحه ساحات تاريخ داخل جانب قرب`.split(/\s+/u),
);
/** What people cite (folded, without article). */
const writings: ReadonlySet<string> = new Set(
  'قول حديث ايه ايات بيت ابيات دراسه دراسات مثال امثله تقرير تقارير ارقام احصاءات قصه قصص تجربه تجارب كلام مقوله نص نصوص'.split(
    ' ',
  ),
);
