/** Who is there too: «زار الوالي المدرسة، يرافقه المعتمد», «وصل الوزير مرفوقا بوفد من المستثمرين». */
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { isActorAt, peopleTypes } from '../words/actors.ts';
import { accompanied } from '../words/heads.ts';

/** How far behind the trigger it is told who came along. */
const reach = 30;

/** «يرافقه», «ترافقهما»: of what is told that somebody came along with him. */
const accompanying = /^و?[يت]رافق(ه|ها|هم|هما)$/;

/** Those who came along with whoever fills the role, where the sentence tells of no other deed before. */
export function companyOf(
  scene: EventScene,
  { end }: TriggerPlace,
  role: string,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, clauses } = scene;
  if (!found.some((one) => one.role === role && isSomebody(scene, one))) return [];
  const limit = Math.min(analysis.sentenceEnd(end - 1), end + reach) - 1;
  for (let at = end; at < limit; at++) {
    const next = companionAt(scene, at);
    if (next >= 0) return isActorAt(scene, next) ? partiesAt(scene, role, next) : [];
    // «زار الوالي المدرسة وأمر بإصلاحها»
    if (clauses.ofVerb.has(at) && clauses.all[clauses.of[at]!]!.kind !== 'relative') return [];
  }
  return [];
}

/** Where whoever comes along begins, behind the word for it at a token; −1. */
function companionAt({ analysis }: EventScene, at: number): number {
  const letters = analysis.letters(at);
  if (letters < 6 || letters > 9) return -1;
  const word = analysis.folded(at);
  const next = at + 1;
  if (accompanying.test(word)) return next;
  return accompanied.has(word) && (analysis.outer(next) & Clitic.ba) !== 0 ? next : -1;
}

const isSomebody = ({ analysis, entityAt }: EventScene, { start }: FoundArgument): boolean =>
  peopleTypes.has(entityAt(start)?.type ?? '') || analysis.is(start, analysis.bits.people);
