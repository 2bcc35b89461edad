/** The project's own corpus: whole articles and phrase cases. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../corpus/', import.meta.url));

export const articleTexts: readonly string[] = readdirSync(`${root}articles`)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => (JSON.parse(readFileSync(`${root}articles/${file}`, 'utf8')) as { text: string }).text);

/** One expectation of a case: `+` must be found, `-` must not. */
export interface Expectation {
  wanted: boolean;
  type: string;
  quote: string;
  attributes: string[];
}

export interface Case {
  where: string;
  date?: string;
  /** Marked with a line `~`: doesn't hold yet. The run fails when it does, so that the mark goes. */
  open?: true;
  text: string;
  expectations: Expectation[];
}

/** The cases of one file: blocks of a text line and expectation lines, parted by blank lines. */
export function readCases(path: string): Case[] {
  const cases: Case[] = [];
  let open: Case | undefined;
  let date: string | undefined;
  let unsolved = false;
  readFileSync(root + path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.startsWith('#')) return;
      if (line.trim() === '') {
        open = date = undefined;
        unsolved = false;
      } else if (line.trim() === '~') unsolved = true;
      else if (line.startsWith('@')) date = line.slice(1).trim();
      else if (open) open.expectations.push(readExpectation(line, `${path}:${index + 1}`));
      else
        cases.push(
          (open = {
            where: `${path}:${index + 1}`,
            text: line.replaceAll('\\n', '\n'),
            expectations: [],
            ...(date ? { date } : {}),
            ...(unsolved ? { open: true } : {}),
          }),
        );
    });
  return cases;
}

function readExpectation(line: string, where: string): Expectation {
  const [head = '', quote = '', ...attributes] = line.split('\t');
  const match = /^([+-])\s*(\S+)$/.exec(head);
  if (!match) throw new Error(`${where}: not an expectation: ${line}`);
  return { wanted: match[1] === '+', type: match[2]!, quote, attributes };
}
