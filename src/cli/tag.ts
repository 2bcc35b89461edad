/** khabar tag: pre-tokenised text → the same tokens, each with a tag. */
import { UsageError } from '../errors.ts';
import { readConll, type TaggedSentence } from '../evaluate/conll.ts';
import { tagSchemeNames, tagSchemes } from '../evaluate/schemes.ts';
import { tagSentences } from '../evaluate/tag.ts';
import { createExtractor } from '../extract.ts';
import { readText } from './input.ts';
import { type Command, oneOf, parseOptions, stringOption } from './options.ts';
import { patternsOf } from './patterns.ts';

export const tag: Command = {
  help: `khabar tag FILE.conll [--tags guidelines|anercorp] [--patterns FILE]

Tags pre-tokenised text: one token a line (further columns are ignored), a blank line between sentences. Prints the same
tokens, token TAB tag, with B-/I- PER, LOC, ORG and MISC (other things: those of your own patterns, see khabar extract).

  --tags SCHEME   guidelines: the spans that khabar extract finds (the default); anercorp: the spans that this corpus tags,
                  names without descriptions and kind nouns (docs/tag-schemes.md)
`,
  async run(args, terminal) {
    const parsed = parseOptions(args, { tags: { type: 'string' }, patterns: { type: 'string' } });
    const scheme = oneOf(stringOption(parsed, 'tags'), tagSchemeNames, 'tags') ?? 'guidelines';
    if (parsed.positionals.length !== 1) throw new UsageError('tag needs one file');
    let faults = 0;
    const patterns = patternsOf(parsed, (fault) => {
      faults++;
      terminal.error(fault.message);
    });
    const extractor = createExtractor({ patterns });
    const sentences = readConll(readText(parsed.positionals[0]!));
    for (const sentence of tagSentences(extractor, sentences, tagSchemes[scheme]))
      await terminal.out(sentenceText(sentence));
    return faults > 0 ? 1 : 0;
  },
};

const sentenceText = (sentence: TaggedSentence): string =>
  `${sentence.map(({ token, tag: name }) => `${token}\t${name}\n`).join('')}\n`;
