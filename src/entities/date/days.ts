/** Days of a month in a date expression, and how the month is told behind them: «1 و2 مارس», «الخامس من الشهر الجاري». */
import { Clitic } from '../../text/clitics.ts';
import { DateCursor } from './cursor.ts';

const ranges: ReadonlySet<string> = new Set(['الي', 'حتي']);
/** «الشهر نفسه», «نفس الشهر» */
const same: ReadonlySet<string> = new Set(['نفسه', 'ذاته']);
const sameOf: ReadonlySet<string> = new Set(['نفس', 'ذات']);
/** What may stand before a month that it points to. */
const pointers: ReadonlySet<string> = new Set(['هذا', ...sameOf]);

/** More numbers than these in a row are no days. */
const mostDays = 12;

export class DayCursor extends DateCursor {
  protected days(): number[] {
    const first = this.firstDay();
    const ordinals = this.ordinalDays();
    if (first.length + ordinals.length > 0) return [...first, ...ordinals];
    const days = this.numberedDays();
    // «بداية من ماي»: since then, and not its beginning.
    if (days.length > 0 && this.isFolded('من') && !this.goToMonth(this.at + 1)) this.at++;
    return days;
  }

  protected numberedDays(): number[] {
    const days: number[] = [];
    while (days.length < mostDays && this.isNumber(this.at)) {
      const day = this.numberAt(this.at);
      if (!Number.isInteger(day) || day < 1 || day > 31) return days;
      days.push(day);
      this.at++;
      const next = this.at;
      if (this.isMark('-–—/') || this.isFolded('و') || this.isFolded('الي') || this.isFolded('او')) this.at++;
      if (!this.isNumber(this.at)) {
        this.at = next;
        break;
      }
    }
    return days;
  }

  /** «غرة جوان», «فاتح ماي»: the first of a month. */
  private firstDay(): number[] {
    const first = this.word('first');
    return first && this.goToMonth(first.end) ? [Number(first.value)] : [];
  }

  /**
   * «الأول من يناير», «الثالث والرابع من شهر يوليو», «الثامن إلى العاشر من ديسمبر»: ordinals need «من» and a month behind
   * them.
   */
  private ordinalDays(): number[] {
    const { analysis } = this;
    const { matches, lexicon } = analysis;
    if (this.longest(this.types.ordinal) < 0) return [];
    const days: number[] = [];
    let at = this.at;
    while (
      days.length < mostDays &&
      at < analysis.count &&
      (days.length === 0 || analysis.outer(at) === Clitic.wa || this.isRange(at))
    ) {
      const row = analysis.longestMatch(days.length > 0 && this.isRange(at) ? at + 1 : at, this.types.ordinal);
      if (row < 0) break;
      days.push(Number(lexicon.attribute(matches.entry[row]!, 'value')));
      at = matches.end[row]!;
    }
    if (days.length === 0 || days.some((day) => day > 31) || at >= analysis.count) return [];
    return analysis.folded(at) === 'من' && this.goToMonth(at + 1) ? days : [];
  }

  /** «إلى», «وحتى» before another day. */
  private isRange(at: number): boolean {
    return at + 1 < this.analysis.count && ranges.has(this.analysis.stem(at));
  }

  private goToMonth(at: number): boolean {
    const { analysis } = this;
    if (at >= analysis.count) return false;
    const month = analysis.folded(at) === 'شهر' ? at + 1 : at;
    if (month >= analysis.count) return false;
    if (analysis.longestMatch(month, this.types.month) < 0 && !this.isMonthByUnit(at)) return false;
    this.at = month;
    return true;
  }

  /** «الشهر الجاري», «هذا الشهر», «الشهر نفسه» behind a day. */
  protected monthByUnit(): boolean {
    const start = this.at;
    const isThis = this.isFolded('هذا');
    const isSame = this.isOneOf(sameOf);
    if (isThis || isSame) this.at++;
    if (!this.isFolded('الشهر')) this.at = start;
    else {
      this.at++;
      if (isThis) this.fields.direction = 0;
      if (isThis || (!isSame && this.direction())) this.fields.unit = 'month';
      else if (!isSame) this.at = this.isOneOf(same) ? this.at + 1 : start;
    }
    return this.at > start;
  }

  private isMonthByUnit(at: number): boolean {
    const { analysis } = this;
    const unit = pointers.has(analysis.folded(at)) ? at + 1 : at;
    return unit < analysis.count && analysis.folded(unit) === 'الشهر';
  }
}
