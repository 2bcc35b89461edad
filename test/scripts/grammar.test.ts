import { describe, expect, it } from 'vitest';
import { lintGrammar } from '../../scripts/grammar.ts';
import { readSource } from '../../src/lexicon/source.ts';

const row = {
  file: 'mine',
  type: 'organization',
  inflection: 'none',
  class: '',
  rank: 'name',
  licence: 'MIT',
  source: 'test',
} as const;
const columns = ['name', 'aliases', 'country', 'root', 'form', 'frame', 'flags', 'source'];
const good = {
  name: 'مرصد الأطلس',
  aliases: 'أطلس|?المرصد',
  country: 'MA',
  root: 'ر ص د',
  form: 'IV',
  frame: 'subject:giver على:topic object2:aid',
  flags: 'weak,result',
  source: 'known',
};
const faultsOf = (cells: Partial<typeof good>): string[] => {
  const whole: Readonly<Record<string, string>> = { ...good, ...cells };
  return lintGrammar([readSource(row, `${columns.join('\t')}\n${columns.map((name) => whole[name]).join('\t')}`)]);
};

describe('the grammar of lexicon cells', () => {
  it('takes what is well written, and empty cells', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ aliases: '', country: '', root: '', form: '', frame: '', flags: '' })).toEqual([]);
    expect(faultsOf({ form: 'X', root: 'ت ر ج م' })).toEqual([]);
  });

  it.each<[keyof typeof good, string]>([
    ['name', 'مرصد  الأطلس'],
    ['name', ' مرصد'],
    ['aliases', 'أطلس||مرصد'],
    ['aliases', 'أطلس |مرصد'],
    ['country', 'MAR'],
    ['root', 'رصد'],
    ['root', 'ر ص'],
    ['form', 'IIX'],
    ['frame', 'subject giver'],
    ['frame', 'subject:giver  على:topic'],
    ['flags', 'weak result'],
    ['source', ''],
  ])('refuses %s «%s»', (column, cell) => {
    expect(faultsOf({ [column]: cell })).toEqual([expect.stringMatching(`^mine\\.tsv:2: ${column} must be `)]);
  });
});
