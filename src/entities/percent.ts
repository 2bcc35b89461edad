/** Percentages: a number with a percent sign behind or before it («12,5%», «%20»), or «في المئة», «بالمئة». */
import type { Mention } from '../grammar/mentions.ts';
import { isDigits, isHundredth } from './number.ts';
import { type EntityRules, type EntityScene, ruleMention } from './scene.ts';

export const percent: EntityRules = {
  type: 'percent',
  find(scene) {
    for (const quantity of scene.mentions.all.filter(({ type }) => type === 'quantity')) {
      const span = percentSpan(scene, quantity);
      if (!span || quantity.value === undefined) continue;
      const mention = ruleMention(scene, 'percent', span.start, span.end, 'percent/number-and-sign', 0.95);
      mention.value = quantity.value;
      scene.mentions.add(mention);
    }
  },
};

function percentSpan({ analysis }: EntityScene, { start, end }: Mention): { start: number; end: number } | undefined {
  if (end < analysis.count && isSign(analysis.folded(end))) return { start, end: end + 1 };
  if (isHundredth(analysis, end)) return { start, end: end + 1 };
  if (isHundredth(analysis, end + 1) && analysis.folded(end) === 'في') return { start, end: end + 2 };
  const before = start - 1;
  const isFree = before >= 0 && isSign(analysis.folded(before)) && !isDigits(analysis, before - 1);
  return isFree ? { start: before, end } : undefined;
}

const isSign = (word: string): boolean => word === '%' || word === '٪';
