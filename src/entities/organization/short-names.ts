/**
 * A short name that stands in brackets or quotation marks right behind an organization and names it too:
 * «داعش (ISIS)», «منظمة الأمم المتحدة للأغذية والزراعة (الفاو)», «هيئة مكافحة الفساد «نزاهة»».
 */
import { changed, type Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import type { EntityScene } from '../scene.ts';

const longestLatin = 8;
/** A body of fewer words is short enough: what stands in marks behind it says something else of it. */
const longName = 3;
/** Of an acronym that is read as a word, in letters. */
const longestAcronym = 4;
/** What papers add to a headline, and of whom a body is: «مجلس الشيوخ البرازيلي (فيديو)», «نادي رواد المستقبل (بنات)». */
const notes: ReadonlySet<string> = new Set('فيديو صور صوره تقرير وثيقه بنات بنين رجال نساء سيدات يمين يسار'.split(' '));
/** «وزارة الشباب والرياضة "تلكأت"»: an unlisted verb in the past, spelled so. */
const verbal = /(ت|وا)$/;

export function findShortNames(scene: EntityScene): void {
  const { analysis } = scene;
  const { all } = scene.mentions;
  const known = all.length;
  for (let one = 0; one < known; one++) {
    const whole = all[one]!;
    if (whole.type !== 'organization') continue;
    const at = behindMarks(analysis, whole.end);
    if (at >= analysis.count || !analysis.isPunctuation(at - 1)) continue;
    const end = latinEnd(analysis, at);
    if (end > at) addShortName(scene, at, end, whole, 'organization/latin-name');
    else if (isArabicName(analysis, at, whole)) addShortName(scene, at, at + 1, whole, 'organization/short-name');
  }
}

/** Behind an opening mark, and the closing quotation mark of the name before it: «"جامعة آستون" (». */
function behindMarks(analysis: Analysis, at: number): number {
  const isClosing = at + 1 < analysis.count && isMark(analysis, at) && analysis.folded(at + 1) === '(';
  return isClosing ? at + 2 : at + 1;
}

const isMark = (analysis: Analysis, at: number): boolean =>
  analysis.isPunctuation(at) && '"”»\''.includes(analysis.folded(at));

/** The end of the Latin words between brackets, or of one acronym between any marks; −1. */
function latinEnd(analysis: Analysis, at: number): number {
  const written = (token: number): string =>
    analysis.text.slice(analysis.tokens.start[token]!, analysis.tokens.end[token]!);
  let end = at;
  while (end < Math.min(at + longestLatin, analysis.count) && /^[A-Za-z][\w&'-]*$/.test(written(end))) end++;
  const isClosed = end > at && end < analysis.count && analysis.isPunctuation(end);
  const isBracketed = analysis.folded(at - 1) === '(' && isClosed && analysis.folded(end) === ')';
  return isBracketed || (isClosed && end === at + 1 && /^[A-Z]{2,8}$/.test(written(at))) ? end : -1;
}

/** One word between marks that no list has, or a noun without article, behind the long name of a body. */
function isArabicName(analysis: Analysis, at: number, { start, end }: Mention): boolean {
  const closing = at + 1;
  if (end - start < longName || closing >= analysis.sentenceEnd(end - 1) || !analysis.isWord(at)) return false;
  if (analysis.longestMatch(start, analysis.lexicon.code['organization-head']) < 0) return false;
  const isBracketed = analysis.folded(at - 1) === '(' && analysis.folded(closing) === ')';
  if (!isBracketed && !isQuoted(analysis, at, start)) return false;
  if (analysis.isUnknown(at)) return isBracketed || !verbal.test(analysis.folded(at));
  // «(سونا)», a name that its list holds to be doubtful.
  if (analysis.longestMatch(at, analysis.lexicon.codeOf('organization')) >= 0) return true;
  if (analysis.isDefinite(at) || analysis.hasPronoun(at) || notes.has(analysis.folded(at))) return false;
  // «(فاو)», «(كنام)»: letters that only look like clitics.
  if (analysis.outer(at) !== 0) return isBracketed && analysis.folded(at).length <= longestAcronym;
  if (analysis.isAccusative(at) || analysis.is(at, analysis.bits.adverb | analysis.bits.number)) return false;
  return analysis.is(at, analysis.bits.noun) || isUnlikeAdjective(analysis, start, at);
}

/** «جمعية المكفوفين الخيرية "كفيف"»: an adjective without the feminine ending says nothing of a feminine body. */
const isUnlikeAdjective = (analysis: Analysis, body: number, at: number): boolean =>
  analysis.is(at, analysis.bits.adjective) && analysis.stem(body).endsWith('ه') && !analysis.folded(at).endsWith('ه');

/** Between two quotation marks of its own: behind «موقع "تويتر"» the first one closes a name that began before. */
function isQuoted(analysis: Analysis, at: number, wholeStart: number): boolean {
  if (!isQuotationMark(analysis, at - 1) || !isQuotationMark(analysis, at + 1)) return false;
  for (let token = wholeStart; token < at - 1; token++) if (isQuotationMark(analysis, token)) return false;
  return true;
}

const taken: readonly string[] = ['organization', 'place', 'country', 'person', 'official', 'nationality', 'date'];

function addShortName(scene: EntityScene, start: number, end: number, whole: Mention, id: string): void {
  const { analysis, mentions } = scene;
  if (mentions.longestAt(start, taken)) return;
  mentions.add(
    changed(whole, {
      start,
      end,
      from: analysis.tokens.start[start]!,
      to: analysis.tokens.end[end - 1]!,
      confidence: 0.8,
      evidence: [{ stage: 'rule', id }, ...whole.evidence],
    }),
  );
}
