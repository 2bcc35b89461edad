/** attack: physical violence: attacks, bombs, killings, clashes, abductions. Triggers: lexicons/triggers/attack.tsv. */
import type { EventRules } from './types.ts';

export const attack: EventRules = {
  type: 'attack',
  parties: ['attacker', 'target'],
  doer: 'attacker',
  recipient: 'target',
  passives: true,
  things: ['target'],
  needsArgument: true,
};
