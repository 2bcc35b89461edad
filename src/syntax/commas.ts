/** Commas and dashes, which separate the members of lists, appositions and clauses. */
import type { Analysis } from './analysis.ts';

export function isComma(analysis: Analysis, at: number): boolean {
  return analysis.isPunctuation(at) && (analysis.folded(at) === '،' || analysis.folded(at) === ',');
}

/** A dash of any length; some papers write a tatweel for one. */
export const isDash = (analysis: Analysis, at: number): boolean =>
  analysis.isPunctuation(at) && '-–—ـ'.includes(analysis.folded(at));
