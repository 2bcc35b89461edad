/** «خلاله», «فيها»: in or during what was named before, right behind the verb that tells what happened in it («زيارة يلتقي خلالها …»). */
import type { Analysis } from '../analysis.ts';

const meanwhiles: ReadonlySet<string> = new Set('خلاله خلالها اثناءه اثناءها اثنايه اثنايها فيه فيها'.split(' '));

export const isMeanwhile = (analysis: Analysis, at: number): boolean =>
  at < analysis.count && meanwhiles.has(analysis.folded(at));
