/** How a head goes on: what every way of going on returns, and what ties an adjective to its head. */
import type { Analysis } from '../../syntax/analysis.ts';

export interface Continuation {
  end: number;
  rule: string;
  country?: string;
}

/**
 * A feminine noun or a sound plural takes a feminine adjective, one body of a masculine name none: «الخارجية الأمريكي»,
 * «الدفاع الأمريكية» are pieces of a longer name.
 */
export function agrees(analysis: Analysis, head: number, adjective: number): boolean {
  const noun = analysis.stem(head);
  const told = analysis.stem(adjective);
  const isFeminine = told.endsWith('ه') || elatives.has(told);
  // «رجال الأمن السعوديين»
  if (people.test(told) && !people.test(noun)) return false;
  return noun.endsWith('ه') || noun.endsWith('ات') ? isFeminine : !(isFeminine && masculine.has(noun));
}

/** «السعوديين», «التركيين»: people or two of something. */
const people = /ي(ين|ون)$/;

/** «اللجنة العليا», «اللجنة الكبرى»: feminine without its ending. */
const elatives: ReadonlySet<string> = new Set(['العليا', 'الكبري', 'العظمي', 'الصغري']);

const masculine: ReadonlySet<string> = new Set(
  'الدفاع الامن التلفزيون الاتحاد البنك الجيش المجلس المنتخب البرلمان النظام القضاء الجهاز الصندوق المركز المكتب الحزب الطيران'.split(
    ' ',
  ),
);
