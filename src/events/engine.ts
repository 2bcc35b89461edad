/**
 * The frame engine: triggers + their frames → events with arguments. Knows no event type by name: types, their roles and
 * their triggers come from the tables. Guarantees: at most one event at a trigger; events in text order; work linear in
 * the length of the text, since every search stays in its sentence.
 */
import { Feature } from '../lexicon/features.ts';
import { emphasisEnd } from '../syntax/formulas/emphases.ts';
import { isQuotationMark } from '../syntax/quotations.ts';
import { isVerbalNoun } from '../syntax/words/inflection.ts';
import { Clitic } from '../text/clitics.ts';
import { withoutArticle } from '../text/fold.ts';
import { withCount } from './arguments/arguments.ts';
import { nearby } from './arguments/nearby.ts';
import { isInsidePhrase, unique } from './arguments/spans.ts';
import { pickers } from './roles/medium.ts';
import { findArguments } from './roles/roles.ts';
import { behindSchedule } from './roles/scheduled.ts';
import { isAdmitted } from './triggers/admission.ts';
import { isCandidate } from './triggers/candidates.ts';
import { withStrikers } from './triggers/causes.ts';
import { concretenessOf } from './triggers/concreteness.ts';
import { isAccused, withDoersBefore } from './triggers/doers-before.ts';
import { isReferredTo } from './triggers/issuer.ts';
import { withJoinedDoers } from './triggers/joined-deeds.ts';
import { governsNoun, lightVerbOf, mayBring, relativeLightVerbOf, saysAgain } from './triggers/light.ts';
import { isAhead, statusOf, statusThrough } from './triggers/modality.ts';
import { followsPlan } from './triggers/plans-ahead.ts';
import { isToldByNext, repeats, toldByPart } from './triggers/repeats.ts';
import { hasItsPreposition } from './triggers/required.ts';
import { shared } from './triggers/shared.ts';
import { readTrigger } from './triggers/trigger.ts';
import { turned } from './triggers/turn.ts';
import { victimsBefore, withVictims } from './triggers/victims.ts';
import { isWanted, wished } from './triggers/wishes.ts';
import type { EventRules, EventScene, FoundArgument, FoundEvent, LightVerb, Reading, TriggerInFrame } from './types.ts';
import { kindNoun } from './words/documents.ts';
import { inRole } from './words/in-role.ts';

export function findEvents(scene: EventScene): FoundEvent[] {
  return new FrameEngine(scene).run();
}

/** How many events and sentences back the event is looked for that a definite noun points to. */
const mostBack = 12;
const sentencesBack = 2;

/** «لن نقبل الشروط»: the denial is the refusal, which is told as it stands. */
const plainly: Pick<FoundEvent, 'polarity' | 'modality'> = { polarity: 'positive', modality: 'asserted' };

/** «وصل إلى القاهرة في زيارة»: the flag of verbs that only say how a visit begins. */
const goes = ({ flagsOf }: EventScene, { row }: LightVerb): boolean => flagsOf(row).goes;

class FrameEngine {
  private readonly events: FoundEvent[] = [];
  /** Tokens of verbs whose own event gives way to that of the noun which they govern. */
  private readonly yielded = new Set<number>();

  /** Of each token whether it triggers an event: 1 if so, 2 if not, 0 before it was asked. */
  private readonly triggers: Uint8Array;
  /** How the matches of triggers read, as far as they were asked for: that of one is asked several times. */
  private readonly readings: (Reading | 'none' | undefined)[];

  constructor(private readonly scene: EventScene) {
    this.triggers = new Uint8Array(scene.analysis.count);
    this.readings = new Array<Reading | 'none' | undefined>(scene.analysis.matches.count);
  }

  private reading(row: number): Reading | undefined {
    const known = (this.readings[row] ??= readTrigger(this.scene, row) ?? 'none');
    return known === 'none' ? undefined : known;
  }

  run(): FoundEvent[] {
    const { count, matches } = this.scene.analysis;
    for (let token = 0; token < count; token++) {
      const first = matches.first[token]!;
      const last = matches.first[token + 1]!;
      if (first < last) this.atToken(first, last);
    }
    const kept = this.events.filter(({ start }) => !this.yielded.has(start));
    const told = kept.filter((event, index) => !isToldByNext(this.scene, event, kept[index + 1]));
    const done = withJoinedDoers(this.scene, withDoersBefore(this.scene, wished(this.scene, told)));
    const all = this.withUntriggered(done);
    return shared(this.scene, withStrikers(this.scene, withVictims(this.scene, all)));
  }

  private withUntriggered(events: readonly FoundEvent[]): readonly FoundEvent[] {
    const { scene } = this;
    return scene.types.reduce((all, rules) => rules.untriggered?.(scene, rules, all) ?? all, events);
  }

  /** The event whose trigger begins at a token: the longest trigger; of several types the best filled. */
  private atToken(first: number, last: number): void {
    let best: FoundEvent | undefined;
    for (let row = first; row < last; row++) {
      const event = this.eventAt(row);
      if (event && (!best || this.isBetter(event, best))) best = event;
    }
    const before = this.events.at(-1);
    if (!best || (before && before.end > best.start)) return;
    if (!repeats(this.scene, best, this.events)) this.events.push(best);
    else if (before) before.arguments.push(...toldByPart(best, before));
  }

  private isBetter(event: FoundEvent, best: FoundEvent): boolean {
    if (event.end !== best.end) return event.end > best.end;
    // «أدانت محكمة …»: what counts with a certain head only is the surer one.
    if (event.isAsked !== best.isAsked) return event.isAsked;
    // «أن الوفد شكر الملك والوزراء على …»: what is read as the verb of a clause is no noun of the same event.
    if (event.isNoun !== best.isNoun && event.rules === best.rules && this.isBehindSubject(event.start))
      return best.isNoun;
    return event.arguments.length > best.arguments.length;
  }

  private isBehindSubject(at: number): boolean {
    const clause = this.scene.clauses.ofVerb.get(at);
    return clause?.isOwn === true && clause.subject < at;
  }

  /** True if a token triggers an event. Bound once: every trigger around it asks. */
  private readonly isTrigger = (at: number): boolean => {
    if (this.triggers[at] === 0) this.triggers[at] = this.readsAsTrigger(at) ? 1 : 2;
    return this.triggers[at] === 1;
  };

  private readsAsTrigger(at: number): boolean {
    const { matches } = this.scene.analysis;
    if (this.scene.entityAt(at) || this.isInPhrase(at)) return false;
    for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) {
      // «رفضت رفضا قاطعا القرار» only says how much.
      if (this.scene.rulesOf(row) && this.takesArguments(row)) return emphasisEnd(this.scene.analysis, at) === at;
    }
    return false;
  }

  /** «مذكرة تفاهم»: the second word of a trigger of several is none of its own. */
  private isInPhrase(at: number): boolean {
    const { matches } = this.scene.analysis;
    for (let row = at > 0 ? matches.first[at - 1]! : matches.first[at]!; row < matches.first[at]!; row++)
      if (matches.end[row]! > at && this.scene.rulesOf(row)) return true;
    return false;
  }

  /** A definite noun («خلال اللقاء») mostly points back to an event, and takes none of its own. */
  private takesArguments(row: number): boolean {
    const { matches } = this.scene.analysis;
    const reading = this.reading(row);
    if (reading === undefined || reading === 'modifier') return false;
    const flags = this.scene.flagsOf(row);
    // «رفع», «أطلق»: what counts with one head only is mostly another verb.
    if (flags.asked.length > 0) return false;
    if (reading === 'verb') return true;
    if (reading === 'noun' && (flags.result || this.scene.analysis.isDefinite(matches.start[row]!))) return false;
    // «سلم مذكرة إلى السفير»: none without what its flags ask for.
    return hasItsPreposition(this.scene, { start: matches.start[row]!, end: matches.end[row]!, reading, flags });
  }

  private eventAt(row: number): FoundEvent | undefined {
    const rules = this.scene.rulesOf(row);
    const reading = rules && this.reading(row);
    if (!reading) return undefined;
    const { matches } = this.scene.analysis;
    const [start, end] = [matches.start[row]!, matches.end[row]!];
    const frame = this.scene.frameOf(matches.entry[row]!);
    if (reading === 'verb' && this.tellsOfNoun(start, rules)) return undefined;
    // «الاتفاقية الموقعة بين الرباط ومدريد»: the noun tells it already.
    if (reading === 'modifier' && this.isToldByHead(start, rules)) return undefined;
    const light = this.lightOf(reading, start, end, rules);
    const flags = this.scene.flagsOf(row);
    const trigger = {
      start,
      end,
      features: matches.features[row]!,
      reading,
      frame,
      rules,
      flags,
      light,
    };
    if (!isCandidate(this.scene, trigger)) return undefined;
    const told = this.withParties(trigger, nearby(this.scene, trigger, this.argumentsOf(trigger)));
    const found = [...told, ...victimsBefore(this.scene, trigger, told, this.events)];
    if (!isAdmitted(this.scene, trigger, found, () => this.isToldBefore(trigger))) return undefined;
    if (rules.isAttitude && reading === 'noun' && !this.isOfOther(trigger, found)) this.yieldTo(start, light);
    // «أعرب عن خالص تعازيه»: a noun that only says the same again leaves the verb its event.
    if (light && rules.speaks && !flags.echo) this.yieldToObject(start, light, rules);
    if (rules.wants || rules.isAttitude) this.yieldToWish(start, light);
    return this.toEvent(row, trigger, [...found, ...this.ofArrival(trigger, found)]);
  }

  /** «دعا إلى الاستقالة», «اتهم قطر بدعم الإرهاب»: the deed that an event before asks for, or accuses somebody of. */
  private isToldBefore(trigger: TriggerInFrame): boolean {
    return isWanted(this.events, trigger) || isAccused(this.scene, trigger, this.events.at(-1));
  }

  /** «وصل إلى القاهرة في زيارة لمصر»: the visit takes the place of the arrival, and keeps where that was. */
  private ofArrival(trigger: TriggerInFrame, found: readonly FoundArgument[]): FoundArgument[] {
    const { start, rules } = trigger;
    // «وصل إلى القاهرة في زيارة تستمر يومين»
    const light = trigger.light?.isRelative ? lightVerbOf(this.scene, start) : trigger.light;
    // «سافر إلى سوريا لزيارة القوات» are two.
    const isAim = (this.scene.analysis.outer(start) & Clitic.la) !== 0;
    const isOpen = light !== undefined && goes(this.scene, light) && !isAim && !this.scene.analysis.hasPronoun(start);
    const arrival = isOpen ? this.eventOf(light.at) : undefined;
    if (!light || arrival?.rules !== rules || !governsNoun(this.scene, light, start)) return [];
    this.yielded.add(light.at);
    return arrival.arguments.filter(
      ({ role, start: at }) => role === 'place' && !found.some((one) => one.role === role && one.start === at),
    );
  }

  /** «تناول اللقاء …», «تم الاتفاق أيضا على …»: who took part was said of an event of the type before. */
  private withParties({ start, rules, reading }: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
    const { analysis } = this.scene;
    const role = rules.resumes ?? rules.implied;
    if (reading !== 'noun' || !analysis.isDefinite(start) || !found.some((one) => one.role === rules.topic))
      return found;
    if (found.some((one) => one.role === role)) return found;
    const sentence = analysis.sentenceOf(start);
    const told = this.events
      .slice(-mostBack)
      .findLast(
        (event) =>
          event.rules === rules &&
          sentence - analysis.sentenceOf(event.start) <= sentencesBack &&
          event.arguments.some((one) => one.role === role),
      );
    return [...(told?.arguments.filter((one) => one.role === role || one.role === 'host') ?? []), ...found];
  }

  /** «انعقد الاجتماع», «الاجتماع الذي ناقش …»: the noun is the trigger, the verb only tells of it. */
  private tellsOfNoun(verb: number, rules: EventRules): boolean {
    const subject = this.scene.clauses.ofVerb.get(verb)?.subject ?? -1;
    if (rules.speaks || subject < 0 || this.scene.entityAt(subject)) return false;
    // «الاتفاق الذي أبرم في فيينا»: of a document that tells no event itself the verb does.
    if (rules.byHead && subject < verb && !this.eventOf(subject)) return false;
    const { matches } = this.scene.analysis;
    for (let row = matches.first[subject]!; row < matches.first[subject + 1]!; row++)
      if (this.scene.rulesOf(row) === rules && this.reading(row) === 'noun') return true;
    return false;
  }

  private isToldByHead(modifier: number, rules: EventRules): boolean {
    const last = this.events.at(-1);
    return last?.rules === rules && last.isNoun && this.scene.phrases.coreEnd(last.start) >= modifier;
  }

  private lightOf(reading: string, start: number, end: number, rules: EventRules): LightVerb | undefined {
    if (reading !== 'noun') return undefined;
    const own = relativeLightVerbOf(this.scene, start) ?? lightVerbOf(this.scene, start);
    // «إطلاق النار الذي وقع في بغداد»: behind the last word of its phrase.
    const light = own ?? (end > start + 1 ? relativeLightVerbOf(this.scene, end - 1) : undefined);
    return light && mayBring(this.scene, light, rules) ? light : undefined;
  }

  /** «أكد تمسك الحركة بالحوار»: the attitude is somebody else's than the speaker's, and both are told. */
  private isOfOther({ end, rules, light }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
    // «مؤكدا دعم بلاده» says one thing.
    const isOwn = light === undefined && this.scene.analysis.hasPronoun(end);
    return found.some((one) => one.role === rules.doer && one.start === end) && !isOwn;
  }

  /** A noun of attitude takes the place of the verb of saying, or of the participle right before it, that governs it. */
  private yieldTo(noun: number, light: LightVerb | undefined): void {
    // «أكد على الموقف الموحد لإدانة الهجوم»: what something is for is not what is said.
    if ((this.scene.analysis.outer(noun) & Clitic.la) !== 0) return;
    if (light && governsNoun(this.scene, light, noun)) return this.yield(light.at);
    const before = this.events.at(-1);
    const { analysis, phrases } = this.scene;
    // «مؤكدين "دعمهم للمبادرة"»
    const first = isQuotationMark(analysis, noun - 1) ? noun - 1 : noun;
    if (before && (before.end === first || (before.end === first - 1 && phrases.isPreposition(first - 1))))
      this.yield(before.start);
  }

  /** «أعرب في بيان عن تأييده»: the verb of saying only lends its subject; a document that says so, and nobody else, stays a statement. */
  private yield(verb: number): void {
    const told = this.wordEventOf(verb);
    const { yields, doer } = told?.rules ?? {};
    const has = (role: string | undefined): boolean => told?.arguments.some((one) => one.role === role) === true;
    if (yields && (has(doer) || !has(yields.unless))) this.yielded.add(verb);
  }

  /** «جدد التأكيد على …», «نقلت عنه قوله»: a verb and the noun that is its object say one thing, and the noun says it. */
  private yieldToObject(noun: number, light: LightVerb, rules: EventRules): void {
    const { analysis, phrases } = this.scene;
    // «في أول خطاب له»
    const before = pickers.has(analysis.folded(noun - 1)) ? noun - 2 : noun - 1;
    // «أكد بيان صادر عن الحكومة أن …»: what speaks is no object.
    // «عبر عن تعازيه»
    const isOwn = analysis.hasPronoun(noun) && analysis.folded(before) === 'عن';
    const isObject =
      light.clause.subject !== noun &&
      analysis.outer(noun) === 0 &&
      (isOwn || !phrases.isPreposition(before)) &&
      governsNoun(this.scene, light, noun);
    if (isObject && this.wordEventOf(light.at)?.rules === rules) this.yielded.add(light.at);
  }

  /** «جدد الحزب دعوته إلى الحوار»: the verb only says that it is told once more. */
  private yieldToWish(noun: number, light: LightVerb | undefined): void {
    const before = this.events.at(-1);
    // «…، مجددة مطالبة المجتمع الدولي بالتدخل»
    if (before?.end === noun && sayingAgain.test(this.scene.analysis.folded(before.start)))
      this.yielded.add(before.start);
    if (light && saysAgain(this.scene, light) && governsNoun(this.scene, light, noun)) this.yielded.add(light.at);
  }

  /** The event told so far whose trigger begins at a token; the events stand in text order, so the search ends early. */
  private eventOf(trigger: number): FoundEvent | undefined {
    const told = this.events.findLast(({ start }) => start <= trigger);
    return told?.start === trigger ? told : undefined;
  }

  /** The event of a single word: «يلقي خطابا», a phrase that the verb opens, is told whole. */
  private wordEventOf(trigger: number): FoundEvent | undefined {
    const told = this.eventOf(trigger);
    return told?.end === trigger + 1 ? told : undefined;
  }

  private argumentsOf(trigger: TriggerInFrame): FoundArgument[] {
    const { rules, start, end, reading } = trigger;
    const found = findArguments(this.scene, trigger, this.isTrigger);
    const first = rules.byHead ? found.map((argument) => reassigned(this.scene, rules, argument)) : found;
    const told = rules.revise?.(this.scene, trigger, first) ?? first;
    const completed = rules.complete?.(this.scene, { start, end, isVerb: reading === 'verb' }, told);
    const all = (completed ? [...told, ...completed] : told).filter((one) => !this.isTwin(trigger, one));
    // What stands alone stands in nothing.
    if (all.length < 2) return all;
    return unique(
      all.filter((argument) => !isInsidePhrase(this.scene, argument, all, rules)),
      rules,
    );
  }

  /** «ارتياحه لنتائج الزيارة وشكره للمملكة»: a noun of the same person's joined behind is an event of its own, and none of this one's. */
  private isTwin({ reading, start, end }: TriggerInFrame, one: FoundArgument): boolean {
    const { analysis } = this.scene;
    if (reading !== 'noun' || !analysis.hasPronoun(start) || one.start <= end) return false;
    return (
      analysis.outer(one.start) === Clitic.wa && analysis.hasPronoun(one.start) && isVerbalNoun(analysis, one.start)
    );
  }

  private toEvent(row: number, trigger: TriggerInFrame, found: FoundArgument[]): FoundEvent {
    const { analysis } = this.scene;
    const { matches, lexicon } = analysis;
    const { start, end, flags } = trigger;
    const { rules, found: kept, isDenial } = turned(this.scene, trigger, found);
    const status = isDenial ? plainly : this.status(trigger, found);
    const settled = rules.settle?.(this.scene, kept) ?? kept;
    const told = concretenessOf({ scene: this.scene, trigger, found, status });
    return {
      type: rules.type,
      rules,
      start,
      end,
      from: this.triggerOffset(row),
      to: analysis.endOffset(this.headEnd(trigger) - 1),
      polarity: status.polarity,
      modality: status.modality,
      arguments: settled.map((one) => (rules.parties.includes(one.role) ? withCount(this.scene, one) : one)),
      doer: trigger.frame.subject ?? rules.doer,
      confidence: told?.confidence ?? (found.length > 0 ? 0.8 : 0.6),
      isNoun: trigger.reading === 'noun',
      isAsked: isAsked(trigger, found),
      echoes: flags.echo,
      orders: flags.order,
      evidence: [
        { stage: 'frame', id: lexicon.idOf(matches.entry[row]!) },
        ...(told?.cues ?? []).map((cue) => ({ stage: 'rule' as const, id: `concrete/${cue}` })),
      ],
    };
  }

  /** A noun with an adjective in its entry («مكالمة هاتفية») triggers by the noun. */
  private headEnd({ start, end, reading }: TriggerInFrame): number {
    const { adjective, noun } = this.scene.analysis.bits;
    const second = start + 1;
    if (reading !== 'noun' || second >= end || !this.scene.analysis.is(second, adjective)) return end;
    return this.scene.analysis.is(second, noun) && !this.scene.analysis.isAccusative(second) ? end : second;
  }

  /** Where the trigger begins in the text: behind its article, the second lam in «للاتفاق», but not in «للقاء». */
  private triggerOffset(row: number): number {
    const { analysis } = this.scene;
    const { from, clitics, start, entry } = analysis.matches;
    const isDefinite = (clitics[row]! & Clitic.al) !== 0;
    const written = isDefinite ? analysis.articleLetters(from[row]!, start[row]!) : 0;
    const isSwallowed = isDefinite && written === 0 && !analysis.lexicon.nameOf(entry[row]!).startsWith('ل');
    const letters = isSwallowed ? 1 : written;
    return analysis.offsetOf(from[row]! + letters);
  }

  /** An event noun has the polarity and modality of its light verb: «سيجري محادثات», «لم يعقد اجتماعا». */
  private status(trigger: TriggerInFrame, found: readonly FoundArgument[]): Pick<FoundEvent, 'polarity' | 'modality'> {
    const status = this.statusOf(trigger);
    const { light, features } = trigger;
    const tense = light ? this.scene.analysis.matches.features[light.row]! : features;
    const isYetToCome =
      isAhead(this.scene, tense, found) ||
      behindSchedule(this.scene, trigger) >= 0 ||
      followsPlan(this.scene, trigger, tense, found, this.events);
    return status.modality === 'asserted' && isYetToCome ? { polarity: status.polarity, modality: 'planned' } : status;
  }

  private statusOf({ start, features, light, rules }: TriggerInFrame): Pick<FoundEvent, 'polarity' | 'modality'> {
    // «ستفتح المدارس غدا، وفق بلاغ للوزارة»: what the text goes by has been said.
    if (rules.speaks && (features & Feature.noun) !== 0 && isReferredTo(this.scene, start))
      return { polarity: 'positive', modality: 'asserted' };
    const own = statusOf(this.scene, start, features);
    if (!light) return own;
    const verb = statusThrough(this.scene, light.at, this.scene.analysis.matches.features[light.row]!, start);
    // «لم يبد أي استعداد للتنازل منذ انهيار المحادثات»: what is denied is what the verb governs.
    const isDenied = verb.polarity === 'negative' && governsNoun(this.scene, light, start);
    return {
      polarity: isDenied ? 'negative' : own.polarity,
      modality: verb.modality === 'asserted' ? own.modality : verb.modality,
    };
  }
}

/** «أدانت محكمة …», «قضت بإدانة متهم»: true of what counts only with a certain head, and of a word of courts before its object. */
function isAsked({ rules, end, flags }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  if (flags.asked.length > 0) return true;
  return flags.judicial && found.some(({ role, start }) => start >= end && rules.people?.includes(role));
}

/** A role that depends on what fills it: a document that speaks is the medium of what it says. */
function reassigned({ analysis, entityAt }: EventScene, rules: EventRules, argument: FoundArgument): FoundArgument {
  const other = rules.byHead?.[argument.role];
  if (!other) return argument;
  const { start, end } = argument;
  const entity = entityAt(start);
  const head = analysis.stem(end - start > 1 ? kindNoun(analysis, start) : start);
  const isOther = entity ? other.types?.has(entity.type) && !isHead(chairs, head) : isHead(other.heads, head);
  return isOther ? inRole(argument, other.role) : argument;
}

/** «مجددة», «مجددين» (folded). */
const sayingAgain = /^مجدد(ه|ا|ين)?$/;

/** «رئاسة الحكومة», listed as a body, is an office where somebody gets it. */
const chairs: ReadonlySet<string> = new Set(['رياسه', 'قياده', 'امانه', 'عضويه']);

const isHead = (heads: ReadonlySet<string>, word: string): boolean =>
  heads.has(word) || heads.has(withoutArticle(word));
