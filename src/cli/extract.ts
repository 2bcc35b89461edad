/** khabar extract: articles → documents, one after another, as JSONL or for people. */
import { readDate } from '../entities/date/calendar.ts';
import { entityTypes } from '../entities/index.ts';
import { UsageError } from '../errors.ts';
import { eventTypes } from '../events/index.ts';
import { type Pattern, typeOf } from '../patterns/format.ts';
import { type InputOptions, readArticles } from './input.ts';
import { type Command, oneOf, type Parsed, parseOptions, stringOption, type Terminal } from './options.ts';
import { patternsOf } from './patterns.ts';
import { readHere, readInThreads } from './reading.ts';
import { formats, type Rendering } from './render.ts';

const help = `khabar extract [FILE…|-] [options]

Reads articles and prints the entities and events in them. FILE is a text file (one article), a .jsonl or .ndjson file
(one article a line), a folder of such files, or - for standard input; .gz is unpacked. A field "title" is read as the
first line of the text.

  --format FORMAT         pretty for people (default at a terminal), jsonl one document a line (default otherwise), or
                          plover one record of the PLOVER ontology a line, for each event that it has a type for
  --full                  jsonl with the text and the tokens too
  --jobs N                read with N threads (default 1); documents come out in their order
  --patterns FILE         phrases and token patterns of your own: JSONL, { "label": "ORG", "pattern": "…", "id": "…" }
  --types TYPES           only these entity and event types, comma-separated
  --input text|jsonl      what standard input holds (default text)
  --date DATE             date of plain-text articles, ISO 8601; relative dates count from it
  --text-field NAME       JSONL field that holds the text (default text)
  --id-field NAME         … the id (default id)
  --date-field NAME       … the date (default date)
`;

/** The options that say how input is read. */
export const readingOptions = {
  input: { type: 'string' },
  date: { type: 'string' },
  'text-field': { type: 'string' },
  'id-field': { type: 'string' },
  'date-field': { type: 'string' },
  patterns: { type: 'string' },
} as const;

const options = {
  format: { type: 'string' },
  full: { type: 'boolean' },
  types: { type: 'string' },
  jobs: { type: 'string' },
  ...readingOptions,
} as const;

export const extract: Command = {
  help,
  async run(args, terminal) {
    const parsed = parseOptions(args, options);
    let faults = 0;
    const onFault = (fault: Error): void => {
      faults++;
      terminal.error(fault.message);
    };
    const patterns = patternsOf(parsed, onFault);
    const types = typesOf(parsed, patterns);
    const reading = { ...(types ? { types } : {}), patterns, ...renderingOf(parsed, terminal) };
    const jobs = jobsOf(parsed);
    const paths = parsed.positionals.length ? parsed.positionals : ['-'];
    const articles = readArticles(paths, inputOptions(parsed), onFault);
    const texts = jobs === 1 ? readHere(articles, reading) : readInThreads(articles, reading, jobs);
    for await (const text of texts) await terminal.out(text);
    return faults > 0 ? 1 : 0;
  },
};

export function inputOptions(parsed: Parsed): InputOptions {
  const date = stringOption(parsed, 'date');
  if (date !== undefined && !readDate(date)) throw new UsageError(`--date: not a date: ${date}`);
  return {
    textField: stringOption(parsed, 'text-field') ?? 'text',
    idField: stringOption(parsed, 'id-field') ?? 'id',
    dateField: stringOption(parsed, 'date-field') ?? 'date',
    stdin: oneOf(stringOption(parsed, 'input'), ['text', 'jsonl'], 'input') ?? 'text',
    ...(date ? { date } : {}),
  };
}

/** The types of --types: each one that khabar, or a pattern, has. */
function typesOf(parsed: Parsed, patterns: readonly Pattern[]): string[] | undefined {
  const types = stringOption(parsed, 'types')?.split(',');
  const known = new Set([...entityTypes, ...eventTypes].map(({ type }) => type));
  for (const pattern of patterns) known.add(typeOf(pattern));
  const unknown = types?.find((type) => !known.has(type));
  if (unknown !== undefined) throw new UsageError(`--types: no type "${unknown}"; there are ${[...known].join(' ')}`);
  return types;
}

function renderingOf(parsed: Parsed, { isTerminal }: Terminal): Rendering {
  const format = oneOf(stringOption(parsed, 'format'), formats, 'format') ?? (isTerminal ? 'pretty' : 'jsonl');
  return { format, full: parsed.values.full === true, hasColors: isTerminal && !process.env.NO_COLOR };
}

/** The number of --jobs. */
function jobsOf(parsed: Parsed): number {
  const told = stringOption(parsed, 'jobs') ?? '1';
  if (!/^[1-9]\d{0,2}$/.test(told)) throw new UsageError(`--jobs must be a number from 1 to 999, not ${told}`);
  return Number(told);
}
