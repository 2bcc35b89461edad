/**
 * From a trigger and its frame to arguments: of a verb by its subject, object and prepositions; of a noun by its light
 * verb, its construct and its prepositions; of a participle by what it goes on from or modifies.
 */
import { Feature } from '../lexicon/features.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { isComma } from '../syntax/phrases.ts';
import { Clitic } from '../text/clitics.ts';
import { isActorAt } from './arguments.ts';
import { findAround } from './around.ts';
import type { Frame } from './frame.ts';
import { isBridged, type LightVerb, lightVerbBefore } from './light.ts';
import type { SubjectMemory } from './memory.ts';
import type { EventScene } from './scene.ts';
import { fill, prepositional } from './slots.ts';
import { headBefore, isFreeNoun, phraseEnd, skipAdverbs, subjectOf } from './subject.ts';
import type { Reading } from './trigger.ts';
import type { EventRules, FoundArgument } from './types.ts';

/** A trigger by tokens [start, end), with all that its arguments depend on. */
export interface TriggerInFrame {
  start: number;
  end: number;
  features: number;
  reading: Reading;
  frame: Frame;
  rules: EventRules;
  /** The light verb before an event noun. */
  light?: LightVerb;
}

export class RoleFinder {
  constructor(
    private readonly scene: EventScene,
    private readonly memory: SubjectMemory,
    /** True if a token is a trigger of any type (but one). */
    private readonly isEventNoun: (at: number, butOf?: EventRules) => boolean,
  ) {}

  find(trigger: TriggerInFrame): FoundArgument[] {
    const { start, end, frame, rules, light } = trigger;
    const own = [...this.ownArguments(trigger), ...prepositional(this.scene, start, end, frame, rules)];
    const stop = rules.speaks ? contentStart(own, end, rules) : Number.POSITIVE_INFINITY;
    const isOther = (at: number): boolean => this.isEventNoun(at, rules);
    return [
      ...own,
      ...findAround(this.scene, { start: light ? light.at : start, trigger: start, end, stop, isOther }, rules),
    ];
  }

  private ownArguments(trigger: TriggerInFrame): FoundArgument[] {
    switch (trigger.reading) {
      case 'verb':
        return this.ofVerb(trigger);
      case 'noun':
        return this.ofNoun(trigger);
      case 'circumstance':
        return [...this.recalled(trigger), ...this.objects(trigger, trigger.end)];
      case 'modifier':
        return this.ofModifier(trigger);
    }
  }

  // ---- verbs

  private ofVerb(trigger: TriggerInFrame): FoundArgument[] {
    const { start, end, features } = trigger;
    const place = subjectOf(this.scene, start, end, features);
    return [...this.subjects(place.at, trigger), ...this.objects(trigger, place.at > start ? place.behind : end)];
  }

  private subjects(at: number, trigger: TriggerInFrame): FoundArgument[] {
    const role = trigger.frame.subject;
    if (!role) return [];
    if (at < 0 || !this.mayAct(at, trigger)) return this.memory.recall(role, trigger.start, trigger.features);
    const found = fill(this.scene, role, at, trigger.rules);
    this.memory.keep(found, trigger.start);
    return found;
  }

  private recalled({ frame, start, features }: TriggerInFrame): FoundArgument[] {
    return frame.subject ? this.memory.recall(frame.subject, start, features, true) : [];
  }

  /** Somebody or some body may be a party; of things only those that the type lets act (a document that speaks). */
  private mayAct(at: number, { frame, rules }: TriggerInFrame): boolean {
    const heads = rules.byHead?.[frame.subject!]?.heads;
    return isActorAt(this.scene, at) || (heads?.has(this.scene.analysis.stem(at)) ?? false) || !rules.speaks;
  }

  private objects({ start, frame, rules }: TriggerInFrame, behind: number): FoundArgument[] {
    if (!frame.object || this.scene.analysis.hasPronoun(start)) return [];
    const at = skipAdverbs(this.scene, this.behindComma(behind));
    return isFreeNoun(this.scene, at) ? fill(this.scene, frame.object, at, rules) : [];
  }

  private behindComma(at: number): number {
    const { analysis } = this.scene;
    return at < analysis.count && isComma(analysis, at) ? at + 1 : at;
  }

  // ---- participles that modify a noun

  /** «الدول الداعمة لمصر», «الاتفاق المبرم»: the noun before is the doer, or what was done if the participle is passive. */
  private ofModifier(trigger: TriggerInFrame): FoundArgument[] {
    const { start, end, features, frame, rules } = trigger;
    const passive = (features & Feature.passive) !== 0;
    const role = passive ? frame.object : frame.subject;
    const head = role === undefined ? -1 : headBefore(this.scene, start);
    const object = passive ? [] : this.objects(trigger, end);
    return head < 0 ? object : [...fill(this.scene, role!, head, rules).slice(0, 1), ...object];
  }

  // ---- nouns

  private ofNoun(trigger: TriggerInFrame): FoundArgument[] {
    const { light } = trigger;
    return [...(light ? this.lightSubjects(light, trigger) : []), ...this.construct(trigger)];
  }

  /** The idafa complement, or what ل joins to a definite noun and its adjectives; of a pronoun, whom it stands for. */
  private construct({ start, end, frame, rules }: TriggerInFrame): FoundArgument[] {
    const { analysis } = this.scene;
    const role = frame.of ?? frame.subject;
    if (!role) return [];
    if (analysis.hasPronoun(start)) {
      const owner = rules.parties.includes(role) ? role : frame.subject;
      return owner ? this.memory.recall(owner, start, 0) : [];
    }
    if (end >= analysis.sentenceEnd(start)) return [];
    if (!analysis.isDefinite(start) && this.isComplement(end)) {
      const told = this.roleOfComplement(role, end, rules);
      return told === undefined ? [] : fill(this.scene, told, end, rules);
    }
    const at = this.behindAdjectives(end);
    const joined =
      at < analysis.sentenceEnd(start) &&
      analysis.outer(at) === Clitic.la &&
      this.scene.phrases.isNominal(at) &&
      !frame.attached.has(Clitic.la);
    return joined && (this.scene.entityAt(at) !== undefined || analysis.isDefinite(at))
      ? fill(this.scene, role, at, rules)
      : [];
  }

  /** A name, or a noun phrase that is definite or counted: «اجتماع الوزراء», not «جلسة طارئة». */
  private isComplement(at: number): boolean {
    const { analysis, phrases } = this.scene;
    if (!isFreeNoun(this.scene, at) || this.isAdjective(at)) return false;
    if (this.scene.entityAt(at) || analysis.is(at, analysis.bits.people | analysis.bits.quantifier)) return true;
    const last = phrases.coreEnd(at) - 1;
    for (let token = at; token <= last; token++)
      if (analysis.isDefinite(token) || analysis.hasPronoun(token) || this.scene.entityAt(token)) return true;
    return !analysis.is(at, analysis.bits.noun);
  }

  /** «محادثات السلام»: what is neither named nor a noun for people does nothing; at most it is the topic. */
  private roleOfComplement(role: string, at: number, rules: EventRules): string | undefined {
    const { analysis } = this.scene;
    if (!rules.parties.includes(role)) return role;
    const entity = this.scene.entityAt(at);
    if ((entity && rules.placedBy?.has(entity.type)) || isPlaceHead(analysis, at)) return 'place';
    return isActorAt(this.scene, at) && !isPlainAbstract(this.scene, at) ? role : rules.topic;
  }

  private isAdjective(at: number): boolean {
    const { analysis } = this.scene;
    return !this.scene.entityAt(at) && analysis.is(at, analysis.bits.adjective) && !analysis.is(at, analysis.bits.noun);
  }

  private behindAdjectives(at: number): number {
    const { analysis } = this.scene;
    const limit = Math.min(at + 3, analysis.sentenceEnd(at - 1));
    while (at < limit && analysis.outer(at) === 0 && analysis.is(at, analysis.bits.adjective)) {
      if (this.scene.entityAt(at)) break;
      at++;
    }
    return at;
  }

  // ---- light verbs

  private lightSubjects(light: LightVerb, { start: noun, frame, rules }: TriggerInFrame): FoundArgument[] {
    const { matches, lexicon } = this.scene.analysis;
    const told = lexicon.attribute(matches.entry[light.row]!, 'role');
    if (told === 'none') return [];
    const end = matches.end[light.row]!;
    const place = subjectOf(this.scene, light.at, end, matches.features[light.row]!);
    if (told === 'topic') return place.at === noun ? this.topicBehind(noun, rules) : [];
    const role = roleOfSubject(told, frame, rules);
    if (!role) return [];
    const isHidden = place.at < 0 || (place.at > light.at && this.isEventNoun(place.at));
    if (isHidden)
      return isBridged(this.scene, end, noun) ? this.memory.recall(role, light.at, matches.features[light.row]!) : [];
    const takesPart = told === 'participant' && this.scene.phrases.isPreposition(noun - 1);
    if (!takesPart && !isBridged(this.scene, place.at > light.at ? place.behind : end, noun)) return [];
    const found = fill(this.scene, role, place.at, rules);
    this.memory.keep(found, light.at);
    return found;
  }

  /** «تناول اللقاء العلاقات الثنائية», «تطرق الاجتماع إلى …»: what the verb says that the event was about. */
  private topicBehind(noun: number, rules: EventRules): FoundArgument[] {
    if (!rules.topic) return [];
    const behind = skipAdverbs(this.scene, this.behindComma(phraseEnd(this.scene, noun)));
    if (behind < 0) return [];
    const at = this.scene.phrases.isPreposition(behind) ? behind + 1 : behind;
    return at < this.scene.analysis.sentenceEnd(noun) ? fill(this.scene, rules.topic, at, rules) : [];
  }
}

/** What is said begins here: a place or date in it is where and when something else happens. */
function contentStart(found: readonly FoundArgument[], end: number, { parties }: EventRules): number {
  const content = found.filter(({ role, start }) => start >= end && !parties.includes(role));
  return Math.min(...content.map(({ start }) => start), Number.POSITIVE_INFINITY);
}

/** «محافظة عدن», «مدينة الحسيمة»: a word for a kind of place. */
const isPlaceHead = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.codeOf('place-head')) >= 0;

/** «محادثات السلام»: a definite word that is a family name at best. */
function isPlainAbstract({ analysis, entityAt }: EventScene, at: number): boolean {
  return !entityAt(at) && analysis.isDefinite(at) && !analysis.is(at, analysis.bits.people) && !analysis.isUnknown(at);
}

/** The role that the subject of a light verb has in the event of its noun. */
function roleOfSubject(told: string, frame: Frame, rules: EventRules): string | undefined {
  if (rules.parties.includes(told)) return told;
  if (told === 'subject') return frame.subject ?? frame.of;
  return told === 'participant' ? frame.of : undefined;
}

/** The light verb of an event noun, if it has one. */
export function lightVerbOf(scene: EventScene, reading: Reading, start: number): LightVerb | undefined {
  return reading === 'noun' ? lightVerbBefore(scene, start) : undefined;
}
