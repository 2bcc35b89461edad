/** Where a party begins: behind the words for who does it, behind «كل من» and opening quotes. */
import { isEachOf } from '../../syntax/formulas/each-of.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';
import { isActorAt } from '../words/actors.ts';

/** Where the doer behind «من قبل», «من طرف», «على يد» begins, if such an expression stands at a token; −1, also of «حذرت منه من قبل، لكن …». */
export function agentAt({ analysis }: EventScene, at: number): number {
  const doer = at + 2;
  if (doer >= analysis.sentenceEnd(at)) return -1;
  const words = agents.get(analysis.folded(at));
  if (!words?.has(analysis.folded(at + 1))) return -1;
  return analysis.isPunctuation(doer) && !openers.includes(analysis.folded(doer)) ? -1 : doer;
}

const agents: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['من', new Set(['قبل', 'طرف', 'جانب', 'لدن'])],
  ['علي', new Set(['يد', 'يدي', 'ايدي'])],
]);

/** «المدعومة من الغرب», «مدعوم ومسند من الائتلاف»: where the doer behind من begins, right behind a passive participle; −1. */
export function doerBehind(scene: EventScene, from: number): number {
  const { analysis } = scene;
  const at =
    from < analysis.count && analysis.outer(from) === Clitic.wa && !analysis.isPunctuation(from) ? from + 1 : from;
  if (at + 1 >= analysis.sentenceEnd(from - 1) || analysis.folded(at) !== 'من') return -1;
  const agent = agentAt(scene, at);
  const doer = agent >= 0 ? agent : at + 1;
  return isActorAt(scene, doer) || scene.analysis.stem(doer) === 'الغرب' ? doer : -1;
}

/** «كل من» before a list, «أنظار» before a court and opening quotes are passed over. */
export function skipOpeners({ analysis }: EventScene, at: number): number {
  const limit = analysis.sentenceEnd(at);
  // «كل من: الأمير … والأمير …»
  if (isEachOf(analysis, at)) return analysis.folded(at + 2) === ':' && at + 3 < limit ? at + 3 : at + 2;
  if (analysis.stem(at) === 'انظار' && at + 1 < limit && analysis.outer(at + 1) === 0) return at + 1;
  while (at < limit && analysis.isPunctuation(at) && openers.includes(analysis.folded(at))) at++;
  return at < limit ? at : -1;
}

/** «ل »فبراير »»: some papers open with the mark that closes elsewhere. */
const openers = '"“”«»(\'‘';
