/**
 * How numbers and letters are packed into bytes in a compiled lexicon, each with its inverse. Numbers are LEB128 (seven
 * bits a byte, the low ones first); a rising or clustered column is packed as zigzag differences. Text takes one byte a
 * character for ASCII and the Arabic block, three for anything else. A file of half the size starts twice as fast.
 */

export function packNumbers(values: ArrayLike<number>): Uint8Array {
  const writer = new ByteWriter();
  for (let at = 0; at < values.length; at++) writer.number(values[at]!);
  return writer.finish();
}

/** Reads `target.length` numbers. */
export function unpackNumbers<T extends Uint8Array | Uint16Array | Uint32Array>(bytes: Uint8Array, target: T): T {
  let from = 0;
  for (let at = 0; at < target.length; at++) {
    let byte = bytes[from++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[from++]!;
      value |= (byte & 127) << shift;
    }
    target[at] = value;
  }
  return target;
}

/** Each number as its difference to the one before. */
export function packDifferences(values: ArrayLike<number>): Uint8Array {
  const writer = new ByteWriter();
  for (let at = 0, last = 0; at < values.length; at++) {
    const difference = values[at]! - last;
    writer.number(((difference << 1) ^ (difference >> 31)) >>> 0);
    last = values[at]!;
  }
  return writer.finish();
}

export function unpackDifferences<T extends Uint8Array | Uint16Array | Uint32Array>(bytes: Uint8Array, target: T): T {
  unpackNumbers(bytes, target);
  for (let at = 0, last = 0; at < target.length; at++) {
    const packed = target[at]!;
    last += (packed >>> 1) ^ -(packed & 1);
    target[at] = last;
  }
  return target;
}

const arabicBlock = 0x600;
const highHalf = 0x80;
/** Before a code unit that has no byte of its own, low byte first. */
const escaped = 0xff;

export function packText(text: string): Uint8Array {
  const writer = new ByteWriter();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < highHalf) writer.byte(code);
    else if (code >= arabicBlock && code < arabicBlock + escaped - highHalf) writer.byte(code - arabicBlock + highHalf);
    else {
      writer.byte(escaped);
      writer.byte(code & 255);
      writer.byte(code >> 8);
    }
  }
  return writer.finish();
}

/** The code units packed in bytes[from, to). */
export function unpackText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  while (from < to) {
    const byte = bytes[from]!;
    text += String.fromCharCode(unpackUnit(bytes, from));
    from += byte === escaped ? 3 : 1;
  }
  return text;
}

/** As unpackText, into an array; reads until the array is full. */
export function unpackUnits(bytes: Uint8Array, target: Uint16Array): Uint16Array {
  for (let at = 0, from = 0; at < target.length; at++) {
    const byte = bytes[from]!;
    target[at] = byte < highHalf ? byte : byte === escaped ? unpackUnit(bytes, from) : byte - highHalf + arabicBlock;
    from += byte === escaped ? 3 : 1;
  }
  return target;
}

function unpackUnit(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]!;
  if (byte < highHalf) return byte;
  return byte === escaped ? bytes[at + 1]! | (bytes[at + 2]! << 8) : byte - highHalf + arabicBlock;
}

class ByteWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = value;
  }

  number(value: number): void {
    while (value > 127) {
      this.byte((value & 127) | 128);
      value >>>= 7;
    }
    this.byte(value);
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}
