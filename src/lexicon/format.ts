/**
 * The one definition of the compiled lexicon's layout, for its writer (compile) and its reader (columns).
 *
 * A table is: magic and version, the length of a JSON header, the header (UTF-8), then the sections that it lists, one
 * behind the other, each packed as told here (see packing). It is small, to be shipped; what is looked up in are its
 * columns (see columns), which can be stored too (see image).
 */
import { packDifferences, packNumbers, packText, unpackDifferences, unpackNumbers, unpackUnits } from './packing.ts';

export const magic = 0x4b48_4252;
/** Of tables and of images: another layout of sections or of columns is another version. */
export const formatVersion = 7;

/** Each section in the order in which it is stored: the type of its numbers once unpacked, and how it is packed. */
export const sections = {
  /** Forms (folded words), sorted and front-coded: letters shared with the form before, letters that follow, the letters. */
  formShared: [Uint8Array, 'plain'],
  formLength: [Uint8Array, 'plain'],
  formLetters: [Uint16Array, 'units'],
  /** How firmly a form is a word of its own: see Rank. */
  formRank: [Uint8Array, 'plain'],
  /** Sets of word classes as bits; and of each form, without and with article, which of the sets it has. */
  classSets: [Uint32Array, 'numbers'],
  formClassSet: [Uint16Array, 'numbers'],
  /**
   * The trie over words, level by level: the root's children come first, then theirs in the same order. For each node,
   * the root included, how many children it has; for each but the root its symbol, form * 2 + article, by which siblings
   * are sorted.
   */
  nodeChildren: [Uint32Array, 'numbers'],
  nodeSymbol: [Uint32Array, 'differences'],
  /** How many outputs each node but the root has; the outputs: entry and features. */
  nodeOutputs: [Uint8Array, 'plain'],
  outputEntry: [Uint32Array, 'differences'],
  outputFeatures: [Uint16Array, 'numbers'],
  /** Attribute cells of all entries, column by column: indices of strings, packed as differences file by file. */
  cells: [Uint8Array, 'plain'],
  /** The strings, packed as text one behind the other, and where each ends. */
  stringEnd: [Uint32Array, 'differences'],
  strings: [Uint8Array, 'plain'],
} as const;

export type SectionName = keyof typeof sections;
export type Sections = { [K in SectionName]: (typeof sections)[K][0]['prototype'] };
type Packing = (typeof sections)[SectionName][1];
type Numbers = Uint8Array | Uint16Array | Uint32Array;

export const packers: Readonly<Record<Packing, (values: Numbers) => Uint8Array>> = {
  plain: (values) => values as Uint8Array,
  numbers: packNumbers,
  differences: packDifferences,
  units: (values) => packText(Array.from(values, (code) => String.fromCharCode(code)).join('')),
};

export const unpackers: Readonly<Record<Packing, (bytes: Uint8Array, target: Numbers) => Numbers>> = {
  plain: (bytes) => bytes,
  numbers: unpackNumbers,
  differences: unpackDifferences,
  units: (bytes, target) => unpackUnits(bytes, target as Uint16Array),
};

/** One source file in the table: its entries are numbered from `first`; its packed cells start at byte `cells`. */
export interface FileHeader {
  name: string;
  type: string;
  columns: string[];
  first: number;
  count: number;
  cells: number;
}

export interface Header {
  /** Entry types by code. */
  types: string[];
  /** Word classes by bit. */
  classes: string[];
  files: FileHeader[];
  /** Of each section how many numbers it has, and how many bytes they are packed in. */
  lengths: Record<SectionName, readonly [numbers: number, bytes: number]>;
}

/** How firmly a form is a word of its own; decides between readings of an unvocalised word. */
export const Rank = {
  /** Only a part of a longer name. */
  part: 0,
  /** A name or an entry. */
  name: 1,
  /** An ordinary word of the language. */
  word: 2,
  /** A preposition, conjunction, pronoun, particle. */
  functionWord: 3,
} as const;

/** How far `rankBehindArticle` stands to the left of `rank`. */
export const articleShift = 4;

/** The bits of `formRank` above the rank itself. */
export const FormFlag = {
  rank: 3,
  /** The rank that the form has behind the article: «البلقاء» is a name, «بلقاء» none. */
  rankBehindArticle: 48,
  /** May carry an attached pronoun. */
  takesPronoun: 4,
  /** May carry the future particle س. */
  takesFuture: 8,
  /** May stand behind ب, ك or the article: anything but a finite verb. */
  isNominal: 64,
  /** Stands in an entry behind its first word. */
  isInner: 128,
} as const;

/** What stands before the sections of a table and before the columns of an image: three words, then the header. */
export function headerBytes(signature: number, header: object, alignment = 1): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = Math.ceil((12 + json.length) / alignment) * alignment - 12;
  const bytes = new Uint8Array(12 + length).fill(space, 12);
  const view = new DataView(bytes.buffer);
  [signature, formatVersion, length].forEach((value, at) => view.setUint32(at * 4, value, true));
  bytes.set(json, 12);
  return bytes;
}

const space = 0x20;
