/** Holds the conjugator's cells against the table's: what each lacks that the other has. */
import type { VerbLemma } from '../../src/lexicon/inflect/index.ts';
import { fold } from '../../src/text/fold.ts';
import type { CamelMorph, TableVerb } from './camel-morph.ts';
import { ourCells, sameVerb } from './trigger-verbs.ts';

export interface Difference {
  verb: string;
  cell: string;
  /** Forms of the table that the conjugator doesn't make in this cell. */
  lacking: string[];
  /** Forms of the conjugator that the table doesn't have in this cell. */
  surplus: string[];
}

export interface Comparison {
  /** Verbs that the table has. */
  compared: number;
  absent: string[];
  /** Form I verbs that the table has with other vowels only. */
  otherVowels: string[];
  cells: number;
  tableForms: number;
  ourForms: number;
  differences: Difference[];
  rate: { ofTable: number; ofOurs: number };
}

/** Cells that news has no use for, or that would match too much: the first person of the jussive (أقل, نقل). */
const leftOut = /jussive 1/;

export function compareVerbs(verbs: readonly VerbLemma[], table: CamelMorph): Comparison {
  const result: Comparison = {
    compared: 0,
    absent: [],
    otherVowels: [],
    cells: 0,
    tableForms: 0,
    ourForms: 0,
    differences: [],
    rate: { ofTable: 1, ofOurs: 1 },
  };
  for (const verb of verbs) addVerb(result, verb, table);
  const lacking = result.differences.reduce((sum, { lacking }) => sum + lacking.length, 0);
  const surplus = result.differences.reduce((sum, { surplus }) => sum + surplus.length, 0);
  result.rate = { ofTable: 1 - lacking / result.tableForms, ofOurs: 1 - surplus / result.ourForms };
  return result;
}

function addVerb(result: Comparison, verb: VerbLemma, table: CamelMorph): void {
  const { same, otherVowels } = sameVerb(verb, table);
  const name = `${verb.lemma} ${verb.form}${verb.vowels ? ` ${verb.vowels}` : ''}`;
  if (same.length === 0) {
    const names = otherVowels.map((other) => other.name).join(', ');
    (names ? result.otherVowels : result.absent).push(names ? `${name}: ${names}` : name);
    return;
  }
  result.compared++;
  const ours = ourCells(verb);
  for (const [cell, theirs] of tableCells(same, table)) {
    const made = ours.get(cell) ?? new Set();
    result.cells++;
    result.tableForms += theirs.size;
    result.ourForms += made.size;
    const lacking = [...theirs].filter((form) => !made.has(form));
    const surplus = [...made].filter((form) => !theirs.has(form));
    if (lacking.length + surplus.length > 0) result.differences.push({ verb: name, cell, lacking, surplus });
  }
}

/** Two entries of the table for one verb (with and without an object) count as one. */
function tableCells(verbs: readonly TableVerb[], table: CamelMorph): Map<string, Set<string>> {
  const cells = new Map<string, Set<string>>();
  for (const verb of verbs)
    for (const [cell, forms] of table.cellsOf(verb)) {
      if (leftOut.test(cell)) continue;
      const folded = cells.get(cell) ?? new Set();
      for (const form of forms) folded.add(fold(form));
      cells.set(cell, folded);
    }
  return cells;
}
