/** Nationalities: adjectives and nouns of peoples (مغربي، المغاربة), with the country that they belong to. */
import type { Analysis } from '../syntax/analysis.ts';
import { type EntityRules, entryMention } from './scene.ts';

export const nationality: EntityRules = {
  type: 'nationality',
  find(scene) {
    let behind = 0;
    for (const row of scene.matchesOf('nationality')) {
      const start = scene.analysis.matches.start[row]!;
      if (start < behind || !scene.analysis.isSafe(row) || beginsName(scene.analysis, start)) continue;
      scene.mentions.add(entryMention(scene, 'nationality', row));
      behind = scene.analysis.matches.end[row]!;
    }
  },
};

/** «إيغور موروزوف»: what is a given name too, and is followed by what only a name can be. */
function beginsName(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (!analysis.is(at, analysis.bits['given-name']) || next >= analysis.sentenceEnd(at)) return false;
  return analysis.isWord(next) && analysis.outer(next) === 0 && analysis.isUnknown(next) && !analysis.isDefinite(next);
}
