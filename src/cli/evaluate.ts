/** khabar evaluate: gold articles or a tagged corpus → figures. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, UsageError } from '../errors.ts';
import { conllErrors, readConll, scoreConll } from '../evaluate/conll.ts';
import { type GoldArticle, readGold } from '../evaluate/gold.ts';
import { conllReport, errorLines, scoreReport } from '../evaluate/report.ts';
import { type TagSchemeName, tagSchemeNames, tagSchemes } from '../evaluate/schemes.ts';
import { type Prediction, type Scores, type ScoringError, score } from '../evaluate/score.ts';
import { tagSentences } from '../evaluate/tag.ts';
import type { Table } from '../evaluate/tally.ts';
import { createExtractor } from '../extract.ts';
import { readText } from './input.ts';
import { type Command, oneOf, parseOptions, stringOption } from './options.ts';

export const evaluate: Command = {
  help: `khabar evaluate GOLD [options]

Runs khabar over annotated articles and prints precision, recall and F1. GOLD is a .json article, a folder of
them, or a .jsonl file ({ id, date, text, entities, events } with offsets), or a .conll file (token, tag).

  --json          the figures as JSON
  --errors FILE   writes every error: article (or sentence), kind, type, text
  --types TYPES   .conll: only these tags, such as PER,LOC,ORG
  --tags SCHEME   .conll: whose spans are tagged, guidelines or anercorp, as in khabar tag
`,
  async run(args, terminal) {
    const parsed = parseOptions(args, {
      json: { type: 'boolean' },
      errors: { type: 'string' },
      types: { type: 'string' },
      tags: { type: 'string' },
    });
    const [path] = parsed.positionals;
    if (path === undefined || parsed.positionals.length > 1) throw new UsageError('evaluate needs one folder or file');
    const scheme = oneOf(stringOption(parsed, 'tags'), tagSchemeNames, 'tags');
    const errorFile = stringOption(parsed, 'errors');
    const asJson = parsed.values.json === true;
    if (path.endsWith('.conll')) {
      const { table, errors } = evaluateConll(path, stringOption(parsed, 'types'), scheme);
      if (errorFile !== undefined) writeFileSync(errorFile, errorLines(errors));
      await terminal.out(`${asJson ? JSON.stringify(table, null, 1) : conllReport(table)}\n`);
    } else {
      const scores = evaluateArticles(path);
      const { errors, ...figures } = scores;
      if (errorFile !== undefined) writeFileSync(errorFile, errorLines(errors));
      await terminal.out(`${asJson ? JSON.stringify(figures, null, 1) : scoreReport(scores)}\n`);
    }
    return 0;
  },
};

function evaluateConll(
  path: string,
  types: string | undefined,
  scheme: TagSchemeName = 'guidelines',
): { table: Table; errors: ScoringError[] } {
  const gold = readConll(readText(path));
  const predicted = tagSentences(createExtractor(), gold, tagSchemes[scheme]);
  const only = types === undefined ? undefined : new Set(types.split(','));
  return { table: scoreConll(gold, predicted, only), errors: conllErrors(gold, predicted, only) };
}

function evaluateArticles(path: string): Scores {
  const gold = readGoldArticles(path);
  const extractor = createExtractor();
  const predictions = gold.map(({ id, text, date }): [string, Prediction] => [
    id,
    extractor.extract(text, date ? { date } : {}),
  ]);
  return score(gold, new Map(predictions));
}

/** The gold articles of a folder of .json files, of one of them, or of a .jsonl file. */
export function readGoldArticles(path: string): GoldArticle[] {
  if (!isFolder(path)) {
    if (path.endsWith('.json')) return [readGold(readText(path), path)];
    const lines = readText(path).split('\n');
    return lines.flatMap((line, at) => (line.trim() === '' ? [] : [readGold(line, `${path}:${at + 1}`)]));
  }
  const files = readdirSync(path).filter((file) => file.endsWith('.json'));
  if (files.length === 0) throw new InputError(path, 'no .json articles');
  return files.sort().map((file) => readGold(readText(join(path, file)), join(path, file)));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new InputError(path, 'no such file or folder');
  }
}
