/** Shares of people as parties: «43 في المائة فقط من المطورين», «97 بالمئة منهم», «20 منهم». */
import { percentEnd } from '../../entities/percent.ts';
import type { EventScene } from '../types.ts';

const onlys: ReadonlySet<string> = new Set(['فقط', 'تقريبا']);
const ofThem: ReadonlySet<string> = new Set(['منهم', 'منهن', 'منها', 'منا']);

/** The end of the share whose number ends at `end`, with «فقط» behind it; `end` itself where no number does. */
export function shareEnd({ analysis }: EventScene, at: number, end: number): number {
  if (end - at > 2 || !analysis.isNumber(end - 1)) return end;
  const limit = analysis.sentenceEnd(at);
  const behind = Math.min(percentEnd(analysis, end), limit);
  const isOnly = behind + 1 < limit && onlys.has(analysis.folded(behind)) && isPartitive(analysis.folded(behind + 1));
  return isOnly ? behind + 1 : behind;
}

/** The end of «منهم» right behind a count of people; `end` itself where none is. */
export const ofThemEnd = ({ analysis }: EventScene, at: number, end: number): number =>
  end < analysis.sentenceEnd(at) && ofThem.has(analysis.folded(end)) && analysis.isCount(at) ? end + 1 : end;

const isPartitive = (word: string): boolean => word === 'من' || ofThem.has(word);
