/** What a lexicon holds, counted: entries by file, unique entities by type, ways of writing a title, trigger lemmas. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LexiconTable } from '../lexicon/table.ts';

export interface LexiconStats {
  files: { file: string; type: string; entries: number }[];
  /** Of each type how many entities its entries name: a name with a country counts once over all files. */
  unique: Record<string, number>;
  /** Ways in which offices are written: aliases, feminines, plurals and accusatives included. */
  titleForms: number;
  /** Verbs and nouns that tell of an event, each once, over all event types. */
  triggerLemmas: number;
}

export function lexiconStats(lexicon: Lexicon): LexiconStats {
  const names = namesByType(lexicon);
  const triggers = [...names].filter(([type]) => type.startsWith('trigger:'));
  return {
    files: lexicon.tables.flatMap(({ header }) =>
      header.files.map(({ name, type, count }) => ({ file: name, type, entries: count })),
    ),
    unique: Object.fromEntries([...names].map(([type, found]) => [type, found.size])),
    titleForms: lexicon.tables.reduce((sum, table) => sum + formsOf(table, 'office'), 0),
    triggerLemmas: new Set(triggers.flatMap(([, found]) => [...found])).size,
  };
}

/** The names of each type, with the country that tells namesakes apart. */
function namesByType(lexicon: Lexicon): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  lexicon.tables.forEach(({ header }, number) => {
    for (const { type, first, count } of header.files) {
      if (type === '') continue;
      const found = names.get(type) ?? new Set<string>();
      names.set(type, found);
      for (let at = first; at < first + count; at++) found.add(identity(lexicon, lexicon.firstEntry[number]! + at));
    }
  });
  return names;
}

const identity = (lexicon: Lexicon, entry: number): string => `${lexicon.nameOf(entry)}\t${lexicon.countryOf(entry)}`;

function formsOf(table: LexiconTable, type: string): number {
  const code = table.header.types.indexOf(type);
  let forms = 0;
  for (let node = 1; node <= table.nodes; node++)
    for (const entry of table.entriesAt(node)) if (table.typeOf(entry) === code) forms++;
  return forms;
}

/** Types whose counts a reader looks for first, and what they are called. */
const headlines: readonly [type: string, words: string][] = [
  ['country', 'countries and territories'],
  ['nationality', 'nationalities'],
  ['place', 'places'],
  ['organization', 'organizations'],
  ['person', 'public figures'],
  ['given-name', 'given names'],
  ['family-name', 'family names'],
  ['office', 'offices'],
  ['unit', 'units'],
  ['currency', 'currencies'],
];

export function statsText({ files, unique, titleForms, triggerLemmas }: LexiconStats): string {
  const byFile = files.map(({ file, type, entries }) => line(entries, `${file.padEnd(30)} ${type}`.trimEnd()));
  const byType = headlines.map(([type, words]) => line(unique[type] ?? 0, words));
  return [
    ...byFile,
    '',
    'unique, aliases apart',
    ...byType,
    line(titleForms, 'forms of titles'),
    line(triggerLemmas, 'trigger lemmas'),
    '',
  ].join('\n');
}

const line = (count: number, words: string): string => `${String(count).padStart(7)}  ${words}`;
