/**
 * Names in apposition to who somebody is: behind a noun for people with all that belongs to it («المديرة المناوبة ليلى رضوان»,
 * «مصممة الأزياء سحر رضوان», «رئيس فريق التوعية سامر حمدي»), a given name that is also a word begins a name too.
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { EndingSet } from '../../syntax/words/endings.ts';
import { Clitic } from '../../text/clitics.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { cuedNameEnd } from './name.ts';
import { isNameWord, namePart, namePartAt } from './name-part.ts';

/** How far behind its noun a calling may reach. */
const longestCalling = 7;

export function namesInApposition(scene: EntityScene): Mention[] {
  const { analysis } = scene;
  const found: Mention[] = [];
  for (let at = 0; at < analysis.count; at++) {
    if (!isCalling(analysis, at)) continue;
    const start = nameBehind(scene, at);
    const end = start < 0 ? -1 : cuedNameEnd(analysis, start);
    if (end > start + 1) found.push(ruleMention(scene, 'person', start, end, 'person/apposition', 0.75));
  }
  return found;
}

/** A noun for one of several people: «المديرة», «مصممة»; no body. */
function isCalling(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, analysis.bits.people)) return false;
  // «مراسلتنا هدى العتيبي»
  if (analysis.hasPronoun(at)) return analysis.folded(at).endsWith('نا');
  if (plurals.mayHave(analysis.lastStemCodes(at)) && plural.test(analysis.stem(at))) return false;
  return analysis.longestMatch(at, analysis.lexicon.code['organization-head']) < 0;
}

const plural = /(ون|ين|ات)$/;
const plurals = new EndingSet(['ون', 'ين', 'ات']);

/** Where a given name begins behind all that belongs to the noun; −1. */
function nameBehind(scene: EntityScene, noun: number): number {
  const { analysis, mentions } = scene;
  const limit = Math.min(analysis.sentenceEnd(noun), noun + longestCalling) - 1;
  const isOwned = analysis.hasPronoun(noun);
  let isClosed = analysis.isDefinite(noun) || isOwned;
  for (let at = noun + 1; at < limit; ) {
    const isRightBehind = at === noun + 1 && !isOwned;
    if (isClosed && (isRightBehind ? isPairOfNames(analysis, at) : beginsName(scene, at))) return at;
    const body = mentions.longestAt(at, ['organization', 'place', 'country', 'nationality']);
    if (body) {
      if (!mayFollow(analysis, at, isClosed)) return -1;
      at = body.end;
      isClosed = true;
    } else {
      if (!mayFollow(analysis, at, isClosed) || !isNominal(analysis, at)) return -1;
      isClosed = analysis.isDefinite(at);
      at++;
    }
  }
  return -1;
}

/** «المتطوعة أمل كامل»: two given names that are words too, with nothing else between the calling and them. */
function isPairOfNames(analysis: Analysis, at: number): boolean {
  const { 'given-name': given, preposition, particle } = analysis.bits;
  return [at, at + 1].every(
    (one) =>
      analysis.outer(one) === 0 &&
      !analysis.isDefinite(one) &&
      !analysis.hasPronoun(one) &&
      analysis.is(one, given) &&
      !analysis.is(one, preposition | particle),
  );
}

/** A noun or adjective, or a word with the article in no list («المناوبة»). */
const isNominal = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.noun | analysis.bits.adjective) || (analysis.isDefinite(at) && analysis.isUnknown(at));

/** What goes on with a calling: free or joined by و, or behind ب where it is definite; behind a closed phrase only with the article. */
function mayFollow(analysis: Analysis, at: number, isClosed: boolean): boolean {
  const outer = analysis.outer(at);
  if (!analysis.isWord(at) || analysis.hasPronoun(at)) return false;
  if (outer === 0) return !isClosed || analysis.isDefinite(at);
  return (outer === Clitic.wa || outer === Clitic.ba) && analysis.isDefinite(at);
}

function beginsName({ analysis, mentions }: EntityScene, at: number): boolean {
  const { verb, preposition } = analysis.bits;
  if (analysis.outer(at) !== 0 || analysis.isDefinite(at) || !analysis.is(at, analysis.bits['given-name']))
    return false;
  if (analysis.is(at, verb | preposition) || mentions.longestAt(at, ['person'])) return false;
  return namePart(analysis, at) === 'common-name' && isNameWord(namePartAt(analysis, at + 1));
}
