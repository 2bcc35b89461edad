/** Names in a list behind a person's («جهاد الباعور، زهير الذوادي، وأودفولدو ليما»): two words or more that may be parts of one. */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma, isDash } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EntityScene } from '../scene.ts';
import { isFunctionWord, isNameWord, namePart } from './name-part.ts';
import { isKnown, partsEnd, unlistedName } from './unlisted.ts';

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
    end = Math.max(partsEnd(scene, at, true), pairEnd(scene, at));
    if (end < at + 2 || scene.analysis.isDefinite(at) || !isClosed(scene.analysis, end)) return;
    items.push(unlistedName(scene, at, end, 'person/in-list'));
  }
}

/** «وفهد فقيهي», «ومشعل هوساوي»: a given name and one word more, where one of the two has other senses; −1 if it is none. */
function pairEnd(scene: EntityScene, at: number): number {
  const { analysis } = scene;
  const next = at + 1;
  if (isRowItem(scene, at)) return next + 1;
  if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0 || isKnown(scene, at) || isKnown(scene, next))
    return -1;
  const [part, second] = [namePart(analysis, at), namePart(analysis, next)];
  if (part === 'common-name') return analysis.is(at, analysis.bits['given-name']) && isNameWord(second) ? next + 1 : -1;
  const isGiven = part === 'given' || part === 'either';
  return isGiven && (second !== 'no' || isPlainWord(analysis, next)) ? next + 1 : -1;
}

/** «- عقيل بالغيث - محمد»: a given name with one word of any kind between two dashes, before another name. */
function isRowItem(scene: EntityScene, at: number): boolean {
  const { analysis } = scene;
  const closing = at + 2;
  if (closing + 1 >= analysis.sentenceEnd(at) || !isDash(analysis, at - 1) || !isDash(analysis, closing)) return false;
  if (!analysis.isWord(at + 1) || isKnown(scene, at) || isKnown(scene, at + 1)) return false;
  if (isFunctionWord(analysis, at + 1) || namePart(analysis, closing + 1) === 'no') return false;
  return analysis.is(at, analysis.bits['given-name']);
}

/** A noun or an adjective without article that is no office. */
function isPlainWord(analysis: Analysis, at: number): boolean {
  const { lexicon, bits } = analysis;
  if (!analysis.is(at, bits.noun | bits.adjective) || analysis.is(at, bits.verb)) return false;
  if (analysis.isDefinite(at) || analysis.isAccusative(at) || analysis.hasPronoun(at)) return false;
  return analysis.longestMatch(at, lexicon.code.office) < 0 && !isFunctionWord(analysis, at);
}

/** Behind a comma or a dash, or joined by و; −1 if the list ends here. */
function itemStart(analysis: Analysis, at: number): number {
  if (at >= analysis.sentenceEnd(at - 1)) return -1;
  if (isComma(analysis, at) || isDash(analysis, at)) return at + 1 < analysis.sentenceEnd(at) ? at + 1 : -1;
  return analysis.outer(at) === Clitic.wa ? at : -1;
}

/** The item ends at a mark, at the next item, or with the sentence: nothing is said of it. */
const isClosed = (analysis: Analysis, at: number): boolean =>
  at >= analysis.sentenceEnd(at - 1) || analysis.isPunctuation(at) || analysis.outer(at) === Clitic.wa;
