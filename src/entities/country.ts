/** Countries: every name of the lexicon; an ambiguous one (عمان, مالي) where something speaks for the country. */
import { prepositionClitics } from '../text/clitics.ts';
import { findEntries } from './gazetteer.ts';
import type { EntityRules, EntityScene } from './scene.ts';

export const country: EntityRules = {
  type: 'country',
  find: (scene) => findEntries(scene, 'country', isSupported),
};

/** Behind a preposition, the word for country, or where the same country's nationality is named. */
function isSupported(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const start = analysis.matches.start[row]!;
  return (
    followsPlacePreposition(scene, row) ||
    isNationalityNamed(scene, row) ||
    (start > 0 && countryHeads.has(analysis.stem(start - 1)))
  );
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

function isNationalityNamed(scene: EntityScene, row: number): boolean {
  const { matches, lexicon } = scene.analysis;
  const code = lexicon.attribute(matches.entry[row]!, 'country');
  return scene
    .matchesOf('nationality')
    .some(
      (other) =>
        matches.start[other] !== matches.start[row] && lexicon.attribute(matches.entry[other]!, 'country') === code,
    );
}
