/**
 * Throughput of each stage and of the whole pipeline, beside a bare charCode scan and a whitespace split of the same text
 * in the same run; linearity on two 10 MB documents; cold start and peak memory. Asserts what it found. Timings are noisy:
 * read the ratios. `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findEntities } from '../src/entities/index.ts';
import { createExtractor } from '../src/extract.ts';
import { Analysis } from '../src/syntax/analysis.ts';
import { classBitsOf } from '../src/syntax/words/word-classes.ts';
import { readClitics } from '../src/text/clitics.ts';
import { foldText } from '../src/text/fold.ts';
import { tokenize } from '../src/text/tokenize.ts';
import { countWords, variedDocuments } from './text.ts';

const extractor = createExtractor();
const { lexicon } = extractor;
const bits = classBitsOf(lexicon);
const documents = variedDocuments(5_000_000);
const words = countWords(documents);

/** Every stage includes those before it. Each returns a count, so that nothing is optimised away and all can be checked. */
const stages: readonly [name: string, run: (text: string) => number, limit?: number][] = [
  ['charCode scan', scan],
  ['whitespace split', (text) => text.split(/\s+/).length],
  ['fold', (text) => foldText(text).length],
  ['tokens', (text) => tokenize(foldText(text)).count],
  ['tokens with clitics', (text) => readClitics(tokenize(foldText(text)), lexicon.base).count, 15],
  ['matches', (text) => new Analysis(text, lexicon, bits).matches.count],
  ['through entities', (text) => findEntities(new Analysis(text, lexicon, bits), undefined).length, 120],
  ['whole pipeline', (text) => extractor.extract(text).entities.length, 250],
];

function scan(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at) & 1;
  return sum;
}

function timed(run: (text: string) => number): { seconds: number; found: number } {
  let found = 0;
  const start = performance.now();
  for (const text of documents) found += run(text);
  return { seconds: (performance.now() - start) / 1000, found };
}

function assert(condition: boolean, what: string): void {
  if (!condition) throw new Error(`the benchmark found something wrong: ${what}`);
}

function throughput(): void {
  console.log(`${documents.length} documents, ${words} words\n`);
  console.log(`${'stage'.padEnd(22)}M words/s   1/scan   limit      found`);
  const rounds = 5;
  const best = stages.map(() => Number.POSITIVE_INFINITY);
  const found = stages.map(() => 0);
  for (let round = 0; round < rounds; round++)
    stages.forEach(([, run], at) => {
      const result = timed(run);
      best[at] = Math.min(best[at]!, result.seconds);
      found[at] = result.found;
    });
  stages.forEach(([name, , limit], at) => {
    const ratio = best[at]! / best[0]!;
    console.log(
      `${name.padEnd(22)}${(words / best[at]! / 1e6).toFixed(3).padStart(9)}${ratio.toFixed(1).padStart(9)}${(limit === undefined ? '' : `1/${limit}`).padStart(8)}${String(found[at]).padStart(11)}`,
    );
  });
  assert(found[3]! > words * 0.9, 'fewer tokens than words');
  assert(found.at(-1)! > documents.length * 10, 'too few entities');
}

/** Twice the text must take about twice the time. */
function linearity(): void {
  console.log('\none document, seconds at 5 MB and 10 MB (linear: a ratio near 2)');
  const line = documents.join(' ').replaceAll('\n', ' ');
  const shapes: [name: string, text: (length: number) => string][] = [
    ['a single line', (length) => line.repeat(3).slice(0, length)],
    ['one word repeated', (length) => 'المغرب '.repeat(length / 7)],
  ];
  for (const [name, make] of shapes) {
    const [half, whole] = [5_000_000, 10_000_000].map((length) => secondsFor(make(length)));
    console.log(
      `${name.padEnd(22)}${half!.toFixed(2).padStart(8)}${whole!.toFixed(2).padStart(8)}${(whole! / half!).toFixed(2).padStart(8)}`,
    );
  }
}

function secondsFor(text: string): number {
  const start = performance.now();
  const { entities } = extractor.extract(text);
  assert(entities.length > 1000, 'too few entities in a long document');
  return (performance.now() - start) / 1000;
}

/** Words of the classes that rules read on over: each alone, over and over, is the worst text for a rule whose reach has no end. */
const readOver = 'قال هنأ باحث جولة مساعدة توفير لالة بن ١٢ الدكتور مستشاره في والمدينة الجديدة'.split(' ');

function worstWords(): void {
  console.log('\none word repeated, seconds at 100 KB and 400 KB (linear: a ratio near 4), the three worst of some');
  const rows = readOver.map((word) => {
    const [short, long] = [100_000, 400_000].map((length) => {
      const start = performance.now();
      extractor.extract(`${word} `.repeat(length / (word.length + 1)));
      return (performance.now() - start) / 1000;
    });
    return { word, short: short!, long: long!, ratio: long! / short! };
  });
  for (const { word, short, long, ratio } of rows.sort((one, other) => other.ratio - one.ratio).slice(0, 3))
    console.log(
      `${word.padEnd(22)}${short.toFixed(2).padStart(8)}${long.toFixed(2).padStart(8)}${ratio.toFixed(2).padStart(8)}`,
    );
}

/** From the start of an empty Node process to the first result, less the time of a process that does nothing. */
function coldStart(): void {
  const cold = fileURLToPath(new URL('./cold.js', import.meta.url));
  const median = (run: () => number): number => Array.from({ length: 11 }, run).sort((a, b) => a - b)[5]!;
  const process_ = (args: string[]): number => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args);
    assert(status === 0, 'a cold process failed');
    return performance.now() - start;
  };
  const empty = median(() => process_(['-e', '']));
  const first = median(() => process_([cold]));
  console.log(
    `\ncold start: ${first.toFixed(0)} ms, an empty process ${empty.toFixed(0)} ms, added ${(first - empty).toFixed(0)} ms (limit 80)`,
  );
}

throughput();
linearity();
worstWords();
coldStart();
console.log(`peak memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
