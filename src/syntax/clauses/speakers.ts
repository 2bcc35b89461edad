/**
 * Who goes on speaking: the levels of clauses.ts that know which of them are of a verb of saying, and whether a verb
 * joined by و or behind a comma is the speaker's again or still belongs to what is told.
 */
import { Feature } from '../../lexicon/features.ts';
import { Clitic } from '../../text/clitics.ts';
import { agrees, type VerbForm } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Clause, ClauseCues } from './clause.ts';
import { ClauseLevels, type Level } from './levels.ts';
import { SubjectFinder } from './subjects.ts';

export class SpeakerLevels extends ClauseLevels {
  protected readonly subjects: SubjectFinder;

  constructor(
    protected readonly analysis: Analysis,
    protected readonly phrases: Phrases,
    protected readonly cues: ClauseCues,
  ) {
    super();
    this.subjects = new SubjectFinder(analysis, phrases, cues, this);
  }

  /** A verb of saying goes on from the clause of the verb of saying around it: «قال إن …، وأضاف …». */
  protected closeToSpeaker(): boolean {
    return this.closeToLevel(
      this.levels.findLastIndex((level, at) => at < this.levels.length - 1 && this.isSpeakers(level)),
    );
  }

  /** «أفاد المراسل بأن اللاعبين أضربوا وطالبوا»: a hidden subject that agrees with the inner clause's and not with the speaker. */
  protected isOfInner(at: number, form: VerbForm): boolean {
    const inner = this.begun();
    const subject = inner.verb < 0 ? inner.topic : inner.subject;
    if (subject < 0 || this.levels.length < 2 || !agrees(form, this.cues.head(subject), false)) return false;
    const speaker = this.levels.findLast((level, number) => number < this.levels.length - 1 && this.isSpeakers(level));
    const told = speaker && this.all[speaker.clause]!;
    const who = told ? told.subject : -1;
    if (who < 0) return false;
    const own = this.subjects.behind(at, form);
    // «قال إن الوزير وعد بالدعم كما وعد بلقاء»
    if (own < 0 && inner.verb >= 0 && this.analysis.stem(at) === this.analysis.stem(inner.verb)) return true;
    // «كما تدين الاعتداء»: what can't act is the object.
    if ((own < 0 || !this.cues.acts(own)) && this.goesOnInPresent(at, form, inner, told!)) return true;
    if (own >= 0) return false;
    if (this.saidBoth(at, inner)) return true;
    const areSeveral = form.several && inner.form?.several === true;
    return !agrees(form, this.cues.head(who), false) || (areSeveral && this.cues.head(who).single === true);
  }

  /** «أوضح أن الاتحاد حذر من الاحتقان ودعا الحكومة إلى الحوار»: with no comma between, who says one thing says the other. */
  private saidBoth(at: number, inner: Clause): boolean {
    const { analysis, cues } = this;
    const isPast = inner.form !== undefined && (inner.form.features & Feature.past) !== 0;
    if (inner.kind !== 'content' || !isPast || !inner.isOwn || analysis.outer(at) !== Clitic.wa) return false;
    return cues.speaks(inner.verb) && cues.acts(inner.subject) && !analysis.isPunctuation(at - 1);
  }

  /** «إذ يتوقع أن …، وقال رضا …»: somebody right behind the verb speaks for himself, and not inside of what إذ opened. */
  protected namesSpeaker(at: number, form: VerbForm): boolean {
    const own = this.subjects.behind(at, form);
    return own === at + 1 && this.cues.acts(own);
  }

  protected closeAdverbials(): void {
    while (this.levels.length > 1 && this.levels.at(-1)!.kind === 'adverbial') this.levels.pop();
  }

  /** «قال إن تونس ضد الحرب وتساند الحل»: an attitude in the present is that of whom the inner clause in the present is about. */
  private goesOnInPresent(at: number, form: VerbForm, inner: Clause, told: Clause): boolean {
    const { cues } = this;
    if (!cues.isPersonal(at) || !isPresent(form) || !told.form || isPresent(told.form)) return false;
    const isPast = inner.form !== undefined && (inner.form.features & Feature.past) !== 0;
    if (inner.kind !== 'content' || isPast) return false;
    return cues.acts(inner.verb < 0 ? inner.topic : inner.subject);
  }

  /** The clause that is being read, or the one before it on its level where nothing of it was read yet. */
  private begun(): Clause {
    const { clause } = this;
    return clause.verb < 0 && clause.topic < 0 && clause.previous >= 0 ? this.all[clause.previous]! : clause;
  }

  protected isSpeakers({ clause }: Level): boolean {
    const { verb } = this.all[clause]!;
    return verb >= 0 && this.cues.speaks(verb);
  }
}

/** The present and nothing else; of a verb in no list, by the first letter, nothing is known. */
const isPresent = ({ features }: VerbForm): boolean =>
  (features & Feature.present) !== 0 && (features & Feature.past) === 0;
