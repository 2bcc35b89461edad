/**
 * Compiles lexicons/ into src/generated/lexicon.ts and its image lexicon.bin, and lexicons/mappings/ into src/generated/mappings.ts: `tsx scripts/build-lexicon.ts`. Prints `file:line: reason` for every
 * fault and exits with 1 if there is one.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LexiconError } from '../src/errors.ts';
import { compileLexicon } from '../src/lexicon/compile.ts';
import { lintSources } from '../src/lexicon/lint.ts';
import { type LexiconSource, readManifest, readSource } from '../src/lexicon/source.ts';
import { LexiconTable } from '../src/lexicon/table.ts';
import {
  lintMappings,
  type MappingName,
  type Mappings,
  mappingColumns,
  readMapping,
  shippedRows,
} from '../src/ontology/source.ts';
import { lintGrammar } from './grammar.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

function readSources(): LexiconSource[] {
  const rows = readManifest('lexicons/manifest.tsv', read('lexicons/manifest.tsv'));
  return rows.map((row) => readSource(row, read(`lexicons/${row.file}.tsv`)));
}

function readMappings(): Mappings {
  const names = Object.keys(mappingColumns) as MappingName[];
  return Object.fromEntries(
    names.map((name) => [name, readMapping(name, read(`lexicons/mappings/${name}.tsv`))]),
  ) as Mappings;
}

/** The mappings as code: a constant for each file, its rows as text, which is parsed sooner than rows of cells. */
function mappingCode(mappings: Mappings): string {
  const constants = Object.entries(mappings).map(([name, source]) => {
    const rows = shippedRows(source).map((row) => row.join('\t'));
    const constant = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return `export const ${constant} = ${JSON.stringify(rows.join('\n'))};\n`;
  });
  return `// Made by scripts/build-lexicon.ts from lexicons/mappings/. Don't edit.\n${constants.join('')}`;
}

function build(): void {
  const sources = readSources();
  const mappings = readMappings();
  const faults = [...lintSources(sources), ...lintGrammar(sources), ...lintMappings(mappings, sources)];
  for (const fault of faults) console.error(`lexicons/${fault}`);
  const bytes = compileLexicon(sources);
  const text = Buffer.from(bytes).toString('base64');
  const code = `// Made by scripts/build-lexicon.ts from lexicons/. Don't edit.\nexport const lexiconTable = '${text}';\n`;
  mkdirSync(new URL('src/generated/', root), { recursive: true });
  writeFileSync(new URL('src/generated/lexicon.ts', root), code);
  writeFileSync(new URL('src/generated/lexicon.bin', root), LexiconTable.load(bytes).image());
  writeFileSync(new URL('src/generated/mappings.ts', root), mappingCode(mappings));
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
