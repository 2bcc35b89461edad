/** The columns of a reading table while they are filled: one row a reading, and which of a word's is the best so far. */
import { ColumnBuffer, extended } from './column-buffer.ts';

export class ReadingColumns {
  /** Of each token its first row. */
  readonly first: Int32Array;
  form: Int32Array;
  clitics: Uint8Array;
  from: Int32Array;
  to: Int32Array;
  score: Uint8Array;
  count = 0;
  /** Best score among the readings of the word being read, −1 if there is none, and its row. */
  best = -1;
  bestRow = 0;

  /** For so many tokens: most words have one reading. */
  constructor(tokens: number) {
    const columns = new ColumnBuffer(tokens + (tokens >> 2) + 16, 4 * 4 + 2);
    this.first = columns.ints();
    this.form = columns.ints();
    this.from = columns.ints();
    this.to = columns.ints();
    this.clitics = columns.bytes();
    this.score = columns.bytes();
  }

  /** Begins the next word. Returns its first row. */
  begin(): number {
    this.best = -1;
    return this.count;
  }

  add(form: number, from: number, to: number, clitics: number, score: number): void {
    this.reserve(1);
    const row = this.count++;
    this.form[row] = form;
    this.clitics[row] = clitics;
    this.from[row] = from;
    this.to[row] = to;
    this.score[row] = score;
    if (score > this.best) {
      this.best = score;
      this.bestRow = row;
    }
  }

  /** Puts the best reading first and keeps the order of the others. */
  bringForward(first: number): void {
    for (let row = this.bestRow; row > first; row--) swapReadings(this, row, row - 1);
  }

  /** Makes room for so many rows more. */
  reserve(rows: number): void {
    if (this.count + rows > this.form.length) this.grow();
  }

  private grow(): void {
    const columns = new ColumnBuffer(this.form.length * 2, 3 * 4 + 2);
    this.form = extended(this.form, columns.ints());
    this.from = extended(this.from, columns.ints());
    this.to = extended(this.to, columns.ints());
    this.clitics = extended(this.clitics, columns.bytes());
    this.score = extended(this.score, columns.bytes());
  }
}

type Readings = Pick<ReadingColumns, 'form' | 'clitics' | 'from' | 'to' | 'score'>;

/** Two readings of a word change places. */
export function swapReadings({ form, clitics, from, to, score }: Readings, a: number, b: number): void {
  swapIn(form, a, b);
  swapIn(clitics, a, b);
  swapIn(from, a, b);
  swapIn(to, a, b);
  swapIn(score, a, b);
}

function swapIn(column: Int32Array | Uint8Array, a: number, b: number): void {
  const value = column[a]!;
  column[a] = column[b]!;
  column[b] = value;
}
