/**
 * The value of a date expression: its fields and the document's date → ISO 8601 (dates, months, years, intervals), with
 * the unspecified digits of ISO 8601-2 where the year is not known (XXXX-03-01). Undefined where nothing can be said.
 */
import {
  addDays,
  addMonths,
  type CalendarDate,
  fromHijri,
  hijriYearOf,
  isHijriOf,
  isoDate,
  isRealDay,
  weekdayOf,
  weekInterval,
} from './calendar.ts';
import type { DateFields } from './cursor.ts';
import type { Share } from './share.ts';

export function dateValue(fields: DateFields, document: CalendarDate | undefined): string | undefined {
  if (fields.share) return shareValue(fields, fields.share, document);
  if (fields.decade !== undefined) return `${fields.decade}/${fields.decade + 9}`;
  if (fields.century !== undefined) return centuryValue(fields);
  if (fields.month !== undefined) return monthValue(fields, document);
  if (fields.year !== undefined) return yearValue(inOwnCalendar(fields, document));
  if (!document) return undefined;
  if (fields.dayOffset !== undefined) return iso(addDays(document, fields.dayOffset));
  if (fields.weekday !== undefined) return iso(dayOfWeek(fields, document));
  return unitValue(fields, document);
}

/** A quarter, third or half of a year of our calendar; of other parts the period that they are of is known, not more. */
function shareValue(fields: DateFields, share: Share, document: CalendarDate | undefined): string | undefined {
  const { share: _, ...period } = fields;
  const year = fields.year ?? (document && document.year + (fields.unit === 'year' ? (fields.direction ?? 0) : 0));
  const isOfYear =
    fields.month === undefined &&
    fields.century === undefined &&
    fields.calendar !== 'hijri' &&
    fields.unit !== 'month';
  if (!isOfYear || share.months === 0) return dateValue(period, document);
  if (year === undefined) return undefined;
  const last = (share.nth ?? 12 / share.months) * share.months;
  return `${isoDate({ year, month: last - share.months + 1 })}/${isoDate({ year, month: last })}`;
}

const iso = (date: CalendarDate | undefined): string | undefined => date && isoDate(date);

/** «القرن العشرين»: its years of our calendar. */
const centuryValue = ({ century, calendar }: DateFields): string | undefined =>
  calendar === undefined || calendar === 'gregorian'
    ? `${isoDate({ year: century! * 100 - 99 })}/${isoDate({ year: century! * 100 })}`
    : undefined;

/** «صيف 1434»: without a word for its era a year of the Hijri calendar that is near to the document's. */
const inOwnCalendar = (fields: DateFields, document: CalendarDate | undefined): DateFields =>
  fields.calendar === undefined && document && isHijriOf(document, fields.year!)
    ? { ...fields, calendar: 'hijri' }
    : fields;

/** «شوال الجاري», «غرة ذي القعدة المقبل»: a Hijri month without its year is the one next to the document's date. */
function inHijriYear(fields: DateFields, document: CalendarDate | undefined): DateFields {
  const isTold = fields.year !== undefined || fields.lastMonth !== undefined || !document;
  return isTold ? fields : { ...fields, year: hijriYearOf(document, fields.month!, fields.direction ?? 0)! };
}

function yearValue({ year, lastYear, calendar }: DateFields): string | undefined {
  if (calendar === 'bce') return undefined;
  if (calendar === 'hijri' && year! < 1600) {
    const [start, end] = [fromHijri(year!, 1, 1), fromHijri(year! + 1, 1, 1)];
    return `${isoDate(start)}/${iso(addDays(end, -1))}`;
  }
  return lastYear === undefined
    ? isoDate({ year: year! })
    : `${isoDate({ year: year! })}/${isoDate({ year: lastYear })}`;
}

function monthValue(fields: DateFields, document: CalendarDate | undefined): string | undefined {
  if (fields.calendar === 'hijri') return hijriValue(inHijriYear(fields, document));
  const year = fields.year ?? yearOfMonth(fields, document);
  if (fields.lastMonth !== undefined)
    return year === undefined
      ? undefined
      : `${isoDate({ year, month: fields.month! })}/${isoDate({ year, month: fields.lastMonth })}`;
  const days = (fields.days ?? []).map((day) => dayValue(year, fields.month!, day));
  if (days.includes(undefined)) return undefined;
  if (days.length === 0)
    return year === undefined ? `XXXX-${two(fields.month!)}` : isoDate({ year, month: fields.month! });
  return days.length === 1 ? days[0] : `${days[0]}/${days.at(-1)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

function dayValue(year: number | undefined, month: number, day: number): string | undefined {
  if (!isRealDay(year ?? 2000, month, day)) return undefined;
  return year === undefined ? `XXXX-${two(month)}-${two(day)}` : isoDate({ year, month, day });
}

/** A month without a year: the next or last one if it says so, else that of the document's year. */
function yearOfMonth({ month, direction }: DateFields, document: CalendarDate | undefined): number | undefined {
  if (!document) return undefined;
  const now = document.month ?? 1;
  if (direction === 1) return month! > now ? document.year : document.year + 1;
  if (direction === -1) return month! < now ? document.year : document.year - 1;
  return document.year;
}

function hijriValue({ year, month, days }: DateFields): string | undefined {
  if (year === undefined || year > 1600) return undefined;
  const first = fromHijri(year, month!, days?.[0] ?? 1);
  if (days?.length === 1) return isoDate(first);
  const last = days
    ? fromHijri(year, month!, days.at(-1)!)
    : addDays(month === 12 ? fromHijri(year + 1, 1, 1) : fromHijri(year, month! + 1, 1), -1);
  return `${isoDate(first)}/${iso(last)}`;
}

/** The weekday before (or on) the document's date; after it where the text says next. */
function dayOfWeek({ weekday, direction }: DateFields, document: CalendarDate): CalendarDate | undefined {
  const today = weekdayOf(document);
  if (today === undefined) return undefined;
  if (direction === 1) return addDays(document, ((weekday! - today + 6) % 7) + 1);
  const back = (today - weekday! + 7) % 7;
  return addDays(document, direction === -1 && back === 0 ? -7 : -back);
}

function unitValue({ unit, direction = 0, days }: DateFields, document: CalendarDate): string | undefined {
  if (unit === 'year') return isoDate({ year: document.year + direction });
  if (unit === 'month') return monthByUnit(addMonths(document, direction), days);
  if (unit === 'week') return weekInterval(document, direction);
  return undefined;
}

/** «العاشر من هذا الشهر», «15 من الشهر الماضي». */
function monthByUnit(month: CalendarDate | undefined, days: readonly number[] | undefined): string | undefined {
  if (!month || !days) return iso(month);
  const values = [days[0]!, days.at(-1)!].map((day) => dayValue(month.year, month.month!, day));
  if (values.includes(undefined)) return undefined;
  return days.length === 1 ? values[0] : values.join('/');
}
