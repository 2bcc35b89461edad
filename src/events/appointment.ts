/** appointment: somebody is appointed, elected, nominated or sworn in. Triggers: lexicons/triggers/appointment.tsv. */
import { argumentOfEntity } from './arguments.ts';
import { offices } from './heads.ts';
import type { EventRules, EventScene, FoundArgument } from './types.ts';

export const appointment: EventRules = {
  type: 'appointment',
  parties: ['person', 'appointer', 'organization'],
  doer: 'appointer',
  passives: true,
  people: ['person'],
  only: { office: [{ role: 'position', heads: offices }] },
  needsArgument: true,
  revise: (scene, _, found) => found.map((argument) => asPosition(scene, argument)),
  complete: organizationOf,
};

/** «انتخاب رئيس جديد», «اختيار هيئة رئاسية»: an office without its holder is what somebody gets. */
function asPosition(scene: EventScene, argument: FoundArgument): FoundArgument {
  const { analysis, entityAt } = scene;
  const { role, start, end } = argument;
  if (role !== 'person' || entityAt(start) || analysis.isDefinite(start)) return argument;
  const isOffice = analysis.longestMatch(start, analysis.lexicon.codeOf('office')) >= 0;
  return isOffice && end > start + 1 && !entityAt(start + 1) ? { ...argument, role: 'position' } : argument;
}

/** «رئيسا للائتلاف السوري»: the body in the name of the position. */
export function organizationOf(scene: EventScene, _: unknown, found: readonly FoundArgument[]): FoundArgument[] {
  if (found.some(({ role }) => role === 'organization')) return [];
  const position = found.find(({ role }) => role === 'position');
  for (let at = (position?.start ?? 0) + 1; position && at < position.end; at++) {
    const entity = scene.entityAt(at);
    if (entity?.type === 'organization') return [argumentOfEntity('organization', entity)];
  }
  return [];
}
