/** What stands behind a party and belongs to it before the next one is joined: a country in brackets, the adjectives of a name. */
import { Clitic } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';
import { actors } from '../words/actors.ts';

/** How many words brackets may hold. */
const longestBracket = 8;

/** A country in brackets after a party belongs to it. */
export function behindApposition({ analysis }: EventScene, end: number): number {
  const limit = analysis.sentenceEnd(end - 1);
  if (end + 2 < limit && analysis.isPunctuation(end) && analysis.folded(end) === '(') {
    for (let token = end + 1; token < Math.min(limit, end + longestBracket); token++)
      if (analysis.folded(token) === ')') return token + 1;
  }
  return end;
}

/** «ريال مدريد الإسباني ومانشستر يونايتد»: behind the adjectives of a name, where another name is joined to it. */
export function behindDescription({ analysis, entityAt, entityOver }: EventScene, end: number): number {
  const limit = analysis.sentenceEnd(end - 1);
  if (end >= limit || !analysis.isDefinite(end) || entityOver(end - 1) === undefined) return end;
  const { adjective, people } = analysis.bits;
  let at = end;
  while (at < limit && analysis.isDefinite(at) && analysis.outer(at) === 0 && !entityAt(at)) {
    const isNationality = analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;
    if (!analysis.is(at, adjective) || (analysis.is(at, people) && !isNationality)) return end;
    at++;
  }
  if (at >= limit) return end;
  return analysis.outer(at) === Clitic.wa && actors.has(entityAt(at)?.type ?? '') ? at : end;
}
