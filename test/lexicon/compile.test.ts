import { describe, expect, it } from 'vitest';
import { LexiconError } from '../../src/errors.ts';
import { createExtractor } from '../../src/extract.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { lintSources } from '../../src/lexicon/lint.ts';
import { type LexiconSource, readManifest, readSource } from '../../src/lexicon/source.ts';
import { LexiconTable } from '../../src/lexicon/table.ts';

const row = {
  file: 'mine',
  type: 'organization',
  inflection: 'none',
  class: '',
  rank: 'name',
  licence: 'MIT',
  source: 'test',
} as const;
const source = (lines: string[]): LexiconSource =>
  readSource(row, ['name\taliases\tcountry\tflags\tsource', ...lines].join('\n'));

describe('the compiler', () => {
  it('gives the same bytes for the same sources', () => {
    const lines = ['مرصد الأطلس\tأطلس\tMA\t\tknown', 'شبكة النخيل\t\tEG\t\tknown'];
    expect(compileLexicon([source(lines)])).toEqual(compileLexicon([source(lines)]));
  });

  it('makes a table that finds forms and keeps attributes', () => {
    const table = LexiconTable.load(compileLexicon([source(['مرصد الأطلس\t\tMA\t\tknown'])]));
    const first = table.formNamed('مرصد');
    expect(first).toBeGreaterThanOrEqual(0);
    expect(table.formNamed('رصد')).toBe(-1);
    const node = table.childOf(table.rootOf(first * 2), table.formNamed('اطلس') * 2 + 1);
    const entry = table.entriesAt(node)[0]!;
    expect([table.attribute(entry, 'name'), table.attribute(entry, 'country'), table.idOf(entry)]).toEqual([
      'مرصد الأطلس',
      'MA',
      'mine/مرصد الأطلس',
    ]);
  });

  it('refuses bytes that are no table of this version', () => {
    const bytes = compileLexicon([source(['مرصد\t\t\t\tknown'])]);
    expect(() => LexiconTable.load(new Uint8Array(8), 'x')).toThrow('x: not a compiled lexicon');
    expect(() => LexiconTable.load(bytes.slice(0, bytes.length - 8), 'x')).toThrow(/x: cut short/);
    const other = bytes.slice();
    other[4] = 99;
    expect(() => LexiconTable.load(other, 'x')).toThrow('compiled for format 99');
  });
});

describe('the image of a table', () => {
  const lines = ['مرصد الأطلس\tأطلس\tMA\t\tknown', 'شبكة النخيل\t\tEG\t\tknown', 'مرصد البحر\t\t\t\tknown'];
  const table = LexiconTable.load(compileLexicon([source(lines)]));

  it('answers as the table does', () => {
    const mapped = LexiconTable.map(table.image());
    const nodesOf = (of: LexiconTable): number[] =>
      ['مرصد', 'اطلس', 'شبكه', 'نخيل', 'بحر', 'رصد'].flatMap((word) => {
        const form = of.formNamed(word);
        const root = form < 0 ? 0 : of.rootOf(form * 2);
        return [form, root, ...['اطلس', 'بحر'].map((next) => of.childOf(root, of.formNamed(next) * 2 + 1))];
      });
    expect(nodesOf(mapped)).toEqual(nodesOf(table));
    expect([0, 1, 2].map((entry) => mapped.attribute(entry, 'name'))).toEqual([
      'مرصد الأطلس',
      'شبكة النخيل',
      'مرصد البحر',
    ]);
    expect(mapped.attribute(2, 'country')).toBe('');
    expect(mapped.image()).toEqual(table.image());
  });

  it('is refused where it is no image of this version', () => {
    const image = table.image();
    expect(() => LexiconTable.map(new Uint8Array(8), 'x')).toThrow('x: not a lexicon image');
    expect(() => LexiconTable.map(compileLexicon([source(lines)]), 'x')).toThrow('x: not a lexicon image');
    expect(() => LexiconTable.map(image.slice(0, image.length - 8), 'x')).toThrow(/x: cut short/);
    const other = image.slice();
    other[4] = 99;
    expect(() => LexiconTable.map(other, 'x')).toThrow('x: of another version');
  });
});

describe('sources', () => {
  it.each([['a line with too few columns', ['مرصد\t\tMA'], 'mine.tsv:2: 3 columns, the header has 5']])(
    '%s',
    (_name, lines, error) => expect(() => source(lines)).toThrow(error),
  );

  it('names the line of a wrong manifest', () => {
    expect(() =>
      readManifest('m.tsv', 'file\ttype\tinflection\tclass\trank\tlicence\tsource\na\tb\todd\t\tname\tMIT\tx'),
    ).toThrow(LexiconError);
  });

  it.each([
    [
      'a duplicate after folding',
      ['مدينة\t\t\t\tknown', 'مدينه\t\t\t\tknown'],
      /mine\.tsv:3: «مدينه» stands in line 2 too/,
    ],
    ['an unknown country', ['مرصد\t\tXX\t\tknown'], /mine\.tsv:2: unknown country XX/],
    ['a missing source', ['مرصد\t\t\t\t'], /mine\.tsv:2: no source/],
    ['a haraka', ['مَرصد\t\t\t\tknown'], /mine\.tsv:2: a haraka/],
    ['an attached preposition', ['مرصد\tللرصد\t\t\tknown'], /mine\.tsv:2: «للرصد» begins with a preposition/],
  ])('lint: %s', (_name, lines, fault) => expect(lintSources([source(lines)]).join('\n')).toMatch(fault));

  it.each([
    ['not folded', 'no-مدينة', 'flag no-مدينة is not folded: no-مدينه'],
    ['there twice', 'no-مدينه,weak,no-مدينه', 'flag no-مدينه stands twice'],
  ])('lint: a flag of a trigger that is %s', (_name, flags, fault) => {
    const trigger = readSource(
      { ...row, file: 'mine', type: 'statement', inflection: 'trigger' },
      `lemma\tkind\troot\tform\tvowels\tplural\tframe\tflags\tsource\nأدان\tverb\tد ي ن\tIV\t\t\tsubject:speaker\t${flags}\tknown`,
    );
    expect(lintSources([trigger])).toEqual([`mine.tsv:2: ${fault}`]);
  });

  const place = (line: string): LexiconSource => ({
    ...readSource({ ...row, file: 'places', type: 'place' }, `name\taliases\tcountry\tflags\tsource\n${line}`),
  });
  const club = source(['نادي بيرنلي\tبيرنلي\t\t\tknown']);

  it('lint: a name of two types must be flagged in one of them', () => {
    expect(lintSources([club, place('بيرنلي\t\t\t\tknown')])).toEqual([
      'places.tsv:2: «بيرنلي» stands for two types, place here and organization in mine.tsv:2',
    ]);
  });

  it.each([
    ['ambiguous as a place', [club, place('بيرنلي\t\t\tambiguous\tknown')]],
    ['meant to be both', [club, place('بيرنلي\t\t\tshared\tknown')]],
    ['a risky alias of the club', [source(['نادي بيرنلي\t?بيرنلي\t\t\tknown']), place('بيرنلي\t\t\t\tknown')]],
    ['led by an honorific', [place('للا ميمونة\t\t\t\tknown')]],
    ['twice a place', [place('بيرنلي\t\t\t\tknown'), place('بيرنلي\t\t\t\tknown')]],
  ])('lint: nothing to say of a name that is %s', (_name, sources) => expect(lintSources(sources)).toEqual([]));
});

describe('entries that a caller adds', () => {
  it('are found with their clitics, and leave the rest as it was', () => {
    const extractor = createExtractor({ lexicons: [source(['مرصد الأطلس\t\tMA\t\tknown'])] });
    const { entities } = extractor.extract('قال وزير الخارجية الأمريكي لمرصد الأطلس في الرباط.');
    expect(entities.map(({ type, text }) => `${type} ${text}`)).toEqual([
      'official وزير الخارجية الأمريكي',
      'nationality الأمريكي',
      'organization مرصد الأطلس',
      'place الرباط',
    ]);
    expect(entities[2]).toMatchObject({ country: 'MA', evidence: [{ stage: 'lexicon', id: 'mine/مرصد الأطلس' }] });
  });
});
