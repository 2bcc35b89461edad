/** The columns of a match table while they are filled: one row a match. */
import { ColumnBuffer, extended } from '../text/column-buffer.ts';

/** Columns, one row a match: tokens [start, end), entry and its type code, features, and the first word's reading. */
export interface MatchTable {
  readonly count: number;
  /** The matches that begin at token t are the rows first[t] … first[t + 1] − 1. */
  readonly first: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly entry: Int32Array;
  readonly type: Uint8Array;
  readonly features: Uint16Array;
  /** Where the mention begins: an offset in the folded codes. */
  readonly from: Int32Array;
  /** Proclitics and pronoun of the reading. */
  readonly clitics: Uint8Array;
}

export class MatchColumns implements MatchTable {
  count = 0;
  readonly first: Int32Array;
  start: Int32Array;
  end: Int32Array;
  entry: Int32Array;
  from: Int32Array;
  features: Uint16Array;
  type: Uint8Array;
  clitics: Uint8Array;
  private capacity: number;

  /** For so many tokens; few texts have half as many matches again. */
  constructor(tokens: number) {
    this.capacity = tokens + (tokens >> 1) + 16;
    const columns = new ColumnBuffer(this.capacity, 5 * 4 + 2 + 2);
    this.first = columns.ints();
    this.start = columns.ints();
    this.end = columns.ints();
    this.entry = columns.ints();
    this.from = columns.ints();
    this.features = columns.shorts();
    this.type = columns.bytes();
    this.clitics = columns.bytes();
  }

  /** A row that is still to be filled. */
  next(): number {
    if (this.count === this.capacity) this.grow();
    return this.count++;
  }

  private grow(): void {
    const capacity = this.capacity * 2;
    const columns = new ColumnBuffer(capacity, 4 * 4 + 2 + 2);
    this.start = extended(this.start, columns.ints());
    this.end = extended(this.end, columns.ints());
    this.entry = extended(this.entry, columns.ints());
    this.from = extended(this.from, columns.ints());
    this.features = extended(this.features, columns.shorts());
    this.type = extended(this.type, columns.bytes());
    this.clitics = extended(this.clitics, columns.bytes());
    this.capacity = capacity;
  }
}
