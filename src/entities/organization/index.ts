/**
 * Organizations: every name of the lexicon; and names built on a head noun, as the head's flags allow (see
 * lexicons/words/organization-heads.tsv): «الحكومة المغربية» (nationality), «شركة سوناطراك» (name), «لجنة حقوق الإنسان»
 * (phrase), «قوات صالح» (a person or country behind it), «صحة عسير» (town), «الشركة السعودية للخدمات المالية» (business).
 */

import { changed, type Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { compass } from '../../syntax/compass.ts';
import { Clitic } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { isStates } from '../country.ts';
import { type Extent, findEntries } from '../gazetteer.ts';
import type { EntityRules, EntityScene } from '../scene.ts';
import { findBehindHead, followsMinister } from './heads.ts';
import { findMarkedNames } from './marked.ts';
import { isMedium } from './medium.ts';
import { findMinistries } from './ministries.ts';
import { findPairs } from './pairs.ts';
import { isAdjectiveBehind } from './phrase.ts';
import { isSupported } from './support.ts';

export const organization: EntityRules = {
  type: 'organization',
  find(scene) {
    findEntries(scene, 'organization', isSupported, isNoBody, nameOf, isEveryday);
    findBehindHeads(scene);
    findPairs(scene);
    findMinistries(scene);
    findMarkedNames(scene);
    findLatinNames(scene);
  },
};

/** «ميلان الإيطالي», «بني ياس الإماراتي»: listed with its state to tell it apart, a club is called by its name alone. */
function nameOf({ analysis }: EntityScene, row: number): Extent {
  const { matches, lexicon } = analysis;
  const [start, end, entry] = [matches.start[row]!, matches.end[row]!, matches.entry[row]!];
  const isNational = analysis.longestMatch(end - 1, lexicon.code.nationality) >= 0;
  if (!isNational || end < start + 2 || lexicon.subtypeOf(entry) !== 'club') return { start, end };
  const isOwn = fold(lexicon.nameOf(entry)).endsWith(analysis.folded(end - 1));
  // «النادي الإفريقي»: behind a noun for its kind the state is its name.
  const isKind = end === start + 2 && analysis.longestMatch(start, lexicon.code['organization-head']) >= 0;
  return { start, end: isOwn || isKind ? end : end - 1 };
}

/** From the last head to the first: the name of a part goes on to the body that it is a part of. */
function findBehindHeads(scene: EntityScene): void {
  const { start } = scene.analysis.matches;
  const rows = scene.matchesOf('organization-head');
  for (let last = rows.length; last > 0; ) {
    let first = last - 1;
    while (first > 0 && start[rows[first - 1]!] === start[rows[last - 1]!]) first--;
    for (let at = first; at < last && !findBehindHead(scene, rows[at]!); ) at++;
    last = first;
  }
}

/** «وزيرة الخارجية الأمريكية», «السياسة الخارجية الأمريكية»: a field, an adjective; «دول مجلس التعاون»: its members. */
function isNoBody(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const start = analysis.matches.start[row]!;
  return (
    followsMinister(analysis, start) ||
    isStates(analysis, start) ||
    isAdjectiveBehind(analysis, start) ||
    isLand(analysis, start)
  );
}

/** «النظام المصرفي في البلاد»: a common noun that is a paper's short name, which only what stands beside it makes one. */
function isEveryday(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { start, end } = analysis.matches;
  const at = start[row]!;
  if (analysis.isSafe(row) || end[row] !== at + 1 || !isMedium(scene, row) || !analysis.isDefinite(at)) return false;
  // «تصريحه للصباح»
  const isMarked = at > analysis.sentenceStart(at) && analysis.isPunctuation(at - 1);
  if (isMarked || (analysis.outer(at) & Clitic.la) !== 0) return false;
  return analysis.is(at, analysis.bits.noun | analysis.bits.adjective);
}

/** «شرق الأناضول»: of what is a land too, a point of the compass tells that it is meant. */
const isLand = (analysis: Analysis, at: number): boolean =>
  at > analysis.sentenceStart(at) &&
  analysis.longestMatch(at, analysis.lexicon.code.place) >= 0 &&
  compass.has(analysis.folded(at - 1));

/** A Latin name in brackets or an acronym in quotes right behind an organization names it too: «داعش (ISIS)». */
function findLatinNames(scene: EntityScene): void {
  const { analysis } = scene;
  const { all } = scene.mentions;
  const known = all.length;
  for (let one = 0; one < known; one++) {
    const mention = all[one]!;
    if (mention.type !== 'organization') continue;
    const at = behindMarks(analysis, mention.end);
    const end = latinEnd(analysis, at);
    if (end > at && !scene.mentions.longestAt(at, ['organization']))
      scene.mentions.add(latinName(scene, at, end, mention));
  }
}

/** Behind an opening mark, and the closing quotation mark of the name before it: «"جامعة آستون" (». */
function behindMarks(analysis: Analysis, at: number): number {
  const isClosing = at + 1 < analysis.count && isMark(analysis, at) && analysis.folded(at + 1) === '(';
  return isClosing ? at + 2 : at + 1;
}

const isMark = (analysis: Analysis, at: number): boolean =>
  analysis.isPunctuation(at) && '"”»\''.includes(analysis.folded(at));

const longestLatin = 8;

/** The end of the Latin words between brackets, or of one acronym between any marks; −1. */
function latinEnd(analysis: Analysis, at: number): number {
  if (at >= analysis.count || !analysis.isPunctuation(at - 1)) return -1;
  const written = (token: number): string =>
    analysis.text.slice(analysis.tokens.start[token]!, analysis.tokens.end[token]!);
  let end = at;
  while (end < Math.min(at + longestLatin, analysis.count) && /^[A-Za-z][\w&'-]*$/.test(written(end))) end++;
  const isClosed = end > at && end < analysis.count && analysis.isPunctuation(end);
  const isBracketed = analysis.folded(at - 1) === '(' && isClosed && analysis.folded(end) === ')';
  return isBracketed || (isClosed && end === at + 1 && /^[A-Z]{2,8}$/.test(written(at))) ? end : -1;
}

function latinName({ analysis }: EntityScene, start: number, end: number, whole: Mention): Mention {
  return changed(whole, {
    start,
    end,
    from: analysis.tokens.start[start]!,
    to: analysis.tokens.end[end - 1]!,
    confidence: 0.8,
    evidence: [{ stage: 'rule', id: 'organization/latin-name' }, ...whole.evidence],
  });
}
