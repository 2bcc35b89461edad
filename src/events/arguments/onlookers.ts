/** Who only speaks of a deed, and neither does nor suffers it. */
import type { Analysis } from '../../syntax/analysis.ts';
import type { Clause } from '../../syntax/clauses/clause.ts';
import { belongsTo } from '../../syntax/words/prepositions.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { causing } from '../words/heads.ts';
import { clauseBefore, clauseOf } from './subject.ts';

/** How many clauses may lie between who speaks and the deed. */
const mostBetween = 6;

/**
 * «أدانت الوزارة التفجير الذي أودى بحياة جندي، وإصابة آخرين», «قال الوزير إن جسرا انهار جراء قصف استهدفه»: whose clause says
 * what they say, want or think of it has no part in what another clause tells, unless «أنه» says that they had.
 */
export function isOnlooker(scene: EventScene, deed: number, { start }: FoundArgument): boolean {
  const own = clauseOf(scene, start);
  if (start > deed || isTakenUp(scene.analysis, deed)) return false;
  if (own.subject !== start || own.verb < 0 || !holds(scene, own.verb)) return false;
  const told = clauseOf(scene, deed);
  if (told === own || told.antecedent === start || isTheirs(scene, told, start) || isHoped(scene, told)) return false;
  let clause: Clause | undefined = told;
  let isInside = false;
  for (let step = 0; clause && clause !== own && step < mostBetween; step++) {
    if (clause.isPersonal || clause.antecedent === start) return false;
    isInside ||= clause.previous < 0;
    clause = clauseBefore(scene, clause);
  }
  // «ندد السائقون بالقرار ونفذوا وقفة»: what goes on beside it is their own; «أدان الهجوم، وأدى إلى مقتل جندي» is an effect.
  return isInside || (told.verb >= 0 && isEffect(scene.analysis.stem(told.verb)));
}

/** «نفت النقابة أن تكون قد نظمت إضرابا»: a verb without subject in the feminine is hers who speaks. */
const isTheirs = ({ head }: EventScene, { isOwn, form }: Clause, speaker: number): boolean =>
  !isOwn && form?.gender === 'f' && head(speaker).gender === 'f';

/** «أعرب عن أمله في أن يجري محادثات»: what somebody hopes or means to do, behind «أن» without another subject. */
function isHoped({ analysis }: EventScene, { verb, isOwn }: Clause): boolean {
  const that = verb - 1;
  if (isOwn || that - 2 < analysis.sentenceStart(verb) || analysis.folded(that) !== 'ان') return false;
  const noun = linking.has(analysis.folded(that - 1)) ? that - 2 : that - 1;
  return hopes.test(analysis.folded(noun));
}

const linking: ReadonlySet<string> = new Set(['في', 'علي']);
const hopes = /^(امل|نيت|عزم|رغبت|طموح|تطلع|حرص|استعداد)(ه|ها|هم|هما)$/;

/** «أدى إلى»; «وقع» signs as well. */
const isEffect = (verb: string): boolean => causing.test(verb) && !verb.endsWith('وقع');

/** True of a verb of saying, wishing or judging. */
function holds(scene: EventScene, verb: number): boolean {
  if (scene.speaks(verb)) return true;
  const { first } = scene.analysis.matches;
  for (let row = first[verb]!; row < first[verb + 1]!; row++) {
    const rules = scene.rulesOf(row);
    if (rules?.isAttitude || rules?.wants) return true;
  }
  return false;
}

/** «قال السكان إن استهداف الميليشيات لهم …»: a pronoun close behind the deed, for whoever tells of it. */
function isTakenUp(analysis: Analysis, deed: number): boolean {
  const limit = Math.min(deed + pronounReach, analysis.sentenceEnd(deed));
  for (let at = deed + 1; at < limit; at++) if (belongsTo.has(analysis.folded(at))) return true;
  return false;
}

/** How many words behind the deed it stands at most, over whoever does it. */
const pronounReach = 5;
