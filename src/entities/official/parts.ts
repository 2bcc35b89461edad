/**
 * What belongs to an office of the lexicon beside its owner: portfolio, status, nationality, what somebody is charged with.
 * Each part moves the reader on behind itself and says what it adds to the title.
 */
import { Clitic } from '../../text/clitics.ts';
import { chargeEnd, fieldAt, moreFieldsEnd } from './field.ts';
import { fullNameAt } from './holder.ts';
import { OwnerParts } from './owner-parts.ts';
import { affairs, isPlain, nationalityAt, startsName, statusWords } from './words.ts';

/** «الوزير المكلف بـ…», «كاتب دولة مكلف بـ…»: what somebody is charged with follows. */
export const isCharged = (word: string): boolean => word === 'المكلف' || word === 'المكلفه' || charged.has(word);
/** Without the article, of an office that has none. */
const charged: ReadonlySet<string> = new Set(['مكلف', 'مكلفه', 'مكلفا']);
const isElected = (word: string): boolean => word === 'المنتخب' || word === 'المنتخبه';

export abstract class TitleParts extends OwnerParts {
  /** «الناطق باسم الحركة», «متحدث باسم دار النشر»: without a name in any list, whom a spokesperson speaks for is a noun phrase with the article. */
  protected spokenFor(): void {
    const { analysis } = this;
    if (analysis.folded(this.at - 1) !== 'باسم') return;
    if (this.ownBody()) return;
    const last = this.constructEnd(this.at);
    if (!this.isDefiniteWord(last)) return;
    this.at = last + 1;
    this.title.isBare = true;
    while (this.at < this.limit && this.isDefiniteWord(this.at) && analysis.is(this.at, analysis.bits.adjective))
      this.at++;
  }

  /** «دار النشر»: behind the nouns without article that begin a construct. */
  private constructEnd(from: number): number {
    const { analysis } = this;
    let end = from;
    while (
      end < Math.min(this.limit, from + 2) &&
      isPlain(analysis, end) &&
      analysis.is(end, analysis.bits.noun) &&
      !analysis.isDefinite(end)
    )
      end++;
    return end;
  }

  /** «الناطق باسم وزارة خارجيتها»: a body and a pronoun for the state that it is of. */
  private ownBody(): boolean {
    const { analysis } = this;
    const next = this.at + 1;
    if (next >= this.limit || analysis.outer(this.at) !== 0 || !analysis.hasPronoun(next)) return false;
    if (analysis.longestMatch(this.at, analysis.lexicon.code['organization-head']) < 0) return false;
    this.at = next + 1;
    this.title.isBare = true;
    return true;
  }

  protected portfolio(): void {
    // «زار الوزير المدن»: behind an article no field follows.
    if (this.at === this.title.start + 1 && this.analysis.isDefinite(this.title.start)) return;
    const field = fieldAt(this.scene, this.at, this.limit);
    if (!field) return;
    // «الوزير المنتدب لدى وزير الداخلية»
    if (this.title.role !== 'deputy-minister') this.title.role = field.role ?? this.title.role;
    this.at = field.end;
    this.title.isBare = true;
    this.title.rule = 'official/minister';
  }

  /** Everything that modifies the office, in any order, as long as it comes. */
  protected modifiers(): void {
    for (let before = -1; before !== this.at && this.at < this.limit; ) {
      before = this.at;
      this.adjective() || this.nationality() || this.complement() || this.purpose();
    }
  }

  /** «السابق», «المكلف», «الدائم», «بالنيابة». */
  private adjective(): boolean {
    const word = this.analysis.folded(this.at);
    // «رئيس اللجنة مكلف بالملف» says what he does.
    if (charged.has(word) && this.analysis.isDefinite(this.at - 1)) return false;
    // «اتهم الرئيس المعارضة»: of a woman's office only.
    if (!statusWords.has(word) || (isElected(word) && !this.isElective()) || !this.agrees()) return false;
    this.at++;
    if (isCharged(word)) this.charge();
    return true;
  }

  /** «الرئيس المنتخب»; behind another office «المنتخب السعودي» is a team. */
  private isElective(): boolean {
    const { analysis } = this;
    const next = this.at + 1;
    // «هنأ رئيس الجمهورية المنتخب الوطني»
    if (next < this.limit && analysis.stem(next) === 'الوطني') return false;
    return /^(ال)?(رييس|عمده|نايب)/.test(analysis.stem(this.title.start));
  }

  /** «الوزير المكلف بالتنسيق ومتابعة الشؤون الاقتصادية»: what somebody is charged with is a portfolio. */
  protected charge(): void {
    const { analysis } = this;
    if (this.at >= this.limit || analysis.outer(this.at) !== Clitic.ba) return;
    // «المكلف بحقوق الإنسان»
    const isListed = analysis.longestMatch(this.at, analysis.lexicon.code.portfolio) >= 0;
    if (!analysis.isDefinite(this.at) && !isListed) return;
    this.at = chargeEnd(this.scene, this.at, this.limit);
    this.title.isBare = true;
    // «المكلف بالملف التنموي بتطاوين، عماد الحمامي»
    const place =
      this.at < this.limit && analysis.outer(this.at) === Clitic.ba
        ? this.scene.mentions.longestAt(this.at, ['place'])
        : undefined;
    if (place && fullNameAt(this.scene, place.end, this.limit)) this.at = place.end;
  }

  private nationality(): boolean {
    const nationality = nationalityAt(this.scene, this.at);
    if (!nationality || !isPlain(this.analysis, this.at) || !this.agrees()) return false;
    // «زار الرئيس تركيا»: no indefinite adjective follows an article.
    if (this.analysis.isDefinite(this.at - 1) && !this.analysis.isDefinite(this.at)) return false;
    if (nationality.country) this.title.country ??= nationality.country;
    this.title.isBare = true;
    this.at = nationality.end;
    return true;
  }

  /**
   * «زار الوزير السعودية», «دعا الرئيس التونسيين إلى …»: an adjective in the feminine or the plural needs such a noun before it in
   * the title, or several holders.
   */
  private agrees(): boolean {
    const { analysis, title } = this;
    const word = analysis.stem(this.at);
    // «طمأن وزير الفلاحة المغاربة»
    if (peoples.has(word)) return title.isGroup;
    const ending = word.endsWith('ه') ? /(ه|ات)$/ : /(ين|ون)$/.test(word) ? /(ين|ون|ان|ي|و)$/ : undefined;
    if (ending === undefined || title.isGroup) return true;
    for (let at = title.start; at < this.at; at++) if (ending.test(analysis.folded(at))) return true;
    return false;
  }

  /** «لشؤون الشرق الأوسط»: up to the end of the noun phrase. */
  private purpose(): boolean {
    const { analysis } = this;
    if ((analysis.outer(this.at) & Clitic.la) === 0 || !affairs.has(analysis.stem(this.at))) return false;
    // «وكيل الوزارة لشؤون المساجد»
    this.title.isBare ||= this.title.needsBody || this.title.role === 'deputy-minister';
    const known = this.scene.mentions.longestAt(this.at + 1, ['place', 'country', 'organization']);
    if (known) this.at = known.end;
    else {
      // «لشؤون مكافحة تمويل الإرهاب»
      const last = this.constructEnd(this.at + 1);
      this.at = this.isDefiniteWord(last) ? last : this.at + 1;
      while (this.isDefiniteWord(this.at) && !this.isRank(this.at)) this.at++;
      this.at = moreFieldsEnd(this.scene, this.at, this.limit);
    }
    return true;
  }

  /** «لشؤون العمليات اللواء ركن سالم العوني»: the rank of whoever is named next. */
  private isRank(at: number): boolean {
    const { analysis } = this;
    const row = analysis.longestMatch(at, analysis.lexicon.code['person-cue']);
    return row >= 0 && analysis.lexicon.kindOf(analysis.matches.entry[row]!) === 'rank';
  }

  private isDefiniteWord(at: number): boolean {
    const { analysis } = this;
    return at < this.limit && isPlain(analysis, at) && analysis.isDefinite(at) && !startsName(this.scene, at);
  }
}

/** Nations by broken plurals, which say of no single holder whose he is (folded). */
const peoples: ReadonlySet<string> = new Set(
  'المغاربه الافارقه الاتراك الاكراد الافغان الالمان الامريكان الاميركان الروس الطليان'.split(' '),
);
