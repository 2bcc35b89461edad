/**
 * Arguments of event nouns: the subject of a light verb, the complement of the construct («اجتماع الوزراء», «زيارته»),
 * what ل joins to it, and whoever is there because the clause says what they do before, in or after it.
 */
import type { Analysis } from '../syntax/analysis.ts';
import { approximationEnd } from '../syntax/approximations.ts';
import { isComma } from '../syntax/phrases.ts';
import { isQuotationMark } from '../syntax/quotations.ts';
import { finiteLightVerb } from '../syntax/verbs.ts';
import { Clitic } from '../text/clitics.ts';
import { isActorAt, isPeopleAt, nameAt } from './actors.ts';
import { argumentOver, partiesAt } from './arguments.ts';
import { isEachOf } from './clause-cues.ts';
import { documents } from './documents.ts';
import type { Frame } from './frame.ts';
import { tellers } from './heads.ts';
import { impliedParties } from './implied.ts';
import { lentParties } from './lent.ts';
import { governsNoun } from './light.ts';
import type { Region } from './region.ts';
import { fill } from './slots.ts';
import { isFreeNoun, ownerOf, skipAdverbs } from './subject.ts';
import type { EventRules, EventScene, Filling, FoundArgument, TriggerInFrame } from './types.ts';
import { objects } from './verb-roles.ts';

export function argumentsOfNoun(scene: EventScene, trigger: TriggerInFrame, region: Region): FoundArgument[] {
  const { rules } = trigger;
  const own = construct(scene, trigger, region);
  const lent = lentParties(scene, trigger);
  // «أعلن الوزير استقالة النائب»: who has a doer of its own needs none from the verb, unless several take part.
  const isTold = trigger.light !== undefined && scene.speaks(trigger.light.at);
  const taken = (role: string): boolean => (rules.implied !== role || isTold) && own.some((one) => one.role === role);
  const found = [...lent.filter(({ role }) => !taken(role)), ...own, ...besideLight(scene, trigger)];
  const implied = rules.implied;
  // «دعوة تلقاها»: who gets it is not who does it.
  if (implied === undefined || found.some(({ role }) => role === implied) || isReceived(scene, trigger)) return found;
  return [...found, ...impliedParties(scene, trigger, implied)];
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
function isReceived({ analysis }: EventScene, { light }: TriggerInFrame): boolean {
  return light !== undefined && analysis.lexicon.attribute(analysis.matches.entry[light.row]!, 'role') === 'recipient';
}

/** The idafa complement, or what ل joins to the noun; of a pronoun, whom it stands for. */
function construct(scene: EventScene, trigger: TriggerInFrame, region: Region): FoundArgument[] {
  const { start, end, frame, rules } = trigger;
  const { analysis } = scene;
  const role = isReceived(scene, trigger) ? rules.doer : complementRole(frame);
  if (!role) return [];
  if (analysis.hasPronoun(start)) return owned(scene, trigger, region);
  if (end >= analysis.sentenceEnd(start) || isHolding(scene, end)) return [];
  if (belongsTo.has(analysis.folded(end))) return ownedBy(scene, end, frame, rules);
  // «إنشاء «مجموعة دعم»»
  const open = isQuotationMark(analysis, end) && end + 1 < analysis.sentenceEnd(start) ? end + 1 : end;
  const first = behindParty(scene, Math.max(open, approximationEnd(analysis, open)));
  // «اعتقال مسلح»: whom; «هجوم مسلح»: how.
  const isSomebody = rules.people?.includes(role) === true && isPeopleAt(scene, first) && isFreeNoun(scene, first);
  if (
    !analysis.isDefinite(start) &&
    (isSomebody || isComplement(scene, first) || isCommonThing(scene, first, role, rules))
  )
    return complement(scene, { ...trigger, end: first }, role, region);
  const at = joinedByLam(scene, end, region);
  if (at < 0 || frame.attached.has(Clitic.la) || !isComplement(scene, at, true)) return [];
  return rules.parties.includes(role) && !isActorAt(scene, at) ? [] : fill(scene, role, at, rules);
}

/** «اجتماع نظمه المكتب», «لقاء جمعه مع نظيره», «لقاء جمع الوزيرين»: a verb right behind that tells who held it, and no complement. */
const isHolding = ({ analysis, clauses }: EventScene, at: number): boolean =>
  (analysis.hasPronoun(at) || clauses.ofVerb.has(at)) && analysis.outer(at) === 0 && finiteLightVerb(analysis, at) >= 0;

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
  if (!common.has(role) || !isFreeNoun(scene, at)) return false;
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
  const taken = other === undefined ? [] : takenBehind(scene, end, core, role, trigger);
  if (taken.length > 0) return [...partiesAt(scene, other!, end, frame), ...taken];
  // «إنشاء صندوق لدعم المزارعين»: what the frame gives to ل is no object.
  const isObject = (frame.attached.get(Clitic.la) ?? role) === role;
  // «تعيين سالم ممثلا للحزب»: as what somebody is appointed stands between.
  const isFilled = frame.object2 !== undefined && core < scene.analysis.count && scene.analysis.isAccusative(core);
  const mayJoin = other !== undefined && isObject && !isFilled && isActorAt(scene, end);
  const joined = mayJoin ? joinedByLam(scene, core, region) : -1;
  // «عزل الرئيس الخامس والأربعين للولايات المتحدة»: where people are the object, what ل joins is none if it is not.
  const isOther =
    joined >= 0 &&
    ((rules.people?.includes(role) && (!isPeopleAt(scene, joined) || isBody(scene, joined))) ||
      // «استقبال المرشحين لشغل الوظائف»
      (rules.implied === role && !isActorAt(scene, joined)) ||
      // «دعم تونس لمواجهة الإرهاب»: what for.
      trials.has(scene.analysis.stem(joined)));
  const lam = isOther ? -1 : joined;
  if (lam < 0) return told === role ? objects(scene, end, trigger, role) : fill(scene, told, end, rules, frame);
  return [...partiesAt(scene, other!, end, frame), ...fill(scene, role, lam, rules)];
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
  if (at > core) return entity || analysis.is(at, analysis.bits.people | analysis.bits.quantifier) ? at : -1;
  if (!entity || entity.type === 'person') return -1;
  // «زيارة الوزير مصر», «لقاء الوزير نظيره»; but «زيارة وفد مصر»
  const isOther = rules.placedBy?.has(entity.type) || analysis.bare(at).startsWith('نظير');
  return entityAt(doer)?.end === at || (isOther && analysis.isDefinite(doer)) ? at : -1;
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

/** «تعيين هيئة جديدة للحزب»: a body without a name, whose it is. */
const isBody = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  !entityAt(at) && analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0;

/** What those are helped in who are supported. */
const trials: ReadonlySet<string> = new Set(['مواجهه', 'مجابهه', 'تجاوز', 'تخطي']);

/** «انتقاد أوباما له», «معارضة نتنياهو الاتفاق»: behind the name of the doer the object, as a pronoun or a definite noun. */
function takenBehind(
  scene: EventScene,
  doer: number,
  at: number,
  role: string,
  { frame, rules }: TriggerInFrame,
): FoundArgument[] {
  const { analysis, entityAt, phrases } = scene;
  if (!rules.isAttitude || !entityAt(doer) || at >= analysis.sentenceEnd(doer)) return [];
  if (belongsTo.has(analysis.folded(at))) {
    const owner = ownerOf(scene, at);
    return owner < 0 || owner === doer ? [] : fill(scene, role, owner, rules).slice(0, 1);
  }
  const { noun, adjective, people } = analysis.bits;
  const isObject =
    isFreeNoun(scene, at) &&
    !entityAt(at) &&
    analysis.isDefinite(at) &&
    analysis.is(at, noun) &&
    !analysis.is(at, adjective | people);
  return isObject && phrases.isNominal(at) ? fill(scene, role, at, rules, frame) : [];
}

/** The doer of a noun whose complement may also be its object. */
const doerBeside = (frame: Frame, { doer }: EventRules): string | undefined => {
  const subject = frame.subject ?? doer;
  return subject === complementRole(frame) ? undefined : subject;
};

/** What completes a noun; of the verbal noun of a verb with an object that is the object («اغتيال الرئيس»). */
const complementRole = ({ of, object, subject }: Frame): string | undefined => of ?? object ?? subject;

/** «أول زيارة له»: whom the pronoun behind ل stands for. */
function ownedBy(scene: EventScene, pronoun: number, frame: Frame, rules: EventRules): FoundArgument[] {
  const role = frame.subject ?? rules.doer;
  const owner = ownerOf(scene, pronoun);
  return owner < 0 ? [] : fill(scene, role, owner, rules);
}

const belongsTo: ReadonlySet<string> = new Set(['له', 'لها', 'لهم', 'لهما']);

/** «قالت مصادر إن السلطات قررت إيقافه»: who tells it isn't meant. */
function ownerNamed(scene: EventScene, at: number, { speaks }: EventRules): number {
  const owner = ownerOf(scene, at);
  return owner >= 0 && !speaks && tellers.has(scene.analysis.bare(owner)) ? -1 : owner;
}

/** «لقائه», «استقباله للوزير»: whom the pronoun stands for. */
function owned(scene: EventScene, { start, end, frame, rules }: TriggerInFrame, region: Region): FoundArgument[] {
  const source = sourceBefore(scene, start);
  const owner = source >= 0 ? source : ownerNamed(scene, start, rules);
  const other = doerBeside(frame, rules);
  const role = complementRole(frame)!;
  if (other !== undefined && isBehindIn(scene, start))
    return receivedBy(scene, { owner, role, other }, end, frame, rules);
  const lam = other === undefined ? -1 : joinedByLam(scene, end, region);
  // «دعوته المجلس للانعقاد»: where the noun's complement is who does it, a name behind the pronoun is who gets it.
  // «رفضه السياسة»: so with what is refused.
  const isDoer = role === rules.doer;
  const refused = isDoer && rules.isAttitude ? frame.attached.get(Clitic.la) : undefined;
  const objectRole = isDoer && rules.wants ? rules.recipient! : (refused ?? role);
  const object = lam >= 0 ? fill(scene, role, lam, rules) : objectBehind(scene, end, objectRole, frame, rules);
  const isSole = object.length === 0 || objectRole !== role;
  const ownerRole = rules.parties.includes(role) && isSole ? role : (other ?? role);
  const owners = owner < 0 || !rules.parties.includes(ownerRole) ? [] : fill(scene, ownerRole, owner, rules);
  return [...(owners.length === 1 ? [...owners, ...partnerOf(scene, owners[0]!, start)] : owners), ...object];
}

/** «كان في استقباله مدير النادي والأعضاء»: behind في the noun says whom people are there for. */
const isBehindIn = ({ analysis }: EventScene, at: number): boolean =>
  at > analysis.sentenceStart(at) && analysis.stem(at - 1) === 'في' && analysis.stem(at).startsWith('استقبال');

/** Whoever the pronoun stands for is received, and the name behind it receives. */
function receivedBy(
  scene: EventScene,
  { owner, role, other }: { owner: number; role: string; other: string },
  end: number,
  frame: Frame,
  rules: EventRules,
): FoundArgument[] {
  const received = owner < 0 ? [] : fill(scene, role, owner, rules);
  return [...received, ...objectBehind(scene, end, other, frame, rules)];
}

/** «اتفق حفتر مع السراج خلال لقائهما»: the second of the two whom the pronoun stands for, behind «مع». */
function partnerOf(scene: EventScene, { role, end }: FoundArgument, noun: number): FoundArgument[] {
  const { analysis, entityAt } = scene;
  if (!analysis.folded(noun).endsWith('هما')) return [];
  const behind = end + 1;
  const isJoined = behind < noun && analysis.folded(end) === 'مع' && entityAt(behind) !== undefined;
  return isJoined && isActorAt(scene, behind) ? partiesAt(scene, role, behind).slice(0, 1) : [];
}

/** «نقلت الوكالة عن الرئيس قوله»: whoever it is told of, right before; −1. */
function sourceBefore(scene: EventScene, noun: number): number {
  const { analysis, entityOver } = scene;
  const before = noun - 1;
  const start = entityOver(before)?.start ?? before;
  for (let at = start; at > Math.max(analysis.sentenceStart(noun), noun - longestSource); at--)
    if (analysis.folded(at - 1) === 'عن') return sourceEnd(scene, at) === noun && isActorAt(scene, at) ? at : -1;
  return -1;
}

/** «عن مصدر مسؤول في الخارجية العمانية قوله»: the end of the source with where it works. */
function sourceEnd({ analysis, phrases, partyEnd }: EventScene, at: number): number {
  const end = partyEnd(at);
  return analysis.folded(end) === 'في' ? phrases.coreEnd(end + 1) : end;
}

/** How many words the source has at most. */
const longestSource = 10;

/** «لقائه اليوم بالرياض المبعوث الأممي»: behind a pronoun a free name is whom the noun's verb would have as its object. */
function objectBehind(scene: EventScene, end: number, of: string, frame: Frame, rules: EventRules): FoundArgument[] {
  if (!rules.parties.includes(of)) return thingBehind(scene, end, of, frame, rules);
  // «زيارتهما روسيا»
  if (end < scene.analysis.count && rules.placedBy?.has(scene.entityAt(end)?.type ?? '') && isFreeNoun(scene, end))
    return fill(scene, 'place', end, rules);
  const at = skipPlaces(scene, end);
  const { analysis } = scene;
  const { people, adjective } = analysis.bits;
  const isPeople = at >= 0 && analysis.is(at, people) && !(at === end && analysis.is(at, adjective));
  const isNamed = at >= 0 && (scene.entityAt(at) !== undefined || isPeople);
  return isNamed && isFreeNoun(scene, at) && isActorAt(scene, at) ? fill(scene, of, at, rules) : [];
}

/** «توليه الرئاسة», «رفضه التدخل», «رفضه "الإجراءات"»: right behind the pronoun stands the object. */
function thingBehind(scene: EventScene, end: number, of: string, frame: Frame, rules: EventRules): FoundArgument[] {
  const { analysis, entityAt } = scene;
  const limit = analysis.sentenceEnd(end - 1);
  const at = end + 1 < limit && isQuotationMark(analysis, end) ? end + 1 : end;
  if (frame.of === of || at >= limit || !isFreeNoun(scene, at)) return [];
  if (entityAt(at)?.type === 'date' || isAttribute(scene, at) || !isConstructDefinite(scene, at)) return [];
  return fill(scene, of, at, rules, frame);
}

/** «رفضه القاطع»; a feminine noun («رفضه السياسة») is none of a masculine one. */
function isAttribute({ analysis }: EventScene, at: number): boolean {
  const { adverb, adjective, noun } = analysis.bits;
  if (analysis.is(at, adverb)) return true;
  const isFeminineNoun = analysis.is(at, noun) && analysis.bare(at).endsWith('ه');
  return analysis.is(at, adjective) && !isFeminineNoun;
}

/** «المشاركة», «مبدأ التشاركية». */
const isConstructDefinite = ({ analysis, phrases }: EventScene, at: number): boolean =>
  analysis.isDefinite(at) || (analysis.is(at, analysis.bits.noun) && analysis.isDefinite(phrases.coreEnd(at) - 1));

const behindComma = ({ analysis }: EventScene, at: number): number =>
  at < analysis.count && isComma(analysis, at) ? at + 1 : at;

function skipPlaces(scene: EventScene, from: number): number {
  let at = skipAdverbs(scene, from);
  for (let step = 0; step < 2 && at >= 0; step++) {
    const { analysis, entityAt } = scene;
    const noun = analysis.folded(at) === 'في' ? at + 1 : (analysis.outer(at) & Clitic.ba) !== 0 ? at : -1;
    const end = noun >= 0 ? (entityAt(noun)?.end ?? siteEnd(scene, noun)) : -1;
    if (end < 0) break;
    at = skipAdverbs(scene, behindComma(scene, end));
  }
  return at;
}

/** «بمقر السفارة», «في مكتبه»: the end of a phrase that a noun for a place heads; −1. */
function siteEnd({ analysis, phrases }: EventScene, at: number): number {
  const isSite = analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0;
  return isSite ? phrases.coreEnd(at) : -1;
}

/** The noun that ل joins, behind adjectives, dates and places; −1. */
function joinedByLam({ analysis, phrases, entityAt }: EventScene, from: number, region: Region): number {
  const limit = Math.min(from + 7, analysis.sentenceEnd(Math.max(0, from - 1)));
  for (let at = from; at < limit && region.has(at); ) {
    const entity = entityAt(at);
    if (analysis.outer(at) === Clitic.la && phrases.isNominal(at)) return entity?.type === 'date' ? -1 : at;
    // «شكره وامتنانه لـ…»
    if (at === from && analysis.outer(at) === Clitic.wa && analysis.hasPronoun(at) && analysis.hasPronoun(at - 1)) at++;
    else if (entity && (entity.type === 'date' || isPlaced(analysis, at))) at = entity.end;
    else if (
      analysis.folded(at) === 'في' ||
      isComma(analysis, at) ||
      (!entity && analysis.is(at, analysis.bits.adjective) && !analysis.is(at, analysis.bits['linking-adjective']))
    )
      at++;
    else return -1;
  }
  return -1;
}

const isPlaced = (analysis: Analysis, at: number): boolean =>
  (analysis.outer(at) & Clitic.ba) !== 0 || (at > 0 && analysis.folded(at - 1) === 'في');

/** A name, or a noun phrase that is definite or counted: «اجتماع الوزراء», not «جلسة طارئة». */
function isComplement(scene: EventScene, at: number, isGoverned = false): boolean {
  const { analysis, phrases, entityAt } = scene;
  if (!isGoverned && !isFreeNoun(scene, at)) return false;
  if (isAdjective(scene, at) || entityAt(at)?.type === 'date') return false;
  if (!isGoverned && isDescribing(scene, at)) return false;
  const { people, quantifier, number } = analysis.bits;
  if (entityAt(at) || analysis.is(at, people | quantifier | number)) return true;
  // «ضبط شبكة إرهابية»
  if (analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0) return true;
  const last = phrases.coreEnd(at) - 1;
  for (let token = at; token <= last; token++)
    if (analysis.isDefinite(token) || analysis.hasPronoun(token) || entityAt(token)) return true;
  return !analysis.is(at, analysis.bits.noun);
}

/** «هجوم إرهابي», «تفجيران انتحاريان»: a word for people too that agrees with the indefinite noun before it. */
function isDescribing({ analysis, entityAt }: EventScene, at: number): boolean {
  if (entityAt(at) || analysis.isDefinite(at) || analysis.isDefinite(at - 1)) return false;
  const ending = dualOrPlural.exec(analysis.stem(at - 1))?.[0];
  // With its ن a noun heads no construct.
  if (ending !== undefined && analysis.stem(at).endsWith(ending)) return true;
  // «بيان صحفي»; «اعتقال صحفي» is another.
  if (documents.has(analysis.bare(at - 1)) && /..يا?$/.test(analysis.stem(at))) return true;
  return describing.has(analysis.stem(at)) || isRelational(analysis, at);
}

/** «زيارة فجئية», «مشاورات سياسية»: an adjective in ية that agrees, in no list or a word for women too. */
function isRelational(analysis: Analysis, at: number): boolean {
  if (analysis.lastLetter(at) !== 'ة' || !analysis.stem(at).endsWith('يه')) return false;
  return /(ه|ات)$/.test(analysis.stem(at - 1)) && (analysis.isUnknown(at) || analysis.is(at, analysis.bits.adjective));
}

/** Of deeds as well as of those who do them, or whose name they are («قصف جوي»). */
const describing: ReadonlySet<string> = new Set(
  'ارهابي ارهابيا انتحاري انتحاريا عسكري عسكريا مسلح مسلحا جهادي جوي جويا بري بريا بحري بحريا عده عديده كثيره مختلفه'.split(
    ' ',
  ),
);

const dualOrPlural = /(ان|ين)$/;

const isAdjective = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  !entityAt(at) &&
  analysis.is(at, analysis.bits.adjective) &&
  !analysis.is(at, analysis.bits.noun | analysis.bits['given-name'] | analysis.bits['family-name']);

/** «محادثات السلام»: what is neither named nor a noun for people does nothing; at most it is the topic. */
function roleOfComplement(
  scene: EventScene,
  role: string,
  at: number,
  { rules, frame }: TriggerInFrame,
): string | undefined {
  const { analysis } = scene;
  if (!rules.parties.includes(role)) return role;
  const entity = scene.entityAt(isEachOf(analysis, at) ? at + 2 : at);
  const isPlace = isPlaceHead(analysis, at) && !rules.things?.includes(role);
  // «مؤتمر إفريقيا والشرق الأوسط»: whose it is, not where.
  if (entity && rules.placedBy?.has(entity.type) && entity.subtype === 'continent') return undefined;
  if ((entity && rules.placedBy?.has(entity.type)) || isPlace) return 'place';
  const acts = isActorAt(scene, at) && !isPlainAbstract(scene, at);
  if (acts || (isPlaceHead(analysis, at) && rules.things?.includes(role))) return role;
  // «رفض الطلب»: what can't reject is rejected.
  return rules.isAttitude ? frame.attached.get(Clitic.la) : rules.topic;
}

/** «محافظة عدن», «مدينة الحسيمة»: a word for a kind of place. */
const isPlaceHead = (analysis: Analysis, at: number): boolean =>
  !analysis.is(at, analysis.bits.people) && analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0;

/** «محادثات السلام»: a definite word that is a family name at best. */
function isPlainAbstract(scene: EventScene, at: number): boolean {
  const { analysis } = scene;
  if (nameAt(scene, at) || !analysis.isDefinite(at) || analysis.is(at, analysis.bits.people) || analysis.isUnknown(at))
    return false;
  return analysis.longestMatch(at, analysis.lexicon.code['organization-head']) < 0;
}
