/** Words for somebody by whose relative, friend or helper they are: «والده», «زوجته», «شقيق»; in the lists with their pronoun. */
import type { Analysis } from '../analysis.ts';

export function isRelativeAt(analysis: Analysis, at: number): boolean {
  const row = analysis.longestMatch(at, analysis.lexicon.code['person-cue']);
  return row >= 0 && analysis.lexicon.kindOf(analysis.matches.entry[row]!) === 'relation';
}

/** «نجله», «زوجته»: such a word with its pronoun, which completes the phrase. */
export const isSpelledWithPronoun = (analysis: Analysis, at: number): boolean =>
  withPronoun.test(analysis.folded(at)) && analysis.lastLetter(at) !== 'ة' && isRelativeAt(analysis, at);

const withPronoun = /..(ه|ها|هم|هما)$/;
