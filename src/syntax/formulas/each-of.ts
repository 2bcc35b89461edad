/** «كل من المغرب وتونس»: several who are named one by one. */
import type { Analysis } from '../analysis.ts';

/** «كل من المغرب وتونس»: those named begin behind it. */
export const isEachOf = (analysis: Analysis, at: number): boolean =>
  each.has(analysis.stem(at)) &&
  at + 2 < analysis.sentenceEnd(at) &&
  analysis.folded(at + 1) === 'من' &&
  // «كل من موقعه»: each from where he stands.
  !(analysis.hasPronoun(at + 2) && !analysis.is(at + 2, analysis.bits.people));

const each: ReadonlySet<string> = new Set(['كل', 'كلا']);
