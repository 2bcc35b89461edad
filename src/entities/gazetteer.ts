/**
 * Mentions that a lexicon names: safe entries count wherever they stand; an ambiguous one counts where the same entry is
 * named safely elsewhere in the document, or where its surroundings speak for it; one that is no word besides counts again
 * wherever these have spoken for it once.
 */
import type { Mention } from '../grammar/mentions.ts';
import { isQuotationMark } from '../syntax/quotations.ts';
import { Clitic } from '../text/clitics.ts';
import { hasPronoun, isOrdinaryWord, isOtherSpelling } from './homonym.ts';
import { type EntityScene, entryMention, isCertain, isMisspelled, lowerBound } from './scene.ts';

/** Tokens [start, end). */
export interface Extent {
  start: number;
  end: number;
}

/** Says whether the surroundings of an ambiguous match speak for it; `sure` if they leave no doubt. */
export type Support = (scene: EntityScene, row: number) => boolean | 'sure';

/**
 * Finds the entries of a type; `isOther` says that a match means something else here, whatever the text names elsewhere;
 * `extentOf` which tokens the name takes, where it is fewer or more than the match; `isEveryday` that it needs its own
 * surroundings to speak for it, though the text names the entry elsewhere; `isAgain` that an entry which something else has
 * spoken for is named again.
 */
export function findEntries(
  scene: EntityScene,
  type: string,
  support: Support,
  isOther: (scene: EntityScene, row: number) => boolean,
  extentOf?: (scene: EntityScene, row: number) => Extent,
  isEveryday?: (scene: EntityScene, row: number) => boolean,
  isAgain?: (scene: EntityScene, row: number) => boolean,
): void {
  const all: number[] = [];
  for (const row of scene.matchesOf(type))
    if (!isMisspelled(scene, row) && !isNoName(scene, row) && !isOther(scene, row)) all.push(row);
  if (all.length === 0) return;
  const rows = longestRows(scene, all);
  const { matches } = scene.analysis;
  const safe = new Set<number>();
  for (const row of rows) if (isCertain(scene, row)) safe.add(matches.entry[row]!);
  const spokenFor = new Set<number>();
  const open: number[] = [];
  const add = (row: number): void => {
    const mention = entryMention(scene, type, row);
    if (extentOf) resize(scene, mention, extentOf(scene, row));
    if (!isCertain(scene, row) && support(scene, row) === 'sure') settle(mention);
    scene.mentions.add(mention);
  };
  for (const longest of rows) {
    const isNamed = (one: number): boolean => safe.has(matches.entry[one]!) && isEveryday?.(scene, one) !== true;
    const row = isNamed(longest)
      ? longest
      : sameSpan(scene, all, longest, (one) => isNamed(one) || support(scene, one) !== false);
    if (row === undefined) open.push(longest);
    else {
      spokenFor.add(matches.entry[row]!);
      add(row);
    }
  }
  for (const row of open)
    if (spokenFor.has(matches.entry[row]!) && (isOnlyOne(scene, type, row) || isAgain?.(scene, row))) add(row);
}

/** «دايملر» after «مجموعة دايملر»: a name that is no word and names nothing else («العين» is a town and a club), once something has spoken for it. */
function isOnlyOne({ analysis }: EntityScene, type: string, row: number): boolean {
  const { start, end } = analysis.matches;
  const at = start[row]!;
  if (end[row] !== at + 1 || !analysis.hasNoClass(at)) return false;
  return named.every((other) => other === type || analysis.longestMatch(at, analysis.lexicon.codeOf(other)) < 0);
}

const named: readonly string[] = ['country', 'place', 'organization', 'person'];

function resize({ analysis }: EntityScene, mention: Mention, { start, end }: Extent): void {
  if (start === mention.start && end === mention.end) return;
  if (start !== mention.start) mention.from = analysis.startOffset(start);
  mention.start = start;
  mention.end = end;
  mention.to = analysis.endOffset(end - 1);
  // Told by more than its name, it can be nothing else.
  mention.confidence = told;
}

const isNoName = (scene: EntityScene, row: number): boolean =>
  isOrdinaryWord(scene, row) ||
  isOtherSpelling(scene, row) ||
  hasPronoun(scene, row) ||
  leavesQuotation(scene, row) ||
  leavesBracket(scene, row) ||
  isSplit(scene, row);

/** «جزيرة (بورنيو)», «الاتحاد الدولي (فيفا)»: a name doesn't end inside of brackets that open in it. */
function leavesBracket({ analysis }: EntityScene, row: number): boolean {
  let open = 0;
  for (let at = analysis.matches.start[row]!; at < analysis.matches.end[row]!; at++) {
    if (!analysis.isPunctuation(at)) continue;
    if (analysis.folded(at) === '(') open++;
    else if (analysis.folded(at) === ')') open--;
  }
  return open !== 0;
}

/** «كاسيا» is somebody and no ك + «آسيا», «لجأوا» a verb and no ل + «جاوا»: behind a particle the hamzas are the name's. */
function isSplit({ analysis }: EntityScene, row: number): boolean {
  const { matches, lexicon, text } = analysis;
  const at = matches.start[row]!;
  if (matches.clitics[row] === 0 || matches.end[row] !== at + 1) return false;
  const name = lexicon.nameOf(matches.entry[row]!);
  const written = text.slice(analysis.offsetOf(matches.from[row]!), analysis.endOffset(at));
  const hasArticle = (matches.clitics[row]! & Clitic.al) !== 0;
  if (!hasArticle && hamza.test(written.slice(1)) && !hamza.test(name.slice(1))) return true;
  return (matches.clitics[row]! & Clitic.ka) !== 0 && hamza.test(name[0]!) && written[0] === 'ا';
}

const hamza = /[أإآ]/;

/** «"حزب الله" اللبناني»: a name that begins in quotation marks ends before the closing one. */
function leavesQuotation({ analysis }: EntityScene, row: number): boolean {
  const { start, end } = analysis.matches;
  const first = start[row]!;
  if (first === analysis.sentenceStart(first) || !isQuotationMark(analysis, first - 1)) return false;
  let marks = 0;
  for (let at = first; at < end[row]!; at++) if (isQuotationMark(analysis, at)) marks++;
  return marks % 2 === 1;
}

/** Of the entries that share a name, the first that a test takes: «الاتحاد» is a paper and several clubs. */
function sameSpan(
  scene: EntityScene,
  rows: readonly number[],
  row: number,
  test: (row: number) => boolean,
): number | undefined {
  const { start, end } = scene.analysis.matches;
  for (let at = lowerBound(start, rows, start[row]!); at < rows.length && start[rows[at]!] === start[row]; at++) {
    const other = rows[at]!;
    if (end[other] === end[row] && test(other)) return other;
  }
  return undefined;
}

/** The confidence of a name that its surroundings leave no doubt of. */
const told = 0.97;

/** What a place's name would be elsewhere, a paper's is here: «قال لـ«الشرق الأوسط»». */
function settle(mention: Mention): void {
  mention.tentative = false;
  mention.confidence = told;
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
