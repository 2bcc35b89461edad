/**
 * Names in no list, found by what stands beside them: behind a verb of saying («وقال جيل بارنيو الذي …», «وأكد أنجلو أن …»),
 * or before the office or calling of the one named («إستوارت بوين، مفتش …»).
 */
import type { Mention } from '../../grammar/mentions.ts';
import { Feature } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { behindQuotedWords } from '../../syntax/quotations.ts';
import type { EntityScene } from '../scene.ts';
import { god, type NamePart, namePart } from './name-part.ts';
import { partsEnd, partsStart, shortestWord, unlistedName } from './unlisted.ts';

/** The names that stand behind a verb of saying. */
export function namesBehindVerbs(scene: EntityScene): Mention[] {
  const { analysis } = scene;
  const found: Mention[] = [];
  for (const row of scene.matchesOf('trigger:statement')) {
    if (!isOfOneSpeaker(analysis, row)) continue;
    const at = behindAudience(scene, analysis.matches.end[row]!);
    const behind = at < analysis.sentenceEnd(at - 1) ? nameEnd(scene, at) : -1;
    if (behind === at + 1 && !isSurelySaid(analysis, row, at)) continue;
    if (behind >= 0) found.push(unlistedName(scene, at, behind, 'person/behind-verb'));
  }
  return found;
}

const prepositions: ReadonlySet<string> = new Set(['بين', 'عبر']);

/**
 * «عبر تلسكوب صغير», «بين ربيعين»: what is a preposition too, inside of a clause, is a verb only before what is said; a noun in ة
 * («تعد جناية») is a name only before that, a mark or «في حوار».
 */
function isSurelySaid(analysis: Analysis, row: number, at: number): boolean {
  const verb = analysis.matches.start[row]!;
  const next = at + 1;
  const isInside = next < analysis.sentenceEnd(at);
  if (isInside && (analysis.is(next, analysis.bits.subordinator) || analysis.folded(next) === 'عن')) return true;
  const isPreposition =
    prepositions.has(analysis.folded(verb)) && verb > analysis.sentenceStart(verb) && analysis.isWord(verb - 1);
  if (isPreposition) return false;
  return analysis.lastLetter(at) !== 'ة' || !isInside || analysis.isPunctuation(next) || analysis.folded(next) === 'في';
}

/** A verb in the singular, with nothing attached to it that is not read so everywhere. */
export function isOfOneSpeaker(analysis: Analysis, row: number): boolean {
  const { end, features, clitics } = analysis.matches;
  if ((features[row]! & (Feature.past | Feature.present)) === 0 || (features[row]! & notSingular) !== 0) return false;
  const last = end[row]! - 1;
  return !analysis.hasPronoun(last) && clitics[row] === analysis.clitics[last];
}

/** «وأوضح لـ"الاقتصادية" فايز القاسمي»: the token behind whom it is said to, where that stands between marks. */
function behindAudience({ analysis }: EntityScene, at: number): number {
  if (at + 1 >= analysis.sentenceEnd(at - 1) || analysis.folded(at) !== 'ل') return at;
  return behindQuotedWords(analysis, at + 1) > at + 1 ? behindQuotedWords(analysis, at + 1) : at;
}

const notSingular = Feature.plural | Feature.dual | Feature.firstPerson | Feature.passive;

/** The end of a name of words that no list holds as anything else; −1. */
function nameEnd(scene: EntityScene, at: number): number {
  const { analysis } = scene;
  if (analysis.isDefinite(at) || analysis.outer(at) !== 0) return -1;
  if (isMother(scene, at) || isOfFamily(scene, at) || isPair(scene, at)) return at + 2;
  const end = partsEnd(scene, at);
  return end > at + 1 || (end > at && isLoneName(scene, at)) ? end : -1;
}

/** «وأوضحت أم سالم أن …»: behind a verb the word is no conjunction. */
const isMother = ({ analysis }: EntityScene, at: number): boolean =>
  analysis.folded(at) === 'ام' &&
  at + 1 < analysis.sentenceEnd(at) &&
  analysis.outer(at + 1) === 0 &&
  analysis.is(at + 1, analysis.bits['given-name']);

/** «وشدد آل مرداس على …»: with a madda the word is the family, and no article. */
const isOfFamily = ({ analysis }: EntityScene, at: number): boolean =>
  analysis.text.slice(analysis.tokens.start[at]!, analysis.tokens.end[at]!) === 'آل' &&
  at + 1 < analysis.sentenceEnd(at) &&
  analysis.isWord(at + 1) &&
  !analysis.is(at + 1, analysis.bits.preposition);

/** «وأكد ناصر كريم، …», «وأوضح أيمن الكريم مدير …»: two names that are words too, and the phrase ends or an office follows. */
function isPair({ analysis }: EntityScene, at: number): boolean {
  const { 'given-name': given, 'family-name': family, preposition, subordinator } = analysis.bits;
  const [second, behind] = [at + 1, at + 2];
  if (behind >= analysis.sentenceEnd(at) || analysis.outer(second) !== 0 || analysis.hasPronoun(second)) return false;
  // «وأضاف أني سعيد»; but «قالت آني جونز».
  const isThat = analysis.is(at, subordinator) && analysis.text[analysis.startOffset(at)] !== 'آ';
  if (!analysis.is(at, given) || isThat) return false;
  if (!analysis.is(second, given | family) || analysis.is(second, preposition)) return false;
  if (analysis.stem(second) === god) return false;
  if (analysis.isPunctuation(behind) || analysis.is(behind, preposition | subordinator)) return true;
  return analysis.outer(behind) === 0 && analysis.longestMatch(behind, analysis.lexicon.code.office) >= 0;
}

const lone: ReadonlySet<NamePart> = new Set(['unknown', 'given', 'either']);

/** «وأوضح كافو أن …», «وقال نجيب إن …»: one word, in no list or a given name only, before a word of the grammar or the end of a phrase. */
function isLoneName({ analysis }: EntityScene, at: number): boolean {
  const next = at + 1;
  const { preposition, subordinator, particle, relative } = analysis.bits;
  if (!lone.has(namePart(analysis, at)) || analysis.folded(at).length < shortestWord) return false;
  return (
    next >= analysis.sentenceEnd(at) ||
    analysis.isPunctuation(next) ||
    analysis.is(next, preposition | subordinator | particle | relative)
  );
}

/** The names that stand right before an office, with an optional comma: two words or more. */
export function namesBeforeTitles(scene: EntityScene): Mention[] {
  const { analysis } = scene;
  const { start } = analysis.matches;
  const found: Mention[] = [];
  for (const row of scene.matchesOf('office')) {
    const comma = start[row]! > 0 && analysis.isPunctuation(start[row]! - 1) ? 1 : 0;
    const end = start[row]! - comma;
    if (analysis.outer(start[row]!) !== 0 || (comma && !'،,'.includes(analysis.folded(end)))) continue;
    const at = partsStart(scene, end);
    if (end - at > 1 && isUnlisted(scene, at, end)) found.push(unlistedName(scene, at, end, 'person/before-title'));
  }
  return found;
}

/** All words in no list, but for given names and what follows them. */
function isUnlisted({ analysis }: EntityScene, start: number, end: number): boolean {
  if (analysis.isDefinite(start) || namePart(analysis, start) === 'particle') return false;
  for (let at = start; at < end; at++) if (analysis.isDefinite(at) && at + 1 < end) return false;
  return namePart(analysis, end - 1) !== 'particle';
}
