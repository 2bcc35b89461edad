/** Where a tour leads, told by the relative verb behind it: «جولة تقوده إلى مالي والنيجر», «زيارة ستقودها إلى القاهرة». */
import { namesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { placeTypes } from '../words/place-names.ts';

/** How far behind the noun the verb stands: over its adjectives and how long it lasts. */
const reach = 8;

const leading = /^س?[يت]?قود(ه|ها|هم|هما)$|^قاد(ت)?(ه|ها|هم|هما)$/;

/** The places behind «تقوده إلى», where a noun for a journey has none of its own. */
export function ledTo(
  scene: EventScene,
  { end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, entityAt } = scene;
  if (isVerb || found.some(({ role, start }) => role === 'place' && start >= end)) return [];
  const limit = Math.min(analysis.sentenceEnd(end - 1) - 2, end + reach);
  for (let at = end; at < limit; at++) {
    if (!analysis.hasPronoun(at) || !leading.test(analysis.folded(at)) || analysis.folded(at + 1) !== 'الي') continue;
    const isEach = analysis.folded(at + 2) === 'كل' && analysis.folded(at + 3) === 'من';
    const first = entityAt(isEach ? at + 4 : at + 2);
    return first && placeTypes.has(first.type) ? namesAt(scene, 'place', first) : [];
  }
  return [];
}
