/** Names of places at a token, behind what they are («حي بغداد الجديدة») or are a part of («أنحاء متفرقة من العراق»). */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { honoured } from '../../syntax/clauses/subjects.ts';
import { isEachOf } from '../../syntax/formulas/each-of.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';
import { isOfFight, struckThings } from './heads.ts';

/** The types of entities that tell where. */
export const placeTypes: ReadonlySet<string> = new Set(['place', 'country']);
/** Subtypes of bodies that are also the house that people go into. */
export const houses: ReadonlySet<string> = new Set(
  'university hospital court institute college museum academy library school cultural-institution'.split(' '),
);
/** Parts of a place, before its name (folded). */
const placeParts: ReadonlySet<string> = new Set(
  `انحاء ارجاء ربوع عموم مختلف كافه جميع عده اجزاء مناطق وسط قلب قرب شمال جنوب شرق غرب محيط ضواحي القرب احد احدي شوارع احياء مدن بلدات
  قري مشارف تخوم محاور محور مداخل مدخل اطراف ضفاف جبهات`.split(/\s+/u),
);
/** «بوسط البلاد»: a part of a place, whether it is named or not. */
export const isPlacePart = ({ analysis }: EventScene, at: number): boolean => placeParts.has(analysis.stem(at));
/** Sites that tell where without a name (folded, without article). */
const sites: ReadonlySet<string> = new Set(
  'مقر عاصمه قصر مسجد ملعب مطار سجن مستشفي قاعه فندق ساحه ميدان كنيسه مسرح نزل صاله مدرج مبني متحف مركب مجمع استراحه منتجع'.split(
    ' ',
  ),
);
/** Kinds of places that a name in no list follows. */
const quarters: ReadonlySet<string> = new Set(
  'منطقه حي احياء قريه قري بلده بلدات شارع شوارع نهج ازقه ناحيه مديريه معتمديه مخيم ضاحيه جبل وادي'.split(' '),
);
/** «مقر الحزب», «العاصمة»: a site without a name; «منطقة الجبل الشرقي»: with one that no list knows. */
export const isSite = ({ analysis }: EventScene, at: number): boolean =>
  sites.has(analysis.bare(at)) ||
  (rooms.has(analysis.bare(at)) && (analysis.hasPronoun(at) || isHonouredBehind(analysis, at))) ||
  (oneOf.has(analysis.bare(at)) && isKindBehind(analysis, at + 1)) ||
  (quarters.has(analysis.stem(at)) && isNameBehind(analysis, at + 1));

/** «مكتب معاليه», «قصر سموه» */
const isHonouredBehind = (analysis: Analysis, at: number): boolean =>
  at + 1 < analysis.sentenceEnd(at) && honoured.has(analysis.folded(at + 1));

/** «أحد نزل العاصمة», «إحدى قاعات الفندق»: one of a kind of places in the plural. */
const isKindBehind = (analysis: Analysis, at: number): boolean =>
  at < analysis.sentenceEnd(at - 1) && analysis.outer(at) === 0 && kinds.has(analysis.bare(at));

const oneOf: ReadonlySet<string> = new Set(['احد', 'احدي']);
/** Places that people meet or stay in, in the plural (folded, without article). */
const kinds: ReadonlySet<string> = new Set(
  'نزل فنادق قاعات منازل بيوت مساجد مقاهي مطاعم مستشفيات مدارس ملاعب اسواق متاحف قصور فضاءات مراكز ضواحي شواطي استراحات'.split(
    ' ',
  ),
);

const isNameBehind = (analysis: Analysis, at: number): boolean =>
  at < analysis.sentenceEnd(at - 1) &&
  analysis.outer(at) === 0 &&
  (analysis.isDefinite(at) || (analysis.isUnknown(at) && analysis.isWord(at)));
/** «قصف المستشفى», «استهداف قارب»: a building or vehicle, which is struck as people are. */
export const mayBeHit = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0 ||
  isOfFight(analysis.bare(at)) ||
  struckThings.has(analysis.bare(at));

/** Where somebody works or lives: «في مكتبه». */
const rooms: ReadonlySet<string> = new Set(['مكتب', 'ديوان', 'مجلس', 'منزل', 'بيت', 'مقر', 'قصر']);
/** How many words may stand between a preposition and the name of the place. */
const longestPlaceHead = 5;

/** «بلدة "الطيبة"», «قرية (دوما)», «مدن: صفاقس وقفصة»: a name may stand between marks. */
const behindMark = (analysis: Analysis, at: number): number =>
  at < analysis.count &&
  analysis.isPunctuation(at) &&
  (isQuotationMark(analysis, at) || '(:'.includes(analysis.folded(at)))
    ? at + 1
    : at;

/** The place named at a token or behind what it is or is a part of: «حي بغداد الجديدة», «أنحاء متفرقة من العراق». */
export function placeNamedAt({ analysis, entityAt }: EventScene, at: number): Mention | undefined {
  const limit = Math.min(at + longestPlaceHead, analysis.sentenceEnd(Math.max(0, at - 1)));
  for (let token = at < limit && isEachOf(analysis, at) ? at + 2 : at; token < limit; ) {
    // «مقر الإمارة بالدمام»: what another preposition brings is no name of the site before it.
    if (token > at && (analysis.outer(token) & Clitic.ba) !== 0 && sites.has(analysis.bare(at))) return undefined;
    const entity = entityAt(token);
    if (entity) return placeTypes.has(entity.type) ? entity : undefined;
    if (token > at && analysis.outer(token) !== 0) return undefined;
    const row = analysis.longestMatch(token, analysis.lexicon.code['place-head']);
    const isJoined = token > at && (analysis.folded(token) === 'من' || analysis.is(token, analysis.bits.adjective));
    if (row >= 0) token = behindMark(analysis, analysis.matches.end[row]!);
    else if (isJoined || placeParts.has(analysis.stem(token))) token++;
    else return undefined;
  }
  return undefined;
}

/** «بمدينة صفاقس»: the name of a place right behind the noun at a token for what it is; undefined where none stands. */
export function placeBehind({ analysis, entityAt }: EventScene, at: number): Mention | undefined {
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0 || analysis.isDefinite(at)) return undefined;
  const name = entityAt(next);
  if (name?.type !== 'place') return undefined;
  return analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0 ? name : undefined;
}
