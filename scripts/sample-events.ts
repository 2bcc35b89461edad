/**
 * Draws events to be judged by hand: `tsx scripts/sample-events.ts [SEED]`, with the shared data in ../shared (it isn't
 * part of the repository; without it the script says so and ends). The judgements are kept in docs/judged-events.md.
 *
 * Reads   ../shared/data/raw/antcorpus.jsonl.gz, saudinewsnet-6k.jsonl.gz   100 articles of each, drawn at random
 * Prints  100 events drawn at random over all that these articles give: article, type, trigger, polarity and modality,
 *         arguments, and the text around. To standard output only: no sentence of the data may be stored in the repository.
 *
 * A thing is drawn by the hash of the seed and its name, those with the lowest come first. So the articles stay the same
 * whatever khabar finds, and an event that two versions find is in both samples or, but for the last few, in neither.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createExtractor } from '../src/extract.ts';
import type { Argument, Event } from '../src/types.ts';

const raw = new URL('../../shared/data/raw/', import.meta.url);
const sources = ['antcorpus.jsonl.gz', 'saudinewsnet-6k.jsonl.gz'];
const articlesPerSource = 100;
const eventCount = 100;
const charactersBefore = 320;
const charactersAfter = 260;
const seed = process.argv[2] ?? 'khabar-1';

interface Article {
  id: string;
  date: string;
  text: string;
}

interface FoundIn {
  article: Article;
  event: Event;
}

function readArticles(file: string): Article[] {
  const lines = gunzipSync(readFileSync(new URL(file, raw)))
    .toString('utf8')
    .split('\n');
  return lines.filter(Boolean).map((line) => {
    const { id, date, title, text } = JSON.parse(line) as Record<string, string>;
    return { id: id!, date: (date ?? '').slice(0, 10), text: `${title}\n${text}` };
  });
}

const hash = (name: string): string => createHash('sha256').update(`${seed} ${name}`).digest('hex');

function draw<T>(things: readonly T[], count: number, nameOf: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, key: hash(nameOf(thing)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ thing }) => thing);
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

function around({ text }: Article, { start, end }: Event['trigger']): string {
  const before = text.slice(Math.max(0, start - charactersBefore), start);
  return oneLine(`…${before}[[${text.slice(start, end)}]]${text.slice(end, end + charactersAfter)}…`);
}

const argumentLine = ({ role, text, start }: Argument, trigger: number): string =>
  `   ${role}: ${oneLine(text)} (${start < trigger ? '' : '+'}${start - trigger})`;

function print({ article, event }: FoundIn, at: number): void {
  const { type, trigger, polarity, modality } = event;
  console.log(`${at + 1}. ${article.id} @${trigger.start} ${type} «${trigger.text}» ${polarity} ${modality}`);
  for (const argument of event.arguments) console.log(argumentLine(argument, trigger.start));
  console.log(`   ${around(article, trigger)}\n`);
}

const missing = sources.filter((file) => !existsSync(new URL(file, raw)));
if (missing.length > 0) {
  console.error(`not there: ${missing.map((file) => `../shared/data/raw/${file}`).join(', ')}`);
  process.exit(1);
}

const extractor = createExtractor();
const articles = sources.flatMap((file) => draw(readArticles(file), articlesPerSource, ({ id }) => id));
const found = articles.flatMap((article) =>
  extractor
    .extract(article.text, article.date ? { date: article.date } : {})
    .events.map((event) => ({ article, event })),
);
const sample = draw(found, eventCount, ({ article, event }) => `${article.id} ${event.trigger.start} ${event.type}`);
console.log(`${articles.length} articles, ${found.length} events, ${sample.length} drawn, seed ${seed}\n`);
sample.forEach(print);
