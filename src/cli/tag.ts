/** khabar tag: pre-tokenised text → the same tokens, each with a tag. */
import { readFileSync } from 'node:fs';
import { InputError, UsageError } from '../errors.ts';
import { readConll, type TaggedSentence } from '../evaluate/conll.ts';
import { tagSentences } from '../evaluate/tag.ts';
import { createExtractor } from '../extract.ts';
import { type Command, oneOf, parseOptions, stringOption } from './options.ts';

export const tag: Command = {
  help: `khabar tag FILE.conll [--tags anercorp]

Tags pre-tokenised text: one token a line (further columns are ignored), a blank line between sentences. Prints the same
tokens, token TAB tag, with B-/I- PER, LOC and ORG.
`,
  async run(args, terminal) {
    const parsed = parseOptions(args, { tags: { type: 'string' } });
    oneOf(stringOption(parsed, 'tags'), ['anercorp'], 'tags');
    if (parsed.positionals.length !== 1) throw new UsageError('tag needs one file');
    const extractor = createExtractor();
    for (const sentence of tagSentences(extractor, readConll(readText(parsed.positionals[0]!))))
      await terminal.out(sentenceText(sentence));
    return 0;
  },
};

/** A file's text, with an error that names it. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(
      path,
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message,
    );
  }
}

const sentenceText = (sentence: TaggedSentence): string =>
  `${sentence.map(({ token, tag: name }) => `${token}\t${name}\n`).join('')}\n`;
