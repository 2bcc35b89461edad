/** Dates: every calendar expression that can be placed in time, left to right, each the longest that it can be. */
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import { TokenCode } from '../../text/tokenize.ts';
import { type EntityRules, type EntityScene, ruleMention } from '../scene.ts';
import { dayEnd, namesSite } from '../site-kinds.ts';
import type { DateFields } from './cursor.ts';
import { parseDate } from './parse.ts';
import { possibleStarts } from './starts.ts';
import { dateValue } from './value.ts';
import { decadeAt } from './year.ts';

export const date: EntityRules = {
  type: 'date',
  find(scene) {
    const starts = possibleStarts(scene.analysis);
    let behind = 0;
    for (const start of starts) {
      if (start < behind) continue;
      const fields = parseDate(scene.analysis, start);
      if (!fields || isOtherDay(scene, start, fields.end)) continue;
      const second =
        secondOf(scene.analysis, start, fields.end) ??
        lastOf(scene.analysis, fields) ??
        morningOf(scene.analysis, start, fields);
      behind = second ? behindDual(scene.analysis, second.end) : fields.end;
      const first = second ? inYearOf(second, fields) : fields;
      addDate(scene, start, behind, joined(dateValue(first, scene.date), second && dateValue(second, scene.date)));
    }
  },
};

const isOtherDay = (scene: EntityScene, start: number, end: number): boolean =>
  namesPrayer(scene.analysis, start, end) ||
  isPerDay(scene, start, end) ||
  isWorldDay(scene.analysis, start, end) ||
  isThatDay(scene.analysis, start, end) ||
  isInTitle(scene.analysis, start, end) ||
  (end === dayEnd(scene.analysis, start) && namesSite(scene.analysis, start)) ||
  isNumberedDay(scene.analysis, start, end) ||
  isOfOffice(scene.analysis, start, end) ||
  isOtherNight(scene.analysis, start, end) ||
  isBothOfThem(scene.analysis, start, end) ||
  isDireNeed(scene.analysis, start, end) ||
  isAge(scene.analysis, start, end);

/** «الفرق بين الاثنين», «الاثنين الآخرين»: two of something; «بين الاثنين والخميس» are days. */
function isBothOfThem(analysis: Analysis, start: number, end: number): boolean {
  if (end !== start + 1 || analysis.stem(start) !== 'الاثنين') return false;
  const isInside = end < analysis.sentenceEnd(start);
  if (isInside && pairs.has(analysis.folded(end))) return true;
  if (start === analysis.sentenceStart(start) || !amongBoth.has(analysis.stem(start - 1))) return false;
  return !isInside || analysis.longestMatch(end, analysis.lexicon.code.weekday) < 0;
}

const pairs: ReadonlySet<string> = new Set(['الاخرين', 'معا', 'كليهما']);
const amongBoth: ReadonlySet<string> = new Set(['بين', 'كلا', 'هذين']);

/** «في أمس الحاجة إلى الدعم»: in the direst need, and not yesterday. */
const isDireNeed = (analysis: Analysis, start: number, end: number): boolean =>
  end === start + 1 &&
  analysis.stem(start) === 'امس' &&
  end < analysis.sentenceEnd(start) &&
  analysis.folded(end) === 'الحاجه';

/** «رجل في الثمانينات من العمر»: how old somebody is. */
const isAge = (analysis: Analysis, start: number, end: number): boolean =>
  end + 1 < analysis.sentenceEnd(start) &&
  analysis.folded(end) === 'من' &&
  ages.has(analysis.folded(end + 1)) &&
  decadeAt(analysis, end - 1) !== undefined;

const ages: ReadonlySet<string> = new Set(['العمر', 'عمره', 'عمرها', 'عمرهم', 'عمرهما']);

/** «خلال الليلة الفاصلة بين …», «من الليلة السابقة», «أن الليلة التي …»: not the one to come. */
function isOtherNight(analysis: Analysis, start: number, end: number): boolean {
  if (end !== start + 1 || analysis.stem(start) !== 'الليله') return false;
  const { preposition, subordinator, adjective, relative } = analysis.bits;
  const isInside = start > analysis.sentenceStart(start);
  if (isInside && (analysis.is(start - 1, preposition | subordinator) || past.has(analysis.folded(start - 1))))
    return true;
  if (end >= analysis.sentenceEnd(start)) return false;
  return (
    (analysis.isDefinite(end) && analysis.outer(end) === 0 && analysis.is(end, adjective | relative)) ||
    analysis.folded(end) === 'قبل'
  );
}

/** «نفس الليلة», «طوال تلك الليلة» */
const past: ReadonlySet<string> = new Set(['نفس', 'تلك']);

/** «في اليوم الأول من الدورة»: counted from whatever began. */
const isNumberedDay = (analysis: Analysis, start: number, end: number): boolean =>
  end === start + 1 &&
  analysis.folded(start).endsWith('يوم') &&
  analysis.isDefinite(start) &&
  end < analysis.sentenceEnd(start) &&
  analysis.longestMatch(end, analysis.lexicon.code.ordinal) >= 0;

/** «اليوم العالمي لصحة الفم», «اليوم البرلماني»: a day of remembrance or study, whenever it is; «في اليوم التالي» counts from another. */
const isWorldDay = (analysis: Analysis, start: number, end: number): boolean =>
  end === start + 1 &&
  analysis.folded(start).endsWith('اليوم') &&
  end < analysis.sentenceEnd(start) &&
  remembrances.has(analysis.folded(end));

const remembrances: ReadonlySet<string> = new Set(
  'العالمي الدولي الوطني العربي الخليجي الاوروبي الاممي المفتوح التحسيسي الدراسي البرلماني الاعلامي التكويني التنشيطي الترفيهي التوعوي الثقافي التالي الموالي نفسه ذاته'.split(
    ' ',
  ),
);

/** «في ذلك اليوم», «نفس اليوم», «في اليوم الواحد», «اليوم الذي سبق», «اليوم الأخير من المهلة»: another day than today. */
function isThatDay(analysis: Analysis, start: number, end: number): boolean {
  if (end !== start + 1 || analysis.stem(start) !== 'اليوم') return false;
  if ((analysis.outer(start) & Clitic.ba) !== 0) return true;
  if (start > analysis.sentenceStart(start) && others.has(analysis.folded(start - 1))) return true;
  return end < analysis.sentenceEnd(start) && which.has(analysis.folded(end));
}

const which: ReadonlySet<string> = new Set(['الذي', 'الواحد', 'الاخير']);
const others: ReadonlySet<string> = new Set(['في', 'ذلك', 'نفس']);

/** «مؤتمر "تونس 2020"», «رؤية المملكة 2030»: the year at the end of what a plan or a conference is called. */
function isInTitle(analysis: Analysis, start: number, end: number): boolean {
  const [first, before] = [analysis.sentenceStart(start), start - 1];
  if (end !== start + 1 || before < first || analysis.tokens.kind[start] !== TokenCode.number) return false;
  if (visions.has(analysis.bare(before)) || (before > first && visions.has(analysis.bare(before - 1)))) return true;
  if (!analysis.isWord(before) || end >= analysis.sentenceEnd(start) || !isQuotationMark(analysis, end)) return false;
  for (let at = before; at >= Math.max(first, start - longestTitle); at--)
    if (isQuotationMark(analysis, at)) return at < before && !analysis.is(before, analysis.bits.preposition);
  return false;
}

const longestTitle = 8;
const visions: ReadonlySet<string> = new Set('رويه اكسبو يورو اجنده افاق'.split(' '));

/** «المدير العام السابق», «الأمين العام الحالي»: whose office is a general one; «قال المدير العام الماضي» may be last year. */
function isOfOffice(analysis: Analysis, start: number, end: number): boolean {
  if (end !== start + 2 || start === analysis.sentenceStart(start) || analysis.folded(start) !== 'العام') return false;
  return formers.has(analysis.folded(start + 1)) && general.has(analysis.bare(start - 1));
}

const formers: ReadonlySet<string> = new Set(['السابق', 'الحالي', 'الجديد', 'الاسبق']);
const general: ReadonlySet<string> = new Set(
  'امين مدير كاتب مفتش قايد منسق مقرر مندوب مراقب نايب مدعي سكرتير مشرف مراجع مفوض حاكم مفتي'.split(' '),
);

function addDate(scene: EntityScene, start: number, end: number, value: string | undefined): void {
  const mention = ruleMention(scene, 'date', start, end, 'date/expression', 0.9);
  mention.value = value;
  scene.mentions.add(mention);
}

/** «يومي السبت والأحد», «يومي 31 مارس و1 أفريل»: the second of two dates that a dual announces. */
function secondOf(analysis: Analysis, start: number, end: number): DateFields | undefined {
  const limit = analysis.sentenceEnd(start);
  if (end >= limit || !duals.has(analysis.stem(start))) return undefined;
  const isApart = analysis.folded(end) === 'و' && end + 1 < limit;
  if (!isApart && (analysis.outer(end) & Clitic.wa) === 0) return undefined;
  return parseDate(analysis, isApart ? end + 1 : end);
}

/** «13 مارس إلى 9 أفريل 2017», «2003 إلى غاية 2009»: the end of a range, said as exactly as its beginning. */
function lastOf(analysis: Analysis, first: DateFields): DateFields | undefined {
  const limit = analysis.sentenceEnd(first.end - 1);
  if (first.end >= limit || !rangeWords.has(analysis.folded(first.end))) return undefined;
  const at = first.end + 1 < limit && analysis.folded(first.end + 1) === 'غايه' ? first.end + 2 : first.end + 1;
  const last = at < limit ? parseDate(analysis, at) : undefined;
  return last && isDayOfMonth(last) === isDayOfMonth(first) && isYear(last) === isYear(first) ? last : undefined;
}

/** «ليل الأحد الاثنين», «ليلة السبت-الأحد»: a night is called by the days on both of its sides. */
function morningOf(analysis: Analysis, start: number, evening: DateFields): DateFields | undefined {
  const { end, weekday } = evening;
  if (weekday === undefined || !nights.has(analysis.stem(start)) || end >= analysis.sentenceEnd(start))
    return undefined;
  const at = strokes.has(analysis.folded(end)) && end + 1 < analysis.sentenceEnd(start) ? end + 1 : end;
  const row = analysis.longestMatch(at, analysis.lexicon.code.weekday);
  const morning = row >= 0 && analysis.outer(at) === 0 ? parseDate(analysis, at) : undefined;
  return morning?.weekday === (weekday % 7) + 1 ? morning : undefined;
}

const nights: ReadonlySet<string> = new Set(['ليل', 'ليله']);
const strokes: ReadonlySet<string> = new Set(['-', '/', '–']);

/** «31 مارس و1 أفريل 2017»: the year is said once, at the end. */
function inYearOf(last: DateFields, first: DateFields): DateFields {
  if (last.year === undefined || first.year !== undefined || first.month === undefined) return first;
  return { ...first, year: first.month > (last.month ?? 12) ? last.year - 1 : last.year };
}

const rangeWords: ReadonlySet<string> = new Set(['الي', 'حتي']);

const isDayOfMonth = ({ days, month }: DateFields): boolean => days !== undefined && month !== undefined;
const isYear = ({ year, month }: DateFields): boolean => year !== undefined && month === undefined;

const dualDirections: ReadonlySet<string> = new Set(
  'الماضيين المنقضيين الفارطين القادمين المقبلين الجاريين الحاليين'.split(' '),
);

/** «يومي 31 مارس و1 أفريل الماضيين» */
const behindDual = (analysis: Analysis, at: number): number =>
  at < analysis.count && dualDirections.has(analysis.folded(at)) ? at + 1 : at;

/** How far before «في اليوم» a number says that something is counted by the day. */
const countReach = 5;

/** «عشرين ألف برميل في اليوم»: each day. */
function isPerDay({ analysis }: EntityScene, start: number, end: number): boolean {
  if (end !== start + 1 || analysis.folded(start) !== 'اليوم' || start === 0) return false;
  if (analysis.folded(start - 1) !== 'في' || analysis.outer(start) !== 0) return false;
  const from = Math.max(analysis.sentenceStart(start), start - countReach);
  for (let at = from; at < start; at++)
    if (analysis.tokens.kind[at] === TokenCode.number || analysis.is(at, analysis.bits.number)) return true;
  return false;
}

const duals: ReadonlySet<string> = new Set('يومي يوما ليلتي شهري عامي سنتي'.split(' '));

/** An interval, as ISO 8601 writes it. */
const joined = (first: string | undefined, second: string | undefined): string | undefined =>
  first && second && !first.includes('/') && !second.includes('/') ? `${first}/${second}` : first;

/** «خطب الجمعة», «صلاة الجمعة»: the prayer, on whatever day it is told of. */
const namesPrayer = (analysis: Analysis, start: number, end: number): boolean =>
  end === start + 1 && start > 0 && analysis.folded(start) === 'الجمعه' && prayers.has(analysis.stem(start - 1));

const prayers: ReadonlySet<string> = new Set('صلاه خطبه خطب خطيب خطباء مسجد مساجد جامع جوامع امام ايمه'.split(' '));
