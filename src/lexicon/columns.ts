/**
 * The columns of a compiled lexicon: what look-ups read, as typed arrays. Made from the packed sections of a table, or
 * views of an image, where they stand ready.
 */
import { LexiconError } from '../errors.ts';
import type { Sections } from './format.ts';
import { Numbering } from './numbering.ts';
import { outputColumnsOf } from './outputs.ts';

/** Each column in the order in which an image stores it. */
export const columns = {
  /** The letters of all forms, one behind the other, by their numbers in the alphabet; and where each block of forms starts. */
  alphabet: Uint16Array,
  formLetters: Uint8Array,
  formLength: Uint8Array,
  formStart: Uint32Array,
  /** A hash table of forms: 0 for none, else form + 1 in the low bits and bits of its hash above them. */
  formSlots: Int32Array,
  formRank: Uint8Array,
  /** What classes forms have, without and with the article: pairs of sets; and which pair each form has. */
  classSets: Uint32Array,
  formClassSets: Uint16Array,
  /** Which symbols begin an entry, that is, have a child of the root; and which nodes have children (see rankIn). */
  rootRanks: Int32Array,
  parentRanks: Int32Array,
  /** Of each node with children the first; they go up to the first of the next one. */
  firstChild: Uint32Array,
  /** Of each node but the root and its children, by which it is found otherwise. */
  nodeSymbol: Uint32Array,
  /** Which entries end at each node (see outputs). */
  nodeOutput: Int32Array,
  outputLists: Int32Array,
  outputKinds: Uint32Array,
  cells: Uint8Array,
  stringEnd: Uint32Array,
  strings: Uint8Array,
} as const;

export type ColumnName = keyof typeof columns;
export type Columns = { readonly [K in ColumnName]: (typeof columns)[K]['prototype'] };

/** The columns of a table; `typeCodes` has the type of each entry. */
export function columnsOf(data: Sections, typeCodes: Uint8Array): Columns {
  const { nodeChildren, nodeSymbol } = data;
  const [letters, formEnd] = unpackForms(data);
  const roots = nodeChildren[0]!;
  return {
    ...data,
    ...spelledIn(letters),
    ...pairsOf(data),
    ...lengthsOf(formEnd),
    formSlots: hashForms(letters, formEnd),
    rootRanks: ranksOf(bitsOf(nodeSymbol.subarray(0, roots), formEnd.length * 2)),
    ...childrenOf(nodeChildren),
    nodeSymbol: nodeSymbol.subarray(roots),
    ...outputColumnsOf(data, typeCodes),
  };
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

/** Forms a block, as a shift: where a form starts is added up from the lengths of those before it. */
export const blockShift = 3;

function lengthsOf(formEnd: Uint32Array): Pick<Columns, 'formLength' | 'formStart'> {
  const formLength = new Uint8Array(formEnd.length);
  const formStart = new Uint32Array((formEnd.length >>> blockShift) + 1);
  for (let form = 0, start = 0; form < formEnd.length; start = formEnd[form++]!) {
    if (formEnd[form]! - start > longestForm)
      throw new LexiconError('sources', `a word of more than ${longestForm} letters`);
    formLength[form] = formEnd[form]! - start;
    if ((form & ((1 << blockShift) - 1)) === 0) formStart[form >>> blockShift] = start;
  }
  return { formLength, formStart };
}

const longestForm = 255;

/** Letters by their numbers in the alphabet of all of them: half as much memory to read, and to look through. */
function spelledIn(letters: Uint16Array): Pick<Columns, 'alphabet' | 'formLetters'> {
  // One more than the number of each letter.
  const numbers = new Uint16Array(0x10000);
  const alphabet: number[] = [];
  const formLetters = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!;
    if (numbers[letter] === 0) numbers[letter] = alphabet.push(letter);
    formLetters[at] = numbers[letter]! - 1;
  }
  if (alphabet.length > letterNumbers) throw new LexiconError('sources', `more than ${letterNumbers} letters`);
  return { alphabet: Uint16Array.from(alphabet), formLetters };
}

const letterNumbers = 256;

/** The sets of a form without and with the article as one number: few forms differ in both. */
function pairsOf({ classSets, formClassSet }: Sections): Pick<Columns, 'classSets' | 'formClassSets'> {
  const sets = classSets.length;
  // A pair must be a number below 2³¹.
  if (sets > mostSets) throw new LexiconError('sources', `more than ${mostSets} sets of word classes`);
  const pairs = new Numbering();
  const formClassSets = new Uint16Array(formClassSet.length >> 1);
  for (let form = 0; form < formClassSets.length; form++)
    formClassSets[form] = pairs.numberOf(formClassSet[form * 2]! * sets + formClassSet[form * 2 + 1]!);
  if (pairs.count > 0x10000) throw new LexiconError('sources', 'too many sets of word classes');
  const both = pairs.keys().flatMap((pair) => [classSets[Math.floor(pair / sets)]!, classSets[pair % sets]!]);
  return { classSets: Uint32Array.from(both), formClassSets };
}

const mostSets = 0x8000;

export const hashSeed = 0x811c9dc5 | 0;

/** The hash of a form, letter by letter. */
export const hashStep = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/** Mixes the high bits of a multiplicative hash into the low ones that pick the slot. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);

/** The bits of a slot that hold a form; those above hold bits of its hash, so that hardly a wrong form is compared. */
export const formMaskOf = (forms: number): number => powerOfTwo(forms + 2) - 1;

/** At most 0.72 of the slots are taken: a table twice as large costs more in memory that is touched than it saves in steps. */
function hashForms(letters: Uint16Array, ends: Uint32Array): Int32Array {
  const slots = new Int32Array(powerOfTwo(ends.length * 1.4 + 2));
  const mask = slots.length - 1;
  const formMask = formMaskOf(ends.length);
  for (let form = 0, at = 0; form < ends.length; form++) {
    let hash = hashSeed;
    for (; at < ends[form]!; at++) hash = hashStep(hash, letters[at]!);
    let slot = spread(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (hash & ~formMask) | (form + 1);
  }
  return slots;
}

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}

/** Nodes are numbered level by level, so children follow one another as their parents do. */
function childrenOf(counts: Uint32Array): Pick<Columns, 'parentRanks' | 'firstChild'> {
  const bits = new Int32Array((counts.length >>> 5) + 1);
  const first = new Uint32Array(counts.length + 1);
  let parents = 0;
  let next = 1;
  for (let node = 0; node < counts.length; node++) {
    if (counts[node] === 0) continue;
    bits[node >>> 5]! |= 1 << (node & 31);
    first[parents++] = next;
    next += counts[node]!;
  }
  first[parents] = next;
  return { parentRanks: ranksOf(bits), firstChild: first.subarray(0, parents + 1) };
}

function bitsOf(symbols: Uint32Array, count: number): Int32Array {
  const bits = new Int32Array((count >>> 5) + 1);
  for (let at = 0; at < symbols.length; at++) bits[symbols[at]! >>> 5]! |= 1 << (symbols[at]! & 31);
  return bits;
}

/** Pairs of 32 bits and how many are set before them: side by side, since memory is read by the line. */
function ranksOf(bits: Int32Array): Int32Array {
  const ranks = new Int32Array(bits.length * 2);
  for (let at = 0, before = 0; at < bits.length; at++) {
    ranks[at * 2] = bits[at]!;
    ranks[at * 2 + 1] = before;
    before += bitCount(bits[at]!);
  }
  return ranks;
}

/** The number of the bit `at` among those that are set, from 0; −1 if it is not set. */
export function rankIn(ranks: Int32Array, at: number): number {
  const pair = (at >>> 5) * 2;
  const word = ranks[pair]!;
  const bit = 1 << (at & 31);
  return (word & bit) === 0 ? -1 : ranks[pair + 1]! + bitCount(word & (bit - 1));
}

/** How many bits of a word are set, by adding them up in pairs, fours and bytes. */
function bitCount(word: number): number {
  const pairs = (word - ((word >>> 1) & 0x5555_5555)) | 0;
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
