/** The flags of lexicons/triggers: how a cell is read, and that every flag of a line is one that somebody asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eventTypes } from '../../src/events/index.ts';
import { TriggerFlags } from '../../src/events/triggers/flags.ts';
import { readTsv } from '../../src/lexicon/source.ts';

const folder = fileURLToPath(new URL('../../lexicons/triggers/', import.meta.url));

interface Line {
  place: string;
  /** The file's name, which is that of its event type. */
  file: string;
  flags: TriggerFlags;
}

const lines: readonly Line[] = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .flatMap((name) => {
    const { columns, rows } = readTsv(name, readFileSync(folder + name, 'utf8'));
    const column = columns.indexOf('flags');
    return rows.map(({ cells, line }) => ({
      place: `${name}:${line}`,
      file: name.replace('.tsv', ''),
      flags: new TriggerFlags(cells[column] ?? ''),
    }));
  });

const isOfEngine = (flag: string): boolean => flag in new TriggerFlags('');

/** The flags that the rules of a type ask for themselves. */
function ownFlags(type: string): string[] {
  const rules = eventTypes.find((one) => one.type === type);
  return [...Object.keys(rules?.only ?? {}), ...(rules?.turns ?? []).flatMap(({ flag }) => flag ?? [])];
}

const unknownFlags = ({ file, flags }: Pick<Line, 'file' | 'flags'>): string[] =>
  flags.names.filter((flag) => !isOfEngine(flag) && !ownFlags(file).includes(flag));

describe('TriggerFlags', () => {
  it('reads flags and those that a word completes', () => {
    const flags = new TriggerFlags('weak,no-مدينه,no-مدن,with-ب,goods');
    expect([flags.weak, flags.result]).toEqual([true, false]);
    expect([...flags.no]).toEqual(['مدينه', 'مدن']);
    expect(flags.with.has('ب')).toBe(true);
    expect(flags.names).toEqual(['weak', 'goods']);
  });

  it('takes no flag for another that it begins or ends like', () => {
    expect(new TriggerFlags('finite').in).toBe(false);
    expect(new TriggerFlags('not-weak').weak).toBe(false);
  });

  it('tells what a type asks of its flags', () => {
    const only = { goods: [{ role: 'aid', heads: new Set(['غذاء']) }], money: [{ role: 'aid' }] };
    expect(new TriggerFlags('weak,goods', only).asked).toEqual([only.goods]);
    expect(new TriggerFlags('weak', only).asked).toEqual([]);
    expect(new TriggerFlags('goods').asked).toEqual([]);
  });
});

describe('lexicons/triggers', () => {
  it('a flag that nobody asks for is unknown', () => {
    expect(unknownFlags({ file: 'aid', flags: new TriggerFlags('wek,goods,weak') })).toEqual(['wek']);
    expect(unknownFlags({ file: 'visit', flags: new TriggerFlags('goods') })).toEqual(['goods']);
  });

  it('every flag of a line is known', () => {
    const faults = lines.flatMap((line) => unknownFlags(line).map((flag) => `${line.place}: ${flag}`));
    expect(faults).toEqual([]);
  });

  it('every flag is one that some line has', () => {
    const used = new Set(lines.flatMap(({ flags }) => flags.names));
    const {
      names: _names,
      asked: _asked,
      no: _no,
      never: _never,
      not: _not,
      with: _with,
      behind: _behind,
      ...plain
    } = new TriggerFlags('');
    expect(Object.keys(plain).filter((flag) => !used.has(flag))).toEqual([]);
    for (const { type } of eventTypes)
      expect(
        ownFlags(type).filter((flag) => !lines.some(({ file, flags }) => file === type && flags.names.includes(flag))),
      ).toEqual([]);
  });
});
