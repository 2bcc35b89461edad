/**
 * «للجنة», «للقاء»: before a word of lam the article isn't written, and the word may be «اللجنة» or «لجنة». What follows tells:
 * an adjective with the article describes the definite noun («للجنة الوطنية»), any other noun with it completes an indefinite
 * one («للجنة الرقابة», «للقاء نظيره»).
 */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { MatchTable } from '../../lexicon/match-columns.ts';
import { Clitic, type ReadingTable } from '../../text/clitics.ts';
import type { TokenTable } from '../../text/tokenize.ts';
import type { ClassBits } from './word-classes.ts';

/** What is read of an analysis that is still being built. */
interface Words {
  readonly tokens: TokenTable;
  readonly readings: ReadingTable;
  readonly matches: MatchTable;
  readonly lexicon: Lexicon;
  readonly bits: ClassBits;
  is(token: number, classes: number): boolean;
  isWord(token: number): boolean;
  isDefinite(token: number): boolean;
  isAccusative(token: number): boolean;
  hasPronoun(token: number): boolean;
  outer(token: number): number;
  folded(token: number): string;
  stem(token: number): string;
  sentenceStart(token: number): number;
  sentenceEnd(token: number): number;
  longestMatch(token: number, type: number): number;
}

const lam = 'ل'.charCodeAt(0);

/** The row of the reading without the article, where the best one has it and the next word shows that there is none; −1. */
export function constructReading(analysis: Words, token: number): number {
  const { readings, tokens } = analysis;
  const best = readings.first[token]!;
  const from = readings.from[best]!;
  const isShared = from > tokens.from[token]! && tokens.folded.codes[from] === lam && analysis.isDefinite(token);
  if (!isShared) return -1;
  for (let row = best + 1; row < readings.first[token + 1]!; row++)
    if (
      readings.from[row] === from &&
      readings.form[row] === readings.form[best] &&
      readings.clitics[row] === bare(readings.clitics[best]!)
    )
      return isCompleted(analysis, token) && !opensPhrase(analysis, token) ? row : -1;
  return -1;
}

/** «للواء الركن»: the lexicon has the word with its article before the next. */
function opensPhrase({ matches }: Words, token: number): boolean {
  for (let row = matches.first[token]!; row < matches.first[token + 1]!; row++)
    if (matches.end[row]! > token + 1 && (matches.clitics[row]! & Clitic.al) !== 0) return true;
  return false;
}

const bare = (clitics: number): number => clitics & ~Clitic.al;

/** True if the next word completes the noun at a token: «لقاء الرئيس», «لقاء نظيره», «لجنة دعم الصحفيين». */
function isCompleted(analysis: Words, token: number): boolean {
  const next = token + 1;
  if (next >= analysis.sentenceEnd(token) || !analysis.isWord(next) || analysis.outer(next) !== 0) return false;
  const word = analysis.folded(token);
  // «ولله الحمد»
  if (soundPlural.test(word) || word.endsWith('لله')) return false;
  const { noun } = analysis.bits;
  if (analysis.isDefinite(next)) return !isDescribing(analysis, token, next);
  if (analysis.hasPronoun(next)) return analysis.is(next, noun);
  // «للقاء سالم العوني»; but «للاعب سالم العوني»
  if (isName(analysis, next)) return !analysis.is(token, analysis.bits.people);
  // «للقاء عدد من المسؤولين»
  if (analysis.is(next, analysis.bits.quantifier)) return true;
  if (analysis.isAccusative(next) || !analysis.is(next, noun)) return false;
  // «قدم للجنة تقرير المراقب»: behind a verb it may be what is given; hardly so «للقاء رئيس الجمهورية».
  const isBehindNoun = token > analysis.sentenceStart(token) && analysis.is(token - 1, noun | analysis.bits.adjective);
  const isMet = analysis.is(next, analysis.bits.people) && !analysis.is(token, analysis.bits.people);
  const behind = next + 1;
  const isConstruct =
    behind < analysis.sentenceEnd(token) && analysis.outer(behind) === 0 && analysis.isDefinite(behind);
  return (isBehindNoun || isMet) && isConstruct;
}

/** «على» is spelled as a name is. */
const isName = (analysis: Words, at: number): boolean =>
  !analysis.is(at, analysis.bits.preposition) &&
  (analysis.is(at, analysis.bits['given-name'] | analysis.bits['family-name']) ||
    analysis.longestMatch(at, analysis.lexicon.code.country) >= 0);

/** «للاعبين», «للاجئين»: with its nun it is in construct with nothing. */
const soundPlural = /..(ين|ون|ان)$/;

/** An adjective, by the lists or by its ending («الأولمبية»); of a thing no noun for people is one («للقاء المسؤول»). */
function isDescribing(analysis: Words, token: number, next: number): boolean {
  const { adjective, people, relative, noun } = analysis.bits;
  if (analysis.is(next, relative)) return true;
  const isAlike = analysis.stem(token).endsWith('ه') && analysis.stem(next).endsWith('ه');
  // «للجنة المنظمة», «للجنة المسؤولة عن …»; but «للجنة المتابعة»
  if (isAlike && participle.test(analysis.stem(next))) return true;
  if (analysis.is(next, people) && !analysis.is(token, people) && !isAlike) return false;
  if (analysis.is(next, adjective)) return true;
  const { nationality, ordinal } = analysis.lexicon.code;
  if (analysis.longestMatch(next, nationality) >= 0 || analysis.longestMatch(next, ordinal) >= 0) return true;
  return !analysis.is(next, noun) && relational.test(analysis.folded(next));
}

/** Of any form but فاعل, whose verbal noun looks so too. */
const participle = /^الم.[^ا].+ه$/;
const relational = /..يه?$/;
