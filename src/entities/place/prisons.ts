/** Prisons of a town, of which every town has one of the kind: «السجن المدني بالمهدية», «السجن المحلي عكاشة», «السجن المحلي "رأس الماء"». */
import { isQuotationMark, quotedWordsEnd } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import { type EntityScene, ruleMention } from '../scene.ts';

/** Adds the prison that a match of a word for a kind of place opens, if it opens one. */
export function findPrison(scene: EntityScene, row: number): void {
  const { analysis } = scene;
  const at = analysis.matches.start[row]!;
  if (analysis.stem(at) !== 'السجن' || at + 2 >= analysis.sentenceEnd(at) || !kinds.has(analysis.folded(at + 1)))
    return;
  const end = nameEnd(scene, at + 2);
  if (end < 0) return;
  const mention = ruleMention(scene, 'place', at, end, 'place/prison', 0.9);
  mention.subtype = 'site';
  scene.mentions.add(mention);
}

/** More quoted words than these are what somebody says of it. */
const longestName = 3;

const kinds: ReadonlySet<string> = new Set('المدني المحلي المركزي الفلاحي'.split(' '));

/** Behind the town that ب brings, a name between marks, or a listed place; −1. */
function nameEnd({ analysis, mentions }: EntityScene, at: number): number {
  if (isQuotationMark(analysis, at)) return quotedWordsEnd(analysis, at + 1, longestName, () => true);
  const outer = analysis.outer(at);
  const isTown = outer === Clitic.ba || outer === 0;
  return (isTown && mentions.longestAt(at, ['place'])?.end) || -1;
}
