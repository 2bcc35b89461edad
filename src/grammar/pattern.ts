/**
 * The rule engine: patterns over tokens, lexicon matches and the mentions found so far.
 *
 * A pattern is a function from a place to the place behind what it matched, or −1. Patterns are greedy and don't
 * backtrack into one another, so a rule takes time linear in what it reads. The engine knows no entity type by name.
 */
import type { Analysis } from '../syntax/analysis.ts';
import type { MentionIndex } from './mentions.ts';

/** What a pattern reads. */
export interface Scene {
  analysis: Analysis;
  mentions: MentionIndex;
}

/** Places marked while a pattern matched: name → first token and the token behind the last. */
export type Captures = Map<string, readonly [start: number, end: number]>;

export type Pattern = (scene: Scene, at: number, captures: Captures) => number;

/** One token for which the test holds. */
export function token(test: (analysis: Analysis, at: number) => boolean): Pattern {
  return ({ analysis }, at) => (at < analysis.count && test(analysis, at) ? at + 1 : -1);
}

/** One token whose folded form, clitics included, is among the words. */
export function oneOf(...words: string[]): Pattern {
  const set: ReadonlySet<string> = new Set(words);
  return token((analysis, at) => set.has(analysis.folded(at)));
}

/** One mark of punctuation out of a string of marks. */
export function mark(marks: string): Pattern {
  const codes: ReadonlySet<number> = new Set([...marks].map((letter) => letter.charCodeAt(0)));
  return token((analysis, at) => analysis.isPunctuation(at) && codes.has(analysis.firstCode(at)));
}

/** A lexicon match of the type, the longest that begins here. */
export function entry(type: string): Pattern {
  return ({ analysis }, at) => {
    const row = analysis.longestMatch(at, analysis.lexicon.codeOf(type));
    return row < 0 ? -1 : analysis.matches.end[row]!;
  };
}

/** A mention of the type that an earlier rule found, the longest that begins here. */
export function mention(...types: string[]): Pattern {
  return ({ mentions }, at) => mentions.longestAt(at, types)?.end ?? -1;
}

/** One pattern after another. */
export function sequence(...parts: Pattern[]): Pattern {
  return (scene, at, captures) => {
    for (const part of parts) {
      at = part(scene, at, captures);
      if (at < 0) return -1;
    }
    return at;
  };
}

/** The first of several that matches. */
export function either(...parts: Pattern[]): Pattern {
  return (scene, at, captures) => {
    for (const part of parts) {
      const end = part(scene, at, captures);
      if (end >= 0) return end;
    }
    return -1;
  };
}

/** The pattern, or nothing. */
export function optional(part: Pattern): Pattern {
  return (scene, at, captures) => {
    const end = part(scene, at, captures);
    return end < 0 ? at : end;
  };
}

/** The pattern as often as it matches, at least `least` and at most `most` times. */
export function repeated(part: Pattern, least = 0, most = 16): Pattern {
  return (scene, at, captures) => {
    let times = 0;
    for (let end = at; times < most; times++) {
      end = part(scene, at, captures);
      if (end < 0) break;
      at = end;
    }
    return times >= least ? at : -1;
  };
}

/** Matches nothing, but only where the pattern does not match. */
export function not(part: Pattern): Pattern {
  return (scene, at, captures) => (part(scene, at, captures) < 0 ? at : -1);
}

/** The pattern, with its place kept under a name. */
export function capture(name: string, part: Pattern): Pattern {
  return (scene, at, captures) => {
    const end = part(scene, at, captures);
    if (end > at) captures.set(name, [at, end]);
    return end;
  };
}
