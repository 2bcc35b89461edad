/**
 * Bodies that a headline opens with, called by a short name: «"التجارة" تطلق خدمة», «"النقل": أربعة طرق جديدة», «الإسكان توقع
 * عقودا»: a feminine verb or a colon behind it tells that it acts.
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark, quotedWordsEnd } from '../../syntax/quotations.ts';
import { prepositionClitics } from '../../text/clitics.ts';
import { type EntityScene, ruleMention } from '../scene.ts';

/** More words than these are said, not called. */
const longest = 3;

/** The body that the first words of a text name, between marks or by the field of a ministry. */
export function findHeadlineName(scene: EntityScene): void {
  const { analysis } = scene;
  if (analysis.count < 3) return;
  const isMarked = isQuotationMark(analysis, 0);
  const start = isMarked ? 1 : 0;
  const end = isMarked ? quotedWordsEnd(analysis, 1, longest, mayStand) : fieldEnd(analysis);
  if (end < 0 || isTaken(scene, start, end)) return;
  const behind = isMarked ? end + 1 : end;
  if (behind >= analysis.sentenceEnd(start)) return;
  const isPlain = isMarked || !analysis.is(behind, analysis.bits.noun);
  const acts =
    isPlain &&
    isFeminineVerb(analysis, behind) &&
    (isMarked ? isName(analysis, start, end) : isOpposed(analysis, behind));
  const isHeading = isMarked && analysis.folded(behind) === ':' && isKnownName(analysis, start, end);
  if (!acts && !isHeading) return;
  const mention = ruleMention(scene, 'organization', start, end, 'organization/headline-name', 0.7);
  mention.from = analysis.tokens.start[start]!;
  scene.mentions.add(mention);
}

/** «العمل تحذر»: the end of the one word of a ministry's field with which the text begins; −1. */
function fieldEnd(analysis: Analysis): number {
  const row = analysis.isDefinite(0) ? analysis.longestMatch(0, analysis.lexicon.code.portfolio) : -1;
  return row >= 0 && analysis.matches.end[row] === 1 ? 1 : -1;
}

/** «التعليم تعلن», «الصحة تحذر»: a verb that doesn't agree with the field, or one of saying, has a ministry for its subject. */
function isOpposed(analysis: Analysis, verb: number): boolean {
  if (!analysis.stem(0).endsWith('ه')) return true;
  return speech.some((type) => analysis.longestMatch(verb, analysis.lexicon.codeOf(type)) >= 0);
}

const speech: readonly string[] = ['trigger:statement', 'trigger:request'];

const mayStand = (analysis: Analysis, at: number): boolean =>
  analysis.isWord(at) && (analysis.outer(at) & prepositionClitics) === 0;

/** «تطلق», «توقف»: the present of what is feminine. */
const isFeminineVerb = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.verb) && analysis.folded(at).startsWith('ت');

/** «"صوامع الغلال"», «"مسك"»: several words, one with the article, or one that the verb doesn't agree with; no «زينب», «المملكة», «عين …». */
function isName(analysis: Analysis, start: number, end: number): boolean {
  const { code } = analysis.lexicon;
  if (analysis.longestMatch(start, code['place-head']) >= 0 || analysis.is(start, analysis.bits.people)) return false;
  if (end > start + 1) return true;
  if (analysis.isDefinite(start)) return analysis.longestMatch(start, code['organization-head']) < 0;
  const { 'given-name': given, 'family-name': family } = analysis.bits;
  return !analysis.is(start, given | family) && !/([هات]|اء)$/.test(analysis.stem(start));
}

/** «"النقل": …»; «"الزياني": …» is a person. */
function isKnownName(analysis: Analysis, start: number, end: number): boolean {
  const { 'given-name': given, 'family-name': family, people, noun } = analysis.bits;
  if (!analysis.isDefinite(end - 1) || analysis.is(start, given | family | people)) return false;
  return analysis.isDefinite(start) && analysis.is(start, noun) && isName(analysis, start, end);
}

const whole: readonly string[] = ['place', 'country', 'person', 'nationality', 'date'];

/** «"داعش" تعلن», «"جيبوتي" ترفع»: what has been found there already. */
function isTaken({ mentions }: EntityScene, start: number, end: number): boolean {
  const found = (types: readonly string[]): Mention | undefined => mentions.longestAt(start, types);
  return found(['organization']) !== undefined || found(whole)?.end === end;
}
