/** What a place is named together with: the other places of a list («عسير، الباحة، الطائف»), a paper's line («سبق – الباحة:»). */
import type { Analysis } from '../../syntax/analysis.ts';
import { isDash } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import { type EntityScene, isCertain } from '../scene.ts';

const longestName = 4;
const longestList = 8;
const listMarks = '،,-–/';

/** Where the word before or behind is joined to it: by و, by a mark of lists, not at all. */
interface Joint {
  /** The token at which the neighbour ends, or begins. */
  at: number;
  isMark: boolean;
}

/**
 * «كربلاء وقم», «عسير، الباحة، الطائف»: و or a comma joins it, over other places of its country, to one that is named
 * safely. What is a word besides needs و, or two other places; a common one is joined to places of its country only.
 */
export function isListed(scene: EntityScene, row: number, isCommon: boolean): boolean {
  const { analysis } = scene;
  const at = analysis.matches.start[row]!;
  const { noun, adjective, verb, auxiliary, quantifier } = analysis.bits;
  if (analysis.is(at, auxiliary)) return false;
  const isWord = analysis.is(at, noun | adjective | verb | quantifier);
  if (!isCommon && safeBefore(scene, at).length > 0) return true;
  const joints = [jointOf(analysis, row, -1), jointOf(analysis, row, 1)];
  if (joints.every((joint) => joint === undefined)) return false;
  const lists = [listFrom(scene, row, -1), listFrom(scene, row, 1)];
  const isLong = lists.flat().length > 1;
  return lists.some((list, side) => {
    const joint = joints[side];
    const isJoined = joint !== undefined && (isLong || !isWord || !joint.isMark);
    return isJoined && list.some((other) => isCertain(scene, other));
  });
}

/** «كفر شوبا وشبعا»: و joins it to a place of its own country that is named safely. */
export function isJoinedToOwn(scene: EntityScene, row: number): boolean {
  const { matches, lexicon } = scene.analysis;
  const country = lexicon.countryOf(matches.entry[row]!);
  if (country === '') return false;
  return safeBefore(scene, matches.start[row]!).some((other) => lexicon.countryOf(matches.entry[other]!) === country);
}

/** The safely named places to which و joins what stands at a token («دمشق ومسقط»), of whatever country. */
function safeBefore(scene: EntityScene, at: number): number[] {
  const { analysis } = scene;
  if ((analysis.outer(at) & Clitic.wa) === 0) return [];
  const before = scene.matchesIn('place', at - longestName, at);
  return before.filter((other) => analysis.matches.end[other] === at && isCertain(scene, other));
}

/** The places of its country that follow one another from there on. */
function listFrom(scene: EntityScene, row: number, step: number): number[] {
  const list: number[] = [];
  let next = neighbour(scene, row, step);
  while (next !== undefined && list.length < longestList) {
    list.push(next);
    next = neighbour(scene, next, step);
  }
  return list;
}

/** The place of the same country that stands next in the list; of several, one that is safe. */
function neighbour(scene: EntityScene, row: number, step: number): number | undefined {
  const { matches, lexicon } = scene.analysis;
  const joint = jointOf(scene.analysis, row, step);
  if (!joint) return undefined;
  const rows =
    step > 0
      ? scene.matchesIn('place', joint.at, joint.at + 1)
      : scene.matchesIn('place', joint.at - longestName, joint.at).filter((other) => matches.end[other] === joint.at);
  const country = (other: number): string => lexicon.countryOf(matches.entry[other]!);
  const own = rows.filter((other) => country(other) === country(row));
  return own.find((other) => isCertain(scene, other)) ?? own[0];
}

function jointOf(analysis: Analysis, row: number, step: number): Joint | undefined {
  return step > 0
    ? jointBehind(analysis, analysis.matches.end[row]!)
    : jointBefore(analysis, analysis.matches.start[row]!);
}

function jointBefore(analysis: Analysis, at: number): Joint | undefined {
  const before = at - 1;
  const first = analysis.sentenceStart(at);
  const isJoined = before >= first && (analysis.outer(at) & Clitic.wa) !== 0;
  if (isJoined && !isListMark(analysis, before)) return { at, isMark: false };
  if (before <= first) return undefined;
  if (isListMark(analysis, before)) return { at: before, isMark: true };
  return analysis.folded(before) === 'و' ? { at: before, isMark: false } : undefined;
}

function jointBehind(analysis: Analysis, at: number): Joint | undefined {
  if (at + 1 >= analysis.sentenceEnd(at - 1)) return undefined;
  const isMark = isListMark(analysis, at);
  if (isMark || analysis.folded(at) === 'و') return { at: at + 1, isMark };
  return (analysis.outer(at) & Clitic.wa) !== 0 ? { at, isMark: false } : undefined;
}

const isListMark = (analysis: Analysis, at: number): boolean =>
  analysis.isPunctuation(at) && listMarks.includes(analysis.folded(at));

/** How far into its line a paper or a reporter names the place that a report comes from. */
const longestByline = 12;
const bylineEnds = ':/.';

/** «سبق – الباحة: …», «عبدالله الراجحي – جدة /»: behind the dash of the line that says who reports from where. */
export function endsByline(analysis: Analysis, row: number): boolean {
  const { start, end } = analysis.matches;
  const [at, behind] = [start[row]!, end[row]!];
  if (at === 0 || !isDash(analysis, at - 1)) return false;
  const isLast = behind >= analysis.count || analysis.tokens.newline[behind] === 1;
  if (!isLast && !(analysis.isPunctuation(behind) && bylineEnds.includes(analysis.folded(behind)))) return false;
  for (let token = at - 1; token >= Math.max(0, at - longestByline); token--)
    if (analysis.opensLine(token)) return true;
  return false;
}
