/** On which programme something is said: «في برنامج "الظهيرة"», «قال المدير، ضيف برنامج الظهيرة، إن …». */
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark, opensQuotation, quotationEnd } from '../../syntax/quotations.ts';
import { argumentOver } from '../arguments/arguments.ts';
import { clauseOf, isFreeNoun } from '../arguments/subject.ts';
import type { EventScene, FoundArgument } from '../types.ts';

/** What is broadcast under a name (folded, without article and pronoun). */
const shows: ReadonlySet<string> = new Set(['برنامج', 'حصه']);
/** Before the programme whose guest somebody is. */
const guests: ReadonlySet<string> = new Set(['ضيف', 'ضيفه']);
/** How many words a programme's name has at most. */
const longestName = 4;

/** «ضيف برنامج "الظهيرة"», «ضيفة "الظهيرة"»: the programme behind its guest; undefined of «ضيف الشرف» and of names. */
export function programmeOfGuest(scene: EventScene, at: number, role: string): FoundArgument | undefined {
  const { analysis, entityOver } = scene;
  const next = at + 1;
  if (!guests.has(analysis.stem(at)) || next >= analysis.sentenceEnd(at) || entityOver(at)) return undefined;
  if (shows.has(analysis.bare(next))) return programmeFrom(scene, next, role);
  const end = nameEnd(analysis, next);
  return end < 0 ? undefined : argumentOver(scene, role, isQuotationMark(analysis, next) ? next + 1 : next, end);
}

/** «قال في برنامج "الظهيرة"»; in what a verb of saying announces it is no broadcast («أعلنت قبول الطلاب في برنامج "مسار"»). */
export function programmeAt(scene: EventScene, at: number, role: string): FoundArgument | undefined {
  if (!shows.has(scene.analysis.bare(at))) return undefined;
  const { verb, behind } = clauseOf(scene, at);
  const isAnnounced = verb >= 0 && behind > verb && behind < at && isFreeNoun(scene, behind);
  return isAnnounced ? undefined : programmeFrom(scene, at, role);
}

/** A programme and its name; without one, «برنامج التنمية» is a plan. */
function programmeFrom(scene: EventScene, at: number, role: string): FoundArgument | undefined {
  const name = at + 1;
  const end = name < scene.analysis.sentenceEnd(at) ? nameEnd(scene.analysis, name) : -1;
  return end < 0 ? undefined : argumentOver(scene, role, at, end);
}

/** Where a name ends: before the mark that closes it, or behind words in no list; −1 where none stands. */
function nameEnd(analysis: Analysis, at: number): number {
  const limit = Math.min(analysis.sentenceEnd(at), at + longestName + 2);
  if (opensQuotation(analysis.folded(at))) return quotationEnd(analysis, at, limit);
  let end = at;
  while (end < limit && isUnlisted(analysis, end)) end++;
  return end > at ? end : -1;
}

const isUnlisted = (analysis: Analysis, at: number): boolean =>
  analysis.isUnknown(at) && analysis.isWord(at) && analysis.outer(at) === 0 && !analysis.isDefinite(at);
