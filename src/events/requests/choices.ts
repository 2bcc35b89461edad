/** What else is wanted: «دعا إلى تأجيل الجلسة أو إلغاء القرار»; and what is none, since a clause says it: «دعا إلى ضرورة أن …». */
import { phrasesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isDeed } from '../words/verbal-noun.ts';
import { degrees } from './wanted.ts';

/** What was found, with the deeds that أو joins to a deed that is wanted. */
export function withChoices(
  scene: EventScene,
  { end }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const told = found.filter((one) => one.role !== 'requested' || !opensClause(scene, one));
  const last = told.findLast(({ role, start }) => role === 'requested' && start >= end);
  return last === undefined ? told : [...told, ...choicesBehind(scene, last)];
}

/** «إلى ضرورة أن يعمل الجميع»: the word for a need alone, before what is needed. */
const opensClause = ({ analysis }: EventScene, { start, end }: FoundArgument): boolean =>
  end === start + 1 &&
  end < analysis.sentenceEnd(start) &&
  analysis.folded(end) === 'ان' &&
  degrees.has(analysis.bare(start));

function choicesBehind(scene: EventScene, { start, end }: FoundArgument): FoundArgument[] {
  const { analysis, clauses } = scene;
  const deed = end + 1;
  if (deed + 1 >= analysis.sentenceEnd(start) || analysis.folded(end) !== 'او' || !isDeed(analysis, start)) return [];
  if (analysis.outer(deed) !== 0 || !isDeed(analysis, deed) || clauses.of[deed] !== clauses.of[start]) return [];
  const isWhole = analysis.hasPronoun(deed) || analysis.isDefinite(deed) || scene.phrases.coreEnd(deed) > deed + 1;
  return isWhole ? phrasesAt(scene, 'requested', deed).slice(0, 1) : [];
}
