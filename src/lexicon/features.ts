/**
 * Morphological features of a listed form, packed into 16 bits: what the compiler knows when it inflects a lemma, and
 * what rules and frames ask of a match.
 */
export const Feature = {
  past: 1 << 0,
  present: 1 << 1,
  passive: 1 << 2,
  participle: 1 << 3,
  noun: 1 << 4,
  feminine: 1 << 5,
  dual: 1 << 6,
  plural: 1 << 7,
  firstPerson: 1 << 8,
  imperative: 1 << 9,
  /** Written with the alef of the indefinite accusative (مؤكدا, بيانا). */
  accusative: 1 << 10,
  /** Stands only before an attached pronoun (استقالت in استقالته). */
  bound: 1 << 11,
  /** The head of a construct: it has lost its final nun (مندوبو, وزيري). */
  construct: 1 << 12,
  /** This way of writing the name is risky: also a common word, or more often another thing. */
  ambiguous: 1 << 13,
  /** A short present that stands only behind لم and its like (يقل, يجب from أجاب). */
  jussive: 1 << 15,
  /** Counts only in exactly the listed spelling. */
  exact: 1 << 14,
} as const;

/** A present form, and no past that is spelled alike. */
export const isPresent = (features: number): boolean =>
  (features & (Feature.past | Feature.present)) === Feature.present;

/** A past, present or imperative verb form. */
export const isFiniteVerb = (features: number): boolean =>
  (features & (Feature.past | Feature.present | Feature.imperative)) !== 0;
