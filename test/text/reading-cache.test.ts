import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadOwnLexicon } from '../../src/lexicon/own.ts';
import { readClitics, type Vocabulary } from '../../src/text/clitics.ts';
import { foldText } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const own = loadOwnLexicon();

/** The same words for a cache that has met none: caches go by the vocabulary's identity. */
const unmet = (): Vocabulary => ({
  formOf: (codes, from, to) => own.formOf(codes, from, to),
  rankOf: (form, hasArticle) => own.rankOf(form, hasArticle),
  takesPronoun: (form) => own.takesPronoun(form),
  takesFuture: (form) => own.takesFuture(form),
  isNominal: (form) => own.isNominal(form),
});

/** The readings of every token of a text: form, clitics, ends and score. */
function readings(text: string, vocabulary: Vocabulary): number[][][] {
  const tokens = tokenize(foldText(text));
  const { first, form, clitics, from, to, score } = readClitics(tokens, vocabulary);
  return Array.from({ length: tokens.count }, (_, token) =>
    Array.from({ length: first[token + 1]! - first[token]! }, (_, nth) => {
      const row = first[token]! + nth;
      return [form[row]!, clitics[row]!, from[row]!, to[row]!, score[row]!];
    }),
  );
}

const folder = new URL('../../corpus/articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

describe('readings of words met before', () => {
  it('are those of words met for the first time', () => {
    const warm = unmet();
    expect(articles.length).toBeGreaterThan(0);
    for (const text of [...articles, ...articles]) expect(readings(text, warm)).toEqual(readings(text, unmet()));
  });

  it.each([
    ['with another last letter', 'مدرسه قرى علي', 'مدرسة قري على'],
    ['with vowel marks', 'كتابها ومصر', 'كِتَابُهَا وَمِصر'],
    ['in a text that writes ة nowhere', 'وزارة سياره', 'وزاره سياره'],
    ['too long to be kept', 'وبالاستراتيجياتهمابها', 'وبالاستراتيجياتهمابه'],
  ])('%s', (_, before, text) => {
    const warm = unmet();
    readings(before, warm);
    expect(readings(text, warm)).toEqual(readings(text, unmet()));
  });
});
