/** A thread of khabar extract --jobs: batches of articles come in, and what is printed of each batch goes out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from './input.ts';
import { type Reading, reader } from './reading.ts';

const read = reader(workerData as Reading);
parentPort!.on('message', (batch: Article[]) => parentPort!.postMessage(batch.map(read).join('')));
