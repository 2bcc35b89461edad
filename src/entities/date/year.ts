/** Numbers that are years, and those that count or number something else. */
import type { Analysis } from '../../syntax/analysis.ts';
import { endingOf } from '../../syntax/words/endings.ts';

/** The plurals of tens, by the decade's first year: «الثمانينات», «الثمانينيات». */
const decades: ReadonlyMap<string, number> = new Map(
  Object.entries({
    العشرين: 1920,
    الثلاثين: 1930,
    الاربعين: 1940,
    الخمسين: 1950,
    الستين: 1960,
    السبعين: 1970,
    الثمانين: 1980,
    التسعين: 1990,
  }).flatMap(([ten, year]) => [
    [`${ten}ات`, year],
    [`${ten}يات`, year],
  ]),
);

const endingOfTens = endingOf('ات');

/** The decade that a word names, alone or behind it its century; hardly any other word of a date ends as these do. */
export function decadeAt(analysis: Analysis, at: number): { first: number; end: number } | undefined {
  if (analysis.lastStemCodes(at) !== endingOfTens) return undefined;
  const stem = analysis.stem(at);
  const named = decades.get(stem);
  if (named !== undefined) {
    // «الخمسينيات من القرن الماضي»
    const isLinked = at + 1 < analysis.sentenceEnd(at) && analysis.folded(at + 1) === 'من';
    return { first: named, end: isLinked && isLastCentury(analysis, at + 2) ? at + 4 : at + 1 };
  }
  const first = decades.get(`ال${stem}`);
  return first !== undefined && isLastCentury(analysis, at + 1) ? { first, end: at + 3 } : undefined;
}

const isLastCentury = (analysis: Analysis, at: number): boolean =>
  at + 1 < analysis.sentenceEnd(at - 1) && analysis.folded(at) === 'القرن' && lastCentury.has(analysis.folded(at + 1));

/** «القرن الماضي»: the twentieth. */
const lastCentury: ReadonlySet<string> = new Set(['الماضي', 'العشرين', 'الفارط', 'المنصرم', 'الفايت']);

export const isSeparator = (analysis: Analysis, at: number): boolean => ['/', '-', '.'].includes(analysis.folded(at));

/** True if a number is followed by what it counts: «2015 شخصا». */
export function countsNoun(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at) || !analysis.isWord(next))
    return analysis.isPunctuation(next) && analysis.folded(next) === '%';
  const { noun, number, adjective } = analysis.bits;
  if (analysis.isDefinite(next) || analysis.outer(next) !== 0 || analysis.folded(next) === 'م') return false;
  // «عمره 1370 عاما»
  if (years.has(analysis.folded(next))) return true;
  // «فرض في 2014 عقوبات»: what so many are counted is in the singular.
  if (at > 0 && analysis.folded(at - 1) === 'في' && hasPluralEnding(analysis, next)) return false;
  if (analysis.is(next, number)) return true;
  // «حضر 1800 متفرج», «تمويل 2000 مشروع»: behind no word that tells when.
  const isBehindTime = at === 0 || analysis.is(at - 1, analysis.bits.preposition);
  if (!isBehindTime && (analysis.isUnknown(next) || isCounted(analysis, next))) return true;
  return analysis.is(next, noun) && (!analysis.is(next, adjective) || analysis.is(next, analysis.bits.people));
}

/** «مشروع», an adjective too; of «الربع الثاني 2015 مقارنة بـ…» and «1437 هجري» the number is a year. */
const isCounted = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.noun) && !analysis.isDefinite(at - 2) && !/ه$|^هجري|^ميلادي/.test(analysis.folded(at));

const years: ReadonlySet<string> = new Set(['عام', 'عاما', 'سنه']);

const hasPluralEnding = (analysis: Analysis, at: number): boolean => /...(ات|ون|ين)$/.test(analysis.folded(at));

const numbered: ReadonlySet<string> = new Set([
  'رقم',
  'الرقم',
  'برقم',
  'القرار',
  'قرار',
  'الماده',
  'القانون',
  'قانون',
  'الفصل',
  'نحو',
  'حوالي',
  'قرابه',
  'زهاء',
  'بنحو',
  'بحوالي',
  '/',
  '-',
]);

/** True behind a word that a number names rather than dates: «القرار 2468». */
export const numbersThing = (analysis: Analysis, before: number): boolean =>
  before >= 0 && numbered.has(analysis.folded(before));
