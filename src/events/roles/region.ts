/**
 * The region of a trigger: the tokens where its arguments may stand. That is its own clause — clauses inside it are
 * stepped over — up to the trigger of another event, and for an event noun the clause of its light verb too.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isIntended } from '../../syntax/words/nouns-like-verbs.ts';
import { talks } from '../../syntax/words/talks.ts';
import { Clitic } from '../../text/clitics.ts';
import { bringsCompany } from '../arguments/arguments.ts';
import { lightNounRow, lightVerbOf } from '../triggers/light.ts';
import type { EventScene, LightVerb } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { takesAt } from '../words/clause-cues.ts';

/** How many words behind a trigger its region reaches. */
const reach = 45;
const longestAside = 14;
/** How many words before a noun its light verb may stand for what is between to be the noun's too. */
const farthestLight = 80;
/** How many words before it an opening expression or date may stand. */
const reachBefore = 16;

const occasions: ReadonlySet<string> = new Set(['خلال', 'اثناء', 'عقب', 'بعد', 'قبل', 'قبيل', 'لدي']);
const during: ReadonlySet<string> = new Set(['خلال', 'اثناء']);
const helps: ReadonlySet<string> = new Set(['دعم', 'مسانده', 'اسناد', 'موازره']);
const goals: ReadonlySet<string> = new Set(['الي', 'في']);
const links: ReadonlySet<string> = new Set([...goals, 'مع']);

const isJourney = (analysis: Analysis, at: number): boolean => /^(زيار|جول|سفر|رحل)/.test(analysis.bare(at));

/** «كلمته» as «كلمة»: a noun for what something is said in. */
function isTalkNoun(analysis: Analysis, at: number): boolean {
  const stem = analysis.stem(at);
  return (
    talks.has(analysis.bare(at)) ||
    (analysis.hasPronoun(at) && stem.endsWith('ت') && talks.has(`${stem.slice(0, -1)}ه`))
  );
}

/** «في ختام جلسة», «في افتتاح اجتماع»: the noun for a part of an occasion, behind its preposition. */
const isPartOfOccasion = (analysis: Analysis, at: number): boolean =>
  at > analysis.sentenceStart(at) && partsOfOccasions.has(analysis.folded(at)) && analysis.folded(at - 1) === 'في';

const partsOfOccasions: ReadonlySet<string> = new Set('ختام افتتاح مستهل بدايه نهايه اعقاب اختتام'.split(' '));

/** What is held «ب» somebody. */
const meets: ReadonlySet<string> = new Set(['لقاي', 'لقاء', 'اجتماع', 'التقاي']);

export class Region {
  /** Where to look from: the trigger, or a light verb before it. */
  readonly from: number;
  /** The token behind the last one to look at. */
  readonly to: number;
  /** True if the trigger is the verb of its clause or stands with its light verb: what stands before them is theirs too. */
  readonly isClauses: boolean;
  /** The verb before a noun that says what something happened in («صادق أمس خلال جلسة على …»); −1. */
  readonly happening: number;
  private readonly clause: number;
  private readonly relative: number;
  /** A phrase between commas that belongs to another event («…، خلال اجتماعها في فيينا، …»). */
  private asideFrom = -1;
  private asideTo = -1;

  constructor(
    private readonly scene: EventScene,
    readonly start: number,
    readonly end: number,
    light: LightVerb | undefined,
    private readonly isOther: (at: number) => boolean,
  ) {
    const { analysis, clauses } = scene;
    this.clause = clauses.of[start]!;
    const { verb } = clauses.all[this.clause]!;
    this.happening = verb < start && verb !== light?.at && this.isSetting() ? verb : -1;
    this.isClauses = verb < 0 || verb === start || light !== undefined;
    this.relative = light?.isRelative ? clauses.of[light.at]! : this.clause;
    // «انعقد أمس في بيروت اجتماع ضم الوزراء»: before the noun stands what its verb tells.
    const around = light?.isRelative ? lightVerbOf(scene, start) : light;
    const isSubject = around === light || around?.clause.subject === start || around?.clause.subject === -1;
    this.from = around && isSubject && around.at < start && start - around.at <= farthestLight ? around.at : start;
    this.to = this.limit(Math.min(end + reach, analysis.sentenceEnd(start)), light);
  }

  /** The token behind the aside in which a token stands; the token itself if it stands in none. */
  behindAside(at: number): number {
    return at >= this.asideFrom && at < this.asideTo ? this.asideTo : at;
  }

  /** True of a token of the trigger's clause, or of the relative clause of its light verb. */
  has(at: number): boolean {
    if (at >= this.asideFrom && at < this.asideTo) return false;
    const clause = this.scene.clauses.of[at]!;
    return clause === this.clause || clause === this.relative;
  }

  /** The first token to look at before the trigger. */
  get first(): number {
    return Math.max(this.scene.analysis.sentenceStart(this.start), this.from - reachBefore);
  }

  /** Sets aside the phrase of another trigger that commas part from what goes on behind it. */
  private setsAside(at: number): boolean {
    const { analysis } = this.scene;
    if (this.asideTo > 0) return false;
    const end = this.occasionEnd(at);
    if (end > 0) return this.setAside(at - 1, end);
    const behind = this.helpEnd(at);
    if (behind > 0) return this.setAside(at, behind);
    const open = [1, 2, 3].map((back) => at - back).find((token) => token >= this.end && isComma(analysis, token));
    if (open === undefined) return false;
    for (let token = at + 1; token < Math.min(at + longestAside, analysis.sentenceEnd(at)); token++)
      if (isComma(analysis, token) && this.has(token)) return this.setAside(open, token);
    return false;
  }

  private setAside(from: number, to: number): true {
    this.asideFrom = from;
    this.asideTo = to;
    return true;
  }

  /** «يبحث خلال زيارته إلى مصر سبل …»: the end of an occasion, somebody's own noun with whom or where it goes to; −1. */
  private occasionEnd(at: number): number {
    const { analysis } = this.scene;
    if (at === 0) return -1;
    const { clauses, phrases } = this.scene;
    // «اتفقا في اتصال هاتفي أمس على …», «رفضوا في اجتماعهم أمس المقترحات»
    const isOccasion = occasions.has(analysis.folded(at - 1));
    const isIn = isOccasion || analysis.folded(at - 1) === 'في' || isPartOfOccasion(analysis, at - 1);
    const isTalk = isIn && clauses.ofVerb.has(this.start) && isTalkNoun(analysis, at);
    const isTheirs = (isTalk || isOccasion) && analysis.hasPronoun(at);
    if (!isTheirs && !isTalk) return -1;
    let end = isTheirs ? this.behindGuest(this.behindAdjectives(at + 1)) : phrases.coreEnd(at);
    // «أشاد في كلمة ألقاها أمس بالجهود»
    while (isTalk && end < analysis.sentenceEnd(at) && clauses.all[clauses.of[end]!]!.antecedent === at) end++;
    // «يلتقي خلال زيارته مع الرئيس»: nobody visits a land with his host.
    const linking = isJourney(analysis, at) ? goals : links;
    // «هنأ في اتصال هاتفي الرئيس سالم العوني»: behind the whole of a talk, a name that nothing brings is none of its parts.
    let isOpen = isTheirs || end === at + 1;
    for (let next = this.partEnd(end, linking, isOpen); next > end; next = this.partEnd(end, linking, isOpen)) {
      isOpen ||= this.scene.entityAt(end)?.type !== 'date';
      end = next;
    }
    return isTheirs || this.opensSlot(end, at) ? end : -1;
  }

  /** «ناقش في اجتماعه الأسبوعي الأول الوضع»: the token behind the adjectives of a noun with a pronoun. */
  private behindAdjectives(from: number): number {
    const { analysis } = this.scene;
    let end = from;
    while (end < analysis.sentenceEnd(from - 1) && analysis.isDefinite(end) && analysis.outer(end) === 0) {
      const isOrdinal = analysis.longestMatch(end, analysis.lexicon.code.ordinal) >= 0;
      if (!isOrdinal && !analysis.is(end, analysis.bits.adjective)) break;
      end++;
    }
    return end;
  }

  /** «نوه لدى استقباله السفير بالعلاقات», «خلال اجتماعه بالأعضاء»: the token behind whom somebody meets, right behind his own noun. */
  private behindGuest(at: number): number {
    const { analysis, entityAt, phrases } = this.scene;
    if (at >= analysis.sentenceEnd(at - 1)) return at;
    const outer = analysis.outer(at);
    const isPeople = analysis.is(at, analysis.bits.people);
    if (outer === Clitic.ba)
      return meets.has(analysis.stem(at - 1)) && (isPeople || entityAt(at)) ? this.scene.partyEnd(at) : at;
    return outer === 0 && !entityAt(at) && analysis.isDefinite(at) && isPeople ? phrases.coreEnd(at) : at;
  }

  /** «صادق المجلس في جلسة عامة على القانون», «أشاد في كلمة قصيرة بالجهود»: a preposition behind the occasion, none of where it was. */
  private opensSlot(end: number, at: number): boolean {
    const { analysis, entityAt, phrases } = this.scene;
    if (end >= analysis.sentenceEnd(at)) return false;
    if (phrases.isPreposition(end)) return true;
    if (this.isFreeBehind(end, at)) return true;
    return (analysis.outer(end) & Clitic.ba) !== 0 && entityAt(end) === undefined && phrases.isNominal(end);
  }

  /** «أدان المجلس في اجتماع طارئ الهجوم», «انتقد في تصريح صحفي سياسة الحكومة», «أقر في الجلسة التي عقدها أمس القانون»: a free noun behind the whole of an occasion. */
  private isFreeBehind(end: number, at: number): boolean {
    const { analysis, clauses, entityAt, entityOver } = this.scene;
    const { noun, adjective, people } = analysis.bits;
    if (end === at + 1 || analysis.outer(end) !== 0 || clauses.ofVerb.has(end)) return false;
    const isWhole =
      clauses.of[end - 1] !== this.clause || entityOver(end - 1) !== undefined || analysis.is(end - 1, adjective);
    if (!isWhole) return false;
    if (entityAt(end)) return entityAt(end)!.type !== 'date';
    if (!analysis.is(end, noun | people)) return false;
    if (!analysis.is(end, adjective) || analysis.isDefinite(end) !== analysis.isDefinite(end - 1)) return true;
    // «في جلسة عامة مشروع القانون», «خلال جلسة عامة شابا»
    const next = end + 1;
    const heads = next < analysis.sentenceEnd(at) && analysis.isDefinite(next) && analysis.outer(next) === 0;
    return heads || analysis.isAccusative(end);
  }

  /** «اقتحمت المقاومة بدعم من التحالف قاعدة العند»: the end of whose help stands before the object; −1. */
  private helpEnd(at: number): number {
    const { analysis, entityAt, phrases } = this.scene;
    const helper = at + 2;
    const isHelp = (analysis.outer(at) & Clitic.ba) !== 0 && helps.has(analysis.stem(at));
    if (!isHelp || helper >= analysis.sentenceEnd(at) || analysis.folded(at + 1) !== 'من') return -1;
    const end = entityAt(helper)?.end ?? phrases.coreEnd(helper);
    return end < analysis.sentenceEnd(at) && analysis.outer(end) === 0 && phrases.isNominal(end) ? end : -1;
  }

  /** The end of a date, a name, or a preposition and a name or its people that begins at a token; the token itself if none does. */
  private partEnd(at: number, linking: ReadonlySet<string>, isOpen: boolean): number {
    const { analysis, entityAt, phrases } = this.scene;
    const limit = analysis.sentenceEnd(at - 1);
    const name = at < limit && linking.has(analysis.folded(at)) ? at + 1 : at;
    if (name >= limit) return at;
    // «في ختام اجتماع مع نظرائه المحليين»
    const isPeople = name > at && analysis.folded(at) === 'مع' && isActorAt(this.scene, name);
    const entity = entityAt(name);
    if (entity && (isOpen || name > at || analysis.outer(at) !== 0 || entity.type === 'date')) return entity.end;
    return isPeople ? phrases.coreEnd(name) : at;
  }

  /** «مؤتمر المانحين حول اليمن المقرر عقده في جنيف», «القمة … المزمع عقدها»: the pronoun agrees with the trigger, a noun that can be held. */
  private isHeld(at: number): boolean {
    const { analysis, clauses } = this.scene;
    const isFeminine = analysis.lastLetter(this.start) === 'ة' || analysis.bare(this.start).endsWith('ات');
    if (clauses.ofVerb.has(this.start) || (analysis.outer(at - 1) & Clitic.wa) !== 0) return false;
    return analysis.folded(at).endsWith('ها') === isFeminine;
  }

  /** «خلال جلسة عامة», «في اجتماعه»: what something is decided or said in. */
  private isSetting(): boolean {
    const { analysis } = this.scene;
    if (this.start === analysis.sentenceStart(this.start)) return false;
    const before = analysis.folded(this.start - 1);
    return during.has(before) || (before === 'في' && talks.has(analysis.bare(this.start)));
  }

  /** «صادق المجلس خلال جلسة عامة على القانون»: what the verb takes is none of what that happened in. */
  private takesThere(at: number): boolean {
    const { analysis, phrases } = this.scene;
    if (at < phrases.coreEnd(this.start) || bringsCompany(analysis, at)) return false;
    if (!takesAt(analysis, this.happening, at)) return false;
    // «دعا خلال زيارة إلى مصر إلى …»
    return !takesAt(analysis, this.start, at);
  }

  private limit(end: number, light: LightVerb | undefined): number {
    const { clauses, entityOver, phrases, speaks } = this.scene;
    const verb = clauses.all[this.clause]!.verb;
    for (let at = this.end; at < end; at++) {
      if (!this.has(at) || entityOver(at) !== undefined) continue;
      if (at === verb && verb !== light?.at) return at;
      if (this.happening >= 0 && this.takesThere(at)) return at;
      const isApart = at - 1 > Math.max(this.end, phrases.coreEnd(this.start));
      if (isApart && isToBeHeld(this.scene, at) && !this.isHeld(at)) return at;
      // «هجوم استهدف نقطة»: what the light verb says is told of the noun, but for what it says itself.
      const isLight = at === light?.at && !speaks(at);
      if (!isLight && this.isOther(at) && !this.setsAside(at)) return at;
    }
    return end;
  }
}

/** «المؤتمر المزمع عقده في …»: where and when belong to the noun right before. */
const isToBeHeld = (scene: EventScene, at: number): boolean =>
  scene.analysis.hasPronoun(at) && isIntended(scene.analysis, at) && lightNounRow(scene, at) >= 0;
