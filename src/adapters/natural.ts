/**
 * An adapter for users of the npm package `natural`: a tokenizer and a stemmer with the methods that its classifiers and
 * TfIdf call, so that they work on Arabic. Imports nothing from natural.
 */
import { createExtractor } from '../extract.ts';
import type { Token } from '../types.ts';

const reader = createExtractor({ types: [] });

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'latin' || kind === 'number';

/** Words of a text, as written or folded. */
export class ArabicTokenizer {
  private readonly folded: boolean;

  /** `folded`: one spelling for all variants of a word (أ إ آ → ا, ة → ه …). */
  constructor({ folded = true }: { folded?: boolean } = {}) {
    this.folded = folded;
  }

  tokenize(text: string): string[] {
    return reader
      .tokenize(text)
      .filter(isWord)
      .map((token) => (this.folded ? token.folded : token.text));
  }
}

/** Folded words without attached particles and pronouns: «وبالمغرب» → «مغرب». */
export class ArabicStemmer {
  stem(word: string): string {
    return reader.tokenize(word)[0]?.stem ?? '';
  }

  /** Stems of a text; words of one letter, which are particles, are left out unless `keepStops`. */
  tokenizeAndStem(text: string, keepStops = false): string[] {
    const stems = reader
      .tokenize(text)
      .filter(isWord)
      .map(({ stem }) => stem);
    return keepStops ? stems : stems.filter((stem) => stem.length > 1);
  }
}
