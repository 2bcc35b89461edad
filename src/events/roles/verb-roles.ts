/**
 * Arguments of verbs and participles: the subject of the clause, the object, and what a relative clause says of the noun
 * before it («النص الذي صادق عليه الوزراء»: the text is what is endorsed).
 */
import { Feature } from '../../lexicon/features.ts';
import { agrees, type VerbForm } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import type { Clause } from '../../syntax/clauses/clause.ts';
import { isComma } from '../../syntax/commas.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { isSpelledPassive, isVoweledPassive } from '../../syntax/words/passives.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { argumentOver } from '../arguments/arguments.ts';
import { freePronounObject, isFreePronoun, pronounObject } from '../arguments/object-pronoun.ts';
import { pairedAt } from '../arguments/paired.ts';
import { agentAt, doerBehind } from '../arguments/party-start.ts';
import { roleOfPronoun } from '../arguments/resumed.ts';
import {
  actorOf,
  clauseOf,
  isFreeNoun,
  isNamedActor,
  lastMentionOf,
  skipAdverbs,
  speakerBefore,
} from '../arguments/subject.ts';
import type { Frame } from '../frame.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { documents, kindNoun } from '../words/documents.ts';
import { wasDone } from '../words/heads.ts';
import { isDeed } from '../words/verbal-noun.ts';
import { fill } from './fill.ts';
import { headWord } from './medium.ts';
import { isConstructDefinite } from './noun-owner.ts';
import { objectAt } from './objects.ts';
import type { Region } from './region.ts';

export function argumentsOfVerb(scene: EventScene, trigger: TriggerInFrame, region: Region): FoundArgument[] {
  const { start, end, frame } = trigger;
  const clause = scene.clauses.ofVerb.get(start);
  if (!clause) return [];
  // «بحث الرئيسان المصري … والفرنسي … الأزمة»
  const named = clause.subject > start ? (pairedAt(scene, clause.subject).at(-1)?.end ?? end) : end;
  const behind = Math.max(clause.behind, named);
  const object = objectBeside(scene, clause, objectAt(scene, frame, start, behind, region), trigger, region);
  const about = aboutAntecedent(scene, clause, trigger);
  if (isPassive(scene, trigger, clause, object, region)) return [...passiveObjects(scene, clause, trigger), ...about];
  const done = object < 0 ? partners(scene, clause, trigger) : objects(scene, object, trigger);
  // «أُعلن الفائزون», «طُلب منه», «يقال إن»: nobody is named who said or wanted it.
  const isUndone =
    (trigger.features & Feature.passive) !== 0 || isVoweledPassive(scene.analysis, start, trigger.features);
  const isOfNobody = (trigger.rules.speaks || trigger.rules.wants) && isUndone;
  const doers = isOfNobody ? [] : subjects(scene, clause, trigger);
  return [...doers, ...done, ...about, ...attached(scene, clause, trigger)];
}

/** «سأل المضيف كريس والاس الضيف»: a phrase that ends in the name of the subject is the subject; the object is looked for behind it. */
function objectBeside(
  scene: EventScene,
  { subject }: Clause,
  object: number,
  { start, frame }: TriggerInFrame,
  region: Region,
): number {
  const isOfSubject = object >= 0 && object < subject && subject < scene.phrases.coreEnd(object);
  return isOfSubject && scene.analysis.isDefinite(object)
    ? objectAt(scene, frame, start, scene.partyEnd(subject), region)
    : object;
}

/** «اتهم», «تتهم» (folded). */
const accusing = /^([يتن]|ا)تهم/;

/** «استقبل الوزير السفير وشكره»: the object that a pronoun is, by whom it stands for. */
function attached(scene: EventScene, clause: Clause, { start, end, frame, rules }: TriggerInFrame): FoundArgument[] {
  if (!frame.object || !scene.analysis.hasPronoun(start)) return [];
  const named = pronounObject(scene, start, clause, rules.parties.includes(frame.object));
  // «الحوثيون يقصفون عدن.. والحكومة تتهمهم بخرق الهدنة»: only somebody is accused.
  const isAccused = named < 0 && accusing.test(scene.analysis.stem(start));
  const at = isAccused ? pronounObject(scene, start, clause, true) : named;
  const first = at < 0 ? [] : fill(scene, frame.object, at, rules).slice(0, 1);
  // «عينته الحكومة متحدثا رسميا»
  const second = frame.object2 === undefined ? -1 : secondBehind(scene, Math.max(clause.behind, end), rules);
  const isSecond = second >= 0 && scene.analysis.isAccusative(second);
  return isSecond ? [...first, ...fill(scene, frame.object2!, second, rules, frame)] : first;
}

/** «وصل ماكرون، ويلتقي العاهل المغربي»: of a verb that two do to each other, one stands behind it and one before. */
function partners(scene: EventScene, clause: Clause, { start, frame, rules }: TriggerInFrame): FoundArgument[] {
  const isMutual = frame.object !== undefined && frame.object === frame.subject;
  // «زار السفير الشركة، حيث التقى المهندس»
  const told = clause.previous >= 0 ? clause.previous : clause.kind === 'adverbial' ? clause.parent : -1;
  if (!isMutual || !clause.isOwn || clause.subject < start || told < 0) return [];
  // «والتقى الوزير بعدد من الشباب»: the other one stands behind its preposition.
  const behind = scene.partyEnd(clause.subject);
  if (
    isOtherRole(scene, behind, frame) ||
    (behind < scene.analysis.count && isComma(scene.analysis, behind) && isOtherRole(scene, behind + 1, frame))
  )
    return [];
  const before = scene.clauses.all[told]!.subject;
  return before >= 0 && isNamedActor(scene, before) ? fill(scene, frame.subject!, before, rules) : [];
}

function hasAgent(scene: EventScene, region: Region): boolean {
  for (let at = region.end; at < region.to; at++)
    if (region.has(at) && agentAt(scene, at) >= 0 && !isOfParticiple(scene, at)) return true;
  return false;
}

/** «الفنادق المحددة من قبل الشركة»: who did what a definite adjective says did nothing else. */
const isOfParticiple = ({ analysis, clauses, entityOver }: EventScene, at: number): boolean =>
  !clauses.ofVerb.has(at - 1) &&
  !entityOver(at - 1) &&
  analysis.isDefinite(at - 1) &&
  analysis.is(at - 1, analysis.bits.adjective);

/** The object, and a second one right behind it: «عين الملك فلانا سفيرا بواشنطن», «منحت اليمن وديعة». */
export function objects(
  scene: EventScene,
  at: number,
  { frame, rules }: TriggerInFrame,
  role = frame.object!,
): FoundArgument[] {
  const first = fill(scene, role, at, rules, frame);
  // «دعت سكان الموصل وتكريت الابتعاد عن النهر»: of several one deed may be wanted.
  const mayBeTwo = first.length === 1 || (first.length > 1 && rules.wants !== undefined);
  const second = frame.object2 === undefined || !mayBeTwo ? -1 : secondBehind(scene, first.at(-1)!.end, rules);
  return second < 0 ? first : [...first, ...fill(scene, frame.object2!, second, rules, frame)];
}

/** A free indefinite phrase behind a first object, or what is wanted of it («ناشد السلطات التدخل»); −1. */
function secondBehind(scene: EventScene, from: number, { wants }: EventRules): number {
  const { analysis, entityAt } = scene;
  // «عين سالم أمس سفيرا», «عين بعد ذلك سفيرا»
  const next = from < analysis.count && isComma(analysis, from) ? from + 1 : from;
  const at = skipAdverbs(scene, next);
  if (at < 0 || !isFreeNoun(scene, at)) return -1;
  if (at > next && wants === undefined && !analysis.isAccusative(at)) return -1;
  if (entityAt(at)) return entityAt(at)!.type === 'official' ? at : -1;
  const isThing = analysis.is(at, analysis.bits.noun) && !analysis.is(at, analysis.bits.people);
  return !analysis.isDefinite(at) || (wants !== undefined && isThing) ? at : -1;
}

function passiveObjects(scene: EventScene, { subject }: Clause, trigger: TriggerInFrame): FoundArgument[] {
  return trigger.frame.object === undefined || subject < 0 ? [] : objects(scene, subject, trigger);
}

function subjects(scene: EventScene, clause: Clause, trigger: TriggerInFrame): FoundArgument[] {
  const role = trigger.frame.subject;
  if (!role || clause.subject < 0 || isAnnounced(scene, clause)) return [];
  // «نفت باريس أن تكون قد طلبت …»: a capital that says something is no place where it is done.
  const isHiddenPlace = !clause.isOwn && scene.entityAt(clause.subject)?.type === 'place' && !isSpeaker(scene, clause);
  const isKnown =
    clause.isOwn ||
    isDocument(scene, clause.subject, trigger) ||
    isNamedActor(scene, clause.subject) ||
    hasSaid(scene, clause.subject, trigger.rules);
  if (!isHiddenPlace && isKnown && mayAct(scene, clause.subject, trigger)) {
    const subject = clause.isOwn ? clause.subject : lastMentionOf(scene, clause.subject, trigger.start);
    return withPhrases(scene, clause, fill(scene, role, subject, trigger.rules, trigger.frame), trigger.frame);
  }
  if (clause.isOwn && !describes(scene, clause)) return [];
  const actor = actorOf(scene, trigger.start);
  return actor < 0 ? [] : fill(scene, role, actor, trigger.rules, trigger.frame);
}

/** True where the subject is that of the verb of saying around the clause. */
function isSpeaker({ clauses, speaks }: EventScene, { kind, parent, subject }: Clause): boolean {
  const around = kind === 'content' && parent >= 0 ? clauses.all[parent]! : undefined;
  if (!around?.isOwn) return false;
  return around.subject === subject && around.verb >= 0 && speaks(around.verb);
}

/** «انتقد القرار، ووصف الأمر بأنه سخيف»: a thing right behind «وصف» is what is described, by whoever went before. */
const describes = (scene: EventScene, { verb, subject }: Clause): boolean =>
  subject === verb + 1 &&
  describing.has(scene.analysis.stem(verb)) &&
  scene.analysis.isDefinite(subject) &&
  scene.analysis.is(subject, scene.analysis.bits.noun) &&
  !isActorAt(scene, subject);

const describing: ReadonlySet<string> = new Set(['وصف', 'وصفت', 'يصف', 'تصف']);

/** «الصفقة التي أعلن عنها أمس»: where nobody stands behind the verb it is a passive. */
function isAnnounced({ analysis }: EventScene, { kind, isOwn, verb, resumption }: Clause): boolean {
  if (isOwn || kind !== 'relative' || resumption < 0 || !announcing.has(analysis.stem(verb))) return false;
  return /^عنه/.test(analysis.folded(resumption));
}

const announcing: ReadonlySet<string> = new Set(['اعلن', 'كشف']);

/** Passives that no active is spelled like. */
const undergone: ReadonlySet<string> = new Set(['القي', 'القيت', 'اعيد']);

/** Of a phrase whose first word is the verb of its clause: the subject, which may not stand in the phrase itself. */
export function subjectsOfPhrase(
  scene: EventScene,
  { start, end, frame, rules }: TriggerInFrame,
  role: string,
): FoundArgument[] {
  const clause = scene.clauses.ofVerb.get(start);
  // «تم القبض», «ألقي القبض»: nobody is said to have done it.
  if (!clause || wasDone.has(scene.analysis.stem(start)) || undergone.has(scene.analysis.stem(start))) return [];
  const isInside = clause.subject >= start && clause.subject < end;
  const before = clause.topic >= 0 && clause.topic < start ? clause.topic : actorOf(scene, start);
  const subject = isInside || clause.subject < 0 ? before : clause.subject;
  return subject < 0 || !isNamedActor(scene, subject) ? [] : fill(scene, role, subject, rules, frame);
}

/** «الدبلوماسي الكبير في الخارجية قد أوضح»: all that stands between a common noun and its verb belongs to it. */
function withPhrases(scene: EventScene, clause: Clause, found: FoundArgument[], frame: Frame): FoundArgument[] {
  const [only, other] = found;
  if (!only || other || clause.subject !== clause.topic || scene.entityAt(only.start)) return found;
  const { analysis, phrases } = scene;
  let end = only.end;
  while (end < clause.verb && (phrases.isPreposition(end) || (analysis.outer(end) & prepositionClitics) !== 0)) {
    const noun = phrases.isPreposition(end) ? end + 1 : end;
    if (!phrases.isNominal(noun) || scene.entityAt(noun)?.type === 'date' || isOtherRole(scene, end, frame)) break;
    end = phrases.coreEnd(noun);
  }
  return end > only.end && end <= clause.verb ? [argumentOver(scene, only.role, only.start, end)] : found;
}

/** True of a preposition, attached or not, that the frame gives a role of its own. */
function isOtherRole({ analysis }: EventScene, at: number, { attached, separate }: Frame): boolean {
  if (at >= analysis.count) return false;
  if (separate.has(analysis.folded(at))) return true;
  for (const bit of attached.keys()) if ((analysis.outer(at) & bit) !== 0) return true;
  return false;
}

/** Somebody or some body may be a party; of things only those that the type lets act (a document that speaks). */
function mayAct(scene: EventScene, at: number, trigger: TriggerInFrame): boolean {
  const { rules } = trigger;
  if (rules.doers?.has(scene.analysis.bare(at)) || (rules.doers && isSomeOf(scene, at, rules.doers))) return true;
  // «أكد أنه طلب الإعفاء من منصبه»: what is asked for asks for nothing.
  if (rules.wants && at === trigger.end && isDeedAlone(scene, at)) return false;
  if (isActorAt(scene, at) || isDocument(scene, at, trigger) || !(rules.speaks || rules.isPersonal)) return true;
  return rules.speaks === true && (isWritten(scene, at, rules) || hasSaid(scene, at, rules));
}

/** «ذكرت بعض الصحف», «ما ذكرته عدة وسائل إعلام»: some of those that the type lets act; «شهدت جميع المواقع حضورا» says nothing. */
function isSomeOf({ analysis, clauses, speaks }: EventScene, at: number, doers: ReadonlySet<string>): boolean {
  const isSome = analysis.is(at, analysis.bits.quantifier) && at + 1 < analysis.sentenceEnd(at);
  if (!isSome || !doers.has(analysis.bare(at + 1))) return false;
  const { verb } = clauses.all[clauses.of[at]!]!;
  return verb >= 0 && speaks(verb);
}

/** «الإعفاء», «التدخل»: what is done, and no body or document that is called so («الرئاسة», «التقرير»). */
const isDeedAlone = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  isVerbalNoun(analysis, at) &&
  /^ال(ا..ا.|ا.ت.ا.|ان.....?|ت.[ا-ي].)$/.test(analysis.stem(at)) &&
  !entityAt(at) &&
  !documents.has(analysis.bare(at)) &&
  analysis.longestMatch(at, analysis.lexicon.code['organization-head']) < 0;

/** «أدان البيان الهجوم», «دعا التقرير الحكومة إلى …»: what is written wants and rejects as those do who wrote it. */
const isWritten = ({ analysis }: EventScene, at: number, { isAttitude, wants }: EventRules): boolean =>
  (isAttitude === true || wants !== undefined) && analysis.isDefinite(at) && documents.has(analysis.bare(at));

/** How far behind its verb what somebody says begins. */
const contentReach = 12;

/** «قالت المشرفة على المبنى إن …»: whoever stands right behind a verb of saying, before what is said, has said it. */
function hasSaid(scene: EventScene, at: number, { shows }: EventRules): boolean {
  const { analysis, phrases, clauses, speaks } = scene;
  const clause = clauses.of[at]!;
  const { verb } = clauses.all[clause]!;
  // «ونفت هذه المصالح أن …»
  const isNext = at === verb + 1 || (at === verb + 2 && analysis.is(verb + 1, analysis.bits.demonstrative));
  if (verb < 0 || !(isNext || isTurnedTo(analysis, at, verb)) || !speaks(verb)) return false;
  if (isNext && !analysis.isDefinite(at) && !isNamedWhole(scene, at) && !isBareName(scene, at)) return false;
  if (analysis.stem(at).endsWith('ات') || shows?.has(analysis.bare(at))) return false;
  const limit = Math.min(analysis.sentenceEnd(verb), at + contentReach);
  let behind = phrases.coreEnd(at);
  while (behind < limit && clauses.of[behind] === clause) behind++;
  return behind < limit && clauses.all[clauses.of[behind]!]!.parent === clause;
}

/** «قال مقيم الدعوى إن …», «قالت حديقة الحيوان إن …»: a definite construct right before what is said, and no deed. */
const isNamedWhole = (scene: EventScene, at: number): boolean =>
  isConstructDefinite(scene, at) &&
  !isVerbalNoun(scene.analysis, at) &&
  scene.analysis.is(scene.phrases.coreEnd(at), scene.analysis.bits.subordinator);

/** «أما مهدي المطري فلفت إلى أن …»: whom the text turns to. */
const isTurnedTo = (analysis: Analysis, at: number, verb: number): boolean =>
  at < verb && at > analysis.sentenceStart(at) && analysis.folded(at - 1) === 'اما' && !isDeed(analysis, at);

/** «وأضاف عشقي أن …», «وأوضحت سعيدة حقي أن …»: an indefinite word right behind the verb names somebody, if it is no deed and nothing else goes with it. */
function isBareName({ analysis }: EventScene, at: number): boolean {
  const { noun, verb, adverb, quantifier, number, subordinator, relative } = analysis.bits;
  const next = at + 1;
  if (analysis.outer(at) !== 0 || analysis.hasPronoun(at) || next >= analysis.sentenceEnd(at)) return false;
  if (analysis.is(at, adverb | quantifier | number) || isDeed(analysis, at)) return false;
  if (analysis.folded(at) === 'ذلك') return false;
  const names = analysis.bits['given-name'] | analysis.bits['family-name'];
  const goesOn = analysis.is(next, names) || (analysis.isWord(next) && analysis.classes[next] === 0);
  if (analysis.is(at, names)) return goesOn || analysis.is(next, subordinator | relative) || !analysis.isWord(next);
  // «قالت ضاحكة إن …»
  if (analysis.lastLetter(at) === 'ة') return goesOn && !analysis.is(at, noun);
  if (goesOn) return !analysis.is(at, noun | verb);
  return (analysis.is(next, subordinator) || analysis.folded(next) === ':') && !analysis.stem(at).endsWith('ين');
}

const isDocument = ({ analysis }: EventScene, at: number, { frame, rules }: TriggerInFrame): boolean =>
  rules.byHead?.[frame.subject!]?.heads.has(analysis.stem(kindNoun(analysis, at))) ?? false;

/** «قتل ثلاثة جنود», «أقيل المدير»: without vowels a passive looks like any past; whoever it follows alone is the object. */
function isPassive(
  scene: EventScene,
  trigger: TriggerInFrame,
  clause: Clause,
  object: number,
  region: Region,
): boolean {
  const { analysis } = scene;
  const { frame, features, rules, start } = trigger;
  if (!frame.object || object >= 0 || clause.subject < 0) return false;
  // «الوزير الذي أقاله الرئيس»: with its object attached it is none.
  if ((features & Feature.passive) !== 0 && !analysis.hasPronoun(start)) return true;
  if (hasAgent(scene, region) || isSpelledPassive(analysis, start)) return true;
  const alone = clause.isOwn && !analysis.hasPronoun(start) && clause.resumption < 0;
  return alone && (rules.passives ?? false) && (clause.subject > start || clause.kind === 'relative');
}

/** The role of the noun that a relative clause refers back to by a pronoun. */
function aboutAntecedent(scene: EventScene, clause: Clause, { start, frame, rules }: TriggerInFrame): FoundArgument[] {
  const { antecedent, resumption } = clause;
  if (antecedent < 0 || resumption < 0) return [];
  const told = resumption === start ? frame.object : roleOfPronoun(scene.analysis, resumption, frame);
  // «بيانا قال فيه»: what something is said in is its medium.
  const isWithin = told === 'place' && rules.within?.heads.has(headWord(scene.analysis, antecedent));
  const role = isWithin ? rules.within!.role : told;
  return role === undefined || role === 'place' ? [] : fill(scene, role, antecedent, rules).slice(0, 1);
}

/** «…، مؤكدا أن»: who goes on is the subject of the clause. */
export function argumentsOfParticiple(scene: EventScene, trigger: TriggerInFrame, region: Region): FoundArgument[] {
  const { start, frame, rules } = trigger;
  const clause = clauseOf(scene, start);
  // «أن المتهم ما زال مودعا بالسجن»
  const subject = clause.subject < 0 && rules.passives ? clause.topic : clause.subject;
  const fits = subject >= 0 && agrees(participleForm(trigger), scene.head(subject), false);
  const doer = fits && mayAct(scene, subject, trigger) ? subject : doerBefore(scene, clause, trigger);
  const isFree = frame.object !== undefined && isFreePronoun(scene, trigger.end);
  const object = isFree
    ? freePronounObject(scene, trigger.end, start, doer)
    : objectOfParticiple(scene, trigger, region);
  // «كان الناشط معتقلا في …»: without an object it is done to whoever goes on.
  const role = object < 0 && rules.passives && frame.object ? frame.object : frame.subject;
  return [
    ...(role && doer >= 0 ? withPhrases(scene, clause, fill(scene, role, doer, rules, frame), frame) : []),
    ...(object < 0
      ? []
      : isFree
        ? fill(scene, frame.object!, object, rules).slice(0, 1)
        : fill(scene, frame.object!, object, rules, frame)),
  ];
}

/** A participle that opens its sentence goes on from whoever spoke before. */
function doerBefore(scene: EventScene, { verb }: Clause, trigger: TriggerInFrame): number {
  const { start, rules } = trigger;
  const speaker = verb < 0 && rules.speaks ? speakerBefore(scene, start) : -1;
  return speaker >= 0 ? speaker : actorOf(scene, start, participleForm(trigger));
}

/** «حجبت السلطات موقعا ينتقد الوزير قائلة إنه …»: a participle shows the gender and number of who goes on. */
const participleForm = ({ features }: TriggerInFrame): VerbForm => ({
  features,
  gender: (features & Feature.feminine) !== 0 ? 'f' : 'm',
  several: (features & (Feature.plural | Feature.dual)) !== 0,
});

/** «الدول الداعمة لمصر», «الاتفاق المبرم»: the noun before is the doer, or what was done if the participle is passive. */
export function argumentsOfModifier(scene: EventScene, trigger: TriggerInFrame, region: Region): FoundArgument[] {
  const { start, features, frame, rules } = trigger;
  const head = modifiedBy(scene, start);
  // Without vowels «المبرم» may be either: a thing has been made, only people and bodies make.
  const isThings = head >= 0 && frame.object !== undefined && !isActorAt(scene, head);
  const passive = (features & Feature.passive) !== 0 || (isThings && !isActive(scene, start));
  const role = passive ? frame.object : frame.subject;
  const object = passive ? -1 : objectOfParticiple(scene, trigger, region);
  const told =
    head < 0 || role === undefined || (isThings && !passive) ? [] : fill(scene, role, head, rules).slice(0, 1);
  const doer = passive && rules.isAttitude && frame.subject ? doerBehind(scene, trigger.end) : -1;
  return [
    ...(doer < 0 ? [] : fill(scene, frame.subject!, doer, rules)),
    ...(doer < 0 ? told : upTo(scene, told, trigger.start)),
    ...(object < 0 ? [] : fill(scene, frame.object!, object, rules)),
  ];
}

/** «التصريحات الداعية إلى التأجيل»: of form I, with no م, the participle is active, and its thing does and undergoes nothing. */
const isActive = ({ analysis }: EventScene, at: number): boolean => formOne.test(analysis.stem(at));

const formOne = /^ال[^م]ا[^ا](.|ي)(ه|ين|ون|ات)?$/;

/** «الميليشيات المدعومة من …»: what is told ends before what tells it. */
const upTo = (scene: EventScene, found: FoundArgument[], limit: number): FoundArgument[] =>
  found.map((one) => (one.start < limit && one.end > limit ? argumentOver(scene, one.role, one.start, limit) : one));

/** «الرافض لاستلام الأموال»: the object of a participle stands free, or behind ل where the verb takes it without. */
function objectOfParticiple(scene: EventScene, { start, end, frame }: TriggerInFrame, region: Region): number {
  const { analysis, phrases } = scene;
  const joined = frame.object !== undefined && end < analysis.sentenceEnd(start) && analysis.outer(end) === Clitic.la;
  return joined && phrases.isNominal(end) ? end : objectAt(scene, frame, start, end, region);
}

/** What a definite participle modifies: the name or the definite noun right before it. */
function modifiedBy(scene: EventScene, at: number): number {
  const { analysis, entityOver, phrases } = scene;
  const before = at - 1;
  const { subject, topic } = clauseOf(scene, at);
  // «رئيس الحكومة … لكنه مدعوم من …»: of a predicate what the clause is about.
  const isPredicate = before < analysis.sentenceStart(at) || (!entityOver(before) && !phrases.isNominal(before));
  return isPredicate ? (subject >= 0 ? subject : topic) : (entityOver(before)?.start ?? before);
}
