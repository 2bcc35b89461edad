/**
 * Holds the conjugator against the tables in ../shared: `npm run check:morphology`. Prints the rates and every
 * difference; docs/morphology.md explains those that remain. With `--all` it conjugates every verb of the table instead
 * of the triggers, and prints how many forms of each verb differ.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCamelMorph } from '../test/support/camel-morph.ts';
import { compareLinks, readChainBank } from '../test/support/chainbank.ts';
import { checkTokens } from '../test/support/conllu-verbs.ts';
import { compareVerbs, type Difference } from '../test/support/morphology.ts';
import { lemmaOf, triggerVerbs } from '../test/support/trigger-verbs.ts';

const data = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const percent = (rate: number): string => `${(rate * 100).toFixed(2)} %`;

function checkForms(): void {
  const table = readCamelMorph(`${data}morphology/camel-morph-msa`);
  const result = compareVerbs(triggerVerbs(), table);
  console.log(`CamelMorph: ${result.compared} verbs, ${result.cells} cells`);
  console.log(`  forms of the table that are made: ${percent(result.rate.ofTable)} of ${result.tableForms}`);
  console.log(`  forms made that the table has:    ${percent(result.rate.ofOurs)} of ${result.ourForms}`);
  console.log(`  not in the table: ${result.absent.join(', ') || 'none'}`);
  console.log(`  there with other vowels: ${result.otherVowels.join(', ') || 'none'}`);
  for (const difference of result.differences) console.log(`  ${describe(difference)}`);
}

function checkAll(): void {
  const table = readCamelMorph(`${data}morphology/camel-morph-msa`);
  const result = compareVerbs([...table.byLemma.values()].flat().map(lemmaOf), table);
  console.log(
    `CamelMorph, all: ${result.compared} verbs, ${percent(result.rate.ofTable)} of ${result.tableForms} forms`,
  );
  const counts = new Map<string, number>();
  for (const { verb } of result.differences) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  for (const [verb, count] of [...counts].sort((one, other) => other[1] - one[1])) console.log(`  ${verb}: ${count}`);
}

function describe({ verb, cell, lacking, surplus }: Difference): string {
  return `${verb}, ${cell}: table ${lacking.join(' ') || '–'}, made ${surplus.join(' ') || '–'}`;
}

function checkLinks(): void {
  const { verbs, compared, rate, differences } = compareLinks(
    triggerVerbs(),
    readChainBank(`${data}morphology/chainbank/trees.csv`),
  );
  console.log(`ChainBank: ${verbs} verbs, ${percent(rate)} of ${compared} links`);
  for (const { verb, link, ours, theirs } of differences)
    console.log(`  ${verb}, ${link}: bank ${theirs.join(' ')}, made ${ours.join(' ')}`);
}

function checkTreebank(): void {
  const { tokens, rate, missing } = checkTokens(triggerVerbs(), `${data}ud-pud/ar_pud.conllu`);
  console.log(`Arabic-PUD: ${percent(rate)} of ${tokens} tokens`);
  for (const [name, count] of missing) console.log(`  ${name} ${count}`);
}

if (existsSync(data) && process.argv.includes('--all')) checkAll();
else if (existsSync(data)) {
  checkForms();
  checkLinks();
  checkTreebank();
} else {
  console.error('no ../shared/data: nothing to compare with');
  process.exitCode = 1;
}
