/** Countries that linking gives officials whose own words name none. */
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';

const extractor = createExtractor();

/** The country of the first official of a text whose mention has some words. */
const countryOf = (words: string, text: string): string | undefined => {
  const found = extractor.extract(text).entities.find((one) => one.type === 'official' && one.text.includes(words));
  expect(found, `no official «${words}» in: ${text}`).toBeDefined();
  return found!.country;
};

describe('countries of officials who name none', () => {
  it('takes the country of the place in the title', () => {
    expect(countryOf('مدير', 'قال مدير عام الشؤون الصحية بمنطقة جازان أحمد السهلي إن الحملة نجحت.')).toBe('SA');
    expect(countryOf('المندوب', 'أكد المندوب الجهوي للتربية بسوسة نبيل العجمي أن الدروس تستأنف.')).toBe('TN');
    expect(
      countryOf('المتحدث', 'صرح المتحدث الرسمي للدفاع المدني بمنطقة مكة المكرمة المقدم محمد القرني بأن الحريق أخمد.'),
    ).toBe('SA');
  });

  it('leaves those who may be sent to the place', () => {
    expect(countryOf('رئيس', 'قال رئيس بعثة الأمم المتحدة في صنعاء إن الهدنة صامدة.')).toBeUndefined();
    expect(countryOf('السفير', 'قال السفير في باريس خالد السالم إن الطلاب تفوقوا.')).toBeUndefined();
  });

  it('gives those who serve in a ministry the country that the document is about', () => {
    const text =
      'استقبلت تونس وفدا من فرنسا في صفاقس.\nوقال مدير عام الامتحانات بوزارة التربية عمر الولباني إن النتائج تعلن غدا.';
    expect(countryOf('مدير', text)).toBe('TN');
  });

  it('takes the country of the ministry itself where that is named', () => {
    const text = 'وصل وفد من حلب السورية إلى دمشق.\nوقال الناطق بلسان الخارجية التركية تانجو بيلتش إن الحدود مغلقة.';
    expect(countryOf('الناطق', text)).toBe('TR');
  });

  it('gives servants of a state its country only where the document names hardly another', () => {
    const servant = 'وقال قائد الشرطة نبيل العجمي إن التحقيق بدأ.';
    expect(countryOf('قائد', `وقع الحادث في سوسة التونسية وشهدت المنستير حادثا مثله.\n${servant}`)).toBe('TN');
    expect(
      countryOf('قائد', `وقع الحادث في سوسة التونسية وشهدت ليبيا والجزائر حادثا مثله.\n${servant}`),
    ).toBeUndefined();
    const chairman = 'وقال رئيس نقابة الأطباء نبيل العجمي إن التحقيق بدأ.';
    expect(countryOf('رئيس', `وقع الحادث في سوسة التونسية وشهدت المنستير حادثا مثله.\n${chairman}`)).toBeUndefined();
  });
});

describe('countries of persons', () => {
  const countryOfPerson = (text: string): string | undefined =>
    extractor.extract(text).entities.find(({ type }) => type === 'person')!.country;

  it('keeps that of a figure whose name goes on with its line', () =>
    expect(countryOfPerson('استقبل الملك سلمان بن عبدالعزيز آل سعود الوفد.')).toBe('SA'));

  it("gives no figure's to somebody whose name begins alike", () => {
    expect(countryOfPerson('ذكر شقيق محمد علي النصري أن الأمر انتهى.')).toBeUndefined();
    expect(countryOfPerson('قال الدكتور صالح العمري إن الأمر انتهى.')).toBeUndefined();
    expect(countryOfPerson('قال الدكتور صالح بن ناصر الجاسر إن الأمر انتهى.')).toBeUndefined();
  });
});
