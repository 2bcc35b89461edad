/** What the rules for names in no list share: words that may be parts of such a name, and the mention made of them. */
import type { Mention } from '../../grammar/mentions.ts';
import { Clitic } from '../../text/clitics.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { goesOnAnyway, trimmed } from './name.ts';
import { isFunctionWord, isNameWord, type NamePart, namePart, namePartAt } from './name-part.ts';

const longestName = 4;
/** A single word in no list must have so many letters. */
export const shortestWord = 4;

/** The end of words that may be parts of a name; −1 if none begins. */
export function partsEnd(scene: EntityScene, at: number, isJoined = false): number {
  const { analysis } = scene;
  const limit = Math.min(at + longestName, analysis.sentenceEnd(at));
  let end = isHomonymBefore(scene, at) ? at + 1 : at;
  while (end < limit && (isPart(scene, end, isJoined && end === at) || (end > at && goesOnAnyway(analysis, end))))
    end++;
  return trimmed(analysis, at, end);
}

/** The start of words that may be parts of a name and end before a token; the token itself if there are none. */
export function partsStart(scene: EntityScene, end: number): number {
  if (end === 0) return end;
  const first = Math.max(end - longestName, scene.analysis.sentenceStart(end - 1));
  let at = end;
  while (at > first && isPart(scene, at - 1)) at--;
  // «دعا ينس شتولتنبرج الأمين العام …»: behind a verb no other stands.
  const opens = at < end && at - 1 > first && isHomonymBefore(scene, at - 1);
  return opens && scene.analysis.is(at - 2, scene.analysis.bits.verb) ? at - 1 : at;
}

/** «وقال جيل بارنيو»: a given name that is also a word, before one in no list. */
const isHomonymBefore = ({ analysis }: EntityScene, at: number): boolean =>
  namePart(analysis, at) === 'common-name' &&
  analysis.is(at, analysis.bits['given-name']) &&
  !isFunctionWord(analysis, at) &&
  (!analysis.isDefinite(at + 1) || analysis.stem(at + 1).endsWith('ي')) &&
  isNameWord(namePartAt(analysis, at + 1));

const parts: ReadonlySet<NamePart> = new Set(['unknown', 'given', 'family', 'either', 'particle']);

function isPart(scene: EntityScene, at: number, isJoined = false): boolean {
  const { analysis } = scene;
  const isWhole = analysis.outer(at) === 0 || (isJoined && analysis.outer(at) === Clitic.wa);
  if (!isWhole) return false;
  return isKnown(scene, at) ? isFoundAlone(scene, at) : parts.has(namePart(analysis, at));
}

/** «نارندرا مودي»: one word that is a surname, or in no list of words, is all that was found of somebody. */
function isFoundAlone({ analysis, mentions }: EntityScene, at: number): boolean {
  const mayBeSurname = analysis.is(at, analysis.bits['family-name']) || namePart(analysis, at) === 'unknown';
  if (!mayBeSurname || mentions.covers(at, others)) return false;
  const known = mentions.longestAt(at, ['person']);
  return known?.end === at + 1 && !mentions.covers(at - 1, ['person']);
}

const others = ['country', 'place', 'organization', 'date', 'nationality', 'quantity', 'money'] as const;

export const isKnown = ({ mentions }: EntityScene, at: number): boolean => mentions.covers(at, ['person', ...others]);

export function unlistedName(scene: EntityScene, start: number, end: number, rule: string): Mention {
  const mention = ruleMention(scene, 'person', start, end, rule, 0.65);
  // «نارندرا مودي»: what was found alone is surely somebody.
  mention.tentative = !scene.mentions.covers(end - 1, ['person']);
  return mention;
}
