/**
 * Realms: what an office is for where no list has it, behind ل, ب, على or في («المدير العام للتعليم في منطقة الرياض»,
 * «المندوب الجهوي للتجارة بالمهدية»), or in construct up to a name («مدير تعليم الطائف»; the manager of no more than «الكرة»
 * holds no public office). Too free a form to be trusted by itself: only a holder's name behind it shows that it belongs to
 * the office.
 */
import { Clitic } from '../../text/clitics.ts';
import type { EntityScene } from '../scene.ts';
import { moreFieldsEnd } from './field.ts';
import { isPlain, startsName } from './words.ts';

const prepositions: ReadonlySet<string> = new Set(['علي', 'في']);
const longest = 8;

/** The end of the realm that begins at a token, the place where it is included; −1 if none begins. */
export function realmEnd(scene: EntityScene, at: number, limit: number): number {
  const start = phraseStart(scene, at, limit);
  const end =
    start === undefined ? constructEnd(scene, at, limit) : phraseEnd(scene, start, Math.min(limit, start + longest));
  if (end < 0) return -1;
  const next = phraseStart(scene, end, limit);
  const further = next === undefined ? -1 : phraseEnd(scene, next, Math.min(limit, next + longest));
  return Math.max(end, further);
}

/** Where the noun phrase behind the preposition at a token starts. */
function phraseStart({ analysis }: EntityScene, at: number, limit: number): number | undefined {
  if (at + 1 >= limit || !analysis.isWord(at)) return undefined;
  const outer = analysis.outer(at);
  const isPrefixed = outer === Clitic.la || outer === Clitic.ba;
  const start = isPrefixed ? at : prepositions.has(analysis.folded(at)) ? at + 1 : -1;
  if (start < 0 || analysis.hasPronoun(start)) return undefined;
  return isPrefixed || analysis.outer(start) === 0 ? start : undefined;
}

/** «مدير تعليم الطائف»: the end of nouns in construct with an office, up to a thing with a name; −1. */
function constructEnd(scene: EntityScene, at: number, limit: number): number {
  const { analysis, mentions } = scene;
  for (let end = at; end < Math.min(limit, at + longest) && !analysis.isDefinite(end - 1); end++) {
    const named = end > at ? mentions.longestAt(end, ['place', 'country', 'organization']) : undefined;
    if (named) return named.end;
    if (!isPlain(analysis, end) || !analysis.is(end, analysis.bits.noun)) return -1;
  }
  return -1;
}

/** The end of nouns in construct up to a definite one or a thing with a name, with adjectives and what و adds; −1. */
function phraseEnd(scene: EntityScene, start: number, limit: number): number {
  const { analysis, mentions } = scene;
  const { noun, adjective } = analysis.bits;
  const isPart = (at: number): boolean =>
    at < limit && (at === start || isPlain(analysis, at)) && analysis.is(at, noun) && !startsName(scene, at);
  for (let at = start; at < limit; at++) {
    const named = mentions.longestAt(at, ['place', 'country', 'organization']);
    if (named) return named.end;
    if (!isPart(at)) return -1;
    if (!analysis.isDefinite(at)) continue;
    let end = at + 1;
    while (end < limit && isPlain(analysis, end) && analysis.isDefinite(end) && analysis.is(end, adjective)) end++;
    return moreFieldsEnd(scene, end, limit);
  }
  return -1;
}
