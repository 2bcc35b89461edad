/**
 * The last two letters of words as one number, and sets of them: most words of a text are told from the few that are looked
 * for without making a string.
 */

/** The low six bits of a letter tell all letters of Arabic apart. */
const letterBits = 6;
const letterMask = (1 << letterBits) - 1;

/** Two letters as one number. */
export const endingCode = (first: number, last: number): number =>
  ((first & letterMask) << letterBits) | (last & letterMask);

/** The last two letters of a word. */
export const endingOf = (word: string): number =>
  endingCode(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));

/**
 * Which endings some words have, and a few more: a bit for every eight endings. A document asks for new sets, and what is so
 * small is made in no time.
 */
export class EndingSet {
  private readonly bits = new Int32Array(numbers);

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    const code = endingOf(word);
    this.bits[numberOf(code)]! |= 1 << (code & 31);
  }

  /** False if no word has the ending. */
  mayHave(code: number): boolean {
    return (this.bits[numberOf(code)]! & (1 << (code & 31))) !== 0;
  }
}

/** So few that engines keep them inside of the object. */
const numbers = 16;
const numberOf = (code: number): number => (code >>> 5) & (numbers - 1);
