/**
 * Light verbs («عقد اجتماعا», «أعرب عن تأييده»): the verb that lends an event noun its subject, its time and its mood.
 * Listed in lexicons/triggers/light-verbs.tsv, each with the role that its subject has in the noun's event.
 */
import { isFiniteVerb } from '../lexicon/features.ts';
import type { EventScene } from './scene.ts';
import { phraseEnd, subjectOf } from './subject.ts';

/** A light verb by token and by its row among the matches. */
export interface LightVerb {
  at: number;
  row: number;
}

/** How many words a light verb may stand before its noun. */
const reach = 12;

export const isLight = (scene: EventScene, at: number): boolean => lightRow(scene, at) >= 0;

/** The row of the light verb at a token, or −1; of two readings the one that gives its subject a role. */
function lightRow({ analysis }: EventScene, at: number): number {
  const { matches, lexicon } = analysis;
  const type = lexicon.codeOf('light-verb');
  let found = -1;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) {
    if (matches.type[row] !== type || !isFiniteVerb(matches.features[row]!)) continue;
    if (found < 0 || lexicon.attribute(matches.entry[row]!, 'role') !== 'none') found = row;
  }
  return found;
}

/** The nearest light verb before an event noun in its clause. */
export function lightVerbBefore(scene: EventScene, noun: number): LightVerb | undefined {
  const { analysis, phrases, entityOver } = scene;
  const { subordinator, relative } = analysis.bits;
  const start = Math.max(analysis.sentenceStart(noun), noun - reach);
  for (let at = noun - 1; at >= start; at--) {
    const row = entityOver(at) ? -1 : lightRow(scene, at);
    if (row >= 0) return { at, row };
    if (phrases.isVerb(at) || analysis.is(at, subordinator | relative)) return undefined;
  }
  return undefined;
}

/** True if a light verb governs the noun as its object: nothing but its subject, adverbs and a preposition between. */
export function governsNoun(scene: EventScene, light: LightVerb, noun: number): boolean {
  const { matches } = scene.analysis;
  const end = matches.end[light.row]!;
  const subject = subjectOf(scene, light.at, end, matches.features[light.row]!);
  const behind = subject.at > light.at && subject.at !== noun ? phraseEnd(scene, subject.at) : end;
  return behind <= noun && isBridged(scene, behind, noun);
}

/** True if nothing but names, adverbs, marks, a preposition and at most one word stands between the tokens. */
export function isBridged({ analysis, phrases, entityOver }: EventScene, from: number, noun: number): boolean {
  const { adverb, preposition, particle } = analysis.bits;
  for (let at = from; at < noun; at++) {
    const passes =
      analysis.isPunctuation(at) ||
      entityOver(at) !== undefined ||
      phrases.isPreposition(at) ||
      analysis.is(at, adverb | preposition | particle);
    if (!passes) return noun - at <= 1;
  }
  return true;
}
