/**
 * Titles: an office of the lexicon with everything that belongs to it — portfolio, nationality, country, organization,
 * «السابق», a second title — up to the holder's name. Returns where each ends and what it says of the office.
 */
import type { Mention } from '../../grammar/mentions.ts';
import { Feature } from '../../lexicon/features.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import type { OfficialRole } from '../../types.ts';
import { cuedNameEnd } from '../person/name.ts';

import { type EntityScene, ruleMention } from '../scene.ts';

export interface Title {
  start: number;
  /** Behind the office itself, and behind the whole with the name. */
  officeEnd: number;
  end: number;
  role: string;
  rule: string;
  /** An office that is an official with nothing beside it. */
  isBare: boolean;
  /** An office that counts only with the body that it belongs to («رئيس لجنة», «المدير العام»). */
  needsBody: boolean;
  /** Plural: an office of several. */
  isGroup: boolean;
  country?: string;
  organization?: string;
  person?: Mention;
}

export function readTitle(scene: EntityScene, row: number): Title | undefined {
  const reader = new TitleReader(scene, row);
  return reader.read();
}

const maximumTokens = 24;

class TitleReader {
  private readonly title: Title;
  private readonly takes: readonly string[];
  private readonly limit: number;
  private at: number;

  constructor(
    private readonly scene: EntityScene,
    row: number,
  ) {
    const { matches, lexicon } = scene.analysis;
    const entry = matches.entry[row]!;
    const start = matches.start[row]!;
    this.at = matches.end[row]!;
    const flags = lexicon.attribute(entry, 'flags').split(',');
    this.takes = lexicon.attribute(entry, 'takes').split('|');
    this.limit = Math.min(scene.analysis.sentenceEnd(start), start + maximumTokens);
    this.title = {
      start,
      officeEnd: this.at,
      end: this.at,
      role: lexicon.attribute(entry, 'role'),
      rule: 'official/title',
      isBare: flags.includes('bare'),
      needsBody: flags.includes('organization'),
      isGroup: (matches.features[row]! & Feature.plural) !== 0,
    };
  }

  read(): Title | undefined {
    if (this.takes.includes('portfolio')) this.portfolio();
    this.modifiers();
    this.title.end = this.at;
    this.secondTitle();
    this.name();
    this.resolveRole();
    return this.title;
  }

  private get analysis() {
    return this.scene.analysis;
  }

  private entryAt(type: string): number {
    return this.at < this.limit ? this.analysis.longestMatch(this.at, this.analysis.lexicon.codeOf(type)) : -1;
  }

  /** What a minister is minister of: a listed field, and what و and adjectives add to it. */
  private portfolio(): void {
    const start = this.at;
    if (this.isFolded('دوله') || this.isFolded('الدوله')) this.at++;
    const row = this.entryAt('portfolio');
    const { matches, lexicon } = this.analysis;
    if (row >= 0 && this.analysis.outer(this.at) === 0) {
      this.title.role = lexicon.attribute(matches.entry[row]!, 'role') || this.title.role;
      this.at = matches.end[row]!;
    } else if (!this.unlistedField()) {
      this.at = start;
      return;
    }
    this.moreFields();
    this.title.isBare = true;
    this.title.rule = 'official/minister';
  }

  /** A portfolio in no list: a definite noun, or nouns up to one. */
  private unlistedField(): boolean {
    const { noun, adjective } = this.analysis.bits;
    const start = this.at;
    while (
      this.at < this.limit &&
      this.at < start + 2 &&
      this.isPlain(this.at) &&
      !this.analysis.isDefinite(this.at) &&
      this.analysis.is(this.at, noun)
    )
      this.at++;
    if (
      this.at < this.limit &&
      this.isPlain(this.at) &&
      this.analysis.isDefinite(this.at) &&
      this.analysis.is(this.at, noun) &&
      !this.startsName(this.at)
    ) {
      this.at++;
      while (
        this.at < this.limit &&
        this.isPlain(this.at) &&
        this.analysis.isDefinite(this.at) &&
        this.analysis.is(this.at, adjective) &&
        !this.nationalityAt(this.at)
      )
        this.at++;
      return true;
    }
    this.at = start;
    return false;
  }

  /** «… والتعاون الإفريقي والمغاربة المقيمين بالخارج»: further fields, each a definite noun with و and its adjectives. */
  private moreFields(): void {
    for (let field = this.fieldEnd(this.at); field > 0; field = this.fieldEnd(this.at)) this.at = field;
  }

  /** The end of one more field that begins with و (or of an adjective before one), or −1. */
  private fieldEnd(at: number): number {
    const { noun, adjective } = this.analysis.bits;
    const adjectiveFirst =
      at < this.limit &&
      this.isPlain(at) &&
      this.analysis.isDefinite(at) &&
      this.analysis.is(at, adjective) &&
      this.joinsField(at + 1);
    const start = adjectiveFirst ? at + 1 : at;
    if (!this.joinsField(start)) return -1;
    let end = start + 1;
    while (end < this.limit && this.isFieldPart(end, noun | adjective)) end++;
    return end;
  }

  /** A word that goes on with a field: an adjective but no last nationality; or «بالخارج» behind one. */
  private isFieldPart(at: number, classes: number): boolean {
    const { analysis } = this;
    if (!analysis.isDefinite(at) || analysis.hasPronoun(at) || this.startsName(at)) return false;
    if (analysis.outer(at) === Clitic.ba) return true;
    if (!analysis.is(at, classes)) return false;
    if (analysis.outer(at) !== 0) return false;
    return !this.nationalityAt(at) || this.joinsField(at + 1);
  }

  private joinsField(at: number): boolean {
    const { analysis } = this;
    if (at >= this.limit || analysis.outer(at) !== Clitic.wa || !analysis.isDefinite(at)) return false;
    if (analysis.longestMatch(at, analysis.lexicon.codeOf('office')) >= 0) return false;
    return (
      analysis.longestMatch(at, analysis.lexicon.codeOf('portfolio')) >= 0 ||
      analysis.is(at, analysis.bits.noun) ||
      this.nationalityAt(at) !== undefined
    );
  }

  /** Everything that modifies the office, in any order, as long as it comes. */
  private modifiers(): void {
    for (let before = -1; before !== this.at && this.at < this.limit; ) {
      before = this.at;
      this.adjective() || this.nationality() || this.complement() || this.purpose();
    }
  }

  /** «السابق», «المكلف», «الدائم», «بالنيابة». */
  private adjective(): boolean {
    const { analysis } = this;
    if (!statusWords.has(analysis.folded(this.at))) return false;
    this.at++;
    return true;
  }

  private nationality(): boolean {
    const nationality = this.nationalityAt(this.at);
    if (!nationality || !this.isPlain(this.at)) return false;
    this.title.country ??= nationality.country ?? '';
    if (!this.title.country) delete this.title.country;
    this.title.isBare = true;
    this.at = nationality.end;
    return true;
  }

  private nationalityAt(at: number): Mention | undefined {
    return this.scene.mentions.longestAt(at, ['nationality']);
  }

  /**
   * The country or body that the office belongs to, in construct, with ل or with a preposition: «المغرب», «للمغرب»,
   * «لدى الأمم المتحدة», «في ليبيا», «باسم وزارة الخارجية». The first country named is the office's own.
   */
  private complement(): boolean {
    const start = this.at;
    const prefixed = (this.analysis.outer(start) & prepositionClitics) !== 0;
    const preposition =
      !prefixed && linkWords.has(this.analysis.folded(start)) && this.mayLink(this.analysis.folded(start));
    if (preposition) this.at++;
    const owner = this.officeAt(this.at, prefixed) ?? this.ownerAt(this.at, prefixed);
    const elsewhere =
      (preposition && this.analysis.folded(start) !== 'باسم') || (this.analysis.outer(start) & Clitic.ba) !== 0;
    if (!owner || !this.mayOwn(owner, elsewhere)) {
      this.at = start;
      return false;
    }
    this.own(owner, elsewhere);
    this.at = owner.end;
    return true;
  }

  /** A minister or president «in» a place is on the way; an envoy or ambassador belongs there. */
  private mayLink(preposition: string): boolean {
    return preposition === 'باسم' || !rankOfRole.slice(0, 6).includes(this.title.role);
  }

  /** «مبعوث الأمين العام للأمم المتحدة», «سفير خادم الحرمين الشريفين»: an office that belongs to another's holder. */
  private officeAt(at: number, prefixed: boolean): Mention | undefined {
    const { analysis } = this;
    if (at >= this.limit || (!prefixed && analysis.outer(at) !== 0) || !mayBelong.has(this.title.role))
      return undefined;
    const row = analysis.longestMatch(at, analysis.lexicon.codeOf('office'));
    const inner = row < 0 ? undefined : readTitle(this.scene, row);
    if (
      !inner ||
      inner.person ||
      inner.role === this.title.role ||
      !(inner.isBare || inner.organization || inner.country)
    )
      return undefined;
    const mention = ruleMention(this.scene, 'official', at, inner.end, inner.rule, 0.8);
    const { role, country, organization } = inner;
    const found = {
      ...mention,
      role: role as OfficialRole,
      ...(country ? { country } : {}),
      ...(organization ? { organization } : {}),
    };
    this.scene.mentions.add(found);
    return found;
  }

  private ownerAt(at: number, prefixed: boolean): Mention | undefined {
    if (at >= this.limit || (!prefixed && this.analysis.outer(at) !== 0)) return undefined;
    return this.scene.mentions.longestAt(at, ['organization', 'country', 'place', 'official']) ?? this.ministryAt(at);
  }

  /** «المتحدث باسم الخارجية»: the field stands for the ministry. */
  private ministryAt(at: number): Mention | undefined {
    const row =
      this.title.role === 'spokesperson'
        ? this.analysis.longestMatch(at, this.analysis.lexicon.codeOf('portfolio'))
        : -1;
    if (row < 0) return undefined;
    const mention = ruleMention(
      this.scene,
      'organization',
      at,
      this.analysis.matches.end[row]!,
      'organization/field-for-ministry',
      0.75,
    );
    this.scene.mentions.add(mention);
    return mention;
  }

  /** A place completes an office only where the office takes one, or behind a preposition. */
  private mayOwn(owner: Mention, elsewhere: boolean): boolean {
    if (owner.type === 'place') return elsewhere || this.takes.includes('place') || this.takes.includes('organization');
    const own = this.at === this.title.officeEnd || this.title.country === undefined;
    return elsewhere || own || (owner.type === 'organization' && !rankOfRole.slice(0, 6).includes(this.title.role));
  }

  private own(owner: Mention, elsewhere: boolean): void {
    const { title } = this;
    title.isBare = true;
    if (owner.type === 'organization') title.organization ??= owner.name ?? this.textOf(owner);
    if (owner.type === 'official' && owner.organization) title.organization ??= owner.organization;
    if (!elsewhere && owner.type !== 'organization' && owner.country) title.country ??= owner.country;
    if (owner.type === 'organization' && owner.country && !elsewhere) title.country ??= owner.country;
  }

  private textOf(mention: Mention): string {
    return this.analysis.text.slice(mention.from, mention.to);
  }

  /** «المكلف بحقوق الإنسان», «لشؤون الشرق الأوسط»: up to the end of the noun phrase. */
  private purpose(): boolean {
    const { analysis } = this;
    const start = this.at;
    const forAffairs = (analysis.outer(start) & Clitic.la) !== 0 && affairs.has(analysis.stem(start));
    if (!forAffairs) return false;
    this.title.isBare ||= this.title.needsBody;
    this.at++;
    const known = this.scene.mentions.longestAt(this.at, ['place', 'country', 'organization']);
    if (known) this.at = known.end;
    else
      while (this.at < this.limit && this.isPlain(this.at) && analysis.isDefinite(this.at) && !this.startsName(this.at))
        this.at++;
    return true;
  }

  /** «نائب رئيس الوزراء وزير الخارجية», «السفير، الممثل الدائم …»: another office right behind, or behind a comma. */
  private secondTitle(): void {
    const comma = this.isComma(this.at) ? 1 : 0;
    if (this.at + comma >= this.limit || this.analysis.outer(this.at + comma) !== 0) return;
    const row = this.analysis.longestMatch(this.at + comma, this.analysis.lexicon.codeOf('office'));
    if (row < 0) return;
    const second = readTitle(this.scene, row);
    if (!second || !this.mayBeSame(second, comma === 1) || (!second.person && !(second.isBare && comma === 0))) return;
    this.at = this.title.end = second.end;
    if (isBetter(second.role, this.title.role)) this.title.role = second.role;
    for (const key of ['country', 'organization', 'person'] as const)
      if (second[key]) Object.assign(this.title, { [key]: this.title[key] ?? second[key] });
    this.title.isBare ||= second.isBare;
  }

  /** Whether a second title can be of the same person: «الملك وزير الخارجية» are two, «العاهل المغربي الملك محمد» is one. */
  private mayBeSame(second: Title, comma: boolean): boolean {
    const office = this.analysis.stem(second.start);
    if (office.startsWith('نظير')) return false;
    if (personalTitles.has(office))
      return second.officeEnd === second.start + 1 && (comma || this.title.isBare || this.title.country !== undefined);
    const first = this.analysis.stem(this.title.start);
    return (
      first.startsWith('نايب') ||
      second.role === this.title.role ||
      (this.title.role === 'adviser' && !comma) ||
      (comma && personalTitles.has(first))
    );
  }

  /** The holder's name, behind an optional comma and honorifics. */
  private name(): void {
    if (this.title.person) return;
    let at = this.at;
    if (this.isComma(at)) at++;
    at = this.honorifics(at);
    if (at >= this.limit) return;
    const person = this.personAt(at);
    if (!person) return;
    this.title.person = person;
    this.at = this.title.end = person.end;
  }

  private honorifics(at: number): number {
    const code = this.analysis.lexicon.codeOf('person-cue');
    for (let row = this.cueAt(at, code); row >= 0; row = this.cueAt(at, code)) at = this.analysis.matches.end[row]!;
    while (at < this.limit && this.isQuote(at)) at++;
    return at;
  }

  private cueAt(at: number, code: number): number {
    return at < this.limit && this.analysis.outer(at) === 0 ? this.analysis.longestMatch(at, code) : -1;
  }

  private personAt(at: number): Mention | undefined {
    if (this.analysis.outer(at) !== 0) return undefined;
    const known = this.scene.mentions.longestAt(at, ['person']);
    const end = this.isComma(at - 1) && !this.beginsFullName(at) ? -1 : cuedNameEnd(this.analysis, at);
    if (known && known.end >= end) return known;
    if (end < 0 || this.scene.mentions.longestAt(at, ['place', 'country', 'organization', 'date'])) return known;
    return this.newPerson(at, Math.min(end, this.limit), known);
  }

  /** Behind a comma a name must begin with a given name and go on. */
  private beginsFullName(at: number): boolean {
    const { bits } = this.analysis;
    return this.analysis.is(at, bits['given-name']) && cuedNameEnd(this.analysis, at) > at + 1;
  }

  private newPerson(start: number, end: number, known: Mention | undefined): Mention {
    const { analysis } = this;
    const mention: Mention = {
      type: 'person',
      start,
      end,
      from: analysis.startOffset(start),
      to: analysis.endOffset(end - 1),
      confidence: 0.85,
      evidence: [{ stage: 'rule', id: 'person/behind-title' }],
      ...(known?.country ? { country: known.country } : {}),
    };
    this.scene.mentions.add(mention);
    return mention;
  }

  /** The office of a bare «رئيس» depends on what it presides over. */
  private resolveRole(): void {
    const { title } = this;
    if (title.role !== 'by-complement') return;
    title.role = title.organization ? 'head-of-organization' : 'head-of-state';
  }

  private startsName(at: number): boolean {
    return this.scene.mentions.longestAt(at, ['person']) !== undefined;
  }
  private isPlain(at: number): boolean {
    return this.analysis.isWord(at) && this.analysis.outer(at) === 0 && !this.analysis.hasPronoun(at);
  }
  private isFolded(word: string): boolean {
    return this.at < this.limit && this.analysis.folded(this.at) === word;
  }
  private isComma(at: number): boolean {
    return at < this.limit && at >= 0 && this.analysis.isPunctuation(at) && '،,'.includes(this.analysis.folded(at));
  }
  private isQuote(at: number): boolean {
    return this.analysis.isPunctuation(at) && '"“”«»'.includes(this.analysis.folded(at));
  }
}

/** Of two titles of one person the higher office is the role. */
const rankOfRole = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'minister',
  'ambassador',
  'envoy',
];
function isBetter(role: string, than: string): boolean {
  const [a, b] = [rankOfRole.indexOf(role), rankOfRole.indexOf(than)];
  return a >= 0 && (b < 0 || a < b);
}

/** Roles whose office may be that of somebody for somebody. */
const mayBelong: ReadonlySet<string> = new Set([
  'envoy',
  'ambassador',
  'adviser',
  'deputy-minister',
  'spokesperson',
  'minister',
  'other',
]);

/** Titles that stand before a name like an honorific. */
const personalTitles: ReadonlySet<string> = new Set([
  'الملك',
  'الملكه',
  'الامير',
  'الاميره',
  'السفير',
  'السفيره',
  'الشيخ',
  'السلطان',
  'النايب',
  'الوزير',
  'المستشار',
]);

const statusWords: ReadonlySet<string> = new Set(
  'السابق السابقه الاسبق الاسبقه الحالي الحاليه المكلف المكلفه المنتخب المنتخبه الراحل الراحله الجديد الجديده المعزول المخلوع المستقيل المستقيله الموقت بالنيابه المقال المعين المعينه المنتهيه'.split(
    ' ',
  ),
);
const linkWords: ReadonlySet<string> = new Set(['لدي', 'في', 'الي', 'باسم', 'علي', 'عن', 'من']);
const affairs: ReadonlySet<string> = new Set(['شوون', 'الشوون', 'شيون', 'الشيون', 'قضايا', 'حقوق']);
