/**
 * Measures khabar and writes the figures into docs/accuracy.md, between its markers: `npm run accuracy`. What isn't there
 * (the shared data stand beside the repository) is left as it was, and said so.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGoldArticles } from '../src/cli/evaluate.ts';
import { readConll, scoreConll } from '../src/evaluate/conll.ts';
import type { GoldArticle } from '../src/evaluate/gold.ts';
import { readLabelled, readMarked, scoreLabelled, scoreMarked } from '../src/evaluate/gsr.ts';
import { type TagSchemeName, tagSchemes } from '../src/evaluate/schemes.ts';
import { type Scores, score } from '../src/evaluate/score.ts';
import { tagSentences } from '../src/evaluate/tag.ts';
import type { Figures, Table } from '../src/evaluate/tally.ts';
import { createExtractor } from '../src/extract.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = `${root}docs/accuracy.md`;
const extractor = createExtractor();

const percent = (share: number): string => (100 * share).toFixed(1);

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const figureRow = (name: string, { precision, recall, f1, gold, predicted }: Figures): string[] => [
  name,
  ...[precision, recall, f1].map(percent),
  String(gold),
  String(predicted),
];

function table(name: string, { byType, micro }: Table): string {
  const rows = [...Object.entries(byType).map(([key, row]) => figureRow(key, row)), figureRow('all (micro)', micro)];
  return markdown([name, 'P', 'R', 'F1', 'gold', 'predicted'], rows);
}

function scoresOf(gold: readonly GoldArticle[]): Scores {
  const read = gold.map(
    ({ id, text, date }) => [id, extractor.extract(text, date === undefined ? {} : { date })] as const,
  );
  return score(gold, new Map(read));
}

function articles(folder: string): string {
  const scores = scoresOf(readGoldArticles(root + folder));
  const attributes = Object.entries(scores.attributes).map(([name, { accuracy, of }]) => [
    name,
    accuracy === null ? '–' : percent(accuracy),
    String(of),
  ]);
  return [
    `${scores.articles} articles.`,
    table('entities', scores.entities),
    table('events', scores.events),
    table('arguments', scores.arguments),
    table('arguments by role', scores.argumentsByRole),
    markdown(['of what matched', 'right', 'of'], attributes),
  ].join('\n\n');
}

function oneArticle(path: string): string {
  const [article] = readGoldArticles(`${root}${path.slice(0, path.lastIndexOf('/'))}`).filter(
    ({ id }) => id === 'seed',
  );
  const { entities, events, arguments: args, attributes } = scoresOf(article ? [article] : []);
  const rows = Object.entries(attributes).filter(([, { accuracy }]) => accuracy !== null);
  return [
    markdown(
      ['seed', 'P', 'R', 'F1', 'gold', 'predicted'],
      [
        figureRow('entities', entities.micro),
        figureRow('events', events.micro),
        ...['meeting', 'endorsement', 'action-plan'].flatMap((type) =>
          events.byType[type] ? [figureRow(type, events.byType[type])] : [],
        ),
        figureRow('arguments', args.micro),
      ],
    ),
    markdown(
      ['of what matched', 'right', 'of'],
      rows.map(([name, { accuracy, of }]) => [name, percent(accuracy!), String(of)]),
    ),
  ].join('\n\n');
}

const tagged =
  (scheme: TagSchemeName) =>
  (path: string): string => {
    const gold = readConll(readFileSync(root + path, 'utf8'));
    const predicted = tagSentences(extractor, gold, tagSchemes[scheme]);
    return table('type', scoreConll(gold, predicted, new Set(['PER', 'LOC', 'ORG'])));
  };

/** Rules and weights of protests and attacks were made with every other sentence of event-gsr at hand, the first included. */
const isRead = (_: unknown, at: number): boolean => at % 2 === 0;
const isUnread = (sentence: unknown, at: number): boolean => !isRead(sentence, at);

function sentences(folder: string): string {
  const kinds = ['protest', 'assault'];
  const read = (name: string): string => readFileSync(`${root}${folder}/${name}`, 'utf8');
  const reported = kinds.flatMap((kind) => {
    const file = `${kind}-sentences-dev.jsonl`;
    const labelled = readLabelled(read(file), file);
    const samples = [
      [`${kind}, any event`, labelled, 0],
      [`${kind}, confidence ≥ 0.5`, labelled, 0.5],
      [`of those the half that was read`, labelled.filter(isRead), 0.5],
      [`of those the half that wasn't`, labelled.filter(isUnread), 0.5],
    ] as const;
    return samples.map(([name, sample, least]) => {
      const { precision, recall, gold, predicted } = scoreLabelled(extractor, sample, least);
      return [name, percent(precision), percent(recall), String(gold), String(predicted)];
    });
  });
  const actors = kinds.flatMap((kind) => {
    const file = `${kind}-spans-dev.json`;
    const marked = readMarked(read(file), file);
    const samples = [
      [kind, marked],
      ['of those the half that was read', marked.filter(isRead)],
      ["of those the half that wasn't", marked.filter(isUnread)],
    ] as const;
    return samples.map(([name, sample]) => {
      const { source, target } = scoreMarked(extractor, sample);
      return [name, ...[source, target].flatMap(({ found, of }) => [percent(of ? found / of : 0), String(of)])];
    });
  });
  return [
    markdown(['reported', 'P', 'R', 'gold', 'predicted'], reported),
    markdown(['actors found', 'source', 'of', 'target', 'of'], actors),
  ].join('\n\n');
}

const parts: Readonly<Record<string, readonly [path: string, measure: (path: string) => string]>> = {
  seed: ['../shared/gold/dev/seed.json', oneArticle],
  dev: ['../shared/gold/dev', articles],
  corpus: ['corpus/articles', articles],
  anercorp: ['../shared/data/anercorp/train.conll', tagged('guidelines')],
  'anercorp-scheme': ['../shared/data/anercorp/train.conll', tagged('anercorp')],
  aqmar: ['../shared/data/aqmar/dev.conll', tagged('guidelines')],
  gsr: ['../shared/data/event-gsr', sentences],
};

function replacePart(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`docs/accuracy.md has no place for ${name}`);
  return `${text.slice(0, from + open.length)}\n\n${content}\n\n${text.slice(to)}`;
}

let text = readFileSync(page, 'utf8');
for (const [name, [path, measure]] of Object.entries(parts)) {
  if (existsSync(root + path)) text = replacePart(text, name, measure(path));
  else console.error(`${path} is not there: ${name} stays as it was`);
}
writeFileSync(page, text);
