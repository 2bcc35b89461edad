/**
 * Noun phrases: where the core of one ends — the noun with its construct, adjectives and names.
 * Reads word classes only; a caller may name units (mentions) that are stepped over as one noun.
 */
import { Feature } from '../../lexicon/features.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { TokenCode } from '../../text/tokenize.ts';
import { headOf } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import { isRelationally, wayEnd } from '../formulas/ways.ts';
import { behindQuotedWords, isQuotationMark } from '../quotations.ts';
import { isHeldVerb, isVerbalNoun, opensBehindThat } from '../words/inflection.ts';
import { isTakenUp } from '../words/nouns-like-verbs.ts';
import { ordinalEnd } from '../words/ordinals.ts';
import type { UnitEnd } from '../words/prepositions.ts';
import { isFeminineVerb } from '../words/verbs.ts';
import { constructPlural, plainPlural } from './bound-words.ts';
import { describesAlone } from './linking.ts';
import {
  crew,
  disclosures,
  formTwo,
  governing,
  heads,
  held,
  Mark,
  openPlural,
  present,
  shares,
  states,
} from './phrase-words.ts';
import { WordsBehindNouns } from './words-behind-nouns.ts';

const longestCore = 8;
const circumstance = Feature.participle | Feature.accusative | Feature.passive;

/** Bodies and what carries people that may be «خاصة», special or private (folded). */
const ofTheirOwn: ReadonlySet<string> = new Set(
  'قوات قوه وحدات وحده فرقه فرق لجنه محكمه طايره طايرات سياره سيارات بعثه دوره جلسه'.split(' '),
);

/** «ألف», «بمليون», «مئة», «ملايين», «مليارا» (folded). */
const multiplier = /(?:الفا?|الاف|ما?[يء]ه|مليونا?|ملايين|مليارا?|مليارات)$/;

const isBearing = (analysis: Analysis, at: number): boolean => at >= 0 && analysis.bare(at) === 'تحمل';

export class NounPhrases extends WordsBehindNouns {
  /** Answers by token, which many rules ask for again: 0 before the first time. */
  private readonly coreEnds: Int32Array;

  constructor(analysis: Analysis, unitEnd: UnitEnd, typeAt?: (at: number) => string | undefined) {
    super(analysis, unitEnd, typeAt);
    this.coreEnds = new Int32Array(analysis.count);
  }

  /** The noun with its construct, adjectives and names, up to a preposition, a conjunction or a mark; a few quoted words complete it. */
  coreEnd(at: number): number {
    if (at >= this.analysis.count) return this.findCoreEnd(at);
    if (this.coreEnds[at] === 0) this.coreEnds[at] = this.findCoreEnd(at);
    return this.coreEnds[at]!;
  }

  /** Without `mayShare`, as if nothing were joined to it: so that no chain of nouns is followed by recursion. */
  private findCoreEnd(at: number, mayShare = true): number {
    const limit = Math.min(this.analysis.sentenceEnd(at), at + longestCore);
    const way = wayEnd(this.analysis, at, limit);
    if (way >= 0) return way;
    if (at + 1 < limit && opensBehindThat(this.analysis, at + 1)) return at + 1;
    if (mayShare && this.isOpen(at)) return Math.min(this.findCoreEnd(at + 1, false), limit);
    let end = this.step(at);
    let closed = this.closes(at);
    while (end < limit && !this.opensDate(end) && !this.hidesName(end)) {
      if (this.isRestOfNumber(end)) {
        end += 2;
        continue;
      }
      if (closed && (this.isMarked(end, Mark.self) || this.isQuality(end))) {
        end++;
        continue;
      }
      if (closed && (this.isItsNumber(end) || this.isNegated(end))) {
        end += 2;
        continue;
      }
      if (end === at + 1 && this.isLackOf(at, end)) {
        closed = this.closes(end);
        end = this.step(end);
        continue;
      }
      if ((end === at + 1 && this.isPassiveOf(at, end)) || this.isBoard(end)) {
        end++;
        closed = true;
        if (end >= limit || this.analysis.isDefinite(end)) break;
        continue;
      }
      if (end === at + 1 && this.isSpecial(at, end)) {
        end++;
        closed = true;
        continue;
      }
      if (this.isLandBehindSeveral(at, end) || this.arePeopleBehindOne(at, end)) break;
      // «التقى الرئيس كبار مساعديه»
      if (this.isMarked(end, Mark.great) && this.analysis.isDefinite(end - 1) && this.isElative(end)) break;
      if (!closed && this.isPointedAt(end) && !this.isSubjectsName(at, end)) end++;
      else if (this.isPluralBehind(end)) closed = true;
      else if (!this.continuesCore(end) || (closed && this.opensAnother(end)) || this.isOther(at, end)) break;
      closed ||= this.closes(end) || this.isOneMore(end);
      end = this.step(end);
    }
    if (!closed) end = this.behindQuoted(at, end);
    if (end < limit && this.isHersToo(end)) end++;
    return Math.min(end, this.analysis.sentenceEnd(at));
  }

  /** «مليار و150 مليون دولار», «ثلاثة آلاف و500 خيمة»: digits that a و of their own joins to a multiplier. */
  private isRestOfNumber(at: number): boolean {
    const { analysis } = this;
    if (analysis.letters(at) !== 1 || analysis.folded(at) !== 'و' || at + 1 >= analysis.sentenceEnd(at)) return false;
    return analysis.tokens.kind[at + 1] === TokenCode.number && multiplier.test(analysis.folded(at - 1));
  }

  /** «50 طالبا وطالبة», «مواطن ومواطنة»: the word for a woman that و joins to the same for a man. */
  private isHersToo(at: number): boolean {
    const { analysis } = this;
    if (analysis.outer(at) !== Clitic.wa || analysis.lastLetter(at) !== 'ة' || analysis.isDefinite(at)) return false;
    const his = analysis.isAccusative(at - 1) ? analysis.stem(at - 1).slice(0, -1) : analysis.stem(at - 1);
    return analysis.stem(at) === `${his}ه` && analysis.is(at - 1, analysis.bits.people);
  }

  /** «اتخاذ "الإجراءات الضرورية"»: a few quoted words that complete a thing; what people say stands in quotation marks too. */
  private behindQuoted(head: number, end: number): number {
    const { analysis } = this;
    const { people, verb, noun, negation } = analysis.bits;
    if (end >= analysis.sentenceEnd(head) || !isQuotationMark(analysis, end)) return end;
    const isWhole = end === head + 1 && this.isBareShare(head);
    const isOpen = isWhole || (end === head + 1 && this.isGovernedDeed(head));
    // «سجن مستهلكي "الزطلة"»: a plural that has lost its ن governs what follows.
    const isPlural = analysis.is(end - 1, noun | people) && constructPlural.test(analysis.folded(end - 1));
    // «مواقف قادة «حزب العمال»»
    const isOfBody = !analysis.isDefinite(end - 1) && !analysis.hasPronoun(end - 1) && this.unitEnd(end + 1) > end + 1;
    const governs = end > head + 1 && (isPlural || (isOfBody && analysis.is(end - 1, people)));
    if (!isOpen && !governs && (analysis.is(end - 1, people | verb) || !analysis.is(end - 1, noun))) return end;
    if (analysis.is(head, people) || analysis.isAccusative(end - 1)) return end;
    const first = end + 1;
    // «رسالة "لن نقبل"» is said.
    const isSaid =
      first < analysis.sentenceEnd(head) &&
      analysis.is(first, verb | negation) &&
      !(isWhole && analysis.is(first, noun));
    if (isSaid) return end;
    const closed = behindQuotedWords(analysis, end);
    // «كل "محاولات تطويعها …"»
    return isWhole && closed === end && this.isNominal(first) ? this.coreEnd(first) : closed;
  }

  /** «قوات خاصة», «طائرة خاصة»: an adjective behind some bodies and what carries people, elsewhere «especially». */
  private isSpecial(at: number, end: number): boolean {
    const { analysis } = this;
    return analysis.folded(end) === 'خاصه' && !analysis.isDefinite(at) && ofTheirOwn.has(analysis.stem(at));
  }

  /** «لكل "…"», «أي "…"» */
  private isBareShare(at: number): boolean {
    return !this.analysis.hasPronoun(at) && shares.has(this.analysis.stem(at));
  }

  /** «إلى دعم "…"»: a deed that a preposition governs, and no verb. */
  private isGovernedDeed(at: number): boolean {
    const { analysis } = this;
    if (analysis.isDefinite(at) || analysis.hasPronoun(at)) return false;
    const isGoverned = (analysis.outer(at) & prepositionClitics) !== 0 || this.isPreposition(at - 1);
    return isGoverned && isVerbalNoun(analysis, at);
  }

  /** «فلاحو وتجار المنطقة», «تدعيم وتعزيز التعاون»: before a complement, which it shares with the noun joined to it. */
  private isOpen(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== Clitic.wa || analysis.hasPronoun(at)) return false;
    if (this.unitEnd(at) > at || analysis.isDefinite(at) || analysis.isDefinite(next) || !this.isNominal(next))
      return false;
    const isShared = formTwo.test(analysis.stem(at))
      ? formTwo.test(analysis.stem(next))
      : this.areSeveral(at) && this.areSeveral(next);
    // «بين شبان وجنود الاحتلال» are two sides.
    const areSides = at > analysis.sentenceStart(at) && analysis.stem(at - 1) === 'بين';
    if (isShared && !areSides && this.isDefiniteConstruct(next)) return true;
    if (!analysis.is(at, analysis.bits.people) || !analysis.is(next, analysis.bits.people)) return false;
    if (openPlural.test(analysis.stem(at))) return true;
    // «رئيس وأعضاء الغرفة»
    if (heads.has(analysis.stem(at)) && crew.has(analysis.stem(next)) && this.isDefiniteConstruct(next)) return true;
    // «مؤلف ومخرج العمل»: one who is both
    const areSingle = [at, next].every((one) => headOf(analysis, one, 'noun').single === true);
    return areSingle && !areSides && this.isDefiniteConstruct(next);
  }

  private isDefiniteConstruct(at: number): boolean {
    const end = this.findCoreEnd(at, false);
    return end > at + 1 && this.analysis.isDefinite(end - 1);
  }

  /** «أجهزة», «زعماء»: a plain noun in a plural that its shape shows. */
  private areSeveral(at: number): boolean {
    const { analysis } = this;
    if (!analysis.is(at, analysis.bits.noun) || analysis.hasPronoun(at) || analysis.isAccusative(at)) return false;
    return !plainPlural.test(analysis.stem(at)) && headOf(analysis, at, 'noun').single !== true;
  }

  /** «قال مسؤول رفض الكشف عن اسمه»: what he does behind the noun, with a noun's spelling. */
  private hidesName(at: number): boolean {
    const next = at + 1;
    if (next >= this.analysis.sentenceEnd(at) || !this.isMarked(at, Mark.refusal)) return false;
    return disclosures.has(this.analysis.folded(next));
  }

  /** «تطبيق هذه المبادرة»: a demonstrative before the definite noun that completes the construct. */
  private isPointedAt(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (!analysis.is(at, analysis.bits.demonstrative) || analysis.outer(at) !== 0) return false;
    return next < analysis.sentenceEnd(at) && analysis.isDefinite(next) && analysis.outer(next) === 0;
  }

  /** «يرفض ماكرون هذه الاتهامات»: a name heads no construct, nor does a word in no list right behind a verb that looks like no deed. */
  private isSubjectsName(at: number, end: number): boolean {
    const { analysis } = this;
    if (end !== at + 1 || at === analysis.sentenceStart(at)) return false;
    const { verb, noun } = analysis.bits;
    const names = analysis.bits['given-name'] | analysis.bits['family-name'];
    const isName = analysis.is(at, names) && !analysis.is(at, noun);
    const isStrange = analysis.isUnknown(at) && !governing.test(analysis.stem(at)) && analysis.lastLetter(at) !== 'ة';
    return (isName || isStrange) && analysis.is(at - 1, verb) && analysis.outer(at) === 0;
  }

  private continuesCore(at: number): boolean {
    if (this.analysis.outer(at) !== 0 || (this.analysis.is(at, this.stops) && !this.joinsNothing(at))) return false;
    // «تحمل مسؤوليته» is one thing.
    if (this.isRelationBehind(at)) return true;
    const isObject = this.isMarked(at, Mark.object) && !isBearing(this.analysis, at - 1);
    if (isObject || this.isWhere(at) || this.isNextToName(at)) return false;
    if (isFeminineVerb(this.analysis, at)) return false;
    // «كلمة رحب فيها بالضيوف»
    if (this.analysis.is(at, this.analysis.bits.verb) && isTakenUp(this.analysis, at)) return false;
    return this.isNominal(at) && !isHeldVerb(this.analysis, at) && (!this.isCircumstance(at) || this.isCounted(at));
  }

  /** «محلا تجاريا», «دعما ماليا», «حزبا سياسيا»: behind an accusative without article an adjective, whatever verb or adverb is spelled so. */
  private isRelationBehind(at: number): boolean {
    const { analysis } = this;
    const before = at - 1;
    if (!isRelationally(analysis, at) || !analysis.isAccusative(before) || analysis.hasPronoun(before)) return false;
    return analysis.is(before, analysis.bits.noun | analysis.bits.people) && !this.isPreposition(before);
  }

  /** «أعلن سالم رحيله», «أعلن عشرة أعضاء استقالتهم»: a name, or who is counted, heads no construct that a verbal noun with a pronoun might end. */
  private isNextToName(at: number): boolean {
    const { analysis } = this;
    const { noun, adjective } = analysis.bits;
    if (!analysis.hasPronoun(at) || !isVerbalNoun(analysis, at)) return false;
    if (analysis.is(at - 1, analysis.bits.people) && this.isCounted(at - 1)) return true;
    return analysis.is(at - 1, this.nameClasses) && !analysis.is(at - 1, noun | adjective);
  }

  /** «بعبوة ناسفة شمال سيناء»: where it is, before the name of the place. */
  private isWhere(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (!this.isMarked(at, Mark.direction) || next >= analysis.sentenceEnd(at)) return false;
    return this.unitEnd(next) > next || (this.unitEnd(at) > next && this.isClosedBefore(at));
  }

  /** «ثلاثة جنود شمال سيناء», «عبوة ناسفة شمال سيناء»: behind an adjective or what is counted nothing completes the noun; «دول غرب أفريقيا». */
  private isClosedBefore(at: number): boolean {
    const { analysis } = this;
    return analysis.isDefinite(at - 1) || analysis.is(at - 1, analysis.bits.adjective) || this.isCounted(at - 1);
  }

  /** «ارتكبت مخالفات مشيرا إلى …»: an active participle in the accusative goes on from the verb, and is no adjective of the noun. */
  private isCircumstance(at: number): boolean {
    const { matches } = this.analysis;
    // «استشهد شاب متأثرا بجراحه»
    if (states.has(this.analysis.folded(at))) return true;
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

  /** «الأزمة الراهنة في ليبيا», «القطاع الخاص.»: an adjective that might join on what something belongs to, and describes only. */
  private joinsNothing(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    // «ترحيل الداعية السوداني»: a preacher, where he calls for nothing.
    if (analysis.folded(at) === 'الداعيه' && next < analysis.sentenceEnd(at))
      return analysis.folded(next) !== 'الي' && analysis.outer(next) !== Clitic.la;
    if (!analysis.isDefinite(at) || !analysis.isDefinite(at - 1) || analysis.outer(at) !== 0) return false;
    if (present.has(analysis.bare(at))) return true;
    if (held.test(analysis.bare(at))) return false;
    const isLast = next >= analysis.sentenceEnd(at) || analysis.isPunctuation(next) || describesAlone(analysis, at);
    return isLast || (analysis.outer(next) & Clitic.wa) !== 0;
  }

  private step(at: number): number {
    return Math.max(this.unitEnd(this.behindInitial(at)), ordinalEnd(this.analysis, at), at + 1);
  }
}
