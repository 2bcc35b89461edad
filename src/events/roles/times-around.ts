/** When a thing is or was: dates around a trigger that are of the event itself. */
import { Feature } from '../../lexicon/features.ts';
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity, argumentOver } from '../arguments/arguments.ts';
import { isPhase, lightNounRow } from '../triggers/light.ts';
import type { EventRules, EventScene } from '../types.ts';
import { isDeed, opensContent } from '../words/verbal-noun.ts';
import { causes, charges, dated, isCompared, isLately, issueReach, relatively, whens, years } from './around-words.ts';
import { PlacesAround } from './places-around.ts';
import type { Region } from './region.ts';

/** How far before a date the word stands that sets something before or after. */
const earlierReach = 8;
const earlier: ReadonlySet<string> = new Set(['قبل', 'قبيل', 'منذ']);
/** Days that are told from the day of the article: they are of the event itself (folded). */
const nearDays: ReadonlySet<string> = new Set('اليوم امس اول يوم مساء صباح ظهر فجر ليله عشيه غدا'.split(' '));
/** Types of what goes on for days, and begins or ends when its time says. */
const lasting: ReadonlySet<string> = new Set(['meeting', 'visit', 'protest', 'action-plan']);
/** What says from when something holds, before «من» (folded). */
const starts: ReadonlySet<string> = new Set('اعتبارا ابتداء بدءا بدايه انطلاقا'.split(' '));
/** What says of a day that it is yet to come (folded, without article). */
const coming: ReadonlySet<string> = new Set(['قادم', 'قادمه', 'مقبل', 'مقبله']);
/** How far before «حيث» the date stands that its clause shares. */
const whereReach = 8;

/** Reads the dates of a region: one time for an event, the first that is its own. */
export class TimesAround extends PlacesAround {
  protected hasTime = false;
  /** The end of the last date from or up to which something holds; −2 before one. */
  private boundEnd = -2;

  constructor(
    scene: EventScene,
    region: Region,
    rules: EventRules,
    /** The verb before it only tells of it, and has its own time. */
    protected readonly isTold: boolean,
    /** A noun that the verb before it doesn't govern. */
    private readonly isLoose: boolean,
  ) {
    super(scene, region, rules);
  }

  /** The date or word for a time that stands at a token; returns the token behind it, 0 where none stands. */
  protected time(at: number): number {
    const { scene } = this;
    const entity = scene.entityAt(at);
    const isDate = entity?.type === 'date';
    if (!isDate && !isLately(scene.analysis, at)) return 0;
    const end = isDate ? entity.end : at + 1;
    const isBefore = at < this.region.start;
    if (isDate && (this.isYearOfNoun(at, end) || isCompared(scene.analysis, at))) return end;
    if (isBefore && (this.isTold || this.isSetAfter(this.region.start) || this.isNested(end))) return end;
    if (!isBefore && (this.isOfContent(at) || this.isBound(at, end) || this.isOfEarlier(at))) return end;
    if (isDate && this.isYetToCome(end)) return end;
    if (!this.hasTime)
      this.found.push(isDate ? argumentOfEntity('time', entity) : argumentOver(scene, 'time', at, end));
    this.hasTime = true;
    return end;
  }

  /**
   * «سعت أمس إلى التوصل إلى صيغة لانتخاب رئيس», «قررت اليوم إيقاف نشاطها بسبب الاحتجاجات»: behind the date of its verb a noun
   * that the verb doesn't govern stands in what another deed is for, or in why it is done; but an accusative is no deed's.
   */
  private isNested(behind: number): boolean {
    const { analysis, entityOver } = this.scene;
    const { start } = this.region;
    if (!this.isLoose) return false;
    // «حكم اليوم ببراءته من تهمة الاشتراك في قتل المتظاهرين»: long before the verdict.
    for (let token = behind; token < start; token++) if (charges.has(analysis.stem(token))) return true;
    // «لقوا أمس مصرعهم في هجوم»; «يترأس اليوم، غداة حصوله على تأييد، اجتماعا»
    const isFree = analysis.folded(start - 1) === 'في' || analysis.isAccusative(start) || this.isObject();
    if (isFree && !causes.has(analysis.stem(start))) return false;
    for (let token = behind; token <= start; token++)
      if (this.region.has(token) && !entityOver(token) && this.opensOther(token)) return true;
    return false;
  }

  /** «أجرى أمس وسط إجراءات أمنية مباحثات»: a plural in ات without article, in no construct, behind no preposition. */
  private isObject(): boolean {
    const { analysis } = this.scene;
    const { start } = this.region;
    if (analysis.outer(start) !== 0 || analysis.isDefinite(start) || !analysis.stem(start).endsWith('ات')) return false;
    const isGoverned = this.scene.phrases.isPreposition(start - 1) || analysis.outer(start - 1) !== 0;
    const isAdjective = analysis.is(start - 1, analysis.bits.adjective) && analysis.lastLetter(start - 1) === 'ة';
    return !isGoverned && (analysis.isDefinite(start - 1) || isAdjective);
  }

  /** A cause, or another deed; «اتخاذ جملة من الإجراءات» is none, «لتنفيذ أعمال» one that is yet to be done. */
  private opensOther(at: number): boolean {
    const { analysis } = this.scene;
    if (causes.has(analysis.stem(at))) return true;
    if (at >= this.region.start || !isDeed(analysis, at) || isPhase(analysis, at)) return false;
    return lightNounRow(this.scene, at) < 0 || (analysis.outer(at) & Clitic.la) !== 0;
  }

  /** «على حدود 1967», «حصيلة عام 2016»: a year completes the noun before it; «اجتماع 2016» is the event's own. */
  private isYearOfNoun(at: number, end: number): boolean {
    const { analysis } = this.scene;
    const before = at - 1;
    const isOwn = before >= this.region.start && before < this.region.end;
    if (before < 0 || isOwn || !analysis.isNumber(end - 1) || end - at > 2 || analysis.outer(at) !== 0) return false;
    if (end - at === 2 && !years.has(analysis.folded(at))) return false;
    return dated.has(analysis.bare(before)) && !analysis.isDefinite(before);
  }

  /**
   * «أعلن هدنة اعتبارا من غد», «مدد العقد حتى 2018»: from or up to when what is told of holds, but of what lasts itself; «بعد قليل من الفجر»
   * tells no beginning.
   */
  private isBound(at: number, end: number): boolean {
    if (lasting.has(this.rules.type)) return false;
    const { analysis } = this.scene;
    const before = analysis.folded(at - 1);
    const isEnd = before === 'حتي' || (before === 'غايه' && analysis.folded(at - 2) === 'الي');
    const isStart = before === 'من' && at - 2 > this.region.start && starts.has(analysis.folded(at - 2));
    // «من يوم الخميس الموافق 14 شوال»
    if (!isEnd && !isStart && at > this.boundEnd + 1) return false;
    this.boundEnd = end;
    return true;
  }

  /** «هددوا بالإضراب بداية من الأسبوع القادم»: what has been done was done on no day to come. */
  private isYetToCome(end: number): boolean {
    const { analysis, clauses } = this.scene;
    if (!coming.has(analysis.bare(end - 1))) return false;
    // «المصادقة عليه خلال شهر مارس المقبل»
    const isSaid = this.rules.speaks === true && !this.rules.isAttitude;
    const features = clauses.ofVerb.get(this.region.start)?.form?.features;
    if (features === undefined) return isSaid;
    return (features & Feature.past) !== 0 && (isSaid || (features & Feature.present) === 0);
  }

  /** «طلبت قبل وفاتها عام 2014 …», «أول زيارة منذ التوصل إلى الاتفاق في يوليو»: when that was which came before or is yet to come; but not «أمس». */
  private isOfEarlier(at: number): boolean {
    const { analysis, clauses } = this.scene;
    if (nearDays.has(analysis.folded(at))) return false;
    const first = Math.max(this.region.end, at - earlierReach);
    for (let token = at - 2; token >= first; token--) {
      if (isComma(analysis, token) || clauses.ofVerb.has(token)) return false;
      if (earlier.has(analysis.folded(token))) return isDeed(analysis, token + 1);
    }
    return false;
  }

  /** «بينت اختتام المعرض مساء أمس»: behind what was done, of which is told, a date says when that was; but «في بيان اليوم». */
  private isOfContent(at: number): boolean {
    const { analysis, clauses } = this.scene;
    const { speaks, wants, isAttitude } = this.rules;
    const clause = speaks && !wants && !isAttitude ? clauses.ofVerb.get(this.region.start) : undefined;
    const content = clause?.behind ?? -1;
    if (content < this.region.end || content >= at || this.found.some(({ end }) => end === at)) return false;
    // «أعلنت موقفها في الرابع من يونيو»
    if (analysis.outer(content) !== 0 || analysis.folded(at - 1) === 'في') return false;
    return clause!.isOwn ? isDeed(analysis, content) : opensContent(analysis, content);
  }

  /** A date that stands right at a token. */
  dateAt(at: number): void {
    if (at < this.region.to) this.time(at);
  }

  /** «غدا: اجتماع طارئ لمجلس الأمن», «السبت المقبل .. قمة ثلاثية»: the day that opens a headline. */
  protected headingDate({ from }: Region): void {
    const entity = this.headed(from);
    if (entity?.type === 'date' && ':.…'.includes(this.scene.analysis.folded(entity.end))) this.time(entity.start);
  }

  /** «يجتمعون غدا بعد عدة هجمات»: the date is of what is told to come before or after it. */
  private isSetAfter(at: number): boolean {
    const { analysis } = this.scene;
    const before = analysis.is(at - 1, analysis.bits.quantifier) ? at - 2 : at - 1;
    return before >= analysis.sentenceStart(at) && relatively.has(analysis.folded(before));
  }

  /** «في 2011 عندما سافر»: the date right before the word that opens the clause of the verb. */
  protected dateBeforeWhen(verb: number): void {
    const { analysis, entityOver } = this.scene;
    const when = verb - 1;
    if (when <= analysis.sentenceStart(verb) || !whens.has(analysis.folded(when))) return;
    const entity = entityOver(when - 1);
    if (entity?.type === 'date') this.time(entity.start);
  }

  /** «يصل الوزير غدا إلى الدوحة، حيث يلتقي …»: the last date of the clause that the word for where goes on from. */
  protected dateBeforeWhere(verb: number): void {
    const { analysis, clauses, entityOver } = this.scene;
    const where = verb - 1;
    const first = analysis.sentenceStart(verb);
    if (where <= first || analysis.folded(where) !== 'حيث' || this.rules.speaks || this.rules.wants) return;
    const around = clauses.all[clauses.of[verb]!]!.parent;
    for (let at = where - 1; at >= Math.max(first, where - whereReach); at--) {
      const entity = clauses.of[at] === around ? entityOver(at) : undefined;
      if (entity?.type === 'date') return void this.time(entity.start);
    }
  }

  /** «في بيان صدر أمس», «في تصريح أدلى به اليوم»: when what something is said in was issued. */
  protected dateOfIssue(end: number): void {
    const { analysis, clauses, entityAt } = this.scene;
    const limit = Math.min(end + issueReach, analysis.sentenceEnd(end - 1));
    const isIssued = end < limit && (clauses.ofVerb.has(end) || analysis.folded(end - 1) === 'صادر');
    for (let at = end; isIssued && at < limit && !this.hasTime; at++) {
      if (isComma(analysis, at) || analysis.is(at, analysis.bits.subordinator)) return;
      if (entityAt(at)?.type === 'date') this.time(at);
    }
  }
}
