/**
 * Roles that any trigger may have around it: place, time, topic, and by fixed expressions chair (برئاسة), organizer
 * (بدعوة من), participant (بحضور، بمشاركة). Looked for from the trigger (or its light verb) to where another clause begins.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isHeldVerb } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity, argumentOver, partiesAt, phrasesAt } from '../arguments/arguments.ts';
import { agentAt, skipOpeners } from '../arguments/party-start.ts';
import { governsNoun, isPhase, lightNounRow } from '../triggers/light.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { documents } from '../words/documents.ts';
import { isSite, placeTypes } from '../words/place-names.ts';
import { isCompletedPurpose, isDeed, mayBePurpose, opensContent } from '../words/verbal-noun.ts';
import {
  arePeople,
  causes,
  charges,
  cities,
  concerned,
  contentWords,
  dated,
  isCompared,
  isLately,
  issueReach,
  lightNouns,
  purposes,
  relatively,
  sources,
  strivings,
  topicNouns,
  topicWords,
  whens,
  years,
} from './around-words.ts';
import { mediumAt } from './medium.ts';
import { PlacesAround } from './places-around.ts';
import type { Region } from './region.ts';

/** Tokens [start, end). */
export interface TokenSpan {
  start: number;
  end: number;
}

/** How far before a date the word stands that sets something before or after. */
const earlierReach = 8;
const earlier: ReadonlySet<string> = new Set(['قبل', 'قبيل', 'منذ']);
/** Days that are told from the day of the article: they are of the event itself (folded). */
const nearDays: ReadonlySet<string> = new Set('اليوم امس اول يوم مساء صباح ظهر فجر ليله عشيه غدا'.split(' '));

/** Types of what goes on for days, and begins or ends when its time says. */
const lasting: ReadonlySet<string> = new Set(['meeting', 'visit', 'protest', 'action-plan']);
/** What says from when something holds, before «من» (folded). */
const starts: ReadonlySet<string> = new Set('اعتبارا ابتداء بدءا بدايه انطلاقا'.split(' '));

/** What somebody comes for, before «على» and what he learns of. */
const learning: ReadonlySet<string> = new Set(['الاطلاع', 'الوقوف', 'التعرف']);
/** «للوقوف عن كثب على …» */
const learningReach = 4;

/** Looks through a region, up to the content of what is said. */
export function findAround(
  scene: EventScene,
  region: Region,
  content: TokenSpan,
  { start, rules, frame, reading, light }: TriggerInFrame,
): FoundArgument[] {
  const doer = reading === 'verb' ? (frame.subject ?? rules.doer) : rules.doer;
  // «أعلن الوزير أمس عن اجتماع»: when it was said; but who announces his refusal refuses.
  const isTold = light !== undefined && scene.speaks(light.at) && !rules.speaks && !rules.isAttitude;
  const isLoose = light !== undefined && light.at < start && !governsNoun(scene, light, start);
  const finder = new AroundFinder(scene, region, rules, doer, isTold, isLoose);
  const limit = Math.min(region.to, content.start);
  // «قررت أمس تنفيذ إضراب يوم 28 أفريل»: the date right behind a noun is its own.
  if (reading === 'noun') finder.dateAt(region.end);
  for (let at = region.from; at < limit; at++) {
    if (!region.has(at)) {
      if (rules.speaks && isOfHolding(scene, region, at)) finder.readWhere(at);
      continue;
    }
    if (at >= region.end && finder.stops(at)) break;
    if (at >= region.end) at = sourceEnd(scene, at, limit);
    if (at >= limit) break;
    at = Math.max(at, finder.read(at) - 1);
  }
  finder.purposeBehind(limit);
  if (content.end < region.to && region.has(content.end)) finder.behindContent(content, reading);
  finder.before(region);
  return finder.found;
}

/** «زار الوزير القاهرة، بحسب بلاغ صدر اليوم، لبحث …»: behind the document that a text goes by, which has its own date; the token itself. */
function sourceEnd({ analysis }: EventScene, at: number, limit: number): number {
  const isSource = sources.has(analysis.folded(at)) && at + 1 < limit && documents.has(analysis.bare(at + 1));
  if (!isSource) return at;
  let end = at + 1;
  while (end < limit && !isComma(analysis, end)) end++;
  return end;
}

/** «قال في مؤتمر صحفي عقده أمس بمقر الحزب»: what is said in a meeting is said where and when that is held. */
function isOfHolding({ analysis, clauses }: EventScene, region: Region, at: number): boolean {
  const { kind, verb, antecedent } = clauses.all[clauses.of[at]!]!;
  if (kind !== 'relative' || verb < 0 || at <= verb || antecedent < 0) return false;
  return region.has(antecedent) && isHeldVerb(analysis, verb);
}

/** True of «لبحث», «لمناقشة»: what stands behind is the topic of what is told before. */
export function bringsTopic({ analysis }: EventScene, at: number): boolean {
  return (analysis.outer(at) & Clitic.la) !== 0 && topicNouns.has(analysis.stem(at));
}

/** How far before «حيث» the date stands that its clause shares. */
const whereReach = 8;

/** «عقدا جلسة قصد البحث عن حلول»: without preposition it says what for before a deed only. */
const isIntent = (analysis: Analysis, at: number): boolean =>
  analysis.folded(at) === 'قصد' && at + 1 < analysis.sentenceEnd(at) && isDeed(analysis, at + 1);

class AroundFinder extends PlacesAround {
  hasTime = false;
  private hasTopic = false;
  /** The end of the last date from or up to which something holds; −2 before one. */
  private boundEnd = -2;

  constructor(
    scene: EventScene,
    region: Region,
    rules: EventRules,
    /** The role of whoever does it, behind a passive. */
    private readonly doer: string,
    /** The verb before it only tells of it, and has its own time. */
    private readonly isTold: boolean,
    /** A noun that the verb before it doesn't govern. */
    private readonly isLoose: boolean,
  ) {
    super(scene, region, rules);
  }

  /** A colon, or the preposition of what is said, ends the surroundings of a trigger. */
  stops(at: number): boolean {
    const { analysis } = this.scene;
    if (analysis.isPunctuation(at) && ':؛;'.includes(analysis.folded(at))) return true;
    if (!this.rules.speaks || !contentWords.has(analysis.folded(at)) || this.scene.entityOver(at)) return false;
    return mediumAt(this.scene, at, this.rules) === undefined;
  }

  /** Reads what stands at a token; returns the token behind it. */
  read(at: number): number {
    return (
      this.time(at) ||
      this.agent(at) ||
      this.expression(at) ||
      this.within(at) ||
      (this.mayBePlace(at) && this.mayBeWhereSaid(at) ? this.place(at) : 0) ||
      this.topic(at) ||
      this.behindName(at)
    );
  }

  /** «قال الوزير في الرباط إن …»; farther behind, a place belongs to what is spoken of («وصف ملف الأطفال العالقين في ليبيا بـ…»). */
  private mayBeWhereSaid(at: number): boolean {
    const { speaks, isAttitude, wants } = this.rules;
    if (at < this.region.start && this.isOfOther(at)) return false;
    if (!speaks || isAttitude || wants || at <= this.region.end) return true;
    const clause = this.scene.clauses.ofVerb.get(this.region.start);
    if (clause?.behind === at || this.found.some(({ end }) => end === at)) return true;
    // «قال الناطق لوكالة رويترز من باريس إن …»
    const { analysis, entityOver } = this.scene;
    const told = entityOver(at - 1);
    return (
      analysis.folded(at) === 'من' && told?.type === 'organization' && (analysis.outer(told.start) & Clitic.la) !== 0
    );
  }

  /**
   * «أكد المدير بوجدة مقتل …», «قرر غلق المصنع بوجدة بسبب الاحتجاجات», «بحث الأوضاع في ليبيا والاتفاق»: between a light
   * verb and its noun, a place that belongs to who tells of it, to another deed, or to what the noun is joined to.
   */
  private isOfOther(at: number): boolean {
    const { analysis } = this.scene;
    const { from, start } = this.region;
    if (this.isTold || (analysis.outer(start) & Clitic.wa) !== 0) return true;
    // «عبر مدير الشركة في صفاقس عن شكره»: where he has his office.
    if (this.rules.isAttitude && this.scene.clauses.ofVerb.get(from)?.behind === at) return true;
    const behind = Math.max(from + 1, this.scene.clauses.ofVerb.get(from)?.behind ?? 0);
    for (let token = behind; token < at; token++)
      if (this.region.has(token) && isDeed(analysis, token) && !this.scene.entityOver(token)) return true;
    return false;
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

  /** Only a date or a place that stands at a token. */
  readWhere(at: number): void {
    if (this.time(at) === 0) this.place(at);
  }

  /** Inside a name («سفيرة أمريكا بالمغرب») nothing is looked for. */
  private behindName(at: number): number {
    const entity = this.scene.entityAt(at);
    return entity && !placeTypes.has(entity.type) ? entity.end : at + 1;
  }

  private time(at: number): number {
    const { scene } = this;
    const entity = scene.entityAt(at);
    const isDate = entity?.type === 'date';
    if (!isDate && !isLately(scene.analysis, at)) return 0;
    const end = isDate ? entity.end : at + 1;
    const isBefore = at < this.region.start;
    if (isDate && (this.isYearOfNoun(at, end) || isCompared(scene.analysis, at))) return end;
    if (isBefore && (this.isTold || this.isSetAfter(this.region.start) || this.isNested(end))) return end;
    if (!isBefore && (this.isOfContent(at) || this.isBound(at, end) || this.isOfEarlier(at))) return end;
    if (!this.hasTime)
      this.found.push(isDate ? argumentOfEntity('time', entity) : argumentOver(scene, 'time', at, end));
    this.hasTime = true;
    return end;
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

  /** «تم رفض الطلب أمس», «تم اعتماد القرار من قبل البرلمان»: when it was, or who did it. */
  behindContent(content: TokenSpan, reading: TriggerInFrame['reading']): void {
    // «أقر المجلس القانون في مارس الماضي»
    const isIn = this.scene.analysis.folded(content.end) === 'في' && this.scene.entityAt(content.end + 1) !== undefined;
    this.dateAt(isIn ? content.end + 1 : content.end);
    if (reading === 'noun' && !this.hasDeed(content)) this.agent(content.end);
  }

  /** «احتجاجا على سياسة المماطلة من قبل السلطة», «الجهود المبذولة من قبل …»: who did what is told of, not the telling. */
  private hasDeed({ start, end }: TokenSpan): boolean {
    const { analysis, entityOver } = this.scene;
    if (end > start + 1 && analysis.isDefinite(end - 1) && analysis.is(end - 1, analysis.bits.adjective)) return true;
    for (let at = start; end > start + 1 && at < end; at++) if (isDeed(analysis, at) && !entityOver(at)) return true;
    return false;
  }

  /** «عقد اجتماعا لانتخاب رئيس»: what people meet for may be another event, where the surroundings end. */
  purposeBehind(at: number): void {
    const { analysis } = this.scene;
    if (at === this.region.to && at < analysis.sentenceEnd(this.region.start) && this.region.has(at)) this.topic(at);
  }

  /** Expressions that open the clause («بدعوة من النيجر، اجتمع …») and, without another, the last date before the trigger. */
  before(region: Region): void {
    for (let at = region.from - 1; at >= region.first; at--) {
      if (!region.has(at)) continue;
      const entity = this.scene.entityOver(at);
      // «صادق المجلس أمس خلال جلسة عامة على القانون»
      const isOfWhole = region.isClauses || (region.happening >= 0 && at > region.happening);
      if (entity?.type === 'date' && !this.hasTime && isOfWhole) this.time(entity.start);
      if (!entity) this.expression(at);
    }
    if (!this.hasTime && region.isClauses) this.dateBeforeWhen(region.from);
    if (!this.hasTime && region.isClauses) this.dateBeforeWhere(region.from);
    if (!this.hasTime && region.isClauses) this.headingDate(region);
    if (!this.hasPlace && region.isClauses) this.opening(region);
    if (!this.hasPlace && region.isClauses) this.placeBeforeWhere(region.from);
    if (region.isClauses) this.openingMedium(region);
  }

  /** «غدا: اجتماع طارئ لمجلس الأمن», «السبت المقبل .. قمة ثلاثية»: the day that opens a headline. */
  private headingDate({ from }: Region): void {
    const entity = this.headed(from);
    if (entity?.type === 'date' && ':.…'.includes(this.scene.analysis.folded(entity.end))) this.time(entity.start);
  }

  /** «يجتمعون غدا بعد عدة هجمات»: the date is of what is told to come before or after it. */
  private isSetAfter(at: number): boolean {
    const { analysis } = this.scene;
    const before = analysis.is(at - 1, analysis.bits.quantifier) ? at - 2 : at - 1;
    return before >= analysis.sentenceStart(at) && relatively.has(analysis.folded(before));
  }

  /** «وفي خطاب سابق، قال …», «وخلال تصريحاته أوضح …»: what the sentence opens with is what something is said in. */
  private openingMedium({ from }: Region): void {
    const at = this.scene.analysis.sentenceStart(from);
    const role = this.rules.within?.role;
    if (at < from && this.region.has(at) && !this.found.some((argument) => argument.role === role)) this.within(at);
  }

  /** «في 2011 عندما سافر»: the date right before the word that opens the clause of the verb. */
  private dateBeforeWhen(verb: number): void {
    const { analysis, entityOver } = this.scene;
    const when = verb - 1;
    if (when <= analysis.sentenceStart(verb) || !whens.has(analysis.folded(when))) return;
    const entity = entityOver(when - 1);
    if (entity?.type === 'date') this.time(entity.start);
  }

  /** «يصل الوزير غدا إلى الدوحة، حيث يلتقي …»: the last date of the clause that the word for where goes on from. */
  private dateBeforeWhere(verb: number): void {
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

  /** «من قبل السلطات», «على يد مسلحين»: who does it, behind a passive or a noun. */
  private agent(at: number): number {
    const start = agentAt(this.scene, at);
    if (start < 0 || !isActorAt(this.scene, start)) return 0;
    const parties = partiesAt(this.scene, this.doer, start);
    this.found.push(...parties);
    return parties.at(-1)?.end ?? start;
  }

  /** «برئاسة», «تحت إشراف», «بدعوة من», «بحضور»: the type says which role each gives. */
  private expression(at: number): number {
    const { analysis } = this.scene;
    const isUnder = analysis.folded(at) === 'تحت' && at + 1 < analysis.sentenceEnd(at) && analysis.outer(at + 1) === 0;
    if (!isUnder && (analysis.outer(at) & Clitic.ba) === 0 && !analysis.is(at, analysis.bits.preposition)) return 0;
    const noun = isUnder ? at + 1 : at;
    const role = this.rules.around?.get(analysis.stem(noun));
    if (role === undefined) return 0;
    const start = this.behindFrom(noun + 1);
    if (start < 0 || !isActorAt(this.scene, skipOpeners(this.scene, start))) return 0;
    const parties = partiesAt(this.scene, role, start);
    this.found.push(...parties);
    return parties.at(-1)?.end ?? at + 1;
  }

  /** «في بيان», «على صفحته»: what something is said in. */
  private within(at: number): number {
    const medium = mediumAt(this.scene, at, this.rules);
    if (!medium) return 0;
    // «جاء ذلك في بيان …»: no medium of its own.
    if (medium.start > this.region.start || medium.end <= this.region.start) this.found.push(medium);
    this.dateOfIssue(medium.end);
    return medium.end;
  }

  /** «في بيان صدر أمس», «في تصريح أدلى به اليوم»: when what something is said in was issued. */
  private dateOfIssue(end: number): void {
    const { analysis, clauses, entityAt } = this.scene;
    const limit = Math.min(end + issueReach, analysis.sentenceEnd(end - 1));
    const isIssued = end < limit && (clauses.ofVerb.has(end) || analysis.folded(end - 1) === 'صادر');
    for (let at = end; isIssued && at < limit && !this.hasTime; at++) {
      if (isComma(analysis, at) || analysis.is(at, analysis.bits.subordinator)) return;
      if (entityAt(at)?.type === 'date') this.time(at);
    }
  }

  /** «بدعوة مشتركة من …», «برئاسة مشتركة من …»: adjectives and من stand before the party; «برفقة وفد من …» is one. */
  private behindFrom(at: number): number {
    const { analysis } = this.scene;
    const limit = analysis.sentenceEnd(at - 1);
    if (at < limit && analysis.is(at, analysis.bits.people) && !analysis.is(at, analysis.bits.adjective)) return at;
    for (let token = at; token < Math.min(limit, at + 3); token++)
      if (analysis.folded(token) === 'من') return token + 1 < limit ? token + 1 : -1;
    return at < limit ? at : -1;
  }

  /** «لتحديد الخطوات المقبلة», «بهدف إنهاء الصراع»: what people meet or travel for; −1. */
  private purposeAt(at: number): number {
    const { analysis } = this.scene;
    if (!this.rules.purpose || this.scene.entityAt(at)) return -1;
    if (
      purposes.has(analysis.stem(at)) &&
      ((analysis.outer(at) & Clitic.ba) !== 0 || analysis.is(at, analysis.bits.preposition) || isIntent(analysis, at))
    )
      return at + 1;

    if (analysis.folded(at) === 'اجل' && at > 0 && analysis.folded(at - 1) === 'من') return at + 1;
    const word = analysis.stem(at);
    const isDeedAt = analysis.isDefinite(at) ? isCompletedPurpose(analysis, at) : mayBePurpose(analysis, at);
    const isMasdar = isDeedAt && !lightNouns.has(word) && !arePeople(analysis, at);
    const isFree = !this.isOfAnniversary(at) && !this.isOfJoined(at);
    return analysis.outer(at) === Clitic.la && isMasdar && isFree ? this.behindLearning(at) : -1;
  }

  /** «للاطلاع على سير العمل», «للوقوف عن كثب على المنجزات»: what somebody comes to learn of; the token itself of another purpose. */
  private behindLearning(at: number): number {
    const { analysis } = this.scene;
    if (!learning.has(analysis.stem(at))) return at;
    const limit = Math.min(at + learningReach, analysis.sentenceEnd(at) - 1);
    for (let on = at + 1; on < limit; on++) if (analysis.folded(on) === 'علي') return on + 1;
    return at;
  }

  /** «وقعا اتفاقية لترسيم الحدود في القاهرة»: what is signed for something is signed in a city, for lands it may be. */
  private isInCity(at: number): boolean {
    const entity = this.placeAt(at);
    if (entity) return entity.type === 'place' && cities.has(entity.subtype ?? '');
    const start = this.wherefrom(at);
    return start >= 0 && isSite(this.scene, start);
  }

  /** «اتفاقية مع شركة، والسعي لتوفير فرص عمل»: what another deed is for. */
  private isOfJoined(at: number): boolean {
    const { analysis } = this.scene;
    const before = at - 1;
    const isJoined = before > this.region.start && (analysis.outer(before) & Clitic.wa) !== 0;
    // «عقد شراكة وتعاون لنشر الثقافة»
    const isApart = isJoined && (analysis.isDefinite(before) || isComma(analysis, before - 1));
    return isApart && (isDeed(analysis, before) || strivings.has(analysis.bare(before)));
  }

  /** «في الذكرى الخامسة لاستقلال البلاد»: of what it is the anniversary. */
  private isOfAnniversary(at: number): boolean {
    const { analysis } = this.scene;
    const first = Math.max(analysis.sentenceStart(at), at - 3);
    for (let token = at - 1; token >= first; token--) if (analysis.bare(token) === 'ذكري') return true;
    return false;
  }

  private bringsTopic(at: number): boolean {
    const { analysis } = this.scene;
    if (topicWords.has(analysis.stem(at)) || topicWords.has(analysis.folded(at))) return !this.isOfObject(at);
    // «محادثات عن …»; farther behind, عن belongs to another word («فضلا عن», «عن كثب»).
    const isBehind = at === this.region.end && analysis.folded(at) === 'عن' && !analysis.isDefinite(at - 1);
    return isBehind || this.isConcerned(at) || bringsTopic(this.scene, at);
  }

  /** «المشاورات المتعلقة بالحكومة», «الاجتماعات الخاصة بالأزمة»: what an adjective of the noun leads to. */
  private isConcerned(at: number): boolean {
    const { analysis, phrases } = this.scene;
    const { start, end } = this.region;
    const next = at + 1;
    if (at < end || at > Math.max(end, phrases.coreEnd(start)) || !concerned.has(analysis.bare(at))) return false;
    return next < analysis.sentenceEnd(at) && (analysis.outer(next) & Clitic.ba) !== 0;
  }

  /** «قدم خلال الاجتماع تقريرا حول …»: an object between is about it, and not what it was presented in. */
  private isOfObject(at: number): boolean {
    const { analysis, entityOver } = this.scene;
    if (at === this.region.end || analysis.isAccusative(this.region.start)) return false;
    return analysis.isAccusative(at - 1) && !entityOver(at - 1);
  }

  /** «للتباحث في الملف», «للتشاور حول الملف»: the preposition stands before the topic. */
  private behindAbout(at: number): number {
    const { analysis } = this.scene;
    const isAbout = at < analysis.count && (analysis.folded(at) === 'في' || topicWords.has(analysis.folded(at)));
    return isAbout ? at + 1 : at;
  }

  /** «حول …», «بشأن …», «لبحث …». */
  private topic(at: number): number {
    const { analysis } = this.scene;
    if (!this.rules.topic || this.hasTopic || at < this.region.end) return 0;
    // «التنسيق بشأنها مستقبلا»: the pronoun is what it is about.
    const isNamed = !analysis.hasPronoun(at) && this.bringsTopic(at);
    const start = isNamed ? this.behindAbout(at + 1) : this.purposeAt(at);
    if (start < 0 || start >= analysis.sentenceEnd(at)) return 0;
    const isSigned = !isNamed && !this.hasPlace && this.rules.byHead !== undefined;
    const isConcerned = isNamed && this.isConcerned(at);
    const ends = (token: number): boolean =>
      isConcerned
        ? analysis.folded(token) === 'مع'
        : sources.has(analysis.stem(token)) || (isSigned && this.isInCity(token));
    const phrases = phrasesAt(this.scene, this.rules.topic, start, isNamed && !isConcerned ? undefined : ends);
    const first = phrases[0];
    if (!first || this.scene.entityAt(first.start)?.type === 'date') return 0;
    this.found.push(...phrases);
    this.hasTopic = true;
    return Math.max(at + 1, first.start + 1);
  }
}
