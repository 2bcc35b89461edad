/** The two builds of the package, for Node and for everything else, differ only in where they have the lexicon. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Api = typeof import('../src/index.ts');

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, Record<string, string>> };
const built = (path: string): Promise<Api> => import(new URL(path, root).href) as Promise<Api>;

describe('the builds', () => {
  it('give the same document', async () => {
    const { node, default: embedded } = exports['.']!;
    const documents = await Promise.all(
      [node!, embedded!].map(async (path) =>
        (await built(path)).createExtractor().extract(read('corpus/articles/maghreb-security-meeting.txt')),
      ),
    );
    expect(documents[0]!.events.length).toBeGreaterThan(0);
    expect(documents[1]).toEqual(documents[0]);
  });

  it('have the same names', async () => {
    const [node, embedded] = await Promise.all([exports['.']!.node!, exports['./embedded']!.default!].map(built));
    expect(Object.keys(embedded!)).toEqual(Object.keys(node!));
  });

  it('touch no file where the lexicon is embedded', () => {
    const code = ['index', 'natural'].map((name) => read(`dist/embedded/${name}.js`)).join('\n');
    const chunks = [...code.matchAll(/from\s*"\.\/([^"]+)"/g)].map((match) => read(`dist/embedded/${match[1]}`));
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of [code, ...chunks]) expect(chunk).not.toContain('node:');
  });
});
