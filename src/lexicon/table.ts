/**
 * A compiled lexicon, loaded: bytes → a table that answers which form a word is, and where in the trie of entries a
 * sequence of words leads. Loading unpacks the sections and builds two hash tables; no entry is read before it is asked for.
 * Throws LexiconError when the bytes are not a table of this version.
 */
import { LexiconError } from '../errors.ts';
import {
  articleShift,
  type FileHeader,
  FormFlag,
  formatVersion,
  type Header,
  magic,
  type SectionName,
  type Sections,
  sections,
  unpackers,
} from './format.ts';
import { unpackText } from './packing.ts';

export class LexiconTable {
  readonly header: Header;
  readonly outputEntry: Uint32Array;
  readonly outputFeatures: Uint16Array;
  readonly formClasses: Uint32Array;
  private readonly formRank: Uint8Array;
  private readonly letters: Uint16Array;
  private readonly formEnd: Uint32Array;
  private readonly formSlots: Int32Array;
  private readonly roots: Int32Array;
  private readonly childSlots: Int32Array;
  private readonly nodeParent: Uint32Array;
  private readonly nodeSymbol: Uint32Array;
  private readonly nodeOutputEnd: Uint32Array;
  private readonly cells: Uint32Array;
  private readonly stringEnd: Uint32Array;
  private readonly strings: Uint8Array;
  private readonly typeCodes: Uint8Array;
  private readonly fileCodes: Uint8Array;
  /** Strings decoded so far: entries of the news come again and again. */
  private readonly decoded: (string | undefined)[];

  private constructor(header: Header, data: Sections) {
    this.header = header;
    this.outputEntry = data.outputEntry;
    this.outputFeatures = data.outputFeatures;
    this.formClasses = classesOf(data);
    this.formRank = data.formRank;
    this.nodeParent = parentsOf(data.nodeBack);
    this.nodeSymbol = data.nodeSymbol;
    this.nodeOutputEnd = data.nodeOutputEnd;
    this.cells = data.cells;
    this.stringEnd = data.stringEnd;
    this.strings = data.strings;
    [this.letters, this.formEnd] = unpackForms(data);
    this.formSlots = hashForms(this.letters, this.formEnd);
    this.roots = new Int32Array(this.formEnd.length * 2);
    this.childSlots = this.hashChildren();
    this.typeCodes = codesOfEntries(header, ({ type }) => header.types.indexOf(type));
    this.fileCodes = codesOfEntries(header, (_, number) => number);
    this.decoded = new Array<string | undefined>(data.stringEnd.length);
  }

  /** Reads a compiled table. */
  static load(bytes: Uint8Array, where = 'lexicon'): LexiconTable {
    return new LexiconTable(...readSections(bytes, where));
  }

  /** The number of a form among codes[from, to), or −1. */
  formOf(codes: Uint16Array, from: number, to: number): number {
    let hash = seed;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ codes[at]!, prime);
    return this.find(codes, from, to, hash);
  }

  private find(codes: Uint16Array, from: number, to: number, hash: number): number {
    const { formSlots, formEnd, letters } = this;
    const mask = formSlots.length - 1;
    const length = to - from;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const form = formSlots[slot]! - 1;
      if (form < 0) return -1;
      const end = formEnd[form]!;
      const start = form === 0 ? 0 : formEnd[form - 1]!;
      if (end - start === length && sameLetters(letters, start, codes, from, length)) return form;
    }
  }

  /** The number of a folded word given as a string, or −1. */
  formNamed(word: string): number {
    const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    return this.formOf(codes, 0, codes.length);
  }

  rankOf(form: number, hasArticle: boolean): number {
    const flags = this.formRank[form]!;
    return hasArticle ? (flags & FormFlag.rankBehindArticle) >> articleShift : flags & FormFlag.rank;
  }
  takesPronoun(form: number): boolean {
    return (this.formRank[form]! & FormFlag.takesPronoun) !== 0;
  }
  takesFuture(form: number): boolean {
    return (this.formRank[form]! & FormFlag.takesFuture) !== 0;
  }

  /** The node of a first word, or 0 (the root) where no entry begins with it. */
  rootOf(symbol: number): number {
    return this.roots[symbol]!;
  }

  /** The node that follows `node` by a word, or 0. */
  childOf(node: number, symbol: number): number {
    const { childSlots, nodeParent, nodeSymbol } = this;
    const mask = childSlots.length - 1;
    for (let slot = spread(childHash(node, symbol)) & mask; ; slot = (slot + 1) & mask) {
      const child = childSlots[slot]!;
      if (child === 0 || (nodeParent[child - 1] === node && nodeSymbol[child - 1] === symbol)) return child;
    }
  }

  /** Outputs of a node: indices [start, end) into `outputEntry` and `outputFeatures`. */
  outputStart(node: number): number {
    return node < 2 ? 0 : this.nodeOutputEnd[node - 2]!;
  }
  outputEnd(node: number): number {
    return node === 0 ? 0 : this.nodeOutputEnd[node - 1]!;
  }

  /** The code of an entry's type in `header.types`. */
  typeOf(entry: number): number {
    return this.typeCodes[entry]!;
  }

  /** The source file of an entry. */
  fileOf(entry: number): FileHeader {
    return this.header.files[this.fileCodes[entry]!]!;
  }

  /** One attribute of an entry, by the column's name in its source file; '' where it has none. */
  attribute(entry: number, column: string): string {
    const file = this.fileOf(entry);
    const at = file.columns.indexOf(column);
    return at < 0 ? '' : this.string(this.cells[file.cells + at * file.count + (entry - file.first)]!);
  }

  /** The stable id of an entry: its source file and its canonical name. */
  idOf(entry: number): string {
    return `${this.fileOf(entry).name}/${this.attribute(entry, 'name')}`;
  }

  private string(index: number): string {
    if (index === 0) return '';
    const known = this.decoded[index];
    if (known !== undefined) return known;
    const text = unpackText(this.strings, this.stringEnd[index - 1]!, this.stringEnd[index]!);
    this.decoded[index] = text;
    return text;
  }

  private hashChildren(): Int32Array {
    const { nodeParent, nodeSymbol } = this;
    let deep = 0;
    for (let node = 0; node < nodeParent.length; node++) {
      if (nodeParent[node] === 0) this.roots[nodeSymbol[node]!] = node + 1;
      else deep++;
    }
    const slots = new Int32Array(powerOfTwo(deep * 2 + 2));
    for (let node = 0; node < nodeParent.length; node++)
      if (nodeParent[node] !== 0) insert(slots, childHash(nodeParent[node]!, nodeSymbol[node]!), node + 1);
    return slots;
  }
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** Mixes the high bits of a multiplicative hash into the low ones that pick the slot. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
const childHash = (node: number, symbol: number): number => Math.imul(Math.imul(node, 0x9e3779b1) ^ symbol, 0x85ebca6b);

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}

function insert(slots: Int32Array, hash: number, value: number): void {
  const mask = slots.length - 1;
  let slot = spread(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = value;
}

function sameLetters(a: Uint16Array, atA: number, b: Uint16Array, atB: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (a[atA + k] !== b[atB + k]) return false;
  return true;
}

function unpackForms({ formShared, formLength, formLetters }: Sections): [Uint16Array, Uint32Array] {
  const ends = new Uint32Array(formShared.length);
  let total = 0;
  for (let form = 0; form < ends.length; form++) {
    total += formShared[form]! + formLength[form]!;
    ends[form] = total;
  }
  const letters = new Uint16Array(total);
  for (let form = 0, to = 0, from = 0, previous = 0; form < ends.length; form++) {
    const start = to;
    for (let k = 0; k < formShared[form]!; k++) letters[to++] = letters[previous + k]!;
    for (let k = 0; k < formLength[form]!; k++) letters[to++] = formLetters[from++]!;
    previous = start;
  }
  return [letters, ends];
}

function hashForms(letters: Uint16Array, ends: Uint32Array): Int32Array {
  const slots = new Int32Array(powerOfTwo(ends.length * 2 + 2));
  for (let form = 0, at = 0; form < ends.length; form++) {
    let hash = seed;
    for (; at < ends[form]!; at++) hash = Math.imul(hash ^ letters[at]!, prime);
    insert(slots, hash, form + 1);
  }
  return slots;
}

/** A number for every entry: what `codeOf` says of its file. */
function codesOfEntries(header: Header, codeOf: (file: FileHeader, number: number) => number): Uint8Array {
  const last = header.files.at(-1);
  const codes = new Uint8Array(last ? last.first + last.count : 0);
  header.files.forEach((file, number) => {
    codes.fill(codeOf(file, number), file.first, file.first + file.count);
  });
  return codes;
}

function classesOf({ classSets, formClassSet }: Sections): Uint32Array {
  const classes = new Uint32Array(formClassSet.length);
  for (let at = 0; at < classes.length; at++) classes[at] = classSets[formClassSet[at]!]!;
  return classes;
}

function parentsOf(back: Uint32Array): Uint32Array {
  const parents = new Uint32Array(back.length);
  for (let at = 0; at < back.length; at++) if (back[at] !== 0) parents[at] = at + 1 - back[at]!;
  return parents;
}

function readSections(bytes: Uint8Array, where: string): [Header, Sections] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== magic) throw new LexiconError(where, 'not a compiled lexicon');
  const version = view.getUint32(4, true);
  if (version !== formatVersion)
    throw new LexiconError(where, `compiled for format ${version}, this is ${formatVersion}`);
  const headerEnd = 12 + view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, headerEnd))) as Header;
  const data: Partial<Record<SectionName, unknown>> = {};
  let at = headerEnd;
  for (const name of Object.keys(sections) as SectionName[]) {
    const [array, packing] = sections[name];
    const [numbers, length] = header.lengths[name];
    if (at + length > bytes.length) throw new LexiconError(where, `cut short in section ${name}`);
    data[name] = unpackers[packing](bytes.subarray(at, at + length), new array(packing === 'plain' ? 0 : numbers));
    at += length;
  }
  return [header, data as Sections];
}
