/**
 * Arguments of event nouns: the subject of a light verb, the complement of the construct («اجتماع الوزراء», «زيارته»),
 * what ل joins to it, and whoever is there because the clause says what they do before, in or after it.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { honoured } from '../../syntax/clauses/subjects.ts';
import { approximationEnd } from '../../syntax/formulas/approximations.ts';
import { isEachOf } from '../../syntax/formulas/each-of.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { finiteLightVerb, isVerbalNoun } from '../../syntax/words/inflection.ts';
import { belongsTo } from '../../syntax/words/prepositions.ts';
import { isRelativeAt } from '../../syntax/words/relatives.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity, argumentOver, partiesAt } from '../arguments/arguments.ts';
import { isFreeNoun, isLatter, lastNamed, ownerOf } from '../arguments/subject.ts';
import { governsNoun, lightNounRow } from '../triggers/light.ts';
import { lentByNoun } from '../triggers/light-noun.ts';
import type { EventRules, EventScene, Filling, FoundArgument, TriggerInFrame } from '../types.ts';
import {
  areSeveral,
  behindLeading,
  isActorAt,
  isCitizen,
  isInclined,
  isPeople,
  isPeopleAt,
  nameAt,
} from '../words/actors.ts';
import { isDescribing } from '../words/describing.ts';
import { mayBeHit } from '../words/place-names.ts';
import { behindRanks } from '../words/ranks.ts';
import { mayBePurpose } from '../words/verbal-noun.ts';
import { doneBehind } from './done-to.ts';
import { fill } from './fill.ts';
import { impliedParties, reasonParties } from './implied.ts';
import { broughtTogether, lentParties } from './lent.ts';
import { participleParties } from './lent-by-participle.ts';
import { complementRole, doerBeside, joinedByLam, owned, ownedBy, ownedByPhrase, skipPlaces } from './noun-owner.ts';
import type { Region } from './region.ts';
import { isOwned, isThingHit, joinedBehind, mayStrike, strikersAt } from './struck.ts';
import { isBody, isDoneByPower, takenBehind } from './taken.ts';
import { objects } from './verb-roles.ts';
import { whereabouts } from './whereabouts.ts';
import { willingParties } from './willing.ts';

export function argumentsOfNoun(scene: EventScene, trigger: TriggerInFrame, region: Region): FoundArgument[] {
  const { rules } = trigger;
  const own = construct(scene, trigger, region);
  const there = whoIsThere(scene, trigger);
  if (there.length > 0) return [...there, ...own];
  const byVerb = isByOther(scene, trigger) ? [] : lentParties(scene, trigger);
  const goingOn = byVerb.length > 0 ? byVerb : participleParties(scene, trigger);
  const willing = goingOn.length > 0 ? goingOn : willingParties(scene, trigger);
  const lent = willing.length > 0 ? willing : reasonParties(scene, trigger);
  // «أعلن الوزير استقالة النائب»: who has a doer of its own needs none from the verb, unless several take part.
  // «أعلن الوزير عزمه زيارة بلد»: whose intent it is, he does it.
  const isTold =
    trigger.light !== undefined && scene.speaks(trigger.light.at) && lentByNoun(scene, trigger.start) === undefined;
  const taken = (role: string): boolean => (rules.implied !== role || isTold) && own.some((one) => one.role === role);
  // «ناقش مؤتمر الطاقة سبل التعاون»: it is about both.
  const isNew = ({ role }: FoundArgument): boolean => role === rules.topic || !taken(role);
  const found = [...lent.filter(isNew), ...own, ...besideLight(scene, trigger)];
  const implied = rules.implied;
  // «دعوة تلقاها»: who gets it is not who does it.
  if (implied === undefined || found.some(({ role }) => role === implied) || isReceived(scene, trigger)) return found;
  return [...found, ...impliedParties(scene, trigger, implied)];
}

/** «تجري العملية بدعم من التحالف»: whoever من brings right behind it does it, and not whom the clause is about. */
function isByOther(scene: EventScene, trigger: TriggerInFrame): boolean {
  const { start, end, frame, rules } = trigger;
  const { analysis } = scene;
  if (analysis.outer(start) !== Clitic.ba || end + 1 >= analysis.sentenceEnd(start)) return false;
  const isOther = analysis.folded(end) === 'من' && frame.separate.get('من') === (frame.subject ?? rules.doer);
  // «تحظى بدعم من …»
  return isOther && isActorAt(scene, end + 1) && !isReceived(scene, trigger);
}

/** «الوزير في باريس للقاء نظيره», «في باريس لعقد اجتماع»: who is there for it, and where. */
function whoIsThere(scene: EventScene, { start, rules }: TriggerInFrame): FoundArgument[] {
  const isHeld = start > 0 && scene.analysis.outer(start) === 0 && lightNounRow(scene, start - 1) >= 0;
  const found = whereabouts(scene, isHeld ? start - 1 : start);
  return found ? [argumentOfEntity(rules.doer, found.who), argumentOfEntity('place', found.place)] : [];
}

/** «نقل الوزير لخادم الحرمين تحيات الرئيس»: whom ل joins to the light verb, before the noun, as the frame takes it. */
function besideLight(scene: EventScene, { start, frame, rules, light }: TriggerInFrame): FoundArgument[] {
  const role = frame.attached.get(Clitic.la);
  if (!light || light.isRelative || role === undefined || !rules.parties.includes(role)) return [];
  const { analysis, entityAt } = scene;
  for (let at = light.at + 1; at < start; at = entityAt(at)?.end ?? at + 1)
    if (analysis.outer(at) === Clitic.la && entityAt(at) && isActorAt(scene, at))
      return governsNoun(scene, light, start) ? fill(scene, role, at, rules) : [];
  return [];
}

/** «حصلت النقابات على مساندة المنظمات»: where the verb says who gets it, the complement is who gives it. */
function isReceived({ analysis }: EventScene, { light, start }: TriggerInFrame): boolean {
  if (light === undefined || isToldIn(analysis, light.at, start)) return false;
  return analysis.lexicon.roleOf(analysis.matches.entry[light.row]!) === 'recipient';
}

/** «تلقى المدير إخطارا بضبط مسافرين»: what is received is the word of it, right before. */
const isToldIn = (analysis: Analysis, light: number, noun: number): boolean =>
  noun > light + 1 && (analysis.outer(noun) & Clitic.ba) !== 0 && analysis.isAccusative(noun - 1);

/** The idafa complement, or what ل joins to the noun; of a pronoun, whom it stands for. */
function construct(scene: EventScene, trigger: TriggerInFrame, region: Region): FoundArgument[] {
  const { start, end, frame, rules } = trigger;
  const { analysis } = scene;
  const role = isReceived(scene, trigger) ? rules.doer : complementRole(frame);
  if (!role) return [];
  if (analysis.hasPronoun(start)) return owned(scene, trigger, region);
  if (frame.of !== undefined && end > start + 1 && analysis.hasPronoun(end - 1)) return ownedByPhrase(scene, trigger);
  if (end >= analysis.sentenceEnd(start) || isHolding(scene, end)) return [];
  const together = broughtTogether(scene, start, end, rules);
  if (together) return together;
  if (belongsTo.has(analysis.folded(end))) return ownedBy(scene, end, frame, rules);
  const latter = isLatter(scene, end) ? lastNamed(scene, start) : -1;
  if (latter >= 0) return fill(scene, role, latter, rules).slice(0, 1);
  const honoured = ofHonoured(scene, trigger, role, region);
  if (honoured.length > 0) return honoured;
  // «مبادرة «100 مليون صحة»»: what it is called, and not whose it is.
  if (role === 'owner' && isQuotationMark(analysis, end) && analysis.isNumber(end + 1)) return [];
  // «إنشاء «مجموعة دعم»»
  const open = isQuotationMark(analysis, end) && end + 1 < analysis.sentenceEnd(start) ? end + 1 : end;
  const own = behindJoined(scene, start, open);
  const first = behindParty(scene, Math.max(own, approximationEnd(analysis, own)));
  // «اعتقال مسلح»: whom; «هجوم مسلح»: how.
  if (rules.parties.includes(role) && isVictim(analysis, start, first)) return citizensAt(scene, role, first);
  const isSomebody = rules.people?.includes(role) === true && isPeopleAt(scene, first) && isFreeNoun(scene, first);
  if (
    // «التصويت لصالح ماكرون»
    !(analysis.isDefinite(start) && analysis.isDefinite(end - 1)) &&
    !((rules.isAttitude || rules.isUndertaken || rules.speaks) && isOfKind(scene, first)) &&
    !isAttribute(scene, first) &&
    !isNations(scene, first) &&
    (isSomebody ||
      isComplement(scene, first) ||
      // «ما نقلته وسائل إعلام»
      (role === rules.doer && rules.doers?.has(analysis.bare(first))) ||
      isThingHit(scene, first, role, rules) ||
      isCommonThing(scene, first, role, rules))
  )
    return complement(scene, { ...trigger, end: first }, role, region);
  // «للقتال في صفوف التنظيم» is for it.
  const among = role === 'attacker' ? -1 : behindRanks(analysis, end);
  if (among >= 0 && rules.parties.includes(role) && isActorAt(scene, among))
    return fill(scene, roleOfRanks(role, rules), among, rules);
  const at = joinedByLam(scene, end, region);
  if (at < 0 || !isComplement(scene, at, true)) return [];
  const doers = strikersAt(scene, at, role, trigger, region);
  if (doers.length > 0 || frame.attached.has(Clitic.la)) return doers;
  const mayFill = isActorAt(scene, at) || (rules.things?.includes(role) === true && isLand(analysis, at));
  return rules.parties.includes(role) && !mayFill ? [] : fill(scene, role, at, rules);
}

/** «احتجاجات في صفوف الأساتذة», but «حملة توقيفات في صفوف المهاجرين»: among whom something is done to people, to them. */
const roleOfRanks = (role: string, { passives, people }: EventRules): string =>
  passives && people !== undefined ? people[0]! : role;

/**
 * «توجه معاليه إلى روسيا», «استقبال سموه وفدا من الطلاب»: the official named before whom a word of honour with a pronoun stands for,
 * and whom he receives.
 */
function ofHonoured(scene: EventScene, trigger: TriggerInFrame, role: string, region: Region): FoundArgument[] {
  const { end, frame, rules } = trigger;
  if (!rules.isUndertaken || !isHonourAt(scene, end)) return [];
  const owner = ownerOf(scene, end);
  const isNamed = owner >= 0 && scene.entityAt(owner)?.type === 'official';
  const other = doerBeside(frame, rules);
  if (other === undefined) {
    const met = metBehind(scene, end, end + 1, rules);
    const doers = isNamed ? fill(scene, role, owner, rules).slice(0, 1) : [];
    return met < 0 ? doers : [...doers, ...filledAs(scene, role, met, rules)];
  }
  const lam = joinedByLam(scene, end + 1, region);
  const at = lam >= 0 ? lam : metBehind(scene, end, end + 1, rules);
  if (at < 0) return [];
  return [...(isNamed ? fill(scene, other, owner, rules).slice(0, 1) : []), ...fill(scene, role, at, rules)];
}

const isHonourAt = ({ analysis }: EventScene, at: number): boolean => honoured.has(analysis.folded(at));

/** «قصف للأراضي العراقية», «قصف لمواقع التنظيم»: what is struck and has no name. */
const isLand = (analysis: Analysis, at: number): boolean =>
  mayBeHit(analysis, at) || struckLands.has(analysis.bare(at));

const struckLands: ReadonlySet<string> = new Set('اراضي مناطق مواقع اهداف احياء قري مدن بلدات'.split(' '));

/** «دعم واهتمام الأمير»: verbal nouns that are completed by who does it (folded, without article). */
const ofDoer: ReadonlySet<string> = new Set('اهتمام حرص توجيه توجيهات متابعه وقوف'.split(' '));

/** «دعم ورعاية الإرهاب»: what completes a verbal noun joined behind completes the first one too. */
function behindJoined({ analysis }: EventScene, start: number, at: number): number {
  const next = at + 1;
  const isVerbal = isVerbalNoun(analysis, at) || (mayBePurpose(analysis, at) && !ofDoer.has(analysis.bare(at)));
  const isJoined = at === start + 1 && analysis.outer(at) === Clitic.wa && isVerbal;
  if (!isJoined || !isVerbalNoun(analysis, start) || analysis.isDefinite(start)) return at;
  if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0) return at;
  return analysis.isDefinite(at) || analysis.hasPronoun(at) ? at : next;
}

/** «اجتماع نظمه المكتب», «لقاء جمعه مع نظيره»: a verb right behind that tells who held it, and no complement. */
const isHolding = ({ analysis }: EventScene, at: number): boolean =>
  analysis.hasPronoun(at) && analysis.outer(at) === 0 && finiteLightVerb(analysis, at) >= 0;

/** «انتخاب الجمهوري دونالد ترامب»: the name behind a definite adjective that tells whose man somebody is. */
function behindParty(scene: EventScene, at: number): number {
  const { analysis, entityAt } = scene;
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at) || entityAt(at) || analysis.outer(at) !== 0 || analysis.outer(next) !== 0)
    return at;
  const isLabel =
    analysis.isDefinite(at) && analysis.is(at, analysis.bits.adjective) && !analysis.is(at, analysis.bits.people);
  return isLabel && entityAt(next)?.type === 'person' ? next : at;
}

/** What fills these roles is an indefinite common noun mostly. */
const common: ReadonlySet<string> = new Set(['plan', 'instrument', 'document', 'aid']);

/** «تركيز منظومة صحية», «سقوط قذائف»: what is founded, or with what. */
function isCommonThing(scene: EventScene, at: number, role: string, rules: EventRules): boolean {
  const { analysis } = scene;
  if (!common.has(role) || !isFreeNoun(scene, at) || scene.entityAt(at)?.type === 'date') return false;
  // «توقيع اتفاقية تعاون»: one of the things that the type knows.
  if (fillings(rules).some((filling) => filling.role === role && filling.heads?.has(analysis.bare(at)))) return true;
  return analysis.is(at, analysis.bits.noun) && !analysis.is(at, analysis.bits.adjective);
}

const fillings = ({ only }: EventRules): readonly Filling[] => Object.values(only ?? {}).flat();

/** «استقبال الملك للوزير»: with what ل brings the complement is the doer, and that the object; else it is the object. */
function complement(scene: EventScene, trigger: TriggerInFrame, role: string, region: Region): FoundArgument[] {
  const { end, frame, rules } = trigger;
  const told = roleOfComplement(scene, role, end, trigger);
  if (told === undefined) return [];
  if (told === rules.topic && told !== role) return [argumentOver(scene, told, end, scene.phrases.coreEnd(end))];
  const other = told === role ? doerBeside(frame, rules) : undefined;
  const core = scene.entityAt(end)?.end ?? scene.phrases.coreEnd(end);
  const met = rules.isUndertaken ? metBehind(scene, end, core, rules) : -1;
  if (met >= 0) return [...doersBefore(scene, other ?? role, end, met), ...filledAs(scene, role, met, rules)];
  const done = doneBehind(scene, role, trigger);
  if (done.length > 0) return done;
  if (other !== undefined && isDoneByPower(scene, end, core, rules))
    return [...partiesAt(scene, other, end, frame), ...fill(scene, role, core, rules)];
  const taken = other === undefined ? [] : takenBehind(scene, end, core, role, trigger);
  if (taken.length > 0) return [...partiesAt(scene, other!, end, frame), ...taken];
  // «رفض بلاده التدخل»
  const refused = told === rules.doer && role === told ? frame.attached.get(Clitic.la) : undefined;
  const doers = refused === undefined ? [] : partiesAt(scene, role, end, frame);
  const object = refused === undefined ? [] : takenBehind(scene, end, doers.at(-1)?.end ?? core, refused, trigger);
  if (object.length > 0) return [...doers, ...object];
  // «إنشاء صندوق لدعم المزارعين»: what the frame gives to ل is no object.
  const isObject = (frame.attached.get(Clitic.la) ?? role) === role;
  // «تعيين سالم ممثلا للحزب»: as what somebody is appointed stands between.
  const isFilled = frame.object2 !== undefined && core < scene.analysis.count && scene.analysis.isAccusative(core);
  // «قصف الطائرات لبلدة»
  const mayJoin = other !== undefined && isObject && !isFilled && mayStrike(scene, end);
  const struck = mayJoin && role === 'target' ? takenUpBehind(scene, end, core, role, other, trigger) : [];
  if (struck.length > 0) return struck;
  const joined = mayJoin ? joinedBehind(scene, core, role, frame, region) : -1;
  // «عزل الرئيس الخامس والأربعين للولايات المتحدة»: where people are the object, what ل joins is none if it is not.
  if (joined >= 0 && isOwned(scene, end, role, rules)) return fill(scene, role, end, rules);
  const isOther =
    joined >= 0 &&
    ((rules.people?.includes(role) && (!isPeopleAt(scene, joined) || isBody(scene, joined))) ||
      // «استقبال المرشحين لشغل الوظائف»
      (rules.implied === role && !isActorAt(scene, joined)) ||
      // «ترحيل المخالفين لأنظمة العمل»
      (joined === core && isInclined(scene.analysis, core - 1)) ||
      // «دعم تونس لمواجهة الإرهاب»: what for.
      trials.has(scene.analysis.stem(joined)));
  const lam = isOther ? -1 : joined;
  if (lam < 0) return told === role ? objects(scene, end, trigger, role) : fill(scene, told, end, rules, frame);
  // «اجتياح المليشيات للعاصمة»; «تعيين نائبين للوزير» has ل inside.
  const isKnown = scene.analysis.isDefinite(end) || scene.entityAt(end) !== undefined;
  const owners = isKnown ? doersBefore(scene, other!, end, lam) : partiesAt(scene, other!, end, frame);
  return [...owners, ...fill(scene, role, lam, rules)];
}

/** «استهداف الميليشيات لهم»: behind somebody definite who completes the noun, a pronoun for whom they strike; «مسلحين لهم صلة» have something. */
function takenUpBehind(
  scene: EventScene,
  at: number,
  core: number,
  role: string,
  other: string,
  { frame, rules }: TriggerInFrame,
): FoundArgument[] {
  const { analysis, entityAt } = scene;
  if (!analysis.isDefinite(at) && entityAt(at) === undefined) return [];
  const doers = partiesAt(scene, other, at, frame);
  const pronoun = doers.at(-1)?.end ?? core;
  if (pronoun >= analysis.sentenceEnd(at) || !belongsTo.has(analysis.folded(pronoun))) return [];
  const owner = ownerOf(scene, pronoun);
  return owner < 0 || doers.some(({ start }) => start === owner)
    ? doers
    : [...doers, ...fill(scene, role, owner, rules)];
}

/**
 * «استقبال الرئيس اليوم وزير الخارجية», «لقاء الوزير نظيره», «زيارة الملك مصر»: whom or what land whoever completes the noun meets
 * or sees, free behind him, a date and a place; −1. Right behind him only a name is, for it may be who he is.
 */
function metBehind(scene: EventScene, doer: number, core: number, rules: EventRules): number {
  const { analysis, entityAt } = scene;
  const at = skipPlaces(scene, core);
  if (at < 0 || at >= analysis.sentenceEnd(doer) || !isFreeNoun(scene, at) || !isActorAt(scene, at)) return -1;
  const entity = entityAt(at);
  const areSome = analysis.is(at, analysis.bits.people | analysis.bits.quantifier);
  // «استقبال أمير المنطقة وفدا من الطلاب»
  if (at > core || (areSome && analysis.isAccusative(at))) return entity || areSome ? at : -1;
  if (!entity || entity.type === 'person') return -1;
  // «زيارة الوزير مصر», «لقاء الوزير نظيره»; but «زيارة وفد مصر»
  const isOther = rules.placedBy?.has(entity.type) || analysis.bare(at).startsWith('نظير');
  const isKnown = entityAt(doer)?.end === at || isHonourAt(scene, doer);
  return isKnown || (isOther && analysis.isDefinite(doer)) ? at : -1;
}

/** Whoever completes the noun, up to what stands behind him. */
function doersBefore(scene: EventScene, role: string, start: number, limit: number): FoundArgument[] {
  return partiesAt(scene, role, start).map((one) =>
    one.end > limit
      ? argumentOver(scene, role, start, scene.entityAt(start)?.end ?? scene.phrases.coreEnd(start))
      : one,
  );
}

/** In the role, or as the place where a name of that type says where it is. */
const filledAs = (scene: EventScene, role: string, at: number, rules: EventRules): FoundArgument[] =>
  fill(scene, rules.placedBy?.has(scene.entityAt(at)?.type ?? '') ? 'place' : role, at, rules);

/** What those are helped in who are supported. */
const trials: ReadonlySet<string> = new Set(['مواجهه', 'مجابهه', 'تجاوز', 'تخطي']);

/** A name, or a noun phrase that is definite or counted: «اجتماع الوزراء», not «جلسة طارئة». */
function isComplement(scene: EventScene, at: number, isGoverned = false): boolean {
  const { analysis, phrases, entityAt } = scene;
  if (!isGoverned && !isFreeNoun(scene, at)) return false;
  if ((isAdjective(scene, at) && !standsForPeople(scene, at)) || entityAt(at)?.type === 'date') return false;
  if (!isGoverned && isDescribing(scene, at)) return false;
  const { people, quantifier, number } = analysis.bits;
  if (entityAt(at) || analysis.is(at, people | quantifier | number) || isRelativeAt(analysis, at)) return true;
  // «ضبط شبكة إرهابية»
  if (analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0) return true;
  const last = phrases.coreEnd(at) - 1;
  for (let token = at; token <= last; token++)
    if (analysis.isDefinite(token) || analysis.hasPronoun(token) || entityAt(token)) return true;
  return !analysis.is(at, analysis.bits.noun);
}

/** «كبار المسؤولين», «إبادة العرب», «تكريم المتميزين»: adjectives that stand for people. */
const standsForPeople = (scene: EventScene, at: number): boolean =>
  (behindLeading(scene.analysis, at) > at && isActorAt(scene, at)) ||
  isPeople(scene.analysis, at) ||
  areSeveral(scene.analysis, at);

/** «مقتل تونسي», «إصابة ليبي»: behind a noun for what befalls somebody his nationality, where it doesn't agree as an adjective of hers would. */
const isVictim = (analysis: Analysis, noun: number, at: number): boolean =>
  befalling.has(analysis.bare(noun)) &&
  !(analysis.lastLetter(noun) === 'ة' && analysis.lastLetter(at) === 'ة') &&
  isCitizen(analysis, at);

const befalling: ReadonlySet<string> = new Set(
  'مقتل مصرع اصابه وفاه اختطاف خطف اعتقال توقيف ايقاف اغتيال محاكمه احتجاز جرح ذبح اعدام استشهاد'.split(' '),
);

/** «مقتل بريطاني وجزائري»: one by his nationality, and those joined to him. */
function citizensAt(scene: EventScene, role: string, at: number): FoundArgument[] {
  const { analysis, phrases } = scene;
  const found = [argumentOver(scene, role, at, phrases.coreEnd(at))];
  for (let next = found[0]!.end; next < analysis.sentenceEnd(at) && isCitizenToo(analysis, next); next++)
    found.push(argumentOver(scene, role, next, next + 1));
  return found;
}

const isCitizenToo = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === Clitic.wa &&
  !analysis.isDefinite(at) &&
  analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;

/** «دعم سياسي من المؤسسة», «ملتقى إعلامي»: right behind an attitude or a meeting, an adjective of relation, whomever it may name elsewhere. */
function isOfKind({ analysis, entityAt }: EventScene, at: number): boolean {
  const { adjective } = analysis.bits;
  if (at >= analysis.count || entityAt(at) || analysis.isDefinite(at) || analysis.hasPronoun(at)) return false;
  if (!analysis.is(at, adjective) || !/..يا?$/.test(analysis.stem(at))) return false;
  // «دعم معارضي النظام»
  const next = at + 1;
  return next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0 || !analysis.isDefinite(next);
}

/** «عقد لقاء صحفيا», «نقدا لاذعا»: with the alef of the accusative, which nothing that completes a noun has. */
const isAttribute = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  analysis.isAccusative(at) &&
  !entityAt(at) &&
  (analysis.is(at, analysis.bits.adjective) || (analysis.isAccusative(at - 1) && !analysis.is(at, analysis.bits.noun)));

/** «قصف تركي للأراضي العراقية»: whose it is, by an adjective before what ل joins. */
function isNations({ analysis, entityAt }: EventScene, at: number): boolean {
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at - 1) || entityAt(at) || analysis.isDefinite(at)) return false;
  if (analysis.outer(at) !== 0 || analysis.outer(next) !== Clitic.la) return false;
  return analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;
}

const isAdjective = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  !entityAt(at) &&
  analysis.is(at, analysis.bits.adjective) &&
  !isManyOf(analysis, at) &&
  !analysis.is(at, analysis.bits.noun | analysis.bits['given-name'] | analysis.bits['family-name']);

/** «استغراب الكثير من المواطنين»: so many of them. */
const isManyOf = (analysis: Analysis, at: number): boolean =>
  many.has(analysis.folded(at)) && at + 2 < analysis.sentenceEnd(at) && analysis.folded(at + 1) === 'من';

const many: ReadonlySet<string> = new Set(['الكثير', 'كثير', 'العديد', 'عديد']);

/** «محادثات السلام»: what is neither named nor a noun for people does nothing; at most it is the topic. */
function roleOfComplement(
  scene: EventScene,
  role: string,
  at: number,
  { rules, frame }: TriggerInFrame,
): string | undefined {
  const { analysis } = scene;
  if (!rules.parties.includes(role)) return role;
  const first = isEachOf(analysis, at) || isManyOf(analysis, at) ? at + 2 : at;
  const entity = scene.entityAt(first);
  // «بموافقة إمارة منطقة مكة»
  const isConsenting = rules.isAttitude && entity?.type === 'organization';
  const isPlace = !isConsenting && isPlaceHead(analysis, at) && !rules.things?.includes(role);
  // «مؤتمر إفريقيا والشرق الأوسط»: whose it is, not where.
  if (entity && rules.placedBy?.has(entity.type) && entity.subtype === 'continent') return undefined;
  if ((entity && rules.placedBy?.has(entity.type)) || isPlace) return 'place';
  const isDoer = role === rules.doer && rules.doers?.has(analysis.bare(at)) === true;
  const acts = isDoer || (isActorAt(scene, first) && !isPlainAbstract(scene, first));
  if (acts || (mayBeHit(analysis, at) && rules.things?.includes(role))) return role;
  if (meals.has(analysis.bare(at))) return undefined;
  // «رفض الطلب»: what can't reject is rejected.
  return rules.isAttitude ? frame.attached.get(Clitic.la) : rules.topic;
}

/** «مأدبة العشاء»: what is eaten is no topic. */
const meals: ReadonlySet<string> = new Set(['عشاء', 'غداء', 'افطار', 'سحور', 'فطور']);

/** «محافظة عدن», «مدينة الحسيمة»: a word for a kind of place. */
const isPlaceHead = (analysis: Analysis, at: number): boolean =>
  !analysis.is(at, analysis.bits.people) && analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0;

/** «محادثات السلام»: a definite word that is a family name at best. */
function isPlainAbstract(scene: EventScene, at: number): boolean {
  const { analysis } = scene;
  if (nameAt(scene, at) || !analysis.isDefinite(at) || analysis.isUnknown(at)) return false;
  if (analysis.is(at, analysis.bits.people) || isPeople(analysis, at)) return false;
  return analysis.longestMatch(at, analysis.lexicon.code['organization-head']) < 0;
}
