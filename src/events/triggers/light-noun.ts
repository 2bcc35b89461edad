/**
 * Verbal nouns of light verbs before an event noun: «خلال إشرافه على الاجتماع», «عقد الأطراف جولة من المحادثات», «مشاركته في
 * المؤتمر». Like the verb they lend the event whoever their pronoun stands for, or whoever completes them.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma, isDash } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import { ownerOf } from '../arguments/subject.ts';
import type { EventScene } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { entering, isPhase, lightNounRow } from './light.ts';

/** How many words before an event noun its light noun stands, at most. */
const reach = 9;

/** Who is lent to an event noun, and the role that the light verb's table gives. */
export interface Lent {
  role: string;
  /** The first token of who it is. */
  start: number;
}

export function lentByNoun(scene: EventScene, noun: number): Lent | undefined {
  const { analysis } = scene;
  // «دخول المصلين، واحتجاز …»: another deed.
  if ((analysis.outer(noun) & Clitic.wa) !== 0) return undefined;
  const first = Math.max(analysis.sentenceStart(noun), noun - reach);
  for (let at = noun - 1; at >= first; at--) {
    // «تنظيم داعش»: a word of a name holds nothing.
    const row = isInName(scene, at) || isInTurn(analysis, at) ? -1 : lightNounRow(scene, at);
    const found = row < 0 ? undefined : lent(scene, at, row, noun);
    // «إشرافه على اختتام أشغال الندوة»: what is gone through stands between.
    if (row >= 0 && (found || !openings.has(analysis.stem(at)))) return found;
  }
  return undefined;
}

/** How an event begins and ends, which light verbs say as well. */
const openings: ReadonlySet<string> = new Set(['افتتاح', 'اختتام', 'ختام', 'انطلاق']);

const isInName = ({ entityOver }: EventScene, at: number): boolean => (entityOver(at)?.type ?? 'date') !== 'date';

/** «بدوره», «بدورها» */
const isInTurn = (analysis: Analysis, at: number): boolean =>
  (analysis.outer(at) & Clitic.ba) !== 0 && analysis.hasPronoun(at) && /^بدور(ه|ها|هم)$/.test(analysis.folded(at));

function lent(scene: EventScene, at: number, row: number, noun: number): Lent | undefined {
  const { analysis, partyEnd } = scene;
  if (entering.has(analysis.bare(at)) && (analysis.folded(noun - 1) !== 'في' || analysis.isDefinite(noun)))
    return undefined;
  const role = analysis.lexicon.roleOf(analysis.matches.entry[row]!);
  // «دور المملكة في دعم …», not «دور الفارين من المعارك»
  const flags = scene.flagsOf(row);
  if (flags.in && !isBrought(analysis, noun)) return undefined;
  if (analysis.hasPronoun(at)) {
    const start = leadsTo(scene, at + 1, noun, analysis.outer(noun) === 0) ? ownerOf(scene, at) : -1;
    return start < 0 ? undefined : { role, start };
  }
  // «أثار قرار الحكومة احتجاجات»: what a decision brings about is no decision.
  if (flags.owner && analysis.stem(noun).endsWith('ات')) return undefined;
  const start = doneBy(scene, at);
  const isDone = start >= 0 && start < noun && analysis.outer(start) === 0 && isActorAt(scene, start);
  return isDone && leadsTo(scene, partyEnd(start), noun, false) ? { role, start } : undefined;
}

/** «في دعم …», «بدعم …», «لدعم …», «من أجل دعم …», «إلى دعم …» */
const isBrought = (analysis: Analysis, noun: number): boolean =>
  (analysis.outer(noun) & (Clitic.ba | Clitic.la)) !== 0 || bringing.has(analysis.folded(noun - 1));

const bringing: ReadonlySet<string> = new Set(['في', 'اجل', 'الي']);

/** Whoever completes the noun («دور تونس في …»), or does what a relative clause tells of it («الدور الذي تلعبه تونس في …»); −1. */
function doneBy({ analysis, clauses }: EventScene, at: number): number {
  if (!analysis.isDefinite(at)) return at + 1;
  const clause = clauses.ofAntecedent.get(at);
  return clause?.isOwn && clause.resumption >= 0 && clause.subject > clause.verb ? clause.subject : -1;
}

/** A comma or a dash. */
const isParting = (analysis: Analysis, at: number): boolean => isComma(analysis, at) || isDash(analysis, at);

/** «من أجل», «الجهود الرامية إلى …» */
const isAside = (analysis: Analysis, at: number): boolean =>
  analysis.folded(at) === 'اجل' || analysis.is(at, analysis.bits['linking-adjective']);

/** True if nothing stands between but a date, where it may be a place, a preposition and the nouns for a part of the event. */
function leadsTo(
  { analysis, phrases, entityAt }: EventScene,
  from: number,
  noun: number,
  mayBePlaced: boolean,
): boolean {
  let at = from;
  while (at < noun) {
    const entity = entityAt(at);
    if (entity?.type === 'date' || (mayBePlaced && entity?.type === 'place')) at = entity.end;
    // «إشرافه في ضاحية قمرت بالعاصمة على …»
    else if (mayBePlaced && analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0) at++;
    else if (isParting(analysis, at) || phrases.isPreposition(at) || isPhase(analysis, at) || isAside(analysis, at))
      at++;
    else return false;
  }
  return at === noun;
}
