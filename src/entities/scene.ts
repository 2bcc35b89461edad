/**
 * What entity rules read and write: the analysed text, the mentions found so far, and the document's own date.
 */
import { type Mention, type MentionIndex, mentionOf } from '../grammar/mentions.ts';
import { Feature } from '../lexicon/features.ts';
import type { Analysis } from '../syntax/analysis.ts';
import type { CalendarDate } from './date/calendar.ts';

export interface EntityScene {
  analysis: Analysis;
  mentions: MentionIndex;
  /** The document's date, from which «أمس» and «الثلاثاء الماضي» are counted. */
  date: CalendarDate | undefined;
  /** The rows of all matches of a type. */
  matchesOf(type: string): readonly number[];
  /** The rows of the matches of a type that begin at tokens [from, to). */
  matchesIn(type: string, from: number, to: number): readonly number[];
  /** Where matches of a type first name each country (ISO code): the first token, and the first of another match. */
  countriesOf(type: string): ReadonlyMap<string, readonly number[]>;
  /** Entries that a rule looks for in the whole text, under a name of its own; looked for once. */
  entriesOf(name: string, find: (scene: EntityScene) => ReadonlySet<number>): ReadonlySet<number>;
}

/** One entity type: its rules, run after those of the types before it. */
export interface EntityRules {
  type: string;
  find(scene: EntityScene): void;
}

export function entityScene(analysis: Analysis, mentions: MentionIndex, date: CalendarDate | undefined): EntityScene {
  const { matches, lexicon } = analysis;
  const byType = rowsByType(analysis);
  const matchesOf = (type: string): readonly number[] => byType[lexicon.codeOf(type)] ?? none;
  const countries = new Map<string, Map<string, number[]>>();
  const entries = new Map<string, ReadonlySet<number>>();
  const scene: EntityScene = {
    analysis,
    mentions,
    date,
    matchesOf,
    matchesIn: (type, from, to) => rowsBetween(matches.start, matchesOf(type), from, to),
    countriesOf(type) {
      let found = countries.get(type);
      if (!found) countries.set(type, (found = countriesAmong(analysis, matchesOf(type))));
      return found;
    },
    entriesOf(name, find) {
      let found = entries.get(name);
      if (!found) entries.set(name, (found = find(scene)));
      return found;
    },
  };
  return scene;
}

/** The rows of each type that has any: a document has few of all types. */
function rowsByType({ matches, lexicon }: Analysis): (number[] | undefined)[] {
  const byType = new Array<number[] | undefined>(lexicon.types.length);
  const { count, type } = matches;
  for (let row = 0; row < count; row++) {
    const rows = byType[type[row]!];
    if (rows) rows.push(row);
    else byType[type[row]!] = [row];
  }
  return byType;
}

const none: readonly number[] = [];

/** A mention made from tokens [start, end) by a rule. */
export function ruleMention(
  scene: EntityScene,
  type: string,
  start: number,
  end: number,
  rule: string,
  confidence = 0.8,
): Mention {
  const { analysis } = scene;
  return mentionOf({
    type,
    start,
    end,
    from: analysis.spanStart(start, end),
    to: analysis.spanEnd(start, end),
    confidence,
    evidence: [{ stage: 'rule', id: rule }],
  });
}

/** A mention that a lexicon entry names, with the attributes of its line. */
export function entryMention(scene: EntityScene, type: string, row: number): Mention {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const entry = matches.entry[row]!;
  const safe = isCertain(scene, row);
  const mention = mentionOf({
    type,
    start: matches.start[row]!,
    end: matches.end[row]!,
    from: analysis.offsetOf(matches.from[row]!),
    to: analysis.endOffset(matches.end[row]! - 1),
    confidence: safe ? 0.95 : 0.6,
    evidence: [{ stage: 'lexicon', id: lexicon.idOf(entry) }],
  });
  mention.name = lexicon.nameOf(entry);
  const country = lexicon.countryOf(entry);
  const subtype = lexicon.subtypeOf(entry);
  if (country) mention.country = country;
  if (subtype) mention.subtype = subtype;
  mention.tentative = !safe;
  return mention;
}

/** True where a match must be spelled exactly as listed and is not. */
export function isMisspelled(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  if ((matches.features[row]! & Feature.exact) === 0) return false;
  const from = analysis.offsetOf(matches.from[row]!);
  const to = analysis.endOffset(matches.end[row]! - 1);
  const name = lexicon.nameOf(matches.entry[row]!);
  if (isWritten(analysis.text, from, to, name)) return false;
  return analysis.text.slice(from, to).replace(/[\u064b-\u0652\u0640]/g, '') !== name;
}

/** True if the text [from, to) is a name letter by letter. */
export function isWritten(text: string, from: number, to: number, name: string): boolean {
  if (to - from !== name.length) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== name.charCodeAt(at - from)) return false;
  return true;
}

/** True if a match names its entry wherever it stands: no flag says otherwise, and it is spelled as it must be. */
export const isCertain = (scene: EntityScene, row: number): boolean =>
  (scene.analysis.matches.features[row]! & Feature.ambiguous) === 0 && !isMisspelled(scene, row);

/** Rows come in order of their first token: those that begin at tokens [from, to), by bisection. */
function rowsBetween(start: Int32Array, rows: readonly number[], from: number, to: number): readonly number[] {
  const first = lowerBound(start, rows, from);
  let last = first;
  while (last < rows.length && start[rows[last]!]! < to) last++;
  return first === last ? none : rows.slice(first, last);
}

/** The index of the first of some rows, which come in order, that begins at a token or behind it. */
export function lowerBound(start: Int32Array, rows: readonly number[], token: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[rows[middle]!]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countriesAmong({ matches, lexicon }: Analysis, rows: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const code = lexicon.countryOf(matches.entry[row]!);
    const starts = found.get(code);
    if (!starts) found.set(code, [matches.start[row]!]);
    else if (starts.length < 2 && starts[0] !== matches.start[row]) starts.push(matches.start[row]!);
  }
  return found;
}
