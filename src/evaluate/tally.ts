/** Counting: true positives, gold and predicted by key → precision, recall and F1, by key and over all. */

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  gold: number;
  predicted: number;
}

export interface Table {
  byType: Record<string, Figures>;
  micro: Figures;
}

interface Counts {
  hit: number;
  gold: number;
  predicted: number;
}

export class Tally {
  private readonly rows = new Map<string, Counts>();

  add(key: string, field: keyof Counts): void {
    const row = this.rows.get(key) ?? { hit: 0, gold: 0, predicted: 0 };
    row[field]++;
    this.rows.set(key, row);
  }

  table(): Table {
    const all: Counts = { hit: 0, gold: 0, predicted: 0 };
    const byType: Record<string, Figures> = {};
    for (const [key, row] of [...this.rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
      byType[key] = figures(row);
      for (const field of ['hit', 'gold', 'predicted'] as const) all[field] += row[field];
    }
    return { byType, micro: figures(all) };
  }
}

function figures({ hit, gold, predicted }: Counts): Figures {
  const precision = predicted ? hit / predicted : 0;
  const recall = gold ? hit / gold : 0;
  return {
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    gold,
    predicted,
  };
}
