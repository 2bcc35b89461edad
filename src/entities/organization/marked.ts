/** Names in quotation marks that only what follows them tells to be bodies: «قالت "اكسور" الإيطالية», «و«رينو» الفرنسية». */
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { type EntityScene, ruleMention } from '../scene.ts';

/** More words than these are said, not called. */
const longest = 3;

/** A feminine nationality behind a marked name that no noun owns («صحيفة "آس" الإسبانية» is found by its noun). */
export function findMarkedNames(scene: EntityScene): void {
  const { analysis, mentions } = scene;
  const types = ['organization', 'place', 'country', 'person'];
  for (const nationality of [...mentions.all]) {
    if (nationality.type !== 'nationality' || !isFeminine(analysis, nationality.start)) continue;
    const end = nationality.start - 1;
    const start = openingOf(analysis, end) + 1;
    if (start === 0 || !standsAlone(analysis, start - 1) || mentions.longestAt(start, types)) continue;
    const mention = ruleMention(scene, 'organization', start, end, 'organization/marked-and-national', 0.7);
    mention.country = nationality.country;
    mentions.add(mention);
  }
}

const isFeminine = (analysis: Analysis, at: number): boolean =>
  analysis.isDefinite(at) && analysis.outer(at) === 0 && analysis.stem(at).endsWith('ه');

/** The mark that opens the few words before a closing one; −1. */
function openingOf(analysis: Analysis, closing: number): number {
  if (!isQuotationMark(analysis, closing)) return -1;
  for (let at = closing - 1; at >= Math.max(analysis.sentenceStart(closing), closing - longest - 1); at--)
    if (isQuotationMark(analysis, at)) return at < closing - 1 ? at : -1;
  return -1;
}

/** Behind a verb, a preposition, a lone و or a mark; a noun before it would be what it names. */
function standsAlone(analysis: Analysis, mark: number): boolean {
  const before = mark - 1;
  if (before < analysis.sentenceStart(mark) || analysis.isPunctuation(before)) return true;
  const { noun, verb, preposition, particle } = analysis.bits;
  if (analysis.is(before, noun)) return false;
  return analysis.is(before, verb | preposition | particle) || loneClitics.has(analysis.folded(before));
}

const loneClitics: ReadonlySet<string> = new Set(['و', 'ل', 'ب', 'ف']);
