/** arrest: somebody is arrested, tried, convicted or jailed. Triggers: lexicons/triggers/arrest.tsv. */
import { isActorAt } from './actors.ts';
import { chargeOf, namesCharge } from './charge.ts';
import { courts, suspects } from './heads.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';

/** «إيقاف العمل بالنظام»: what is stopped is a thing, in construct right behind the noun. */
function stopsThing(
  scene: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  const { analysis } = scene;
  if (
    reading !== 'noun' ||
    analysis.isDefinite(start) ||
    analysis.hasPronoun(start) ||
    end >= analysis.sentenceEnd(start)
  )
    return false;
  if (analysis.outer(end) !== 0 || !analysis.isDefinite(end) || !analysis.is(end, analysis.bits.noun)) return false;
  return !isActorAt(scene, end) && !found.some(({ role }) => role === 'person' || role === 'charge');
}

export const arrest: EventRules = {
  type: 'arrest',
  parties: ['authority', 'person'],
  doer: 'authority',
  passives: true,
  people: ['person'],
  only: {
    court: [{ role: 'authority', heads: courts }],
    // «اتهم الادعاء رجلا بالقتل», not «اتهم الوزير المعارضة بالكذب»
    charged: [
      { role: 'authority', heads: courts },
      { role: 'person', heads: suspects },
    ],
  },
  needsArgument: true,
  revise: (scene, _trigger, found) => found.filter((one) => !namesCharge(scene, one)),
  complete: chargeOf,
  rejects: stopsThing,
};
