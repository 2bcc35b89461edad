/**
 * What speaks for a paper, a channel or an agency whose name is also a word: it signs a dispatch («الدوحة - الراية:»), has a
 * reporter («مراسل الجزيرة»), or somebody speaks to it («في تصريحات للجزيرة», «في مقابلة مع الجزيرة»).
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { isDash } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import { isModified } from '../homonym.ts';
import type { EntityScene } from '../scene.ts';

/** Subtypes of bodies that one speaks to. */
export const media: ReadonlySet<string> = new Set([
  'newspaper',
  'channel',
  'news-agency',
  'radio',
  'magazine',
  'website',
]);

/** «قال لـ"الأهرام"»: one speaks to a medium. */
export function isMedium({ analysis }: EntityScene, row: number): boolean {
  return media.has(analysis.lexicon.subtypeOf(analysis.matches.entry[row]!));
}

export const mediumAtWork = (scene: EntityScene, row: number): boolean =>
  isMedium(scene, row) && (signsDispatch(scene, row) || hasReporter(scene, row) || isTold(scene, row));

/** «سلوى سعد – متابعات», «سبق- وكالات»: how a dispatch was put together, in the place of whence it comes (folded). */
export const gathered: ReadonlySet<string> = new Set(['متابعات', 'متابعه', 'خاص', 'وكالات', 'الوكالات']);

/** «الدوحة - الراية:», «استنبول - قنا - ا ف ب:»: between dashes behind the place that a dispatch opens with. */
function signsDispatch(scene: EntityScene, row: number): boolean {
  const { analysis, mentions } = scene;
  const { start, end } = analysis.matches;
  const before = start[row]! - 1;
  const opening = analysis.sentenceStart(start[row]!);
  const behind = end[row]!;
  // «سبق- الرياض:», «عبدالله البرقاوي- سبق- الرياض:»
  const isBeforeDash = behind < analysis.sentenceEnd(opening) && isDash(analysis, behind);
  const isByline = before < opening ? analysis.opensLine(opening) : isByAuthor(analysis, opening, before);
  if (isBeforeDash && isByline)
    return isWhence(analysis, behind + 1) || (isGathered(analysis, behind + 1) && !isWhence(analysis, start[row]!));
  if (before <= opening || !isDash(analysis, before) || !analysis.isPunctuation(end[row]!)) return false;
  return mentions.longestAt(opening, ['place', 'country'])?.end === before;
}

/** How many words an author's name has, at most. */
const longestAuthor = 4;

/** A dash behind a few words that open the line. */
function isByAuthor(analysis: Analysis, opening: number, dash: number): boolean {
  if (!isDash(analysis, dash) || dash - opening > longestAuthor || !analysis.opensLine(opening)) return false;
  for (let at = opening; at < dash; at++) if (!analysis.isWord(at)) return false;
  return dash > opening;
}

/** «سبق- وكالات:»; «عمان - وكالات:» came from a town. */
const isGathered = (analysis: Analysis, at: number): boolean =>
  at < analysis.count && gathered.has(analysis.folded(at));

/** «سبق- الرياض:»: a town or a state, whence a dispatch comes. */
const isWhence = (analysis: Analysis, at: number): boolean =>
  at < analysis.count &&
  ['place', 'country'].some((type) => analysis.longestMatch(at, analysis.lexicon.codeOf(type)) >= 0);

/** Who reports for a medium (folded). */
export const reporters: ReadonlySet<string> = new Set('مراسل مراسله مندوب مندوبه موفد موفده'.split(' '));

/** What is said where a medium hears it (folded). */
export const spoken: ReadonlySet<string> = new Set(
  'تصريح تصريحات تصريحه تصريحاته تصريحاتها اتصال مقابله حوار حديث حديثه مداخله'.split(' '),
);

const hasReporter = ({ analysis }: EntityScene, row: number): boolean => {
  const start = analysis.matches.start[row]!;
  return start > 0 && analysis.outer(start) === 0 && reporters.has(analysis.stem(start - 1));
};

/** «إن», «أنه», «أنها»: what is said follows. */
const isThat = (word: string): boolean => /^ان(ه|ها|هم|نا|ني)?$/.test(word);

const talks: ReadonlySet<string> = new Set('مقابله حوار حديث'.split(' '));
const sayings: ReadonlySet<string> = new Set('تصريح تصريحات تصريحاته تصريحاتها'.split(' '));

/** «في تصريحات للجزيرة», «وقال الجميل للجزيرة إن …», «في مقابلة خاصة مع الجزيرة»; papers stand in quotes there. */
function isTold(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { matches, lexicon, bits } = analysis;
  const at = matches.start[row]!;
  const opening = analysis.sentenceStart(at);
  if (at - 2 < opening || analysis.is(at, bits.people) || lexicon.subtypeOf(matches.entry[row]!) !== 'channel')
    return false;
  if ((matches.clitics[row]! & Clitic.la) !== 0)
    return sayings.has(analysis.stem(at - 1)) || isThat(analysis.folded(matches.end[row]!));
  if (analysis.folded(at - 1) !== 'مع' || analysis.outer(at) !== 0 || isModified(scene, matches.end[row]!))
    return false;
  return talks.has(analysis.stem(at - 2)) || (at - 3 >= opening && talks.has(analysis.stem(at - 3)));
}

/** «لوكالة …», «لصحيفة …» */
export function isMediumHead(analysis: Analysis, at: number): boolean {
  const { lexicon, matches } = analysis;
  const head = analysis.longestMatch(at, lexicon.code['organization-head']);
  return head >= 0 && media.has(lexicon.subtypeOf(matches.entry[head]!));
}
