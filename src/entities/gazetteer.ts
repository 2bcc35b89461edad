/**
 * Mentions that a lexicon names: safe entries count wherever they stand; an ambiguous one counts where the same entry is
 * named safely elsewhere in the document, or where its surroundings speak for it.
 */
import type { Mention } from '../grammar/mentions.ts';
import { type EntityScene, entryMention, isMisspelled } from './scene.ts';

/** Says whether the surroundings of an ambiguous match speak for it. */
export type Support = (scene: EntityScene, row: number) => boolean;

export function findEntries(
  scene: EntityScene,
  type: string,
  support: Support,
  complete?: (mention: Mention, entry: number) => void,
): void {
  const rows = longestRows(
    scene,
    scene.matchesOf(type).filter((row) => !isMisspelled(scene, row)),
  );
  const { matches } = scene.analysis;
  const safe = new Set(rows.filter((row) => scene.analysis.isSafe(row)).map((row) => matches.entry[row]!));
  for (const row of rows) {
    if (!safe.has(matches.entry[row]!) && !scene.analysis.isSafe(row) && !support(scene, row)) continue;
    const mention = entryMention(scene, type, row);
    complete?.(mention, matches.entry[row]!);
    scene.mentions.add(mention);
  }
}

/**
 * Of the matches of one type, those that no other of them contains, but for one that ends another of a different entry
 * («الجمعية العامة للأمم المتحدة»). Rows come in order of their first token.
 */
function longestRows({ analysis }: EntityScene, rows: readonly number[]): number[] {
  const { start, end, entry } = analysis.matches;
  const kept: number[] = [];
  let reach = 0;
  let outer = -1;
  for (let at = 0; at < rows.length; ) {
    const first = start[rows[at]!]!;
    let best = rows[at]!;
    for (; at < rows.length && start[rows[at]!] === first; at++) {
      const row = rows[at]!;
      if (end[row]! > end[best]! || (end[row] === end[best] && analysis.isSafe(row) && !analysis.isSafe(best)))
        best = row;
    }
    const endsOuter = end[best] === reach && entry[best] !== entry[outer] && analysis.isSafe(best);
    if (end[best]! > reach || endsOuter) kept.push(best);
    if (end[best]! > reach) {
      reach = end[best]!;
      outer = best;
    }
  }
  return kept;
}
