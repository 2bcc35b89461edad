/**
 * Lexicon sources on disk, for `khabar lexicon check`: the package's own folder, a folder with a manifest, or single TSV
 * files. A line that can't be read is a fault like the others, so that one run tells them all.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, LexiconError } from '../errors.ts';
import { lintSources } from '../lexicon/lint.ts';
import { type LexiconSource, type ManifestRow, readManifest, readSource } from '../lexicon/source.ts';

export interface CheckResult {
  files: number;
  /** Each `file:line: reason`. */
  faults: string[];
}

/** The folder of the package's sources: beside the built command, or beside src. */
export function packageFolder(): string {
  const candidates = ['../lexicons', '../../lexicons'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((folder) => existsSync(join(folder, manifestName))) ?? candidates[0]!;
}

const manifestName = 'manifest.tsv';
/** Tables of other shapes beside the lexicons, which the build lints as it compiles them. */
const mappings = 'mappings/';

/** Lints the sources in a folder or a file; without a path, the package's. */
export function checkSources(path = packageFolder()): CheckResult {
  if (!existsSync(path)) throw new InputError(path, 'no such file or folder');
  const faults: string[] = [];
  const [root, rows] = rowsUnder(path, faults);
  const sources = readAll(root, rows, faults);
  const isWhole = sources.some(({ type }) => type === 'country');
  const lines = lintSources(sources, isWhole ? sources : [...sources, ...packageCountries()]);
  return { files: rows.length, faults: [...faults, ...lines.map((line) => join(root, line))].map(fromHere) };
}

/** As a reader at the terminal would call a file: from the working folder where it lies under it. */
function fromHere(fault: string): string {
  const here = relative(process.cwd(), fault);
  return here.startsWith('..') ? fault : here;
}

/** The folder that rows are relative to, and a row for each file at or under a path. */
function rowsUnder(path: string, faults: string[]): [root: string, rows: ManifestRow[]] {
  const root = rootOf(path);
  const listed = existsSync(join(root, manifestName)) ? manifestRows(root, faults) : [];
  const wanted = tsvFiles(path).map((file) =>
    relative(root, file)
      .replace(/\.tsv$/, '')
      .replaceAll('\\', '/'),
  );
  const byFile = new Map(listed.map((row) => [row.file, row]));
  const rows = wanted
    .filter((file) => `${file}.tsv` !== manifestName && !file.startsWith(mappings))
    .map((file) => byFile.get(file) ?? plainRow(file));
  const missing = path === root ? listed.filter(({ file }) => !wanted.includes(file)) : [];
  faults.push(...missing.map(({ file }) => `${join(root, manifestName)}: ${file}.tsv is missing`));
  return [root, rows];
}

/** The nearest folder at or above a path that holds a manifest, else the path's own folder. */
function rootOf(path: string): string {
  const own = statSync(path).isDirectory() ? path : dirname(path);
  for (let folder = own; ; folder = dirname(folder)) {
    if (existsSync(join(folder, manifestName))) return folder;
    if (dirname(folder) === folder || folder === '.') return own;
  }
}

function manifestRows(root: string, faults: string[]): ManifestRow[] {
  const path = join(root, manifestName);
  return attempt(() => readManifest(path, readFileSync(path, 'utf8')), '', faults) ?? [];
}

function tsvFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      return entry.isDirectory() ? tsvFiles(inner) : entry.name.endsWith('.tsv') ? [inner] : [];
    });
}

/** A file in no manifest is read as plain names. */
const plainRow = (file: string): ManifestRow => ({
  file,
  type: '',
  inflection: 'none',
  class: '',
  rank: 'name',
  licence: '',
  source: '',
});

function readAll(root: string, rows: readonly ManifestRow[], faults: string[]): LexiconSource[] {
  return rows.flatMap((row) => {
    const text = readFileSync(join(root, `${row.file}.tsv`), 'utf8');
    return attempt(() => readSource(row, text), root, faults) ?? [];
  });
}

function attempt<T>(read: () => T, root: string, faults: string[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    faults.push(join(root, error.message));
    return undefined;
  }
}

/** The package's country file, if its sources are there. */
function packageCountries(): LexiconSource[] {
  const root = packageFolder();
  if (!existsSync(join(root, manifestName))) return [];
  return readAll(
    root,
    manifestRows(root, []).filter(({ type }) => type === 'country'),
    [],
  );
}
