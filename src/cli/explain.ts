/** khabar explain: an article → for each finding the derivation that produced it. */
import { UsageError } from '../errors.ts';
import { createExtractor } from '../extract.ts';
import { toExplanation } from '../output/explain.ts';
import { inputOptions, readingOptions } from './extract.ts';
import { readArticles } from './input.ts';
import { type Command, parseOptions } from './options.ts';
import { patternsOf } from './patterns.ts';

export const explain: Command = {
  help: `khabar explain FILE [options]

Prints for each entity and event where it stands, what is known of it, and the lexicon lines, rules and frames that
produced it. FILE, and the options --input, --date, --text-field, --id-field, --date-field and --patterns, as for khabar
extract.
`,
  async run(args, terminal) {
    const parsed = parseOptions(args, readingOptions);
    if (parsed.positionals.length === 0) throw new UsageError('explain needs a file');
    let faults = 0;
    const onFault = (fault: Error): void => {
      faults++;
      terminal.error(fault.message);
    };
    const extractor = createExtractor({ patterns: patternsOf(parsed, onFault) });
    for await (const { text, ...info } of readArticles(parsed.positionals, inputOptions(parsed), onFault))
      await terminal.out(toExplanation(extractor.extract(text, info)));
    return faults > 0 ? 1 : 0;
  },
};
