import { describe, expect, it } from 'vitest';
import { tagSchemes } from '../../src/evaluate/schemes.ts';
import { tagSentences } from '../../src/evaluate/tag.ts';
import { createExtractor } from '../../src/index.ts';

const extractor = createExtractor();

/** The tagged spans of one sentence, as «TAG words». */
function spans(sentence: string, scheme: keyof typeof tagSchemes): string[] {
  const tokens = sentence.split(' ').map((token) => ({ token, tag: 'O' }));
  const found: string[] = [];
  for (const { token, tag } of tagSentences(extractor, [tokens], tagSchemes[scheme]).flat()) {
    if (tag.startsWith('B')) found.push(`${tag.slice(2)} ${token}`);
    else if (tag !== 'O') found[found.length - 1] += ` ${token}`;
  }
  return found;
}

const cases: readonly [sentence: string, anercorp: string[], guidelines: string[]][] = [
  ['رحبت الحكومة السودانية بالقرار', [], ['ORG الحكومة السودانية']],
  ['قالت وزارة الدفاع إن الجيش العراقي تقدم', [], ['ORG وزارة الدفاع', 'ORG الجيش العراقي']],
  ['اجتمع مجلس الوزراء أمس', [], ['ORG مجلس الوزراء']],
  ['نفى الكرملين ذلك', ['ORG الكرملين'], ['ORG الكرملين']],
  ['أدانت محكمة العدل الدولية القرار', ['ORG محكمة العدل الدولية'], ['ORG محكمة العدل الدولية']],
  ['وصل منتخب هولندا مساء', ['LOC هولندا'], ['ORG منتخب هولندا']],
  ['بثت قناة الجزيرة حوارا', ['ORG الجزيرة'], ['ORG قناة الجزيرة']],
  ['دعا حزب الله اللبناني إلى الحوار', ['ORG حزب الله'], ['ORG حزب الله اللبناني']],
  ['ذكرت وكالة الأنباء القطرية ذلك', ['ORG وكالة الأنباء القطرية'], ['ORG وكالة الأنباء القطرية']],
  ['كتبت صحيفة " ماركا " الإسبانية عن المباراة', ['ORG ماركا'], ['ORG صحيفة " ماركا " الإسبانية']],
  ['انسحبت القوة من جنوب لبنان', ['LOC لبنان'], ['LOC جنوب لبنان']],
  ['أدى العمرة في مكة المكرمة', ['LOC مكة'], ['LOC مكة المكرمة']],
  ['قضايا العالم العربي كثيرة', [], ['LOC العالم العربي']],
  ['يعيش في جنوب شرق آسيا', ['LOC آسيا'], ['LOC جنوب شرق آسيا']],
  ['استقرت الأوضاع في الشرق الأوسط', ['LOC الشرق الأوسط'], ['LOC الشرق الأوسط']],
];

describe('tag schemes', () => {
  it.each(cases)('%s', (sentence, anercorp, guidelines) => {
    expect(spans(sentence, 'anercorp')).toEqual(anercorp);
    expect(spans(sentence, 'guidelines')).toEqual(guidelines);
  });
});
