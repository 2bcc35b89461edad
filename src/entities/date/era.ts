/** Centuries («القرن السابع عشر الميلادي»), and years that only the words around them show to be some («650 ميلادية»). */
import { endingOf } from '../../syntax/words/endings.ts';
import { DayCursor } from './days.ts';

/** The latest century that a number behind the word may say. */
const lastCentury = 21;

/** «12 ميلادي» is a month of our calendar, «150 م» a length, where nothing tells of a year. */
const firstYear = 100;

/** Later years are read without their era. */
const latestYear = 2199;

/** «1436هـ», «2015م» */
const eraLetters: ReadonlySet<string> = new Set(['ه', 'م']);

const endOfCentury = endingOf('قرن');

export class EraCursor extends DayCursor {
  /** م or هـ behind a year, or the word for the era. */
  protected era(): boolean {
    if (this.isFolded('ه')) this.fields.calendar = 'hijri';
    if (this.isOneOf(eraLetters)) this.at++;
    else {
      const era = this.word('era');
      if (!era) return false;
      this.fields.calendar = era.value;
      this.at = era.end;
    }
    return true;
  }

  /** «القرن السابع عشر الميلادي», «القرن العشرين», «القرن الـ19»: a century by its number, with its era. */
  protected century(): boolean {
    const { analysis, at } = this;
    // Cheap to test before the word.
    if (at >= analysis.count || !analysis.isDefinite(at) || analysis.lastStemCodes(at) !== endOfCentury) return false;
    if (this.word('unit')?.value !== 'century') return false;
    const nth = this.numberOfCentury(this.at + 1);
    if (!nth) return false;
    this.fields.century = nth.value;
    this.at = nth.end;
    this.fields.end = this.at;
    const era = this.word('era');
    if (!era) return true;
    this.fields.calendar = era.value;
    this.at = era.end;
    return true;
  }

  private numberOfCentury(at: number): { value: number; end: number } | undefined {
    const { analysis, types } = this;
    if (at >= analysis.sentenceEnd(this.at) || analysis.outer(at) !== 0) return undefined;
    const row = analysis.longestMatch(at, types.ordinal);
    const { matches, lexicon } = analysis;
    if (row >= 0) return { value: Number(lexicon.attribute(matches.entry[row]!, 'value')), end: matches.end[row]! };
    const digits = analysis.folded(at) === 'ال' ? at + 1 : at;
    const value = this.isNumber(digits) ? this.numberAt(digits) : 0;
    return Number.isInteger(value) && value > 0 && value <= lastCentury ? { value, end: digits + 1 } : undefined;
  }

  /** «650 ميلادية», «568 و645 ميلاديا», «عام 970م»: a year of any length, or two, where the era stands behind. */
  protected yearOfEra(isToldAsYear: boolean): boolean {
    const start = this.at;
    const { calendar, end } = this.fields;
    const year = this.earlyYear();
    if (year === undefined) return false;
    if (this.isMark('-–—') || this.isFolded('و') || this.isFolded('الي')) this.at++;
    const lastYear = this.earlyYear();
    this.fields.end = this.at;
    const isNumber = !isToldAsYear && (year < firstYear || this.isOneOf(eraLetters));
    const isShown = !isNumber && this.era();
    if (isShown) {
      this.fields.year = year;
      if (lastYear !== undefined) this.fields.lastYear = lastYear;
      return true;
    }
    this.at = start;
    this.fields.calendar = calendar!;
    this.fields.end = end;
    return false;
  }

  private earlyYear(): number | undefined {
    const year = this.isNumber(this.at) ? this.numberAt(this.at) : 0;
    if (!Number.isInteger(year) || year < 1 || year > latestYear) return undefined;
    this.at++;
    return year;
  }
}
