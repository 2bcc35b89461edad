/** What event rules read: the analysed text, the entities that stand in it, phrases over both, and the triggers' frames. */
import type { Mention } from '../grammar/mentions.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { Phrases } from '../syntax/phrases.ts';
import { type Frame, parseFrame } from './frame.ts';

export interface EventScene {
  analysis: Analysis;
  phrases: Phrases;
  /** The longest entity that begins at a token. */
  entityAt(at: number): Mention | undefined;
  /** The longest entity that covers a token. */
  entityOver(at: number): Mention | undefined;
  /** The frame of a trigger's lexicon entry. */
  frameOf(entry: number): Frame;
}

/** Types that are values and adjectives rather than things that act. */
const valueTypes: ReadonlySet<string> = new Set(['nationality', 'quantity', 'date']);

export function eventScene(analysis: Analysis, entities: readonly Mention[], frames: FrameTable): EventScene {
  const starting: (Mention | undefined)[] = new Array(analysis.count);
  const over: (Mention | undefined)[] = new Array(analysis.count);
  for (const entity of entities) {
    if (valueTypes.has(entity.type) && entity.type !== 'date') continue;
    if (!starting[entity.start] || entity.end > starting[entity.start]!.end) starting[entity.start] = entity;
    for (let token = entity.start; token < entity.end; token++)
      if (!over[token] || entity.end - entity.start > over[token]!.end - over[token]!.start) over[token] = entity;
  }
  return {
    analysis,
    phrases: new Phrases(analysis, (at) => starting[at]?.end ?? -1),
    entityAt: (at) => starting[at],
    entityOver: (at) => over[at],
    frameOf: (entry) => frames.of(entry),
  };
}

/** The parsed frames of a lexicon's triggers. Filled as they are asked for: which ones never shows in any result. */
export class FrameTable {
  private readonly frames = new Map<number, Frame>();
  constructor(private readonly lexicon: Lexicon) {}

  of(entry: number): Frame {
    let frame = this.frames.get(entry);
    if (!frame) {
      frame = parseFrame(this.lexicon.attribute(entry, 'frame'), this.lexicon.idOf(entry));
      this.frames.set(entry, frame);
    }
    return frame;
  }
}
