/**
 * Adjectives that join on what something belongs to («التابعة لوزارة الداخلية», «الرامية إلى وقف القتال»), each by its own prepositions;
 * before anything else they describe as others do («القطاع الخاص»).
 */
import { prepositionClitics } from '../../text/clitics.ts';
import type { Analysis } from '../analysis.ts';
import { isQuotationMark } from '../quotations.ts';
import { isDeed } from '../words/deeds.ts';
import { attachedBits, isBoundPronoun } from '../words/prepositions.ts';

/** Such adjectives without ending, and the prepositions that bring what they join on (folded). */
const prepositions: ReadonlyMap<string, readonly string[]> = new Map(
  `تابع:ل موالي:ل موال:ل منتمي:ل,الي منتم:ل,الي خاضع:ل صادر:عن,من,في,ب قايم:علي,ب معني:ب خاص:ب مختص:في,ب متعلق:ب رامي:الي,ل هادف:الي,ل
  داعي:الي,ل وارد:في,ب مبرم:بين,مع موقع:بين,مع,علي,ب معنون:ب مكون:من منبثق:عن ناجم:عن مشارك:في داعم:ل مويد:ل رافض:ل مطالب:ب مولف:من متحالف:مع`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string])
    .map(([adjective, own]) => [adjective, own.split(',')]),
);

/** What is private, and belongs to nobody by ب («القطاع الخاص بالجهة»). */
const privates: ReadonlySet<string> = new Set('قطاع مدرسه مدارس جامعات مستشفيات مصحات قنوات شركات عياده'.split(' '));

/** Whom something concerns, of whom it may be asked («الجهات المعنية بالتدخل»). */
const concerned: ReadonlySet<string> = new Set(['معني', 'مختص']);

/** Before the deed that is asked of them («الجهات المعنية بسرعة التدخل»). */
const hurrying: ReadonlySet<string> = new Set('سرعه ضروره عدم مزيد تدخل تحرك'.split(' '));

/** What describes whom it is said of («القطاع الخاص»); «المزمع», «الموقع» behind people are said of their strike, their agreement. */
const describers: ReadonlySet<string> = new Set('خاص معني مختص مشارك مويد موالي رافض داعم'.split(' '));

/**
 * The token of the noun that a linking adjective joins on; −1 where the next word is none of its prepositions; undefined of an adjective
 * whose prepositions are not known.
 */
export function linkedNoun(analysis: Analysis, adjective: number): number | undefined {
  const word = withoutEnding(analysis.bare(adjective));
  const own = prepositions.get(word);
  if (own === undefined) return undefined;
  const next = adjective + 1;
  if (next >= analysis.sentenceEnd(adjective)) return -1;
  // «القوات الموالية لهم»
  if (isBoundPronoun(analysis, next)) return next;
  // «مواقع تابعة لـ«داعش»»
  if (own.includes(analysis.folded(next))) return isQuotationMark(analysis, next + 1) ? next + 2 : next + 1;
  const attached = analysis.outer(next) & prepositionClitics;
  if (analysis.outer(next) !== attached || !own.some((one) => attachedBits[one] === attached)) return -1;
  if (word === 'خاص' && privates.has(analysis.bare(adjective - 1))) return -1;
  const isTask = isDeed(analysis, next) || hurrying.has(analysis.bare(next));
  return concerned.has(word) && isTask ? -1 : next;
}

/** A linking adjective that describes as any other does, since nothing that it could join on follows. */
export const describesAlone = (analysis: Analysis, adjective: number): boolean =>
  describers.has(withoutEnding(analysis.bare(adjective))) && linkedNoun(analysis, adjective) === -1;

const withoutEnding = (word: string): string => word.replace(/(?:ين|ون|تين|ان|ه)$/, '');
