import { describe, expect, it } from 'vitest';
import * as api from '../src/index.ts';

describe('the public API', () => {
  it('is pinned: a name that is added or goes is a decision', () => {
    expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
      [
        "InputError",
        "LexiconError",
        "LexiconTable",
        "UsageError",
        "compileLexicon",
        "createExtractor",
        "fold",
        "readPatterns",
        "readSource",
        "toPlover",
      ]
    `);
  });

  it('reads an article', () => {
    const document = api
      .createExtractor()
      .extract('اجتمع وزير الخارجية الأمريكي أنتوني بلينكن مع ناصر بوريطة في الرباط أمس.', {
        id: 'a',
        date: '2022-03-29',
      });
    expect(document).toMatchObject({ id: 'a', date: '2022-03-29' });
    expect(document.entities.find(({ type }) => type === 'official')).toMatchObject({
      text: 'وزير الخارجية الأمريكي أنتوني بلينكن',
      role: 'foreign-minister',
      country: 'US',
      person: 'أنتوني بلينكن',
    });
    expect(document.entities.find(({ type }) => type === 'date')?.value).toBe('2022-03-28');
    const [meeting] = document.events;
    expect(meeting).toMatchObject({
      type: 'meeting',
      trigger: { text: 'اجتمع' },
      polarity: 'positive',
      modality: 'asserted',
    });
  });

  it('gives every finding evidence', () => {
    const { entities, events } = api
      .createExtractor()
      .extract('أيدت المجموعة خطة عمل التحالف الدولي لهزيمة داعش في نيامي.');
    for (const { evidence } of [...entities, ...events]) expect(evidence.length).toBeGreaterThan(0);
  });
});
