/** khabar lexicon: what the lexicon holds, which entries a word or name matches, and whether sources are sound. */
import { UsageError } from '../errors.ts';
import { createExtractor } from '../extract.ts';
import { Feature } from '../lexicon/features.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchEntries } from '../lexicon/match.ts';
import type { MatchTable } from '../lexicon/match-columns.ts';
import { Analysis } from '../syntax/analysis.ts';
import { classBitsOf } from '../syntax/words/word-classes.ts';
import { checkSources } from './lexicon-sources.ts';
import { lexiconStats, statsText } from './lexicon-stats.ts';
import { type Command, parseOptions, type Terminal } from './options.ts';

export const lexicon: Command = {
  help: `khabar lexicon check [FILE|FOLDER] | stats [--json] | find NAME

check   faults of the lexicon sources (the package's own without a path), each as file:line: reason
stats   entries by file, and unique entities by type
find    every entry that matches in NAME, with its file and what it says
`,
  async run(args, terminal) {
    const parsed = parseOptions(args, { json: { type: 'boolean' } });
    const [action, ...words] = parsed.positionals;
    const asJson = parsed.values.json === true;
    if (action === 'check' && words.length < 2) return check(words[0], terminal);
    if (action === 'stats' && words.length === 0) await terminal.out(stats(asJson));
    else if (action === 'find' && words.length > 0)
      await terminal.out(find(createExtractor().lexicon, words.join(' ')));
    else throw new UsageError('lexicon takes check, stats, or find and a name');
    return 0;
  },
};

async function check(path: string | undefined, terminal: Terminal): Promise<number> {
  const { files, faults } = checkSources(path);
  for (const fault of faults) await terminal.out(`${fault}\n`);
  await terminal.out(`${counted(faults.length, 'fault')} in ${counted(files, 'file')}\n`);
  return faults.length === 0 ? 0 : 1;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function stats(asJson: boolean): string {
  const found = lexiconStats(createExtractor().lexicon);
  return asJson ? `${JSON.stringify(found, null, 1)}\n` : statsText(found);
}

function find(entries: Lexicon, name: string): string {
  const analysis = new Analysis(name, entries, classBitsOf(entries));
  const matches = matchEntries(analysis.tokens, [analysis.readings], entries, true);
  const lines = new Set<string>();
  for (let row = 0; row < matches.count; row++) lines.add(describe(analysis, matches, row));
  return lines.size === 0 ? 'no entry\n' : `${[...lines].join('\n')}\n`;
}

const shown = ['country', 'subtype', 'role', 'takes', 'value', 'number', 'code', 'codes', 'symbol', 'flags', 'frame'];

/** Type, file and name of the entry, the words that it matches where they are others, and its attributes. */
function describe(analysis: Analysis, matches: MatchTable, row: number): string {
  const { lexicon: entries } = analysis;
  const entry = matches.entry[row]!;
  const words = analysis.text.slice(analysis.offsetOf(matches.from[row]!), analysis.endOffset(matches.end[row]! - 1));
  const told = shown.flatMap((column) => {
    const value = entries.attribute(entry, column);
    return value ? [`${column}=${value}`] : [];
  });
  return [
    entries.types[matches.type[row]!]!,
    entries.idOf(entry),
    ...(words === entries.nameOf(entry) ? [] : [`as «${words}»`]),
    ...((matches.features[row]! & Feature.ambiguous) === 0 ? [] : ['ambiguous here']),
    ...told,
  ].join('  ');
}
