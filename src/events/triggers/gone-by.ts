/** What the text itself goes by: «بحسب ما جاء في الشكوى», «وفق ما أظهرته التسجيلات». */
import type { Analysis } from '../../syntax/analysis.ts';
import { according } from '../../syntax/words/prepositions.ts';

/** True of the verb behind «بحسب ما», «وفقا لما», «حسبما»: whatever stands there is gone by as a text is, be it a list or a page. */
export function isGoneBy(analysis: Analysis, verb: number): boolean {
  const before = verb - 1;
  if (before < analysis.sentenceStart(verb) || !opening.test(analysis.folded(before))) return false;
  if (analysis.stem(before) !== 'ما') return true;
  return before > analysis.sentenceStart(verb) && according.has(analysis.stem(before - 1));
}

/** «ما», «لما», «حسبما», «وفقما» */
const opening = /^[وف]?(ل?ما|حسبما|وفقما)$/;
