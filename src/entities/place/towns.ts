/** Towns in no list, told by the land right behind them: «في نيوهيفن بولاية كونيتيكت», «من لودفيجشافن بألمانيا». */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { compass } from '../../syntax/words/compass.ts';
import { Clitic } from '../../text/clitics.ts';
import { type EntityScene, ruleMention } from '../scene.ts';

/** Adds the town that stands before each land with ب («بألمانيا», «بولاية كونيتيكت»). */
export function findTowns(scene: EntityScene): void {
  const { analysis, mentions } = scene;
  for (const land of mentions.all.filter(isLand)) {
    const end = beforeLand(analysis, land.start);
    const start = end < 0 ? -1 : townStart(analysis, end);
    if (start < 0 || mentions.covers(start, taken)) continue;
    const town = ruleMention(scene, 'place', start, end, 'place/town-of-land', 0.7);
    town.subtype = 'city';
    if (land.country) town.country = land.country;
    mentions.add(town);
  }
}

const taken: readonly string[] = ['place', 'country', 'organization', 'person', 'official', 'date'];

const isLand = ({ type, tentative }: Mention): boolean => (type === 'country' || type === 'place') && !tentative;

/** The token at which «بألمانيا», «بولاية …», «(جنوب تركيا)» or «عاصمة كوريا» begins; −1 where nothing says that a town of the land stands before. */
function beforeLand(analysis: Analysis, land: number): number {
  const from = Math.max(besideOf(analysis, land), inLand(analysis, land));
  const mark = from - 1;
  if (from < 0 || mark <= analysis.sentenceStart(land)) return -1;
  return isComma(analysis, mark) || analysis.folded(mark) === '(' ? mark : from;
}

/** «جنوب شرقي تركيا», «عاصمة كوريا», «بالقرب من باريس»: where the words before a land begin; −1. */
function besideOf(analysis: Analysis, land: number): number {
  const first = analysis.sentenceStart(land);
  if (land - 2 <= first || analysis.outer(land) !== 0) return -1;
  if (analysis.folded(land - 1) === 'من' && analysis.folded(land - 2) === 'بالقرب') return land - 2;
  let at = land;
  while (at > first && sides.has(analysis.folded(at - 1))) at--;
  return at < land ? at : -1;
}

const sides: ReadonlySet<string> = new Set([...compass, 'عاصمه']);

/** «بألمانيا», «بولاية كونيتيكت» */
function inLand(analysis: Analysis, land: number): number {
  if (analysis.outer(land) === Clitic.ba) return land;
  const head = land - 1;
  if (analysis.outer(land) !== 0 || head <= analysis.sentenceStart(land) || analysis.outer(head) !== Clitic.ba)
    return -1;
  return analysis.longestMatch(head, analysis.lexicon.code['place-head']) >= 0 ? head : -1;
}

const whence: ReadonlySet<string> = new Set(['في', 'من', 'الي', 'قرب']);

/** Where one or two words begin that no list has, right behind a preposition of place; −1. */
function townStart(analysis: Analysis, end: number): number {
  let start = end;
  while (start > end - 2 && start > analysis.sentenceStart(end - 1) && isForeign(analysis, start - 1)) start--;
  const before = start - 1;
  if (start === end || before < analysis.sentenceStart(start)) return -1;
  return analysis.outer(before) === 0 && whence.has(analysis.folded(before)) ? start : -1;
}

/** Fewer letters are too easily a slip; two of something or many have an ending of their own. */
const fewestLetters = 4;

const isForeign = (analysis: Analysis, at: number): boolean =>
  analysis.isWord(at) &&
  (analysis.isUnknown(at) || analysis.hasNoClass(at)) &&
  analysis.outer(at) === 0 &&
  analysis.letters(at) >= fewestLetters &&
  !analysis.isDefinite(at) &&
  !analysis.hasPronoun(at) &&
  !/(ين|ات)$/.test(analysis.folded(at));
