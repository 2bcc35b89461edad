/** Where a party begins: behind the words for who does it, behind «كل من» and opening quotes. */
import { isEachOf } from './clause-cues.ts';
import type { EventScene } from './types.ts';

/** Where the doer behind «من قبل», «من طرف», «على يد» begins, if such an expression stands at a token; −1. */
export function agentAt({ analysis }: EventScene, at: number): number {
  if (at + 2 >= analysis.sentenceEnd(at)) return -1;
  const words = agents.get(analysis.folded(at));
  return words?.has(analysis.folded(at + 1)) ? at + 2 : -1;
}

const agents: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['من', new Set(['قبل', 'طرف', 'جانب', 'لدن'])],
  ['علي', new Set(['يد', 'يدي', 'ايدي'])],
]);

/** «كل من» before a list and opening quotes are passed over. */
export function skipOpeners({ analysis }: EventScene, at: number): number {
  const limit = analysis.sentenceEnd(at);
  if (isEachOf(analysis, at)) return at + 2;
  while (at < limit && analysis.isPunctuation(at) && openers.includes(analysis.folded(at))) at++;
  return at < limit ? at : -1;
}

const openers = '"“«(\'‘';
