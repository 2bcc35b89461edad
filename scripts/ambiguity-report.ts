/**
 * Reports one-word names that may be common words: `npx tsx scripts/ambiguity-report.ts [--least 200] [--contexts 5]
 * [--file places/world]`. Every one-word name or alias of a country, place, organization or person that no flag calls
 * ambiguous is counted in ../shared/data/raw/{antcorpus,wikipedia-ar-2017,ntrex128-ar}, with the proclitics و ف ب ل ك; those
 * that occur more often than `least` are printed, the most frequent first, with contexts spread evenly over its hits, to be
 * read by hand. Without the shared data (it isn't part of the repository) the script says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { cell, type LexiconSource, readManifest, readSource, type SourceRow, values } from '../src/lexicon/source.ts';
import { fold } from '../src/text/fold.ts';

const root = new URL('../', import.meta.url);
const raw = new URL('../../shared/data/raw/', import.meta.url);
const types: ReadonlySet<string> = new Set(['country', 'place', 'organization', 'person']);
const { values: options } = parseArgs({
  options: {
    least: { type: 'string', default: '200' },
    contexts: { type: 'string', default: '5' },
    file: { type: 'string' },
  },
});

interface Name {
  name: string;
  at: string;
  type: string;
}

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

function readSources(): LexiconSource[] {
  return readManifest('lexicons/manifest.tsv', read('lexicons/manifest.tsv'))
    .filter(({ type, file }) => types.has(type) && (options.file === undefined || options.file === file))
    .map((row) => readSource(row, read(`lexicons/${row.file}.tsv`)));
}

/** The names of a row that count wherever they stand: one word, no flag. */
function certainWords(source: LexiconSource, row: SourceRow): Name[] {
  const ambiguous = cell(source, row, 'flags').split(',').includes('ambiguous');
  const aliases = values(cell(source, row, 'aliases')).filter((alias) => !alias.startsWith('?'));
  return (ambiguous ? aliases : [row.cells[0]!, ...aliases])
    .filter((name) => /^[\u0621-\u064a]+$/.test(name))
    .map((name) => ({ name, at: `${source.file}.tsv:${row.line}`, type: source.type }));
}

function rawTexts(): string[] {
  const unpacked = (name: string): string[] =>
    gunzipSync(readFileSync(new URL(name, raw)))
      .toString('utf8')
      .split('\n');
  const articles = unpacked('antcorpus.jsonl.gz').filter((line) => line !== '');
  return [
    ...articles.map((line) => (JSON.parse(line) as { text: string }).text),
    ...unpacked('wikipedia-ar-2017.txt.gz').filter((line) => !line.startsWith('<doc')),
    ...unpacked('ntrex128-ar.txt.gz'),
  ];
}

/** A word as it stands, and without its proclitics: «وللنصر» → «النصر», «النصر» without the article is another word. */
function readingsOf(word: string): string[] {
  const [, rest = word] = /^[وف]?(.{3,})$/.exec(word) ?? [];
  const bare = rest.startsWith('لل') ? [`ال${rest.slice(2)}`] : /^[بلك]/.test(rest) ? [rest.slice(1)] : [];
  return [...new Set([word, rest, ...bare])];
}

/** Words that some file lists: such a word is never read as one with proclitics («فاطمة» as ف and «أطمة»). */
function listedWords(): Set<string> {
  const rows = readManifest('lexicons/manifest.tsv', read('lexicons/manifest.tsv'));
  const sources = rows.map((row) => readSource(row, read(`lexicons/${row.file}.tsv`)));
  return new Set(sources.flatMap(({ rows: listed }) => listed.map(({ cells }) => fold(cells[0]!))));
}

/** Where each name stands in the texts: text number and place, one pair a hit. */
function hitsOf(names: ReadonlySet<string>, texts: readonly string[]): Map<string, [text: number, at: number][]> {
  const listed = listedWords();
  const hits = new Map<string, [number, number][]>([...names].map((name) => [name, []]));
  texts.forEach((text, number) => {
    for (const match of text.matchAll(/[\u0621-\u065f]+/g)) {
      const word = fold(match[0]);
      const name = (listed.has(word) ? [word] : readingsOf(word)).find((reading) => hits.has(reading));
      if (name !== undefined) hits.get(name)!.push([number, match.index]);
    }
  });
  return hits;
}

function contextAt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 40), at + 45).replace(/\s+/g, ' ');
}

function report(): void {
  const names = readSources().flatMap((source) => source.rows.flatMap((row) => certainWords(source, row)));
  const texts = rawTexts();
  const hits = hitsOf(new Set(names.map(({ name }) => fold(name))), texts);
  const frequent = names
    .map((named) => ({ ...named, hits: hits.get(fold(named.name))! }))
    .filter((named) => named.hits.length > Number(options.least))
    .sort((a, b) => b.hits.length - a.hits.length);
  const shown = Number(options.contexts);
  for (const { name, at, type, hits: found } of frequent) {
    console.log(`${name}\t${type}\t${found.length}\t${at}`);
    for (let context = 0; context < shown; context++) {
      const [text, place] = found[Math.floor(((context + 0.5) * found.length) / shown)]!;
      console.log(`    … ${contextAt(texts[text]!, place)} …`);
    }
  }
  console.log(`${names.length} one-word names without a flag, ${frequent.length} over ${options.least} hits`);
}

if (existsSync(raw)) report();
else console.error('the shared data is not beside the repository: nothing to count in');
