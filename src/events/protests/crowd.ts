/**
 * Who protests, where no verb or noun says that it is a protest: those who are called demonstrators, and crowds of others
 * that the sentence shows protesting («رفع مئات الطلبة لافتات», «أغلق الأهالي الطريق احتجاجا على …»).
 */
import { Clitic } from '../../text/clitics.ts';
import { withoutArticle } from '../../text/fold.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isInclined } from '../words/actors.ts';
import { facing } from './target.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Those whose name says that they protest (folded, without article): what they do in the street is the protest. */
export const demonstrators =
  words(`متظاهر متظاهرا متظاهرون متظاهرين متظاهرو متظاهري متظاهرات محتج محتجون محتجين محتجو محتجي
  محتجات معتصمون معتصمين مضربون مضربين`);

/** «عدد من المتظاهرين», «الطلبة المحتجون»; but «منع الحراس المتظاهرين»: a plural in ين behind what is definite is the object. */
export function isDemonstrating(scene: EventScene, _: TriggerInFrame, { start, end }: FoundArgument): boolean {
  const { analysis } = scene;
  for (let at = start; at < end; at++) {
    const stem = analysis.stem(at);
    if (!demonstrators.has(withoutArticle(stem))) continue;
    const isBehind = at > start && (analysis.isDefinite(at - 1) || scene.entityOver(at - 1) !== undefined);
    return !(isBehind && stem.endsWith('ين'));
  }
  return false;
}

/** How far behind the trigger it shows that people protest. */
const reach = 30;

/** True if several people, not one office or body, do it, and what stands behind shows that they protest. */
export function isCrowdProtesting(scene: EventScene, { start, end }: TriggerInFrame, crowd: FoundArgument): boolean {
  if (!isCrowd(scene, crowd.start)) return false;
  const { analysis } = scene;
  const last = Math.min(analysis.sentenceEnd(start), end + reach) - 1;
  const isRoad = blocksRoad(scene, end, last);
  for (let at = end; at <= last; at++) if (showsProtest(scene, at) || (isRoad && isForDemand(scene, at))) return true;
  return false;
}

/** «عمد عدد من الأهالي إلى غلق الطريق»: many who are no officers, with the road right behind the noun; «قطع الطريق على الجيش» stops somebody. */
export function isBlockingRoad(
  scene: EventScene,
  { end }: TriggerInFrame,
  { start, end: last }: FoundArgument,
): boolean {
  const { analysis } = scene;
  if (end + 1 >= analysis.sentenceEnd(end - 1) || !(roads.has(analysis.bare(end)) || seats.has(analysis.bare(end))))
    return false;
  if (noBlocks.has(analysis.folded(end + 1)) || !isCrowd(scene, start)) return false;
  for (let at = start; at < last; at++) if (officers.has(analysis.bare(at))) return false;
  return true;
}

const noBlocks = words('علي امام');
/** Who blocks roads by office or by force (folded, without article). */
const officers = words(
  'اعوان عناصر قوات وحدات شرطه رجال ضباط امن جيش حرس سلط سلطات مسلحون مسلحين مجهولون مجهولين قطاع',
);

/** «قطع عمال الطريق الرابطة بين …»: a road close behind the verb. */
function blocksRoad({ analysis }: EventScene, from: number, last: number): boolean {
  for (let at = from; at <= Math.min(last, from + closeBy); at++) if (roads.has(analysis.bare(at))) return true;
  return false;
}

/** «للمطالبة بالتشغيل», «مطالبين بالتشغيل»: what a road is blocked for. */
const isForDemand = ({ analysis }: EventScene, at: number): boolean =>
  /^(لل)?مطالب(ه|ين|ون)$/.test(analysis.folded(at));

const roads = words('طريق طريقا طرقات طرق سكه');

/** What else a crowd closes: the way into a body and its seat. */
const seats = words('مدخل مداخل مقر مقرات باب ابواب معتمديه');

/** «أطلق المحتجون هتافات», «حمل الطلبة لافتات»: what people launch and carry tells what they do. */
export function isChanting(scene: EventScene, trigger: TriggerInFrame, crowd: FoundArgument): boolean {
  const { analysis } = scene;
  const { start, end } = trigger;
  if (!isDemonstrating(scene, trigger, crowd) && !isCrowd(scene, crowd.start)) return false;
  for (let at = end; at < Math.min(analysis.sentenceEnd(start), end + closeBy); at++)
    if (slogans.has(analysis.bare(at))) return true;
  return false;
}

/** «احتج مئات العمال على …»: many, or all who live somewhere; «احتج اللاعبون» only object. */
export const isMass = (scene: EventScene, trigger: TriggerInFrame, crowd: FoundArgument): boolean =>
  isDemonstrating(scene, trigger, crowd) || hosts.has(scene.analysis.bare(crowd.start));

/** «أحرق شاب نفسه احتجاجا على …», «أضرم النار في جسده تنديدا بـ…» */
export function isSelfBurning({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean {
  const last = Math.min(analysis.sentenceEnd(start), end + selfReach);
  let isSelf = false;
  for (let at = end; at < last; at++) {
    if (isSelf && protests.has(analysis.bare(at))) return true;
    isSelf ||= analysis.hasPronoun(at) && selves.has(analysis.stem(at).replace(/(ه|ها|هم|هن)$/u, ''));
  }
  return false;
}

const selfReach = 20;
const selves = words('نفس انفس جسد اجساد');

/** Behind the word for a crowd, its adjectives and what it is for or against: «المتظاهرون المناهضون للحرب». */
export function crowdEnd({ analysis, phrases }: EventScene, head: number): number {
  const limit = analysis.sentenceEnd(head);
  let end = head + 1;
  while (end < limit && analysis.outer(end) === 0 && analysis.isDefinite(end) === analysis.isDefinite(head)) {
    const next = end + 1;
    const isFor = isInclined(analysis, end) && next < limit && (analysis.outer(next) & Clitic.la) !== 0;
    if (isFor && phrases.isNominal(next)) return phrases.coreEnd(next);
    const isAdjective = analysis.is(end, analysis.bits.adjective) && !analysis.is(end, analysis.bits.noun);
    if (!isInclined(analysis, end) && !isAdjective) break;
    end = next;
  }
  return end;
}

const closeBy = 7;

/** «ساروا نحو السفارة»: a crowd on foot whose way leads to those in power. */
export function isMarching(scene: EventScene, { start, end }: TriggerInFrame, crowd: FoundArgument): boolean {
  const last = Math.min(scene.analysis.sentenceEnd(start), end + closeBy) - 1;
  return isCrowd(scene, crowd.start) && facing(scene, end, last).length > 0;
}

function isCrowd({ analysis, entityAt, head }: EventScene, at: number): boolean {
  if (entityAt(at)) return entityAt(at)!.type === 'nationality' && !head(at).single;
  return analysis.isCount(at) || masses.has(analysis.bare(at)) || isSeveral({ analysis, head }, at);
}

const isSeveral = ({ analysis, head }: Pick<EventScene, 'analysis' | 'head'>, at: number): boolean =>
  analysis.is(at, analysis.bits.people) && !head(at).single;

function showsProtest({ analysis }: EventScene, at: number): boolean {
  const word = analysis.bare(at);
  if (slogans.has(word) || protests.has(word)) return true;
  return purposes.has(word) && (analysis.outer(at) & Clitic.la) !== 0;
}

const hosts = words('عشرات ميات الاف الوف اهالي سكان جموع حشود عايلات');
const masses = words('اهالي سكان جموع حشود حشد انصار مويدو مويدي ناشطون ناشطين ناس شباب جماهير عايلات اسر');
/** What crowds shout and carry. */
export const slogans = words('هتافات هتافا شعارات شعارا لافتات لافته يافطات يافطه');
const protests = words('احتجاجا تنديدا استنكارا رفضا تضامنا منددين مندده هاتفين مرددين رافعين');
/** «للاحتجاج على», «للتنديد بـ», «للتضامن مع». */
const purposes = words('احتجاج تنديد تضامن');
