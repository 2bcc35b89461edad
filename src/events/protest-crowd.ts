/**
 * Who protests, where no verb or noun says that it is a protest: those who are called demonstrators, and crowds of others
 * that the sentence shows protesting («رفع مئات الطلبة لافتات», «أغلق الأهالي الطريق احتجاجا على …»).
 */
import { Clitic } from '../text/clitics.ts';
import { withoutArticle } from '../text/fold.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from './types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Those whose name says that they protest (folded, without article): what they do in the street is the protest. */
export const demonstrators =
  words(`متظاهر متظاهرا متظاهرون متظاهرين متظاهرو متظاهري متظاهرات محتج محتجون محتجين محتجو محتجي
  محتجات معتصمون معتصمين مضربون مضربين`);

/** How far behind the trigger it shows that people protest. */
const reach = 30;

/** True if several people, not one office or body, do it, and what stands behind shows that they protest. */
export function isCrowdProtesting(scene: EventScene, { start, end }: TriggerInFrame, crowd: FoundArgument): boolean {
  if (!isCrowd(scene, crowd.start)) return false;
  const { analysis } = scene;
  const last = Math.min(analysis.sentenceEnd(start), end + reach) - 1;
  for (let at = end; at <= last; at++) if (showsProtest(scene, at)) return true;
  return false;
}

/** «أطلق المحتجون هتافات», «حمل الطلبة لافتات»: what people launch and carry tells what they do. */
export function isChanting(scene: EventScene, { start, end }: TriggerInFrame, crowd: FoundArgument): boolean {
  const { analysis } = scene;
  if (!demonstrators.has(withoutArticle(analysis.stem(crowd.start))) && !isCrowd(scene, crowd.start)) return false;
  for (let at = end; at < Math.min(analysis.sentenceEnd(start), end + closeBy); at++)
    if (slogans.has(withoutArticle(analysis.stem(at)))) return true;
  return false;
}

const closeBy = 7;

function isCrowd({ analysis, entityAt, head }: EventScene, at: number): boolean {
  if (entityAt(at)) return entityAt(at)!.type === 'nationality' && !head(at).single;
  return analysis.isCount(at) || masses.has(withoutArticle(analysis.stem(at))) || isSeveral({ analysis, head }, at);
}

const isSeveral = ({ analysis, head }: Pick<EventScene, 'analysis' | 'head'>, at: number): boolean =>
  analysis.is(at, analysis.bits.people) && !head(at).single;

function showsProtest({ analysis }: EventScene, at: number): boolean {
  const word = withoutArticle(analysis.stem(at));
  if (slogans.has(word) || protests.has(word)) return true;
  return purposes.has(word) && (analysis.outer(at) & Clitic.la) !== 0;
}

const masses = words('اهالي سكان جموع حشود حشد انصار مويدو مويدي ناشطون ناشطين ناس شباب جماهير عايلات اسر');
/** What crowds shout and carry. */
const slogans = words('هتافات هتافا شعارات شعارا لافتات لافته يافطات يافطه');
const protests = words('احتجاجا تنديدا استنكارا منددين مندده هاتفين');
/** «للاحتجاج على», «للتنديد بـ», «للمطالبة بـ». */
const purposes = words('احتجاج تنديد');
