/** Which mentions of a text are of the same thing. */
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';
import { isSameSpelling } from '../../src/linking/similarity.ts';

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
    const text = 'تعادل نادي الوحدة مع نادي النصر، وهنأ حزب الوحدة الفائزين.';
    expect(groups('organization', text)).toEqual([['نادي الوحدة'], ['نادي النصر'], ['حزب الوحدة']]);
  });
});

describe('spellings of one name', () => {
  it.each([
    ['سيرغي ميخايلوف', 'سيرجي ميخاييلوف'],
    ['محمد الفريخه', 'محمد فريخه'],
    ['السفاره الاميركيه', 'السفاره الامريكيه'],
    ['فريق تشابيكوينسي', 'فريق شابيكوينسي'],
    ['رافاييل نادال', 'رافييل نادال'],
  ])('%s and %s are one', (one, other) => expect(isSameSpelling(one, other)).toBe(true));

  it.each([
    ['وزاره العمل', 'وزاره العدل'],
    ['الغوطه الشرقيه', 'الغوطه الغربيه'],
    ['طريق الملك فيصل', 'طريق الملك فهد'],
    ['محمد علي', 'محمود علي'],
    ['زيد الحربي', 'سيد الحربي'],
    ['عبدالله الاول', 'عبدالله الثاني'],
    ['لجنه التدريب', 'لجنه التمريض'],
    ['الاتحاد السعودي لكره القدم', 'الاتحاد السوداني لكره القدم'],
    ['ريال مدريد', 'مدريد'],
  ])('%s and %s are two', (one, other) => expect(isSameSpelling(one, other)).toBe(false));
});

describe('mentions of the same official', () => {
  it('joins the office with and without its holder', () => {
    const text =
      'قال والي القيروان شكري بن حسن إن الطريق فتحت. وأضاف والي القيروان أن الأشغال مستمرة. وحضر والي سوسة اللقاء.';
    expect(groups('official', text)).toEqual([['والي القيروان شكري بن حسن', 'والي القيروان'], ['والي سوسة']]);
  });

  it('keeps two holders of one office apart, and offices that many hold', () => {
    const text = 'سلم مدير مستشفى الملك فيصل الدكتور سعد الحربي المهام إلى مدير مستشفى الملك فيصل الدكتور فهد الشمري.';
    expect(groups('official', text)).toHaveLength(2);
    const members = 'قال عضو مجلس الشورى سعد الحربي إن القرار مهم. وسأل عضو مجلس الشورى عن الموعد.';
    expect(groups('official', members)).toHaveLength(2);
  });
});

describe('mentions of the same name', () => {
  it('joins a name in quotation marks with the same name without them', () => {
    const text = 'كرمت جمعية «الإمام مالك» الفائزين. وقالت جمعية الإمام مالك إنها سعيدة.';
    expect(groups('organization', text)).toHaveLength(1);
  });

  it('joins the spellings of «عبد الله»', () => {
    const text = 'قال عبدالله بن غازي العتيبي إنه يرحب. وأضاف عبد الله بن غازي العتيبي أنه سيحضر.';
    expect(groups('person', text)).toHaveLength(1);
  });
});
