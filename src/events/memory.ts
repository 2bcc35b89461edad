/**
 * Whom the text goes on speaking of: the parties that verbs had as their subjects, for verbs and nouns without one of
 * their own. A subject inside a quotation or behind أن counts only in its own sentence and only for what stands inside
 * too; the clause around it goes on with its own speaker.
 */
import { Feature } from '../lexicon/features.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { isActorAt } from './arguments.ts';
import type { EventScene } from './scene.ts';
import type { FoundArgument } from './types.ts';

/** A hidden subject is looked for no farther back than so many sentences. */
const reach = 3;
/** How many subjects are remembered, the last first. */
const remembered = 4;
/** How far back the opening of a clause or a quotation is looked for. */
const clauseReach = 40;

interface Remembered {
  parties: readonly FoundArgument[];
  sentence: number;
  embedded: boolean;
}

export class SubjectMemory {
  private readonly subjects: Remembered[] = [];

  constructor(private readonly scene: EventScene) {}

  keep(parties: readonly FoundArgument[], at: number): void {
    const first = parties[0];
    if (!first || !isActorAt(this.scene, first.start)) return;
    const sentence = this.scene.analysis.sentenceOf(at);
    this.subjects.unshift({ parties, sentence, embedded: isEmbedded(this.scene.analysis, at) });
    this.subjects.length = Math.min(this.subjects.length, remembered);
  }

  /** The last subjects that a word can go on from, in a role; none if they were named too long ago. */
  recall(role: string, at: number, features: number, goesOnOutside = false): FoundArgument[] {
    const { analysis } = this.scene;
    const sentence = analysis.sentenceOf(at);
    const inside = !goesOnOutside && isEmbedded(analysis, at);
    const found = this.subjects.find(
      (one) =>
        sentence - one.sentence <= reach &&
        (!one.embedded || (inside && one.sentence === sentence)) &&
        this.agrees(one.parties[0]!, features),
    );
    return found ? found.parties.map((argument) => ({ ...argument, role })) : [];
  }

  /** A feminine singular verb doesn't go on from a man's office, nor a masculine one from a woman's or a body in ة. */
  private agrees({ start, end }: FoundArgument, features: number): boolean {
    if ((features & Feature.past) === 0 || (features & (Feature.plural | Feature.dual)) !== 0) return true;
    const entity = this.scene.entityAt(start);
    if (!entity || entity.end !== end || !gendered.has(entity.type)) return true;
    return this.scene.analysis.stem(start).endsWith('ه') === ((features & Feature.feminine) !== 0);
  }
}

/** Types whose first word shows the gender of the whole. */
const gendered: ReadonlySet<string> = new Set(['official']);

/** True behind أن and its like, or inside a quotation, within the sentence. */
export function isEmbedded(analysis: Analysis, at: number): boolean {
  const first = Math.max(analysis.sentenceStart(at), at - clauseReach);
  let closed = 0;
  for (let token = at - 1; token >= first; token--) {
    if (analysis.is(token, analysis.bits.subordinator)) return true;
    if (!analysis.isPunctuation(token)) continue;
    const mark = analysis.folded(token);
    if (mark === '»') closed++;
    else if (mark === '«' && closed-- === 0) return true;
  }
  return false;
}
