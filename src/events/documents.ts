/** Documents that speak: «أضاف البيان», «أكدت الوثيقة». Folded, with and without article. */
export const documents: ReadonlySet<string> = new Set(
  `البيان بيان البلاغ بلاغ التقرير تقرير التقارير تقارير الوثيقه وثيقه الرساله رساله المذكره النص القرار الصحيفه الخبر
  الدراسه دراسه الدراسات دراسات`.split(/\s+/u),
);
