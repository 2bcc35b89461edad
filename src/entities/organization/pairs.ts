/** «مجلسي النواب والشيوخ», «وزارتا الصحة والتعليم»: two bodies by one word in the dual, told apart behind it; one mention. */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { alef, ya } from '../../text/letters.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { behindAdjectives, isPlainDefinite } from './phrase.ts';

/** Whatever is attached before; the ي at the end is read as a pronoun too. */
const dual = /(مجلس|غرفت|وزارت|جامعت)[اي]$/;

export function findPairs(scene: EntityScene): void {
  const { analysis } = scene;
  for (const type of ['organization-head', 'organization'])
    for (const row of scene.matchesOf(type)) {
      const start = analysis.matches.start[row]!;
      const end = mayBeDual(analysis, start) && dual.test(analysis.folded(start)) ? pairEnd(analysis, start) : -1;
      if (end > 0) scene.mentions.add(ruleMention(scene, 'organization', start, end, 'organization/pair', 0.8));
    }
}

/** Cheap to test before the word. */
function mayBeDual({ tokens }: Analysis, token: number): boolean {
  const last = tokens.folded.codes[tokens.to[token]! - 1]!;
  return last === alef || last === ya;
}

/** Behind two definite phrases that و joins, each a noun and its adjectives; −1. */
function pairEnd(analysis: Analysis, head: number): number {
  const limit = analysis.sentenceEnd(head);
  if (head + 1 >= limit || !isPlainDefinite(analysis, head + 1)) return -1;
  const second = behindAdjectives(analysis, head + 2, limit);
  const isJoined = second < limit && analysis.isDefinite(second) && analysis.outer(second) === Clitic.wa;
  return isJoined ? behindAdjectives(analysis, second + 1, limit) : -1;
}
