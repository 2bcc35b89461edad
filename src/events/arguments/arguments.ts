/**
 * Arguments: noun phrases around a trigger → spans for its roles. A party is the entity that heads the phrase, else the
 * phrase itself; coordinated parties are several; any other role takes the phrase through its prepositions.
 */
import type { Mention } from '../../grammar/mentions.ts';
import { headOf } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { approximationStart } from '../../syntax/formulas/approximations.ts';
import { isEachOf } from '../../syntax/formulas/each-of.ts';
import type { EndsAt, Span } from '../../syntax/phrases/phrases.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import type { Frame } from '../frame.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { actors, isActorAt, nameAt, powerTypes } from '../words/actors.ts';
import { isDeed } from '../words/verbal-noun.ts';
import { behindApposition, behindDescription } from './apposition.ts';
import { calledAt, isWhole, nameBehind, rivalAt, speakerBehind } from './holders.ts';
import { isStruckToo, listedBehind, opensOther } from './listed.ts';
import { pairedAt } from './paired.ts';
import { completedByOn, nounPhraseEnd } from './party-end.ts';
import { skipOpeners } from './party-start.ts';
import { speakerEnd } from './speaker-end.ts';

/** An argument over tokens [start, end), its span without outer proclitics. */
export function argumentOver({ analysis }: EventScene, role: string, start: number, end: number): FoundArgument {
  // «أوضح ذلك المدير»: what is said, before who says it.
  const isSaid = role === 'speaker' && start > 0 && analysis.folded(start - 1) === 'ذلك';
  const first = isPointedAt(analysis, start) && !isSaid ? start - 1 : start;
  const opening = approximationStart(analysis, first);
  return { role, start: first, end, from: analysis.spanStart(opening, end), to: analysis.spanEnd(opening, end) };
}

/** «هذه المنظمات»: the demonstrative before a definite noun belongs to the phrase. */
function isPointedAt(analysis: Analysis, at: number): boolean {
  if (at === analysis.sentenceStart(at) || !analysis.isDefinite(at) || analysis.outer(at) !== 0) return false;
  return analysis.is(at - 1, analysis.bits.demonstrative) && !isIncluded(analysis, at - 1);
}

/** «بما في ذلك الأطراف الموقعة»: what the demonstrative points at is told before. */
const isIncluded = (analysis: Analysis, at: number): boolean =>
  at - 2 >= analysis.sentenceStart(at) && analysis.folded(at - 1) === 'في' && including.has(analysis.stem(at - 2));

const including: ReadonlySet<string> = new Set(['ما', 'بما', 'من', 'بمن']);

/** An argument that is an entity as a whole. */
export function argumentOfEntity(role: string, entity: Mention): FoundArgument {
  return { role, start: entity.start, end: entity.end, from: entity.from, to: entity.to };
}

/** «عضوية السودان», «مهام وزير النقل»: whose it is, in the role of what he has; what stands there where nobody does. */
export function holderOf(scene: EventScene, one: FoundArgument): FoundArgument[] {
  const holder = one.start + 1;
  if (holder >= one.end || scene.entityAt(one.start)) return [one];
  const isSomebody = scene.entityAt(holder) !== undefined || scene.analysis.is(holder, scene.analysis.bits.people);
  return isSomebody ? partiesAt(scene, one.role, holder) : [one];
}

const mostConjuncts = 12;

/** One party at a token and those joined to it. What the trigger's frame gives to another role is no part of it. */
export function partiesAt(scene: EventScene, role: string, at: number, frame?: Frame): FoundArgument[] {
  const paired = pairedAt(scene, skipOpeners(scene, at));
  if (paired.length > 0) return paired.map((name) => argumentOfEntity(role, name));
  const found: FoundArgument[] = [];
  const areEach = areToldOneByOne(scene, skipOpeners(scene, at));
  for (let start = skipOpeners(scene, at); start >= 0 && found.length < mostConjuncts; ) {
    const joins = found.length === 0 || mayJoin(scene, start) || isStruckToo(scene, found, start);
    if (!scene.phrases.isNominal(start) || !joins) break;
    if (found.length > 0 && opensOther(scene, at, start)) break;
    const party = withHolder(scene, found, partyAt(scene, role, start, frame));
    // «الناقد الرياضي ورئيس القسم سالم العوني»: the name is of one who is both.
    const isSecond = found.length === 1 && role === 'speaker';
    const isBoth = isSecond && isNamedOffice(scene, party);
    if (isBoth && (isCalling(scene, found[0]!) || wasOffice(scene, found[0]!))) found.pop();
    // «رجل الأعمال وأحد أبناء الجالية، سالم العوني»
    else if (isSecond && party.start > start && scene.analysis.is(start, scene.analysis.bits.quantifier)) found.pop();
    found.push(party);
    start = scene.phrases.nextConjunct(behindDescription(scene, behindApposition(scene, party.end)));
    if (start < 0) start = behindSamePreposition(scene, at, party.end);
    if (start < 0) start = nextInRow(scene, found, party, areEach);
    if (start < 0) start = joinedPeople(scene, party);
    else if (isHisToo(scene, party, start)) break;
  }
  return found;
}

/** How far behind the first words of his office the name of one in a row is looked for. */
const holderReach = 8;

/** «والي طنجة سالم العوني، والقائد المنتدب للحامية بطنجة سامي العمري، ورئيس …»: in a row of officials one whose office is in no list, with his name. */
function withHolder(scene: EventScene, found: readonly FoundArgument[], party: FoundArgument): FoundArgument {
  const { analysis, clauses, entityAt } = scene;
  const before = found.at(-1);
  if (before === undefined || entityAt(before.start)?.type !== 'official' || entityAt(party.start)) return party;
  if (!analysis.is(party.start, analysis.bits.people) || !analysis.isDefinite(party.start)) return party;
  const limit = Math.min(analysis.sentenceEnd(party.start), party.end + holderReach);
  for (let at = party.end; at < limit; at = entityAt(at)?.end ?? at + 1) {
    const name = entityAt(at);
    if (name?.type === 'person' && analysis.outer(at) === 0)
      return argumentOver(scene, party.role, party.start, name.end);
    if (!analysis.isWord(at) || clauses.ofVerb.has(at) || (analysis.outer(at) & Clitic.wa) !== 0) return party;
  }
  return party;
}

/** «عدد من الخبراء الذين …», «عدد كبير من الشبان»: a party with the count that stands before it behind «من». */
export function withCount(scene: EventScene, one: FoundArgument): FoundArgument {
  const { analysis } = scene;
  const { role, start, end } = one;
  const first = analysis.sentenceStart(start);
  if (start - 2 < first || analysis.outer(start) !== 0 || analysis.folded(start - 1) !== 'من') return one;
  const count = analysis.is(start - 2, analysis.bits.adjective) && start - 3 >= first ? start - 3 : start - 2;
  return groups.has(analysis.stem(count)) ? argumentOver(scene, role, count, end) : one;
}

const groups: ReadonlySet<string> = new Set('عدد عددا العديد عديد مجموعه جمله كثير الكثير'.split(' '));

/** «للرئيس ولنائب الرئيس»: somebody behind و and the preposition that is attached to the first; −1. */
function behindSamePreposition(scene: EventScene, first: number, at: number): number {
  const { analysis } = scene;
  if (first < 0 || at >= analysis.sentenceEnd(first)) return -1;
  const attached = analysis.outer(first) & prepositionClitics;
  return attached !== 0 && analysis.outer(at) === (attached | Clitic.wa) && isActorAt(scene, at) ? at : -1;
}

/** True of the first name behind «كل من». */
const areToldOneByOne = ({ analysis }: EventScene, at: number): boolean => at > 1 && isEachOf(analysis, at - 2);

/** «السعودية، مصر، الإمارات», «كل من السعودية، القاهرة وأبو ظبي»: the next name of a row, of another type only where they are told one by one; −1. */
function nextInRow(
  scene: EventScene,
  found: readonly FoundArgument[],
  { start, end }: FoundArgument,
  areEach: boolean,
): number {
  const type = scene.entityAt(start)?.type;
  const next =
    type === 'person' || type === 'official' ? -1 : listedBehind(scene, end, areEach || isInRow(scene, found));
  return next < 0 || areEach || type === undefined || type === scene.entityAt(next)!.type ? next : -1;
}

/** True if a comma alone parts the last two. */
const isInRow = ({ analysis }: EventScene, found: readonly FoundArgument[]): boolean => {
  const [before, last] = found.slice(-2);
  return last !== undefined && before!.end + 1 === last.start && isComma(analysis, before!.end);
};

/** «الناقد الرياضي»: what somebody is whom nothing names, and no office. */
function isCalling({ analysis, entityAt }: EventScene, { start }: FoundArgument): boolean {
  const { lexicon } = analysis;
  if (entityAt(start) || !analysis.isDefinite(start) || analysis.longestMatch(start, lexicon.code.office) >= 0)
    return false;
  return (
    analysis.longestMatch(start, lexicon.code['person-cue']) >= 0 && headOf(analysis, start, 'noun').single === true
  );
}

/** «رئيس الحكومة الأسبق»: an office that somebody without a name had. */
const wasOffice = ({ analysis, entityAt }: EventScene, { start, end }: FoundArgument): boolean =>
  entityAt(start)?.type === 'official' && !entityAt(start)!.person && former.test(analysis.folded(end - 1));

const former = /^ال(اسبق|سابق)ه?$/;

/** «رئيس القسم سالم العوني»: an office before its holder's name. */
const isNamedOffice = ({ analysis, entityAt }: EventScene, { start }: FoundArgument): boolean =>
  entityAt(start)?.person !== undefined && analysis.longestMatch(start, analysis.lexicon.code.office) >= 0;

/** «قال عمر العوني، عضو المكتب ورئيس اللجنة»: behind a name that stands before its office another without a name is his too. */
function isHisToo({ analysis, entityAt }: EventScene, { start }: FoundArgument, next: number): boolean {
  const [first, second] = [entityAt(start), entityAt(next)];
  if (first?.type !== 'official' || second?.type !== 'official' || !first.person || second.person) return false;
  return analysis.longestMatch(start, analysis.lexicon.code.office) < 0;
}

/** «للشعب اليمني وأمر ولي العهد»: who acts too, and no verb that opens a clause. */
const mayJoin = (scene: EventScene, at: number): boolean =>
  !scene.clauses.ofVerb.has(at) &&
  !callings.has(scene.analysis.stem(at)) &&
  // «أصيب مصلون وهم ساجدون»
  !scene.analysis.is(at, scene.analysis.bits.pronoun) &&
  isActorAt(scene, at);

/** «سالم والمكنى بأبي خالد»: what else he is called. */
const callings: ReadonlySet<string> = new Set('المكني الملقب المعروف المسمي المكناه الملقبه المعروفه'.split(' '));

/** «مصادر بالشرطة ومسعفون»: people joined to people whom a preposition with its noun tells more of; −1. */
function joinedPeople({ analysis, phrases, entityOver }: EventScene, { start, end }: FoundArgument): number {
  const { people } = analysis.bits;
  if (entityOver(start) || !analysis.is(start, people) || end >= analysis.sentenceEnd(start)) return -1;
  const noun = phrases.isPreposition(end) ? end + 1 : (analysis.outer(end) & Clitic.ba) !== 0 ? end : -1;
  if (noun < 0 || noun >= analysis.sentenceEnd(start) || !phrases.isNominal(noun)) return -1;
  // «قضت محكمة بسجن الوزير ونائبه»
  if (noun === end && isDeed(analysis, noun)) return -1;
  const next = phrases.coreEnd(noun);
  if (next >= analysis.sentenceEnd(start)) return -1;
  // «عضوا بالبرلمان وحارسه»
  const arePeople = analysis.is(next, people) || analysis.longestMatch(next, analysis.lexicon.code['person-cue']) >= 0;
  const isJoined = analysis.outer(next) === Clitic.wa && arePeople;
  return isJoined && analysis.isDefinite(next) === analysis.isDefinite(start) ? next : -1;
}

function partyAt(scene: EventScene, role: string, at: number, frame: Frame | undefined): FoundArgument {
  const entity = nameAt(scene, at) ?? placeBehindHead(scene, at);
  if (entity && actors.has(entity.type)) return argumentOfEntity(role, entity);
  const whole = withAdjectives(scene, at, withEach(scene, at, nounPhraseEnd(scene, at, role, frame)));
  const read = isWanted(scene, whole - 1) && whole > at + 1 ? whole - 1 : whole;
  const end = role === 'speaker' ? speakerEnd(scene, at, read) : read;
  const name = nameBehind(scene, at, end, role) ?? (role === 'speaker' ? speakerBehind(scene, at, end) : undefined);
  if (name !== undefined && isWhole(scene.analysis, at)) return argumentOver(scene, role, at, name.end);
  const called = name ?? calledAt(scene, at, end);
  return called ? argumentOfEntity(role, called) : argumentOver(scene, role, at, end);
}

/** «منحرف صادرة في حقه مناشير تفتيش», «شاب صادر بشأنه منشور»: what was issued against him, which describes him in its own gender. */
function isWanted({ analysis }: EventScene, at: number): boolean {
  const behind = at + 1;
  if (!issued.has(analysis.stem(at)) || behind + 1 >= analysis.sentenceEnd(at)) return false;
  return against.test(analysis.folded(analysis.folded(behind) === 'في' ? behind + 1 : behind));
}

const issued: ReadonlySet<string> = new Set(['صادره', 'صادر', 'صادرا']);
const against = /^ب?(حق|شان)(ه|ها|هم|هما|هن)$/;

/** «وزراء خارجية كل من تونس ومصر والجزائر»: the end with those named one by one, which complete the phrase; the end itself. */
function withEach({ analysis, entityAt }: EventScene, at: number, end: number): number {
  if (end < at + 2 || !isEachOf(analysis, end - 1)) return end;
  let last = entityAt(end + 1)?.end ?? end;
  while (last > end && last < analysis.sentenceEnd(at) && analysis.outer(last) === Clitic.wa && entityAt(last))
    last = entityAt(last)!.end;
  return last;
}

/** «بلدة الخيام», «محافظة درعا»: the kind of a place stands outside of its name. */
function placeBehindHead({ analysis, entityAt }: EventScene, at: number): Mention | undefined {
  const row = analysis.longestMatch(at, analysis.lexicon.code['place-head']);
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
    // «وزراء الخارجية والدفاع العرب»
    const field = ministers.has(analysis.bare(at)) ? analysis.longestMatch(next, analysis.lexicon.code.portfolio) : -1;
    if (field >= 0) {
      last = analysis.matches.end[field]!;
      while (last < analysis.sentenceEnd(at) && analysis.outer(last) === 0 && isNationality(analysis, last)) last++;
      continue;
    }
    const isAdjective =
      analysis.is(next, adjective) &&
      (!analysis.is(next, noun) || isNationality(analysis, next) || agreeInForm(analysis, next, last - 1)) &&
      !entityAt(next);
    const isName =
      isDual(analysis, at) && entityAt(next)?.type === 'country' && scene.entityOver(last - 1)?.type === 'country';
    // «التقى الرئيس وأبلغه …»
    if ((!isAdjective && !isName) || scene.clauses.ofVerb.has(next)) break;
    last = entityAt(next)?.end ?? next + 1;
  }
  return last;
}

const ministers: ReadonlySet<string> = new Set(['وزراء', 'وزيرا', 'وزيري', 'وزيران', 'وزيرين']);

const isNationality = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;

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

/** Phrases at a token: the named parties if that is what stands there, else the phrase through its prepositions and those joined to it. */
export function phrasesAt(scene: EventScene, role: string, at: number, endsAt?: EndsAt): FoundArgument[] {
  const start = skipOpeners(scene, at);
  if (start < 0 || !scene.phrases.isNominal(start) || isNothing(scene.analysis, start)) return [];
  if (role === 'place' && isAdjectiveOnly(scene, start)) return [];
  const entity = whom.has(role) ? nameAt(scene, start) : scene.entityAt(start);
  if (entity && actors.has(entity.type) && !goesOn(scene, entity)) return namesAt(scene, role, entity);
  const rival = rivalAt(scene, start);
  if (rival) return [argumentOfEntity(role, rival)];
  const joins = (next: number): boolean => goesOnWithList(scene, role, start, next);
  // «أطلق مسلحون النار عليه»
  const governs = (next: number): boolean =>
    scene.phrases.isPreposition(next) || scene.analysis.is(next, scene.analysis.bits.pronoun);
  // «الشكر للقيادة على ثقتها», but «للقائمين على المهرجان»; «شكر المواطنين على تعاونهم», «هنأ اللاعبين بالفوز»
  const arePeople = isWhom(scene.analysis, start);
  const reasons = (next: number): boolean =>
    (because.has(scene.analysis.stem(next)) && !completedByOn.test(scene.analysis.bare(next - 1))) ||
    (arePeople && (scene.analysis.outer(next) & Clitic.ba) !== 0) ||
    // «الشكر للجماعات عن دعمها»
    (arePeople && scene.analysis.folded(next) === 'عن' && next === scene.phrases.coreEnd(start)) ||
    // «دعم القضاة في هذه القضية»
    (scene.analysis.is(start, scene.analysis.bits.people) && scene.analysis.folded(next) === 'في') ||
    (endsAt?.(next) ?? false);
  const isThanked = role === 'endorsed' && (arePeople || isToWhom(scene.analysis, start));
  const ends = role === 'instrument' ? governs : isThanked ? reasons : endsAt;
  // «السفير وشكره على جهوده»: behind somebody a verb with a pronoun opens the next clause.
  const stops = (next: number): boolean =>
    bringsCompany(scene.analysis, next) ||
    // «مذكرة تفاهم بين وزارتين»
    (role === 'document' && scene.analysis.folded(next) === 'بين') ||
    // «استقال من تدريب الفريق بسبب سوء النتائج»
    (role === 'position' && scene.analysis.folded(next) === 'بسبب') ||
    (arePeople && scene.analysis.hasPronoun(next) && scene.clauses.ofVerb.has(next)) ||
    opensClause(scene, next) ||
    (ends?.(next) ?? false);
  const endOf = (span: Span): number =>
    contents.has(role) ? withObject(scene, span.start, span.end, stops) : span.end;
  return scene.phrases.conjuncts(start, stops, joins).map((span) => argumentOver(scene, role, span.start, endOf(span)));
}

/** «رفض العرض وتمسك باللاعب», «ندد بالقصف وطالب أنقرة بوقفه»: a verb that و joins on tells something else. */
function opensClause({ analysis, clauses }: EventScene, at: number): boolean {
  if (analysis.outer(at) !== Clitic.wa || !clauses.ofVerb.has(at)) return false;
  // «ونقل البضائع»
  const mayBeNoun = analysis.is(at, analysis.bits.noun) || isDeed(analysis, at);
  const next = at + 1;
  return !mayBeNoun || (next < analysis.sentenceEnd(at) && (analysis.outer(next) & Clitic.ba) !== 0);
}

/** «برئاسة», «بحضور»: true of what says who was there too. */
export const bringsCompany = (analysis: Analysis, at: number): boolean =>
  (analysis.outer(at) & Clitic.ba) !== 0 && company.has(analysis.stem(at));

/** Roles of what is said, wanted or judged. */
const contents: ReadonlySet<string> = new Set(['endorsed', 'opposed', 'requested', 'topic', 'goal', 'demand']);

/** «إرسال الولايات المتحدة مجموعة بحرية إلى …», «إعلان تركيا استعدادها للحوار»: with what whoever completes a deed does it to. */
function withObject(scene: EventScene, start: number, end: number, stops: EndsAt): number {
  const { analysis, phrases, entityAt } = scene;
  // «إعطائهم الفرصة»
  if (end === start + 1 && isDoneBySomebody(scene, start)) return phrases.conjuncts(end, stops)[0]?.end ?? end;
  const doer = entityAt(start + 1);
  if (doer?.end !== end || !actors.has(doer.type) || !isDeed(analysis, start)) return end;
  if (end >= analysis.sentenceEnd(start) || stops(end) || !phrases.isNominal(end) || analysis.outer(end) !== 0)
    return end;
  const { people, adverb, adjective } = analysis.bits;
  if (powerTypes.has(doer.type) && isKnown(scene, end)) return phrases.conjuncts(end, stops)[0]?.end ?? end;
  if (entityAt(end) || analysis.isDefinite(end) || scene.clauses.ofVerb.has(end)) return end;
  const isBody = analysis.longestMatch(end, analysis.lexicon.code['organization-head']) >= 0;
  if (analysis.is(end, adverb | adjective) || (analysis.is(end, people) && !isBody)) return end;
  return phrases.conjuncts(end, stops)[0]?.end ?? end;
}

/** «إعطائهم الفرصة», «حضورهم حفل التكريم»: a deed with the pronoun of whoever does it, right before what he does it to. */
function isDoneBySomebody({ analysis, entityAt, phrases, clauses }: EventScene, deed: number): boolean {
  const { noun, adjective, people } = analysis.bits;
  const at = deed + 1;
  if (!analysis.hasPronoun(deed) || at >= analysis.sentenceEnd(deed) || analysis.outer(at) !== 0) return false;
  if (!isDeed(analysis, deed) || analysis.is(deed, people)) return false;
  if (!analysis.is(at, noun) || analysis.is(at, adjective | people)) return false;
  if (entityAt(at) || clauses.ofVerb.has(at)) return false;
  return analysis.isDefinite(at) || analysis.isDefinite(phrases.coreEnd(at) - 1);
}

/** «انتهاك إسرائيل المجال الجوي», «دعم إيران الحوثيين»: a name, or a definite noun that is no quality. */
function isKnown({ analysis, entityAt }: EventScene, at: number): boolean {
  const entity = entityAt(at);
  if (entity) return entity.type !== 'date';
  return analysis.isDefinite(at) && analysis.is(at, analysis.bits.noun) && !analysis.is(at, analysis.bits.adjective);
}

/** «الشكر للقيادة على ثقتها», «الشكر إلى الناس على دعمهم»: whom the preposition of thanks brings; «شكره لموافقته على …» brings what for. */
const isToWhom = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === Clitic.la
    ? !(analysis.hasPronoun(at) && isDeed(analysis, at))
    : at > analysis.sentenceStart(at) && analysis.folded(at - 1) === 'الي';

/** «المواطنين», «لجميع القطاعات»; but «القائمين على المهرجان». */
const isWhom = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.people | analysis.bits.quantifier) && !completedByOn.test(analysis.bare(at));

const isPointer = (analysis: Analysis, at: number): boolean => analysis.is(at, analysis.bits.demonstrative);

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

/** «اتفاقا لوقف النار بوساطة قبائل»: behind ب these say who was there too, and belong to no other phrase (folded). */
const company: ReadonlySet<string> = new Set('وساطه رعايه حضور مشاركه رياسه اشراف دعوه رفقه صحبه مناسبه'.split(' '));

/** Roles of what or whom: somebody's name may stand behind honorifics («أشاد بالدكتور سالم العمري»). */
const whom: ReadonlySet<string> = new Set(['endorsed', 'opposed']);

/** Behind a comma a list of things goes on with a thing, in the same clause and behind its verb, or in the one around a relative clause. */
function goesOnWithList(scene: EventScene, role: string, start: number, next: number): boolean {
  const { analysis, clauses, entityAt } = scene;
  const { of, all } = clauses;
  const { verb, kind, parent } = all[of[start]!]!;
  const isSame =
    of[next] === of[start] ||
    (kind === 'relative' && of[next] === parent && contents.has(role) && isDeed(analysis, next));
  if (!isSame || verb > start) return false;
  if (entityAt(next) || analysis.is(next, analysis.bits.people | analysis.bits.adverb)) return false;
  // «…، وبناء على ذلك …»: on what ground.
  const isGround = analysis.stem(next) === 'بناء' && analysis.folded(next + 1) === 'علي';
  // «رحب بالنصر، وهذا ما …», «…، وهذا الأمر يتطلب …»: what is told of it next.
  if (isPointer(analysis, next) && (isNothing(analysis, next) || clauses.ofVerb.has(scene.phrases.coreEnd(next))))
    return false;
  return analysis.is(next, analysis.bits.noun) && !isGround;
}

/** A name and those joined to it. */
export function namesAt(scene: EventScene, role: string, first: Mention): FoundArgument[] {
  const found: FoundArgument[] = [];
  const areEach = areToldOneByOne(scene, first.start);
  for (let entity: Mention | undefined = first; entity && actors.has(entity.type) && found.length < mostConjuncts; ) {
    found.push(argumentOfEntity(role, entity));
    const joined: number = scene.phrases.nextConjunct(behindApposition(scene, entity.end));
    const next: number = joined >= 0 ? joined : nextInRow(scene, found, found.at(-1)!, areEach);
    // «لخادم الحرمين الشريفين وسمو ولي عهده»
    entity = next < 0 ? undefined : whom.has(role) ? nameAt(scene, next) : scene.entityAt(next);
    // «شكر الملك سلمان والمسؤولين في المملكة»
    if (
      next >= 0 &&
      !entity &&
      whom.has(role) &&
      scene.analysis.is(next, scene.analysis.bits.people) &&
      mayJoin(scene, next)
    )
      found.push(partyAt(scene, role, next, undefined));
  }
  return found;
}

/** True where a name only opens a longer phrase of construct and adjectives. */
const goesOn = (scene: EventScene, entity: Mention): boolean => scene.phrases.coreEnd(entity.start) > entity.end;
