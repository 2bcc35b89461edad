/**
 * A caller's patterns at work. Phrases become lexicon entries, so that attached particles, spellings and the rules for
 * officials and names treat them like any other; token patterns are matched by themselves. What a pattern finds stands
 * before what khabar would have found in the same place; of two that cross, the longer stays.
 */
import { nesting } from '../entities/nesting.ts';
import { type Mention, mentionOf } from '../grammar/mentions.ts';
import { type NestingRules, resolveOverlaps } from '../grammar/resolve.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import type { LexiconSource } from '../lexicon/source.ts';
import { LexiconTable } from '../lexicon/table.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { checkPattern, type Pattern, typeOf } from './format.ts';
import { compileTokens, matchTokens, type TokenMatcher } from './tokens.ts';

/** Types whose lexicon entries khabar's own rules find; entries of other types are kept apart under a prefix. */
const listedTypes: ReadonlySet<string> = new Set(['country', 'place', 'organization', 'person']);
const ownPrefix = 'pattern:';
const file = 'patterns';

interface CompiledPattern {
  type: string;
  matcher: TokenMatcher;
  name: string | undefined;
  country: string | undefined;
  evidence: string;
}

export class PatternSet {
  /** The phrases as a lexicon of their own; undefined where there are none. */
  readonly table: LexiconTable | undefined;
  private readonly tokenPatterns: readonly CompiledPattern[];

  /** Throws InputError, which names the pattern and the field. */
  constructor(patterns: readonly Pattern[]) {
    const checked = patterns.map((pattern, at) => checkPattern(pattern, `patterns[${at}]`));
    const phrases = phrasesOf(checked);
    this.table = phrases.size === 0 ? undefined : LexiconTable.load(compileLexicon(sourcesOf(phrases)));
    this.tokenPatterns = checked.flatMap((pattern) => compiled(pattern, phrases));
  }

  /** The mentions of a text with those that the patterns find. */
  complete(analysis: Analysis, mentions: readonly Mention[]): Mention[] {
    const found = [...this.phrases(analysis), ...this.tokenPatterns.flatMap((pattern) => matches(analysis, pattern))];
    if (found.length === 0) return [...mentions];
    const known = new Set(mentions.map(keyOf));
    const added = found.filter((mention) => !known.has(keyOf(mention)));
    return resolveOverlaps([...mentions, ...added], withOwnTypes);
  }

  private phrases(analysis: Analysis): Mention[] {
    const { matches: found, lexicon } = analysis;
    const table = this.table ? lexicon.tables.indexOf(this.table) : -1;
    if (table < 0) return [];
    const first = lexicon.firstEntry[table]!;
    const last = lexicon.firstEntry[table + 1] ?? Number.POSITIVE_INFINITY;
    const mentions: Mention[] = [];
    for (let row = 0; row < found.count; row++)
      if (found.entry[row]! >= first && found.entry[row]! < last) mentions.push(phraseMention(analysis, row));
    return mentions;
  }
}

const keyOf = ({ type, from, to }: Mention): string => `${type} ${from} ${to}`;

/** Types of a caller's own nest with all others, but not in themselves. */
const withOwnTypes: NestingRules = {
  apart: nesting.apart,
  mayNest: (inner, outer) => (isOwn(inner) || isOwn(outer) ? inner.type !== outer.type : nesting.mayNest(inner, outer)),
};

const khabarTypes: ReadonlySet<string> = new Set([...listedTypes, 'official', 'date', 'nationality', 'quantity']);
const isOwn = ({ type }: Mention): boolean => !khabarTypes.has(type);

/** One lexicon row a label and id: the first phrase is the name, the others are aliases. */
interface Phrases {
  type: string;
  country: string;
  forms: string[];
}

const thingOf = ({ label, id, pattern }: Pattern): string => JSON.stringify([label, id ?? null, id ? null : pattern]);

function phrasesOf(patterns: readonly Pattern[]): ReadonlyMap<string, Phrases> {
  const found = new Map<string, Phrases>();
  for (const one of patterns) {
    if (typeof one.pattern !== 'string') continue;
    const phrases = found.get(thingOf(one)) ?? { type: typeOf(one), country: countryOf(one) ?? '', forms: [] };
    phrases.forms.push(one.pattern.replace(/^\?+/, ''));
    found.set(thingOf(one), phrases);
  }
  return found;
}

const countryOf = (pattern: Pattern): string | undefined => (typeOf(pattern) === 'country' ? pattern.id : undefined);

function sourcesOf(phrases: ReadonlyMap<string, Phrases>): LexiconSource[] {
  const byType = new Map<string, Phrases[]>();
  for (const one of phrases.values()) byType.set(one.type, [...(byType.get(one.type) ?? []), one]);
  return [...byType].map(([type, list]) => ({
    file,
    type: listedTypes.has(type) ? type : ownPrefix + type,
    inflection: 'none',
    class: '',
    rank: 'name',
    licence: 'of the caller',
    source: 'patterns',
    columns: ['name', 'aliases', 'country'],
    rows: list.map(({ forms: [name, ...aliases], country }, at) => ({
      line: at + 1,
      cells: [name!, aliases.join('|'), country],
    })),
  }));
}

function compiled(pattern: Pattern, phrases: ReadonlyMap<string, Phrases>): CompiledPattern[] {
  if (typeof pattern.pattern === 'string') return [];
  const { id, label } = pattern;
  return [
    {
      type: typeOf(pattern),
      matcher: compileTokens(pattern.pattern),
      name: id === undefined ? undefined : (phrases.get(thingOf(pattern))?.forms[0] ?? id),
      country: countryOf(pattern),
      evidence: `${file}/${id ?? label}`,
    },
  ];
}

function phraseMention(analysis: Analysis, row: number): Mention {
  const { matches: found, lexicon } = analysis;
  const entry = found.entry[row]!;
  const type = lexicon.types[found.type[row]!]!;
  const country = lexicon.countryOf(entry);
  const mention = mentionOf({
    type: type.startsWith(ownPrefix) ? type.slice(ownPrefix.length) : type,
    start: found.start[row]!,
    end: found.end[row]!,
    from: analysis.offsetOf(found.from[row]!),
    to: analysis.endOffset(found.end[row]! - 1),
    confidence: 1,
    evidence: [{ stage: 'lexicon', id: lexicon.idOf(entry) }],
  });
  return { ...mention, name: lexicon.nameOf(entry), country: country || undefined };
}

function matches(analysis: Analysis, { type, matcher, name, country, evidence }: CompiledPattern): Mention[] {
  return matchTokens(analysis, matcher).map(({ start, end }) => {
    const from = analysis.startOffset(start);
    const to = analysis.endOffset(end - 1);
    const mention = mentionOf({
      type,
      start,
      end,
      from,
      to,
      confidence: 1,
      evidence: [{ stage: 'rule', id: evidence }],
    });
    return { ...mention, name: name ?? analysis.text.slice(from, to), country: country || undefined };
  });
}
