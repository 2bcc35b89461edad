/** «بما أسمته "الاعتداء الهمجي"», «ما وصفه بالتدخل»: words that only say who calls something so, before its name. */
import type { Analysis } from '../analysis.ts';
import { isQuotationMark } from '../quotations.ts';

const verbs: ReadonlySet<string> = new Set(
  `اسماه اسماها اسمته اسمتها اسموه اسموها سماه سماها سمته سمتها سموه وصفه وصفها وصفته وصفتها وصفوه وصفوها اعتبره اعتبرها اعتبرته
  اعتبرتها اعتبروه اعتبروها يسمي تسمي يسميه تسميه يسمونه سمي`.split(/\s+/u),
);

/** The preposition in each word that opens them, as it stands alone; '' for none. */
const openers: ReadonlyMap<string, string> = new Map([
  ['ما', ''],
  ['بما', 'ب'],
  ['لما', 'ل'],
  ['عما', 'عن'],
  ['مما', 'من'],
  ['فيما', 'في'],
]);

const longestOpener = 4;

/** Such words at a token: the preposition that they hold, their end, and the token of what is named. */
export interface Naming {
  preposition: string;
  end: number;
  named: number;
}

export function namingAt(analysis: Analysis, at: number): Naming | undefined {
  if (analysis.letters(at) > longestOpener) return undefined;
  const preposition = openers.get(analysis.folded(at));
  if (preposition === undefined || at + 2 >= analysis.sentenceEnd(at) || !verbs.has(analysis.folded(at + 1)))
    return undefined;
  return { preposition, end: at + 2, named: namedAt(analysis, at + 2) };
}

/** «بما وصفه بـ"الاعتداء"», «ما اعتبره "حملة"»: behind a preposition of its own and an opening mark. */
function namedAt(analysis: Analysis, end: number): number {
  const limit = analysis.sentenceEnd(end - 1) - 1;
  const mark = analysis.folded(end) === 'ب' && end < limit ? end + 1 : end;
  return isQuotationMark(analysis, mark) && mark < limit ? mark + 1 : mark;
}
