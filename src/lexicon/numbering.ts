/** Numbers for keys in the order in which they come, from 0. Few keys come again and again: the last ones are found without a map. */
export class Numbering {
  private readonly numbers = new Map<number, number>();
  private readonly lastKeys = new Int32Array(recent).fill(-1);
  private readonly lastNumbers = new Int32Array(recent);

  get count(): number {
    return this.numbers.size;
  }

  /** The number of a key below 2³¹; the count before it was asked for, if it is new. */
  numberOf(key: number): number {
    const slot = (key ^ (key >>> 12)) & (recent - 1);
    if (this.lastKeys[slot] === key) return this.lastNumbers[slot]!;
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.numbers.size));
    this.lastKeys[slot] = key;
    this.lastNumbers[slot] = number;
    return number;
  }

  keys(): number[] {
    return [...this.numbers.keys()];
  }
}

const recent = 4096;
