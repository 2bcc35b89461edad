/** Names in a list behind a person's («جهاد الباعور، زهير الذوادي، وأودفولدو ليما»): two words or more that may be parts of one. */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/phrases.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EntityScene } from '../scene.ts';
import { partsEnd, unlistedName } from './unlisted.ts';

export function namesInLists(scene: EntityScene): Mention[] {
  const items: Mention[] = [];
  for (const { type, start, end } of scene.mentions.all)
    if (type === 'person' && end - start > 1) addItemsBehind(scene, end, items);
  return items;
}

function addItemsBehind(scene: EntityScene, from: number, items: Mention[]): void {
  for (let end = from; ; ) {
    const at = itemStart(scene.analysis, end);
    if (at < 0) return;
    end = partsEnd(scene, at, true);
    if (end < at + 2 || scene.analysis.isDefinite(at) || !isClosed(scene.analysis, end)) return;
    items.push(unlistedName(scene, at, end, 'person/in-list'));
  }
}

/** Behind a comma, or joined by و; −1 if the list ends here. */
function itemStart(analysis: Analysis, at: number): number {
  if (at >= analysis.sentenceEnd(at - 1)) return -1;
  if (isComma(analysis, at)) return at + 1 < analysis.sentenceEnd(at) ? at + 1 : -1;
  return analysis.outer(at) === Clitic.wa ? at : -1;
}

/** The item ends at a mark, at the next item, or with the sentence: nothing is said of it. */
const isClosed = (analysis: Analysis, at: number): boolean =>
  at >= analysis.sentenceEnd(at - 1) || analysis.isPunctuation(at) || analysis.outer(at) === Clitic.wa;
