/** «نددت الحركة بما اعتبرته تضييقا»: what somebody takes something for, said in passing by whoever the clause around tells of. */
import type { Analysis } from '../../syntax/analysis.ts';
import { namingAt } from '../../syntax/formulas/namings.ts';
import { argumentOfEntity } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';

const judging = /^اعتبر/;

/** «ما اعتبره», «بما اعتبرته»: a verb that opens no clause of its own; «ما وصفه بـ…» only gives a name. */
export const isJudged = (analysis: Analysis, at: number): boolean =>
  analysis.hasPronoun(at) &&
  at > analysis.sentenceStart(at) &&
  judging.test(analysis.stem(at)) &&
  namingAt(analysis, at - 1) !== undefined;

/** «وهو ما اعتبرته تركيا غير مقبول»: a name right behind is who takes it so. */
export function judgeBehind(
  { analysis, entityAt }: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const judge = reading === 'circumstance' ? entityAt(end) : undefined;
  if (!judge || !judges.has(judge.type) || !isJudged(analysis, start)) return found;
  return [...found.filter(({ role }) => role !== 'speaker'), argumentOfEntity('speaker', judge)];
}

const judges: ReadonlySet<string> = new Set(['country', 'organization', 'official', 'person']);
