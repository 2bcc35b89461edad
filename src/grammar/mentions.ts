/**
 * Mentions: what rules have found so far, before ids and links. An index by first token serves later rules; overlap
 * resolution decides what stays.
 */
import type { Evidence, OfficialRole } from '../types.ts';

/** A found mention. `start`, `end`: tokens; `from`, `to`: offsets in the text. */
export interface Mention {
  type: string;
  start: number;
  end: number;
  from: number;
  to: number;
  confidence: number;
  evidence: Evidence[];
  name?: string;
  subtype?: string;
  country?: string;
  role?: OfficialRole;
  person?: string;
  organization?: string;
  value?: string;
  /** Found only by the name's shape or an ambiguous entry: gives way to anything safer. */
  tentative?: boolean;
  /** The whole is one fixed name: nothing but `nests` types stands inside it. */
  sealed?: boolean;
}

export class MentionIndex {
  private readonly byStart: Mention[][] = [];
  private readonly byEnd: Mention[][] = [];
  readonly all: Mention[] = [];

  add(mention: Mention): void {
    this.all.push(mention);
    append(this.byStart, mention.start, mention);
    append(this.byEnd, mention.end, mention);
  }

  /** The mentions that end right before a token. */
  endingAt(end: number): readonly Mention[] {
    return this.byEnd[end] ?? none;
  }

  at(start: number): readonly Mention[] {
    return this.byStart[start] ?? none;
  }

  /** The longest mention of one of the types that begins at a token. */
  longestAt(start: number, types: readonly string[]): Mention | undefined {
    let best: Mention | undefined;
    for (const mention of this.at(start)) {
      if (types.includes(mention.type) && (!best || mention.end > best.end)) best = mention;
    }
    return best;
  }

  /** True if a mention of one of the types covers the token. */
  covers(token: number, types: readonly string[], reach = 12): boolean {
    for (let start = token; start >= 0 && start > token - reach; start--)
      for (const mention of this.at(start)) if (mention.end > token && types.includes(mention.type)) return true;
    return false;
  }
}

function append(index: Mention[][], key: number, mention: Mention): void {
  const list = index[key];
  if (list) list.push(mention);
  else index[key] = [mention];
}

const none: readonly Mention[] = [];
