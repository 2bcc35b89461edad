/**
 * The verbs of CamelMorph MSA as a table to hold the conjugator against: its stems, affixes and orders → the forms of a
 * lemma by cell. A combination of a prefix, a stem, buffers, a suffix and (or not) a pronoun stands if every part's
 * conditions hold; parts set conditions for each other. `else` in a part's conditions means: none of what its
 * neighbours ask for at this place.
 */
import { fold } from '../../src/text/fold.ts';
import { arabicOf, type CsvRow, radicalsOf, readCsv } from './buckwalter.ts';

/** One affix or buffer, or a stem. */
interface Part {
  form: string;
  sets: readonly string[];
  /** All must hold; each is a list of which one must. */
  needs: readonly string[];
}

interface Stem extends Part {
  aspect: 'past' | 'present';
  voice: 'active' | 'passive';
}

export interface TableVerb {
  /** As the table names it: qAl-u. */
  name: string;
  lemma: string;
  root: string[];
  form: string;
  /** Form I: the vowel of the present, u i or a. */
  vowel?: string;
  /** Form I, if the past shows it. */
  pastVowel?: string;
}

/** `past active 3ms`, `present passive short 3mp`; with `+` the form before a pronoun. */
export type Cells = Map<string, Set<string>>;

export interface CamelMorph {
  /** By folded lemma. */
  byLemma: ReadonlyMap<string, readonly TableVerb[]>;
  cellsOf(verb: TableVerb): Cells;
}

const patternForms = new Map([
  ['1a2a3', 'I'],
  ['1a2~a3', 'II'],
  ['1A2a3', 'III'],
  ['>a1o2a3', 'IV'],
  ['ta1a2~3', 'V'],
  ['ta1A2a3', 'VI'],
  ['{ino1a2a3', 'VII'],
  ['{i1ota2a3', 'VIII'],
  ['{i1o2a3~', 'IX'],
  ['{isota1o2a3', 'X'],
  ['1a2o3a4', 'Q'],
  ['ta1a2o3a4', 'QII'],
]);

function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The rows of a lemma, from which its stems are made when they are asked for. */
type Rows = Record<Stem['aspect'], CsvRow[]>;

const files = { past: 'PV', present: 'IV' } as const;
const aspects = ['past', 'present'] as const;

export function readCamelMorph(folder: string): CamelMorph {
  const affixes = readAffixes(`${folder}/MSA-Verb-MORPH.csv`);
  const passives = { past: readPassives(folder, 'past'), present: readPassives(folder, 'present') };
  const rows = new Map<TableVerb, Rows>();
  const byName = new Map<string, TableVerb>();
  for (const aspect of aspects)
    for (const row of readCsv(`${folder}/MSA-Verb-LEX-${files[aspect]}.csv`)) addRow(row, aspect, byName, rows);
  const stemsOf = (verb: TableVerb): Stem[] =>
    aspects.flatMap((aspect) => rows.get(verb)![aspect].flatMap((row) => stemsOfRow(row, aspect, passives[aspect])));
  const byLemma = grouped(rows.keys(), ({ lemma }) => fold(lemma));
  return { byLemma, cellsOf: (verb) => cellsOf(stemsOf(verb), affixes) };
}

function addRow(row: CsvRow, aspect: Stem['aspect'], byName: Map<string, TableVerb>, rows: Map<TableVerb, Rows>): void {
  const form = patternForms.get(row.PATTERN_ABSTRACT!.replace(/_.*/, ''));
  if (!form || row.DEFINE !== 'LEXICON') return;
  const key = `${row.LEMMA} ${row.ROOT}`;
  const verb = byName.get(key) ?? newVerb(row, form);
  byName.set(key, verb);
  if (aspect === 'present') verb.vowel ??= presentVowel(row);
  rows.set(verb, rows.get(verb) ?? { past: [], present: [] });
  rows.get(verb)![aspect].push(row);
}

function stemsOfRow(row: CsvRow, aspect: Stem['aspect'], passives: readonly Passive[]): Stem[] {
  const active = partOf(row.FORM!, row['COND-T']!, row['COND-S']!);
  const passive = passiveOf(row, active, passives);
  return [
    { ...active, aspect, voice: 'active' },
    ...(passive ? [{ ...passive, aspect, voice: 'passive' as const }] : []),
  ];
}

function newVerb(row: CsvRow, form: string): TableVerb {
  const [lemma = '', vowel] = row.LEMMA!.replace(/_\d+$/, '').split('-');
  const pastVowel = form === 'I' ? /2([aiu])/.exec(row.PATTERN_LEMMA!)?.[1] : undefined;
  return {
    name: row.LEMMA!,
    lemma: arabicOf(lemma),
    root: radicalsOf(row.ROOT!),
    form,
    ...(vowel ? { vowel } : {}),
    ...(pastVowel ? { pastVowel } : {}),
  };
}

/** For lemmas that the table doesn't need to tell apart by the vowel, and so doesn't name by it. */
function presentVowel(row: CsvRow): string {
  const [, weak] = / #-([uaiw]|}?i|-?a)/.exec(` ${row['COND-S']}`) ?? [];
  return weak?.replace('}', '') ?? /([aiu])[^aiu]*$/.exec(row.PATTERN!)?.[1] ?? 'a';
}

const words = (text: string): string[] => (text === '' || text === '_' ? [] : text.split(/\s+/));

function partOf(form: string, needs: string, sets: string): Part {
  return { form: form === '_' ? '' : form, needs: words(needs), sets: words(sets) };
}

const valency = new Set(['trans', 'intrans', 'ditrans']);
const ownConditions = (conditions: string): string =>
  words(conditions)
    .filter((condition) => !valency.has(condition))
    .sort()
    .join(' ');

/** A row of the patterns that make passive stems of active ones. */
interface Passive {
  row: CsvRow;
  conditions: string;
  lemma: RegExp;
  match: RegExp;
  /** The fewer radicals a pattern leaves open, the more it says. */
  open: number;
}

function readPassives(folder: string, aspect: Stem['aspect']): Passive[] {
  return readCsv(`${folder}/MSA-Verb-${files[aspect]}-Passive-Patterns.csv`)
    .map((row) => ({
      row,
      conditions: ownConditions(row['COND-S']!),
      lemma: lemmaPattern(row.PATTERN!),
      match: new RegExp(`^${row.MATCH!.replace(/[|{}$*]/g, '\\$&')}$`),
      open: row.PATTERN!.replace(/\D/g, '').length,
    }))
    .sort((one, other) => one.open - other.open);
}

/** The passive stem by the most specific pattern that fits lemma, form and conditions. */
function passiveOf(row: CsvRow, active: Part, passives: readonly Passive[]): Part | undefined {
  const lemma = row.LEMMA!.replace(/(-[aiu])?(_\d+)?$/, '');
  const conditions = ownConditions(row['COND-S']!);
  const best = passives.find(
    (pattern) =>
      pattern.row['COND-T'] === row['COND-T'] &&
      pattern.conditions === conditions &&
      pattern.match.test(active.form) &&
      pattern.lemma.test(lemma),
  );
  if (!best) return undefined;
  const kept = active.sets.filter((condition) => valency.has(condition));
  const form = active.form.replace(best.match, best.row.SUB!);
  const passive = partOf(form, best.row['COND-T-PASS']!, best.row['COND-S-PASS']!);
  return { ...passive, sets: [...passive.sets, ...kept] };
}

const escaped = (text: string): string => text.replace(/[|{}$*+?^[\]\\]/g, '\\$&');

/** A pattern with letters for weak radicals, as a test of lemmas: `wa2a3`, `{i1otaAo3`. */
function lemmaPattern(pattern: string): RegExp {
  const text = escaped(pattern.replace(/-[aiu]$/, '').replace('Ao', 'A')).replace(/\d/g, '[^aiuoA~]');
  return new RegExp(`^${text}$`);
}

interface Affix extends Part {
  person: string;
}

/** The affixes of verbs by class; what `else` stands for has been worked out. */
type Affixes = Map<string, Affix[]>;

function readAffixes(path: string): Affixes {
  const rows = readCsv(path).filter(({ DEFINE }) => DEFINE === 'MORPH');
  const groups = grouped(rows, (row) => `${row.CLASS} ${row.FUNC}`);
  const affixes: Affixes = new Map();
  for (const row of rows) {
    const neighbours = groups.get(`${row.CLASS} ${row.FUNC}`)!.map((other) => words(other['COND-T']!));
    const affix = { ...partOf(row.FORM!, '', row['COND-S']!), needs: withoutElse(row, neighbours), person: row.FUNC! };
    affixes.set(row.CLASS!, [...(affixes.get(row.CLASS!) ?? []), affix]);
  }
  return affixes;
}

/** Puts for each `else` the negation of what the neighbours with the same beginning ask at its place. */
function withoutElse(row: CsvRow, neighbours: readonly string[][]): string[] {
  const needs = words(row['COND-T']!);
  return needs.flatMap((need, at) => {
    if (need !== 'else') return [need];
    const same = neighbours.filter((other) => needs.slice(0, at).every((before, k) => other[k] === before));
    const asked = same.map((other) => other[at]).filter((other) => other !== undefined && other !== 'else');
    return asked.flatMap((other) => other!.split('||').map((condition) => `!${condition}`));
  });
}

function holds(parts: readonly Part[]): boolean {
  const active = new Set(parts.flatMap(({ sets }) => sets));
  const one = (need: string): boolean => (need.startsWith('!') ? !active.has(need.slice(1)) : active.has(need));
  return parts.every(({ needs }) => needs.every((need) => need.split('||').some(one)));
}

const pastPersons = ['3MS', '3FS', '3MD', '3FD', '3MP', '3FP', '1S', '1P'];
const moods = [
  ['indicative', 'I'],
  ['subjunctive', 'S'],
  ['jussive', 'J'],
] as const;

/** The pronouns that a form is tried with: none, and ها, of which only the junction is kept. */
const pronouns: readonly Part[] = [
  { form: '', sets: [], needs: [] },
  { form: '', sets: ['enc0'], needs: ['trans||ditrans'] },
];

function cellsOf(stems: readonly Stem[], all: Affixes): Cells {
  const cells: Cells = new Map();
  for (const stem of stems) {
    const affixes = fitting(all, stem);
    for (const pronoun of stem.voice === 'active' ? pronouns : pronouns.slice(0, 1))
      for (const [cell, form] of stem.aspect === 'past'
        ? pastOf(stem, pronoun, affixes)
        : presentOf(stem, pronoun, affixes))
        cells.set(cell, (cells.get(cell) ?? new Set()).add(arabicOf(form)));
  }
  return cells;
}

const nothing: Part[] = [{ form: '', sets: [], needs: [] }];

function* pastOf(stem: Stem, pronoun: Part, affixes: Affixes): Generator<[string, string]> {
  for (const person of pastPersons) {
    const suffixes = affixes.get('[PVSuff]')!.filter((affix) => affix.person === `PVSuff.${person}`);
    const forms = combined([nothing, nothing, [stem], affixes.get('[PVBuff]')!, suffixes, [pronoun]]);
    for (const form of forms) yield [cellName('past', stem.voice, undefined, person, pronoun), form];
  }
}

function* presentOf(stem: Stem, pronoun: Part, affixes: Affixes): Generator<[string, string]> {
  for (const [mood, letter] of moods)
    for (const person of pastPersons) {
      const suffixes = affixes.get(`[IVSuff.${letter}.${person}]`)!;
      const prefixes = affixes.get(`[IVPref.${person}]`)!;
      const forms = combined([
        prefixes,
        affixes.get('[IVPreBuff]')!,
        [stem],
        affixes.get('[IVBuff]')!,
        suffixes,
        [pronoun],
      ]);
      for (const form of forms) yield [cellName('present', stem.voice, mood, person, pronoun), form];
    }
}

export function cellName(
  tense: string,
  voice: string,
  mood: string | undefined,
  person: string,
  pronoun: Pick<Part, 'sets'>,
): string {
  const parts = [tense, voice, ...(mood ? [mood] : []), person.toLowerCase()];
  return parts.join(' ') + (pronoun.sets.length ? '+' : '');
}

/** Conditions that stems alone set: parts that ask for others than a stem's needn't be combined with it. */
const byStem = /^!?(#-|#[nt]$|[au]-#|>-|gem$|(in|di)?trans$)/;

/** The affixes that may stand with a stem at all. */
function fitting(affixes: Affixes, stem: Stem): Affixes {
  const sets = new Set(stem.sets);
  const one = (need: string): boolean => (need.startsWith('!') ? !sets.has(need.slice(1)) : sets.has(need));
  const may = ({ needs }: Affix): boolean =>
    needs
      .map((need) => need.split('||'))
      .every((choices) => !choices.every((choice) => byStem.test(choice)) || choices.some(one));
  return new Map([...affixes].map(([name, list]) => [name, list.filter(may)]));
}

function combined(slots: readonly (readonly Part[])[]): string[] {
  let rows: Part[][] = [[]];
  for (const slot of slots) rows = rows.flatMap((row) => slot.map((part) => [...row, part]));
  return rows.filter(holds).map((row) => row.map(({ form }) => form).join(''));
}
