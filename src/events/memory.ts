/** Whom the text goes on speaking of: the party that the last verb had as its subject, for verbs and nouns without one. */
import type { Analysis } from '../syntax/analysis.ts';
import type { FoundArgument } from './types.ts';

/** A hidden subject is looked for no farther back than so many sentences. */
const reach = 3;

export class SubjectMemory {
  private last: readonly FoundArgument[] = [];
  private sentence = -1;

  constructor(private readonly analysis: Analysis) {}

  keep(subjects: readonly FoundArgument[], at: number): void {
    if (subjects.length === 0) return;
    this.last = subjects;
    this.sentence = this.analysis.sentenceOf(at);
  }

  /** The last subjects in another role; none if they were named too long ago. */
  recall(role: string, at: number): FoundArgument[] {
    if (this.analysis.sentenceOf(at) - this.sentence > reach) return [];
    return this.last.map((argument) => ({ ...argument, role }));
  }
}
