/**
 * How far the name of a body goes on behind what completes its head: adjectives of relation («إدارة مكافحة المخدرات الأردنية»),
 * its field («جمعية البركة الخيرية للخدمات الاجتماعية»), the body that it is a part of («كلية الطب بجامعة جدة»), the
 * town of a local one («نقابة التعليم الثانوي ببوسالم»).
 */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { isNameWord, namePartAt } from '../person/name-part.ts';
import type { EntityScene } from '../scene.ts';
import { agrees } from './continuation.ts';
import { zones } from './owners.ts';
import {
  behindAdjectives,
  coordinatedEnd,
  governs,
  isDepartment,
  isPlainDefinite,
  longestPhrase,
  opensOffice,
} from './phrase.ts';

export interface Extent {
  end: number;
  /** True if the body that it is a part of is named at the end. */
  isPart: boolean;
}

/**
 * The whole name of a body whose head and what completes it are tokens [start, end). Behind a name of its own
 * («صحيفة "هآرتس" الإسرائيلية») adjectives only tell whose it is.
 */
export function extentOf(scene: EntityScene, start: number, end: number, subtype: string, isNamed: boolean): Extent {
  const limit = Math.min(scene.analysis.sentenceEnd(start), end + longestPhrase);
  const described = isNamed ? kindEnd(scene, start, end, limit) : relationsEnd(scene, end, limit);
  const whole = abroadEnd(scene.analysis, fieldEnd(scene, start, described, limit, subtype), limit);
  const host = isApart(scene.analysis, start, whole, subtype) ? whole : hostEnd(scene, whole, limit, subtype);
  return { end: townEnd(scene, start, host, limit), isPart: host > whole };
}

/** «جمعية الأورمان الخيرية», «شركة دانية القابضة»: behind its own name an adjective that says what kind of body it is. */
function kindEnd({ analysis }: EntityScene, start: number, at: number, limit: number): number {
  if (at >= limit || !isPlainDefinite(analysis, at) || !ofKind.has(analysis.stem(at))) return at;
  return agrees(analysis, start, at) ? at + 1 : at;
}

const ofKind: ReadonlySet<string> = new Set(
  'الخيريه القابضه الاهليه الطبي الطبيه التعليميه الاعلاميه الاستشاريه التطوعيه المحدوده التعاونيه الاستثماريه العقاريه الهندسيه'.split(
    ' ',
  ),
);

const stately: ReadonlySet<string> = new Set('agency government security army'.split(' '));

/** The same of a listed body: «إدارة مكافحة المخدرات الأردنية» — every state has one. */
export function listedExtent(scene: EntityScene, { start, end, subtype = '' }: Mention): Extent {
  const hasCountry = scene.mentions.longestAt(end - 1, ['nationality', 'country']) !== undefined;
  return extentOf(scene, start, end, subtype, hasCountry || !stately.has(subtype));
}

/** Adjectives that say whose, where or of what kind a body is, which belong to its name; not what it is like or does now. */
export function relationsEnd(scene: EntityScene, at: number, limit: number): number {
  let end = at;
  while (end < limit && isRelation(scene, end, limit)) end++;
  return end;
}

const passing: ReadonlySet<string> = new Set(
  `الرسمي الرسميه الحالي الحاليه الماضي الماضيه الثاني الثانيه الموالي المواليه التالي التاليه المعني المعنيه الاجرامي الاجراميه الشرعي الشرعيه
  الارهابي الارهابيه النهايي النهاييه الرييسي الرييسيه الاساسي الاساسيه الاصلي الاصليه الفعلي الفعليه القوي القويه الباقي الباقيه
  المتبقي المتبقيه`.split(/\s+/u),
);

/** «الخيرية», «البرلمانية», «الأردنية»: an adjective with article and the ending of relation, which governs nothing behind it. */
function isRelation({ analysis }: EntityScene, at: number, limit: number): boolean {
  if (!isPlainDefinite(analysis, at) || !/(ي|يه)$/.test(analysis.stem(at)) || passing.has(analysis.stem(at)))
    return false;
  const isNational = analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;
  if (!isNational && !analysis.is(at, analysis.bits.adjective)) return false;
  // «مجلس القضاء الأعلى اللبناني القاضي …»
  if (opensOffice(analysis, at)) return false;
  return !governs(analysis, at, limit) && !isNameWord(namePartAt(analysis, at + 1));
}

const serving: ReadonlySet<string> = new Set(
  'ngo foundation agency news-agency company bank exchange institute academy centre team union federation fund forum university college committee council group'.split(
    ' ',
  ),
);

/** «… للخدمات الاجتماعية», «… للأنباء»: what a body works for: a listed field and what goes on with it. */
function fieldEnd({ analysis }: EntityScene, start: number, at: number, limit: number, subtype: string): number {
  if (at >= limit || !serving.has(subtype) || analysis.outer(at) !== Clitic.la) return at;
  // «الهيئة السعودية لمكافحة الفساد»
  const isTask = tasks.has(analysis.stem(at)) && at > start + 1 && at + 1 < limit && isPlainDefinite(analysis, at + 1);
  if (isTask) return coordinatedEnd(analysis, behindAdjectives(analysis, at + 2, limit), limit);
  if (!analysis.isDefinite(at)) return at;
  if (analysis.hasPronoun(at) || at === start + 1) return at;
  if (
    !isField(analysis, at) &&
    !(founded.has(subtype) && isStudied(analysis, start, at)) &&
    !isTraded(analysis, start, at, subtype)
  )
    return at;
  return coordinatedEnd(analysis, behindAdjectives(analysis, at + 1, limit), limit);
}

/** «لجنة شؤون التونسيين بالخارج»: where those live whom a body is for. */
function abroadEnd(analysis: Analysis, at: number, limit: number): number {
  const national = analysis.longestMatch(at - 1, analysis.lexicon.code.nationality) >= 0;
  const arePeople = analysis.is(at - 1, analysis.bits.people) || (national && !/(ي|يه)$/.test(analysis.stem(at - 1)));
  if (at >= limit || !arePeople) return at;
  const isAttached = analysis.outer(at) === Clitic.ba && analysis.stem(at) === 'الخارج';
  if (isAttached) return at + 1;
  return analysis.folded(at) === 'في' && at + 1 < limit && analysis.folded(at + 1) === 'الخارج' ? at + 2 : at;
}

const fields: ReadonlySet<string> = new Set(
  `الانباء الخدمات الاعمال البحوث الابحاث الدراسات الاغاثه النشر الطيران الاتصالات البترول الغاز التامين الحوار السلام الفنون العلوم
  المقاولات التطوير التدريب النقل الشحن الكاراتيه الرمايه السباحه المصارعه الملاكمه الجودو التنس السله الطايره اليد
  البحث التوثيق المعلومات الغلال الخضر التمور الزيوت المياه الارصاد
  الكهرباء الاحصاء المعارض الموتمرات الاسكان العقار الصرافه الحقوق`.split(/\s+/u),
);

/** What a body is there to do, before what it does so with. */
const tasks: ReadonlySet<string> = new Set(
  'مكافحه محاربه حمايه تنميه رعايه مراقبه ترقيه تشجيع تعزيز تنظيم صيانه اداره تطوير ابحاث بحوث تحفيظ انتخابات تصنيع صناعه انتاج توزيع تقنيه اغاثه توثيق طباعه علاج تاهيل'.split(
    ' ',
  ),
);

/** Bodies that are there for something, whatever it is. */
const founded: ReadonlySet<string> = new Set(
  'foundation institute academy university college fund bank centre ngo'.split(' '),
);

/** «معهد تونس للترجمة», «البنك السعودي للتسليف والادخار»: a noun, and no deed with what it governs («للمشاركة في …», «للمطالبة بـ»). */
function isStudied(analysis: Analysis, start: number, at: number): boolean {
  const { noun, people, preposition } = analysis.bits;
  const next = at + 1;
  if (!(analysis.is(at, noun) || analysis.isUnknown(at)) || analysis.is(at, people)) return false;
  const isA = (token: number, type: string): boolean =>
    analysis.longestMatch(token, analysis.lexicon.codeOf(type)) >= 0;
  // «الهلال الأحمر للمستشفى» has no word for its kind.
  if (!isA(start, 'organization-head') || neverStudied.some((type) => isA(at, type))) return false;
  if (next >= analysis.sentenceEnd(at)) return true;
  if (analysis.is(next, preposition) && analysis.folded(next) !== 'في') return false;
  return !isVerbalNoun(analysis, at) || !(analysis.outer(next) & prepositionClitics || analysis.is(next, preposition));
}

/** «شركة لينكولن للسيارات», «شركة البحري للكيماويات»: what a company named by itself deals in, and nothing that it does («للإعلان عن …»). */
const isTraded = (analysis: Analysis, start: number, at: number, subtype: string): boolean =>
  subtype === 'company' &&
  !isVerbalNoun(analysis, at) &&
  analysis.stem(at) !== 'البيع' &&
  isStudied(analysis, start, at);

/** What stands behind ل to say to whom, where or when something is done. */
const neverStudied: readonly string[] =
  'place country organization nationality month weekday calendar-word ordinal place-head organization-head'.split(' ');

const isField = (analysis: Analysis, at: number): boolean =>
  fields.has(analysis.stem(at)) || analysis.longestMatch(at, analysis.lexicon.code.portfolio) >= 0;

const parts: ReadonlySet<string> = new Set(
  'committee agency university college court prosecution security centre unit'.split(' '),
);
const wholes: ReadonlySet<string> = new Set(
  'court ministry parliament university council prosecution presidency government agency security army union'.split(
    ' ',
  ),
);

/** «لجنة الدفاع في مجلس الشيوخ», «كلية الهندسة بجامعة …»: the body that a part of it names behind ب or في. */
export function hostEnd({ analysis, mentions }: EntityScene, at: number, limit: number, subtype: string): number {
  if (at >= limit || !parts.has(subtype)) return at;
  const isAttached = analysis.outer(at) === Clitic.ba;
  if (!isAttached && (analysis.folded(at) !== 'في' || analysis.outer(at) !== 0)) return at;
  const from = isAttached ? at : at + 1;
  const host = from < limit ? mentions.longestAt(from, ['organization']) : undefined;
  if (!host || host.tentative || (!isAttached && analysis.outer(from) !== 0)) return at;
  return host.subtype !== undefined && wholes.has(host.subtype) ? host.end : at;
}

/** «لجنة المسابقات باتحاد الكرة»: behind ب are two bodies, but for a faculty («كلية الطب بجامعة جدة») or what belongs to a court. */
const isApart = (analysis: Analysis, start: number, at: number, subtype: string): boolean =>
  at < analysis.count &&
  analysis.outer(at) === Clitic.ba &&
  !faculties.has(subtype) &&
  !chambers.has(analysis.bare(start));

const faculties: ReadonlySet<string> = new Set(['university', 'college', 'court', 'prosecution']);

/** «الدائرة الجنائية بالمحكمة الابتدائية», «غرفة الجنايات بمحكمة الاستئناف», «عمادة القبول بجامعة حائل», «فرقة الأبحاث بمنطقة الحرس الوطني بنابل» (folded, without article). */
const chambers: ReadonlySet<string> = new Set(['دايره', 'غرفه', 'عماده', 'نيابه', 'فرقه']);

const isPlaceHead = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0;

const local: ReadonlySet<string> = new Set([
  ...zones,
  ...'فرقه نقابه المستشفي فرع كليه سفاره السفاره قنصليه القنصليه'.split(' '),
]);
const towns: ReadonlySet<string> = new Set(['city', 'town', 'capital', 'district', 'province']);

/** «فرقة الشرطة العدلية بنابل», «فرع وزارة العمل بمنطقة حائل», «كلية العلوم بتطوان», «إدارة التعليم بالطائف»: there is one in every town. */
function townEnd({ analysis, mentions }: EntityScene, start: number, at: number, limit: number): number {
  if (at >= limit || at === start + 1 || analysis.outer(at) !== Clitic.ba) return at;
  if (!local.has(analysis.stem(start)) && !isDepartment(analysis, start) && !isBranch(analysis, start)) return at;
  const town = mentions.longestAt(at, ['place']);
  if (town) return town.subtype !== undefined && towns.has(town.subtype) ? town.end : at;
  const isOfLand = at + 1 < limit && analysis.outer(at + 1) === 0 && isPlaceHead(analysis, at);
  return (isOfLand && mentions.longestAt(at + 1, ['place'])?.end) || at;
}

/** «مركز الأمن الوطني بأكودة», «المحكمة الابتدائية بالحسيمة», «الأكاديمية الجهوية للتربية والتكوين بجهة سوس ماسة» */
const isBranch = (analysis: Analysis, start: number): boolean =>
  branches.get(analysis.stem(start))?.has(analysis.stem(start + 1)) === true;

const branches: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['مركز', new Set(['الامن', 'الحرس', 'الشرطه', 'حرس'])],
  ['الاكاديميه', new Set(['الجهويه'])],
  ['المحكمه', new Set(['الابتداييه', 'الاداريه', 'التجاريه'])],
  ['محكمه', new Set(['الاستيناف', 'الناحيه', 'الاسره'])],
]);
