/**
 * Nouns that a verb tells of with no relative pronoun between them («قرارا يفسح المجال», «وفدا من صربيا يزور البلاد», «خلال ندوة، عقدها
 * أمس»): the noun phrases of a sentence read so far, and which of them the verb at a token says something of.
 */
import { agrees, pronounGender, type VerbForm } from '../agreement.ts';
import { isComma } from '../commas.ts';
import { meanwhileEnd } from '../formulas/meanwhile.ts';
import { isConnection } from '../formulas/ways.ts';
import { finiteLightVerb, isVerbalNoun } from '../words/inflection.ts';
import { talks } from '../words/talks.ts';
import type { ClauseKind, Phrase } from './clause.ts';
import { SpeakerLevels } from './speakers.ts';

const none: Phrase = { start: -1, end: -1, isGoverned: false };
const mostRecent = 5;

export class DescribedNouns extends SpeakerLevels {
  protected last: Phrase = none;
  /** Noun phrases of the sentence, the last first. */
  protected recent: Phrase[] = [];

  protected forgetPhrases(): void {
    this.last = none;
    this.recent = [];
  }

  protected remember(phrase: Phrase): void {
    this.last = phrase;
    this.recent.unshift(phrase);
    if (this.recent.length > mostRecent) this.recent.pop();
  }

  /** «قرارا يفسح المجال»: right behind an indefinite noun the verb says something of it. */
  protected modifiesNoun(at: number): boolean {
    const { last } = this;
    const isOwn = last.end === at - 1 && this.isOwnTalk(at);
    if ((last.end !== at && !isOwn) || this.cues.unitEnd(last.start) > last.start) return false;
    if (last.isGoverned && this.isCircumstance(at)) return false;
    return this.isIndefinite(last) && !this.isAge(last);
  }

  /** «في بلاغ لها صدر أمس», «في كلمة له ألقاها أمس»: whose it is stands between, before a verb that says nothing. */
  private isOwnTalk(at: number): boolean {
    const { analysis, last } = this;
    if (!owners.has(analysis.folded(at - 1)) || this.cues.speaks(at)) return false;
    return last.isGoverned && talks.has(analysis.indefinite(last.start));
  }

  /** «رجل يبلغ من العمر 23 سنة اعتدى على جاره»: no verb tells of an age. */
  private isAge({ start }: Phrase): boolean {
    const { analysis } = this;
    return analysis.isCount(start) && start > analysis.sentenceStart(start) && ages.has(analysis.folded(start - 1));
  }

  /**
   * «وفدا من صربيا يقوم بزيارة», «وسط دعوات من المعارضة تنادي …»: the indefinite noun before the governed phrases right behind it that the
   * verb tells of; of a verb of saying only what something is said in («تغريدة على تويتر ذكرت أن …»); −1.
   */
  protected toldOfFar(at: number, form: VerbForm): number {
    const { cues, analysis } = this;
    if (!this.last.isGoverned || this.last.end !== at || analysis.outer(at) !== 0 || loose.has(this.top.kind))
      return -1;
    let start = at;
    for (const phrase of this.recent) {
      if (phrase.end < start - 1) return -1;
      start = phrase.start;
      // «قصائد لعدد من الشعراء نالت …»: of people behind a quantity a verb would be in the plural.
      const isCount = phrase.isGoverned && analysis.is(start, analysis.bits.quantifier);
      const told = this.isIndefinite(phrase) && !isCount ? this.agreeing(phrase, form) : -1;
      const mayTell = told >= 0 && (!cues.speaks(at) || talks.has(analysis.indefinite(told)));
      if (mayTell && phrase.end < at) return this.subjects.behind(at, form) < 0 ? told : -1;
      if (!phrase.isGoverned) return -1;
    }
    return -1;
  }

  /** The first noun of a phrase, or the last one, that agrees with a verb; −1. */
  private agreeing({ start, end }: Phrase, form: VerbForm): number {
    const { analysis, cues } = this;
    const last = end - 1;
    const isCompleted =
      last > start && analysis.is(last, analysis.bits.noun) && !analysis.is(last, analysis.bits.adjective);
    return [isCompleted ? last : start, start].find((token) => agrees(form, cues.head(token), false)) ?? -1;
  }

  /** «قدمت الحكومة مشروعا للنقابة رفضه العمال»: the indefinite noun before definite governed phrases that the verb's pronoun stands for; −1. */
  protected doneToFar(at: number, form: VerbForm): number {
    const { analysis, cues, last } = this;
    if (!last.isGoverned || last.end !== at || analysis.outer(at) !== 0 || loose.has(this.top.kind)) return -1;
    const gender = analysis.hasPronoun(at) ? pronounGender(analysis, at) : undefined;
    if (gender !== 'm' && gender !== 'f') return -1;
    let start = at;
    for (const phrase of this.recent) {
      if (phrase.end < start - 1) return -1;
      start = phrase.start;
      if (!this.isIndefinite(phrase)) continue;
      const isDone = cues.head(start).gender === gender && this.subjects.behind(at, form) === at + 1;
      return isDone ? start : -1;
    }
    return -1;
  }

  protected isBehindComma(at: number): boolean {
    return at > this.analysis.sentenceStart(at) && isComma(this.analysis, at - 1);
  }

  /** «خلال ندوة صحفية، عقدها أمس»: behind a comma the indefinite noun that the pronoun of a light verb stands for; −1. */
  protected heldBefore(at: number): number {
    const { analysis, cues } = this;
    if (!analysis.hasPronoun(at) || analysis.outer(at) !== 0 || finiteLightVerb(analysis, at) < 0) return -1;
    const gender = pronounGender(analysis, at);
    const held = this.recent.find((phrase) => this.isIndefinite(phrase) && isVerbalNoun(analysis, phrase.start));
    return held && (gender === 'f' || gender === 'm') && cues.head(held.start).gender === gender ? held.start : -1;
  }

  /** «زيارة تستغرق يومين يلتقي خلالها …», «اجتماعا أمس، ناقش فيه …»: the indefinite noun that the pronoun right behind the verb stands for; −1. */
  protected meanwhile(at: number, form: VerbForm): number {
    const { analysis, cues, subjects } = this;
    // «بيانا أعلن من خلاله …»
    const next = meanwhileEnd(analysis, at + 1) - 1;
    if (next < 0) return -1;
    // «جلسة مباحثات، رحب خلالها الوزير بضيفه وطلب …»: a clause of its own.
    const behind = this.isBehindComma(at) ? subjects.behind(at, form) : -1;
    if (behind >= 0 && cues.acts(behind) && !cues.takesObject(at)) return -1;
    const gender = pronounGender(analysis, next);
    const held = this.recent.find(
      ({ start, end }) =>
        this.isIndefinite({ start, end }) && isVerbalNoun(analysis, start) && cues.head(start).gender === gender,
    );
    return held?.start ?? -1;
  }

  private isIndefinite({ start, end }: Pick<Phrase, 'start' | 'end'>): boolean {
    const { analysis, cues } = this;
    for (let token = start; token < end; token++)
      if (analysis.isDefinite(token) || analysis.hasPronoun(token) || cues.unitEnd(token) > token) return false;
    return !analysis.is(start, analysis.bits.adverb);
  }

  /** «منذ سنوات تؤكد …», «وفي سياق متصل دعا …»: when it was, and how the text goes on. */
  private isCircumstance(at: number): boolean {
    const { analysis, last } = this;
    if (analysis.longestMatch(at - 1, analysis.lexicon.codeOf('unit')) >= 0) return true;
    return at === last.start + 2 && isConnection(analysis, last.start, at);
  }

  /** «اجتماع عقده الوزراء أمس تناول …»: of an indefinite topic a verb with its pronoun tells who made it, before its own verb. */
  protected isMadeTopic(at: number, form: VerbForm): boolean {
    const { analysis, last, clause } = this;
    if (!analysis.hasPronoun(at) || !this.modifiesNoun(at)) return false;
    // «شكل التعاون محور مباحثات أجراها الوزير»
    if (last.start !== clause.topic && finiteLightVerb(analysis, at) < 0) return false;
    if (analysis.is(last.start, analysis.bits.people)) return false;
    return this.subjects.behind(at, form) === at + 1;
  }

  /** «إيقاف شخص اقتحم …»: of an indefinite phrase that what happened heads, whom it happened to. */
  protected described(): number {
    const { analysis, cues, last } = this;
    const { people, adjective, noun } = analysis.bits;
    // «على هامش مؤتمر انعقد أمس»: of what it was beside.
    if (settings.has(analysis.stem(last.start)) && last.end > last.start + 1) return last.start + 1;
    if (!cues.isDeed(last.start)) return last.start;
    let at = last.end - 1;
    while (at > last.start && analysis.is(at, adjective) && !analysis.is(at, noun | people)) at--;
    // «تفجيرين إرهابيين استهدفا كنيستين»: an adjective of two deeds.
    const areTwo = analysis.is(at, adjective) && [last.start, at].every((token) => analysis.stem(token).endsWith('ين'));
    if (areTwo) return last.start;
    // «هجوم إرهابي استهدف مسجدا»: of what kind it was.
    if (analysis.is(at, adjective) && assaults.test(analysis.bare(last.start))) return last.start;
    return at > last.start && analysis.is(at, people) ? at : last.start;
  }

  /** «في بيان نشرته صحف أوصت الهيئة …»: behind the maker of a thing told of, the verb of the clause around, which has none yet. */
  protected isAwaited(form: VerbForm): boolean {
    const { clause, last } = this;
    const around = this.levels.at(-2);
    const awaiting = around && this.all[around.clause]!;
    if (this.top.kind !== 'relative' || !awaiting || awaiting.verb >= 0) return false;
    // «أن سيارة يقودها انتحاري اقتحم …»: it was he.
    if (awaiting.topic >= 0 && !agrees(form, this.cues.head(awaiting.topic), false)) return false;
    return clause.resumption >= 0 && clause.isOwn && clause.subject === last.start;
  }

  /** «وفقا لبيان صدر عن …،», «في اجتماع عقده أمس»: before the main verb, one that tells of the governed noun right before it. */
  protected tellsOfGoverned(at: number, form: VerbForm): boolean {
    const { analysis, cues, last } = this;
    if (!last.isGoverned || !this.modifiesNoun(at) || analysis.is(last.start, analysis.bits.adverb)) return false;
    if (analysis.hasPronoun(at)) return true;
    return !cues.speaks(at) && agrees(form, cues.head(last.start), false) && this.subjects.behind(at, form) < 0;
  }
}

const owners: ReadonlySet<string> = new Set(['له', 'لها', 'لهم', 'لهما']);
/** What brings somebody's age (folded). */
const ages: ReadonlySet<string> = new Set(['العمر', 'عمره', 'عمرها']);
/** Nouns that say when or at what something is, before what it is at. */
const settings: ReadonlySet<string> = new Set('هامش اطار اعقاب ختام مستهل نهايه بدايه ضوء سياق'.split(' '));
/** Deeds that no one they are done to completes. */
const assaults = /^(هجوم|تفجير|انفجار|اعتداء|عمل|كمين)ا?$|^عمليه$/;
/** Clauses that a mark or another verb closes. */
export const loose: ReadonlySet<ClauseKind> = new Set(['relative', 'adverbial']);
