/** Documents and pages that speak, and where in a phrase the noun stands that says what kind of document it is. */
import type { Analysis } from '../../syntax/analysis.ts';

/** Documents that speak: «أضاف البيان», «أكدت الوثيقة». Folded, with and without article. */
export const documents: ReadonlySet<string> = new Set(
  `البيان بيان البلاغ بلاغ التقرير تقرير التقارير تقارير الوثيقه وثيقه الرساله رساله المذكره النص القرار الخبر
  الدراسه دراسه الدراسات دراسات قرار نص مذكره خبر الخطاب خطاب المقال مقال البرقيه برقيه الورقه ورقه الصفحه صفحه الصفحات صفحات
  التعميم الوسايل التغريده تغريده التدوينه تدوينه المنشور منشور
  الاستطلاع استطلاع الاستطلاعات استطلاعات المسح مسح المسوحات مسوحات الاحصاييه احصاييه الاحصاييات احصاييات الاحصاءات احصاءات الابحاث ابحاث البحوث بحوث`.split(
    /\s+/u,
  ),
);

/** The noun that names the kind of a phrase: behind «هذه التغريدة», «بعض التقارير», «ذات المصدر», «نتائج الدراسة» the second word. */
export const kindNoun = (analysis: Analysis, at: number): number => {
  const { demonstrative, quantifier } = analysis.bits;
  const next = at + 1;
  // «نتائج دراسة»
  if (analysis.stem(at) === 'نتايج' && next < analysis.count && documents.has(analysis.stem(next))) return next;
  const isPicked = analysis.is(at, demonstrative | quantifier) || samples.has(analysis.bare(at));
  const isNext = isPicked && next < analysis.sentenceEnd(at) && analysis.outer(next) === 0;
  return isNext && analysis.isDefinite(next) ? next : at;
};

const samples: ReadonlySet<string> = new Set(['نفس', 'ذات']);
