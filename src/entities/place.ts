/**
 * Places: every name of the lexicon; unknown names behind a word for a kind of place («مدينة نيامي», «بلدة خان شيخون»);
 * sites whose kind is part of the name («مطار صنعاء», «مقر الأمم المتحدة»).
 */
import { followsPlacePreposition } from './country.ts';
import { findEntries } from './gazetteer.ts';
import { type EntityRules, type EntityScene, ruleMention } from './scene.ts';

export const place: EntityRules = {
  type: 'place',
  find(scene) {
    findEntries(scene, 'place', isSupported);
    for (const row of scene.matchesOf('place-head')) findBehindHead(scene, row);
  },
};

/** Behind a place preposition or a word for a kind of place, with no further part of a name behind it. */
function isSupported(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const start = analysis.matches.start[row]!;
  if (start > 0 && capitalCues.has(analysis.stem(start - 1))) return true;
  if (start > 1 && capitalCues.has(analysis.stem(start - 2))) return true;
  const { entry } = analysis.matches;
  const headBefore = start > 0 && analysis.longestMatch(start - 1, analysis.lexicon.codeOf('place-head')) >= 0;
  if (headBefore || analysis.lexicon.attribute(entry[row]!, 'flags').includes('headed')) return headBefore;
  return followsPlacePreposition(scene, row) && !qualified(scene, analysis.matches.end[row]!);
}

/** «العاصمة عمان», «العاصمة الأردنية عمان». */
const capitalCues: ReadonlySet<string> = new Set(['العاصمه', 'عاصمه']);

/** «في المدينة القديمة»: an adjective that agrees makes an ordinary noun of it. */
function qualified({ analysis }: EntityScene, at: number): boolean {
  return (
    at < analysis.count &&
    analysis.isDefinite(at) &&
    analysis.outer(at) === 0 &&
    analysis.is(at, analysis.bits.adjective)
  );
}

function findBehindHead(scene: EntityScene, row: number): void {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const head = matches.start[row]!;
  const at = matches.end[row]!;
  if (at >= analysis.sentenceEnd(head) || analysis.isDefinite(head) || analysis.hasPronoun(head)) return;
  const end = nameEnd(scene, at);
  if (end < 0) return;
  const whole = lexicon.attribute(matches.entry[row]!, 'span') === 'inside';
  const subtype = lexicon.attribute(matches.entry[row]!, 'subtype');
  if (!whole && scene.mentions.longestAt(at, ['place', 'country', 'organization'])) return;
  const mention = ruleMention(
    scene,
    'place',
    whole ? head : at,
    end,
    whole ? 'place/site' : 'place/behind-head',
    whole ? 0.85 : 0.7,
  );
  scene.mentions.add({ ...mention, subtype, ...(whole ? {} : { tentative: true }) });
}

/** The end of the name of a place: a known name, or one or two words in no list. */
function nameEnd(scene: EntityScene, at: number): number {
  const { analysis, mentions } = scene;
  const known = mentions.longestAt(at, ['place', 'country', 'organization']);
  if (known && analysis.outer(at) === 0) return known.end;
  let end = at;
  while (end < at + 2 && end < analysis.sentenceEnd(at) && isNameLike(scene, end)) end++;
  return end > at ? end : -1;
}

const isNameLike = ({ analysis }: EntityScene, at: number): boolean =>
  analysis.isWord(at) && analysis.isUnknown(at) && analysis.outer(at) === 0;
