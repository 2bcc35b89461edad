/** What lays something down («تنص الاتفاقية على …», «القانون الذي ينص على …»): a text, and never whoever was told of before. */
import { argumentOver } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { documents } from '../words/documents.ts';
import { texts, treaties } from '../words/heads.ts';

/** How far before the verb the text may stand. */
const reach = 12;
const stipulating = /^[يت]?نص(ت|ا|وا|ان|ون)?$/;
/** Parts of texts and kinds of them besides (folded, without article). */
const parts: ReadonlySet<string> = new Set('ماده مواد بند بنود فصل فصول مجله صيغه عقيده مرسوم تشريع'.split(' '));

/** «على ذلك», «عليه»: what is laid down, right behind the verb. */
const thereof: ReadonlySet<string> = new Set(['علي', 'ذلك', 'عليه', 'عليها']);
/** Texts that are events of their own. */
const agreed: ReadonlySet<string> = new Set('اتفاق اتفاقيه اتفاقيات صفقه هدنه معاهده بروتوكول'.split(' '));

/** The arguments of a verb for what a text lays down, with that text as the medium; others as they are. */
export function withText(scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]): FoundArgument[] {
  const { analysis } = scene;
  if (trigger.reading !== 'verb' || !stipulating.test(analysis.stem(trigger.start))) return [...found];
  const at = textOf(scene, trigger);
  const isKept = found.some(({ role, start }) => role === 'medium' && isText(scene, start));
  const rest = found.filter(({ role, start }) => role !== 'medium' || isText(scene, start));
  // «ينص الاتفاق على …» tells what was agreed on.
  if (at < 0 || isKept || agreed.has(analysis.bare(at))) return rest;
  return [...rest, argumentOver(scene, 'medium', at, scene.entityAt(at)?.end ?? scene.phrases.coreEnd(at))];
}

/** «وينص على إيقاف القرار»: laid down by nothing that the sentence tells, or by what was agreed on, which is an event of its own. */
export const isLaidDownByNothing = (
  { analysis }: EventScene,
  { reading, start }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean =>
  reading === 'verb' && stipulating.test(analysis.stem(start)) && !found.some(({ role }) => role === 'medium');

const isText = ({ analysis }: EventScene, at: number): boolean => {
  const word = analysis.bare(at);
  return documents.has(word) || treaties.has(word) || texts.has(word) || parts.has(word);
};

/** The first token of the text right behind the verb, else of the last one before it in the sentence; −1. */
function textOf(scene: EventScene, { start, end }: TriggerInFrame): number {
  const { analysis } = scene;
  const limit = analysis.sentenceEnd(start);
  // «كما نص على ذلك التقرير»
  let first = end;
  while (first < limit && thereof.has(analysis.folded(first))) first++;
  const behind = first < limit && analysis.is(first, analysis.bits.demonstrative) ? first + 1 : first;
  if (behind < limit && isText(scene, behind)) return first;
  for (let at = start - 1; at >= Math.max(analysis.sentenceStart(start), start - reach); at--) {
    if (!isText(scene, at)) continue;
    // «مشروع القانون»: the noun that it completes is what is meant.
    const isPart = at - 1 >= analysis.sentenceStart(start) && isText(scene, at - 1) && analysis.outer(at) === 0;
    return isPart ? at - 1 : at;
  }
  return -1;
}
