/**
 * Arguments: noun phrases around a trigger → spans for its roles. A party is the entity that heads the phrase, else the
 * phrase itself; coordinated parties are several; any other role takes the phrase through its prepositions.
 */
import { media, reporters } from '../entities/organization/medium.ts';
import type { Mention } from '../grammar/mentions.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { approximationStart } from '../syntax/approximations.ts';
import { type EndsAt, isBoundPronoun, isComma } from '../syntax/phrases.ts';
import { prayerEnd } from '../syntax/prayers.ts';
import { behindQuotedWords, isQuotationMark } from '../syntax/quotations.ts';
import { Clitic } from '../text/clitics.ts';
import { actors, areSeveral, isActorAt, nameAt } from './actors.ts';
import { isEachOf, linkedEnd } from './clause-cues.ts';
import { documents } from './documents.ts';
import type { Frame } from './frame.ts';
import { busy } from './heads.ts';
import { placeTypes } from './place-names.ts';
import { ofThemEnd, shareEnd } from './shares.ts';
import type { EventScene, FoundArgument } from './types.ts';

/** An argument over tokens [start, end), its span without outer proclitics. */
export function argumentOver({ analysis }: EventScene, role: string, start: number, end: number): FoundArgument {
  // «أوضح ذلك المدير»: what is said, before who says it.
  const isSaid = role === 'speaker' && start > 0 && analysis.folded(start - 1) === 'ذلك';
  const first = isPointedAt(analysis, start) && !isSaid ? start - 1 : start;
  const opening = approximationStart(analysis, first);
  return { role, start: first, end, from: analysis.startOffset(opening), to: analysis.endOffset(end - 1) };
}

/** «هذه المنظمات»: the demonstrative before a definite noun belongs to the phrase. */
function isPointedAt(analysis: Analysis, at: number): boolean {
  if (at === analysis.sentenceStart(at) || !analysis.isDefinite(at) || analysis.outer(at) !== 0) return false;
  return analysis.is(at - 1, analysis.bits.demonstrative);
}

/** An argument that is an entity as a whole. */
export function argumentOfEntity(role: string, entity: Mention): FoundArgument {
  return { role, start: entity.start, end: entity.end, from: entity.from, to: entity.to };
}

const mostConjuncts = 12;

/** Where the doer behind «من قبل», «من طرف», «على يد» begins, if such an expression stands at a token; −1. */
export function agentAt({ analysis }: EventScene, at: number): number {
  if (at + 2 >= analysis.sentenceEnd(at)) return -1;
  const words = agents.get(analysis.folded(at));
  return words?.has(analysis.folded(at + 1)) ? at + 2 : -1;
}

const agents: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['من', new Set(['قبل', 'طرف', 'جانب', 'لدن'])],
  ['علي', new Set(['يد', 'يدي', 'ايدي'])],
]);

/** One party at a token and those joined to it. What the trigger's frame gives to another role is no part of it. */
export function partiesAt(scene: EventScene, role: string, at: number, frame?: Frame): FoundArgument[] {
  const found: FoundArgument[] = [];
  for (let start = skipOpeners(scene, at); start >= 0 && found.length < mostConjuncts; ) {
    if (!scene.phrases.isNominal(start) || (found.length > 0 && !mayJoin(scene, start))) break;
    const party = partyAt(scene, role, start, frame);
    found.push(party);
    start = scene.phrases.nextConjunct(behindApposition(scene, party.end));
    if (start < 0) start = joinedPeople(scene, party);
    else if (isHisToo(scene, party, start)) break;
  }
  return found;
}

/** «قال عمر العوني، عضو المكتب ورئيس اللجنة»: behind a name that stands before its office another without a name is his too. */
function isHisToo({ analysis, entityAt }: EventScene, { start }: FoundArgument, next: number): boolean {
  const [first, second] = [entityAt(start), entityAt(next)];
  if (first?.type !== 'official' || second?.type !== 'official' || !first.person || second.person) return false;
  return analysis.longestMatch(start, analysis.lexicon.codeOf('office')) < 0;
}

/** «للشعب اليمني وأمر ولي العهد»: who acts too, and no verb that opens a clause. */
const mayJoin = (scene: EventScene, at: number): boolean =>
  !scene.clauses.ofVerb.has(at) && !callings.has(scene.analysis.stem(at)) && isActorAt(scene, at);

/** «سالم والمكنى بأبي خالد»: what else he is called. */
const callings: ReadonlySet<string> = new Set('المكني الملقب المعروف المسمي المكناه الملقبه المعروفه'.split(' '));

/** «مصادر بالشرطة ومسعفون»: people joined to people whom a preposition with its noun tells more of; −1. */
function joinedPeople({ analysis, phrases, entityOver }: EventScene, { start, end }: FoundArgument): number {
  const { people } = analysis.bits;
  if (entityOver(start) || !analysis.is(start, people) || end >= analysis.sentenceEnd(start)) return -1;
  const noun = phrases.isPreposition(end) ? end + 1 : (analysis.outer(end) & Clitic.ba) !== 0 ? end : -1;
  if (noun < 0 || noun >= analysis.sentenceEnd(start) || !phrases.isNominal(noun)) return -1;
  const next = phrases.coreEnd(noun);
  const isJoined =
    next < analysis.sentenceEnd(start) && analysis.outer(next) === Clitic.wa && analysis.is(next, people);
  return isJoined && analysis.isDefinite(next) === analysis.isDefinite(start) ? next : -1;
}

/** «كل من» before a list, opening quotes and demonstratives are passed over. */
export function skipOpeners({ analysis }: EventScene, at: number): number {
  const limit = analysis.sentenceEnd(at);
  if (isEachOf(analysis, at)) return at + 2;
  while (at < limit && analysis.isPunctuation(at) && openers.includes(analysis.folded(at))) at++;
  return at < limit ? at : -1;
}

const openers = '"“«(\'‘';

function partyAt(scene: EventScene, role: string, at: number, frame: Frame | undefined): FoundArgument {
  const entity = nameAt(scene, at) ?? placeBehindHead(scene, at);
  if (entity && actors.has(entity.type)) return argumentOfEntity(role, entity);
  const end = withAdjectives(scene, at, nounPhraseEnd(scene, at, role, frame));
  return argumentOver(scene, role, at, nameBehind(scene, at, end));
}

const owners: ReadonlySet<string> = new Set(['ذوو', 'ذوي']);

/** «ذوو المواطنة سارة الشمري», «ضيف "بوليتيكا"، خميس الطويل», «رئيس اللجنة، سالم الدريدي،»: the end of the name in apposition to people; the end itself. */
function nameBehind({ analysis, entityAt }: EventScene, at: number, end: number): number {
  const arePeople = analysis.is(at, analysis.bits.people) || owners.has(analysis.folded(at));
  if (end >= analysis.sentenceEnd(at) || !arePeople) return end;
  const cue = analysis.lexicon.code['person-cue'];
  const name = entityAt(end);
  if (name?.type === 'person' && analysis.outer(end) === 0 && end > at + 1 && analysis.longestMatch(end - 1, cue) >= 0)
    return name.end;
  const comma = behindQuotedWords(analysis, end);
  const next = comma + 1;
  if (next >= analysis.sentenceEnd(at) || !isComma(analysis, comma)) return end;
  const called = entityAt(next);
  if (comma === end && !(analysis.isDefinite(end - 1) && isSetOff(analysis, called))) return end;
  return called?.type === 'person' || called?.person !== undefined ? called.end : end;
}

/** «قال رئيس اللجنة، سالم الدريدي، إن …»: a name between commas, or before what is said. */
function isSetOff(analysis: Analysis, called: Mention | undefined): boolean {
  if (called?.type !== 'person' || analysis.outer(called.start) !== 0) return false;
  const { end } = called;
  return (
    end < analysis.sentenceEnd(end - 1) && (isComma(analysis, end) || analysis.is(end, analysis.bits.subordinator))
  );
}

/** «بلدة الخيام», «محافظة درعا»: the kind of a place stands outside of its name. */
function placeBehindHead({ analysis, entityAt }: EventScene, at: number): Mention | undefined {
  const row = analysis.longestMatch(at, analysis.lexicon.codeOf('place-head'));
  const entity = row < 0 ? undefined : entityAt(analysis.matches.end[row]!);
  return entity?.type === 'place' && analysis.outer(entity.start) === 0 ? entity : undefined;
}

/** «الرئيسان المصري والفرنسي», «وزيري خارجية مصر وقطر»: one phrase for several, told apart by adjectives or names. */
function withAdjectives(scene: EventScene, at: number, end: number): number {
  const { analysis, entityAt } = scene;
  const { adjective, noun } = analysis.bits;
  if (isNationality(analysis, at)) return end;
  let last = end;
  for (let next = end; next < analysis.sentenceEnd(at) && analysis.outer(next) === Clitic.wa; next = last) {
    const isAdjective =
      analysis.is(next, adjective) &&
      (!analysis.is(next, noun) || isNationality(analysis, next) || agreeInForm(analysis, next, last - 1)) &&
      !entityAt(next);
    const isName =
      isDual(analysis, at) && entityAt(next)?.type === 'country' && scene.entityOver(last - 1)?.type === 'country';
    if (!isAdjective && !isName) break;
    last = entityAt(next)?.end ?? next + 1;
  }
  return last;
}

const isNationality = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.codeOf('nationality')) >= 0;

/** «أمنية وإعلامية»: the same ending and article, behind an adjective. */
function agreeInForm(analysis: Analysis, at: number, before: number): boolean {
  const { adjective } = analysis.bits;
  if (!analysis.is(before, adjective) || analysis.isDefinite(at) !== analysis.isDefinite(before)) return false;
  return ['يه', 'ي', 'يين', 'يون'].some(
    (end) => analysis.stem(at).endsWith(end) && analysis.stem(before).endsWith(end),
  );
}

/** Two of them, by their ending: «وزيرا», «وزيري», «وزيران». */
const isDual = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.people) && /(ا|ي|ان|ين|اء)$/.test(analysis.stem(at));

/** A party named by a common noun keeps what ل, على and من add right behind («الموقعون على البلاغ», «38 من أعضاء التحالف»). */
function nounPhraseEnd(scene: EventScene, at: number, role: string, frame: Frame | undefined): number {
  const { analysis, phrases } = scene;
  const end = shareEnd(scene, at, phrases.coreEnd(at));
  if (end >= analysis.sentenceEnd(at)) return end;
  const counted = ofThemEnd(scene, at, end);
  if (counted > end) return counted;
  // «إيقاف شخصين من أجل التنقيب عن الآثار»
  if (analysis.folded(end) === 'من' && end + 1 < analysis.count && analysis.folded(end + 1) === 'اجل') return end;
  const linked = Math.max(linkedEnd(analysis, phrases, end), mediumEnd(scene, at, end));
  if (linked > end) return linked;
  const next = end + 1 < analysis.sentenceEnd(at) ? skipOpeners(scene, end + 1) : -1;
  // «المتحدث الرسمي للهيئة»: whose office it is belongs to it, whatever the verb takes ل for.
  const isOffice = analysis.isDefinite(at) && analysis.longestMatch(at, analysis.lexicon.codeOf('office')) >= 0;
  if (analysis.outer(end) === Clitic.la && (isOffice || !frame?.attached.has(Clitic.la)))
    return phrases.isNominal(end) && analysis.isDefinite(end) ? phrases.coreEnd(end) : end;
  // «نظراءه في دول الخليج»
  if (analysis.folded(end) === 'في' && counterparts.has(analysis.stem(at)) && phrases.isNominal(end + 1))
    return phrases.coreEnd(end + 1);
  if (inFields.has(role) && isOfField(scene, at, end)) return phrases.coreEnd(end + 1);
  // «مشتبه به», «المتعاقد معهم», «أربعة مشتبه بهم»
  const word = analysis.isNumber(at) ? at + 1 : at;
  if (
    end === word + 1 &&
    analysis.stem(word).startsWith('م') &&
    isBoundPronoun(analysis, end) &&
    prayerEnd(analysis, end) < 0
  )
    return end + 1;
  const isUntold = seated.has(role) && isSome(scene, at, end);
  const arePeople = analysis.is(countedHead(analysis, at), analysis.bits.people);
  const body = arePeople ? bodyBehind(scene, end, isUntold) : undefined;
  if (body) return body.end;
  // «اشتكى عدد من الباعة من …»: whom a word for how many counts, whatever the verb takes من for.
  const counts = analysis.folded(end) === 'من' && isCount(scene, at, end) && !analysis.isNumber(at);
  if (counts && next >= 0 && areSeveral(analysis, next)) return countedEnd(scene, phrases.coreEnd(next));
  if (next < 0 || !phrases.isNominal(next) || frame?.separate.has(analysis.folded(end))) return end;
  if (analysis.folded(end) === 'من' && isCount(scene, at, end)) return countedEnd(scene, phrases.coreEnd(next));
  const isOf = analysis.folded(end) === 'من' || (analysis.folded(end) === 'عن' && delegates.has(analysis.stem(at)));
  const mayBeOf = isOf && isSome(scene, at, end) && !isWhere(scene, next) && agentAt(scene, end) < 0;
  if (mayBeOf && !(arePeople && isDanger(scene, next))) return phrases.coreEnd(next);
  return analysis.folded(end) === 'علي' && isSigner(scene, at, end) ? phrases.coreEnd(next) : end;
}

/** «أحد المستشارين»: whom a word for how many of them counts. */
const countedHead = (analysis: Analysis, at: number): number =>
  analysis.is(at, analysis.bits.quantifier) && at + 1 < analysis.sentenceEnd(at) && analysis.outer(at + 1) === 0
    ? at + 1
    : at;

/** «المسؤولين في مكافحة الفساد», «خبراء في الاقتصاد»: what people are busy with; no place, date or document. */
function isOfField({ analysis, phrases, entityAt }: EventScene, at: number, end: number): boolean {
  const field = end + 1;
  if (analysis.folded(end) !== 'في' || field >= analysis.sentenceEnd(at) || !phrases.isNominal(field)) return false;
  if (!busy.has(analysis.bare(countedHead(analysis, at)))) return false;
  const named = entityAt(field)?.type;
  if (named !== undefined) return !placeTypes.has(named) && named !== 'date';
  if (documents.has(analysis.stem(field)) || isPointer(analysis, field)) return false;
  return !occasions.has(analysis.bare(field)) || analysis.bare(at).startsWith('مشارك');
}

const isPointer = (analysis: Analysis, at: number): boolean => analysis.is(at, analysis.bits.demonstrative);

/** Roles of those who act or are asked. */
const inFields: ReadonlySet<string> = new Set('speaker requester opponent endorser addressee participant'.split(' '));

/** When and where something is said; who takes part in it is in it. */
const occasions: ReadonlySet<string> = new Set(
  `وقت اوقات لقاء حديث تصريح تصريحات كلمه سياق اطار اتصال ختام نهايه بدايه اعقاب ظل حين موتمر ندوه اجتماع مقابله حوار برنامج حلقه
  مداخله منشور تدوينه جلسه`.split(/\s+/u),
);

const counterparts: ReadonlySet<string> = new Set('نظراء نظراءه نظراءها نظراءهم نظير نظيره نظيرت'.split(' '));

/** «مراسل "الجوهرة أف أم"», «قادة "حزب الله"»: the end of the body whose people they are, in quotation marks; −1. */
function mediumEnd({ analysis, entityAt }: EventScene, at: number, end: number): number {
  if (end !== at + 1 || end + 1 >= analysis.sentenceEnd(at) || !isQuotationMark(analysis, end)) return -1;
  const entity = entityAt(end + 1);
  if (entity?.type !== 'organization') return -1;
  // «أبلغ مسؤول "رويترز"» tells her.
  const isOfBody = analysis.is(at, analysis.bits.people) && !analysis.isDefinite(at);
  return reporters.has(analysis.bare(at)) || (isOfBody && !media.has(entity.subtype ?? '')) ? entity.end : -1;
}

/** Who speaks does so for where he sits; what is done to somebody somewhere is done there. */
const seated: ReadonlySet<string> = new Set(['speaker', 'requester', 'opponent', 'endorser']);

/** «مصدر في وزارة الداخلية», «مسؤولون بالشرطة»: the body behind في or ب that people are of; of people whom nothing else tells, a place («مسؤولين في واشنطن»). */
function bodyBehind({ analysis, entityAt }: EventScene, end: number, isUntold: boolean): Mention | undefined {
  const isIn = analysis.folded(end) === 'في';
  const noun = isIn ? end + 1 : (analysis.outer(end) & Clitic.ba) !== 0 ? end : -1;
  const entity = noun >= 0 && noun < analysis.sentenceEnd(end) ? entityAt(noun) : undefined;
  if (entity?.type === 'organization') return entity;
  return isIn && isUntold && placeTypes.has(entity?.type ?? '') ? entity : undefined;
}

/** Who stands for others: «وفد عن حزب». */
const delegates: ReadonlySet<string> = new Set(
  'وفد وفدا وفود ممثل ممثلا ممثلون ممثلين نواب نايب مندوب مندوبون'.split(' '),
);

/** «مقاتلون متطرفون من اليمن», «مجموعة من المسلحين»: people or a body that nothing makes definite. */
function isSome({ analysis, entityOver }: EventScene, at: number, end: number): boolean {
  for (let token = at; token < end; token++)
    if (analysis.isDefinite(token) || analysis.hasPronoun(token) || entityOver(token)) return false;
  return true;
}

/** «حذر مراقبون من مخاطر التطبيق»: what people are not made up of. */
const isDanger = ({ analysis }: EventScene, at: number): boolean => dangers.has(analysis.bare(at));

const dangers: ReadonlySet<string> = new Set(
  'خطر خطوره مخاطر تداعيات عواقب انعكاسات تبعات مغبه اثار احتمال وقوع انتشار استمرار تفاقم تكرار كارثه ازمه'.split(' '),
);

/** «غادر وفد من بغداد»: behind the name of a place من says whence. */
const isWhere = ({ entityAt }: EventScene, at: number): boolean => placeTypes.has(entityAt(at)?.type ?? '');

/** «38 من أعضاء التحالف والمراقبين»: common nouns joined to what is counted are counted too. */
function countedEnd({ analysis, phrases, entityAt }: EventScene, from: number): number {
  let end = from;
  while (end < analysis.sentenceEnd(from - 1) && analysis.outer(end) === Clitic.wa && !entityAt(end)) {
    if (!analysis.isDefinite(end) || !phrases.isNominal(end)) break;
    end = phrases.coreEnd(end);
  }
  return end;
}

/** «الموقعون على البلاغ»: a participle in the plural, alone. */
const isSigner = ({ analysis }: EventScene, at: number, end: number): boolean =>
  end === at + 1 && analysis.isDefinite(at) && /(ون|ين)$/.test(analysis.stem(at));

/** «38 من أعضاء …», «الكثير من السياسيين», «عدد من المسؤولين». */
function isCount(scene: EventScene, at: number, end: number): boolean {
  const { analysis } = scene;
  return (end - at <= 2 || shareEnd(scene, at, at + 1) === end) && analysis.isCount(at);
}

/** A country in brackets or between commas after a party belongs to it. */
function behindApposition({ analysis }: EventScene, end: number): number {
  const limit = analysis.sentenceEnd(end - 1);
  if (end + 2 < limit && analysis.isPunctuation(end) && analysis.folded(end) === '(') {
    for (let token = end + 1; token < Math.min(limit, end + 8); token++)
      if (analysis.folded(token) === ')') return token + 1;
  }
  return end;
}

/** Phrases at a token: the named parties if that is what stands there, else the phrase through its prepositions and those joined to it. */
export function phrasesAt(scene: EventScene, role: string, at: number, endsAt?: EndsAt): FoundArgument[] {
  const start = skipOpeners(scene, at);
  if (start < 0 || !scene.phrases.isNominal(start) || isNothing(scene.analysis, start)) return [];
  if (role === 'place' && isAdjectiveOnly(scene, start)) return [];
  const entity = whom.has(role) ? nameAt(scene, start) : scene.entityAt(start);
  if (entity && actors.has(entity.type) && !goesOn(scene, entity)) return namesAt(scene, role, entity);
  const joins = (next: number): boolean => goesOnWithList(scene, start, next);
  // «أطلق مسلحون النار عليه»
  const governs = (next: number): boolean =>
    scene.phrases.isPreposition(next) || scene.analysis.is(next, scene.analysis.bits.pronoun);
  // «الشكر للقيادة على ثقتها»
  const reasons = (next: number): boolean => because.has(scene.analysis.stem(next)) || (endsAt?.(next) ?? false);
  const isThanked = role === 'endorsed' && scene.analysis.outer(start) === Clitic.la;
  const ends = role === 'instrument' ? governs : isThanked ? reasons : endsAt;
  return scene.phrases.conjuncts(start, ends, joins).map((span) => argumentOver(scene, role, span.start, span.end));
}

/** «الأمر», «فتح بحث في الغرض», «على ذلك»: points at what was told, and names nothing. */
function isNothing(analysis: Analysis, at: number): boolean {
  if (analysis.stem(at) === 'الامر' || analysis.stem(at) === 'الغرض') return true;
  if (!isPointer(analysis, at)) return false;
  const next = at + 1;
  return next >= analysis.sentenceEnd(at) || !analysis.isDefinite(next) || analysis.outer(next) !== 0;
}

/** «عبر دروب «الطوارق» القديمة»: what a place is like, and none itself. */
function isAdjectiveOnly({ analysis, entityAt }: EventScene, at: number): boolean {
  const { adjective, noun, people } = analysis.bits;
  return analysis.is(at, adjective) && !analysis.is(at, noun | people) && !entityAt(at);
}

/** What brings why somebody is thanked. */
const because: ReadonlySet<string> = new Set(['علي', 'مناسبه']);

/** Roles of what or whom: somebody's name may stand behind honorifics («أشاد بالدكتور سالم العمري»). */
const whom: ReadonlySet<string> = new Set(['endorsed', 'opposed']);

/** Behind a comma a list of things goes on with a thing, in the same clause and behind its verb. */
function goesOnWithList(scene: EventScene, start: number, next: number): boolean {
  const { analysis, clauses, entityAt } = scene;
  const { of, all } = clauses;
  if (of[next] !== of[start] || all[of[start]!]!.verb > start) return false;
  if (entityAt(next) || analysis.is(next, analysis.bits.people | analysis.bits.adverb)) return false;
  return analysis.is(next, analysis.bits.noun);
}

/** A name and those joined to it. */
export function namesAt(scene: EventScene, role: string, first: Mention): FoundArgument[] {
  const found: FoundArgument[] = [];
  for (let entity: Mention | undefined = first; entity && actors.has(entity.type) && found.length < mostConjuncts; ) {
    found.push(argumentOfEntity(role, entity));
    const next: number = scene.phrases.nextConjunct(behindApposition(scene, entity.end));
    entity = next < 0 ? undefined : scene.entityAt(next);
  }
  return found;
}

/** True where a name only opens a longer phrase of construct and adjectives. */
const goesOn = (scene: EventScene, entity: Mention): boolean => scene.phrases.coreEnd(entity.start) > entity.end;
