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
    (isMarked ? isName(analysis, start, end) : end === 1 && isOpposed(analysis, behind));
  const isHeading =
    analysis.folded(behind) === ':' && (isMarked ? isKnownName(analysis, start, end) : !isGood(analysis, 0));
  if (!acts && !isHeading) return;
  const mention = ruleMention(scene, 'organization', start, end, 'organization/headline-name', 0.7);
  mention.from = analysis.tokens.start[start]!;
  scene.mentions.add(mention);
}

/** «العمل تحذر», «الشؤون البلدية: جهزنا …»: the end of a ministry's field with which the text begins; −1. */
function fieldEnd(analysis: Analysis): number {
  const row = analysis.isDefinite(0) ? analysis.longestMatch(0, analysis.lexicon.code.portfolio) : -1;
  return row < 0 ? -1 : analysis.matches.end[row]!;
}

/** What is bought or done by everybody, or a surname, and names a ministry only where something acts: «النفط: أسعار …», «الصيد: …». */
const goods: ReadonlySet<string> = new Set(
  'النفط الغاز البترول الطاقه الكهرباء المياه الاتصالات المراه الشباب الرياضه الاقتصاد الاسره الهجره الدوله المدينه الصيد'.split(
    ' ',
  ),
);

/** One word for a good, with nothing that و joins. */
const isGood = (analysis: Analysis, at: number): boolean =>
  goods.has(analysis.folded(at)) && (analysis.folded(at + 1) === ':' || isQuotationMark(analysis, at + 1));

/** How many tokens a headline has at most. */
const longestHeadline = 40;

/** «لقاء مع «النقل»», «"الصحة" و"التعليم" تتعاونان»: fields between marks in a headline are ministries. */
export function findHeadlineFields(scene: EntityScene): void {
  const { analysis, mentions } = scene;
  const rows = scene.matchesIn('portfolio', 1, longestHeadline);
  if (rows.length === 0) return;
  const end = headlineEnd(analysis);
  for (const row of rows) {
    const [start, behind] = [analysis.matches.start[row]!, analysis.matches.end[row]!];
    if (behind >= end || !isQuotationMark(analysis, start - 1) || !isQuotationMark(analysis, behind)) continue;
    if (!analysis.isDefinite(start) || isGood(analysis, start) || mentions.longestAt(start, ['organization'])) continue;
    mentions.add(ruleMention(scene, 'organization', start, behind, 'organization/headline-name', 0.7));
  }
}

/** The first token below the headline; 0 for a text of one line. */
function headlineEnd(analysis: Analysis): number {
  const limit = Math.min(analysis.count, longestHeadline);
  for (let at = 1; at < limit; at++) if (analysis.opensLine(at)) return at;
  return 0;
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
