/** In whose name somebody acts: «نيابة عن سمو أمير المنطقة», «نيابة عن سموه»: who stands behind is somebody else. */
import type { Analysis } from '../analysis.ts';

/** The token behind whoever is acted for, past what honours him, where such an aside begins at a token; −1. */
export function behalfEnd(
  analysis: Analysis,
  at: number,
  unitEnd: (at: number) => number,
  behindHonorifics: (at: number) => number,
): number {
  const who = at + 2;
  if (analysis.folded(at) !== 'نيابه' || who >= analysis.sentenceEnd(at) || analysis.folded(at + 1) !== 'عن') return -1;
  if (ownHonour.test(analysis.folded(who))) return who + 1;
  const name = Math.max(who, behindHonorifics(who));
  return Math.max(name + 1, unitEnd(name));
}

/** «سموه», «معاليه», «جلالته» (folded). */
const ownHonour = /^(سمو|معالي|جلالت|فخامت|سعادت|فضيلت)(ه|ها|هم|هما)$/;
