/**
 * Noun phrases that complete the name of a body: nouns without article up to a definite one, adjectives, and what و joins
 * to them. Which heads take one, and which only seem to («تنظيم الهجرة» is an act, «شركات الطيران» are several).
 */
import { Feature } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isDeedOn } from '../../syntax/words/deeds.ts';
import { Clitic } from '../../text/clitics.ts';
import { alef, ya } from '../../text/letters.ts';
import { endsMatchOf } from '../person/match-before.ts';
import type { EntityScene } from '../scene.ts';

export const isPlainDefinite = (analysis: Analysis, at: number): boolean =>
  analysis.isDefinite(at) && analysis.outer(at) === 0 && !analysis.is(at, analysis.bits.relative);

export const longestPhrase = 7;

/**
 * Nouns without article up to a definite one, the adjectives that follow, and what و joins to them, where it may («عرض على
 * رئاسة الحكومة والمصادقة عليه» joins two acts).
 */
export function idafaEnd(analysis: Analysis, at: number, limit: number, isJoinable = true): number {
  const end = unlistedIdafaEnd(analysis, at, limit, isJoinable);
  if (!isJoinable || at === 0 || analysis.bare(at - 1) !== 'وزاره') return end;
  // «وزارة الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج»
  return end < 0 ? end : Math.max(end, portfolioEnd(analysis, at));
}

function unlistedIdafaEnd(analysis: Analysis, at: number, limit: number, isJoinable: boolean): number {
  const { noun, adjective } = analysis.bits;
  const town = namedPlaceEnd(analysis, at, limit);
  if (town >= 0) return town;
  let end = at;
  while (end < limit && end < at + 3 && isPlainNoun(analysis, end)) end++;
  if (
    end >= limit ||
    !isPlainDefinite(analysis, end) ||
    analysis.is(end, analysis.bits.demonstrative | analysis.bits['linking-adjective']) ||
    // «مستشفى عسير الدكتور عبدالعزيز …»
    analysis.longestMatch(end, analysis.lexicon.code['person-cue']) >= 0 ||
    !analysis.isWord(end) ||
    !(analysis.is(end, noun | adjective) || analysis.isUnknown(end)) ||
    (end > at && isDay(analysis, end))
  )
    return -1;
  end = behindAdjectives(analysis, end + 1, Math.min(limit, at + longestPhrase));
  return isJoinable ? coordinatedEnd(analysis, end, Math.min(limit, at + longestPhrase)) : end;
}

/** «وكالة الأناضول أمس الخميس», «قناة نسمة مساء اليوم»: when something is said. */
const isDay = (analysis: Analysis, at: number): boolean =>
  analysis.stem(at) === 'اليوم' || analysis.longestMatch(at, analysis.lexicon.code.weekday) >= 0;

/** «جامعة الليث»: the end of a town whose name is no other noun, though it might be another's name; −1. */
function namedPlaceEnd(analysis: Analysis, at: number, limit: number): number {
  const { noun, adjective } = analysis.bits;
  if (at >= limit || !isPlainDefinite(analysis, at) || analysis.is(at, noun | adjective)) return -1;
  const row = analysis.longestMatch(at, analysis.lexicon.code.place);
  const end = row < 0 ? -1 : analysis.matches.end[row]!;
  return end <= limit ? end : -1;
}

export const isPlainNoun = (analysis: Analysis, at: number): boolean =>
  analysis.isWord(at) &&
  (analysis.clitics[at]! & ~Clitic.pronoun) === 0 &&
  !analysis.hasPronoun(at) &&
  analysis.is(at, analysis.bits.noun) &&
  !analysis.is(at, analysis.bits.preposition | analysis.bits.quantifier | analysis.bits.demonstrative);

/** «… والكرامة», «… والتعاون الإفريقي»: a definite noun with و, and its adjectives, as often as they come. */
export function coordinatedEnd(analysis: Analysis, at: number, limit: number): number {
  const { noun } = analysis.bits;
  let end = secondFieldEnd(analysis, at, limit);
  while (
    end < limit &&
    analysis.outer(end) === Clitic.wa &&
    analysis.isDefinite(end) &&
    (analysis.is(end, noun) ||
      (analysis.isUnknown(end) && analysis.stem(end).endsWith('ات')) ||
      isSecondAdjective(analysis, end)) &&
    !analysis.hasPronoun(end)
  ) {
    // «وزارة التربية والتعليم», «وزارة المرأة والأسرة والطفولة»
    const isField = portfolioEnd(analysis, end - 1) > end;
    const arePeople =
      analysis.is(end, analysis.bits.people) && portfolioEnd(analysis, end) < 0 && !areFairs(analysis, end);
    if ((opensAnother(analysis, end) || arePeople) && !isField) break;
    // «مركز المدينة الصحي والمراكز الأخرى»
    if (end + 1 < limit && passing.has(analysis.folded(end + 1))) break;
    // «النزول لمجلس النواب والاختيار بين …», «وزير التربية والتعامل معه»: what is done, and no field.
    if (isDeedOn(analysis, end)) break;
    // «مركز الحديقة والمجتمع والذي …»
    if (analysis.is(end, analysis.bits.relative)) break;
    // «ممثلا لوزارة العمل والدكتور / سالم»
    if (analysis.longestMatch(end, analysis.lexicon.code['person-cue']) >= 0) break;
    // «رئيس الاتحاد الإفريقي لكرة القدم والمغربي»
    if (analysis.longestMatch(end, analysis.lexicon.code.nationality) >= 0 && !isSecondAdjective(analysis, end)) break;
    const governs = furthering.has(analysis.stem(end)) && end + 1 < limit;
    const isGoverned = governs && analysis.outer(end + 1) === Clitic.ba && analysis.isDefinite(end + 1);
    end = secondFieldEnd(analysis, behindAdjectives(analysis, end + (isGoverned ? 2 : 1), limit), limit);
  }
  return end;
}

/** «مركز جدة الدولي للمؤتمرات والمعارض»: fairs, as those are called who are against something. */
const areFairs = (analysis: Analysis, at: number): boolean =>
  analysis.stem(at) === 'المعارض' && meetings.has(analysis.stem(at - 1));

const meetings: ReadonlySet<string> = new Set(['الموتمرات', 'الندوات', 'المهرجانات', 'الفعاليات', 'الاسواق']);

/** The token behind the fields of a ministry that begin at a token; −1 where none do. */
export function portfolioEnd(analysis: Analysis, at: number): number {
  const row = analysis.longestMatch(at, analysis.lexicon.code.portfolio);
  return row < 0 ? -1 : analysis.matches.end[row]!;
}

/** «وزارة الأشغال وشئون البلديات», «لجنة التنظيم الإداري ومكافحة الفساد»: behind a construct that و joins, or the token itself. */
function secondFieldEnd(analysis: Analysis, at: number, limit: number): number {
  if (at + 1 >= limit || analysis.outer(at) !== Clitic.wa || !affairs.has(analysis.stem(at))) return at;
  return isPlainDefinite(analysis, at + 1) ? behindAdjectives(analysis, at + 2, limit) : at;
}

/** «للدراسات السياسية والاجتماعية»: an adjective joined to the adjective right before it, of one ending. */
function isSecondAdjective(analysis: Analysis, at: number): boolean {
  const { adjective } = analysis.bits;
  const before = at - 1;
  if (!analysis.is(at, adjective) || !analysis.is(before, adjective) || !analysis.isDefinite(before)) return false;
  return analysis.stem(at).endsWith('ه') === analysis.stem(before).endsWith('ه');
}

/** What heads a second field, in construct. */
const affairs: ReadonlySet<string> = new Set('شوون مكافحه تنميه توعيه تاهيل حقوق تقنيه تكنولوجيا'.split(' '));

/** «… والنهوض بالصادرات»: verbal nouns that ب completes. */
export const furthering: ReadonlySet<string> = new Set(['النهوض', 'العنايه', 'التعريف', 'الاحاطه']);

/** Behind the adjectives that follow a noun, but for those that only join on what it belongs to (التابعة، الصادر). */
export function behindAdjectives(analysis: Analysis, at: number, limit: number): number {
  const { adjective } = analysis.bits;
  const linking = analysis.bits['linking-adjective'];
  let end = isOfTheBook(analysis, at, limit) ? at + 1 : at;
  while (
    end < limit &&
    isPlainDefinite(analysis, end) &&
    (analysis.is(end, adjective) || isUnlistedRelation(analysis, end))
  ) {
    // «الدعوة الخاصة بالوزير»; but «الصيدليات الخاصة»
    if (analysis.is(end, linking) && !(isPrivate(analysis, end) && !linksOn(analysis, end, limit))) break;
    if (arePeople(analysis, end, at) || passing.has(analysis.stem(end))) break;
    if ((end > at && isNounToo(analysis, end)) || governs(analysis, end, limit)) break;
    // «إدارة العلاقات العامة المتحدث الإعلامي», «صندوق الاستثمار المستشار …»
    if (analysis.is(end, analysis.bits.people) && opensOffice(analysis, end)) break;
    if (isTitle(analysis, end)) break;
    end++;
  }
  return end;
}

/** «الجمعية الخيرية لتحفيظ القرآن الكريم»: what the Quran is always called, elsewhere a name. */
const isOfTheBook = (analysis: Analysis, at: number, limit: number): boolean =>
  at < limit && analysis.folded(at) === 'الكريم' && analysis.stem(at - 1) === 'القران';

/** «صندوق الاستثمار المستشار …»; in «لجنة التشريع العام البرلمانية» it is an adjective. */
export const opensOffice = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code.office) >= 0 && !/^البرلمانيه?$/.test(analysis.stem(at));

/** «الجالية البرماوية»: in no list, of the shape of an adjective of relation, behind a feminine noun. */
const isUnlistedRelation = (analysis: Analysis, at: number): boolean =>
  analysis.isUnknown(at) && /^ال...+يه$/.test(analysis.stem(at)) && /(ه|ات)$/.test(analysis.stem(at - 1));

/** «وزارة الدفاع المقدم سالم العوني»: the title of whoever is named next; «المركز الإعلامي» is of that kind. */
const isTitle = (analysis: Analysis, at: number): boolean =>
  !/(ي|يه)$/.test(analysis.stem(at)) && analysis.longestMatch(at, analysis.lexicon.code['person-cue']) >= 0;

/** «مجلس الوزراء القادم», «دعم حكومة الولايات المتحدة الكامل», «رئيس النادي المكلف»: which one, how much, what it is or has. */
const passing: ReadonlySet<string> = new Set(
  `الاخير الاخيره السابق السابقه الحالي الحاليه القادم القادمه المقبل المقبله الاخري الاخر الكامل الكامله الكثير الكثيره
  العديد العديده الاكثر المملوك المملوكه المكلف المكلفه المخصص المخصصه الاسبق الاسبقه المجتمع المجتمعه المشكل المشكله المستمره
  المتمثل المتمثله المنشق المنشقه المدعوم المدعومه المحذره المليء المليءه العملاق العملاقه الرايده الضخم الضخمه الوحيد الوحيده
  الواسع الواسعه الكبير الكبيره المحظور المحظوره المزعوم المزعومه المتكرره المركز المرتبه الواقع الواقعه الراجع الراجعه المتواجده الناهضه الارهابي الارهابيه المتطرف المتطرفه المتشدد المتشدده`.split(
    /\s+/u,
  ),
);

const isPrivate = (analysis: Analysis, at: number): boolean => /^الخاصه?$/.test(analysis.stem(at));

const linksOn = (analysis: Analysis, at: number, limit: number): boolean =>
  at + 1 < limit && analysis.outer(at + 1) === Clitic.ba;

/** «إمارة الجوف المسافرين»: people in the plural describe no single noun before them. */
const arePeople = (analysis: Analysis, at: number, from: number): boolean =>
  at === from &&
  analysis.is(at, analysis.bits.people) &&
  /(ين|ون)$/.test(analysis.stem(at)) &&
  !/(ين|ون|ات|اء)$/.test(analysis.stem(at - 1)) &&
  // «اتحاد الأساتذة الجامعيين»: they describe people who have a broken plural
  !analysis.is(at - 1, analysis.bits.people) &&
  !(at > 1 && analysis.is(at - 2, analysis.bits.people) && !isHead(analysis, at - 2));

/** «وزارة الصحة المواطنين»: a body, which is none of those described. */
const isHead = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0;

const back: ReadonlySet<string> = new Set(
  'به بها بهم له لها لهم فيه فيها عليه عليها منه منها عنه عنها اليه اليها'.split(' '),
);

/** «المصرح بها», «المكلف به»: a participle with what it governs tells about a body and is no part of its name. */
export const governs = (analysis: Analysis, at: number, limit: number): boolean =>
  at + 1 < limit && (back.has(analysis.folded(at + 1)) || isChargedWith(analysis, at) || isConsent(analysis, at));

/** «قرر مجلس الوزراء الموافقة على …»: what it decides. */
const isConsent = (analysis: Analysis, at: number): boolean =>
  analysis.folded(at + 1) === 'علي' && /^(الموافقه|المصادقه)$/.test(analysis.folded(at));

/** «… للشغل المكلف بالوظيفة العمومية»: somebody of the body, and none of its adjectives. */
const isChargedWith = (analysis: Analysis, at: number): boolean =>
  (analysis.outer(at + 1) & Clitic.ba) !== 0 && /^المكلفه?$/.test(analysis.folded(at));

/**
 * «منظمة الصحة العالمية المجتمع الدولي»: behind an adjective a word that is a noun too begins another phrase; «الغرفة النقابية
 * الوطنية» has two.
 */
function isNounToo(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, analysis.bits.noun) || nationwide.has(analysis.stem(at))) return false;
  return analysis.longestMatch(at, analysis.lexicon.code.nationality) < 0;
}

/** Adjectives that are names of bodies or of who sits in them too. */
const nationwide: ReadonlySet<string> = new Set(['الوطنيه', 'الوطني', 'البرلماني', 'البرلمانيه']);

/** True where another body begins, so that و joins two names and not two parts of one. */
function opensAnother(analysis: Analysis, at: number): boolean {
  const { lexicon } = analysis;
  if (bodies.has(analysis.stem(at))) return true;
  if (isSecondOf(analysis, at)) return false;
  return ['organization', 'organization-head', 'country', 'place'].some((type) => {
    const row = analysis.longestMatch(at, lexicon.codeOf(type));
    if (row < 0) return false;
    // «للتوعية والإصلاح»: a noun that is the name of some town too.
    const mayBeNoun = type === 'organization' || (type === 'place' && analysis.is(at, analysis.bits.noun));
    return analysis.isSafe(row) || analysis.matches.end[row]! > at + 1 || !mayBeNoun;
  });
}

/** «لجنة الدفاع والأمن القومي», «هيئة الإذاعة والتلفزيون»: what heads bodies elsewhere, joined to what goes with it. */
function isSecondOf(analysis: Analysis, at: number): boolean {
  const firsts = pairs.get(analysis.stem(at));
  if (!firsts?.has(analysis.bare(at - 1))) return false;
  // «الشرطة والأمن الوطني»
  return at + 1 >= analysis.count || !/^(الوطني|العام|المركزي)$/.test(analysis.folded(at + 1)) || firsts.has('تحقيق');
}

/** By a field that heads bodies too the fields before it (without article). */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    الامن: 'دفاع عداله قانون استخبارات مخابرات دوله فساد سلامه سلم',
    الدفاع: 'امن خارجيه داخليه',
    التلفزيون: 'اذاعه',
    التلفزه: 'اذاعه',
    الادعاء: 'تحقيق',
    المرور: 'نقل طرق',
    الداخليه: 'دفاع امن',
  }).map(([second, firsts]) => [second, new Set(firsts.split(' '))]),
);

/** «وزارة الثقافة والمصالح المعنية»: bodies of their own. */
const bodies: ReadonlySet<string> = new Set(
  'المصالح الجهات الهياكل الاطراف المندوبيات الدواير البرنامج المشروع'.split(' '),
);

const acts: ReadonlySet<string> = new Set([
  'تنظيم',
  'حشد',
  'قياده',
  'اداره',
  'حركه',
  'قوه',
  'شبكه',
  'اذاعه',
  'وحده',
  'قسم',
]);

/** What is done for everybody by a body that has its name from it: «إدارة الإطفاء», «إدارة تعليم صبيا». */
const departments: ReadonlySet<string> = new Set(
  'الاطفاء المرور الجوازات التعليم التربيه التحريات السجون المساجد الاوقاف تعليم مرور جوازات سجون شرطه العلاقات الرقابه المتابعه التراخيص الحج التوجيه الاشراف المختبرات التحاليل'.split(
    ' ',
  ),
);

export const isDepartment = (analysis: Analysis, start: number): boolean =>
  analysis.stem(start) === 'اداره' &&
  start + 1 < analysis.sentenceEnd(start) &&
  departments.has(analysis.folded(start + 1)) &&
  !ofStates.has(analysis.folded(start + 2));

/** «إدارة العلاقات الثنائية»: what states run between them. */
const ofStates: ReadonlySet<string> = new Set(['الثناييه', 'الدوليه', 'الخارجيه']);

/** «تنظيم الهجرة», «حركة الطائرات», «وحدة الأهداف»: a noun that is an act or a quality, unless somebody holds an office in it. */
export function isAct(scene: EntityScene, start: number): boolean {
  return (
    acts.has(scene.analysis.stem(start)) &&
    !isDepartment(scene.analysis, start) &&
    !isOfOffice(scene, start) &&
    !endsMatchOf(scene, start, 'person-cue')
  );
}

/** «رئيس وحدة الأبحاث», «مدير إدارة التحركات»: behind an office of the lists, or the last word of one. */
export function isOfOffice(scene: EntityScene, start: number): boolean {
  const { analysis } = scene;
  if (endsMatchOf(scene, start, 'office')) return true;
  if (start === analysis.sentenceStart(start) || analysis.outer(start) !== 0) return false;
  const row = analysis.longestMatch(start - 1, analysis.lexicon.code.office);
  return row >= 0 && analysis.matches.end[row] === start + 1;
}

const leadership: ReadonlySet<string> = new Set(['رياسه', 'قياده', 'زعامه']);

/** «برئاسة السيد …», «بقيادة حزب الاستقلال»: who leads, and no body. */
export const isLeading = (analysis: Analysis, start: number): boolean =>
  (analysis.outer(start) & Clitic.ba) !== 0 && !analysis.isDefinite(start) && leadership.has(analysis.stem(start));

const several: ReadonlySet<string> = new Set(['شركات', 'اجهزه']);

/** «شركات الطيران», «الأجهزة المصرية», «القنوات المصرية»: several bodies have no name. */
export function areSeveral(analysis: Analysis, row: number): boolean {
  const { features, start, end } = analysis.matches;
  if ((features[row]! & (Feature.plural | Feature.dual)) !== 0) return true;
  // «الأجهزة الأمنية المصرية» are told together.
  if (end[row] !== start[row]! + 1) return false;
  const isGeneral = several.has(analysis.bare(start[row]!)) || analysis.stem(start[row]!) === 'القنوات';
  return isGeneral || areTwo(analysis, start[row]!);
}

/** «فريقا الهلال والنصر», «شركتي "أبل" و"سامسونغ"»: two of a kind, each with its own name; «مصنعي السيارات» are people. */
function areTwo(analysis: Analysis, at: number): boolean {
  const last = analysis.tokens.folded.codes[analysis.tokens.to[at]! - 1]!;
  return (last === alef || last === ya) && two.test(analysis.folded(at));
}

const two = /^[وفبل]{0,2}(فريق|ناد[ي]|شركت|حزب|بنك|مصرف|قنات|وكالت|منظمت|وزارت|امانت|لجنت|موسست|شبكت|مدرست|مصنع)[اي]$/;

/** A definite adjective behind a definite noun of the same phrase. */
export function isAdjectiveBehind(analysis: Analysis, at: number): boolean {
  const { noun, adjective } = analysis.bits;
  return (
    at > analysis.sentenceStart(at) &&
    analysis.isDefinite(at) &&
    analysis.outer(at) === 0 &&
    analysis.is(at, adjective) &&
    analysis.isDefinite(at - 1) &&
    analysis.is(at - 1, noun) &&
    analysis.stem(at - 1).endsWith('ه')
  );
}
