/** Where an event happens: the place or site that a preposition brings in its region, and what right behind says more of it. */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isEachOf } from '../../syntax/formulas/each-of.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity, argumentOver } from '../arguments/arguments.ts';
import type { EventRules, EventScene, FoundArgument } from '../types.ts';
import { houses, isSite, placeNamedAt, placeTypes } from '../words/place-names.ts';
import { concerned } from './around-words.ts';
import type { Region } from './region.ts';

/** Behind these the name of a place tells where. */
const wherePrepositions: ReadonlySet<string> = new Set(
  'في عند قرب قباله وسط داخل خارج محيط شمال جنوب شرق غرب شمالي جنوبي شرقي غربي'.split(' '),
);
/** «على حاجز قلنديا», «على مشارف تعز»: before the name of a place these tell where behind على (folded). */
const fronts: ReadonlySet<string> = new Set(
  'حاجز حواجز معبر معابر جبهه جبهات محور محاور مشارف تخوم اطراف مداخل مدخل ضفاف شاطي شواطي طريق ساحل سواحل'.split(' '),
);
/** «المولود في وجدة», «المقيم في لندن», «المنظمات الموجودة في ليبيا»: where somebody or something is, and nothing happens (folded, without article). */
const settled: ReadonlySet<string> = new Set(
  `مولود مولوده مقيم مقيمه مقيمين قاطن قاطنين لاجي لاجيين مولودون مقيمون عالق عالقين موجود موجوده موجودين موجودون متواجد متواجده
  متواجدين مثار مثاره مطروح مطروحه منتشر منتشره عامل عامله عاملين عاملون`.split(/\s+/u),
);
/** More arguments than these around one trigger are a list of places. */
const mostFound = 12;
/** Of these what stands right behind is told too, as of a town. */
const parts: ReadonlySet<string> = new Set(['region', 'area']);
const vague: ReadonlySet<string> = new Set(['continent', 'region', 'area']);

/** How far behind the place that heads it the event of a headline stands. */
const headingReach = 12;

/** Where the line begins whose first word or two, parted by stops («اليمن.. »), head the sentence of a token; −1 in the midst of a text. */
function headlineStart(analysis: Analysis, from: number): number {
  const start = analysis.sentenceStart(from);
  if (analysis.opensLine(start)) return start < from ? start : -1;
  const before = analysis.sentenceStart(start - 1);
  return analysis.opensLine(before) ? before : -1;
}

/** «حكمت عليه بالسجن»: the penalty; «بالسجن المدني» is where. */
function isPenalty(analysis: Analysis, at: number): boolean {
  if (analysis.stem(at) !== 'السجن' || (analysis.outer(at) & Clitic.ba) === 0) return false;
  const next = at + 1;
  return next >= analysis.sentenceEnd(at) || !gaols.has(analysis.stem(next));
}

/** What a prison is, and no penalty. */
const gaols: ReadonlySet<string> = new Set(['المدني', 'المركزي', 'المحلي', 'العسكري', 'العمومي']);

/** Bodies of a larger one (folded, without article). */
const bodiesWithin: ReadonlySet<string> = new Set([
  'لجنه',
  'لجان',
  'كتله',
  'كتل',
  'مكتب',
  'هييه',
  'قسم',
  'اداره',
  'عضويه',
]);

/** The seats of governments. */
const palaces: ReadonlySet<string> = new Set(['البيت', 'الكرملين', 'الاليزيه', 'قصر', 'البنتاغون']);

export class PlacesAround {
  readonly found: FoundArgument[] = [];
  protected hasPlace = false;
  protected readonly isWhereOn: boolean = false;
  /** The place found is a continent or region: a city behind it says more. */
  private isVague = false;
  /** The token behind a building without a name of its own, which the town right behind it says more of; −1. */
  private behindBuilding = -1;

  constructor(
    protected readonly scene: EventScene,
    protected readonly region: Region,
    protected readonly rules: EventRules,
  ) {}

  /** «في الرباط», «بالمغرب»; with the country behind the city («في نيامي، النيجر») and the city behind the site («بمقر الأمم المتحدة في جنيف»). */
  protected place(at: number): number {
    if (this.hasPlace && !this.isVague) return 0;
    // «أول زيارة له خارج أوروبا», «اغتيالات خارج فلسطين»: where it is not.
    if (this.scene.analysis.folded(at) === 'خارج') return 0;
    const entity = this.placeAt(at);
    // «بقاعة الاجتماعات بمقر الأمانة»: both tell where.
    if (!entity) return this.hasPlace && !this.isAroundBuilding(at) ? 0 : this.site(at);
    if (this.isOfSpeaker(at, entity)) return entity.end;
    if (this.isVague && !this.isAroundBuilding(at))
      this.found.splice(
        this.found.findIndex(({ role }) => role === 'place'),
        1,
      );
    this.addPlace(entity);
    this.hasPlace = true;
    this.isVague = vague.has(entity.subtype ?? '');
    return this.placesBehind(entity);
  }

  /** «في مقر الحزب», «بالعاصمة»: a site that a definite noun tells, for as long as no place is named. */
  private site(at: number): number {
    const { analysis, phrases, entityAt } = this.scene;
    const start = at < this.region.from ? -1 : this.wherefrom(at);
    // «بسجن المتهم»: the event itself.
    if (start >= this.region.start && start < this.region.end) return 0;
    const entity = start < 0 ? undefined : entityAt(start);
    if (entity) return this.seat(at, entity);
    if (start < 0 || !isSite(this.scene, start)) return 0;
    if (isPenalty(analysis, start)) return 0;
    const end = phrases.coreEnd(start);
    let isDefinite = false;
    for (let token = start; token < end; token++)
      isDefinite ||= analysis.isDefinite(token) || analysis.hasPronoun(token) || entityAt(token) !== undefined;
    if (!isDefinite) return 0;
    return this.addBuilding(start, end);
  }

  /** «في جامعة الملك سعود», «في البيت الأبيض»: a body that is also the house where it sits. */
  private seat(at: number, { type, subtype, start, end }: Mention): number {
    const { analysis } = this.scene;
    if (type !== 'organization' || this.rules.speaks) return 0;
    const isHouse = houses.has(subtype ?? '') || palaces.has(analysis.stem(start));
    const isSeat = this.rules.seats?.has(subtype ?? '') && !this.isOfMember(at);
    if (!isSeat && !(isHouse && analysis.folded(at) === 'في')) return 0;
    return this.addBuilding(start, end);
  }

  /** «التقى مجموعة من 40 عضوا بمجلس الشيوخ», «لجنة المالية بمجلس النواب»: right behind people or a body, where they belong. */
  private isOfMember(at: number): boolean {
    const { analysis, entityOver } = this.scene;
    const before = at - 1;
    if (before < analysis.sentenceStart(at)) return false;
    const over = entityOver(before);
    if (over) return over.type === 'organization' || over.type === 'official';
    return analysis.is(before, analysis.bits.people) || bodiesWithin.has(analysis.bare(before));
  }

  private addBuilding(start: number, end: number): number {
    this.found.push(argumentOver(this.scene, 'place', start, end));
    this.hasPlace = this.isVague = true;
    // «بالعاصمة تونس» is one place.
    this.behindBuilding = this.scene.analysis.bare(start) === 'عاصمه' ? -1 : end;
    return end;
  }

  /** «بمقر الحزب في صفاقس», «في جامعة الملك خالد بأبها»: both tell where. */
  private isAroundBuilding(at: number): boolean {
    return this.behindBuilding >= 0 && at >= this.behindBuilding && at <= this.behindBuilding + 1;
  }

  /** «قالت وزارة الداخلية في البحرين إن …», «دعا الاتحاد الجهوي للشغل بسيدي بوزيد إلى …»: right behind a body that speaks a state or a town says whose it is. */
  private isOfSpeaker(at: number, { type }: Mention): boolean {
    const { analysis, clauses, entityAt } = this.scene;
    const clause = this.rules.speaks ? clauses.ofVerb.get(this.region.start) : undefined;
    if (!clause || clause.behind !== at || clause.subject < clause.verb) return false;
    const isLocal = (analysis.outer(at) & Clitic.ba) !== 0;
    if (!isLocal && (analysis.folded(at) !== 'في' || type !== 'country')) return false;
    const speaker = entityAt(clause.subject);
    if (speaker) return speaker.type === 'organization';
    return analysis.longestMatch(clause.subject, analysis.lexicon.code['organization-head']) >= 0;
  }

  /** What stands right behind a place and tells where too: «في سوريا والعراق», «بميناء الصيد بالمهدية», «في نيامي، النيجر». */
  protected placesBehind(first: Mention): number {
    let { end } = first;
    for (let last: Mention | undefined = first; last && this.found.length < mostFound; ) {
      end = last.end;
      const next: Mention | undefined = this.joinedPlace(last) ?? this.largerPlace(last) ?? this.countryBehind(end);
      if (next) this.addPlace(next);
      // «بمنطقة الرواكش بالمدية»: the town says more, and both are told.
      if (next) this.isVague = vague.has(next.subtype ?? '');
      last = next;
    }
    return end;
  }

  private joinedPlace({ end }: Mention): Mention | undefined {
    const { analysis, phrases } = this.scene;
    const next = phrases.nextConjunct(end);
    return next === end && analysis.outer(next) === Clitic.wa ? placeNamedAt(this.scene, next) : undefined;
  }

  /** «في الموصل بالعراق» */
  private largerPlace({ type, subtype, end }: Mention): Mention | undefined {
    const isLocal = type === 'place' && (!this.isVague || parts.has(subtype ?? ''));
    const start = isLocal && end < this.region.to ? this.wherefrom(end) : -1;
    const entity = start < 0 ? undefined : placeNamedAt(this.scene, start);
    return entity && !vague.has(entity.subtype ?? '') ? entity : undefined;
  }

  /** True unless `place` finds nothing at a token: most tokens are no preposition of a place. */
  protected mayBePlace(at: number): boolean {
    return (!this.hasPlace || this.isVague) && this.wherefrom(at) >= 0;
  }

  protected placeAt(at: number): Mention | undefined {
    const start = this.wherefrom(at);
    // «احتجاجات في كل من صفاقس وقفصة»; people meet, speak and sign in one place.
    const isOfOne = this.rules.speaks === true || this.rules.topic !== undefined;
    if (start < 0 || (isOfOne && isEachOf(this.scene.analysis, start))) return undefined;
    return placeNamedAt(this.scene, start);
  }

  protected addPlace(entity: Mention): void {
    this.found.push(argumentOfEntity('place', entity));
  }

  /** Where the place begins that a preposition brings: «بالمغرب», «في الرباط», and of speech «من باريس»; −1. */
  protected wherefrom(at: number): number {
    const { analysis } = this.scene;
    // «اللجنة الخاصة بالشرق الأوسط»
    if ((analysis.outer(at) & Clitic.ba) !== 0)
      return (at > 0 && this.isLinked(at)) || this.isWhereSettled(at) ? -1 : at;
    const isFrom = this.rules.within !== undefined && analysis.folded(at) === 'من';
    if (!isFrom && !wherePrepositions.has(analysis.stem(at)) && !this.isOnFront(at)) return -1;
    if (at + 1 >= analysis.sentenceEnd(at) || this.isWhereSettled(at)) return -1;
    return this.isNamedByCompass(at) ? at : at + 1;
  }

  /** «اندلعت مواجهات على حاجز قلنديا»: not what «هجوم على حاجز» is against. */
  private isOnFront(at: number): boolean {
    const { analysis } = this.scene;
    if (!this.isWhereOn || analysis.folded(at) !== 'علي') return false;
    return at + 1 < analysis.sentenceEnd(at) && fronts.has(analysis.folded(at + 1));
  }

  /** «قتل جنود شمال سيناء»: the point of the compass belongs to the name, and says where all the same. */
  private isNamedByCompass(at: number): boolean {
    return this.scene.entityAt(at)?.type === 'place' && this.scene.analysis.folded(at) !== 'في';
  }

  private isWhereSettled(at: number): boolean {
    const { analysis } = this.scene;
    const before = at - 1;
    if (before < analysis.sentenceStart(at)) return false;
    // «القضايا المثارة حاليا في المنطقة»
    const isNow = before > analysis.sentenceStart(at) && analysis.folded(before) === 'حاليا';
    return settled.has(analysis.bare(isNow ? before - 1 : before));
  }

  private isLinked(at: number): boolean {
    const { analysis } = this.scene;
    return concerned.has(analysis.bare(at - 1));
  }

  private countryBehind(end: number): Mention | undefined {
    const { analysis } = this.scene;
    const at = end + 1;
    if (at >= analysis.sentenceEnd(end - 1) || !analysis.isPunctuation(end) || !'،,('.includes(analysis.folded(end)))
      return undefined;
    const entity = this.scene.entityAt(at);
    return entity?.type === 'country' && analysis.outer(at) === 0 ? entity : undefined;
  }

  /** «وفي الخرطوم، خرجت …», «صفاقس: وقفة …»: the place that opens the sentence is that of its first clause. */
  protected opening({ from }: Region): void {
    const { analysis } = this.scene;
    const at = analysis.sentenceStart(from);
    const isIn = at < from && analysis.stem(at) === 'في' && this.region.has(at);
    const entity = isIn ? this.placeAt(at) : this.heading(from);
    if (!entity || !placeTypes.has(entity.type)) return;
    this.addPlace(entity);
    this.placesBehind(entity);
  }

  /** «صفاقس: وقفة …», «اليمن.. المقاومة تقتحم …»: the name that opens a headline; it is no place of who speaks or thinks, and none to which somebody goes. */
  private heading(from: number): Mention | undefined {
    const { analysis } = this.scene;
    const { speaks, isAttitude, wants, placedBy } = this.rules;
    const entity = this.headed(from);
    if (!entity) return undefined;
    if (analysis.folded(entity.end) === ':' && entity.end + 1 === from) return entity;
    const isParted = ':.…'.includes(analysis.folded(entity.end));
    return isParted && !speaks && !isAttitude && !wants && !placedBy?.has('country') ? entity : undefined;
  }

  /** What opens a headline, before a mark. */
  protected headed(from: number): Mention | undefined {
    const { analysis, entityAt } = this.scene;
    const first = headlineStart(analysis, from);
    const entity = first < 0 ? undefined : entityAt(first);
    if (!entity || entity.end >= from || from > entity.end + headingReach) return undefined;
    return analysis.isPunctuation(entity.end) ? entity : undefined;
  }

  /** «إلى الدوحة، حيث سيلتقي …»: the place right before the word that opens the clause of the verb. */
  protected placeBeforeWhere(verb: number): void {
    const { analysis, entityOver } = this.scene;
    const where = verb - 1;
    if (where <= analysis.sentenceStart(verb) || analysis.folded(where) !== 'حيث') return;
    const before = isComma(analysis, where - 1) ? where - 2 : where - 1;
    const entity = before < analysis.sentenceStart(verb) ? undefined : entityOver(before);
    if (entity && placeTypes.has(entity.type)) this.addPlace(entity);
  }
}
