/**
 * A compiled lexicon, loaded: a table that answers which form a word is, and where in the trie of entries a sequence of
 * words leads. No entry is read before it is asked for.
 * Throws LexiconError when the bytes are not a table of this version.
 */
import { LexiconError } from '../errors.ts';
import { alef, lam } from '../text/letters.ts';
import { blockShift, type Columns, columnsOf, formMaskOf, hashSeed, hashStep, rankIn, spread } from './columns.ts';
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
import { readImage, writeImage } from './image.ts';
import { Memo } from './memo.ts';
import { entryBitsOf } from './outputs.ts';
import { unpackDifferences, unpackText } from './packing.ts';

/** What is kept of an entry, each as far as it was asked for. */
class EntryFacts {
  name: string | undefined = undefined;
  flags: string | undefined = undefined;
  subtype: string | undefined = undefined;
  country: string | undefined = undefined;
  kind: string | undefined = undefined;
  role: string | undefined = undefined;
  id: string | undefined = undefined;
}

export class LexiconTable {
  readonly header: Omit<Header, 'lengths'>;
  /** What outputs have besides their entry, by the number above the entry's bits (see outputs). */
  readonly outputKinds: Uint32Array;
  readonly outputLists: Int32Array;
  readonly entryBits: number;
  private readonly classSets: Uint32Array;
  private readonly formClassSets: Uint16Array;
  private readonly formRank: Uint8Array;
  private readonly alphabet: Uint16Array;
  private readonly letters: Uint8Array;
  private readonly formLength: Uint8Array;
  private readonly formStart: Uint32Array;
  private readonly formSlots: Int32Array;
  private readonly formMask: number;
  private readonly rootRanks: Int32Array;
  private readonly parentRanks: Int32Array;
  private readonly firstChild: Uint32Array;
  private readonly nodeSymbol: Uint32Array;
  private readonly nodeOutput: Int32Array;
  /** How many entries there are. */
  private readonly entries: number;
  /** Cells of the files read so far, and strings decoded so far: entries of the news come again and again. */
  private readonly cells: (Uint32Array | undefined)[];
  private readonly decoded: Memo<string>;
  private readonly words: Memo<string>;
  /** Of each column what its entries say, as far as it was asked for. */
  private readonly attributes = new Map<string, Memo<string>>();
  /** What rules ask of an entry most, together: a field is read sooner than a column is looked up. */
  private readonly facts: Memo<EntryFacts>;
  private readonly lists = new Map<string, Memo<readonly string[]>>();

  private constructor(
    header: Omit<Header, 'lengths'>,
    private readonly columns: Columns,
  ) {
    this.header = header;
    this.classSets = columns.classSets;
    this.formClassSets = columns.formClassSets;
    this.formRank = columns.formRank;
    this.alphabet = columns.alphabet;
    this.letters = columns.formLetters;
    this.formLength = columns.formLength;
    this.formStart = columns.formStart;
    this.formSlots = columns.formSlots;
    this.formMask = formMaskOf(columns.formLength.length);
    this.rootRanks = columns.rootRanks;
    this.parentRanks = columns.parentRanks;
    this.firstChild = columns.firstChild;
    this.nodeSymbol = columns.nodeSymbol;
    this.nodeOutput = columns.nodeOutput;
    this.outputLists = columns.outputLists;
    this.outputKinds = columns.outputKinds;
    this.entries = entriesOf(header);
    this.entryBits = entryBitsOf(this.entries);
    this.cells = new Array<Uint32Array | undefined>(header.files.length);
    this.decoded = new Memo(columns.stringEnd.length);
    this.words = new Memo(columns.formClassSets.length * 2);
    this.facts = new Memo(this.entries);
  }

  /** Reads a compiled table. */
  static load(bytes: Uint8Array, where = 'lexicon'): LexiconTable {
    const [header, data] = readSections(bytes, where);
    return new LexiconTable(header, columnsOf(data, typesOfEntries(header)));
  }

  /** Reads an image of a table, in place. */
  static map(image: Uint8Array, where = 'lexicon'): LexiconTable {
    return new LexiconTable(...readImage(image, where));
  }

  /** The image of the table, for `map`. */
  image(): Uint8Array {
    return writeImage(this.header, this.columns);
  }

  /** The number of a form among codes[from, to), or −1. */
  formOf(codes: Uint16Array, from: number, to: number): number {
    let hash = hashSeed;
    for (let at = from; at < to; at++) hash = hashStep(hash, codes[at]!);
    return this.find(codes, from, to, hash);
  }

  private find(codes: Uint16Array, from: number, to: number, hash: number): number {
    const { formSlots, formMask } = this;
    const mask = formSlots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const found = formSlots[slot]!;
      if (found === 0) return -1;
      const form = (found & formMask) - 1;
      if (((found ^ hash) & ~formMask) === 0 && this.isSpelled(form, codes, from, to)) return form;
    }
  }

  private isSpelled(form: number, codes: Uint16Array, from: number, to: number): boolean {
    if (this.formLength[form] !== to - from) return false;
    const { letters, alphabet } = this;
    for (let at = from, letter = this.startOf(form); at < to; at++, letter++)
      if (alphabet[letters[letter]!] !== codes[at]) return false;
    return true;
  }

  /** The number of a folded word given as a string, or −1. */
  formNamed(word: string): number {
    const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    return this.formOf(codes, 0, codes.length);
  }

  /** How many letters a form has. */
  lengthOf(form: number): number {
    return this.formLength[form]!;
  }
  lastLetterOf(form: number): number {
    return this.alphabet[this.letters[this.startOf(form) + this.formLength[form]! - 1]!]!;
  }

  /** A form as a string, with the article or without. The same string each time: it is hashed and interned once. */
  wordOf(form: number, hasArticle: boolean): string {
    const symbol = form * 2 + (hasArticle ? 1 : 0);
    return this.words.get(symbol) ?? this.words.set(symbol, this.spelled(form, hasArticle));
  }

  private spelled(form: number, hasArticle: boolean): string {
    // An array of the letters with the article makes one flat string, where a sum of two would be a pair of them.
    const codes = hasArticle ? [alef, lam] : [];
    const start = this.startOf(form);
    for (let at = start; at < start + this.formLength[form]!; at++) codes.push(this.alphabet[this.letters[at]!]!);
    return String.fromCharCode(...codes);
  }

  private startOf(form: number): number {
    const { formLength } = this;
    let start = this.formStart[form >>> blockShift]!;
    for (let other = (form >>> blockShift) << blockShift; other < form; other++) start += formLength[other]!;
    return start;
  }

  /** The word classes of a form without or with article, as bits. */
  classesOf(form: number, hasArticle: boolean): number {
    return this.classSets[this.formClassSets[form]! * 2 + (hasArticle ? 1 : 0)]!;
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
  isNominal(form: number): boolean {
    return (this.formRank[form]! & FormFlag.isNominal) !== 0;
  }
  isInner(form: number): boolean {
    return (this.formRank[form]! & FormFlag.isInner) !== 0;
  }

  /** The node of a first word, or 0 (the root) where no entry begins with it: the root's children come first, in order. */
  rootOf(symbol: number): number {
    return 1 + rankIn(this.rootRanks, symbol);
  }

  /** The number of a node among those that have children, or −1. */
  parentOf(node: number): number {
    return rankIn(this.parentRanks, node);
  }

  /** The child of a parent (see parentOf) by a word, or 0: siblings are sorted by their symbols. */
  childOf(parent: number, symbol: number): number {
    const { firstChild, nodeSymbol } = this;
    const unlisted = firstChild[1]!;
    let low = firstChild[parent]!;
    let high = firstChild[parent + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = nodeSymbol[middle - unlisted]!;
      if (found === symbol) return middle;
      if (found < symbol) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** How many nodes there are but the root, which are numbered from 1. */
  get nodes(): number {
    return this.nodeOutput.length;
  }

  /** What ends at a node but the root: 0, an output, or below 0 the complement of where its list begins. */
  outputAt(node: number): number {
    return this.nodeOutput[node - 1]!;
  }

  /** The entries that end at a node but the root. */
  entriesAt(node: number): number[] {
    const output = this.outputAt(node);
    if (output >= 0) return output === 0 ? [] : [this.entryOf(output)];
    const first = ~output + 1;
    const list = this.outputLists.subarray(first, first + this.outputLists[~output]!);
    return Array.from(list, (one) => this.entryOf(one));
  }

  entryOf(output: number): number {
    return (output & ((1 << this.entryBits) - 1)) - 1;
  }

  /** The code of an entry's type in `header.types`. */
  typeOf(entry: number): number {
    return this.header.types.indexOf(this.fileOf(entry).type);
  }

  /** The source file of an entry. */
  fileOf(entry: number): FileHeader {
    return this.header.files[this.fileNumber(entry)]!;
  }

  /** By bisection: a fact is read from its file once, and then kept. */
  private fileNumber(entry: number): number {
    const { files } = this.header;
    let [low, high] = [0, files.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (files[middle]!.first <= entry) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** One attribute of an entry, by the column's name in its source file; '' where it has none. */
  attribute(entry: number, column: string): string {
    const known = this.attributes.get(column) ?? this.attributesIn(column);
    return known.get(entry) ?? known.set(entry, this.cell(entry, column));
  }

  nameOf(entry: number): string {
    return (this.factsOf(entry).name ??= this.cell(entry, 'name'));
  }
  flagsOf(entry: number): string {
    return (this.factsOf(entry).flags ??= this.cell(entry, 'flags'));
  }
  subtypeOf(entry: number): string {
    return (this.factsOf(entry).subtype ??= this.cell(entry, 'subtype'));
  }
  countryOf(entry: number): string {
    return (this.factsOf(entry).country ??= this.cell(entry, 'country'));
  }
  kindOf(entry: number): string {
    return (this.factsOf(entry).kind ??= this.cell(entry, 'kind'));
  }
  roleOf(entry: number): string {
    return (this.factsOf(entry).role ??= this.cell(entry, 'role'));
  }

  private factsOf(entry: number): EntryFacts {
    return this.facts.get(entry) ?? this.facts.set(entry, new EntryFacts());
  }

  private attributesIn(column: string): Memo<string> {
    const known = new Memo<string>(this.entries);
    this.attributes.set(column, known);
    return known;
  }

  private cell(entry: number, column: string): string {
    const file = this.fileOf(entry);
    const at = file.columns.indexOf(column);
    return at < 0 ? '' : this.string(this.cellsOf(file, entry)[at * file.count + (entry - file.first)]!);
  }

  /** An attribute that is a list, split once: the same array each time. */
  list(entry: number, column: string, separator: ',' | '|'): readonly string[] {
    const known = this.lists.get(column) ?? this.listsIn(column);
    return known.get(entry) ?? known.set(entry, this.attribute(entry, column).split(separator));
  }

  private listsIn(column: string): Memo<readonly string[]> {
    const known = new Memo<readonly string[]>(this.entries);
    this.lists.set(column, known);
    return known;
  }

  /** The stable id of an entry: its source file and its canonical name. */
  idOf(entry: number): string {
    return (this.factsOf(entry).id ??= `${this.fileOf(entry).name}/${this.nameOf(entry)}`);
  }

  private cellsOf(file: FileHeader, entry: number): Uint32Array {
    const number = this.fileNumber(entry);
    const known = this.cells[number];
    if (known) return known;
    const cells = new Uint32Array(file.count * file.columns.length);
    this.cells[number] = cells;
    return unpackDifferences(this.columns.cells.subarray(file.cells), cells);
  }

  private string(index: number): string {
    if (index === 0) return '';
    const known = this.decoded.get(index);
    if (known !== undefined) return known;
    const { strings, stringEnd } = this.columns;
    return this.decoded.set(index, unpackText(strings, stringEnd[index - 1]!, stringEnd[index]!));
  }
}

function entriesOf({ files }: Omit<Header, 'lengths'>): number {
  const last = files.at(-1);
  return last ? last.first + last.count : 0;
}

/** The type's code of every entry. */
function typesOfEntries(header: Omit<Header, 'lengths'>): Uint8Array {
  const codes = new Uint8Array(entriesOf(header));
  for (const { type, first, count } of header.files) codes.fill(header.types.indexOf(type), first, first + count);
  return codes;
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
