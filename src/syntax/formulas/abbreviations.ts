/** «د. سعيد العمري», «السيد/ سعيد العمري»: the dot or slash between what honours somebody and the name. */
import type { Analysis } from '../analysis.ts';

const dot = '.'.charCodeAt(0);
const slash = '/'.charCodeAt(0);
/** The most letters that a dot shortens a title to. */
const longest = 2;

/** The token behind such a mark at a token, or the token itself; a dot must touch the short word before it. */
function behindStop(analysis: Analysis, at: number): number {
  if (at === 0 || at + 1 >= analysis.count || !analysis.isPunctuation(at)) return at;
  const code = analysis.firstCode(at);
  if (code === slash) return at + 1;
  const { start, end } = analysis.tokens;
  const isShort = end[at - 1]! - start[at - 1]! <= longest;
  return code === dot && isShort && end[at - 1] === start[at] ? at + 1 : at;
}

/** «د. سعيد العمري»: the name behind a single letter that a stop makes a title; the token itself otherwise. */
export function behindInitial(analysis: Analysis, at: number): number {
  if (analysis.letters(at) !== 1 || analysis.longestMatch(at, analysis.lexicon.code['person-cue']) < 0) return at;
  const behind = behindStop(analysis, at + 1);
  return behind > at + 1 ? behind : at;
}

/** Letters that shorten a title with a dot behind them only («م. سعيد العمري»), folded. */
const needsStop: ReadonlySet<string> = new Set(['م', 'ا']);

/** «العميد الطيار الركن», «الفريق الأول»: words that a rank takes, one behind the other (folded, without article). */
const ofRanks: ReadonlySet<string> = new Set(
  'ركن طيار بحري بري جوي مظلي مهندس دكتور طبيب حقوقي متقاعد اول ثاني ثان'.split(' '),
);

/** How many such words a rank has. */
const mostOfRank = 5;

/** The token behind the words of a rank that no list has with it. */
function behindRank(analysis: Analysis, row: number): number {
  const { end, entry } = analysis.matches;
  if (analysis.lexicon.kindOf(entry[row]!) !== 'rank') return end[row]!;
  const limit = Math.min(analysis.sentenceEnd(end[row]! - 1), end[row]! + mostOfRank + 1);
  let at = end[row]!;
  while (at < limit && analysis.outer(at) === 0 && ofRanks.has(analysis.bare(at))) at++;
  // «العقيد أول من أمس» is none of his.
  return at < limit ? at : end[row]!;
}

/** The token behind a title that the lexicon lists, and behind its stop; −1 where the letter is no title without one. */
export function titleEnd(analysis: Analysis, row: number): number {
  const end = behindRank(analysis, row);
  const behind = behindStop(analysis, end);
  if (behind > end || analysis.letters(end - 1) > 1 || end > analysis.matches.start[row]! + 1) return behind;
  return needsStop.has(analysis.folded(end - 1)) ? -1 : behind;
}
