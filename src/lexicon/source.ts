/**
 * Lexicon sources: TSV text → rows, checked. The manifest says of each file what its entries are and how they inflect.
 * Throws LexiconError with `file:line` at the first line that can't be read; `lint` collects the lesser faults.
 */
import { LexiconError } from '../errors.ts';

/** How the forms of a file's entries are made. */
export type Inflection = 'none' | 'nationality' | 'title' | 'noun' | 'trigger';

/** One row of the manifest. */
export interface ManifestRow {
  /** Path without ending, e.g. `places/arab`. */
  file: string;
  /** Type of the entries; '' for files that only put words into classes. */
  type: string;
  inflection: Inflection;
  /** Word class of the file's single words; '' for none, or if the file has a column `class`. */
  class: string;
  rank: 'name' | 'word' | 'function';
  licence: string;
  source: string;
}

export interface SourceRow {
  line: number;
  cells: readonly string[];
}

/** A lexicon file as read: `rows[r].cells` stand in the order of `columns`. */
export interface LexiconSource extends ManifestRow {
  columns: readonly string[];
  rows: readonly SourceRow[];
}

const inflections: ReadonlySet<string> = new Set(['none', 'nationality', 'title', 'noun', 'trigger']);
const ranks: ReadonlySet<string> = new Set(['name', 'word', 'function']);

/** Reads a TSV text: a header line, `#` comments, blank lines. */
export function readTsv(name: string, text: string): { columns: string[]; rows: SourceRow[] } {
  let columns: string[] | undefined;
  const rows: SourceRow[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t');
    if (!columns) columns = cells;
    else if (cells.length !== columns.length)
      throw new LexiconError(`${name}:${index + 1}`, `${cells.length} columns, the header has ${columns.length}`);
    else rows.push({ line: index + 1, cells });
  });
  if (!columns) throw new LexiconError(name, 'no header line');
  return { columns, rows };
}

/** Reads the manifest: one row a lexicon file. */
export function readManifest(name: string, text: string): ManifestRow[] {
  const { columns, rows } = readTsv(name, text);
  return rows.map(({ line, cells }) => {
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at]!])) as unknown as ManifestRow;
    if (!inflections.has(row.inflection))
      throw new LexiconError(`${name}:${line}`, `unknown inflection ${row.inflection}`);
    if (!ranks.has(row.rank)) throw new LexiconError(`${name}:${line}`, `unknown rank ${row.rank}`);
    if (!row.licence || !row.source) throw new LexiconError(`${name}:${line}`, 'no licence or source');
    return row;
  });
}

/** Reads the lexicon file that a manifest row names. */
export function readSource(row: ManifestRow, text: string): LexiconSource {
  const name = `${row.file}.tsv`;
  const { columns, rows } = readTsv(name, text);
  if (columns[0] !== 'name' && columns[0] !== 'lemma')
    throw new LexiconError(`${name}:1`, 'the first column must be name or lemma');
  return { ...row, columns, rows };
}

/** A cell by column name, '' where the file has no such column. */
export function cell(source: LexiconSource, row: SourceRow, column: string): string {
  const at = source.columns.indexOf(column);
  return at < 0 ? '' : row.cells[at]!;
}

/** The values of a cell that holds several, joined by `|`. */
export const values = (text: string): string[] => (text === '' ? [] : text.split('|'));
