/** The body of an office that somebody gets or leaves, told by the office itself. */
import { argumentOfEntity, argumentOver, partiesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
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

/** How far behind the trigger the body stands at whose head somebody is put. */
const headReach = 14;

/** «عين سالم العوني على رأس الوزارة», «تعيين مدرب جديد على رأس المنتخب»: the body behind «على رأس», in the clause of the trigger. */
export function headedBody(
  scene: EventScene,
  { start, end }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  if (found.some(({ role }) => role === 'organization')) return [];
  const { analysis, clauses, entityAt } = scene;
  const limit = Math.min(analysis.sentenceEnd(start) - 1, end + headReach);
  for (let at = end; at + 1 < limit; at++) {
    if (analysis.folded(at) !== 'علي' || !heads.has(analysis.folded(at + 1))) continue;
    const body = at + 2;
    if (clauses.of[at] !== clauses.of[start]) return [];
    const isBody =
      entityAt(body)?.type === 'organization' ||
      memberships.has(analysis.bare(body)) ||
      analysis.longestMatch(body, analysis.lexicon.code['organization-head']) >= 0;
    return isBody ? partiesAt(scene, 'organization', body).slice(0, 1) : [];
  }
  return [];
}

const heads: ReadonlySet<string> = new Set(['راس', 'هرم']);
