/** Several sets of words as one table: to which of them a word belongs is told by one look-up, for words of none too. */

/** The sets by their bits. */
export type MarkedSets = readonly (readonly [bit: number, words: ReadonlySet<string>])[];

/** The bits of all sets that a word belongs to; words of none are left out. */
export function wordMarks(sets: MarkedSets): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  for (const [bit, words] of sets) for (const word of words) marks.set(word, (marks.get(word) ?? 0) | bit);
  return marks;
}
