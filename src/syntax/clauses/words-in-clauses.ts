/**
 * What a word is in the clause that is read: object, attribute, the rest of an adverbial, what begins a clause of its own.
 * Asks the levels and phrases so far, changes nothing.
 */
import { isPresent } from '../../lexicon/features.ts';
import { Clitic, conjunctionClitics } from '../../text/clitics.ts';
import { agrees, countsPeople, type VerbForm } from '../agreement.ts';
import { isComma } from '../commas.ts';
import { isAdversative } from '../formulas/adversatives.ts';
import { closesQuotedWords, isQuotationMark } from '../quotations.ts';
import { isVerbalNoun } from '../words/inflection.ts';
import { according, isBoundPronoun } from '../words/prepositions.ts';
import { finiteVerb, isFeminineVerb } from '../words/verbs.ts';
import { DescribedNouns, loose } from './described-nouns.ts';
import { isSetting, leavesSetting } from './settings.ts';

export abstract class WordsInClauses extends DescribedNouns {
  /** «تعمل على تحسين الخدمات ودعم المزارعين»: a verbal noun joined to a governed noun; read as a verb it would be of another time than the clause. */
  protected isJoinedDeed(at: number): boolean {
    const { analysis, clause, last } = this;
    if (analysis.outer(at) !== Clitic.wa || analysis.hasPronoun(at) || !analysis.is(at, analysis.bits.noun))
      return false;
    if (clause.verb < 0 || !clause.form) return false;
    // «ساهم في استقرار البلاد ودعم المسار»
    if (!isPresent(clause.form.features) && !contributing.test(analysis.stem(clause.verb))) return false;
    const isDeed = analysis.is(last.start, analysis.bits.noun) && !analysis.is(last.start, analysis.bits.people);
    return last.isGoverned && last.end === at && isDeed && isVerbalNoun(analysis, at);
  }

  /** «تمردا مسلحا منذ عام»: right behind an indefinite accusative an adjective in it, which brings nothing that is said. */
  protected isAttribute(at: number): boolean {
    const { analysis } = this;
    const { adjective, noun, subordinator } = analysis.bits;
    const [before, next] = [at - 1, at + 1];
    if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0 || !analysis.is(at, adjective)) return false;
    if (!analysis.isAccusative(before) || analysis.isDefinite(before) || !analysis.is(before, noun)) return false;
    if (next >= analysis.sentenceEnd(at)) return true;
    return !analysis.is(next, subordinator) && !contentPrepositions.has(analysis.folded(next));
  }

  /** «قتلت الحركة التي تريد فرض آرائها نائبا»: behind the relative clause of its subject the object of the verb around it. */
  protected awaitsObject(at: number): boolean {
    const { analysis, cues, clause } = this;
    const level = this.top.kind === 'relative' ? this.levels.at(-2) : undefined;
    const around = level && this.all[level.clause]!;
    if (!around || around.verb < 0 || around.subject < around.verb || around.subject !== clause.antecedent)
      return false;
    if (clause.verb < 0 || clause.subject !== clause.antecedent || at <= clause.verb + 1) return false;
    if (!cues.takesObject(around.verb) && !cues.lends(around.verb)) return false;
    const unit = cues.unitEnd(at);
    if (analysis.outer(at) !== 0 || !(unit > at || analysis.is(at, analysis.bits.noun)) || cues.isDate(at))
      return false;
    if (analysis.is(at, analysis.bits.adverb) || this.phrases.isPreposition(at)) return false;
    // «استقبل الوزير الذي يزور البلاد السفير»: behind an object of its own.
    if (unit > at || analysis.isDefinite(at))
      return this.last.end === at && !this.last.isGoverned && this.last.start > clause.verb;
    return analysis.isDefinite(at - 1) || analysis.hasPronoun(at - 1) || cues.isInName(at - 1);
  }

  /** «دعا الحزب في بيان أصدره أمس إلى الحوار»: behind the relative clause of what the verb around it was said in. */
  protected isBehindSetting(at: number): boolean {
    const level = this.top.kind === 'relative' ? this.levels.at(-2) : undefined;
    const around = level && this.all[level.clause]!;
    if (!around || this.clause.resumption < 0) return false;
    const { analysis, cues, phrases } = this;
    const isGoverned = this.subjects.isGoverned(at);
    return leavesSetting({ analysis, cues, phrases }, around, this.clause, this.last.start, at, isGoverned);
  }

  /** «يعتزم الوزراء عقد مؤتمر»: right behind the subject of a verb before it a word that may be a noun is one. */
  protected isObject(at: number): boolean {
    const { analysis, cues, clause } = this;
    if (clause.verb < 0) return false;
    // «فرنسا ستواصل دعم تونس»: right behind a verb that only lends its subject.
    const isLent =
      at === clause.verb + 1 && clause.subject >= 0 && clause.subject < clause.verb && cues.lends(clause.verb);
    if (isLent && analysis.outer(at) === 0 && analysis.is(at, analysis.bits.noun) && isVerbalNoun(analysis, at))
      return true;
    // «قررت "اللجنة العليا" عزل الوزير»
    const behind = closesQuotedWords(analysis, at - 1) ? at - 1 : at;
    const isBehindSubject = clause.isOwn && clause.subject > clause.verb && this.leads(clause.behind, behind);
    if (!isBehindSubject && !this.isBehindAdverbial(at)) return false;
    return (
      analysis.outer(at) === 0 && analysis.is(at, analysis.bits.noun) && !analysis.is(at, analysis.bits['given-name'])
    );
  }

  /** «قررت الحكومة اليوم قطع العلاقات», «أعلنت مصر، الاثنين، قطع …», «أكدت فرنسا أيضا دعم …»: nothing but dates and adverbs stands before a deed. */
  private leads(from: number, to: number): boolean {
    const { analysis, cues } = this;
    if (from === to) return true;
    if (!isVerbalNoun(analysis, to) || isFeminineVerb(analysis, to)) return false;
    let at = from;
    let [isDated, isSetOff] = [false, false];
    while (at < to) {
      const isDate = cues.isDate(at);
      const isMark = isComma(analysis, at);
      if (!isDate && !isMark && !analysis.is(at, analysis.bits.adverb)) return false;
      isDated ||= isDate;
      isSetOff ||= isMark;
      at = Math.max(at + 1, isDate ? cues.unitEnd(at) : 0);
    }
    return at === to && (isDated || !isSetOff);
  }

  /** «يبحثون غدا في بروكسل دعم تونس»: right behind a governed name, of which no verb can say something. */
  private isBehindAdverbial(at: number): boolean {
    const { analysis, last, cues } = this;
    if (last.end !== at || !last.isGoverned) return false;
    // «في سطيف خاطب فيه الحاضرات»
    if (at + 1 < analysis.sentenceEnd(at) && analysis.is(at + 1, analysis.bits.pronoun)) return false;
    // «طلبت من الأئمة في المساجد حث المصلين»
    return cues.unitEnd(last.start) === at || (analysis.isDefinite(at - 1) && cues.speaks(this.clause.verb));
  }

  /** «في غضون ذلك»; «في رده على سؤال «عكاظ»»: what is quoted right behind a governed noun belongs to it. */
  protected completes(at: number): boolean {
    const { last, analysis } = this;
    const isPointer = analysis.is(at, analysis.bits.demonstrative) && !analysis.isDefinite(at + 1);
    if (last.isGoverned && last.end === at && isPointer) return true;
    if (!last.isGoverned || last.end !== at - 1 || !isQuotationMark(this.analysis, at - 1)) return false;
    return isQuotationMark(this.analysis, Math.max(this.cues.unitEnd(at), at + 1));
  }

  protected isAdverbialNoun(at: number): boolean {
    const { analysis } = this;
    if (this.cues.unitEnd(at) >= 0 || analysis.isDefinite(at)) return false;
    // «وتأكيدا لولائه …، دعا»: but behind إن and its like an accusative is the topic.
    const isBehindIts = this.top.kind === 'content' || isAdversative(analysis, at - 1);
    const isPurpose = !isBehindIts && analysis.isAccusative(at);
    return (
      isPurpose ||
      analysis.is(at, analysis.bits.adverb) ||
      (analysis.is(at, analysis.bits.number) && !countsPeople(analysis, at))
    );
  }

  /** «الذي …، والذي …»: goes on with the same antecedent. */
  protected isJoined(at: number): boolean {
    return (this.analysis.outer(at) & conjunctionClitics) !== 0 || this.analysis.folded(at).startsWith('و');
  }

  /** «بما حققه», «ومن يقف خلفه», «على ما قاله»: what and who, said of nothing before. */
  protected isFreeRelative(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (analysis.letters(at) > longestFreeRelative || next >= analysis.sentenceEnd(at)) return false;
    if (!freeRelatives.has(analysis.folded(at)) && !this.isGovernedWhat(at)) return false;
    return (
      !analysis.is(next, analysis.bits.auxiliary) &&
      !this.cues.isInName(next) &&
      finiteVerb(analysis, next) !== undefined
    );
  }

  /** «ردا على ما قاله الوزير», «تنفي ما أعلنه الحزب»: behind a preposition or a verb «ما» denies nothing; who does it stands behind. */
  private isGovernedWhat(at: number): boolean {
    const { analysis } = this;
    const before = at - 1;
    if (analysis.folded(at) !== 'ما' || before < analysis.sentenceStart(at)) return false;
    const isBrought = this.phrases.isPreposition(before) && !according.has(analysis.stem(before));
    if (!isBrought && this.clause.verb !== before) return false;
    const doer = isBoundPronoun(analysis, at + 2) ? at + 3 : at + 2;
    if (doer >= analysis.sentenceEnd(at) || analysis.outer(doer) !== 0) return false;
    return analysis.isDefinite(doer) || this.cues.unitEnd(doer) > doer;
  }

  /** «وفق ما أفادت مصادر», «بحسب ما ذكر»: an aside of whoever tells all this. */
  protected isAccordingTo(at: number): boolean {
    const { analysis } = this;
    if (at + 1 >= analysis.count || analysis.letters(at + 1) > longestWhat) return false;
    const next = analysis.folded(at + 1);
    return (next === 'ما' || next === 'لما') && according.has(analysis.stem(at));
  }

  /** «السعودية ومصر، ثم البحرين، قطعت العلاقات»: before the verb, one more of those whom it tells of. */
  protected listsAnother(at: number): boolean {
    const { analysis, cues, clause } = this;
    const next = at + 1;
    if (analysis.folded(at) !== 'ثم' || clause.verb >= 0 || clause.topic < 0) return false;
    return next < analysis.sentenceEnd(at) && cues.unitEnd(next) > next && cues.acts(next);
  }

  protected isCoordinator(at: number): boolean {
    return this.analysis.is(at, this.analysis.bits['clause-coordinator']);
  }

  protected isBehindRelative(): boolean {
    return loose.has(this.top.kind) && this.levels.length > 1;
  }

  /** «…، والمغرب يؤكد»: a noun joined by و, or first behind a mark, begins a clause of its own. */
  protected isNewTopic(at: number): boolean {
    const { analysis } = this;
    if ((analysis.outer(at) & Clitic.wa) !== 0) return true;
    const before = at - 1;
    return before < analysis.sentenceStart(at) || analysis.isPunctuation(before) || this.isCoordinator(before);
  }

  /** «الوعد الذي قدمه الوزير البريطاني واعدا …»: with no comma before it, of who makes what the relative clause is about. */
  protected isOfMaker(at: number, form: VerbForm): boolean {
    const { analysis, cues, clause } = this;
    const { subject, verb, antecedent } = clause;
    if (this.top.kind !== 'relative' || analysis.isPunctuation(at - 1) || !clause.isOwn || subject < verb) return false;
    if (antecedent < 0 || isSetting(analysis, antecedent) || clause.resumption < 0) return false;
    return cues.acts(subject) && agrees(form, cues.head(subject), false);
  }
}

/** «على أن», «إلى أن» bring what is said; «بعد أن», «منذ أن» when it happens. */
export const contentPrepositions: ReadonlySet<string> = new Set(['علي', 'الي', 'عن', 'من', 'في']);
/** Verbs of those who have a part in a deed. */
const contributing = /^(ساهم|اسهم|شارك|عمل|نجح|ساعد)(ت|وا|ا)?$/;
/** Of «ما», «لما»; of «وبما» and its like. */
const longestWhat = 3;
const longestFreeRelative = 4;
const freeRelatives: ReadonlySet<string> = new Set('مما عما بما لما فيما وما وبما من ومن لمن بمن ممن عمن'.split(' '));
