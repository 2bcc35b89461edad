/**
 * The stack of levels on which speakers.ts and clauses.ts read a sentence: the main level, and inside it one for each content clause,
 * quotation, relative and adverbial clause that is open. Each level has a row of clauses.
 */
import type { Clause, ClauseKind } from './clause.ts';

export interface Level {
  clause: number;
  kind: ClauseKind;
}

export class ClauseLevels {
  readonly all: Clause[] = [];
  readonly ofVerb = new Map<number, Clause>();
  readonly ofAntecedent = new Map<number, Clause>();
  protected levels: Level[] = [];
  /** The last main clause of the sentences before. */
  private before = -1;

  /** Opens the main level of a sentence. */
  protected begin(): void {
    this.levels = [];
    this.push('main', -1);
  }

  /** Opens the main level anew, as if a clause had come right before. */
  protected beginBehind(clause: number): void {
    this.before = clause;
    this.begin();
  }

  protected finish(): void {
    this.before = this.levels[0]!.clause;
  }

  protected get top(): Level {
    return this.levels[this.levels.length - 1]!;
  }
  protected get current(): number {
    return this.top.clause;
  }
  protected get clause(): Clause {
    return this.all[this.current]!;
  }

  protected push(kind: ClauseKind, antecedent: number): void {
    const parent = this.levels.length > 0 ? this.current : -1;
    const previous = parent < 0 ? this.before : -1;
    this.levels.push({ clause: this.open(kind, parent, previous, antecedent), kind });
    if (antecedent >= 0 && !this.ofAntecedent.has(antecedent)) this.ofAntecedent.set(antecedent, this.clause);
  }

  private open(kind: ClauseKind, parent: number, previous: number, antecedent: number): number {
    return (
      this.all.push({
        kind,
        parent,
        previous,
        isPersonal: false,
        verb: -1,
        form: undefined,
        topic: -1,
        antecedent,
        resumption: -1,
        subject: -1,
        isOwn: false,
        behind: -1,
      }) - 1
    );
  }

  /** Another clause on the same level. */
  protected goOn(): void {
    const level = this.top;
    const { parent, antecedent, kind } = this.clause;
    level.clause = this.open(kind, parent, level.clause, antecedent);
  }

  /** Closes levels of these kinds from the top, as long as each has its verb. */
  protected close(kinds: ReadonlySet<ClauseKind>): void {
    while (this.levels.length > 1 && kinds.has(this.top.kind) && this.clause.verb >= 0) this.levels.pop();
  }

  /** The nearest level that is no relative or adverbial one and may not be left through a quotation mark. */
  protected closeTo(fits: (level: Level) => boolean): boolean {
    for (let at = this.levels.length - 1; at >= 0; at--) {
      if (fits(this.levels[at]!)) {
        this.levels.length = at + 1;
        return true;
      }
      if (this.levels[at]!.kind === 'quotation') return false;
    }
    return false;
  }

  /** Leaves the levels above one, unless a quotation is among them. */
  protected closeToLevel(level: number): boolean {
    if (level < 0 || this.levels.slice(level + 1).some(({ kind }) => kind === 'quotation')) return false;
    this.levels.length = level + 1;
    return true;
  }
}
