/**
 * Date expressions: tokens → what a date expression says, field by field, and where it ends. Reads no calendar and
 * knows no document date: see value.ts. Sources of the names: lexicons/calendar. One construction after another, on the
 * cursor of cursor.ts.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic, conjunctionClitics } from '../../text/clitics.ts';
import type { DateFields } from './cursor.ts';
import { EraCursor } from './era.ts';
import { isToldAsMonth } from './month.ts';
import { shareAt } from './share.ts';
import { countsNoun, decadeAt, isSeparator, numbersThing } from './year.ts';

/** Reads the date expression that begins at a token; undefined if none does. */
export function parseDate(analysis: Analysis, at: number): DateFields | undefined {
  const parser = new DateParser(analysis, at);
  const fields = parser.parse();
  return fields && fields.end > at ? fields : undefined;
}

/** Periods told in the plural. */
const severals: ReadonlySet<string> = new Set(['days', 'years']);

/** «العام الدراسي»: what a year is one of, folded. */
const kindsOfYear: ReadonlySet<string> = new Set('الدراسي الدراسيه الجامعي الجامعيه المالي الماليه'.split(' '));

/** «سنة 2014» */
const bareYear: ReadonlySet<string> = new Set(['سنه', 'عام']);
/** «السنة 2014» */
const yearWords: ReadonlySet<string> = new Set([...bareYear, 'العام', 'السنه']);
/** «مارس من سنة 2014», «مارس لعام 2014»: what links a month to its year. */
const yearOfMonth: ReadonlySet<string> = new Set([...bareYear, 'من', 'لسنه', 'لعام']);
/** «النصف الثاني من العام», with nothing that says which. */
const sharedPeriods: ReadonlySet<string> = new Set(['العام', 'السنه', 'الشهر']);
/** «الربع الثالث من العام ذاته» */
const itself: ReadonlySet<string> = new Set(['ذاته', 'نفسه', 'ذاتها', 'نفسها']);

/** Periods that a year behind them places in time. */
const dated: ReadonlySet<string | undefined> = new Set(['year', 'season']);

class DateParser extends EraCursor {
  /** True once something was read that makes a date by itself. */
  private anchored = false;

  parse(): DateFields | undefined {
    if (this.numericDayOfEra() || this.decade()) return this.finish();
    if (this.share()) return this.finish();
    this.partOfDay();
    this.edge();
    // «أوائل التسعينات»
    if (this.fields.edge === undefined || !this.decade()) this.period();
    return this.anchored ? this.finish() : undefined;
  }

  private period(): void {
    if (this.century()) {
      this.anchored = true;
      return;
    }
    this.unitOrRelative();
    this.weekday();
    this.dayAndMonth();
    this.year();
  }

  /** «الربع الأول من 2016», «النصف الثاني من العام»: a part, and the period that it is of. */
  private share(): boolean {
    const share = shareAt(this.analysis, this.at);
    if (!share) return false;
    const start = this.at;
    this.at = share.end;
    this.fields.share = share;
    if (this.isFolded('من')) this.at++;
    const isLinked = this.at > share.end;
    this.sharedPeriod();
    // «الربع الثالث من العام ذاته»
    if (this.anchored && this.isOneOf(itself)) this.at++;
    if (this.anchored && isLinked) return true;
    if (share.needsPeriod || isLinked) {
      this.at = start;
      this.fields.share = undefined;
      this.anchored = false;
      return false;
    }
    this.at = share.end;
    return true;
  }

  /** «من العام»: the year of the text, with nothing that says so. */
  private sharedPeriod(): void {
    const start = this.at;
    this.period();
    if (this.anchored || !this.isOneOf(sharedPeriods)) return;
    this.fields.unit = this.isFolded('الشهر') ? 'month' : 'year';
    this.fields.direction = 0;
    this.at = start + 1;
    this.anchored = true;
  }

  private finish(): DateFields {
    this.fields.end = this.at;
    return this.fields;
  }

  /** «مساء», «بعد ظهر»: part of the date only before a day. */
  private partOfDay(): void {
    const part = this.word('part');
    if (!part || this.word('relative')?.end === part.end) return;
    this.fields.part = true;
    this.at = part.end;
  }

  private edge(): void {
    const edge = this.word('edge');
    if (!edge) return;
    this.fields.edge = edge.value;
    this.at = edge.end;
  }

  private unitOrRelative(): void {
    const relative = this.word('relative');
    if (relative) {
      this.fields.dayOffset = Number(relative.value);
      this.at = relative.end;
      this.anchored = true;
      this.skipOpeningBracket();
      return;
    }
    this.thisUnit() || this.unit();
  }

  /** «اليوم (الأحد)», «غدا «الثلاثاء»»: the bracket or mark is passed over, and closed again by nobody: edges of a span have none. */
  private skipOpeningBracket(): void {
    if (this.isMark('(«"“') && this.analysis.longestMatch(this.at + 1, this.types.weekday) >= 0) this.at++;
  }

  /** «هذا الأسبوع», «هذه السنة». */
  private thisUnit(): boolean {
    const that = this.word('this');
    if (!that) return false;
    const start = this.at;
    this.at = that.end;
    const unit = this.word('unit');
    if (unit && !severals.has(unit.value) && this.analysis.isDefinite(this.at)) {
      this.fields.unit = unit.value;
      this.fields.direction = 0;
      this.at = unit.end;
      this.anchored = true;
      return true;
    }
    this.at = start;
    return false;
  }

  /** «يوم» + day, «سنة» + year, «الشهر الماضي», «مطلع العام». */
  private unit(): void {
    const unit = this.word('unit');
    if (!unit) return;
    const definite = this.analysis.isDefinite(this.at);
    const start = this.at;
    this.fields.unit = unit.value;
    this.at = unit.end;
    if (definite) {
      const isDated = unit.value === 'year' && this.kindOfYear();
      // «السنوات القادمة», «الأيام الماضية» are no time that could be told.
      const isTold = isDated || this.direction() || this.fields.edge !== undefined;
      if (severals.has(unit.value) || !isTold) this.at = start;
      else this.anchored = true;
    } else if (!this.unitIsFollowed(unit.value)) this.at = start;
  }

  /** «العام الدراسي المقبل», «السنة الجامعية 2016-2017»: only where it is said which. */
  private kindOfYear(): boolean {
    const start = this.at;
    if (!this.isOneOf(kindsOfYear)) return false;
    this.at++;
    const isYear = this.yearAt(this.at) !== undefined;
    if (!isYear && this.fields.edge === undefined && !this.word('direction')) this.at = start;
    return isYear;
  }

  private unitIsFollowed(unit: string): boolean {
    if (this.at >= this.analysis.count) return false;
    if (unit === 'day') return this.startsDay();
    if (unit === 'days') return this.startsSeveralDays();
    if (unit === 'month') return this.longest(this.types.month) >= 0;
    if (unit === 'years') return this.decade();
    if (unit === 'season') return this.seasonIsTold();
    return unit === 'year' && (this.yearAt(this.at) !== undefined || this.startsYearOfEra());
  }

  private startsYearOfEra(): boolean {
    const { at } = this;
    const starts = this.yearOfEra(true);
    this.at = at;
    return starts;
  }

  /** «صيف 2014», «خريف سنة 2014», «ربيع العام الماضي»: a season of a year that is told. */
  private seasonIsTold(): boolean {
    const { at } = this;
    if (this.yearAt(this.isOneOf(bareYear) ? at + 1 : at) !== undefined) return true;
    this.yearByUnit();
    return (this.anchored = this.at > at);
  }

  /** «أيام 3 و4 و5 مارس»; of «ثلاثة أيام 9 ورش» no month follows. */
  private startsSeveralDays(): boolean {
    const { at } = this;
    this.fields.unit = 'day';
    const areDays = this.numberedDays().length > 1 && (this.isFolded('من') || this.longest(this.types.month) >= 0);
    this.at = at;
    return areDays;
  }

  private startsDay(): boolean {
    return (
      this.longest(this.types.weekday) >= 0 ||
      this.longest(this.types.month) >= 0 ||
      this.numericDayOfEra() ||
      this.isNumber(this.at) ||
      this.word('first') !== undefined ||
      this.longest(this.types.ordinal) >= 0 ||
      this.word('relative') !== undefined
    );
  }

  private numericDayOfEra(): boolean {
    if (!this.numericDate()) return false;
    this.era();
    return true;
  }

  private weekday(): void {
    const { matches, lexicon } = this.analysis;
    const row = this.longest(this.types.weekday);
    if (row < 0 || (this.isInner() && this.hasOuter())) return;
    this.fields.weekday = Number(lexicon.attribute(matches.entry[row]!, 'number'));
    this.at = matches.end[row]!;
    this.anchored = true;
    this.direction();
    this.numericDayOfEra();
  }

  /** Days, a month by one or two of its names, and what follows: «8 و9 مارس 2017», «سبتمبر (أيلول) المقبل». */
  private dayAndMonth(): void {
    const start = this.at;
    // «الأربعاء، 7 يونيو 2017»
    if (this.anchored && this.isMark('،,') && this.isNumber(this.at + 1)) this.at++;
    const days = this.days();
    if (this.month()) {
      if (days.length > 0) this.fields.days = days;
      this.anchored = true;
      this.otherMonthName();
      if (days.length === 0 && !this.dayBehindMonth()) this.lastMonth();
      this.direction();
    } else if (days.length > 0 && this.monthByUnit()) {
      this.fields.days = days;
      this.anchored = true;
    } else this.at = start;
  }

  /** «أغسطس 3, 2015», as tweets are dated: a day behind its month, with a comma and the year. */
  private dayBehindMonth(): boolean {
    const { at } = this;
    const day = this.isNumber(at) ? this.numberAt(at) : 0;
    if (!Number.isInteger(day) || day < 1 || day > 31) return false;
    this.at++;
    if (this.isMark('،,') && this.yearAt(at + 2) !== undefined) {
      this.fields.days = [day];
      return true;
    }
    this.at = at;
    return false;
  }

  private month(): boolean {
    const { matches, lexicon } = this.analysis;
    const row = this.longest(this.types.month);
    if (row < 0 || !this.isMonth(row)) return false;
    const entry = matches.entry[row]!;
    this.fields.month = Number(lexicon.attribute(entry, 'number'));
    this.fields.calendar = lexicon.attribute(entry, 'calendar');
    this.at = matches.end[row]!;
    return true;
  }

  /** An ambiguous month (صفر, محرم, آب) and «مارس», also a verb, need a day, a year, or something else beside them. */
  private isMonth(row: number): boolean {
    if (this.isInner() && (this.analysis.clitics[this.at]! & ~(Clitic.al | conjunctionClitics)) !== 0) return false;
    const beside = this.isInner() || this.yearAt(this.analysis.matches.end[row]!) !== undefined;
    if (beside || isToldAsMonth(this.analysis, row)) return true;
    return this.analysis.isSafe(row) && !this.isFolded('مارس') && !this.isQuotedAlone(row);
  }

  /** «قصيدة عنوانها "أيار"»: a month alone in quotation marks is a title. */
  private isQuotedAlone(row: number): boolean {
    const [before, behind] = [this.at - 1, this.analysis.matches.end[row]!];
    return before >= 0 && this.isQuoteAt(before) && this.isQuoteAt(behind);
  }

  /** The same month by another tradition's name: «أبريل (نيسان)», «كانون الأول/ديسمبر», «مايو أيار». */
  private otherMonthName(): void {
    const start = this.at;
    const bracket = this.isMark('(');
    if (bracket || this.isMark('/-') || this.isFolded('slash')) this.at++;
    const row = this.longest(this.types.month);
    const { matches, lexicon } = this.analysis;
    if (row < 0 || Number(lexicon.attribute(matches.entry[row]!, 'number')) !== this.fields.month) {
      this.at = start;
      return;
    }
    this.at = matches.end[row]!;
    if (bracket && this.isMark(')')) this.at++;
  }

  /** «أبريل إلى يونيو», «جانفي وفيفري 2016»: months from one to another; behind و only with their year. */
  private lastMonth(): void {
    const start = this.at;
    const { analysis, types } = this;
    const { matches, lexicon } = analysis;
    if (this.isFolded('الي') || this.isFolded('و')) this.at++;
    const isJoined = this.at < analysis.count && (this.isFolded('و') || analysis.outer(this.at) === Clitic.wa);
    const row = this.at > start || isJoined ? this.longest(types.month) : -1;
    const end = row < 0 ? -1 : matches.end[row]!;
    const isUpTo = start < analysis.count && analysis.folded(start) === 'الي';
    const isRange = isUpTo || (end >= 0 && this.yearAt(end) !== undefined);
    const month = row < 0 ? 0 : Number(lexicon.attribute(matches.entry[row]!, 'number'));
    if (!isRange || month <= this.fields.month!) {
      this.at = start;
      return;
    }
    this.fields.lastMonth = month;
    this.at = end;
  }

  private year(): void {
    const start = this.at;
    if (this.anchored && this.isMark('،,')) this.at++;
    if (this.fields.month !== undefined && this.isOneOf(yearOfMonth)) this.at++;
    if (this.isOneOf(yearWords)) this.at++;
    const year = this.yearAt(this.at);
    const mayBeEarly = year === undefined && this.isNumber(this.at);
    if (mayBeEarly && this.yearOfEra(dated.has(this.fields.unit) || this.fields.month !== undefined)) {
      this.anchored = true;
      return;
    }
    if (year === undefined || !this.takesYear()) {
      this.at = start;
      if (this.fields.month !== undefined) this.yearByUnit();
      return;
    }
    this.fields.year = year;
    this.at++;
    this.anchored = true;
    this.lastYear();
    this.era();
  }

  /** «سبتمبر من العام الماضي». */
  private yearByUnit(): void {
    const start = this.at;
    if (this.isFolded('من')) this.at++;
    const unit = this.word('unit');
    if (unit?.value === 'year' && this.analysis.isDefinite(this.at)) {
      this.at = unit.end;
      if (this.direction()) return;
    }
    this.at = start;
  }

  /** A year stands after a month or the word for year; alone it must not count anything. */
  private takesYear(): boolean {
    const { fields, analysis } = this;
    if (fields.month !== undefined || dated.has(fields.unit) || fields.edge !== undefined) return true;
    if (this.anchored) return false;
    return !countsNoun(analysis, this.at) && !numbersThing(analysis, this.at - 1);
  }

  /** «2015 إلى 2019», «2015-2019». */
  private lastYear(): void {
    const start = this.at;
    if (!this.isMark('-–—/') && !this.isFolded('الي') && !this.isFolded('و')) return;
    this.at++;
    const year = this.yearAt(this.at);
    if (year !== undefined && year > this.fields.year!) {
      this.fields.lastYear = year;
      this.at++;
    } else this.at = start;
  }

  /** «2022/05/11», «11-05-2022», «11/5/2022»; «1 إلى 30/11/1436هـ» from a day of the month to a later one. */
  private numericDate(): boolean {
    const { analysis, at } = this;
    const isRange = this.isNumber(at) && at + 1 < analysis.count && analysis.folded(at + 1) === 'الي';
    const start = isRange ? at + 2 : at;
    const date = this.numericFields(start);
    if (!date) return false;
    const first = this.numberAt(at);
    if (isRange) {
      // «23 / 4 إلى 26 / 6 / 1436»: the number is a month.
      if (at > 0 && isSeparator(analysis, at - 1)) return false;
      if (!Number.isInteger(first) || first < 1 || first >= date.days[0]!) return false;
      date.days.unshift(first);
    }
    Object.assign(this.fields, date);
    this.at = start + 5;
    this.anchored = true;
    return true;
  }

  private numericFields(at: number): { year: number; month: number; days: number[]; calendar: string } | undefined {
    if (!this.isNumber(at) || !this.isNumber(at + 2) || !this.isNumber(at + 4)) return undefined;
    if (!isSeparator(this.analysis, at + 1)) return undefined;
    if (this.analysis.folded(at + 1) !== this.analysis.folded(at + 3)) return undefined;
    const [a, b, c] = [this.numberAt(at), this.numberAt(at + 2), this.numberAt(at + 4)];
    const [year, month, day] = a > 31 ? [a, b, c] : [c, b, a];
    if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    return { year, month, days: [day], calendar: year < 1600 ? 'hijri' : 'gregorian' };
  }

  /** «الثمانينات», «سنوات السبعينيات», «تسعينات القرن الماضي»: the plural of a ten. */
  private decade(): boolean {
    if (this.at >= this.analysis.count) return false;
    const decade = decadeAt(this.analysis, this.at);
    if (!decade) return false;
    this.fields.decade = decade.first;
    this.at = decade.end;
    this.anchored = true;
    return true;
  }
}
