/**
 * The subject of a verb: the noun phrase behind it or before it that agrees with it; what a relative clause goes back to;
 * or, where the verb stands alone, the subject of a clause before it.
 */
import { Feature } from '../../lexicon/features.ts';
import { Clitic } from '../../text/clitics.ts';
import { agrees, type Gender, isPluralPronoun, pronounGender, showsOther, type VerbForm } from '../agreement.ts';
import { isComma } from '../commas.ts';
import { isMeanwhile, meanwhileEnd } from '../formulas/meanwhile.ts';
import { according } from '../words/prepositions.ts';
import type { Clause } from './clause.ts';
import { enabledBefore } from './enabled.ts';
import { SenderFinder } from './senders.ts';

/** Among how many clauses read last the one between commas is. */
const latest = 3;

/** How many clauses a hidden subject is looked for back. */
const mostBack = 8;

/** How far before a verb «بمراجعة …» is looked for. */
const consultationReach = 9;
const times: ReadonlySet<string> = new Set(
  'الوقت اليوم الحين اللحظه الساعه الليله السنه العام الشهر الاسبوع الفتره'.split(' '),
);
const consultations: ReadonlySet<string> = new Set(
  'مراجعه استشاره مشاوره اعلام اخطار سماع استنطاق استجواب سوال اتصال'.split(' '),
);
const words: ReadonlySet<string> = new Set(['اقوال', 'افاده', 'شهاده']);

/** What the relatives of one thing or person show. */
const relativeGenders: ReadonlyMap<string, Gender> = new Map([
  ['الذي', 'm'],
  ['التي', 'f'],
]);

export class SubjectFinder extends SenderFinder {
  /** Sets the subject of a clause whose verb is known, whether it stands in it, and where objects begin. */
  find(clause: Clause, form: VerbForm): void {
    const at = clause.verb;
    if (this.isHonoured(at)) return this.setSubject(clause, this.hiddenSubject(clause, form), at + 2, false);
    const read = isFirstPerson(form) ? -1 : this.behind(at, form);
    const found = this.isBeyondRelative(clause, read) ? -1 : read;
    const isNone =
      (clause.isPersonal && (found > at + 1 || this.isFeminine(clause))) ||
      (found >= 0 && this.isObject(clause, form, found));
    const behind = isNone ? -1 : found;
    if (behind > at && form.gender === 'm' && this.isWhoever(at, behind))
      return this.setSubject(clause, -1, at + 1, false);
    if (clause.kind === 'relative' && clause.antecedent >= 0 && clause.topic < 0) {
      clause.resumption = this.resumptionOf(at, clause.antecedent);
      const isSubject =
        clause.resumption < 0 &&
        !this.isTime(clause.antecedent) &&
        !this.isOfFact(clause) &&
        !this.speaksOfAntecedent(clause) &&
        !this.isSaidByOther(clause, behind) &&
        agrees(form, this.cues.head(clause.antecedent), false);
      if (isSubject && clause.previous < 0) return this.setSubject(clause, clause.antecedent, at + 1, true);
      const sender = behind >= 0 && this.tellsIn(clause) ? this.senderBehind(clause, form) : -1;
      if (sender >= 0) return this.setSubject(clause, sender, at + 2, false);
    }
    if (this.isTopicSubject(clause, at, form, behind)) return this.setSubject(clause, clause.topic, at + 1, true);
    if (behind >= 0) {
      const end = this.isBehindObject(at, behind, form) ? at + 1 : this.behindAlias(behind, this.cues.partyEnd(behind));
      return this.setSubject(clause, behind, end, true);
    }
    const consulted = this.consulted(at, form);
    if (consulted >= 0) return this.setSubject(clause, consulted, at + 1, true);
    const ahead = clause.kind === 'main' ? this.speakerAhead(clause, form) : -1;
    if (ahead >= 0) return this.setSubject(clause, ahead, at + 1, true);
    // «يلتقي خلالها نظيره»
    const next = at + 1;
    this.setSubject(clause, this.hiddenSubject(clause, form), Math.max(meanwhileEnd(this.analysis, next), next), false);
  }

  /** «هناك من يرفض هذا القرار»: whoever «من» stands for does it, for no preposition brings a verb; what stands right behind is the object. */
  private isWhoever(verb: number, behind: number): boolean {
    const { analysis } = this;
    if (verb === analysis.sentenceStart(verb) || analysis.folded(verb - 1) !== 'من' || analysis.hasPronoun(verb))
      return false;
    return behind === verb + 1 || (behind === verb + 2 && analysis.is(verb + 1, analysis.bits.demonstrative));
  }

  /** «تصريحات الوزير التي هاجم فيها المعارضة»: what stands behind a verb that takes an object is no subject where the words are somebody's. */
  private tellsIn({ verb, resumption }: Clause): boolean {
    return resumption === verb + 1 && isMeanwhile(this.analysis, resumption) && this.cues.takesObject(verb);
  }

  private isBehindObject(verb: number, subject: number, form: VerbForm): boolean {
    const next = verb + 1;
    if (subject <= next) return false;
    return (
      this.nameBehindObject(verb, next, form) === subject ||
      this.eachBehindObject(verb, next) === subject ||
      this.signerBehind(verb, next, form) === subject
    );
  }

  /** «أدانت التنسيقية، في بيان أصدرته الأربعاء، الاعتداءات …»: behind a comma no thing does what a relative clause tells. */
  private isBeyondRelative(clause: Clause, found: number): boolean {
    const { kind, verb } = clause;
    if (kind !== 'relative' || found <= verb + 1 || !isComma(this.analysis, found - 1)) return false;
    return (this.analysis.hasPronoun(verb) && !this.cues.acts(found)) || this.isBeyondAside(clause, found);
  }

  /**
   * «دعت النقابة، في بلاغ أصدرته أمس، السلطات إلى …»: nor does whoever stands behind the comma that closes an aside; in «…، في بلاغ
   * أصدرته، أمس، وزارة الصحة، القرار» the aside goes on.
   */
  private isBeyondAside({ antecedent }: Clause, found: number): boolean {
    const { analysis, cues } = this;
    const open = antecedent - 2;
    if (open <= analysis.sentenceStart(found) || !isComma(analysis, open) || !this.isGoverned(antecedent)) return false;
    const end = cues.partyEnd(found);
    return end < analysis.sentenceEnd(found) && !isComma(analysis, end);
  }

  /** «في الوقت الذي يجتمع الوفدان»: when it happens, nobody who does it. */
  private isTime(antecedent: number): boolean {
    const { analysis } = this;
    return times.has(analysis.stem(antecedent)) && analysis.isDefinite(antecedent) && this.isGoverned(antecedent);
  }

  /** «…، ما أسفر عن …», «وهو ما أسفر عن …», «…، مما أدى إلى …», «…، الأمر الذي أدى إلى …»: what was told before brings it about. */
  private isOfFact({ verb, antecedent }: Clause): boolean {
    const { analysis, cues } = this;
    const before = verb - 1;
    if (before <= analysis.sentenceStart(verb) || cues.speaks(verb) || analysis.hasPronoun(verb)) return false;
    if (antecedent >= 0)
      return antecedent === before - 1 && analysis.stem(antecedent) === 'الامر' && isComma(analysis, antecedent - 1);
    const word = analysis.folded(before);
    if (word === 'مما') return true;
    return word === 'ما' && (isComma(analysis, before - 1) || analysis.folded(before - 1) === 'وهو');
  }

  /** «وبمراجعة النيابة العمومية أذنت بالاحتفاظ به»: whoever was asked right before answers; −1. */
  private consulted(verb: number, form: VerbForm): number {
    const { analysis, cues } = this;
    const first = Math.max(analysis.sentenceStart(verb), verb - consultationReach);
    for (let at = verb - 2; at >= first; at--) {
      if (!consultations.has(analysis.stem(at)) || !this.isGoverned(at)) continue;
      // «وبسماع أقوال المدعية أفادت …»
      const first = words.has(this.analysis.stem(at + 1)) ? at + 2 : at + 1;
      // «وباتصالنا بالوالي أكد …»
      if (analysis.bare(at) === 'اتصال' && (analysis.outer(first) & Clitic.ba) === 0) continue;
      const end = this.behindSeat(cues.partyEnd(first), verb);
      const isBefore = end === verb || (end === verb - 1 && isComma(analysis, end));
      return isBefore && agrees(form, cues.head(first), false) ? first : -1;
    }
    return -1;
  }

  /** «النيابة العمومية (بقابس)», «النيابة (لدى المحكمة الابتدائية)»: behind where those who are consulted have their seat. */
  private behindSeat(at: number, limit: number): number {
    const { analysis, cues } = this;
    if (at >= limit) return at;
    if ((analysis.outer(at) & Clitic.ba) !== 0 && cues.isPlace(at)) return cues.unitEnd(at);
    return analysis.folded(at) === 'لدي' && cues.unitEnd(at + 1) > at ? cues.unitEnd(at + 1) : at;
  }

  /** «وأكد معاليه», «واستقبل سموه السفير»: a title with a pronoun stands for who was named before. */
  private isHonoured(verb: number): boolean {
    const { analysis } = this;
    const next = verb + 1;
    return next < analysis.sentenceEnd(verb) && honoured.has(analysis.folded(next));
  }

  /** «أنها قتلت ثمانية»: «أنها» is who does it, «أنه» often nobody. */
  private isFeminine({ verb, form }: Clause): boolean {
    const { analysis } = this;
    if (form?.gender !== 'f' || verb === analysis.sentenceStart(verb)) return false;
    return /^(و|ف)?(ب|لك)?انها$|^و?لكنها$/.test(analysis.folded(verb - 1));
  }

  private setSubject(clause: Clause, subject: number, behind: number, isOwn: boolean): void {
    clause.subject = subject;
    clause.behind = behind;
    clause.isOwn = isOwn && subject >= 0;
  }

  private isTopicSubject(clause: Clause, at: number, form: VerbForm, behind: number): boolean {
    if (clause.topic < 0 || isFirstPerson(form) || !agrees(form, this.cues.head(clause.topic), false)) return false;
    if (this.isState(clause.topic) || (behind >= 0 && this.isSaidBehindComma(clause, behind))) return false;
    if (this.isDateline(clause.topic, at, behind)) return false;
    if (behind >= 0 && this.isAside(at) && this.cues.acts(behind)) return false;
    // «أن المهاجم اندفع، فأطلق أحد الجنود النار»: a verb that is joined is not the topic's first.
    const isJoined = (this.analysis.outer(at) & Clitic.fa) !== 0;
    if (isJoined && behind === at + 1 && this.cues.acts(behind) && !inAccusative.test(this.analysis.stem(behind)))
      return false;
    return behind < 0 || !(this.analysis.hasPronoun(at) || this.isSaidOfTopic(clause, at, behind));
  }

  /** «البحث جار عنه، وفق ما صرح به مصدر أمني»: what the text goes by is told by nobody before. */
  private isAside(verb: number): boolean {
    const { analysis } = this;
    if (verb - 2 < analysis.sentenceStart(verb)) return false;
    const what = analysis.folded(verb - 1);
    return (what === 'ما' || what === 'لما') && according.has(analysis.stem(verb - 2));
  }

  /** «سالم السعدي – الطائف أوضح المتحدث …»: behind a dash or a stroke and before somebody who speaks, where it was written. */
  private isDateline(topic: number, verb: number, behind: number): boolean {
    const { analysis, cues } = this;
    const isMarked = topic > analysis.sentenceStart(topic) && analysis.isPunctuation(topic - 1);
    if (!isMarked || behind !== verb + 1 || !cues.isPlace(topic) || cues.unitEnd(topic) !== verb) return false;
    return cues.speaks(verb) && cues.acts(behind) && !cues.isPlace(behind);
  }

  /** «منذ انتخابه رئيسا أعلن …»: an accusative that no «أن» brings says as what somebody is told of. */
  private isState(topic: number): boolean {
    const isBrought = topic > 0 && /(ان|لكن)$/.test(this.analysis.folded(topic - 1));
    // «روسيا» is a name, «رئيسا للفلبين» begins one.
    const isNoun = this.cues.unitEnd(topic) < 0 || this.analysis.is(topic, this.analysis.bits.people);
    return !isBrought && isNoun && this.isAccusative(topic);
  }

  /** «وحول الإضراب المقرر غدا من عدمه، قال العمودي إن …»: behind a comma and a verb of saying stands who says it. */
  private isSaidBehindComma({ verb, topic }: Clause, behind: number): boolean {
    const { analysis, cues, clauses } = this;
    // «أن الجيش، الذي وصل أمس، هاجم الجنود»: the clause of what it tells of goes on.
    if (
      topic >= 0 &&
      cues.takesObject(verb) &&
      clauses.all.slice(-latest).some(({ antecedent }) => antecedent === topic)
    )
      return false;
    const isApart = verb > analysis.sentenceStart(verb) && isComma(analysis, verb - 1);
    return isApart && behind === verb + 1 && cues.speaks(verb) && cues.acts(behind);
  }

  /** «أمور كثيرة رفض المصدر …»: right behind an indefinite noun stands what somebody else does with it. */
  private isSaidOfTopic({ topic }: Clause, at: number, behind: number): boolean {
    const { analysis, cues } = this;
    return (
      behind === at + 1 &&
      this.isDefinite(behind) &&
      !this.isDefinite(topic) &&
      !cues.acts(topic) &&
      !analysis.hasPronoun(topic) &&
      // «يمني يناشد الملك»
      analysis.longestMatch(topic, analysis.lexicon.code.nationality) < 0
    );
  }

  private isDefinite(at: number): boolean {
    return this.analysis.isDefinite(at) || this.cues.unitEnd(at) > at;
  }

  /** A pronoun attached to the verb, or to a preposition right behind it, that stands for the antecedent. */
  private resumptionOf(verb: number, antecedent: number): number {
    const { analysis } = this;
    const next = verb + 1;
    // «رسالة طالبه فيها …»: the pronoun of the verb is somebody else.
    if (isMeanwhile(analysis, next)) return next;
    if (analysis.hasPronoun(verb)) {
      const isAnother = this.isOtherThanRelative(verb, verb) || this.standsForAnother(verb, antecedent);
      return isAnother ? -1 : verb;
    }
    const isAttached = next < analysis.sentenceEnd(verb) && analysis.is(next, analysis.bits.pronoun);
    return isAttached && !freePronouns.has(analysis.folded(next)) && !this.isOtherThanRelative(verb, next) ? next : -1;
  }

  /** «الوزير الذي رحب بهم», «الشركة التي أبلغته»: of one man and of one thing or woman the relative before the verb says which. */
  private isOtherThanRelative(verb: number, pronoun: number): boolean {
    const relative = this.analysis.folded(verb - 1);
    // «النواب الذين طالبوها»
    if (relative === 'الذين') return !isPluralPronoun(this.analysis, pronoun);
    const gender = relativeGenders.get(relative);
    return gender !== undefined && pronounGender(this.analysis, pronoun) !== gender;
  }

  /** «منتقدين اتهموه», «الوزير الذي انتقدها»: a pronoun of one, or of a woman, behind several people or a man. */
  private standsForAnother(verb: number, antecedent: number): boolean {
    const { analysis } = this;
    if (!analysis.is(antecedent, analysis.bits.people)) return false;
    const { single, gender } = this.cues.head(antecedent);
    const pronoun = pronounGender(analysis, verb);
    return (pronoun === 'm' && single === false) || (pronoun === 'f' && gender === 'm' && single !== undefined);
  }

  /**
   * The subject of the clauses before it on its level, of the one around it, of the sentence before: the first that agrees.
   * Of what was brought about by what was told before: whoever did that.
   */
  protected hiddenSubject(clause: Clause, form: VerbForm): number {
    if (this.isOfFact(clause)) return this.doerBefore(clause);
    const enabled = clause.kind === 'content' ? enabledBefore(this.analysis, this.cues, clause.verb) : -1;
    if (enabled >= 0 && agrees(form, this.cues.head(enabled), false)) return enabled;
    if (
      clause.kind === 'relative' &&
      !this.speaksOfAntecedent(clause) &&
      clause.antecedent >= 0 &&
      clause.resumption < 0 &&
      !this.isTime(clause.antecedent) &&
      agrees(form, this.cues.head(clause.antecedent), false)
    )
      return clause.antecedent;
    // «حزبه الذي قال إنه …»: a thing says nothing, and whose it is speaks of it.
    if (clause.kind === 'relative' && this.speaksOfAntecedent(clause)) return this.subjectBack(clause, form, false);
    // «أصدر التنظيم بيانا قال فيه»: who made it says what is in it.
    const around = clause.kind === 'relative' && clause.resumption >= 0 ? this.clauses.all[clause.parent] : undefined;
    const sender = around && isMeanwhile(this.analysis, clause.verb + 1) ? this.senderBehind(clause, form) : -1;
    if (sender >= 0) return sender;
    if (around?.isOwn && agrees(form, this.cues.head(around.subject), false)) return around.subject;
    const before = clause.previous >= 0 ? this.clauses.all[clause.previous]! : undefined;
    // «بأن اللاعبين أضربوا وطالبوا بمستحقاتهم»: several go on doing what several did.
    if (form.several && before?.form?.several && before.subject >= 0) return before.subject;
    if (before && this.goesOnFrom(before, clause, form)) return before.subject;
    if (before && this.goesOnBehind(before, clause, form)) return before.subject;
    const contrasted = this.contrasted(clause);
    if (contrasted && this.goesOnFrom(contrasted, clause, form)) return contrasted.subject;
    // «وجه عدد من المواطنين نداء. وأوضحوا»: several are told from the one who spoke before.
    const speaker = this.cues.speaks(clause.verb) && !form.several ? this.subjectBack(clause, form, true) : -1;
    if (speaker >= 0) return speaker;
    const source = this.cues.speaks(clause.verb) ? this.sourceBefore(clause, form) : -1;
    return source >= 0 ? source : this.subjectBack(clause, form, false);
  }

  /** «…. ويزور سالم العوني تونس غدا. وقال إنه …»: of whoever the sentence right before names as its subject. */
  private goesOnBehind(before: Clause, { verb, kind }: Clause, form: VerbForm): boolean {
    const { analysis, cues } = this;
    const { subject, isOwn } = before;
    const start = analysis.sentenceStart(verb);
    if (!isOwn || kind !== 'main' || start === 0 || subject < analysis.sentenceStart(start - 1)) return false;
    if (verb > start + 1 || before.verb >= start || !cues.speaks(verb) || cues.unitEnd(subject) < 0) return false;
    if (continuing.test(analysis.stem(verb)) || isPassive(before.form) || isFirstPerson(form)) return false;
    if (!cues.acts(subject) || cues.isPlace(subject) || cues.isTheirs(subject)) return false;
    return !showsOther(before.form, form) && agrees(form, cues.head(subject), false);
  }

  /** «…. واستقبل الوزير الوفد، وأكد أن …»: in one sentence whoever did something before says it too, and nobody of a sentence before. */
  private goesOnFrom(before: Clause, { verb }: Clause, form: VerbForm): boolean {
    const { analysis, cues } = this;
    const { subject, isOwn } = before;
    if (!isOwn || before.verb < analysis.sentenceStart(verb) || subject < before.verb || !cues.speaks(verb))
      return false;
    if (continuing.test(analysis.stem(verb)) || isPassive(before.form) || isFirstPerson(form)) return false;
    if (!cues.acts(subject) || cues.isPlace(subject) || cues.isTheirs(subject)) return false;
    const { people } = analysis.bits;
    const isBody = analysis.longestMatch(subject, analysis.lexicon.code['organization-head']) >= 0;
    if (!isBody && !analysis.is(subject, people) && cues.unitEnd(subject) < 0) return false;
    return !showsOther(before.form, form) && agrees(form, cues.head(subject), false);
  }

  /** «يواجه المسؤول اتهامات، لكنه نفى …»: the clause around, of whose subject the pronoun says something else. */
  private contrasted({ parent, verb }: Clause): Clause | undefined {
    const { analysis } = this;
    const isContrast = parent >= 0 && verb > analysis.sentenceStart(verb) && contrast.test(analysis.folded(verb - 1));
    return isContrast ? this.clauses.all[parent] : undefined;
  }

  private doerBefore({ previous, parent }: Clause): number {
    const before = previous >= 0 ? previous : parent;
    if (before < 0) return -1;
    const { subject, topic } = this.clauses.all[before]!;
    return subject >= 0 ? subject : topic;
  }

  /** «الأبواب التي قالت الشرطة إن …»: right behind a verb of saying stands who says it, where the antecedent is a thing. */
  private isSaidByOther({ verb, antecedent, form }: Clause, behind: number): boolean {
    const { analysis, cues } = this;
    // «موقعا ينتقد رئيس الوزراء»: right behind an indefinite noun a present has that noun as its subject.
    const isDescribing = !analysis.isDefinite(antecedent) && !analysis.is(verb - 1, analysis.bits.relative);
    if (isDescribing && ((form?.features ?? 0) & Feature.present) !== 0) return false;
    if (behind !== verb + 1 || !cues.speaks(verb) || !cues.acts(behind)) return false;
    // «المجموعة التي تقول الصين إنها …»: what is said takes the antecedent up.
    const end = cues.partyEnd(behind);
    return !cues.acts(antecedent) || (end < analysis.sentenceEnd(verb) && takesUp.has(analysis.folded(end)));
  }

  private speaksOfAntecedent({ antecedent, verb }: Clause): boolean {
    const { analysis, cues } = this;
    if (antecedent < 0 || !cues.speaks(verb) || (cues.acts(antecedent) && !analysis.hasPronoun(antecedent)))
      return false;
    const next = verb + 1;
    return next < analysis.sentenceEnd(verb) && takesUp.has(analysis.folded(next));
  }

  /** Back through the clauses; of verbs of saying alone, if asked so. */
  private subjectBack(clause: Clause, form: VerbForm, ofSaying: boolean): number {
    let at = clause.previous >= 0 ? clause.previous : clause.parent;
    for (let step = 0; at >= 0 && step < mostBack; step++) {
      const one = this.clauses.all[at]!;
      const quoted = this.quotedIn(one);
      const carried = one.subject >= 0 ? one.subject : one.topic;
      // «ونقلت الوكالة عنه قوله …، وأضاف»: whoever is quoted goes on, and was named before.
      const subject = quoted === undefined ? carried : quoted;
      const speaks = one.verb >= 0 && (this.cues.speaks(one.verb) || (one.isOwn && this.turnsTo(one.verb)));
      const fits = subject >= 0 && (!ofSaying || (speaks && !this.cues.isTheirs(subject)));
      // «جاء ذلك في البيان الذي أصدره الأمين العام، وقال …»
      const maker = this.isPointer(subject) ? this.makerBehind(at, clause, form) : -1;
      if (maker >= 0) return maker;
      const isOther = quoted === undefined && showsOther(one.form, form);
      if (fits && !isOther && agrees(form, this.cues.head(subject), false)) return subject;
      // «استقبلت الوزيرة السفير، وأكد …»
      if (isOther && one.isOwn && this.mayGoOn(one.behind, form)) return one.behind;
      at = one.previous >= 0 ? one.previous : one.parent;
    }
    return -1;
  }

  /** «بدوره، يسعى الرئيس إلى …. وقال …»: of whoever the sentence turns to is told from there on. */
  private turnsTo(verb: number): boolean {
    const { analysis } = this;
    const start = analysis.sentenceStart(verb);
    return (
      turning.test(analysis.folded(start)) ||
      (analysis.stem(start) === 'من' && turning.test(analysis.folded(start + 1)))
    );
  }

  /** Whom the clause quotes: «نقلت الوكالة عن الوزير قوله»; −1 where a pronoun stands for him, undefined where none is quoted. */
  private quotedIn({ verb }: Clause): number | undefined {
    const { analysis } = this;
    if (verb < 0 || !carrying.test(analysis.stem(verb))) return undefined;
    const limit = Math.min(analysis.sentenceEnd(verb) - 1, verb + quotedReach);
    for (let at = verb + 1; at < limit; at++) {
      const word = analysis.folded(at);
      if (word === 'عنه' || word === 'عنها') return -1;
      if (word === 'عن') return Math.max(at + 1, this.cues.behindHonorifics(at + 1));
    }
    return undefined;
  }

  private mayGoOn(at: number, form: VerbForm): boolean {
    const { analysis, cues } = this;
    if (at >= analysis.count || !(cues.unitEnd(at) > at || analysis.is(at, analysis.bits.people))) return false;
    return cues.acts(at) && agrees(form, cues.head(at), false);
  }

  /** «جاء ذلك»: what has been told, nobody. */
  private isPointer(subject: number): boolean {
    return (
      subject >= 0 &&
      this.analysis.is(subject, this.analysis.bits.demonstrative) &&
      !this.analysis.isDefinite(subject + 1)
    );
  }

  /** Who makes what a clause behind a given one tells of, before another: the last who acts and agrees; −1. */
  private makerBehind(first: number, { verb }: Clause, form: VerbForm): number {
    const { all } = this.clauses;
    for (let at = all.length - 1; at > first; at--) {
      const { kind, resumption, isOwn, subject } = all[at]!;
      const isMade = kind === 'relative' && resumption >= 0 && isOwn && subject < verb;
      if (isMade && this.cues.acts(subject) && agrees(form, this.cues.head(subject), false)) return subject;
    }
    return -1;
  }
}

/** «شخصين», «مسلحين»: a dual or plural that is no subject. */
const inAccusative = /..ين$/;
const contrast = /^و?لكن(ه|ها|هم)$/;

/** Verbs that go on with what was said before. */
const continuing = /^(اضاف|تابع|اردف|زاد|استطرد|واصل)(ت|ا|وا)?$/;

const isPassive = (form: VerbForm | undefined): boolean => ((form?.features ?? 0) & Feature.passive) !== 0;

/** «بدوره», «من جهته», «من جانبها» */
const turning = /^و?(بدور|جهت|جانب)(ه|ها|هم)$/;

/** «نقل», «نقلت»: verbs of those who carry what others said. */
const carrying = /^[يتن]?نقلت?$/;
/** How far behind such a verb the one quoted stands. */
const quotedReach = 12;

/** Titles with a pronoun, which stand for who was named before. */
export const honoured: ReadonlySet<string> = new Set(
  'معاليه معاليها سموه سموها فخامته فخامتها سعادته سعادتها فضيلته جلالته جلالتها سماحته نيافته غبطته'.split(' '),
);
/** «قال إنه»: what is said is said of somebody or something named before. */
const takesUp: ReadonlySet<string> = new Set(['انه', 'انها', 'انهم', 'انهما', 'بانه', 'بانها']);
const freePronouns: ReadonlySet<string> = new Set(['هو', 'هي', 'هم', 'هن', 'هما', 'انا', 'نحن', 'انت', 'انتم']);
/** «ندعو»: whoever speaks. */
const isFirstPerson = ({ features }: VerbForm): boolean => (features & Feature.firstPerson) !== 0;
