/**
 * The one definition of the compiled lexicon's layout, for its writer (compile) and its reader (table).
 *
 * A table is: magic and version, the length of a JSON header, the header (UTF-8), then the sections that it lists, each
 * starting at a multiple of four bytes, little-endian.
 */
export const magic = 0x4b48_4252;
export const formatVersion = 1;

/** Type of the numbers in each section, in the order in which the sections are stored. */
export const sections = {
  /** Forms (folded words), sorted and front-coded: letters shared with the form before, letters that follow, the letters. */
  formShared: Uint8Array,
  formLength: Uint8Array,
  formLetters: Uint16Array,
  /** How firmly a form is a word of its own: see Rank. */
  formRank: Uint8Array,
  /** Bit sets of the word classes that a form belongs to, classes 0–31. */
  formClasses: Uint32Array,
  /** The trie over words: for each node but the root its parent (node 0 is the root) and its symbol, form * 2 + article. */
  nodeParent: Uint32Array,
  nodeSymbol: Uint32Array,
  /** Where each node's outputs end; the outputs: entry and features. */
  nodeOutputEnd: Uint32Array,
  outputEntry: Uint32Array,
  outputFeatures: Uint16Array,
  /** Attribute cells of all entries, file by file, column by column: indices of strings. */
  cells: Uint32Array,
  stringEnd: Uint32Array,
  strings: Uint8Array,
} as const;

export type SectionName = keyof typeof sections;
export type Sections = { [K in SectionName]: InstanceType<(typeof sections)[K]> };

/** One source file in the table: its entries are numbered from `first`; its cells start at `cells`. */
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
  lengths: Record<SectionName, number>;
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

/** The bits of `formRank` above the rank itself. */
export const FormFlag = {
  rank: 3,
  /** May carry an attached pronoun. */
  takesPronoun: 4,
  /** May carry the future particle س. */
  takesFuture: 8,
} as const;
