import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/text/fold.ts';
import { tokenize, tokenKinds } from '../../src/text/tokenize.ts';

function tokensOf(text: string): string[] {
  const tokens = tokenize(foldText(text));
  return Array.from(
    { length: tokens.count },
    (_, at) => `${text.slice(tokens.start[at], tokens.end[at])}/${tokenKinds[tokens.kind[at]!]}`,
  );
}

describe('tokenize', () => {
  const cases: [name: string, text: string, tokens: string[]][] = [
    ['words and marks', 'قال: «نعم»', ['قال/word', ':/punctuation', '«/punctuation', 'نعم/word', '»/punctuation']],
    ['marks of the last letter belong to the word', 'شكرً للمغرب', ['شكرً/word', 'للمغرب/word']],
    ['a bidi mark behind a word does not', 'واس\u200f .', ['واس/word', './punctuation']],
    ['numbers with separators', '1,200.5 و٣٫٥ %', ['1,200.5/number', 'و/word', '٣٫٥/number', '%/punctuation']],
    ['a count in brackets', 'شارك (14) رئيسا', ['شارك/word', '(14)/number', 'رئيسا/word']],
    [
      'a number in brackets that counts nothing',
      'الفوز (9) وتونس (2015) قال',
      [
        'الفوز/word',
        '(/punctuation',
        '9/number',
        ')/punctuation',
        'وتونس/word',
        '(/punctuation',
        '2015/number',
        ')/punctuation',
        'قال/word',
      ],
    ],
    ['a date in numbers', '11/5/2022', ['11/number', '//punctuation', '5/number', '//punctuation', '2022/number']],
    ['letters and digits part', 'عام2022م', ['عام/word', '2022/number', 'م/word']],
    ['Latin words', 'F-16 داخل D-Daesh', ['F-16/latin', 'داخل/word', 'D-Daesh/latin']],
    [
      'urls',
      'انظر https://example.com/a?b=1. ثم www.site.ma',
      ['انظر/word', 'https://example.com/a?b=1/url', './punctuation', 'ثم/word', 'www.site.ma/url'],
    ],
    ['emails', 'راسل a.b@example.org الآن', ['راسل/word', 'a.b@example.org/email', 'الآن/word']],
    ['hashtags and accounts', '#القدس_لنا @user', ['#القدس_لنا/hashtag', '@user/mention']],
    ['emoji', 'خبر 🎉', ['خبر/word', '🎉/emoji']],
    ['a lone surrogate', 'ا\ud800ب', ['ا/word', '\ud800/other', 'ب/word']],
    ['nothing', ' \n\t', []],
  ];
  it.each(cases)('%s', (_name, text, expected) => expect(tokensOf(text)).toEqual(expected));
});
