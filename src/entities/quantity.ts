/**
 * Quantities: numbers in digits or words, with multipliers («38», «ثلاثة ملايين»), that are no part of a date. A unit
 * behind it (lexicons/words/units.tsv) gives the quantity its subtype and stays outside of the span.
 */
import { ordinalEnd } from '../syntax/ordinals.ts';
import { readNumber } from './number.ts';
import { type EntityRules, type EntityScene, ruleMention } from './scene.ts';
import { namesSite } from './site-kinds.ts';

export const quantity: EntityRules = {
  type: 'quantity',
  find(scene) {
    for (let token = 0; token < scene.analysis.count; token++) {
      const read = readNumber(scene.analysis, token);
      if (!read || scene.mentions.covers(token, ['date'], 8)) continue;
      // «الدورة الثالثة والعشرون»: which one, and not how many.
      if (token > 0 && ordinalEnd(scene.analysis, token - 1) > token) continue;
      if (namesSite(scene.analysis, token)) continue;
      const mention = ruleMention(scene, 'quantity', token, read.end, 'quantity/number', 0.9);
      mention.value = String(read.value);
      mention.subtype = dimensionAt(scene, read.end) || undefined;
      scene.mentions.add(mention);
      token = read.end - 1;
    }
  },
};

/** What the unit at a token measures: length, area, mass …; '' if no unit stands there. */
export function dimensionAt({ analysis }: EntityScene, at: number): string {
  if (at >= analysis.count || analysis.outer(at) !== 0) return '';
  const row = analysis.longestMatch(at, analysis.lexicon.codeOf('unit'));
  return row < 0 ? '' : analysis.lexicon.subtypeOf(analysis.matches.entry[row]!);
}
