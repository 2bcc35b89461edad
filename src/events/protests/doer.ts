/**
 * Who protests, where neither frame nor light verb has found them: the subject that dates and commas part from a verb of
 * organizing («نفذ اليوم الخميس، أعوان الشركة وقفة»), or whoever the sentence calls demonstrators.
 */
import { isComma } from '../../syntax/commas.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { actorOf, skipAdverbs } from '../arguments/subject.ts';
import { lightRow } from '../triggers/light.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { demonstrators, slogans } from './crowd.ts';
import { farthest } from './target.ts';

export function protestersIn(scene: EventScene, trigger: TriggerInFrame): FoundArgument[] {
  if (isOfOther(scene, trigger)) return [];
  const organizers = organizersOf(scene, trigger);
  return organizers.length > 0 ? organizers : demonstratorsIn(scene, trigger);
}

/** «الفلسطينيون الذين طردوا»: what a relative clause says is told of what it defines, and of nobody else. */
function isOfOther({ analysis, clauses }: EventScene, { start, reading }: TriggerInFrame): boolean {
  const clause = reading === 'verb' ? clauses.ofVerb.get(start) : undefined;
  if (clause?.kind !== 'relative' || clause.antecedent < 0) return false;
  // «هتافات تندد بـ…»: slogans say it, in a protest that is told already.
  return analysis.isDefinite(clause.antecedent) || slogans.has(analysis.stem(clause.antecedent));
}

/** How far before the noun its verb stands. */
const reach = 30;

/** «نفذ اليوم الخميس، أعوان الشركة وقفة»: whoever does the nearest verb before, which lends nouns its subject. */
function organizersOf(scene: EventScene, { start, reading }: TriggerInFrame): FoundArgument[] {
  const { analysis, clauses, phrases } = scene;
  if (reading !== 'noun' || analysis.isDefinite(start) || analysis.outer(start) !== 0) return [];
  const first = Math.max(analysis.sentenceStart(start), start - reach);
  const isIn = analysis.folded(start - 1) === 'في';
  if (phrases.isPreposition(start - 1) && !isIn) return [];
  let verb = start - 1;
  while (verb >= first && !clauses.ofVerb.has(verb) && !analysis.is(verb, analysis.bits.subordinator)) verb--;
  if (verb < first || !isOrganizing(scene, verb, isIn)) return [];
  const behind = subjectBehind(scene, verb);
  const doer = behind >= 0 ? behind : subjectBefore(scene, verb);
  const found = doer < 0 || doer >= start ? [] : partiesAt(scene, 'protester', doer);
  return found.filter(({ end }) => end <= start);
}

const lent: ReadonlySet<string> = new Set(['subject', 'organizer', 'participant']);

/** A verb that lends the noun its subject; behind «في» one that may do so there («خرجوا في مظاهرة»). */
function isOrganizing(scene: EventScene, verb: number, isIn: boolean): boolean {
  const { matches, lexicon } = scene.analysis;
  const row = lightRow(scene, verb);
  if (row < 0 || (isIn && !scene.flagsOf(row).in)) return false;
  return lent.has(lexicon.roleOf(matches.entry[row]!));
}

/** «كان آلاف الطلبة قد خرجوا في مظاهرة»: of a verb in the plural, whoever was told before; −1. */
const subjectBefore = (scene: EventScene, verb: number): number =>
  /(وا|ون)$/u.test(scene.analysis.stem(verb)) ? actorOf(scene, verb) : -1;

/** The first that acts behind a verb, over dates, adverbs and commas; −1. */
function subjectBehind(scene: EventScene, verb: number): number {
  const { analysis, phrases, entityAt } = scene;
  const end = analysis.sentenceEnd(verb);
  let at = verb + 1;
  for (let next = over(scene, at, end); next > at; next = over(scene, at, end)) at = next;
  if (at >= end || analysis.outer(at) !== 0 || !phrases.isNominal(at)) return -1;
  // «عدد من الإطارات»: whoever protests is somebody.
  return isActorAt({ analysis, entityAt }, at) || analysis.isCount(at) ? at : -1;
}

/** The token behind a date, a comma or adverbs at a token; the token itself where none stands. */
function over(scene: EventScene, at: number, end: number): number {
  if (at >= end) return at;
  const entity = scene.entityAt(at);
  if (entity?.type === 'date') return entity.end;
  return isComma(scene.analysis, at) ? at + 1 : Math.max(at, skipAdverbs(scene, at));
}

const verbReach = 40;

/** «خرجت مظاهرة … وهتف المتظاهرون»: the first that are called demonstrators in the sentence, with their count. */
function demonstratorsIn(scene: EventScene, { start, reading }: TriggerInFrame): FoundArgument[] {
  const { analysis } = scene;
  // A verb has a subject of its own, which is not far.
  const distance = reading === 'verb' ? verbReach : farthest;
  const first = Math.max(analysis.sentenceStart(start), start - distance);
  for (let at = first; at < Math.min(analysis.sentenceEnd(start), start + distance); at++) {
    if (at === start || !demonstrators.has(analysis.bare(at)) || scene.entityOver(at)) continue;
    let opening = at;
    while (opening > first && analysis.is(opening - 1, analysis.bits.quantifier | analysis.bits.number)) opening--;
    return partiesAt(scene, 'protester', opening).slice(0, 1);
  }
  return [];
}
