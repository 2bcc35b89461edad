/** Who does what is said to be possible, right or due to him: «سبق للوزير أن أعلن», «يمكن للحكومة أن ترفض», «على فرنسا أن تعتذر». */
import { Clitic } from '../../text/clitics.ts';
import type { Analysis } from '../analysis.ts';
import { isComma } from '../commas.ts';
import type { ClauseCues } from './clause.ts';

/** How many words the one who may do it has at most. */
const reach = 9;

/** The first token of whoever «أن» right before a verb says something of; −1. */
export function enabledBefore(analysis: Analysis, cues: ClauseCues, verb: number): number {
  const that = verb - 1;
  const start = analysis.sentenceStart(verb);
  if (that <= start || !brings.has(analysis.folded(that))) return -1;
  const end = isComma(analysis, that - 1) ? that - 1 : that;
  for (let first = end - 1; first > start && first >= end - reach; first--)
    if (isEnabled(analysis, start, first) && cues.partyEnd(first) === end && cues.acts(first)) return first;
  return -1;
}

/** True of whom ل or على brings behind a verb of what one may or must do, and of whose chance or right it is. */
function isEnabled(analysis: Analysis, start: number, first: number): boolean {
  const before = first - 1;
  if (analysis.outer(first) === Clitic.la) return may.has(analysis.stem(before));
  if (analysis.outer(first) !== 0) return false;
  if (analysis.stem(before) !== 'علي') return chances.has(analysis.folded(before));
  // «إن على فرنسا أن تعتذر»
  if (before === start || must.has(analysis.stem(before - 1)) || analysis.isPunctuation(before - 1)) return true;
  return opens.has(analysis.folded(before - 1));
}

const brings: ReadonlySet<string> = new Set(['ان', 'الا']);

/** Verbs that say who may do something, or has done it before (folded). */
const may: ReadonlySet<string> = new Set(
  'سبق يسبق يمكن امكن ينبغي يجوز يحق حق بد لابد يتسني تسني يتاح اتيح يسمح يراد اريد'.split(' '),
);

/** Verbs that say who has to do something (folded). */
const must: ReadonlySet<string> = new Set('يجب وجب يتعين تعين ينبغي يتوجب توجب يتحتم كان لزاما'.split(' '));

const chances: ReadonlySet<string> = new Set(
  'بامكان بوسع بمقدور باستطاعه حق واجب مصلحه شان وبامكان وبوسع وبمقدور'.split(' '),
);

const opens: ReadonlySet<string> = new Set(['ان', 'بان', 'وان', 'لكن']);
