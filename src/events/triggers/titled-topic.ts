/** What a meeting was about, told by its title («ندوة بعنوان "مستقبل التعليم"», «مؤتمر تحت شعار …»). */
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark, quotationEnd } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver, phrasesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';

const titles: ReadonlySet<string> = new Set(['عنوان', 'شعار']);
/** What else is held, written or shown under a title (folded, without article). */
const works: ReadonlySet<string> = new Set(
  `محاضره محاضرات دوره دورات مسرحيه فيلم كتاب كتابا روايه ورقه كلمه خطبه معرض معرضا حمله برنامج برنامجا بيان تقرير مقال مقالا
  دراسه قصيده مداخله عرض عرضا مشروع مهرجان وثيقه رساله كتيب
  محاضرتين دورتين ورقتين كتابين فيلمين`.split(/\s+/u),
);
/** How far behind a meeting its title may stand. */
const reach = 24;

/** «ندوة علمية نظمتها الجامعة تحت عنوان "مستقبل التعليم"»: the title, up to the mark that closes it. */
export function titledTopic(scene: EventScene, place: TriggerPlace): FoundArgument[] {
  const title = place.isVerb ? -1 : titleBehind(scene, place);
  if (title < 0) return [];
  const { analysis } = scene;
  const limit = analysis.sentenceEnd(title);
  const at = title + 1 < limit && analysis.folded(title + 1) === ':' ? title + 2 : title + 1;
  if (at >= limit) return [];
  const close = titleEnd(analysis, at, limit);
  if (close < 0) return phrasesAt(scene, 'topic', at);
  return close > at + 1 ? [argumentOver(scene, 'topic', at + 1, close)] : [];
}

/** The mark that closes the title that a quotation mark or bracket opens at a token; −1 if none does. */
function titleEnd(analysis: Analysis, at: number, limit: number): number {
  if (isQuotationMark(analysis, at)) return quotationEnd(analysis, at, limit);
  if (analysis.folded(at) !== '(') return -1;
  for (let close = at + 1; close < limit; close++) if (analysis.folded(close) === ')') return close;
  return -1;
}

/** The word that opens the title of the meeting at a trigger, and of nothing told of in between; −1. */
function titleBehind(scene: EventScene, { start, end }: TriggerPlace): number {
  const { analysis } = scene;
  const limit = Math.min(analysis.sentenceEnd(start), end + reach);
  for (let at = end; at < limit; at++) {
    if (works.has(analysis.bare(at)) || isOtherMeeting(scene, at)) return -1;
    if (!titles.has(analysis.stem(at))) continue;
    const isTitle = (analysis.outer(at) & Clitic.ba) !== 0 || analysis.folded(at - 1) === 'تحت';
    return isTitle ? at : -1;
  }
  return -1;
}

/** «لقاء طبي، ثم ندوة بعنوان "…"»: the noun of another meeting, which the title is of. */
function isOtherMeeting({ analysis, clauses, rulesOf }: EventScene, at: number): boolean {
  if (clauses.ofVerb.has(at)) return false;
  const { first } = analysis.matches;
  for (let row = first[at]!; row < first[at + 1]!; row++) if (rulesOf(row)?.type === 'meeting') return true;
  return false;
}
