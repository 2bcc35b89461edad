/** How long and how often something lasts or happens: «لمدة شهر», «لأول مرة», «للمرة الثالثة». */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';

const spans: ReadonlySet<string> = new Set(['مده', 'فتره', 'مره', 'اول', 'ثاني', 'ثالث']);

/** «لأسباب مالية», «لدوافع سياسية»: why, before an adjective. */
const reasons: ReadonlySet<string> = new Set(['اسباب', 'دوافع', 'اعتبارات', 'دواع']);

/** True of what ل joins to a word, and what says only how long, how often or why. */
export const isSpan = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === Clitic.la && (spans.has(analysis.bare(at)) || isReason(analysis, at));

const isReason = (analysis: Analysis, at: number): boolean =>
  reasons.has(analysis.folded(at).slice(1)) &&
  at + 1 < analysis.sentenceEnd(at) &&
  analysis.is(at + 1, analysis.bits.adjective);
