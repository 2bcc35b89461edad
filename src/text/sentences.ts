/**
 * Sentences: tokens → ranges of tokens. A line break always ends a sentence (headlines have no full stop); a full stop,
 * question or exclamation mark does, unless it belongs to an abbreviation, a list number or a name joined by a dot.
 * Closing quotes and brackets stay with the sentence that they close. Guarantees: the ranges cover all tokens, in order.
 */
import { ColumnBuffer } from './column-buffer.ts';
import { TokenCode, type TokenTable } from './tokenize.ts';

/** `start[s]` is the first token of sentence s; `start[count]` is the number of tokens. */
export interface SentenceTable {
  count: number;
  start: readonly number[];
  /** Of each token its sentence, the first token of that, and the token behind it: read far oftener than a table is made. */
  of: Int32Array;
  startOf: Int32Array;
  endOf: Int32Array;
}

const stops = new Set([...'.!?؟۔…'].map((mark) => mark.charCodeAt(0)));
const closers = new Set([...'"”»)]}\'’›'].map((mark) => mark.charCodeAt(0)));
const dot = '.'.charCodeAt(0);

export function splitSentences(tokens: TokenTable): SentenceTable {
  const { count } = tokens;
  const columns = new ColumnBuffer(count, 3 * 4);
  const [of, startOf, endOf] = [columns.ints(), columns.ints(), columns.ints()];
  const starts: number[] = [];
  let first = 0;
  for (let token = 0; token < count; token++) {
    if (token === 0 || tokens.newline[token] === 1 || opensSentence(tokens, token)) {
      endOf.fill(token, first, token);
      first = token;
      starts.push(token);
    }
    of[token] = starts.length - 1;
    startOf[token] = first;
  }
  endOf.fill(count, first);
  return { count: starts.push(count) - 1, start: starts, of, startOf, endOf };
}

/** True if a stop, with any closers behind it, stands right before this token. */
function opensSentence(tokens: TokenTable, token: number): boolean {
  // Most tokens stand behind a word.
  if (tokens.kind[token - 1] !== TokenCode.punctuation) return false;
  if (isMark(tokens, token, stops) || isMark(tokens, token, closers)) return false;
  let last = token - 1;
  while (last > 0 && isMark(tokens, last, closers)) last--;
  return last >= 0 && isMark(tokens, last, stops) && !staysOpen(tokens, last, token);
}

function isMark(tokens: TokenTable, token: number, marks: ReadonlySet<number>): boolean {
  return tokens.kind[token] === TokenCode.punctuation && marks.has(codeOf(tokens, token));
}

const codeOf = (tokens: TokenTable, token: number): number => tokens.folded.codes[tokens.from[token]!]!;

/** True where a dot is no full stop: after a single letter (د. أحمد), a number that opens a line, or inside a name. */
function staysOpen(tokens: TokenTable, stop: number, next: number): boolean {
  if (codeOf(tokens, stop) !== dot || stop === 0) return false;
  const before = stop - 1;
  const tight = tokens.end[before] === tokens.start[stop];
  const letters = tokens.to[before]! - tokens.from[before]!;
  if (tight && letters === 1 && tokens.kind[before] === TokenCode.word) return true;
  if (tokens.kind[before] === TokenCode.number && tokens.newline[before] === 1) return true;
  return tight && tokens.end[stop] === tokens.start[next] && next === stop + 1 && !startsWithWaw(tokens, next);
}

const waw = 'و'.charCodeAt(0);

/** «…المرحلة.وأضاف»: a missing space, not a name joined by a dot. */
function startsWithWaw(tokens: TokenTable, token: number): boolean {
  return codeOf(tokens, token) === waw && tokens.to[token]! - tokens.from[token]! > 3;
}
