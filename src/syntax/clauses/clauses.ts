/**
 * Clauses: which words of a sentence belong together around one finite verb, and what stands as its subject.
 *
 * One pass over the sentence keeps a stack of levels: the main level; inside it content clauses (behind أن, إن, a colon),
 * quotations, relative clauses and adverbial ones (behind حيث, عندما, بعد أن). Each level has a row of clauses, one a verb.
 * A mark, a coordination or a verb of saying closes levels. Guarantees: every token is of one clause; clauses come in
 * text order of their first token; work is linear in the length of the text.
 */
import { conjunctionClitics } from '../../text/clitics.ts';
import { agrees, type VerbForm } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import { isComma } from '../commas.ts';
import { isAdversative } from '../formulas/adversatives.ts';
import { approximationEnd } from '../formulas/approximations.ts';
import { namingAt } from '../formulas/namings.ts';
import { prayerEnd } from '../formulas/prayers.ts';
import { isBehindReceipt } from '../formulas/receipts.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { behindBrackets, isQuotedName, isSpeech, opensQuotation, quotationEnd, speechEnd } from '../quotations.ts';
import { hasParticiple } from '../words/participles.ts';
import { finiteVerb } from '../words/verbs.ts';
import { antecedentBefore, antecedentOf } from './antecedents.ts';
import type { Clause, ClauseCues, Clauses } from './clause.ts';
import { loose } from './described-nouns.ts';
import type { Level } from './levels.ts';
import { contentPrepositions, WordsInClauses } from './words-in-clauses.ts';

export function findClauses(analysis: Analysis, phrases: Phrases, cues: ClauseCues): Clauses {
  const reader = new ClauseReader(analysis, phrases, cues);
  for (let sentence = 0; sentence < analysis.sentences.count; sentence++) reader.readSentence(sentence);
  return { of: reader.of, all: reader.all, ofVerb: reader.ofVerb, ofAntecedent: reader.ofAntecedent };
}

class ClauseReader extends WordsInClauses {
  readonly of: Int32Array;
  private quoteEnds: number[] = [];
  /** The mark that closes a few quoted words: where both marks look alike it opens nothing. */
  private closingMark = -1;
  /** Speech that goes on over sentences: the token that closes it, and the clause of who speaks. */
  private speech = { end: -1, clause: -1 };
  /** The token from which on the next words are read, while a phrase is stepped over. */
  private next = 0;

  constructor(analysis: Analysis, phrases: Phrases, cues: ClauseCues) {
    super(analysis, phrases, cues);
    this.of = new Int32Array(analysis.count);
  }

  readSentence(sentence: number): void {
    const { start } = this.analysis.sentences;
    const [first, end] = [start[sentence]!, start[sentence + 1]!];
    this.begin();
    this.quoteEnds = [];
    this.forgetPhrases();
    for (let at = first; at < end; at = this.next) {
      this.next = at + 1;
      this.read(at, end);
      // Mostly one token, for which `fill` takes longer.
      for (let token = at; token < this.next; token++) this.of[token] = this.current;
    }
    this.finish();
  }

  // ---- one token

  private read(at: number, end: number): void {
    const { analysis, cues } = this;
    if (this.quoteEnds.at(-1) === at) return this.closeQuotation();
    if (this.speech.end === at) return this.beginBehind(this.speech.clause);
    if (this.top.kind === 'relative' && at > 1 && isBehindReceipt(analysis, at)) this.levels.pop();
    const wished = prayerEnd(analysis, at);
    if (wished >= 0) {
      this.next = wished;
      return;
    }
    if (analysis.isPunctuation(at)) return this.mark(at, end);
    if (this.isBehindSetting(at)) this.levels.pop();
    const unit = cues.unitEnd(at);
    if (unit > at) {
      if (this.awaitsObject(at)) this.levels.pop();
      return this.name(at, Math.min(unit, end));
    }
    const { bits } = analysis;
    if (analysis.is(at, bits.relative) && !analysis.is(at, bits.noun)) return this.relative(at);
    const skipped = Math.max(approximationEnd(analysis, at), namingAt(analysis, at)?.end ?? -1);
    if (skipped >= 0) {
      this.next = skipped;
      return;
    }
    if (this.isAccordingTo(at)) this.leaveVerbless(at);
    if (this.isFreeRelative(at)) return this.push('relative', -1);
    if (analysis.is(at, bits['clause-adverb'])) return this.adverbial(at);
    if (analysis.is(at, bits.subordinator)) return this.subordinate(at);
    if (analysis.is(at, bits['clause-coordinator'])) return this.coordinate(at);
    if (analysis.is(at, bits.auxiliary)) return this.auxiliary(at);
    const isObject = this.isObject(at);
    const form = isObject || this.isJoinedDeed(at) ? undefined : finiteVerb(analysis, at);
    if (form) return this.verb(at, form);
    // «حجبت السلطات موقعا»: a site, not one who signs; but «مؤكدا أن».
    const isGoingOn = at + 1 < end && analysis.is(at + 1, bits.subordinator | bits.preposition);
    // «قدم الجيش مساعدات إلى …»
    const isThing = isObject && at + 1 < end && (!isGoingOn || analysis.stem(at).endsWith('ات'));
    // «أن مصدرا أمنيا أوضح …»: right behind أن an accusative is the topic.
    const isTopic = at > 0 && analysis.is(at - 1, bits.subordinator) && analysis.isAccusative(at);
    if (!isThing && !isTopic && !this.isAttribute(at) && hasParticiple(analysis, at)) return this.participle(at);
    if (this.awaitsObject(at)) this.levels.pop();
    if (this.phrases.isNominal(at)) this.phrase(at, Math.min(this.phrases.coreEnd(at), end));
  }

  private mark(at: number, end: number): void {
    const { analysis } = this;
    const mark = analysis.folded(at);
    if (isComma(analysis, at)) return this.close(loose);
    if (mark === '؛' || mark === ';') return this.stop();
    if (mark === '/' || mark === '-' || mark === '–' || mark === '|') return this.dateline(at);
    if (mark === ':') return this.colon();
    if (opensQuotation(mark) && at !== this.closingMark) this.openQuotation(at, end);
    if (mark === '(') this.next = Math.max(at + 1, behindBrackets(analysis, at));
  }

  private stop(): void {
    this.closeTo(({ kind }) => kind === 'main' || kind === 'quotation');
    this.goOn();
  }

  /** «سياسي / لجنة الأمم المتحدة تختتم …»: what stands before the stroke is no subject. */
  private dateline(at: number): void {
    const { start, end } = this.analysis.tokens;
    // «مقاتلات إف- 16»
    if (at > 0 && end[at - 1] === start[at] && this.analysis.isNumber(at + 1)) return;
    if (this.clause.verb < 0) this.clause.topic = -1;
  }

  /** «وقال الوزير: …»: what follows is what he says; before any verb it is a heading. */
  private colon(): void {
    this.close(loose);
    if (this.clause.verb >= 0 && this.cues.speaks(this.clause.verb)) this.push('content', -1);
    else this.goOn();
  }

  private openQuotation(at: number, end: number): void {
    const closing = quotationEnd(this.analysis, at, end);
    const isSaid =
      isSpeech(at, closing) && !isQuotedName(this.analysis, at, this.cues.unitEnd) && !this.isGovernedQuotation(at);
    if (closing >= 0 && !isSaid) this.closingMark = closing;
    if (closing < 0) this.openSpeech(at);
    if (isSaid && this.isCarried()) this.levels.pop();
    if (closing < 0 || !isSaid || this.goesOnWithPreposition(at)) return;
    this.quoteEnds.push(closing);
    this.push('quotation', -1);
  }

  /** «قال في كلمة نقلها التلفزيون "…"»: what is said is the speaker's, not that of whoever carried it. */
  private isCarried(): boolean {
    const { kind, resumption, verb } = this.clause;
    const level = this.top.kind === 'relative' ? this.levels.at(-2) : undefined;
    const around = level && this.all[level.clause]!;
    if (!around || kind !== 'relative' || verb < 0 || resumption !== verb) return false;
    return around.verb >= 0 && this.cues.speaks(around.verb) && this.cues.speaks(verb);
  }

  /** «وقال: «… . …»، مشيرا إلى …»: behind the mark that closes it in a later sentence the one who said it goes on. */
  private openSpeech(at: number): void {
    const speaker = this.levels.slice(-mostLevels).findLast((level) => this.isSpeakers(level));
    const end = speaker ? speechEnd(this.analysis, at) : -1;
    if (speaker && end >= 0) this.speech = { end, clause: speaker.clause };
  }

  /** «عبروا عن "شديد استنكارهم لما …"»: a noun behind a preposition is what that governs, in whose words it may be. */
  private isGovernedQuotation(mark: number): boolean {
    const { analysis, phrases } = this;
    const [before, noun] = [mark - 1, mark + 1];
    if (before < analysis.sentenceStart(mark) || noun >= analysis.sentenceEnd(mark)) return false;
    return phrases.isPreposition(before) && analysis.outer(noun) === 0 && phrases.isNominal(noun);
  }

  /** «اتفقا "على استمرار اللقاءات"»: what belongs to a verb that says nothing, in its own words. */
  private goesOnWithPreposition(mark: number): boolean {
    const { verb } = this.clause;
    return verb >= 0 && !this.cues.speaks(verb) && this.phrases.isPreposition(mark + 1);
  }

  private closeQuotation(): void {
    this.quoteEnds.pop();
    while (this.levels.length > 1 && this.top.kind !== 'quotation') this.levels.pop();
    if (this.levels.length > 1) this.levels.pop();
  }

  // ---- noun phrases

  private name(at: number, end: number): void {
    this.next = end;
    if (!this.cues.isDate(at)) this.phrase(at, end);
  }

  private phrase(at: number, end: number): void {
    this.next = Math.max(end, at + 1);
    const isGoverned = this.subjects.isGoverned(at) || this.completes(at);
    this.remember({ start: at, end: this.next, isGoverned });
    const { clause } = this;
    if (clause.verb < 0 && clause.topic < 0 && !isGoverned && !this.isAdverbialNoun(at)) clause.topic = at;
  }

  // ---- openers

  private relative(at: number): void {
    const isJoined = this.isJoined(at);
    if (this.top.kind === 'relative' && this.clause.verb >= 0 && isJoined) return this.goOn();
    const before = isJoined ? antecedentBefore(this.analysis, this.cues, this.all, at) : -1;
    const antecedent = before >= 0 ? before : antecedentOf(this.analysis, this.cues, this.recent, at);
    if (this.top.kind === 'relative' && this.clause.verb >= 0 && this.last.end < at) this.levels.pop();
    this.push('relative', antecedent);
  }

  private adverbial(at: number): void {
    if (this.isGovernedOpener(at) || this.clause.verb >= 0) this.push('adverbial', -1);
  }

  private isGovernedOpener(at: number): boolean {
    return at > this.analysis.sentenceStart(at);
  }

  private subordinate(at: number): void {
    const { analysis } = this;
    const governed =
      at > analysis.sentenceStart(at) &&
      this.phrases.isPreposition(at - 1) &&
      !contentPrepositions.has(analysis.folded(at - 1));
    if (governed) return this.push('adverbial', -1);
    const goesOn = analysis.folded(at).startsWith('و') && this.closeTo(({ kind }) => kind === 'content');
    // «إلا» opens nothing before its «أن».
    if (isAdversative(analysis, at + 1)) return;
    if (goesOn) this.goOn();
    else if (isAdversative(analysis, at)) this.coordinate(at);
    else if (this.top.kind === 'content' && this.clause.verb < 0 && this.clause.topic < 0) return;
    else this.push('content', -1);
    // «أنه يدعم», «وأنها تساند»
    this.clause.isPersonal = hasPronoun.test(analysis.folded(at));
  }

  /** «والتي كانت في الجنوب، كما قال الوزير»: a relative clause without a verb ends there; «الذي، كما قال الوزير، …» goes on. */
  private leaveVerbless(at: number): void {
    if (at < 2 || !isComma(this.analysis, at - 1) || this.analysis.is(at - 2, this.analysis.bits.relative)) return;
    while (this.levels.length > 1 && this.top.kind === 'relative' && this.clause.verb < 0) this.levels.pop();
  }

  /** «كما», «بينما»: another clause on the level around the relative and adverbial ones. */
  private coordinate(at: number): void {
    if (this.listsAnother(at)) return;
    this.close(loose);
    this.leaveVerbless(at);
    const next = at + 1;
    const form = next < this.analysis.count && this.cues.speaks(next) ? finiteVerb(this.analysis, next) : undefined;
    if (form && !this.isOfInner(next, form)) this.closeToSpeaker();
    if (this.clause.verb >= 0 || (this.clause.topic >= 0 && this.clause.topic < at)) this.goOn();
  }

  /** «كان الوزير قد أعلن»: a noun behind the auxiliary is the topic of the verb to come. */
  private auxiliary(at: number): void {
    const joined = (this.analysis.outer(at) & conjunctionClitics) !== 0 || (at > 0 && isComma(this.analysis, at - 1));
    if (this.clause.verb < 0) return;
    if (!joined && this.isBeforeVerb(at) && this.modifiesNoun(at)) return this.push('relative', this.described());
    if (this.top.kind === 'relative' && !joined) {
      this.levels.pop();
      if (this.clause.verb < 0) return;
    }
    this.goOn();
  }

  /** «قطع جولة كان يقوم بها»: the verb stands right behind the auxiliary; «في حال كان يرى» tells of no case. */
  private isBeforeVerb(at: number): boolean {
    const { analysis, last } = this;
    const next = at + 1;
    if (next >= analysis.sentenceEnd(at) || !analysis.is(next, analysis.bits.verb)) return false;
    return !cases.has(analysis.stem(last.start));
  }

  // ---- verbs

  private verb(at: number, form: VerbForm): void {
    this.settle(at, form);
    const { clause } = this;
    clause.verb = at;
    clause.form = form;
    this.ofVerb.set(at, clause);
    this.subjects.find(clause, form);
    if (clause.isOwn && clause.subject > at && clause.behind > clause.subject) this.stepOverSubject(clause);
  }

  /** The subject that follows its verb is read with it, so that a verb behind it is not taken for another clause's. */
  private stepOverSubject(clause: Clause): void {
    this.of.fill(this.current, clause.verb, clause.behind);
    this.remember({ start: clause.subject, end: clause.behind, isGoverned: false });
    this.next = clause.behind;
  }

  /** Opens or closes levels so that the top one is that of the verb. */
  private settle(at: number, form: VerbForm): void {
    const { analysis } = this;
    const joined = (analysis.outer(at) & conjunctionClitics) !== 0;
    const held = joined || this.clause.verb < 0 ? -1 : this.meanwhile(at, form);
    if (held >= 0) return this.tellOf(held);
    if (!joined && this.clause.verb < 0 && this.clause.topic >= 0) {
      const told = this.modifiesNoun(at) ? this.described() : this.last.start;
      if (told > this.last.start || this.isMadeTopic(at, form)) this.push('relative', told);
      return;
    }
    const opens =
      joined || (at > analysis.sentenceStart(at) && (isComma(analysis, at - 1) || this.isCoordinator(at - 1)));
    if (opens && this.cues.speaks(at) && !this.isOfInner(at, form) && this.closeToSpeaker()) {
      if (this.namesSpeaker(at, form)) this.closeAdverbials();
      return this.goOn();
    }
    if (this.clause.verb < 0) {
      if (!joined && this.tellsOfGoverned(at, form)) this.push('relative', this.described());
      return;
    }
    if (joined) return this.goOn();
    if (this.modifiesNoun(at) && !this.isAwaited(form)) return this.push('relative', this.described());
    const far = this.isBehindComma(at) ? this.heldBefore(at) : this.toldOf(at, form);
    if (far >= 0) return this.push('relative', far);
    if (this.isBehindRelative()) {
      this.levels.pop();
      if (this.clause.verb < 0) return;
    }
    this.goOn();
    if (this.last.end === at && !this.last.isGoverned && this.isNewTopic(this.last.start))
      this.clause.topic = this.last.start;
  }

  /** A verb that tells of a noun farther back, out of what another one tells of it or of what is in it. */
  private tellOf(noun: number): void {
    while (this.top.kind === 'relative' && this.clause.verb > noun) this.levels.pop();
    this.push('relative', noun);
  }

  private toldOf(at: number, form: VerbForm): number {
    const told = this.toldOfFar(at, form);
    return told >= 0 ? told : this.doneToFar(at, form);
  }

  /** «قال إن …، مؤكدا أن»: goes on from the clause of the first verb of saying around it that agrees, else from the main one. */
  private participle(at: number): void {
    // «أن الناشط ما زال معتقلا»: right behind an auxiliary it tells of its topic.
    if (this.clause.verb < 0 && this.clause.topic >= 0 && this.analysis.is(at - 1, this.analysis.bits.auxiliary))
      return;
    const form = { features: 0, gender: this.analysis.lastLetter(at) === 'ة' ? 'f' : 'm', several: false } as const;
    const speaks = (level: Level, isActor: boolean): boolean => {
      const { subject } = this.all[level.clause]!;
      if (!this.isSpeakers(level) || (subject >= 0 && !agrees(form, this.cues.head(subject), false))) return false;
      return !isActor || (subject >= 0 && this.cues.acts(subject) && !this.cues.isTheirs(subject));
    };
    // «ذكر بلاغ أن الوزير عبر عن …، مشددا على …»: rather somebody than what only tells of him.
    const actor = this.levels.findIndex((level) => speaks(level, true));
    const first = actor >= 0 ? actor : this.levels.findIndex((level) => speaks(level, false));
    if (first < 0 && this.isOfMaker(at, form)) return;
    if (first === this.levels.length - 1 || !this.closeToLevel(first)) this.close(loose);
  }
}

const hasPronoun = /ن(ه|ها|هم|هما|ني|نا)$/;
/** How many clauses around a mark whoever speaks is looked for in: marks that never close make no end of them. */
const mostLevels = 12;
/** «في حال كان …»: nouns for the case in which something is so (folded). */
const cases: ReadonlySet<string> = new Set(['حال', 'حاله', 'وقت']);
