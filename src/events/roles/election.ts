/**
 * Elections («الانتخابات الرئاسية»): nobody appoints by them; whose they are is the body or the office that somebody is elected to, and
 * elected is whoever stands in them («فاز العوني في الانتخابات», «المرشح للانتخابات سالم العوني»).
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity } from '../arguments/arguments.ts';
import { clauseOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { offices } from '../words/heads.ts';
import { inRole } from '../words/in-role.ts';
import { namesOffice } from './positions.ts';

export function ofElection(
  scene: EventScene,
  trigger: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis } = scene;
  if (trigger.reading !== 'noun' || analysis.bare(trigger.start) !== 'انتخابات') return found;
  const told = found.flatMap((one) => {
    // «مشاركة المواطنين في الانتخابات»: people are no office.
    if (one.role === 'position' && isCrowd(scene, one.start)) return [];
    if (one.role !== 'appointer') return [one];
    if (one.start !== trigger.end) return [];
    return [inRole(one, offices.has(analysis.bare(one.start)) ? 'position' : 'organization')];
  });
  return told.some(({ role }) => role === 'person') ? told : [...told, ...contestants(scene, trigger)];
}

const isCrowd = ({ analysis }: EventScene, at: number): boolean =>
  analysis.is(at, analysis.bits.people) && analysis.isDefinite(at) && !namesOffice(analysis, at);

/** Verbs of who stands in an election and may win it (folded). */
const contesting = /^[يت]?(فوز|فاز|خاض|خوض|ا?ترشح|تنافس|تفوق)(ت|وا|ان)?$/;
/** «حصل على 62 صوتا» */
const gaining = /^[يت]?(حصل|تحصل|نال|حصد)ت?$/;
const votes: ReadonlySet<string> = new Set(['صوت', 'صوتا', 'اصوات', 'مايه']);
/** Before elections, whoever stands in them (folded, without article). */
const candidates: ReadonlySet<string> = new Set(['مرشح', 'مرشحه', 'مترشح', 'مترشحه', 'فايز', 'فايزه']);
/** How far behind the verb the votes stand that somebody has got. */
const farthestVotes = 12;
/** How many words may stand between a candidate and the elections, and between these and his name. */
const reach = 4;

function contestants(scene: EventScene, { start, end }: TriggerInFrame): FoundArgument[] {
  const { analysis, entityAt } = scene;
  const candidate = candidateBefore(scene, start);
  if (candidate >= 0) return namedCandidate(scene, candidate, end);
  const { verb, subject } = clauseOf(scene, start);
  if (verb < 0 || verb > start || subject < 0) return [];
  if (!contesting.test(analysis.stem(verb)) && !gainsVotes(analysis, verb, start)) return [];
  const entity = entityAt(subject);
  return entity?.type === 'person' || entity?.person !== undefined ? [argumentOfEntity('person', entity)] : [];
}

function gainsVotes(analysis: Analysis, verb: number, end: number): boolean {
  if (!gaining.test(analysis.stem(verb))) return false;
  const limit = Math.min(end, verb + farthestVotes);
  for (let at = verb + 1; at < limit; at++) if (votes.has(analysis.bare(at))) return true;
  return false;
}

/** «المرشح للانتخابات», «مرشح اليمين في الانتخابات»: the word for a candidate close before; −1. */
function candidateBefore({ analysis, clauses }: EventScene, start: number): number {
  if ((analysis.outer(start) & (Clitic.la | Clitic.ba)) === 0 && analysis.folded(start - 1) !== 'في') return -1;
  const first = Math.max(analysis.sentenceStart(start), start - reach);
  for (let at = start - 1; at >= first && !clauses.ofVerb.has(at); at--)
    if (candidates.has(analysis.bare(at))) return at;
  return -1;
}

/** Whoever is named right before the word for a candidate, or behind the elections and what they are called. */
function namedCandidate(
  { analysis, entityAt, entityOver }: EventScene,
  candidate: number,
  end: number,
): FoundArgument[] {
  const mark = candidate - 1;
  const before = mark > 0 ? entityOver(analysis.isPunctuation(mark) ? mark - 1 : mark) : undefined;
  if (before?.type === 'person') return [argumentOfEntity('person', before)];
  const limit = Math.min(analysis.sentenceEnd(candidate), end + reach);
  for (let at = end; at < limit; at++) {
    const entity = entityAt(at);
    if (entity?.type === 'person') return [argumentOfEntity('person', entity)];
    if (analysis.isPunctuation(at) || analysis.outer(at) !== 0 || !analysis.isDefinite(at)) return [];
  }
  return [];
}
