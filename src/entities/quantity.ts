/** Quantities: numbers in digits or words, with multipliers («38», «ثلاثة ملايين»), that are no part of a date. */
import { Clitic } from '../text/clitics.ts';
import { TokenCode } from '../text/tokenize.ts';
import { type EntityRules, type EntityScene, ruleMention } from './scene.ts';

export const quantity: EntityRules = {
  type: 'quantity',
  find(scene) {
    for (let token = 0; token < scene.analysis.count; token++) {
      if (factor(scene, token) === undefined || isVerb(scene, token) || scene.mentions.covers(token, ['date'], 8))
        continue;
      const { end, value } = readNumber(scene, token);
      scene.mentions.add({
        ...ruleMention(scene, 'quantity', token, end, 'quantity/number', 0.9),
        value: String(value),
      });
      token = end - 1;
    }
  },
};

/** «ألف الكاتب رواية»: a multiplier alone before a definite noun is the verb. */
function isVerb({ analysis }: EntityScene, token: number): boolean {
  const next = token + 1;
  return (
    analysis.folded(token) === 'الف' &&
    next < analysis.sentenceEnd(token) &&
    analysis.isDefinite(next) &&
    analysis.outer(next) === 0
  );
}

/** The value of one token that is a number or a number word. */
function factor({ analysis }: EntityScene, token: number): number | undefined {
  if (token >= analysis.count) return undefined;
  if (analysis.tokens.kind[token] === TokenCode.number) return digits(analysis.folded(token));
  if (!analysis.is(token, analysis.bits.number)) return undefined;
  const row = analysis.longestMatch(token, analysis.lexicon.codeOf('number-word'));
  return row < 0 ? undefined : Number(analysis.lexicon.attribute(analysis.matches.entry[row]!, 'value'));
}

/** Thousands separators are dropped; a comma with other than three digits behind it is a decimal one. */
function digits(text: string): number {
  const plain = text
    .replaceAll('٬', '')
    .replace(/[,.](?=\d{3}(\D|$))/g, '')
    .replace(/[٫,]/, '.');
  return Number(plain);
}

/** A number with what is added and multiplied behind it: «خمسة عشر», «خمسة وعشرين», «38 ألف», «ثلاثة ملايين». */
function readNumber(scene: EntityScene, start: number): { end: number; value: number } {
  let value = factor(scene, start)!;
  let end = start + 1;
  for (let next = factor(scene, end); next !== undefined; next = factor(scene, end)) {
    const joined = scene.analysis.outer(end) === Clitic.wa;
    if (
      joined ? !addsTo(value, next) : scene.analysis.outer(end) !== 0 || !(next >= 100 || (next === 10 && value < 10))
    )
      break;
    value = joined || next === 10 ? value + next : value * next;
    end++;
  }
  return { end, value };
}

/** «خمسة وعشرين», «مئة وخمسة»: units before tens, greater before smaller. */
const addsTo = (value: number, next: number): boolean =>
  (value < 10 && next >= 20 && next < 100) || (value >= 100 && next < value);
