/**
 * Counts docs/judged-events.md anew from the lists of judged events in it: `npx tsx scripts/judged-events.ts`. Prints the
 * right types and arguments of each seed whose list is there, of each five from the last one back and of the last three. Exits with 1 where
 * the page's own table says something else, or where a list has fewer than a hundred events.
 */
import { readFileSync } from 'node:fs';

interface Count {
  events: number;
  types: number;
  right: number;
  all: number;
}

const page = readFileSync(new URL('../docs/judged-events.md', import.meta.url), 'utf8');
const none: Count = { events: 0, types: 0, right: 0, all: 0 };

/** A line of a list: number, article, type, trigger, «yes» or «no», right / all. */
const judged = /^\|\s*\d+ \|[^|]*\|[^|]*\|[^|]*\|\s*(yes|no)\s*\|\s*(\d+)\/(\d+)\s*\|/;

function countOf(section: string): Count {
  const rows = section.split('\n').flatMap((line) => judged.exec(line) ?? []);
  const count = { ...none };
  for (let at = 0; at < rows.length; at += 4) {
    count.events++;
    if (rows[at + 1] === 'yes') count.types++;
    count.right += Number(rows[at + 2]);
    count.all += Number(rows[at + 3]);
  }
  return count;
}

const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (a, b) => ({ events: a.events + b.events, types: a.types + b.types, right: a.right + b.right, all: a.all + b.all }),
    none,
  );

const share = (part: number, whole: number): string => `${part} / ${whole} = ${((100 * part) / whole).toFixed(1)} %`;
const told = ({ events, types, right, all }: Count): string => `${share(types, events)}\t${share(right, all)}`;

/** What the table says of a seed, its spaces as in `told`. */
function tabled(seed: string): string {
  const cells = page.match(new RegExp(`^\\| ${seed} .*$`, 'm'))?.[0].split('|') ?? [];
  return `${cells[3]?.trim().replace(/\s+/g, ' ')}\t${cells[4]?.trim().replace(/\s+/g, ' ')}`;
}

const seeds = [...page.matchAll(/^## Seed (khabar-\d+).*$([\s\S]*?)(?=^## |$(?![\s\S]))/gm)]
  .map(([, seed, section]) => ({ seed: seed!, number: Number(seed!.slice(7)), count: countOf(section!) }))
  .sort((a, b) => a.number - b.number);

for (const { seed, count } of seeds) {
  const isTrue = count.events === 100 && tabled(seed) === told(count);
  console.log(`${seed}\t${told(count)}${isTrue ? '' : `\tthe table says ${tabled(seed)}`}`);
  if (!isTrue) process.exitCode = 1;
}
const together = (some: typeof seeds): string =>
  `${some[0]!.seed} to ${some.at(-1)!.seed}\t${told(sum(some.map(({ count }) => count)))}`;
for (let end = seeds.length; end >= 5; end -= 5) console.log(together(seeds.slice(end - 5, end)));
console.log(together(seeds.slice(-3)));
console.log(together(seeds.slice(-10)));
