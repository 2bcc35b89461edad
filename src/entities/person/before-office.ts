/**
 * Names of any words between what announces a speaker and the office of the one named: «وقالت سوزان ورال مديرة المكتبة إن …»,
 * «أعلن التوهامي العبدولي، كاتب الدولة …», «الدكتور أنور عشقي رئيس المركز».
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { Clitic, conjunctionClitics } from '../../text/clitics.ts';
import { isNoOffice } from '../official/no-office.ts';
import { isLike } from '../official/words.ts';
import type { EntityScene } from '../scene.ts';
import { isOfOneSpeaker } from './context.ts';
import { endsMatchOf } from './match-before.ts';
import { isFunctionWord, isPrepositionSpelling, isSon, namePart } from './name-part.ts';
import { unlistedName } from './unlisted.ts';

const longest = 4;

export function namesBeforeOffices(scene: EntityScene): Mention[] {
  const { analysis } = scene;
  const says = analysis.lexicon.codeOf('trigger:statement');
  const found: Mention[] = [];
  for (const row of scene.matchesOf('office')) {
    const office = analysis.matches.start[row]!;
    const end = office > 0 && isComma(analysis, office - 1) ? office - 1 : office;
    // Most words before an office are no names: the cheapest question first.
    if (end < 2 || analysis.outer(office) !== 0 || !isPart(scene, end - 1) || isNamed(scene, end)) continue;
    // «أمام», which folds as «إمام» does
    if (analysis.is(office, analysis.bits.preposition) || isNoOffice(analysis, row) || isLike(analysis, office))
      continue;
    const start = nameStart(scene, end, says);
    if (start >= 0) found.push(unlistedName(scene, start, end, 'person/before-office'));
  }
  return found;
}

/** A name of two words or more was found there. */
const isNamed = ({ mentions }: EntityScene, end: number): boolean =>
  mentions.endingAt(end).some(({ type, start }) => type === 'person' && end - start > 1);

/** Where words of a name begin that end at a token and that an opening stands right before; −1. */
function nameStart(scene: EntityScene, end: number, says: number): number {
  const { analysis } = scene;
  const first = Math.max(analysis.sentenceStart(end - 1), end - longest);
  for (let at = end - 1; at >= first && isPart(scene, at); at--)
    if (at < end - 1 && mayBegin(analysis, at) && isOpened(scene, at, says)) return at;
  return -1;
}

/** Right behind a verb of saying of one speaker, or behind a cue. */
function isOpened(scene: EntityScene, at: number, says: number): boolean {
  const { matches, lexicon } = scene.analysis;
  if (endsMatchOf(scene, at, 'person-cue')) return true;
  const row = at > 0 ? scene.analysis.longestMatch(at - 1, says) : -1;
  if (row < 0 || matches.end[row] !== at || !isOfOneSpeaker(scene.analysis, row)) return false;
  return !lexicon.attribute(matches.entry[row]!, 'frame').includes('object:');
}

/** A given name, or a word in no list. */
function mayBegin(analysis: Analysis, at: number): boolean {
  if (analysis.outer(at) !== 0) return false;
  return analysis.is(at, analysis.bits['given-name']) || analysis.classes[at] === 0;
}

/** A word that may stand in a name: none of the grammar, no verb but one that is a name too, and nothing else that is listed. */
function isPart({ analysis, mentions }: EntityScene, at: number): boolean {
  const { noun, verb, people, number, 'given-name': given, 'family-name': family } = analysis.bits;
  const isOther = analysis.is(at, noun | verb | people | number) && !analysis.is(at, given | family);
  if (isOther && analysis.lastLetter(at) !== 'ي' && !analysis.is(at, analysis.bits['name-particle'])) return false;
  if (!analysis.isWord(at) || analysis.isAccusative(at) || isPrepositionSpelling(analysis, at)) return false;
  if ((analysis.outer(at) & conjunctionClitics) !== 0) return false;
  const isName = analysis.is(at, given | family) || namePart(analysis, at) === 'particle' || isOfOrigin(analysis, at);
  if (isFunctionWord(analysis, at) || analysis.is(at, number) || (!isName && analysis.is(at, verb | people)))
    return false;
  if (mentions.covers(at, ['organization', 'country', 'date', 'nationality'])) return false;
  // «نقل سالم دعوة الملك»: a noun governs the office.
  if (!isName && (inflected.test(analysis.folded(at)) || analysis.is(at, noun))) return false;
  const isAttached = (analysis.clitics[at]! & ~Clitic.al) !== 0 && !isSon(analysis, at - 1);
  if (isAttached && analysis.classes[at] !== 0 && !(isName && [0, Clitic.ba].includes(analysis.outer(at))))
    return false;
  return others.every((type) => analysis.longestMatch(at, analysis.lexicon.codeOf(type)) < 0);
}

/** «علي أحمدي», «سالم منكبي»: an adjective of origin without article, or what would be mine. */
const isOfOrigin = (analysis: Analysis, at: number): boolean =>
  analysis.lastLetter(at) === 'ي' &&
  !analysis.isDefinite(at) &&
  (analysis.clitics[at] === Clitic.pronoun || (analysis.clitics[at] === 0 && analysis.is(at, analysis.bits.adjective)));

/** Endings of plurals and of words with a pronoun. */
const inflected = /(ات|ته|تها|تهم|هما|هم|ها|وا|كم)$/;

const others = [
  'office',
  'person-cue',
  'organization-head',
  'place-head',
  'weekday',
  'month',
  'calendar-word',
  'country',
];
