/**
 * From a trigger and its frame to arguments: of a verb, a participle or a noun its own ones, then what its prepositions
 * bring, then what any trigger may have around it.
 */
import { findAround } from './around.ts';
import { argumentsOfNoun } from './noun-roles.ts';
import { Region } from './region.ts';
import { prepositional } from './slots.ts';
import type { TriggerInFrame } from './trigger.ts';
import type { EventRules, EventScene, FoundArgument } from './types.ts';
import { argumentsOfModifier, argumentsOfParticiple, argumentsOfVerb } from './verb-roles.ts';

/** True if a token triggers an event. */
export type IsTrigger = (at: number) => boolean;

export function findArguments(scene: EventScene, trigger: TriggerInFrame, isTrigger: IsTrigger): FoundArgument[] {
  const { start, end, rules, light } = trigger;
  // «بدعوة من …», «بزيارة»: what the type reads as an expression around it is no other event.
  const isOther = (at: number): boolean => rules.around?.[scene.analysis.stem(at)] === undefined && isTrigger(at);
  const region = new Region(scene, start, end, light, isOther);
  const own = [...ownArguments(scene, trigger, region), ...prepositional(scene, region, trigger.frame, rules)];
  const stop = rules.speaks ? contentStart(own, end, rules) : Number.POSITIVE_INFINITY;
  return [...own, ...findAround(scene, region, stop, rules)];
}

function ownArguments(scene: EventScene, trigger: TriggerInFrame, region: Region): FoundArgument[] {
  switch (trigger.reading) {
    case 'verb':
      return argumentsOfVerb(scene, trigger, region);
    case 'noun':
      return argumentsOfNoun(scene, trigger, region);
    case 'circumstance':
      return argumentsOfParticiple(scene, trigger, region);
    case 'modifier':
      return argumentsOfModifier(scene, trigger, region);
  }
}

/** What is said begins here: a place or date in it is where and when something else happens. */
function contentStart(found: readonly FoundArgument[], end: number, { parties }: EventRules): number {
  const content = found.filter(({ role, start }) => start >= end && !parties.includes(role));
  return Math.min(...content.map(({ start }) => start), Number.POSITIVE_INFINITY);
}
