/**
 * Draws entries of a lexicon file at random, to be read by hand: `npx tsx scripts/sample-lexicon.ts FILE --count 200
 * --seed 1`. FILE is as in the manifest («places/world»). The same file, count and seed give the same entries; a file
 * with fewer entries is drawn whole. Prints `line: cells`, cells joined by « ; », empty ones left out.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTsv, type SourceRow } from '../src/lexicon/source.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});

/** A generator of numbers in [0, 1) that is the same on every machine (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first `count` of a shuffle, in the order of the file. */
function sample(rows: readonly SourceRow[], count: number, random: () => number): SourceRow[] {
  const pool = [...rows];
  const taken = Math.min(count, pool.length);
  for (let at = 0; at < taken; at++) {
    const other = at + Math.floor(random() * (pool.length - at));
    [pool[at], pool[other]] = [pool[other]!, pool[at]!];
  }
  return pool.slice(0, taken).sort((a, b) => a.line - b.line);
}

const file = positionals[0];
if (file === undefined) throw new Error('which file? e.g. places/world');
const path = new URL(`../lexicons/${file}.tsv`, import.meta.url);
const { rows } = readTsv(`${file}.tsv`, readFileSync(path, 'utf8'));
for (const { line, cells } of sample(rows, Number(options.count), generator(Number(options.seed))))
  console.log(`${line}: ${cells.filter((text) => text !== '').join(' ; ')}`);
