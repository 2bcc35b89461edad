/**
 * Mentions: what rules have found so far, before ids and links. An index by first token serves later rules; overlap
 * resolution decides what stays.
 */
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

export class MentionIndex {
  private readonly byStart: Mention[][];
  private readonly byEnd: Mention[][];
  readonly all: Mention[] = [];

  /** An index over so many tokens. */
  constructor(count: number) {
    this.byStart = new Array<Mention[]>(count + 1);
    this.byEnd = new Array<Mention[]>(count + 1);
  }

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
