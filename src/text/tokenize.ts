/**
 * Tokens: folded text → a table of tokens, in one pass over the folded code units.
 * Guarantees: tokens don't overlap and stand in text order; spaces and line breaks belong to none; every token's span
 * slices to its text, the marks on its last letter included. A count in brackets («شارك (14) رئيسا») or quotation marks («مقتل «15»
 * مسلحا») is one number: its span has the marks, its letters are the digits.
 */
import { Kind, kindOf } from './chars.ts';
import { ColumnBuffer, extended } from './column-buffer.ts';
import type { Folded } from './fold.ts';

export const TokenCode = {
  word: 0,
  latin: 1,
  number: 2,
  punctuation: 3,
  url: 4,
  email: 5,
  hashtag: 6,
  mention: 7,
  emoji: 8,
  other: 9,
} as const;

/** Token kinds by code, as the output names them. */
export const tokenKinds = [
  'word',
  'latin',
  'number',
  'punctuation',
  'url',
  'email',
  'hashtag',
  'mention',
  'emoji',
  'other',
] as const;

/** Columns, one row a token. `start`, `end`: offsets in the text; `from`, `to`: offsets in the folded codes. */
export interface TokenTable {
  folded: Folded;
  count: number;
  start: Int32Array;
  end: Int32Array;
  from: Int32Array;
  to: Int32Array;
  kind: Uint8Array;
  /** 1 where a line break stands between this token and the one before it. */
  newline: Uint8Array;
}

export function tokenize(folded: Folded): TokenTable {
  const tokens = emptyTable(folded, (folded.length >> 2) + 16);
  const { codes, length } = folded;
  let newline = 1;
  for (let at = 0; at < length; ) {
    const kind = kindOf[codes[at]!]!;
    if (kind === Kind.space) at++;
    else if (kind === Kind.newline) {
      newline = 1;
      at++;
    } else {
      const to = kind === Kind.arabic ? endOfKind(codes, at + 1, length, Kind.arabic) : 0;
      at = to > 0 ? push(tokens, TokenCode.word, at, to, newline) : otherToken(tokens, at, kind, newline);
      newline = 0;
    }
  }
  return tokens;
}

function emptyTable(folded: Folded, capacity: number): TokenTable {
  const columns = new ColumnBuffer(capacity, 4 * 4 + 2);
  return {
    folded,
    count: 0,
    start: columns.ints(),
    end: columns.ints(),
    from: columns.ints(),
    to: columns.ints(),
    kind: columns.bytes(),
    newline: columns.bytes(),
  };
}

function push(tokens: TokenTable, kind: number, from: number, to: number, newline: number): number {
  const row = tokens.count++;
  if (row === tokens.kind.length) grow(tokens);
  tokens.from[row] = from;
  tokens.to[row] = to;
  tokens.kind[row] = kind;
  tokens.newline[row] = newline;
  tokens.start[row] = tokens.folded.origin[from]!;
  tokens.end[row] = endOffset(tokens.folded, to);
  return to;
}

/** Where the text of folded codes that end at `to` ends: behind the last letter and the marks that it carries. */
export function endOffset({ text, origin }: Folded, to: number): number {
  let end = origin[to - 1]! + 1;
  while (end < text.length && kindOf[text.charCodeAt(end)] === Kind.mark) end++;
  return end;
}

function grow(tokens: TokenTable): void {
  const capacity = tokens.kind.length * 2;
  for (const column of ['start', 'end', 'from', 'to'] as const)
    tokens[column] = extended(tokens[column], new Int32Array(capacity));
  for (const column of ['kind', 'newline'] as const)
    tokens[column] = extended(tokens[column], new Uint8Array(capacity));
}

function endOfKind(codes: Uint16Array, at: number, length: number, kind: number): number {
  while (at < length && kindOf[codes[at]!] === kind) at++;
  return at;
}

function otherToken(tokens: TokenTable, at: number, kind: number, newline: number): number {
  const { codes, length } = tokens.folded;
  if (kind === Kind.digit) return push(tokens, TokenCode.number, at, endOfNumber(codes, at, length), newline);
  if (kind === Kind.latin) return latinToken(tokens, at, newline);
  if (kind === Kind.surrogate) return surrogateToken(tokens, at, newline);
  if (kind === Kind.punctuation) return punctuationToken(tokens, at, newline);
  return push(tokens, isSymbolEmoji(codes[at]!) ? TokenCode.emoji : TokenCode.other, at, at + 1, newline);
}

const isSymbolEmoji = (code: number): boolean => code >= 0x2600 && code <= 0x27bf;

/** Digits, with a decimal or thousands separator only between digits. */
function endOfNumber(codes: Uint16Array, at: number, length: number): number {
  for (;;) {
    at = endOfKind(codes, at, length, Kind.digit);
    if (at + 1 >= length || !isNumberSeparator(codes[at]!) || kindOf[codes[at + 1]!] !== Kind.digit) return at;
    at++;
  }
}

const isNumberSeparator = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x66b || code === 0x66c;

const isLatinPart = (code: number): boolean => kindOf[code] === Kind.latin || kindOf[code] === Kind.digit;

const dot = 0x2e;
const at_ = 0x40;
const colon = 0x3a;
const slash = 0x2f;
const hyphen = 0x2d;
const underscore = 0x5f;
const opening = 0x28;
/** What opens a count in brackets or quotation marks, with what closes it. */
const closings: ReadonlyMap<number, number> = new Map([
  [opening, 0x29],
  [0xab, 0xbb],
  [0x201c, 0x201d],
  [0x22, 0x22],
]);
const alef = 0x627;
const ha = 0x647;
const digitZero = 0x30;
const waw = 0x648;
const hash = 0x23;

/** A Latin word; or a url or an email address that begins with one. */
function latinToken(tokens: TokenTable, at: number, newline: number): number {
  const { codes, length } = tokens.folded;
  let to = at;
  while (to < length && (isLatinPart(codes[to]!) || isJoiner(codes, to, length))) to++;
  if (codes[to] === colon && codes[to + 1] === slash && codes[to + 2] === slash)
    return push(tokens, TokenCode.url, at, endOfAddress(codes, to, length), newline);
  const end = endOfAddress(codes, at, length);
  if (isEmail(codes, at, end)) return push(tokens, TokenCode.email, at, end, newline);
  if (end > to && looksLikeDomain(codes, at, end)) return push(tokens, TokenCode.url, at, end, newline);
  return push(tokens, TokenCode.latin, at, to, newline);
}

/** Letters, then @, then a letter. */
function isEmail(codes: Uint16Array, at: number, end: number): boolean {
  for (let sign = at + 1; sign + 1 < end; sign++) if (codes[sign] === at_) return isLatinPart(codes[sign + 1]!);
  return false;
}

/** A hyphen or apostrophe inside a Latin word (F-16, O'Brien). */
function isJoiner(codes: Uint16Array, at: number, length: number): boolean {
  const code = codes[at]!;
  return (code === hyphen || code === 0x27 || code === 0x2019) && at + 1 < length && isLatinPart(codes[at + 1]!);
}

/** Up to the first character that no address contains; a dot or comma at the end stays outside. */
function endOfAddress(codes: Uint16Array, at: number, length: number): number {
  while (at < length && isAddressPart(codes[at]!)) at++;
  while (isClosing(codes[at - 1]!)) at--;
  return at;
}

const isAddressPart = (code: number): boolean => isLatinPart(code) || (code > 0x20 && code < 0x7f);
const isClosing = (code: number): boolean =>
  code === dot || code === 0x2c || code === colon || code === 0x3b || code === 0x29 || code === 0x21 || code === 0x22;

const domainEndings: ReadonlySet<string> = new Set(
  'com org net info edu gov int me tv io ma dz tn eg sa ae qa kw bh om ye iq sy lb jo ps ly sd mr fr uk us de ru tr ir'.split(
    ' ',
  ),
);

/** `www.` in front, or letters.letters with a common top-level domain before any slash. */
function looksLikeDomain(codes: Uint16Array, at: number, end: number): boolean {
  let host = at;
  let lastDot = -1;
  for (; host < end && (isLatinPart(codes[host]!) || codes[host] === dot || codes[host] === hyphen); host++)
    if (codes[host] === dot) lastDot = host;
  if (lastDot < 0 || (host < end && codes[host] !== slash)) return false;
  return domainEndings.has(String.fromCharCode(...codes.subarray(lastDot + 1, Math.min(host, lastDot + 8))));
}

function surrogateToken(tokens: TokenTable, at: number, newline: number): number {
  const { codes, length } = tokens.folded;
  const paired = isHigh(codes[at]!) && at + 1 < length && isLow(codes[at + 1]!);
  if (!paired) return push(tokens, TokenCode.other, at, at + 1, newline);
  const astral = (codes[at]! - 0xd800) * 0x400 + (codes[at + 1]! - 0xdc00) + 0x10000;
  return push(tokens, astral >= 0x1f000 ? TokenCode.emoji : TokenCode.other, at, at + 2, newline);
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** One mark of punctuation; or a hashtag or an account name that begins with one. */
function punctuationToken(tokens: TokenTable, at: number, newline: number): number {
  const { codes, length } = tokens.folded;
  const code = codes[at]!;
  if (code === hash || code === at_) {
    let to = at + 1;
    while (to < length && isTagPart(codes[to]!)) to++;
    if (to > at + 1) return push(tokens, code === hash ? TokenCode.hashtag : TokenCode.mention, at, to, newline);
  }
  const counted = kindOf[codes[at + 1]!] === Kind.digit ? endOfMarkedCount(codes, at, length) : 0;
  if (counted > 0) return markedCount(tokens, at, counted, newline);
  return push(tokens, TokenCode.punctuation, at, at + 1, newline);
}

/** «شارك (14) رئيسا»: the token of a count is its digits, and its span has the marks too. */
function markedCount(tokens: TokenTable, at: number, end: number, newline: number): number {
  const row = tokens.count;
  push(tokens, TokenCode.number, at + 1, end - 1, newline);
  tokens.start[row] = tokens.folded.origin[at]!;
  tokens.end[row] = tokens.folded.origin[end - 1]! + 1;
  return end;
}

/** Behind the closing mark of a number that stands between a word and what it counts («بمشاركة (700) أسرة»); 0 where it counts nothing. */
function endOfMarkedCount(codes: Uint16Array, at: number, length: number): number {
  const first = at + 1;
  const closing = closings.get(codes[at]!);
  const end = closing !== undefined && first < length ? endOfNumber(codes, first, length) : 0;
  if (end === 0 || codes[end] !== closing || isYear(codes, first, end) || !isBehindWord(codes, at)) return 0;
  let word = end + 1;
  while (word < length && kindOf[codes[word]!] === Kind.space) word++;
  const to = endOfKind(codes, word, length, Kind.arabic);
  // «إيطاليا (9) وإنجلترا (7)»
  const isCounted =
    to > word && word > end + 1 && codes[word] !== waw && (codes[at] === opening || isSingular(codes, word, to));
  return isCounted && !behindRemark.has(String.fromCharCode(...codes.subarray(word, to))) ? end + 1 : 0;
}

/** «مقتل «15» داعشيا», «لـ«355» أسرة»: a number in quotation marks is a name as well («فيلم "71" أن …») before any other word. */
function isSingular(codes: Uint16Array, from: number, to: number): boolean {
  return to - from > 3 && (codes[to - 1] === alef || codes[to - 1] === ha);
}

/** «الفنون الصخرية (2015) موقع»: four digits from 1900 to 2099. */
function isYear(codes: Uint16Array, from: number, to: number): boolean {
  if (to - from !== 4) return false;
  const century = (codes[from]! - digitZero) * 10 + codes[from + 1]! - digitZero;
  return century === 19 || century === 20;
}

/** Behind a mark or at the beginning of a line a number in brackets counts the items of a list. */
function isBehindWord(codes: Uint16Array, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && kindOf[codes[before]!] === Kind.space) before--;
  return before >= 0 && kindOf[codes[before]!] === Kind.arabic;
}

/** Words that go on behind a number in brackets and are not counted by it («المركز رقم (532) في تبوك»), folded. */
const behindRemark: ReadonlySet<string> = new Set(
  'في الي علي عن ان التي الذي الذين عند بعد قبل ثم او مع بين كما'.split(' '),
);

const isTagPart = (code: number): boolean => kindOf[code] === Kind.arabic || isLatinPart(code) || code === underscore;
