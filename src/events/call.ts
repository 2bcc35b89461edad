/** call: a telephone or video call, a letter or a message between parties. Triggers: lexicons/triggers/call.tsv. */
import type { Analysis } from '../syntax/analysis.ts';
import { Clitic } from '../text/clitics.ts';
import { argumentOfEntity, partiesAt, phrasesAt } from './arguments/arguments.ts';
import { heldTopic } from './triggers/held-topic.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from './types.ts';
import { isActorAt, peopleTypes } from './words/actors.ts';

/** «فيما يتصل بالمشروع»: what has to do with it. */
const whats: ReadonlySet<string> = new Set(['ما', 'فيما', 'بما', 'مما']);

const isAboutThings = ({ analysis }: EventScene, { start }: TriggerInFrame): boolean =>
  start > analysis.sentenceStart(start) && whats.has(analysis.stem(start - 1));

/** «دروسا تتصل بحب الوطن»: a verb with nobody who speaks, and nothing else that tells of a call, is of things. */
const isOfNobody = ({ reading }: TriggerInFrame, found: readonly FoundArgument[]): boolean =>
  reading === 'verb' && found.length === 0;

/** «كان على اتصال مع شخص»: who is in touch with somebody. */
const isInTouch = ({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean =>
  analysis.stem(start) === 'اتصال' &&
  end === start + 1 &&
  start > analysis.sentenceStart(start) &&
  analysis.folded(start - 1) === 'علي';

/** «كتب رسائل للوطن»: for whom it is meant, where nobody sends it. */
const isSentByNobody = (
  { analysis }: EventScene,
  { start, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean => {
  const participants = found.filter(({ role }) => role === 'participant');
  if (reading !== 'noun' || participants.length === 0) return false;
  return participants.every((one) => one.start > start && (analysis.outer(one.start) & Clitic.la) !== 0);
};

/** «بحث الوزير مع نظيره، خلال اتصال هاتفي، …»: with whom, before the occasion on which they speak. */
function besideVerb(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, clauses } = scene;
  const isOccasion = !isVerb && start > 0 && occasions.has(analysis.folded(start - 1)) && !analysis.isDefinite(start);
  if (!isOccasion || found.filter(({ role }) => role === 'participant').length !== 1) return [];
  for (let at = start - 2; at > analysis.sentenceStart(start) && clauses.of[at] === clauses.of[start]; at--)
    if (analysis.folded(at) === 'مع' && isActorAt(scene, at + 1)) return partiesAt(scene, 'participant', at + 1);
  return [];
}

/** «أبلغ كيري نظيره الروسي، في اتصال هاتفي، …»: whom a verb names before the occasion on which somebody speaks to him. */
function toldBefore(
  { analysis, clauses, entityAt }: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const isOccasion = !isVerb && start > 0 && occasions.has(analysis.folded(start - 1)) && !analysis.isDefinite(start);
  const participants = found.filter(({ role }) => role === 'participant');
  if (!isOccasion || participants.length !== 1) return [];
  const [one] = participants;
  const { verb } = clauses.all[clauses.of[start]!]!;
  if (verb < 0 || one!.start < verb) return [];
  for (let at = one!.end; at < start - 1; at++) {
    const entity = entityAt(at);
    if (!entity || !peopleTypes.has(entity.type) || clauses.of[at] !== clauses.of[start]) continue;
    return (analysis.outer(at) & ~Clitic.la) === 0 && isSpokenTo(analysis, at, verb)
      ? [argumentOfEntity('participant', entity)]
      : [];
  }
  return [];
}

/** True unless a preposition or «و» stands before a name, or a comma that begins an apposition of the subject. */
const isSpokenTo = (analysis: Analysis, at: number, verb: number): boolean =>
  at - 1 > verb && !analysis.is(at - 1, analysis.bits.preposition) && !analysis.isPunctuation(at - 1);

/** «تلقت الشرطة بلاغا من مواطن», «ورد بلاغ إلى غرفة العمليات»: a report that comes in is a call; one that an office gives out is none. */
export function isReport({ analysis }: EventScene, { start, reading, light }: TriggerInFrame): boolean {
  if (reading !== 'noun' || !reports.has(analysis.bare(start))) return false;
  if (light && received.test(analysis.stem(light.at))) return true;
  const first = Math.max(analysis.sentenceStart(start), start - arrivalReach);
  for (let at = start - 1; at >= first; at--) if (arrived.has(analysis.bare(at))) return true;
  return false;
}

const reports: ReadonlySet<string> = new Set(['بلاغ', 'بلاغا', 'بلاغات']);
const received = /^[يتن]?تلق/;
/** What a report does, or what is done with it, before the noun (folded, without article and pronoun). */
const arrived: ReadonlySet<string> = new Set('ورد وردت ورود وصل وصلت وصول تلقي'.split(' '));
/** How many words before the report it is said that it came in. */
const arrivalReach = 3;

/** «برقية عزاء إلى الملك في وفاة الأمير», «برقية تعزية إثر الزلزال»: for what a cable condoles, behind whom it is sent to. */
function mourned(scene: EventScene, { start, end, isVerb }: TriggerPlace): FoundArgument[] {
  const { analysis } = scene;
  if (isVerb || !cables.has(analysis.bare(start)) || !condolence.has(analysis.folded(end))) return [];
  const limit = Math.min(end + mourningReach, analysis.sentenceEnd(start)) - 1;
  for (let at = end + 1; at < limit; at++) {
    const isAfter = afters.has(analysis.folded(at));
    if (isAfter || (analysis.folded(at) === 'في' && losses.has(analysis.bare(at + 1))))
      return phrasesAt(scene, 'topic', at + 1);
  }
  return [];
}

const cables: ReadonlySet<string> = new Set(['برقيه', 'برقيات', 'برقيتي', 'برقيتين', 'رساله']);
const condolence: ReadonlySet<string> = new Set(['عزاء', 'تعزيه', 'مواساه']);
const afters: ReadonlySet<string> = new Set(['اثر', 'جراء', 'عقب']);
/** What cables condole for (folded, without article). */
const losses: ReadonlySet<string> = new Set('وفاه ضحايا حادث حادثه شهداء رحيل فقيد استشهاد ضحيه مصاب'.split(' '));
/** How far behind the cable it is told. */
const mourningReach = 40;

const occasions: ReadonlySet<string> = new Set(['خلال', 'في', 'عبر', 'اثناء']);

export const call: EventRules = {
  type: 'call',
  parties: ['participant'],
  doer: 'participant',
  recipient: 'participant',
  topic: 'topic',
  purpose: true,
  implied: 'participant',
  isPersonal: true,
  /** «برقية تفتيش»: a warrant. */
  figurative: new Set(['تفتيش', 'جلب']),
  needsArgument: true,
  only: { reported: [{ role: 'participant', where: isReport }] },
  complete: (scene, place, found) => [
    ...mourned(scene, place),
    ...heldTopic(scene, place, found),
    ...besideVerb(scene, place, found),
    ...toldBefore(scene, place, found),
  ],
  // «اتصل الوزير من القاهرة بنظيره»: a call is nowhere.
  settle: (_, found) => found.filter(({ role }) => role !== 'place'),
  rejects: (scene, trigger, found) =>
    isOfNobody(trigger, found) ||
    isAboutThings(scene, trigger) ||
    isInTouch(scene, trigger) ||
    isSentByNobody(scene, trigger, found),
};
