/**
 * When and where something was to take place, told in a relative clause without a verb of its own: «الاجتماع الذي كان مقررا غدا في
 * القاهرة», «الإضراب الذي كان من المقرر تنفيذه يوم الأحد».
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { placeTypes } from '../words/place-names.ts';

/** How far behind the noun its relative clause may begin, and how far behind that a date or a place stands. */
const relativeReach = 10;
const whereReach = 7;

/** The token behind «الذي كان مقررا», «التي كان من المقرر عقدها», of an event noun; −1 where no such clause follows it. */
export function behindSchedule({ analysis, clauses }: EventScene, { start, end, reading }: TriggerInFrame): number {
  if (reading !== 'noun') return -1;
  const limit = Math.min(analysis.sentenceEnd(start), end + relativeReach);
  for (let at = end; at < limit; at++) {
    if (clauses.ofVerb.has(at) || isComma(analysis, at)) return -1;
    if (singular.has(analysis.folded(at))) return agreeing(analysis, start, at) ? scheduledEnd(analysis, at + 1) : -1;
  }
  return -1;
}

const singular: ReadonlySet<string> = new Set(['الذي', 'التي']);

const agreeing = (analysis: Analysis, noun: number, relative: number): boolean =>
  (analysis.lastLetter(noun) === 'ة' || analysis.bare(noun).endsWith('ات')) === (analysis.folded(relative) === 'التي');

/** Behind «كان مقررا», «كان من المقرر عقده»; −1. */
function scheduledEnd(analysis: Analysis, at: number): number {
  const limit = analysis.sentenceEnd(at - 1);
  if (at + 1 >= limit || !/^كانت?$/.test(analysis.folded(at))) return -1;
  const word = analysis.folded(at + 1) === 'من' ? at + 2 : at + 1;
  if (word >= limit || !scheduled.has(analysis.bare(word))) return -1;
  return word + 1 < limit && analysis.hasPronoun(word + 1) ? word + 2 : word + 1;
}

const scheduled: ReadonlySet<string> = new Set(
  'مقرر مقررا مقرره مبرمج مبرمجا مبرمجه منتظر منتظرا منتظره مزمع مزمعا مزمعه مفترض مفترضا'.split(' '),
);

/** The date and the place behind it, as arguments. */
export function scheduledArguments(scene: EventScene, trigger: TriggerInFrame): FoundArgument[] {
  const from = behindSchedule(scene, trigger);
  if (from < 0) return [];
  const { analysis, clauses, entityAt, phrases } = scene;
  const found: FoundArgument[] = [];
  const limit = Math.min(analysis.sentenceEnd(trigger.start), from + whereReach);
  for (let at = from; at < limit && !clauses.ofVerb.has(at); ) {
    const entity = entityAt(at);
    const isIn = (analysis.outer(at) & Clitic.ba) !== 0 || analysis.folded(at - 1) === 'في';
    if (entity?.type === 'date') found.push(argumentOfEntity('time', entity));
    else if (entity && isIn && placeTypes.has(entity.type)) found.push(argumentOfEntity('place', entity));
    else if (entity || !(phrases.isPreposition(at) || isComma(analysis, at) || analysis.isPunctuation(at))) break;
    at = entity?.end ?? at + 1;
  }
  return found;
}
