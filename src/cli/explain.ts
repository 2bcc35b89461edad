/** khabar explain: an article → for each finding the derivation that produced it. */
import { UsageError } from '../errors.ts';
import { createExtractor } from '../extract.ts';
import { toExplanation } from '../output/explain.ts';
import { inputOptions } from './extract.ts';
import { readArticles } from './input.ts';
import { type Command, parseOptions } from './options.ts';

export const explain: Command = {
  help: `khabar explain FILE [--date DATE]

Prints for each entity and event where it stands, what is known of it, and the lexicon lines, rules and frames that
produced it. FILE as for khabar extract.
`,
  async run(args, terminal) {
    const parsed = parseOptions(args, { date: { type: 'string' }, input: { type: 'string' } });
    if (parsed.positionals.length === 0) throw new UsageError('explain needs a file');
    const extractor = createExtractor();
    let faults = 0;
    const onFault = (fault: Error): void => {
      faults++;
      terminal.error(fault.message);
    };
    for await (const { text, ...info } of readArticles(parsed.positionals, inputOptions(parsed), onFault))
      await terminal.out(toExplanation(extractor.extract(text, info)));
    return faults > 0 ? 1 : 0;
  },
};
