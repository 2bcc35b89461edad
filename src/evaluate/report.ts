/** Figures as text tables for people. */
import type { Scores, ScoringError } from './score.ts';
import type { Table } from './tally.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function tableLines(title: string, { byType, micro }: Table): string[] {
  const rows = [...Object.entries(byType), ['all (micro)', micro] as const];
  return [
    `\n${title.padEnd(16)}     P      R     F1   gold  predicted`,
    ...rows.map(
      ([key, row]) =>
        `${key.padEnd(16)}${percent(row.precision)} ${percent(row.recall)} ${percent(row.f1)} ${String(row.gold).padStart(6)} ${String(row.predicted).padStart(10)}`,
    ),
  ];
}

export function scoreReport(scores: Scores): string {
  const attributes = Object.entries(scores.attributes).map(
    ([name, { accuracy, of }]) => `  ${name.padEnd(16)} ${accuracy === null ? '–' : percent(accuracy)} % of ${of}`,
  );
  return [
    `${scores.articles} articles${scores.missing ? `, ${scores.missing} without a prediction` : ''}`,
    ...tableLines('entities', scores.entities),
    ...tableLines('events', scores.events),
    ...tableLines('arguments', scores.arguments),
    ...tableLines('arguments by role', scores.argumentsByRole),
    '\nof what matched:',
    ...attributes,
  ].join('\n');
}

export const conllReport = (table: Table): string => tableLines('type', table).join('\n').trimStart();

/** One line an error: article, kind, type, text, tab-separated. */
export const errorLines = (errors: readonly ScoringError[]): string =>
  errors
    .map(({ article, kind, what, text }) => `${article}\t${kind}\t${what}\t${text.replace(/\s+/g, ' ')}\n`)
    .join('');
