/**
 * The frame engine: triggers + their frames → events with arguments. Knows no event type by name: types, their roles and
 * their triggers come from the tables. Guarantees: at most one event of a type at a trigger; events in text order; work
 * linear in the length of the text, since every search stays in its sentence.
 */
import type { Mention } from '../grammar/mentions.ts';
import { Feature, isFiniteVerb } from '../lexicon/features.ts';
import { Clitic } from '../text/clitics.ts';
import { argumentOver, partiesAt, phraseAt, skipOpeners } from './arguments.ts';
import { findAround } from './around.ts';
import type { Frame } from './frame.ts';
import { statusOf } from './modality.ts';
import type { EventScene } from './scene.ts';
import { isFreeNoun, phraseEnd, skipAdverbs, subjectOf } from './subject.ts';
import type { EventRules, FoundArgument, FoundEvent } from './types.ts';

const triggerPrefix = 'trigger:';
/** How many words a light verb may stand before its noun. */
const lightReach = 12;
/** How many words behind its trigger a prepositional argument may begin. */
const prepositionReach = 18;

export function findEvents(scene: EventScene, types: readonly EventRules[]): FoundEvent[] {
  const engine = new FrameEngine(scene, new Map(types.map((rules) => [triggerPrefix + rules.type, rules])));
  return engine.run();
}

class FrameEngine {
  private readonly events: FoundEvent[] = [];
  /** The party that the last verb had as its subject: whom a verb without one goes on speaking of. */
  private lastSubject: FoundArgument[] = [];
  private lastSubjectSentence = -1;

  constructor(
    private readonly scene: EventScene,
    private readonly rules: ReadonlyMap<string, EventRules>,
  ) {}

  run(): FoundEvent[] {
    const { matches } = this.scene.analysis;
    for (let token = 0; token < this.scene.analysis.count; token++) {
      const first = matches.first[token]!;
      const last = matches.first[token + 1]!;
      if (first < last) this.atToken(first, last);
    }
    return this.events;
  }

  /** The events whose trigger begins at one token: of each type the longest trigger; of several types the best filled. */
  private atToken(first: number, last: number): void {
    let best: FoundEvent | undefined;
    for (let row = first; row < last; row++) {
      const rules = this.rulesOf(row);
      if (!rules || !this.isTrigger(row)) continue;
      const event = this.eventAt(row, rules);
      if (
        event &&
        (!best || event.end > best.end || (event.end === best.end && event.arguments.length > best.arguments.length))
      )
        best = event;
    }
    if (best && !this.insideLast(best)) this.events.push(best);
  }

  private insideLast(event: FoundEvent): boolean {
    const last = this.events.at(-1);
    return last !== undefined && last.end > event.start;
  }

  private rulesOf(row: number): EventRules | undefined {
    const { matches, lexicon } = this.scene.analysis;
    return this.rules.get(lexicon.types[matches.type[row]!]!);
  }

  /** A word inside a name triggers nothing; a definite or plain participle is a noun. */
  private isTrigger(row: number): boolean {
    const { matches } = this.scene.analysis;
    const entity = this.scene.entityOver(matches.start[row]!);
    if ((entity && entity.type !== 'date') || this.isFormula(matches.start[row]!)) return false;
    const features = matches.features[row]!;
    if ((features & Feature.jussive) !== 0 && !this.isNegated(matches.start[row]!)) return false;
    if (this.isFunctionReading(matches.start[row]!, features) || (features & Feature.firstPerson) !== 0) return false;
    const participle =
      (features & Feature.participle) !== 0 && !isFiniteVerb(features) && (features & Feature.noun) === 0;
    return !participle || this.isCircumstantial(row);
  }

  private isNegated(at: number): boolean {
    const { analysis } = this.scene;
    return at > analysis.sentenceStart(at) && analysis.is(at - 1, analysis.bits.negation);
  }

  /** «بين» is a preposition and «أبرز» an elative unless a clause follows that they could introduce. */
  private isFunctionReading(at: number, features: number): boolean {
    const { analysis } = this.scene;
    const { preposition, quantifier, subordinator } = analysis.bits;
    if (!isFiniteVerb(features) || !analysis.is(at, preposition | quantifier)) return false;
    return at + 1 >= analysis.sentenceEnd(at) || !analysis.is(at + 1, subordinator);
  }

  /** «يذكر أن», «تجدر الإشارة إلى»: the paper's own way to go on. */
  private isFormula(at: number): boolean {
    const { analysis } = this.scene;
    const type = analysis.lexicon.codeOf('formula');
    return (
      analysis.longestMatch(at, type) >= 0 ||
      (at > 0 && analysis.matches.end[analysis.longestMatch(at - 1, type)]! > at)
    );
  }

  /** «مؤكدا», «داعية»: a participle that goes on from a verb, indefinite, in the accusative or feminine. */
  private isCircumstantial(row: number): boolean {
    const { matches, clitics } = this.scene.analysis;
    const features = matches.features[row]!;
    if ((features & Feature.passive) !== 0 || (clitics[matches.start[row]!]! & Clitic.al) !== 0) return false;
    if ((features & Feature.accusative) !== 0) return true;
    return (features & Feature.feminine) !== 0 && this.goesOnFromComma(matches.start[row]!);
  }

  /** A feminine participle looks like any noun but behind a comma or و: «…، مؤكدة أن», «وداعية إلى». */
  private goesOnFromComma(at: number): boolean {
    const { analysis } = this.scene;
    return analysis.outer(at) === Clitic.wa || (at > analysis.sentenceStart(at) && analysis.isPunctuation(at - 1));
  }

  private eventAt(row: number, rules: EventRules): FoundEvent | undefined {
    const { analysis } = this.scene;
    const { matches, lexicon } = analysis;
    const entry = matches.entry[row]!;
    const frame = this.scene.frameOf(entry);
    const [start, end, features] = [matches.start[row]!, matches.end[row]!, matches.features[row]!];
    const isVerb = isFiniteVerb(features) && !this.readsAsNoun(start, features);
    const found = isVerb
      ? this.verbArguments(start, end, features, frame, rules)
      : this.nounArguments(start, end, features, frame, rules);
    const told = found.map((argument) => reassigned(this.scene, rules, argument));
    const all = [...told, ...(rules.complete?.(this.scene, { start, end, isVerb }, told) ?? [])];
    const list = unique(all.filter((argument) => !isInsidePhrase(argument, all, rules)));
    if (
      !this.counts(
        start,
        list,
        lexicon.attribute(entry, 'flags'),
        rules,
        isVerb,
        !isVerb && this.isBackReference(start),
        analysis.isDefinite(start),
      )
    )
      return undefined;
    return {
      type: rules.type,
      start,
      end,
      from: analysis.offsetOf(matches.from[row]!),
      to: analysis.endOffset(end - 1),
      ...this.status(start, features, isVerb),
      arguments: list,
      confidence: list.length > 0 ? 0.8 : 0.6,
      evidence: [{ stage: 'frame', id: lexicon.idOf(entry) }],
    };
  }

  /** A form that may be a verb or a noun is a noun with the article, behind a preposition, or in a construct. */
  private readsAsNoun(at: number, features: number): boolean {
    const { analysis } = this.scene;
    if ((features & (Feature.noun | Feature.participle)) === 0 && !analysis.is(at, analysis.bits.noun)) return false;
    if ((analysis.clitics[at]! & (Clitic.al | Clitic.ba | Clitic.la | Clitic.ka)) !== 0) return true;
    if ((features & Feature.accusative) !== 0) return true;
    const before = at - 1;
    return (
      before >= analysis.sentenceStart(at) &&
      (this.scene.phrases.isPreposition(before) || this.isLight(before) || this.isConstructHead(before))
    );
  }

  /** A common noun without article, right before: «من أجل دعم …». */
  private isConstructHead(at: number): boolean {
    const { analysis } = this.scene;
    const { noun, verb, adjective } = analysis.bits;
    return (
      !this.scene.entityOver(at) &&
      !analysis.isDefinite(at) &&
      !analysis.hasPronoun(at) &&
      analysis.is(at, noun) &&
      !analysis.is(at, verb | adjective)
    );
  }

  /** A trigger that is often something else counts only with an argument of its frame. */
  private counts(
    trigger: number,
    found: readonly FoundArgument[],
    flags: string,
    rules: EventRules,
    isVerb: boolean,
    isBackReference: boolean,
    definite: boolean,
  ): boolean {
    const own = found.some(({ role, start }) => role !== 'place' && role !== 'time' && start !== trigger);
    if (flags.split(',').includes('weak'))
      return isVerb ? own : found.some((argument) => rules.parties.includes(argument.role) || this.isNamed(argument));
    if (isBackReference) return own;
    if (!isVerb && definite) return own;
    return isVerb || !rules.needsArgument || found.length > 0;
  }

  /** An event noun has the polarity and modality of its light verb: «سيجري محادثات», «لم يعقد اجتماعا». */
  private status(trigger: number, features: number, isVerb: boolean): Pick<FoundEvent, 'polarity' | 'modality'> {
    const own = statusOf(this.scene, trigger, features);
    const light = isVerb ? undefined : this.lightVerbBefore(trigger);
    if (!light) return own;
    const verb = statusOf(this.scene, light.at, this.scene.analysis.matches.features[light.row]!);
    return {
      polarity: verb.polarity === 'negative' ? 'negative' : own.polarity,
      modality: verb.modality === 'asserted' ? own.modality : verb.modality,
    };
  }

  private isNamed({ role, start }: FoundArgument): boolean {
    return role !== 'place' && role !== 'time' && this.scene.entityAt(start) !== undefined;
  }

  /** «هذا الاجتماع»: points back to an event that was told before. */
  private isBackReference(at: number): boolean {
    const { analysis } = this.scene;
    return (
      at > analysis.sentenceStart(at) && analysis.isDefinite(at) && analysis.is(at - 1, analysis.bits.demonstrative)
    );
  }

  // ---- verbs

  private verbArguments(verb: number, end: number, features: number, frame: Frame, rules: EventRules): FoundArgument[] {
    const place =
      (features & Feature.participle) !== 0 && !isFiniteVerb(features)
        ? { at: -1, behind: end }
        : subjectOf(this.scene, verb, end, features);
    const subjects = this.subjects(place.at, verb, frame, rules);
    const behind = place.at > verb ? place.behind : end;
    return [
      ...subjects,
      ...this.objects(verb, behind, frame, rules),
      ...this.prepositional(verb, end, frame, rules),
      ...findAround(this.scene, verb, end, verb, rules),
    ];
  }

  private subjects(at: number, verb: number, frame: Frame, rules: EventRules): FoundArgument[] {
    const role = frame.subject;
    if (!role) return [];
    const found =
      at >= 0 && this.mayAct(at, verb)
        ? this.fill(role, at, rules)
        : this.goesOn(verb)
          ? this.lastSubject.map((argument) => ({ ...argument, role }))
          : [];
    if (at >= 0 && found.length > 0) this.remember(found, verb);
    return found;
  }

  /** Behind its verb an ordinary noun without article is no doer, unless it is a noun for people. */
  private mayAct(at: number, verb: number): boolean {
    const { analysis } = this.scene;
    if (at < verb || this.scene.entityAt(at) || analysis.isDefinite(at) || analysis.hasPronoun(at)) return true;
    const { noun, people, quantifier } = analysis.bits;
    return analysis.is(at, people | quantifier) || !analysis.is(at, noun);
  }

  private remember(found: FoundArgument[], at: number): void {
    this.lastSubject = found;
    this.lastSubjectSentence = this.scene.analysis.sentenceOf(at);
  }

  /** A hidden subject is looked for no farther back than some sentences. */
  private goesOn(verb: number): boolean {
    return this.lastSubject.length > 0 && this.scene.analysis.sentenceOf(verb) - this.lastSubjectSentence <= 3;
  }

  private objects(verb: number, behind: number, frame: Frame, rules: EventRules): FoundArgument[] {
    if (!frame.object || this.scene.analysis.hasPronoun(verb)) return [];
    const at = skipAdverbs(this.scene, this.behindComma(behind));
    return isFreeNoun(this.scene, at) ? this.fill(frame.object, at, rules) : [];
  }

  private behindComma(at: number): number {
    const { analysis } = this.scene;
    return at < analysis.count && analysis.isPunctuation(at) && analysis.folded(at) === '،' ? at + 1 : at;
  }

  // ---- nouns

  private nounArguments(noun: number, end: number, features: number, frame: Frame, rules: EventRules): FoundArgument[] {
    const light = this.lightVerbBefore(noun);
    const fromLight = light ? this.lightSubjects(light, noun, frame, rules) : [];
    const start = light ? light.at : noun;
    const participle = (features & Feature.participle) !== 0;
    const own = participle ? this.subjects(-1, noun, frame, rules) : this.construct(noun, end, frame, rules);
    const object = participle && frame.object && isFreeNoun(this.scene, end) ? this.fill(frame.object, end, rules) : [];
    return [
      ...fromLight,
      ...own,
      ...object,
      ...this.prepositional(noun, end, frame, rules),
      ...findAround(this.scene, noun, end, start, rules),
    ];
  }

  /** The idafa complement, or what ل joins to a definite noun and its adjectives. */
  private construct(noun: number, end: number, frame: Frame, rules: EventRules): FoundArgument[] {
    const { analysis } = this.scene;
    const role = frame.of ?? frame.subject;
    if (!role || end >= analysis.sentenceEnd(noun)) return [];
    if (analysis.hasPronoun(noun))
      return this.lastSubject.length > 0 && rules.parties.includes(role)
        ? this.lastSubject.map((one) => ({ ...one, role }))
        : [];
    const indefinite = (analysis.clitics[noun]! & Clitic.al) === 0;
    if (indefinite && isFreeNoun(this.scene, end) && !this.isAdjective(end)) {
      const told = this.roleOfComplement(role, end, rules);
      return told === undefined ? [] : this.fill(told, end, rules);
    }
    const at = this.behindAdjectives(end);
    const joined =
      at < analysis.sentenceEnd(noun) &&
      analysis.outer(at) === Clitic.la &&
      this.scene.phrases.isNominal(at) &&
      !frame.attached.has(Clitic.la);
    return joined && (this.scene.entityAt(at) !== undefined || analysis.isDefinite(at))
      ? this.fill(role, at, rules)
      : [];
  }

  /** «محادثات السلام»: what is neither named nor a noun for people does nothing; at most it is the topic. */
  private roleOfComplement(role: string, at: number, rules: EventRules): string | undefined {
    const { analysis } = this.scene;
    if (!rules.parties.includes(role)) return role;
    const acts =
      this.scene.entityAt(at) !== undefined ||
      analysis.is(at, analysis.bits.people | analysis.bits.quantifier) ||
      !analysis.is(at, analysis.bits.noun);
    return acts ? role : rules.topic;
  }

  private isAdjective(at: number): boolean {
    const { analysis } = this.scene;
    return !this.scene.entityAt(at) && analysis.is(at, analysis.bits.adjective) && !analysis.is(at, analysis.bits.noun);
  }

  private behindAdjectives(at: number): number {
    const { analysis } = this.scene;
    const limit = Math.min(at + 3, analysis.sentenceEnd(at - 1));
    while (
      at < limit &&
      analysis.outer(at) === 0 &&
      analysis.is(at, analysis.bits.adjective) &&
      !this.scene.entityAt(at)
    )
      at++;
    return at;
  }

  // ---- light verbs

  private isLight(at: number): boolean {
    return this.lightRow(at) >= 0;
  }

  private lightRow(at: number): number {
    const { analysis } = this.scene;
    const { matches, lexicon } = analysis;
    const type = lexicon.codeOf('light-verb');
    let found = -1;
    for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) {
      if (matches.type[row] !== type || !isFiniteVerb(matches.features[row]!)) continue;
      if (found < 0 || lexicon.attribute(matches.entry[row]!, 'role') !== 'none') found = row;
    }
    return found;
  }

  /** The light verb that governs an event noun: before it, with nothing but its subject, adverbs and في/ب between. */
  private lightVerbBefore(noun: number): { at: number; row: number } | undefined {
    const { analysis, phrases, entityOver } = this.scene;
    const start = Math.max(analysis.sentenceStart(noun), noun - lightReach);
    for (let at = noun - 1; at >= start; at--) {
      const row = entityOver(at) ? -1 : this.lightRow(at);
      if (row >= 0) return { at, row };
      if (phrases.isVerb(at) || analysis.is(at, analysis.bits.subordinator | analysis.bits.relative)) return undefined;
    }
    return undefined;
  }

  private lightSubjects(
    light: { at: number; row: number },
    noun: number,
    frame: Frame,
    rules: EventRules,
  ): FoundArgument[] {
    const { matches, lexicon } = this.scene.analysis;
    const told = lexicon.attribute(matches.entry[light.row]!, 'role');
    const place = subjectOf(this.scene, light.at, matches.end[light.row]!, matches.features[light.row]!);
    if (told === 'none') return [];
    if (told === 'topic') return place.at === noun ? this.topicBehind(noun, rules) : [];
    const role = rules.parties.includes(told)
      ? told
      : told === 'subject'
        ? (frame.subject ?? frame.of)
        : told === 'participant'
          ? frame.of
          : undefined;
    const overlapsNoun = place.at > light.at && this.isEventNoun(place.at);
    if (!role || place.at < 0 || overlapsNoun)
      return role && this.goesOn(light.at) && this.governs(matches.end[light.row]!, noun)
        ? this.lastSubject.map((one) => ({ ...one, role }))
        : [];
    if (
      !this.takesPart(told, noun) &&
      !this.governs(place.at > light.at ? place.behind : matches.end[light.row]!, noun)
    )
      return [];
    const found = this.fill(role, place.at, rules);
    this.remember(found, light.at);
    return found;
  }

  /** «تناول اللقاء العلاقات الثنائية», «تطرق الاجتماع إلى …»: what the verb says that the event was about. */
  private topicBehind(noun: number, rules: EventRules): FoundArgument[] {
    if (!rules.topic) return [];
    const behind = skipAdverbs(this.scene, this.behindComma(this.scene.phrases.coreEnd(noun)));
    if (behind < 0) return [];
    const at = this.scene.phrases.isPreposition(behind) ? behind + 1 : behind;
    return at < this.scene.analysis.sentenceEnd(noun) ? this.fill(rules.topic, at, rules) : [];
  }

  /** «شارك … في اجتماع»: those who take part may be told at length before the noun. */
  private takesPart(role: string, noun: number): boolean {
    return role === 'participant' && this.scene.phrases.isPreposition(noun - 1);
  }

  /** True if nothing but dates, adverbs, marks and a preposition stands between the verb (or its subject) and the noun. */
  private governs(behind: number, noun: number): boolean {
    const { analysis, phrases, entityOver } = this.scene;
    for (let at = behind; at < noun; at++) {
      if (
        analysis.isPunctuation(at) ||
        entityOver(at) ||
        phrases.isPreposition(at) ||
        analysis.is(at, analysis.bits.adverb | analysis.bits.preposition | analysis.bits.particle)
      )
        continue;
      return noun - at <= 1;
    }
    return true;
  }

  private isEventNoun(at: number): boolean {
    const { matches } = this.scene.analysis;
    for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++)
      if (this.rulesOf(row) && this.isTrigger(row)) return !this.scene.entityAt(at);
    return false;
  }

  // ---- slots

  /** Prepositional slots behind a trigger, each filled by the first phrase that has its preposition. */
  private prepositional(trigger: number, end: number, frame: Frame, rules: EventRules): FoundArgument[] {
    const { analysis, phrases } = this.scene;
    const limit = Math.min(end + prepositionReach, analysis.sentenceEnd(trigger));
    const filled = new Set<string>();
    const found: FoundArgument[] = [];
    for (let at = end; at < limit; at++) {
      if (at > end && (this.endsReach(at) || phrases.isVerb(at))) break;
      const over = this.scene.entityOver(at);
      if (over && over.start < at) continue;
      const slot = this.slotAt(at, frame, rules);
      if (!slot || filled.has(slot.role)) continue;
      filled.add(slot.role);
      found.push(...this.fill(slot.role, slot.at, rules));
    }
    return found;
  }

  private endsReach(at: number): boolean {
    const { analysis } = this.scene;
    return (
      analysis.is(at, analysis.bits.subordinator | analysis.bits.relative) ||
      (analysis.isPunctuation(at) && ':؛;'.includes(analysis.folded(at)))
    );
  }

  private slotAt(at: number, frame: Frame, rules: EventRules): { role: string; at: number } | undefined {
    const { analysis, phrases } = this.scene;
    const outer = analysis.outer(at);
    if (outer !== 0) {
      for (const [bit, role] of frame.attached)
        if ((outer & bit) !== 0 && phrases.isNominal(at)) return this.acceptable(role, at, rules);
    }
    const loose = looseClitics.get(analysis.folded(at));
    if (loose !== undefined && frame.attached.has(loose) && at + 1 < analysis.sentenceEnd(at))
      return this.acceptable(frame.attached.get(loose)!, at + 1, rules);
    const role = frame.separate.get(analysis.folded(at)) ?? frame.separate.get(analysis.stem(at));
    return role !== undefined && at + 1 < analysis.sentenceEnd(at) ? this.acceptable(role, at + 1, rules) : undefined;
  }

  /** A date is never a party or a topic; «برئاسة» and the like say a role of their own. */
  private acceptable(role: string, at: number, rules: EventRules): { role: string; at: number } | undefined {
    if (this.scene.entityAt(at)?.type === 'date' || rules.around?.[this.scene.analysis.stem(at)] !== undefined)
      return undefined;
    const first = skipOpeners(this.scene, at);
    const named =
      first >= 0 &&
      (this.scene.entityAt(first) !== undefined ||
        this.scene.analysis.isDefinite(first) ||
        !rules.parties.includes(role));
    return named || (this.scene.analysis.outer(at) & Clitic.ba) === 0 ? { role, at } : undefined;
  }

  private fill(role: string, at: number, rules: EventRules): FoundArgument[] {
    if (rules.parties.includes(role)) return partiesAt(this.scene, role, at);
    if (role === 'place') return this.placeAt(at);
    const phrase = phraseAt(this.scene, role, at);
    return phrase ? [phrase] : [];
  }

  private placeAt(at: number): FoundArgument[] {
    const entity: Mention | undefined = this.scene.entityAt(at);
    if (entity) return [{ role: 'place', start: entity.start, end: entity.end, from: entity.from, to: entity.to }];
    return [argumentOver(this.scene, 'place', at, phraseEnd(this.scene, at))];
  }
}

/** A place or time that stands inside a longer phrase belongs to that phrase. */
function isInsidePhrase({ role, from, to }: FoundArgument, all: readonly FoundArgument[], rules: EventRules): boolean {
  if (role !== 'place' && role !== 'time') return false;
  const isPhrase = (other: FoundArgument): boolean =>
    other.role !== 'place' && other.role !== 'time' && !rules.parties.includes(other.role);
  return all.some((other) => isPhrase(other) && other.from <= from && to <= other.to);
}

/** A role that depends on what fills it: a document that speaks is the medium of what it says. */
function reassigned({ analysis, entityAt }: EventScene, rules: EventRules, argument: FoundArgument): FoundArgument {
  const other = rules.byHead?.[argument.role];
  return other && !entityAt(argument.start) && other.heads.has(analysis.stem(argument.start))
    ? { ...argument, role: other.role }
    : argument;
}

/** A preposition that tatweel or a quotation mark has set apart from its noun: «بـ"دور المغرب"». */
const looseClitics: ReadonlyMap<string, number> = new Map([
  ['ب', Clitic.ba],
  ['ل', Clitic.la],
  ['ك', Clitic.ka],
]);

/** The same span in the same role once; a span in two roles keeps the first. */
function unique(found: readonly FoundArgument[]): FoundArgument[] {
  const seen = new Set<string>();
  return found.filter(({ from, to }) => {
    const key = `${from} ${to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
