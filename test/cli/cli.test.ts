/** The command line as a process: `npm test` builds it before. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import type { LexiconStats } from '../../src/cli/lexicon-stats.ts';
import type { PloverRecord } from '../../src/output/plover.ts';
import type { Document } from '../../src/types.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'khabar-cli-'));
const sentence = 'اجتمع وزير الخارجية المغربي مع نظيره الفرنسي في الرباط أمس.';

function khabar(args: string[], input = ''): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const documents = (out: string): Document[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document);

describe('khabar extract', () => {
  it('reads a text file, and names the document after it', () => {
    const { code, out } = khabar(['extract', file('a.txt', sentence)]);
    const [document] = documents(out);
    expect(code).toBe(0);
    expect(document).toMatchObject({ id: 'a' });
    expect(document).not.toHaveProperty('text');
    expect(document!.entities.map(({ type }) => type)).toContain('official');
  });

  it('gives text and tokens with --full', () => {
    expect(documents(khabar(['extract', file('b.txt', sentence), '--full']).out)[0]).toMatchObject({ text: sentence });
  });

  it('reads JSONL with a title and a date, and leaves other lines unharmed by a bad one', () => {
    const lines = [
      { id: 1, title: 'قمة في القاهرة', text: sentence, date: '2022-03-29' },
      { id: 2 },
      { id: '3', text: 'زار الرئيس فرنسا.' },
    ].map((line) => JSON.stringify(line));
    const { code, out, error } = khabar([
      'extract',
      file('c.jsonl', [lines[0], '{not json', lines[1], lines[2]].join('\n')),
    ]);
    expect(code).toBe(1);
    expect(documents(out).map(({ id }) => id)).toEqual(['1', '3']);
    expect(documents(out)[0]!.entities.find(({ type }) => type === 'date')?.value).toBe('2022-03-28');
    expect(error).toMatch(/c\.jsonl:2: not JSON/);
    expect(error).toMatch(/c\.jsonl:3: field "text" must be a string/);
  });

  it('reads other fields, gzip, folders and standard input', () => {
    const line = JSON.stringify({ nr: 7, body: sentence });
    expect(
      documents(
        khabar(['extract', file('d.jsonl.gz', gzipSync(line)), '--text-field', 'body', '--id-field', 'nr']).out,
      )[0]!.id,
    ).toBe('7');
    mkdirSync(join(folder, 'sub'));
    file('sub/x.txt', sentence);
    file('sub/y.txt.gz', gzipSync(sentence));
    expect(documents(khabar(['extract', join(folder, 'sub')]).out).map(({ id }) => id)).toEqual(['x', 'y']);
    expect(documents(khabar(['extract', '-'], sentence).out)[0]!.events[0]!.type).toBe('meeting');
    expect(
      documents(khabar(['extract', '-', '--input', 'jsonl'], JSON.stringify({ id: 'z', text: sentence })).out)[0]!.id,
    ).toBe('z');
  });

  it('keeps to the types asked for', () => {
    const [document] = documents(
      khabar(['extract', '-', '--types', 'country,meeting'], 'اجتمع المغرب مع فرنسا في الرباط.').out,
    );
    expect(new Set(document!.entities.map(({ type }) => type))).toEqual(new Set(['country']));
    expect(document!.events.map(({ type }) => type)).toEqual(['meeting']);
  });

  it('prints for people', () => {
    const { out } = khabar(['extract', '-', '--format', 'pretty'], sentence);
    expect(out).toContain('officials');
    expect(out).toMatch(/meeting {2}«اجتمع»/);
    expect(out).not.toContain('\u001b');
  });

  it('reads with several threads, and prints what one prints, in the same order', () => {
    const long = `${sentence} ${'كلام '.repeat(3000)}`;
    const lines = Array.from({ length: 30 }, (_, id) => (id === 17 ? '{' : JSON.stringify({ id, text: long })));
    const path = file('jobs.jsonl', lines.join('\n'));
    const one = khabar(['extract', path, '--types', 'official,meeting']);
    const several = khabar(['extract', path, '--types', 'official,meeting', '--jobs', '3']);
    expect(several).toEqual(one);
    expect(several.code).toBe(1);
    expect(documents(several.out)).toHaveLength(29);
    expect(khabar(['extract', file('one.txt', sentence), '--jobs', '2']).code).toBe(0);
    expect(khabar(['extract', path, '--jobs', 'many'])).toMatchObject({
      code: 2,
      error: 'khabar: --jobs must be a number from 1 to 999, not many\n',
    });
  });

  it('writes PLOVER records, one a line', () => {
    const { out } = khabar([
      'extract',
      file('p.txt', 'اجتمعت مصر مع الأردن. ولم يجتمع الوزراء.'),
      '--format',
      'plover',
    ]);
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as PloverRecord);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ id: 'p:E1', type: 'CONSULT', source_doc: 'p' });
    expect(records[0]!.actors.map(({ country, sector }) => [country, sector])).toEqual([
      ['EGY', 'GOV'],
      ['JOR', 'GOV'],
    ]);
  });

  it('takes patterns, and names the line and field of one that it can not read', () => {
    const lines = [
      { label: 'WEAPON', pattern: 'أرض جو' },
      { label: 'ORG', pattern: [{ POS: 'X' }] },
      { label: 'ORG', pattern: 'قشتولة' },
    ];
    const path = file('mine.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const { code, out, error } = khabar(['extract', '-', '--patterns', path], 'أطلقت قشتولة صاروخ أرض جو.');
    expect(code).toBe(1);
    expect(error).toMatch(/mine\.jsonl:2: pattern\[0\]\.POS: not supported/);
    expect(documents(out)[0]!.entities.map(({ type, text }) => `${type} ${text}`)).toEqual([
      'organization قشتولة',
      'WEAPON أرض جو',
    ]);
    expect(khabar(['extract', '-', '--patterns', join(folder, 'none.jsonl')])).toMatchObject({
      code: 1,
      error: expect.stringMatching(/none\.jsonl: no such file/) as string,
    });
  });

  it('says what is wrong', () => {
    expect(khabar(['extract', join(folder, 'none.txt')])).toMatchObject({
      code: 1,
      error: expect.stringMatching(/none\.txt: no such file/) as string,
    });
    expect(khabar(['extract', '--colour'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('--colour') as string,
    });
    expect(khabar(['extract', '-', '--format', 'xml'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('pretty or jsonl or plover') as string,
    });
    expect(khabar(['extract', '-', '--types', 'contry'])).toMatchObject({
      code: 2,
      error: expect.stringMatching(/no type "contry"; there are .*country/) as string,
    });
    expect(khabar(['extract', '-', '--date', 'yesterday'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('--date: not a date: yesterday') as string,
    });
    expect(khabar(['frobnicate'])).toMatchObject({ code: 2, error: expect.stringContaining('frobnicate') as string });
  });

  it('ends in silence when its reader goes away', () => {
    const big = file('big.jsonl', `${JSON.stringify({ text: sentence.repeat(20) })}\n`.repeat(500));
    const { stderr, status } = spawnSync(
      'sh',
      ['-c', `${process.execPath} ${cli} extract ${big} | head -n 1 >/dev/null`],
      { encoding: 'utf8' },
    );
    expect([stderr, status]).toEqual(['', 0]);
  });
});

describe('other commands', () => {
  it('explains', () => {
    const { code, out } = khabar(['explain', file('e.txt', sentence)]);
    expect(code).toBe(0);
    expect(out).toMatch(/by lexicon {2}places\//);
    expect(out).toMatch(/by frame {4}triggers\/meeting\/اجتمع/);
  });

  it('tags and gives the same tokens back', () => {
    const tokens = ['اجتمع', 'محمد', 'الصالح', 'بالرباط', '.', '', 'قالت', 'الأمم', 'المتحدة', ''];
    const { out } = khabar(['tag', file('f.conll', tokens.join('\n')), '--tags', 'anercorp']);
    const lines = out.split('\n').map((line) => line.split('\t'));
    expect(lines.map(([token]) => token).filter(Boolean)).toEqual(tokens.filter(Boolean));
    expect(lines.find(([token]) => token === 'بالرباط')?.[1]).toBe('B-LOC');
    expect(lines.filter(([, tag]) => tag?.endsWith('ORG')).map(([token, tag]) => `${token} ${tag}`)).toEqual([
      'الأمم B-ORG',
      'المتحدة I-ORG',
    ]);
  });

  it('tags what patterns name as MISC', () => {
    const patterns = file('misc.jsonl', JSON.stringify({ label: 'MONEY', pattern: 'دولار' }));
    const { out, code } = khabar(['tag', file('g.conll', 'مليون\nدولار\n'), '--patterns', patterns]);
    expect([out, code]).toEqual(['مليون\tO\nدولار\tB-MISC\n\n', 0]);
  });

  it('evaluates a tagged corpus, and writes what it missed and what it made up', () => {
    const gold = file('h.conll', 'قال\tB-LOC\nمحمد\tB-PER\nالصالح\tI-PER\nفي\tO\nالرباط\tB-LOC\n.\tO\n');
    const errors = file('h.tsv', '');
    const { out, code } = khabar(['evaluate', gold, '--json', '--errors', errors]);
    const { LOC, PER } = (JSON.parse(out) as { byType: Record<string, { gold: number; predicted: number }> }).byType;
    expect([code, LOC!.gold, LOC!.predicted, PER!.predicted]).toEqual([0, 2, 1, 1]);
    expect(readFileSync(errors, 'utf8')).toBe('sentence 1\tmissed\tLOC\tقال\n');
  });

  it('evaluates one article', () => {
    const path = fileURLToPath(new URL('../../corpus/articles/beirut-protests.json', import.meta.url));
    expect(khabar(['evaluate', path]).out).toMatch(/^1 articles/);
  });

  it('explains JSONL by the fields named', () => {
    const line = file('h.jsonl', JSON.stringify({ body: sentence, day: '2022-03-29' }));
    const { code, out } = khabar(['explain', line, '--text-field', 'body', '--date-field', 'day']);
    expect(code).toBe(0);
    expect(out).toContain('time = 2022-03-28 (from the argument)');
  });

  it('evaluates a folder', () => {
    const { code, out } = khabar(['evaluate', fileURLToPath(new URL('../../corpus/articles', import.meta.url))]);
    expect(code).toBe(0);
    expect(out).toMatch(/^country\s+\d/m);
  });

  it('finds entries with their files, and says how each is written', () => {
    expect(khabar(['lexicon', 'find', 'نيامي']).out).toMatch(/^place {2}places\/\S+ .*country=NE/m);
    expect(khabar(['lexicon', 'find', 'شتنبر']).out).toMatch(/^month {2}calendar\/months\/سبتمبر {2}as «شتنبر»/m);
    expect(khabar(['lexicon', 'find', 'آب']).out).toContain('ambiguous here');
    expect(khabar(['lexicon', 'find', 'قرقعجون']).out).toBe('no entry\n');
  });

  it('counts files and unique entities', () => {
    const stats = JSON.parse(khabar(['lexicon', 'stats', '--json']).out) as LexiconStats;
    const named = (type: string): number =>
      stats.files.filter((one) => one.type === type).reduce((sum, { entries }) => sum + entries, 0);
    expect(stats.files).toContainEqual(expect.objectContaining({ file: 'countries', type: 'country' }));
    expect(stats.unique.office).toBeGreaterThanOrEqual(800);
    expect(stats.titleForms).toBeGreaterThan(stats.unique.office!);
    for (const type of ['country', 'place', 'organization', 'person', 'given-name'])
      expect(stats.unique[type]).toBeLessThanOrEqual(named(type));
    expect(stats.triggerLemmas).toBeGreaterThan(0);
    expect(khabar(['lexicon', 'stats']).out).toMatch(/^ +\d+ {2}public figures$/m);
  });

  it("checks the package's own sources, a file, and a folder", () => {
    expect(khabar(['lexicon', 'check'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^0 faults in \d+ files\n$/),
    });
    const header = 'name\taliases\tcountry\tflags\tsource';
    const bad = file(
      'bad.tsv',
      `${header}\nمرصد النخيل\t\tXX\t\tknown\nشبكة الأطلس\t\tMA\t\t\nشبكه الاطلس\t\tMA\t\tknown\n`,
    );
    const { code, out } = khabar(['lexicon', 'check', bad]);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/bad\.tsv:2: unknown country XX$/),
      expect.stringMatching(/bad\.tsv:3: no source$/),
      expect.stringMatching(/bad\.tsv:4: «شبكه الاطلس» stands in line 3 too/),
      '3 faults in 1 file',
    ]);
    mkdirSync(join(folder, 'sources'));
    file('sources/good.tsv', `${header}\nمرصد النخيل\t\tMA\t\tknown\n`);
    file('sources/short.tsv', `${header}\nمرصد النخيل\tMA\n`);
    const both = khabar(['lexicon', 'check', join(folder, 'sources')]);
    expect(both.code).toBe(1);
    expect(both.out).toMatch(/short\.tsv:2: 2 columns, the header has 5\n1 fault in 2 files\n$/);
    expect(khabar(['lexicon', 'check', join(folder, 'none.tsv')])).toMatchObject({ code: 1, out: '' });
  });

  it('helps', () => {
    expect(khabar(['--version']).out.trim()).toBe(pkg.version);
    for (const command of ['extract', 'explain', 'tag', 'evaluate', 'lexicon'])
      expect(khabar([command, '--help'])).toMatchObject({
        code: 0,
        out: expect.stringContaining(`khabar ${command}`) as string,
      });
    expect(khabar(['--help']).code).toBe(0);
  });
});
