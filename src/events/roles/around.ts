/**
 * Roles that any trigger may have around it: place, time, topic, and by fixed expressions chair (برئاسة), organizer
 * (بدعوة من), participant (بحضور، بمشاركة). Looked for from the trigger (or its light verb) to where another clause begins.
 */
import { isComma } from '../../syntax/commas.ts';
import { isHeldVerb } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { agentAt, skipOpeners } from '../arguments/party-start.ts';
import { governsNoun } from '../triggers/light.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { documents } from '../words/documents.ts';
import { placeTypes } from '../words/place-names.ts';
import { isDeed } from '../words/verbal-noun.ts';
import { contentWords, sources } from './around-words.ts';
import { mediumAt } from './medium.ts';
import type { Region } from './region.ts';
import { TopicsAround } from './topics-around.ts';

/** Tokens [start, end). */
export interface TokenSpan {
  start: number;
  end: number;
}

/** Looks through a region, up to the content of what is said. */
export function findAround(
  scene: EventScene,
  region: Region,
  content: TokenSpan,
  { start, rules, frame, reading, light }: TriggerInFrame,
): FoundArgument[] {
  // «حظي الوفد باستقبال من طرف الوزير»
  const isDoneBySubject = reading === 'verb' || frame.subject === 'host';
  const doer = isDoneBySubject ? (frame.subject ?? rules.doer) : rules.doer;
  // «أعلن الوزير أمس عن اجتماع»: when it was said; but who announces his refusal refuses.
  const isTold = light !== undefined && scene.speaks(light.at) && !rules.speaks && !rules.isAttitude;
  const isLoose = light !== undefined && light.at < start && !governsNoun(scene, light, start);
  const finder = new AroundFinder(scene, region, rules, doer, isTold, isLoose, !frame.separate.has('علي'));
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

class AroundFinder extends TopicsAround {
  constructor(
    scene: EventScene,
    region: Region,
    rules: EventRules,
    /** The role of whoever does it, behind a passive. */
    private readonly doer: string,
    isTold: boolean,
    isLoose: boolean,
    /** What على brings is where it is, and in no role. */
    protected override readonly isWhereOn: boolean,
  ) {
    super(scene, region, rules, isTold, isLoose);
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

  /** Only a date or a place that stands at a token. */
  readWhere(at: number): void {
    if (this.time(at) === 0) this.place(at);
  }

  /** Inside a name («سفيرة أمريكا بالمغرب») nothing is looked for. */
  private behindName(at: number): number {
    const entity = this.scene.entityAt(at);
    return entity && !placeTypes.has(entity.type) ? entity.end : at + 1;
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

  /** «وفي خطاب سابق، قال …», «وخلال تصريحاته أوضح …»: what the sentence opens with is what something is said in. */
  private openingMedium({ from }: Region): void {
    const at = this.scene.analysis.sentenceStart(from);
    const role = this.rules.within?.role;
    if (at < from && this.region.has(at) && !this.found.some((argument) => argument.role === role)) this.within(at);
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

  /** «بدعوة مشتركة من …», «برئاسة مشتركة من …»: adjectives and من stand before the party; «برفقة وفد من …» is one. */
  private behindFrom(at: number): number {
    const { analysis } = this.scene;
    const limit = analysis.sentenceEnd(at - 1);
    if (at < limit && analysis.is(at, analysis.bits.people) && !analysis.is(at, analysis.bits.adjective)) return at;
    for (let token = at; token < Math.min(limit, at + 3); token++)
      if (analysis.folded(token) === 'من') return token + 1 < limit ? token + 1 : -1;
    return at < limit ? at : -1;
  }
}
