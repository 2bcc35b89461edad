/**
 * Errors by phase. Article text never throws; what a caller writes (lexicons, patterns, gold files, command lines) may.
 */

/** A lexicon source or a compiled table that can't be used; `where` is `file:line` when a line is at fault. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  constructor(
    readonly where: string,
    readonly reason: string,
  ) {
    super(`${where}: ${reason}`);
  }
}

/** Input that a person or program handed over and that can't be read: `where` is `file`, `file:line` or a field. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly where: string,
    readonly reason: string,
  ) {
    super(`${where}: ${reason}`);
  }
}

/** A command or a function called with arguments that it doesn't take. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
