import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';

const extractor = createExtractor();

/** Proclitics + stem (+ enclitic) of the best reading. */
function reading(word: string): string {
  const [token] = extractor.extract(word).tokens;
  return [...token!.proclitics, token!.stem, token!.enclitic].filter(Boolean).join('+');
}

describe('readings of a word', () => {
  const cases: [word: string, reading: string][] = [
    ['والد', 'والد'],
    ['بلينكن', 'بلينكن'],
    ['وزير', 'وزير'],
    ['فلسطين', 'فلسطين'],
    ['لبنان', 'لبنان'],
    ['كوريا', 'كوريا'],
    ['للمغرب', 'ل+ال+مغرب'],
    ['بالمغرب', 'ب+ال+مغرب'],
    ['وإيطاليا', 'و+ايطاليا'],
    ['ولبنان', 'و+لبنان'],
    ['وبلبنان', 'و+ب+لبنان'],
    ['وفي', 'و+في'],
    ['سيجتمع', 'س+يجتمع'],
    ['وسيلتقي', 'و+س+يلتقي'],
    ['بيانها', 'بيان+ها'],
    ['استقبله', 'استقبل+ه'],
  ];
  it.each(cases)('%s = %s', (word, expected) => expect(reading(word)).toBe(expected));
});
