/**
 * «نظيره الأمريكي»: the role of whoever he is the like of. Takes the scene, where the title begins, and the official named
 * last before it; gives that one's role, that of a known person who stands nearer, «other» for anybody else; undefined
 * where the like is of a team or of a currency, and holds no office.
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { EntityScene } from '../scene.ts';

export function counterpartRole(scene: EntityScene, start: number, last: Mention | undefined): string | undefined {
  const { analysis, mentions } = scene;
  const first = Math.max(analysis.sentenceStart(start), start - farthest);
  for (let at = start - 1; at >= first; at--) {
    if (last && at < last.end) return last.role;
    if (teams.has(analysis.bare(at))) return undefined;
    const person = mentions.longestAt(at, ['person']);
    if (person && person.end <= start) return roleOf(scene, person) ?? last?.role ?? 'other';
  }
  return last?.role ?? 'other';
}

/** «التقى لافروف نظيره»: the office in which the lists know somebody. */
function roleOf({ analysis }: EntityScene, { start }: Mention): string | undefined {
  const row = analysis.longestMatch(start, analysis.lexicon.codeOf('person'));
  return row < 0 ? undefined : analysis.lexicon.roleOf(analysis.matches.entry[row]!) || undefined;
}

/** A sentence without a stop may be as long as the text. */
const farthest = 40;

/** «المنتخب المغربي … نظيره الجزائري» (folded, without article). */
const teams: ReadonlySet<string> = new Set(
  'منتخب منتخبنا منتخبات فريق فريقه فرق نادي لاعب لاعبه مدرب ملاكم دوري مباراه دولار يورو'.split(' '),
);
