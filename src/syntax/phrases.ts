/**
 * Shallow phrases: where a noun phrase that begins at a token ends, how it is coordinated, and where a clause ends.
 * Reads word classes only; a caller may name units (mentions) that are stepped over as one noun.
 */
import { Feature } from '../lexicon/features.ts';
import { Clitic, conjunctionClitics, prepositionClitics } from '../text/clitics.ts';
import { TokenCode } from '../text/tokenize.ts';
import { headOf } from './agreement.ts';
import type { Analysis } from './analysis.ts';
import { isQuotationMark } from './quotations.ts';
import { isHeldVerb, isUnlistedPresent } from './verbs.ts';
import { isRelationally, wayEnd } from './ways.ts';

/** The end of the unit that begins at a token, or −1: known names that a phrase must not cut. */
export type UnitEnd = (at: number) => number;

const dayWords: ReadonlySet<string> = new Set(['امس', 'اليوم', 'غدا', 'البارحه']);

/** The most words that the guidelines give a phrase such as a topic. */
const longestPhrase = 15;
const longestCore = 8;
/** «القضايا ذات الاهتمام المشترك»: what follows completes these. */
const possessors: ReadonlySet<string> = new Set(['ذات', 'ذو', 'ذي', 'ذوي', 'ذوو', 'ذوات']);
const circumstance = Feature.participle | Feature.accusative | Feature.passive;
const plainPlural = /...(ون|ان|ين)$/;
/** «نقلت الوكالة عن كيم قوله»: what somebody said is no part of the name before it. */
const sayings: ReadonlySet<string> = new Set(['قوله', 'قولها', 'قولهم', 'قولهما', 'تاكيده', 'تاكيدها']);
/** «جانب آخر»: behind a noun they are its adjective. */
const others: ReadonlySet<string> = new Set(['اخر', 'اخري', 'اخرون', 'اخرين']);
const boundPronoun = /^(ب|ل|في|مع|عن|من|علي|الي)(ه|ها|هم|هما)$/;
const directions: ReadonlySet<string> = new Set('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قرب'.split(' '));
/** «…، وذلك قبل …»: what goes on with the sentence, not with the phrase. */
const goingOn: ReadonlySet<string> = new Set(['وذلك', 'وهذا', 'وهو', 'وهي', 'وهم']);
const governors: ReadonlySet<string> = new Set(['حول', 'بشان', 'بين', 'ضد', 'الي', 'لدي']);
/** «مناقشة الاتفاق قبل التصويت عليه»: when it is done, not what. */
const whens: ReadonlySet<string> = new Set(['قبل', 'بعد', 'قبيل', 'عقب', 'اثناء', 'خلال', 'منذ']);
const measures: ReadonlySet<string> = new Set(['اكثر', 'اقل', 'اشد', 'كم', 'عشر', 'عشره']);
const mostConjuncts = 8;

/** به, عليهم, معها: a pronoun with its preposition. */
export const isBoundPronoun = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.pronoun) && boundPronoun.test(analysis.folded(at));

/** True where a phrase must not go on: what stands there belongs to something else. */
export type EndsAt = (at: number) => boolean;
const never: EndsAt = () => false;

/** Tokens [start, end). */
export interface Span {
  start: number;
  end: number;
}

export class Phrases {
  /** Answers by token, which many rules ask for again: 0 before the first time; of `nominal` 1 for no, 2 for yes. */
  private readonly coreEnds: Int32Array;
  private readonly nominal: Uint8Array;

  constructor(
    private readonly analysis: Analysis,
    private readonly unitEnd: UnitEnd,
    /** True where a date begins: it tells when, and is no part of a noun before it. */
    private readonly isDate: (at: number) => boolean = () => false,
  ) {
    this.coreEnds = new Int32Array(analysis.count);
    this.nominal = new Uint8Array(analysis.count);
  }

  /** True if a noun phrase may begin here, once outer proclitics are taken off. */
  isNominal(at: number): boolean {
    if (at >= this.analysis.count) return false;
    if (this.nominal[at] === 0) this.nominal[at] = this.mayBeginPhrase(at) ? 2 : 1;
    return this.nominal[at] === 2;
  }

  private mayBeginPhrase(at: number): boolean {
    const { analysis } = this;
    if (this.unitEnd(at) > at) return true;
    const kind = analysis.tokens.kind[at];
    if (kind === TokenCode.number || kind === TokenCode.latin) return true;
    return (
      kind === TokenCode.word &&
      analysis.tokens.to[at]! - analysis.tokens.from[at]! > 1 &&
      (analysis.outer(at) & Clitic.sa) === 0 &&
      !this.isFunctionWord(at) &&
      !this.isManner(at) &&
      !this.isVerb(at) &&
      !isUnlistedPresent(analysis, at)
    );
  }

  /** «بشدة», «بالإجماع»: a noun with its preposition that tells how, and heads no phrase. */
  isManner(at: number): boolean {
    return (this.analysis.outer(at) & Clitic.ba) !== 0 && this.analysis.is(at, this.analysis.bits.adverb);
  }

  /** A word that is a verb and nothing else in the lists. */
  isVerb(at: number): boolean {
    const { bits } = this.analysis;
    return (
      this.analysis.is(at, bits.verb | bits.auxiliary) &&
      !this.isGoverned(at) &&
      !this.analysis.is(at, bits.noun | bits.adjective) &&
      !this.analysis.isDefinite(at)
    );
  }

  /** «حول أبرز النقاط»: no verb stands behind these. */
  private isGoverned(at: number): boolean {
    return at > 0 && governors.has(this.analysis.folded(at - 1));
  }

  isFunctionWord(at: number): boolean {
    const { bits } = this.analysis;
    return (
      this.analysis.is(
        at,
        bits.preposition |
          bits.conjunction |
          bits.subordinator |
          bits.relative |
          bits.pronoun |
          bits.negation |
          bits.particle |
          bits.adverb |
          bits.auxiliary,
      ) &&
      (!this.analysis.is(at, bits.noun) || this.isPreposition(at))
    );
  }

  /** The noun with its construct, adjectives and names, up to a preposition, a conjunction or a mark. */
  coreEnd(at: number): number {
    if (at >= this.analysis.count) return this.findCoreEnd(at);
    if (this.coreEnds[at] === 0) this.coreEnds[at] = this.findCoreEnd(at);
    return this.coreEnds[at]!;
  }

  private findCoreEnd(at: number): number {
    const limit = Math.min(this.analysis.sentenceEnd(at), at + longestCore);
    const way = wayEnd(this.analysis, at, limit);
    if (way >= 0) return way;
    let end = this.step(at);
    let closed = this.closes(at);
    while (end < limit && !this.opensDate(end)) {
      if (!closed && this.isPointedAt(end)) end++;
      else if (!this.continuesCore(end) || (closed && this.opensAnother(end)) || this.isOther(at, end)) break;
      closed ||= this.closes(end) || others.has(this.analysis.folded(end));
      end = this.step(end);
    }
    return Math.min(end, this.analysis.sentenceEnd(at));
  }

  /** «تطبيق هذه المبادرة»: a demonstrative before the definite noun that completes the construct. */
  private isPointedAt(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (!analysis.is(at, analysis.bits.demonstrative) || analysis.outer(at) !== 0) return false;
    return next < analysis.sentenceEnd(at) && analysis.isDefinite(next) && analysis.outer(next) === 0;
  }

  /** Behind a definite word or a name the construct is complete: only what agrees with it may follow. */
  private closes(at: number): boolean {
    if (this.unitEnd(at) > at || this.analysis.isDefinite(at) || this.analysis.hasPronoun(at)) return true;
    return this.isAdjective(at) || this.isPlainPlural(at);
  }

  /** «مسلحون», «جنديان»: with its ن a noun heads no construct. */
  private isPlainPlural(at: number): boolean {
    return this.analysis.is(at, this.analysis.bits.people) && plainPlural.test(this.analysis.stem(at));
  }

  private isAdjective(at: number): boolean {
    const { adjective, noun } = this.analysis.bits;
    return this.analysis.is(at, adjective) && !this.analysis.is(at, noun | this.nameClasses);
  }

  /** «الوزراء خطة عمل …», «الطرفان الاتفاق», «المفوضة الأوروبية تونس»: a noun or a name that is no part of a name. */
  private opensAnother(at: number): boolean {
    const { analysis } = this;
    if (possessors.has(analysis.folded(at - 1))) return false;
    if (this.unitEnd(at) > at) return this.unitEnd(at - 1) < 0 && !analysis.is(at, this.nameClasses);
    if (!analysis.isWord(at)) return false;
    if (analysis.is(at, analysis.bits.quantifier) && !possessors.has(analysis.folded(at))) return true;
    if (analysis.isDefinite(at))
      return analysis.is(at, analysis.bits.noun) && !analysis.is(at, analysis.bits.adjective | this.nameClasses);
    if (analysis.isAccusative(at)) return true;
    if (!analysis.is(at, analysis.bits.noun) || analysis.is(at, analysis.bits.number)) return false;
    return !analysis.is(at, this.nameClasses) || !this.isNamed(at - 1);
  }

  private isOther(head: number, at: number): boolean {
    return this.isOtherPeople(head, at) || this.isOtherCase(head, at);
  }

  /** «لم تعتقل السلطات المتظاهرين»: people, by a word that describes none before. */
  private isOtherPeople(head: number, at: number): boolean {
    const { analysis } = this;
    const { people } = analysis.bits;
    if (!analysis.isDefinite(at) || !analysis.is(at, people) || !analysis.isDefinite(at - 1)) return false;
    // «سلطات الاحتلال الأسرى»
    const isNounOnly =
      !analysis.is(at, analysis.bits.adjective | this.nameClasses) && headOf(analysis, at, 'noun').single !== true;
    if (!this.isPlainPlural(at) && !isNounOnly) return false;
    const isSeveral = [head, at - 1].some(
      (token) => analysis.is(token, people) && headOf(analysis, token, 'noun').single !== true,
    );
    return !isSeveral;
  }

  /** «طعن شاب فلسطيني جنديا»: in a phrase without the accusative it is another's, but what a number or «أكثر» measures. */
  private isOtherCase(head: number, at: number): boolean {
    const { analysis } = this;
    if (
      !analysis.isAccusative(at) ||
      analysis.is(at, analysis.bits.adjective) ||
      analysis.isCount(at) ||
      measures.has(analysis.stem(at - 1))
    )
      return false;
    for (let token = head; token < at; token++)
      if (analysis.isAccusative(token) || analysis.isNumber(token) || analysis.isDefinite(token)) return false;
    return this.unitEnd(at) < 0;
  }

  /** A name goes on behind a name, or behind a word in no list. */
  private isNamed(at: number): boolean {
    return this.analysis.is(at, this.nameClasses) || this.analysis.isUnknown(at);
  }

  private get nameClasses(): number {
    const { bits } = this.analysis;
    return bits['given-name'] | bits['family-name'] | bits['name-particle'];
  }

  /** A weekday or «أمس» behind a noun tells when, and is no part of it. */
  private opensDate(at: number): boolean {
    return (
      this.isDate(at) ||
      this.analysis.longestMatch(at, this.analysis.lexicon.codeOf('weekday')) >= 0 ||
      dayWords.has(this.analysis.folded(at))
    );
  }

  private continuesCore(at: number): boolean {
    if (this.analysis.outer(at) !== 0 || this.analysis.is(at, this.stops)) return false;
    if (sayings.has(this.analysis.folded(at)) || this.isWhere(at)) return false;
    return this.isNominal(at) && !isHeldVerb(this.analysis, at) && !this.isCircumstance(at);
  }

  /** «بعبوة ناسفة شمال سيناء»: where it is, before the name of the place. */
  private isWhere(at: number): boolean {
    const { analysis } = this;
    return directions.has(analysis.folded(at)) && at + 1 < analysis.sentenceEnd(at) && this.unitEnd(at + 1) > at + 1;
  }

  /** «ارتكبت مخالفات مشيرا إلى …»: an active participle in the accusative goes on from the verb, and is no adjective of the noun. */
  private isCircumstance(at: number): boolean {
    const { matches } = this.analysis;
    for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++)
      if (
        (matches.features[row]! & circumstance) === (Feature.participle | Feature.accusative) &&
        matches.clitics[row] === 0
      )
        return true;
    return false;
  }

  /** Demonstratives, and adjectives that only join on what something belongs to, go no further with the noun. */
  private get stops(): number {
    return this.analysis.bits.demonstrative | this.analysis.bits['linking-adjective'];
  }

  private step(at: number): number {
    return Math.max(this.unitEnd(at), at + 1);
  }

  /** The phrase through its prepositions and coordinations, up to a clause or a mark, at most about fifteen words. */
  fullEnd(at: number): number {
    const limit = Math.min(this.analysis.sentenceEnd(at), at + longestPhrase);
    let end = this.coreEnd(at);
    while (end < limit && this.continuesFull(end)) end = this.coreEnd(this.nounAt(end));
    return Math.min(end, this.analysis.sentenceEnd(at));
  }

  private continuesFull(at: number): boolean {
    const { analysis } = this;
    if (analysis.is(at, analysis.bits.subordinator | analysis.bits.relative)) return false;
    if (goingOn.has(analysis.folded(at))) return false;
    if (whens.has(analysis.folded(at))) return false;
    if (this.closesInside(at)) return true;
    if (this.isPreposition(at)) {
      const noun = this.behindQuote(at + 1);
      return noun < analysis.sentenceEnd(at) && this.isNominal(noun);
    }
    if (this.isPassingAdverb(at) || this.isPassingPronoun(at)) return true;
    const outer = analysis.outer(at);
    return (outer & (conjunctionClitics | prepositionClitics)) !== 0 && (outer & Clitic.fa) === 0 && this.isNominal(at);
  }

  /** «بين "الفصائل"»: behind a mark that opens a quotation. */
  private behindQuote(at: number): number {
    return at < this.analysis.count && isQuotationMark(this.analysis, at) ? at + 1 : at;
  }

  /** «"حديث مباشر" بين البلدين»: a mark inside of the phrase, before «بين», which goes on with nothing but a noun. */
  private closesInside(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    return (
      isQuotationMark(analysis, at) &&
      next + 1 < analysis.sentenceEnd(at) &&
      analysis.folded(next) === 'بين' &&
      this.isNominal(next + 1)
    );
  }

  private isPlainAdverb(at: number): boolean {
    return this.analysis.is(at, this.analysis.bits.adverb) && !this.analysis.is(at, this.analysis.bits.noun);
  }

  /** «التدخل عسكريا ضد …»: behind a definite word an adjective in the accusative says how. */
  private isHow(at: number): boolean {
    const { analysis } = this;
    return isRelationally(analysis, at) && analysis.isDefinite(at - 1);
  }

  /** Where the noun begins with which a phrase goes on at a token: behind a preposition, an adverb, a mark. */
  private nounAt(at: number): number {
    if (isQuotationMark(this.analysis, at)) return at + 2;
    if (this.isPreposition(at)) return this.behindQuote(at + 1);
    return this.isPassingAdverb(at) || this.isPassingPronoun(at) ? at + 1 : at;
  }

  /** «الاتصال به على هاتفه», «مداخلة له في البرنامج»: a pronoun with its preposition, before another that goes on. */
  private isPassingPronoun(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (!isBoundPronoun(analysis, at) || next >= analysis.sentenceEnd(at)) return false;
    // «السماح له بالسفر»
    if ((analysis.outer(next) & prepositionClitics) !== 0) return this.isNominal(next);
    return next + 1 < analysis.sentenceEnd(at) && this.isPreposition(next) && this.isNominal(next + 1);
  }

  /** «القضايا المثارة حاليا في المنطقة»: an adverb before a preposition that goes on with the phrase. */
  private isPassingAdverb(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (analysis.outer(at) !== 0 || !(this.isPlainAdverb(at) || this.isHow(at))) return false;
    return next + 1 < analysis.sentenceEnd(at) && this.isPreposition(next) && this.isNominal(next + 1);
  }

  /**
   * The phrases joined at the level of the one that begins here: «تعزيز التعاون وتطوير الشراكة» are two, since both are
   * constructs without article; «استقرار السلام والأمن» is one. Each goes through its prepositions, as fullEnd does. Behind
   * a comma or words that join a phrase to a list, the next one counts where the caller says so.
   */
  conjuncts(at: number, endsAt: EndsAt = never, isJoined: (at: number) => boolean = never): Span[] {
    const found: Span[] = [];
    for (let start = at; start >= 0 && found.length < mostConjuncts; ) {
      const { end, next } = this.conjunct(start, endsAt);
      found.push({ start, end });
      start = next >= 0 ? next : this.joinedBehind(end);
      if (next < 0 && start >= 0 && !isJoined(start)) break;
    }
    return found;
  }

  /** «…، والوضع في ليبيا», «فضلا عن مكافحة الإرهاب»: the phrase that may go on with a list; −1. */
  private joinedBehind(end: number): number {
    const { analysis } = this;
    if (end + 1 >= analysis.sentenceEnd(end - 1)) return -1;
    const at = isComma(analysis, end) ? end + 1 : end;
    const linked = this.behindLink(at);
    if (linked >= 0) return linked;
    return at > end && analysis.outer(at) === Clitic.wa && this.isNominal(at) ? at : -1;
  }

  private conjunct(at: number, endsAt: EndsAt): { end: number; next: number } {
    const limit = Math.min(this.analysis.sentenceEnd(at), at + longestPhrase);
    let end = this.coreEnd(at);
    let isOpen = this.headsConstruct(at);
    let isTold = false;
    while (end < limit && this.continuesFull(end) && !endsAt(end)) {
      const isJoined =
        this.analysis.isWord(end) && !this.isPreposition(end) && (this.analysis.outer(end) & prepositionClitics) === 0;
      if (isJoined && isOpen && this.headsConstruct(end)) return { end, next: end };
      if (isJoined && isTold && this.isDefiniteHead(at) && this.isDefiniteHead(end)) return { end, next: end };
      isTold ||= !isJoined;
      if (this.isPassingAdverb(end)) {
        end++;
        continue;
      }
      const noun = this.nounAt(end);
      if (!isJoined && this.headsConstruct(noun)) isOpen = false;
      end = this.coreEnd(noun);
    }
    return { end: Math.min(end, this.analysis.sentenceEnd(at)), next: -1 };
  }

  /** «التحركات من أجل السلام والعلاقات بين البلدين»: a definite common noun with more behind it. */
  private isDefiniteHead(at: number): boolean {
    const { analysis } = this;
    if (!analysis.isDefinite(at) || this.unitEnd(at) > at) return false;
    if (!analysis.is(at, analysis.bits.noun) || analysis.is(at, analysis.bits.adjective | this.nameClasses))
      return false;
    const end = this.coreEnd(at);
    return end > at + 1 || (end < analysis.sentenceEnd(at) && this.isPreposition(end));
  }

  /** A common noun without article that something completes. */
  private headsConstruct(at: number): boolean {
    const { analysis } = this;
    if (!analysis.isWord(at) || analysis.isDefinite(at) || this.unitEnd(at) > at) return false;
    if (analysis.is(at, analysis.bits.adjective) && !analysis.is(at, analysis.bits.noun)) return false;
    return analysis.hasPronoun(at) || this.coreEnd(at) > at + 1;
  }

  isPreposition(at: number): boolean {
    const { preposition, noun } = this.analysis.bits;
    if (!this.analysis.is(at, preposition) || (this.analysis.is(at, noun) && !this.isBefore(at))) return false;
    // «خلالها» governs its own pronoun.
    return !this.analysis.hasPronoun(at);
  }

  /** «أمام البرلمان», not «إمام المسجد»: folded alike, told apart by the hamza. */
  private isBefore(at: number): boolean {
    return this.analysis.folded(at) === 'امام' && this.analysis.text[this.analysis.tokens.start[at]!] === 'أ';
  }

  /** Where the phrases joined to one that ends at `end` begin: behind و, or behind a comma before one. */
  nextConjunct(end: number): number {
    const { analysis } = this;
    const limit = analysis.sentenceEnd(end - 1);
    if (end >= limit) return -1;
    if (analysis.outer(end) === Clitic.wa && this.isNominal(end)) return end;
    if (analysis.folded(end) === 'و' && end + 1 < limit && this.isNominal(end + 1)) return end + 1;
    if (end + 1 >= limit) return -1;
    if (analysis.folded(end) === '/' && this.unitEnd(end + 1) > 0) return end + 1;
    const linked = this.behindLink(isComma(analysis, end) ? end + 1 : end);
    if (linked >= 0) return linked;
    if (!isComma(analysis, end)) return -1;
    const isParty =
      this.unitEnd(end + 1) > 0 || analysis.is(end + 1, analysis.bits.people) || this.unitEnd(end + 2) > 0;
    return analysis.outer(end + 1) === Clitic.wa && isParty ? end + 1 : -1;
  }

  /** «وكذلك الوزير», «فضلا عن السفير»: the phrase behind words that join one to a list; −1. */
  private behindLink(at: number): number {
    const { analysis } = this;
    const second = listLinks.get(withoutAnd(analysis.folded(at)));
    if (second === undefined) return -1;
    const next = second === '' ? at + 1 : at + 2;
    if (next >= analysis.sentenceEnd(at) || (second !== '' && analysis.folded(at + 1) !== second)) return -1;
    return this.isNominal(next) && (analysis.outer(next) & ~Clitic.wa) === 0 ? next : -1;
  }

  /** The token behind the clause in which a token stands: a stop, a semicolon, or the sentence's end. */
  clauseEnd(at: number): number {
    const end = this.analysis.sentenceEnd(at);
    for (let token = at + 1; token < end; token++) if (endsClause(this.analysis, token)) return token;
    return end;
  }
}

/** Words that join a phrase to a list, and the word that each needs behind it. */
const listLinks: ReadonlyMap<string, string> = new Map([
  ['كذلك', ''],
  ['كذا', ''],
  ['خاصه', ''],
  ['خصوصا', ''],
  ['ابرزها', ''],
  ['اهمها', ''],
  ['فضلا', 'عن'],
  ['اضافه', 'الي'],
  ['بالاضافه', 'الي'],
  ['علاوه', 'علي'],
  ['الي', 'جانب'],
  ['لا', 'سيما'],
  ['من', 'بينها'],
  ['من', 'بينهم'],
]);
const withoutAnd = (word: string): string => (word.length > 3 && word.startsWith('و') ? word.slice(1) : word);

export function isComma(analysis: Analysis, at: number): boolean {
  return analysis.isPunctuation(at) && (analysis.folded(at) === '،' || analysis.folded(at) === ',');
}

const clauseMarks: ReadonlySet<string> = new Set(['؛', ';', ':', '.', '!', '?', '؟']);

function endsClause(analysis: Analysis, at: number): boolean {
  return analysis.isPunctuation(at) && clauseMarks.has(analysis.folded(at));
}
