/**
 * Names in no list, found by what stands beside them: behind a verb of saying («وقال جيل بارنيو الذي …», «وأكد أنجلو أن …»),
 * or before the office or calling of the one named («إستوارت بوين، مفتش …»).
 */
import type { Mention } from '../../grammar/mentions.ts';
import { Feature } from '../../lexicon/features.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { goesOnAnyway, isFunctionWord, isNameWord, type NamePart, namePart, namePartAt, trimmed } from './name.ts';

const longestName = 4;
/** A single word in no list must have so many letters. */
const shortestWord = 4;

/** The names that stand behind a verb of saying. */
export function namesBehindVerbs(scene: EntityScene): Mention[] {
  const { analysis } = scene;
  const { end, features, clitics } = analysis.matches;
  return scene.matchesOf('trigger:statement').flatMap((row) => {
    const at = end[row]!;
    if ((features[row]! & (Feature.past | Feature.present)) === 0 || (features[row]! & notSingular) !== 0) return [];
    if (
      analysis.hasPronoun(at - 1) ||
      clitics[row]! !== analysis.clitics[at - 1]! ||
      at >= analysis.sentenceEnd(at - 1)
    )
      return [];
    const behind = nameEnd(scene, at);
    return behind < 0 ? [] : [tentative(scene, at, behind, 'person/behind-verb')];
  });
}

const notSingular = Feature.plural | Feature.dual | Feature.firstPerson | Feature.passive;

/** The end of a name of words that no list holds as anything else; −1. */
function nameEnd(scene: EntityScene, at: number): number {
  const { analysis } = scene;
  if (analysis.isDefinite(at) || analysis.outer(at) !== 0) return -1;
  const limit = Math.min(at + longestName, analysis.sentenceEnd(at));
  let end = isHomonymBefore(scene, at) ? at + 1 : at;
  while (end < limit && (isPart(scene, end) || (end > at && goesOnAnyway(analysis, end)))) end++;
  end = trimmed(analysis, at, end);
  if (end < 0) return -1;
  return end > at + 1 || isLoneName(scene, at) ? end : -1;
}

/** «وقال جيل بارنيو»: a given name that is also a word, before one in no list. */
const isHomonymBefore = ({ analysis }: EntityScene, at: number): boolean =>
  namePart(analysis, at) === 'common-name' &&
  analysis.is(at, analysis.bits['given-name']) &&
  !isFunctionWord(analysis, at) &&
  !analysis.isDefinite(at + 1) &&
  isNameWord(namePartAt(analysis, at + 1));

const parts: ReadonlySet<NamePart> = new Set(['unknown', 'given', 'family', 'either', 'particle']);

function isPart(scene: EntityScene, at: number): boolean {
  const { analysis } = scene;
  return analysis.outer(at) === 0 && parts.has(namePart(analysis, at)) && !isKnown(scene, at);
}

const isKnown = ({ mentions }: EntityScene, at: number): boolean =>
  mentions.covers(at, ['country', 'place', 'organization', 'date', 'person', 'nationality', 'quantity', 'money']);

const lone: ReadonlySet<NamePart> = new Set(['unknown', 'given', 'either']);

/** «وأوضح كافو أن …», «وقال نجيب إن …»: one word, in no list or a given name only, before a word of the grammar or the end of a phrase. */
function isLoneName({ analysis }: EntityScene, at: number): boolean {
  const next = at + 1;
  const { preposition, subordinator, particle, relative } = analysis.bits;
  if (!lone.has(namePart(analysis, at)) || analysis.folded(at).length < shortestWord) return false;
  return (
    next >= analysis.sentenceEnd(at) ||
    analysis.isPunctuation(next) ||
    analysis.is(next, preposition | subordinator | particle | relative)
  );
}

/** The names that stand right before an office, with an optional comma: two words or more. */
export function namesBeforeTitles(scene: EntityScene): Mention[] {
  const { analysis } = scene;
  const { start } = analysis.matches;
  return scene.matchesOf('office').flatMap((row) => {
    const comma = start[row]! > 0 && analysis.isPunctuation(start[row]! - 1) ? 1 : 0;
    const end = start[row]! - comma;
    if (analysis.outer(start[row]!) !== 0 || (comma && !'،,'.includes(analysis.folded(end)))) return [];
    let at = end;
    while (at > Math.max(end - longestName, analysis.sentenceStart(start[row]!)) && isPart(scene, at - 1)) at--;
    return end - at > 1 && isUnlisted(scene, at, end) ? [tentative(scene, at, end, 'person/before-title')] : [];
  });
}

/** All words in no list, but for given names and what follows them. */
function isUnlisted({ analysis }: EntityScene, start: number, end: number): boolean {
  if (analysis.isDefinite(start) || namePart(analysis, start) === 'particle') return false;
  for (let at = start; at < end; at++) if (analysis.isDefinite(at) && at + 1 < end) return false;
  return namePart(analysis, end - 1) !== 'particle';
}

function tentative(scene: EntityScene, start: number, end: number, rule: string): Mention {
  const mention = ruleMention(scene, 'person', start, end, rule, 0.65);
  mention.tentative = true;
  return mention;
}
