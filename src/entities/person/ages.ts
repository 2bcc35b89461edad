/** Names before an age in brackets or commas: «وكان لي (48 عاما)», «أحمد بن علي، 30 سنة،». */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import type { EntityScene } from '../scene.ts';
import { partsStart, unlistedName } from './unlisted.ts';

const years: ReadonlySet<string> = new Set(['عاما', 'عام', 'سنه', 'سنوات', 'اعوام', 'ربيعا']);

export function namesBeforeAges(scene: EntityScene): Mention[] {
  const { analysis } = scene;
  const found: Mention[] = [];
  for (let at = 1; at + 3 < analysis.count; at++) {
    if (!isAge(analysis, at)) continue;
    const start = partsStart(scene, at);
    if (start < at && !analysis.isDefinite(start) && analysis.folded(start).length > 2)
      found.push(unlistedName(scene, start, at, 'person/before-age'));
  }
  return found;
}

/** «(48 عاما)», «، 48 سنة،»: an opening mark, a number, years, and a closing mark. */
const isAge = (analysis: Analysis, at: number): boolean =>
  analysis.isPunctuation(at) &&
  analysis.isNumber(at + 1) &&
  '(،,'.includes(analysis.folded(at)) &&
  years.has(analysis.folded(at + 2)) &&
  analysis.isPunctuation(at + 3) &&
  ')،,'.includes(analysis.folded(at + 3));
