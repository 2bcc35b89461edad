/** «تعيين فلان في منصب سفير», «على وظيفة (سفير)», «لرئاسة الاتحاد»: a post that a preposition brings behind who gets it. */
import { Clitic } from '../../text/clitics.ts';
import { argumentOver, phrasesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';

const bringing: ReadonlySet<string> = new Set(['في', 'علي', 'الي']);
const posts: ReadonlySet<string> = new Set(['منصب', 'وظيفه', 'خطه', 'رتبه', 'درجه']);
const duties: ReadonlySet<string> = new Set(['رياسه', 'منصب', 'عضويه', 'خلافه', 'زعامه']);
/** What a preposition may bring before it: when, and how long for. */
const mostBetween = 2;

/** The post, where none was found; behind whoever gets it, or the trigger itself. */
export function postBehind(scene: EventScene, place: TriggerPlace, found: readonly FoundArgument[]): FoundArgument[] {
  if (found.some(({ role }) => role === 'position')) return [];
  const person = found.find(({ role, start }) => role === 'person' && start >= place.end);
  let at = person?.end ?? place.end;
  for (let dates = 0; dates <= mostBetween; dates++) {
    const post = postAt(scene, at);
    if (post >= 0) return [postPhrase(scene, post)];
    const behind = behindDate(scene, at);
    if (behind === at) return [];
    at = behind;
  }
  return [];
}

/** The noun of the post that a preposition brings at a token; −1. */
function postAt({ analysis }: EventScene, at: number): number {
  const next = at + 1;
  if (at >= analysis.count || next >= analysis.sentenceEnd(at)) return -1;
  if (bringing.has(analysis.folded(at))) return posts.has(analysis.bare(next)) ? next : -1;
  return (analysis.outer(at) & Clitic.la) !== 0 && duties.has(analysis.bare(at)) ? at : -1;
}

/** «في أواخر سنة 1987» */
function behindDate({ analysis, entityAt }: EventScene, at: number): number {
  const date = at < analysis.count && analysis.folded(at) === 'في' ? at + 1 : at;
  const entity = entityAt(date);
  return entity?.type === 'date' ? entity.end : at;
}

/** «وظيفة (مدير عام الحقوق)»: the post in brackets, or the phrase. */
function postPhrase(scene: EventScene, at: number): FoundArgument {
  const { analysis } = scene;
  const open = at + 1;
  const limit = analysis.sentenceEnd(at);
  if (open < limit && analysis.folded(open) === '(') {
    let close = open + 1;
    while (close < limit && analysis.folded(close) !== ')') close++;
    if (close < limit && close > open + 1) return argumentOver(scene, 'position', open + 1, close);
  }
  return phrasesAt(scene, 'position', at)[0] ?? argumentOver(scene, 'position', at, at + 1);
}
