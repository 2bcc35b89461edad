/**
 * The rules of all types in one shape: every field in the same order, whether a type has it or not. The engine reads rules
 * at every word around a trigger, and objects of sixteen shapes take several times as long as objects of one.
 */
import type { EventRules } from './types.ts';

type Fields = Record<keyof EventRules, undefined>;

/** Every field, without a value. Made by one literal: a spread gives the first objects another shape than the later ones. */
const blank = (): Fields => ({
  type: undefined,
  parties: undefined,
  doer: undefined,
  recipient: undefined,
  topic: undefined,
  turns: undefined,
  purpose: undefined,
  isUndertaken: undefined,
  isMutual: undefined,
  around: undefined,
  faced: undefined,
  byHead: undefined,
  complete: undefined,
  wants: undefined,
  speaks: undefined,
  placedBy: undefined,
  seats: undefined,
  within: undefined,
  isAttitude: undefined,
  sameIn: undefined,
  yields: undefined,
  implied: undefined,
  resumes: undefined,
  things: undefined,
  isPersonal: undefined,
  crowds: undefined,
  people: undefined,
  proof: undefined,
  bodies: undefined,
  passives: undefined,
  concrete: undefined,
  revise: undefined,
  settle: undefined,
  untriggered: undefined,
  rejects: undefined,
  tells: undefined,
  doers: undefined,
  figurative: undefined,
  only: undefined,
  shows: undefined,
  neverModifies: undefined,
  shares: undefined,
  placedWith: undefined,
  needsArgument: undefined,
  opposes: undefined,
});

/** The types in one shape; a type that another one turns into is the same object in both places. */
export function inOneShape(types: readonly EventRules[]): EventRules[] {
  const shaped = new Map(types.map((rules) => [rules, Object.assign(blank(), rules) as EventRules]));
  for (const rules of shaped.values()) {
    if (rules.turns)
      rules.turns = rules.turns.map((turn) => ({ ...turn, rules: shaped.get(turn.rules) ?? turn.rules }));
  }
  return [...shaped.values()];
}
