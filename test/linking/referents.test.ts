/** Which mentions of a text are of the same thing. */
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';

const extractor = createExtractor();

/** By referent, in text order, the mentions of a type. */
function groups(type: string, text: string): string[][] {
  const found = new Map<string, string[]>();
  for (const one of extractor.extract(text).entities)
    if (one.type === type) found.set(one.referent, [...(found.get(one.referent) ?? []), one.text]);
  return [...found.values()];
}

describe('mentions of the same body', () => {
  it('joins a club named with a word for its kind and without it', () => {
    const text = 'فاز فريق نادي الزمالك أمس، وارتفع رصيد فريق الزمالك، وقال مدرب الزمالك إن نادي الزمالك جاهز.';
    expect(groups('organization', text)).toEqual([['فريق نادي الزمالك', 'فريق الزمالك', 'الزمالك', 'نادي الزمالك']]);
  });

  it('joins a party called by two words for its kind', () => {
    const text = 'قالت حركة النهضة إنها ترفض القرار. وأضاف حزب النهضة أنه مستعد للحوار.';
    expect(groups('organization', text)).toEqual([['حركة النهضة', 'حزب النهضة']]);
  });

  it('keeps parties of two countries apart', () => {
    const text = 'التقى وفد من حزب الاستقلال المغربي مع وفد من حركة الاستقلال اللبنانية في بيروت.';
    expect(groups('organization', text)).toEqual([['حزب الاستقلال المغربي'], ['حركة الاستقلال اللبنانية']]);
  });

  it('keeps a club and a body of another kind apart', () => {
    const text = 'تعادل نادي الاتحاد مع نادي النصر، وهنأ الاتحاد الأوروبي المنظمين.';
    expect(groups('organization', text)).toEqual([['نادي الاتحاد'], ['نادي النصر'], ['الاتحاد الأوروبي']]);
  });
});
