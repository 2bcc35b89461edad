/** «مع السعودية، الكويت، الإمارات», «18 مقرا و39 منشأة»: names in a row that only commas part, and what is counted one behind the other. */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { struckBesides } from '../words/heads.ts';

/** Types of which names in a row are several, not one told twice («الوزير، سالم العوني»). */
const several: ReadonlySet<string> = new Set(['country', 'organization', 'place']);

/** The name behind the comma behind a party, where the row goes on with a third or began before; −1. */
export function listedBehind({ analysis, entityAt }: EventScene, end: number, isBegun: boolean): number {
  const next = end + 1;
  if (next >= analysis.sentenceEnd(end - 1) || !isComma(analysis, end) || analysis.outer(next) !== 0) return -1;
  const name = entityAt(next);
  if (!name || !several.has(name.type)) return -1;
  if (isBegun) return next;
  const behind = name.end;
  if (behind >= analysis.sentenceEnd(end)) return -1;
  const third = isComma(analysis, behind) ? behind + 1 : analysis.outer(behind) === Clitic.wa ? behind : -1;
  return third >= 0 && third < analysis.sentenceEnd(end) && entityAt(third)?.type === name.type ? next : -1;
}

/** «أعلنت السعودية، مصر والبحرين قطع العلاقات»: the token behind the names that commas and و join from a token on; the token itself. */
export function behindRow({ analysis, entityAt }: EventScene, from: number): number {
  const limit = analysis.sentenceEnd(from - 1);
  const isName = (at: number): boolean => at < limit && several.has(entityAt(at)?.type ?? '');
  let at = from;
  while (at + 1 < limit && isComma(analysis, at) && analysis.outer(at + 1) === 0 && isName(at + 1))
    at = entityAt(at + 1)!.end;
  while (at > from && at < limit && analysis.outer(at) === Clitic.wa && isName(at)) at = entityAt(at)!.end;
  return at;
}

/** True of what is struck besides: «18 مقرا أمنيا و39 منشأة», «منشآت حيوية ومناطق سكنية», «المسجد والكنيسة». */
export const isStruckToo = (scene: EventScene, found: readonly FoundArgument[], at: number): boolean =>
  found[0]!.role === 'target' && (isCountedToo(scene, found, at) || isThingToo(scene, found.at(-1)!, at));

/** A number of things, behind another. */
const isCountedToo = ({ analysis }: EventScene, found: readonly FoundArgument[], at: number): boolean =>
  analysis.isNumber(at) && analysis.isNumber(found.at(-1)!.start);

/** A thing as definite as the one before, which no clause begins with. */
function isThingToo({ analysis, clauses, phrases }: EventScene, before: FoundArgument, at: number): boolean {
  if (analysis.outer(at) !== Clitic.wa || !struckBesides.has(analysis.bare(at)) || clauses.ofVerb.has(at)) return false;
  const end = phrases.coreEnd(at);
  if (end < analysis.sentenceEnd(at) && clauses.ofVerb.has(end)) return false;
  return isKnown(analysis, at, end) === isKnown(analysis, before.start, before.end);
}

/** Definite by its article, its pronoun or what completes it. */
const isKnown = (analysis: Analysis, start: number, end: number): boolean =>
  analysis.isDefinite(start) || analysis.isDefinite(end - 1) || analysis.hasPronoun(end - 1);

/** A headline «واشنطن تفرض عقوبات على طهران وموسكو تنتقد الخطوة»: what و joins begins another clause, as the subject of the verb right behind it. */
export function opensOther(
  { analysis, clauses, entityAt, phrases }: EventScene,
  first: number,
  start: number,
): boolean {
  if (analysis.sentenceStart(start) !== 0 || analysis.outer(start) !== Clitic.wa) return false;
  // «محادثات بين موسكو وواشنطن تتناول …»
  if (first > 0 && mutual.has(analysis.folded(first - 1))) return false;
  const clause = clauses.ofVerb.get(entityAt(start)?.end ?? phrases.coreEnd(start));
  return clause !== undefined && clause.topic === start;
}

const mutual: ReadonlySet<string> = new Set(['بين', 'مع']);
