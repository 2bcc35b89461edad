/** Officers whose rank is all that is told of their office: «العقيد طارق الحربي», «اللواء خليفة حفتر». */
import type { Mention } from '../../grammar/mentions.ts';
import { type EntityScene, ruleMention } from '../scene.ts';

/** Ranks of those who command. */
const senior: ReadonlySet<string> = new Set(['لواء', 'عميد', 'عقيد', 'فريق', 'مشير', 'جنرال', 'كولونيل', 'ادميرال']);

/** The officers named by rank and a name of two words or more that no title has. */
export function namedOfficers(scene: EntityScene): Mention[] {
  const { analysis, mentions } = scene;
  const { start, end, entry } = analysis.matches;
  const officers: Mention[] = [];
  for (const row of scene.matchesOf('person-cue')) {
    const rank = start[row]!;
    const isRank = analysis.isDefinite(rank) && analysis.lexicon.kindOf(entry[row]!) === 'rank';
    if (!isRank || !senior.has(analysis.bare(rank))) continue;
    const name = mentions.longestAt(end[row]!, ['person']);
    if (!name || name.end < name.start + 2 || isTitled(scene, rank, name)) continue;
    const mention = ruleMention(scene, 'official', rank, name.end, 'official/rank', 0.75);
    mention.role = 'military-commander';
    mention.person = name.name ?? analysis.text.slice(name.from, name.to);
    mention.name = mention.person;
    if (name.country) mention.country = name.country;
    officers.push(mention);
  }
  return officers;
}

const isTitled = ({ mentions }: EntityScene, rank: number, name: Mention): boolean =>
  mentions.covers(rank, ['official'], 24) || mentions.longestAt(name.start, ['official']) !== undefined;
