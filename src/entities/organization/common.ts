/**
 * Heads and nouns behind them that make no body: whatever body the text speaks of («مجلس الإدارة»), rooms and devices («جهاز
 * التسخين»), figures of speech («دائرة الضوء», «مسرح الجريمة»), qualities («محكمة الإغلاق»), several things («مجموعة اللقاءات»).
 */
import type { Analysis } from '../../syntax/analysis.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/**
 * «مجلس الإدارة», «مكتب المجلس», «لجان الشركة»: whatever body the text speaks of; «جهاز التسخين», «غرفة العمليات», «دار النشر»,
 * «رئاسة النادي», «هيئة التدريس», «دائرة الضوء»: no body at all.
 */
export function isCommon(analysis: Analysis, start: number, end: number): boolean {
  const last = analysis.stem(end - 1);
  const head = analysis.stem(start);
  // «وزارة الاقتصاد والمالية وإصلاح الإدارة»
  if (commonBodies.has(last) && !analysis.is(end - 1, analysis.bits.adjective))
    return head !== 'قوات' && head !== 'وزاره';
  const first = analysis.stem(start + 1);
  if (noBodies.get(head)?.has(first)) return true;
  if (head === 'رياسه') return !presided.has(first);
  // «قطب العقارات», «قطبا الكرة» are people, «قطب مكافحة الإرهاب» is a court.
  if (/^قطب[اي]?$/.test(head)) return first !== 'مكافحه';
  if (head === 'جهاز') return !watching.has(first);
  return end - start === 2 && shortNoBodies.get(head)?.has(first) === true;
}

const commonBodies =
  list(`الاداره الهييه الكليه القسم الجامعه الشركه النادي المجلس الرابطه القناه المحافظ الحركه الجمعيه اللجنه الموسسه
  المنظمه النقابه المنطقه المدرسه الحزب الوزاره البرنامج المشروع المركز المعهد الفريق المحكمه البنك الصحيفه الاماره المهرجان
  البلدين المكان المحافظه الوقت الكتله الجريده الندوه الحمله`);

/** What an apparatus of a state watches or does. */
const watching =
  list(`المخابرات الاستخبارات الامن الشرطه الرقابه الاحصاء المحاسبات القضاء الحرس الامانه الدوله مكافحه حمايه تنميه
  تنظيم امن`);

const presided = list('الجمهوريه الحكومه الوزراء البرلمان الاركان المحكمه النيابه الاقليم وزراء مجلس اقليم');

/** By their head what stands first behind it: «غرفة العناية المركزة», «مركز الظهير الأيمن», «صندوق الاقتراع», «بنك البدلاء». */
const noBodies: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    غرفه: 'التسخين الكشف النوم الملابس الانعاش الاخبار التحكم القياده الطعام الصف الانتظار العنايه الاجتماعات المحركات الطواري',
    هييه: 'التدريس الجسم',
    مركز: 'الاقتراع الظهير حراسه قلب وصيف المحور الزلزال الثقل',
    مكتب: 'الاقتراع',
    دايره: `الاختيار الاهتمام البحث البطاله التعصب الحساب الخطر السوء الضوء العرض الفكر المدح الوقايع صنع الشك الاتهامات
      الشبهات الخوف النسيان النار الصراع العنف النفوذ التاثير المنافسه الجدل الفقر الحوار النقاش`,
    مسرح: 'الاحداث الجريمه الحادث الحادثه العمليات الشارع الصاله الفعاليات القاعه المعارك المعركه المطالبات القتال الحرب الواقعه',
    كتله: 'الاجور الجسم الهواء العضلات النقد',
    صندوق: 'الاقتراع التحكم البريد الشاحنه السياره',
    صناديق: 'الاقتراع',
    مدرسه: 'الفصل الفقراء',
    محكمه: 'الغلق الاغلاق الصنع البناء التنظيم الاعداد',
    بنك: 'البدلاء المعلومات الاهداف',
    لجان: 'الاتحاد',
    حركات: 'القلب البيع',
    حركه: 'المرور السير القطارات العربات السيارات الجولان الملاحه العبور المسافرين',
    تيار: 'المياه الهواء الكهرباء الشايعات',
    جبهه: 'القتال',
    حكومه: 'تصريف',
  }).map(([head, words]) => [head, list(words)]),
);

/** The same where no more stands behind it: «دار السلام للنشر» is a house of that name. */
const shortNoBodies: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['غرفه', list('العمليات')],
  ['مركز', list('الهجوم الدفاع الوسط القياده التسوق الصداره المدينه المرمي الدايره الجناح')],
  ['دار', list('النشر الكفر الاسلام الضيافه المسنين الايواء الدنيا الاخره السلام العزاء العرض السينما الحضانه')],
]);

/** «مجموعة اللقاءات», «مجموعة المواد الغذائية»: several things; «رابطة الأبطال»: a competition. */
export const isSeries = (analysis: Analysis, start: number, at: number): boolean =>
  (analysis.stem(start) === 'مجموعه' && (analysis.stem(at).endsWith('ات') || things.has(analysis.stem(at)))) ||
  (analysis.stem(start) === 'رابطه' && /^(ال)?ابطال$/.test(analysis.stem(at)));

const things = list(
  'المواد الملابس التغذيه الافكار الصور الاسباب القوانين المشاريع المسايل الاسيله القيم البرامج الاهداف العوامل',
);
