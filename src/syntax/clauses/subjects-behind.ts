/** The noun phrase behind a verb that may be its subject. */
import { Clitic, conjunctionClitics, prepositionClitics } from '../../text/clitics.ts';
import { agrees, type VerbForm } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import { isDash } from '../commas.ts';
import { approximationEnd, approximationStart } from '../formulas/approximations.ts';
import { behalfEnd } from '../formulas/behalf.ts';
import { durationEnd } from '../formulas/durations.ts';
import { isEachOf } from '../formulas/each-of.ts';
import { namingAt } from '../formulas/namings.ts';
import { prayerEnd } from '../formulas/prayers.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { behindBrackets, isQuotationMark, opensQuotation, opensSpeech, quotationEnd } from '../quotations.ts';
import { isVerbalNoun } from '../words/inflection.ts';
import { isUtterance } from '../words/participles.ts';
import type { Clause, ClauseCues } from './clause.ts';

/** No subject stands farther behind its verb. */
const farthest = 80;

export class SubjectsBehind {
  constructor(
    protected readonly analysis: Analysis,
    protected readonly phrases: Phrases,
    protected readonly cues: ClauseCues,
    protected readonly clauses: { readonly all: readonly Clause[]; readonly ofVerb: ReadonlyMap<number, Clause> },
  ) {}

  /** The free noun phrase behind a verb, over dates, adverbs and at most two prepositional phrases; −1 if none agrees. */
  behind(verb: number, form: VerbForm): number {
    const { analysis, phrases, cues } = this;
    const end = Math.min(analysis.sentenceEnd(verb), verb + farthest);
    let governed = 0;
    // «وشدد خلال لقائه المبعوث على …»: behind a noun with a pronoun a free phrase is that noun's object.
    let isOwned = false;
    for (let at = verb + 1; at < end; ) {
      if (namingAt(analysis, at)) return -1;
      const counted = approximationEnd(analysis, at);
      const passed = Math.max(prayerEnd(analysis, at), behalfEnd(analysis, at, cues.unitEnd, cues.behindHonorifics));
      if (counted >= 0 || passed >= 0) at = Math.max(counted, passed);
      else if (cues.isDate(at)) at = cues.unitEnd(at);
      else if (cues.behindHonorifics(at) > at && !this.isGoverned(at)) at = cues.behindHonorifics(at);
      else if (this.behindDashes(at, end) > at) at = this.behindDashes(at, end);
      else if (analysis.isPunctuation(at)) {
        if (!isSoft(analysis.folded(at)) || opensSpeech(analysis, at, end, cues.unitEnd)) return -1;
        at++;
      } else if (this.pointsOn(at, end) || this.isReply(at, end) || this.isToldObject(verb, at, end)) at++;
      else if (cues.isInName(at) || phrases.isNominal(at)) {
        const isGoverned = this.isGoverned(at);
        if (!isGoverned) {
          const isFree = !isOwned || this.isBehindOwned(at);
          const isSubject = isFree && this.mayBeSubject(verb, at, form) && this.mayDo(verb, at, governed);
          const each = this.eachBehindObject(verb, at);
          if (each >= 0) return each;
          const signer = this.signerBehind(verb, at, form);
          if (signer >= 0) return signer;
          if (isSubject && (this.cues.acts(at) || !(this.isDoneBySomebody(verb) || this.cues.speaks(verb)))) return at;
          const named = this.nameBehindObject(verb, at, form);
          return named < 0 && isSubject ? at : named;
        }
        if (++governed > 2) return -1;
        isOwned ||= analysis.hasPronoun(at) && !analysis.is(at, analysis.bits.people);
        at = this.behindQuoted(Math.max(at + 1, phrases.coreEnd(at)), end, at - 1);
      } else if (!this.isSteppedOver(at)) return -1;
      // «أوضح لـ«صحتك» مدير المركز»
      else at = phrases.isPreposition(at) ? this.behindQuoted(at + 1, end, at) : at + 1;
    }
    return -1;
  }

  /** «رحب», «زار»; «بيان أصدره أمس», «كلمة ألقاها»: a verb that only people and bodies do, or do to what its pronoun stands for. */
  private isDoneBySomebody(verb: number): boolean {
    return this.cues.isPersonal(verb) || (this.analysis.hasPronoun(verb) && this.cues.lends(verb));
  }

  /** «وقع الاتفاقية عن الجانب التونسي الوزير»: who signed a document right behind the verb, behind when and for whom; −1. */
  protected signerBehind(verb: number, document: number, form: VerbForm): number {
    const { analysis, phrases, cues } = this;
    if (document !== verb + 1 || !cues.signs(verb, document)) return -1;
    const end = analysis.sentenceEnd(verb);
    for (let at = this.behindPhrase(document); at < end; ) {
      const name = Math.max(cues.behindHonorifics(at), behalfEnd(analysis, at, cues.unitEnd, cues.behindHonorifics));
      if (name > at) at = name;
      else if (cues.isDate(at) || this.isGoverned(at)) at = this.behindPhrase(at);
      else if (this.isSteppedOver(at)) at++;
      else return phrases.isNominal(at) && cues.acts(at) && this.mayBeSubject(verb, at, form) ? at : -1;
    }
    return -1;
  }

  /** «أعلن عن نتائجه رئيس الهيئة»: somebody definite right behind a thing with a pronoun, which is no deed and has no object. */
  private isBehindOwned(at: number): boolean {
    const { analysis, cues } = this;
    let before = at - 1;
    while (cues.behindHonorifics(before) === at) before--;
    const isThing = analysis.hasPronoun(before) && !isVerbalNoun(analysis, before);
    return isThing && (analysis.isDefinite(at) || cues.unitEnd(at) > at) && cues.acts(at);
  }

  /** «وجه الاتحاد الدولي لكرة القدم "فيفا" تحذيرا»: behind one word in quotation marks for what a name calls in full. */
  protected behindAlias(subject: number, end: number): number {
    const { analysis, cues } = this;
    const alias = end + 1;
    if (alias + 1 >= analysis.sentenceEnd(subject) || !isQuotationMark(analysis, end)) return end;
    if (cues.unitEnd(subject) !== end || end < subject + 2 || !analysis.isWord(alias)) return end;
    if (analysis.outer(alias) !== 0 || analysis.longestMatch(subject, analysis.lexicon.code['organization-head']) < 0)
      return end;
    const isNamed = cues.unitEnd(alias) === alias + 1 || analysis.isUnknown(alias);
    return isNamed && isQuotationMark(analysis, alias + 1) ? alias + 2 : end;
  }

  private behindPhrase(at: number): number {
    return Math.max(at + 1, this.cues.unitEnd(at), this.phrases.coreEnd(at));
  }

  /** «تولى رئاسة الحزب سالم البراك»: somebody's name behind a definite thing right behind the verb, which is its object; −1. */
  protected nameBehindObject(verb: number, at: number, form: VerbForm): number {
    const { analysis, cues } = this;
    const isThing = at === verb + 1 && cues.unitEnd(at) < 0 && cues.behindHonorifics(at) <= at && !this.isGoverned(at);
    const end = isThing && this.phrases.isNominal(at) ? this.phrases.coreEnd(at) : -1;
    const inside = end > at + 1 && cues.speaks(verb) ? this.nameAtEnd(at, end, form) : -1;
    if (inside >= 0) return inside;
    if (end < 0 || end >= analysis.sentenceEnd(verb) || analysis.outer(end) !== 0 || !analysis.isDefinite(end - 1))
      return -1;
    const isNamed = cues.unitEnd(end) > end && cues.acts(end) && !cues.isPlace(end) && this.isSomebody(end);
    return isNamed && agrees(form, cues.head(end), true) ? end : -1;
  }

  /** «وقعت الاتفاقية كل من تونس والجزائر»: those named one by one behind a definite thing right behind the verb; −1. */
  protected eachBehindObject(verb: number, at: number): number {
    const { analysis, phrases, cues } = this;
    if (at !== verb + 1 || !analysis.isDefinite(at)) return -1;
    const end = phrases.coreEnd(at);
    if (end >= analysis.sentenceEnd(verb) || !isEachOf(analysis, end) || this.isEachAsObject(end)) return -1;
    // «دعت الوزارة كل من لديه معلومات»
    const first = end + 2;
    const isNamed =
      cues.unitEnd(first) > first || analysis.isDefinite(first) || analysis.is(first, analysis.bits.people);
    return isNamed ? end : -1;
  }

  /** «قالت مطاردة العواصف سارة العوني»: somebody's name in apposition, at the end of a phrase that is no word for people; −1. */
  private nameAtEnd(start: number, end: number, form: VerbForm): number {
    if (this.analysis.is(start, this.analysis.bits.people)) return -1;
    for (let at = start + 1; at < end; at++)
      if (this.cues.unitEnd(at) === end)
        return this.analysis.isDefinite(at - 1) && this.isSomebody(at) && agrees(form, this.cues.head(at), true)
          ? at
          : -1;
    return -1;
  }

  /**
   * «أشادت وكيل الوزارة هيا العواد», «أكدت المندوب الجهوي سميرة العوني»: right behind a verb without an object, or one of saying, an
   * office without the ending of women may be a woman's.
   */
  private isOfficeOfEither(verb: number, at: number): boolean {
    const { analysis, cues } = this;
    const isNamed = at === verb + 1 && saying.has(analysis.stem(verb)) && cues.unitEnd(at) > at + 1;
    if (at !== verb + 1 || (cues.takesObject(verb) && !isNamed)) return false;
    const isMasculine = analysis.lastLetter(at) !== 'ة' && analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;
    return isMasculine && (isNamed || !analysis.isDefinite(at)) && analysis.is(at, analysis.bits.people);
  }

  private isSomebody(at: number): boolean {
    const { analysis } = this;
    const { people, 'given-name': given, 'family-name': family } = analysis.bits;
    const head = analysis.lexicon.code['organization-head'];
    return analysis.is(at, people | given | family) && analysis.longestMatch(at, head) < 0;
  }

  /** «أوضح ذلك مدير المدرسة»: what is said, before who says it. */
  private isToldObject(verb: number, at: number, end: number): boolean {
    const next = at + 1;
    if (at !== verb + 1 || next >= end || !this.analysis.is(at, this.analysis.bits.demonstrative)) return false;
    const isNoun = this.analysis.outer(next) === 0 && this.phrases.isNominal(next);
    return isNoun && this.cues.speaks(verb) && this.cues.acts(next);
  }

  /** «قال ردا على سؤال»: an accusative that is too short to show it. */
  private isReply(at: number, end: number): boolean {
    const { analysis } = this;
    return analysis.folded(at) === 'ردا' && at + 1 < end && analysis.folded(at + 1) === 'علي';
  }

  /** «يؤكد هذا الرقم»: a demonstrative before the definite noun that it points at. */
  private pointsOn(at: number, end: number): boolean {
    const { analysis } = this;
    if (!analysis.is(at, analysis.bits.demonstrative) || at + 1 >= end) return false;
    return analysis.isDefinite(at + 1) && analysis.outer(at + 1) === 0;
  }

  /** «وأكد - في تصريح له - الوزير …»: the token behind an aside between dashes that opens here; the token itself. */
  private behindDashes(at: number, end: number): number {
    const { analysis } = this;
    if (!isDash(analysis, at)) return at;
    for (let token = at + 2; token < Math.min(end - 1, at + longestAside); token++)
      if (isDash(analysis, token)) return token + 1;
    return at;
  }

  /** «لمراسلة "الجوهرة"», «لـ«عكاظ»», «لـ(عكاظ)»: the token behind a short name in marks that belongs to the word before it. */
  private behindQuoted(at: number, end: number, before: number): number {
    const { analysis } = this;
    // «مقتل (20) شخصا»
    const bracketed = at + 1 < end && !analysis.isNumber(at + 1) ? behindBrackets(analysis, at) : at;
    if (bracketed > at && bracketed <= end) return bracketed;
    if (at < end && isQuotationMark(analysis, before) && isQuotationMark(analysis, at)) return at + 1;
    if (at >= end || !opensQuotation(analysis.folded(at)) || opensSpeech(analysis, at, end, this.cues.unitEnd))
      return at;
    const closing = quotationEnd(analysis, at, end);
    return closing < 0 ? at : closing + 1;
  }

  /**
   * «وشدد بهذه المناسبة استعداد بلاده», «كما أكد ضرورة …»: of a verb of saying, what can't speak is what is said; «ناقش مع الوزير
   * سبل التعاون»: of talks, what they are about.
   */
  private mayDo(verb: number, at: number, governed: number): boolean {
    // «البرنامج الذي يدعمه اتفاق القرض»: the pronoun is the object.
    if (at === verb + 1 && this.analysis.hasPronoun(verb)) return true;
    if (!this.cues.speaks(verb)) return governed === 0 || !this.cues.discusses(verb) || this.cues.acts(at);
    if (governed > 0) return this.cues.acts(at);
    // «وأضاف القول: …», «ولفت النظر إلى …»
    if (this.cues.opensContent(at) || spoken.has(this.analysis.folded(at))) return false;
    const isThing = this.analysis.hasPronoun(at) || this.cues.isDeed(at);
    return !isThing || this.cues.acts(at) || this.isBeforeContent(at);
  }

  /** «أكدت نتائجها أن …»; but «أكدت براءته», «تجدد التعاقد مع …», which is what is said. */
  private isBeforeContent(at: number): boolean {
    const { analysis, phrases } = this;
    const end = phrases.coreEnd(at);
    if (end >= analysis.sentenceEnd(at)) return false;
    if (analysis.is(end, analysis.bits.subordinator) || analysis.folded(end) === ':') return true;
    return phrases.isPreposition(end) || (analysis.outer(end) & Clitic.ba) !== 0;
  }

  private isSteppedOver(at: number): boolean {
    const { analysis, phrases } = this;
    const { adverb, particle, demonstrative, pronoun, preposition } = analysis.bits;
    // «استقبله خلالها رئيس الحكومة»
    if (analysis.is(at, preposition) && analysis.hasPronoun(at)) return true;
    // «أما في ما يتعلق بالصحة، فقد أوضح …»: another verb begins.
    if (pasts.has(analysis.stem(at))) return false;
    // «وقالت وهي تبكي»
    if (analysis.is(at, pronoun) && circumstances.has(analysis.folded(at))) return false;
    return phrases.isPreposition(at) || analysis.is(at, adverb | particle | demonstrative | pronoun);
  }

  private mayBeSubject(verb: number, at: number, form: VerbForm): boolean {
    const { analysis } = this;
    if ((analysis.outer(at) & conjunctionClitics) !== 0 || this.isEachAsObject(at)) return false;
    // «وأضافت قائلة»
    if (durationEnd(analysis, at) > at || (at === verb + 1 && isUtterance(analysis, at))) return false;
    // «ثم تولى منصب المدير»
    if (at === verb + 1 && !analysis.hasPronoun(verb) && this.cues.fills(verb, at)) return false;
    if (this.cues.unitEnd(at) < 0 && (this.isAccusative(at) || this.isOblique(at))) return false;
    // «طالب الحوثيين بتسليم …»: a name too shows by ي that it is the object; «ملايين», «تعيين» do not.
    if (analysis.stem(at).endsWith('يين') && !this.isPlainThing(at)) return false;
    // «زار تركيا قائد …»: whichever the verb says, the object's gender is nothing to it.
    const head = this.cues.head(at);
    const mayBeEither = (this.cues.isPlace(at) && !this.isDoneToStates(verb)) || this.isOfficeOfEither(verb, at);
    return agrees(form, mayBeEither ? { ...head, gender: 'either' } : head, true);
  }

  /** «ودعا تركيا إلى الانسحاب», «واتهم إيران»: behind a verb that is done to states the gender tells who does it. */
  private isDoneToStates(verb: number): boolean {
    // «دعم مصر للجهود» may be a noun, «اغتاله الكيان الصهيوني» has its object.
    if (this.analysis.is(verb, this.analysis.bits.noun) || this.analysis.hasPronoun(verb)) return false;
    return this.cues.asks(verb) || (this.cues.takesObject(verb) && !this.cues.leadsTo(verb));
  }

  private isPlainThing(at: number): boolean {
    const { analysis } = this;
    const { noun, people, adjective } = analysis.bits;
    return (
      (analysis.is(at, noun) && !analysis.is(at, people | adjective)) ||
      analysis.isCount(at) ||
      broken.has(analysis.indefinite(at))
    );
  }

  /** «اعتقلت كلا من سالم وعلي»: in the accusative. */
  private isEachAsObject(at: number): boolean {
    const { analysis } = this;
    return analysis.folded(at) === 'كلا' && isEachOf(analysis, at);
  }

  /**
   * «ودعا المسؤولين إلى …», «دعا ممثلي الإعلام», «دعا رجال الأعمال وممثلي الإعلام»: people in the plural with ي, not و, are
   * the object, never the subject.
   */
  private isOblique(at: number): boolean {
    const { analysis } = this;
    if (!analysis.is(at, analysis.bits.people)) return false;
    const bare = analysis.indefinite(at);
    if (bare.length > 5 && bare.endsWith('ين') && !broken.has(bare)) return true;
    if (this.isObliqueConstruct(at)) return true;
    const next = this.phrases.coreEnd(at);
    const isJoined = next < analysis.sentenceEnd(at) && analysis.outer(next) === Clitic.wa;
    return isJoined && analysis.is(next, analysis.bits.people) && this.isObliqueConstruct(next);
  }

  /** «ممثلي الإعلام», not «محامي المتهم»: a sound plural in construct. */
  private isObliqueConstruct(at: number): boolean {
    const { analysis } = this;
    const { bits, tokens, lexicon, readings } = analysis;
    const next = at + 1;
    if (analysis.lastLetter(at) !== 'ي' || analysis.isDefinite(at) || analysis.hasPronoun(at)) return false;
    if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0 || !analysis.isDefinite(next)) return false;
    const [from, to] = [readings.from[readings.first[at]!]!, tokens.to[at]! - 1];
    const form = to - from < shortestSingular ? -1 : lexicon.base.formOf(tokens.folded.codes, from, to);
    return form >= 0 && (lexicon.base.classesOf(form, false) & bits.people) !== 0 && !defective.test(analysis.stem(at));
  }

  /** In the accusative, and not the head of a construct, which may end in alef too (مندوبا السعودية). */
  protected isAccusative(at: number): boolean {
    const { analysis } = this;
    if (ownedAccusative.test(analysis.folded(at))) return true;
    if (!analysis.isAccusative(at)) return false;
    const { portfolio } = analysis.lexicon.code;
    const next = at + 1 < analysis.sentenceEnd(at) ? at + 1 : -1;
    const isOfOffice = next >= 0 && analysis.outer(next) === 0 && analysis.longestMatch(next, portfolio) >= 0;
    // «وزيرا خارجية مصر والسعودية»
    return !this.governs(at + 1) && !(isOfOffice && this.governs(at + 2));
  }

  /** True if a construct goes on at a token: a definite noun or a name. */
  private governs(at: number): boolean {
    const { analysis } = this;
    if (at >= analysis.sentenceEnd(at - 1) || analysis.outer(at) !== 0) return false;
    // «سيستضيف مؤتمرا العام المقبل»
    return !this.cues.isDate(at) && (analysis.isDefinite(at) || this.cues.unitEnd(at) > at);
  }

  /** True if a preposition, attached or right before, governs the noun phrase at a token. */
  isGoverned(at: number): boolean {
    const { analysis, phrases } = this;
    if ((analysis.outer(at) & prepositionClitics) !== 0) return true;
    // «وبحسب «رويترز» قالت الوزارة», «في تصريح لـ (وات)»
    const isMarked =
      at - 1 > analysis.sentenceStart(at) && (isQuotationMark(analysis, at - 1) || analysis.folded(at - 1) === '(');
    // «في هذا السياق», «بهذه المناسبة»
    const isPointed = at > analysis.sentenceStart(at) && analysis.is(at - 1, analysis.bits.demonstrative);
    if (isPointed && analysis.isDefinite(at)) return this.isGoverned(at - 1);
    const before = isMarked ? at - 2 : at - 1;
    if (at === analysis.sentenceStart(at) || !phrases.isPreposition(before)) return false;
    return !this.clauses.ofVerb.has(before) && approximationStart(analysis, at) === at;
  }
}

/** «شكر زملاءه»: before a pronoun the hamza on no seat is the accusative's; «زملاؤه» are who thanks, «زملائه» are governed. */
const ownedAccusative = /.اء(ه|ها|هم|هما|نا)$/;

/** Verbs of saying, of a woman (folded). */
const saying: ReadonlySet<string> = new Set(
  'قالت تقول اكدت توكد اعلنت اضافت اوضحت صرحت اشارت ذكرت كشفت افادت نفت اعتبرت بينت شددت لفتت ابرزت'.split(' '),
);
const spoken: ReadonlySet<string> = new Set(['القول', 'النظر', 'الانتباه']);
/** How many words may stand between two dashes. */
const longestAside = 9;

/** Before these a verb stands, whose subject what follows is. */
const pasts: ReadonlySet<string> = new Set(['قد', 'لقد']);
const circumstances: ReadonlySet<string> = new Set(['وهو', 'وهي', 'وهم', 'وهما']);
/** Plurals whose ين belongs to the word. */
const broken: ReadonlySet<string> = new Set(['مساكين', 'مجانين', 'ملايين', 'شياطين', 'سلاطين']);
const isSoft = (mark: string): boolean => '«"“”(،,+'.includes(mark);
/** «ممثل», «عامل»: how long the singular of a sound plural is, at least. */
const shortestSingular = 4;
/** «محامي», «قاضي»: a singular whose last letter is a root's. */
const defective = /^(م.ا.|.ا.)ي$/;
