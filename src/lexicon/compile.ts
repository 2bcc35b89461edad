/**
 * The lexicon compiler: sources → one compact table (see format). Runs at build time, and at run time for the entries
 * that a caller adds. Guarantees: the same sources give the same bytes. Throws LexiconError with `file:line`.
 */
import { LexiconError } from '../errors.ts';
import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { type Form, formsOf } from './expand.ts';
import { Feature, isFiniteVerb } from './features.ts';
import {
  articleShift,
  FormFlag,
  type Header,
  headerBytes,
  magic,
  packers,
  Rank,
  type SectionName,
  type Sections,
  sections,
} from './format.ts';
import { packDifferences, packText } from './packing.ts';
import { cell, type LexiconSource, type SourceRow, values } from './source.ts';

export function compileLexicon(sources: readonly LexiconSource[]): Uint8Array {
  const builder = new TableBuilder();
  for (const source of sources) builder.addFile(source);
  return builder.finish();
}

/** A word of an entry, as the trie knows it: folded, without the article, and whether it had one. */
interface TrieWord {
  form: string;
  article: boolean;
}

/** Verbs and verbal nouns whose first radical is ل begin with «الت» without having the article: التقى, التزام. */
const lamNouns: ReadonlySet<string> = new Set(
  'التزام التزامات التزاما التحاق التقاء التماس التماسات التهاب التفاف التقاط التئام التباس التواء التجاء التحام التهام التفات التفاتة'.split(
    ' ',
  ),
);

/** Words of a form, folded; only the article is split off, which a writer spells with a bare alef («ألمانيا» has none). */
export function wordsOf(text: string, isVerbOfLam = false): TrieWord[] {
  const tokens = tokenize(foldText(text));
  const words: TrieWord[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const word = tokens.folded.slice(tokens.from[token]!, tokens.to[token]!);
    const written = text.slice(tokens.start[token]!, tokens.end[token]!);
    const isRadical = lamNouns.has(written) || (isVerbOfLam && token === 0 && written.startsWith('الت'));
    const article = written.startsWith('ال') && word.length > 3 && !isRadical;
    words.push({ form: article ? word.slice(2) : word, article });
  }
  return words;
}

interface Node {
  form: string;
  article: boolean;
  outputs: Map<number, number>;
  children: Map<string, number>;
}

interface FormInfo {
  rank: number;
  classes: [number, number];
}

/** How many forms are sorted together. */
const blockSize = 2048;

const rankByName = { name: Rank.name, word: Rank.word, function: Rank.functionWord } as const;

class TableBuilder {
  private readonly nodes: Node[] = [{ form: '', article: false, outputs: new Map(), children: new Map() }];
  private readonly forms = new Map<string, FormInfo>();
  private readonly types: string[] = [];
  private readonly classes: string[] = [];
  private readonly files: Header['files'] = [];
  /** Packed, file by file. */
  private readonly cells: Uint8Array[] = [];
  private readonly strings = new Map<string, number>([['', 0]]);
  private entries = 0;

  addFile(source: LexiconSource): void {
    const columns = source.columns.map((column, at) => (at === 0 ? 'name' : column)).filter(isKept);
    this.files.push({
      name: source.file,
      type: source.type,
      columns,
      first: this.entries,
      count: source.rows.length,
      cells: lengthOf(this.cells),
    });
    if (!this.types.includes(source.type)) this.types.push(source.type);
    this.cells.push(packDifferences(columns.flatMap((column) => this.columnCells(source, column))));
    for (const row of source.rows) this.addRow(source, row, this.entries++);
  }

  private columnCells(source: LexiconSource, column: string): number[] {
    return source.rows.map((row) => this.stringIndex(column === 'name' ? row.cells[0]! : cell(source, row, column)));
  }

  private addRow(source: LexiconSource, row: SourceRow, entry: number): void {
    const classes = this.classBits(values(cell(source, row, 'class') || source.class));
    for (const form of formsOf(source, row)) {
      const words = wordsOf(form.text, isVerbOfLam(source, row, form));
      if (words.length === 0) throw new LexiconError(`${source.file}.tsv:${row.line}`, 'a form without a word');
      this.addForm(words, form, source, entry, classes);
    }
  }

  private addForm(words: TrieWord[], form: Form, source: LexiconSource, entry: number, classes: number): void {
    const single = words.length === 1;
    for (const { form: word } of words) this.info(word).rank |= single ? 0 : FormFlag.isNominal;
    if (single) this.describe(words[0]!, form, source, classes);
    if (source.type === '' && single) return;
    this.addOutput(words, entry, form.features);
    if (single && takesArticle(source, words[0]!, form.features))
      this.addOutput([{ ...words[0]!, article: true }], entry, form.features);
  }

  private addOutput(words: readonly TrieWord[], entry: number, features: number): void {
    let node = 0;
    for (const [at, word] of words.entries()) {
      if (at > 0) this.info(word.form).rank |= FormFlag.isInner;
      node = this.child(node, word);
    }
    const outputs = this.nodes[node]!.outputs;
    outputs.set(entry, mergeFeatures(outputs.get(entry), features));
  }

  private describe({ form: word, article }: TrieWord, form: Form, source: LexiconSource, classes: number): void {
    const info = this.info(word);
    const bits = classes | this.classOfFeatures(form.features);
    const isVerb = bits === this.classBits(['verb']);
    info.rank = withRank(info.rank, rankByName[source.rank], article, !isVerb);
    info.rank |=
      (form.takesPronoun ? FormFlag.takesPronoun : 0) |
      (form.features & Feature.present || (isVerb && present.test(word)) ? FormFlag.takesFuture : 0) |
      (isVerb && !isSpelledAsNoun(word) ? 0 : FormFlag.isNominal);
    info.classes[article ? 1 : 0] |= bits;
    if (takesArticle(source, { form: word, article }, form.features)) info.classes[1] |= bits;
  }

  /** An inflected form is a verb or a noun, whatever file it comes from. */
  private classOfFeatures(features: number): number {
    const nominal = Feature.noun | Feature.participle;
    return (
      (isFiniteVerb(features) ? this.classBits(['verb']) : 0) | (features & nominal ? this.classBits(['noun']) : 0)
    );
  }

  private info(word: string): FormInfo {
    let info = this.forms.get(word);
    if (!info) this.forms.set(word, (info = { rank: Rank.part, classes: [0, 0] }));
    return info;
  }

  private child(parent: number, { form, article }: TrieWord): number {
    const key = article ? `ال${form}` : form;
    let child = this.nodes[parent]!.children.get(key);
    if (child === undefined) {
      child = this.nodes.push({ form, article, outputs: new Map(), children: new Map() }) - 1;
      this.nodes[parent]!.children.set(key, child);
    }
    return child;
  }

  private classBits(names: readonly string[]): number {
    let bits = 0;
    for (const name of names) {
      let bit = this.classes.indexOf(name);
      if (bit < 0) bit = this.classes.push(name) - 1;
      if (bit > 31) throw new LexiconError('manifest', `more than 32 word classes, at ${name}`);
      bits |= 1 << bit;
    }
    return bits;
  }

  private stringIndex(text: string): number {
    let index = this.strings.get(text);
    if (index === undefined) this.strings.set(text, (index = this.strings.size));
    return index;
  }

  finish(): Uint8Array {
    this.demoteNames();
    const data = { ...this.formSections(), ...this.nodeSections(), ...this.stringSections() };
    return writeSections({ types: this.types, classes: this.classes, files: this.files }, data);
  }

  /** «وأدان» is a town, and more often و with a verb: where a verb remains, the name is the lesser reading. */
  private demoteNames(): void {
    const [verb, personal] = [this.classBits(['verb']), this.classBits(['given-name', 'family-name'])];
    for (const [word, info] of this.forms) {
      if ((info.rank & FormFlag.rank) !== Rank.name || !/^[وف]/.test(word) || (info.classes[0] & personal) !== 0)
        continue;
      const rest = this.forms.get(word.slice(1));
      if (rest && (rest.rank & FormFlag.rank) >= Rank.word && (rest.classes[0] & verb) !== 0) info.rank -= Rank.name;
    }
  }

  private formSections(): Pick<
    Sections,
    'formShared' | 'formLength' | 'formLetters' | 'formRank' | 'classSets' | 'formClassSet'
  > {
    const sorted = this.orderedForms();
    const shared: number[] = [];
    const length: number[] = [];
    const letters: number[] = [];
    sorted.forEach((word, at) => {
      const common = at === 0 ? 0 : commonPrefix(sorted[at - 1]!, word);
      shared.push(common);
      length.push(word.length - common);
      for (let k = common; k < word.length; k++) letters.push(word.charCodeAt(k));
    });
    const infos = sorted.map((word) => this.forms.get(word)!);
    return {
      formShared: Uint8Array.from(shared),
      formLength: Uint8Array.from(length),
      formLetters: Uint16Array.from(letters),
      formRank: Uint8Array.from(infos, (info) => info.rank),
      ...classSections(infos.flatMap((info) => info.classes)),
    };
  }

  private nodeSections(): Pick<
    Sections,
    'nodeChildren' | 'nodeSymbol' | 'nodeOutputs' | 'outputEntry' | 'outputFeatures'
  > {
    const symbolOf = this.symbols();
    const nodes = this.byLevel(symbolOf);
    const outputs = nodes.slice(1).map((node) => [...node.outputs]);
    if (outputs.some(({ length }) => length > 255))
      throw new LexiconError('sources', 'more than 255 entries of one name');
    return {
      nodeChildren: Uint32Array.from(nodes, ({ children }) => children.size),
      nodeSymbol: Uint32Array.from(nodes.slice(1), symbolOf),
      nodeOutputs: Uint8Array.from(outputs, ({ length }) => length),
      outputEntry: Uint32Array.from(outputs.flat(), ([entry]) => entry),
      outputFeatures: Uint16Array.from(outputs.flat(), ([, features]) => features),
    };
  }

  /**
   * Forms in the order in which the sources first name them, which begin with the commonest words: what a text asks for stands
   * together. Sorted block by block, since neighbours share their first letters.
   */
  private orderedForms(): string[] {
    const forms = [...this.forms.keys()];
    const blocks: string[] = [];
    for (let at = 0; at < forms.length; at += blockSize) blocks.push(...forms.slice(at, at + blockSize).sort());
    return blocks;
  }

  private symbols(): (node: Node) => number {
    const formNumber = new Map(this.orderedForms().map((word, at) => [word, at]));
    return ({ form, article }) => formNumber.get(form)! * 2 + (article ? 1 : 0);
  }

  /** All nodes, the root first: siblings side by side, sorted by their symbols. */
  private byLevel(symbolOf: (node: Node) => number): Node[] {
    const nodes = [this.nodes[0]!];
    for (const { children } of nodes) {
      const siblings = Array.from(children.values(), (child) => this.nodes[child]!);
      for (const node of siblings.sort((a, b) => symbolOf(a) - symbolOf(b))) nodes.push(node);
    }
    return nodes;
  }

  private stringSections(): Pick<Sections, 'cells' | 'stringEnd' | 'strings'> {
    const encoded = [...this.strings.keys()].map((text) => packText(text));
    let end = 0;
    const stringEnd = Uint32Array.from(encoded, (bytes) => (end += bytes.length));
    return { cells: joined(this.cells), stringEnd, strings: joined(encoded) };
  }
}

/** A form of «التقى», «التزم»: its ال belongs to it. */
function isVerbOfLam(source: LexiconSource, row: SourceRow, { features }: Form): boolean {
  const root = cell(source, row, 'root');
  if (root !== '') return root.startsWith('ل');
  return isFiniteVerb(features) || cell(source, row, 'class') === 'verb';
}

/** A common noun or adjective is listed without the article and stands with it too; a name, a verb, an accusative does not. */
function takesArticle(source: LexiconSource, word: TrieWord, features: number): boolean {
  return (
    source.rank === 'word' &&
    !word.article &&
    !isFiniteVerb(features) &&
    (features & (Feature.accusative | Feature.bound)) === 0
  );
}

/** A form has at least the rank given; one listed with its article has it only there («البلقاء»), a verb only without («التقت» is no ال + تقت). */
function withRank(flags: number, rank: number, article: boolean, mayBeDefinite: boolean): number {
  const behind = Math.max((flags & FormFlag.rankBehindArticle) >> articleShift, mayBeDefinite ? rank : Rank.part);
  const alone = article ? flags & FormFlag.rank : Math.max(flags & FormFlag.rank, rank);
  return (flags & ~(FormFlag.rank | FormFlag.rankBehindArticle)) | alone | (behind << articleShift);
}

/** A verb of the word classes, of which no paradigm tells its tense: «سيعمل», «ستبقى» are its future. */
const present = /^[يتن]../;

/** «عكس», «تواجد»: the verbal nouns of many verbs of form I and of all of V and VI are spelled as their past. */
const isSpelledAsNoun = (word: string): boolean => word.length === 3 || word.startsWith('ت');

/** Columns that serve the compiler only are left out of the table. */
const compileTimeColumns: ReadonlySet<string> = new Set([
  'aliases',
  'feminine',
  'plural',
  'source',
  'root',
  'form',
  'vowels',
  'class',
  'gender',
]);
const isKept = (column: string): boolean => !compileTimeColumns.has(column);

/**
 * The same spelling twice: what is safe once is safe; features that only one of them has are lost. The first person gives
 * way to the third, which news speaks in.
 */
function mergeFeatures(old: number | undefined, features: number): number {
  if (old === undefined || old === features) return features;
  if (((old ^ features) & Feature.firstPerson) !== 0 && old !== 0 && features !== 0)
    return (old & Feature.firstPerson) !== 0 ? features : old;
  const verbal = Feature.past | Feature.present | Feature.participle | Feature.noun | Feature.imperative;
  // «دعوا»: two or more, and several in both.
  const several = Feature.plural | Feature.dual;
  const areSeveral = (old & several) !== 0 && (features & several) !== 0 ? Feature.plural : 0;
  const merged = (old & features) | ((old | features) & verbal) | areSeveral;
  return (old | features) & Feature.passive && !(old & features & Feature.passive) ? merged & ~Feature.passive : merged;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && length < 255 && a[length] === b[length]) length++;
  return length;
}

function classSections(classes: readonly number[]): Pick<Sections, 'classSets' | 'formClassSet'> {
  const sets = [...new Set(classes)];
  const numbers = new Map(sets.map((set, at) => [set, at]));
  return {
    classSets: Uint32Array.from(sets),
    formClassSet: Uint16Array.from(classes, (set) => numbers.get(set)!),
  };
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, part) => sum + part.length, 0);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function writeSections(header: Omit<Header, 'lengths'>, data: Sections): Uint8Array {
  const names = Object.keys(sections) as SectionName[];
  const packed = names.map((name) => packers[sections[name][1]](data[name]));
  const lengths = Object.fromEntries(names.map((name, at) => [name, [data[name].length, packed[at]!.length]]));
  return joined([headerBytes(magic, { ...header, lengths }), ...packed]);
}
