/**
 * Who can act: whether somebody or some body stands at a token, by a name, by a noun for people or bodies, or by a word that no
 * list knows as a thing.
 */
import type { Mention } from '../../grammar/mentions.ts';
import { Feature } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isConcerned } from '../../syntax/formulas/concerned.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';
import { behindHonorifics } from './honorifics.ts';
import { looksVerbal } from './verbal-noun.ts';

/** The part of a scene that tells what stands at a token, clauses apart. */
export type Names = Pick<EventScene, 'analysis' | 'entityAt'>;

export const actors: ReadonlySet<string> = new Set(['country', 'organization', 'person', 'official', 'place']);

/** «81 حالة وفاة», «ثلاثة من عناصر التنظيم»: the token in a phrase of what is counted there, or its first one. */
export function behindCount({ analysis, entityAt }: Names, start: number, end: number): number {
  const { number, quantifier } = analysis.bits;
  let at = start;
  while (
    at + 1 < end &&
    !entityAt(at) &&
    (analysis.is(at, number | quantifier) || !analysis.isWord(at) || isOf(analysis, at))
  )
    at++;
  return at;
}

const isOf = (analysis: Analysis, at: number): boolean => analysis.folded(at) === 'من';

/** The name at a token or behind the honorifics there. */
export const nameAt = ({ analysis, entityAt }: Names, at: number): Mention | undefined =>
  entityAt(at) ?? entityAt(behindHonorifics(analysis, entityAt, at));

/** True if somebody or some body stands at a token: named, a noun for people or bodies, or a word in no list of nouns. */
export function isActorAt(scene: Names, at: number): boolean {
  const { analysis } = scene;
  const entity = nameAt(scene, at);
  if (entity) return actors.has(entity.type);
  const next = at + 1;
  if (behindLeading(analysis, at) === next) return isActorAt(scene, next);
  const { people, quantifier, noun, adjective, adverb, demonstrative } = analysis.bits;
  // «قال الله تعالى» is scripture.
  // «بلغ به الأمر» is no «الآمر», «يصل الحال إلى» nobody, «التعاون والمساعدة» no assistant.
  if (noActors.has(analysis.stem(at))) return false;
  if (analysis.hasPronoun(at) && outstanding.test(analysis.folded(at))) return false;
  // «من جانب آخر»
  if (analysis.stem(at) === 'جانب' && next < analysis.sentenceEnd(at) && analysis.folded(next) === 'اخر') return false;
  // «وقف القتال من جانب واحد»
  if (analysis.folded(at) === 'واحد' && analysis.folded(at - 1) === 'جانب') return false;
  // «ألقى كلمة نيابة عن زملائه»
  if (analysis.stem(at) === 'نيابه' && next < analysis.sentenceEnd(at) && analysis.folded(next) === 'عن') return false;
  // «للقضاء على الإرهاب»
  if (analysis.stem(at) === 'القضاء' && next < analysis.sentenceEnd(at) && analysis.folded(next) === 'علي')
    return false;
  // «تبادل أطراف الحديث»
  if (analysis.stem(at) === 'اطراف' && next < analysis.count && analysis.stem(next) === 'الحديث') return false;
  // «هذه المنظمات»
  const isPointer = analysis.is(at, demonstrative) && next < analysis.sentenceEnd(at) && analysis.isDefinite(next);
  if (isPointer && analysis.outer(next) === 0) return isActorAt(scene, next);
  if (isSomebodysRoom(scene, at)) return false;
  if (analysis.hasPronoun(at) && someOfThem.has(analysis.folded(at))) return true;
  if (analysis.is(at, adverb | demonstrative) || (analysis.hasPronoun(at) && isVerbalNoun(analysis, at))) return false;
  if (analysis.is(at, analysis.bits['family-name'] | analysis.bits['given-name']) && !analysis.is(at, noun))
    return !describesThing(analysis, at);
  if (countsThings(scene, at) || isUnlistedDeed(scene, at) || isArranging(scene, at)) return false;
  // «القوى الكبرى», «قوى برلمانية», which fold as «القوي» does.
  if (analysis.bare(at) === 'قوي' && analysis.lastLetter(at) === 'ى') return true;
  // «كل ما يبذله», «أكثر ما يؤلمهم»
  if (wholes.has(analysis.stem(at)) && next < analysis.sentenceEnd(at) && analysis.folded(next) === 'ما') return false;
  if (
    analysis.is(at, people | quantifier | analysis.bits.number) ||
    (!analysis.is(at, noun | adjective) && !isVerbalNoun(analysis, at)) ||
    isPeople(analysis, at) ||
    // «القائمون على المهرجان», «الموهوبون»
    (areSeveral(analysis, at) && (analysis.is(at, adjective) || soundMen.test(analysis.stem(at)))) ||
    // «متخصصون في الطقس»
    (analysis.is(at, adjective) && !analysis.is(at, noun) && someMen.test(analysis.stem(at)))
  )
    return true;
  const { lexicon } = analysis;
  if (opensAsSomebody(analysis, at) || analysis.longestMatch(at, lexicon.code.office) >= 0) return true;
  if (!analysis.hasPronoun(at) && analysis.longestMatch(at, lexicon.code['person-cue']) >= 0) return true;
  return analysis.longestMatch(at, lexicon.code['organization-head']) >= 0 || looksLikeName(scene, at);
}

/** «رفض بعضهم القرار»: some of those who were told of. */
const someOfThem: ReadonlySet<string> = new Set('بعضهم معظمهم اغلبهم جميعهم احدهم احداهن غالبيتهم'.split(' '));

/** «وسائل إعلام محلية», «وسائل الإعلام»: they report, and are told things, and do nothing else. */
export const isPress = (analysis: Analysis, at: number): boolean =>
  analysis.stem(at) === 'وسايل' && at + 1 < analysis.sentenceEnd(at) && analysis.bare(at + 1) === 'اعلام';

/** «على استعداد كامل لدعم …»: an adjective that is a name too, behind an indefinite noun for a thing. */
function describesThing(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  const { adjective, noun, people } = analysis.bits;
  if (before < analysis.sentenceStart(at) || !analysis.is(at, adjective) || analysis.outer(at) !== 0) return false;
  return analysis.is(before, noun) && !analysis.is(before, people) && !analysis.isDefinite(before);
}

/** «اجتمع به في مكتبه», «مركز مقره الرياض»: where somebody works or something is; «بمكتبه التنفيذي» is a body. */
function isSomebodysRoom(scene: Names, at: number): boolean {
  const { analysis } = scene;
  if (!analysis.hasPronoun(at) || !rooms.has(analysis.stem(at))) return false;
  if (isPlaceName(nameAt(scene, at + 1))) return true;
  const isIn = (analysis.outer(at) & Clitic.ba) !== 0 || (at > 0 && analysis.folded(at - 1) === 'في');
  const next = at + 1;
  const isDescribed = next < analysis.sentenceEnd(at) && analysis.isDefinite(next);
  return isIn && !(isDescribed && analysis.is(next, analysis.bits.adjective));
}

const rooms: ReadonlySet<string> = new Set(['مكتب', 'مكاتب', 'مركز', 'مقر']);

const isPlaceName = (name: Mention | undefined): boolean => name?.type === 'place' || name?.type === 'country';

/** «يمني يناشد الملك»: a nationality before the verb of its sentence is somebody of it. */
function opensAsSomebody(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  const opens = at === analysis.sentenceStart(at) && next < analysis.count && !analysis.isDefinite(at);
  if (!opens || !analysis.is(next, analysis.bits.verb)) return false;
  return analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;
}

/** «إزهاق أرواح الأبرياء», «التزاما بـ…»: a word in no list, shaped like a verbal noun, before what completes it. */
function isUnlistedDeed({ analysis, entityAt }: Names, at: number): boolean {
  if (!analysis.isUnknown(at) || analysis.isDefinite(at) || at + 1 >= analysis.sentenceEnd(at)) return false;
  const next = at + 1;
  const isCompleted =
    analysis.is(next, analysis.bits.noun) || analysis.isDefinite(next) || (analysis.outer(next) & Clitic.ba) !== 0;
  return isCompleted && !entityAt(next) && deedShape.test(analysis.stem(at));
}

/** «تنظيم زيارة رسمية», «تنظيم الانتخابات»: a deed, and no body as in «تنظيم القاعدة». */
function isArranging({ analysis, entityAt }: Names, at: number): boolean {
  const next = at + 1;
  if (analysis.stem(at) !== 'تنظيم' || next >= analysis.sentenceEnd(at) || entityAt(next)) return false;
  if (analysis.outer(next) !== 0) return false;
  const { noun, adjective } = analysis.bits;
  if (isVerbalNoun(analysis, next)) return true;
  // «تنظيم جهادي»
  return analysis.is(next, noun) && !analysis.is(next, adjective) && !analysis.isDefinite(next);
}

/** إفعال, افتعال, انفعال, استفعال, folded, in the accusative too. */
const deedShape = /^(ا..ا.|ا.ت.ا.|ان..ا.|است..ا.)ا?$/;

/** «عدة عربات», «كافة مدن البلاد», «70 محطة»: a quantity of what can't act. */
function countsThings({ analysis, entityAt }: Names, at: number): boolean {
  const { noun, people } = analysis.bits;
  if (!analysis.isCount(at) || analysis.is(at, people)) return false;
  // «رفض الاثنان النقل», «يعارض البعض الخطة»: with the article it stands for people, and what follows is none of them.
  const isAlone = analysis.isNumber(at) || (at > 0 && analysis.is(at - 1, analysis.bits.verb));
  if (isAlone && analysis.isDefinite(at) && analysis.isDefinite(at + 1)) return false;
  let counted = at + 1;
  // «خمسة آلاف عامل»: the numbers are one.
  while (counted < analysis.sentenceEnd(at) && analysis.isCount(counted) && analysis.outer(counted) === 0) counted++;
  if (countsSomeOf(analysis, at, counted)) return false;
  const isOf = counted < analysis.sentenceEnd(at) && analysis.folded(counted) === 'من';
  if (isOf) counted++;
  // «أحد هذه المصادر»
  if (analysis.is(counted, analysis.bits.demonstrative) && analysis.isDefinite(counted + 1)) counted++;
  if (counted >= analysis.sentenceEnd(at) || entityAt(counted) || analysis.outer(counted) !== 0) return false;
  // «تظاهر العشرات مطالبين بـ…»: with the article they govern no noun.
  if (!isOf && crowds.has(analysis.stem(at))) return false;
  if (!analysis.is(counted, noun) || analysis.is(counted, people) || isPeople(analysis, counted)) return false;
  // «وصل 120 يمنيا»
  if (analysis.longestMatch(counted, analysis.lexicon.code.nationality) >= 0) return false;
  if (isOf && areCounted(analysis, at, counted)) return false;
  return analysis.longestMatch(counted, analysis.lexicon.code['organization-head']) < 0;
}

/** «عدد كبير من المسؤولين»: people, behind what says how many of them it is. */
const countsSomeOf = (analysis: Analysis, count: number, size: number): boolean =>
  size + 2 < analysis.sentenceEnd(count) &&
  analysis.is(size, analysis.bits.adjective) &&
  analysis.folded(size + 1) === 'من' &&
  areCounted(analysis, count, size + 2);

/** Many people, whoever they are. */
export const crowds: ReadonlySet<string> = new Set(['الالاف', 'الميات', 'العشرات']);

const noActors: ReadonlySet<string> = new Set(['الله', 'مكان', 'الامر', 'الحال', 'القول', 'المساعده', 'ايام']);
/** Before «ما» they make a thing of what is told. */
const wholes: ReadonlySet<string> = new Set(['كل', 'اكثر', 'جل', 'معظم']);
/** «مواضيع كثيرة أهمها …» */
const outstanding = /^و?(اهم|ابرز|اخر|اول)(ها|ه)$/;

/** «عدد من الراغبين»: people, or what has the article and ending of them. */
export const areSeveral = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.people) || (analysis.isDefinite(at) && soundPlural.test(analysis.stem(at)));

/** True of people, however a word for how many counts them: «عدد من الراغبين», «عدد من مستعملي الطريق», «مجموعة من المارة». */
export const areCounted = (analysis: Analysis, count: number, at: number): boolean =>
  areSeveral(analysis, at) || areDoers(analysis, at) || areWorkers(analysis, count, at);

/** «عدد من مستعملي الطريق»: a participle with the ending that people have before what they do it to. */
const areDoers = (analysis: Analysis, at: number): boolean =>
  analysis.folded(at) === `${analysis.stem(at)}ي` &&
  participle.test(analysis.stem(at)) &&
  analysis.is(at, analysis.bits.adjective) &&
  analysis.isDefinite(at + 1);

const participle = /^م.{3,}$/;

/** «عدد من العملة», «مجموعة من المارة»: what is counted are several, and those in ة without أ are people. */
const areWorkers = (analysis: Analysis, count: number, at: number): boolean =>
  severals.has(analysis.stem(count)) && workers.test(analysis.stem(at)) && analysis.lastLetter(at) === 'ة';

const severals: ReadonlySet<string> = new Set(['عدد', 'العديد', 'مجموعه']);
const workers = /^ال[^ا]..ه$/;

/** Participles in the nominative plural; «المضمون» and «المليون» are shorter. */
const soundMen = /^الم...+ون$/;
/** Several without article in the nominative, which things are not: «متخصصون», «قائمون». */
const someMen = /^.{4,}ون$/;
const soundPlural = /^ال...+(ين|ون)$/;

/** Words that stand before the people of whom they are said: «كبار المسؤولين», «غير المسلمين». */
const leading: ReadonlySet<string> = new Set(['كبار', 'صغار', 'قدامي', 'غير']);
/** Before a definite noun one of them: «كبير المحللين»; «عدد كبير» is how many. */
const leadingOne: ReadonlySet<string> = new Set(['كبير', 'كبيره']);

/** The token behind «كبار» and its like before people; where none stands there, the token itself. */
export const behindLeading = (analysis: Analysis, at: number): number =>
  at + 1 < analysis.sentenceEnd(at) &&
  (leading.has(analysis.stem(at)) || (leadingOne.has(analysis.stem(at)) && analysis.isDefinite(at + 1)))
    ? at + 1
    : at;

/** Types of mentions that name somebody. */
export const peopleTypes: ReadonlySet<string> = new Set(['person', 'official']);

/** True if people stand at a token: named, by a noun for people, or by a word that no list knows as a thing. */
export function isPeopleAt(scene: EventScene, at: number): boolean {
  const { analysis } = scene;
  if (analysis.isNumber(at)) return at + 1 < analysis.sentenceEnd(at) && isPeopleAt(scene, at + 1);
  const entity = nameAt(scene, at);
  if (entity) return peopleTypes.has(entity.type);
  if (isCaught(analysis, at)) return true;
  // «ضبط مجموعة من المحال»
  const counted =
    groups.has(analysis.bare(at)) && at + 2 < analysis.count && analysis.folded(at + 1) === 'من' ? at + 2 : at;
  return isActorAt(scene, counted) || isCitizen(analysis, at);
}

/** «القبض على بقية الجناة», «ألقت القبض على مسنة»: whoever is seized by the law, whatever the word; «القبض على زمام الأمور» is none. */
const isCaught = (analysis: Analysis, at: number): boolean =>
  at > 1 &&
  analysis.folded(at - 1) === 'علي' &&
  analysis.bare(at - 2) === 'قبض' &&
  analysis.outer(at) === 0 &&
  analysis.isWord(at) &&
  !analysis.is(at, analysis.bits.pronoun) &&
  !reins.has(analysis.bare(at)) &&
  !hauls.has(analysis.bare(at));

/** What is gripped and is nobody (folded, without article). */
export const reins: ReadonlySet<string> = new Set('زمام سلطه حكم مقاليد جمر جمره مفاصل خيوط عنق نواصي'.split(' '));

/** What is found with those who are seized, and who is not named («القبض على كل من …»). */
const hauls: ReadonlySet<string> = new Set('كل كميه كميات سلاح اسلحه'.split(' '));

/** «القبض على ليبي», «إيقاف تونسي»: without article and behind no noun that it would agree with, a nationality is somebody of it. */
export function isCitizen(analysis: Analysis, at: number): boolean {
  if (at <= analysis.sentenceStart(at) || analysis.isDefinite(at) || analysis.hasPronoun(at)) return false;
  if (analysis.longestMatch(at, analysis.lexicon.code.nationality) < 0) return false;
  const before = at - 1;
  const { preposition, noun, adjective } = analysis.bits;
  if ((analysis.outer(at) & prepositionClitics) !== 0 || analysis.is(before, preposition)) return true;
  return !analysis.is(before, noun | adjective) || isVerbalNoun(analysis, before) || deaths.has(analysis.bare(before));
}

const deaths: ReadonlySet<string> = new Set(['مقتل', 'مصرع', 'وفاه']);

/** The types of states and bodies, who act as people do. */
export const powerTypes: ReadonlySet<string> = new Set(['country', 'organization']);
/** «إيران», «حزب الله», «باريس»: a capital stands for its state. */
export const isPower = ({ type, subtype }: Mention): boolean => powerTypes.has(type) || subtype === 'capital';

const groups: ReadonlySet<string> = new Set(['مجموعه', 'عدد', 'كميه', 'كميات', 'سلسله', 'جمله']);

/** «الفلسطينيين», «المغاربة»: a nationality in the plural is its people. */
export function isPeople(analysis: Analysis, at: number): boolean {
  if (isConcerned(analysis, at)) return true;
  const row = analysis.longestMatch(at, analysis.lexicon.code.nationality);
  return row >= 0 && (analysis.matches.features[row]! & Feature.plural) !== 0;
}

/** «جيل بارنيو»: a word that no list of names has, before one in no list at all. */
function looksLikeName({ analysis }: Names, at: number): boolean {
  const next = at + 1;
  if (
    analysis.isDefinite(at) ||
    analysis.hasPronoun(at) ||
    next >= analysis.sentenceEnd(at) ||
    analysis.outer(next) !== 0 ||
    // «إخراج متعلقاتهم»
    looksVerbal(analysis, at)
  )
    return false;
  return analysis.isWord(next) && !analysis.isDefinite(next) && analysis.isUnknown(next);
}

/** Those who are for or against what ل joins to them: «المؤيدون للقرار», «مخالفا لنظام الإقامة». */
export const isInclined = (analysis: Analysis, at: number): boolean => inclined.test(analysis.bare(at));

const inclined = /^(مناهض|معارض|مويد|موالي?|مناوي|معادي?|رافض|غاضب|مخالف|داعم|مساند|منتهك)(ا|ون|ين)?$/;
