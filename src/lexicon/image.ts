/**
 * The image of a compiled lexicon: its columns as they stand in memory, each at a multiple of four bytes, so that loading
 * it unpacks nothing. Twice as large as the table that it is made from; read where a file can be read (see own-file).
 * Its numbers are little-endian, and so must be the machine that reads it.
 */
import { LexiconError } from '../errors.ts';
import { type ColumnName, type Columns, columns } from './columns.ts';
import { formatVersion, type Header, headerBytes } from './format.ts';

export const imageMagic = 0x4b48_4249;

const alignment = 4;
const names = Object.keys(columns) as ColumnName[];

export interface ImageHeader extends Omit<Header, 'lengths'> {
  /** Of each column how many numbers it has. */
  numbers: Record<ColumnName, number>;
}

export function writeImage(header: Omit<Header, 'lengths'>, data: Columns): Uint8Array {
  const numbers = Object.fromEntries(names.map((name) => [name, data[name].length]));
  const { types, classes, files } = header;
  const head = headerBytes(imageMagic, { types, classes, files, numbers }, alignment);
  const bytes = new Uint8Array(names.reduce((sum, name) => sum + aligned(data[name].byteLength), head.length));
  bytes.set(head);
  let at = head.length;
  for (const name of names) {
    const { buffer, byteOffset, byteLength } = data[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return bytes;
}

/** The header and the columns of an image, as views of its bytes; these must begin at a multiple of four. */
export function readImage(bytes: Uint8Array, where: string): [ImageHeader, Columns] {
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1)
    throw new LexiconError(where, 'made for little-endian machines');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== imageMagic) throw new LexiconError(where, 'not a lexicon image');
  if (view.getUint32(4, true) !== formatVersion) throw new LexiconError(where, 'of another version than this code');
  const headerEnd = 12 + view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, headerEnd))) as ImageHeader;
  return [header, viewsOf(bytes, headerEnd, header.numbers, where)];
}

function viewsOf(bytes: Uint8Array, start: number, numbers: ImageHeader['numbers'], where: string): Columns {
  const views: Partial<Record<ColumnName, unknown>> = {};
  let at = start;
  for (const name of names) {
    const length = numbers[name] * columns[name].BYTES_PER_ELEMENT;
    if (at + length > bytes.length) throw new LexiconError(where, `cut short in column ${name}`);
    views[name] = new columns[name](bytes.buffer as ArrayBuffer, bytes.byteOffset + at, numbers[name]);
    at += aligned(length);
  }
  return views as Columns;
}

const aligned = (length: number): number => Math.ceil(length / alignment) * alignment;
