/**
 * What each UTF-16 code unit is (kind) and what it folds to. Two flat tables, filled once at import, so that the fold
 * and the tokenizer do one array read a character; presentation forms, which news hardly has, are worked out as they come.
 *
 * Folding joins spellings that Arabic news mixes freely: alef with any hamza (أإآٱ → ا), alef maqsura and Persian ya
 * (ى ی → ي), ta marbuta (ة → ه), hamza seats (ؤ → و, ئ → ي), Persian and Urdu letters to the Arabic letter that stands
 * for the same sound, Arabic-Indic and Persian digits to ASCII, Latin to lower case, presentation forms to their
 * letters (Unicode NFKC). Harakat, tatweel, zero-width and bidi marks fold to nothing.
 */

export const Kind = {
  other: 0,
  space: 1,
  newline: 2,
  arabic: 3,
  latin: 4,
  digit: 5,
  punctuation: 6,
  /** Belongs to the letter before it: harakat, tatweel, combining marks. Folds to nothing. */
  mark: 7,
  /** Invisible: zero-width and bidi controls. Folds to nothing. */
  invisible: 8,
  surrogate: 9,
} as const;

const persianAndUrdu: Readonly<Record<string, string>> = {
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  ی: 'ي',
  ے: 'ي',
  ۍ: 'ي',
  ې: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ڨ: 'ق',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
  ں: 'ن',
  ۆ: 'و',
  ۇ: 'و',
  ۋ: 'و',
};
const hamzaAndEndings: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
};

/** The kind of each code unit. */
export const kindOf: Uint8Array = new Uint8Array(0x10000);
/** What to add to a code unit to fold it, modulo 0x10000. Most fold to themselves: a table of zeros needs no filling. */
const foldShift: Uint16Array = new Uint16Array(0x10000);

/** The folded code unit; 0 where the character folds to nothing. Of presentation forms see `presentationLetters`. */
export const foldOf = (code: number): number => (code + foldShift[code]!) & 0xffff;

function setFold(code: number, folded: number): void {
  foldShift[code] = folded - code;
}

function foldToNothing(from: number, to: number): void {
  for (let code = from; code <= to; code++) setFold(code, 0);
}

function setRange(from: number, to: number, kind: number): void {
  kindOf.fill(kind, from, to + 1);
}

function fillTables(): void {
  fillLatin();
  fillSpacesAndPunctuation();
  fillArabic();
  fillInvisible();
  fillPresentationMarks();
  setRange(0xd800, 0xdfff, Kind.surrogate);
}

function fillLatin(): void {
  setRange(0x30, 0x39, Kind.digit);
  setRange(0x41, 0x5a, Kind.latin);
  setRange(0x61, 0x7a, Kind.latin);
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x370, 0x52f],
    [0x1e00, 0x1fff],
  ] as const)
    setRange(from, to, Kind.latin);
  for (let code = 0x41; code < 0x530; code++) {
    if (kindOf[code] !== Kind.latin) continue;
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) setFold(code, lower.charCodeAt(0));
  }
  kindOf[0xd7] = Kind.punctuation;
  kindOf[0xf7] = Kind.punctuation;
  setRange(0x300, 0x36f, Kind.mark);
  foldToNothing(0x300, 0x36f);
}

function fillSpacesAndPunctuation(): void {
  setRange(0x21, 0x2f, Kind.punctuation);
  setRange(0x3a, 0x40, Kind.punctuation);
  setRange(0x5b, 0x60, Kind.punctuation);
  setRange(0x7b, 0x7e, Kind.punctuation);
  setRange(0xa1, 0xbf, Kind.punctuation);
  setRange(0x2010, 0x2027, Kind.punctuation);
  setRange(0x2030, 0x205e, Kind.punctuation);
  setRange(0x20a0, 0x20cf, Kind.punctuation);
  setRange(0x3000, 0x3003, Kind.punctuation);
  for (const code of [0x20, 0x09, 0x0b, 0x0c, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) setSpace(code);
  for (let code = 0x2000; code <= 0x200a; code++) setSpace(code);
  for (const code of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) {
    kindOf[code] = Kind.newline;
    setFold(code, 0x0a);
  }
}

function setSpace(code: number): void {
  kindOf[code] = Kind.space;
  setFold(code, 0x20);
}

function fillArabic(): void {
  setRange(0x620, 0x64a, Kind.arabic);
  setRange(0x66e, 0x6d3, Kind.arabic);
  setRange(0x6fa, 0x6ff, Kind.arabic);
  setRange(0x750, 0x77f, Kind.arabic);
  setRange(0x8a0, 0x8c7, Kind.arabic);
  kindOf[0x6d5] = Kind.arabic;
  for (const [letter, folded] of Object.entries({ ...persianAndUrdu, ...hamzaAndEndings }))
    setFold(letter.charCodeAt(0), folded.charCodeAt(0));
  for (const code of [0x60c, 0x60d, 0x61b, 0x61d, 0x61e, 0x61f, 0x66a, 0x66b, 0x66c, 0x66d, 0x6d4])
    kindOf[code] = Kind.punctuation;
  for (let digit = 0; digit < 10; digit++)
    for (const zero of [0x660, 0x6f0]) {
      kindOf[zero + digit] = Kind.digit;
      setFold(zero + digit, 0x30 + digit);
    }
  for (const [from, to] of [
    [0x610, 0x61a],
    [0x640, 0x640],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6ed],
    [0x8ca, 0x8ff],
  ] as const) {
    setRange(from, to, Kind.mark);
    foldToNothing(from, to);
  }
}

function fillInvisible(): void {
  const invisible = [0x00, 0xad, 0x61c, 0x180e, 0xfeff, 0x206a, 0x206b, 0x206c, 0x206d, 0x206e, 0x206f];
  for (let code = 0x200b; code <= 0x200f; code++) invisible.push(code);
  for (let code = 0x202a; code <= 0x202e; code++) invisible.push(code);
  for (let code = 0x2060; code <= 0x2069; code++) invisible.push(code);
  for (let code = 0xfe00; code <= 0xfe0f; code++) invisible.push(code);
  for (const code of invisible) {
    kindOf[code] = Kind.invisible;
    setFold(code, 0);
  }
}

/** Harakat as presentation forms, alone or on a tatweel, belong to the letter before them as any others do. */
function fillPresentationMarks(): void {
  for (const [from, to] of [
    [0xfc5e, 0xfc63],
    [0xfcf2, 0xfcf4],
    [0xfe70, 0xfe72],
    [0xfe74, 0xfe74],
    [0xfe76, 0xfe7f],
  ] as const)
    setRange(from, to, Kind.mark);
}

/** The first code unit that may be a presentation form: none below folds to several letters. */
export const firstPresentation = 0xfb50;

const isPresentation = (code: number): boolean =>
  (code >= firstPresentation && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);

/** What a code unit folds to, if it is a presentation form its letters, of a ligature (لا, الله) several. */
export function presentationLetters(code: number): number[] {
  const character = String.fromCharCode(code);
  const plain = isPresentation(code) ? character.normalize('NFKC') : character;
  if (plain === character) return [foldOf(code)];
  return Array.from(plain, (letter) => foldOf(letter.charCodeAt(0))).filter(
    (letter) => letter !== 0 && letter !== 0x20,
  );
}

fillTables();
