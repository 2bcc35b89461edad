/** Clubs in no list, told by the nationality behind their name in a text about matches: «فاز على فيروفيارو الموزمبيقي». */
import type { Analysis } from '../../syntax/analysis.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { isInMatch } from './play.ts';

/** More words than these are hardly ever one name. */
const longest = 3;
/** Shorter words are too easily another. */
const fewestLetters = 3;

/** Adds the club whose name of no list ends right before a masculine nationality. */
export function findNationalClubs(scene: EntityScene): void {
  const { analysis, mentions } = scene;
  for (const { type, start: end, country } of [...mentions.all]) {
    if (type !== 'nationality' || !isOfClub(analysis, end) || !isForeign(analysis, end - 1)) continue;
    const start = nameStart(analysis, end);
    if (!isBrought(analysis, start) || isFound(scene, start, end) || !isInMatch(scene, start)) continue;
    const club = ruleMention(scene, 'organization', start, end, 'organization/club-of-nation', 0.7);
    club.subtype = 'club';
    club.country = country;
    mentions.add(club);
  }
}

/** «الموزمبيقي»: of one thing, which is masculine. */
const isOfClub = (analysis: Analysis, at: number): boolean =>
  at > analysis.sentenceStart(at) &&
  analysis.isDefinite(at) &&
  analysis.outer(at) === 0 &&
  !/(ه|ين|ون)$/.test(analysis.stem(at));

const isForeign = (analysis: Analysis, at: number): boolean =>
  analysis.isWord(at) &&
  (analysis.isUnknown(at) || analysis.hasNoClass(at)) &&
  analysis.clitics[at] === 0 &&
  analysis.letters(at) >= fewestLetters &&
  !/(ه|ها|هم|يه)$/.test(analysis.folded(at));

function nameStart(analysis: Analysis, end: number): number {
  const first = Math.max(analysis.sentenceStart(end - 1), end - longest);
  let start = end - 1;
  while (start > first && isForeign(analysis, start - 1)) start--;
  return start;
}

const whom: ReadonlySet<string> = new Set(
  'علي امام مع ضد من الي بين ضيفه مضيفه نظيره فريقه لفريقه ناديه جاره خصمه'.split(' '),
);

/** «أمام ليرس البلجيكي», «لاعب ريفربليت الأرجنتيني»: behind whom one plays against or for. */
function isBrought(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  if (before < analysis.sentenceStart(at)) return false;
  const { matches, lexicon } = analysis;
  const context = analysis.longestMatch(before, lexicon.code.context);
  return whom.has(analysis.folded(before)) || (context >= 0 && lexicon.kindOf(matches.entry[context]!) === 'player');
}

const types: readonly string[] = ['organization', 'place', 'country', 'person'];

/** True where something of the same words has been found, or one word is a name of the lists. */
const isFound = ({ mentions }: EntityScene, start: number, end: number): boolean =>
  end === start + 1 ? mentions.covers(start, types) : mentions.longestAt(start, types)?.end === end;
