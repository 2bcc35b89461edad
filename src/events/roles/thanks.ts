/** What somebody is thanked for, behind whom another preposition named: «شكره للأمير على حسن الضيافة», «شكرهم للوزير لحضوره». */
import { Clitic } from '../../text/clitics.ts';
import { completedByOn } from '../arguments/party-end.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { isDeed } from '../words/verbal-noun.ts';

/** True of the preposition that brings it. */
export const isThankedFor = (scene: EventScene, at: number, role: string, found: readonly FoundArgument[]): boolean =>
  role === 'endorsed' && (isCause(scene, at, found) || isDeedOfThanked(scene, at, found));

/** «شكره للأمير على حسن الضيافة», «الشكر إلى المتطوعين على جهودهم»: what for, where another preposition said whom. */
function isCause({ analysis }: EventScene, at: number, found: readonly FoundArgument[]): boolean {
  if (analysis.folded(at) !== 'علي') return false;
  // «الشكر للقائمين على المعرض»
  if (completedByOn.test(analysis.bare(at - 1)) || keen.has(analysis.bare(at - 1))) return false;
  // «الشكر للمركز لاطلاعه على التقرير»: with their pronoun some deeds take «على» themselves.
  if (analysis.hasPronoun(at - 1) && takingOn.test(analysis.bare(at - 1))) return false;
  const first = found.find(({ role }) => role === 'endorsed');
  return first !== undefined && analysis.folded(first.start - 1) !== 'علي';
}

/** «شكره للأمير لحضوره الحفل»: ل brings what somebody has done behind whom it brought before. */
function isDeedOfThanked(scene: EventScene, at: number, found: readonly FoundArgument[]): boolean {
  const { analysis } = scene;
  if (analysis.outer(at) !== Clitic.la || !analysis.hasPronoun(at)) return false;
  const first = found.find(({ role }) => role === 'endorsed');
  return (
    first !== undefined && isActorAt(scene, first.start) && (isDeed(analysis, at) || merits.has(analysis.bare(at)))
  );
}

/** What people are thanked for, beside deeds (folded). */
const merits: ReadonlySet<string> = new Set('جهود جهد دور موقف مواقف عطاء دعم وقفه حسن كرم حضور وقوف'.split(' '));

/** Deeds that «على» completes (folded, without their pronoun). */
const takingOn = /^(اطلاع|حصول|حرص|اشراف|محافظت?|موافقت?|سهر|وقوف|حفاظ|تاكيد|قدرت?|اقبال|تعرف)$/;

/** Adjectives of people that على completes, beside the plurals (folded, without article). */
const keen: ReadonlySet<string> = new Set('حريص حريصه حريصين قايم مشرف'.split(' '));
