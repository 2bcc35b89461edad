/** A place in a date expression that is being read: what has been read so far, and what stands next. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { TokenCode } from '../../text/tokenize.ts';
import type { Share } from './share.ts';

/** What a date expression says. Absent fields were not said. */
export interface DateFields {
  end: number;
  part?: true;
  edge?: string;
  unit?: string;
  /** Days from the document's date: 0 today, −1 yesterday. */
  dayOffset?: number;
  weekday?: number;
  /** −1 last, 0 this, 1 next. */
  direction?: number;
  days?: number[];
  month?: number;
  lastMonth?: number;
  calendar?: string;
  year?: number;
  lastYear?: number;
  decade?: number;
  century?: number;
  /** The part of the period that the other fields say. */
  share?: Share | undefined;
}

export class DateCursor {
  protected readonly fields: DateFields;
  /** Codes of the calendar's entry types. */
  protected readonly types: Pick<Lexicon['code'], 'month' | 'weekday' | 'calendar-word' | 'ordinal'>;
  constructor(
    protected readonly analysis: Analysis,
    protected at: number,
  ) {
    this.types = analysis.lexicon.code;
    this.fields = { end: at };
  }

  protected word(kind: string): { value: string; end: number } | undefined {
    const { matches, lexicon } = this.analysis;
    if (this.isInner() && this.hasOuter()) return undefined;
    const longest = this.longest(this.types['calendar-word']);
    if (longest < 0) return undefined;
    // «الليلة» is this day's, and a part of any.
    for (let row = longest; row >= matches.first[this.at]!; row--) {
      const entry = matches.entry[row]!;
      const isSame = matches.type[row] === matches.type[longest] && matches.end[row] === matches.end[longest];
      if (isSame && lexicon.kindOf(entry) === kind)
        return { value: lexicon.attribute(entry, 'value'), end: matches.end[row]! };
    }
    return undefined;
  }

  protected longest(type: number): number {
    return this.at < this.analysis.count ? this.analysis.longestMatch(this.at, type) : -1;
  }

  protected isInner(): boolean {
    return this.at > this.fields.end;
  }

  protected hasOuter(): boolean {
    return this.analysis.outer(this.at) !== 0;
  }

  protected direction(): boolean {
    const direction = this.word('direction');
    if (!direction) return false;
    this.fields.direction = Number(direction.value);
    this.at = direction.end;
    return true;
  }

  protected isNumber(token: number): boolean {
    return token < this.analysis.count && this.analysis.tokens.kind[token] === TokenCode.number;
  }
  protected numberAt(token: number): number {
    return Number(this.analysis.folded(token));
  }
  protected yearAt(token: number): number | undefined {
    if (!this.isNumber(token) || this.analysis.tokens.to[token]! - this.analysis.tokens.from[token]! !== 4)
      return undefined;
    const year = this.numberAt(token);
    return year >= 1300 && year <= 2199 ? year : undefined;
  }
  protected isFolded(word: string): boolean {
    return this.at < this.analysis.count && this.analysis.folded(this.at) === word;
  }
  protected isOneOf(words: ReadonlySet<string>): boolean {
    return this.at < this.analysis.count && words.has(this.analysis.folded(this.at));
  }
  protected isQuoteAt(token: number): boolean {
    const { analysis } = this;
    return token < analysis.count && analysis.isPunctuation(token) && '"“”«»'.includes(analysis.folded(token));
  }
  protected isMark(marks: string): boolean {
    return (
      this.at < this.analysis.count &&
      this.analysis.isPunctuation(this.at) &&
      marks.includes(this.analysis.folded(this.at))
    );
  }
}
