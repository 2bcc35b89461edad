/**
 * Mentions: what rules have found so far, before ids and links. An index by first token serves later rules; overlap
 * resolution decides what stays.
 */
import { ColumnBuffer } from '../text/column-buffer.ts';
import type { Evidence, OfficialRole } from '../types.ts';

/**
 * A found mention. `start`, `end`: tokens; `from`, `to`: offsets in the text. Every mention has every field, in one order
 * (see mentionOf): objects of one shape are read in a fraction of the time that objects of many take.
 */
export interface Mention {
  type: string;
  start: number;
  end: number;
  from: number;
  to: number;
  confidence: number;
  evidence: Evidence[];
  name: string | undefined;
  subtype: string | undefined;
  country: string | undefined;
  role: OfficialRole | undefined;
  person: string | undefined;
  organization: string | undefined;
  value: string | undefined;
  /** Found only by the name's shape or an ambiguous entry: gives way to anything safer. */
  tentative: boolean;
}

type FirstFields = Pick<Mention, 'type' | 'start' | 'end' | 'from' | 'to' | 'confidence' | 'evidence'>;

/** A mention of which nothing else is known yet. */
export function mentionOf({ type, start, end, from, to, confidence, evidence }: FirstFields): Mention {
  return {
    type,
    start,
    end,
    from,
    to,
    confidence,
    evidence,
    name: undefined,
    subtype: undefined,
    country: undefined,
    role: undefined,
    person: undefined,
    organization: undefined,
    value: undefined,
    tentative: false,
  };
}

/** A mention with some fields changed, of the same shape: a spread would give every place in the code a shape of its own. */
export function changed(mention: Mention, changes: Partial<Mention>): Mention {
  const copy = mentionOf(mention);
  copy.name = mention.name;
  copy.subtype = mention.subtype;
  copy.country = mention.country;
  copy.role = mention.role;
  copy.person = mention.person;
  copy.organization = mention.organization;
  copy.value = mention.value;
  copy.tentative = mention.tentative;
  return Object.assign(copy, changes);
}

/** Who leads a body that is of no country is of none by office, whatever the holder's own. */
export const leadsBody = (role: string | undefined, organization: string | undefined): boolean =>
  organization !== undefined && (role === 'secretary-general' || role === 'head-of-organization');

/**
 * The mentions that begin or end at a token are a chain, the last one first, by their numbers in `all`, counted from 1: at
 * most tokens there are none, and an array for each of the others would take longer than to look through it.
 */
export class MentionIndex {
  private readonly lastAt: Int32Array;
  private readonly lastTo: Int32Array;
  private readonly beforeAt: number[] = [];
  private readonly beforeTo: number[] = [];
  readonly all: Mention[] = [];

  /** An index over so many tokens. */
  constructor(count: number) {
    const columns = new ColumnBuffer(count + 1, 2 * 4);
    this.lastAt = columns.ints();
    this.lastTo = columns.ints();
  }

  add(mention: Mention): void {
    const { start, end } = mention;
    this.beforeAt.push(this.lastAt[start]!);
    this.beforeTo.push(this.lastTo[end]!);
    this.lastAt[start] = this.lastTo[end] = this.all.push(mention);
  }

  /** The mentions that end right before a token. */
  endingAt(end: number): readonly Mention[] {
    const found: Mention[] = [];
    for (let one = this.lastTo[end]!; one > 0; one = this.beforeTo[one - 1]!) found.push(this.all[one - 1]!);
    return found.reverse();
  }

  /** The longest mention of one of the types that begins at a token. */
  longestAt(start: number, types: readonly string[]): Mention | undefined {
    let best: Mention | undefined;
    for (let one = this.lastAt[start]!; one > 0; one = this.beforeAt[one - 1]!) {
      const mention = this.all[one - 1]!;
      // Of several that end at one token the first that was found.
      if (types.includes(mention.type) && (!best || mention.end >= best.end)) best = mention;
    }
    return best;
  }

  /** True if a mention of one of the types covers the token. */
  covers(token: number, types: readonly string[], reach = 12): boolean {
    for (let start = token; start >= 0 && start > token - reach; start--)
      for (let one = this.lastAt[start]!; one > 0; one = this.beforeAt[one - 1]!) {
        const mention = this.all[one - 1]!;
        if (mention.end > token && types.includes(mention.type)) return true;
      }
    return false;
  }
}
