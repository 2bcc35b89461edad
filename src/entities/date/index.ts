/** Dates: every calendar expression that can be placed in time, left to right, each the longest that it can be. */

import type { Analysis } from '../../syntax/analysis.ts';
import { TokenCode } from '../../text/tokenize.ts';
import { type EntityRules, type EntityScene, ruleMention } from '../scene.ts';
import { parseDate } from './parse.ts';
import { dateValue } from './value.ts';

const anchors = ['month', 'weekday', 'calendar-word', 'ordinal'];

export const date: EntityRules = {
  type: 'date',
  find(scene) {
    const starts = possibleStarts(scene);
    let behind = 0;
    for (const start of starts) {
      if (start < behind) continue;
      const fields = parseDate(scene.analysis, start);
      if (!fields) continue;
      behind = fields.end;
      addDate(scene, start, fields.end, dateValue(fields, scene.date));
    }
  },
};

function addDate(scene: EntityScene, start: number, end: number, value: string | undefined): void {
  const mention = ruleMention(scene, 'date', start, end, 'date/expression', 0.9);
  mention.value = value;
  scene.mentions.add(mention);
}

/** Tokens at which a date may begin: calendar words, numbers, and the plurals of tens; in text order. */
function possibleStarts({ analysis, matchesOf }: EntityScene): number[] {
  const starts = new Set<number>();
  for (const type of anchors) for (const row of matchesOf(type)) starts.add(analysis.matches.start[row]!);
  for (let token = 0; token < analysis.count; token++) {
    if (analysis.tokens.kind[token] === TokenCode.number || mayBeDecade(analysis, token)) starts.add(token);
  }
  return [...starts].sort((a, b) => a - b);
}

const alef = 'ا'.charCodeAt(0);
const ta = 'ت'.charCodeAt(0);

/** A long word in ات: cheap to test before its letters are compared. */
function mayBeDecade({ tokens }: Analysis, token: number): boolean {
  const { codes } = tokens.folded;
  const to = tokens.to[token]!;
  return to - tokens.from[token]! > 8 && codes[to - 1] === ta && codes[to - 2] === alef;
}
