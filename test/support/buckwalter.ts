/** Buckwalter's transliteration → Arabic letters without vowels, and the tables that are written in it. */
import { readFileSync } from 'node:fs';
import { fold } from '../../src/text/fold.ts';

const latin = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{";
const arabic = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ';
const letters = new Map([...latin].map((sign, at) => [sign, arabic[at]!]));

/** Unvocalised Arabic: signs that are no letter (vowels, shadda, tanwin, the dagger alef) fall away. */
export function arabicOf(buckwalter: string): string {
  return [...buckwalter].map((sign) => letters.get(sign) ?? '').join('');
}

export const foldedArabic = (buckwalter: string): string => fold(arabicOf(buckwalter));

/** Radicals of a root such as `>.k.d`: hamza as ء, whatever its seat. */
export function radicalsOf(root: string): string[] {
  return root.split('.').map((radical) => (/[>&}'|<]/.test(radical) ? 'ء' : arabicOf(radical)));
}

export type CsvRow = Readonly<Record<string, string>>;

/** Rows of a CSV file by column name; the columns without a name are left out. Cells may be quoted, on one line. */
export function readCsv(path: string): CsvRow[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/);
  const columns = cellsOf(header);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = cellsOf(line);
      return Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()]));
    });
}

function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
