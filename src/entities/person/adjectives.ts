/**
 * Names behind the adjectives of a cue («المدرب اليوناني دونيس», «النجم السابق …»), and behind a nationality that stands
 * for a person («بقيادة الألماني ستامب»).
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import type { EntityScene } from '../scene.ts';
import { cuedNameEnd, isRuler } from './name.ts';
import { isNationality, namePart } from './name-part.ts';
import { isKnown, partsEnd, shortestWord, unlistedName } from './unlisted.ts';

export function namesBehindAdjectives(scene: EntityScene): Mention[] {
  const { analysis } = scene;
  const { start, end } = analysis.matches;
  const starts = new Set<number>();
  for (const row of scene.matchesOf('person-cue')) {
    const at = analysis.isDefinite(start[row]!) ? adjectivesEnd(scene, end[row]!) : end[row]!;
    if (at > end[row]!) starts.add(at);
  }
  for (const row of scene.matchesOf('nationality'))
    if (standsForPerson(scene, row)) starts.add(adjectivesEnd(scene, end[row]!));
  const found: Mention[] = [];
  for (const at of starts) {
    const behind = at < analysis.sentenceEnd(at - 1) ? adjectiveNameEnd(scene, at) : -1;
    if (behind >= 0) found.push(unlistedName(scene, at, behind, 'person/behind-adjective'));
  }
  return found;
}

/** A name that begins with a certain part, or of words in no list. */
function adjectiveNameEnd(scene: EntityScene, at: number): number {
  const { analysis } = scene;
  if (analysis.isDefinite(at) || isKnown(scene, at) || isRuler(analysis, at)) return -1;
  const part = namePart(analysis, at);
  if (part === 'given' || part === 'either') return cuedNameEnd(analysis, at);
  const end = partsEnd(scene, at);
  return end === at + 1 && analysis.folded(at).length < shortestWord ? -1 : end;
}

function adjectivesEnd({ analysis }: EntityScene, from: number): number {
  let at = from;
  const limit = Math.min(from + 2, analysis.sentenceEnd(from - 1));
  while (at < limit && isMasculineAdjective(analysis, at)) at++;
  return at;
}

function isMasculineAdjective(analysis: Analysis, at: number): boolean {
  if (!analysis.isDefinite(at) || analysis.outer(at) !== 0 || analysis.hasPronoun(at)) return false;
  return isNationality(analysis, at) || analysis.is(at, analysis.bits.adjective);
}

/** «بقيادة الألماني ستامب», «والبرازيلي ألميدا»: a nationality with the article, of one man, that describes no noun before it. */
function standsForPerson({ analysis, mentions }: EntityScene, row: number): boolean {
  const at = analysis.matches.start[row]!;
  if (analysis.matches.end[row] !== at + 1 || !analysis.isDefinite(at) || analysis.lastLetter(at) !== 'ي') return false;
  const before = at - 1;
  if (analysis.outer(at) !== 0 || at === analysis.sentenceStart(at) || analysis.isPunctuation(before)) return true;
  const { noun, verb, preposition, auxiliary, particle } = analysis.bits;
  if (analysis.isDefinite(before) || analysis.hasPronoun(before) || mentions.covers(before, described)) return false;
  return analysis.is(before, noun | verb | preposition | auxiliary | particle);
}

const described = ['country', 'place', 'organization', 'person', 'date', 'quantity'];
