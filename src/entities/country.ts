/** Countries: every name of the lexicon; an ambiguous one (عمان, مالي) where something speaks for the country. */
import { prepositionClitics } from '../text/clitics.ts';
import { findEntries } from './gazetteer.ts';
import type { EntityRules, EntityScene } from './scene.ts';

export const country: EntityRules = {
  type: 'country',
  find: (scene) => findEntries(scene, 'country', isSupported, isPlaceElsewhere),
};

/** Behind a preposition, the word for country, a verb that agrees, or where the same country's nationality is named. */
function isSupported(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const start = analysis.matches.start[row]!;
  return (
    isNationalityNamed(scene, row) ||
    followsPlacePreposition(scene, row) ||
    followsFeminineVerb(scene, start) ||
    (start > 0 && countryHeads.has(analysis.stem(start - 1)))
  );
}

/** «طالبت مالي», «تستضيف بنين»: no adjective and no plural would follow its verb like this. */
function followsFeminineVerb({ analysis }: EntityScene, at: number): boolean {
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0 || analysis.hasPronoun(before)) return false;
  const { verb, noun } = analysis.bits;
  if (!analysis.is(before, verb) || analysis.isDefinite(before)) return false;
  const word = analysis.stem(before);
  return word.endsWith('ت') || (word.startsWith('ت') && !analysis.is(before, noun));
}

/** «إلى عمان» in a sentence that names Jordan: the city. What the rest of a text names takes nothing away. */
function isPlaceElsewhere(scene: EntityScene, row: number): boolean {
  const { matches, lexicon } = scene.analysis;
  const start = matches.start[row]!;
  return scene.matchesIn('place', start, start + 1).some((place) => {
    if (matches.end[place] !== matches.end[row]) return false;
    return isCountryNamed(scene, lexicon.attribute(matches.entry[place]!, 'country'), row);
  });
}

const countryHeads: ReadonlySet<string> = new Set([
  'دوله',
  'جمهوريه',
  'سلطنه',
  'مملكه',
  'حكومه',
  'رييس',
  'سفير',
  'سفاره',
]);
const placePrepositions: ReadonlySet<string> = new Set(['في', 'الي', 'من', 'بين', 'شمال', 'جنوب', 'شرق', 'غرب', 'وسط']);

/** «في مالي», «بمالي», «إلى عمان». */
export function followsPlacePreposition({ analysis }: EntityScene, row: number): boolean {
  const start = analysis.matches.start[row]!;
  if ((analysis.matches.clitics[row]! & prepositionClitics) !== 0) return true;
  return start > analysis.sentenceStart(start) && placePrepositions.has(analysis.stem(start - 1));
}

/** True if a nationality of the country stands anywhere but at the match itself. */
function isNationalityNamed(scene: EntityScene, row: number): boolean {
  const { matches, lexicon } = scene.analysis;
  const starts = scene.countriesOf('nationality').get(lexicon.attribute(matches.entry[row]!, 'country'));
  return starts?.some((start) => start !== matches.start[row]) ?? false;
}

/** How many words before and behind are looked at in a sentence. */
const namedReach = 120;

/** True if the country or its nationality is named elsewhere in the sentence of a match. */
function isCountryNamed(scene: EntityScene, code: string, besides: number): boolean {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const at = matches.start[besides]!;
  const from = Math.max(analysis.sentenceStart(at), at - namedReach);
  const to = Math.min(analysis.sentenceEnd(at), at + namedReach);
  return ['country', 'nationality'].some((type) =>
    scene
      .matchesIn(type, from, to)
      .some((other) => matches.start[other] !== at && lexicon.attribute(matches.entry[other]!, 'country') === code),
  );
}
