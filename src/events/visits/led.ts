/** Where a journey leads, told by the relative verb behind it: «جولة تقوده إلى مالي والنيجر», «زيارة كانت مقررة إلى القاهرة». */
import { namesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { placeTypes } from '../words/place-names.ts';

/** How far behind the noun the verb stands: over its adjectives and how long it lasts. */
const reach = 8;

const leading = /^س?[يت]?قود(ه|ها|هم|هما)$|^قاد(ت)?(ه|ها|هم|هما)$/;

/** «كانت مقررة», «كان يعتزم القيام بها» */
const was: ReadonlySet<string> = new Set(['كان', 'كانت']);
const planned = /^(من|مقرره|متوقعه|مزمعه|مبرمجه|[يت]عتزم|[يت]نوي|س[يت]قود.*)$/;

/** The places behind «تقوده إلى», or «إلى» behind what was planned, where a noun for a journey has none of its own. */
export function ledTo(
  scene: EventScene,
  { end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, entityAt } = scene;
  if (isVerb || found.some(({ role, start }) => role === 'place' && start >= end)) return [];
  const limit = Math.min(analysis.sentenceEnd(end - 1) - 2, end + reach);
  const isPlanned = end < limit && was.has(analysis.folded(end)) && planned.test(analysis.folded(end + 1));
  for (let at = end; at < limit; at++) {
    if (analysis.folded(at + 1) !== 'الي') continue;
    if (!isPlanned && !(analysis.hasPronoun(at) && leading.test(analysis.folded(at)))) continue;
    const isEach = analysis.folded(at + 2) === 'كل' && analysis.folded(at + 3) === 'من';
    const first = entityAt(isEach ? at + 4 : at + 2);
    return first && placeTypes.has(first.type) ? namesAt(scene, 'place', first) : [];
  }
  return [];
}
