/** What somebody is arrested or tried for: «بتهمة الإرهاب», «من أجل الانتماء إلى تنظيم», «للاشتباه في …», «على خلفية قضية …». */
import { Clitic } from '../../text/clitics.ts';
import { phrasesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';

/** Words (folded, without clitics) behind which the charge stands at once, or behind في. */
const named: ReadonlySet<string> = new Set(['تهمه', 'تهم', 'التهم', 'شبهه', 'خلفيه', 'جريمه', 'جرايم', 'جنحه']);
const suspected: ReadonlySet<string> = new Set([
  'اشتباه',
  'الاشتباه',
  'تورط',
  'تورطه',
  'ضلوع',
  'قضيه',
  'قضايا',
  'مشتبه',
  'متورط',
]);
/** How far behind the trigger it stands, at most. */
const reach = 22;

export function chargeOf(scene: EventScene, { end }: TriggerPlace, found: readonly FoundArgument[]): FoundArgument[] {
  if (found.some(({ role }) => role === 'charge')) return [];
  const { analysis, clauses } = scene;
  const clause = clauses.of[end - 1];
  const limit = Math.min(end + reach, analysis.sentenceEnd(end - 1));
  for (let at = end; at < limit; at++) {
    if (clauses.of[at] !== clause) continue;
    const start = chargeAt(scene, at);
    if (start >= 0 && start < limit) return phrasesAt(scene, 'charge', start);
  }
  return [];
}

/** «بتهمة التهريب»: a word that only says that what follows is the charge. */
export const namesCharge = ({ analysis }: EventScene, { role, start }: FoundArgument): boolean =>
  role === 'charge' && named.has(analysis.stem(start));

/** Where the charge begins that a word at a token brings; −1. */
function chargeAt({ analysis, entityOver }: EventScene, at: number): number {
  if (entityOver(at)) return -1;
  const stem = analysis.stem(at);
  const next = at + 1;
  if (analysis.folded(at) === 'اجل' && at > 0 && analysis.folded(at - 1) === 'من') return next;
  if (named.has(stem) && (analysis.outer(at) !== 0 || at === 0 || analysis.folded(at - 1) === 'علي')) return next;
  if (!suspected.has(stem) || next >= analysis.sentenceEnd(at)) return -1;
  if (analysis.folded(next) === 'في') return next + 1;
  return (analysis.outer(next) & Clitic.ba) !== 0 ? next : -1;
}
