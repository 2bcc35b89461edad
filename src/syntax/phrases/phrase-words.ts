/** The words (folded) and shapes by which noun phrases go on and end. */
import { wordMarks } from '../words/word-marks.ts';

const dayWords: ReadonlySet<string> = new Set(['امس', 'اليوم', 'غدا', 'البارحه']);

const refusals: ReadonlySet<string> = new Set('رفض طلب فضل اشترط'.split(' '));
export const disclosures: ReadonlySet<string> = new Set('الكشف ذكر عدم الافصاح التصريح نشر'.split(' '));
/** With its ن a dual heads no construct: «قبل يومين تحدث الوزير». */
const timeDuals: ReadonlySet<string> = new Set('يومين اسبوعين شهرين عامين سنتين ساعتين'.split(' '));
export const greats: ReadonlySet<string> = new Set(['كبار', 'صغار', 'قدامي', 'ابرز']);
export const passives: ReadonlySet<string> = new Set(
  'مدعي مشتبه معتدي مجني محكوم متعاقد مقبوض مغرر مبلغ مظنون'.split(' '),
);
/** Before a noun they say how much of it. */
export const shares: ReadonlySet<string> = new Set('كل اي ايه جميع كافه بعض معظم مختلف ساير'.split(' '));
/** تفعل, افتعال and their like, of which words for deeds are mostly; «منظرو» governs what is behind it. */
export const governing = /^[تا]|[وي]$/;
export const attached = /^(علي|في|ب|مع|ل)(ه|ها|هم|هما)$/;
export const elative = /^ا...$/;
export const openPlural = /...و$/;
/** Verbal nouns of form II: two of them are two sides of one deed. */
export const formTwo = /^ت..ي.$/;
/** «نقلت الوكالة عن كيم قوله», «لقي ثلاثة جنود مصرعهم»: what somebody said or met is no part of the name before it. */
const objects: ReadonlySet<string> = new Set(
  'قوله قولها قولهم قولهما تاكيده تاكيدها مصرعه مصرعها مصرعهم مصرعهما حتفه حتفها حتفهم حتفهما مسووليته مسووليتها مسووليتهم سترته سترتها حزامه حزامها'.split(
    ' ',
  ),
);
/** «الفلسطينيين», «الحوثيون», folded. */
export const nisbaPlural = /^ال..+ي(ين|ون)$/;

/** «رئيس وأعضاء مجلس الإدارة»: who leads a body, and who is in it. */
export const heads: ReadonlySet<string> = new Set(
  'رييس رييسه مدير مديره عميد امين قايد عمده كاتب نايب وكيل'.split(' '),
);
export const crew: ReadonlySet<string> = new Set(
  'اعضاء منسوبي منسوبو موظفي موظفو لاعبي مشايخ اعيان اهالي ضباط افراد مديري قاده قيادات منتسبي طلاب معلمي'.split(' '),
);

/** «جانب آخر»: behind a noun they are its adjective. */
const others: ReadonlySet<string> = new Set(['اخر', 'اخري', 'اخرون', 'اخرين']);
/** «في الوقت ذاته», «المصدر نفسه»: behind a definite noun they belong to it, and begin no phrase. */
const selves: ReadonlySet<string> = new Set('ذاته ذاتها نفسه نفسها عينه عينها'.split(' '));
/** How somebody is when something happens to him; with its preposition behind. */
export const states: ReadonlySet<string> = new Set('متاثرا متلبسا قادما عايدا متوجها متجها'.split(' '));
const directions: ReadonlySet<string> = new Set('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قرب'.split(' '));
/** «قروض طويلة الأجل», «محادثات رفيعة المستوى»: behind an adjective, in what something is so. */
const qualities: ReadonlySet<string> = new Set(
  'المستوي المستويات النطاق الامد المدي الاجل الحجم الاطراف الجنسيات اللهجه الاهميه الخطوره الاثر التاثير الجوده الدخل الجانب الابعاد الثمن التكلفه الكلفه التكاليف الكفاءه الدقه السرعه الانتشار الاغراض الاختصاصات التخصصات الاستخدامات الحساسيه التعقيد الصعوبه الانفجار المفعول القيمه الحراره الوعوره الشده الاتجاهات المراحل الصنع التصنيع المصدر المنشا'.split(
    ' ',
  ),
);
const numberings: ReadonlySet<string> = new Set(['رقم', 'عدد']);
/** Adjectives of time and of what was named before, which govern nothing (folded, without article). */
export const present: ReadonlySet<string> = new Set('حالي حاليه راهن راهنه مذكور مذكوره مقبل مقبله'.split(' '));
/** «المقرر», «البالغ»: behind them stands when and how much. */
export const held = /^(مقرر|مزمع|مرتقب|بالغ|منعقد)ه?$/;
export const governors: ReadonlySet<string> = new Set(['حول', 'بشان', 'بين', 'ضد', 'الي', 'لدي']);

/** «عدم تحصلهم على المنحة»: what completes it is a noun, a participle though it be in shape. */
const lacks: ReadonlySet<string> = new Set(['عدم', 'بعدم', 'لعدم', 'وعدم', 'وبعدم', 'ولعدم']);

/** The sets that are asked for at nearly every token, as bits. */
export const Mark = {
  day: 1,
  refusal: 2,
  self: 4,
  object: 8,
  direction: 16,
  timeDual: 32,
  great: 64,
  other: 128,
  quality: 256,
  numbering: 512,
  lack: 2048,
} as const;
export const marks = wordMarks([
  [Mark.day, dayWords],
  [Mark.refusal, refusals],
  [Mark.self, selves],
  [Mark.object, objects],
  [Mark.direction, directions],
  [Mark.timeDual, timeDuals],
  [Mark.great, greats],
  [Mark.other, others],
  [Mark.quality, qualities],
  [Mark.numbering, numberings],
  [Mark.lack, lacks],
]);
