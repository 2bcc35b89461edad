/** The project's figures are those of the shared scorers, where these are there. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGoldArticles } from '../../src/cli/evaluate.ts';
import { readConll, scoreConll } from '../../src/evaluate/conll.ts';
import { readGold } from '../../src/evaluate/gold.ts';
import { score } from '../../src/evaluate/score.ts';
import { createExtractor } from '../../src/extract.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const hasShared = existsSync(`${shared}tools/score.mjs`);
if (!hasShared) console.log('no ../shared: the comparison with its scorers is skipped');

const corpus = fileURLToPath(new URL('../../corpus/articles/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'khabar-'));

describe('score', () => {
  const text = 'اجتمع المغرب وفرنسا في نيامي';
  const span = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
  const gold = readGold(
    JSON.stringify({
      id: 'a',
      text,
      entities: [
        { type: 'country', ...span('المغرب'), country: 'MA' },
        { type: 'place', ...span('نيامي') },
      ],
      events: [
        {
          type: 'meeting',
          trigger: span('اجتمع'),
          polarity: 'positive',
          modality: 'asserted',
          arguments: [
            { role: 'participant', ...span('المغرب') },
            { role: 'place', ...span('نيامي') },
          ],
        },
      ],
    }),
    'a',
  );

  it('gives full marks to the gold itself', () => {
    const { entities, events, arguments: args, errors } = score([gold], new Map([['a', gold]]));
    expect([entities.micro.f1, events.micro.f1, args.micro.f1]).toEqual([1, 1, 1]);
    expect(errors).toEqual([]);
  });

  it('counts what is missed and what is spurious', () => {
    const prediction = {
      entities: [gold.entities[0]!, { type: 'country', ...span('فرنسا') }],
      events: [{ ...gold.events[0]!, arguments: [{ role: 'participant', ...span('فرنسا') }] }],
    };
    const { entities, arguments: args, errors } = score([gold], new Map([['a', prediction]]));
    expect(entities.micro).toMatchObject({ precision: 0.5, recall: 0.5, gold: 2, predicted: 2 });
    expect(args.micro).toMatchObject({ precision: 0, recall: 0, gold: 2, predicted: 1 });
    expect(errors.map(({ kind }) => kind).sort()).toEqual([
      'missed',
      'missed-argument',
      'missed-argument',
      'spurious',
      'spurious-argument',
    ]);
  });

  it('counts an article without a prediction as missed', () => {
    expect(score([gold], new Map())).toMatchObject({ missing: 1, entities: { micro: { recall: 0 } } });
  });
});

describe('gold that is not', () => {
  const cases: [name: string, json: string, error: string][] = [
    ['no JSON', '{', 'f.json: not JSON'],
    ['no text', '{"id":"a"}', 'f.json: text: must be a string'],
    ['no list', '{"id":"a","text":"x","entities":1}', 'f.json: entities: must be a list'],
    [
      'a span outside',
      '{"id":"a","text":"x","entities":[{"start":0,"end":2}]}',
      'f.json: entities[0]: no span of the text',
    ],
    ['no trigger', '{"id":"a","text":"x","entities":[],"events":[{}]}', 'f.json: events[0].trigger: missing'],
  ];
  it.each(cases)('%s', (_name, json, error) => expect(() => readGold(json, 'f.json')).toThrow(error));
});

const toLines = (folder: string): string => {
  const extractor = createExtractor();
  return readGoldArticles(folder)
    .map(({ id, text, date }) => JSON.stringify(extractor.extract(text, { id, ...(date ? { date } : {}) })))
    .join('\n');
};

describe.skipIf(!hasShared)('beside the shared scorers', () => {
  it.each([corpus, `${shared}gold/dev`])('gives the same figures over %s', (folder) => {
    const predictions = join(scratch, 'predictions.jsonl');
    writeFileSync(predictions, toLines(folder));
    const theirs = JSON.parse(
      execFileSync('node', [`${shared}tools/score.mjs`, folder, predictions, '--json'], { encoding: 'utf8' }),
    ) as Record<string, unknown>;
    const gold = readGoldArticles(folder);
    const extractor = createExtractor();
    const { errors: _errors, ...ours } = score(
      gold,
      new Map(
        gold.map((article) => [
          article.id,
          extractor.extract(article.text, article.date ? { date: article.date } : {}),
        ]),
      ),
    );
    expect(JSON.parse(JSON.stringify(ours))).toEqual(theirs);
  });

  it('gives the same figures over tagged sentences', () => {
    const gold = 'قال\tO\nمحمد\tB-PERS\nالصالح\tI-PERS\nفي\tO\nالرباط\tB-LOC\n\nداعش\tB-ORG\nو\tO\nالأمم\tI-ORG\n';
    const predicted = 'قال\tO\nمحمد\tB-PER\nالصالح\tO\nفي\tO\nالرباط\tB-LOC\n\nداعش\tI-ORG\nو\tO\nالأمم\tB-ORG\n';
    const paths = [join(scratch, 'gold.conll'), join(scratch, 'predicted.conll')];
    writeFileSync(paths[0]!, gold);
    writeFileSync(paths[1]!, predicted);
    const theirs = execFileSync('node', [`${shared}tools/score-conll.mjs`, ...paths], { encoding: 'utf8' });
    const { byType, micro } = scoreConll(readConll(gold), readConll(predicted));
    for (const [type, { precision, recall, f1, gold: of }] of [...Object.entries(byType), ['all', micro] as const]) {
      const figures = [precision, recall, f1].map((share) => (100 * share).toFixed(1));
      expect(theirs).toMatch(new RegExp(`^${type}\\s+${figures.join('\\s+')}\\s+${of}$`, 'm'));
    }
  });
});

describe('the corpus articles', () => {
  it('hold a floor of accuracy', () => {
    const gold = readGoldArticles(corpus);
    const extractor = createExtractor();
    const {
      entities,
      events,
      arguments: args,
    } = score(
      gold,
      new Map(gold.map((article) => [article.id, extractor.extract(article.text, { date: article.date! })])),
    );
    expect(gold.length).toBeGreaterThanOrEqual(12);
    expect(entities.micro.f1).toBeGreaterThan(0.75);
    expect(events.micro.f1).toBeGreaterThan(0.55);
    expect(args.micro.f1).toBeGreaterThan(0.3);
  });
});
