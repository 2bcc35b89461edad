/** The verbs of lexicons/triggers, each once, and what the conjugator makes of them by cell of the paradigm. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conjugate, type VerbForm, type VerbLemma } from '../../src/lexicon/inflect/index.ts';
import { readTsv } from '../../src/lexicon/source.ts';
import { fold } from '../../src/text/fold.ts';
import type { CamelMorph, Cells, TableVerb } from './camel-morph.ts';

const folder = fileURLToPath(new URL('../../lexicons/triggers/', import.meta.url));

export interface TriggerRow {
  file: string;
  line: number;
  kind: string;
  verb: VerbLemma;
}

/** Rows with a root: verbs, and nouns that name the verb that they come from. */
export function triggerRows(): TriggerRow[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => {
      const { columns, rows } = readTsv(file, readFileSync(folder + file, 'utf8'));
      const at = (name: string): number => columns.indexOf(name);
      return rows
        .filter(({ cells }) => cells[at('root')] !== '')
        .map(({ cells, line }) => {
          const vowels = cells[at('vowels')];
          const verb: VerbLemma = {
            lemma: cells[0]!,
            root: cells[at('root')]!.split(' '),
            form: cells[at('form')] as VerbLemma['form'],
            ...(vowels ? { vowels } : {}),
          };
          return { file, line, kind: cells[at('kind')]!, verb };
        });
    });
}

export function triggerVerbs(): VerbLemma[] {
  const seen = new Map(
    triggerRows()
      .filter(({ kind }) => kind === 'verb')
      .map(({ verb }) => [JSON.stringify([verb.lemma, verb.root, verb.form, verb.vowels]), verb]),
  );
  return [...seen.values()];
}

/** A verb of the table as a row of our lexicon would give it. */
export function lemmaOf({ lemma, root, form, vowel = 'u', pastVowel }: TableVerb): VerbLemma {
  const past = pastVowel ?? (lemma.endsWith('ي') ? 'i' : 'a');
  return {
    lemma: lemma.replace(/^ٱ/, 'ا'),
    root,
    form: form as VerbLemma['form'],
    ...(form === 'I' ? { vowels: `${past}-${vowel}` } : {}),
  };
}

/** The table's verbs that are this one: same root, form and lemma; in form I the same vowels, as far as they show. */
export function sameVerb(verb: VerbLemma, table: CamelMorph): { same: TableVerb[]; otherVowels: TableVerb[] } {
  const alike = (table.byLemma.get(fold(verb.lemma)) ?? []).filter(
    (other) => other.form === verb.form && sameRoot(other.root, verb.root),
  );
  const same = alike.filter((other) => verb.form !== 'I' || sameVowels(verb, other));
  return { same, otherVowels: same.length > 0 ? [] : alike };
}

/** Weak radicals count as one: whether حيّا comes from و or from ي, dictionaries disagree; اتهم is put under ت too. */
export const sameRoot = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((radical, at) => joined(radical, at) === joined(other[at]!, at));
const joined = (radical: string, at: number): string =>
  radical === 'ي' || (at === 0 && radical === 'ت') ? 'و' : radical;

function sameVowels(verb: VerbLemma, other: TableVerb): boolean {
  const [past, present] = (verb.vowels ?? 'a-u').split('-');
  return present === other.vowel && (other.pastVowel === undefined || past === other.pastVowel);
}

/** The conjugator's forms in the table's cells, folded. */
export function ourCells(verb: VerbLemma): Cells {
  const cells: Cells = new Map();
  const add = (cell: string, text: string): void => {
    cells.set(cell, (cells.get(cell) ?? new Set()).add(fold(text)));
  };
  const forms = conjugate(verb);
  for (const form of forms) for (const cell of cellsOf(form, forms)) add(cell, form.text);
  // Without a form of its own before a pronoun, the plain one serves there.
  for (const [cell, texts] of [...cells]) if (!cells.has(`${cell}+`)) cells.set(`${cell}+`, texts);
  return cells;
}

const person = ({ person, gender, number }: VerbForm): string =>
  `${person}${gender ?? ''}${{ singular: 's', dual: 'd', plural: 'p' }[number]}`;

const sameCell = (one: VerbForm, other: VerbForm): boolean =>
  one.tense === other.tense && one.voice === other.voice && one.mood === other.mood && person(one) === person(other);

function cellsOf(form: VerbForm, forms: readonly VerbForm[]): string[] {
  const end = person(form) + (form.bound ? '+' : '');
  if (form.tense === 'past') return [`past ${form.voice} ${end}`];
  return moodsOf(form, forms).map((mood) => `present ${form.voice} ${mood} ${end}`);
}

/**
 * The moods that a form serves: the written indicative of the singular and of the feminine plural is the subjunctive too,
 * and the jussive unless the verb has a shorter one.
 */
function moodsOf(form: VerbForm, forms: readonly VerbForm[]): string[] {
  if (form.mood === 'short') return ['subjunctive', 'jussive'];
  if (form.mood === 'jussive') return ['jussive'];
  if (form.number === 'dual' || (form.number === 'plural' && form.gender === 'm')) return ['indicative'];
  const short = forms.some((other) => other.mood === 'jussive' && sameCell({ ...form, mood: 'jussive' }, other));
  // يقرؤه is the indicative alone: لن يقرأه.
  if (form.bound && form.text.endsWith('ؤ')) return ['indicative'];
  return ['indicative', 'subjunctive', ...(short ? [] : ['jussive'])];
}
