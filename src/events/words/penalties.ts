/** «معاقبة المتهم بالسجن»: what a court sentences somebody to, and the word for punishing before it. */
import { Clitic } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';

/** How many words may stand between the two, whom it befalls among them. */
const reach = 14;

const penalties: ReadonlySet<string> = new Set(['سجن', 'حبس', 'اعدام']);
const punishing = /^(معاقبه|[يتن]?عاقبت?)$/;

/** The sentence that ب brings behind a word for punishing; −1 where it is none, or none is told. */
export function penaltyBehind({ analysis, clauses }: EventScene, at: number): number {
  if (!punishing.test(analysis.bare(at))) return -1;
  const limit = Math.min(analysis.sentenceEnd(at), at + reach);
  for (let token = at + 1; token < limit && clauses.of[token] === clauses.of[at]; token++)
    if ((analysis.outer(token) & Clitic.ba) !== 0 && penalties.has(analysis.bare(token))) return token;
  return -1;
}

/** The word for punishing that leads to a sentence; −1. */
export function punishedBefore(scene: EventScene, penalty: number): number {
  const first = Math.max(scene.analysis.sentenceStart(penalty), penalty - reach);
  for (let at = penalty - 1; at >= first; at--) if (penaltyBehind(scene, at) === penalty) return at;
  return -1;
}
