/**
 * Folding: text → folded code units, with for each the offset of the character that it came from.
 * A hamza before و sits on ئ or on ؤ as the paper has it («مسئول», «مسؤول»): both fold to و.
 * Guarantees: `origin` never decreases; text that folds to nothing leaves no code, nor does the space behind a و that
 * stands alone before a word; linear in the length of the text.
 */
import { firstPresentation, foldOf, Kind, kindOf, presentationLetters } from './chars.ts';
import { ColumnBuffer, extended } from './column-buffer.ts';
import { hamzaOnYa, waw } from './letters.ts';

/** Folded text. `codes[i]` (i < length) came from the character at `origin[i]` of the original, in UTF-16 units. */
export class Folded {
  private all: string | undefined;

  constructor(
    readonly text: string,
    readonly codes: Uint16Array,
    readonly origin: Int32Array,
    readonly length: number,
  ) {}

  /** Folded codes [start, end) as a string. The whole is made once; a slice of it costs no copy. */
  slice(start: number, end: number): string {
    this.all ??= stringOf(this.codes, 0, this.length);
    return this.all.slice(start, end);
  }

  /** The same, as a string of its own that outlives the text: engines copy short slices only. */
  copy(start: number, end: number): string {
    return end - start < 13 ? this.slice(start, end) : stringOf(this.codes, start, end);
  }
}

/** The longest expansion of one code unit (ﷺ, eighteen letters in four words) sets how far the buffers may overrun. */
const slack = 32;

export function foldText(text: string): Folded {
  const columns = new ColumnBuffer(text.length + slack, 4 + 2);
  let origin = columns.ints();
  let codes = columns.shorts();
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = foldOf(code);
    if (folded === 0) continue;
    if (code < firstPresentation) {
      if (code === waw && isBehindSeat(text, origin, length)) codes[length - 1] = waw;
      codes[length] = folded;
      origin[length++] = at;
      if (code === waw && !isLetter(text.charCodeAt(at + 1))) at = Math.max(at, gapBehind(text, at));
      continue;
    }
    const needed = length + slack + (text.length - at);
    if (needed > codes.length) {
      codes = extended(codes, new Uint16Array(needed * 2));
      origin = extended(origin, new Int32Array(needed * 2));
    }
    if (isWaw(code) && isBehindSeat(text, origin, length)) codes[length - 1] = waw;
    for (const letter of presentationLetters(code)) {
      codes[length] = letter;
      origin[length++] = at;
    }
  }
  return new Folded(text, codes, origin, length);
}

/** «مسئول», «شئون»: before و the hamza of Egypt's papers sits on ئ, that of others on ؤ, which folds to و. */
const isHamzaSeat = (code: number): boolean => code === hamzaOnYa || (code >= 0xfe89 && code <= 0xfe8c);
const isWaw = (code: number): boolean => code === waw || code === 0xfeed || code === 0xfeee;
const isBehindSeat = (text: string, origin: Int32Array, length: number): boolean =>
  length > 0 && isHamzaSeat(text.charCodeAt(origin[length - 1]!));

/** «الوزير و السفير»: the space between a conjunction that stands alone and its word, which is read as if there were none; −1. */
function gapBehind(text: string, at: number): number {
  const gap = nextFolded(text, at + 1);
  if (kindOf[text.charCodeAt(gap)] !== Kind.space || (at > 0 && !isBreak(text.charCodeAt(at - 1)))) return -1;
  const first = gap + 1;
  return isLetter(text.charCodeAt(first)) && isLetter(text.charCodeAt(nextFolded(text, first + 1))) ? gap : -1;
}

/** The first character from `at` on that folds to anything: harakat and tatweel don't. */
function nextFolded(text: string, at: number): number {
  while (at < text.length && foldOf(text.charCodeAt(at)) === 0) at++;
  return at;
}

const isBreak = (code: number): boolean => kindOf[code] === Kind.space || kindOf[code] === Kind.newline;
const isLetter = (code: number): boolean => kindOf[code] === Kind.arabic;

/**
 * The folded form of a text as a string: what two spellings of one name have in common.
 * @example fold('الأُمَـم المتّحدة') === 'الامم المتحده'
 */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  let seat = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (seat && isWaw(code)) folded = `${folded.slice(0, -1)}و`;
    const isPlain = foldOf(code) === code && code < firstPresentation;
    if (isPlain || foldOf(code) !== 0) seat = isHamzaSeat(code);
    if (isPlain) continue;
    folded += text.slice(from, at) + foldedUnit(code);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

function foldedUnit(code: number): string {
  const letter = foldOf(code);
  if (letter === 0) return '';
  return code < firstPresentation ? String.fromCharCode(letter) : String.fromCharCode(...presentationLetters(code));
}

/** How many arguments one call is given: far under every engine's limit. */
const chunk = 4096;

function stringOf(codes: Uint16Array, start: number, end: number): string {
  if (end - start <= chunk) return String.fromCharCode.apply(null, codes.subarray(start, end) as unknown as number[]);
  const parts: string[] = [];
  for (let at = start; at < end; at += chunk)
    parts.push(String.fromCharCode.apply(null, codes.subarray(at, Math.min(end, at + chunk)) as unknown as number[]));
  return parts.join('');
}

/** A folded word without its article: «الوزير» → «وزير». A word of three letters («الف», «الي») has none. */
export const withoutArticle = (word: string): string =>
  word.startsWith('ال') && word.length > 3 ? word.slice(2) : word;
