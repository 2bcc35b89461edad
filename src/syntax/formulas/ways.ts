/** How something is done: «بصورة غير رسمية», «بشكل عاجل», «التدخل عسكريا»: words that no phrase before or behind takes in. */
import { Clitic } from '../../text/clitics.ts';
import type { Analysis } from '../analysis.ts';

const ways: ReadonlySet<string> = new Set(['شكل', 'صوره', 'طريقه', 'نحو']);

/** The end, before `limit`, of a way to do something, which nothing but its adjective completes; −1. */
export function wayEnd(analysis: Analysis, at: number, limit: number): number {
  if (isConnection(analysis, at, limit) || isInTerms(analysis, at, limit)) return at + 2;
  if (isFast(analysis, at, limit)) return at + 1;
  if (isShare(analysis, at, limit)) return at + 2;
  if (!isWay(analysis, at)) return -1;
  let end = at + 1;
  if (end < limit && analysis.folded(end) === 'غير') end++;
  while (end < limit && isItsAdjective(analysis, end)) end++;
  return end;
}

/** «تحرك بسرعة»; «طالب بسرعة صرف التعويضات» wants something, «أشاد بشجاعة رجال الإطفاء» praises it. */
const isFast = (analysis: Analysis, at: number, limit: number): boolean =>
  quickly.has(analysis.folded(at)) &&
  !(at + 1 < limit && analysis.outer(at + 1) === 0 && analysis.is(at + 1, analysis.bits.noun));

const quickly: ReadonlySet<string> = new Set(['بسرعه', 'بشجاعه', 'بسخاء', 'بجراه']);

/** «رفضوا بنسبة كبيرة», «بنسبة ضئيلة»: by how many, which nothing but its adjective completes. */
const isShare = (analysis: Analysis, at: number, limit: number): boolean =>
  analysis.folded(at) === 'بنسبه' && at + 1 < limit && isItsAdjective(analysis, at + 1);

/** «في سياق متصل», «على صعيد متصل»: how the text goes on; the two words are folded. */
export const isConnection = (analysis: Analysis, at: number, limit: number): boolean =>
  at + 1 < limit && connections.has(analysis.folded(at)) && joined.has(analysis.folded(at + 1));

/** «بأشد العبارات», «بأقسى الألفاظ»: in what terms something is condemned. */
export const isInTerms = (analysis: Analysis, at: number, limit: number): boolean =>
  at + 1 < limit &&
  (analysis.outer(at) & Clitic.ba) !== 0 &&
  strongest.has(analysis.stem(at)) &&
  terms.has(analysis.folded(at + 1));

const strongest: ReadonlySet<string> = new Set('اشد اقسي اقوي اغلظ ابلغ اوضح اصرح اسمي اصدق احر'.split(' '));
const terms: ReadonlySet<string> = new Set(
  'العبارات عبارات الالفاظ الكلمات لهجه لهجات التعابير الصور اللهجات'.split(' '),
);

const connections: ReadonlySet<string> = new Set('سياق صعيد جانب اطار تطور موضوع شان حدث خبر'.split(' '));
const joined: ReadonlySet<string> = new Set('متصل اخر منفصل مواز موازي مختلف مشابه متزامن مماثل جديد'.split(' '));

function isWay(analysis: Analysis, at: number): boolean {
  if (analysis.isDefinite(at) || !ways.has(analysis.stem(at))) return false;
  // «على نحو 49 ألف شخص»
  if (at + 1 < analysis.count && analysis.isCount(at + 1) && analysis.stem(at) === 'نحو') return false;
  // «أشاد بطريقة إعداد الخبز»
  if (analysis.stem(at) === 'طريقه' && completes(analysis, at + 1)) return false;
  return (analysis.outer(at) & Clitic.ba) !== 0 || (at > 0 && analysis.folded(at - 1) === 'علي');
}

/** «إعداد الخبز», «العمل»: a noun without clitics that has an article or pronoun, or a word with one right behind. */
function completes(analysis: Analysis, at: number): boolean {
  if (at >= analysis.count || analysis.outer(at) !== 0 || analysis.folded(at) === 'غير') return false;
  const { noun, adjective, verb, demonstrative } = analysis.bits;
  if (!analysis.is(at, noun) || analysis.is(at, adjective)) return false;
  if (analysis.isDefinite(at) || analysis.hasPronoun(at)) return true;
  const next = at + 1;
  if (analysis.is(at, verb) || next >= analysis.count || analysis.outer(next) !== 0) return false;
  return analysis.isDefinite(next) || analysis.is(next, demonstrative);
}

const isItsAdjective = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === 0 && analysis.is(at, analysis.bits.adjective) && !analysis.isDefinite(at);

/** «رسميا», «عسكريا»: an adjective of relation in the accusative. */
export const isRelationally = (analysis: Analysis, at: number): boolean =>
  analysis.isAccusative(at) && analysis.folded(at).endsWith('يا');
