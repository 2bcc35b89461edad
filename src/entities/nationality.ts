/** Nationalities: adjectives and nouns of peoples (مغربي، المغاربة), with the country that they belong to. */
import type { Analysis } from '../syntax/analysis.ts';
import { type EntityRules, entryMention } from './scene.ts';

export const nationality: EntityRules = {
  type: 'nationality',
  find(scene) {
    let behind = 0;
    for (const row of scene.matchesOf('nationality')) {
      const { analysis } = scene;
      const start = analysis.matches.start[row]!;
      if (start < behind || !analysis.isSafe(row) || beginsName(analysis, start) || beginsCountry(analysis, row))
        continue;
      if (isCourse(analysis, start)) continue;
      // «كوري شمالي» is another than «كوري».
      const longest = analysis.longestMatch(start, analysis.matches.type[row]!);
      const best = longest >= 0 && analysis.isSafe(longest) ? longest : row;
      scene.mentions.add(entryMention(scene, 'nationality', best));
      behind = analysis.matches.end[best]!;
    }
  },
};

/** «مجريات اللقاء», «مجرى النهر»: how something goes, and nobody of Hungary (folded, without article). */
function isCourse(analysis: Analysis, at: number): boolean {
  const word = analysis.bare(at);
  return word === 'مجريات' || (word === 'مجري' && analysis.lastLetter(at) === 'ى');
}

/** «كوريا الجنوبية»: spelled as «كوريا» in the accusative, it is the state. */
function beginsCountry(analysis: Analysis, row: number): boolean {
  const { start, end } = analysis.matches;
  const country = analysis.longestMatch(start[row]!, analysis.lexicon.code.country);
  return country >= 0 && end[country]! > end[row]! && analysis.isSafe(country);
}

/** «إيغور موروزوف»: what is a given name too, and is followed by what only a name can be. */
function beginsName(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (!analysis.is(at, analysis.bits['given-name']) || next >= analysis.sentenceEnd(at)) return false;
  return analysis.isWord(next) && analysis.outer(next) === 0 && analysis.isUnknown(next) && !analysis.isDefinite(next);
}
