/**
 * Which entries end at each node of the trie. Most nodes have one: it stands at the node itself, entry and kind in one
 * number, so that a match costs one read of the table. The entries of a node that has more stand in a list.
 */
import { LexiconError } from '../errors.ts';
import type { Sections } from './format.ts';
import { Numbering } from './numbering.ts';

export interface OutputColumns {
  /** Of each node but the root: 0 where no entry ends, else its output; below 0 the complement of where its list begins. */
  nodeOutput: Int32Array;
  /** Lists of outputs: how many, then each. */
  outputLists: Int32Array;
  /** What outputs have besides their entry, each once: features in the low sixteen bits, the type's code above them. */
  outputKinds: Uint32Array;
}

/** An output is entry + 1 in so many low bits, and the number of its kind above them. */
export const entryBitsOf = (entries: number): number => 32 - Math.clz32(entries + 1);

const featureBits = 16;
const features = (1 << featureBits) - 1;

export const featuresOfKind = (kind: number): number => kind & features;
export const typeOfKind = (kind: number): number => (kind >>> featureBits) & 0xff;

/** The bit of a kind whose type is a word class too («given-name»). */
const classBit = 1 << 24;
export const isClassKind = (kind: number): boolean => (kind & classBit) !== 0;

/** A kind of a table as one of a lexicon of tables: `codes` has the lexicon's code of each of the table's types. */
export const renumbered = (kind: number, codes: readonly number[], areClasses: readonly boolean[]): number =>
  featuresOfKind(kind) | (codes[typeOfKind(kind)]! << featureBits) | (areClasses[typeOfKind(kind)] ? classBit : 0);

type Outputs = Pick<Sections, 'nodeOutputs' | 'outputEntry' | 'outputFeatures'>;

/** The columns of the outputs of a table; `typeCodes` has the type of each entry. */
export function outputColumnsOf(
  { nodeOutputs, outputEntry, outputFeatures }: Outputs,
  typeCodes: Uint8Array,
): OutputColumns {
  const kinds = new Numbering();
  const entryBits = entryBitsOf(typeCodes.length);
  const nodeOutput = new Int32Array(nodeOutputs.length);
  const lists: number[] = [];
  for (let node = 0, next = 0; node < nodeOutputs.length; node++) {
    const count = nodeOutputs[node]!;
    if (count > 1) {
      nodeOutput[node] = ~lists.length;
      lists.push(count);
    }
    for (const end = next + count; next < end; next++) {
      const entry = outputEntry[next]!;
      const kind = kinds.numberOf((typeCodes[entry]! << featureBits) | outputFeatures[next]!);
      const output = (kind << entryBits) | (entry + 1);
      if (count === 1) nodeOutput[node] = output;
      else lists.push(output);
    }
  }
  if (kinds.count > 1 << (31 - entryBits)) throw new LexiconError('sources', 'too many kinds of entries');
  return { nodeOutput, outputLists: Int32Array.from(lists), outputKinds: Uint32Array.from(kinds.keys()) };
}
