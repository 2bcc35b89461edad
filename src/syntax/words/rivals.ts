/** Words for who stands in one relation to somebody: «خصمه», «حليفها», «ضيفه». */
import type { Analysis } from '../analysis.ts';

const shortest = 4;
const relations = /^(منافس|خصم|حليف|غريم|ضيف|سلف)(ه|ها|هم)$/;

/** «منافسها الاشتراكي فرانسوا هولاند»: a rival, an ally, a guest or who came before somebody, with the pronoun of whose he is. */
export const isRival = (analysis: Analysis, at: number): boolean =>
  analysis.lastLetter(at) !== 'ة' && analysis.letters(at) >= shortest && relations.test(analysis.stem(at));

/** The token behind such a word and its adjectives, where the name begins. */
export function behindRival(analysis: Analysis, at: number): number {
  let end = at + 1;
  while (end < analysis.sentenceEnd(at) && isDescription(analysis, end)) end++;
  return end;
}

const isDescription = (analysis: Analysis, at: number): boolean =>
  analysis.isDefinite(at) &&
  analysis.outer(at) === 0 &&
  (analysis.is(at, analysis.bits.adjective) || /ي(ه)?$/.test(analysis.folded(at)));
