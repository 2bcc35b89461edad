/**
 * The columns of one table in one buffer: a short text needs dozens of columns, and to allocate each by itself takes longer
 * than to fill it. Taken in the order of their size, the widest first, so that each is aligned.
 */
export class ColumnBuffer {
  private readonly buffer: ArrayBuffer;
  private offset = 0;

  /** @param width the bytes that one row takes in all columns together. */
  constructor(
    private readonly rows: number,
    width: number,
  ) {
    this.buffer = new ArrayBuffer(rows * width);
  }

  ints(): Int32Array<ArrayBuffer> {
    return this.next(new Int32Array(this.buffer, this.offset, this.rows));
  }

  shorts(): Uint16Array<ArrayBuffer> {
    return this.next(new Uint16Array(this.buffer, this.offset, this.rows));
  }

  unsigned(): Uint32Array<ArrayBuffer> {
    return this.next(new Uint32Array(this.buffer, this.offset, this.rows));
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.next(new Uint8Array(this.buffer, this.offset, this.rows));
  }

  private next<Column extends ArrayBufferView>(column: Column): Column {
    this.offset += column.byteLength;
    return column;
  }
}

/** The rows of a column that has become too short, in a longer one. */
export function extended<Column extends Int32Array | Uint16Array | Uint8Array>(column: Column, longer: Column): Column {
  longer.set(column);
  return longer;
}
