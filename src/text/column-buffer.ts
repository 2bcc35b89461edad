/**
 * The columns of one table: a short text needs dozens of columns, and to allocate each by itself takes longer than to fill
 * it. Tables take what they need from a block in a row, and none of it is ever given out twice: every column begins as
 * zeros, and a block is freed when the last table in it is.
 */

/** The bytes of a block: some ten short articles. What is larger by itself gets a buffer of its own. */
const blockSize = 1 << 18;
const largestShare = blockSize >> 3;

let block = new ArrayBuffer(0);
let taken = 0;

/** Makes columns in the order of their size, the widest first, so that each is aligned. */
export class ColumnBuffer {
  private readonly buffer: ArrayBuffer;
  private offset: number;

  /** @param width the bytes that one row takes in all columns together. */
  constructor(
    private readonly rows: number,
    width: number,
  ) {
    const size = rows * width;
    if (size > largestShare) {
      this.buffer = new ArrayBuffer(size);
      this.offset = 0;
      return;
    }
    if (taken + size > block.byteLength) {
      block = new ArrayBuffer(blockSize);
      taken = 0;
    }
    this.buffer = block;
    this.offset = taken;
    // The next table begins where four bytes do.
    taken = (taken + size + 3) & ~3;
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

/** A column that has become too short, in a longer one. */
export function extended<Column extends Int32Array | Uint16Array | Uint8Array>(column: Column, longer: Column): Column {
  longer.set(column);
  return longer;
}
