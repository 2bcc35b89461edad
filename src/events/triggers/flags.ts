/** The flags of a trigger's line in the lexicon: a list joined by commas, asked for one flag at a time. */

/** True if a comma-joined list of flags has this one. */
export function hasFlag(flags: string, flag: string): boolean {
  if (flags.length <= flag.length) return flags === flag;
  for (let at = flags.indexOf(flag); at >= 0; at = flags.indexOf(flag, at + 1))
    if (begins(flags, at) && ends(flags, at + flag.length)) return true;
  return false;
}

/** True if the list has a flag that a prefix and a word make up: asked at every word behind a trigger, so nothing is joined. */
export function hasFlagOf(flags: string, prefix: string, word: string): boolean {
  for (let at = flags.indexOf(prefix); at >= 0; at = flags.indexOf(prefix, at + 1)) {
    const from = at + prefix.length;
    if (begins(flags, at) && flags.startsWith(word, from) && ends(flags, from + word.length)) return true;
  }
  return false;
}

const comma = ','.charCodeAt(0);

const begins = (flags: string, at: number): boolean => at === 0 || flags.charCodeAt(at - 1) === comma;

const ends = (flags: string, at: number): boolean => at === flags.length || flags.charCodeAt(at) === comma;
