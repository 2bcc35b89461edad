/** Imports run one way: text ← lexicon ← syntax ← grammar ← entities ← events ← linking ← extract ← output … ← cli. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const layers = [
  'types',
  'errors',
  'text',
  'generated',
  'lexicon',
  'syntax',
  'grammar',
  'entities',
  'patterns',
  'events',
  'linking',
  'ontology',
  'extract',
  'adapters',
  'output',
  'evaluate',
  'index',
  'cli',
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
);
const layerOf = (file: string): string => file.split(/[/\\]/)[0]!.replace(/\.ts$/, '');

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const paths = [...text.matchAll(/from '(\.[^']+)'/g)].map((match) => match[1]!);
  return paths.map((path) => relative(src, join(src, dirname(file), path)));
}

describe('imports', () => {
  it('sees the source files', () => expect(files.length).toBeGreaterThan(40));

  it.each(files)('%s imports only from its own layer and those below', (file) => {
    expect(layers).toContain(layerOf(file));
    for (const imported of importsOf(file))
      expect(layers.indexOf(layerOf(imported)), imported).toBeLessThanOrEqual(layers.indexOf(layerOf(file)));
  });

  it('has no circle', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    const done = new Set<string>();
    const visit = (file: string, path: string[]): void => {
      expect(path, `circle through ${file}`).not.toContain(file);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });
});
