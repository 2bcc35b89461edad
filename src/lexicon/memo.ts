/** What was worked out for numbers below a limit, in blocks that are made when first written: most are never asked for. */
export class Memo<T> {
  private readonly blocks: (T | undefined)[][];

  constructor(limit: number) {
    this.blocks = new Array<(T | undefined)[]>((limit >>> blockShift) + 1);
  }

  get(at: number): T | undefined {
    const block = this.blocks[at >>> blockShift];
    return block === undefined ? undefined : block[at & blockMask];
  }

  /** Keeps a value and returns it. */
  set(at: number, value: T): T {
    const block = (this.blocks[at >>> blockShift] ??= new Array<T | undefined>(blockMask + 1));
    block[at & blockMask] = value;
    return value;
  }
}

const blockShift = 6;
const blockMask = (1 << blockShift) - 1;
