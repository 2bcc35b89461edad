/** The name of a place between marks behind the word for its kind: «قرية (دوما)», «بلدة «الجش»», «ميدان "باب الخلق"». */
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark, quotedWordsEnd } from '../../syntax/quotations.ts';

/** More quoted words than these are what somebody says of the place; in brackets more than one are a remark. */
const longestQuoted = 3;

/** The end of the name behind the mark at a token, its closing mark left out; −1 where none is named. */
export function markedNameEnd(analysis: Analysis, at: number): number {
  const name = at + 1;
  if (name + 1 >= analysis.sentenceEnd(at)) return -1;
  if (isQuotationMark(analysis, at)) return quotedWordsEnd(analysis, name, longestQuoted, mayName);
  const isBracketed = analysis.folded(at) === '(' && analysis.folded(name + 1) === ')';
  return isBracketed && mayName(analysis, name) ? name + 1 : -1;
}

/** A word in no list, or with its article, or of names; what it is like or what is said of it is none («مدينة "منكوبة"»). */
function mayName(analysis: Analysis, at: number): boolean {
  if (!analysis.isWord(at) || analysis.outer(at) !== 0) return false;
  const { bits } = analysis;
  if (analysis.isUnknown(at) || analysis.isDefinite(at) || analysis.is(at, bits['given-name'])) return true;
  return analysis.is(at, bits.noun) && !analysis.is(at, bits.adjective | bits.preposition | bits.particle);
}
