/** khabar extract: articles → documents, one after another, as JSONL or for people. */
import { createExtractor } from '../extract.ts';
import { toJsonl } from '../output/jsonl.ts';
import { ansiStyle, plainStyle, toPretty } from '../output/pretty.ts';
import type { Document } from '../types.ts';
import { type InputOptions, readArticles } from './input.ts';
import { type Command, oneOf, type Parsed, parseOptions, stringOption, type Terminal } from './options.ts';

const help = `khabar extract [FILE…|-] [options]

Reads articles and prints the entities and events in them. FILE is a text file (one article), a .jsonl or .ndjson file
(one article a line), a folder of such files, or - for standard input; .gz is unpacked. A field "title" is read as the
first line of the text.

  --format pretty|jsonl   pretty for people (default at a terminal), jsonl one document a line (default otherwise)
  --full                  jsonl with the text and the tokens too
  --types TYPES           only these entity and event types, comma-separated
  --input text|jsonl      what standard input holds (default text)
  --date DATE             date of plain-text articles, ISO 8601; relative dates count from it
  --text-field NAME       JSONL field that holds the text (default text)
  --id-field NAME         … the id (default id)
  --date-field NAME       … the date (default date)
`;

const options = {
  format: { type: 'string' },
  full: { type: 'boolean' },
  types: { type: 'string' },
  input: { type: 'string' },
  date: { type: 'string' },
  'text-field': { type: 'string' },
  'id-field': { type: 'string' },
  'date-field': { type: 'string' },
} as const;

export const extract: Command = {
  help,
  async run(args, terminal) {
    const parsed = parseOptions(args, options);
    const types = stringOption(parsed, 'types')?.split(',');
    const extractor = createExtractor(types ? { types } : {});
    const print = printer(parsed, terminal);
    let faults = 0;
    const onFault = (fault: Error): void => {
      faults++;
      terminal.error(fault.message);
    };
    for await (const { text, ...info } of readArticles(
      parsed.positionals.length ? parsed.positionals : ['-'],
      inputOptions(parsed),
      onFault,
    ))
      await print(extractor.extract(text, info));
    return faults > 0 ? 1 : 0;
  },
};

export function inputOptions(parsed: Parsed): InputOptions {
  const date = stringOption(parsed, 'date');
  return {
    textField: stringOption(parsed, 'text-field') ?? 'text',
    idField: stringOption(parsed, 'id-field') ?? 'id',
    dateField: stringOption(parsed, 'date-field') ?? 'date',
    stdin: oneOf(stringOption(parsed, 'input'), ['text', 'jsonl'], 'input') ?? 'text',
    ...(date ? { date } : {}),
  };
}

function printer(parsed: Parsed, terminal: Terminal): (document: Document) => Promise<void> {
  const format =
    oneOf(stringOption(parsed, 'format'), ['pretty', 'jsonl'], 'format') ?? (terminal.isTerminal ? 'pretty' : 'jsonl');
  const style = terminal.isTerminal && !process.env.NO_COLOR ? ansiStyle : plainStyle;
  const full = parsed.values.full === true;
  return (document) =>
    terminal.out(format === 'pretty' ? `${toPretty(document, style)}\n` : `${toJsonl(document, full)}\n`);
}
