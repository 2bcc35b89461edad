/**
 * Surnames of speakers: behind a verb of saying, all that stands before what is said belongs to whoever says it, so that a
 * given name goes on with a word that is a quality or a thing elsewhere («وبين محمد مسرحي أن …», «قال وليد حكيمة، إن …»).
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { isDeed } from '../homonym.ts';
import { isFunctionWord, namePart } from './name-part.ts';

/** How many words of a title may stand between the verb and the name. */
const titleReach = 14;
const shortest = 3;

/** True of the word at a token, right behind the one given name at `start`, where what a verb before them says follows. */
export function isSpeakersSurname(analysis: Analysis, start: number, at: number): boolean {
  if (at !== start + (analysis.stem(start) === 'عبد' ? 2 : 1) || at + 1 >= analysis.sentenceEnd(start)) return false;
  const content = contentAt(analysis, at + 1);
  if (content === undefined || !isGiven(analysis, start, at) || !mayBeSurname(analysis, at)) return false;
  if (analysis.is(at, analysis.bits.noun) && !isNoun(analysis, at, content)) return false;
  return isSpeaker(analysis, start);
}

type Content = 'that' | 'preposition';

/** «أن», «، إن»: what is said; «إلى أن», «على أن», «بأن»: behind a preposition, which a noun may take too. */
function contentAt(analysis: Analysis, next: number): Content | undefined {
  const at = isComma(analysis, next) ? next + 1 : next;
  if (at >= analysis.sentenceEnd(next)) return undefined;
  if (isThat(analysis, at)) return analysis.outer(at) === Clitic.ba ? 'preposition' : 'that';
  const isGoverned = leading.has(analysis.folded(at)) && at + 1 < analysis.sentenceEnd(at);
  return isGoverned && isThat(analysis, at + 1) ? 'preposition' : undefined;
}

const leading: ReadonlySet<string> = new Set(['الي', 'علي']);

const isThat = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.subordinator) && /^ب?ان(ه|ها|هم|نا|ني)?$/.test(analysis.folded(at));

/** A given name that is nothing else, or one that عبد begins. */
function isGiven(analysis: Analysis, start: number, at: number): boolean {
  if (at > start + 1) return analysis.outer(at - 1) === 0 && analysis.is(at - 1, analysis.bits['given-name']);
  const part = namePart(analysis, start);
  // «مدرب تشيلسي الإنجليزي»
  if (analysis.longestMatch(start, analysis.lexicon.codeOf('organization')) >= 0) return false;
  return (part === 'given' || part === 'either') && !analysis.isDefinite(start);
}

/** No word of the grammar, no verb, and nothing that says when, where or who somebody is. */
function mayBeSurname(analysis: Analysis, at: number): boolean {
  const { noun, adjective, verb, adverb, people } = analysis.bits;
  if (!analysis.isWord(at) || analysis.outer(at) !== 0 || analysis.hasPronoun(at) || analysis.isAccusative(at))
    return false;
  if (!analysis.is(at, noun | adjective) || analysis.is(at, verb | adverb | people) || isFunctionWord(analysis, at))
    return false;
  if (analysis.letters(at) < shortest || isDeed(analysis, at) || /(ون|ين|ات)$/.test(analysis.folded(at))) return false;
  return others.every((type) => analysis.longestMatch(at, analysis.lexicon.codeOf(type)) < 0);
}

const others = [
  'office',
  'person-cue',
  'organization-head',
  'place-head',
  'organization',
  'country',
  'place',
  'weekday',
  'month',
  'calendar-word',
];

/**
 * «أكد محمد ضرورة أن …», «أبدى محمد الحرص على أن …»: of nouns only those that are names or adjectives of origin too («مسرحي»), or
 * with the article right before what is said.
 */
function isNoun(analysis: Analysis, at: number, content: Content): boolean {
  const { 'given-name': given, 'family-name': family, adjective } = analysis.bits;
  if (analysis.is(at, given | family)) return true;
  if (analysis.is(at, adjective) && !analysis.isDefinite(at)) return analysis.lastLetter(at) === 'ي';
  return (
    content === 'that' && analysis.isDefinite(at) && analysis.lastLetter(at) !== 'ة' && !isVerbalNoun(analysis, at)
  );
}

/** A verb of saying before the name, with nothing that begins a clause between. */
function isSpeaker(analysis: Analysis, start: number): boolean {
  const { verb, subordinator, relative } = analysis.bits;
  const says = analysis.lexicon.codeOf('trigger:statement');
  const first = Math.max(analysis.sentenceStart(start), start - titleReach);
  for (let at = start - 1; at >= first; at--) {
    if (analysis.is(at, subordinator | relative)) return false;
    if (analysis.is(at, verb) && analysis.longestMatch(at, says) >= 0) return true;
  }
  return false;
}
