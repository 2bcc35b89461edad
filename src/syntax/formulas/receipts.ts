/** «في بيان تلقت "عكاظ" نسخة منه …»: how a paper says where it has a text from; behind it the sentence goes on. */
import type { Analysis } from '../analysis.ts';

/** True right behind «نسخة منه», «نسخة منها». */
export function isBehindReceipt(analysis: Analysis, at: number): boolean {
  if (at - 2 < analysis.sentenceStart(at - 1)) return false;
  const ofIt = analysis.folded(at - 1);
  return (ofIt === 'منه' || ofIt === 'منها') && analysis.bare(at - 2) === 'نسخه';
}
