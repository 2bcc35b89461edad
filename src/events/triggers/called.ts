/** «أكد الرئيس في مكالمة هاتفية مع نظيره …», «قال في رسالة بعثها للمفوض …»: to whom something is said that is said on the telephone or in a letter. */
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { isActorAt } from '../words/actors.ts';

/** How many words behind the verb the call or letter is told. */
const callReach = 18;

export function calledBy(
  scene: EventScene,
  { start, end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, clauses } = scene;
  if (!isVerb || found.some(({ role }) => role === 'audience')) return [];
  const limit = Math.min(analysis.sentenceEnd(start), end + callReach);
  for (let at = end; at + 2 < limit; at++) {
    if (clauses.of[at] !== clauses.of[start] || !containers.has(analysis.folded(at))) continue;
    if (calls.has(analysis.bare(at + 1))) return partnersBehind(scene, at + 1);
  }
  return [];
}

/** With whom, to whom or from whom the call or letter is, over the verb that says that somebody makes or gets it. */
function partnersBehind(scene: EventScene, call: number): FoundArgument[] {
  const { analysis, clauses, phrases } = scene;
  const behind = phrases.coreEnd(call);
  const isMade = clauses.ofVerb.has(behind) && analysis.sentenceOf(behind) === analysis.sentenceOf(call);
  const resumed = isMade && analysis.is(behind + 1, analysis.bits.pronoun) ? behind + 2 : behind + 1;
  const link = isMade ? resumed : behind;
  if (link + 1 >= analysis.sentenceEnd(call)) return [];
  const isAttached = (analysis.outer(link) & (Clitic.la | Clitic.ba)) !== 0;
  const at = isAttached ? link : links.has(analysis.folded(link)) ? link + 1 : -1;
  return at < 0 || !isActorAt(scene, at) ? [] : partiesAt(scene, 'audience', at);
}

const containers: ReadonlySet<string> = new Set(['في', 'خلال', 'اثناء']);
const calls: ReadonlySet<string> = new Set(['اتصال', 'مكالمه', 'محادثه', 'رساله', 'برقيه']);
const links: ReadonlySet<string> = new Set(['مع', 'الي', 'من', 'ب', 'ل']);
