/** statement: somebody says, declares or announces. Triggers: lexicons/triggers/statement.tsv. */
import { Feature, isPresent } from '../lexicon/features.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { prayerEnd } from '../syntax/formulas/prayers.ts';
import { isQuotationMark } from '../syntax/quotations.ts';
import { Clitic } from '../text/clitics.ts';
import { partiesAt } from './arguments/arguments.ts';
import { contentBehind } from './arguments/speaker-end.ts';
import { actorOf, isFreeNoun } from './arguments/subject.ts';
import { call, isReport } from './call.ts';
import { reporterTold } from './roles/audience.ts';
import { withInterviewer } from './roles/interview.ts';
import { isMedia, mediumBeforeContent } from './roles/medium.ts';
import { calledBy } from './triggers/called.ts';
import { isGoneBy } from './triggers/gone-by.ts';
import { heardFrom } from './triggers/heard.ts';
import {
  audienceOf,
  authorOf,
  isReferredTo,
  issuerOf,
  ownersOfSource,
  quotedBefore,
  sayerOfThem,
  tellsDocument,
  withoutIssue,
} from './triggers/issuer.ts';
import { withIssuers } from './triggers/issuers-before.ts';
import { judgeBehind } from './triggers/judged.ts';
import { hasContent } from './triggers/required.ts';
import { isLaidDownByNothing, withText } from './triggers/stipulated.ts';
import { asOwners } from './triggers/talk-owner.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from './types.ts';
import { confessor } from './violence/suspects.ts';
import { isActorAt, peopleTypes } from './words/actors.ts';
import { documents, kindNoun } from './words/documents.ts';
import { evidence, gods, wasDone } from './words/heads.ts';
import { inRole } from './words/in-role.ts';
import { isDeed } from './words/verbal-noun.ts';

/** What something is said in (folded, without article and pronoun). */
const media: ReadonlySet<string> = new Set(
  `بيان بلاغ توضيح تصريح تصريحات كلمه خطاب مقابله حوار حديث تقرير رساله برقيه تغريده تدوينه تدوين منشور مداخله وثيقه مذكره مقال نص
  ندوه تسجيل فيديو افتتاحيه اتصال مكالمه استطلاع مسح اجابه رد تعليق تعقيب`.split(/\s+/u),
);

/** Meetings with the press: a medium only with that adjective. */
const meetings: ReadonlySet<string> = new Set([
  'موتمر',
  'موتمرا',
  'لقاء',
  'ندوه',
  'نقطه',
  'اجتماع',
  'ايجاز',
  'موجز',
  'احاطه',
]);

/** «اكتفى الوزير بالقول إن …»: of the noun of saying that ب joins to a verb, whoever does what the verb says. */
function sayerOf(scene: EventScene, { start, isVerb }: TriggerPlace, found: readonly FoundArgument[]): FoundArgument[] {
  const { analysis } = scene;
  const isJoined = !isVerb && analysis.isDefinite(start) && (analysis.outer(start) & Clitic.ba) !== 0;
  const actor = isJoined && !found.some(({ role }) => role === 'speaker') ? actorOf(scene, start) : -1;
  return actor < 0 ? [] : partiesAt(scene, 'speaker', actor).slice(0, 1);
}

/** «أوضحت الشؤون الصحية بمحافظة الأحساء», «أكد مراسلنا بالقصرين»: right behind who has no name, ب says of where they are. */
function withoutSeat({ analysis, entityAt }: EventScene, found: readonly FoundArgument[]): FoundArgument[] {
  const isUnnamed = ({ start }: FoundArgument): boolean => {
    const entity = entityAt(start);
    return entity === undefined || entity.type === 'organization';
  };
  const isSeat = (one: FoundArgument): boolean => {
    const noun = analysis.outer(one.start) !== 0 ? one.start : one.start - 1;
    if (one.role !== 'place' || (analysis.outer(noun) & Clitic.ba) === 0) return false;
    return found.some((other) => other.role === 'speaker' && other.end === noun && isUnnamed(other));
  };
  return found.filter((one) => !isSeat(one));
}

/** «نقل الأمير تعازي الملك إلى ذوي الشهيد»: somebody who takes what another says to others is no medium. */
function isMessenger({ analysis, entityAt }: EventScene, { reading }: TriggerInFrame, one: FoundArgument): boolean {
  if (one.role !== 'medium') return false;
  const entity = entityAt(one.start);
  if (entity) return entity.type === 'person' || entity.type === 'official';
  return reading === 'noun' && analysis.is(one.start, analysis.bits.people);
}

/** «منبها لضرورة الحسم», «يهدد استقرار البلاد», «أبلغ هذه القرارات إلى الملك»: what nobody can tell anything is no audience. */
function hearsNothing(scene: EventScene, { role, start }: FoundArgument): boolean {
  const { analysis, entityAt } = scene;
  if (role !== 'audience' || entityAt(start) || analysis.is(start, analysis.bits.people)) return false;
  const isPointer = analysis.is(start, analysis.bits.demonstrative);
  const at = isPointer || analysis.is(start, analysis.bits.quantifier) ? start + 1 : start;
  if (analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0) return false;
  const word = analysis.bare(at);
  if (needs.has(word) || (isPointer && !isActorAt(scene, start))) return true;
  return isDeed(analysis, at) && !hearers.has(word);
}

/** Of what people are told, by its first word (folded, without article). */
const needs: ReadonlySet<string> = new Set(['ضروره', 'اهميه', 'خطوره', 'وجوب', 'امكانيه', 'وجود']);

/** Those who are there, or lead, by words that say what they do (folded, without article). */
const hearers: ReadonlySet<string> = new Set(['حضور', 'اداره', 'قياده', 'امانه', 'نيابه']);

/** What carries news, in words that are no heads of names. */
const carriers: ReadonlySet<string> = new Set(
  'وسايل مواقع محطه محطات محطتا قناتا شبكات شبكتا قنوات صحف صحيفتا وكالات وكالتا'.split(' '),
);

/** «قال تعالى», «قال صلى الله عليه وسلم»: God and the Prophet are praised and not named, and whoever stands before says nothing. */
function withoutScripture(scene: EventScene, { start, end }: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  const { analysis } = scene;
  if (end >= analysis.sentenceEnd(start) || !isPraise(analysis, analysis.isWord(end) ? end : end + 1)) return found;
  return found.filter(({ role, start: from }) => role !== 'speaker' || from > start);
}

const isPraise = (analysis: Analysis, at: number): boolean =>
  at < analysis.count &&
  (praising.test(analysis.folded(at)) || (blessing.test(analysis.folded(at)) && prayerEnd(analysis, at) >= 0));

const praising = /^(تعالي|سبحانه)$/;
const blessing = /^(صلي|عليه|جل|عز)$/;

export const statement: EventRules = {
  type: 'statement',
  parties: ['speaker', 'audience', 'medium'],
  doer: 'speaker',
  recipient: 'audience',
  // «وسائل إعلام»
  doers: carriers,
  // «تحدث هاتفيا مع نظيره»
  turns: [
    {
      words: new Set(['هاتفيا', 'تليفونيا']),
      rules: call,
      flag: 'phoned',
      roles: { speaker: 'participant', audience: 'participant', time: 'time' },
    },
  ],
  only: {
    posted: [{ role: 'medium' }, { role: 'speaker', where: isQuoted }],
    told: [{ role: 'speaker' }],
    // «قدم العزاء لأسرة الفقيد», not «في مجلس العزاء»
    condolence: [{ role: 'audience' }],
    // «قبل خطاب الرئيس», not «خطاب الوزارة», which may be a letter
    speech: [{ role: 'speaker', where: isOfPerson }],
    carried: [{ role: 'speaker', where: isCarrier }],
    document: [
      { role: 'medium', heads: new Set([...documents, ...media]) },
      // «جاء في صحيفة الشروق أن …»
      { role: 'medium', where: ({ entityAt }, _, { start }) => isMedia(entityAt(start)) },
      // «بحسب ما جاء في الشكوى»
      { role: 'medium', where: ({ analysis }, { start }) => isGoneBy(analysis, start) },
    ],
    // «وفق ما أظهرته التسجيلات», «وفق دراسة أجرتها الجامعة»
    cited: [
      { role: 'speaker', where: isCited },
      { role: 'medium', where: ({ analysis }, { start }) => isGoneBy(analysis, start) },
    ],
  },
  byHead: { speaker: { role: 'medium', heads: documents } },
  around: new Map([['امام', 'audience']]),
  revise(scene, trigger, found) {
    const sayer = sayerOfThem(scene, trigger);
    const said = sayer.length === 0 ? found : [...found.filter(({ role }) => role !== 'speaker'), ...sayer];
    const owned = ownersOfSource(scene, trigger, judgeBehind(scene, trigger, said));
    const heard = withoutSeat(scene, asOwners(scene, [...owned, ...heardFrom(scene, trigger, owned)]));
    const named = withForgiver(scene, trigger, withoutScripture(scene, trigger, withText(scene, trigger, heard)));
    const told = named.filter((one) => !isMessenger(scene, trigger, one)).map((one) => withoutIssue(scene, one));
    return withInterviewer(scene, told);
  },
  complete: (scene, trigger, found) => [
    ...issuerOf(scene, trigger, found),
    ...authorOf(scene, found),
    ...quotedBefore(scene, trigger, found),
    ...audienceOf(scene, found),
    ...reporterTold(scene, trigger, found),
    ...calledBy(scene, trigger, found),
    ...sayerOf(scene, trigger, found),
    ...confessor(scene, trigger, found),
    ...voiceOf(scene, trigger, found),
    ...mediumBeforeContent(scene, trigger, found, statement),
  ],
  settle: (scene, found) => found.filter((one) => !hearsNothing(scene, one)),
  untriggered: (scene, _, events) => withIssuers(scene, events),
  yields: { unless: 'medium' },
  within: { role: 'medium', heads: media, beforePress: meetings },
  speaks: true,
  neverModifies: true,
  shows: evidence,
  needsArgument: true,
  rejects: (scene, trigger, found) =>
    isPrayed(scene, found) ||
    isReport(scene, trigger) ||
    isKnown(scene, trigger) ||
    isLaidDownByNothing(scene, trigger, found) ||
    isTopicOf(scene, trigger) ||
    namesDocument(scene, trigger) ||
    tellsDocument(scene, trigger, found) ||
    isOnlyCalled(scene, trigger) ||
    isDanger(scene, trigger) ||
    isScored(scene, trigger, found) ||
    isSaidByNobody(scene, trigger, found),
};

/** How many words may stand before whoever speaks for another. */
const voiceReach = 6;

/** «نفت الوزارة على لسان ناطقها سالم العوني أن …»: whoever speaks for somebody has said it too. */
function voiceOf(scene: EventScene, { start, end }: TriggerPlace, found: readonly FoundArgument[]): FoundArgument[] {
  const { analysis } = scene;
  const limit = Math.min(end + voiceReach, analysis.sentenceEnd(start) - 2);
  for (let at = end; at < limit; at++) {
    if (analysis.folded(at) !== 'علي' || analysis.folded(at + 1) !== 'لسان') continue;
    const speaker = isActorAt(scene, at + 2) ? partiesAt(scene, 'speaker', at + 2).slice(0, 1) : [];
    return speaker.filter((one) => !found.some(({ role, from }) => role === 'speaker' && from === one.from));
  }
  return [];
}

/** «اشتباكات وصفت بالعنيفة», «ما وصف بأنه جريمة»: before ب alone the verb is passive, and only gives a name. */
function isOnlyCalled({ analysis, entityAt }: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  if (reading !== 'verb' || !calling.test(analysis.stem(start)) || analysis.hasPronoun(start)) return false;
  if (end >= analysis.sentenceEnd(start) || entityAt(end)) return false;
  return (analysis.outer(end) & Clitic.ba) !== 0 || asWhat.test(analysis.folded(end));
}

/** «أضاف سالم العوني الهدف الثاني»: what a player adds, right behind the verb or his name, is no word; «أضاف أن الهدف …» is. */
function isScored(
  { analysis }: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (reading !== 'verb' || !adding.test(analysis.stem(start))) return false;
  const speaker = found.find((one) => one.role === 'speaker' && one.start === end);
  const at = speaker ? speaker.end : end;
  return at < analysis.sentenceEnd(start) && analysis.outer(at) === 0 && scores.has(analysis.bare(at));
}

const adding = /^(اضافت?|[يت]ضيف)$/;
const scores: ReadonlySet<string> = new Set('هدف هدفا هدفه هدفين هدفي اهداف نقطه نقطتين نقاط'.split(' '));

const calling = /^[يت]?وصفت?$/;
const asWhat = /^ب(ان(ه|ها|هم)?)?$/;

/** «أزمة تهدد مستقبل المنطقة»: a thing right behind the verb is in danger, and told nothing; «يهدد المحتجون», «يهدد كوبا». */
function isDanger(scene: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  const { analysis } = scene;
  if (reading !== 'verb' || !threatening.test(analysis.stem(start)) || analysis.hasPronoun(start)) return false;
  if (end >= analysis.sentenceEnd(start) || analysis.outer(end) !== 0 || scene.entityOver(end)) return false;
  return (analysis.is(end, analysis.bits.noun) && !isActorAt(scene, end)) || lands.has(analysis.bare(end));
}

const threatening = /^[يتن]?هدد(ت|وا|ا|ون|ان)?$/;
/** What is in danger where it is threatened (folded, without article). */
const lands: ReadonlySet<string> = new Set(['بلاد', 'دول', 'منطقه', 'عالم', 'مجتمع']);

/** «وفق ما أظهرته الوزارة», «بحسب إحصائيات البنك المركزي»: what the text goes by, and whose it is. */
function isCited(scene: EventScene, { start, reading }: TriggerInFrame, speaker: FoundArgument): boolean {
  return reading === 'noun' ? speaker.start > start && isReferredTo(scene, start) : isGoneBy(scene.analysis, start);
}

/** «نقلت رويترز أن …», «نقلت صحف محلية أن …»: a medium or agency. */
function isCarrier({ analysis, entityAt }: EventScene, _: TriggerInFrame, { start, end }: FoundArgument): boolean {
  const entity = entityAt(start);
  if (entity) return isMedia(entity);
  // «بعض الصحف»
  const isSome = start + 1 < end && analysis.is(start, analysis.bits.quantifier);
  return carriers.has(analysis.bare(isSome ? start + 1 : start));
}

/** «كتب الوزير: "…"», «كتبت الصحيفة أن …»: with what is written; «كتب: سالم العوني» says who wrote the article. */
function isQuoted(scene: EventScene, { start, end, reading }: TriggerInFrame, speaker: FoundArgument): boolean {
  if (reading !== 'verb') return false;
  const { analysis } = scene;
  if (isWrittenThat(scene, start, end)) return true;
  const behind = Math.max(end, speaker.end);
  const colon = analysis.folded(behind) === ':' ? behind + 1 : behind;
  return colon < analysis.sentenceEnd(end - 1) && isQuotationMark(analysis, colon);
}

/** «كتبت الصحيفة أمس أن …»; not «كتب كثيرا، إلا أن …», «كتبت الصحف بالإضافة إلى أن …», which tell something else. */
function isWrittenThat(scene: EventScene, verb: number, end: number): boolean {
  const { analysis, phrases } = scene;
  const content = contentBehind(scene, verb, end);
  if (content < 0 || !that.test(analysis.folded(content))) return false;
  return !phrases.isPreposition(content - 1) && analysis.stem(content - 1) !== 'الا';
}

const that = /^ب?ان(ه|ها|هم|هما)?$/;

/** «اعتذاره من الصحفيين», «اعتذار الوزير من المواطنين»: where it is somebody's, «من» says to whom. */
function withForgiver(
  { analysis }: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: FoundArgument[],
): FoundArgument[] {
  if (reading !== 'noun' || !/^اعتذار/.test(analysis.bare(start))) return found;
  const isOwned = analysis.hasPronoun(start) || found.some((one) => one.role === 'speaker' && one.start === end);
  if (!isOwned) return found;
  return found.map((one) =>
    one.role === 'speaker' && one.start > end && analysis.folded(one.start - 1) === 'من'
      ? inRole(one, 'audience')
      : one,
  );
}

/** «خطاب رئيس الجمهورية»: somebody's name or office right behind. */
function isOfPerson({ entityAt }: EventScene, { end }: TriggerInFrame, { start }: FoundArgument): boolean {
  return start === end && peopleTypes.has(entityAt(start)?.type ?? '');
}

/** «سائلا الله أن …» is a prayer. */
const isPrayed = ({ analysis }: EventScene, found: readonly FoundArgument[]): boolean =>
  found.some(({ role, start }) => role === 'audience' && gods.has(analysis.stem(start)));

/** «أعلم أن الأمر صعب», «لا أعلم كيف …»: what somebody knows himself; «أعلم الوزير بأن …» tells another. */
function isKnown({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (analysis.stem(start) !== 'اعلم' || analysis.hasPronoun(start) || end >= analysis.sentenceEnd(start)) return false;
  const { subordinator, preposition } = analysis.bits;
  const isDenied = start > analysis.sentenceStart(start) && analysis.folded(start - 1) === 'لا';
  return isDenied || (analysis.is(end, subordinator) && !analysis.is(end, preposition) && analysis.outer(end) === 0);
}

/** «إعلان القاهرة»: a document called after the town where it was made; «إعلان واشنطن أن …», «إعلان واشنطن عزمها …» say something. */
function namesDocument(scene: EventScene, trigger: TriggerInFrame): boolean {
  const { analysis, entityAt } = scene;
  const town = entityAt(trigger.end);
  if (analysis.bare(trigger.start) !== 'اعلان' || town?.type !== 'place' || hasContent(scene, trigger)) return false;
  const isSaid = analysis.folded(town.end) === 'عن' || (!entityAt(town.end) && isFreeNoun(scene, town.end));
  return town.end >= analysis.sentenceEnd(trigger.start) || !isSaid;
}

/** «تطرق اللقاء إلى عدد من القضايا»: what was talked of in it, which is told with the meeting. */
function isTopicOf({ analysis, clauses }: EventScene, { start }: TriggerInFrame): boolean {
  const subject = clauses.ofVerb.get(start)?.subject ?? -1;
  return subject >= 0 && touching.test(analysis.stem(start)) && gatherings.has(analysis.bare(subject));
}

const touching = /^[يت]?تطرق(ت|ا)?$/;
const gatherings: ReadonlySet<string> = new Set(
  'لقاء اجتماع جلسه محادثات مباحثات مشاورات حديث زياره ندوه موتمر حوار قمه'.split(' '),
);

/**
 * «عقب الإعلان عن النهاية», «في موقف يؤكد أن …»: without anybody who says it or anything that it is said in, a noun with
 * nobody behind it, and a present that tells of the thing right before it.
 */
function isSaidByNobody(
  scene: EventScene,
  { start, end, reading, features, light }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (found.some(({ role }) => role !== 'time' && role !== 'place')) return false;
  const { analysis } = scene;
  // «سيتم الإعلان قريبا عن النتائج»
  if (analysis.bare(start) === 'اعلان' && light && wasDone.has(analysis.stem(light.at))) return false;
  if (reading === 'noun') return end >= analysis.sentenceEnd(start) || !isActorAt(scene, end);
  if (reading === 'verb' && isShownByNext(scene, start, features)) return true;
  const before = start - 1;
  if (reading !== 'verb' || (features & Feature.present) === 0 || before < analysis.sentenceStart(start)) return false;
  const { noun, adjective, people, verb } = analysis.bits;
  const isTold = analysis.is(before, noun | adjective) && !analysis.is(before, people | verb);
  return isTold && analysis.outer(start) === 0 && !analysis.isDefinite(before) && !documents.has(analysis.stem(before));
}

/** «كل المؤشرات تؤكد أن …», «وتشير تفاصيل القضية إلى …»: what a thing right beside it shows in the present is said by nobody; texts tell. */
function isShownByNext(scene: EventScene, verb: number, features: number): boolean {
  const { analysis, clauses, entityAt } = scene;
  const clause = isPresent(features) ? clauses.ofVerb.get(verb) : undefined;
  if (!clause?.isOwn || clause.subject < 0 || entityAt(clause.subject)) return false;
  const { subject } = clause;
  // «تؤكد بقاء اللاعبين»: behind most verbs stands what is said.
  const isBehind = subject === verb + 1 && (analysis.hasPronoun(verb) || pointing.test(analysis.stem(verb)));
  if (!isBehind && scene.partyEnd(subject) !== verb && !isBehindItsRelative(scene, verb, subject)) return false;
  if (talking.test(analysis.stem(verb)) || !analysis.is(subject, analysis.bits.noun | analysis.bits.quantifier))
    return false;
  return !texts.has(analysis.bare(kindNoun(analysis, subject))) && !isActorAt(scene, subject);
}

/** «العمليات التي شهدتها المدينة تؤكد أن …», «اللافتات التي تشدد على …»: right behind, or in, the relative clause of the subject. */
function isBehindItsRelative({ clauses }: EventScene, verb: number, subject: number): boolean {
  const before = verb > 0 ? clauses.all[clauses.of[verb - 1]!]! : undefined;
  return subject < verb && before?.kind === 'relative' && before.antecedent === subject;
}

const pointing = /^[يت]شير$/;
/** What only people do. */
const talking = /^[يت](قول|جيب|صرح|تحدث)/;
/** What has words, and tells them (folded, without article). */
const texts: ReadonlySet<string> = new Set(
  'سجل سجلات مرجع مراجع محضر محاضر اخبار انباء اجابه ابحاث بحوث تقديرات روايه روايات نصوص مصادر نتايج'.split(' '),
);
