/** What of the lexicon stands right before a name: a title, a cue of persons. */
import { titleEnd } from '../../syntax/formulas/abbreviations.ts';
import type { EntityScene } from '../scene.ts';

/** True if an entry of the type ends right before the token. */
export function endsMatchOf({ analysis }: EntityScene, at: number, type: string): boolean {
  const code = analysis.lexicon.codeOf(type);
  for (let start = Math.max(analysis.sentenceStart(at), at - 3); start < at; start++) {
    const row = analysis.longestMatch(start, code);
    if (row >= 0 && titleEnd(analysis, row) === at) return true;
  }
  return false;
}
