/** The name of a place between marks behind the word for its kind: «قرية (دوما)», «بلدة «الجش»», «ميدان "باب الخلق"». */
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';

/** More quoted words than these are what somebody says of the place; in brackets more than one are a remark. */
const longestQuoted = 3;
const longestBracketed = 1;

/** The end of the name behind the mark at a token, its closing mark left out; −1 where none is named. */
export function markedNameEnd(analysis: Analysis, at: number): number {
  const isBracket = analysis.isPunctuation(at) && analysis.folded(at) === '(';
  if (!isBracket && !isQuotationMark(analysis, at)) return -1;
  const limit = Math.min(analysis.sentenceEnd(at), at + 2 + (isBracket ? longestBracketed : longestQuoted));
  for (let token = at + 1; token < limit; token++) {
    const isClosing = isBracket ? analysis.folded(token) === ')' : isQuotationMark(analysis, token);
    if (isClosing) return token > at + 1 ? token : -1;
    if (!mayName(analysis, token)) return -1;
  }
  return -1;
}

/** A word in no list, or with its article, or of names; what it is like or what is said of it is none («مدينة "منكوبة"»). */
function mayName(analysis: Analysis, at: number): boolean {
  if (!analysis.isWord(at) || analysis.outer(at) !== 0) return false;
  const { bits } = analysis;
  if (analysis.isUnknown(at) || analysis.isDefinite(at) || analysis.is(at, bits['given-name'])) return true;
  return analysis.is(at, bits.noun) && !analysis.is(at, bits.adjective | bits.preposition | bits.particle);
}
