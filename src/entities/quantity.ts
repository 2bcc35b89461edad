/**
 * Quantities: numbers in digits or words, with multipliers («38», «ثلاثة ملايين»), that are no part of a date. A unit
 * behind it (lexicons/words/units.tsv) gives the quantity its subtype and stays outside of the span.
 */
import type { Analysis } from '../syntax/analysis.ts';
import { ordinalEnd } from '../syntax/words/ordinals.ts';
import { isDigits, readNumber } from './number.ts';
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
      if (namesSite(scene.analysis, token) || tellsTime(scene.analysis, token)) continue;
      const mention = ruleMention(scene, 'quantity', token, read.end, 'quantity/number', 0.9);
      mention.value = String(read.value);
      mention.subtype = dimensionAt(scene, read.end) || undefined;
      scene.mentions.add(mention);
      token = read.end - 1;
    }
  },
};

/** «الساعة 11 صباحا», «الساعة 10:30»: the hour of a clock and its minutes, which measure nothing. */
function tellsTime(analysis: Analysis, at: number): boolean {
  if (!isDigits(analysis, at) || at < 1) return false;
  const isMinute = at > 2 && analysis.folded(at - 1) === ':' && isDigits(analysis, at - 2);
  const before = isMinute ? at - 3 : at - 1;
  const hour = before > 0 && analysis.folded(before) === 'ال' ? before - 1 : before;
  return hour >= analysis.sentenceStart(at) && analysis.isDefinite(hour) && analysis.stem(hour) === 'الساعه';
}

/** What the unit at a token measures: length, area, mass …; '' if no unit stands there. */
export function dimensionAt({ analysis }: EntityScene, at: number): string {
  if (at >= analysis.count || analysis.outer(at) !== 0) return '';
  const row = analysis.longestMatch(at, analysis.lexicon.codeOf('unit'));
  return row < 0 ? '' : analysis.lexicon.subtypeOf(analysis.matches.entry[row]!);
}
