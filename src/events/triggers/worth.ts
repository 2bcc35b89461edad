/** What an event noun says of itself right behind it: of which nation it is, or what sum. */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene, TriggerInFrame } from '../types.ts';
import { money } from '../words/heads.ts';

/** «قرض ياباني», «بتمويل أوروبي»: the adjective of a nation right behind the noun says who does it. */
export const isOfNation = ({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean =>
  end < analysis.sentenceEnd(start) &&
  analysis.isDefinite(end) === analysis.isDefinite(start) &&
  nationEnd(analysis, end) > end;

/** «اتفاق تونسي جزائري», «الصفقة الروسية - الإيرانية»: those of two nations say between whom it is. */
export function isOfNations(scene: EventScene, trigger: TriggerInFrame): boolean {
  const { analysis } = scene;
  if (!isOfNation(scene, trigger)) return false;
  const limit = analysis.sentenceEnd(trigger.start);
  const first = nationEnd(analysis, trigger.end);
  const next = first < limit && '-–'.includes(analysis.folded(first)) ? first + 1 : first;
  return next < limit && nationEnd(analysis, next) > next;
}

/** The token behind the adjective of a nation at a token; the token itself where none stands. */
function nationEnd(analysis: Analysis, at: number): number {
  // «عقوبات مالية» are of money, and not of Mali.
  if (analysis.outer(at) !== 0 || financial.has(analysis.bare(at))) return at;
  const row = analysis.longestMatch(at, analysis.lexicon.code.nationality);
  return row < 0 ? at : analysis.matches.end[row]!;
}

const financial: ReadonlySet<string> = new Set(['مالي', 'ماليه']);

/** How many words may stand between the noun and what says that a sum follows. */
const worthReach = 3;
/** How many words a sum may have. */
const longestSum = 4;

/** «هبة بقيمة 250 ألف دولار», «صفقة بلغت 27 مليون ريال»: a sum close behind the noun. */
export function tellsWorth({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean {
  const limit = analysis.sentenceEnd(start);
  for (let at = end; at < Math.min(limit - 1, end + worthReach); at++)
    if (worths.has(analysis.folded(at))) return analysis.isCount(at + 1) && isSum(analysis, at + 1, limit);
  return false;
}

/** «مليون يورو لدعم لبنان»: support that is money, told right behind the sum. */
export const isSupport = ({ analysis }: EventScene, at: number): boolean =>
  analysis.outer(at) === Clitic.la &&
  supports.has(analysis.bare(at)) &&
  at > analysis.sentenceStart(at) &&
  !analysis.isDefinite(at - 1) &&
  money.has(analysis.bare(at - 1));

const supports: ReadonlySet<string> = new Set(['دعم', 'مساعده', 'اغاثه', 'مسانده']);

/** True if a currency stands in the count that begins at a token. */
function isSum(analysis: Analysis, start: number, limit: number): boolean {
  for (let at = start; at < Math.min(limit, start + longestSum); at++) if (money.has(analysis.bare(at))) return true;
  return false;
}

const worths: ReadonlySet<string> = new Set(
  'بقيمه قيمته قيمتها بمبلغ مبلغه قدره قدرها مقداره مقدارها بلغت بلغ تبلغ يبلغ تقدر يقدر تناهز يناهز'.split(' '),
);
