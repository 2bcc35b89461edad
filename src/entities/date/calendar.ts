/**
 * Calendar arithmetic: dates as numbers, ISO 8601 text, weekdays, and the tabular Islamic calendar.
 * Every function is pure; days outside of what a month holds make no date (undefined).
 */

/** A day, or only its month or year. Months and days count from 1. */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO 8601: 2022-05-11, 2022-05 or 2022. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const parts = [pad(year, 4)];
  if (month !== undefined) parts.push(pad(month, 2));
  if (month !== undefined && day !== undefined) parts.push(pad(day, 2));
  return parts.join('-');
}

/** Days since 1970-01-01 of a full date in the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function fromDayNumber(number: number): Required<CalendarDate> {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A date some days later (or earlier); undefined where the date has no day. */
export function addDays(date: CalendarDate, days: number): CalendarDate | undefined {
  if (date.month === undefined || date.day === undefined) return undefined;
  return fromDayNumber(dayNumber(date.year, date.month, date.day) + days);
}

export function addMonths({ year, month }: CalendarDate, months: number): CalendarDate | undefined {
  if (month === undefined) return undefined;
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** 1 Monday … 7 Sunday (ISO 8601); undefined where the date has no day. */
export function weekdayOf({ year, month, day }: CalendarDate): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  return ((((dayNumber(year, month, day) + 3) % 7) + 7) % 7) + 1;
}

/** True for a day that the month has. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * A Hijri day in the Gregorian calendar, by the tabular (civil) Islamic calendar: 30-year cycles of 10,631 days, epoch
 * 16 July 622 Julian (Reingold and Dershowitz, Calendrical Calculations, ch. 7). Sightings may differ by a day.
 */
export function fromHijri(year: number, month: number, day: number): CalendarDate {
  return fromDayNumber(hijriDay(year, month, day));
}

function hijriDay(year: number, month: number, day: number): number {
  const daysBeforeYear = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
  const daysBeforeMonth = 29 * (month - 1) + Math.floor(month / 2);
  return hijriEpoch + daysBeforeYear + daysBeforeMonth + day - 1;
}

/** The mean length of a Hijri year. */
const daysOfHijriYear = 10_631 / 30;

/** The Hijri year that a day of our calendar falls in, or one of those beside it; undefined where the date has no day. */
function hijriYearNear({ year, month, day }: CalendarDate): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  return Math.floor((dayNumber(year, month, day) - hijriEpoch) / daysOfHijriYear) + 1;
}

/** True of a year that a text of this date tells of in the Hijri calendar: one of the last or the next few. */
export function isHijriOf(document: CalendarDate, year: number): boolean {
  const near = hijriYearNear(document);
  return near !== undefined && Math.abs(near - year) <= fewYears;
}

const fewYears = 15;

/** The year of the Hijri month that is next to a day: of all, of those behind it (1) or of those over before it (−1). */
export function hijriYearOf(document: CalendarDate, month: number, direction: number): number | undefined {
  const near = hijriYearNear(document);
  if (near === undefined) return undefined;
  const today = dayNumber(document.year, document.month!, document.day!);
  const middle = (year: number): number => hijriDay(year, month, 15) - today;
  const years = [near - 1, near, near + 1].filter((year) => direction * middle(year) >= direction * direction * 15);
  return years.reduce<number | undefined>(
    (best, year) => (best === undefined || Math.abs(middle(year)) < Math.abs(middle(best)) ? year : best),
    undefined,
  );
}

/** Day number of 1 Muharram 1, 19 July 622 in the proleptic Gregorian calendar. */
const hijriEpoch = dayNumber(622, 7, 19);

/** Monday and Sunday of the week of a date, as an ISO 8601 interval. */
export function weekInterval(date: CalendarDate, weeks: number): string | undefined {
  const weekday = weekdayOf(date);
  const monday = weekday === undefined ? undefined : addDays(date, 1 - weekday + weeks * 7);
  const sunday = monday && addDays(monday, 6);
  return monday && sunday && `${isoDate(monday)}/${isoDate(sunday)}`;
}

const isoPattern = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)/;
const dayFirstPattern = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;

/** Reads a document's date: ISO 8601 (a time may follow), or day/month/year. Undefined if it is neither. */
export function readDate(text: string | undefined): CalendarDate | undefined {
  const trimmed = (text ?? '').trim();
  const iso = isoPattern.exec(trimmed);
  if (iso) return checked(Number(iso[1]), iso[2], iso[3]);
  const dayFirst = dayFirstPattern.exec(trimmed);
  return dayFirst ? checked(Number(dayFirst[3]), dayFirst[2], dayFirst[1]) : undefined;
}

function checked(year: number, month: string | undefined, day: string | undefined): CalendarDate | undefined {
  if (month === undefined) return { year };
  if (!isRealDay(year, Number(month), Number(day ?? 1))) return undefined;
  return day === undefined ? { year, month: Number(month) } : { year, month: Number(month), day: Number(day) };
}
