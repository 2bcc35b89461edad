/** «ما لا يقل عن ستة جنود», «ما يقارب مئة»: words that only say how sure a number is, and belong to what it counts. */
import type { Analysis } from '../analysis.ts';

/** The verbs of such words, folded, each with the prepositions that may stand behind it. */
const verbs: ReadonlyMap<string, readonly string[]> = new Map([
  ['يقل', ['عن']],
  ['تقل', ['عن']],
  ['يزيد', ['عن', 'علي']],
  ['تزيد', ['عن', 'علي']],
  ['يربو', ['علي', 'عن']],
  ['ينيف', ['علي', 'عن']],
  ['يقرب', ['من']],
  ['يقارب', []],
  ['يناهز', []],
  ['يفوق', []],
]);
/** «نحو ثلاثة مسلحين», «أكثر من مئة شخص». */
const about = ['نحو', 'حوالي', 'زهاء', 'قرابه', 'ونحو', 'وحوالي'];
const compared = ['اكثر', 'اقل', 'ازيد'];
const openers = ['ما', 'بما', 'وما', 'مما', 'لما'];

type Opening = 'about' | 'compared' | 'opener';

/** How such words begin: asked of every token, so one look-up must do. */
const openings: ReadonlyMap<string, Opening> = new Map([
  ...about.map((word): [string, Opening] => [word, 'about']),
  ...compared.map((word): [string, Opening] => [word, 'compared']),
  ...openers.map((word): [string, Opening] => [word, 'opener']),
]);
const longestOpening = 6;
const longest = 4;

/** The token behind such words that begin at a token («ما لا يقل عن»), where a number follows; −1. */
export function approximationEnd(analysis: Analysis, at: number): number {
  if (analysis.letters(at) > longestOpening) return -1;
  const opening = openings.get(analysis.folded(at));
  if (opening === undefined || at + 1 >= analysis.sentenceEnd(at)) return -1;
  if (opening === 'about') return isCounted(analysis, at, at + 1) ? at + 1 : -1;
  if (opening === 'compared') return analysis.folded(at + 1) === 'من' && isCounted(analysis, at, at + 2) ? at + 2 : -1;
  const verb = analysis.folded(at + 1) === 'لا' ? at + 2 : at + 1;
  const prepositions = verb < analysis.sentenceEnd(at) ? verbs.get(analysis.folded(verb)) : undefined;
  if (prepositions === undefined) return -1;
  const end = prepositions.includes(analysis.folded(verb + 1)) ? verb + 2 : verb + 1;
  return isCounted(analysis, at, end) ? end : -1;
}

const isCounted = (analysis: Analysis, at: number, end: number): boolean =>
  end < analysis.sentenceEnd(at) && analysis.isCount(end) && analysis.outer(end) === 0;

/** Where such words begin that end right before a token; the token itself where there are none. */
export function approximationStart(analysis: Analysis, at: number): number {
  if (!analysis.isCount(at)) return at;
  for (let start = at - 1; start >= Math.max(analysis.sentenceStart(at), at - longest); start--)
    if (approximationEnd(analysis, start) === at) return start;
  return at;
}
