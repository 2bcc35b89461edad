/**
 * Polarity and modality of a trigger: what stands before it in its clause, as lexicons/words/modality.tsv lists it
 * (effect and reach in words), the future particle, and the tense of the verb.
 */

import { Feature } from '../lexicon/features.ts';
import { isComma } from '../syntax/phrases.ts';
import { Clitic } from '../text/clitics.ts';
import { clauseOf } from './subject.ts';
import type { EventScene, FoundArgument, FoundEvent } from './types.ts';

type Status = Pick<FoundEvent, 'polarity' | 'modality'>;

const farthest = 6;

export function statusOf(scene: EventScene, trigger: number, features: number): Status {
  const { analysis, entityOver } = scene;
  const { matches, lexicon } = analysis;
  const type = lexicon.codeOf('modality');
  const status: Status = { polarity: 'positive', modality: 'asserted' };
  if ((analysis.clitics[trigger]! & Clitic.sa) !== 0) status.modality = 'planned';
  const first = Math.max(analysis.sentenceStart(trigger), trigger - farthest);
  for (let at = trigger - 1; at >= first; at--) {
    if (isComma(analysis, at) || entityOver(at)) {
      if (isComma(analysis, at)) break;
      continue;
    }
    const row = analysis.longestMatch(at, type);
    if (row < 0) continue;
    const entry = matches.entry[row]!;
    if (trigger - matches.end[row]! + 1 > Number(lexicon.attribute(entry, 'reach'))) continue;
    apply(status, lexicon.attribute(entry, 'effect'), analysis.stem(at), features);
  }
  governed(scene, trigger, status);
  return status;
}

/** «يلتقي الوزير غدا نظيره», «تبدأ المحاكمة الأسبوع المقبل»: in the present with a day to come. */
export function isAhead({ analysis }: EventScene, features: number, found: readonly FoundArgument[]): boolean {
  if ((features & Feature.present) === 0 || (features & Feature.past) !== 0) return false;
  return found.some(({ role, start, end }) => {
    if (role !== 'time') return false;
    for (let at = start; at < end; at++) if (ahead.has(analysis.stem(at))) return true;
    return false;
  });
}

const ahead: ReadonlySet<string> = new Set('غدا الغد غد المقبل المقبله القادم القادمه'.split(' '));

/** What a verb says of the event that it leads to: «يعتزم الوزراء عقد مؤتمر» is planned. */
export function statusThrough(scene: EventScene, verb: number, features: number): Status {
  const { analysis } = scene;
  const status = statusOf(scene, verb, features);
  const row = analysis.longestMatch(verb, analysis.lexicon.codeOf('modality'));
  if (row >= 0)
    apply(status, analysis.lexicon.attribute(analysis.matches.entry[row]!, 'effect'), analysis.stem(verb), 0);
  return status;
}

/** «نفى الوزير أن …», «دعا الرئيس إلى أن …»: what the verb around a content clause says of all in it. */
function governed(scene: EventScene, trigger: number, status: Status): void {
  const { analysis, clauses } = scene;
  const clause = clauseOf(scene, trigger);
  if (clause.kind !== 'content' || clause.parent < 0) return;
  const { verb } = clauses.all[clause.parent]!;
  if (verb < 0) return;
  const { matches, lexicon } = analysis;
  const row = analysis.longestMatch(verb, lexicon.codeOf('modality'));
  if (row >= 0) apply(status, lexicon.attribute(matches.entry[row]!, 'effect'), analysis.stem(verb), 0);
  for (let one = matches.first[verb]!; one < matches.first[verb + 1]!; one++)
    if (scene.rulesOf(one)?.wants) apply(status, 'hypothetical', '', 0);
}

function apply(status: Status, effect: string, word: string, features: number): void {
  if (effect === 'negative') status.polarity = 'negative';
  else if (
    status.modality === 'asserted' &&
    !(word === 'قد' && (features & (Feature.present | Feature.past)) !== Feature.present)
  )
    status.modality = effect as Status['modality'];
}
