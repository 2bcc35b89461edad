/**
 * Names that a document gives with a word for their kind, met again without it: «بيرسون» after «مجموعة "بيرسون"»,
 * «الفوعة» after «بلدة الفوعة». Only names in no list: what a list has needs no other mention. Found
 * before the officials, whose bodies they may be («المتحدث باسم بيرسون»).
 */
import type { Mention } from '../grammar/mentions.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { isQuotationMark } from '../syntax/quotations.ts';
import { EndingSet } from '../syntax/words/endings.ts';
import { type EntityRules, type EntityScene, ruleMention } from './scene.ts';

/** The rules that find a name of no list by the word before it. */
const introducing: ReadonlySet<string> = new Set([
  'organization/quoted-name',
  'organization/head-and-unknown',
  'organization/marked-and-national',
  'organization/club-of-nation',
  'organization/short-name',
  'place/behind-head',
  'place/marked-name',
  'place/town-of-land',
]);

/** More words than these are a description. */
const longest = 3;
/** Shorter words are too easily another. */
const shortestWord = 4;

interface Name {
  words: string[];
  whole: Mention;
}

export const repeatedName: EntityRules = { type: 'organization', find: findRepeated };

function findRepeated(scene: EntityScene): void {
  const { analysis } = scene;
  const byFirst = namesOf(scene);
  if (byFirst.size === 0) return;
  const endings = new EndingSet(byFirst.keys());
  for (let at = 0; at < analysis.count; at++) {
    if (!endings.mayHave(analysis.lastStemCodes(at)) || !analysis.isWord(at)) continue;
    const asWritten = byFirst.get(analysis.folded(at));
    const name = asWritten ?? byFirst.get(analysis.stem(at));
    if (!name || !isNamed(scene, at, name)) continue;
    const mention = addRepeated(scene, at, name);
    // «لاروش» is no ل + «اروش».
    if (asWritten) mention.from = analysis.tokens.start[at]!;
  }
}

function namesOf({ analysis, mentions }: EntityScene): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const whole of mentions.all) {
    const [first] = whole.evidence;
    if (first!.stage !== 'rule' || !introducing.has(first!.id)) continue;
    const words = ownWords(analysis, whole);
    if (words.length > 0 && words.length <= longest && !names.has(words[0]!)) names.set(words[0]!, { words, whole });
  }
  return names;
}

/** The words of a name without the word for its kind: behind the quotation mark, or all at its end that no list has. */
function ownWords(analysis: Analysis, { start, end }: Mention): string[] {
  const isQuoted = isQuotationMark(analysis, end);
  let first = end;
  while (first > start && (isQuoted ? !isQuotationMark(analysis, first - 1) : isOwn(analysis, first - 1))) first--;
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(analysis.folded(at));
  return words.every((word) => word.length >= shortestWord) ? words : [];
}

const isOwn = (analysis: Analysis, at: number): boolean =>
  analysis.isWord(at) && (analysis.isUnknown(at) || analysis.hasNoClass(at)) && analysis.outer(at) === 0;

function isNamed({ analysis, mentions }: EntityScene, at: number, { words }: Name): boolean {
  const end = at + words.length;
  if (end > analysis.sentenceEnd(at) || mentions.covers(at, taken)) return false;
  for (let word = 1; word < words.length; word++) if (analysis.folded(at + word) !== words[word]) return false;
  if (isQuotationMark(analysis, at - 1)) return isQuotationMark(analysis, end);
  // «بيرسون هاردمان» is another.
  return analysis.isUnknown(at) && (end >= analysis.sentenceEnd(at) || !isOwn(analysis, end));
}

const taken: readonly string[] = ['organization', 'place', 'country', 'person', 'official', 'date'];

function addRepeated(scene: EntityScene, at: number, { words, whole }: Name): Mention {
  const { type, subtype, country } = whole;
  const mention = ruleMention(scene, type, at, at + words.length, 'repeated-name', 0.7);
  mention.evidence.push(...whole.evidence);
  mention.subtype = subtype;
  mention.country = country;
  scene.mentions.add(mention);
  return mention;
}
