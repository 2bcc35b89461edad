/**
 * Organizations: every name of the lexicon; and names built on a head noun, as the head's flags allow (see
 * lexicons/words/organization-heads.tsv): «الحكومة المغربية» (nationality), «شركة سوناطراك» (name), «لجنة حقوق الإنسان»
 * (phrase), «قوات صالح» (a person or country behind it), «صحة عسير» (town), «الشركة السعودية للخدمات المالية» (business).
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { compass } from '../../syntax/words/compass.ts';
import { Clitic } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { isStates } from '../country.ts';
import { type Extent, findEntries } from '../gazetteer.ts';
import type { EntityRules, EntityScene } from '../scene.ts';
import { findHeadlineFields, findHeadlineName } from './headline.ts';
import { findBehindHead, followsMinister } from './heads.ts';
import { findMarkedNames } from './marked.ts';
import { isMedium } from './medium.ts';
import { findMinistries } from './ministries.ts';
import { findNationalClubs } from './national-clubs.ts';
import { findPairs } from './pairs.ts';
import { isAdjectiveBehind } from './phrase.ts';
import { findShortNames } from './short-names.ts';
import { isSupported } from './support.ts';

export const organization: EntityRules = {
  type: 'organization',
  find(scene) {
    findEntries(scene, 'organization', isSupported, isNoBody, nameOf, isEveryday);
    findBehindHeads(scene);
    findPairs(scene);
    findMinistries(scene);
    findMarkedNames(scene);
    findNationalClubs(scene);
    findHeadlineName(scene);
    findHeadlineFields(scene);
    findShortNames(scene);
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
    isLand(analysis, start) ||
    isFollowers(analysis, row)
  );
}

/** «التمرد الحوثي», «التمدد الحوثي»: behind a definite noun of its gender a group's name in ي tells whose the deed is. */
function isFollowers(analysis: Analysis, row: number): boolean {
  const { matches, lexicon } = analysis;
  const at = matches.start[row]!;
  if (matches.end[row] !== at + 1 || analysis.isSafe(row) || at === analysis.sentenceStart(at)) return false;
  if (lexicon.subtypeOf(matches.entry[row]!) !== 'armed-group' || !/^ال.+ي$/.test(analysis.folded(at))) return false;
  const { noun, people } = analysis.bits;
  return analysis.isDefinite(at - 1) && analysis.is(at - 1, noun) && !analysis.is(at - 1, people);
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
