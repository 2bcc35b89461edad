/** Who an attitude comes from, behind its noun: «موافقة من البرلمان», «تأييدا واسعا من السكان», «بعد إقراره من المجلس». */
import type { Analysis } from '../../syntax/analysis.ts';
import { isBoundPronoun } from '../../syntax/words/prepositions.ts';
import { partiesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { isActorAt } from '../words/actors.ts';

/** With whoever «من» names right behind the noun, its adjective or «عليه»; nobody before it has the attitude then. */
export function withGiver(
  scene: EventScene,
  role: string,
  { start, end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis } = scene;
  if (isVerb || found.some((one) => one.role === role && one.start >= end)) return found;
  const limit = analysis.sentenceEnd(start) - 1;
  const from = end < limit && isPassed(analysis, end) ? end + 1 : end;
  if (from >= limit || analysis.folded(from) !== 'من' || !isGiver(scene, from + 1)) return found;
  return [...found.filter((one) => one.role !== role), ...partiesAt(scene, role, from + 1)];
}

/** «تأييدا واسعا من», «المصادقة عليه من»: an adjective, or a pronoun for what is approved. */
const isPassed = (analysis: Analysis, at: number): boolean =>
  isBoundPronoun(analysis, at) || (analysis.outer(at) === 0 && analysis.is(at, analysis.bits.adjective));

const isGiver = (scene: EventScene, at: number): boolean =>
  scene.analysis.outer(at) === 0 &&
  !sides.has(scene.analysis.stem(at)) &&
  scene.entityAt(at)?.type !== 'place' &&
  isActorAt(scene, at);

/** «من جهة أخرى», «من أجل …»: no givers. */
const sides: ReadonlySet<string> = new Set('جهه جانب ناحيه اجل خلال حيث بين بعد اي كل'.split(' '));
