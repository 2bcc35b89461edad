/** What the builds of the library and of the benchmark share. */
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'tsdown';

const ownFile = fileURLToPath(new URL('./src/lexicon/own-file.ts', import.meta.url));

/** In Node the lexicon is read from a file beside the code: a third of the start that an embedded one takes. */
export const lexiconFromFile = {
  name: 'lexicon-from-file',
  resolveId: { filter: { id: /\/lexicon\/own\.ts$/ }, handler: (): string => ownFile },
};

export const lexiconImage = 'src/generated/lexicon.bin';

/**
 * Strings in plain quotes. The minifier writes each as a template without holes, for which V8 takes so much more memory
 * while it parses that a start is 5 % longer.
 */
export const plainStrings: Rolldown.Plugin = {
  name: 'plain-strings',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.fileName.endsWith('.js'))
        file.code = withPlainStrings(file.code, this.parse(file.code));
  },
};

/** A place in the code and what comes to stand there. */
type Edit = [start: number, end: number, text: string];

function withPlainStrings(code: string, tree: unknown): string {
  const edits: Edit[] = [];
  findTemplates(tree, edits);
  edits.sort(([one], [other]) => one - other);
  let plain = '';
  let from = 0;
  for (const [start, end, text] of edits) {
    plain += code.slice(from, start) + text;
    from = end;
  }
  return plain + code.slice(from);
}

/** Of a syntax tree all templates that are strings. */
function findTemplates(node: unknown, edits: Edit[]): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, start, end, quasis, tag } = node as Record<string, unknown>;
  const parts = type === 'TemplateLiteral' ? (quasis as { value: { cooked: string } }[]) : [];
  if (parts.length === 1) edits.push([start as number, end as number, JSON.stringify(parts[0]!.value.cooked)]);
  else
    for (const [key, child] of Object.entries(node))
      if (tag === undefined || key !== 'quasi') findTemplates(child, edits);
}
