/**
 * Whose an event noun is, and what stands behind whoever that is: the person whom its pronoun stands for («لقائه»), the object
 * behind that («رفضه السياسة»), what ل joins to it.
 */
import { media } from '../../entities/organization/medium.ts';
import { agrees, isPluralPronoun, pronounGender } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isInTerms } from '../../syntax/formulas/ways.ts';
import { isNegatedAdjective } from '../../syntax/phrases/noun-bounds.ts';
import { present } from '../../syntax/phrases/phrase-words.ts';
import { closesQuotedWords, isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver, partiesAt } from '../arguments/arguments.ts';
import { agentAt } from '../arguments/party-start.ts';
import { textBefore } from '../arguments/resumed.ts';
import { clauseOf, isFreeNoun, ownerOf, skipAdverbs } from '../arguments/subject.ts';
import type { Frame } from '../frame.ts';
import type { EventRules, EventScene, FoundArgument, LightVerb, TriggerInFrame } from '../types.ts';
import { isActorAt, isPeopleAt } from '../words/actors.ts';
import { tellers, wasDone } from '../words/heads.ts';
import { isSite, placeTypes } from '../words/place-names.ts';
import { isSpan } from '../words/spans.ts';
import { fill } from './fill.ts';
import type { Region } from './region.ts';

/** The doer of a noun whose complement may also be its object. */
export const doerBeside = (frame: Frame, { doer }: EventRules): string | undefined => {
  const subject = frame.subject ?? doer;
  return subject === complementRole(frame) ? undefined : subject;
};

/** What completes a noun; of the verbal noun of a verb with an object that is the object («اغتيال الرئيس»). */
export const complementRole = ({ of, object, subject }: Frame): string | undefined => of ?? object ?? subject;

/** «أول زيارة له»: whom the pronoun behind ل stands for. */
export function ownedBy(scene: EventScene, pronoun: number, frame: Frame, rules: EventRules): FoundArgument[] {
  const role = frame.subject ?? rules.doer;
  const owner = ownerOf(scene, pronoun);
  return owner < 0 ? [] : fill(scene, role, owner, rules);
}

/** «قالت مصادر إن السلطات قررت إيقافه»: who tells it isn't meant. */
function ownerNamed(scene: EventScene, at: number, { speaks }: EventRules): number {
  const owner = ownerOf(scene, at);
  return owner >= 0 && !speaks && tellers.has(scene.analysis.bare(owner)) ? -1 : owner;
}

/** «لقائه», «استقباله للوزير»: whom the pronoun stands for. */
export function owned(
  scene: EventScene,
  { start, end, frame, rules, light }: TriggerInFrame,
  region: Region,
): FoundArgument[] {
  const source = sourceBefore(scene, start);
  const owner = source >= 0 ? source : ownerNamed(scene, start, rules);
  const other = doerBeside(frame, rules);
  const role = complementRole(frame)!;
  if (other !== undefined && isBehindIn(scene, start))
    return receivedBy(scene, { owner, role, other }, end, frame, rules);
  // «تعيينه وزيرا»: as what, not whom.
  const state = stateBehind(scene, end, frame);
  const isState = state !== undefined;
  const lam = other === undefined || isState ? -1 : joinedByLam(scene, end, region);
  // «دعوته المجلس للانعقاد»: where the noun's complement is who does it, a name behind the pronoun is who gets it.
  // «رفضه السياسة»: so with what is refused.
  const isDoer = role === rules.doer;
  const refused = isDoer && rules.isAttitude ? frame.attached.get(Clitic.la) : undefined;
  const objectRole = isDoer && rules.wants ? rules.recipient! : (refused ?? role);
  // «شكرت الحركة في بيانها الملك»: what is said has no object.
  const hasObject = !rules.speaks || rules.isAttitude === true || rules.wants !== undefined || !isDoer;
  const behind = (): FoundArgument[] => {
    if (state !== undefined) return fill(scene, state, end, rules);
    if (lam >= 0) return fill(scene, role, lam, rules);
    return hasObject ? objectBehind(scene, end, objectRole, frame, rules) : [];
  };
  const object = behind();
  const isSole = object.length === 0 || objectRole !== role || isState;
  const isDone = rules.parties.includes(role) || isAccused(scene, end, role, rules);
  const ownerRole = isDone && isSole ? role : (other ?? role);
  const isFilled = owner >= 0 && (isDone || rules.parties.includes(ownerRole));
  const sufferer = isFilled && ownerRole === role && role !== rules.doer ? suffererBefore(scene, start) : -1;
  const told = isDoneTo(scene, start, light) && role !== rules.doer ? toldBefore(scene, start) : -1;
  const done = told < 0 ? [] : fill(scene, role, told, rules);
  if (done.length > 0) return [...done, ...object];
  const text = told < 0 ? textTaken(scene, { start, end, rules, light }) : -1;
  if (text >= 0) return [argumentOver(scene, rules.recipient!, text, scene.phrases.coreEnd(text)), ...object];
  // «النتائج التي تم إعلانها»: what is announced announces nothing.
  if (isDoneTo(scene, start, light) && role === rules.doer && rules.speaks) return object;
  const owners = isFilled ? fill(scene, ownerRole, sufferer >= 0 ? sufferer : owner, rules) : [];
  return [...(owners.length === 1 ? [...owners, ...partnerOf(scene, owners[0]!, start)] : owners), ...object];
}

/** «وتم إقرارها من مجلس الوزراء», «بعد رفضه من قبل اللجنة»: the text told of last, before a verb that only says it was done, or whoever does it; −1. */
function textTaken(
  scene: EventScene,
  { start, end, rules, light }: Pick<TriggerInFrame, 'start' | 'end' | 'rules' | 'light'>,
): number {
  if (!rules.isAttitude || rules.recipient === undefined) return -1;
  return isDoneTo(scene, start, light) || agentAt(scene, end) >= 0 ? textBefore(scene, start) : -1;
}

/** «التي تم توقيعها»: the noun says, right behind the verb, what was done. */
const isDoneTo = ({ analysis }: EventScene, noun: number, light: LightVerb | undefined): boolean =>
  light?.at === noun - 1 && wasDone.has(analysis.stem(light.at));

/** «الاتفاقية التي تم توقيعها», «القوانين تم إقرارها»: what the clause is told of, where the pronoun may stand for it; −1. */
function toldBefore(scene: EventScene, noun: number): number {
  const gender = pronounGender(scene.analysis, noun);
  if (gender === undefined) return -1;
  const form = { features: 0, gender, several: isPluralPronoun(scene.analysis, noun) };
  const { antecedent, topic } = clauseOf(scene, noun);
  // «في حال تم انتخابه»
  const isTold = topic > 0 && !scene.phrases.isPreposition(topic - 1);
  const told = antecedent >= 0 ? antecedent : isTold || topic === 0 ? topic : describedBefore(scene, noun - 1);
  return told >= 0 && told < noun && agrees(form, scene.head(told), false) ? told : -1;
}

/** «شباب عاطلين عن العمل تم إيقافهم»: people without article, whose phrase the verb right behind tells more of; −1. */
function describedBefore({ analysis, phrases }: EventScene, verb: number): number {
  if (analysis.outer(verb) !== 0) return -1;
  let found = -1;
  for (let at = verb - 1; at >= Math.max(analysis.sentenceStart(verb), verb - describedReach); at--) {
    const isSomebody = analysis.is(at, analysis.bits.people) && !analysis.isDefinite(at) && !analysis.hasPronoun(at);
    if (isSomebody && (phrases.coreEnd(at) === verb || phrases.fullEnd(at) === verb)) found = at;
  }
  return found;
}

const describedReach = 6;

/** «أوقف الأمن الرجل بعد اتهامه»: to whom the verb before did something already, where the pronoun may stand for him; −1. */
function suffererBefore(scene: EventScene, noun: number): number {
  const { verb, subject, behind, isOwn } = clauseOf(scene, noun);
  const gender = pronounGender(scene.analysis, noun);
  if (verb < 0 || !isOwn || subject < verb || gender === undefined || gender === 'either') return -1;
  const at = skipAdverbs(scene, behind);
  const isSomebody = at >= 0 && at < noun && isFreeNoun(scene, at) && isPeopleAt(scene, at);
  const head = isSomebody ? scene.head(at) : undefined;
  return head?.single && agrees({ features: 0, gender, several: false }, head, false) ? at : -1;
}

/** «بعد اتهامه بالفساد»: with what somebody did right behind, the pronoun is whoever is blamed for it. */
const isAccused = ({ analysis }: EventScene, end: number, role: string, { type, recipient }: EventRules): boolean =>
  type === 'opposition' && role === recipient && end < analysis.count && (analysis.outer(end) & Clitic.ba) !== 0;

/** «بلاتيني الذي أعيد انتخابه», «بعد إنهاء مهامه»: whom the pronoun that closes a phrase stands for. */
export function ownedByPhrase(scene: EventScene, { start, end, frame, rules }: TriggerInFrame): FoundArgument[] {
  const told = toldBefore(scene, end - 1);
  const owner = told >= 0 ? told : ownerNamed(scene, end - 1, rules);
  const isPerson = owner >= 0 && owner < start && rules.parties.includes(frame.of!) && isPeopleAt(scene, owner);
  const state = stateBehind(scene, end, frame);
  return [
    ...(isPerson ? fill(scene, frame.of!, owner, rules) : []),
    ...(state === undefined ? [] : fill(scene, state, end, rules)),
  ];
}

/** «تعيينه وزيرا»: the role of what somebody becomes, if it stands at a token. */
const stateBehind = ({ analysis }: EventScene, at: number, { object2 }: Frame): string | undefined =>
  at < analysis.count && analysis.isAccusative(at) ? object2 : undefined;

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

/**
 * «اتفق حفتر مع السراج خلال لقائهما», «طلب الرئيس من نظيره خلال اجتماعهما …», «أبلغ الوزير نظيره خلال لقائهما …»: the second of the two
 * whom the pronoun stands for, behind the first or behind what leads to whoever is told or asked something.
 */
function partnerOf(scene: EventScene, { role, end }: FoundArgument, noun: number): FoundArgument[] {
  const { analysis, entityAt } = scene;
  if (!analysis.folded(noun).endsWith('هما') || end >= noun) return [];
  const behind = leading.has(analysis.folded(end)) ? end + 1 : end;
  const partner = behind < noun ? entityAt(behind) : undefined;
  if (partner === undefined || !isActorAt(scene, behind)) return [];
  const isOther = partner.type === 'official' && (analysis.outer(behind) & ~Clitic.la) === 0;
  return isOther || analysis.folded(end) === 'مع' ? partiesAt(scene, role, behind).slice(0, 1) : [];
}

const leading: ReadonlySet<string> = new Set(['مع', 'من', 'الي']);

/** «نقلت الوكالة عن الرئيس قوله», «نقلت عن سالم العوني، قائد الجيش، قوله»: whoever it is told of, right before; −1. */
function sourceBefore(scene: EventScene, noun: number): number {
  const { analysis, entityOver } = scene;
  const isApart = words.test(analysis.stem(noun)) && isComma(analysis, noun - 1);
  const end = isApart ? noun - 1 : noun;
  const before = end - 1;
  const start = entityOver(before)?.start ?? before;
  for (let at = start; at > Math.max(analysis.sentenceStart(noun), noun - longestSource); at--)
    if (analysis.folded(at - 1) === 'عن')
      return sourceEnd(scene, at) === end && isActorAt(scene, at) && !isOnBehalf(scene, at - 1) ? at : -1;
  return -1;
}

const words = /^(قول|تاكيد)/;

/** «عبر المدير نيابة عن زملائه عن شكره» */
const isOnBehalf = ({ analysis }: EventScene, about: number): boolean =>
  about > analysis.sentenceStart(about) && behalf.has(analysis.bare(about - 1));

const behalf: ReadonlySet<string> = new Set(['نيابه', 'اصاله']);

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
  // «استقباله محافظ المؤسسة», not «استقباله محافظا»
  const isOffice = rules.isMutual && at >= 0 && !analysis.isDefinite(at) && isConstructDefinite(scene, at);
  const isPeople = at >= 0 && analysis.is(at, people) && !(at === end && analysis.is(at, adjective) && !isOffice);
  const isNamed = at >= 0 && (scene.entityAt(at) !== undefined || isPeople);
  return isNamed && isFreeNoun(scene, at) && isActorAt(scene, at) ? fill(scene, of, at, rules) : [];
}

/** «توليه الرئاسة», «رفضه التدخل», «رفضه "الإجراءات"»: right behind the pronoun stands the object. */
function thingBehind(scene: EventScene, end: number, of: string, frame: Frame, rules: EventRules): FoundArgument[] {
  const { analysis, entityAt } = scene;
  const limit = analysis.sentenceEnd(end - 1);
  const at = end + 1 < limit && isQuotationMark(analysis, end) ? end + 1 : end;
  if ((frame.of === of && !rules.isAttitude) || at >= limit || !isFreeNoun(scene, at)) return [];
  if (entityAt(at)?.type === 'date' || isAttribute(scene, at)) return [];
  if (!isConstructDefinite(scene, at) && !isDeedOf(scene, at)) return [];
  return fill(scene, of, at, rules, frame);
}

/** «رفضها تدخل إيران», «رفضه أي تدخل»: what somebody with a name does, or any of its kind. */
function isDeedOf({ analysis, entityAt, phrases }: EventScene, at: number): boolean {
  if (analysis.is(at, analysis.bits.quantifier)) return true;
  const last = phrases.coreEnd(at) - 1;
  for (let token = at + 1; token <= last; token++) if (entityAt(token)) return analysis.is(at, analysis.bits.noun);
  return false;
}

/** «رفضه القاطع»; a feminine noun («رفضه السياسة») is none of a masculine one. */
function isAttribute({ analysis }: EventScene, at: number): boolean {
  const { adverb, adjective, noun } = analysis.bits;
  if (analysis.is(at, adverb) || isNegatedAdjective(analysis, at)) return true;
  const isFeminineNoun = analysis.is(at, noun) && analysis.bare(at).endsWith('ه');
  return analysis.is(at, adjective) && !isFeminineNoun;
}

/** «المشاركة», «مبدأ التشاركية». */
export const isConstructDefinite = ({ analysis, phrases }: EventScene, at: number): boolean =>
  analysis.isDefinite(at) || (analysis.is(at, analysis.bits.noun) && analysis.isDefinite(phrases.coreEnd(at) - 1));

const behindComma = ({ analysis }: EventScene, at: number): number =>
  at < analysis.count && isComma(analysis, at) ? at + 1 : at;

export function skipPlaces(scene: EventScene, from: number): number {
  let at = skipAdverbs(scene, from);
  for (let step = 0; step < mostPlaces && at >= 0; step++) {
    const { analysis, entityAt } = scene;
    // «أمس، بقصر قرطاج، …»
    const place = behindComma(scene, at);
    const noun = analysis.folded(place) === 'في' ? place + 1 : (analysis.outer(place) & Clitic.ba) !== 0 ? place : -1;
    const end = noun >= 0 ? (entityAt(noun)?.end ?? siteEnd(scene, noun)) : -1;
    if (end < 0) break;
    at = skipAdverbs(scene, behindComma(scene, end));
  }
  return at;
}

/** «في مكتبه بديوان الإمارة بالدمام»: how many places are named one behind another. */
const mostPlaces = 4;

/** «بمقر السفارة», «في مكتبه», «بديوان الإمارة»: the end of a phrase that a noun for a place or a seat heads; −1. */
function siteEnd(scene: EventScene, at: number): number {
  const { analysis, phrases } = scene;
  const isPlace = analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0 || isSite(scene, at);
  return isPlace || seats.has(analysis.bare(at)) ? phrases.coreEnd(at) : -1;
}

/** Where those sit who receive others, and what stands for it (folded, without article). */
const seats: ReadonlySet<string> = new Set('ديوان اماره وزاره محافظه امانه بلديه سفاره قنصليه منزل'.split(' '));

/** The noun that ل joins, behind adjectives, dates and places; −1. */
export function joinedByLam(scene: EventScene, from: number, region: Region): number {
  const { analysis, phrases, entityAt } = scene;
  const limit = Math.min(from + 9, analysis.sentenceEnd(Math.max(0, from - 1)));
  // «دعم «حزب الله» للنظام»
  const first = closesQuotedWords(analysis, from) ? from + 1 : from;
  for (let at = first; at < limit && region.has(at); ) {
    const entity = entityAt(at);
    // «هجوم لـ«حزب العمال»»; «حديث لـ«الشرق الأوسط»» is told her.
    const quoted = analysis.folded(at) === 'ل' && isQuotationMark(analysis, at + 1) ? entityAt(at + 2) : undefined;
    if (quoted) return media.has(quoted.subtype ?? '') ? -1 : quoted.start;
    if (analysis.outer(at) === Clitic.la && phrases.isNominal(at))
      return entity?.type === 'date' || isSpan(analysis, at) ? -1 : at;
    // «شكره وامتنانه لـ…», «رفضه التام وإدانته لـ…»
    if (analysis.outer(at) === Clitic.wa && analysis.hasPronoun(at) && analysis.hasPronoun(from - 1)) at++;
    else if (entity && (entity.type === 'date' || isPlaced(analysis, at))) at = entity.end;
    else if (isNegatedAdjective(analysis, at)) at += 2;
    else if (isPlaced(analysis, at) && knownSiteEnd(scene, at) > at) at = knownSiteEnd(scene, at);
    // «إدانة المملكة بأشد العبارات للهجوم»
    else if (isInTerms(analysis, at, limit)) at += 2;
    else if (analysis.folded(at) === 'في' || isComma(analysis, at) || (!entity && isPlainAdjective(analysis, at))) at++;
    else if (isTeen(analysis, at)) at++;
    else return -1;
  }
  return -1;
}

/** «استقباله في مكتبه لمدير الجامعة»; what ل joins to a site without article is the site's («تفجير في مسجد للشيعة»). */
function knownSiteEnd(scene: EventScene, at: number): number {
  const { analysis, entityAt } = scene;
  const end = siteEnd(scene, at);
  // «في العاصمة الاقتصادية لتركيا»
  if (end <= at || end >= analysis.count || placeTypes.has(entityAt(end)?.type ?? '')) return -1;
  return analysis.isDefinite(end - 1) || analysis.hasPronoun(end - 1) ? end : -1;
}

/** «المؤتمر الثالث عشر للمنظمة»: the second word of an ordinal. */
const isTeen = (analysis: Analysis, at: number): boolean =>
  (analysis.folded(at) === 'عشر' || analysis.folded(at) === 'عشره') && analysis.is(at - 1, analysis.bits.adjective);

/** «الاجتماع الوزاري المقبل لدول الجوار»; what «التابع لـ» joins on is another's. */
const isPlainAdjective = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.adjective) &&
  (!analysis.is(at, analysis.bits['linking-adjective']) || present.has(analysis.bare(at)));

const isPlaced = (analysis: Analysis, at: number): boolean =>
  (analysis.outer(at) & Clitic.ba) !== 0 || (at > 0 && analysis.folded(at - 1) === 'في');
