/**
 * Mapping tables: TSV text → rows, checked, at build time (scripts/build-lexicon.ts). Throws LexiconError with `file:line`
 * at a line that can't be read; `lintMappings` collects the lesser faults.
 */
import { LexiconError } from '../errors.ts';
import { type LexiconSource, readTsv, values } from '../lexicon/source.ts';
import { fold } from '../text/fold.ts';

/** A mapping file as read: the cells of each row in the order of the columns, and the line of each. */
export interface MappingSource {
  name: string;
  rows: readonly (readonly string[])[];
  lines: readonly number[];
}

/** The files in lexicons/mappings/, each with its columns; the last, `source`, stays out of what is shipped. */
export const mappingColumns = {
  events: [
    'type',
    'modality',
    'mode',
    'triggers',
    'plover',
    'plover-mode',
    'ace',
    'actor',
    'recipient',
    'symmetric',
    'source',
  ],
  sectors: ['kind', 'name', 'sector', 'source'],
  'country-codes': ['code', 'alpha3', 'source'],
} as const;

export type MappingName = keyof typeof mappingColumns;
export type Mappings = Readonly<Record<MappingName, MappingSource>>;

export function readMapping(name: MappingName, text: string): MappingSource {
  const file = `mappings/${name}.tsv`;
  const { columns, rows } = readTsv(file, text);
  const wanted = mappingColumns[name].join(' ');
  if (columns.join(' ') !== wanted) throw new LexiconError(`${file}:1`, `the columns must be ${wanted}`);
  return { name: file, rows: rows.map(({ cells }) => cells), lines: rows.map(({ line }) => line) };
}

/** The sixteen event types of PLOVER. */
const ploverTypes: ReadonlySet<string> = new Set(
  'AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT ACCUSE REQUEST REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT'.split(
    ' ',
  ),
);
const modalities: ReadonlySet<string> = new Set(['asserted', 'planned', 'hypothetical', 'any']);
const sectorKinds: ReadonlySet<string> = new Set(['role', 'organization', 'place', 'type', 'noun']);
const roleChoice = /^([a-z]+([+|][a-z]+)*)?$/;

/** Faults of the mappings, `file:line: reason`; the lexicon says which triggers and countries there are. */
export function lintMappings(mappings: Mappings, lexicons: readonly LexiconSource[]): string[] {
  const lemmas = lemmasByType(lexicons);
  return [
    ...faultsOf(mappings.events, (row) => eventFaults(row, lemmas)),
    ...faultsOf(mappings.sectors, sectorFaults),
    ...faultsOf(mappings['country-codes'], codeFaults),
    ...missingCodes(mappings['country-codes'], lexicons),
  ];
}

function faultsOf({ name, rows, lines }: MappingSource, check: (row: readonly string[]) => string[]): string[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, at) => {
    const key = row.slice(0, name.includes('events') ? 4 : row.length - 2).join('\t');
    const earlier = seen.get(key);
    seen.set(key, lines[at]!);
    const twice = earlier === undefined ? [] : [`says again what line ${earlier} says`];
    const unsourced = row.at(-1) === '' ? ['no source'] : [];
    return [...check(row), ...twice, ...unsourced].map((reason) => `${name}:${lines[at]}: ${reason}`);
  });
}

function lemmasByType(lexicons: readonly LexiconSource[]): ReadonlyMap<string, ReadonlySet<string>> {
  const triggers = lexicons.filter(({ type }) => type.startsWith('trigger:'));
  return new Map(triggers.map(({ type, rows }) => [type.slice(8), new Set(rows.map(({ cells }) => cells[0]!))]));
}

function eventFaults(row: readonly string[], lemmas: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const [type, modality, , triggers, plover, , ace, actor, recipient] = row as [string, ...string[]];
  const known = lemmas.get(type);
  if (!known) return [`unknown event type ${type}`];
  return [
    ...(modalities.has(modality!) ? [] : [`unknown modality ${modality}`]),
    ...values(triggers!).flatMap((lemma) => (known.has(lemma) ? [] : [`no trigger «${lemma}» in triggers/${type}`])),
    ...(plover === '' || ploverTypes.has(plover!) ? [] : [`unknown PLOVER type ${plover}`]),
    ...(ace === '' || /^[A-Z][a-z]+\.[A-Z][A-Za-z-]+$/.test(ace!) ? [] : [`not an ACE Type.Subtype: ${ace}`]),
    ...[actor!, recipient!].flatMap((roles) => (roleChoice.test(roles) ? [] : [`not roles with + or |: ${roles}`])),
  ];
}

const sectorFaults = ([kind, , sector]: readonly string[]): string[] => [
  ...(sectorKinds.has(kind!) ? [] : [`unknown kind ${kind}`]),
  ...(/^[A-Z]{3}$/.test(sector!) ? [] : [`not a sector: ${sector}`]),
];

const codeFaults = ([code, alpha3]: readonly string[]): string[] =>
  /^[A-Z]{2} [A-Z]{3}$/.test(`${code} ${alpha3}`) ? [] : [`not two and three letters: ${code} ${alpha3}`];

/** Every country that the lexicon names has a three-letter code. */
function missingCodes({ name, rows }: MappingSource, lexicons: readonly LexiconSource[]): string[] {
  const known = new Set(rows.map(([code]) => code));
  const countries = lexicons.filter(({ type }) => type === 'country');
  const named = countries.flatMap(({ columns, rows: entries }) =>
    entries.map(({ cells }) => cells[columns.indexOf('country')]!),
  );
  return [...new Set(named)].filter((code) => !known.has(code)).map((code) => `${name}: no code for ${code}`);
}

/** The rows as shipped: without their source, nouns folded. */
export const shippedRows = ({ rows }: MappingSource): string[][] =>
  rows.map((row) => {
    const cells = row.slice(0, -1);
    return cells[0] === 'noun' ? [cells[0], fold(cells[1]!), cells[2]!] : cells;
  });
