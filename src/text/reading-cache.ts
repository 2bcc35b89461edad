/**
 * The readings of words met before. What a word reads as depends on its letters alone, and few words make most of a text
 * (Zipf's law): to look a word up whole is much cheaper than to take it apart again. Direct-mapped and of fixed size, so
 * that memory stays bounded: a word that falls into a taken slot replaces what is there.
 */
import type { Folded } from './fold.ts';
import type { ReadingColumns } from './reading-columns.ts';

const slots = 32768;
/** Longer words, and words with more readings, are rare and are read anew. */
const longest = 15;
export const mostReadings = 6;

/**
 * All that is kept of a word stands together, since what a word costs is the memory that it touches. In units of two
 * bytes: its kind and how many readings it has, its letters; in numbers of four: the number of its strings, and two for
 * each reading.
 */
const lettersAt = 1;
const spellingAt = (lettersAt + longest) / 2;
const readingsAt = spellingAt + 1;
const numbersOfSlot = readingsAt + 2 * mostReadings;

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
  private readonly numbers = new Int32Array(slots * numbersOfSlot);
  private readonly units = new Uint16Array(this.numbers.buffer);
  /** The strings of the words kept, in the order in which their slots were taken. */
  private readonly spellings: Spelling[] = [];
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

  /** The slot of the word codes[from, to), or −1 if it is too long to be kept. */
  slotOf(from: number, to: number): number {
    if (to - from > longest) return -1;
    const { codes } = this.folded!;
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + codes[at]!) | 0;
    return (hash ^ (hash >>> 13)) & (slots - 1);
  }

  /** Writes the readings kept of a word to the rows from `row` on. Returns how many: 0 if another word has the slot. */
  recall(slot: number, from: number, to: number, into: ReadingColumns, row: number): number {
    if (!this.holds(slot, from, to)) return 0;
    const { numbers } = this;
    const count = this.units[slot * numbersOfSlot * 2]! & 0xff;
    let kept = slot * numbersOfSlot + readingsAt;
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

  /** The strings of the word that a slot holds; it must hold one (`recall`). */
  spellingOf(slot: number): Spelling {
    return this.spellings[this.numbers[slot * numbersOfSlot + spellingAt]!]!;
  }

  /** Keeps the readings of a word that stand in the rows [row, end). Returns its strings, still to be made. */
  keep(slot: number, from: number, to: number, read: ReadingColumns, row: number, end: number): Spelling {
    const spelling = new Spelling();
    if (end - row > mostReadings) return spelling;
    this.keepSpelling(slot, spelling);
    this.keepLetters(slot, from, to, end - row);
    const { numbers } = this;
    for (let kept = slot * numbersOfSlot + readingsAt; row < end; row++, kept += 2) {
      numbers[kept] = read.form[row]!;
      // Offsets are counted from the beginning of the word.
      const offsets = ((read.from[row]! - from) << 8) | ((read.to[row]! - from) << 16);
      numbers[kept + 1] = read.clitics[row]! | offsets | (read.score[row]! << 24);
    }
    return spelling;
  }

  /** A word takes over the number of the one whose slot it takes, so that there are no more than slots. */
  private keepSpelling(slot: number, spelling: Spelling): void {
    const isTaken = this.units[slot * numbersOfSlot * 2] !== 0;
    const at = slot * numbersOfSlot + spellingAt;
    if (isTaken) this.spellings[this.numbers[at]!] = spelling;
    else this.numbers[at] = this.spellings.push(spelling) - 1;
  }

  /** The letters as they are written: ه and ة, ي and ى read differently. */
  private keepLetters(slot: number, from: number, to: number, count: number): void {
    const { units } = this;
    const { text, origin } = this.folded!;
    const first = slot * numbersOfSlot * 2;
    units[first] = (this.kindOf(from, to) << 8) | count;
    for (let at = from, letter = first + lettersAt; at < to; at++, letter++)
      units[letter] = text.charCodeAt(origin[at]!);
  }

  private holds(slot: number, from: number, to: number): boolean {
    const { units } = this;
    const first = slot * numbersOfSlot * 2;
    if (units[first]! >>> 8 !== this.kindOf(from, to)) return false;
    const { text, origin } = this.folded!;
    for (let at = from, letter = first + lettersAt; at < to; at++, letter++)
      if (text.charCodeAt(origin[at]!) !== units[letter]) return false;
    return true;
  }

  /** Twice the number of letters, and one more for a text that writes ة; never 0, as in an empty slot. */
  private kindOf(from: number, to: number): number {
    return ((to - from) << 1) | this.mark;
  }
}
