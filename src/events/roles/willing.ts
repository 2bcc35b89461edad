/**
 * Who is ready, able or eager to do something, or about to («تونس حريصة على دعم ليبيا», «الوزارة بصدد إعداد خطة»): of the event that a
 * predicate without a verb leads to, the topic of its clause is the doer.
 */
import { agrees, type VerbForm } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver } from '../arguments/arguments.ts';
import { clauseOf, ownerOf, skipAdverbs } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { fill } from './fill.ts';

/** The doer of an event noun behind such a predicate; none where no such predicate leads to it. */
export function willingParties(scene: EventScene, { start, frame, rules }: TriggerInFrame): FoundArgument[] {
  const predicate = predicateBefore(scene, start);
  const topic = predicate < 0 ? -1 : topicOf(scene, predicate);
  if (topic < 0 || topic >= start) return [];
  // «الوزارة عازمة على …»: no adjective of the phrase, for it has no article.
  return fill(scene, frame.subject ?? rules.doer, topic, rules).map((one) =>
    one.start < predicate && predicate < one.end ? argumentOver(scene, one.role, one.start, predicate) : one,
  );
}

/** How many nouns may bring about what somebody is willing to do. */
const mostBringing = 6;

/** The first token of the predicate that leads to an event noun, over the nouns that bring it about («إعداد», «مواصلة»); −1. */
function predicateBefore({ analysis }: EventScene, noun: number): number {
  const least = Math.max(analysis.sentenceStart(noun) + 1, noun - mostBringing - 3);
  let first = noun;
  while (analysis.outer(first) === 0 && first - 1 > least && bringing.has(analysis.bare(first - 1))) first--;
  if (first <= least) return -1;
  const isAttached = (analysis.outer(first) & (Clitic.la | Clitic.ba)) !== 0;
  if (!isAttached && analysis.outer(first) !== 0) return -1;
  const before = first - 1;
  const word = analysis.folded(before);
  if (isAttached) return leading.has(word) ? before : word === 'استعداد' ? beforeOn(analysis, before) : -1;
  if (word === 'بصدد') return before;
  if (word === 'وشك' || word === 'صدد') return beforeOn(analysis, before);
  return word === 'علي' && before > least && leading.has(analysis.folded(before - 1)) ? before - 1 : -1;
}

/** «على وشك», «على استعداد», «في صدد»: the preposition before; −1. */
const beforeOn = (analysis: Analysis, at: number): number =>
  analysis.folded(at - 1) === 'علي' || analysis.folded(at - 1) === 'في' ? at - 1 : -1;

/** Whom a predicate tells something of: the topic of its clause right before it, or the pronoun of «أنه»; −1. */
function topicOf(scene: EventScene, predicate: number): number {
  const { analysis, partyEnd } = scene;
  const { verb, topic } = clauseOf(scene, predicate);
  const before = predicate - 1;
  const form = formOf(analysis.folded(predicate));
  if (brought.test(analysis.folded(before))) return ownerOf(scene, before);
  if (verb >= 0 || topic < 0 || topic >= predicate || !isActorAt(scene, topic)) return -1;
  let at = skipAdverbs(scene, Math.min(partyEnd(topic), predicate));
  while (at < predicate && isCopula(analysis, at)) at++;
  const isTold = at === predicate && (form === undefined || agrees(form, scene.head(topic), false));
  return isTold ? topic : -1;
}

/** «كانت مستعدة», «لا تزال حريصة»; «غير قادرة» tells of none. */
const isCopula = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.auxiliary) ||
  (analysis.is(at, analysis.bits.negation) && !analysis.is(at, analysis.bits.noun));

/** The form of a predicate; undefined of «بصدد» and «على وشك». */
function formOf(word: string): VerbForm | undefined {
  if (!leading.has(word)) return undefined;
  return { features: 0, gender: word.endsWith('ه') ? 'f' : 'm', several: /[وي]ن$/.test(word) };
}

const brought = /^ب?ان(ه|ها|هم|هما)$/;

/** Adjectives of who is ready, able or eager (folded, without article). */
const leading: ReadonlySet<string> = new Set(
  ['مستعد', 'حريص', 'عازم', 'قادر', 'مصمم', 'ملتزم', 'جاهز'].flatMap((one) =>
    ['', 'ه', 'ون', 'ين', 'ا'].map((ending) => one + ending),
  ),
);

/** Nouns that bring about what follows them. */
const bringing: ReadonlySet<string> = new Set(
  'مواصله استمرار زياده تعزيز تكثيف تقديم تجديد مضاعفه توفير اعداد وضع صياغه بلوره اطلاق ابرام عقد اجراء تنظيم استيناف بدء تنفيذ مزيد'.split(
    ' ',
  ),
);
