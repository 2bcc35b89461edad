/** Makes the scene that event rules read, and keeps the parsed frames and flags of the lexicon's triggers. */
import type { Mention } from '../grammar/mentions.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { Memo } from '../lexicon/memo.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { findClauses } from '../syntax/clauses/clauses.ts';
import { Phrases } from '../syntax/phrases/phrases.ts';
import { settleHonoured } from './arguments/honoured-name.ts';
import { type Frame, parseFrame } from './frame.ts';
import { TriggerFlags } from './triggers/flags.ts';
import type { EventRules, EventScene } from './types.ts';
import { isActorAt } from './words/actors.ts';
import { clauseCues } from './words/clause-cues.ts';

type Flags = ReturnType<EventScene['flagsOf']>;

/** Types that are values and adjectives rather than things that act. */
const valueTypes: ReadonlySet<string> = new Set(['nationality', 'quantity', 'money', 'percent', 'date']);

const triggerPrefix = 'trigger:';

export function eventScene(
  analysis: Analysis,
  entities: readonly Mention[],
  frames: FrameTable,
  today?: string,
): EventScene {
  const { rules } = frames;
  const starting: (Mention | undefined)[] = new Array(analysis.count);
  const over: (Mention | undefined)[] = new Array(analysis.count);
  for (const entity of entities) {
    if (valueTypes.has(entity.type) && entity.type !== 'date') continue;
    if (!starting[entity.start] || entity.end > starting[entity.start]!.end) starting[entity.start] = entity;
    for (let token = entity.start; token < entity.end; token++)
      if (!over[token] || entity.end - entity.start > over[token]!.end - over[token]!.start) over[token] = entity;
  }
  const phrases = new Phrases(
    analysis,
    (at) => starting[at]?.end ?? -1,
    (at) => starting[at]?.type,
  );
  const table = { at: (at: number) => starting[at], over: (at: number) => over[at] };
  const flagsOf = (row: number): Flags => frames.flagsOf(analysis.matches.entry[row]!, analysis.matches.type[row]!);
  const acts = (at: number): boolean => isActorAt({ analysis, entityAt: table.at }, at);
  const cues = clauseCues(analysis, phrases, table, (type) => rules[type], flagsOf, acts);
  const scene: EventScene = {
    analysis,
    today,
    phrases,
    clauses: findClauses(analysis, phrases, cues),
    head: cues.head,
    partyEnd: cues.partyEnd,
    speaks: cues.speaks,
    entityAt: table.at,
    entityOver: table.over,
    types: frames.types,
    rulesOf: (row) => rules[analysis.matches.type[row]!],
    frameOf: (entry) => frames.of(entry),
    flagsOf,
  };
  settleHonoured(scene);
  return scene;
}

/** The parsed frames and flags of a lexicon's triggers. Filled as they are asked for: which ones never shows in any result. */
export class FrameTable {
  private readonly frames: Memo<Frame>;
  private readonly flags: Memo<Flags>;
  /** By the code of a lexicon's type the rules of the events that its entries trigger. */
  readonly rules: readonly (EventRules | undefined)[];

  constructor(
    private readonly lexicon: Lexicon,
    readonly types: readonly EventRules[],
  ) {
    this.frames = new Memo(lexicon.entries);
    this.flags = new Memo(lexicon.entries);
    const byName = new Map(types.map((rules) => [triggerPrefix + rules.type, rules]));
    this.rules = lexicon.types.map((type) => byName.get(type));
  }

  of(entry: number): Frame {
    return this.frames.get(entry) ?? this.frames.set(entry, this.parsed(entry));
  }

  flagsOf(entry: number, type: number): Flags {
    return this.flags.get(entry) ?? this.flags.set(entry, this.readFlags(entry, type));
  }

  private readFlags(entry: number, type: number): Flags {
    return new TriggerFlags(this.lexicon.flagsOf(entry), this.rules[type]?.only);
  }

  private parsed(entry: number): Frame {
    return parseFrame(this.lexicon.attribute(entry, 'frame'), this.lexicon.idOf(entry));
  }
}
