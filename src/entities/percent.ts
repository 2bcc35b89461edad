/** Percentages: a number with a percent sign behind or before it («12,5%», «%20»), or «في المئة», «بالمئة». */
import type { Mention } from '../grammar/mentions.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { isDigits, isHundredth } from './number.ts';
import { type EntityRules, type EntityScene, ruleMention } from './scene.ts';

export const percent: EntityRules = {
  type: 'percent',
  find(scene) {
    for (const quantity of scene.mentions.all) {
      const span = quantity.type === 'quantity' ? percentSpan(scene, quantity) : undefined;
      if (!span || quantity.value === undefined) continue;
      const mention = ruleMention(scene, 'percent', span.start, span.end, 'percent/number-and-sign', 0.95);
      mention.value = quantity.value;
      scene.mentions.add(mention);
    }
  },
};

function percentSpan({ analysis }: EntityScene, { start, end }: Mention): { start: number; end: number } | undefined {
  const behind = percentEnd(analysis, end);
  if (behind > end) return { start, end: behind };
  const before = start - 1;
  const isFree = before >= 0 && isSign(analysis.folded(before)) && !isDigits(analysis, before - 1);
  return isFree ? { start: before, end } : undefined;
}

/** The end of the percent sign or «في المئة» right behind a number that ends at `end`; `end` itself where there is none. */
export function percentEnd(analysis: Analysis, end: number): number {
  if (end >= analysis.count) return end;
  if (isSign(analysis.folded(end)) || isHundredth(analysis, end)) return end + 1;
  return isHundredth(analysis, end + 1) && analysis.folded(end) === 'في' ? end + 2 : end;
}

const isSign = (word: string): boolean => word === '%' || word === '٪';
