/**
 * Whom a light verb («عقد الوزير اجتماعا») or its verbal noun («خلال إشرافه على الاجتماع») lends to the event of a noun: its
 * subject, in the role that its table gives; its object, where the noun is the subject; or what the event was about.
 */
import { Feature } from '../../lexicon/features.ts';
import { honoured } from '../../syntax/clauses/subjects.ts';
import { isComma } from '../../syntax/commas.ts';
import { finiteLightVerb, isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { argumentOver, namesAt } from '../arguments/arguments.ts';
import { honouredBefore } from '../arguments/honoured-name.ts';
import { behindRelativeOf, isFreeNoun, ownerOf, skipAdverbs } from '../arguments/subject.ts';
import type { Frame } from '../frame.ts';
import { governsNoun, isBehindCounted, isLedTo, isPhase, isRefused, isWithin, lightVerbOf } from '../triggers/light.ts';
import { lentByNoun } from '../triggers/light-noun.ts';
import type { EventRules, EventScene, FoundArgument, LightVerb, TriggerInFrame } from '../types.ts';
import { isActorAt, peopleTypes } from '../words/actors.ts';
import { behindHonorifics } from '../words/honorifics.ts';
import { inRole } from '../words/in-role.ts';
import { placeNamedAt } from '../words/place-names.ts';
import { fill } from './fill.ts';
import { skipPlaces } from './noun-owner.ts';
import { takingPartBefore } from './taking-part.ts';

/** The participle or verbal noun right before the event noun stands nearer than the verb of the clause. */
export function lentParties(scene: EventScene, trigger: TriggerInFrame): FoundArgument[] {
  const taking = takingPartBefore(scene, trigger);
  if (taking.length > 0) return taking;
  const nearer = nounSubjects(scene, trigger);
  return nearer.length > 0 ? nearer : verbSubjects(scene, trigger);
}

/** Of «عقد الرئيس اجتماعا ضم مستشاريه» both verbs say who took part. */
function verbSubjects(scene: EventScene, trigger: TriggerInFrame): FoundArgument[] {
  const { light, start } = trigger;
  if (!light) return [];
  const around = light.isRelative ? lightVerbOf(scene, start) : undefined;
  return [...(around ? lightSubjects(scene, around, trigger) : []), ...lightSubjects(scene, light, trigger)];
}

function lightSubjects(scene: EventScene, light: LightVerb, trigger: TriggerInFrame): FoundArgument[] {
  const { start: noun, frame, rules } = trigger;
  const { matches, lexicon } = scene.analysis;
  const listed = lexicon.roleOf(matches.entry[light.row]!);
  // «دعيت الأطراف إلى الحوار»: those who are called to it take part.
  const isCalled = listed === 'organizer' && (matches.features[light.row]! & Feature.passive) !== 0;
  const isPresent = listed === 'host' && isWitness(scene, light);
  const told = isCalled || isPresent ? 'participant' : listed;
  // «ضم الاجتماع وزراء الدول»: what it brought together is no part of it.
  const subject = light.clause.subject === noun ? noun : sufferer(scene, subjectOf(scene, light), rules);
  const objects = lexicon.attribute(matches.entry[light.row]!, 'object');
  // «اللقاء الذي جمعه بنظيره»: the pronoun is of whom it brought together.
  const isBringing = objects !== '' && scene.analysis.hasPronoun(light.at);
  const isOfNoun = light.isRelative
    ? isBringing || subject === light.clause.antecedent
    : isWithin(scene, subject, noun);
  if (objects && isOfNoun) return objectsOf(scene, light, objects, rules);
  if (told === 'topic') return isOfNoun ? topicsBehind(scene, light, noun, rules) : [];
  if (told === 'host' && !rules.parties.includes('host') && subject >= 0) return placesOf(scene, subject);
  const delegation = told === 'chair' ? delegationBehind(scene, light) : -1;
  if (delegation >= 0) return delegates(scene, light, delegation, rules);
  // «ما يثير انتقادات خصومه»: nobody is named who arouses it.
  const role = told === 'target' && !light.clause.isOwn ? undefined : roleOfSubject(told, frame, rules);
  // «حضر الاستقبال وزير الخارجية», «حضر افتتاح المؤتمر وزير الخارجية»
  const isObject = subject === noun || (subject === noun - 1 && isPhase(scene.analysis, subject));
  if (role && personal.has(told) && isObject && !light.isRelative) return attending(scene, light, trigger, role);
  if (!role || subject < 0 || isOfNoun || !governsNoun(scene, light, noun)) return [];
  // «استنكر المجلس في جلسته التي عقدت اليوم هذه الجريمة»: the object of the verb around it.
  // «وضعت خلال الاجتماع خطة»: nothing but people and bodies meets or travels; «احتضنه مقر البلدية»
  const isOpen = !rules.isUndertaken || (role === 'host' && isSiteAt(scene, subject));
  const mayDo = isOpen && light.clause.isOwn && !scene.analysis.is(subject, scene.analysis.bits.demonstrative);
  if (!isActorAt(scene, subject) && !mayDo) return [];
  if (isRefused(scene, light, frame, rules) || isLedTo(scene, light, noun)) return [];
  // «الدعم الذي يلقاه القطاع من القيادة»: who gives it is no part of who gets it.
  const open = role === rules.recipient ? frame : { ...frame, separate: nothing };
  const own = fill(scene, role, subject, rules, light.isRelative ? open : undefined);
  // «قام سموه بجولة»: one man.
  const doers = isHonour(scene, light.at + 1) ? own.slice(0, 1) : own;
  return doers.map((one) => placed(scene, before(scene, one, noun)));
}

const isHonour = ({ analysis }: EventScene, at: number): boolean =>
  at < analysis.count && honoured.has(analysis.folded(at));

/** «بعد ذلك قام سموه بجولة»: whom a word of honour behind the verb stands for, else the subject. */
function subjectOf(scene: EventScene, { at, clause }: LightVerb): number {
  const next = at + 1;
  if (!isHonour(scene, next)) return clause.subject;
  const owner = ownerOf(scene, next);
  return honouredBefore(scene, next, clause.subject, owner)?.start ?? owner;
}

/** «شهد الأمير حفل التخريج»: somebody sees what he takes part in; «شهدت المدينة اجتماعا» is where. */
const isWitness = ({ analysis, entityAt }: EventScene, { at, clause }: LightVerb): boolean =>
  clause.subject >= 0 && witnessing.test(analysis.stem(at)) && peopleTypes.has(entityAt(clause.subject)?.type ?? '');

const witnessing = /^[يت]?شهدت?$/;

/** «إيقاف شاب كان يستعد للسفر»: of what only people do, whom the deed before the verb was done to. */
function sufferer(scene: EventScene, subject: number, { isUndertaken }: EventRules): number {
  const { analysis } = scene;
  const next = subject + 1;
  if (!isUndertaken || subject < 0 || next >= analysis.sentenceEnd(subject) || !isVerbalNoun(analysis, subject))
    return subject;
  const isDoneTo = analysis.is(next, analysis.bits.people) && analysis.outer(next) === 0 && !analysis.isDefinite(next);
  return isDoneTo && !isActorAt(scene, subject) ? next : subject;
}

/** «ترأس الوزير وفد بلاده إلى الاجتماع», «ورأس وفد المملكة إلى الاجتماع وزير الدولة»: who is led there, and no meeting; −1. */
function delegationBehind({ analysis }: EventScene, { at, clause }: LightVerb): number {
  for (const noun of [at + 1, clause.behind])
    if (noun > at && noun < analysis.sentenceEnd(at) && delegations.has(analysis.bare(noun))) return noun;
  return -1;
}

const delegations: ReadonlySet<string> = new Set(['وفد', 'بعثه']);

/** Those who are sent, and who leads them: both take part. */
function delegates(
  scene: EventScene,
  { at, clause }: LightVerb,
  delegation: number,
  rules: EventRules,
): FoundArgument[] {
  const role = rules.implied ?? rules.doer;
  const sent = fill(scene, role, delegation, rules).slice(0, 1);
  const leader =
    clause.subject === delegation ? leaderBehind(scene, at, sent[0]?.end ?? delegation + 1) : clause.subject;
  return leader < 0 ? sent : [...sent, ...fill(scene, role, leader, rules).slice(0, 1)];
}

/** «ورأس وفد المملكة إلى أعمال الاجتماع معالي وزير الدولة»: the official named behind where they go; −1. */
function leaderBehind({ analysis, clauses, entityAt }: EventScene, verb: number, from: number): number {
  for (let at = from; at < analysis.sentenceEnd(verb) && clauses.of[at] === clauses.of[verb]; at++)
    if (entityAt(at)?.type === 'official' && analysis.outer(at) === 0) return at;
  return -1;
}

/** «تعرضت القرى للقصف»: whom a verb before the noun names ends before it. */
function before(scene: EventScene, one: FoundArgument, noun: number): FoundArgument {
  if (one.end > noun && isBehindCounted(scene, one.start, noun)) return argumentOver(scene, one.role, one.start, noun);
  return one.start < noun && one.end > noun
    ? argumentOver(scene, one.role, one.start, scene.phrases.coreEnd(one.start))
    : one;
}

/** «المعونات التي تقدمها الدولة للاجئين»: what ل brings belongs to the noun; «عدد من العمال» is who does it, whatever the noun takes. */
const nothing: ReadonlyMap<string, string> = new Map();

/** What only people do with an event. */
const personal: ReadonlySet<string> = new Set(['participant', 'chair']);

/** «حضر الاستقبال وزير الخارجية», «ترأس الجلسة رئيس المجلس»: of a verb that needs somebody the noun right behind it is the object. */
function attending(scene: EventScene, light: LightVerb, { end, rules }: TriggerInFrame, role: string): FoundArgument[] {
  const at = skipAdverbs(scene, behindAside(scene, end, light));
  if (at >= 0 && isFreeNoun(scene, at) && isActorAt(scene, at) && !describesIt(scene, at))
    return fill(scene, role, at, rules);
  const behind = behindHonorifics(scene.analysis, scene.entityAt, behindComplements(scene, end, light.at));
  const isSomebody = behind > end && peopleTypes.has(scene.entityAt(behind)?.type ?? '');
  return isSomebody && isFreeNoun(scene, behind) ? fill(scene, role, behind, rules) : [];
}

/** «حضر الاجتماع الأول»: a definite adjective, of nobody. */
function describesIt({ analysis, entityAt }: EventScene, at: number): boolean {
  const { adjective, quantifier, people } = analysis.bits;
  // «حضر اللقاء العديد من النواب»
  const isItsOwn = analysis.outer(at) === 0 && analysis.isDefinite(at) && !entityAt(at);
  return isItsOwn && analysis.is(at, adjective) && !analysis.is(at, people | quantifier);
}

/** «حضر حفل الاستقبال والمعايدة معالي الوزير», «حضر المؤتمر الثاني للحزب في سوسة الوزير»: behind what completes the noun of the event. */
function behindComplements(scene: EventScene, from: number, verb: number): number {
  const { analysis, phrases, entityAt } = scene;
  const limit = Math.min(analysis.sentenceEnd(verb), from + longestComplements);
  const endOf = (noun: number): number => entityAt(noun)?.end ?? phrases.coreEnd(noun);
  let at = from;
  while (at < limit) {
    const outer = analysis.outer(at);
    const joined = outer === Clitic.wa && !entityAt(at) && !analysis.is(at, analysis.bits.people);
    const isPart = (joined && analysis.isDefinite(at)) || (outer & prepositionClitics) !== 0;
    // «اجتماع مجلس الإدارة»
    const isWhose = at === from && outer === 0 && !analysis.isDefinite(at - 1) && entityAt(at)?.type === 'organization';
    if (entityAt(at)?.type === 'date' || isWhose) at = entityAt(at)!.end;
    else if (describesIt(scene, at)) at++;
    else if (isPart && (entityAt(at) || phrases.isNominal(at))) at = Math.max(at + 1, endOf(at));
    else if (phrases.isPreposition(at) && at + 1 < limit && (entityAt(at + 1) || phrases.isNominal(at + 1)))
      at = Math.max(at + 2, endOf(at + 1));
    else break;
  }
  return at;
}

/** How many words complete the noun of an event at most. */
const longestComplements = 14;

/** «حضر اللقاء، الذي جرى في القصر، وزير الخارجية»: behind a relative clause of the event noun between commas. */
function behindAside(scene: EventScene, from: number, { at }: LightVerb): number {
  const { analysis } = scene;
  const opening = from + 1;
  if (opening >= analysis.sentenceEnd(at) || !isComma(analysis, from) || !analysis.is(opening, analysis.bits.relative))
    return from;
  const behind = behindRelativeOf(scene, opening, at);
  return behind >= 0 && isComma(analysis, behind) ? behind + 1 : from;
}

/** «خلال إشرافه على الاجتماع»: whom the verbal noun of a light verb before it lends. */
function nounSubjects(scene: EventScene, { start, frame, rules }: TriggerInFrame): FoundArgument[] {
  const lent = lentByNoun(scene, start);
  // «لترؤس وفد بلاده في أشغال الدورة»: who is led there takes part.
  const isSent = lent?.role === 'chair' && delegations.has(scene.analysis.bare(lent.start));
  const role = lent && (isSent ? (rules.implied ?? rules.doer) : roleOfSubject(lent.role, frame, rules));
  return role === undefined ? [] : fill(scene, role, lent!.start, rules, frame).map((one) => placed(scene, one));
}

/** «اجتماعا ضم مستشاريه وعددا من الوزراء»: whom the verb says that the event brought together. */
function objectsOf(scene: EventScene, light: LightVerb, told: string, rules: EventRules): FoundArgument[] {
  const { at: verb, clause } = light;
  const role = told === 'target' ? struckRole(rules) : told;
  // «الاجتماع الذي جمعه بالوزراء»
  if (scene.analysis.hasPronoun(verb)) {
    if (!rules.parties.includes(role)) return [];
    const owner = ownerOf(scene, verb);
    return [...(owner < 0 ? [] : fill(scene, role, owner, rules)), ...partnersAt(scene, verb + 1, role, rules)];
  }
  // «جمع لقاء في باريس الرئيس ونظيره»
  const at = skipPlaces(scene, behindAside(scene, Math.max(clause.behind, clause.verb + 1), light));
  if (at < 0 || !isFreeNoun(scene, at)) return [];
  // «الهجمات التي ضربت باريس», «تفجير هز وسط بغداد»
  if (role === 'place') return placesOf(scene, at);
  if (!rules.parties.includes(role)) return [];
  const found = fill(scene, role, at, rules).map((one) => beforePartner(scene, one, verb));
  return [...found, ...partnersAt(scene, found.at(-1)?.end ?? at, role, rules)];
}

/** «الإيقافات التي طالت عددا من الأطباء», «الانتقادات التي طالت الوزير»: whom a deed or blame reaches, where nobody is its target. */
function struckRole({ parties, recipient, isAttitude, passives }: EventRules): string {
  if (parties.includes('target')) return 'target';
  return (isAttitude || passives ? recipient : undefined) ?? 'target';
}

/** «جمعت الاتحاد بوزارة الصحة»: whom it brought together ends before ب and the other one. */
function beforePartner(scene: EventScene, one: FoundArgument, verb: number): FoundArgument {
  const { analysis, entityAt } = scene;
  if (entityAt(one.start) || !joining.has(analysis.stem(verb))) return one;
  for (let at = one.start + 1; at < one.end; at++)
    if ((analysis.outer(at) & Clitic.ba) !== 0 && isActorAt(scene, at) && !isWhere(scene, at))
      return argumentOver(scene, one.role, one.start, at);
  return one;
}

const joining: ReadonlySet<string> = new Set(['جمع', 'جمعت', 'يجمع', 'تجمع']);

/**
 * «لقاء جمع الوزير بنظيره»: right behind an indefinite noun a verb with an object role says whom the event brought together;
 * undefined if none does, nothing if the clause of the verb lends them.
 */
export function broughtTogether(
  scene: EventScene,
  noun: number,
  verb: number,
  rules: EventRules,
): FoundArgument[] | undefined {
  const { analysis, clauses } = scene;
  if (analysis.isDefinite(noun) || analysis.hasPronoun(verb) || analysis.outer(verb) !== 0) return undefined;
  const row = finiteLightVerb(analysis, verb);
  const role = row < 0 ? '' : analysis.lexicon.attribute(analysis.matches.entry[row]!, 'object');
  if (role === '' || role === 'place' || !rules.parties.includes(role)) return undefined;
  const known = clauses.ofVerb.get(verb);
  if (known && known.antecedent === noun) return [];
  const at = skipAdverbs(scene, verb + 1);
  if (at < 0 || !isFreeNoun(scene, at) || !isActorAt(scene, at)) return undefined;
  const found = fill(scene, role, at, rules);
  return [...found, ...partnersAt(scene, found.at(-1)?.end ?? at, role, rules)];
}

/** «جمعه أمس بنظيره», «جمع الوزير بنظيره»: with whom the verb says that it brought somebody together. */
function partnersAt(scene: EventScene, from: number, role: string, rules: EventRules): FoundArgument[] {
  const at = skipAdverbs(scene, from);
  const isJoined = at >= 0 && (scene.analysis.outer(at) & Clitic.ba) !== 0 && isActorAt(scene, at);
  // «ضم الوزراء برئاسة الأمير»: who leads it has a role of his own.
  const isOther = isJoined && rules.around?.get(scene.analysis.stem(at)) !== undefined;
  return isJoined && !isOther && !isWhere(scene, at) ? fill(scene, role, at, rules) : [];
}

/** «جمعه بنظيره بالرباط» */
const isWhere = (scene: EventScene, at: number): boolean =>
  placeNamedAt(scene, at) !== undefined && scene.entityAt(at)?.type !== 'organization';

/** «احتضنت جنيف المحادثات», «احتضنه مقر البلدية»: a city or building is where, a state or body is the host. */
function placed(scene: EventScene, found: FoundArgument): FoundArgument {
  if (found.role !== 'host') return found;
  const entity = scene.entityAt(found.start);
  return (!entity && isSiteAt(scene, found.start)) || entity?.type === 'place' ? inRole(found, 'place') : found;
}

const isSiteAt = ({ analysis }: EventScene, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0;

/** «شهدت مدن الحسيمة والناظور احتجاجات»: where something without a host took place. */
function placesOf(scene: EventScene, at: number): FoundArgument[] {
  const place = placeNamedAt(scene, at);
  return place ? namesAt(scene, 'place', place) : [];
}

/** «تناول اللقاء العلاقات الثنائية», «تطرق الاجتماع إلى …»: what the verb says that the event was about. */
function topicsBehind(scene: EventScene, { clause }: LightVerb, noun: number, rules: EventRules): FoundArgument[] {
  if (!rules.topic) return [];
  const { analysis, phrases } = scene;
  const behind = skipAdverbs(scene, Math.max(clause.behind, clause.verb + 1));
  if (behind < 0) return [];
  const at = phrases.isPreposition(behind) ? behind + 1 : behind;
  // «ناقشت في جلستها الأولى …»: when it was talked of.
  if (at > behind && analysis.hasPronoun(at) && analysis.folded(behind) === 'في') return [];
  return at < analysis.sentenceEnd(noun) ? fill(scene, rules.topic, at, rules) : [];
}

/** «تلقت الشرطة شكوى ضد …»: an opposition that names whom it is against. */
const isComplaint = ({ separate }: Frame, { type, recipient }: EventRules): boolean =>
  type === 'opposition' && separate.get('ضد') === recipient;

/** The role that the subject of a light verb has in the event of its noun. */
function roleOfSubject(told: string, frame: Frame, rules: EventRules): string | undefined {
  // «تلقت الشرطة شكوى»: who gets what says against whom it is is nobody in it.
  if (told === 'recipient') return isComplaint(frame, rules) ? undefined : rules.recipient;
  if (rules.parties.includes(told)) return told;
  // «أثار القرار غضب النقابة»: at what people are angry.
  if (told === 'target') return rules.isAttitude ? rules.recipient : undefined;
  // «نظم المعلمون وقفة»: who organizes what has no organizer does it.
  if (told === 'subject' || told === 'organizer') return frame.subject ?? rules.doer;
  return told === 'participant' ? frame.of : undefined;
}
