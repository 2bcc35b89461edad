/** Nationalities: adjectives and nouns of peoples (مغربي، المغاربة), with the country that they belong to. */
import { type EntityRules, entryMention } from './scene.ts';

export const nationality: EntityRules = {
  type: 'nationality',
  find(scene) {
    let behind = 0;
    for (const row of scene.matchesOf('nationality')) {
      if (scene.analysis.matches.start[row]! < behind || !scene.analysis.isSafe(row)) continue;
      scene.mentions.add(entryMention(scene, 'nationality', row));
      behind = scene.analysis.matches.end[row]!;
    }
  },
};
