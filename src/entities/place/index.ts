/**
 * Places: every name of the lexicon; unknown names behind a word for a kind of place («مدينة نيامي», «بلدة خان شيخون»);
 * sites whose kind is part of the name («مطار صنعاء», «مقر الأمم المتحدة»).
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { type Extent, findEntries } from '../gazetteer.ts';
import type { EntityRules, EntityScene } from '../scene.ts';
import { isNamedAgain } from './again.ts';
import { isNoPlace } from './common.ts';
import { findDatelines } from './datelines.ts';
import { findBehindHead } from './heads.ts';
import { findListed } from './lists.ts';
import { findPrison } from './prisons.ts';
import { findRoad } from './roads.ts';
import { findSites } from './sites.ts';
import { isSupported } from './support.ts';
import { findTowns } from './towns.ts';

export const place: EntityRules = {
  type: 'place',
  find(scene) {
    findEntries(scene, 'place', isSupported, isNoPlace, withoutKind, undefined, isNamedAgain);
    for (const row of scene.matchesOf('place-head')) {
      findRoad(scene, row);
      findPrison(scene, row);
      findBehindHead(scene, row);
      findListed(scene, row);
    }
    findTowns(scene);
    findDatelines(scene);
  },
};

/**
 * «جزيرة [جاوة]», «ولاية [جورجيا]»: the word for the kind of a place makes a listed name certain and stays outside of it, where
 * the same entry has the name alone, or is flagged `kind`; «جزر الكناري» is a whole.
 */
function withoutKind({ analysis, matchesIn }: EntityScene, row: number): Extent {
  const { matches, lexicon } = analysis;
  const [start, entry] = [matches.start[row]!, matches.entry[row]!];
  const end = sideEnd(analysis, start, matches.end[row]!);
  const head = end > start + 1 ? analysis.longestMatch(start, lexicon.code['place-head']) : -1;
  if (head < 0 || matches.end[head]! >= end) return { start, end };
  const isOutside = lexicon.attribute(matches.entry[head]!, 'span') === 'outside' && analysis.stem(start) !== 'جزر';
  if (!isOutside) return { start, end };
  const name = matches.end[head]!;
  const isAlone =
    lexicon.flagsOf(entry).includes('kind') ||
    matchesIn('place', name, name + 1).some((other) => matches.entry[other] === entry && matches.end[other] === end);
  return { start: isAlone ? name : start, end };
}

/** «ريف حلب الشمالي الشرقي», «معتمدية القيروان الشمالية»: behind a side of the compass, or the word for a part of a land, which side. */
function sideEnd(analysis: Analysis, start: number, end: number): number {
  if (end >= analysis.sentenceEnd(start) || analysis.outer(end) !== 0) return end;
  if (isTownProper(analysis, start, end)) return end + 1;
  if (!sides.has(analysis.stem(end))) return end;
  const isDouble = end > start + 1 && sides.has(analysis.stem(end - 1));
  const isPart =
    start > analysis.sentenceStart(start) && parted.has(analysis.stem(start - 1)) && analysis.stem(end).endsWith('ه');
  return isDouble || isPart ? end + 1 : end;
}

/** «المنستير المدينة», «صفاقس المدينة»: the district in the middle of a town; «المدينة العتيقة» is a quarter. */
function isTownProper(analysis: Analysis, start: number, end: number): boolean {
  if (analysis.folded(end) !== 'المدينه' || analysis.hasPronoun(start)) return false;
  const { matches, lexicon, bits } = analysis;
  const row = analysis.longestMatch(start, lexicon.code.place);
  if (row < 0 || lexicon.countryOf(matches.entry[row]!) !== 'TN') return false;
  const next = end + 1;
  const isModified = next < analysis.sentenceEnd(start) && analysis.isDefinite(next) && analysis.outer(next) === 0;
  return !(isModified && analysis.is(next, bits.adjective));
}

const sides: ReadonlySet<string> = new Set(
  'الشمالي الجنوبي الشرقي الغربي الشماليه الجنوبيه الشرقيه الغربيه'.split(' '),
);
/** Parts of a land of which a town may have several. */
const parted: ReadonlySet<string> = new Set(['معتمديه', 'مديريه', 'عماده', 'دايره']);

/** The seats of organizations («مقر وزارة الخارجية»), once those are known. */
export const seat: EntityRules = {
  type: 'place',
  find(scene) {
    for (const row of scene.matchesOf('place-head')) {
      const { matches } = scene.analysis;
      const isOfBody = scene.mentions.longestAt(matches.end[row]!, ['organization']) !== undefined;
      if (isOfBody && !scene.mentions.longestAt(matches.start[row]!, ['place'])) findBehindHead(scene, row);
    }
    findSites(scene);
  },
};
