/**
 * The country, body, place or other office that an office belongs to: «سفير المغرب لدى الأمم المتحدة», «مستشار الرئيس». The reader
 * moves on behind it, and the title takes what it says.
 */
import type { Mention } from '../../grammar/mentions.ts';
import { Feature } from '../../lexicon/features.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import type { OfficialRole } from '../../types.ts';
import { isMediumHead, media } from '../organization/medium.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { beforeHonorifics } from './alone.ts';
import { moreFieldsEnd } from './field.ts';
import { fullNameAt, holderAt } from './holder.ts';
import { isNoOffice } from './no-office.ts';
import { hostStateEnd, isSent, kindEnd, type Link, linkAt, ownerAt, takesPlace } from './owner.ts';
import {
  affairs,
  isBodyOf,
  isDual,
  isLike,
  isOfGovernment,
  isOfState,
  isPredicate,
  mayBelong,
  publicBodies,
} from './words.ts';

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
  /** Told apart by the name of the holder alone («رئيسة قسم البحوث»). */
  needsHolder: boolean;
  /** A predicate («عين رئيسا»): what stands before it is no part of it. */
  isPredicate: boolean;
  country: string | undefined;
  organization: string | undefined;
  person: Mention | undefined;
}

const maximumTokens = 24;

/** Bodies of several states by their kind (folded, without article). */
const ofStates: ReadonlySet<string> = new Set(['منظمه', 'رابطه', 'جامعه']);

/** Whose nouns take ل for whom or what the deed is meant. */
const deeds = ['trigger:visit', 'trigger:endorsement'];

export abstract class OwnerParts {
  protected readonly title: Title;
  protected readonly takes: readonly string[];
  protected readonly limit: number;
  protected at: number;
  /** The subtype of the body that the office belongs to. */
  protected bodyKind: string | undefined;
  /** «عضو»: an office only of a body of the state. */
  protected readonly isPublic: boolean;

  constructor(
    protected readonly scene: EntityScene,
    row: number,
  ) {
    const { matches, lexicon } = scene.analysis;
    const entry = matches.entry[row]!;
    const start = matches.start[row]!;
    this.at = matches.end[row]!;
    const flags = lexicon.list(entry, 'flags', ',');
    this.isPublic = flags.includes('public');
    this.takes = lexicon.list(entry, 'takes', '|');
    this.limit = Math.min(scene.analysis.sentenceEnd(start), start + maximumTokens);
    this.title = {
      start,
      officeEnd: this.at,
      end: this.at,
      role: lexicon.roleOf(entry),
      rule: 'official/title',
      isBare: flags.includes('bare'),
      needsBody: flags.includes('organization'),
      isGroup: (matches.features[row]! & Feature.plural) !== 0 || isDual(scene.analysis, row),
      needsHolder: false,
      isPredicate: isPredicate(scene.analysis, row),
      // «خادم الحرمين الشريفين»: an office of one state alone.
      country: lexicon.countryOf(entry) || undefined,
      organization: undefined,
      person: undefined,
    };
  }

  protected get analysis() {
    return this.scene.analysis;
  }

  /** «رئيس لجنة الاحتراف», «رئيس حكومة الوفاق», «أمير الرياض»: the body or place that it is of begins in the office's own words. */
  protected begunOwner(): void {
    const { start, officeEnd } = this.title;
    for (let at = start + 1; at < officeEnd && this.at === officeEnd; at++) {
      const owner = this.scene.mentions.longestAt(at, ['organization', 'place', 'country']);
      if (!owner || owner.end < officeEnd) continue;
      // «أمير منطقة عسير», an office of the lexicon, leaves no doubt of the place that it names.
      if (owner.tentative && !(owner.type === 'place' && owner.end === officeEnd)) continue;
      this.own(owner, false);
      this.title.needsBody = false;
      this.at = moreFieldsEnd(this.scene, owner.end + (this.leavesMark(owner) ? 1 : 0), this.limit);
      return;
    }
  }

  /**
   * The country or body that the office belongs to: «المغرب», «للمغرب», «لدى الأمم المتحدة», «في ليبيا», «باسم وزارة
   * الخارجية». The first country named is the office's own.
   */
  protected complement(): boolean {
    const link = linkAt(this.analysis, this.at, this.linkingRole());
    if (!link || link.at >= this.limit) return this.statesOwn();
    if (this.isGoal(link)) return false;
    const owner = this.officeAt(link) ?? ownerAt(this.scene, link, this.title.role);
    if (!owner) return this.hostState(link) || this.kind(link);
    if (!(this.mayOwn(owner, link) || this.leadsToName(owner)) || this.endsWithArticle(link, owner)) return false;
    this.own(owner, link.isElsewhere);
    this.at = owner.end + (isQuotationMark(this.analysis, link.at) || this.leavesMark(owner) ? 1 : 0);
    this.secondLand(owner);
    return true;
  }

  /** «عضو كتلة "المستقبل" النائب سالم العوني»: the mark that closes the body's name stays outside of the body. */
  private leavesMark({ start, end }: Mention): boolean {
    if (end >= this.limit || !isQuotationMark(this.analysis, end)) return false;
    let marks = 0;
    for (let at = start + 1; at < end; at++) if (isQuotationMark(this.analysis, at)) marks++;
    return marks % 2 === 1;
  }

  /** «زيارة رئيس الحكومة لفرنسا», «دعم الرئيس للجزائر»: behind the noun of a deed ل says what it is for. */
  private isGoal({ at, isPrefixed, isElsewhere }: Link): boolean {
    const { analysis, title } = this;
    if (!isPrefixed || isElsewhere || title.country) return false;
    if (!isOfGovernment(title.role) && title.role !== 'by-complement' && title.role !== 'royal') return false;
    if (!this.scene.mentions.longestAt(at, ['country'])) return false;
    // «زيارة سمو ولي العهد لمصر»
    const noun = beforeHonorifics(analysis, title.start);
    if (noun < analysis.sentenceStart(title.start)) return false;
    return deeds.some(
      (deed) =>
        analysis.longestMatch(noun, analysis.lexicon.codeOf(deed)) >= 0 && !analysis.is(noun, analysis.bits.verb),
    );
  }

  /**
   * «وزير الخارجية بجمهورية مصر سامح شكري», «سامح شكري وزير الخارجية بمصر», «وزير النقل في إسبانيا»: of a minister «in» a
   * state, with his field or his name, the state is his own.
   */
  private statesOwn(): boolean {
    const { analysis, title } = this;
    if (this.at + 1 >= this.limit || title.country) return false;
    const isIn = analysis.folded(this.at) === 'في';
    if (!isIn && analysis.outer(this.at) !== Clitic.ba) return false;
    const state = this.scene.mentions.longestAt(isIn ? this.at + 1 : this.at, ['country']);
    if (!state || !(this.hasField() || this.isNamedBefore() || this.isNamedAt(state.end))) return false;
    this.own(state, false);
    this.at = state.end;
    return true;
  }

  /** «وزير الأشغال العامة والنقل»: one minister, of a field. */
  private hasField(): boolean {
    const { title } = this;
    return title.role.endsWith('minister') && !title.isGroup && !title.organization && this.at > title.start + 1;
  }

  /** «سفير مصر لدى المملكة», «مندوب المملكة»; «عضو هيئة كبار العلماء في المملكة الدكتور …», if his name follows. */
  private hostState(link: Link): boolean {
    const end = hostStateEnd(this.scene, link);
    const isTold = end >= 0 && (isSent(this.title.role) || fullNameAt(this.scene, end, this.limit) !== undefined);
    if (!isTold) return false;
    this.title.isBare = true;
    this.at = end;
    return true;
  }

  protected isNamedBefore(): boolean {
    return this.scene.mentions.endingAt(this.title.start).some(({ type }) => type === 'person');
  }

  protected isNamedAt(at: number): boolean {
    return holderAt(this.scene, at, this.limit, { isGroup: false, isComplete: true }) !== undefined;
  }

  /** «زار الوزير فرنسا», «دعا الرئيس اليمني الميليشيات الحوثية»: behind an article nothing goes on in construct. */
  private endsWithArticle({ preposition, isPrefixed }: Link, owner: Mention): boolean {
    const { start, officeEnd } = this.title;
    const isSingle = this.at === officeEnd && officeEnd === start + 1;
    const isState = owner.type === 'country' && this.analysis.is(this.at - 1, this.analysis.bits.noun);
    const isBody = owner.type === 'organization';
    if (preposition !== '' || isPrefixed || !(isSingle || isState || isBody)) return false;
    return this.analysis.isDefinite(isSingle ? start : this.at - 1);
  }

  /** «نظيره» is nowhere by office; «منسقة السياسة الخارجية في الاتحاد الأوروبي» is no minister of a state. */
  private linkingRole(): string {
    if (isLike(this.analysis, this.title.start)) return 'royal';
    // «رئيس قسم مكافحة الإرهاب بهيئة الادعاء»: a body may be part of another.
    if (this.title.role === 'by-complement' && this.title.organization) return 'head-of-organization';
    return this.title.role === 'foreign-minister' && this.takes.includes('none') ? 'other' : this.title.role;
  }

  private kind(link: Link): boolean {
    const end = kindEnd(this.analysis, link);
    // «المدير الجهوي للصحة العمومية»: a field.
    if (this.title.needsBody && this.analysis.longestMatch(link.at, this.analysis.lexicon.code.portfolio) >= 0)
      return false;
    // «قال رئيس المكتب الاتحادي للصحيفة إن …»
    if (link.isPrefixed && isMediumHead(this.analysis, link.at) && this.tellsMedia()) return false;
    if (end < 0 || !this.takes.includes('organization')) return false;
    if (this.title.role === 'by-complement') this.title.role = 'head-of-organization';
    // «الأمين العام للهيئة سالم العوني»: of the state, by the name in full.
    this.title.isBare ||= this.isOfPublicBody(link.at) && fullNameAt(this.scene, end, this.limit) !== undefined;
    this.at = end;
    return true;
  }

  /** «الأمين العام للهيئة», «الأمين العام للمنظمة»: a body of the state, or one of states, which secretaries-general lead. */
  private isOfPublicBody(at: number): boolean {
    const isOfStates = this.title.role === 'secretary-general' && ofStates.has(this.analysis.bare(at));
    return isOfStates || isBodyOf(this.analysis, at, publicBodies);
  }

  /** «مبعوث الأمين العام للأمم المتحدة», «سفير خادم الحرمين الشريفين»: an office that belongs to another's holder. */
  private officeAt({ at, isPrefixed, preposition }: Link): Mention | undefined {
    const { analysis } = this;
    // «… رئيس مجلس الوزراء وزير الدفاع»: behind an article no construct goes on.
    if (preposition === '' && !isPrefixed && analysis.isDefinite(this.at - 1)) return undefined;
    if ((!isPrefixed && analysis.outer(at) !== 0) || !mayBelong.has(this.title.role)) return undefined;
    // «أكد الوزير المصري لرئيس البرلمان»: a minister is nobody's.
    if (isPrefixed && this.title.role.endsWith('minister')) return undefined;
    const row = analysis.longestMatch(at, analysis.lexicon.code.office);
    if (row < 0 || isLike(analysis, at) || isNoOffice(analysis, row)) return undefined;
    // «متحدث باسم وزير الخارجية باولو جنتيلوني»: whom somebody speaks for is named whole.
    const isNamed = preposition === 'باسم';
    const inner = this.inner(row, isNamed);
    if (!inner || inner.role === this.title.role || !(inner.isBare || inner.organization || inner.country))
      return undefined;
    if (
      !isNamed &&
      holderAt(this.scene, inner.end, this.limit, { isGroup: false, isComplete: true }) &&
      !this.isAt(inner.end, '،,')
    )
      return undefined;
    const mention = ruleMention(this.scene, 'official', at, this.endOfOwner(inner), inner.rule, 0.8);
    mention.role = inner.role as OfficialRole;
    mention.country = inner.country || undefined;
    mention.organization = inner.organization || undefined;
    mention.person = inner.person?.name;
    this.scene.mentions.add(mention);
    return mention;
  }

  /** «مستشار رئيس مجلس النواب لشؤون المصالحة»: what somebody advises on is no business of whom he advises. */
  private endOfOwner({ officeEnd, end }: Title): number {
    if (this.title.role !== 'adviser' && this.title.role !== 'envoy') return end;
    for (let at = officeEnd; at < end; at++)
      if ((this.analysis.outer(at) & Clitic.la) !== 0 && affairs.has(this.analysis.stem(at))) return at;
    return end;
  }

  protected isAt(at: number, marks: string): boolean {
    return at < this.limit && this.analysis.isPunctuation(at) && marks.includes(this.analysis.folded(at));
  }

  private mayOwn(owner: Mention, link: Link): boolean {
    const { title } = this;
    if (link.isPrefixed && media.has(owner.subtype ?? '') && this.tellsMedia()) return false;
    // «الأمين العام لـ"حزب الله"», «الناطق باسم الحكومة لـ"الشرق الأوسط"»
    if (link.isPrefixed && isQuotationMark(this.analysis, link.at))
      return owner.type === 'organization' && !media.has(owner.subtype ?? '') && !title.organization && !title.country;
    // «مبعوث الإذاعة إلى باريس»: who reports for it.
    if (title.role === 'envoy' && media.has(owner.subtype ?? '')) return false;
    if (this.isPublic && !isOfState(this.analysis, owner)) return false;
    // «فاز على نظيره النصر»: the like of a body, and nobody's holder.
    if (
      owner.type === 'organization' &&
      isLike(this.analysis, title.start) &&
      link.preposition === '' &&
      !link.isPrefixed
    )
      return false;
    // «يزور رئيس البنك الدولي نواكشوط», «وصل أمير قطر الرياض»: behind what it is of nothing but a preposition leads to a place.
    const isComplete = title.organization !== undefined || title.country !== undefined;
    if (owner.type === 'place' && isComplete && link.preposition === '' && !link.isPrefixed) return false;
    // «رئيس الشيشان», «رئيس كردستان»: of a land that is no state.
    const isLand = owner.subtype === 'region' && title.role === 'by-complement' && link.preposition === '';
    if (owner.type === 'place') return isLand || takesPlace(link, title.role, this.takes, title.country !== undefined);
    const own = this.at === title.officeEnd || title.country === undefined;
    return link.isElsewhere || own || (owner.type === 'organization' && !isOfGovernment(title.role));
  }

  /**
   * «أكد الوزير لوكالة الأنباء», «قال المتحدث باسم الحكومة لقناة العربية»: of an office of state, or of one that has its body,
   * a medium is whom the holder tells.
   */
  private tellsMedia(): boolean {
    const { role, country, organization, start } = this.title;
    let isSpoken = false;
    for (let at = start; at < this.at; at++) isSpoken ||= this.analysis.folded(at) === 'باسم';
    const isWithoutBody = role === 'other' || role === 'spokesperson' || role === 'legislator';
    return isOfGovernment(role) || isSpoken || isWithoutBody || country !== undefined || organization !== undefined;
  }

  /** «الناطقة باسم إدارة الأمن في كيبيك كريستين كولومب»: a place between a complete title and its holder. */
  private leadsToName(owner: Mention): boolean {
    return (owner.type === 'place' || owner.type === 'country') && this.title.isBare && this.isNamedAt(owner.end);
  }

  protected own(owner: Mention, elsewhere: boolean): void {
    const { title } = this;
    title.isBare = true;
    if (owner.type === 'organization') title.organization ??= owner.name ?? this.textOf(owner);
    if (owner.type === 'official' && owner.organization) title.organization ??= owner.organization;
    this.bodyKind ??= owner.subtype;
    if ((!elsewhere || owner.type === 'organization') && owner.country) title.country ??= owner.country;
  }

  /** «سفير المملكة لدى أستراليا ونيوزيلندا سالم العوني»: a second state of one who is sent, before his name. */
  private secondLand(owner: Mention): void {
    const { analysis, scene } = this;
    if (owner.type !== 'country' || !isSent(this.title.role) || this.at >= this.limit) return;
    const next = analysis.outer(this.at) === Clitic.wa ? scene.mentions.longestAt(this.at, ['country']) : undefined;
    if (next && this.isNamedAt(next.end)) this.at = next.end;
  }

  private textOf(mention: Mention): string {
    return this.analysis.text.slice(mention.from, mention.to);
  }

  /** The title of another office, for which this one is held. */
  protected abstract inner(row: number, withName: boolean): Title | undefined;
}
