/**
 * Polarity and modality of a trigger: what stands before it in its clause, as lexicons/words/modality.tsv lists it
 * (effect and reach in words), the future particle, and the tense of the verb.
 */

import { Feature } from '../lexicon/features.ts';
import { isComma } from '../syntax/phrases.ts';
import { Clitic } from '../text/clitics.ts';
import type { EventScene, FoundEvent } from './types.ts';

type Status = Pick<FoundEvent, 'polarity' | 'modality'>;

const farthest = 6;

export function statusOf({ analysis, entityOver }: EventScene, trigger: number, features: number): Status {
  const { matches, lexicon } = analysis;
  const type = lexicon.codeOf('modality');
  const status: Status = { polarity: 'positive', modality: 'asserted' };
  if ((analysis.clitics[trigger]! & Clitic.sa) !== 0) status.modality = 'planned';
  const first = Math.max(analysis.sentenceStart(trigger), trigger - farthest);
  for (let at = trigger - 1; at >= first; at--) {
    if (isComma(analysis, at) || entityOver(at)) {
      if (isComma(analysis, at)) break;
      continue;
    }
    const row = analysis.longestMatch(at, type);
    if (row < 0) continue;
    const entry = matches.entry[row]!;
    if (trigger - matches.end[row]! + 1 > Number(lexicon.attribute(entry, 'reach'))) continue;
    apply(status, lexicon.attribute(entry, 'effect'), analysis.stem(at), features);
  }
  return status;
}

function apply(status: Status, effect: string, word: string, features: number): void {
  if (effect === 'negative') status.polarity = 'negative';
  else if (
    status.modality === 'asserted' &&
    !(word === 'قد' && (features & (Feature.present | Feature.past)) !== Feature.present)
  )
    status.modality = effect as Status['modality'];
}
