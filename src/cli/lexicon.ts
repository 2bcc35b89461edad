/** khabar lexicon: what the lexicon holds, and which entries a word or name matches. */
import { UsageError } from '../errors.ts';
import { createExtractor } from '../extract.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { Analysis, classBitsOf } from '../syntax/analysis.ts';
import { type Command, parseOptions } from './options.ts';

export const lexicon: Command = {
  help: `khabar lexicon stats [--json] | find NAME

stats   entries by file and type
find    every entry that matches in NAME, with its file and what it says
`,
  async run(args, terminal) {
    const parsed = parseOptions(args, { json: { type: 'boolean' } });
    const [action, ...words] = parsed.positionals;
    const { lexicon: entries } = createExtractor();
    if (action === 'stats') await terminal.out(stats(entries, parsed.values.json === true));
    else if (action === 'find' && words.length > 0) await terminal.out(find(entries, words.join(' ')));
    else throw new UsageError('lexicon takes stats, or find and a name');
    return 0;
  },
};

function stats(entries: Lexicon, asJson: boolean): string {
  const files = entries.tables.flatMap(({ header }) =>
    header.files.map(({ name, type, count }) => ({ file: name, type, entries: count })),
  );
  if (asJson) return `${JSON.stringify(files, null, 1)}\n`;
  const byType = new Map<string, number>();
  for (const { type, entries: count } of files) byType.set(type, (byType.get(type) ?? 0) + count);
  const rows = files.map(
    ({ file, type, entries: count }) => `${String(count).padStart(7)}  ${file.padEnd(30)} ${type}`,
  );
  const totals = [...byType]
    .filter(([type]) => type !== '')
    .map(([type, count]) => `${String(count).padStart(7)}  ${type}`);
  return [...rows, '', ...totals, ''].join('\n');
}

function find(entries: Lexicon, name: string): string {
  const { matches } = new Analysis(name, entries, classBitsOf(entries));
  const lines = new Set<string>();
  for (let row = 0; row < matches.count; row++)
    lines.add(describe(entries, matches.entry[row]!, entries.types[matches.type[row]!]!));
  return lines.size === 0 ? 'no entry\n' : `${[...lines].join('\n')}\n`;
}

function describe(entries: Lexicon, entry: number, type: string): string {
  const told = ['country', 'subtype', 'role', 'flags', 'frame'].flatMap((column) => {
    const value = entries.attribute(entry, column);
    return value ? [`${column}=${value}`] : [];
  });
  return [type, entries.idOf(entry), ...told].join('  ');
}
