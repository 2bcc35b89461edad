/**
 * Compiles lexicons/ into src/generated/lexicon.ts: `tsx scripts/build-lexicon.ts`. Prints `file:line: reason` for every
 * fault and exits with 1 if there is one.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LexiconError } from '../src/errors.ts';
import { compileLexicon } from '../src/lexicon/compile.ts';
import { lintSources } from '../src/lexicon/lint.ts';
import { type LexiconSource, readManifest, readSource } from '../src/lexicon/source.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

function readSources(): LexiconSource[] {
  const rows = readManifest('lexicons/manifest.tsv', read('lexicons/manifest.tsv'));
  return rows.map((row) => readSource(row, read(`lexicons/${row.file}.tsv`)));
}

function build(): void {
  const sources = readSources();
  const faults = lintSources(sources);
  for (const fault of faults) console.error(`lexicons/${fault}`);
  const bytes = compileLexicon(sources);
  const text = Buffer.from(bytes).toString('base64');
  const code = `// Made by scripts/build-lexicon.ts from lexicons/. Don't edit.\nexport const lexiconTable = '${text}';\n`;
  mkdirSync(new URL('src/generated/', root), { recursive: true });
  writeFileSync(new URL('src/generated/lexicon.ts', root), code);
  if (process.argv.includes('--sizes')) console.log(`${bytes.length} bytes, ${gzipSync(code).length} gzipped`);
  if (faults.length > 0) process.exitCode = 1;
}

try {
  build();
} catch (error) {
  if (!(error instanceof LexiconError)) throw error;
  console.error(`lexicons/${error.message}`);
  process.exitCode = 1;
}
