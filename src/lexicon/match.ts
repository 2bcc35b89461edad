/**
 * The token automaton: tokens with readings + a lexicon → every entry that stands in the text, in one pass.
 *
 * A first word may carry any proclitics; the words inside an entry stand as listed; quotation marks and hyphens may stand
 * between the words. A single word matches by a lesser reading only as ambiguous, and not at all where the word is known whole.
 * Guarantees: matches come in the order of their first token, the shorter first; at most `maxWords` words an entry, so
 * the work is linear in the length of the text.
 */
import { Clitic, conjunctionClitics, type ReadingTable } from '../text/clitics.ts';
import { TokenCode, type TokenTable } from '../text/tokenize.ts';
import { Feature } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { MatchColumns, type MatchTable } from './match-columns.ts';
import { featuresOfKind, isClassKind, typeOfKind } from './outputs.ts';
import type { LexiconTable } from './table.ts';

const maxWords = 16;

/**
 * Single words of the types that are word classes («given-name») are told by the class, and make no match unless
 * `withClasses` asks for them: they are a seventh of all.
 */
export function matchEntries(
  tokens: TokenTable,
  readings: readonly ReadingTable[],
  lexicon: Lexicon,
  withClasses = false,
): MatchTable {
  const rows = new MatchColumns(tokens.count);
  const matchers = readings.map((table, number) => new Matcher(tokens, table, lexicon, number, rows, withClasses));
  for (let token = 0; token < tokens.count; token++) {
    rows.first[token] = rows.count;
    for (let table = 0; table < matchers.length; table++) matchers[table]!.walk(token);
  }
  rows.first[tokens.count] = rows.count;
  return rows;
}

/** Walks the trie of one table. What every token asks for is a field: it is read sooner than through the tables. */
class Matcher {
  private readonly first: Int32Array;
  private readonly form: Int32Array;
  private readonly clitics: Uint8Array;
  private readonly table: LexiconTable;
  private readonly kinds: Int32Array;
  private readonly entryBits: number;
  /** What is added to the number of an entry of the table. */
  private readonly firstEntry: number;

  constructor(
    private readonly tokens: TokenTable,
    private readonly readings: ReadingTable,
    lexicon: Lexicon,
    tableNumber: number,
    private readonly rows: MatchColumns,
    private readonly withClasses: boolean,
  ) {
    this.first = readings.first;
    this.form = readings.form;
    this.clitics = readings.clitics;
    this.table = lexicon.tables[tableNumber]!;
    this.kinds = lexicon.kinds[tableNumber]!;
    this.entryBits = this.table.entryBits;
    this.firstEntry = lexicon.firstEntry[tableNumber]! - 1;
  }

  /** All entries that begin at a token, by each of its readings. */
  walk(token: number): void {
    const { form, clitics, table } = this;
    const best = this.first[token]!;
    const end = this.first[token + 1]!;
    for (let row = best; row < end; row++) {
      if (form[row]! < 0) continue;
      const node = table.rootOf(form[row]! * 2 + ((clitics[row]! & Clitic.al) >> alShift));
      if (node === 0) continue;
      const output = table.outputAt(node);
      if (output !== 0) this.emitFirst(token, output, row, best, end);
      const parent = table.parentOf(node);
      if (parent >= 0) this.follow(token, parent, row);
    }
  }

  /** Entries of this one word, of which `best` is the best reading and the others go up to `end`. */
  private emitFirst(token: number, output: number, row: number, best: number, end: number): void {
    const { score } = this.readings;
    const isLesser = row !== best && score[row]! < score[best]!;
    const isWhole = (this.clitics[row]! & ~Clitic.al) === 0;
    if (isLesser && !isWhole) return;
    const isUnsure = isLesser || (isWhole && row + 1 < end && isWordBehindConjunction(this.readings, row, end));
    this.emit(token, token + 1, output, row, isUnsure ? Feature.ambiguous : 0);
  }

  private follow(token: number, first: number, row: number): void {
    const { table } = this;
    const limit = Math.min(this.tokens.count, token + maxWords);
    let parent = first;
    for (let next = token + 1; parent >= 0 && next < limit; next++) {
      const child = this.step(parent, next);
      if (child === 0) {
        if (mayStandBetween(this.tokens, next)) continue;
        return;
      }
      const output = table.outputAt(child);
      if (output !== 0) this.emit(token, next + 1, output, row, 0);
      parent = table.parentOf(child);
    }
  }

  /** The node behind an inner word, which must stand as listed: no more than the article is split off. */
  private step(parent: number, token: number): number {
    if (this.tokens.newline[token] === 1) return 0;
    const { form, clitics, table } = this;
    const end = this.first[token + 1]!;
    for (let row = this.first[token]!; row < end; row++) {
      if ((clitics[row]! & ~Clitic.al) !== 0 || form[row]! < 0 || !table.isInner(form[row]!)) continue;
      const child = table.childOf(parent, form[row]! * 2 + (clitics[row]! >> alShift));
      if (child !== 0) return child;
    }
    return 0;
  }

  private emit(start: number, end: number, output: number, row: number, extra: number): void {
    if (output > 0) return this.add(start, end, output, row, extra);
    const { outputLists } = this.table;
    const list = ~output;
    const last = list + outputLists[list]!;
    for (let at = list + 1; at <= last; at++) this.add(start, end, outputLists[at]!, row, extra);
  }

  private add(start: number, end: number, output: number, row: number, extra: number): void {
    const kind = this.kinds[output >>> this.entryBits]!;
    const isSingle = end === start + 1;
    if (isSingle && isClassKind(kind) && !this.withClasses) return;
    const clitics = this.clitics[row]!;
    const features = featuresOfKind(kind) | extra;
    if ((features & Feature.bound) !== 0 && (clitics & Clitic.pronoun) === 0) return;
    if (isSingle && (clitics & Clitic.sa) !== 0 && isNoPresent(features)) return;
    const { rows } = this;
    const at = rows.next();
    rows.start[at] = start;
    rows.end[at] = end;
    rows.entry[at] = (output & ((1 << this.entryBits) - 1)) + this.firstEntry;
    rows.type[at] = typeOfKind(kind);
    rows.features[at] = features;
    rows.from[at] = this.readings.from[row]!;
    rows.clitics[at] = clitics;
  }
}
/** A past or a noun: «ستفقد» is no future of «تفقد». */
const isNoPresent = (features: number): boolean =>
  (features & Feature.present) === 0 && (features & (Feature.past | Feature.noun)) !== 0;

/** «وأدان» is a town, but oftener و with a verb: another reading takes a conjunction off an ordinary word. */
function isWordBehindConjunction(readings: ReadingTable, row: number, end: number): boolean {
  for (let other = row + 1; other < end; other++)
    if ((readings.clitics[other]! & conjunctionClitics) !== 0 && readings.score[other]! >= ordinaryWord) return true;
  return false;
}

/** The score from which on what remains of a split word is a word of the language, not a name (see clitics). */
const ordinaryWord = 7;

const alShift = 6;
const quotes = new Set([...'"“”«»\'‘’('].map((mark) => mark.charCodeAt(0)));
const hyphen = 0x2d;

/** A quotation mark or an opening bracket, or a hyphen that joins two words («جان-إيف»). */
function mayStandBetween(tokens: TokenTable, token: number): boolean {
  if (tokens.kind[token] !== TokenCode.punctuation) return false;
  const code = tokens.folded.codes[tokens.from[token]!]!;
  return quotes.has(code) || (code === hyphen && isJoined(tokens, token));
}

function isJoined({ start, end, count }: TokenTable, token: number): boolean {
  return token + 1 < count && end[token - 1] === start[token] && end[token] === start[token + 1];
}
