/** A caller's own phrases and token patterns. */
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/extract.ts';
import { type Pattern, readPatterns } from '../../src/patterns/format.ts';
import type { Entity } from '../../src/types.ts';
import { articleTexts } from '../support/corpus.ts';

const find = (patterns: readonly Pattern[], text: string): Entity[] =>
  createExtractor({ patterns }).extract(text).entities;
const told = (entities: readonly Entity[]): string[] => entities.map(({ type, text }) => `${type} ${text}`);

describe('phrases', () => {
  it('are found with attached particles, in every spelling, and named by their id', () => {
    const patterns: Pattern[] = [
      { label: 'ORG', pattern: 'مرصد الأطلس', id: 'atlas' },
      { label: 'ORG', pattern: 'المرصد الأطلسي', id: 'atlas' },
    ];
    const entities = find(patterns, 'قال لمرصد الاطلس إن المرصد الأطلسي يعمل.');
    expect(told(entities)).toEqual(['organization مرصد الاطلس', 'organization المرصد الأطلسي']);
    expect(entities.map(({ name }) => name)).toEqual(['مرصد الأطلس', 'مرصد الأطلس']);
    expect(new Set(entities.map(({ referent }) => referent)).size).toBe(1);
    expect(entities[0]!.evidence).toEqual([{ stage: 'lexicon', id: 'patterns/مرصد الأطلس' }]);
  });

  it.each([
    ['PER', undefined, 'person'],
    ['ORG', undefined, 'organization'],
    ['LOC', undefined, 'place'],
    ['GPE', undefined, 'place'],
    ['GPE', 'ZZ', 'country'],
    ['WEAPON', undefined, 'WEAPON'],
    ['month', undefined, 'month'],
  ])('%s with id %s → %s', (label, id, type) => {
    const [entity] = find([{ label, pattern: 'قشتولة', ...(id ? { id } : {}) }], 'وصل إلى قشتولة.');
    expect(entity).toMatchObject({ type, text: 'قشتولة', ...(type === 'country' ? { country: id } : {}) });
  });

  it('take part in events', () => {
    const { events } = createExtractor({ patterns: [{ label: 'ORG', pattern: 'قشتولة' }] }).extract(
      'أيدت قشتولة القرار.',
    );
    expect(events[0]).toMatchObject({ type: 'endorsement' });
    expect(events[0]!.arguments[0]).toMatchObject({ role: 'endorser', text: 'قشتولة', entity: 'T1' });
  });

  it('win over what khabar finds in the same place, and leave the rest', () => {
    const text = 'زار وزير الخارجية المغربي باريس.';
    expect(told(find([{ label: 'ORG', pattern: 'باريس' }], text))).toEqual([
      'official وزير الخارجية المغربي',
      'nationality المغربي',
      'organization باريس',
    ]);
  });

  it('of an own type stand inside others', () => {
    const entities = find([{ label: 'POST', pattern: 'وزير الخارجية' }], 'زار وزير الخارجية المغربي باريس.');
    expect(told(entities)).toContain('POST وزير الخارجية');
    expect(told(entities)).toContain('official وزير الخارجية المغربي');
  });

  it('keep to their own entries: without them a text is as before', () => {
    const patterns: Pattern[] = [{ label: 'WEAPON', pattern: 'كلمة لا ترد' }];
    for (const text of articleTexts.slice(0, 3))
      expect(createExtractor({ patterns }).extract(text)).toEqual(createExtractor().extract(text));
  });
});

describe('token patterns', () => {
  const one = (pattern: Pattern['pattern'], text: string): string[] =>
    find([{ label: 'X', pattern }], text)
      .filter(({ type }) => type === 'X')
      .map((entity) => entity.text);

  it.each<[string, Pattern['pattern'], string, string[]]>([
    ['NORM: spellings and particles', [{ NORM: 'صاروخ' }, { NORM: 'أرض' }], 'أطلق وبصاروخ ارض', ['صاروخ ارض']],
    ['TEXT: as written', [{ TEXT: 'أرض' }], 'ارض أرض وأرض', ['أرض']],
    ['LOWER', [{ LOWER: 'isis' }], 'تنظيم ISIS وتنظيم Isis', ['ISIS', 'Isis']],
    ['REGEX', [{ TEXT: { REGEX: '^ميم\\d$' } }], 'ميم5 ميم', []],
    ['REGEX on Latin', [{ TEXT: { REGEX: '^[A-Z]{2}-?' } }, { IS_DIGIT: true }], 'طائرة MQ 9 فوق', ['MQ 9']],
    ['IN', [{ NORM: { IN: ['صاروخ', 'قذيفة'] } }], 'بقذيفه وصاروخ', ['قذيفه', 'صاروخ']],
    ['NOT_IN', [{ NORM: 'صاروخ' }, { NORM: { NOT_IN: ['سكود'] } }], 'صاروخ سكود صاروخ قصير', ['صاروخ قصير']],
    [
      '?',
      [{ NORM: 'صاروخ' }, { NORM: 'سكود', OP: '?' }, { LIKE_NUM: true }],
      'صاروخ 5 ثم صاروخ سكود 7',
      ['صاروخ 5', 'صاروخ سكود 7'],
    ],
    ['+', [{ NORM: 'جدا', OP: '+' }], 'كبير جدا جدا جدا هنا', ['جدا جدا جدا']],
    [
      '*',
      [{ NORM: 'صاروخ' }, { IS_ALPHA: true, OP: '*' }, { LIKE_NUM: true }],
      'صاروخ ثقيل بعيد 5 7',
      ['صاروخ ثقيل بعيد 5'],
    ],
    ['an empty description is any token', [{ NORM: 'صاروخ' }, {}, { IS_DIGIT: true }], 'صاروخ ، 5', ['صاروخ ، 5']],
    ['LENGTH', [{ LENGTH: 2, IS_ALPHA: true }], 'من خطة لا', ['من', 'لا']],
    ['stays in the sentence', [{ NORM: 'صاروخ' }, { OP: '*' }, { NORM: 'بعيد' }], 'هذا صاروخ. وهذا بعيد.', []],
  ])('%s', (_name, pattern, text, wanted) => expect(one(pattern, text)).toEqual(wanted));

  it('carry their id', () => {
    const pattern = [{ NORM: 'صاروخ' }, { IS_DIGIT: true }];
    const [entity] = find([{ label: 'WEAPON', pattern, id: 'rocket' }], 'أطلق صاروخ 5.');
    expect(entity).toMatchObject({ name: 'rocket', evidence: [{ stage: 'rule', id: 'patterns/rocket' }] });
  });

  it('take time linear in a long document', () => {
    const pattern: Pattern = { label: 'X', pattern: [{ NORM: 'كلمة' }, { OP: '*' }, { NORM: 'غيرها' }] };
    const text = 'كلمة '.repeat(60_000);
    const start = performance.now();
    expect(find([pattern], text).filter(({ type }) => type === 'X')).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('patterns that can not be read', () => {
  it.each([
    ['{"label":"ORG"', /^mine:2: not JSON/],
    ['["ORG"]', /^mine:2: not an object/],
    ['{"label":"","pattern":"x"}', /^mine:2: label: must be/],
    ['{"label":"ORG"}', /^mine:2: pattern: must be a phrase or a list/],
    ['{"label":"ORG","pattern":"ـ"}', /^mine:2: pattern: a phrase without a word/],
    ['{"label":"ORG","pattern":"أ|ب"}', /^mine:2: pattern: must not hold/],
    ['{"label":"ORG","pattern":"x","id":5}', /^mine:2: id: must be a string/],
    ['{"label":"country","pattern":"x"}', /^mine:2: id: a country needs/],
    ['{"label":"ORG","pattern":"x","lang":"ar"}', /^mine:2: lang: no such field/],
    ['{"label":"ORG","pattern":[]}', /^mine:2: pattern: must be a phrase or a list/],
    ['{"label":"ORG","pattern":[{"LEMMA":"x"}]}', /^mine:2: pattern\[0\]\.LEMMA: not supported; there are TEXT/],
    ['{"label":"ORG","pattern":[{"TEXT":"x","OP":"!"}]}', /^mine:2: pattern\[0\]\.OP: must be \? \+ or \*, not "!"/],
    ['{"label":"ORG","pattern":[{"TEXT":"x","OP":"?"}]}', /^mine:2: pattern: must need at least one token/],
    ['{"label":"ORG","pattern":[{"TEXT":{"REGEX":"("}}]}', /^mine:2: pattern\[0\]\.TEXT\.REGEX: Invalid regular/],
    ['{"label":"ORG","pattern":[{"TEXT":{"IN":"x"}}]}', /^mine:2: pattern\[0\]\.TEXT\.IN: must be a list/],
    ['{"label":"ORG","pattern":[{"TEXT":{"FUZZY":"x"}}]}', /^mine:2: pattern\[0\]\.TEXT\.FUZZY: not supported/],
    ['{"label":"ORG","pattern":[{"IS_DIGIT":"yes"}]}', /^mine:2: pattern\[0\]\.IS_DIGIT: must be true or false/],
  ])('%s', (line, fault) => {
    const good = '{"label":"ORG","pattern":"مرصد"}';
    const { patterns, faults } = readPatterns('mine', [good, line, '', good].join('\n'));
    expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(fault)]);
    expect(patterns).toHaveLength(2);
  });

  it('are an error of createExtractor', () => {
    const wrong = [{ label: 'ORG', pattern: [{ POS: 'NOUN' }] }] as unknown as Pattern[];
    expect(() => createExtractor({ patterns: wrong })).toThrow('patterns[0]: pattern[0].POS: not supported');
  });
});
