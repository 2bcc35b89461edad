/**
 * Scoring: gold articles and predictions → figures and the list of errors. Spans are compared by the words (runs of
 * letters, marks and digits) that they touch. An entity matches by type and exactly the same words; an event by type and
 * a trigger word in common; an argument of a matched event by role and words that overlap by half or more (Jaccard).
 * Arguments of missed and of spurious events count against recall and precision.
 */
import type { GoldArticle, GoldEntity, GoldEvent } from './gold.ts';
import { type Table, Tally } from './tally.ts';

/** The part of a document that is scored. */
export interface Prediction {
  entities: readonly GoldEntity[];
  events: readonly GoldEvent[];
}

export interface ScoringError {
  article: string;
  kind: string;
  what: string;
  text: string;
}

export interface Accuracy {
  accuracy: number | null;
  of: number;
}

export interface Scores {
  articles: number;
  missing: number;
  entities: Table;
  events: Table;
  arguments: Table;
  argumentsByRole: Table;
  attributes: Record<string, Accuracy>;
  errors: ScoringError[];
}

/** Entity types that the guidelines define; others are not scored. */
const scoredTypes: ReadonlySet<string> = new Set(['country', 'place', 'organization', 'person', 'official', 'date']);
const attributeNames = ['country', 'role', 'officialCountry', 'polarity', 'modality'] as const;
type AttributeName = (typeof attributeNames)[number];

export function score(gold: readonly GoldArticle[], predictions: ReadonlyMap<string, Prediction>): Scores {
  const scorer = new Scorer();
  for (const article of gold) scorer.article(article, predictions.get(article.id));
  return scorer.scores(gold.length);
}

class Scorer {
  private readonly entities = new Tally();
  private readonly events = new Tally();
  private readonly byType = new Tally();
  private readonly byRole = new Tally();
  private readonly attributes = new Map<AttributeName, [right: number, of: number]>(
    attributeNames.map((name) => [name, [0, 0]]),
  );
  private readonly errors: ScoringError[] = [];
  private missing = 0;

  article(article: GoldArticle, prediction: Prediction | undefined): void {
    if (!prediction) this.missing++;
    const comparison = new ArticleComparison(article, prediction ?? { entities: [], events: [] });
    this.scoreEntities(comparison);
    this.scoreEvents(comparison);
  }

  private scoreEntities({ article, goldEntities, predictedEntities }: ArticleComparison): void {
    for (const [key, gold] of goldEntities) {
      this.entities.add(gold.type, 'gold');
      const predicted = predictedEntities.get(key);
      if (predicted) this.hitEntity(gold, predicted);
      else this.error(article, 'missed', gold.type, gold);
    }
    for (const [key, predicted] of predictedEntities) {
      this.entities.add(predicted.type, 'predicted');
      if (!goldEntities.has(key)) this.error(article, 'spurious', predicted.type, predicted);
    }
  }

  private hitEntity(gold: GoldEntity, predicted: GoldEntity): void {
    this.entities.add(gold.type, 'hit');
    if (gold.type === 'country') this.judge('country', gold.country, predicted.country ?? '');
    if (gold.type !== 'official') return;
    this.judge('role', gold.role, predicted.role);
    this.judge('officialCountry', gold.country, predicted.country);
  }

  private judge(name: AttributeName, wanted: string | undefined, found: string | undefined): void {
    if (wanted === undefined) return;
    const counts = this.attributes.get(name)!;
    counts[1]++;
    if (wanted === found) counts[0]++;
  }

  private scoreEvents(comparison: ArticleComparison): void {
    const { article, predictedEvents } = comparison;
    const taken = new Set<number>();
    for (const gold of article.events) {
      this.events.add(gold.type, 'gold');
      const hit = comparison.eventFor(gold, taken);
      if (hit < 0) this.error(article, 'missed-event', gold.type, gold.trigger);
      else {
        taken.add(hit);
        this.events.add(gold.type, 'hit');
        for (const name of ['polarity', 'modality'] as const) this.judgeStatus(name, gold, predictedEvents[hit]!);
      }
      this.scoreArguments(comparison, gold, predictedEvents[hit]);
    }
    predictedEvents.forEach((predicted, at) => {
      this.events.add(predicted.type, 'predicted');
      if (taken.has(at)) return;
      this.scoreArguments(comparison, undefined, predicted);
      this.error(article, 'spurious-event', predicted.type, predicted.trigger);
    });
  }

  private judgeStatus(name: 'polarity' | 'modality', gold: GoldEvent, predicted: GoldEvent): void {
    const counts = this.attributes.get(name)!;
    counts[1]++;
    if (gold[name] === predicted[name]) counts[0]++;
  }

  private scoreArguments(
    comparison: ArticleComparison,
    gold: GoldEvent | undefined,
    predicted: GoldEvent | undefined,
  ): void {
    const { type } = (gold ?? predicted)!;
    const free = new Set(predicted?.arguments ?? []);
    for (const argument of free) this.count(type, argument.role, 'predicted');
    for (const argument of gold?.arguments ?? []) {
      this.count(type, argument.role, 'gold');
      const hit = [...free].find((other) => other.role === argument.role && comparison.overlapsByHalf(argument, other));
      if (hit) {
        free.delete(hit);
        this.count(type, argument.role, 'hit');
      } else if (predicted) this.error(comparison.article, 'missed-argument', `${type}.${argument.role}`, argument);
    }
    if (gold)
      for (const argument of free)
        this.error(comparison.article, 'spurious-argument', `${type}.${argument.role}`, argument);
  }

  private count(type: string, role: string, field: 'hit' | 'gold' | 'predicted'): void {
    this.byRole.add(role, field);
    this.byType.add(type, field);
  }

  private error(
    article: GoldArticle,
    kind: string,
    what: string,
    { start, end }: { start: number; end: number },
  ): void {
    this.errors.push({ article: article.id, kind, what, text: article.text.slice(start, end) });
  }

  scores(articles: number): Scores {
    const attributes = Object.fromEntries(
      [...this.attributes].map(([name, [right, of]]) => [name, { accuracy: of ? right / of : null, of }]),
    );
    return {
      articles,
      missing: this.missing,
      entities: this.entities.table(),
      events: this.events.table(),
      arguments: this.byType.table(),
      argumentsByRole: this.byRole.table(),
      attributes,
      errors: this.errors,
    };
  }
}

/** One article with what was predicted of it, spans compared by words. */
class ArticleComparison {
  readonly goldEntities: Map<string, GoldEntity>;
  readonly predictedEntities: Map<string, GoldEntity>;
  readonly predictedEvents: readonly GoldEvent[];
  private readonly words: [start: number, end: number][];

  constructor(
    readonly article: GoldArticle,
    prediction: Prediction,
  ) {
    this.words = [...article.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => [
      match.index,
      match.index + match[0].length,
    ]);
    this.goldEntities = this.unique(article.entities);
    this.predictedEntities = this.unique(prediction.entities.filter(({ type }) => scoredTypes.has(type)));
    this.predictedEvents = prediction.events;
  }

  private unique(entities: readonly GoldEntity[]): Map<string, GoldEntity> {
    return new Map(entities.map((entity) => [`${entity.type}:${this.touched(entity).join(',')}`, entity]));
  }

  private touched({ start, end }: { start: number; end: number }): number[] {
    return this.words.flatMap(([from, to], at) => (from < end && to > start ? [at] : []));
  }

  eventFor(gold: GoldEvent, taken: ReadonlySet<number>): number {
    const words = new Set(this.touched(gold.trigger));
    return this.predictedEvents.findIndex(
      (event, at) =>
        !taken.has(at) && event.type === gold.type && this.touched(event.trigger).some((word) => words.has(word)),
    );
  }

  overlapsByHalf(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
    const [first, second] = [new Set(this.touched(a)), this.touched(b)];
    const common = second.filter((word) => first.has(word)).length;
    return common * 2 >= new Set([...first, ...second]).size;
  }
}
