/** agreement: an agreement, treaty, contract or truce is signed or reached. Triggers: lexicons/triggers/agreement.tsv. */
import type { Analysis } from '../syntax/analysis.ts';
import type { Clause } from '../syntax/clauses/clause.ts';
import { Clitic } from '../text/clitics.ts';
import { argumentOfEntity, argumentOver, partiesAt, phrasesAt } from './arguments/arguments.ts';
import { isOfNations, tellsWorth } from './triggers/worth.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from './types.ts';
import { isActorAt, isPeopleAt, nameAt, peopleTypes } from './words/actors.ts';
import { texts, treaties } from './words/heads.ts';
import { inRole } from './words/in-role.ts';

export const agreement: EventRules = {
  type: 'agreement',
  parties: ['party'],
  doer: 'party',
  topic: 'topic',
  purpose: true,
  sameIn: 'document',
  resumes: 'party',
  // «الاتفاق الذي أبرم»: what is signed signs nothing.
  byHead: { party: { role: 'document', heads: treaties } },
  only: {
    document: [
      { role: 'document', heads: treaties },
      { role: 'party', where: (scene, trigger, one) => isSignedWith(scene, trigger, one) },
    ],
  },
  needsArgument: true,
  tells: (scene, trigger, own) =>
    isOfNations(scene, trigger) || tellsWorth(scene, trigger) || isReached(scene, trigger, own),
  revise: signedBefore,
  // «قرار يدعو إلى وقف إطلاق النار»
  settle: ({ analysis, entityAt }, found) =>
    found.filter(({ role, start }) => role !== 'party' || entityAt(start) || !texts.has(analysis.bare(start))),
  rejects: (scene, trigger, found) => accordsWith(scene, trigger) || isOpinion(scene, trigger, found),
  complete: (scene, trigger, found) => {
    const isOpen = found.length > 0 || !scene.analysis.isDefinite(trigger.start);
    const document = found.find(({ role }) => role === 'document');
    const named = document || !isOpen ? [] : namedDocument(scene, trigger);
    return [...named, ...concernOf(scene, document ?? named[0] ?? pactAt(scene, trigger), found)];
  },
};

/** «نفى حصول اتفاق لإقالة الوزير», «إيجاد اتفاق مع النقابات»: one that comes about, with whom or what for. */
const isReached = ({ analysis }: EventScene, { start }: TriggerInFrame, own: readonly FoundArgument[]): boolean =>
  own.length > 0 &&
  start > analysis.sentenceStart(start) &&
  analysis.outer(start) === 0 &&
  reaching.has(analysis.stem(start - 1));

const reaching: ReadonlySet<string> = new Set(['حصول', 'ايجاد']);

/** «وقعت إدارة النادي مع اللاعب»: somebody with a name whom one signs with; «وقعها الوزير»: who signed what was told of. */
function isSignedWith(
  { analysis, clauses, entityAt }: EventScene,
  { reading, start: verb, end }: TriggerInFrame,
  { start }: FoundArgument,
): boolean {
  const party = entityAt(start);
  if (reading !== 'verb' || !party) return false;
  if (analysis.hasPronoun(verb) && peopleTypes.has(party.type)) return !isOfOther(clauses.ofVerb.get(verb), analysis);
  for (let at = start - 1; at >= Math.max(end, start - callingReach); at--)
    if (analysis.folded(at) === 'مع') return true;
  return false;
}

/** «الرحلة التي أمضاها», «الأعمال التي يوقعها»: what the pronoun stands for is no document. */
const isOfOther = (clause: Clause | undefined, analysis: Analysis): boolean =>
  clause !== undefined && clause.antecedent >= 0 && !treaties.has(analysis.bare(clause.antecedent));

/** «مع اللاعب التونسي زهير الذوادي»: how many words may stand between. */
const callingReach = 3;

/** «استثمارات تتفق مع أحكام الشريعة», «بما يتفق والمصلحة العامة», «يتفق مع هذا الطرح», «تتوافق الأسماء مع المهن»: what is in keeping with things. */
function accordsWith(scene: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  const { analysis, clauses, entityOver } = scene;
  const { demonstrative, people } = analysis.bits;
  const next = end + 1;
  if (reading !== 'verb' || next >= analysis.sentenceEnd(start) || !accordVerbs.test(analysis.stem(start)))
    return false;
  const isThing = (at: number): boolean =>
    !entityOver(at) && (analysis.is(at, demonstrative) ? !analysis.is(at + 1, people) : !isActorAt(scene, at));
  if (analysis.folded(end) === 'مع' && isThing(next)) return true;
  if (analysis.outer(end) === Clitic.wa && isThing(end)) return true;
  const clause = clauses.ofVerb.get(start);
  if (!clause?.isOwn || clause.subject <= start) return false;
  return isThing(clause.subject) || isWithOpinion(scene, clause.behind);
}

/** «يتفق الخبير مع هذا الرأي», «مع القول إن …»: behind the subject, with what somebody said. */
function isWithOpinion({ analysis }: EventScene, at: number): boolean {
  const next = at + 1;
  if (next + 1 >= analysis.sentenceEnd(at - 1) || analysis.folded(at) !== 'مع') return false;
  return opinions.has(analysis.bare(analysis.is(next, analysis.bits.demonstrative) ? next + 1 : next));
}

const opinions: ReadonlySet<string> = new Set('راي اراء طرح قول مقوله تقييم فكره نظره وجهه تحليل توجه تصور'.split(' '));

const accordVerbs = /^[تي]?(ت?تفق|توافق)/;

/** «اتفق الخبراء على أن القانون ناقص»: what many think; of two sides («الطرفان») it may be agreed upon. */
function isOpinion(scene: EventScene, { start, reading }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { analysis, clauses } = scene;
  const clause = reading === 'verb' ? clauses.ofVerb.get(start) : undefined;
  const parties = found.filter(({ role }) => role === 'party');
  if (!clause?.isOwn || parties.length !== 1 || areTwo(scene, parties[0]!.start)) return false;
  const limit = analysis.sentenceEnd(start);
  const that = clause.behind < limit && analysis.folded(clause.behind) === 'علي' ? clause.behind + 1 : clause.behind;
  if (that + 1 >= limit) return false;
  // «على أن تعمل الوزارة»: what will be done.
  const isTold = analysis.folded(that) === 'ان' && !clauses.ofVerb.has(that + 1);
  return isTold || thatHe.has(analysis.folded(that));
}

/** «الوزيران», «الطرفان», «الفصائل»: sides that may agree with each other, and no «البرلمان». */
const areTwo = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  !entityAt(at) &&
  (/ان$/.test(analysis.stem(at)) || factions.has(analysis.bare(at))) &&
  analysis.is(at, analysis.bits.people);

const factions: ReadonlySet<string> = new Set('فصايل اطراف احزاب كتل قوي فرق دول'.split(' '));
const thatHe: ReadonlySet<string> = new Set(['انه', 'انها', 'انهم', 'انهما']);

/** How far before «الموقعة» what was signed is looked for. */
const farthest = 10;

/** «معاهدة السلام بين مصر وإسرائيل الموقعة في 1979»: the document that the phrase begins with is what was signed, not its last noun. */
function signedBefore(
  scene: EventScene,
  { start, end, reading, frame }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, clauses, phrases } = scene;
  if (reading === 'verb') return found.map((one) => asSignerBehind(scene, one));
  if (reading === 'noun')
    return found.flatMap(
      (one) => signedBy(scene, one, end) ?? [asWholeDeal(scene, asSigner(scene, one, end), start, end)],
    );
  if (reading !== 'modifier' || frame.object !== 'document') return [...found];
  const nearest = start - 1;
  // «عقد اجتماع مع الأطراف الموقعة على الوثيقة»: those who signed, and what.
  const isToldBehind = found.some((one) => one.role === 'document' && one.start > start);
  if (isToldBehind || treaties.has(analysis.bare(nearest))) return [...found];
  const first = Math.max(analysis.sentenceStart(start), start - farthest);
  for (let at = nearest - 1; at >= first && clauses.of[at] === clauses.of[start]; at--)
    if (treaties.has(analysis.bare(at)) && phrases.fullEnd(at) >= start)
      return [
        ...found.filter((one) => one.start > start),
        argumentOver(scene, 'document', at, start),
        ...betweenParties(scene, at, start),
      ];
  return [...found];
}

/** «صفقة انتقال اللاعب»: what the deal is about begins with the noun for it, which the trigger's phrase holds. */
const asWholeDeal = (scene: EventScene, one: FoundArgument, start: number, end: number): FoundArgument =>
  one.role === 'topic' && one.start === end && end === start + 2 && deals.has(scene.analysis.bare(start))
    ? argumentOver(scene, 'topic', start + 1, one.end)
    : one;

const deals: ReadonlySet<string> = new Set(['صفقه', 'صفقات']);

/** «توقيع ممثلي الأحزاب على الوثيقة»: people right behind the noun sign what «على» brings. */
function signedBy(scene: EventScene, { role, start, end }: FoundArgument, from: number): FoundArgument[] | undefined {
  if (role !== 'document' || start < from || scene.entityAt(start) || !isPeopleAt(scene, start)) return undefined;
  for (let at = start + 1; at < end - 1; at++)
    if (scene.analysis.folded(at) === 'علي')
      return [argumentOver(scene, 'party', start, at), argumentOver(scene, 'document', at + 1, end)];
  return undefined;
}

/** «توقيع البلدين على المحضر»: whoever stands right behind the noun signs. */
function asSigner(scene: EventScene, argument: FoundArgument, end: number): FoundArgument {
  const { analysis } = scene;
  const { role, start } = argument;
  if (role !== 'document' || start < end) return argument;
  if (sides.has(analysis.stem(start))) return argumentOver(scene, 'party', start, start + 1);
  const name = nameAt(scene, start);
  return name && signers.has(name.type) ? argumentOfEntity('party', name) : argument;
}

/** «وقع الاتفاقية وزير الصحة ومدير الجامعة»: people behind what they sign. */
function asSignerBehind({ entityAt }: EventScene, argument: FoundArgument): FoundArgument {
  const isSigner = argument.role === 'document' && peopleTypes.has(entityAt(argument.start)?.type ?? '');
  return isSigner ? inRole(argument, 'party') : argument;
}

const signers: ReadonlySet<string> = new Set(['person', 'official', 'organization', 'country']);
const sides: ReadonlySet<string> = new Set(
  'البلدين الطرفين الجانبين الوزيرين الرييسين الزعيمين الدولتين الحكومتين الشركتين الناديين الاطراف'.split(' '),
);

/** «معاهدة السلام بين مصر وإسرائيل»: whom a document over tokens [start, end) says that it is between. */
function betweenParties(scene: EventScene, start: number, end: number): FoundArgument[] {
  for (let at = start + 1; at < end - 1; at++)
    if (scene.analysis.folded(at) === 'بين')
      return partiesAt(scene, 'party', at + 1).filter((party) => party.end <= end && scene.entityAt(party.start));
  return [];
}

/** «توصلوا إلى اتفاق يقضي بـ…»: the noun itself, where it is no document. */
const pactAt = (scene: EventScene, { start, end, isVerb }: TriggerPlace): FoundArgument | undefined =>
  isVerb ? undefined : argumentOver(scene, 'document', start, end);

const concerning: ReadonlySet<string> = new Set(
  'يتعلق تتعلق المتعلق المتعلقه متعلق متعلقه يخص تخص الخاص الخاصه خاص خاصه يقضي تقضي القاضي القاضيه'.split(' '),
);

/** «15 اتفاقية تتعلق بإدارة الحساب», «عقود خاصة بصيانة الشوارع»: what a document is about, right behind it. */
function concernOf(
  scene: EventScene,
  document: FoundArgument | undefined,
  found: readonly FoundArgument[],
): FoundArgument[] {
  if (!document || found.some(({ role }) => role === 'topic')) return [];
  const { analysis, phrases } = scene;
  const limit = Math.min(document.end + 2, analysis.sentenceEnd(document.start) - 1);
  for (let at = document.start + 1; at < limit; at++) {
    const isAbout = concerning.has(analysis.folded(at)) && (analysis.outer(at + 1) & Clitic.ba) !== 0;
    if (isAbout && phrases.isNominal(at + 1)) return phrasesAt(scene, 'topic', at + 1);
  }
  return [];
}

/** What is made and kept to, and is no text: «هدنة إنسانية», «صفقة خيالية». */
const bargains: ReadonlySet<string> = new Set('هدنه صفقه صفقات تسويه صلح شراكه شراكات توامه'.split(' '));

/** «الاتفاق النووي بين إيران والقوى الكبرى», «الاتفاق مع إيران»: a noun that adjectives or its party tell from others names the document itself. */
function namedDocument(scene: EventScene, { start, end, isVerb }: TriggerPlace): FoundArgument[] {
  const { analysis, phrases } = scene;
  const noun = analysis.bare(start);
  if (isVerb || !treaties.has(noun) || bargains.has(noun)) return [];
  const core = phrases.coreEnd(start);
  const isQualified = core > end && analysis.is(end, analysis.bits.adjective) && !scene.entityAt(end);
  const partyEnd = analysis.isDefinite(start) ? withPartyEnd(scene, core) : -1;
  if (!isQualified && (core > end || partyEnd < 0)) return [];
  const isBetween = core < analysis.sentenceEnd(start) && analysis.folded(core) === 'بين';
  return [argumentOver(scene, 'document', start, isBetween ? phrases.fullEnd(start) : Math.max(core, partyEnd))];
}

/** The end of the named party behind «مع», or -1. What they agree on behind it makes an act of it: «الاتفاق مع الوزارة على …». */
function withPartyEnd({ analysis, entityAt }: EventScene, at: number): number {
  const limit = analysis.sentenceEnd(at - 1);
  if (at + 1 >= limit || analysis.folded(at) !== 'مع') return -1;
  const end = entityAt(at + 1)?.end ?? -1;
  return end < limit && end >= 0 && analysis.folded(end) === 'علي' ? -1 : end;
}
