/** Officers whose rank is all that is told of their office: «العقيد طارق الحربي», «اللواء خليفة حفتر». */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { titleEnd } from '../../syntax/formulas/abbreviations.ts';
import { type EntityScene, ruleMention } from '../scene.ts';

/** Ranks of those who command. */
const senior: ReadonlySet<string> = new Set(['لواء', 'عميد', 'عقيد', 'فريق', 'مشير', 'جنرال', 'كولونيل', 'ادميرال']);

/** The officers named by rank and a name of two words or more that no title has. */
export function namedOfficers(scene: EntityScene): Mention[] {
  const { analysis, mentions } = scene;
  const officers: Mention[] = [];
  for (const row of scene.matchesOf('person-cue')) {
    if (!isSenior(analysis, row)) continue;
    const rank = analysis.matches.start[row]!;
    const name = mentions.longestAt(titleEnd(analysis, row), ['person']);
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

const isSenior = (analysis: Analysis, row: number): boolean => {
  const { start, entry } = analysis.matches;
  const isRank = analysis.isDefinite(start[row]!) && analysis.lexicon.kindOf(entry[row]!) === 'rank';
  return isRank && senior.has(analysis.bare(start[row]!)) && !isTeam(analysis, start[row]!);
};

/** «لاعب الفريق سالم الدوسري», «مدرب الفريق», «حارس مرمى الفريق سالم العوني»: behind a noun without article that it completes a team, and no general. */
const isTeam = (analysis: Analysis, at: number): boolean =>
  analysis.stem(at) === 'الفريق' &&
  at > analysis.sentenceStart(at) &&
  (analysis.is(at - 1, analysis.bits.people) || analysis.folded(at - 1) === 'مرمي') &&
  !analysis.isDefinite(at - 1) &&
  !analysis.hasPronoun(at - 1);

/** How many words a rank may have: «العميد الطيار الركن». */
const longestRank = 4;

/** «العميد الركن سالم العوني، مدير إدارة …»: where the rank begins that ends right before a name; the name itself without one. */
export function rankBefore({ analysis }: EntityScene, name: number): number {
  const first = Math.max(analysis.sentenceStart(name), name - longestRank);
  for (let at = first; at < name; at++) {
    const row = analysis.longestMatch(at, analysis.lexicon.code['person-cue']);
    if (row >= 0 && isSenior(analysis, row) && titleEnd(analysis, row) === name) return at;
  }
  return name;
}

const isTitled = ({ mentions }: EntityScene, rank: number, name: Mention): boolean =>
  mentions.covers(rank, ['official'], 24) || mentions.longestAt(name.start, ['official']) !== undefined;
