/** Heads of noun phrases, and where one that goes on through its prepositions parts from what و joins to it («دعم السلام في ليبيا وتعزيز التعاون»). */
import { Clitic } from '../../text/clitics.ts';
import type { Analysis } from '../analysis.ts';
import { isDeed, isDeedOn } from '../words/deeds.ts';
import { NounPhrases } from './noun-phrases.ts';

export abstract class PhraseHeads extends NounPhrases {
  /** «التحركات من أجل السلام والعلاقات بين البلدين»: a definite common noun with more behind it. */
  isDefiniteHead(at: number): boolean {
    const { analysis } = this;
    if (!analysis.isDefinite(at) || this.unitEnd(at) > at) return false;
    if (!analysis.is(at, analysis.bits.noun) || analysis.is(at, analysis.bits.adjective | this.nameClasses))
      return false;
    const end = this.coreEnd(at);
    return end > at + 1 || (end < analysis.sentenceEnd(at) && this.isPreposition(end));
  }

  /** «التدخل وحماية المدنيين»: a common noun with its article. */
  isDefiniteNoun(at: number): boolean {
    const { analysis } = this;
    return analysis.isDefinite(at) && this.unitEnd(at) < 0 && analysis.is(at, analysis.bits.noun);
  }

  /** What is joined to a definite noun and has a pronoun, which may stand for that. */
  pointsBack(first: number, joined: number): boolean {
    return this.analysis.isDefinite(first) && this.analysis.hasPronoun(joined);
  }

  /** «أطلقت النار وقتلت رجلين»: what somebody does next, and no noun that ends in ة. */
  endsAsVerb(at: number): boolean {
    const { analysis } = this;
    return analysis.is(at, analysis.bits.verb) && !analysis.hasPronoun(at) && /[^ا]ت$/.test(analysis.stem(at));
  }

  /** «… والتصدي للتهريب»: joined, and with its own preposition. */
  isJoinedDeed(at: number): boolean {
    return this.analysis.outer(at) === Clitic.wa && isDeedOn(this.analysis, at);
  }

  /** «سرعة التجاوب مع المطالب», «عدم السفر إلى الخارج»: how or whether something is to be done. */
  isDegreeOfDeed(at: number): boolean {
    return degrees.has(this.analysis.bare(at)) && this.headsConstruct(at);
  }

  /** «توفير العلاج لأبناء المنطقة ومعالجة مشاكلهم»: joined, something that is done to what completes it. */
  isDeedOfItsOwn(at: number): boolean {
    const { analysis } = this;
    if (analysis.outer(at) !== Clitic.wa || !isDone(analysis, at) || this.endsAsVerb(at)) return false;
    // «حرصه على أمن لبنان واستقراره»
    if (analysis.hasPronoun(at) && this.unitEnd(at - 1) === at) return false;
    const { 'place-head': place, 'organization-head': body } = analysis.lexicon.code;
    if (analysis.longestMatch(at, place) >= 0 || analysis.longestMatch(at, body) >= 0) return false;
    return this.headsConstruct(at);
  }

  /** A phrase that neither ends in a name nor points back («وسلامة أراضيه»). */
  isUnrelated(at: number): boolean {
    const end = this.coreEnd(at);
    if (this.endsInName(at) || this.analysis.is(at, this.analysis.bits.quantifier)) return false;
    for (let token = at; token < end; token++) if (this.analysis.hasPronoun(token)) return false;
    return true;
  }

  /** True if a name closes the core of the noun phrase at a token. */
  endsInName(at: number): boolean {
    const end = this.coreEnd(at);
    for (let token = at + 1; token < end; token++) if (this.unitEnd(token) === end) return true;
    return false;
  }

  /** «سبل تطوير وتعزيز العلاقات», «سبل تنميتها وتعزيزها»: the noun right before one that و joins, which the same complement completes. */
  sharesComplement(first: number, joined: number): boolean {
    const { analysis } = this;
    const noun = joined - 1;
    if (noun < first || analysis.outer(joined) !== Clitic.wa || !this.isBareNoun(first, noun)) return false;
    if (isDeed(analysis, noun) !== isDeed(analysis, joined)) return false;
    if (analysis.hasPronoun(noun))
      return noun > first && isDeed(analysis, noun) && pronounOf(analysis, noun) === pronounOf(analysis, joined);
    if (analysis.hasPronoun(joined) || !this.headsConstruct(joined)) return false;
    return analysis.isDefinite(this.coreEnd(joined) - 1) || this.endsInName(joined);
  }

  /** A common noun without article, in the accusative or of several at that, and right behind no preposition of its own. */
  private isBareNoun(first: number, at: number): boolean {
    const { analysis } = this;
    if (at > first && analysis.outer(at) !== 0) return false;
    if (analysis.isDefinite(at) || analysis.isAccusative(at) || analysis.isCount(at)) return false;
    if (!(analysis.is(at, analysis.bits.noun) || isDeed(analysis, at)) || this.endsInUnit(first, at)) return false;
    return analysis.hasPronoun(at) || !nunated.test(analysis.folded(at));
  }

  /** True if a name covers the token in the phrase that begins at the first. */
  private endsInUnit(first: number, at: number): boolean {
    for (let token = first; token <= at; token++) if (this.unitEnd(token) > at) return true;
    return false;
  }

  /** A common noun without article that something completes. */
  headsConstruct(at: number): boolean {
    const { analysis } = this;
    if (!analysis.isWord(at) || analysis.isDefinite(at) || this.unitEnd(at) > at) return false;
    if (analysis.is(at, analysis.bits.adjective) && !analysis.is(at, analysis.bits.noun)) return false;
    return analysis.hasPronoun(at) || this.coreEnd(at) > at + 1;
  }
}

/** «مسؤولين», «قانونيون»: what nothing completes. */
const nunated = /..[وي]ن$/;

/** The pronoun that ends a word, as it is written; the word itself without one. */
const pronounOf = (analysis: Analysis, at: number): string =>
  analysis.hasPronoun(at) ? (/(?:هما|هم|هن|ها|ه|نا|ي|ك)$/.exec(analysis.folded(at))?.[0] ?? '') : analysis.folded(at);

/** Before a deed (folded, without article). */
const degrees: ReadonlySet<string> = new Set('سرعه عدم ضروره مزيد سبل اهميه وجوب'.split(' '));

/** What looks as if something were done, and is not written as a plural («أسبابه», «أفراد»). */
const isDone = (analysis: Analysis, at: number): boolean =>
  isDeed(analysis, at) && analysis.text[analysis.startOffset(at)] !== 'أ';

/** A noun phrase while it is read through its prepositions. */
export class OpenPhrase {
  /** What follows behind a preposition was passed. */
  isTold = false;
  /** A construct that a joined one stands beside. */
  private isOpen: boolean;
  /** Its last construct ended in a name. */
  private isNamed = false;
  /** «للاطلاع على المشاكل والوقوف على المشاريع»: of a deed inside of another the joined one may be the inner one's. */
  private isLone: boolean;
  /** «من أجل مكافحة الإرهاب ومعالجة أسبابه»: the joined one may be beside any deed that was passed. */
  private isSole = true;

  constructor(
    private readonly heads: PhraseHeads,
    private readonly analysis: Analysis,
    private readonly at: number,
  ) {
    this.isOpen = heads.headsConstruct(at) || heads.isDefiniteNoun(at);
    this.isLone = isDeed(analysis, at) || heads.isDegreeOfDeed(at);
  }

  /** Whether what و joins at a token is another phrase beside this one, and no part of it. */
  partsBefore(joined: number): boolean {
    const { heads, at } = this;
    if (heads.sharesComplement(at, joined)) return false;
    const isBeside = this.isOpen || (this.isNamed && heads.isUnrelated(joined));
    // «المبادرة ومساندتهم لها»
    const isOther = !heads.pointsBack(at, joined) && !heads.endsAsVerb(joined);
    if (isBeside && isOther && heads.headsConstruct(joined)) return true;
    if (this.isLone && heads.isJoinedDeed(joined)) return true;
    if (this.isLone && this.isSole && this.isTold && heads.isDeedOfItsOwn(joined)) return true;
    return this.isTold && heads.isDefiniteHead(at) && heads.isDefiniteHead(joined);
  }

  /** Goes on with the noun behind a preposition. */
  goThrough(noun: number): void {
    const { heads } = this;
    if (isDone(this.analysis, noun)) this.isLone = false;
    if (this.isDoneIn(noun)) this.isSole = false;
    if (!heads.headsConstruct(noun)) return;
    // «مستجدات الوضع في معتمدية عين دراهم وتداعيات موجة البرد»: what a name closes, no other noun goes on with.
    this.isNamed = this.isOpen && heads.endsInName(noun);
    this.isOpen = false;
  }

  /** «من أجل مكافحة الإرهاب», «في مجال معالجة المياه»: a deed in the core of the phrase at a token. */
  private isDoneIn(noun: number): boolean {
    const end = this.heads.coreEnd(noun);
    for (let token = noun; token < end; token++) if (isDone(this.analysis, token)) return true;
    return false;
  }
}
