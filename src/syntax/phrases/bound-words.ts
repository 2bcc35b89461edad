/** The words (folded) and shapes by which a noun phrase ends, or goes on, before another one. */

/** «حث الوزير المجتمع الدولي», «قرر المجلس الموافقة على …»: no adjectives, whatever their shape. */
export const societies: ReadonlySet<string> = new Set(['المجتمع', 'المجتمعات', 'الموافقه', 'المصادقه']);
/** «استقال من الهيئة رفقة زميله», «تعيين نجله خلفا له»: with or after whom, and no part of what stands before. */
export const companions: ReadonlySet<string> = new Set(['رفقه', 'صحبه', 'بمعيه', 'برفقه', 'خلفا', 'بدلا', 'عوضا']);
/** People by nothing that would make them somebody else's. */
export const anyone: ReadonlySet<string> = new Set(
  'رجل شخص شاب شابا شابه مواطن مواطنا مواطنه امراه سيده فتاه طفل كهل شيخ مسن عجوز جندي شرطي مسلح متهم مراهق'.split(' '),
);
/** «أطلق جندي النار»: what is fired, and none of his. */
export const shots: ReadonlySet<string> = new Set(['النار', 'الرصاص', 'النيران']);
export const responsible: ReadonlySet<string> = new Set(['مسوول', 'مسووله']);
/** Told apart by a number behind them (folded, with article). */
export const numbered: ReadonlySet<string> = new Set(
  'الفرقه اللواء الكتيبه السريه الفوج القناه الماده البند الفصل الدوره المجموعه'.split(' '),
);
export const sources: ReadonlySet<string> = new Set(['مصدر', 'مصادر', 'جهه', 'جهات']);
/** What states and parties are called. */
export const members: ReadonlySet<string> = new Set(['الاعضاء', 'الاطراف', 'الشركاء', 'الجيران']);
/** «القضايا ذات الاهتمام المشترك»: what follows completes these. */
export const possessors: ReadonlySet<string> = new Set(['ذات', 'ذو', 'ذي', 'ذوي', 'ذوو', 'ذوات']);
/** «الوزيران»; «البيان» is one, so others are listed. */
export const sides: ReadonlySet<string> = new Set(['الجانبان', 'الطرفان', 'الفريقان', 'الحزبان']);
export const dual = /^ال..+ان$/;
/** «الأكثر تمثيلية» (folded, with article). */
export const superlatives: ReadonlySet<string> = new Set(
  'الاكثر الاقل الاشد الاعلي الاكبر الاصغر الاوسع الاقوي الاسرع'.split(' '),
);
export const measures: ReadonlySet<string> = new Set(['اكثر', 'اقل', 'اشد', 'كم', 'عشر', 'عشره']);
/** «الشقيقة مصر», «العاصمة تونس»: which a state's name tells. */
export const lands: ReadonlySet<string> = new Set(
  'الشقيقه الجاره الصديقه العاصمه الدوله الجمهوريه المملكه السلطنه الامبراطوريه الاتحاديه الحليفه'.split(' '),
);
/** «به», «فيه»: a preposition with the pronoun of one man, or several. */
export const ofOne = /^(ب|في|عن|علي|من|ل)(ه|هم|هما)$/;
export const unlistedNisba = /....يا$/;
export const severalThings = /...ات$/;
/** «رسمي», «صحفي» */
export const relation = /..[^و]ي$/;
export const openPlural = /...و$/;
export const accusative = /^ال...+ين$/;
export const plainPlural = /...(ون|ان|ين)$/;
/** «معتصمو», «مستهلكي»: plurals of people without their ن. */
export const constructPlural = /^(?:[وفبلك])?م.{3,}[وي]$/;
/** Participles and nisbas, and neither «التعاون» nor «القانون». */
export const nominative = /^ال(م...+|...+ي)ون$/;
/** Whose ن belongs to the word: they head a construct («أعوان المطار»). */
export const brokenPlurals: ReadonlySet<string> = new Set(
  'اعوان سكان جيران شبان رهبان فتيان فرسان اقران اخوان'.split(' '),
);
