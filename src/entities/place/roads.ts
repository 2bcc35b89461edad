/**
 * Roads called by both of their ends («طريق الرياض – القصيم», «طريق مكة المكرمة / جدة», «طريق الطائف الرياض») or by a number
 * («الطريق الوطنية رقم 5»).
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { isDash } from '../../syntax/commas.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { isMeans } from './heads.ts';
import { nameEnd } from './name-behind.ts';

/** Adds the road that a match of a word for a kind of place opens, if it opens one with two ends. */
export function findRoad(scene: EntityScene, row: number): void {
  const { analysis } = scene;
  const at = analysis.matches.start[row]!;
  const isNumbered = analysis.stem(at) === 'الطريق';
  if (!isNumbered && (analysis.stem(at) !== 'طريق' || isMeans(analysis, at))) return;
  const end = isNumbered ? numberEnd(analysis, at + 1) : roadEnd(scene, at + 1);
  if (end < 0) return;
  const mention = ruleMention(scene, 'place', at, end, 'place/road', 0.9);
  mention.subtype = 'street';
  scene.mentions.add(mention);
}

/** «[الطريق] الوطنية رقم 5»: behind its number, from the token that says which kind of road it is; −1. */
function numberEnd(analysis: Analysis, at: number): number {
  if (at + 2 >= analysis.sentenceEnd(at - 1) || !numbered.has(analysis.folded(at))) return -1;
  const number = analysis.folded(at + 1) === 'رقم' ? at + 2 : at + 1;
  return analysis.isNumber(number) ? number + 1 : -1;
}

/** Kinds of roads that states number, by who keeps them up. */
const numbered: ReadonlySet<string> = new Set(
  'الوطنيه الوطني الجهويه الجهوي المحليه الاقليميه الولاييه الولايي السياره السيار السريع السريعه الدولي الدوليه'.split(
    ' ',
  ),
);

/** Behind the second end of the road, from the token where its first begins; −1 where no two are named. */
function roadEnd(scene: EntityScene, first: number): number {
  const { analysis } = scene;
  const limit = analysis.sentenceEnd(first - 1);
  if (first >= limit) return -1;
  const known = placeEnd(scene, first);
  const middle = known > 0 ? known : firstNameEnd(scene, first);
  if (middle < 0 || middle >= limit) return -1;
  if (!isJoint(analysis, middle)) return known > 0 ? placeEnd(scene, middle) : -1;
  const second = middle + 1;
  if (second >= limit) return -1;
  const end = placeEnd(scene, second);
  if (end > 0) return end;
  return known > 0 ? nameEnd(scene, second) : -1;
}

/** «أملج – العيص»: the first end may be any one word before the mark. */
const firstNameEnd = (scene: EntityScene, at: number): number =>
  scene.analysis.isWord(at) && scene.analysis.outer(at) === 0 ? Math.max(nameEnd(scene, at), at + 1) : -1;

function placeEnd({ analysis, mentions }: EntityScene, at: number): number {
  if (at >= analysis.count || analysis.outer(at) !== 0) return -1;
  return mentions.longestAt(at, ['place'])?.end ?? -1;
}

const isJoint = (analysis: Analysis, at: number): boolean =>
  isDash(analysis, at) || (analysis.isPunctuation(at) && analysis.folded(at) === '/');
