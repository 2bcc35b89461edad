/**
 * Clitics: tokens + a vocabulary → the readings of every word, best first.
 *
 * A reading says which attached particles (و ف ب ك ل س ال) a word begins with, which known form remains, and whether a
 * pronoun is attached. A word that is known whole keeps its first letter («وزير» is not و + زير, «بلينكن» not
 * ب + لينكن) unless what remains is a function word («وفي» is و + في even where a name is spelled so). A pronoun is
 * looked for only where nothing else is known. Guarantees: every token has at least one reading; work is linear in the
 * length of the text.
 */
import { Kind, kindOf } from './chars.ts';
import {
  alef,
  alefMaqsura,
  ba,
  fa,
  ha,
  hamza,
  hamzaOnWaw,
  hamzaOnYa,
  hamzaOverAlef,
  hamzaUnderAlef,
  hha,
  isPronoun,
  kaf,
  lam,
  sin,
  ta,
  taMarbuta,
  waw,
  ya,
} from './letters.ts';
import { mostReadings, ReadingCache, type Spelling } from './reading-cache.ts';
import { ReadingColumns } from './reading-columns.ts';
import { TokenCode, type TokenTable } from './tokenize.ts';

/** What the readings need to know of a lexicon. */
export interface Vocabulary {
  /** The form spelled by codes[from, to), or −1. */
  formOf(codes: Uint16Array, from: number, to: number): number;
  /** 0 part of a name, 1 name, 2 word, 3 function word; behind the article it may be another. */
  rankOf(form: number, hasArticle: boolean): number;
  takesPronoun(form: number): boolean;
  takesFuture(form: number): boolean;
  /** False of what is a finite verb only, which stands behind no ب, ك or ال. */
  isNominal(form: number): boolean;
}

export const Clitic = { wa: 1, fa: 2, ba: 4, ka: 8, la: 16, sa: 32, al: 64, pronoun: 128 } as const;
/** The proclitics outside of a mention: all but the article. */
export const outerClitics = Clitic.wa | Clitic.fa | Clitic.ba | Clitic.ka | Clitic.la | Clitic.sa;
/** What no finite verb stands behind: «بوتشيا» is no ب + a verb. */
const nominalClitics = Clitic.ba | Clitic.ka | Clitic.al;
export const conjunctionClitics = Clitic.wa | Clitic.fa;
export const prepositionClitics = Clitic.ba | Clitic.ka | Clitic.la;

/** Columns, one row a reading; the readings of token t are the rows first[t] … first[t + 1] − 1, the best first. */
export interface ReadingTable {
  first: Int32Array;
  /** The form without article, or −1 if it is not in the vocabulary. */
  form: Int32Array;
  /** Bits of Clitic. */
  clitics: Uint8Array;
  /** Where the mention begins, the article included: an offset in the folded codes. */
  from: Int32Array;
  /** Where the stem ends: before an attached pronoun. */
  to: Int32Array;
  /** Higher is likelier. */
  score: Uint8Array;
  count: number;
  /** Of each token its strings; none for a token that is kept in no cache. */
  spellings: (Spelling | undefined)[];
}

/** Score by rank of a reading that leaves the word whole (but for the article), and of one that splits letters off. */
const wholeScore = [1, 10, 10, 14];
const splitScore = [0, 6, 7, 12];
const pronounScore = 8;
/** Of a pronoun behind a word that stands in names and phrases only: less than `known`, so that others are looked for. */
const partScore = 5;
/** Of a pronoun that the writing tells from a ta marbuta. */
const writtenScore = 12;
const partRank = 0;
const nameRank = 1;
const wordRank = 2;
const functionRank = 3;
/** As long as لديه and إليه are. */
const longestGoverning = 4;
/** From this score on no pronoun is looked for. */
const known = 6;

export function readClitics(tokens: TokenTable, vocabulary: Vocabulary): ReadingTable {
  const reader = new CliticReader(tokens, vocabulary);
  for (let token = 0; token < tokens.count; token++) reader.read(token);
  return reader.finish();
}

/** One a vocabulary, for all texts read with it. */
const caches = new WeakMap<Vocabulary, ReadingCache>();

function cacheOf(vocabulary: Vocabulary): ReadingCache {
  const known = caches.get(vocabulary);
  if (known) return known;
  const cache = new ReadingCache();
  caches.set(vocabulary, cache);
  return cache;
}

class CliticReader {
  private readonly codes: Uint16Array;
  private readonly cache: ReadingCache;
  private readonly rows: ReadingColumns;
  private readonly spellings: (Spelling | undefined)[];
  /** End of the stem being looked up, and the pronoun bit while one is stripped: none for ي, mostly the end of a dual («وزيري»). */
  private end = 0;
  private pronoun = 0;
  /** True while a pronoun is stripped. */
  private isStripped = false;
  /** True while the pronoun that is stripped can't be a ta marbuta. */
  private isWritten = false;
  /** True if the text tells ة from ه anywhere. */
  private readonly writesTaMarbuta: boolean;
  /** True while the stem is read with a ta marbuta for its ت. */
  private isBound = false;
  /** True while a word is read whose و a space parts from it: no letter of the word. */
  private isApart = false;

  constructor(
    private readonly tokens: TokenTable,
    private readonly vocabulary: Vocabulary,
  ) {
    this.codes = tokens.folded.codes;
    this.writesTaMarbuta = tokens.folded.text.includes('ة');
    this.cache = cacheOf(vocabulary);
    this.cache.open(tokens.folded, this.writesTaMarbuta);
    this.spellings = new Array<Spelling | undefined>(tokens.count);
    this.rows = new ReadingColumns(tokens.count);
  }

  read(token: number): void {
    const { rows } = this;
    const first = rows.begin();
    rows.first[token] = first;
    const from = this.tokens.from[token]!;
    const to = this.tokens.to[token]!;
    const isWord = this.tokens.kind[token] === TokenCode.word;
    this.isApart = isWord && this.codes[from] === waw && this.isPartedBehind(from, to);
    const slot = this.isApart ? -1 : this.cache.slotOf(from, to);
    const record = slot < 0 ? 0 : this.cache.recordOf(slot, from, to);
    if (record > 0) {
      this.recall(record, from);
      this.spellings[token] = this.cache.spellingOf(record);
      return;
    }
    this.end = to;
    this.pronoun = 0;
    if (isWord) this.readWord(from);
    else this.lookUp(from, 0, 0);
    if (rows.count === first) this.guess(from);
    else rows.bringForward(first);
    if (slot >= 0) this.spellings[token] = this.cache.keep(slot, from, to, rows, first, rows.count);
  }

  /** «و السفير»: see foldText. */
  private isPartedBehind(at: number, to: number): boolean {
    const { text, origin } = this.tokens.folded;
    const next = at + 1 < to ? origin[at + 1]! : 0;
    return next > origin[at]! + 1 && kindOf[text.charCodeAt(next - 1)] === Kind.space;
  }

  /** Takes over the readings that the word had before. */
  private recall(record: number, from: number): void {
    const { rows } = this;
    rows.reserve(mostReadings);
    rows.count += this.cache.recall(record, from, rows, rows.count);
  }

  private readWord(from: number): void {
    this.splits(from);
    if (this.rows.best < known || this.isNameBehindConjunction()) this.withoutPronoun(from);
    else if (this.endsInPronoun()) this.beforePronoun(from);
  }

  finish(): ReadingTable {
    this.cache.close();
    const { spellings } = this;
    const { first, form, clitics, from, to, score, count } = this.rows;
    first[this.tokens.count] = count;
    return { first, form, clitics, from, to, score, count, spellings };
  }

  /** Looks up every way to take proclitics off the word that begins at `from`. */
  private splits(from: number): void {
    if (this.isApart || this.isBeforeHamza(from)) this.joined(from);
    else this.atStem(from, 0, 0);
    const { codes } = this;
    const initial = codes[from]!;
    if (initial === waw || initial === fa) {
      const conjunction = initial === waw ? Clitic.wa : Clitic.fa;
      if (this.end - from < 2) return;
      this.atStem(from + 1, conjunction, 1);
      this.afterConjunction(from + 1, conjunction, 1);
    } else this.afterConjunction(from, 0, 0);
  }

  /** «وأدى» is no «وادي»: before an alef with its hamza و is no letter of the word. */
  private isBeforeHamza(at: number): boolean {
    const { codes } = this;
    if (codes[at] !== waw || at + 1 >= this.end || codes[at + 1] !== alef) return false;
    const { text, origin } = this.tokens.folded;
    const letter = text.charCodeAt(origin[at + 1]!);
    return letter === hamzaOverAlef || letter === hamzaUnderAlef;
  }

  /** «قوى الحرية و التغيير»: inside of names the lexicon has the و with its word; whole words («واصل») it doesn't make. */
  private joined(at: number): void {
    const form = this.vocabulary.formOf(this.codes, at, this.end);
    if (form >= 0 && this.vocabulary.rankOf(form, false) === partRank) this.push(form, at, 0, 0);
  }

  private afterConjunction(at: number, clitics: number, taken: number): void {
    if (this.end - at < 2) return;
    const { codes } = this;
    const letter = codes[at]!;
    if (letter === ba) this.atStem(at + 1, clitics | Clitic.ba, taken + 1);
    else if (letter === kaf) this.atStem(at + 1, clitics | Clitic.ka, taken + 1);
    else if (letter === sin) this.future(at + 1, clitics | Clitic.sa, taken + 1);
    else if (letter === lam) {
      if (codes[at + 1] === lam) this.swallowedArticle(at + 1, clitics | Clitic.la, taken + 1);
      this.atStem(at + 1, clitics | Clitic.la, taken + 1);
    }
  }

  /** The stem with and without the article. */
  private atStem(at: number, clitics: number, taken: number): void {
    if (taken > 0 && this.isHamzaSeat(at)) return;
    this.lookUp(at, clitics, taken);
    if (this.codes[at] === alef && this.codes[at + 1] === lam && this.end - at > 3 && this.isBareAlef(at))
      this.lookUpForm(at + 2, at, clitics | Clitic.al, taken);
  }

  /** «فئتهم» is no ف + «يتهم»: no word begins with a hamza on such a seat. */
  private isHamzaSeat(at: number): boolean {
    const { text, origin } = this.tokens.folded;
    const letter = text.charCodeAt(origin[at]!);
    return letter === hamzaOnYa || letter === hamzaOnWaw;
  }

  /** The article is written with a bare alef: «ألسنة» has none, «السنة» has. */
  private isBareAlef(at: number): boolean {
    const { text, origin } = this.tokens.folded;
    return text.charCodeAt(origin[at]!) === alef;
  }

  /** ل + ال is written لل: the article's own lam is the second one; before a lam only two are written (للغة). */
  private swallowedArticle(secondLam: number, clitics: number, taken: number): void {
    // «للجنة» is likelier of «لجنة» than of «جنة»; «للأزمة» is no «لازمة».
    const { vocabulary } = this;
    // «لليبيا» is no accusative, before which no article stands.
    const isAccusative = this.codes[this.end - 1] === alef;
    const isOther = isAccusative || this.codes[secondLam + 1] === alef;
    const whole = isOther ? -1 : vocabulary.formOf(this.codes, secondLam, this.end);
    const name = this.nameWithArticle(secondLam + 1);
    if (name >= 0) {
      this.rows.add(name, secondLam, this.end, clitics | Clitic.al, wholeScore[nameRank]! - taken);
      return;
    }
    const isOfLam = whole >= 0 && vocabulary.isNominal(whole) && vocabulary.rankOf(whole, true) === wordRank;
    if (isOfLam) this.lookUpForm(secondLam, secondLam, clitics | Clitic.al, taken);
    // «للبنان»: a name that takes none, where what follows its lam is no word.
    if (whole >= 0 && vocabulary.rankOf(whole, false) === nameRank && this.isNoWord(secondLam + 1)) return;
    this.lookUpForm(secondLam + 1, secondLam, clitics | Clitic.al, taken);
    if (!isOfLam && !isAccusative) this.lookUpForm(secondLam, secondLam, clitics | Clitic.al, taken);
  }

  private isNoWord(stem: number): boolean {
    const form = this.vocabulary.formOf(this.codes, stem, this.end);
    return form < 0 || this.vocabulary.rankOf(form, true) < wordRank;
  }

  /** The form of «الصين», a name with the article and none without it: so «للصين» is not for two thieves (لصين); −1. */
  private nameWithArticle(stem: number): number {
    const { vocabulary } = this;
    if (this.isStripped) return -1;
    const form = vocabulary.formOf(this.codes, stem, this.end);
    const isName = form >= 0 && vocabulary.rankOf(form, true) === nameRank && vocabulary.rankOf(form, false) < nameRank;
    return isName ? form : -1;
  }

  private future(at: number, clitics: number, taken: number): void {
    const form = this.vocabulary.formOf(this.codes, at, this.end);
    if (form >= 0 && this.vocabulary.takesFuture(form)) this.push(form, at, clitics, taken);
  }

  private lookUp(at: number, clitics: number, taken: number): void {
    if (this.end > at) this.lookUpForm(at, at, clitics, taken);
  }

  private lookUpForm(stem: number, from: number, clitics: number, taken: number): void {
    const form = this.vocabulary.formOf(this.codes, stem, this.end);
    if (form < 0 || ((clitics & nominalClitics) !== 0 && !this.vocabulary.isNominal(form))) return;
    // «التعاوني»: behind the article no pronoun stands.
    if (this.isStripped && (clitics & Clitic.al) !== 0) return;
    // «توكلي»: no verb has this one.
    if (this.isStripped && this.pronoun === 0 && !this.vocabulary.isNominal(form)) return;
    if (!this.isStripped || this.isBound || this.vocabulary.takesPronoun(form)) this.push(form, from, clitics, taken);
  }

  private push(form: number, from: number, clitics: number, taken: number): void {
    const rank = this.vocabulary.rankOf(form, (clitics & Clitic.al) !== 0);
    if (taken > 0 && rank === functionRank && (this.isOtherWord(from, clitics) || this.isWordWhole(clitics))) return;
    const base = this.isStripped
      ? this.strippedScore(rank)
      : taken === 0
        ? wholeScore[rank]!
        : this.scoreOfSplit(rank, from, clitics);
    // Of two ordinary words the one with the article: a bare alef before lam is that, unless a hamza was left out.
    const article = (clitics & Clitic.al) !== 0 && rank >= 2 ? 1 : 0;
    this.rows.add(form, from, this.end, clitics | this.pronoun, Math.max(0, base + article - taken));
  }

  /** «ودبي» is و with the name of the city sooner than و + دب + ي; «لوزارته» no pronoun behind «لوزارة», a word inside of names. */
  private strippedScore(rank: number): number {
    if (this.isWritten) return writtenScore;
    if (rank === partRank) return partScore;
    return this.codes[this.end] === ya ? splitScore[nameRank]! : pronounScore;
  }

  /** «فتحت» is likelier a word of its own than ف + تحت; «فعلى» is ف + على, with ى. */
  private scoreOfSplit(rank: number, from: number, clitics: number): number {
    const isLong = rank === functionRank && (clitics & Clitic.fa) !== 0 && this.end - from > 2;
    const isWord = isLong && !this.isAlefMaqsura(this.end - 1);
    return splitScore[isWord ? wordRank : rank]! + 1;
  }

  /**
   * «والي القصرين» is no و + إلى: the preposition is written with ى, which folds to ي. «بلدية» is no ب + لديه, whose ه is a
   * pronoun, but «بأغلبية» is ب + أغلبية; «واحد» no و + أحد, which has its hamza; «كلها» and «كلم» no ك + لها, لم.
   */
  private isOtherWord(from: number, clitics: number): boolean {
    const { codes } = this;
    if (codes[from] === lam && codes[from - 1] === kaf) return true;
    if (this.end - from === 3 && codes[from] === alef && codes[from + 1] === hha && this.isBareAlef(from)) return true;
    const isBehindPreposition = (clitics & prepositionClitics) !== 0;
    const isShort = this.end - from <= longestGoverning;
    if (isShort && isBehindPreposition && codes[this.end - 2] === ya && this.isTaMarbuta(this.end - 1)) return true;
    // «واليا» is no و + ال + «يا».
    if ((clitics & Clitic.al) !== 0 && this.end === from + 4 && codes[from + 2] === ya && codes[from + 3] === alef)
      return true;
    if (this.end - from !== 3 || codes[from] !== alef || codes[from + 1] !== lam || codes[from + 2] !== ya)
      return false;
    const { text, origin } = this.tokens.folded;
    return text.charCodeAt(origin[from + 2]!) === ya && text.charCodeAt(origin[from]!) === alef;
  }

  /** «باب», «بلدي»: a common word that only begins like a preposition. */
  private isWordWhole(clitics: number): boolean {
    const { rows, vocabulary } = this;
    if ((clitics & prepositionClitics) === 0 || rows.best < wholeScore[wordRank]! || this.isStripped) return false;
    return rows.clitics[rows.bestRow] === 0 && vocabulary.rankOf(rows.form[rows.bestRow]!, false) === wordRank;
  }

  /** Tries every attached pronoun that the word may end in, the longest first. */
  private withoutPronoun(from: number): void {
    const whole = this.end;
    this.isStripped = true;
    for (let length = Math.min(3, whole - from - 2); length > 0; length--) {
      if (!isPronoun(this.codes, whole - length, length) || (length === 1 && this.isNoPronoun(whole - 1))) continue;
      this.end = whole - length;
      this.pronoun = this.codes[whole - length] === ya ? 0 : Clitic.pronoun;
      this.splits(from);
      if (this.rows.best < known || this.isSplit()) this.splitsBound(from);
      if (this.rows.best >= known) break;
    }
    this.isStripped = false;
    this.pronoun = 0;
    this.end = whole;
  }

  /** «لجوئهم» is «لجوء», though ل + «جوي» is found first. */
  private isSplit(): boolean {
    return (this.rows.clitics[this.rows.bestRow]! & outerClitics) !== 0;
  }

  /** «وصوله» is no و with the name «صولة», if a word with its pronoun is spelled so. */
  private isNameBehindConjunction(): boolean {
    const clitics = this.rows.clitics[this.rows.bestRow]!;
    return (
      (clitics & conjunctionClitics) !== 0 &&
      this.vocabulary.rankOf(this.rows.form[this.rows.bestRow]!, (clitics & Clitic.al) !== 0) === nameRank
    );
  }

  /** «أقاله» is no «إقالة» in a text that writes ة: a word known whole may end in the pronoun ه all the same. */
  private endsInPronoun(): boolean {
    const last = this.end - 1;
    return (
      this.codes[last] === ha &&
      this.writesTaMarbuta &&
      !this.isTaMarbuta(last) &&
      !this.vocabulary.takesPronoun(this.rows.form[this.rows.bestRow]!) &&
      this.vocabulary.rankOf(
        this.rows.form[this.rows.bestRow]!,
        (this.rows.clitics[this.rows.bestRow]! & Clitic.al) !== 0,
      ) === wordRank
    );
  }

  private beforePronoun(from: number): void {
    this.isStripped = true;
    this.isWritten = true;
    this.end--;
    this.pronoun = Clitic.pronoun;
    this.splits(from);
    this.end++;
    this.isStripped = false;
    this.isWritten = false;
    this.pronoun = 0;
  }

  /** «حكمة» ends in no pronoun: what folds to ه is written ة; «ليلى», known whole, in no ي. */
  private isNoPronoun(at: number): boolean {
    return this.isTaMarbuta(at) || (this.rows.best >= known && this.isAlefMaqsura(at));
  }

  private isAlefMaqsura(at: number): boolean {
    const { text, origin } = this.tokens.folded;
    return text.charCodeAt(origin[at]!) === alefMaqsura;
  }

  private isTaMarbuta(last: number): boolean {
    const { text, origin } = this.tokens.folded;
    return text.charCodeAt(origin[last]!) === taMarbuta;
  }

  /** «قيمتها», «لقائه»: before a pronoun the ta marbuta of «قيمة» is written ت, the hamza of «لقاء» on a seat. */
  private splitsBound(from: number): void {
    const last = this.end - 1;
    const written = this.codes[last]!;
    const unbound = this.unbound(last);
    if (unbound === written || last - from < 2) return;
    this.codes[last] = unbound;
    this.isBound = true;
    this.splits(from);
    this.isBound = false;
    this.codes[last] = written;
  }

  /** The last letter as it is written where no pronoun follows. */
  private unbound(last: number): number {
    const letter = this.codes[last]!;
    if (letter === ta) return ha;
    const before = this.codes[last - 1];
    const isSeat = ((letter === ya || letter === waw) && before === alef) || (letter === ya && before === waw);
    return isSeat ? hamza : letter;
  }

  /** An unknown word: only letters that can hardly belong to it are split off (وال…, بال…, لل…). */
  private guess(from: number): void {
    const { codes } = this;
    let at = from;
    let clitics = 0;
    if (this.isApart) return this.rows.add(-1, from + 1, this.end, Clitic.wa | this.guessedArticle(from + 1), 0);
    if (codes[at] === waw || codes[at] === fa) clitics |= codes[at++] === waw ? Clitic.wa : Clitic.fa;
    const letter = codes[at]!;
    if (letter === lam && codes[at + 1] === lam) return this.guessed(at + 1, from, clitics | Clitic.la, at + 2);
    if (letter === ba || letter === kaf) clitics |= codes[at++] === ba ? Clitic.ba : Clitic.ka;
    if (codes[at] === alef && codes[at + 1] === lam) return this.guessed(at, from, clitics, at + 2);
    this.rows.add(-1, from, this.end, 0, 0);
  }

  private guessedArticle(at: number): number {
    return this.codes[at] === alef && this.codes[at + 1] === lam && this.end - at > 4 ? Clitic.al : 0;
  }

  private guessed(at: number, from: number, clitics: number, stem: number): void {
    if (this.end - stem >= 3) this.rows.add(-1, at, this.end, clitics | Clitic.al, 0);
    else this.rows.add(-1, from, this.end, 0, 0);
  }
}
