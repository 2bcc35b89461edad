/** How khabar extract reads an article, in this thread or in several: articles → what is printed of them, in their order. */
import { Worker } from 'node:worker_threads';
import { createExtractor } from '../extract.ts';
import type { Pattern } from '../patterns/format.ts';
import type { Article } from './input.ts';
import { type Rendering, renderer } from './render.ts';

/** What is looked for, and how it is printed. Plain data: threads are told it. */
export interface Reading extends Rendering {
  types?: readonly string[];
  patterns: readonly Pattern[];
}

/** One article's printed text. */
export function reader({ types, patterns, ...rendering }: Reading): (article: Article) => string {
  const extractor = createExtractor({ ...(types ? { types } : {}), patterns });
  const render = renderer(rendering);
  return ({ text, ...info }) => render(extractor.extract(text, info));
}

/** Reads articles one after another. */
export async function* readHere(articles: AsyncIterable<Article>, reading: Reading): AsyncGenerator<string> {
  const read = reader(reading);
  for await (const article of articles) yield read(article);
}

/** UTF-16 code units of text that a thread is given at once: enough to hide what passing it costs. */
const batchLength = 1 << 17;

/** Batches that each thread has at most: it reads one while the other waits. */
const batchesPerThread = 2;

/** Reads articles in several threads. Throws what a thread throws. */
export async function* readInThreads(
  articles: AsyncIterable<Article>,
  reading: Reading,
  count: number,
): AsyncGenerator<string> {
  const threads = Array.from({ length: count }, () => new Thread(reading));
  const underway: Promise<string>[] = [];
  try {
    for await (const batch of batchesOf(articles)) {
      if (underway.length === count * batchesPerThread) yield await underway.shift()!;
      underway.push(leastBusy(threads).read(batch));
    }
    while (underway.length > 0) yield await underway.shift()!;
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

async function* batchesOf(articles: AsyncIterable<Article>): AsyncGenerator<Article[]> {
  let batch: Article[] = [];
  let length = 0;
  for await (const article of articles) {
    batch.push(article);
    length += article.text.length;
    if (length < batchLength) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

const leastBusy = (threads: readonly Thread[]): Thread =>
  threads.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));

/** A worker, which answers batches in the order in which they come. */
class Thread {
  private readonly worker: Worker;
  private fault: Error | undefined;
  private readonly answers: { resolve: (text: string) => void; reject: (error: Error) => void }[] = [];

  constructor(reading: Reading) {
    this.worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: reading });
    this.worker.on('message', (text: string) => this.answers.shift()!.resolve(text));
    this.worker.on('error', (error: Error) => {
      this.fault = error;
      for (const { reject } of this.answers.splice(0)) reject(error);
    });
  }

  /** How many batches it has not answered. */
  get waiting(): number {
    return this.answers.length;
  }

  read(batch: readonly Article[]): Promise<string> {
    if (this.fault) return Promise.reject(this.fault);
    const answer = new Promise<string>((resolve, reject) => this.answers.push({ resolve, reject }));
    // Whoever waits for it hears of a fault; until then it must not end the process.
    answer.catch(() => {});
    this.worker.postMessage(batch);
    return answer;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
