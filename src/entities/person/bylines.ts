/** Names that sign a report: «بدر الجبل- سبق- تبوك:», «غالب السهلي – بريدة», «سلوى سعد – متابعات». */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isDash } from '../../syntax/commas.ts';
import { gathered } from '../organization/medium.ts';
import type { EntityScene } from '../scene.ts';
import { unlistedName } from './unlisted.ts';

/** How many words a name has that signs. */
const shortest = 2;
const longest = 4;

/** The words before the first dash of a line that a given name begins, where a place, a paper or how it was written follows. */
export function namesInBylines(scene: EntityScene): Mention[] {
  const { analysis } = scene;
  const found: Mention[] = [];
  for (let at = 0; at < analysis.count; at = analysis.sentenceEnd(at)) {
    const dash = analysis.opensLine(at) ? dashBehind(analysis, at) : -1;
    if (dash < 0 || scene.mentions.longestAt(at, ['place', 'country', 'organization', 'person'])) continue;
    if (analysis.is(at, analysis.bits['given-name']) && isSigned(scene, dash + 1))
      found.push(unlistedName(scene, at, dash, 'person/byline'));
  }
  return found;
}

/** The dash behind two to four bare words; −1. */
function dashBehind(analysis: Analysis, start: number): number {
  const limit = Math.min(analysis.sentenceEnd(start), start + longest + 1);
  let at = start;
  while (at < limit && analysis.isWord(at) && analysis.outer(at) === 0) at++;
  return at < limit && isDash(analysis, at) && at - start >= shortest ? at : -1;
}

/** A place, a paper, or «متابعات». */
function isSigned({ analysis, mentions }: EntityScene, at: number): boolean {
  if (at >= analysis.count) return false;
  if (mentions.longestAt(at, ['place', 'country', 'organization'])) return true;
  return gathered.has(analysis.folded(at));
}
