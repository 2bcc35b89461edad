/** How long and how often something lasts or happens: «لمدة شهر», «لأول مرة», «للمرة الثالثة». */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';

const spans: ReadonlySet<string> = new Set(['مده', 'فتره', 'مره', 'اول', 'ثاني', 'ثالث']);

/** True of what ل joins to a word, and what says only how long or how often. */
export const isSpan = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === Clitic.la && spans.has(analysis.bare(at));
