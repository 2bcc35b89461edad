/** «الكويت 25 شوال 1436 هـ … واس»: the capital that has its state's name, where it opens a dispatch with the day. */
import { isNamesake } from '../country.ts';
import { type EntityScene, ruleMention } from '../scene.ts';

export function findDatelines(scene: EntityScene): void {
  const { start, end } = scene.analysis.matches;
  for (const row of scene.matchesOf('country'))
    if (isNamesake(scene, row))
      scene.mentions.add(ruleMention(scene, 'place', start[row]!, end[row]!, 'place/dateline'));
}
