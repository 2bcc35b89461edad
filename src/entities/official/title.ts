/**
 * Titles: an office of the lexicon with everything that belongs to it (parts.ts) up to the holder's name, and the further
 * offices that the same person holds. Returns where each ends and what it says of the office.
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { behindBrackets } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EntityScene } from '../scene.ts';
import { actsAlone, isGoverned } from './alone.ts';
import { isComplete, isDeputyOfHolder, takeOver } from './deputy.ts';
import { moreFieldsEnd } from './field.ts';
import { fullNameAt, holderAt } from './holder.ts';
import { isOtherSense } from './no-office.ts';
import type { Title } from './owner-parts.ts';
import { isCharged } from './parts.ts';
import { realmEnd } from './realm.ts';
import { tellsObject } from './speech.ts';
import { holderBehindTail } from './tail.ts';
import { TitleOfBody } from './unnamed-body.ts';
import {
  accompanying,
  isBetter,
  isLesser,
  isLike,
  isOfGovernment,
  mayHoldAny,
  ministers,
  personalTitles,
} from './words.ts';

/** The title that a match of an office begins; without the holder's name if it is not asked for. */
export function readTitle(scene: EntityScene, row: number, withName = true, depth = 0): Title {
  return new TitleReader(scene, row, depth).read(withName && depth < mostInRow);
}

/** Of the offices that begin at a token, the title that reaches farthest; `depth` says how many titles it is read for. */
export function longestTitle(scene: EntityScene, start: number, withName = true, depth = 0): Title | undefined {
  if (depth > mostInRow) return undefined;
  const { matches, lexicon } = scene.analysis;
  const office = lexicon.code.office;
  let best: Title | undefined;
  for (let row = matches.first[start]!; row < matches.first[start + 1]!; row++) {
    if (matches.type[row] !== office || (depth > 0 && isOtherSense(scene.analysis, row))) continue;
    const title = readTitle(scene, row, withName, depth);
    if (!best || title.end > best.end || (title.end === best.end && title.officeEnd > best.officeEnd)) best = title;
  }
  return best;
}

/** «ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية»: heirs to a throne hold offices of state. */
const isHeir = ({ role, officeEnd, start }: Title): boolean => role === 'royal' && officeEnd > start + 1;
const ofState: ReadonlySet<string> = new Set(['deputy-minister', 'minister', 'interior-minister', 'defence-minister']);

/** «نائب رئيس الوزراء», «النائب الأول …». */
const isDeputy = ({ start }: Title, analysis: Analysis): boolean => analysis.bare(start).startsWith('نايب');

/** Roles of those who act for a body, or for a part of one. */
const ofBodies: ReadonlySet<string> = new Set(['spokesperson', 'adviser', 'head-of-organization', 'deputy-minister']);

/** «سفير … لدى مصر مندوب المملكة الدائم لدى جامعة الدول العربية»: who stands for a state somewhere often does so elsewhere. */
const isPosted = ({ role }: Title): boolean => role === 'ambassador' || role === 'envoy';

/** «مساعد وكيل الجمهورية الناطق الرسمي باسم المحكمة»: prosecutors speak for their court as well. */
const mayHoldMore = ({ role }: Title): boolean => isLesser(role) || role === 'judge';

/** «محافظة الرس»: the province, and no woman who governs it. */
const isProvince = (analysis: Analysis, { start, officeEnd }: Title): boolean =>
  officeEnd === start + 1 && analysis.longestMatch(start, analysis.lexicon.code['place-head']) >= 0;

/** How many words may say when and where before another office. */
const dateReach = 4;

/** Who is no president too. */
const monarchs: ReadonlySet<string> = new Set(['الملك', 'الملكه', 'السلطان', 'العاهل', 'الامير']);

/** How many titles are read one within another; each reads the next, in as many ways as offices begin there. */
const mostInRow = 4;

class TitleReader extends TitleOfBody {
  constructor(
    scene: EntityScene,
    row: number,
    private readonly depth: number,
  ) {
    super(scene, row);
  }

  read(withName: boolean): Title {
    if (this.deputizes(withName) || this.takes.includes('office')) return this.title;
    if (this.takes.includes('portfolio')) this.portfolio();
    if (isCharged(this.analysis.folded(this.at - 1))) this.charge();
    this.begunOwner();
    this.modifiers();
    if (this.at === this.title.officeEnd && this.isOfBody()) this.unnamedBody();
    this.spokenFor();
    this.title.end = this.at;
    if (withName) {
      this.secondTitle();
      this.name();
      this.realm();
      this.officesBehind();
    }
    this.title.role = this.roleSoFar();
    if (withName) {
      this.officeAgain();
      this.heirsOffices();
    }
    return this.title;
  }

  /** «مساعد مدير الأمن العام اللواء سالم العوني»: the whole title of the holder, with the name, is the deputy's. */
  private deputizes(withName: boolean): boolean {
    const { analysis, title } = this;
    if (title.isGroup || !isDeputyOfHolder(analysis, title.start, title.officeEnd)) return false;
    const holder = longestTitle(this.scene, title.officeEnd, withName, this.depth + 1);
    if (!holder || holder.isGroup || holder.isPredicate || !isComplete(holder)) return false;
    takeOver(title, holder);
    this.at = title.end;
    if (withName && !title.person) this.secondTitle();
    title.role = isOfGovernment(holder.role) ? 'deputy-minister' : holder.role;
    return true;
  }

  /** «رئيس قسم …», «مدير إدارة …»: an office that says nothing without what it is of. */
  private isOfBody(): boolean {
    return this.title.role === 'by-complement' || (this.title.needsBody && this.title.role === 'head-of-organization');
  }

  /** «نائب رئيس الوزراء وزير الخارجية», «السفير، الممثل الدائم …»: another office right behind, or behind a comma. */
  private secondTitle(): void {
    const comma = this.at < this.limit && isComma(this.analysis, this.at) ? 1 : 0;
    if (this.at + comma >= this.limit) return;
    if (this.analysis.outer(this.at + comma) !== 0 && !this.isJoinedOffice()) return;
    const second = longestTitle(this.scene, this.at + comma, true, this.depth + 1);
    if (!second || !this.mayBeSame(second, comma === 1)) return;
    if (!second.person && !(second.isBare && comma === 0)) return;
    this.at = this.title.end = second.end;
    if (isBetter(second.role, this.title.role) && !this.isPersonal(second)) this.title.role = second.role;
    this.title.country ??= second.country || undefined;
    this.title.organization ??= second.organization || undefined;
    this.title.person ??= second.person;
    this.title.isBare ||= second.isBare;
    // «الأمين العام والمتحدث الرسمي للمجلس سالم العوني»
    if (second.person) this.title.needsBody = false;
  }

  /**
   * «نائب رئيس مجلس الوزراء ووزير الداخلية»: deputies of a head of government hold a ministry too; «عضو مجلس … ورئيس لجنة …»:
   * members of a body may hold another office.
   */
  private isJoinedOffice(): boolean {
    const { analysis, title } = this;
    if (analysis.outer(this.at) !== Clitic.wa) return false;
    return (title.role === 'deputy-minister' && isDeputy(title, analysis)) || (mayHoldMore(title) && this.isOfOne());
  }

  /**
   * «صرح مدير …، رئيس لجنة … فلان», «بحضور مدير … رئيس لجنة … فلان»: behind what takes one person, with what honours him
   * between, two offices are his. «استقبل مدير … رئيس لجنة … فلان» are two persons.
   */
  private isOfOne(): boolean {
    const { analysis } = this;
    let at = this.title.start - 1;
    while (at >= 0 && analysis.longestMatch(at, analysis.lexicon.code['person-cue']) >= 0) at--;
    if (at < 0) return false;
    if (analysis.longestMatch(at, analysis.lexicon.codeOf('trigger:statement')) >= 0) return this.isVerbAt(at);
    return analysis.outer(at) === Clitic.ba && accompanying.has(analysis.stem(at));
  }

  /** «وبين المدير …», and neither «اجتماع بين الرئيس والأمير» nor «بإحاطة الأمين العام». */
  private isVerbAt(at: number): boolean {
    const { analysis } = this;
    const isBetween = analysis.is(at, analysis.bits.preposition) && at > 0 && analysis.isWord(at - 1);
    return analysis.is(at, analysis.bits.verb) && (!isBetween || analysis.outer(at) !== 0);
  }

  /** «أصدر وزير الإسكان رئيس اللجنة سالم العوني», «من أمين المنطقة رئيس اللجنة سالم العوني», right behind it. */
  private isLone(): boolean {
    const { analysis, title } = this;
    if (analysis.outer(this.at) !== 0 || isProvince(analysis, title)) return false;
    return actsAlone(analysis, title.start) || isGoverned(analysis, title.start);
  }

  /** Right behind a verb of meeting that the title has as its subject. */
  private isReceiving(): boolean {
    const { analysis, title } = this;
    const verb = title.start - 1;
    if (verb < analysis.sentenceStart(title.start)) return false;
    return (
      analysis.is(verb, analysis.bits.verb) &&
      analysis.longestMatch(verb, analysis.lexicon.codeOf('trigger:meeting')) >= 0
    );
  }

  /** «استقبل المستشار المشرف العام سالم العوني أمس وزيرة الإعلام»: another office close behind is that of whom he receives. */
  private isBeforeOffice(end: number): boolean {
    const { analysis } = this;
    const limit = Math.min(this.limit, end + dateReach);
    for (let at = end; at < limit; at++)
      if (analysis.outer(at) === 0 && analysis.longestMatch(at, analysis.lexicon.code.office) >= 0) return true;
    return false;
  }

  /** «وزير الداخلية الأمير محمد»: a personal title behind an office is none of its own. */
  private isPersonal({ start, officeEnd }: Title): boolean {
    return officeEnd === start + 1 && personalTitles.has(this.analysis.stem(start));
  }

  /** Whether a second title can be of the same person: «الملك وزير الخارجية» are two, «العاهل المغربي الملك محمد» is one. */
  private mayBeSame(second: Title, comma: boolean): boolean {
    if (isLike(this.analysis, second.start)) return false;
    if (second.country && this.title.country && second.country !== this.title.country) return false;
    if (second.country && !this.title.country && this.isOfPrince()) return false;
    if (!comma && this.isReceiving() && this.isAnother(second)) return false;
    if (this.isOfKing() && this.analysis.stem(second.start) === 'الامير') return false;
    if (this.isPersonal(second)) return comma || this.title.isBare || this.title.country !== undefined;
    const first = this.analysis.stem(this.title.start);
    // «استقبل أمير المنطقة محافظ المؤسسة سالم العوني»: whom he receives.
    const isReceiver = !comma && second.person && this.isReceiving() && !this.isBeforeOffice(second.end);
    if (isReceiver && !isDeputy(this.title, this.analysis)) return false;
    return (
      isDeputy(this.title, this.analysis) ||
      (isHeir(this.title) && ofState.has(second.role)) ||
      second.role === this.roleSoFar() ||
      (this.title.role === 'adviser' && !comma) ||
      (!comma && isPosted(this.title) && isPosted(second)) ||
      // «وزير الإعلام الناطق باسم الحكومة»
      (!comma && ministers.test(this.title.role) && second.role === 'spokesperson') ||
      // «وزير الدولة عضو مجلس الوزراء رئيس الديوان الملكي فلان», «وزير العدل رئيس المجلس الأعلى للقضاء فلان»
      (this.mayHoldAnother(second, comma) && second.person !== undefined && (this.isOfOne() || this.isLone())) ||
      (comma && personalTitles.has(first))
    );
  }

  /** «نيابة عن خادم الحرمين الشريفين الأمير خالد الفيصل»: no prince is king. */
  private isOfKing(): boolean {
    return this.analysis.stem(this.title.start) === 'خادم';
  }

  /** «استقبل الأمير خالد بن سلمان وزير الدفاع السفير الفرنسي»: the first office is the prince's, named right before. */
  private isOfPrince(): boolean {
    const { analysis, scene, title } = this;
    return scene.mentions.endingAt(title.start).some(({ start }) => analysis.stem(start) === 'الامير');
  }

  /** «استقبل وزير الداخلية السفير الأمريكي», «التقى الرئيس رئيسة الوزراء الألمانية»: of another state or sex, whoever is met. */
  private isAnother(second: Title): boolean {
    const { analysis, title } = this;
    const isWoman = (at: number): boolean => analysis.lastLetter(at) === 'ة';
    if (isWoman(second.start) !== isWoman(title.start)) return true;
    return this.isPersonal(second) && second.country !== undefined && title.country === undefined;
  }

  /** Members and heads of bodies hold another lesser office; ministers and governors, with nothing between, any. */
  private mayHoldAnother(second: Title, comma: boolean): boolean {
    const { role } = this.title;
    if (mayHoldMore(this.title) && isLesser(second.role)) return true;
    // «أبلغ وزير العدل رئيس المجلس فلانا» are two.
    if (comma || tellsObject(this.analysis, this.title.start - 1)) return false;
    // «أوضح رئيس اللجنة المحلية أمين منطقة الجوف سالم العوني»
    return mayHoldAny(role) || (mayHoldMore(this.title) && mayHoldAny(second.role));
  }

  /** «الأمير محمد بن سلمان؛ ولي العهد وزير الدفاع»: behind a name with a personal title, its holder's offices behind a mark. */
  private officesBehind(): void {
    const { analysis, title } = this;
    if (!title.person || !this.isPersonal(title) || !this.isAt(title.end, '،,؛') || title.end + 1 >= this.limit) return;
    const row = analysis.longestMatch(title.end + 1, analysis.lexicon.code.office);
    if (row < 0 || analysis.outer(title.end + 1) !== 0 || isLike(analysis, title.end + 1)) return;
    if (isOtherSense(analysis, row)) return;
    const office = this.inner(row, true);
    if (!office || office.person || office.isGroup || !office.isBare) return;
    title.end = this.at = office.end;
    title.role = office.role;
    title.country ??= office.country || undefined;
    title.organization ??= office.organization || undefined;
  }

  /** «الرئيس عبدالفتاح السيسي رئيس جمهورية مصر العربية»: right behind a name the office again, of the same country. */
  private officeAgain(): void {
    const { analysis, title } = this;
    if (!title.person || title.end >= this.limit || analysis.outer(title.end) !== 0) return;
    const office = longestTitle(this.scene, title.end, false, this.depth + 1);
    if (!office?.isBare || office.isGroup || office.isPredicate || office.role !== title.role) return;
    const country = title.country ?? title.person.country;
    // «السفير سالم العوني سفير المغرب في …»
    const isOther = office.country !== undefined && country !== undefined && office.country !== country;
    // «استقبل الملك سلمان الرئيس الروسي», «هنأ الأمير تميم رئيس الهند»
    if (monarchs.has(analysis.stem(title.start)) && analysis.bare(office.start) === 'رييس') return;
    if (isOther || (office.country === undefined && isOfGovernment(title.role))) return;
    if (holderAt(this.scene, office.end, this.limit, { isGroup: false, isComplete: true })) return;
    title.end = this.at = office.end;
    title.country ??= office.country;
    title.organization ??= office.organization;
  }

  /** «الأمير محمد بن نايف ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية»: offices of state right behind that of an heir. */
  private heirsOffices(): void {
    const { analysis, title } = this;
    if (!title.person || title.role !== 'royal' || title.end < 2) return;
    const heir = analysis.longestMatch(title.end - 2, analysis.lexicon.code.office);
    if (heir < 0 || analysis.matches.end[heir] !== title.end) return;
    while (title.end < this.limit && analysis.outer(title.end) === 0) {
      const office = longestTitle(this.scene, title.end, false, this.depth + 1);
      if (!office?.isBare || office.isGroup || !(ofState.has(office.role) || this.leadsOwn(office))) return;
      const isElsewhere = this.isElsewhere(office);
      title.end = this.at = isElsewhere ? office.end - 1 : office.end;
      if (!isElsewhere) title.country ??= office.country;
    }
  }

  /** «الأمير محمد بن سلمان ولي العهد رئيس مجلس الوزراء»: the council of the heir's own state, which needs no name; «رئيس وزراء باكستان» is met. */
  private leadsOwn({ role, end, country }: Title): boolean {
    if (role !== 'head-of-government' || country !== undefined) return false;
    return holderAt(this.scene, end, this.limit, { isGroup: false, isComplete: true }) === undefined;
  }

  /** «زيارة الأمير محمد بن سلمان ولي ولي العهد وزير الدفاع للأردن»: of another state than the holder's ل says where he goes. */
  private isElsewhere({ country, end }: Title): boolean {
    const own = this.title.country ?? this.title.person?.country;
    return country !== undefined && own !== undefined && country !== own && this.analysis.outer(end - 1) === Clitic.la;
  }

  /** The holder's name, behind an optional comma and honorifics. */
  private name(): void {
    const { title } = this;
    if (title.person) return;
    const isComplete = title.country !== undefined || title.isBare;
    const before = { isGroup: title.isGroup, isComplete };
    const person = holderAt(this.scene, this.at, this.limit, before) ?? this.behindAcronym() ?? this.behindTail();
    if (!person || this.isOfAnother(person) || this.isOfOtherState(person)) return;
    title.person = person;
    this.at = title.end = person.end;
  }

  /** «يزور الرئيس المكسيكي ترامب»: who is known by one name to be of another state holds none of its offices. */
  private isOfOtherState({ start, end, country, evidence }: Mention): boolean {
    const { title } = this;
    if (end > start + 1 || evidence[0]?.stage !== 'lexicon' || !isOfGovernment(this.roleSoFar())) return false;
    return title.country !== undefined && country !== undefined && title.country !== country;
  }

  /** «كلف الرئيس العراقي محمد شياع السوداني»: who is known to lead the government of the same state is not its president. */
  private isOfAnother({ start, end, country }: Mention): boolean {
    const { analysis, title } = this;
    if (this.isOfKing() && analysis.stem(start - 1) === 'الامير') return true;
    if (title.country === undefined || country !== title.country || analysis.stem(title.start) !== 'الرييس')
      return false;
    // «عين الرئيس اللبناني ميشال عون سعد الحريري رئيسا للحكومة»: before another name, or whom he receives, the first is his.
    if (end < this.limit && analysis.outer(end) === 0 && this.isBeforeAnother(end)) return false;
    const figure =
      this.roleSoFar() === 'head-of-state' ? analysis.longestMatch(start, analysis.lexicon.codeOf('person')) : -1;
    if (figure < 0 || analysis.matches.end[figure] !== end) return false;
    return analysis.lexicon.roleOf(analysis.matches.entry[figure]!) === 'head-of-government';
  }

  private isBeforeAnother(end: number): boolean {
    if (this.scene.mentions.longestAt(end, ['person'])) return true;
    return this.isReceiving() && this.analysis.longestMatch(end, this.analysis.lexicon.code.office) >= 0;
  }

  /** «رئيس الاتحاد الدولي لكرة القدم (فيفا) سالم العوني»: the name in full behind the short one of the body. */
  private behindAcronym(): Mention | undefined {
    const end = this.title.organization ? behindBrackets(this.analysis, this.at) : this.at;
    return end > this.at && end < this.limit ? fullNameAt(this.scene, end, this.limit) : undefined;
  }

  /** «زعيم تنظيم داعش المتشدد أبو بكر البغدادي»: a name in full that little parts from a complete title of one person. */
  private behindTail(): Mention | undefined {
    const { analysis, title } = this;
    const isComplete = title.isBare || title.country !== undefined || title.organization !== undefined;
    if (!isComplete || title.isGroup || title.isPredicate || this.isReceiving()) return undefined;
    // «محافظة الرس بقيادة …»
    if (isProvince(analysis, title)) return undefined;
    const role = this.roleSoFar();
    return holderBehindTail(this.scene, this.at, this.limit, !isOfGovernment(role) && role !== 'royal');
  }

  /** «المندوب الجهوي للتجارة بالمهدية حبيب نصري»: what is between an office of a body and its holder's name. */
  private realm(): void {
    const { title } = this;
    const isPresident = title.role === 'by-complement' && !title.organization;
    if (title.person || title.isGroup || this.isPublic || !(isPresident || this.isForBody())) return;
    const end = realmEnd(this.scene, this.at, this.limit, this.at === title.officeEnd);
    const isOfState = end >= 0 && this.isDepartment(title.officeEnd, end);
    if (isPresident && !isOfState) return;
    const person = end < 0 ? undefined : fullNameAt(this.scene, end, this.limit);
    const last = person?.end ?? (isOfState ? end : this.endOfField());
    if (last < 0) return;
    title.person = person;
    title.rule = 'official/realm';
    title.isBare = true;
    title.needsHolder &&= !isOfState;
    this.at = title.end = last;
  }

  /** «المندوب الجهوي للتجارة بالمهدية»: a listed field behind ل, and the place behind ب, need no name; −1. */
  private endOfField(): number {
    const { analysis, at, limit } = this;
    if (!this.title.needsBody || at >= limit || analysis.outer(at) !== Clitic.la || !analysis.isDefinite(at)) return -1;
    const row = analysis.longestMatch(at, analysis.lexicon.code.portfolio);
    if (row < 0) return -1;
    const end = moreFieldsEnd(this.scene, analysis.matches.end[row]!, limit);
    const there = end < limit && analysis.outer(end) === Clitic.ba ? end : analysis.folded(end) === 'في' ? end + 1 : -1;
    return (there < 0 ? undefined : this.townEnd(there)) ?? end;
  }

  /** «بنابل», «بمنطقة الرياض»: behind the place that begins at a token, or at the word for its kind; undefined if none does. */
  private townEnd(at: number): number | undefined {
    const { analysis, limit, scene } = this;
    const town = scene.mentions.longestAt(at, ['place']);
    if (town || at + 1 >= limit || analysis.longestMatch(at, analysis.lexicon.code['place-head']) < 0) return town?.end;
    return analysis.outer(at + 1) === 0 ? scene.mentions.longestAt(at + 1, ['place'])?.end : undefined;
  }

  private isForBody(): boolean {
    return this.title.needsBody || ofBodies.has(this.title.role);
  }

  /** The office of a bare «رئيس» depends on what it presides over, and so does that of a leader («زعيم»). */
  private roleSoFar(): string {
    const { role, organization, country } = this.title;
    if (role === 'party-leader' && !organization && country) return 'head-of-state';
    if (role !== 'by-complement') return role;
    if (this.bodyKind === 'party' || this.bodyKind === 'armed-group') return 'party-leader';
    if (this.bodyKind === 'government') return 'head-of-government';
    return organization ? 'head-of-organization' : 'head-of-state';
  }

  protected inner(row: number, withName: boolean): Title | undefined {
    return this.depth < mostInRow ? readTitle(this.scene, row, withName, this.depth + 1) : undefined;
  }
}
