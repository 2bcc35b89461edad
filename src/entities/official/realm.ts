/**
 * Realms: what an office is for where no list has it, behind ل, ب or في («المدير العام للتعليم في منطقة الرياض», «المندوب
 * الجهوي للتجارة بالمهدية»), or in construct up to a name («مدير تعليم الطائف»; the manager of no more than «الكرة»
 * holds no public office, that of «الكرة بالنادي» does). Too free a form to be trusted by itself: only a holder's name behind it shows that it belongs to
 * the office.
 */
import { Clitic } from '../../text/clitics.ts';
import type { EntityScene } from '../scene.ts';
import { moreFieldsEnd } from './field.ts';
import { isPlain, startsName } from './words.ts';

const longest = 8;

/**
 * The end of the realm that begins at a token, the place where it is included; −1 if none begins. Right behind the bare office
 * «في» with a place tells where somebody was, not where he is one («استقبل المدير في الرباط محمد علي»).
 */
export function realmEnd(scene: EntityScene, at: number, limit: number, isBehindOffice: boolean): number {
  const start = phraseStart(scene, at, limit);
  if (isBehindOffice && start === at + 1 && scene.mentions.longestAt(start, ['place', 'country'])) return -1;
  if (start === undefined) return constructRealm(scene, at, limit);
  const end = phraseEnd(scene, start, Math.min(limit, start + longest));
  return end < 0 ? -1 : furtherEnd(scene, end, Math.min(limit, at + 2 * longest));
}

/** «مدير تعليم الطائف», «عميد القبول والتسجيل في الجامعة»: a field in construct, up to a name or with where it is held; −1. */
function constructRealm(scene: EntityScene, at: number, limit: number): number {
  const farthest = Math.min(limit, at + 2 * longest);
  const named = constructEnd(scene, at, limit);
  if (named >= 0) return furtherEnd(scene, named, farthest);
  if (at >= limit || !isPlain(scene.analysis, at) || scene.analysis.isDefinite(at - 1)) return -1;
  const field = phraseEnd(scene, at, Math.min(limit, at + longest));
  const end = field < 0 ? -1 : furtherEnd(scene, field, farthest);
  return end > field && !isPrivate(scene, field, end) ? end : -1;
}

/** «مدير الاحتراف بالنادي»: heads in companies, clubs and the like hold an office only where the body is named. */
function isPrivate({ analysis, mentions }: EntityScene, start: number, end: number): boolean {
  const code = analysis.lexicon.code['organization-head'];
  for (let at = start; at < end; at++) {
    const row = mentions.longestAt(at, ['organization']) ? -1 : analysis.longestMatch(at, code);
    if (row >= 0 && privateBodies.has(analysis.lexicon.subtypeOf(analysis.matches.entry[row]!))) return true;
  }
  return false;
}

const privateBodies: ReadonlySet<string> = new Set('company club team bank party union media ngo'.split(' '));

/** «… وتطوير بيئة العمل», «… بمنطقة الرياض»: the end of what is joined to a realm or narrows it; the token itself if nothing. */
function furtherEnd(scene: EntityScene, at: number, limit: number): number {
  for (let end = at; ; ) {
    const isJoined = end < limit && scene.analysis.outer(end) === Clitic.wa;
    const start = isJoined ? end : phraseStart(scene, end, limit);
    const next = start === undefined ? -1 : phraseEnd(scene, start, limit);
    if (next < 0) return end;
    end = next;
  }
}

/** Where the noun phrase behind the preposition at a token starts. */
function phraseStart({ analysis }: EntityScene, at: number, limit: number): number | undefined {
  if (at + 1 >= limit || !analysis.isWord(at)) return undefined;
  const outer = analysis.outer(at);
  const isPrefixed = outer === Clitic.la || outer === Clitic.ba;
  const start = isPrefixed ? at : analysis.folded(at) === 'في' ? at + 1 : -1;
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
    at < limit &&
    (at === start || isPlain(analysis, at)) &&
    analysis.is(at, noun) &&
    // «قال المتحدث للصحفي محمد …»
    analysis.longestMatch(at, analysis.lexicon.code['person-cue']) < 0 &&
    !startsName(scene, at);
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
