/** «مجلسي النواب والشيوخ», «وزارتا الصحة والتعليم»: two bodies by one word in the dual, told apart behind it; one mention. */
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { EndingSet, endingCode } from '../../syntax/words/endings.ts';
import { Clitic } from '../../text/clitics.ts';
import { alef, ya } from '../../text/letters.ts';
import type { Extent } from '../gazetteer.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { quotedEnd } from './names.ts';
import { behindAdjectives, isPlainDefinite, portfolioEnd } from './phrase.ts';

/** Whatever is attached before; the ي at the end is read as a pronoun too. */
const dual = /(مجلس|غرفت|وزارت|جامعت)[اي]$/;

export function findPairs(scene: EntityScene): void {
  const { analysis } = scene;
  for (let token = 0; token < analysis.count; token++) {
    if (!mayBeDual(analysis, token)) continue;
    const word = analysis.folded(token);
    const pair = word.search(dual);
    const end = pair < 0 ? -1 : pairEnd(analysis, token);
    if (end > 0) addPair(scene, token, end, pair);
    else findTwins(scene, token, twinKind(word));
  }
}

/** From the letter of the first word on at which the dual begins: «وزارتا» is no و + «زارتا». */
function addPair(scene: EntityScene, start: number, end: number, letter: number): void {
  const mention = ruleMention(scene, 'organization', start, end, 'organization/pair', 0.8);
  mention.from = scene.analysis.offsetOf(scene.analysis.tokens.from[start]! + letter);
  scene.mentions.add(mention);
}

/** Cheap to test before the word: ا or ي behind the two letters that a kind of body ends in. */
function mayBeDual({ tokens }: Analysis, token: number): boolean {
  const { codes } = tokens.folded;
  const to = tokens.to[token]!;
  const last = codes[to - 1]!;
  if ((last !== alef && last !== ya) || to - tokens.from[token]! < shortestDual) return false;
  return endings.mayHave(endingCode(codes[to - 3]!, codes[to - 2]!));
}

const shortestDual = 4;

/** Kinds of bodies that have names of their own, as their duals begin (folded). */
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    فريق: 'club',
    نادي: 'club',
    شركت: 'company',
    قنات: 'channel',
    وكالت: 'news-agency',
    بنك: 'bank',
    مصرف: 'bank',
    حزب: 'party',
    حركت: 'movement',
    جماعت: 'armed-group',
    موقع: 'website',
    منظمت: 'ngo',
  }),
);

const endings = new EndingSet([...kinds.keys(), 'مجلس', 'غرفت', 'وزارت', 'جامعت']);

/** Of which kind two bodies are that a dual announces; undefined for any other word. */
function twinKind(word: string): string | undefined {
  const stem = word.slice(0, -1);
  return kinds.get(stem) ?? kinds.get(stem.replace(/^(و|ب|ل|ف|وب|ول)/, ''));
}

/** «قناتي الجزيرة وبراعم», «شركتا "هيونداي" و"كيا"»: two names behind a dual, of which the list may have none. */
function findTwins(scene: EntityScene, head: number, kind: string | undefined): void {
  const { analysis } = scene;
  if (!kind) return;
  const limit = analysis.sentenceEnd(head);
  const first = nameAt(scene, head + 1, limit);
  // «موقعي راطا والمنجور» are no websites.
  if (!first || (kind === 'website' && first.start === head + 1)) return;
  const mark = isQuotationMark(analysis, first.end) ? first.end + 1 : first.end;
  // «فريقي غازي عنتاب التركي وأهال»
  const joint = mark < limit && scene.mentions.longestAt(mark, ['nationality']) ? mark + 1 : mark;
  if (joint >= limit || (analysis.outer(joint) !== Clitic.wa && analysis.folded(joint) !== 'و')) return;
  const second = nameAt(scene, analysis.folded(joint) === 'و' ? joint + 1 : joint, limit);
  if (!second) return;
  for (const { start, end } of [first, second]) addTwin(scene, start, end, kind);
}

function addTwin(scene: EntityScene, start: number, end: number, kind: string): void {
  const known = scene.mentions.longestAt(start, ['organization']);
  if (known && known.end >= end) return;
  const mention = ruleMention(scene, 'organization', start, end, 'organization/twin', told);
  mention.subtype = kind;
  // «"كيا"» is no ك + «يا».
  if (isQuotationMark(scene.analysis, start - 1)) mention.from = scene.analysis.tokens.start[start]!;
  scene.mentions.add(mention);
}

/** Its kind leaves no doubt that the name of a town is a club's. */
const told = 0.97;

/** A name in quotation marks, a listed one, or up to two words that no list has. */
function nameAt({ analysis, mentions }: EntityScene, at: number, limit: number): Extent | undefined {
  if (at >= limit) return undefined;
  const quoted = quotedEnd(analysis, at);
  if (quoted > 0) return { start: at + 1, end: quoted };
  const known = mentions.longestAt(at, ['organization']);
  const row = analysis.longestMatch(at, analysis.lexicon.codeOf('organization'));
  if (known || row >= 0) return { start: at, end: Math.max(known?.end ?? 0, row < 0 ? 0 : analysis.matches.end[row]!) };
  let end = at;
  while (
    end < Math.min(at + 2, limit) &&
    analysis.isWord(end) &&
    analysis.isUnknown(end) &&
    (end === at || analysis.outer(end) === 0)
  )
    end++;
  return end > at ? { start: at, end } : undefined;
}

/** Behind two definite phrases that و joins, each a noun and its adjectives; −1. */
function pairEnd(analysis: Analysis, head: number): number {
  const limit = analysis.sentenceEnd(head);
  // «غرفتي البرلمان والحكومة»: both chambers of one.
  if (head + 1 >= limit || !isPlainDefinite(analysis, head + 1) || analysis.stem(head + 1) === 'البرلمان') return -1;
  const second = Math.max(fieldsEnd(analysis, head + 1), behindAdjectives(analysis, head + 2, limit));
  const isJoined = second < limit && analysis.isDefinite(second) && analysis.outer(second) === Clitic.wa;
  return isJoined ? Math.max(portfolioEnd(analysis, second), behindAdjectives(analysis, second + 1, limit)) : -1;
}

/** «وزارتي التجارة والصناعة والعمل»: behind the fields of the first ministry, where another is joined to them; −1. */
function fieldsEnd(analysis: Analysis, at: number): number {
  const end = portfolioEnd(analysis, at);
  const isJoined = end > 0 && end < analysis.sentenceEnd(at) && analysis.outer(end) === Clitic.wa;
  return isJoined && analysis.isDefinite(end) ? end : -1;
}
