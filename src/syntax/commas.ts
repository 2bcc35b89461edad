/** Commas, which separate the members of lists, appositions and clauses. */
import type { Analysis } from './analysis.ts';

export function isComma(analysis: Analysis, at: number): boolean {
  return analysis.isPunctuation(at) && (analysis.folded(at) === '،' || analysis.folded(at) === ',');
}
