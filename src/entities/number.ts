/**
 * Numbers: tokens → the value of the number that begins at one, and where it ends. Digits («1,250», «٣٠٠»), words
 * («ثلاثمئة وخمسة وعشرون ألفا»), both («38 ألف و500»), and fractions of a great number («نصف مليون», «مليون ونصف المليون»).
 */
import type { Analysis } from '../syntax/analysis.ts';
import { Clitic, prepositionClitics } from '../text/clitics.ts';
import { TokenCode } from '../text/tokenize.ts';

export interface NumberRead {
  end: number;
  value: number;
}

/** Plurals alone are vague («آلاف المتظاهرين»); a fraction counts only of a great number. */
type NumberKind = '' | 'plural' | 'fraction';

interface Part extends NumberRead {
  kind: NumberKind;
}

/** The number that begins at a token; undefined if none does. */
export function readNumber(analysis: Analysis, at: number): NumberRead | undefined {
  const first = partAt(analysis, at);
  if (!first || first.kind === 'plural' || isVerb(analysis, at)) return undefined;
  if (first.kind === 'fraction' && !startsFraction(analysis, first)) return undefined;
  return new NumberReader(analysis, first).read();
}

const thousand = 1000;

/** Groups are closed by a multiplier, the greater before the smaller: «مليون | ومئتي ألف | وخمسة». */
class NumberReader {
  private total = 0;
  private group: number;
  /** The multiplier that closed the last group. */
  private scale = Number.POSITIVE_INFINITY;
  private at: number;

  constructor(
    private readonly analysis: Analysis,
    first: Part,
  ) {
    this.group = first.value;
    this.at = first.end;
    if (first.value >= thousand && !isDigits(analysis, first.end - 1)) this.close(1, first.value);
  }

  read(): NumberRead {
    while (this.multiply() || this.joinFraction() || this.join());
    return { end: this.at, value: rounded(this.total + this.group) };
  }

  private close(multiplier: number, scale: number): void {
    this.total += this.group * multiplier;
    this.group = 0;
    this.scale = scale;
  }

  /** «38 ألف», «ثلاثة ملايين», «خمس مئة». */
  private multiply(): boolean {
    const next = partAt(this.analysis, this.at);
    if (!next || this.group === 0 || next.value < 100 || next.kind === 'fraction' || !isBare(this.analysis, this.at))
      return false;
    if (isDigits(this.analysis, this.at)) return false;
    if (next.value >= thousand) {
      if (next.value >= this.scale) return false;
      this.close(next.value, next.value);
    } else if (next.value === 100 && this.group < 10) this.group *= next.value;
    else return false;
    this.at = next.end;
    return true;
  }

  /** «خمسة وعشرين», «مئة وخمسة», «38 ألف و500». */
  private join(): boolean {
    const at = joinedAt(this.analysis, this.at);
    const next = at < 0 ? undefined : partAt(this.analysis, at);
    if (next?.kind !== '') return false;
    if (this.group === 0) {
      if (next.value >= this.scale || !this.closesSmaller(next)) return false;
      this.group = next.value;
      if (next.value >= thousand && !isDigits(this.analysis, at)) this.close(1, next.value);
    } else if (isDigits(this.analysis, at) || !addsTo(this.group, next.value)) return false;
    else this.group += next.value;
    this.at = next.end;
    return true;
  }

  /** «3 ملايين و4 ملايين» are two numbers: what is joined must stay below the multiplier before it. */
  private closesSmaller(next: Part): boolean {
    const multiplier = partAt(this.analysis, next.end);
    return !multiplier || multiplier.value < thousand || multiplier.value < this.scale;
  }

  /** «مليون ونصف», «مليار ونصف المليار». */
  private joinFraction(): boolean {
    const { analysis } = this;
    const next = analysis.outer(this.at) === Clitic.wa ? partAt(analysis, this.at) : undefined;
    if (next?.kind !== 'fraction' || !Number.isFinite(this.scale) || this.group !== 0) return false;
    this.total += next.value * this.scale;
    this.at = next.end;
    if (analysis.isDefinite(this.at) && partAt(analysis, this.at)?.value === this.scale) this.at++;
    return true;
  }
}

/** The token that و joins: itself with و attached, or digits behind a و of its own («و500»). */
function joinedAt(analysis: Analysis, at: number): number {
  if (at >= analysis.count) return -1;
  if (analysis.outer(at) === Clitic.wa) return at;
  return analysis.folded(at) === 'و' && isDigits(analysis, at + 1) ? at + 1 : -1;
}

const isBare = (analysis: Analysis, at: number): boolean => at < analysis.count && analysis.outer(at) === 0;

export const isDigits = (analysis: Analysis, at: number): boolean =>
  at < analysis.count && analysis.tokens.kind[at] === TokenCode.number;

/** One token or fixed expression («اثنا عشر») that is a number. */
function partAt(analysis: Analysis, at: number): Part | undefined {
  if (at >= analysis.count) return undefined;
  if (isDigits(analysis, at)) return decimalAt(analysis, at);
  const { lexicon, matches } = analysis;
  // The look-up is asked first: hardly any word is a number.
  const row = analysis.longestMatch(at, lexicon.code['number-word']);
  if (row < 0 || (matches.end[row] === at + 1 && !analysis.is(at, analysis.bits.number))) return undefined;
  if (!analysis.isWord(at) || isHundredth(analysis, at)) return undefined;
  const value = Number(lexicon.attribute(matches.entry[row]!, 'value'));
  return { end: matches.end[row]!, value, kind: lexicon.kindOf(matches.entry[row]!) as NumberKind };
}

/** Digits, with an Arabic comma and more digits right behind them as decimals («5،6 بالمائة»); more commas make a list. */
function decimalAt(analysis: Analysis, at: number): Part {
  const whole: Part = { end: at + 1, value: digits(analysis.folded(at)), kind: '' };
  if (!isDecimalComma(analysis, at + 1) || isDecimalComma(analysis, at + 3) || isDecimalComma(analysis, at - 1))
    return whole;
  return { ...whole, end: at + 3, value: Number(`${whole.value}.${analysis.folded(at + 2)}`) };
}

/** An Arabic comma between digits, with no space on either side. */
function isDecimalComma(analysis: Analysis, at: number): boolean {
  if (at <= 0 || !isDigits(analysis, at - 1) || !isDigits(analysis, at + 1) || analysis.folded(at) !== '،')
    return false;
  const { start, end } = analysis.tokens;
  return end[at - 1] === start[at] && end[at] === start[at + 1];
}

/** «12 في المئة», «12 بالمئة»: the hundred is a part of the percent sign. */
export function isHundredth(analysis: Analysis, at: number): boolean {
  if (at <= 0 || !analysis.isDefinite(at) || !hundreds.has(analysis.stem(at))) return false;
  return (analysis.outer(at) & prepositionClitics) !== 0 || analysis.folded(at - 1) === 'في';
}

const hundreds: ReadonlySet<string> = new Set(['الميه', 'المايه']);

/** Thousands separators are dropped; a comma with other than three digits behind it is a decimal one. */
function digits(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text
    .replaceAll('٬', '')
    .replace(/[,.](?=\d{3}(\D|$))/g, '')
    .replace(/[٫,]/, '.');
  return Number(plain);
}

/** «نصف مليون»: a great number without the article follows. */
function startsFraction(analysis: Analysis, fraction: Part): boolean {
  const next = partAt(analysis, fraction.end);
  return next !== undefined && next.value >= thousand && next.kind === '' && !isDigits(analysis, fraction.end);
}

/** «ألف الكاتب رواية»: a multiplier alone before a definite noun is the verb. */
function isVerb(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  return (
    analysis.folded(at) === 'الف' &&
    next < analysis.sentenceEnd(at) &&
    analysis.isDefinite(next) &&
    analysis.outer(next) === 0
  );
}

/** «خمسة وعشرين», «مئة وخمسة»: units before tens, greater before smaller. */
const addsTo = (value: number, next: number): boolean =>
  (value % 100 < 10 && value % 100 > 0 && next >= 20 && next < 100) ||
  (value >= 100 && value % 100 === 0 && next < 100);

/** Products of decimals («1.1 مليون») without the noise of binary fractions. */
const rounded = (value: number): number =>
  Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
