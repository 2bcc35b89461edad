/** How a head goes on: what every way of going on returns, and what ties an adjective to its head. */
import type { Analysis } from '../../syntax/analysis.ts';

export interface Continuation {
  end: number;
  rule: string;
  country?: string;
}

/** A feminine noun or a sound plural takes a feminine adjective: «الخارجية الأمريكي» is a piece of a minister's title. */
export function agrees(analysis: Analysis, head: number, adjective: number): boolean {
  const noun = analysis.stem(head);
  return !(noun.endsWith('ه') || noun.endsWith('ات')) || analysis.stem(adjective).endsWith('ه');
}
