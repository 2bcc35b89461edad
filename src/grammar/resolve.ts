/**
 * Overlap resolution: of all mentions found, which stay. Mentions either stand apart or nest; of two that cross, and of
 * two that may not nest, the better stays. What may stand inside of what is the caller's table; the engine knows no type.
 */
import type { Mention } from './mentions.ts';

export interface NestingRules {
  /** True if `inner` may stay inside `outer`. */
  mayNest(inner: Mention, outer: Mention): boolean;
  /** Types that stand beside everything (values, adjectives): they neither win nor lose. */
  apart: ReadonlySet<string>;
}

/**
 * The mentions that stay, in text order, an outer one before those inside it. Most touch no other: only those that chain by
 * overlapping are ranked.
 */
export function resolveOverlaps(mentions: readonly Mention[], rules: NestingRules): Mention[] {
  const tokens = mentions.reduce((last, { end }) => Math.max(last, end), 0) + 1;
  const kept = new KeptMentions(rules, tokens);
  const ordered = byFirstToken(
    mentions.filter(({ type }) => !rules.apart.has(type)),
    tokens,
  );
  for (let from = 0, to = 0; from < ordered.length; from = to) {
    for (let reach = 0; to < ordered.length && (to === from || ordered[to]!.start < reach); to++)
      reach = Math.max(reach, ordered[to]!.end);
    kept.settle(ordered, from, to);
  }
  for (const mention of mentions) if (rules.apart.has(mention.type)) kept.all.push(mention);
  return kept.all.sort(inTextOrder).filter(isNew);
}

/** Mentions by their first token, those of one token as they come: a chain for each token, as in MentionIndex. */
function byFirstToken(mentions: readonly Mention[], tokens: number): Mention[] {
  const first = new Array<number>(tokens).fill(0);
  const next = new Array<number>(mentions.length).fill(0);
  for (let at = mentions.length - 1; at >= 0; at--) {
    const { start } = mentions[at]!;
    next[at] = first[start]!;
    first[start] = at + 1;
  }
  const ordered: Mention[] = [];
  for (let token = 0; token < tokens; token++)
    for (let one = first[token]!; one > 0; one = next[one - 1]!) ordered.push(mentions[one - 1]!);
  return ordered;
}

/** Safe before tentative, long before short, sure before unsure. */
function better(a: Mention, b: Mention): number {
  return (
    Number(a.tentative) - Number(b.tentative) ||
    lengthOf(b) - lengthOf(a) ||
    b.confidence - a.confidence ||
    a.start - b.start
  );
}

const lengthOf = (mention: Mention): number => mention.end - mention.start;

function inTextOrder(a: Mention, b: Mention): number {
  return a.from - b.from || b.to - a.to || (a.type < b.type ? -1 : Number(a.type > b.type));
}

/** Of several mentions of one type over one span the first stays: values and adjectives may be found twice. */
function isNew({ type, from, to }: Mention, at: number, all: readonly Mention[]): boolean {
  if (at === 0) return true;
  const before = all[at - 1]!;
  return before.from !== from || before.to !== to || before.type !== type;
}

/**
 * Mentions kept so far, indexed by token, so that a document takes time linear in its mentions. What covers a token is a
 * list of links: an array for each token would take most of the time.
 */
class KeptMentions {
  /** Of each token its last link, from 1; 0 for none. */
  private readonly last: number[];
  /** Of each link its mention, and the link before it at the same token. */
  private readonly linked: Mention[] = [];
  private readonly before: number[] = [];

  readonly all: Mention[] = [];

  /** Over so many tokens. */
  constructor(
    private readonly rules: NestingRules,
    tokens: number,
  ) {
    this.last = new Array<number>(tokens).fill(0);
  }

  /** Of the mentions [from, to), which overlap with no others, keeps those that stay. */
  settle(ordered: readonly Mention[], from: number, to: number): void {
    if (to === from + 1) this.all.push(ordered[from]!);
    else for (const mention of ordered.slice(from, to).sort(better)) if (this.accepts(mention)) this.add(mention);
  }

  private accepts(mention: Mention): boolean {
    for (let token = mention.start; token < mention.end; token++)
      for (let link = this.last[token]!; link > 0; link = this.before[link - 1]!)
        if (!this.agree(mention, this.linked[link - 1]!)) return false;
    return true;
  }

  private agree(a: Mention, b: Mention): boolean {
    if (a.start === b.start && a.end === b.end) return false;
    if (contains(b, a)) return this.rules.mayNest(a, b);
    return contains(a, b) && this.rules.mayNest(b, a);
  }

  private add(mention: Mention): void {
    this.all.push(mention);
    for (let token = mention.start; token < mention.end; token++) {
      this.before.push(this.last[token]!);
      this.last[token] = this.linked.push(mention);
    }
  }
}

const contains = (outer: Mention, inner: Mention): boolean => outer.start <= inner.start && inner.end <= outer.end;
