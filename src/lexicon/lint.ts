/**
 * Faults of lexicon sources that a compiler could live with and a reader could not: one line each, `file:line: reason`.
 */
import { fold } from '../text/fold.ts';
import { cell, type LexiconSource, type SourceRow, values } from './source.ts';

/** ISO 3166-1 alpha-2, with XK. */
const countryCode = /^[A-Z]{2}$/;
/** The preposition ل with an article; «للا» is an honorific. */
const attachedPreposition = /^لل(?!ا(?: |$))/;
const strayMark = /[\u064b-\u0652\u0640\u200b-\u200f\u202a-\u202e\ufb50-\ufdff\ufe70-\ufeff]/;

/** Faults of the sources; `known` are those whose countries may be named, if not they themselves. */
export function lintSources(sources: readonly LexiconSource[], known: readonly LexiconSource[] = sources): string[] {
  const countries = countriesOf(known);
  return [...sources.flatMap((source) => lintFile(source, countries)), ...lintTypes(sources)];
}

/** The countries that the country file lists; every other file may name only these. */
function countriesOf(sources: readonly LexiconSource[]): Set<string> {
  const listed = sources.filter(({ type }) => type === 'country');
  return new Set(listed.flatMap((source) => source.rows.map((row) => cell(source, row, 'country'))));
}

function lintFile(source: LexiconSource, countries: ReadonlySet<string>): string[] {
  const seen = new Map<string, number>();
  return source.rows.flatMap((row) =>
    [
      ...lintRow(source, row, countries),
      ...lintPrepositions(source, row),
      ...lintFlags(source, row),
      ...lintDuplicates(source, row, seen),
    ].map((reason) => `${source.file}.tsv:${row.line}: ${reason}`),
  );
}

function lintRow(source: LexiconSource, row: SourceRow, countries: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const text = row.cells.join('\t');
  if (strayMark.test(text)) faults.push('a haraka, tatweel, invisible mark or presentation form');
  if (source.columns.includes('source') && !cell(source, row, 'source')) faults.push('no source');
  const country = cell(source, row, 'country');
  if (country && (!countryCode.test(country) || !countries.has(country))) faults.push(`unknown country ${country}`);
  return faults;
}

/** «للتعليم» for «التعليم»; the words of the calendar («للميلاد») and function words are listed as they stand. */
function lintPrepositions(source: LexiconSource, row: SourceRow): string[] {
  if (!entityTypes.has(source.type) && !headTypes.has(source.type)) return [];
  return namesIn(source, row)
    .filter((name) => attachedPreposition.test(name))
    .map((name) => `«${name}» begins with a preposition, which it would hide wherever it stands`);
}

/** The word in a flag of a trigger (`no-مدينه`, `never-علي`) is compared with folded ones, once. */
function lintFlags(source: LexiconSource, row: SourceRow): string[] {
  if (source.inflection !== 'trigger') return [];
  const flags = cell(source, row, 'flags').split(',').filter(Boolean);
  const unfolded = flags
    .filter((flag) => fold(flag) !== flag)
    .map((flag) => `flag ${flag} is not folded: ${fold(flag)}`);
  const again = flags.filter((flag, at) => flags.indexOf(flag) < at).map((flag) => `flag ${flag} stands twice`);
  return [...unfolded, ...again];
}

const namesIn = (source: LexiconSource, row: SourceRow): string[] =>
  [row.cells[0]!, ...values(cell(source, row, 'aliases'))].map((name) => name.replace(/^\?/, ''));

function lintDuplicates(source: LexiconSource, row: SourceRow, seen: Map<string, number>): string[] {
  if (source.inflection === 'trigger') return [];
  return namesIn(source, row).flatMap((name) => {
    const key = `${fold(name)}\t${cell(source, row, 'country')}`;
    const earlier = seen.get(key);
    seen.set(key, row.line);
    return earlier === undefined ? [] : [`«${name}» stands in line ${earlier} too, after folding`];
  });
}

/** Types whose names are entities by themselves: a name of two of them says nothing, so one of them must give way. */
const entityTypes: ReadonlySet<string> = new Set(['country', 'place', 'organization', 'person']);

/** Types whose words open or end names, with clitics of their own. */
const headTypes: ReadonlySet<string> = new Set(['portfolio', 'office', 'organization-head', 'place-head']);

/** A name of one type, as it stands in a file. */
interface NamedRow {
  name: string;
  type: string;
  /** `file:line`. */
  at: string;
}

/**
 * Names that stand unflagged as two types of entity: one of them must be `ambiguous` (an alias: `?`), or a row must say
 * with the flag `shared` that both are meant.
 */
function lintTypes(sources: readonly LexiconSource[]): string[] {
  const first = new Map<string, NamedRow>();
  return sources
    .filter(({ type }) => entityTypes.has(type))
    .flatMap((source) => source.rows.flatMap((row) => certainNames(source, row)))
    .flatMap((named) => {
      const key = fold(named.name);
      const earlier = first.get(key);
      if (!earlier) first.set(key, named);
      return !earlier || earlier.type === named.type
        ? []
        : [
            `${named.at}: «${named.name}» stands for two types, ${named.type} here and ${earlier.type} in ${earlier.at}`,
          ];
    });
}

/** The names of a row that count wherever they stand: neither `ambiguous`, nor risky, nor `shared` with another type. */
function certainNames(source: LexiconSource, row: SourceRow): NamedRow[] {
  const flags = cell(source, row, 'flags').split(',');
  if (flags.includes('shared')) return [];
  const aliases = values(cell(source, row, 'aliases')).filter((alias) => !alias.startsWith('?'));
  const names = flags.includes('ambiguous') ? aliases : [row.cells[0]!, ...aliases];
  return names.map((name) => ({ name, type: source.type, at: `${source.file}.tsv:${row.line}` }));
}
