/** Who issued a document that speaks: «بيان صدر عن الحكومة», «بلاغ صادر اليوم عن الوزارة». */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { according } from '../../syntax/words/prepositions.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity, partiesAt } from '../arguments/arguments.ts';
import { actorOf, clauseBefore, clauseOf } from '../arguments/subject.ts';
import { headWord, questions } from '../roles/medium.ts';
import type { EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from '../types.ts';
import { isActorAt, isPress } from '../words/actors.ts';
import { documents } from '../words/documents.ts';
import { inRole } from '../words/in-role.ts';
import { asOwners } from './talk-owner.ts';

const issued: ReadonlySet<string> = new Set('صدر صدرت صادر صادره الصادر الصادره'.split(' '));
/** How far behind the noun it is said that it was issued, and by whom behind that. */
const reach = 4;

export function issuerOf(
  scene: EventScene,
  { end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  if (isVerb || found.some(({ role }) => role === 'speaker')) return [];
  const verb = wordBehind(scene, end, (word) => issued.has(word));
  const about = verb < 0 ? -1 : wordBehind(scene, verb + 1, (word) => word === 'عن');
  const issuer = about < 0 ? makerBehind(scene, end - 1, end) : about + 1;
  return issuer < 0 || !isActorAt(scene, issuer) ? [] : partiesAt(scene, 'speaker', issuer);
}

/** «بيان أصدرته الوزارة», «الاستطلاع الذي نشرته أمس صحيفة …»: who has made or published what a noun names, by the relative verb behind it; −1. */
function makerBehind({ analysis, entityAt }: EventScene, noun: number, end: number): number {
  const limit = analysis.sentenceEnd(noun);
  const verb = end < limit && analysis.is(end, analysis.bits.relative) ? end + 1 : end;
  if (verb + 1 >= limit || !made.test(analysis.folded(verb))) return -1;
  // «بيان نشرته الوكالة» is somebody else's.
  if (analysis.folded(verb).startsWith('نشر') && issuable.has(analysis.bare(noun))) return -1;
  const behind = entityAt(verb + 1);
  const maker = behind?.type === 'date' ? behind.end : verb + 1;
  return maker < limit ? maker : -1;
}

const made = /^(اصدر|اعد|اجر|اجرا|انجز|نشر)ت?(ه|ها)$/;

/** «نقلت الوكالة عنه قوله»: whoever spoke before. */
export function quotedBefore(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const isOfPronoun = !isVerb && start > 0 && fromThem.has(scene.analysis.folded(start - 1));
  const isMedium = (at: number): boolean => found.some(({ role, start: other }) => role === 'medium' && other === at);
  if (!isOfPronoun || found.some(({ role, start: at }) => role === 'speaker' && !isMedium(at))) return [];
  const before = clauseBefore(scene, clauseOf(scene, start));
  const actor = before && before.verb >= 0 ? actorOf(scene, before.verb) : -1;
  return actor < 0 ? [] : partiesAt(scene, 'speaker', actor).slice(0, 1);
}

const fromThem: ReadonlySet<string> = new Set(['عنه', 'عنها']);

const authors: ReadonlySet<string> = new Set(['organization', 'official', 'person', 'country']);

/** «ذكر بيان الرئاسة», «جاء في تقرير للمنظمة»: whose document it is that speaks. */
export function authorOf(scene: EventScene, found: readonly FoundArgument[]): FoundArgument[] {
  const { analysis, entityAt } = scene;
  const medium = found.find(({ role }) => role === 'medium');
  if (!medium || found.some(({ role }) => role === 'speaker') || entityAt(medium.start)) return [];
  if (talks.has(headWord(analysis, medium.start))) return [];
  const told = issuerBehind(scene, medium.end);
  const issuer = told < 0 ? makerBehind(scene, medium.start, medium.end) : told;
  const entity = entityAt(medium.start + 1) ?? entityAt(medium.end);
  if (issuer >= 0) return isActorAt(scene, issuer) ? partiesAt(scene, 'speaker', issuer).slice(0, 1) : [];
  const owner = entity ? -1 : ownerOfIssue(scene, medium);
  if (owner >= 0) return partiesAt(scene, 'speaker', owner).slice(0, 1);
  const isBehind = entity?.start === medium.end && analysis.outer(medium.end) === Clitic.la;
  if (!entity || !authors.has(entity.type) || (entity.end > medium.end && !isBehind)) return [];
  return [argumentOfEntity('speaker', entity)];
}

/** «قال بيان الجمعية», «كشف تقرير للجنة»: a body or somebody without a name, right behind what is issued; −1. */
function ownerOfIssue(scene: EventScene, { start, end }: FoundArgument): number {
  const { analysis } = scene;
  const isInside = start + 1 < end;
  const owner = isInside ? start + 1 : end;
  if (!issues.has(analysis.stem(start)) || owner >= analysis.sentenceEnd(start)) return -1;
  const isTheirs = analysis.outer(owner) === (isInside ? 0 : Clitic.la) && analysis.isDefinite(owner);
  return isTheirs && isActorAt(scene, owner) ? owner : -1;
}

/** What somebody issues to everybody (folded). */
const issues: ReadonlySet<string> = new Set(['بيان', 'بلاغ', 'تقرير', 'مذكره', 'دراسه']);

/** «بيان صادر عن الحكومة», «تقرير صادر اليوم عن الوزارة»: the token behind «عن»; −1. */
function issuerBehind(scene: EventScene, end: number): number {
  const { analysis } = scene;
  if (end + 1 >= analysis.sentenceEnd(end - 1)) return -1;
  const told = issued.has(analysis.folded(end)) ? end : end - 1;
  const about = issued.has(analysis.folded(told)) ? wordBehind(scene, told + 1, (word) => word === 'عن') : -1;
  return about < 0 ? -1 : about + 1;
}

/** «تقرير صادر عن الأمم المتحدة»: that a document was issued is no part of its name. */
export function withoutIssue({ analysis }: EventScene, one: FoundArgument): FoundArgument {
  const end = one.end - 1;
  const isIssued = one.role === 'medium' && end > one.start && issued.has(analysis.folded(end));
  return isIssued ? { ...one, end, to: analysis.endOffset(end - 1) } : one;
}

/** What somebody says to somebody, rather than issues (folded, without article). */
const talks: ReadonlySet<string> = new Set('تصريح تصريحات تصريحا حوار مقابله حديث لقاء مداخله اتصال'.split(' '));
const partners: ReadonlySet<string> = new Set(['مع', 'الي']);

/** «في تصريح لوكالة رويترز», «في حوار مع صحيفة الخبر»: whom it is said to. */
export function audienceOf(scene: EventScene, found: readonly FoundArgument[]): FoundArgument[] {
  const { analysis, entityAt } = scene;
  const medium = found.find(({ role }) => role === 'medium');
  if (!medium || found.some(({ role }) => role === 'audience') || entityAt(medium.start)) return [];
  const { end } = medium;
  if (answers.has(headWord(analysis, medium.start))) return askedBy(scene, medium.start);
  if (!talks.has(headWord(analysis, medium.start)) || end + 1 >= analysis.sentenceEnd(end - 1)) return [];
  const isPartner = partners.has(analysis.folded(end));
  const at = analysis.outer(end) === Clitic.la ? end : isPartner ? end + 1 : behindGiven(analysis, end);
  if (at < 0 || !(isActorAt(scene, at) || isPress(analysis, at))) return [];
  const speakers = found.filter(({ role }) => role === 'speaker');
  return asOwners(scene, [...speakers, ...partiesAt(scene, 'audience', at)]).slice(speakers.length);
}

/** «في رده على استفسارات النواب», «على سؤال لمراسل القناة»: who has asked. */
function askedBy(scene: EventScene, answer: number): FoundArgument[] {
  const { analysis } = scene;
  const limit = Math.min(analysis.sentenceEnd(answer) - 1, answer + questionReach);
  for (let at = answer + 1; at < limit; at++) {
    if (!questions.has(analysis.bare(at))) continue;
    const mayAsk = analysis.outer(at + 1) === Clitic.la || (analysis.outer(at + 1) === 0 && !analysis.isDefinite(at));
    return mayAsk && isActorAt(scene, at + 1) ? partiesAt(scene, 'audience', at + 1) : [];
  }
  return [];
}

const answers: ReadonlySet<string> = new Set(['رد', 'جواب', 'اجابه']);
/** How many words behind the answer the question is told. */
const questionReach = 4;

/** «في تصريح خص به الجوهرة»: the token behind the words that say who alone was told; −1. */
const behindGiven = (analysis: Analysis, at: number): number =>
  given.test(analysis.folded(at)) && at + 2 < analysis.sentenceEnd(at) && alone.test(analysis.folded(at + 1))
    ? at + 2
    : -1;

const given = /^خصت?$/;
const alone = /^ب(ه|ها)$/;

/** What the text goes by (folded). */
const sources: ReadonlySet<string> = new Set([...according, 'حسبما', 'نص']);

/** «وفقا لبيان الوزارة», «بحسب تصريحات الوزير», «جاء ذلك في بيان …»: a noun that the text refers to. */
export function isReferredTo({ analysis }: EventScene, at: number): boolean {
  const first = analysis.sentenceStart(at);
  if (at > first && sources.has(analysis.stem(at - 1))) return true;
  const told = at - 2;
  if (told < first || analysis.folded(at - 1) !== 'في') return false;
  return (
    (told > first && isThatCame(analysis, told)) || (isIssuedDocument(analysis, at) && came.test(analysis.folded(told)))
  );
}

/** «جاء في بيان صادر عن الولاية أن …»: that a document was issued is told by its noun; what another says is said by the verb. */
export function tellsDocument(
  { analysis }: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (reading !== 'verb' || !came.test(analysis.folded(start)) || !found.some(({ role }) => role === 'speaker'))
    return false;
  return found.some((one) => one.role === 'medium' && one.start === end + 1 && isIssuedDocument(analysis, one.start));
}

const isIssuedDocument = (analysis: Analysis, at: number): boolean =>
  issuable.has(analysis.stem(at)) &&
  !analysis.isDefinite(at) &&
  !analysis.hasPronoun(at) &&
  at + 1 < analysis.sentenceEnd(at) &&
  issued.has(analysis.folded(at + 1));

/** What somebody issues. */
const issuable: ReadonlySet<string> = new Set(['بيان', 'بلاغ']);

/** «جاء ذلك», «يأتي هذا». */
const isThatCame = (analysis: Analysis, at: number): boolean =>
  those.has(analysis.folded(at)) && came.test(analysis.folded(at - 1));

const those: ReadonlySet<string> = new Set(['ذلك', 'هذا']);
const came = /^[وف]?(جاء|ياتي|ورد)$/;

/**
 * «بحسب تصريحات للنائب سالم العمري», «كشف تقرير لمنظمة العفو»: what the text goes by, and a document that speaks, is his; «في تصريحات
 * لوكالة رويترز» are made to her.
 */
export function ownersOfSource(
  scene: EventScene,
  { start, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const isSource = reading === 'noun' && isReferredTo(scene, start);
  const isOwner = (one: FoundArgument): boolean =>
    one.role === 'audience' &&
    // «خطابات تلقاها الأمين العام»
    (scene.analysis.outer(one.start) & Clitic.la) !== 0 &&
    (isSource
      ? scene.entityAt(one.start)?.type !== 'organization' || !talks.has(scene.analysis.bare(start))
      : isBehindDocument(scene, one, found));
  if (!found.some(isOwner)) return [...found];
  // «وصل العدد إلى 44 طفلا وفق تصريحات للنائب»: what stands before has said nothing.
  const others = found.filter((one) => one.role !== 'speaker' || one.start > start);
  return others.map((one) => (isOwner(one) ? inRole(one, 'speaker') : one));
}

/** «ذكر بيان لوزارة الداخلية»: right behind a document that is issued, and not said to somebody. */
const isBehindDocument = (
  { analysis, entityAt }: EventScene,
  { start }: FoundArgument,
  found: readonly FoundArgument[],
): boolean =>
  found.some(
    (one) =>
      one.role === 'medium' &&
      one.end === start &&
      !entityAt(one.start) &&
      // «قال الوزير في بيانه لوكالة الأنباء»: whose it is the pronoun says.
      !analysis.hasPronoun(one.start) &&
      documents.has(headWord(analysis, one.start)) &&
      !talks.has(headWord(analysis, one.start)) &&
      !letters.has(headWord(analysis, one.start)),
  );

/** What is sent to somebody (folded, without article). */
const letters: ReadonlySet<string> = new Set(['رساله', 'برقيه', 'خطاب']);

/** A word close behind; dates and commas («صادر، مساء اليوم، عن …») are passed over. */
function wordBehind({ analysis, entityAt }: EventScene, from: number, is: (word: string) => boolean): number {
  const limit = analysis.sentenceEnd(from - 1) - 1;
  for (let at = from, step = 0; at < limit && step < reach; ) {
    if (is(analysis.folded(at))) return at;
    const date = entityAt(at)?.type === 'date' ? entityAt(at)!.end : at;
    if (date === at && !isComma(analysis, at)) step++;
    at = Math.max(at + 1, date);
  }
  return -1;
}

/** How far before «قال فيها» the noun stands of what it was said in. */
const saidReach = 16;

/** «تصريحات محفوظ … والتي قال فيها إن»: whose words they are said it, whoever the sentence is about. */
export function sayerOfThem(scene: EventScene, { start, end, reading }: TriggerInFrame): FoundArgument[] {
  const { analysis } = scene;
  const first = analysis.sentenceStart(start);
  if (reading !== 'verb' || start - 1 <= first || !analysis.is(start - 1, analysis.bits.relative)) return [];
  if (end >= analysis.sentenceEnd(start) || !inThem.has(analysis.folded(end))) return [];
  for (let at = start - 2; at >= Math.max(first, start - saidReach); at--)
    if (words.has(analysis.bare(at)))
      return isActorAt(scene, at + 1) ? partiesAt(scene, 'speaker', at + 1).slice(0, 1) : [];
  return [];
}

const inThem: ReadonlySet<string> = new Set(['فيها', 'فيه', 'خلالها', 'خلاله']);
const words: ReadonlySet<string> = new Set(
  'تصريح تصريحات كلمه خطاب مقال بيان حوار تدوينه تغريده رساله مداخله'.split(' '),
);
