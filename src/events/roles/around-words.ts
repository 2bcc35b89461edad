/** Words that stand around a trigger and tell what an argument behind them is (folded). */
import type { Analysis } from '../../syntax/analysis.ts';
import { according } from '../../syntax/words/prepositions.ts';

/** Behind these what is said begins: «أكد على …», «أعرب عن …», «دعا إلى …». */
export const contentWords: ReadonlySet<string> = new Set(['علي', 'عن', 'الي']);
export const topicWords: ReadonlySet<string> = new Set(['حول', 'بشان', 'بخصوص']);
/** Verbal nouns that what is talked of completes (folded). */
export const topicNouns: ReadonlySet<string> = new Set(
  'بحث مناقشه دراسه تدارس استعراض تناول البحث النقاش التباحث التشاور التداول التفاوض مباحثه النظر البت'.split(' '),
);
/** Adjectives that ب leads from to what their noun is about (folded, without article). */
export const concerned: ReadonlySet<string> = new Set(
  'خاص خاصه معني معنيه متعلق متعلقه مختص مختصه مرتبط مرتبطه'.split(' '),
);
/** Whom what stands before is told after (folded). */
export const sources: ReadonlySet<string> = new Set([...according, 'حسبما']);
export const cities: ReadonlySet<string> = new Set(['city', 'capital']);
export const purposes: ReadonlySet<string> = new Set(['هدف', 'غيه', 'بغيه', 'غرض', 'غايه', 'قصد']);
/** «لإجراء محادثات»: says that something will be held, not what for. */
export const lightNouns: ReadonlySet<string> = new Set('اجراء عقد حضور مشاركه تنظيم القاء توقيع مناسبه'.split(' '));
export const strivings: ReadonlySet<string> = new Set(['سعي', 'عمل', 'تقديم']);
/** How far behind what something is said in stands when it was issued. */
export const issueReach = 8;
export const whens: ReadonlySet<string> = new Set(['عندما', 'حين', 'حينما', 'لما']);
/** Behind these stands why something is done. */
export const causes: ReadonlySet<string> = new Set([
  'بسبب',
  'رد',
  'ردا',
  'جراء',
  'نتيجه',
  'حسب',
  'وفق',
  'وسط',
  'تنديدا',
  'احتجاجا',
]);
export const charges: ReadonlySet<string> = new Set(['تهمه', 'بتهمه', 'تهم', 'بتهم']);
export const relatively: ReadonlySet<string> = new Set(['بعد', 'قبل', 'عقب', 'اثر', 'قبيل']);

/** «عام 2016» */
export const years: ReadonlySet<string> = new Set(['عام', 'سنه']);
/** What is told by its year. */
export const dated: ReadonlySet<string> = new Set(
  'حدود حصيله موسم دستور ميزانيه قانون ثوره بطوله دوره نسخه كاس مونديال باكالوريا بكالوريا خطه برنامج اتفاق نكسه حرب'.split(
    ' ',
  ),
);

const lately = 'موخرا';

/** «وقع الوزيران مؤخرا اتفاقية»: the adverb that says when something was, without a date. */
export const isLately = (analysis: Analysis, at: number): boolean =>
  analysis.letters(at) === lately.length && analysis.folded(at) === lately;

/** «استقبال سموه لأصحاب الفضيلة», «لأعضاء المجلس»: plurals of people that are shaped as deeds, and tell no purpose. */
export const arePeople = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.people) || owners.has(analysis.bare(at));

const owners: ReadonlySet<string> = new Set(['اصحاب', 'اعداء', 'امهات', 'افراد', 'اطفال']);

/** «الربع المماثل من», «الفترة ذاتها من»: what says that a time is like another (folded, without article). */
const alike: ReadonlySet<string> = new Set('مماثل مماثله مقابل مقابله ذاته ذاتها نفسه نفسها'.split(' '));

/** «مقارنة مع الفترة المماثلة من العام الماضي»: true of the year with which another time is compared. */
export const isCompared = (analysis: Analysis, at: number): boolean =>
  at - 2 > analysis.sentenceStart(at) && analysis.folded(at - 1) === 'من' && alike.has(analysis.bare(at - 2));
