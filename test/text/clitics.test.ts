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
    ['للبنان', 'ل+لبنان'],
    ['لليبيا', 'ل+ليبيا'],
    ['للاجئين', 'ل+ال+لاجيين'],
    ['للجنة', 'ل+ال+لجنه'],
    ['للأزمة', 'ل+ال+ازمه'],
    ['للغة', 'ل+ال+لغه'],
    ['بالمغرب', 'ب+ال+مغرب'],
    ['وإيطاليا', 'و+ايطاليا'],
    ['ولبنان', 'و+لبنان'],
    ['وبلبنان', 'و+ب+لبنان'],
    ['وفي', 'و+في'],
    ['سيجتمع', 'س+يجتمع'],
    ['وسيلتقي', 'و+س+يلتقي'],
    ['ستبقى', 'س+تبقي'],
    ['سيبقى', 'س+يبقي'],
    ['ستعمل', 'س+تعمل'],
    ['بيانها', 'بيان+ها'],
    ['بلدية', 'بلديه'],
    ['بأغلبية', 'ب+اغلبيه'],
    ['لوزارته', 'ل+وزارت+ه'],
    ['ولمساعدتهم', 'و+ل+مساعدت+هم'],
    ['استقبله', 'استقبل+ه'],
  ];
  it.each(cases)('%s = %s', (word, expected) => expect(reading(word)).toBe(expected));
});

describe('a و that a space parts from its word', () => {
  const wordsOf = (text: string) =>
    extractor.extract(text).tokens.map(({ proclitics, stem }) => [...proclitics, stem].join('+'));

  it('is its conjunction', () => expect(wordsOf('الوزير و السفير')).toEqual(['ال+وزير', 'و+ال+سفير']));

  it.each(['الوزير وَ السفير', 'الوزير وـ السفير', 'الوزير و اَلسفير', 'الوزير و\u00a0السفير'])(
    'is its conjunction in «%s»',
    (text) => expect(wordsOf(text)).toEqual(['ال+وزير', 'و+ال+سفير']),
  );

  it('keeps the offsets of what is written', () => {
    const text = 'الوزير و السفير حضرا';
    expect(extractor.extract(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'الوزير',
      'و السفير',
      'حضرا',
    ]);
  });

  it('is no letter of the word: «و اصل» is not «واصل»', () => expect(wordsOf('فصل و اصل')).toEqual(['فصل', 'و+اصل']));

  it.each([['و'], ['و '], ['و 5'], ['و ، نعم'], ['و  نعم'], ['ابو علي']])('leaves «%s» as it is', (text) => {
    const starts = extractor.extract(text).tokens.map(({ start, end }) => text.slice(start, end));
    expect(starts.join('')).toBe(text.replaceAll(' ', ''));
  });
});
