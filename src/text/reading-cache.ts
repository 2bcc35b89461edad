/**
 * The readings of words met before. What a word reads as depends on its letters alone, and few words make most of a text
 * (Zipf's law): to look a word up whole is much cheaper than to take it apart again. Of fixed size, so that memory stays
 * bounded: two words fit where one falls, and a third replaces the one that was asked for longer ago. With room for one,
 * a pair of frequent words that fall together would drive each other out all the time.
 */
import type { Folded } from './fold.ts';
import type { ReadingColumns } from './reading-columns.ts';

const slots = 32768;
/** Longer words, and words with more readings, are rare and are read anew. */
const longest = 15;
export const mostReadings = 4;

/**
 * All that is kept of a word stands together in a record of 64 bytes, since what a word costs is the memory that it touches;
 * records follow one another in the order in which words are met, so that frequent words share theirs. In units of two
 * bytes: the word's kind and how many readings it has, its letters; in numbers of four: two for each reading.
 */
const lettersAt = 1;
const readingsAt = (lettersAt + longest) / 2;
const numbersOfRecord = readingsAt + 2 * mostReadings;

/** A word as strings, each made when first asked for. Words that are met again share it, over all texts. */
export class Spelling {
  /** The folded word, clitics included. */
  folded: string | undefined = undefined;
  /** The stem of the best reading, with and without its article. */
  stem: string | undefined = undefined;
  bare: string | undefined = undefined;
  /** As the output gives them: the stem of the best reading without its article, and the pronoun behind it. */
  core: string | undefined = undefined;
  enclitic: string | undefined = undefined;
}

export class ReadingCache {
  /** Of each slot the record of its word; 0 for none. Slots are pairs, in which the word met last comes first. */
  private readonly records = new Uint16Array(slots);
  private readonly numbers = new Int32Array((slots + 1) * numbersOfRecord);
  private readonly units = new Uint16Array(this.numbers.buffer);
  /** The strings of the word of each record. */
  private readonly spellings: Spelling[] = [new Spelling()];
  private folded: Folded | undefined;
  private mark = 0;

  /** Begins a text; `writesTaMarbuta` is the one property of it that readings depend on. */
  open(folded: Folded, writesTaMarbuta: boolean): void {
    this.folded = folded;
    this.mark = writesTaMarbuta ? 1 : 0;
  }

  /** Ends the text, which is no longer held: the cache outlives it. */
  close(): void {
    this.folded = undefined;
  }

  /** The first of the pair of slots of the word codes[from, to), or −1 if it is too long to be kept. */
  slotOf(from: number, to: number): number {
    if (to - from > longest) return -1;
    const { codes } = this.folded!;
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + codes[at]!) | 0;
    return (hash ^ (hash >>> 13)) & (slots - 2);
  }

  /** The record of the word codes[from, to), whose slots these are; 0 if none of them is its. */
  recordOf(slot: number, from: number, to: number): number {
    const record = this.records[slot]!;
    if (this.holds(record, from, to)) return record;
    const other = this.records[slot + 1]!;
    if (!this.holds(other, from, to)) return 0;
    this.records[slot] = other;
    this.records[slot + 1] = record;
    return other;
  }

  /** Writes the readings kept in a record to the rows from `row` on. Returns how many. */
  recall(record: number, from: number, into: ReadingColumns, row: number): number {
    const { numbers } = this;
    const count = this.units[record * numbersOfRecord * 2]! & 0xff;
    let kept = record * numbersOfRecord + readingsAt;
    for (const end = row + count; row < end; row++, kept += 2) {
      const packed = numbers[kept + 1]!;
      into.form[row] = numbers[kept]!;
      into.clitics[row] = packed & 0xff;
      into.from[row] = from + ((packed >>> 8) & 0xff);
      into.to[row] = from + ((packed >>> 16) & 0xff);
      into.score[row] = packed >>> 24;
    }
    return count;
  }

  spellingOf(record: number): Spelling {
    return this.spellings[record]!;
  }

  /** Keeps the readings of a word that stand in the rows [row, end). Returns its strings, still to be made. */
  keep(slot: number, from: number, to: number, read: ReadingColumns, row: number, end: number): Spelling {
    const spelling = new Spelling();
    if (end - row > mostReadings) return spelling;
    const record = this.take(slot, spelling);
    this.keepLetters(record, from, to, end - row);
    const { numbers } = this;
    for (let kept = record * numbersOfRecord + readingsAt; row < end; row++, kept += 2) {
      numbers[kept] = read.form[row]!;
      // Offsets are counted from the beginning of the word.
      const offsets = ((read.from[row]! - from) << 8) | ((read.to[row]! - from) << 16);
      numbers[kept + 1] = read.clitics[row]! | offsets | (read.score[row]! << 24);
    }
    return spelling;
  }

  /** A word takes over the record of the one whose slot it takes, so that there are no more than slots. */
  private take(slot: number, spelling: Spelling): number {
    const { records } = this;
    const taken = records[slot + 1]!;
    records[slot + 1] = records[slot]!;
    if (taken > 0) this.spellings[taken] = spelling;
    records[slot] = taken > 0 ? taken : this.spellings.push(spelling) - 1;
    return records[slot]!;
  }

  /** The letters as they are written: ه and ة, ي and ى read differently. */
  private keepLetters(record: number, from: number, to: number, count: number): void {
    const { units } = this;
    const { text, origin } = this.folded!;
    const first = record * numbersOfRecord * 2;
    units[first] = (this.kindOf(from, to) << 8) | count;
    for (let at = from, letter = first + lettersAt; at < to; at++, letter++)
      units[letter] = text.charCodeAt(origin[at]!);
  }

  private holds(record: number, from: number, to: number): boolean {
    const { units } = this;
    const first = record * numbersOfRecord * 2;
    if (units[first]! >>> 8 !== this.kindOf(from, to)) return false;
    const { text, origin } = this.folded!;
    for (let at = from, letter = first + lettersAt; at < to; at++, letter++)
      if (text.charCodeAt(origin[at]!) !== units[letter]) return false;
    return true;
  }

  /** Twice the number of letters, and one more for a text that writes ة; never 0, as in the record of an empty slot. */
  private kindOf(from: number, to: number): number {
    return ((to - from) << 1) | this.mark;
  }
}
