/**
 * The analysed text that every rule reads: tokens, their best readings with word classes, sentences, and lexicon
 * matches. Built once a document; nothing in it changes afterwards. Token numbers are rows of the token table.
 */
import { Feature } from '../lexicon/features.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchEntries } from '../lexicon/match.ts';
import type { MatchTable } from '../lexicon/match-columns.ts';
import { Clitic, outerClitics, type ReadingTable, readClitics } from '../text/clitics.ts';
import { ColumnBuffer } from '../text/column-buffer.ts';
import { foldText, withoutArticle } from '../text/fold.ts';
import { alef, ba, ha, nun } from '../text/letters.ts';
import { Spelling } from '../text/reading-cache.ts';
import { swapReadings } from '../text/reading-columns.ts';
import { type SentenceTable, splitSentences } from '../text/sentences.ts';
import { endOffset, TokenCode, type TokenTable, tokenize } from '../text/tokenize.ts';
import { endingCode } from './words/endings.ts';
import { constructReading } from './words/shared-lam.ts';
import type { ClassBits } from './words/word-classes.ts';

/**
 * So many rows more than there are tokens: a rule may ask what stands behind the last one. A read outside of an array
 * would make the compiled code of every caller be thrown away, again and again.
 */
const slack = 4;

/** The bit of an entry type; types that are 32 apart share one. */
export const typeBit = (type: number): number => 1 << (type & 31);

const proclitics = Clitic.wa | Clitic.fa | Clitic.ba | Clitic.ka | Clitic.la;

export class Analysis {
  readonly tokens: TokenTable;
  readonly readings: ReadingTable;
  readonly sentences: SentenceTable;
  readonly matches: MatchTable;
  /** Of each token: the word classes of its best reading, as bits. */
  readonly classes: Uint32Array;
  /** Of each token: the clitics of its best reading, as bits. */
  readonly clitics: Uint8Array;
  /** Of each token: what it may be in a person's name, as the rules for these number it; 0 as long as none has asked. */
  readonly nameParts: Uint8Array;
  /** Of each token: which types the matches that begin there have, as bits (see typeBit). */
  private readonly typesAt: Int32Array;
  /** Of each token its strings, shared with the same word elsewhere. */
  private readonly spellings: (Spelling | undefined)[];
  /** Of each token the strings that were asked for: rules ask for them at every step. */
  private readonly foldedWords: (string | undefined)[];
  private readonly stems: (string | undefined)[];
  private readonly bareStems: (string | undefined)[];

  constructor(
    readonly text: string,
    readonly lexicon: Lexicon,
    readonly bits: ClassBits,
  ) {
    this.tokens = tokenize(foldText(text));
    const readings = lexicon.tables.map((table) => readClitics(this.tokens, table));
    this.readings = readings[0]!;
    this.sentences = splitSentences(this.tokens);
    this.matches = matchEntries(this.tokens, readings, lexicon);
    this.spellings = this.readings.spellings;
    this.foldedWords = new Array<string | undefined>(this.tokens.count);
    this.stems = new Array<string | undefined>(this.tokens.count);
    this.bareStems = new Array<string | undefined>(this.tokens.count);
    const columns = new ColumnBuffer(this.tokens.count + slack, 4 + 4 + 1 + 1);
    this.classes = columns.unsigned();
    this.typesAt = columns.ints();
    this.clitics = columns.bytes();
    this.nameParts = columns.bytes();
    this.promoteReadings();
    this.promoteNames();
    this.classify();
    this.collectTypes();
    this.promoteConstructs();
  }

  /** «ماجد بن فهيد»: behind «بن» stands a name and nothing joined to one. */
  private promoteNames(): void {
    const { readings, tokens } = this;
    for (let token = 1; token < tokens.count; token++) {
      const first = readings.first[token]!;
      if ((readings.clitics[first]! & proclitics) === 0 || !this.isSon(token - 1)) continue;
      for (let other = first + 1; other < readings.first[token + 1]!; other++)
        if (readings.clitics[other] === 0) {
          this.promote(token, first, other);
          break;
        }
    }
  }

  private isSon(token: number): boolean {
    const { from, to, folded } = this.tokens;
    return (
      to[token]! - from[token]! === 2 && folded.codes[from[token]!] === ba && folded.codes[from[token]! + 1] === nun
    );
  }

  /** Where a longer entry begins with a lesser reading («ولي العهد», read as و + لي), that reading is the right one. */
  private promoteReadings(): void {
    const { matches, readings } = this;
    for (let row = 0; row < matches.count; row++) {
      const first = readings.first[matches.start[row]!]!;
      if (matches.end[row]! - matches.start[row]! < 2 || matches.from[row] === readings.from[first]) continue;
      for (let other = first + 1; other < readings.first[matches.start[row]! + 1]!; other++)
        if (readings.from[other] === matches.from[row] && readings.clitics[other] === matches.clitics[row])
          this.promote(matches.start[row]!, first, other);
    }
  }

  /** «للجنة الرقابة»: see constructReading. */
  private promoteConstructs(): void {
    for (let token = 0; token < this.tokens.count; token++) {
      if ((this.clitics[token]! & Clitic.la) === 0) continue;
      const row = constructReading(this, token);
      if (row < 0) continue;
      this.promote(token, this.readings.first[token]!, row);
      this.classifyToken(token);
    }
  }

  private promote(token: number, first: number, other: number): void {
    swapReadings(this.readings, first, other);
    // Elsewhere the word has the stem of its best reading.
    this.spellings[token] = undefined;
    this.stems[token] = undefined;
    this.bareStems[token] = undefined;
  }

  get count(): number {
    return this.tokens.count;
  }

  private classify(): void {
    for (let token = 0; token < this.tokens.count; token++) this.classifyToken(token);
  }

  private classifyToken(token: number): void {
    const { readings, classes, clitics } = this;
    const { base } = this.lexicon;
    const { pronoun, noun } = this.bits;
    const row = readings.first[token]!;
    const form = readings.form[row]!;
    clitics[token] = readings.clitics[row]!;
    const isDefinite = (clitics[token]! & Clitic.al) !== 0;
    // «اليحيا»: no verb has the article.
    if (form >= 0) classes[token] = base.classesOf(form, isDefinite) & (isDefinite ? ~this.bits.verb : -1);
    // «آلية» is no «إليه».
    if ((classes[token]! & pronoun) !== 0 && this.lastLetter(token) === 'ة')
      classes[token] = (classes[token]! & ~pronoun) | noun;
  }

  private collectTypes(): void {
    const { typesAt } = this;
    const { count, start, type } = this.matches;
    for (let row = 0; row < count; row++) typesAt[start[row]!]! |= typeBit(type[row]!);
  }

  /** True if the best reading of the token is of one of the classes in the bit set. */
  is(token: number, classes: number): boolean {
    return (this.classes[token]! & classes) !== 0;
  }

  /** True of a word that in no reading is of any class. */
  hasNoClass(token: number): boolean {
    const { form, clitics, first } = this.readings;
    for (let row = first[token]!; row < first[token + 1]!; row++) {
      const isDefinite = (clitics[row]! & Clitic.al) !== 0;
      if (form[row]! >= 0 && this.lexicon.base.classesOf(form[row]!, isDefinite) !== 0) return false;
    }
    return true;
  }

  /** The word classes that the word would have without its article. */
  classesWithoutArticle(token: number): number {
    const form = this.readings.form[this.readings.first[token]!]!;
    return form < 0 ? 0 : this.lexicon.base.classesOf(form, false);
  }

  isWord(token: number): boolean {
    return token < this.tokens.count && this.tokens.kind[token] === TokenCode.word;
  }

  isPunctuation(token: number): boolean {
    return this.tokens.kind[token] === TokenCode.punctuation;
  }

  /** True if the word is in no list at all. */
  isUnknown(token: number): boolean {
    return this.readings.form[this.readings.first[token]!]! < 0;
  }

  /** True if the token is the first of its line. */
  opensLine(token: number): boolean {
    return token === 0 || this.tokens.newline[token] === 1;
  }

  /** True if the best reading has the article. */
  isDefinite(token: number): boolean {
    return (this.clitics[token]! & Clitic.al) !== 0;
  }

  /** A number, in digits or as a word. */
  isNumber(token: number): boolean {
    return this.tokens.kind[token] === TokenCode.number || this.is(token, this.bits.number);
  }

  /** What counts the noun behind it: a number, or «عدد», «بعض», «مئات». */
  isCount(token: number): boolean {
    return this.isNumber(token) || this.is(token, this.bits.quantifier);
  }

  hasPronoun(token: number): boolean {
    return (this.clitics[token]! & Clitic.pronoun) !== 0;
  }

  /** True if the word carries the alef of the indefinite accusative: the object or an adverb, never the subject. */
  isAccusative(token: number): boolean {
    if (!this.isWord(token) || (this.clitics[token]! & (Clitic.al | Clitic.pronoun)) !== 0) return false;
    const { tokens } = this;
    const [from, to] = [tokens.from[token]!, tokens.to[token]!];
    if (tokens.folded.codes[to - 1] !== alef || to - from < 4) return false;
    if (this.is(token, this.bits['given-name'] | this.bits['family-name'])) return false;
    const stem = this.readings.from[this.readings.first[token]!]!;
    const isHers = tokens.folded.codes[to - 2] === ha && to - stem > 4 && this.isNominalForm(stem, to - 2);
    return !isHers && this.isNominalForm(stem, to - 1);
  }

  /** True of letters that are a noun or an adjective: «زوجها» is «زوج» with a pronoun sooner than «زوجة» with an alef. */
  private isNominalForm(from: number, to: number): boolean {
    const form = this.lexicon.base.formOf(this.tokens.folded.codes, from, to);
    return form >= 0 && (this.lexicon.base.classesOf(form, false) & (this.bits.noun | this.bits.adjective)) !== 0;
  }

  /** The proclitics of the best reading but the article. */
  outer(token: number): number {
    return this.clitics[token]! & outerClitics;
  }

  /** How many letters a token has, folded: too many for a short word is told without making a string. */
  letters(token: number): number {
    return this.tokens.to[token]! - this.tokens.from[token]!;
  }

  /** The first folded code unit of a token: enough to tell marks of punctuation apart. */
  firstCode(token: number): number {
    return this.tokens.folded.codes[this.tokens.from[token]!]!;
  }

  /** The last two letters of a token's stem as one number: told without making a string. */
  lastStemCodes(token: number): number {
    const end = this.readings.to[this.readings.first[token]!]!;
    const { codes } = this.tokens.folded;
    return endingCode(end > 1 ? codes[end - 2]! : 0, codes[end - 1]!);
  }

  /** The last letter of a token as written, marks left out: ى and ي differ here. */
  lastLetter(token: number): string {
    return this.text[this.tokens.folded.origin[this.tokens.to[token]! - 1]!]!;
  }

  /**
   * The folded token, all clitics included; '' outside of the text. This and the two below never read an array at −1: one
   * such read would make all of them slow for good.
   */
  folded(token: number): string {
    return token < 0 ? '' : (this.foldedWords[token] ?? this.spellFolded(token));
  }

  private spellFolded(token: number): string {
    const { tokens } = this;
    if (token >= tokens.count) return '';
    const spelling = this.spellingOf(token);
    spelling.folded ??= this.isBare(token)
      ? this.stem(token)
      : tokens.folded.copy(tokens.from[token]!, tokens.to[token]!);
    this.foldedWords[token] = spelling.folded;
    return spelling.folded;
  }

  private spellingOf(token: number): Spelling {
    let spelling = this.spellings[token];
    if (spelling === undefined) {
      spelling = new Spelling();
      this.spellings[token] = spelling;
    }
    return spelling;
  }

  /** True if nothing but the article is attached to the word: it is its own stem. */
  private isBare(token: number): boolean {
    const { tokens, readings } = this;
    const row = readings.first[token]!;
    return readings.from[row] === tokens.from[token] && readings.to[row] === tokens.to[token];
  }

  /** The folded word without outer proclitics and pronoun, the article included: «وبالمغرب» → «المغرب». */
  stem(token: number): string {
    return token < 0 ? '' : (this.stems[token] ?? this.spellStem(token));
  }

  private spellStem(token: number): string {
    if (token >= this.tokens.count) return '';
    const spelling = this.spellingOf(token);
    spelling.stem ??= this.stemOfReading(this.readings.first[token]!);
    this.stems[token] = spelling.stem;
    return spelling.stem;
  }

  /** The stem without its article: «وبالمغرب» → «مغرب». */
  bare(token: number): string {
    return token < 0 ? '' : (this.bareStems[token] ?? this.spellBare(token));
  }

  private spellBare(token: number): string {
    if (token >= this.tokens.count) return '';
    const spelling = this.spellingOf(token);
    spelling.bare ??= withoutArticle(this.stem(token));
    this.bareStems[token] = spelling.bare;
    return spelling.bare;
  }

  /** The stem without the article that it is read with: «الي», which has none, keeps its letters. */
  indefinite(token: number): string {
    const stem = this.stem(token);
    if (!this.isDefinite(token)) return stem;
    // A string that is kept, unless the word is so short that `bare` leaves it as it is.
    return stem.length > 3 ? this.bare(token) : stem.slice(2);
  }

  private stemOfReading(row: number): string {
    const { readings } = this;
    if (this.isFormAsListed(row))
      return this.lexicon.base.wordOf(readings.form[row]!, (readings.clitics[row]! & Clitic.al) !== 0);
    const stem = this.tokens.folded.copy(readings.from[row]!, readings.to[row]!);
    const swallowed = (readings.clitics[row]! & Clitic.al) !== 0 && !stem.startsWith('ال');
    return swallowed ? `${this.hasLamOfForm(row) ? 'ال' : 'ا'}${stem}` : stem;
  }

  /** «لله», «للغة»: the one lam that is written is the word's own. */
  private hasLamOfForm(row: number): boolean {
    const { readings } = this;
    const form = readings.form[row]!;
    return form >= 0 && readings.to[row]! - readings.from[row]! === this.lexicon.base.lengthOf(form);
  }

  /** True if the stem is spelled as its form: no ت for a ة before a pronoun, no lam shared with the article. */
  private isFormAsListed(row: number): boolean {
    const { readings } = this;
    const { base } = this.lexicon;
    const form = readings.form[row]!;
    if (form < 0 || this.tokens.folded.codes[readings.to[row]! - 1] !== base.lastLetterOf(form)) return false;
    const article = readings.to[row]! - readings.from[row]! - base.lengthOf(form);
    return (readings.clitics[row]! & Clitic.al) === 0 ? article === 0 : article === 1 || article === 2;
  }

  /** Offset in the text where a mention that begins at this token begins: behind its outer proclitics. */
  startOffset(token: number): number {
    return this.tokens.folded.origin[this.readings.from[this.readings.first[token]!]!]!;
  }

  /** True if the article that begins at a place in the folded codes is written as one lam (للمغرب). */
  swallowsAlef(foldedAt: number): boolean {
    return this.tokens.folded.codes[foldedAt] !== alef;
  }

  /** Where a span of tokens begins in the text: with the bracket of a count that something follows («(14) رئيسا»). */
  spanStart(start: number, end: number): number {
    const { tokens } = this;
    return end > start + 1 && tokens.kind[start] === TokenCode.number ? tokens.start[start]! : this.startOffset(start);
  }

  /** Where it ends: before the bracket behind a count that stands alone («(14)»). */
  spanEnd(start: number, end: number): number {
    const { tokens } = this;
    return end === start + 1 && tokens.kind[start] === TokenCode.number
      ? endOffset(tokens.folded, tokens.to[start]!)
      : this.endOffset(end - 1);
  }

  /** How many letters of the article are written of a token that begins at a place: «المغرب» 2, «للمغرب» 1, «للقاء» none. */
  articleLetters(foldedAt: number, token: number): number {
    if (!this.swallowsAlef(foldedAt)) return 2;
    const { codes } = this.tokens.folded;
    return this.lexicon.base.formOf(codes, foldedAt, this.tokens.to[token]!) >= 0 ? 0 : 1;
  }

  /** Offset in the text of a place in the folded codes. */
  offsetOf(foldedAt: number): number {
    return this.tokens.folded.origin[foldedAt]!;
  }

  /** Offset in the text where a token ends. */
  endOffset(token: number): number {
    return this.tokens.end[token]!;
  }

  /** Offset in the text where the token's stem ends, an attached pronoun left out. */
  stemEndOffset(token: number): number {
    return endOffset(this.tokens.folded, this.readings.to[this.readings.first[token]!]!);
  }

  sentenceOf(token: number): number {
    return this.sentences.of[token]!;
  }
  sentenceStart(token: number): number {
    return this.sentences.startOf[token]!;
  }
  sentenceEnd(token: number): number {
    return this.sentences.endOf[token]!;
  }

  /** False if no match of the types begins at a token: their bits (see typeBit) are tested at once. */
  mayBegin(token: number, types: number): boolean {
    return (this.typesAt[token]! & types) !== 0;
  }

  /** The row of the longest match of a type that begins at a token, or −1. */
  longestMatch(token: number, type: number): number {
    if (!this.mayBegin(token, typeBit(type))) return -1;
    for (let row = this.matches.first[token + 1]! - 1; row >= this.matches.first[token]!; row--)
      if (this.matches.type[row] === type && this.isLongest(row)) return row;
    return -1;
  }

  /** Matches come shorter first by reading, so a later reading may be shorter: look for a longer one of the same type. */
  private isLongest(row: number): boolean {
    const { first, start, end, type } = this.matches;
    for (let other = first[start[row]!]!; other < row; other++)
      if (type[other] === type[row] && end[other]! > end[row]!) return false;
    return true;
  }

  /** True if a match counts as safe by itself: neither flagged ambiguous nor spelled otherwise than it must be. */
  isSafe(row: number): boolean {
    return (this.matches.features[row]! & (Feature.ambiguous | Feature.exact)) === 0;
  }
}
