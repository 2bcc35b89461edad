/** Quotations: where speech opens behind a quotation mark, and where it closes. A few quoted words are no speech. */
import type { Analysis } from './analysis.ts';
import type { UnitEnd } from './words/prepositions.ts';

/** How many words a quotation has at least; shorter ones only mark a word. */
const shortest = 4;
/** How far its closing mark may stand. */
const farthest = 400;

const openers: ReadonlySet<string> = new Set(['«', '“', '"', '”', '‘']);
const closers: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['”', '”“'],
  ['‘', '’'],
]);

const marks = '"“”«»\'‘’';

/** True of a quotation mark of any kind, opening or closing. */
export const isQuotationMark = (analysis: Analysis, at: number): boolean =>
  at >= 0 && at < analysis.count && analysis.isPunctuation(at) && marks.includes(analysis.folded(at));

export const opensQuotation = (mark: string): boolean => openers.has(mark);

/** The closing mark of a quotation that opens at a token, before `end`; −1 if none closes it. */
export function quotationEnd(analysis: Analysis, at: number, end: number): number {
  return closingMark(analysis, at, Math.min(end, at + farthest));
}

/** The mark that closes speech in a later sentence; −1 if none does, and where the two marks look alike. */
export function speechEnd(analysis: Analysis, at: number): number {
  const mark = analysis.folded(at);
  const closer = closers.get(mark);
  if (closer === undefined || closer.includes(mark)) return -1;
  const limit = Math.min(analysis.count, at + farthest);
  for (let token = analysis.sentenceEnd(at); token < limit; token++) {
    const other = analysis.folded(token);
    if (other === mark) return -1;
    if (closer.includes(other)) return token;
  }
  return -1;
}

/** True of a quotation that is speech, and doesn't only mark a few words. */
export const isSpeech = (start: number, end: number): boolean => end - start > shortest;

/** «أعلنت «حركة أحرار الشام الإسلامية» أمس»: a name is no speech, however long. */
export const isQuotedName = (analysis: Analysis, at: number, unitEnd: UnitEnd): boolean =>
  at + 1 < analysis.count && isQuotationMark(analysis, unitEnd(at + 1));

/** True of a quotation mark with a whole speech behind it, not just a name. */
export function opensSpeech(analysis: Analysis, at: number, end: number, unitEnd: UnitEnd): boolean {
  if (!closers.has(analysis.folded(at)) || isQuotedName(analysis, at, unitEnd)) return false;
  return closingMark(analysis, at, Math.min(end, at + 1 + shortest)) < 0;
}

/** «قررت "اللجنة العليا" عزل الوزير»: a mark that closes a few words, behind which nothing begins anew. */
export function closesQuotedWords(analysis: Analysis, at: number): boolean {
  if (!isQuotationMark(analysis, at) || analysis.folded(at) === '«') return false;
  const first = Math.max(analysis.sentenceStart(at), at - shortest - 1);
  for (let token = at - 2; token >= first; token--) if (isQuotationMark(analysis, token)) return true;
  return false;
}

/** «في برنامج "الظهيرة"»: the token behind a few words in quotation marks; where none begin, the token itself. */
export function behindQuotedWords(analysis: Analysis, at: number): number {
  const end = at > 0 ? analysis.sentenceEnd(at - 1) : at;
  if (at >= end || !openers.has(analysis.folded(at))) return at;
  const closing = quotationEnd(analysis, at, end);
  return closing < 0 || isSpeech(at, closing) ? at : closing + 1;
}

/** How many words may stand in brackets. */
const longestAside = 16;

/** «في أبوظبي (دولة الإمارات)»: the token behind brackets; where none open, the token itself. */
export function behindBrackets(analysis: Analysis, at: number): number {
  const end = at > 0 ? analysis.sentenceEnd(at - 1) : at;
  if (at >= end || analysis.folded(at) !== '(') return at;
  for (let token = at + 1; token < Math.min(end, at + longestAside); token++)
    if (analysis.folded(token) === ')') return token + 1;
  return at;
}

/** The closing mark behind up to `longest` words that begin at a token, where each of them may stand there; −1. */
export function quotedWordsEnd(
  analysis: Analysis,
  from: number,
  longest: number,
  mayStand: (analysis: Analysis, at: number) => boolean,
): number {
  const limit = Math.min(from + longest + 1, analysis.sentenceEnd(from));
  for (let at = from; at < limit; at++) {
    if (isQuotationMark(analysis, at)) return at > from ? at : -1;
    if (!mayStand(analysis, at)) return -1;
  }
  return -1;
}

function closingMark(analysis: Analysis, at: number, end: number): number {
  const closer = closers.get(analysis.folded(at))!;
  for (let token = at + 1; token < end; token++) if (closer.includes(analysis.folded(token))) return token;
  return -1;
}
