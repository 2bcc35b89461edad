/**
 * Whether the noun phrase right behind a verb is its object and not its subject: where who does it is hidden and goes on from
 * the clause before, or is the pronoun of «أنه».
 */
import { Clitic, conjunctionClitics, prepositionClitics } from '../../text/clitics.ts';
import { agrees, oneLikeTwo, type VerbForm } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import { isComma } from '../commas.ts';
import { meanwhileEnd } from '../formulas/meanwhile.ts';
import { finiteLightVerb } from '../words/inflection.ts';
import { befallsAnother } from '../words/nouns-like-verbs.ts';
import { hasParticiple } from '../words/participles.ts';
import { behindRival, isRival } from '../words/rivals.ts';
import type { Clause } from './clause.ts';
import { SubjectsBehind } from './subjects-behind.ts';

export abstract class ObjectsBehind extends SubjectsBehind {
  /** The subject of a verb with which none stands: that of the clauses before it or around it; −1. */
  protected abstract hiddenSubject(clause: Clause, form: VerbForm): number;

  /** «…، وتثمن جهود المملكة»: who goes on doing what only people and bodies do is hidden; a thing is the object. */
  protected isObject(clause: Clause, form: VerbForm, at: number): boolean {
    const { analysis, cues } = this;
    // «أصيب جندي وقتل ثلاثة آخرون»; but «… وقتل ثلاثة آخرين»
    if (befallsAnother(analysis, clause.verb) && analysis.folded(cues.partyEnd(at) - 1) !== 'اخرين') return false;
    if (isNominative(analysis, at) || this.hasItsObject(clause.verb, at)) return false;
    if (this.isAsked(clause, form, at) || this.isDescribed(clause, form, at) || this.isThanked(clause, form, at))
      return true;
    if (this.isEverybody(clause, form, at) || this.isIntended(clause, form, at)) return true;
    if (this.isRivalOfDoer(clause, at)) return true;
    if (this.isSoleObject(clause, form, at) || this.isThingDone(clause, form, at) || this.isDoneIn(clause, form, at))
      return true;
    if (!this.isJoined(clause.verb) || cues.acts(at)) return false;
    // «وتمنى التوفيق», «كما نفى مشاركته»; but «وأكد البيان».
    if (!cues.isPersonal(clause.verb) && !(this.saysSomething(clause.verb) && cues.isDeed(at))) return false;
    const hidden = this.hiddenSubject(clause, form);
    return hidden >= 0 && cues.acts(hidden);
  }

  /** «وصل الوفد واستقبله الرئيس», «قدمت المشروع ورفضته المعارضة»: right behind a verb whose pronoun is its object stands who did it. */
  private hasItsObject(verb: number, at: number): boolean {
    const { analysis, cues } = this;
    if (at !== verb + 1 || !analysis.hasPronoun(verb) || !cues.takesObject(verb) || cues.takesTwo(verb)) return false;
    const isNamed = cues.unitEnd(at) > at && !cues.isPlace(at);
    const isBody = analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0;
    return isNamed || (analysis.isDefinite(at) && (isBody || analysis.is(at, analysis.bits.people)));
  }

  /** «وجاءت تصريحاته …», «وورد تصريح …»: they have no object. */
  private saysSomething(verb: number): boolean {
    return this.cues.speaks(verb) && !comings.has(this.analysis.stem(verb));
  }

  /** «رحبت الأمم المتحدة بالهدنة ودعت الأطراف إلى احترامها», «وحذر الشباب من السفر»: whoever stands right between a verb that goes on and what it asks for or warns of. */
  private isAsked({ verb, previous }: Clause, form: VerbForm, at: number): boolean {
    const { analysis, cues } = this;
    const isToldTo = cues.asks(verb) || warning.test(analysis.stem(verb));
    if (at !== verb + 1 || previous < 0 || (analysis.outer(verb) & conjunctionClitics) === 0 || !isToldTo) return false;
    const before = this.clauses.all[previous]!;
    const isSame = before.isOwn && analysis.sentenceStart(verb) <= before.subject && before.subject < verb;
    const end = cues.partyEnd(at);
    if (!isSame || analysis.hasPronoun(at) || end >= analysis.sentenceEnd(verb) || !this.brings(end)) return false;
    if (!cues.acts(before.subject) || !agrees(form, cues.head(before.subject), false)) return false;
    if (cues.unitEnd(before.subject) > 0 || (this.isOneOfficial(before.subject) && this.areSeveral(at))) return true;
    return analysis.isDefinite(before.subject) && this.isPower(at) && !this.isPower(before.subject);
  }

  /** «حذرت النقابة من الأزمة وطالبت الحكومة بالتدخل»: a power, of which others ask. */
  private isPower(at: number): boolean {
    return powers.has(this.analysis.stem(at));
  }

  /** «شدد الوزير على الوحدة»: it goes on with him rather than with several behind the verb. */
  private isOneOfficial(at: number): boolean {
    const { analysis, cues } = this;
    return analysis.isDefinite(at) && analysis.is(at, analysis.bits.people) && cues.head(at).single !== false;
  }

  private areSeveral(at: number): boolean {
    const { cues } = this;
    return cues.acts(at) && this.analysis.isDefinite(at) && cues.head(at).single === false;
  }

  /** «بعدما وصف الرئيس بالكاذب»: whoever stands alone between a verb of describing and how is described. */
  private isDescribed(clause: Clause, form: VerbForm, at: number): boolean {
    const { analysis, cues } = this;
    if (at !== clause.verb + 1 || !describing.test(analysis.stem(clause.verb))) return false;
    const end = cues.partyEnd(at);
    const isHow =
      end < analysis.sentenceEnd(at) && ((analysis.outer(end) & Clitic.ba) !== 0 || analysis.folded(end) === 'ب');
    const hidden = isHow ? this.hiddenSubject(clause, form) : -1;
    return hidden >= 0 && cues.acts(hidden);
  }

  /** «كما شكر بنك الرياض لدعمه»: a body that is thanked stands alone behind a verb that goes on. */
  private isThanked(clause: Clause, form: VerbForm, at: number): boolean {
    const { analysis, cues } = this;
    if (at !== clause.verb + 1 || !thanking.test(analysis.stem(clause.verb)) || !this.isJoined(clause.verb))
      return false;
    const end = cues.partyEnd(at);
    const isBody = analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0;
    if (!isBody || end >= analysis.sentenceEnd(at) || !(this.brings(end) || analysis.folded(end) === 'نظير'))
      return false;
    const hidden = this.hiddenSubject(clause, form);
    return hidden >= 0 && cues.acts(hidden);
  }

  /** «وطالب جميع الأطراف بضبط النفس», «وشكر الجميع على …»: all who stand alone behind a verb that goes on are asked or thanked. */
  private isEverybody(clause: Clause, form: VerbForm, at: number): boolean {
    const { analysis, cues } = this;
    const { verb } = clause;
    if (at !== verb + 1 || !everybody.has(analysis.stem(at)) || !this.isJoined(verb)) return false;
    // «كما تطالب كل من الفلبين وفيتنام بالسيادة»
    if (analysis.folded(at + 1) === 'من') return false;
    const end = cues.partyEnd(at);
    const isToldTo = cues.asks(verb) || thanking.test(analysis.stem(verb));
    if (!isToldTo || end >= analysis.sentenceEnd(verb) || !this.brings(end)) return false;
    const hidden = this.hiddenSubject(clause, form);
    return hidden >= 0 && cues.acts(hidden) && cues.head(hidden).single !== false;
  }

  /** «قال إنه قرر عقد اجتماع»: what somebody means to do, right behind a verb that takes nothing but people. */
  private isIntended(clause: Clause, form: VerbForm, at: number): boolean {
    const { analysis, cues } = this;
    if (at !== clause.verb + 1 || !intending.test(analysis.stem(clause.verb)) || !cues.isDeed(at)) return false;
    // «حاولت وحدة من الجيش اغتيال …», «تعتزم الوزارة …»
    const isBody = analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0;
    if (isBody || (analysis.isDefinite(at) && cues.acts(at))) return false;
    const hidden = this.hiddenSubject(clause, form);
    return hidden >= 0 && cues.acts(hidden);
  }

  /** «انتقد بشدة خصمه الجمهوري»: behind a verb that takes an object, and before no other, stands whose rival whoever does it is. */
  private isRivalOfDoer({ verb }: Clause, at: number): boolean {
    const { analysis, cues } = this;
    if (!cues.takesObject(verb)) return false;
    // The name behind it may have been taken for who does it.
    const rival = at - 2 > verb && isRival(analysis, at - 2) ? at - 2 : at;
    if (!isRival(analysis, rival)) return false;
    const end = behindRival(analysis, rival);
    return at <= end && !this.hasObjectBehind(Math.max(end, cues.unitEnd(end)), verb);
  }

  private brings(at: number): boolean {
    return this.phrases.isPreposition(at) || (this.analysis.outer(at) & prepositionClitics) !== 0;
  }

  /** «وتمنى», «كما نفى»: goes on from the clause before. */
  private isJoined(verb: number): boolean {
    const { analysis } = this;
    if ((analysis.outer(verb) & conjunctionClitics) !== 0) return true;
    return verb > analysis.sentenceStart(verb) && analysis.is(verb - 1, analysis.bits['clause-coordinator']);
  }

  /**
   * «وصل الوزير إلى المقر وانتقد الاتحاد الأوروبي», «ذكر أنه دعا الأمم المتحدة إلى …»: of a verb that takes an object whoever stands
   * behind it is that, where no other one follows and the subject of the clause before it would do it.
   */
  private isSoleObject(clause: Clause, form: VerbForm, at: number): boolean {
    const { cues } = this;
    const { verb } = clause;
    if (at !== verb + 1 || !cues.acts(at) || valuing.test(this.analysis.stem(verb))) return false;
    const isReached = cues.leadsTo(verb) && (cues.isPlace(at) || !leaving.test(this.analysis.stem(verb)));
    const isTaken = cues.takesObject(verb) || isReached;
    // Whom who goes on asks is told apart elsewhere.
    const isBrought = this.isBroughtByPronoun(clause) || this.isBehindAuxiliary(clause);
    if (!isTaken || (cues.asks(verb) && !isBrought)) return false;
    if (this.doerOfSentence(clause, form) < 0) return false;
    const end = cues.partyEnd(at);
    // «ومنحت اليمن قرضا», «وعينت سالم العوني سفيرا»
    const isFirstOfTwo = cues.takesTwo(verb) && this.analysis.isAccusative(end);
    return isFirstOfTwo || !this.hasObjectBehind(end, verb);
  }

  /** «وصلت البعثة وقدمت لهم مساعدات», «ذكر أنه رفض القرار»: a thing behind what only people and bodies do. */
  private isThingDone(clause: Clause, form: VerbForm, at: number): boolean {
    const { cues } = this;
    const { verb } = clause;
    const isTaken = cues.takesObject(verb) || cues.lends(verb) || cues.leadsTo(verb);
    if (cues.acts(at) || !isTaken || (at !== verb + 1 && this.showsNoAccusative(at))) return false;
    return this.doerOfSentence(clause, form) >= 0 && !this.hasObjectBehind(cues.partyEnd(at), verb);
  }

  /** «وعقد في المساء اجتماع»: an indefinite noun that would be written with its alef, were it the object. */
  private showsNoAccusative(at: number): boolean {
    const { analysis } = this;
    if (analysis.isDefinite(at) || analysis.hasPronoun(at)) return false;
    const next = at + 1;
    const heads = next < analysis.sentenceEnd(at) && analysis.outer(next) === 0 && analysis.isDefinite(next);
    return !heads && !hidesAccusative.test(analysis.stem(at));
  }

  /** «ألقى الرئيس كلمة شكر فيها الحاضرين», «يقوم بزيارة يلتقي خلالها نظيره»: what alone stands behind the verb for what its maker does in it. */
  private isDoneIn({ verb, kind, parent }: Clause, form: VerbForm, at: number): boolean {
    const { analysis, cues } = this;
    if (kind !== 'relative' || parent < 0 || at !== meanwhileEnd(analysis, verb + 1)) return false;
    // «استفتاء جرى أمس ورفض فيه الناخبون …»
    if ((analysis.outer(verb) & conjunctionClitics) !== 0) return false;
    const { subject, isOwn } = this.clauses.all[parent]!;
    if (!isOwn || subject < 0 || subject >= verb || !cues.acts(subject)) return false;
    if (!agrees(form, cues.head(subject), false) || !this.takesMeanwhile(verb, form, at)) return false;
    return !this.hasObjectBehind(cues.partyEnd(at), verb);
  }

  private takesMeanwhile(verb: number, form: VerbForm, at: number): boolean {
    const { cues } = this;
    if (cues.takesObject(verb) || (cues.lends(verb) && !cues.acts(at))) return true;
    // «يجري خلالها محادثات»: were it what is held, the verb would agree with it.
    return finiteLightVerb(this.analysis, verb) >= 0 && !cues.acts(at) && !agrees(form, cues.head(at), false);
  }

  /** «أنه دعا …»: the pronoun stands right before the verb. */
  private isBroughtByPronoun({ verb, isPersonal }: Clause): boolean {
    return isPersonal && /ان(ه|ها|هم|هما)$/.test(this.analysis.folded(verb - 1));
  }

  /** «نفت الحكومة أن تكون (قد) دعمت الجماعات»: right behind an auxiliary that opens what is said, with no subject of its own. */
  private isBehindAuxiliary({ verb, kind, topic }: Clause): boolean {
    const { analysis } = this;
    if (kind !== 'content' || topic >= 0) return false;
    const auxiliary = analysis.folded(verb - 1) === 'قد' ? verb - 2 : verb - 1;
    if (auxiliary <= analysis.sentenceStart(verb) || !analysis.is(auxiliary, analysis.bits.auxiliary)) return false;
    return analysis.folded(auxiliary - 1) === 'ان';
  }

  /** «زار المدينة قبل أن يتفقد المصنع»: who does it is whoever did what it comes before. */
  private isBehindBefore({ verb, kind }: Clause): boolean {
    const { analysis } = this;
    if (analysis.hasPronoun(verb)) return false;
    if (kind !== 'adverbial' || verb - 2 < analysis.sentenceStart(verb)) return false;
    return analysis.folded(verb - 1) === 'ان' && analysis.stem(verb - 2) === 'قبل';
  }

  /** Who did what the clause before tells, in the same sentence, where a verb goes on or «أنه» brings it, if they act and agree; −1. */
  private doerOfSentence(clause: Clause, form: VerbForm): number {
    const { analysis, cues } = this;
    const { verb, previous, parent } = clause;
    const isJoined = (analysis.outer(verb) & conjunctionClitics) !== 0;
    const isBrought = this.isBroughtByPronoun(clause) || this.isBehindBefore(clause) || this.isBehindAuxiliary(clause);
    const from = isJoined ? previous : isBrought ? parent : -1;
    if (from < 0) return -1;
    const { subject, isOwn, kind } = this.clauses.all[from]!;
    // «قبل أن ينسلخ عنها ويبايع التنظيم»: hidden in both.
    const isHidden = isJoined && kind === 'adverbial' && subject >= 0;
    const isHere = isHidden || (isOwn && subject >= analysis.sentenceStart(verb) && subject < verb);
    return isHere && cues.acts(subject) && agrees(form, cues.head(subject), false) ? subject : -1;
  }

  /** True if another free noun phrase follows in the clause, over dates, adverbs and phrases with a preposition, or what is said. */
  private hasObjectBehind(from: number, verb: number): boolean {
    const { analysis, phrases, cues } = this;
    const end = Math.min(analysis.sentenceEnd(verb), from + objectReach);
    for (let at = from; at < end; ) {
      if (cues.isDate(at)) at = cues.unitEnd(at);
      else if (phrases.isPreposition(at) || (analysis.outer(at) & prepositionClitics) !== 0) {
        const noun = phrases.isPreposition(at) ? at + 1 : at;
        at = Math.max(at + 1, cues.unitEnd(noun), phrases.isNominal(noun) ? phrases.coreEnd(noun) : noun);
      } else if (analysis.is(at, analysis.bits.adverb) && !analysis.is(at, analysis.bits.noun)) at++;
      else if (analysis.isPunctuation(at) && '،,«"('.includes(analysis.folded(at))) at++;
      // «إنه يدعم القضاء، معتبرا أن …»
      else if (isComma(analysis, at - 1) && hasParticiple(analysis, at)) return false;
      else return analysis.outer(at) === 0 && (phrases.isNominal(at) || analysis.is(at, analysis.bits.subordinator));
    }
    return false;
  }
}

/** How far behind whoever follows a verb its object is looked for. */
const objectReach = 14;

/** «وقتل جنديان», «وطالب المعلمون …»: people in the nominative, who are no object. */
function isNominative(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, analysis.bits.people) || !nominative.test(analysis.stem(at))) return false;
  const bare = analysis.bare(at);
  return !severalLikeTwo.has(bare) && !oneLikeTwo.has(bare);
}

const nominative = /...(ون|ان)$/;
/** Plurals with the ending of a dual (folded, without article). */
const severalLikeTwo: ReadonlySet<string> = new Set('شبان سكان فرسان رهبان جيران صبيان غلمان شجعان اعيان'.split(' '));

/** «وثمن سالم العوني في كلمته …»: whoever stands behind a verb that takes nobody as its object. */
const valuing = /^[يتن]?ثمن(ت|وا|ون)?$/;

/** Endings that take no alef, and the shape of مشاريع. */
const hidesAccusative = /([هايى]|ات|اء|ين)$|^..ا..+$/;

/** Forms of «وصف». */
const describing = /^(و|ي|ت|ن|تو|يو)?صفت?$/;
/** «وحذر الشباب من السفر» */
const warning = /^[يتن]?حذرت?$/;
/** Verbs that need somebody to whom it is done. */
const thanking = /^[يتن]?(شكر|كرم|هن[اي])ت?$/;
/** قرر, اعتزم, نوى, أراد, حاول; «تقرر عقد …» is said of what is held. */
const intending = /^(ي?قرر|قررت|[ات]عتزمت?|يعتزم|نوي|نوت|[يت]نوي|اراد|ارادت|[يت]ريد|[يت]?حاول|حاولت)$/;
/** «وتغادر البعثة من المطار» */
const leaving = /^[يتن]?غادر/;
const everybody: ReadonlySet<string> = new Set(['الجميع', 'جميع', 'كافه', 'كل', 'ساير']);
const comings: ReadonlySet<string> = new Set('جاء جاءت تجيء يجيء ورد وردت ترد يرد'.split(' '));

const powers: ReadonlySet<string> = new Set(
  'الحكومه السلطات السلطه الوزاره الرياسه الدوله الاداره البرلمان'.split(' '),
);
