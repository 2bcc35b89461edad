/**
 * Whom a protest is against or turns to, where its frame doesn't say: «ضد …», «احتجاجا على …», «شعارات منددة بـ…», whom the
 * crowd demands something of («مطالبين الحكومة بـ…») or wants to be gone («بإسقاط النظام»), and the body before whose seat
 * it stands («أمام مقر البرلمان»). Takes the trigger; gives arguments in the role of target, the same party once.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { withoutArticle } from '../../text/fold.ts';
import { argumentOfEntity, argumentOver, partiesAt } from '../arguments/arguments.ts';
import { agentAt, skipOpeners } from '../arguments/party-start.ts';
import { fill } from '../roles/fill.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';

/** How far from its trigger what belongs to a protest is looked for: a text may be one long sentence. */
export const farthest = 120;

/** What the protest is against, unless the frame has said so; whom its demands are for; and before whom it takes place. */
export function targetsOf(scene: EventScene, trigger: TriggerInFrame, told: readonly FoundArgument[]): FoundArgument[] {
  const { start, end } = trigger;
  const last = Math.min(scene.analysis.sentenceEnd(start), start + farthest) - 1;
  const own = ownEnd(scene, end, last);
  const known = told.find(({ role }) => role === 'target');
  return [
    ...(known ? doersOf(scene, known.start, last) : against(scene, trigger, own)),
    ...addressed(scene, end, own),
    ...inEffigy(scene, trigger, own),
    ...facing(scene, end, own),
  ];
}

/** «نفذ الأعوان إضرابا، وتجمع المئات أمام الوزارة»: what the next verb with a subject of its own tells is its own. */
export function ownEnd({ analysis, clauses }: EventScene, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    const isTurn = at > from && turning.has(analysis.folded(at - 1));
    const clause = isTurn || (analysis.outer(at) & Clitic.wa) !== 0 ? clauses.ofVerb.get(at) : undefined;
    if (clause?.isOwn && (isTurn || clause.kind === 'main')) return at;
  }
  return last;
}

/** «شل إضراب الحركة، كما اعتصم متقاعدون أمام الوزارة» */
const turning: ReadonlySet<string> = new Set(['كما', 'فيما', 'بينما', 'حين']);

/** «احتجاجا على …», «تنديدا ب…», «ضد …» behind the trigger, and whose deed that is. */
function against(scene: EventScene, { end, rules }: TriggerInFrame, last: number): FoundArgument[] {
  for (let at = end; at < last; at++) {
    const from = opposedAt(scene, at, last);
    if (from >= 0) return [...fill(scene, 'target', from, rules), ...doersOf(scene, from, last)];
  }
  return [];
}

/** Where what a word at a token is directed against begins; −1. */
function opposedAt(scene: EventScene, at: number, last: number): number {
  const { analysis, phrases, clauses } = scene;
  const word = analysis.bare(at);
  const next = at + 1;
  const behind = behindAnger(scene, at, word);
  if (behind >= 0) return behind <= last && phrases.isNominal(behind) ? behind : -1;
  const isFree = (analysis.outer(next) & prepositionClitics) === 0;
  // «ورفض ترشيح الوزير», not «الرفض القاطع»
  const isRefusal = analysis.stem(at) === 'رفض' && !clauses.ofVerb.has(at);
  const isDirect = word === 'ضد' || criticizing.has(word) || isRefusal;
  return (isFree ? isDirect : denouncing.has(word)) && phrases.isNominal(next) ? next : -1;
}

/** «مناهضة للحكومة»: right behind a word of denouncing, by its ل. */
export const isDenounced = ({ analysis }: EventScene, at: number): boolean =>
  at > 0 && (analysis.outer(at) & Clitic.la) !== 0 && denouncing.has(analysis.bare(at - 1));

/** «احتجاجا على …», «غضبهم من …», «غضب متزايد من …», «للضغط على …»: the token behind the preposition; −1. */
function behindAnger({ analysis }: EventScene, at: number, word: string): number {
  const next = at + 1;
  const isOn = analysis.folded(next) === 'علي';
  if (protesting.has(word) || word === 'ضغط') return isOn ? next + 1 : -1;
  if (!anger.has(word)) return -1;
  const preposition = analysis.is(next, analysis.bits.adjective) ? next + 1 : next;
  return angry.has(analysis.folded(preposition)) ? preposition + 1 : -1;
}

/** «احتجاجا على مقتل ثلاثة مدنيين على يد قوات التحالف»: who did what the protest is against. */
function doersOf(scene: EventScene, from: number, last: number): FoundArgument[] {
  for (let at = from; at < Math.min(from + closeBy, last); at++) {
    const doer = agentAt(scene, at);
    if (doer >= 0) return partiesAt(scene, 'target', doer).slice(0, 1);
  }
  return [];
}

const closeBy = 8;

/** «مطالبين الحكومة بـ…», «شعارات تطالب بإقالة الوزير»: who is to do it, and who is to go. */
function addressed(scene: EventScene, from: number, last: number): FoundArgument[] {
  const found: FoundArgument[] = [];
  for (let at = from; at < last && found.length < mostAddressed; at++) {
    const word = scene.analysis.bare(at);
    const party = demanding.has(word) ? demandedAt(scene, at + 1, last) : shoutedAt(scene, at, word);
    if (party >= 0) found.push(...partiesAt(scene, 'target', party).slice(0, 1));
  }
  return found;
}

const mostAddressed = 3;

function demandedAt(scene: EventScene, behind: number, last: number): number {
  const { analysis, phrases } = scene;
  // «داعين إلى "وقف الحرب"»
  const isTo = behind < last && analysis.folded(behind) === 'الي';
  const at = isTo ? skipOpeners(scene, behind + 1) : behind;
  if (at < 0) return -1;
  if (!isTo && (analysis.outer(at) & prepositionClitics) === 0) return isAsked(scene, at) ? at : -1;
  const next = at + 1;
  const word = analysis.bare(at);
  const isOf = (isTo || (analysis.outer(at) & Clitic.ba) !== 0) && !analysis.hasPronoun(at) && next <= last;
  if (!isOf || analysis.outer(next) !== 0) return -1;
  const isTarget = removals.has(word) ? isBody(scene, next) : isStop(analysis.stem(at)) && phrases.isNominal(next);
  return isTarget ? next : -1;
}

/** «الموت لأمريكا», «لا للحرب», «كلا كلا أمريكا»: whom a crowd shouts against; −1. */
function shoutedAt(scene: EventScene, at: number, word: string): number {
  const { analysis } = scene;
  if (cursed.has(word)) return cursedAt(scene, at + 1);
  const next = at + 1;
  if (!noes.has(word) || next >= analysis.sentenceEnd(at) || !isCry(analysis, at)) return -1;
  const isFor = analysis.outer(next) === Clitic.la && analysis.isDefinite(next) && scene.phrases.isNominal(next);
  return isFor ? next : word === 'كلا' ? cursedAt(scene, next) : -1;
}

/** «"لا للحرب"», «كلا كلا أمريكا»: opens a quotation or is said again. */
const isCry = (analysis: Analysis, at: number): boolean =>
  at > 0 && (isQuotationMark(analysis, at - 1) || analysis.folded(at - 1) === analysis.folded(at));

/** «الموت لأمريكا», «يسقط الرئيس»: who is cursed at a token; −1. */
function cursedAt(scene: EventScene, at: number): number {
  const { analysis, entityAt } = scene;
  // «ارحل يا بشار»
  if (analysis.folded(at) === 'يا' && at + 1 < analysis.sentenceEnd(at)) return cursedAt(scene, at + 1);
  if ((analysis.outer(at) & ~Clitic.la) !== 0) return -1;
  return bodies.has(entityAt(at)?.type ?? '') || (analysis.isDefinite(at) && isBody(scene, at)) ? at : -1;
}

/** «مطالبين الحكومة», «لمطالبة إسلام آباد»: whom a crowd wants something of. */
export function isAsked(scene: EventScene, at: number): boolean {
  if ((scene.analysis.outer(at) & prepositionClitics) !== 0) return false;
  return bodies.has(scene.entityAt(at)?.type ?? '') || (scene.analysis.isDefinite(at) && isBody(scene, at));
}

/** Somebody or some body, named or not. */
function isBody(scene: EventScene, at: number): boolean {
  const { analysis, phrases } = scene;
  if (!phrases.isNominal(at) || analysis.hasPronoun(at)) return false;
  const entity = scene.entityAt(at);
  return entity ? removable.has(entity.type) : isActorAt(scene, at) || regimes.has(analysis.bare(at));
}

/** «أحرقوا أعلام إسرائيل»: whose flag or picture is burnt. */
function inEffigy({ analysis, entityAt }: EventScene, { start, end }: TriggerInFrame, last: number): FoundArgument[] {
  if (!burning.test(analysis.stem(start))) return [];
  for (let at = end; at < Math.min(last, end + closeBy); at++) {
    const whose = effigies.has(analysis.stem(at)) ? entityAt(at + 1) : undefined;
    if (whose && bodies.has(whose.type)) return [argumentOfEntity('target', whose)];
  }
  return [];
}

/** «ساروا نحو السفارة», «أمام مقر البرلمان»: a body before which people gather is whom they turn to. */
export function facing(scene: EventScene, from: number, last: number): FoundArgument[] {
  for (let at = from; at < Math.min(last, from + nearby); at++) {
    const seat = behindFront(scene, at);
    if (seat < 0) continue;
    const body = [seat, seat + 1, seat + 2].map((token) => bodyAt(scene, token, seat)).find(Boolean);
    if (body && body.end <= last + 1) return [body, ...placeBefore(scene, at, seat)];
  }
  return [];
}

const nearby = 25;

/** «أمام مقر الولاية»: the seat is where it takes place. */
function placeBefore(scene: EventScene, at: number, seat: number): FoundArgument[] {
  const { analysis, phrases, entityAt } = scene;
  if (!fronts.has(analysis.folded(at)) || !seats.has(analysis.bare(seat)) || entityAt(seat)) return [];
  return [argumentOver(scene, 'place', seat, phrases.coreEnd(seat))];
}

/** The token behind an expression for where people gather; −1. What they head for, or stand around, must be a seat. */
function behindFront({ analysis }: EventScene, at: number): number {
  const next = at + 1;
  const word = analysis.folded(at);
  const before = at > 0 ? analysis.stem(at - 1) : '';
  // «وصولا إلى مقر الاتحاد» only says where a march ends, «من أمام المسجد» where it begins.
  if (before === 'وصولا' || before === 'من') return -1;
  if (fronts.has(word)) return next;
  const isNear = word === 'من' && before.endsWith('قرب');
  return (isNear || directions.has(word)) && seats.has(analysis.bare(next)) ? next : -1;
}

/** A body, named or by the kind of its seat; between the expression and it stand only words for a building. */
function bodyAt(scene: EventScene, at: number, from: number): FoundArgument | undefined {
  const { analysis, entityAt } = scene;
  for (let token = from; token < at; token++) if (!seats.has(analysis.bare(token))) return undefined;
  const entity = entityAt(at);
  if (entity) return facedTypes.has(entity.type) ? argumentOfEntity('target', entity) : undefined;
  const isPower = powers.has(analysis.bare(at));
  // «أمام مقر الشركة»
  const isOwner = at > from && analysis.isDefinite(at) && analysis.outer(at) === 0 && isBody(scene, at);
  if (at >= analysis.sentenceEnd(from) || !(isPower || isOwner)) return undefined;
  return argumentOver(scene, 'target', at, scene.phrases.coreEnd(at));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** أحرق in any form, folded. */
const burning = /حرق/u;
const effigies = words('علم اعلام علما اعلاما صوره صور دميه دمي مجسم');
const fronts = words('امام قباله نحو خارج صوب باتجاه');
const directions = words('الي حول قرب');
/** Buildings, which are whose they are (folded, without article). */
const seats =
  words(`مقر مقرات مقار مبني مباني مبان مكتب مكاتب سفاره سفارات قصر برلمان مجلس وزاره قنصليه منزل بيت باب بوابه مدخل باحه
  ساحه`);
/** Bodies known by their kind. */
const powers = words('معتمديه مندوبيه سفاره سفارات قنصليه برلمان رياسه حكومه وزاره محكمه بلديه ولايه محافظه');
const protesting = words('احتجاجا احتجاج اعتراضا اعتراض');
const anger = words('غضب استياء سخط امتعاض تذمر');
const angry = words('من علي تجاه ازاء حيال');
const denouncing =
  words(`تنديدا رفضا رفض معارضه رافضه محتجه مستنكره شاجبه تنديد استنكارا شجبا ادانه مندد منددين مندده منددا ينددون تندد رافضين مناهض مناهضه مناهضين
  مناهضون معادي معاديه معادين معارضين معارضون مناويه مناوي`);
/** Verbs whose object stands free. */
const criticizing = words(
  'تنتقد ينتقدون انتقدوا تدين يدينون ادانوا تهاجم تستنكر يستنكرون استنكروا منتقدين مستنكرين تتهم يتهمون اتهموا متهمين',
);
/** What a crowd does that wants something. */
export const demanding = words(`مطالبين مطالبون مطالبه طالبوا طالب مطالبا تطالب يطالبون داعين تدعو
  مناشدين ناشدوا يناشدون حث`);
const noes = words('لا كلا');
const cursed = words('موت يسقط تسقط يستقيل يستقل تستقيل يرحل ارحل');
/** What a crowd wants of those in power. */
const removals = words('انسحاب جلاء اغلاق غلق اسقاط استقاله اقاله رحيل تنحي تنحيه طرد محاكمه عزل سقوط اعدام محاسبه');
/** What a crowd wants to end is what it is against. */
const stops = words('وقف ايقاف الغاء انهاء سحب');
/** «بإلغاء», «بالإلغاء»: the letters of the article may be the word's own. */
const isStop = (stem: string): boolean => stops.has(stem) || stops.has(withoutArticle(stem));
const regimes = words('نظام احتلال سلطه');
const bodies = words('country organization official person place');
const removable = words('country organization official person');
const facedTypes = words('organization official');
