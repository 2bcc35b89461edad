/** Heads that go on to what they are for or against: «المجلس الإداري لمنظمة …», «التحالف الدولي لهزيمة تنظيم …». */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EntityScene } from '../scene.ts';
import { agrees, type Continuation } from './continuation.ts';
import {
  behindAdjectives,
  coordinatedEnd,
  furthering,
  idafaEnd,
  isPlainDefinite,
  isPlainNoun,
  longestPhrase,
} from './phrase.ts';

/** «قناة لفيلم …», «شركة لدعم …»: who fights or watches another body is none of these. */
const neverAgainst: ReadonlySet<string> = new Set(
  'channel radio newspaper magazine website news-agency media company airline bank central-bank exchange club team presidency university college school institute academy hospital culture museum library cultural-institution'.split(
    ' ',
  ),
);

/** «طلب الحكومة لوقف الحوثيين»: what they ask or do, and nothing that they are for. */
const neverFor: ReadonlySet<string> = new Set('government parliament army ministry presidency'.split(' '));

/** «التحالف الدولي لهزيمة تنظيم "داعش"», «تحالف هزيمة داعش»: what a body is for, said of another body. */
export function byPurpose(scene: EntityScene, start: number, at: number, subtype: string): Continuation | undefined {
  const { analysis, mentions } = scene;
  if (neverAgainst.has(subtype) || isDeed(analysis, start)) return undefined;
  const limit = Math.min(analysis.sentenceEnd(start), at + longestPhrase);
  let end = at;
  while (
    end < limit &&
    analysis.outer(end) === 0 &&
    analysis.is(end, analysis.bits.adjective) &&
    analysis.isDefinite(end) === analysis.isDefinite(start)
  )
    end++;
  const purpose =
    end < limit &&
    (analysis.outer(end) === Clitic.la || (end === at && !analysis.isDefinite(start) && isPlainNoun(analysis, end))) &&
    analysis.is(end, analysis.bits.noun) &&
    !analysis.is(end, analysis.bits.people | analysis.bits.preposition) &&
    // «الاتحاد الدولي للعبة (فيفا)», «فرقة تابعة للديوانة»
    !(analysis.isDefinite(end) || belonging.test(analysis.stem(end)));
  if (!purpose || end + 1 >= limit || (analysis.outer(end) === Clitic.la && neverFor.has(subtype))) return undefined;
  const opening = analysis.isPunctuation(end + 1) ? end + 2 : end + 1;
  const target =
    opening < limit && analysis.outer(opening) === 0 ? mentions.longestAt(opening, ['organization']) : undefined;
  return target && { end: target.end, rule: 'organization/head-against' };
}

/** «تابعة لـ», «حاملة لـ»: whose a body is or what it has. */
const belonging = /^(تابع|حامل|غير)ه?$/;

/** «حشد تأييد الكونغرس», «قيادة مباراة النصر»: what somebody does, and nobody. */
const isDeed = (analysis: Analysis, start: number): boolean =>
  !analysis.isDefinite(start) && deeds.has(analysis.stem(start));

const deeds: ReadonlySet<string> = new Set('حشد قياده تنظيم مقاومه معارضه طيران'.split(' '));

/** «المجلس الإداري لمنظمة العمل الدولية», «الاتحاد العام للشغالين»: a definite head, adjectives, and whom it is for. */
export function byBeneficiary(
  scene: EntityScene,
  start: number,
  at: number,
  subtype: string,
): Continuation | undefined {
  const { analysis, mentions } = scene;
  const limit = Math.min(analysis.sentenceEnd(start), at + longestPhrase);
  const joined = behindAdjectives(analysis, isUnlistedRelation(analysis, at) ? at + 1 : at, limit);
  if (
    !analysis.isDefinite(start) ||
    subtype === 'unit' ||
    joined === at ||
    joined >= limit ||
    analysis.outer(joined) !== Clitic.la
  )
    return undefined;
  // «القوات العسكرية لاجتيازهم الحدود», «القوة الدافعة لسياساتها»: somebody's deed or thing.
  if (isOnlyTold(analysis, start, at) || analysis.hasPronoun(joined)) return undefined;
  const isNational = mentions.longestAt(joined - 1, ['nationality']) !== undefined;
  if ((isNational && !nationals.has(subtype)) || !agrees(analysis, start, at)) return undefined;
  if (isWhole(scene, start, joined)) return undefined;
  const owner = mentions.longestAt(joined, ['organization']);
  if (owner) return { end: owner.end, rule: 'organization/head-and-body' };
  // «القوة الشرائية للريال», «القوات المسلحة للمشاركة»; «القوة الخاصة لأمن الطرق» is there for one thing.
  if (powers.has(analysis.stem(start)) && (analysis.isDefinite(joined) || !isPlainDefinite(analysis, joined + 1)))
    return undefined;
  if (analysis.isDefinite(joined)) return { end: purposeEnd(analysis, joined, limit), rule: 'organization/head-for' };
  const end = taskEnd(scene, joined, limit, charged.has(subtype));
  return end < 0 ? undefined : { end, rule: 'organization/head-for' };
}

/** Who has power and uses it for this or that. */
const powers: ReadonlySet<string> = new Set(
  'القوات القوه القياده التحالف الحكومه الحركه الجيش التيار التنظيم السلطات السلطه المعارضه المقاومه الجبهه اللواء'.split(
    ' ',
  ),
);

/**
 * «لمقاومة الفساد», «لأمان تكنولوجيا المعلومات», «لإنصاف قدماء الاتحاد العام»: the end of what a body is there for; only a body
 * that has one task takes several nouns («المؤسسة التعليمية لأداء تحية العلم» does so); −1.
 */
function taskEnd({ analysis, mentions }: EntityScene, at: number, limit: number, isCharged: boolean): number {
  const isShort = at + 1 < limit && isPlainDefinite(analysis, at + 1);
  if (!analysis.is(at, analysis.bits.noun) || !(isCharged || isShort)) return -1;
  let end = idafaEnd(analysis, at + 1, limit);
  for (let token = at + 1; token < end; token++)
    end = Math.max(end, mentions.longestAt(token, ['organization'])?.end ?? end);
  return end;
}

/** What bodies that are there for a task alone are. */
const charged: ReadonlySet<string> = new Set(
  'agency authority committee council union federation school institute ngo'.split(' '),
);

/** «المكتب التعاوني»: of an adjective's shape, and no word of the lists. */
function isUnlistedRelation(analysis: Analysis, at: number): boolean {
  const { noun, adjective, people, 'given-name': given, 'family-name': family } = analysis.bits;
  if (!isPlainDefinite(analysis, at) || analysis.is(at, noun | adjective | people | given | family)) return false;
  return /...(ي|يه)$/.test(analysis.stem(at));
}

/** «للوقاية من أمراض الفم والأسنان», «للدفاع عن حقوق الإنسان»: what a body works for, with what its noun governs. */
function purposeEnd(analysis: Analysis, at: number, limit: number): number {
  // «للوقاية والتوعية من المخدرات»
  const isTwofold = analysis.outer(at + 1) === Clitic.wa && analysis.isDefinite(at + 1);
  const preposition = isTwofold ? at + 2 : at + 1;
  const end = governedEnd(analysis, at, preposition, limit);
  if (end > 0) return end;
  const next = at + 1;
  const isFurthered =
    furthering.has(analysis.stem(at)) && analysis.outer(next) === Clitic.ba && analysis.isDefinite(next);
  const arePeople = isPlainDefinite(analysis, next) && people.has(analysis.stem(next));
  return coordinatedEnd(analysis, behindAdjectives(analysis, isFurthered || arePeople ? next + 1 : next, limit), limit);
}

/** «… من أخطار التدخين»: the end of what a body's noun governs by its preposition, or −1. */
export function governedEnd(analysis: Analysis, noun: number, preposition: number, limit: number): number {
  if (preposition + 1 >= limit || governing.get(analysis.stem(noun)) !== analysis.folded(preposition)) return -1;
  if (analysis.folded(preposition) === 'في' && tellsWhere(analysis, preposition + 1)) return -1;
  return idafaEnd(analysis, preposition + 1, limit);
}

/** «لجنة التحقيق في الرياض», «في الأيام المقبلة»: where or when, and nothing that it looks into. */
const tellsWhere = (analysis: Analysis, at: number): boolean => {
  const { place, country, weekday, month, 'calendar-word': day } = analysis.lexicon.code;
  return [place, country, weekday, month, day].some((code) => analysis.longestMatch(at, code) >= 0);
};

/** «للأطباء الشبان»: nouns that tell of people what they are. */
const people: ReadonlySet<string> = new Set(['الشبان', 'الشباب', 'العرب', 'الاطفال', 'النساء']);

const governing: ReadonlyMap<string, string> = new Map([
  ['الوقايه', 'من'],
  ['الحمايه', 'من'],
  ['الحد', 'من'],
  ['الدفاع', 'عن'],
  ['البحث', 'عن'],
  ['التنقيب', 'عن'],
  ['الحفاظ', 'علي'],
  ['المحافظه', 'علي'],
  ['الكشف', 'عن'],
  ['الرقابه', 'علي'],
  ['الاشراف', 'علي'],
  ['الفصل', 'في'],
  ['النظر', 'في'],
  ['التحقيق', 'في'],
  ['البت', 'في'],
]);

/**
 * «الشركة المطورة للتطبيق», «الغرفة المخصصة للكشف»: a participle tells what a body does; «الجهاز الفني للفريق» are its trainers,
 * «الجهاز العصبي للإنسان» is an organ, «الرابطة المحترفة الأولى لكرة القدم» a competition.
 */
function isOnlyTold(analysis: Analysis, start: number, at: number): boolean {
  const adjective = analysis.stem(at);
  if (analysis.stem(start) === 'الجهاز') return staff.has(adjective);
  if (analysis.stem(start) === 'الرابطه') return /^(المحترفه|ال(اولي|ثانيه|ثالثه))$/.test(adjective);
  if (sides.has(adjective)) return true;
  return /^الم/.test(adjective) && !/(ي|يه)$/.test(adjective) && !titled.has(adjective);
}

const staff: ReadonlySet<string> = new Set('الفني العصبي الهضمي الاداري الطبي المناعي التنفسي التدريبي'.split(' '));
/** «الصندوق الخلفي للشاحنة», «الحكومة الرشيدة», «الإدارة السليمة للموارد» */
const sides: ReadonlySet<string> = new Set(
  'الخلفي الخلفيه الامامي الاماميه العلوي العلويه السفلي السفليه الرشيده الجيده السليمه الفعاله المثلي الناجحه الحديثه'.split(
    ' ',
  ),
);
/** Participles in the names of bodies. */
const titled: ReadonlySet<string> = new Set(
  'المتحده المسلحه المستقله المشتركه الموحده المنظمه المكلفه المتخصصه المديره المغربيه الموقته المستقل المشترك'.split(
    ' ',
  ),
);

/** «النقابة التونسية لأطباء القطاع الخاص»: of these a state has many; «الحكومة التونسية» is for everybody. */
const nationals: ReadonlySet<string> = new Set(
  'union federation ngo foundation institute academy centre fund agency committee company'.split(' '),
);

/**
 * «دعم التحالف العربي للجيش»: a listed name that ends where ل begins needs nobody whom it is for; of councils there are many
 * («المجلس الوطني للأبحاث»).
 */
function isWhole({ analysis, mentions }: EntityScene, start: number, end: number): boolean {
  const known = mentions.longestAt(start, ['organization']);
  return known?.end === end && !known.tentative && !toldByPurpose.has(analysis.stem(start));
}

const toldByPurpose: ReadonlySet<string> = new Set(['المجلس', 'اللجنه', 'الهييه', 'المكتب']);
