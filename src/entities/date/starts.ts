/** Where a date may begin: analysis → tokens. Cheap tests, so that most words of a text are never read as dates. */
import { type Analysis, typeBit } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { alef, nun, ta, ya } from '../../text/letters.ts';
import { TokenCode } from '../../text/tokenize.ts';
import { decadeAt } from './year.ts';

/** Tokens at which a date may begin: calendar words, numbers, and the plurals of tens; in text order. */
export function possibleStarts(analysis: Analysis): number[] {
  const { month, weekday, ordinal, 'calendar-word': word } = analysis.lexicon.code;
  const dating = typeBit(month) | typeBit(weekday) | typeBit(word);
  const types = dating | typeBit(ordinal);
  const starts: number[] = [];
  for (let token = 0; token < analysis.count; token++) {
    const begins =
      analysis.tokens.kind[token] === TokenCode.number
        ? mayBeDated(analysis, token, types)
        : (analysis.mayBegin(token, dating) && isOfCalendar(analysis, token)) ||
          (analysis.mayBegin(token, types) && isDayByOrdinal(analysis, token)) ||
          mayBeDecade(analysis, token);
    if (begins) starts.push(token);
  }
  return starts;
}

/** How many letters «من», «هـ» and «إلى» have at most. */
const shortLink = 3;
const digitsOfYear = 4;

/** False of «15 طالبا»: a number that is no year, before a longer word that no calendar knows; cheap to test before it is read. */
function mayBeDated(analysis: Analysis, number: number, types: number): boolean {
  const next = number + 1;
  if (next >= analysis.count || !analysis.isWord(next) || analysis.letters(number) === digitsOfYear) return true;
  return analysis.letters(next) <= shortLink || analysis.outer(next) !== 0 || analysis.mayBegin(next, types);
}

/** A month, a weekday, or a word of the calendar; of «هذا» and «القادم» only where a word of the calendar follows. */
function isOfCalendar(analysis: Analysis, token: number): boolean {
  const { month, weekday, 'calendar-word': word } = analysis.lexicon.code;
  const row = analysis.longestMatch(token, word);
  if (row >= 0) {
    const { matches, lexicon } = analysis;
    const end = matches.end[row]!;
    if (!needsUnit.has(lexicon.kindOf(matches.entry[row]!))) return true;
    if (end < analysis.count && analysis.mayBegin(end, typeBit(word))) return true;
  }
  if (analysis.longestMatch(token, weekday) >= 0) return true;
  // «ما مارسه», «أوتي علما»: nobody's month.
  const named = analysis.longestMatch(token, month);
  return named >= 0 && (analysis.matches.clitics[named]! & Clitic.pronoun) === 0;
}

/** Kinds of calendar words that say nothing without the unit that they point to. */
const needsUnit: ReadonlySet<string> = new Set(['this', 'direction']);

/** «الأول من يناير», «الثامن إلى العاشر من ديسمبر»: behind an ordinal stands «من», or another. */
function isDayByOrdinal(analysis: Analysis, token: number): boolean {
  const row = analysis.longestMatch(token, analysis.lexicon.code.ordinal);
  if (row < 0) return false;
  const end = analysis.matches.end[row]!;
  return end < analysis.count && (analysis.letters(end) <= shortLink || analysis.outer(end) !== 0);
}

/** A word in ينات or ينيات: cheap to test before its letters are compared. */
function mayBeDecade(analysis: Analysis, token: number): boolean {
  const { folded, from, to } = analysis.tokens;
  const { codes } = folded;
  const end = to[token]!;
  if (end - from[token]! < 6 || codes[end - 1] !== ta || codes[end - 2] !== alef) return false;
  return (codes[end - 3] === nun || codes[end - 3] === ya) && decadeAt(analysis, token) !== undefined;
}
