/** «خلاله», «فيها»: in or during what was named before, right behind the verb that tells what happened in it («زيارة يلتقي خلالها …»). */
import type { Analysis } from '../analysis.ts';

const meanwhiles: ReadonlySet<string> = new Set('خلاله خلالها اثناءه اثناءها اثنايه اثنايها فيه فيها'.split(' '));

/** «من خلالها» says the same. */
const through: ReadonlySet<string> = new Set(['خلاله', 'خلالها']);

export const isMeanwhile = (analysis: Analysis, at: number): boolean => meanwhileEnd(analysis, at) >= 0;

/** The token behind «خلالها» or «من خلالها» at a token; −1 if neither stands there. */
export function meanwhileEnd(analysis: Analysis, at: number): number {
  if (at < 0 || at >= analysis.count) return -1;
  const word = analysis.folded(at);
  if (meanwhiles.has(word)) return at + 1;
  return word === 'من' && at + 1 < analysis.count && through.has(analysis.folded(at + 1)) ? at + 2 : -1;
}
