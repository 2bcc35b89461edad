/**
 * Token patterns: descriptions → a matcher over an analysed text. The longest match at each token counts; matches of one
 * pattern don't overlap and stay in their sentence. Guarantees: work linear in the length of the text for each pattern,
 * since no match is longer than `longest` tokens.
 */
import type { Analysis } from '../syntax/analysis.ts';
import { fold } from '../text/fold.ts';
import { tokenKinds } from '../text/tokenize.ts';
import type { TokenKind } from '../types.ts';
import { flagAttributes, type TextTest, type TokenDescription, textAttributes } from './format.ts';

/** True if a token fits; `isFirst` if the match begins with it. */
type Test = (analysis: Analysis, token: number, isFirst: boolean) => boolean;

interface Step {
  test: Test;
  /** May be left out. */
  isOptional: boolean;
  /** May come again and again. */
  repeats: boolean;
}

export type TokenMatcher = readonly Step[];

/** A match by tokens [start, end). */
export interface TokenMatch {
  start: number;
  end: number;
}

export const longest = 64;

/** A description with + is one token and any number more. */
export function compileTokens(descriptions: readonly TokenDescription[]): TokenMatcher {
  return descriptions.flatMap((description) => {
    const test = testOf(description);
    const { OP } = description;
    const once: Step = { test, isOptional: OP === '?' || OP === '*', repeats: OP === '*' };
    return OP === '+' ? [once, { test, isOptional: true, repeats: true }] : [once];
  });
}

export function matchTokens(analysis: Analysis, matcher: TokenMatcher): TokenMatch[] {
  const found: TokenMatch[] = [];
  for (let start = 0; start < analysis.count; start++) {
    const end = longestEnd(analysis, matcher, start);
    if (end < 0) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/** All ways through the steps at once: `states` are the steps that may come next. */
function longestEnd(analysis: Analysis, matcher: TokenMatcher, start: number): number {
  const limit = Math.min(analysis.sentenceEnd(start), start + longest);
  let states = new Set<number>();
  reach(matcher, 0, states);
  let best = -1;
  for (let at = start; at < limit && states.size > 0; at++) {
    const next = new Set<number>();
    for (const state of states) {
      const step = matcher[state];
      if (!step?.test(analysis, at, at === start)) continue;
      reach(matcher, step.repeats ? state : state + 1, next);
    }
    states = next;
    if (states.has(matcher.length)) best = at + 1;
  }
  return best;
}

/** A step and those behind it that may come in its place. */
function reach(matcher: TokenMatcher, step: number, states: Set<number>): void {
  states.add(step);
  for (let at = step; matcher[at]?.isOptional; at++) states.add(at + 1);
}

function testOf(description: TokenDescription): Test {
  const tests: Test[] = [
    ...textAttributes.flatMap((name) => {
      const test = description[name];
      return test === undefined ? [] : [textTest(name, test)];
    }),
    ...flagAttributes.flatMap((name) => {
      const wanted = description[name];
      return wanted === undefined ? [] : [flagTest(name, wanted)];
    }),
  ];
  const { LENGTH } = description;
  if (LENGTH !== undefined) tests.push((analysis, token) => written(analysis, token).length === LENGTH);
  return (analysis, token, isFirst) => tests.every((test) => test(analysis, token, isFirst));
}

const written = ({ text, tokens }: Analysis, token: number): string =>
  text.slice(tokens.start[token], tokens.end[token]);

function textTest(name: (typeof textAttributes)[number], test: TextTest): Test {
  if (name === 'NORM') {
    const fits = predicateOf(test, fold);
    return (analysis, token, isFirst) =>
      fits(analysis.folded(token)) || (isFirst && fits(withoutParticles(analysis, token)));
  }
  const lowered = (text: string): string => (name === 'LOWER' ? text.toLowerCase() : text);
  const fits = predicateOf(test, (text) => text);
  return (analysis, token) => fits(lowered(written(analysis, token)));
}

/** «وبالصاروخ» → «الصاروخ»; a pronoun stays. */
function withoutParticles(analysis: Analysis, token: number): string {
  const pronoun = analysis.folded(token).slice(analysis.folded(token).length - pronounLength(analysis, token));
  return analysis.stem(token) + (analysis.hasPronoun(token) ? pronoun : '');
}

function pronounLength({ tokens, readings }: Analysis, token: number): number {
  return tokens.to[token]! - readings.to[readings.first[token]!]!;
}

function predicateOf(test: TextTest, normal: (text: string) => string): (text: string) => boolean {
  if (typeof test === 'string') {
    const wanted = normal(test);
    return (text) => text === wanted;
  }
  const expression = test.REGEX === undefined ? undefined : new RegExp(test.REGEX, 'u');
  const among = test.IN && new Set(test.IN.map(normal));
  const but = test.NOT_IN && new Set(test.NOT_IN.map(normal));
  return (text) => (expression?.test(text) ?? true) && (among?.has(text) ?? true) && !but?.has(text);
}

const kindsOf: Readonly<Record<(typeof flagAttributes)[number], readonly TokenKind[]>> = {
  IS_ALPHA: ['word', 'latin'],
  IS_DIGIT: ['number'],
  IS_PUNCT: ['punctuation'],
  LIKE_NUM: ['number'],
  LIKE_URL: ['url'],
  LIKE_EMAIL: ['email'],
};

function flagTest(name: (typeof flagAttributes)[number], wanted: boolean): Test {
  const kinds = kindsOf[name];
  return ({ tokens }, token) => kinds.includes(tokenKinds[tokens.kind[token]!]!) === wanted;
}
