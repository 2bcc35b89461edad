/**
 * Mines lexicons/words/verbs.tsv: `tsx scripts/mine-verbs.ts`, with the shared data in ../shared (it isn't part of the
 * repository; without it the script says so and changes nothing).
 *
 * Reads   ../shared/data/morphology/camel-morph-msa   verb stems × affixes: what is a finite verb, spelled how
 *         ../shared/data/morphology/chainbank         nouns and adjectives that are spelled like a verb
 *         ../shared/data/lexicon-sources/wikidata-person-names   names that are spelled like a verb
 *         ../shared/data/raw/{antcorpus,wikipedia-ar-2017,ntrex128-ar}   counts of forms and of what stands before them
 *         lexicons/ without words/verbs               what is known as a verb, a noun or a name already
 * Writes  lexicons/words/verbs.tsv                    form, class, source; the most frequent first, then those added by hand
 *
 * A form is counted without و ف س ل and object pronouns. It is listed if it occurs three times, isn't known as a verb,
 * isn't a name, and stands where verbs stand (behind لم, قد, الذي …) rather than where nouns do (behind a preposition,
 * with the article). With `--explain WORD …` the script prints the counts of these words and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { compileLexicon } from '../src/lexicon/compile.ts';
import { formsOf } from '../src/lexicon/expand.ts';
import { Lexicon } from '../src/lexicon/lexicon.ts';
import { cell, type LexiconSource, readManifest, readSource, values } from '../src/lexicon/source.ts';
import { LexiconTable } from '../src/lexicon/table.ts';
import { Analysis } from '../src/syntax/analysis.ts';
import { inflection } from '../src/syntax/words/inflection.ts';
import { classBitsOf } from '../src/syntax/words/word-classes.ts';
import { fold } from '../src/text/fold.ts';

const root = new URL('../', import.meta.url);
const shared = new URL('../../shared/data/', import.meta.url);
const target = 'lexicons/words/verbs.tsv';
const mostForms = 6000;
const leastCount = 3;

// ---- tables

type Row = Readonly<Record<string, string>>;

/** CSV with quoted cells, which may hold commas and line breaks. */
function readCsv(path: string): Row[] {
  const text = readFileSync(new URL(`morphology/${path}`, shared), 'utf8');
  const [header = [], ...rows] = csvLines(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

function csvLines(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\r?\n|$)/g)) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end !== ',') lines.push([]);
  }
  return lines.filter(({ length }) => length > 1);
}

const buckwalter: ReadonlyMap<string, string> = new Map(
  [..."'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{"].map((code, at) => [
    code,
    [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيا'][at]!,
  ]),
);

/** Buckwalter script → Arabic without vowels; two alefs in a row are written as one. */
function arabic(code: string): string {
  const letters = [...code.replaceAll(/>[ao]*[>A]/g, '|')].map((letter) => buckwalter.get(letter) ?? '');
  return letters.join('').replaceAll(/آ[اأ]/g, 'آ');
}

// ---- CamelMorph: stems × affixes. A morph is taken where the others set all conditions that it asks for.

interface Morph {
  form: string;
  asks: readonly string[];
  sets: readonly string[];
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '' && word !== '_');
const morphOf = (row: Row): Morph => ({
  form: row.FORM === '_' ? '' : row.FORM!.trim(),
  asks: words(row['COND-T']!),
  sets: words(row['COND-S']!),
});

function holds(condition: string, set: ReadonlySet<string>): boolean {
  if (condition.startsWith('!')) return !set.has(condition.slice(1));
  return condition.split('||').some((one) => set.has(one));
}

/** The morphs of a class that go with what is set; `else` stands for none of what its siblings ask for in its place. */
function fitting(morphs: readonly Morph[], set: ReadonlySet<string>): Morph[] {
  return morphs.filter((morph) =>
    morph.asks.every((condition, at) => {
      if (condition !== 'else') return holds(condition, set);
      const siblings = morphs.filter(
        ({ asks }) =>
          asks[at] !== undefined && asks[at] !== 'else' && asks.slice(0, at).every((ask, k) => ask === morph.asks[k]),
      );
      return siblings.every(({ asks }) => !holds(asks[at]!, set));
    }),
  );
}

/** What a spelling may be: how it is written, which tense, and which forms become it where a pronoun is cut off. */
interface Spelling {
  spellings: Set<string>;
  isPresent: boolean;
  isPast: boolean;
}

class VerbForms {
  /** By folded spelling. */
  readonly forms = new Map<string, Spelling>();
  /** Folded spelling before a pronoun → folded spelling without it (اعتبرو → اعتبروا, رما → رمي). */
  readonly beforePronoun = new Map<string, string>();
  private readonly morphs = new Map<string, Morph[]>();

  constructor() {
    for (const row of readCsv('camel-morph-msa/MSA-Verb-MORPH.csv')) {
      if (row.DEFINE !== 'MORPH') continue;
      const key =
        row.CLASS === '[IVPreBuff]' || !/Pref|Suff/.test(row.CLASS!) ? row.CLASS! : `${row.CLASS} ${row.FUNC}`;
      this.morphs.set(key, [...(this.morphs.get(key) ?? []), morphOf(row)]);
    }
    for (const stem of stemsOf('PV')) this.past(stem);
    for (const stem of stemsOf('IV')) this.present(stem);
  }

  private past(stem: Morph): void {
    for (const person of ['1S', '1P', '2MP', '3MS', '3MD', '3MP', '3FD', '3FS'])
      this.combine([stem], [], '[PVBuff]', `[PVSuff] PVSuff.${person}`, false);
  }

  private present(stem: Morph): void {
    for (const mood of ['I', 'S', 'J'])
      for (const person of ['1S', '1P', '2MP', '3MS', '3MD', '3MP', '3FP', '3FD', '3FS'])
        for (const prefix of this.morphs.get(`[IVPref.${person}] IVPref.${person}`) ?? [])
          this.combine([stem], [prefix], '[IVBuff]', `[IVSuff.${mood}.${person}] IVSuff.${person}`, true);
  }

  private combine(stem: Morph[], prefix: Morph[], buffer: string, suffix: string, isPresent: boolean): void {
    const bare = this.spell(stem[0]!, prefix[0], buffer, suffix, []);
    const bound = this.spell(stem[0]!, prefix[0], buffer, suffix, ['enc0']);
    for (const form of bare) this.add(form, isPresent);
    if (bare[0] !== undefined)
      for (const form of bound)
        if (!this.beforePronoun.has(fold(form))) this.beforePronoun.set(fold(form), fold(bare[0]));
  }

  private spell(stem: Morph, prefix: Morph | undefined, buffer: string, suffix: string, more: string[]): string[] {
    const forms = new Set<string>();
    for (const ending of this.morphs.get(suffix) ?? []) {
      const set = new Set([...stem.sets, ...(prefix?.sets ?? []), ...ending.sets, ...more]);
      const isAgreed = (morph: Morph, siblings: readonly Morph[]): boolean => fitting(siblings, set).includes(morph);
      if (!isAgreed(ending, this.morphs.get(suffix)!) || !isAgreed(stem, [stem])) continue;
      if (prefix && !prefix.asks.every((ask) => ask === 'else' || holds(ask, set))) continue;
      const before = prefix ? fitting(this.morphs.get('[IVPreBuff]')!, set) : [{ form: '' }];
      for (const { form: join } of before)
        for (const { form: link } of fitting(this.morphs.get(buffer)!, set))
          forms.add(arabic(`${prefix?.form ?? ''}${join}${stem.form}${link}${ending.form}`));
    }
    return [...forms];
  }

  private add(form: string, isPresent: boolean): void {
    const key = fold(form);
    let spelling = this.forms.get(key);
    if (!spelling) this.forms.set(key, (spelling = { spellings: new Set(), isPresent: false, isPast: false }));
    spelling.spellings.add(form);
    if (isPresent) spelling.isPresent = true;
    else spelling.isPast = true;
  }
}

/** Active stems, and the passive ones that the patterns make of them. */
function stemsOf(aspect: 'PV' | 'IV'): Morph[] {
  const patterns = readCsv(`camel-morph-msa/MSA-Verb-${aspect}-Passive-Patterns.csv`);
  const byPattern = new Map<string, Row[]>();
  for (const row of patterns) byPattern.set(row.PATTERN!, [...(byPattern.get(row.PATTERN!) ?? []), row]);
  return readCsv(`camel-morph-msa/MSA-Verb-LEX-${aspect}.csv`)
    .filter(({ DEFINE }) => DEFINE === 'LEXICON')
    .flatMap((row) => [morphOf(row), ...passivesOf(row, byPattern.get(row.PATTERN_LEMMA!) ?? [])]);
}

function passivesOf(row: Row, patterns: readonly Row[]): Morph[] {
  const { asks, sets, form } = morphOf(row);
  const transitive = sets.filter((set) => /trans/.test(set));
  const fits = patterns.filter(
    (pattern) =>
      words(pattern['COND-T']!).join() === asks.join() &&
      words(pattern['COND-S']!).join() === sets.filter((set) => !/trans/.test(set)).join(),
  );
  return fits.flatMap((pattern) => {
    const match = new RegExp(`^${pattern.MATCH!.replaceAll(/[{}|*$]/g, '\\$&')}$`);
    if (!match.test(form)) return [];
    const passive = form.replace(match, pattern.SUB!);
    const sets = [...words(pattern['COND-S-PASS']!), ...transitive];
    return [{ form: passive, asks: words(pattern['COND-T-PASS']!), sets }];
  });
}

// ---- what is known

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

function ownSources(): LexiconSource[] {
  return readManifest('lexicons/manifest.tsv', read('lexicons/manifest.tsv'))
    .filter(({ file }) => `lexicons/${file}.tsv` !== target)
    .map((row) => readSource(row, read(`lexicons/${row.file}.tsv`)));
}

/** Object pronouns, folded. */
const pronouns = ['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كما', 'نا', 'ني'];

const personal = new Set(['given-name', 'family-name', 'name-particle']);

/** Folded single words: those of names, and those of nouns and adjectives. */
class Known {
  readonly names = new Set<string>();
  readonly people = new Set<string>();
  readonly nouns = new Set<string>();
  readonly adjectives = new Set<string>();
  readonly functionWords = new Set<string>();
  readonly prepositions = new Set<string>();
  /** Every folded word of the lexicon. */
  readonly words = new Set<string>();
  private readonly lexicon: Lexicon;
  private readonly bits;

  constructor() {
    const sources = ownSources();
    this.lexicon = new Lexicon([LexiconTable.load(compileLexicon(sources))]);
    this.bits = classBitsOf(this.lexicon);
    for (const source of sources) this.addSource(source);
    for (const row of readCsv('chainbank/lemmas.csv')) this.addLemma(row.LEMMA!, row.POS!);
    for (const row of readCsv('camel-morph-msa/MSA-Adj-LEX.csv')) this.addLemma(row.FORM!, 'ADJ');
  }

  private addSource(source: LexiconSource): void {
    for (const row of source.rows) {
      const classes = values(cell(source, row, 'class') || source.class);
      for (const { text } of formsOf(source, row)) {
        const word = fold(text);
        if (word.includes(' ')) continue;
        this.words.add(word);
        if (source.rank === 'name') (personal.has(source.class) ? this.people : this.names).add(word);
        if (source.rank === 'function') this.functionWords.add(word);
        if (classes.includes('noun')) this.nouns.add(word);
        if (classes.includes('adjective')) this.adjectives.add(word);
        if (classes.includes('preposition')) this.prepositions.add(word);
      }
    }
  }

  private addLemma(lemma: string, pos: string): void {
    const word = fold(arabic(lemma.replace(/-[aiu]+$/, '')));
    if (pos.startsWith('NOUN')) this.nouns.add(word);
    else if (pos.startsWith('ADJ')) this.adjectives.add(word);
  }

  isVerb(word: string): boolean {
    const analysis = new Analysis(word, this.lexicon, this.bits);
    return analysis.is(0, this.bits.verb | this.bits.auxiliary) || inflection(analysis, 0) !== 0;
  }

  /** True of a listed word, also with a pronoun behind it. */
  hasWithPronoun(word: string): boolean {
    if (this.words.has(word)) return true;
    return pronouns.some((pronoun) => word.endsWith(pronoun) && this.words.has(word.slice(0, -pronoun.length)));
  }

  /** True of a noun or adjective, also with the endings that a verb has too: ت, ا, تا, ان, نا, ي. */
  isNominal(word: string): boolean {
    if (this.isStem(word)) return true;
    return nominalEndings.some(
      ([ending, stem]) => word.endsWith(ending) && this.isStem(word.slice(0, word.length - ending.length) + stem),
    );
  }

  private isStem(word: string): boolean {
    return word.length > 1 && (this.nouns.has(word) || this.adjectives.has(word));
  }
}

/** An ending of nouns and what the noun has without it; folded, so that ه is ة too. */
const nominalEndings: readonly (readonly [string, string])[] = [
  ...['ه', 'ا', 'ان', 'ين', 'ون', 'ات', 'نا', 'ي'].map((ending) => [ending, ''] as const),
  ...['ت', 'تا', 'تي', 'تان', 'ات'].map((ending) => [ending, 'ه'] as const),
];

const manyBearers = 20;

/** Names of people by folded spelling, with how many bear them; proper nouns of CamelMorph count as borne by many. */
function personNames(): Map<string, number> {
  const names = new Map<string, number>();
  const path = 'lexicon-sources/wikidata-person-names/names_en_ar_count.tsv';
  for (const line of readFileSync(new URL(path, shared), 'utf8').split('\n')) {
    const [, spaced = '', count = '0'] = line.split('\t');
    const word = fold(spaced.replaceAll(' ', ''));
    names.set(word, (names.get(word) ?? 0) + Number(count));
  }
  for (const row of readCsv('camel-morph-msa/MSA-Noun-Prop-LEX.csv')) names.set(fold(arabic(row.FORM!)), manyBearers);
  return names;
}

// ---- counts

/** How often a form stands where. */
interface Count {
  total: number;
  /** Without any clitic. */
  bare: number;
  /** Behind a particle or relative pronoun that verbs follow. */
  verbal: number;
  /** With س, which may be a letter of a name too (ستروس). */
  future: number;
  /** Behind «that», «not», «what», which nouns follow too. */
  loose: number;
  /** Behind a preposition, with ب, ك or the article. */
  nominal: number;
  /** With the article and ة behind: a noun that would be read as the form with a pronoun (الأمتعة). */
  derived: number;
  /** Of the spellings with their hamzas. */
  spellings: Map<string, number>;
}

const particles = new Set(
  'لم لن قد لقد سوف الذي التي الذين اللذان اللتان اللذين اللتين كي لكي عندما حينما بعدما'.split(' ').map(fold),
);
const looseParticles = new Set('أن ما مما عما لا هل ألا'.split(' ').map(fold));
/** Not the prepositions that are spelled like «who» or «lest», or that a clause may follow. */
const clauseOpeners = new Set(['من', 'مما', 'ممن', 'عما', 'حتي', 'مثلما', 'دون', 'حسب'].map(fold));

/** A word of running text as a form without its clitics. */
interface Reading {
  form: string;
  clitic: 'none' | 'future' | 'nominal' | 'derived';
}

const emptyCount = (): Count => ({
  total: 0,
  bare: 0,
  verbal: 0,
  future: 0,
  loose: 0,
  nominal: 0,
  derived: 0,
  spellings: new Map(),
});

class Counter {
  readonly counts = new Map<string, Count>();
  private readonly readings = new Map<string, Reading | undefined>();

  constructor(
    private readonly verbs: VerbForms,
    private readonly known: Known,
  ) {}

  /** Counts the forms of a text; `before` is the word before on the same line, with no mark between. */
  read(text: string): void {
    let before = '';
    let end = 0;
    for (const match of text.matchAll(/[\u0621-\u0652\u0670\u0671]+/g)) {
      const word = fold(match[0]);
      if (!/^ *$/.test(text.slice(end, match.index))) before = '';
      this.add(word, match[0], before);
      before = word;
      end = match.index + match[0].length;
    }
  }

  private add(word: string, written: string, before: string): void {
    if (!this.readings.has(word)) this.readings.set(word, this.readingOf(word));
    const reading = this.readings.get(word);
    if (!reading) return;
    const count = this.countOf(reading.form);
    if (reading.clitic === 'nominal') count.nominal++;
    else if (reading.clitic === 'derived') count.derived++;
    else {
      count.total++;
      if (word === reading.form) count.bare++;
      const opener = before.replace(/^[وف](?=..)/, '');
      if (reading.clitic === 'future') count.future++;
      else if (particles.has(opener)) count.verbal++;
      else if (looseParticles.has(opener)) count.loose++;
      else if (this.known.prepositions.has(before) && !clauseOpeners.has(before)) count.nominal++;
      if (word === reading.form) this.addSpelling(count, written);
    }
  }

  private countOf(form: string): Count {
    let count = this.counts.get(form);
    if (!count) this.counts.set(form, (count = emptyCount()));
    return count;
  }

  private addSpelling(count: Count, written: string): void {
    const plain = written.replaceAll(/[\u064b-\u0652\u0670\u0640]/g, '');
    count.spellings.set(plain, (count.spellings.get(plain) ?? 0) + 1);
  }

  /** The word whole before parts of it; a word that the lexicon knows otherwise is not split. */
  private readingOf(word: string): Reading | undefined {
    if (this.verbs.forms.has(word)) return { form: word, clitic: 'none' };
    const definite = /^[وف]?(?:[بك]?ال|لل)(..+)$/.exec(word)?.[1];
    if (definite !== undefined && this.verbs.forms.has(definite)) return { form: definite, clitic: 'nominal' };
    const derived = definite?.replace(/ه$/, '');
    if (derived !== undefined && this.verbs.forms.has(derived)) return { form: derived, clitic: 'derived' };
    if (this.known.words.has(word)) return undefined;
    const rest = word.replace(/^[وف](?=...)/, '');
    if (this.known.hasWithPronoun(rest)) return undefined;
    return this.splitOf(rest) ?? (rest === word ? undefined : this.splitOf(word));
  }

  private splitOf(word: string): Reading | undefined {
    const form = this.verbOf(word);
    if (form !== undefined) return { form, clitic: 'none' };
    const rest = word.slice(1);
    const inner = rest.length < 3 ? undefined : this.verbOf(rest);
    if (inner === undefined) return undefined;
    const isPresent = this.verbs.forms.get(inner)!.isPresent;
    if (/^س[يت].../.test(word) && isPresent) return { form: inner, clitic: 'future' };
    if (word.startsWith('ل') && isPresent) return { form: inner, clitic: 'none' };
    return /^[بك]/.test(word) ? { form: inner, clitic: 'nominal' } : undefined;
  }

  private verbOf(word: string): string | undefined {
    if (this.verbs.forms.has(word)) return word;
    for (const pronoun of pronouns) {
      if (!word.endsWith(pronoun) || word.length - pronoun.length < 3) continue;
      const base = this.verbs.beforePronoun.get(word.slice(0, -pronoun.length));
      if (base !== undefined && this.verbs.forms.has(base)) return base;
    }
    return undefined;
  }
}

function readCorpora(counter: Counter): void {
  const open = (name: string): string => gunzipSync(readFileSync(new URL(`raw/${name}`, shared))).toString('utf8');
  for (const line of open('antcorpus.jsonl.gz').split('\n')) if (line) counter.read(JSON.parse(line).text as string);
  for (const line of open('wikipedia-ar-2017.txt.gz').split('\n')) if (!line.startsWith('<')) counter.read(line);
  for (const line of open('ntrex128-ar.txt.gz').split('\n')) counter.read(line);
}

// ---- classes

interface Verdict {
  class?: string;
  why: string;
}

class Judge {
  private readonly bearers = personNames();

  constructor(
    private readonly verbs: VerbForms,
    private readonly known: Known,
  ) {}

  /** The class of a form, or undefined if it is not to be listed; `why` says which. */
  judge(form: string, count: Count): Verdict {
    const { total, bare, loose, nominal } = count;
    const isNominal = this.known.isNominal(form);
    const noun = nominal / (total + nominal);
    const firm = count.verbal + Math.min(count.future, bare / 4);
    const verb = (isNominal ? firm : firm + loose) / total;
    if (total < leastCount || bare < leastBare) return { why: 'rare' };
    if (form.length < 3 || (form.length === 3 && bare < leastOfShort)) return { why: 'short' };
    if (this.known.functionWords.has(form) || this.isPrepositional(form)) return { why: 'function word' };
    if (this.known.isVerb(form)) return { why: 'known' };
    if (this.isName(form, (firm + loose) / total, noun)) return { why: 'name' };
    if (!isNominal && count.derived > bare) return { why: 'a noun without its ة' };
    return isNominal ? this.judgeNominal(form, verb, noun) : this.judgeVerb(form, verb, noun);
  }

  /** Spelled like no noun: listed unless it stands like one, or is too short and too rare to tell. */
  private judgeVerb(form: string, verb: number, noun: number): Verdict {
    const isPresent = this.verbs.forms.get(form)!.isPresent && /^[يت]/.test(form);
    const limit = isPresent && verb >= mostlyVerbal ? mostNominal * 2 : mostNominal;
    if (noun > limit) return { why: 'stands like a noun' };
    if (verb >= (form.length > 3 ? leastVerbal : mostlyVerbal)) return { class: 'verb', why: 'verb' };
    return noun === 0 && ((isPresent && form.length > 4) || isUnmistakable(form))
      ? { class: 'verb', why: 'verb by its shape' }
      : { why: 'unsure' };
  }

  /** Spelled like a noun or adjective: a verb too if it stands like one. The accusative and «our» tell nothing. */
  private judgeNominal(form: string, verb: number, noun: number): Verdict {
    if (/(?:ا|نا)$/.test(form) && this.known.isNominal(form.replace(/ن?ا$/, ''))) return { why: 'accusative' };
    if (verb >= mostlyVerbal && noun < mostNominal / 2) return { class: 'verb', why: 'homograph, mostly a verb' };
    if (verb < leastVerbal || (verb < leastVerbal * 2 && verb < noun / 2)) return { why: 'mostly a noun' };
    const isNoun = this.known.nouns.has(form) || !this.known.adjectives.has(form);
    return { class: isNoun ? 'noun|verb' : 'adjective|verb', why: 'homograph' };
  }

  /** «عني»: a preposition with a pronoun. */
  private isPrepositional(form: string): boolean {
    return [...pronouns, 'ي'].some(
      (pronoun) => form.endsWith(pronoun) && this.known.prepositions.has(form.slice(0, -pronoun.length)),
    );
  }

  /** A listed name, or a place or the like that و or ف would make of it (وادان); a name of many unless verbs stand so. */
  private isName(form: string, verb: number, noun: number): boolean {
    const { names, people } = this.known;
    if (names.has(form) || names.has(`و${form}`) || names.has(`ف${form}`)) return true;
    const isNamed = people.has(form) || (this.bearers.get(form) ?? 0) >= manyBearers;
    return isNamed && (verb < mostlyVerbal * 1.5 || noun > mostNominal / 2);
  }
}

/** Long, with no first letter that may be a clitic, no article and no ending of the accusative. */
const isUnmistakable = (form: string): boolean =>
  form.length > 4 && !/^(?:[وفبكلس]|ال)/.test(form) && !/[^و]ا$|ه[ما]?$|ي$|هم$/.test(form);

const leastBare = 2;
const leastOfShort = 20;
/** Shares of a form's uses. Of a plain verb about a fifth stand behind a particle, of a noun a third like a noun. */
const mostNominal = 0.06;
const leastVerbal = 0.04;
const mostlyVerbal = 0.12;

/** The spelling of the form that is written most often. */
function spellingOf({ spellings }: { spellings: ReadonlySet<string> }, count: Count): string {
  const times = (spelling: string): number => count.spellings.get(spelling) ?? 0;
  return [...spellings].reduce((best, one) => (times(one) > times(best) ? one : best));
}

function mine(): void {
  const verbs = new VerbForms();
  const known = new Known();
  const counter = new Counter(verbs, known);
  readCorpora(counter);
  const judge = new Judge(verbs, known);
  if (process.argv[2] === '--explain') return explain(process.argv.slice(3), counter, judge);
  const rows = [...counter.counts]
    .map(([form, count]) => ({ form, count, class: judge.judge(form, count).class }))
    .filter((row) => row.class !== undefined)
    .sort((a, b) => b.count.total - a.count.total || (a.form < b.form ? -1 : 1))
    .slice(0, mostForms)
    .map(({ form, count, class: name }) => `${spellingOf(verbs.forms.get(form)!, count)}\t${name}\tcamel-morph-msa`);
  const written = new Set(rows.map((row) => row.slice(0, row.indexOf('\t'))));
  const own = ownRows().filter((row) => !written.has(row.slice(0, row.indexOf('\t'))));
  writeFileSync(new URL(target, root), ['name\tclass\tsource', ...rows, ...own, ''].join('\n'));
  console.log(`${rows.length} forms, ${own.length} added by hand kept`);
}

/** The rows added by hand, which have the source `known`: they stay behind those mined. */
const ownRows = (): string[] =>
  readFileSync(new URL(target, root), 'utf8')
    .split('\n')
    .filter((row) => row.endsWith('\tknown'));

function explain(forms: readonly string[], counter: Counter, judge: Judge): void {
  const all = forms[0] === 'all' ? [...counter.counts.keys()] : forms.map(fold);
  for (const form of all) {
    const count = counter.counts.get(form) ?? emptyCount();
    const { class: name = '-', why } = judge.judge(form, count);
    console.log([form, name, why, count.total, count.verbal + count.future, count.loose, count.nominal].join('\t'));
  }
}

if (existsSync(shared)) mine();
else console.error('no ../shared/data: nothing to mine from');
