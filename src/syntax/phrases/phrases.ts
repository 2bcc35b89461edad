/**
 * Shallow phrases: a noun phrase through its prepositions, how it is coordinated, and where a clause ends. What a single
 * phrase is, noun-phrases.ts says.
 */
import { Clitic, conjunctionClitics, prepositionClitics } from '../../text/clitics.ts';
import type { Analysis } from '../analysis.ts';
import { isComma } from '../commas.ts';
import { isRelationally } from '../formulas/ways.ts';
import { behindQuotedWords, closesQuotedWords, isQuotationMark } from '../quotations.ts';
import { isDeed } from '../words/deeds.ts';
import { isVerbalNoun } from '../words/inflection.ts';
import { befallsAnother } from '../words/nouns-like-verbs.ts';
import { hasParticiple } from '../words/participles.ts';
import { isBoundPronoun } from '../words/prepositions.ts';
import { linkedNoun } from './linking.ts';
import { OpenPhrase, PhraseHeads } from './phrase-heads.ts';

/** The most words that the guidelines give a phrase such as a topic. */
const longestPhrase = 15;
/** «…، وذلك قبل …»: what goes on with the sentence, not with the phrase. */
const goingOn: ReadonlySet<string> = new Set(['وذلك', 'وهذا', 'وهو', 'وهي', 'وهم', 'بعيدا']);
/** «مناقشة الاتفاق قبل التصويت عليه»: when it is done, not what. */
const whens: ReadonlySet<string> = new Set([
  'قبل',
  'بعد',
  'قبيل',
  'عقب',
  'اثناء',
  'خلال',
  'منذ',
  'نتيجه',
  'جراء',
  'رغم',
  'بالرغم',
  'نظرا',
  'استنادا',
  'بحلول',
  'حسب',
  'بحسب',
]);
/** «دعم المخطط باعتباره جديا»: as what it counts, which begins another phrase. */
const capacities: ReadonlySet<string> = new Set(
  'باعتباره باعتبارها باعتبارهم باعتبارهما بصفته بصفتها بصفتهم بوصفه بوصفها بوصفهم'.split(' '),
);
/** «إلى غاية الغد», «في انتظار التحقيق», «على خلفية …», «على حد تعبيره»: up to when, when and why it is, and who says so, by preposition. */
const asides: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['الي', new Set(['حد', 'غايه', 'حين'])],
  ['في', new Set(['انتظار', 'غضون', 'اعقاب', 'ختام', 'مستهل'])],
  ['علي', new Set(['خلفيه', 'هامش', 'اثر', 'حد'])],
]);
/** «بطلب من روسيا», «بدعوة من مصر», «بطلب منه»: at whose call it is held. */
const byWhom = /^من(ه|ها|هم|هما)?$/;
const callings: ReadonlySet<string> = new Set(['طلب', 'دعوه', 'مبادره']);
/** Longer prepositions that a pronoun may end («بشأنها»). */
const concerning: ReadonlySet<string> = new Set(['بشان', 'ضد', 'حول', 'تجاه']);
/** Words for how many people, or of which rank, come together (folded). */
const companies: ReadonlySet<string> = new Set('كبار جمع جموع نخبه حشد حشود لفيف مجموعه'.split(' '));
const mostConjuncts = 8;
/** Prepositions that such an adjective brings; في and على may belong to what is told. */
const linkers: ReadonlySet<string> = new Set(['الي', 'عن']);

/** Behind a preposition what says nothing by itself (folded). */
const unfinished: ReadonlySet<string> = new Set('اقرب اسرع اجل اطار كل بعض'.split(' '));
/** What brings a number behind an indefinite noun (folded). */
const amounts: ReadonlySet<string> = new Set('قدره قدرها مدته مدتها قيمته قيمتها عدده عددها عددهم'.split(' '));

/** True where a phrase must not go on: what stands there belongs to something else. */
export type EndsAt = (at: number) => boolean;
const never: EndsAt = () => false;

/** Tokens [start, end). */
export interface Span {
  start: number;
  end: number;
}

export class Phrases extends PhraseHeads {
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
    if (whens.has(analysis.folded(at)) || capacities.has(analysis.folded(at))) return false;
    const next = at + 1;
    if ((analysis.outer(at) & Clitic.ba) !== 0 && callings.has(analysis.stem(at)) && byWhom.test(analysis.folded(next)))
      return false;
    const aside = asides.get(analysis.folded(at));
    if (aside && next < analysis.sentenceEnd(at) && aside.has(analysis.folded(next))) return false;
    if (this.closesInside(at) || this.isLink(at)) return true;
    if (this.isPreposition(at)) {
      const noun = this.behindQuote(at + 1);
      return noun < analysis.sentenceEnd(at) && this.isNominal(noun);
    }
    if (this.isPassingAdverb(at) || this.isPassingPronoun(at)) return true;
    const outer = analysis.outer(at);
    return (outer & (conjunctionClitics | prepositionClitics)) !== 0 && (outer & Clitic.fa) === 0 && this.isNominal(at);
  }

  /** «طائرات تابعة لقيادة الجيش», «الجهود الرامية إلى وقف القتال»: an adjective that joins on what something belongs to, with its preposition. */
  private isLink(at: number): boolean {
    const noun = this.linkedAt(at);
    return noun > at && noun < this.analysis.sentenceEnd(at) && this.isNominal(noun);
  }

  /** The noun that a linking adjective joins on; −1. */
  private linkedAt(at: number): number {
    const { analysis } = this;
    const next = at + 1;
    if (next >= analysis.sentenceEnd(at) || analysis.outer(at) !== 0) return -1;
    if (!analysis.is(at, analysis.bits['linking-adjective'])) return -1;
    const noun = linkedNoun(analysis, at);
    if (noun !== undefined) return noun;
    if (!analysis.isDefinite(at)) return analysis.outer(next) === Clitic.la ? next : -1;
    if (linkers.has(analysis.folded(next))) return next + 1;
    return (analysis.outer(next) & prepositionClitics) !== 0 ? next : -1;
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
    if (this.isLink(at)) return this.linkedAt(at);
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
      start = next >= 0 ? next : this.joinedBehind(start, end);
      if (next < 0 && start >= 0 && !isJoined(start)) break;
    }
    return found;
  }

  /** «…، والوضع في ليبيا», «"ضبط النفس" والعودة إلى الحوار», «فضلا عن مكافحة الإرهاب»: the phrase that may go on with a list; −1. */
  private joinedBehind(first: number, end: number): number {
    const { analysis } = this;
    if (end + 1 >= analysis.sentenceEnd(end - 1)) return -1;
    const closed = closesQuotedWords(analysis, end) ? end + 1 : end;
    const at = closed < analysis.count && isComma(analysis, closed) ? closed + 1 : closed;
    const linked = this.behindLink(at);
    if (linked >= 0) return linked;
    if (at === end) return this.behindOr(first, at);
    const quoted = this.behindQuotedAnd(at);
    if (quoted >= 0) return quoted;
    const again = at > closed ? this.behindRepeated(first, at) : -1;
    if (again >= 0) return again;
    if (analysis.outer(at) !== Clitic.wa || !this.isNominal(at)) return -1;
    // «من أجل "تمجيد الإرهاب" والثانية من أجل …»: a deed goes on with a deed.
    if (closed > end && isDeed(analysis, first) && !isDeed(analysis, at)) return -1;
    return this.tellsMore(at) ? -1 : at;
  }

  /** «الاستجابة للمطالب أو إعفاؤهم من الضرائب»: behind «أو» another deed than the one that begins the phrase; −1. */
  private behindOr(first: number, at: number): number {
    const { analysis } = this;
    const next = at + 1;
    if (analysis.folded(at) !== 'او' || next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0) return -1;
    if (!isDeed(analysis, first) || !isDeed(analysis, next) || !this.isNominal(next)) return -1;
    // «دون تخريب أو عنف»
    return analysis.isDefinite(next) || this.headsConstruct(next) ? next : -1;
  }

  /** «إلى "ضبط النفس" و"تغليب الحوار"»: what opens another quotation behind و; −1. */
  private behindQuotedAnd(at: number): number {
    const { analysis } = this;
    const next = at + 2;
    if (next >= analysis.sentenceEnd(at - 1) || analysis.folded(at) !== 'و') return -1;
    return isQuotationMark(analysis, at + 1) && analysis.outer(next) === 0 && this.isNominal(next) ? next : -1;
  }

  /** «دعا إلى الكف عن دعم المتمردين، ومؤكدا أن …», «، ومعلنة عن إضراب»: what somebody says besides; but «، ومذكرة التفاهم», «، وتأمين الجسر». */
  private tellsMore(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (next >= analysis.sentenceEnd(at) || !hasParticiple(analysis, at) || isVerbalNoun(analysis, at)) return false;
    if (analysis.isAccusative(at)) return true;
    const isBringing = analysis.is(next, analysis.bits.subordinator) || contents.has(analysis.folded(next));
    return analysis.lastLetter(at) === 'ة' && isBringing;
  }

  private conjunct(at: number, endsAt: EndsAt): { end: number; next: number } {
    const limit = Math.min(this.analysis.sentenceEnd(at), at + longestPhrase);
    let end = this.coreEnd(at);
    const phrase = new OpenPhrase(this, this.analysis, at);
    while (end < limit && this.continuesFull(end) && !endsAt(end) && !this.isBeside(at, end)) {
      const again = this.behindRepeated(at, end);
      if (again >= 0) return { end, next: again };
      const isJoined =
        this.analysis.isWord(end) && !this.isPreposition(end) && (this.analysis.outer(end) & prepositionClitics) === 0;
      if (isJoined && phrase.partsBefore(end)) return { end, next: end };
      if (!isJoined) phrase.isTold = true;
      if (this.isPassingAdverb(end)) {
        // «وقعا الاتفاقية حاليا في الرياض»: before what is no part of the phrase it is none either.
        if (endsAt(end + 1)) break;
        end++;
        continue;
      }
      const noun = this.nounAt(end);
      if (!isJoined) phrase.goThrough(noun);
      end = this.coreEnd(noun);
    }
    end = this.behindEpithet(at, this.behindMarkedHead(at, end));
    return {
      end: this.withoutRest(at, this.behindPronoun(Math.min(end, this.analysis.sentenceEnd(at)), at)),
      next: -1,
    };
  }

  /** «إلى "إسكات" الأسلحة», «من «تأخر» السلطات», «بحث «خطة عمل» جديدة»: where only the noun that begins the phrase is quoted, behind what completes or describes it. */
  private behindMarkedHead(at: number, end: number): number {
    const { analysis } = this;
    const next = end + 1;
    if (end > at + 2 || next >= analysis.sentenceEnd(at) || !isQuotationMark(analysis, end)) return end;
    if (!isQuotationMark(analysis, at - 1) || analysis.outer(next) !== 0 || !this.isNominal(next)) return end;
    const { adjective, noun, relative } = analysis.bits;
    if (analysis.is(next, relative)) return end;
    const isDefinite = analysis.isDefinite(end - 1);
    const describes = analysis.is(next, adjective) && analysis.isDefinite(next) === isDefinite;
    const completes =
      !isDefinite && !analysis.hasPronoun(end - 1) && analysis.is(at, noun) && analysis.isDefinite(next);
    return describes || completes ? this.fullEnd(next) : end;
  }

  /** «المجموعات "المارقة عن القانون"», «الاتحاد الدولي "فيفا"»: behind a few quoted words with the article that a definite word leads to. */
  private behindEpithet(at: number, end: number): number {
    const { analysis } = this;
    const first = end + 1;
    if (first >= analysis.sentenceEnd(at) || !isQuotationMark(analysis, end) || !analysis.isDefinite(end - 1))
      return end;
    const isEpithet =
      analysis.isDefinite(first) && analysis.outer(first) === 0 && analysis.is(first, analysis.bits.adjective);
    const closed = isEpithet ? behindQuotedWords(analysis, end) : end;
    return closed > end ? closed - 1 : end;
  }

  /** «التسديد في أقرب (وقت)», «قانونا في إطار (ما يسمى …)», «منحة قدرها (150 دينارا)»: without the words that only open what the phrase doesn't reach. */
  private withoutRest(at: number, end: number): number {
    const { analysis } = this;
    const last = end - 1;
    if (last > at + 1 && unfinished.has(analysis.folded(last)) && this.isPreposition(last - 1)) return last - 1;
    if (last > at && (analysis.folded(last) === 'بشكل' || amounts.has(analysis.folded(last)))) return last;
    // «ملتمسا تقدم به (المحامي)»
    if (last > at + 1 && isBoundPronoun(analysis, last) && this.tellsOf(last - 1)) return last - 1;
    return end;
  }

  /** A word that may be a verb, right behind an indefinite noun that nothing completes. */
  private tellsOf(at: number): boolean {
    const { analysis } = this;
    const { verb, noun, adjective } = analysis.bits;
    if (!analysis.is(at, verb) || analysis.outer(at) !== 0 || analysis.isDefinite(at) || analysis.hasPronoun(at))
      return false;
    const before = at - 1;
    const isOpen = analysis.isAccusative(before) || (analysis.is(before, adjective) && !analysis.isDefinite(before));
    return analysis.is(before, noun | adjective) && isOpen;
  }

  /** «رفع المظالم عنهم», «التنسيق بشأنها»: behind the pronoun that closes a phrase; «نقاط منها …» tells which. */
  private behindPronoun(end: number, at: number): number {
    const { analysis } = this;
    if (end >= analysis.sentenceEnd(at)) return end;
    const isOwn = isBoundPronoun(analysis, end) && !analysis.folded(end).startsWith('من');
    return isOwn || (analysis.hasPronoun(end) && concerning.has(analysis.stem(end))) ? end + 1 : end;
  }

  /** «بالاتفاق وبالحوار», «إلى الحوار وإلى وقف العنف»: the phrase behind و and the preposition that brought the first one; −1. */
  private behindRepeated(first: number, at: number): number {
    const { analysis } = this;
    const attached = analysis.outer(first) & prepositionClitics;
    if (attached !== 0) return analysis.outer(at) === (attached | Clitic.wa) && this.isNominal(at) ? at : -1;
    const before = first - 1;
    if (before < analysis.sentenceStart(first) || !this.isPreposition(before) || analysis.outer(at) !== Clitic.wa)
      return -1;
    const next = at + 1;
    const isSame = analysis.stem(at) === analysis.stem(before) && next < analysis.sentenceEnd(at);
    return isSame && analysis.outer(next) === 0 && this.isNominal(next) ? next : -1;
  }

  /** «المصادقة على القانون إلى جانب دعوة الحكومة»: what links the next one; but «الوقوف إلى جانب الشعب». */
  private isBeside(at: number, end: number): boolean {
    return end > at + 1 && this.behindLink(end) >= 0;
  }

  /** Where the phrases joined to one that ends at `end` begin: behind و, or behind a comma before one. */
  nextConjunct(last: number): number {
    const { analysis } = this;
    const closed = closesQuotedWords(analysis, last) ? last + 1 : last;
    const end = this.behindSide(closed);
    const limit = analysis.sentenceEnd(end - 1);
    if (end >= limit) return -1;
    const isClause = analysis.is(end, analysis.bits.relative) || befallsAnother(analysis, end);
    if (analysis.outer(end) === Clitic.wa && this.isNominal(end) && !isClause) return end;
    if (end + 1 >= limit) return -1;
    const isJoined = analysis.folded(end) === 'و' || (analysis.folded(end) === 'او' && analysis.outer(end + 1) === 0);
    if (isJoined && this.isNominal(end + 1)) return end + 1;
    // «بين «فتح» و«حماس»»
    if (isJoined && end + 2 < limit && isQuotationMark(analysis, end + 1) && this.unitEnd(end + 2) > 0) return end + 2;
    if (analysis.folded(end) === '/' && this.unitEnd(end + 1) > 0) return end + 1;
    const linked = this.behindLink(isComma(analysis, end) ? end + 1 : end);
    if (linked >= 0) return linked;
    if (!isComma(analysis, end)) return -1;
    const isParty =
      this.unitEnd(end + 1) > 0 ||
      analysis.is(end + 1, analysis.bits.people) ||
      (this.isNominal(end + 1) && this.unitEnd(end + 2) > 0) ||
      this.countsPeople(end + 1);
    return analysis.outer(end + 1) === Clitic.wa && isParty ? end + 1 : -1;
  }

  /** «، وعدد كبير من المسؤولين», «، وجميع أعضاء المجلس», «، وكبار القادة»: a word for how many of them, or for their rank, before people. */
  private countsPeople(at: number): boolean {
    const { analysis } = this;
    const { people, adjective } = analysis.bits;
    if (analysis.outer(at) !== Clitic.wa) return false;
    if (!analysis.isCount(at) && !companies.has(analysis.stem(at))) return false;
    const limit = analysis.sentenceEnd(at);
    let next = at + 1;
    if (next < limit && analysis.is(next, adjective) && analysis.folded(next + 1) === 'من') next++;
    const isOf = next < limit && analysis.folded(next) === 'من';
    // «وعدد النواب مائة»
    if (!isOf && analysis.stem(at) === 'عدد') return false;
    if (isOf) next++;
    if (next < limit && companies.has(analysis.stem(next))) next++;
    return next < limit && analysis.is(next, people) && analysis.outer(next) === 0;
  }

  /** «بين التنظيم من جهة، والفصائل من جهة أخرى»: behind what only says that it is one of two sides. */
  private behindSide(at: number): number {
    const { analysis } = this;
    if (at + 2 >= analysis.sentenceEnd(at - 1) || analysis.folded(at) !== 'من' || analysis.folded(at + 1) !== 'جهه')
      return at;
    const next = isComma(analysis, at + 2) ? at + 3 : at + 2;
    return next < analysis.count && analysis.outer(next) === Clitic.wa ? next : at;
  }

  /** «وكذلك الوزير», «فضلا عن السفير»: the phrase behind words that join one to a list; −1. */
  private behindLink(at: number): number {
    const { analysis } = this;
    const word = analysis.folded(at);
    const seconds = listLinks.get(word) ?? listLinks.get(withoutAnd(word));
    if (seconds === undefined) return -1;
    const next = seconds.size === 0 ? at + 1 : at + 2;
    if (next >= analysis.sentenceEnd(at) || (seconds.size > 0 && !seconds.has(analysis.folded(at + 1)))) return -1;
    if (word === 'الي' && this.isOfStanding(at)) return -1;
    return this.isNominal(next) && (analysis.outer(next) & ~Clitic.wa) === 0 ? next : -1;
  }

  /** «وقوف المملكة إلى جانب الشعب», «وقفت السعودية إلى جانب قطر»: at whose side, where somebody stands close before. */
  private isOfStanding(at: number): boolean {
    const { analysis } = this;
    const first = Math.max(analysis.sentenceStart(at), at - standingReach);
    for (let token = at - 1; token >= first && !analysis.isPunctuation(token); token--)
      if (standing.test(analysis.bare(token))) return true;
    return false;
  }

  /** The token behind the clause in which a token stands: a stop, a semicolon, or the sentence's end. */
  clauseEnd(at: number): number {
    const end = this.analysis.sentenceEnd(at);
    for (let token = at + 1; token < end; token++) if (endsClause(this.analysis, token)) return token;
    return end;
  }
}

/** Words that join a phrase to a list, and the words of which each needs one behind it; with و where only that joins. */
const listLinks: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    كذلك: [],
    ثم: [],
    كذا: [],
    خاصه: [],
    خصوصا: [],
    ابرزها: [],
    اهمها: [],
    فضلا: ['عن'],
    اضافه: ['الي'],
    بالاضافه: ['الي'],
    علاوه: ['علي'],
    الي: ['جانب'],
    لا: ['سيما'],
    من: ['بينها', 'بينهم'],
    وفي: ['مقدمتها', 'مقدمتهم', 'طليعتها', 'طليعتهم'],
    وعلي: ['راسها', 'راسهم'],
  }).map(([word, seconds]) => [word, new Set(seconds)]),
);
/** What a participle of saying brings. */
const contents: ReadonlySet<string> = new Set(['علي', 'عن', 'الي']);
const standing = /^(وقوف|[يتن]?قفو?ا?|[يتن]?قفون|وقفت?|وقفوا|واقفه?)$/;
/** How many words may stand between who stands and «إلى جانب». */
const standingReach = 6;
const withoutAnd = (word: string): string => (word.length > 2 && word.startsWith('و') ? word.slice(1) : word);

const clauseMarks: ReadonlySet<string> = new Set(['؛', ';', ':', '.', '!', '?', '؟']);

function endsClause(analysis: Analysis, at: number): boolean {
  return analysis.isPunctuation(at) && clauseMarks.has(analysis.folded(at));
}
