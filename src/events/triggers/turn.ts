/** Triggers that another word in their clause makes another type of: «بحث هاتفيا» is a call, «تبنى الهجوم» claims it. */
import { withoutArticle } from '../../text/fold.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { behindCount } from '../words/actors.ts';
import { inRole } from '../words/in-role.ts';

/** How many words behind a trigger tell that it is another type's. */
const reach = 8;

/** The type that a trigger is of where it stands, and the arguments that it has there. */
export function turned(
  scene: EventScene,
  trigger: TriggerInFrame,
  found: FoundArgument[],
): { rules: EventRules; found: FoundArgument[]; isDenial?: true | undefined } {
  const turn = trigger.rules.turns?.find(
    ({ flag, words, beside, where }) =>
      (flag === undefined || trigger.flags.names.includes(flag)) &&
      (isTold(scene, trigger, words) ||
        (beside !== undefined && isBeside(scene, trigger, beside)) ||
        where?.(scene, trigger, found) === true),
  );
  if (!turn) return { rules: trigger.rules, found };
  const { rules, roles, isDenial } = turn;
  return { rules, found: roles ? found.flatMap((one) => renamed(one, roles[one.role])) : found, isDenial };
}

function isTold(
  { analysis, clauses, entityOver }: EventScene,
  { start, end }: TriggerInFrame,
  words: ReadonlySet<string>,
) {
  // «الهجوم الذي تبناه التنظيم»
  const { antecedent } = clauses.all[clauses.of[start]!]!;
  if (antecedent >= 0 && words.has(withoutArticle(analysis.folded(antecedent)))) return true;
  const limit = Math.min(analysis.sentenceEnd(start), end + reach);
  for (let at = start; at < limit; at++)
    if (clauses.of[at] === clauses.of[start] && !entityOver(at) && words.has(withoutArticle(analysis.folded(at))))
      return true;
  return false;
}

/** «الدعم العسكري», «تدعم عدة مشاريع» */
function isBeside(scene: EventScene, { end, start }: TriggerInFrame, words: ReadonlySet<string>): boolean {
  const { analysis } = scene;
  const limit = analysis.sentenceEnd(start);
  return end < limit && words.has(withoutArticle(analysis.folded(behindCount(scene, end, limit))));
}

const renamed = (argument: FoundArgument, role: string | undefined): FoundArgument[] =>
  role === undefined ? [] : [inRole(argument, role)];
