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

/** The mentions that stay, in text order, an outer one before those inside it. */
export function resolveOverlaps(mentions: readonly Mention[], rules: NestingRules): Mention[] {
  const ranked: Mention[] = [];
  const apart: Mention[] = [];
  for (const mention of mentions) (rules.apart.has(mention.type) ? apart : ranked).push(mention);
  ranked.sort(better);
  const kept = new KeptMentions(rules, lastToken(ranked));
  for (const mention of ranked) if (kept.accepts(mention)) kept.add(mention);
  return [...kept.byToken(), ...unique(apart)].sort(inTextOrder);
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

/** The token behind the last one that a mention takes. */
const lastToken = (mentions: readonly Mention[]): number => mentions.reduce((last, { end }) => Math.max(last, end), 0);

const lengthOf = (mention: Mention): number => mention.end - mention.start;

export function inTextOrder(a: Mention, b: Mention): number {
  return a.from - b.from || b.to - a.to || (a.type < b.type ? -1 : 1);
}

/** Of several mentions of one type over one span the first: values and adjectives are few where one begins. */
function unique(mentions: readonly Mention[]): Mention[] {
  const seen = new Map<number, Mention[]>();
  return mentions.filter((mention) => {
    const others = seen.get(mention.from);
    if (others?.some(({ type, to }) => type === mention.type && to === mention.to)) return false;
    if (others) others.push(mention);
    else seen.set(mention.from, [mention]);
    return true;
  });
}

/**
 * Mentions kept so far, indexed by token, so that a document takes time linear in its mentions. What covers a token is a
 * chain of links in two lists: an array for each token would take most of the time.
 */
class KeptMentions {
  /** Of each token its last link, from 1; 0 for none. */
  private readonly last: Int32Array;
  /** Of each link its mention, and the link before it at the same token. */
  private readonly linked: Mention[] = [];
  private readonly before: number[] = [];

  /** Over so many tokens. */
  constructor(
    private readonly rules: NestingRules,
    tokens: number,
  ) {
    this.last = new Int32Array(tokens);
  }

  accepts(mention: Mention): boolean {
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

  add(mention: Mention): void {
    for (let token = mention.start; token < mention.end; token++) {
      this.before.push(this.last[token]!);
      this.last[token] = this.linked.push(mention);
    }
  }

  /** All of them by their first token, that is, nearly in text order, so that little is left to be sorted. */
  byToken(): Mention[] {
    const all: Mention[] = [];
    for (let token = 0; token < this.last.length; token++)
      for (let link = this.last[token]!; link > 0; link = this.before[link - 1]!) {
        const mention = this.linked[link - 1]!;
        if (mention.start === token) all.push(mention);
      }
    return all;
  }
}

const contains = (outer: Mention, inner: Mention): boolean => outer.start <= inner.start && inner.end <= outer.end;
