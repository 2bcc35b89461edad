/** Where the object of a verb stands: over dates, adverbs, asides and prepositional phrases behind the verb and its subject. */
import type { Analysis } from '../../syntax/analysis.ts';
import { honoured } from '../../syntax/clauses/subjects.ts';
import { isComma } from '../../syntax/commas.ts';
import { approximationEnd } from '../../syntax/formulas/approximations.ts';
import { durationEnd } from '../../syntax/formulas/durations.ts';
import { emphasisEnd } from '../../syntax/formulas/emphases.ts';
import { namingAt } from '../../syntax/formulas/namings.ts';
import { prayerEnd } from '../../syntax/formulas/prayers.ts';
import { isRelationally } from '../../syntax/formulas/ways.ts';
import { behindBrackets, behindQuotedWords, isQuotationMark } from '../../syntax/quotations.ts';
import { hasParticiple } from '../../syntax/words/participles.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { calledEnd } from '../arguments/party-end.ts';
import { skipOpeners } from '../arguments/party-start.ts';
import { behindRelativeOf, isFreeNoun, isLeftOver } from '../arguments/subject.ts';
import type { Frame } from '../frame.ts';
import { isPassedOver } from '../triggers/light.ts';
import { isHerParticiple } from '../triggers/trigger.ts';
import type { EventScene } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { isBranding } from '../words/describing.ts';
import { placeBehind } from '../words/place-names.ts';
import type { Region } from './region.ts';

/** The first free noun phrase behind, over dates, adverbs and prepositional phrases; −1. */
export function objectAt(scene: EventScene, frame: Frame, start: number, behind: number, region: Region): number {
  const { analysis, phrases, entityAt } = scene;
  if (!frame.object || analysis.hasPronoun(start)) return -1;
  let governed = 0;
  for (let at = behind; at < Math.min(region.to + 1, analysis.sentenceEnd(start)); ) {
    const entity = entityAt(at);
    const naming = namingAt(analysis, at);
    // «محذرا مما اعتبره تبعات …»: what a preposition brings is no object.
    if (naming && phrases.isNominal(naming.named)) return naming.preposition === '' ? naming.named : -1;
    const passed = Math.max(
      approximationEnd(analysis, at),
      prayerEnd(analysis, at),
      region.behindAside(at),
      behindDuration(scene, at),
      emphasisEnd(analysis, at),
      behindAside(scene, at),
      behindTongue(scene, at),
    );
    if (passed > at) at = passed;
    // «حاثا سموه الجميع على …»
    else if (at === start + 1 && honoured.has(analysis.folded(at)) && isFreeNoun(scene, at + 1)) at++;
    else if (entity?.type === 'date') at = entity.end;
    else if (isBranding(scene, at) && isFreeNoun(scene, at + 1)) at++;
    else if (at === behind && behindApposition(scene, at) > at) at = behindApposition(scene, at);
    else if (at === behind && isBacked(analysis, at)) at++;
    else if (at === behind && frame.object === 'addressee' && behindCalling(scene, at) > at)
      at = behindCalling(scene, at);
    // «استنكر ضيف "بوليتكا" القرار»: the name completes the subject.
    else if (at === behind && calledEnd(scene, at) > at) at = calledEnd(scene, at) + 1;
    // «دعا الحزب، في بيان له، "كل القوى الديمقراطية" إلى …»
    else if ((at === behind || isComma(analysis, at - 1)) && opensQuotedObject(scene, at, frame)) return at + 1;
    else if (!region.has(at)) {
      const left = leftByRelative(scene, at, start);
      if (left >= 0) return left;
      const behindRelative = behindRelativeOf(scene, at, start);
      if (behindRelative < 0) return -1;
      at = behindRelative;
    } else if (behindBrackets(analysis, at) > at) at = behindBrackets(analysis, at);
    else if (phrases.isManner(at)) at++;
    else if (phrases.isPreposition(at) || (analysis.outer(at) & prepositionClitics) !== 0) {
      if (++governed > 2 || isRequested(scene, at, frame)) return -1;
      const noun = phrases.isPreposition(at) ? Math.max(at + 1, skipOpeners(scene, at + 1)) : at;
      const last = behindName(scene, noun) ?? (phrases.isNominal(noun) ? phrases.coreEnd(noun) : noun);
      at = behindJoined(scene, noun, behindQuotedWords(analysis, Math.max(at + 1, last)));
    } else if (isHow(scene, at)) at++;
    else if (isDescription(scene, at)) at = behindDescription(scene, at);
    // «في مقر الحكومة المؤقت بالرياض الوزير …»
    else if (at > behind && isLeftOver(analysis, at) && isPlacedBehind(scene, at + 1)) at++;
    else if (at > behind && (isGoingOn(scene, at) || isHerParticiple(scene, at))) return -1;
    // «17 شخصا قتلوا، 12 جنديا …»: behind a comma right behind the verb who they were.
    else if (at === start + 1 && isComma(analysis, at) && analysis.isNumber(at + 1)) return -1;
    else if (isAmongThem(scene, at)) return -1;
    else if (isFreeNoun(scene, at) && !analysis.is(at, analysis.bits.subordinator))
      return accusativeBehind(scene, at, region);
    else if (isPassedOver(scene, at)) at++;
    else return -1;
  }
  return -1;
}

/**
 * «انتقد سالم العوني، الخبير الاقتصادي، قرار الوزارة»: behind what a person is who was named alone, between commas or before «ما»; the
 * token itself where nothing of the kind begins.
 */
function behindApposition({ analysis, entityAt, entityOver, phrases }: EventScene, at: number): number {
  const calling = at + 1;
  const name = at > 0 && isComma(analysis, at) ? entityOver(at - 1) : undefined;
  if (name?.type !== 'person' || name.end !== at || calling >= analysis.sentenceEnd(at)) return at;
  if (analysis.outer(calling) !== 0 || bodies.has(entityAt(calling)?.type ?? '')) return at;
  if (!analysis.is(calling, analysis.bits.people) || analysis.is(name.start - 1, analysis.bits.people)) return at;
  let end = entityAt(calling)?.end ?? phrases.coreEnd(calling);
  while (end < analysis.sentenceEnd(at) && analysis.outer(end) === Clitic.wa && phrases.isNominal(end))
    end = entityAt(end)?.end ?? phrases.coreEnd(end);
  if (end >= analysis.sentenceEnd(at)) return at;
  // «حذر سالم العوني، مستشار الرئيس، من …», and without the second comma
  if (entityAt(calling)?.type === 'official' && phrases.isPreposition(end)) return end;
  return isComma(analysis, end) ? end + 1 : analysis.folded(end) === 'ما' ? end : at;
}

const bodies: ReadonlySet<string> = new Set(['organization', 'country', 'place']);

/**
 * «طالب سالم العوني محامي المتهم المحكمة بالتأجيل»: behind what one person is who was named in full without a title, right behind his
 * name; the token itself where nothing of the kind begins.
 */
function behindCalling(scene: EventScene, at: number): number {
  const { analysis, entityAt, entityOver, phrases } = scene;
  const name = at > 0 ? entityOver(at - 1) : undefined;
  if (name?.type !== 'person' || name.end !== at || name.end - name.start < 2 || entityAt(at)) return at;
  const isSomebody = analysis.is(at, analysis.bits.people) && scene.head(at).single === true;
  if (!isSomebody || analysis.outer(at) !== 0 || analysis.hasPronoun(at) || analysis.isDefinite(at)) return at;
  const end = phrases.coreEnd(at);
  // «أحد الوزراء» is somebody else.
  if (analysis.is(at, analysis.bits.quantifier) || end < at + 2 || !analysis.isDefinite(end - 1)) return at;
  return end;
}

/**
 * «حذرت المنظمة، العضو في الجبهة، من …», «طالب سالم العوني، الكاتب العام للنقابة، الوزير ب…»: behind a name and between commas what it
 * is or is part of; the token itself where nothing of the kind begins.
 */
function behindAside({ analysis, entityOver, clauses }: EventScene, at: number): number {
  if (!isComma(analysis, at) || at + 2 >= analysis.sentenceEnd(at)) return at;
  const name = entityOver(at - 1);
  const calling = at + 1;
  if (!name || name.end !== at || !named.has(name.type) || analysis.outer(calling) !== 0) return at;
  const isPart = parts.has(analysis.bare(calling)) || analysis.is(calling, analysis.bits['linking-adjective']);
  const isHolder = name.type === 'person' && analysis.is(calling, analysis.bits.people) && !entityOver(calling);
  if (!isPart && !isHolder) return at;
  const limit = Math.min(analysis.sentenceEnd(at), at + longestAside);
  for (let end = calling + 1; end < limit && clauses.of[end] === clauses.of[at]; end++)
    if (isComma(analysis, end)) return end + 1;
  return at;
}

const named: ReadonlySet<string> = new Set(['organization', 'person', 'official']);
/** What a body is of another (folded, without article). */
const parts: ReadonlySet<string> = new Set('عضو فرع ذراع جناح منضويه منضوي تابعه تابع مكتب قطاع'.split(' '));
const longestAside = 12;

/** «هددت على لسان الناطق باسمها سالم العوني ب…»: behind whoever speaks for somebody; the token itself where nothing of the kind begins. */
function behindTongue({ analysis, entityAt, partyEnd }: EventScene, at: number): number {
  const holder = at + 2;
  if (analysis.folded(at) !== 'علي' || analysis.folded(at + 1) !== 'لسان' || holder >= analysis.sentenceEnd(at))
    return at;
  const end = partyEnd(holder);
  const title = end < analysis.sentenceEnd(at) && forIt.has(analysis.folded(end)) ? end + 1 : end;
  return entityAt(title)?.end ?? title;
}

const forIt: ReadonlySet<string> = new Set(['باسمه', 'باسمها', 'باسمهم', 'الرسمي']);

/** «تمديد الهدنة 5 أيام إضافية»: behind how long something lasts, with its adjectives; the token itself where nothing of the kind begins. */
function behindDuration({ analysis }: EventScene, at: number): number {
  let end = durationEnd(analysis, at);
  while (end > at && end < analysis.sentenceEnd(at) && isBareAdjective(analysis, end)) end++;
  return end;
}

/** «هاجمت المليشيا المدعومة من إيران المدينة»: what the subject is, before the preposition that completes it. */
function isBacked(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at)) return false;
  const word = analysis.folded(at);
  return belonging.has(word)
    ? (analysis.outer(next) & Clitic.la) !== 0
    : backed.has(word) && completing.has(analysis.folded(next));
}

/** «المستشفى التابع للجامعة» */
const belonging: ReadonlySet<string> = new Set(['التابع', 'التابعه', 'المواليه', 'الموالي', 'المنتميه']);

const backed: ReadonlySet<string> = new Set('المدعومه المدعوم المدعومين المدعومون المقربه المنبثقه المنشقه'.split(' '));
const completing: ReadonlySet<string> = new Set(['من', 'عن']);

const isBareAdjective = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === 0 &&
  analysis.is(at, analysis.bits.adjective) &&
  !analysis.is(at, analysis.bits.noun) &&
  !analysis.isDefinite(at);

/** «دعت الجبهة "كل القوى الديمقراطية" إلى …», «ثمنت الوزارة "حسن تعاون الأطراف"»: papers quote whom or what by its words. */
function opensQuotedObject(scene: EventScene, at: number, { object }: Frame): boolean {
  const { analysis, clauses, phrases } = scene;
  const noun = at + 1;
  if (!quotable.has(object!) || !isQuotationMark(analysis, at) || !isFreeNoun(scene, noun)) return false;
  const { verb, topic } = clauses.all[clauses.of[noun]!]!;
  // «استنكر المحتجون "صمت الحكومة، وعدم تحركها لفائدة شباب مات في البحر"»: a verb far behind tells of something else.
  return verb < 0 || (topic === noun && verb > phrases.coreEnd(noun) + 1 && !isActorAt(scene, noun));
}

const quotable: ReadonlySet<string> = new Set(['addressee', 'endorsed', 'opposed']);

/** «دعمت بالسلاح والتدريب جماعة …»: behind the things that و joins to a thing, before somebody; else the token itself. */
function behindJoined(scene: EventScene, noun: number, from: number): number {
  const { analysis, phrases, entityAt, clauses } = scene;
  const isThing = (at: number): boolean =>
    phrases.isNominal(at) && !entityAt(at) && !clauses.ofVerb.has(at) && !analysis.is(at, analysis.bits.people);
  if (noun >= from || !isThing(noun)) return from;
  let end = from;
  while (
    end < analysis.sentenceEnd(noun) &&
    analysis.outer(end) === Clitic.wa &&
    isThing(end) &&
    analysis.isDefinite(end) === analysis.isDefinite(noun)
  )
    end = phrases.coreEnd(end);
  return end < analysis.sentenceEnd(noun) && isFreeNoun(scene, end) && isActorAt(scene, end) ? end : from;
}

/** «من باريس الفرنسية إلى …»: behind a name, and the adjective that says of which land a place is. */
function behindName({ analysis, entityAt }: EventScene, at: number): number | undefined {
  const entity = entityAt(at);
  if (entity?.type !== 'place' || !analysis.isDefinite(entity.end)) return entity?.end;
  const row = analysis.longestMatch(entity.end, analysis.lexicon.code.nationality);
  return row < 0 || analysis.outer(entity.end) !== 0 ? entity.end : analysis.matches.end[row]!;
}

const isPlacedBehind = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  at < analysis.count && (analysis.outer(at) & Clitic.ba) !== 0 && entityAt(at)?.type === 'place';

/** «داهمت فرق، مدعومة بمروحية، عددا …»: behind a comma an indefinite adjective with what it governs, up to another comma. */
function isDescription({ analysis, entityAt }: EventScene, at: number): boolean {
  const { adjective, people } = analysis.bits;
  if (at + 1 >= analysis.count || !isComma(analysis, at - 1) || entityAt(at) || analysis.isDefinite(at)) return false;
  return analysis.is(at, adjective) && !analysis.is(at, people) && (analysis.outer(at + 1) & prepositionClitics) !== 0;
}

function behindDescription({ analysis }: EventScene, at: number): number {
  let end = at + 1;
  while (end < analysis.sentenceEnd(at) && !isComma(analysis, end)) end++;
  return end;
}

/** «…، معتبرا أن …»: a participle that goes on, and no noun as «منظمات» is. */
const isGoingOn = ({ analysis }: EventScene, at: number): boolean =>
  (hasParticiple(analysis, at) && (analysis.isAccusative(at) || !analysis.is(at, analysis.bits.noun))) ||
  // «على حد قولها»
  (analysis.hasPronoun(at) && analysis.folded(at - 1) === 'حد');

/** «أصيب سبعة جنود بينهم ضابط»: some of those told before, and nobody else whom the verb takes. */
const isAmongThem = ({ analysis }: EventScene, at: number): boolean => among.has(analysis.folded(at));

const among: ReadonlySet<string> = new Set(['بينه', 'بينها', 'بينهم', 'بينهن']);

/** «أمر بتأمين طائرات …»: behind what is to be done stands nobody who is told to do it; «طالب السكان بمدينة صفاقس السلطات» tells where. */
const isRequested = (scene: EventScene, at: number, { attached }: Frame): boolean =>
  (scene.analysis.outer(at) & Clitic.ba) !== 0 && attached.get(Clitic.ba) === 'requested' && !isWhere(scene, at);

/** A place, before somebody who is told to do something. */
const isWhere = (scene: EventScene, at: number): boolean => {
  const own = scene.entityAt(at);
  const place = own?.type === 'place' ? own : placeBehind(scene, at);
  return place !== undefined && place.end < scene.analysis.sentenceEnd(at) && isActorAt(scene, place.end);
};

/** «اختار رسميا فلانا», «بحث هاتفيا مع نظيره»: before another free noun, or a preposition. */
function isHow({ analysis, phrases, entityAt }: EventScene, at: number): boolean {
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at)) return false;
  // «وصل الوفد إلى عدن بناء على طلب الرئيس»: on what ground, and no building.
  if (analysis.folded(at) === 'بناء' && analysis.folded(next) === 'علي') return true;
  if (entityAt(at) || !isRelationally(analysis, at) || analysis.is(at, analysis.bits.people)) return false;
  return analysis.is(next, analysis.bits['given-name'] | analysis.bits.people) || phrases.isPreposition(next);
}

/** «… والصين الدول الدائمة العضوية … اتفاقا»: an accusative behind a definite phrase is likelier the object than that phrase. */
function accusativeBehind(scene: EventScene, first: number, region: Region): number {
  const { analysis, entityAt } = scene;
  if (entityAt(first) || !analysis.isDefinite(first)) return first;
  // «عين غوتيريش الألماني هورست كوهلر مبعوثا»: who is named right behind is the object.
  if (entityAt(first + 1)?.type === 'person' && analysis.outer(first + 1) === 0) return first;
  for (let at = first + 1; at < region.to; at++)
    if (
      region.has(at) &&
      isFreeNoun(scene, at) &&
      !entityAt(at) &&
      analysis.isAccusative(at) &&
      // «أقر البرلمان القانون بأغلبية 120 صوتا»
      !analysis.isNumber(at - 1) &&
      !analysis.is(at, analysis.bits.adjective) &&
      // «استقبل الوزير السفير مرحبا به»: how he did it.
      !hasParticiple(analysis, at)
    )
      return at;
  return first;
}

/**
 * «أدان الحزب في بيان أصدره أمس العملية»: the free noun behind a relative clause that has both its object, a pronoun, and its
 * subject, which is hidden; −1.
 */
function leftByRelative(scene: EventScene, from: number, verb: number): number {
  const { analysis, clauses, phrases, entityAt } = scene;
  const { kind, parent, verb: relative, subject } = clauses.all[clauses.of[from]!]!;
  if (kind !== 'relative' || parent !== clauses.of[verb] || relative !== from) return -1;
  // «في كلمة ألقاها أمس القرار»: what can't do it is none of its subject.
  if (!analysis.hasPronoun(from) || (subject > from && isActorAt(scene, subject))) return -1;
  for (let at = from + 1; at < analysis.sentenceEnd(from) && clauses.of[at] === clauses.of[from]; ) {
    if (entityAt(at)?.type === 'date') at = entityAt(at)!.end;
    else if (isFreeNoun(scene, at)) return isKnown(scene, at) ? at : -1;
    else if (phrases.isPreposition(at) && phrases.isNominal(at + 1)) at = phrases.coreEnd(at + 1);
    else if ((analysis.outer(at) & prepositionClitics) !== 0 && phrases.isNominal(at)) at = phrases.coreEnd(at);
    else return -1;
  }
  return -1;
}

/** «القرار», «سياسة الحكومة», «بيان وزارة الخارجية»: a definite phrase. */
function isKnown({ analysis, phrases, entityAt }: EventScene, at: number): boolean {
  if (analysis.isDefinite(at) || entityAt(at)) return true;
  const next = at + 1;
  const end = phrases.coreEnd(at);
  if (next >= end || analysis.outer(next) !== 0) return false;
  return analysis.isDefinite(end - 1) || entityAt(next)?.end === end;
}
