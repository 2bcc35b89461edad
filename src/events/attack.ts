/** attack: physical violence: attacks, bombs, killings, clashes, abductions. Triggers: lexicons/triggers/attack.tsv. */
import type { EventRules } from './types.ts';

export const attack: EventRules = {
  type: 'attack',
  parties: ['attacker', 'target'],
  doer: 'attacker',
  passives: true,
  needsArgument: true,
};
