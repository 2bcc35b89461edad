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
  const matcher = new Matcher(tokens, lexicon, withClasses);
  for (let token = 0; token < tokens.count; token++) {
    matcher.open(token);
    for (let table = 0; table < readings.length; table++) matcher.walk(token, readings[table]!, table);
  }
  return matcher.finish();
}

class Matcher {
  private readonly rows: MatchColumns;

  constructor(
    private readonly tokens: TokenTable,
    private readonly lexicon: Lexicon,
    private readonly withClasses: boolean,
  ) {
    this.rows = new MatchColumns(tokens.count);
  }

  open(token: number): void {
    this.rows.first[token] = this.rows.count;
  }

  /** All entries that begin at a token, by each of its readings. */
  walk(token: number, readings: ReadingTable, tableNumber: number): void {
    const table = this.lexicon.tables[tableNumber]!;
    const best = readings.first[token]!;
    const end = readings.first[token + 1]!;
    for (let row = best; row < end; row++) {
      const form = readings.form[row]!;
      if (form < 0) continue;
      const node = table.rootOf(form * 2 + ((readings.clitics[row]! & Clitic.al) >> alShift));
      if (node === 0) continue;
      this.emitFirst(token, node, row, readings, tableNumber);
      this.follow(token, node, row, readings, table, tableNumber);
    }
  }

  /** Entries of this one word. */
  private emitFirst(token: number, node: number, row: number, readings: ReadingTable, tableNumber: number): void {
    const best = readings.first[token]!;
    const lesser = row !== best && readings.score[row]! < readings.score[best]!;
    const whole = (readings.clitics[row]! & ~Clitic.al) === 0;
    if (lesser && !whole) return;
    const unsure = lesser || (whole && isWordBehindConjunction(readings, row, readings.first[token + 1]!));
    this.emit(token, token + 1, node, row, readings, tableNumber, unsure ? Feature.ambiguous : 0);
  }

  private follow(
    token: number,
    first: number,
    row: number,
    readings: ReadingTable,
    table: LexiconTable,
    tableNumber: number,
  ): void {
    const limit = Math.min(this.tokens.count, token + maxWords);
    let parent = table.parentOf(first);
    for (let next = token + 1; parent >= 0 && next < limit; next++) {
      const child = this.step(table, parent, next, readings);
      if (child === 0) {
        if (mayStandBetween(this.tokens, next)) continue;
        return;
      }
      this.emit(token, next + 1, child, row, readings, tableNumber, 0);
      parent = table.parentOf(child);
    }
  }

  /** The node behind an inner word, which must stand as listed: no more than the article is split off. */
  private step(table: LexiconTable, parent: number, token: number, readings: ReadingTable): number {
    if (this.tokens.newline[token] === 1) return 0;
    const end = readings.first[token + 1]!;
    for (let row = readings.first[token]!; row < end; row++) {
      const clitics = readings.clitics[row]!;
      const form = readings.form[row]!;
      if ((clitics & ~Clitic.al) !== 0 || form < 0 || !table.isInner(form)) continue;
      const child = table.childOf(parent, form * 2 + (clitics >> alShift));
      if (child !== 0) return child;
    }
    return 0;
  }

  private emit(
    start: number,
    end: number,
    node: number,
    row: number,
    readings: ReadingTable,
    tableNumber: number,
    extra: number,
  ): void {
    const table = this.lexicon.tables[tableNumber]!;
    const output = table.outputAt(node);
    if (output > 0) this.add(start, end, output, row, readings, tableNumber, extra);
    else if (output < 0) {
      const list = ~output;
      const last = list + table.outputLists[list]!;
      for (let at = list + 1; at <= last; at++)
        this.add(start, end, table.outputLists[at]!, row, readings, tableNumber, extra);
    }
  }

  private add(
    start: number,
    end: number,
    output: number,
    row: number,
    readings: ReadingTable,
    tableNumber: number,
    extra: number,
  ): void {
    const table = this.lexicon.tables[tableNumber]!;
    const kind = this.lexicon.kinds[tableNumber]![output >>> table.entryBits]!;
    if (isClassKind(kind) && end === start + 1 && !this.withClasses) return;
    const features = featuresOfKind(kind) | extra;
    if ((features & Feature.bound) !== 0 && (readings.clitics[row]! & Clitic.pronoun) === 0) return;
    const isFuture = (readings.clitics[row]! & Clitic.sa) !== 0 && end === start + 1;
    if (isFuture && isNoPresent(features)) return;
    const { rows } = this;
    const at = rows.next();
    rows.start[at] = start;
    rows.end[at] = end;
    rows.entry[at] = table.entryOf(output) + this.lexicon.firstEntry[tableNumber]!;
    rows.type[at] = typeOfKind(kind);
    rows.features[at] = features;
    rows.from[at] = readings.from[row]!;
    rows.clitics[at] = readings.clitics[row]!;
  }

  finish(): MatchTable {
    this.open(this.tokens.count);
    return this.rows;
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
