/**
 * Who does what a trigger says: the subject of its clause, as syntax/clauses finds it, for verbs, light verbs and
 * participles; and whom a pronoun attached to an event noun stands for («لقائه»).
 */
import {
  agrees,
  type Gender,
  isPluralPronoun,
  pronounGender,
  showsOther,
  standsFor,
  type VerbForm,
} from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import type { Clause } from '../../syntax/clauses/clause.ts';
import { isSetting } from '../../syntax/clauses/settings.ts';
import { honoured } from '../../syntax/clauses/subjects.ts';
import { isComma } from '../../syntax/commas.ts';
import { isConcernedAlone } from '../../syntax/formulas/concerned.ts';
import { prayerEnd } from '../../syntax/formulas/prayers.ts';
import { isBehindReceipt } from '../../syntax/formulas/receipts.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { compass } from '../../syntax/words/compass.ts';
import { Clitic, conjunctionClitics, prepositionClitics } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';
import { isActorAt, isPress, peopleTypes, powerTypes } from '../words/actors.ts';
import { behindHonorifics } from '../words/honorifics.ts';
import { isDeed } from '../words/verbal-noun.ts';

/** The clause of a token. */
export const clauseOf = ({ clauses }: EventScene, at: number): Clause => clauses.all[clauses.of[at]!]!;

/** The clause before one in its sentence, else the one around it. */
export function clauseBefore({ clauses }: EventScene, { previous, parent }: Clause): Clause | undefined {
  const before = previous >= 0 ? previous : parent;
  return before < 0 ? undefined : clauses.all[before];
}

/** The first token of the subject of the clause in which a token stands, or of one before it, if it is somebody who acts and agrees; −1. */
export function actorOf(scene: EventScene, at: number, shown?: VerbForm): number {
  let clause: Clause | undefined = clauseOf(scene, at);
  const form = shown ?? (clause.verb === at ? clause.form : undefined);
  const traveller = form === undefined ? -1 : travellerOf(scene, at, form);
  if (traveller >= 0) return traveller;
  for (let step = 0; clause && step < mostUp; step++) {
    const subject = clause.subject >= 0 ? clause.subject : clause.topic;
    const isOther = form !== undefined && clause.verb !== at && showsOther(clause.form, form);
    const fits = subject >= 0 && !isOther && (!form || agrees(form, scene.head(subject), subject > at));
    const holds = fits && !covers(scene, subject, at) && !isPlace(scene, subject);
    if (holds && (isNamedActor(scene, subject) || isReporter(scene, clause, at))) return subject;
    clause = clauseBefore(scene, clause);
  }
  return -1;
}

/** «زيارة وزير الخارجية إلى ألمانيا والتي بحث خلالها …»: whose journey, in which he does it, is named before; −1. */
function travellerOf({ analysis, entityAt, head }: EventScene, verb: number, form: VerbForm): number {
  const next = verb + 1;
  if (next >= analysis.sentenceEnd(verb) || !withinIt.has(analysis.folded(next))) return -1;
  const first = Math.max(analysis.sentenceStart(verb), verb - journeyReach);
  let noun = verb - 1;
  while (noun >= first && !journeys.has(analysis.bare(noun))) noun--;
  if (noun < first || analysis.hasPronoun(noun)) return -1;
  const owner = behindHonorifics(analysis, entityAt, noun + 1);
  const entity = analysis.outer(owner) === 0 ? entityAt(owner) : undefined;
  return entity && peopleTypes.has(entity.type) && agrees(form, head(owner), false) ? owner : -1;
}

const withinIt: ReadonlySet<string> = new Set(['خلالها', 'فيها']);
const journeys: ReadonlySet<string> = new Set(['زياره', 'جوله', 'رحله']);
/** How far before the verb the journey stands. */
const journeyReach = 14;

/** «أوردت وسائل إعلام محلية أن …، وأضافت أن …»: the media that have said something go on. */
const isReporter = (scene: EventScene, { verb, subject }: Clause, at: number): boolean =>
  verb >= 0 && isPress(scene.analysis, subject) && scene.speaks(verb) && scene.speaks(at);

/** From afar only a name counts, or a noun for people or bodies; a word in no list may be a name, if no pronoun is attached to it. */
export function isNamedActor(scene: EventScene, at: number): boolean {
  const { analysis, entityAt } = scene;
  // «جاء ٥٩ ٪ برفقة أسرهم. وأبان أن …»: a share of people says nothing.
  if (!isActorAt(scene, at) || isShare(analysis, at)) return false;
  const { people, quantifier, number, noun, adjective } = analysis.bits;
  const names = analysis.bits['given-name'] | analysis.bits['family-name'];
  if (entityAt(at) || analysis.is(at, people | quantifier | number | names)) return true;
  if (!analysis.is(at, noun | adjective))
    return !analysis.hasPronoun(at) && !(analysis.isUnknown(at) && looksInflected(analysis, at));
  return (
    analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0 ||
    analysis.longestMatch(at, analysis.lexicon.code['person-cue']) >= 0
  );
}

/** «واعوجت», «سمعتم»: a word in no list that goes on, or ends as only verbs do, is a verb and no name. */
const looksInflected = (analysis: Analysis, at: number): boolean =>
  (analysis.outer(at) & conjunctionClitics) !== 0 || /..(تم|وا)$/.test(analysis.folded(at));

/** «59 ٪»: a number and the mark behind it. */
const isShare = (analysis: Analysis, at: number): boolean =>
  analysis.isNumber(at) && at + 1 < analysis.sentenceEnd(at) && '%٪'.includes(analysis.folded(at + 1));

/** Who speaks in the nearest clause before whose verb is one of saying: for a sentence that goes on without a verb; −1. */
export function speakerBefore(scene: EventScene, at: number): number {
  let clause: Clause | undefined = clauseOf(scene, at);
  for (let step = 0; clause && step < mostUp; step++) {
    const { verb, subject } = clause;
    if (verb >= 0 && subject >= 0 && scene.speaks(verb) && isNamedActor(scene, subject)) return subject;
    clause = clauseBefore(scene, clause);
  }
  return -1;
}

/** How many clauses a pronoun or a hidden doer is looked for back. */
const mostUp = 6;

/** «سموه», «سموها»: words for honour that are listed with their pronoun. */
const genderOfHonour = (word: string): Gender | undefined =>
  honoured.has(word) ? (word.endsWith('ها') ? 'f' : 'm') : undefined;

/** Whom the pronoun attached to a word stands for: the nearest subject that agrees and acts, else the last one named before; −1. */
export function ownerOf(scene: EventScene, at: number): number {
  const gender = pronounGender(scene.analysis, at) ?? genderOfHonour(scene.analysis.folded(at));
  if (gender === undefined) return -1;
  // «اتفق الوزير مع نظيره خلال لقائهما»: of two one may be the subject.
  const isDual = scene.analysis.folded(at).endsWith('هما');
  const two = isDual ? twoBefore(scene, at) : -1;
  if (two >= 0) return two;
  const several = isPluralPronoun(scene.analysis, at) && !isDual;
  const form = { features: 0, gender, several };
  let clause: Clause | undefined = clauseOf(scene, at);
  // «هنأ أمير الكويت الرئيس التركي بإعادة انتخابه»: of whoever is congratulated.
  if (gender === 'm' && clause.verb >= 0 && congratulating.test(scene.analysis.stem(clause.verb))) {
    const congratulated = lastNamed(scene, at);
    if (congratulated > clause.verb) return congratulated;
  }
  const sitting = gender === 'f' ? sittingBefore(scene, at) : -1;
  // «وافقت الجمعية العامة لشركة الإنماء في اجتماعها»: the subject's, whose phrase the body completes.
  const isOfSubject = sitting >= 0 && clause.subject >= 0 && scene.partyEnd(clause.subject) === sitting;
  if (sitting >= 0 && !isOfSubject && agrees(form, scene.head(sitting), false)) return sitting;
  const held = heldBefore(scene, at);
  if (held >= 0 && agrees(form, scene.head(held), false)) return held;
  const beside = several ? -1 : ownerBeside(scene, at, form);
  const near = beside >= 0 ? beside : subjectAhead(scene, at, form);
  if (near >= 0) return near;
  for (let step = 0; clause && step < mostUp; step++) {
    const named = gender === 'm' && !several ? namedBySubject(scene, clause, form, at) : -1;
    if (named >= 0) return named;
    for (const subject of [clause.subject, clause.topic, clause.antecedent]) {
      if (subject < 0 || subject >= at || covers(scene, subject, at) || !isActorAt(scene, subject)) continue;
      if (isPlace(scene, subject) || (isOwnLand(scene, subject) && !isObjectOf(clause, at))) continue;
      if ((gender === 'either' && !several) || standsFor(form, scene.head(subject))) return subject;
      if (several && crews.has(scene.analysis.bare(subject))) return subject;
    }
    clause = clauseBefore(scene, clause);
  }
  return gender === 'm' && !several ? lastNamed(scene, at) : -1;
}

/**
 * «استمرار الإمارات في دعمها لليمن», «حرص تونس على دعمها»: whose the effort is, the deed is too; «يشجع إيران على زيادة دعمها»: so it
 * is of whoever is urged; −1.
 */
function heldBefore({ analysis, entityOver, phrases }: EventScene, noun: number): number {
  const isMore = noun - 1 > analysis.sentenceStart(noun) && degrees.has(analysis.stem(noun - 1));
  const at = isMore ? noun - 1 : noun;
  const isAttached = (analysis.outer(at) & prepositionClitics) !== 0;
  const end = isAttached ? at : phrases.isPreposition(at - 1) ? at - 1 : -1;
  const owner = end > analysis.sentenceStart(at) ? entityOver(end - 1) : undefined;
  if (owner === undefined || owner.end !== end || owner.start === analysis.sentenceStart(noun)) return -1;
  if (analysis.outer(owner.start) !== 0) return -1;
  const before = analysis.stem(owner.start - 1);
  return efforts.has(before) || urging.test(before) ? owner.start : -1;
}

const urging = /^[يتن]?(شجع|حث|دعو|دفع|حمل|ساعد)ت?$|^دعا$|^دعت$/;
const degrees: ReadonlySet<string> = new Set('زياده مواصله تعزيز تكثيف وقف انهاء تقديم مزيد'.split(' '));

const efforts: ReadonlySet<string> = new Set(
  'استمرار مواصله رغبه حرص دور جهود التزام قدره نجاح فشل اهتمام عزم اصرار تصميم تمسك جديه'.split(' '),
);

/** How far before «هما» the two are looked for. */
const twoReach = 8;

/** «توجيهات قيادتي البلدين ودعمهما»: two whom one word names, close before; −1. */
function twoBefore({ analysis }: EventScene, at: number): number {
  const first = Math.max(analysis.sentenceStart(at), at - twoReach);
  for (let before = at - 1; before >= first; before--) {
    // «البرلمان» is one.
    const isBody = analysis.longestMatch(before, analysis.lexicon.code['organization-head']) >= 0;
    const isTwo = dual.test(analysis.stem(before)) && analysis.is(before, analysis.bits.people) && !isBody;
    if (!isTwo || analysis.hasPronoun(before)) continue;
    // «قيادتي البلدين»: both of which are led.
    const head = before - 1;
    const isOfTwo = head >= first && headOfTwo.test(analysis.stem(head)) && !analysis.isDefinite(head);
    return isOfTwo ? head : before;
  }
  return -1;
}

/** «البيان الصادر عن اللجنة في اجتماعها», «قدم التقرير للجمعية العامة في دورتها»: the body right before the session that is its own; −1. */
function sittingBefore({ analysis, entityOver }: EventScene, session: number): number {
  const before = session - 2;
  if (before < analysis.sentenceStart(session) || !sessions.test(analysis.stem(session))) return -1;
  if (!during.has(analysis.folded(session - 1))) return -1;
  const body = entityOver(before);
  if (body) return body.type === 'organization' && body.end === before + 1 ? body.start : -1;
  // «الانتخابات البلدية في دورتها»
  if (!analysis.isDefinite(before) || analysis.isDefinite(before - 1)) return -1;
  return analysis.longestMatch(before, analysis.lexicon.code['organization-head']) >= 0 ? before : -1;
}

/** «زار الوفد المصنع، وكان في استقبالهم المدير»: those who go together, for whom the pronoun of several stands. */
const crews: ReadonlySet<string> = new Set(['وفد', 'بعثه', 'منتخب']);

const sessions = /^(اجتماع|دور[هت]|دورات|جلس[هت]|جلسات|موتمر|قم[هت])/;
const during: ReadonlySet<string> = new Set(['في', 'خلال', 'اثناء']);

const dual = /^ال..+(ين|ان)$/;
const headOfTwo = /...ت?ي$/;

/** «ثمن المدير رعاية الأمير سلطان ودعمه للمركز», «جهود المملكة ودعمها لليمن»: whose the noun before is, the joined one is too; −1. */
function ownerBeside(scene: EventScene, at: number, form: VerbForm & { gender: Gender }): number {
  const { analysis, entityOver } = scene;
  const { gender } = form;
  const isJoined = analysis.outer(at) === Clitic.wa && at > analysis.sentenceStart(at);
  if (!isJoined || entityOver(at)) return -1;
  const traveller = gender === 'm' ? travellerBeside(scene, at) : -1;
  if (traveller >= 0) return traveller;
  const owner = entityOver(at - 1);
  if (owner === undefined) return unnamedBeside(scene, at, form);
  if (owner.end !== at || owner.start === analysis.sentenceStart(at)) return -1;
  const isTheirs = gender === 'm' ? peopleTypes.has(owner.type) : gender === 'f' && powerTypes.has(owner.type);
  return isTheirs &&
    analysis.is(owner.start - 1, analysis.bits.noun | analysis.bits.adjective) &&
    analysis.outer(owner.start) === 0
    ? owner.start
    : -1;
}

/** «زيارة الأمير للأردن واجتماعه مع الملك», «زيارة الوزير إلى بغداد، ومحادثاته هناك»: who went to the place right before; −1. */
function travellerBeside({ analysis, entityOver }: EventScene, at: number): number {
  const first = analysis.sentenceStart(at);
  let end = isComma(analysis, at - 1) ? at - 1 : at;
  let entity = entityOver(end - 1);
  if (entity?.type === 'date') {
    end = entity.start;
    entity = entityOver(end - 1);
  }
  if (entity === undefined || entity.end !== end || entity.start <= first || !landTypes.has(entity.type)) return -1;
  const isJoined = (analysis.outer(entity.start) & Clitic.la) !== 0;
  end = isJoined ? entity.start : analysis.folded(entity.start - 1) === 'الي' ? entity.start - 1 : -1;
  const owner = end > first ? entityOver(end - 1) : undefined;
  if (owner === undefined || owner.end !== end || !peopleTypes.has(owner.type)) return -1;
  for (let noun = owner.start - 1; noun >= Math.max(first, owner.start - travellerReach); noun--)
    if (journeys.has(analysis.bare(noun))) return owner.start;
  return -1;
}

const landTypes: ReadonlySet<string> = new Set(['country', 'place']);
/** How many words may stand between a journey and its traveller's name: «زيارة حضرة صاحب السمو الملكي الأمير». */
const travellerReach = 5;

/** «امتنان الشعب المصري وتقديره», «شكر المملكة وتقديرها»: so with a definite noun for people or bodies behind a deed; −1. */
function unnamedBeside(scene: EventScene, at: number, form: VerbForm): number {
  const { analysis, phrases } = scene;
  if (!isDeed(analysis, at)) return -1;
  const first = Math.max(analysis.sentenceStart(at) + 1, at - ownerReach);
  for (let owner = at - 1; owner >= first; owner--) {
    if (!analysis.isDefinite(owner) || analysis.outer(owner) !== 0) return -1;
    if (analysis.isDefinite(owner - 1)) continue;
    const isOwner = isDeed(analysis, owner - 1) && phrases.coreEnd(owner) >= at && isActorAt(scene, owner);
    return isOwner && agrees(form, scene.head(owner), false) ? owner : -1;
  }
  return -1;
}

/** How many words the owner with its adjectives has at most. */
const ownerReach = 3;

/** «وخلال لقائه السفير، أكد الوزير …»: in what opens a sentence a pronoun stands for the subject that follows the verb; −1. */
function subjectAhead(scene: EventScene, at: number, form: VerbForm): number {
  const { analysis } = scene;
  const { verb, subject, isOwn } = clauseOf(scene, at);
  const isAhead = verb > at && isOwn && subject > verb && !analysis.hasPronoun(verb);
  const first = isAhead ? openingBefore(scene, at) : -1;
  if (first < 0) return -1;
  for (let before = first + 1; before < at; before++) if (scene.entityOver(before)) return -1;
  const isTheirs = isActorAt(scene, subject) && !isPlace(scene, subject) && !isOwnLand(scene, subject);
  return isTheirs && agrees(form, scene.head(subject), false) ? subject : -1;
}

/** The preposition close before a token that opens the sentence, a quotation or what is said, or stands behind a comma; −1. */
function openingBefore({ analysis, phrases }: EventScene, at: number): number {
  const start = analysis.sentenceStart(at);
  for (let first = at - 1; first >= Math.max(start, at - openingReach); first--) {
    if (!phrases.isPreposition(first)) continue;
    const before = first - 1;
    if (before < start || isComma(analysis, before) || isQuotationMark(analysis, before)) return first;
    if (analysis.folded(before) === 'ان') return first;
  }
  return -1;
}

/** «على هامش مشاركته …»: how far behind its first word an opening names what it is about. */
const openingReach = 3;

/** «قالت السفيرة إن بلادها تؤكد دعمها للاتفاق»: right behind the verb, which the land does. */
const isObjectOf = ({ verb, isOwn }: Clause, at: number): boolean => isOwn && verb >= 0 && at === verb + 1;

/** «أكد الوزير أن بلاده …، خلال لقائه»: whose land it is. */
const isOwnLand = ({ analysis }: EventScene, at: number): boolean =>
  /^[وف]?(بلاد|بلد|بلدان)(ه|ها|هم|هما)$/.test(analysis.folded(at));

/** «جاءت تصريحات العوني خلال لقائه»: whose words or deeds the subject is; −1. */
function namedBySubject(scene: EventScene, { subject }: Clause, form: VerbForm, before: number): number {
  const { analysis, entityAt } = scene;
  const owner = subject + 1;
  if (subject < 0 || owner >= before || entityAt(subject) || analysis.is(subject, analysis.bits.people)) return -1;
  const entity = analysis.outer(owner) === 0 ? entityAt(owner) : undefined;
  return entity && peopleTypes.has(entity.type) && agrees(form, scene.head(owner), false) ? owner : -1;
}

const congratulating = /^[يتن]?هن[اي]ت?$/;

/** How many words a name is looked for back: sentences without a stop may be as long as the text. */
const farthest = 60;

/** «زيارة الأخير»: who was named last stands for himself. */
export const isLatter = ({ analysis }: EventScene, at: number): boolean =>
  (analysis.folded(at) === 'الاخير' || analysis.folded(at) === 'الاخيره') &&
  at > analysis.sentenceStart(at) &&
  !analysis.isDefinite(at - 1) &&
  (analysis.lastLetter(at) === 'ة') !== (analysis.lastLetter(at - 1) === 'ة');

/** «تهنئ الحركة ترامب بفوزه»: the last man named before in the sentence; −1. */
export function lastNamed({ analysis, entityOver }: EventScene, from: number): number {
  const first = Math.max(analysis.sentenceStart(from), from - farthest);
  for (let at = from - 1; at >= first; at--) {
    const entity = entityOver(at);
    // «اختياره وليا للعهد وتعيينه نائبا»: what he becomes is not he.
    if (entity && peopleTypes.has(entity.type) && !analysis.isAccusative(entity.start)) return entity.start;
  }
  return -1;
}

/** «الوزير سالم القاسمي …، وجاءت تصريحات القاسمي خلال تجمع خاطب فيه …»: the last mention before a token of the person named at another. */
export function lastMentionOf({ entityAt, entityOver, analysis }: EventScene, named: number, before: number): number {
  const whole = entityAt(named);
  if (whole === undefined || !peopleTypes.has(whole.type)) return named;
  const surname = analysis.stem(whole.end - 1);
  for (let at = before - 1; at >= Math.max(whole.end, before - mentionReach); at--) {
    const entity = entityOver(at);
    if (entity?.type === 'person' && entity.end === at + 1 && analysis.stem(at) === surname) return entity.start;
  }
  return named;
}

/** How many words back a shorter mention is looked for. */
const mentionReach = 150;

/** A city acts for a government by name, hardly ever as a pronoun or hidden in a verb. */
const isPlace = ({ entityAt }: EventScene, at: number): boolean => entityAt(at)?.type === 'place';

/** True if the phrase that begins at a token contains another token. */
function covers({ partyEnd }: EventScene, start: number, at: number): boolean {
  return at >= start && at < partyEnd(start);
}

/** A noun phrase that no preposition governs. */
export function isFreeNoun({ analysis, phrases }: EventScene, at: number): boolean {
  if (at < 0 || at >= analysis.count || analysis.outer(at) !== 0) return false;
  // «قتل مدنيون شمال إسرائيل»: where.
  if (compass.has(analysis.folded(at)) && !analysis.isAccusative(at)) return false;
  // «الاتفاق المبرم مع واشنطن»: belongs to the noun before it.
  if (analysis.isDefinite(at) && analysis.is(at, analysis.bits['linking-adjective']) && !isOtherGender(analysis, at))
    return isConcernedAlone(analysis, at);
  return phrases.isNominal(at) && !phrases.isPreposition(at) && !isLeftOver(analysis, at);
}

/** «في مقر الحكومة المؤقت بالرياض»: an adjective of a noun farther before. */
export function isLeftOver(analysis: Analysis, at: number): boolean {
  const { adjective, noun, people, verb } = analysis.bits;
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || !analysis.isDefinite(at) || !analysis.is(before, adjective)) return false;
  return analysis.is(at, adjective) && !analysis.is(at, noun | people | verb) && analysis.isDefinite(before);
}

/** «رفضه المشاركة»: in the feminine behind a masculine noun with its pronoun it is a noun. */
const isOtherGender = (analysis: Analysis, at: number): boolean =>
  at > analysis.sentenceStart(at) &&
  analysis.hasPronoun(at - 1) &&
  analysis.lastLetter(at) === 'ة' &&
  !/ت(ه|ها|هم|هما)$/.test(analysis.folded(at - 1));

/**
 * «قتلت الحركة التي تريد فرض آرائها نائبا»: behind the relative clause of the verb's subject, or of an aside («ثمن، في ختام زيارة
 * قام بها، الجهود …»); −1 where another stands.
 */
export function behindRelativeOf({ analysis, clauses }: EventScene, at: number, verb: number): number {
  const own = clauses.of[verb]!;
  const { kind, parent, antecedent } = clauses.all[clauses.of[at]!]!;
  if (kind !== 'relative' || parent !== own) return -1;
  const limit = analysis.sentenceEnd(verb);
  let end = at + 1;
  while (end < limit && clauses.of[end] !== own) end++;
  const isOfSubject = antecedent >= 0 && antecedent === clauses.all[own]!.subject;
  // «أدان الحزب في بيان أصدره أمس القرار»
  const isOfSetting = antecedent > verb && isSetting(analysis, antecedent);
  return end < limit && (isOfSubject || isOfSetting || isComma(analysis, end) || isBehindReceipt(analysis, end))
    ? end
    : -1;
}

/** Dates, adverbs and quotation marks may stand between a verb and its object. */
export function skipAdverbs({ analysis, entityAt }: EventScene, at: number): number {
  const limit = at < analysis.count && at > 0 ? analysis.sentenceEnd(at - 1) : at;
  while (at < limit) {
    const entity = entityAt(at);
    const wished = prayerEnd(analysis, at);
    if (wished >= 0) at = wished;
    // «عين بعد ذلك سفيرا»
    else if (isAfterwards(analysis, at)) at += 2;
    else if (entity?.type === 'date') at = entity.end;
    else if (entity === undefined && analysis.is(at, analysis.bits.adverb) && !analysis.is(at, analysis.bits.noun))
      at++;
    else if (analysis.isPunctuation(at) && '«»"“”+'.includes(analysis.folded(at))) at++;
    else break;
  }
  return at < limit ? at : -1;
}

const isAfterwards = (analysis: Analysis, at: number): boolean =>
  at + 1 < analysis.count &&
  (analysis.folded(at) === 'بعد' || analysis.folded(at) === 'قبل') &&
  analysis.folded(at + 1) === 'ذلك';
