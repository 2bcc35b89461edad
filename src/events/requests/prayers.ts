/** What is asked of God, and so of nobody: «داعيا الله أن …», «يدعو له بالرحمة», «الدعوات بأن يحفظ الله البلاد». */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { gods } from '../words/heads.ts';

/** How far behind the word God stands, or what is wished. */
const reach = 4;

export function isPrayer(scene: EventScene, { start, end }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { analysis } = scene;
  if (found.some(({ role, start: at }) => role === 'addressee' && gods.has(analysis.stem(at)))) return true;
  // «الدعوات بأن يحفظ الله البلاد»
  const doer = end + 2;
  if (doer < analysis.sentenceEnd(start) && wishing.has(analysis.folded(end)) && analysis.stem(doer) === 'الله')
    return true;
  return praying.test(analysis.stem(start)) && (callsGod(scene, start, end) || blesses(analysis, start, end));
}

/** «دعت القيادة الله سبحانه وتعالى أن يتقبله»: God behind whoever prays, and in no name («عبد الله», «حزب الله»). */
function callsGod({ analysis, entityOver }: EventScene, start: number, end: number): boolean {
  const limit = Math.min(analysis.sentenceEnd(start), end + reach);
  for (let at = end; at < limit; at++) {
    if (analysis.outer(at) !== 0) return false;
    if (gods.has(analysis.stem(at)) && analysis.isDefinite(at) && !entityOver(at))
      return at === end || analysis.isDefinite(at - 1);
  }
  return false;
}

/** «داعيا بالشفاء العاجل للمصابين», «يدعو له الجميع بالرحمة»: ب before what is wished, behind for whom. */
function blesses(analysis: Analysis, start: number, end: number): boolean {
  const isForHim = end < analysis.sentenceEnd(start) && forThem.has(analysis.folded(end));
  const limit = Math.min(analysis.sentenceEnd(start), isForHim ? end + reach : end + 1);
  for (let at = end; at < limit; at++)
    if ((analysis.outer(at) & Clitic.ba) !== 0 && blessings.has(analysis.bare(at))) return true;
  return false;
}

const forThem: ReadonlySet<string> = new Set(['له', 'لها', 'لهم', 'لهما']);
const wishing: ReadonlySet<string> = new Set(['ان', 'بان']);
const blessings: ReadonlySet<string> = new Set('شفاء رحمه مغفره توفيق سداد خير'.split(' '));
const praying = /دا?ع/;
