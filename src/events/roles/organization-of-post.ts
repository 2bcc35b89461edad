/** The body of an office that somebody gets or leaves, told by the office itself. */
import { argumentOfEntity, argumentOver } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { memberships } from '../words/heads.ts';

/** «رئيسا للائتلاف السوري», «رئاسة الحزب»: the body in the name of the position, or the noun for one right behind its first word. */
export function organizationOf(scene: EventScene, found: readonly FoundArgument[]): FoundArgument[] {
  if (found.some(({ role }) => role === 'organization')) return [];
  const position = found.find(({ role }) => role === 'position');
  if (!position) return [];
  for (let at = position.start + 1; at < position.end; at++) {
    const entity = scene.entityAt(at);
    if (entity?.type === 'organization') return [argumentOfEntity('organization', entity)];
  }
  const body = position.start + 1;
  const { analysis } = scene;
  const isBody = body < position.end && analysis.isDefinite(body) && memberships.has(analysis.bare(body));
  return isBody && !scene.entityOver(body) ? [argumentOver(scene, 'organization', body, body + 1)] : [];
}
