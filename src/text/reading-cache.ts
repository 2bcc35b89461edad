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

/** A word as strings, each made when first asked for. Words that are met again share it, over all texts. */
export class Spelling {
  /** The folded word, clitics included. */
  folded: string | undefined = undefined;
  /** The stem of the best reading, with and without its article. */
  stem: string | undefined = undefined;
  bare: string | undefined = undefined;
}

export class ReadingCache {
  /** The letters of the word in each slot as they are written: ه and ة, ي and ى read differently. */
  private readonly letters = new Uint16Array(slots * longest);
  /** Twice their number, and one more for a text that writes ة; 0 in an empty slot. */
  private readonly kind = new Uint8Array(slots);
  private readonly counts = new Uint8Array(slots);
  private readonly form = new Int32Array(slots * mostReadings);
  private readonly clitics = new Uint8Array(slots * mostReadings);
  /** Offsets from the beginning of the word. */
  private readonly from = new Uint8Array(slots * mostReadings);
  private readonly to = new Uint8Array(slots * mostReadings);
  private readonly score = new Uint8Array(slots * mostReadings);
  private readonly spellings = new Array<Spelling | undefined>(slots);
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
    const count = this.counts[slot]!;
    for (let kept = slot * mostReadings; kept < slot * mostReadings + count; kept++, row++) {
      into.form[row] = this.form[kept]!;
      into.clitics[row] = this.clitics[kept]!;
      into.from[row] = from + this.from[kept]!;
      into.to[row] = from + this.to[kept]!;
      into.score[row] = this.score[kept]!;
    }
    return count;
  }

  /** The strings of the word that a slot holds. */
  spellingOf(slot: number): Spelling | undefined {
    return this.spellings[slot];
  }

  /** Keeps the readings of a word that stand in the rows [row, end). Returns its strings, still to be made. */
  keep(slot: number, from: number, to: number, read: ReadingColumns, row: number, end: number): Spelling {
    const spelling = new Spelling();
    if (end - row > mostReadings) return spelling;
    this.spellings[slot] = spelling;
    const { text, origin } = this.folded!;
    this.kind[slot] = this.kindOf(from, to);
    for (let at = from, letter = slot * longest; at < to; at++, letter++)
      this.letters[letter] = text.charCodeAt(origin[at]!);
    this.counts[slot] = end - row;
    for (let kept = slot * mostReadings; row < end; kept++, row++) {
      this.form[kept] = read.form[row]!;
      this.clitics[kept] = read.clitics[row]!;
      this.from[kept] = read.from[row]! - from;
      this.to[kept] = read.to[row]! - from;
      this.score[kept] = read.score[row]!;
    }
    return spelling;
  }

  private holds(slot: number, from: number, to: number): boolean {
    if (this.kind[slot] !== this.kindOf(from, to)) return false;
    const { text, origin } = this.folded!;
    for (let at = from, letter = slot * longest; at < to; at++, letter++)
      if (text.charCodeAt(origin[at]!) !== this.letters[letter]) return false;
    return true;
  }

  private kindOf(from: number, to: number): number {
    return ((to - from) << 1) | this.mark;
  }
}
