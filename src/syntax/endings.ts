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

/** One bit for each ending: a document asks for a new set, and half a kilobyte is cleared sooner than four. */
export class EndingSet {
  private readonly bits = new Int32Array(1 << (2 * letterBits - 5));

  add(word: string): void {
    const code = endingCode(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));
    this.bits[code >>> 5]! |= 1 << (code & 31);
  }

  has(code: number): boolean {
    return (this.bits[code >>> 5]! & (1 << (code & 31))) !== 0;
  }
}
