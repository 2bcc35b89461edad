import { expect, test } from 'vitest';
import { ColumnBuffer } from '../../src/text/column-buffer.ts';

const width = 4 + 2 + 1;

function table(rows: number): (Int32Array | Uint16Array | Uint8Array)[] {
  const columns = new ColumnBuffer(rows, width);
  return [columns.ints(), columns.shorts(), columns.bytes()];
}

test('columns begin as zeros, also where tables before them were filled', () => {
  for (let made = 0; made < 400; made++)
    for (const column of table(101)) {
      expect(column.every((value) => value === 0)).toBe(true);
      column.fill(7);
    }
});

test('no table writes into another', () => {
  const tables = Array.from({ length: 200 }, (_, at) => table(1 + (at % 60) * 20));
  tables.forEach((columns, at) => {
    for (const column of columns) column.fill(at + 1);
  });
  tables.forEach((columns, at) => {
    for (const column of columns) expect(column.every((value) => value === at + 1)).toBe(true);
  });
});

test('a table larger than a block has all its rows, and an empty one none', () => {
  expect(table(1 << 20).map(({ length }) => length)).toEqual([1 << 20, 1 << 20, 1 << 20]);
  expect(table(0).map(({ length }) => length)).toEqual([0, 0, 0]);
});
