/**
 * Surnames behind a cue and a given name, where the rest of the phrase leaves the word no other part («أكد الدكتور مصطفى بلجون، …»,
 * «سجل اللاعب عبده حكمي.»): the phrase is governed, so that the word tells nothing of who bears the name.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { isDeed } from '../homonym.ts';
import { isFunctionWord, namePart } from './name-part.ts';

/** How many words of a title may stand before the name. */
const titleReach = 14;
const shortest = 3;

/** True of the word that ends a name which begins at `start` behind a cue, and has one given name before it. */
export function isClosedSurname(analysis: Analysis, start: number, at: number): boolean {
  if (at !== start + 1 || at >= analysis.sentenceEnd(start) || !analysis.isWord(at)) return false;
  if (!isGiven(analysis, start) || analysis.letters(at) < shortest) return false;
  const isEnd = closesPhrase(analysis, at + 1);
  if (isUnlisted(analysis, at)) {
    if (isEnd && !/^[يتن]/.test(analysis.folded(at))) return true;
    return (isEnd || leadsOn(analysis, at + 1)) && isGoverned(analysis, start);
  }
  return isEnd && (isMine(analysis, at) || isPlain(analysis, at)) && isGoverned(analysis, start);
}

/** A given name without article; one that is a word too only where it is no verb and no word of the grammar. */
function isGiven(analysis: Analysis, start: number): boolean {
  if (analysis.isDefinite(start) || !analysis.is(start, analysis.bits['given-name'])) return false;
  const part = namePart(analysis, start);
  if (part !== 'common-name') return part === 'given' || part === 'either';
  return !analysis.is(start, analysis.bits.verb | analysis.bits.adverb) && !isFunctionWord(analysis, start);
}

/** A mark, or the end of the sentence. */
const closesPhrase = (analysis: Analysis, at: number): boolean =>
  at >= analysis.sentenceEnd(at - 1) || (analysis.isPunctuation(at) && '،,.:؛('.includes(analysis.folded(at)));

/** «الدكتور مصطفى بلجون مع …», «القاضية كارين يونج التي …»: what goes on behind a name. */
function leadsOn(analysis: Analysis, at: number): boolean {
  const { preposition, relative, subordinator } = analysis.bits;
  if (analysis.is(at, preposition | relative | subordinator)) return true;
  return (analysis.outer(at) & prepositionClitics) !== 0 && analysis.classes[at] !== 0;
}

/** «بلجون», «كادو»: in no list, or only behind what looks like ب or ك there; «بالنور» is of Tunisia. */
function isUnlisted(analysis: Analysis, at: number): boolean {
  const { 'given-name': given, 'family-name': family, noun, adjective } = analysis.bits;
  const clitics = analysis.clitics[at]!;
  const isName = analysis.is(at, given | family) && !analysis.is(at, noun | adjective);
  if (clitics === Clitic.ka || clitics === (Clitic.ba | Clitic.al)) return isName;
  if (clitics !== 0 && clitics !== Clitic.ba) return false;
  return (
    analysis.classes[at] === 0 &&
    !/^و|(ته|تها|تهم|هما|هم|ها|وا|كم)$/.test(analysis.folded(at)) &&
    isNothingElse(analysis, at)
  );
}

/** «فوزي كرني»: nothing in the news is mine or yours. */
const isMine = (analysis: Analysis, at: number): boolean =>
  analysis.clitics[at] === Clitic.pronoun && /(ني|ك)$/.test(analysis.folded(at));

/** A noun or an adjective, and no other word, that says nobody's calling and no time. */
function isPlain(analysis: Analysis, at: number): boolean {
  const { noun, adjective } = analysis.bits;
  if ((analysis.classes[at]! & ~(noun | adjective)) !== 0 || analysis.classes[at] === 0) return false;
  // «محمد كنون»: as what he is nobody is told before a mark, but for callings.
  if ((analysis.clitics[at]! & ~Clitic.ka) !== 0 || analysis.isAccusative(at) || isFunctionWord(analysis, at))
    return false;
  if (analysis.clitics[at] !== 0) return !analysis.is(at, analysis.bits.people);
  return !isDeed(analysis, at) && !/(ون|ين|ات|يه)$/.test(analysis.folded(at)) && isNothingElse(analysis, at);
}

const isNothingElse = (analysis: Analysis, at: number): boolean =>
  others.every((type) => analysis.longestMatch(at, analysis.lexicon.codeOf(type)) < 0);

const others = [
  'office',
  'person-cue',
  'country',
  'place',
  'weekday',
  'month',
  'calendar-word',
  'organization-head',
  'place-head',
];

/** «أن اللاعب محمد جاهز»: no conjunction nor the beginning of a sentence stands before the phrase, but a verb or a preposition. */
function isGoverned(analysis: Analysis, start: number): boolean {
  const { verb, preposition, subordinator, relative, auxiliary } = analysis.bits;
  const first = Math.max(analysis.sentenceStart(start), start - titleReach);
  for (let at = start - 1; at >= first; at--) {
    if (analysis.is(at, subordinator | relative | auxiliary)) return false;
    if (analysis.is(at, verb | preposition) || (analysis.outer(at) & prepositionClitics) !== 0) return true;
  }
  return false;
}
