/**
 * Words that rules compare with folded ones must be folded themselves, or they match nothing. Looks at every list of words
 * in src: Arabic words in a string that is split, in an array of a set, or given to `list`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fold } from '../src/text/fold.ts';

const src = new URL('../src/', import.meta.url).pathname;
const lists = /\blist\(\s*[`'"]([^`'"]*)|[`'"]([^`'"]*)[`'"]\s*\.split|new Set(?:<[^>]*>)?\(\[([^\]]*)\]/g;
/** Compared with words as they are written, or folded where they stand. */
const asWritten: ReadonlySet<string> = new Set(['lexicon/compile.ts', 'entities/place/sites.ts']);

const unfoldedWords = (code: string): string[] =>
  Array.from(code.matchAll(lists))
    .flatMap(([, ...bodies]) => (bodies.join(' ').match(/[\u0621-\u064a]+/g) ?? []) as string[])
    .filter((word) => fold(word) !== word);

test('an unfolded word is seen in every way to list words', () => {
  expect(unfoldedWords("list('نار طائره')")).toEqual(['طائره']);
  expect(unfoldedWords('const a = `قوات\n قوة`.split(/s/)')).toEqual(['قوة']);
  expect(unfoldedWords("new Set(['المادة', 'رقم'])")).toEqual(['المادة']);
});

test('the words that rules compare are folded', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('generated') && !asWritten.has(file),
  );
  const found = files.map((file) => [file, unfoldedWords(readFileSync(join(src, file), 'utf8'))] as const);
  expect(found.filter(([, words]) => words.length > 0)).toEqual([]);
});
