/** Tokens as the output contract gives them: one object a token, built from the tables once everything else is done. */
import type { Token } from '../types.ts';
import { Clitic, type ReadingTable } from './clitics.ts';
import { Spelling } from './reading-cache.ts';
import { type TokenTable, tokenKinds } from './tokenize.ts';

const letters: readonly (readonly [bit: number, letters: string])[] = [
  [Clitic.wa, 'و'],
  [Clitic.fa, 'ف'],
  [Clitic.ba, 'ب'],
  [Clitic.ka, 'ك'],
  [Clitic.la, 'ل'],
  [Clitic.sa, 'س'],
  [Clitic.al, 'ال'],
];

/** The proclitics of every set of clitic bits, shared by all tokens that have it. */
const proclitics: readonly string[][] = Array.from({ length: 128 }, (_, bits) =>
  letters.filter(([bit]) => (bits & bit) !== 0).map(([, text]) => text),
);

/** How many letters a form has, as the lexicon of the readings spells it. */
type LengthOf = (form: number) => number;

export function toTokens(text: string, tokens: TokenTable, readings: ReadingTable, lengthOf: LengthOf): Token[] {
  const found: Token[] = new Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) found[token] = toToken(text, tokens, readings, token, lengthOf);
  return found;
}

function toToken(text: string, tokens: TokenTable, readings: ReadingTable, token: number, lengthOf: LengthOf): Token {
  const { codes } = tokens.folded;
  const row = readings.first[token]!;
  const clitics = readings.clitics[row]!;
  const [start, end, from, to] = [tokens.start[token]!, tokens.end[token]!, tokens.from[token]!, tokens.to[token]!];
  const [stemFrom, stemTo] = [stemStart(codes, readings, row, lengthOf), readings.to[row]!];
  // A word that is spelled out once is not spelled again, nor is one that is its own stem.
  const spelling = readings.spellings[token] ?? new Spelling();
  spelling.folded ??= tokens.folded.copy(from, to);
  spelling.core ??= stemFrom === from && stemTo === to ? spelling.folded : tokens.folded.copy(stemFrom, stemTo);
  spelling.enclitic ??= stemTo === to ? '' : tokens.folded.copy(stemTo, to);
  return {
    start,
    end,
    kind: tokenKinds[tokens.kind[token]!]!,
    text: text.slice(start, end),
    folded: spelling.folded,
    proclitics: proclitics[clitics & 127]!,
    stem: spelling.core,
    enclitic: spelling.enclitic,
  };
}

const lam = 'ل'.charCodeAt(0);

/** The article is two letters, but one where «لل» has swallowed its alef, and none where its lam is the word's own («للجنة»). */
function stemStart(codes: Uint16Array, readings: ReadingTable, row: number, lengthOf: LengthOf): number {
  const from = readings.from[row]!;
  if ((readings.clitics[row]! & Clitic.al) === 0) return from;
  if (codes[from] !== lam) return from + 2;
  const form = readings.form[row]!;
  return form >= 0 && lengthOf(form) === readings.to[row]! - from ? from : from + 1;
}
