/** In what people say, approve and agree on something («في بيان», «خلال جلسة»), by its noun and by what stands before it. */

/** Before what something is said in. */
export const settings: ReadonlySet<string> = new Set(['في', 'خلال', 'اثناء']);

/** What people say, approve and agree on something in (folded, without article). */
export const talks: ReadonlySet<string> = new Set(
  `بيان بلاغ كلمه خطاب خطبه تصريح تصريحات رساله برقيه حوار مقابله حديث لقاء لقاي اجتماع ندوه موتمر تقرير تدوينه تغريده مداخله جلسه محاضره
  اتصال مكالمه محادثه محادثات مباحثات دوره قمه`.split(/\s+/u),
);
