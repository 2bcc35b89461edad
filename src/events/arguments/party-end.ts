/**
 * Where a party that a common noun names ends: with what ل, على and من add right behind, the body or field that people are of,
 * and what a word for how many counts.
 */
import { media, reporters } from '../../entities/organization/medium.ts';
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { approximationEnd } from '../../syntax/formulas/approximations.ts';
import { isConcerned } from '../../syntax/formulas/concerned.ts';
import { prayerEnd } from '../../syntax/formulas/prayers.ts';
import { constructPlural } from '../../syntax/phrases/bound-words.ts';
import { isQuotationMark, quotedWordsEnd } from '../../syntax/quotations.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { attachedBits, isBoundPronoun } from '../../syntax/words/prepositions.ts';
import { Clitic } from '../../text/clitics.ts';
import type { Frame } from '../frame.ts';
import type { EventScene } from '../types.ts';
import { areCounted, crowds } from '../words/actors.ts';
import { linkedEnd } from '../words/clause-cues.ts';
import { documents } from '../words/documents.ts';
import { busy } from '../words/heads.ts';
import { isSite, placeTypes } from '../words/place-names.ts';
import { ofThemEnd, shareEnd } from '../words/shares.ts';
import { isAimedDeed, isCompletedPurpose, isDeed } from '../words/verbal-noun.ts';
import { agentAt, skipOpeners } from './party-start.ts';

/** A party named by a common noun keeps what ل, على and من add right behind («الموقعون على البلاغ», «38 من أعضاء التحالف»). */
export function nounPhraseEnd(scene: EventScene, at: number, role: string, frame: Frame | undefined): number {
  const { analysis, phrases } = scene;
  if (standsAlone(analysis, at)) return at + 1;
  if (isConcerned(analysis, at)) return at + 2;
  const end = shareEnd(scene, at, beforeReporter(analysis, at, phrases.coreEnd(at)));
  if (end >= analysis.sentenceEnd(at)) return end;
  const counted = ofThemEnd(scene, at, end);
  if (counted > end) return counted;
  if (isOfVerb(analysis, at, end)) return end;
  // «ضابط برتبة مقدم في الشرطة المصرية»
  if (analysis.folded(end) === 'برتبه') {
    const ranked = phrases.coreEnd(end);
    return bodyBehind(scene, ranked, false)?.end ?? ranked;
  }
  // «إيقاف شخصين من أجل التنقيب عن الآثار»
  if (analysis.folded(end) === 'من' && end + 1 < analysis.sentenceEnd(at) && analysis.folded(end + 1) === 'اجل')
    return end;
  // «خمسة أشخاص للاشتباه في صلتهم بالتنظيم»
  if (suspicions.has(analysis.folded(end))) return end;
  const unmanned = unmannedEnd(analysis, at, end);
  if (unmanned > end) return unmanned;
  const linked = Math.max(linkedEnd(analysis, phrases, end), mediumEnd(scene, at, end));
  if (linked > end) return linked;
  const called = calledEnd(scene, end);
  if (called > end) return called;
  // «شبكة لترويج المخدرات»
  const isAimed =
    analysis.outer(end) === Clitic.la && phrases.isNominal(end) && !analysis.is(end, analysis.bits.people);
  if (isAimed && gangs.has(analysis.stem(at)) && !scene.entityAt(end)) return phrases.coreEnd(end);
  const attributed = attributeEnd(scene, at, end);
  if (attributed > end) return attributed;
  const next = end + 1 < analysis.sentenceEnd(at) ? skipOpeners(scene, end + 1) : -1;
  // «المتحدث الرسمي للهيئة»: whose office it is belongs to it, whatever the verb takes ل for.
  const isOffice = analysis.isDefinite(at) && analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;
  // «مستشاريه للوقوف على …», «إدانة بلاده للهجوم», «قال الوزير للصحفيين»: whose they are is told, or of nobody.
  const isForOthers = isOffice && (analysis.is(end, analysis.bits.people) || scene.entityAt(end) !== undefined);
  const isTold = end === at + 1 && (analysis.hasPronoun(at) || isForOthers);
  if (analysis.outer(end) === Clitic.la && (isTold || periods.has(analysis.bare(end)))) return end;
  const quoted = bodyInMarks(scene, end);
  const isPart = end > at + 1 && (isOffice || (analysis.isDefinite(end - 1) && endsInPart(analysis, at, end)));
  if (quoted && (isPart || (!frame?.attached.has(Clitic.la) && !isClosed(scene, end - 1)))) return quoted.end;
  if (analysis.outer(end) === Clitic.la && (isOffice || !frame?.attached.has(Clitic.la))) {
    // «أهداف لتنظيم داعش»
    const body = scene.entityAt(end);
    const isTheirs = body?.type === 'organization' && !media.has(body.subtype ?? '') && !scene.entityOver(end - 1);
    if (isTheirs && !analysis.isDefinite(end - 1)) return body.end;
    // «اجتمع النواب للمطالبة بفتح تحقيق»
    if (aims.has(analysis.bare(end))) return end;
    // «تعاقد مع المدرب للإشراف على الفريق»
    const isPerson = !isOffice && analysis.is(countedHead(analysis, at), analysis.bits.people);
    if (isPerson && (isCompletedPurpose(analysis, end) || isAimedDeed(analysis, end))) return end;
    if (isSetOutFor(analysis, end)) return end;
    return phrases.isNominal(end) && analysis.isDefinite(end) ? phrases.coreEnd(end) : end;
  }
  // «الناطق الرسمي باسم ابتدائية منوبة»
  if (analysis.folded(end) === 'باسم' && analysis.is(at, analysis.bits.people) && next >= 0 && phrases.isNominal(next))
    return phrases.coreEnd(next);
  // «نظراءه في دول الخليج»
  if (analysis.folded(end) === 'في' && counterparts.has(analysis.stem(at)) && phrases.isNominal(end + 1))
    return phrases.coreEnd(end + 1);
  if (inFields.has(role) && isOfField(scene, at, end)) return phrases.coreEnd(end + 1);
  const workplace = seated.has(role) ? workplaceBehind(scene, at, end) : -1;
  if (workplace >= 0) return phrases.coreEnd(workplace);
  // «مشتبه به», «المتعاقد معهم», «أربعة مشتبه بهم»
  const word = analysis.isNumber(at) ? at + 1 : at;
  if (
    end === word + 1 &&
    analysis.stem(word).startsWith('م') &&
    isBoundPronoun(analysis, end) &&
    prayerEnd(analysis, end) < 0
  )
    return end + 1;
  // «النائب عن الجبهة»
  const isDelegate = analysis.folded(end) === 'عن' && delegates.has(analysis.bare(at)) && seated.has(role);
  if (isDelegate && next >= 0 && phrases.isNominal(next) && analysis.isDefinite(next)) return phrases.coreEnd(next);
  const isUntold = seated.has(role) && isSome(scene, at, end);
  const arePeople = isOffice || analysis.is(countedHead(analysis, at), analysis.bits.people);
  const body = arePeople ? bodyBehind(scene, end, isUntold) : undefined;
  if (body) return body.end;
  // «اشتكى عدد من الباعة من …»: whom a word for how many counts, whatever the verb takes من for.
  const counts = analysis.folded(end) === 'من' && isCount(scene, at, end) && !analysis.isNumber(at);
  if (counts && next >= 0 && areCounted(analysis, at, next))
    return withBody(scene, countedEnd(scene, phrases.coreEnd(next)));
  if (next < 0 || !phrases.isNominal(next) || frame?.separate.has(analysis.folded(end))) return end;
  // «المدافعون عن حقوق الإنسان»
  const areDefenders = analysis.folded(end) === 'عن' && defenders.test(analysis.bare(at));
  if (areDefenders && phrases.isNominal(next)) return phrases.coreEnd(next);
  // «لم تتمكن الأغلبية من الالتحاق»
  const isAble = majorities.has(analysis.stem(at)) && isDeed(analysis, next);
  if (analysis.folded(end) === 'من' && isCount(scene, at, end) && !isAble)
    return withBody(scene, countedEnd(scene, phrases.coreEnd(next)));
  if (analysis.folded(end) === 'من' && arePartOf(scene, at, end, next))
    return scene.entityAt(next)?.end ?? phrases.coreEnd(next);
  const isOf = analysis.folded(end) === 'من' || (analysis.folded(end) === 'عن' && delegates.has(analysis.stem(at)));
  const mayBeOf = isOf && isSome(scene, at, end) && !isWhere(scene, next) && agentAt(scene, end) < 0;
  // «ممثلون عن أكثر من 130 دولة»
  if (mayBeOf && !(arePeople && isDanger(scene, next)))
    return phrases.coreEnd(Math.max(next, approximationEnd(analysis, next)));
  return analysis.folded(end) === 'علي' && goesOnWithOn(scene, at, end) ? phrases.coreEnd(next) : end;
}

/** «المكتب السياسي لـ«حماس»», «عضو الهيئة السياسية لـ«نداء تونس»»: the last noun is one for a part of another body. */
const endsInPart = (analysis: Analysis, at: number, end: number): boolean =>
  bodyParts.has(analysis.bare(end - 1)) || (end - 2 >= at && bodyParts.has(analysis.bare(end - 2)));

const bodyParts: ReadonlySet<string> = new Set('مكتب هييه كتله مجلس لجنه جناح امانه فرع زعيم ذراع'.split(' '));

/** True of a word that nothing goes on with: definite, or the end of a name. */
const isClosed = ({ analysis, entityOver }: EventScene, at: number): boolean =>
  analysis.isDefinite(at) || entityOver(at) !== undefined;

/** «مواقع لـ«داعش»»: the body in quotation marks behind a ل that stands alone, and no medium. */
function bodyInMarks({ analysis, entityAt }: EventScene, at: number): Mention | undefined {
  if (at + 2 >= analysis.sentenceEnd(at - 1) || analysis.folded(at) !== 'ل' || !isQuotationMark(analysis, at + 1))
    return undefined;
  const body = entityAt(at + 2);
  return body?.type === 'organization' && !media.has(body.subtype ?? '') ? body : undefined;
}

/**
 * «المواطنين الراغبين في تجديد جوازاتهم», «جماعات خارجة عن القانون», «المتضررين من الثلوج»: the end with what completes a participle
 * that describes people or a body, or stands for people; the end itself where none does.
 */
function attributeEnd({ analysis, phrases, entityAt }: EventScene, at: number, end: number): number {
  const participle = end - 1;
  if (end >= analysis.sentenceEnd(at) || participle < at || entityAt(participle)) return end;
  const isAlone = participle === at ? arePlural.test(analysis.stem(at)) : analysis.isCount(participle - 1);
  const agrees = participle > at && analysis.isDefinite(participle) === analysis.isDefinite(participle - 1);
  if (!isAlone && !agrees) return end;
  const whole = analysis.bare(participle);
  const word = whole.replace(/(ين|ون|ات|ه|ان|ا)$/, '');
  if ((searched.has(whole) || searched.has(word)) && isBoundPronoun(analysis, end)) return end + 1;
  const noun = completionAt(analysis, end, attributes.get(word) ?? []);
  if (noun < 0 || noun >= analysis.sentenceEnd(at) || !phrases.isNominal(noun)) return end;
  // «تونسي مقيم بصفة غير شرعية», «المقيمين في نهاية 2014»
  if (manners.has(analysis.stem(noun)) || entityAt(noun)?.type === 'date') return end;
  // «حذرت المقيمين بأخذ الحيطة»
  const isTask = isVerbalNoun(analysis, noun) || asked.has(analysis.bare(noun)) || isDeed(analysis, noun);
  if (noun === end && word !== 'راغب' && isTask) return end;
  const isKind = analysis.longestMatch(noun, analysis.lexicon.code['place-head']) >= 0;
  return entityAt(noun)?.end ?? (isKind ? entityAt(noun + 1)?.end : undefined) ?? phrases.coreEnd(noun);
}

/** «الجهات المعنية بسرعة المعالجة»: before the deed that is asked of them (folded). */
const asked: ReadonlySet<string> = new Set(['عدم', 'سرعه', 'ضروره', 'مزيد']);

/** «كشف المسؤول عن الخطة», «أعرب المسؤول الأممي عن الأمل»: عن is of the verb right before. */
const isOfVerb = (analysis: Analysis, at: number, end: number): boolean =>
  analysis.folded(end) === 'عن' && at > analysis.sentenceStart(at) && telling.test(analysis.folded(at - 1));

const telling = /^[وف]?[يت]?(اعرب|عرب|عبر|كشف|افصح|فصح|تحدث|امتنع|متنع|احجم|حجم|تخلي|تراجع|تغاضي)(ت|وا)?$/;

/** Who are together for something (folded). */
const gangs: ReadonlySet<string> = new Set(['شبكه', 'عصابه', 'خليه', 'وفاق']);

const manners: ReadonlySet<string> = new Set('صفه شكل طريقه صوره نحو وقت اطار نهايه بدايه مطلع'.split(' '));

/** The noun that one of the prepositions brings right at a token; −1. */
function completionAt(analysis: Analysis, at: number, prepositions: readonly string[]): number {
  for (const preposition of prepositions) {
    if (preposition.length === 1 && analysis.outer(at) === attachedBits[preposition]) return at;
    if (analysis.folded(at) === preposition) return at + 1;
  }
  return -1;
}

/** «مشتبه بهم», «مفتش عنه»: participles that a pronoun completes. */
const searched: ReadonlySet<string> = new Set('مشتبه مفتش محكوم متعاقد مغرر معتدي مدعي مبحوث'.split(' '));

/** Participles that describe people and bodies, without ending, and the prepositions that complete each (folded). */
const attributes: ReadonlyMap<string, readonly string[]> = new Map(
  `راغب:في,ب عامل:في مشارك:في متواجد:ب منتم:الي,ل منتمي:الي,ل منضو:في منضوي:تحت معتمد:لدي مدافع:عن,علي متضرر:من قادم:من مفصول:عن مضرب:عن
  عاطل:عن معطل:عن مقيم:في,ب مهتم:ب مكلف:ب متخصص:في ناشط:في منحدر:من متمركز:في مطرود:من منسحب:من مقرب:من مسوول:عن خارج:عن متعاقد:مع
  عايد:من نازح:من فار:من متورط:في عالق:في,ب متظلم:من محسوب:علي حاصل:علي متحصل:علي مختص:في معني:ب منتسب:الي,ل ملتحق:ب منشق:عن`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string])
    .map(([participle, prepositions]) => [participle, prepositions.split(',')]),
);

/** «دعا اللاعبين للسفر», «جميع المرشحين للدخول»: what people are to do; but «الداعين للانضمام». */
const isSetOutFor = (analysis: Analysis, at: number): boolean =>
  setOutFor.has(analysis.bare(at)) && !calling.test(analysis.bare(at - 1));

const setOutFor: ReadonlySet<string> = new Set(
  'سفر دخول مثول حضور خروج عوده توجه تحرك تدخل استجابه انضمام التحاق انعقاد اسهام مساهمه مراجعه تسجيل'.split(' '),
);
const calling = /^(داعي|مدعو|مويد|رافض|معارض|منادي|مطالب|مرشح|مستعد|موهل)/;

/** What people come together for, and no business of an office (folded, without article). */
const aims: ReadonlySet<string> = new Set('مطالبه احتجاج تنديد تعبير مشاركه تباحث تشاور اطلاع'.split(' '));

/** «احتجاجات الأهالي لليوم الثاني» */
const periods: ReadonlySet<string> = new Set('يوم ليله اسبوع شهر عام سنه مره'.split(' '));

/** «أفاد مصدر أمني مراسلنا بالجهة», «شاب عمره 20 سنة»: whom the paper's own reporter hears is told before him, and who somebody is before his age. */
function beforeReporter(analysis: Analysis, at: number, end: number): number {
  for (let token = at + 1; token < end; token++) {
    const mayBeOther = analysis.hasPronoun(token) || witnesses.has(analysis.stem(at));
    if (mayBeOther && reporters.has(analysis.stem(token))) return token;
    if (ages.has(analysis.folded(token))) return token;
  }
  return end;
}

/** Who is no reporter himself: «شهود عيان مراسل القناة». */
export const witnesses: ReadonlySet<string> = new Set('مصدر مصادر شهود شاهد'.split(' '));

/** What brings somebody's age (folded). */
const ages: ReadonlySet<string> = new Set(['عمره', 'عمرها', 'اعمارهم', 'البالغ', 'البالغه', 'البالغين']);

/** «طائرة بدون طيار», «طائرات من دون طيار تجسسية»: the end with what says that nobody flies it, and adjectives; the end itself. */
function unmannedEnd(analysis: Analysis, at: number, end: number): number {
  const limit = analysis.sentenceEnd(at);
  const without = end + 1 < limit && analysis.folded(end) === 'من' ? end + 1 : end;
  if (without + 1 >= limit || !lacking.has(analysis.folded(without)) || analysis.bare(without + 1) !== 'طيار')
    return end;
  let last = without + 2;
  while (last < limit && analysis.outer(last) === 0 && analysis.is(last, analysis.bits.adjective)) last++;
  return last;
}

const lacking: ReadonlySet<string> = new Set(['دون', 'بدون', 'بلا']);

/** «نظم المئات مظاهرة», «تظاهر العشرات دعما لـ…»: with the article it governs no noun. */
const standsAlone = (analysis: Analysis, at: number): boolean =>
  crowds.has(analysis.stem(at)) &&
  at + 1 < analysis.sentenceEnd(at) &&
  !/^من(?:هم|هن|ها)?$/u.test(analysis.folded(at + 1)) &&
  !analysis.isDefinite(at + 1);

const majorities: ReadonlySet<string> = new Set(['الاغلبيه', 'الغالبيه', 'الاكثريه']);

/** «أحد المستشارين»: whom a word for how many of them counts. */
const countedHead = (analysis: Analysis, at: number): number =>
  analysis.is(at, analysis.bits.quantifier) && at + 1 < analysis.sentenceEnd(at) && analysis.outer(at + 1) === 0
    ? at + 1
    : at;

/** «المسؤولين في مكافحة الفساد», «خبراء في الاقتصاد»: what people are busy with; no place, date or document. */
function isOfField(scene: EventScene, at: number, end: number): boolean {
  const { analysis, phrases, entityAt } = scene;
  const field = end + 1;
  if (analysis.folded(end) !== 'في' || field >= analysis.sentenceEnd(at) || !phrases.isNominal(field)) return false;
  if (!busy.has(analysis.bare(countedHead(analysis, at)))) return false;
  const named = entityAt(field)?.type;
  if (named !== undefined) return !placeTypes.has(named) && named !== 'date';
  if (documents.has(analysis.stem(field)) || analysis.is(field, analysis.bits.demonstrative)) return false;
  if (isSite(scene, field)) return false;
  return !occasions.has(analysis.bare(field)) || analysis.bare(at).startsWith('مشارك');
}

/** «مصادر في الأوقاف», «مصدر بالمقاومة»: where whoever tells it without a name works, in no list of bodies; −1. */
function workplaceBehind({ analysis, phrases, entityAt }: EventScene, at: number, end: number): number {
  const noun = (analysis.outer(end) & Clitic.ba) !== 0 ? end : analysis.folded(end) === 'في' ? end + 1 : -1;
  if (noun < 0 || noun >= analysis.sentenceEnd(at) || !sources.has(analysis.stem(at)) || entityAt(noun)) return -1;
  if (end > at + 2) return -1;
  if (!analysis.isDefinite(noun) || !phrases.isNominal(noun) || analysis.is(noun, analysis.bits.demonstrative))
    return -1;
  return occasions.has(analysis.bare(noun)) || documents.has(analysis.bare(noun)) ? -1 : noun;
}

const sources: ReadonlySet<string> = new Set(['مصدر', 'مصادر']);

/** Roles of those who act or are asked. */
const inFields: ReadonlySet<string> = new Set('speaker requester opponent endorser addressee participant'.split(' '));

/** When and where something is said; who takes part in it is in it. */
const occasions: ReadonlySet<string> = new Set(
  `وقت اوقات لقاء حديث تصريح تصريحات كلمه سياق اطار اتصال ختام نهايه بدايه اعقاب ظل حين موتمر ندوه اجتماع مقابله حوار برنامج حلقه
  مداخله منشور تدوينه جلسه`.split(/\s+/u),
);

const suspicions: ReadonlySet<string> = new Set(['للاشتباه', 'لاشتباه', 'لتورطه', 'لتورطهم', 'للتحقيق']);

const counterparts: ReadonlySet<string> = new Set('نظراء نظراءه نظراءها نظراءهم نظير نظيره نظيرت'.split(' '));

/** «مراسل "الجوهرة أف أم"», «قادة "حزب الله"»: the end of the body whose people they are, in quotation marks; −1. */
function mediumEnd({ analysis, entityAt }: EventScene, at: number, end: number): number {
  if (end + 1 >= analysis.sentenceEnd(at)) return -1;
  // «مراسلة (وات)»
  const isBracketed = end === at + 1 && analysis.folded(end) === '(' && end + 2 < analysis.sentenceEnd(at);
  if (isBracketed) return reporters.has(analysis.bare(at)) && analysis.folded(end + 2) === ')' ? end + 2 : -1;
  if (!isQuotationMark(analysis, end)) return -1;
  const entity = entityAt(end + 1);
  if (entity?.type !== 'organization') return -1;
  if (end === at + 1 && sources.has(analysis.stem(at))) return behindAdjective(analysis, entity.end);
  // «كبار قادة "داعش"»; «أبلغ مسؤول "رويترز"» tells her.
  const last = end - 1;
  const isOpen = !analysis.isDefinite(last) && (last === at || !analysis.hasPronoun(last));
  const isOfBody = isOpen && analysis.is(last, analysis.bits.people);
  const isReporter = end === at + 1 && reporters.has(analysis.bare(at));
  return isReporter || (isOfBody && !media.has(entity.subtype ?? '')) ? entity.end : -1;
}

/** «ضيف "بوليتيكا"», «مستهلكي "الزطلة"»: the end with the name in quotation marks that completes the construct; the end itself. */
export function calledEnd({ analysis, entityAt }: EventScene, end: number): number {
  const last = end - 1;
  if (end + 1 >= analysis.sentenceEnd(last) || !isQuotationMark(analysis, end) || analysis.isDefinite(last)) return end;
  if (analysis.hasPronoun(last) && !/[وي]$/.test(analysis.folded(last))) return end;
  const { verb, noun, people } = analysis.bits;
  const areMany = analysis.is(last, noun | people) && constructPlural.test(analysis.folded(last));
  if (!areMany && !titled.has(analysis.stem(last))) return end;
  const mayStand = (_: Analysis, at: number): boolean => !analysis.is(at, verb) || analysis.is(at, noun);
  const mark = quotedWordsEnd(analysis, end + 1, longestTitle, mayStand);
  // «مستشارة مبادرة "بلدي" الدكتورة سلمى العوني», «ضيف "بوليتيكا"، خميس الطويل»: the name is theirs.
  const behind = mark + 1 < analysis.count && isComma(analysis, mark + 1) ? mark + 2 : mark + 1;
  const isNamed =
    behind < analysis.sentenceEnd(last) &&
    (entityAt(behind)?.type === 'person' || analysis.longestMatch(behind, analysis.lexicon.code['person-cue']) >= 0);
  return mark < 0 || isNamed ? end : mark;
}

const longestTitle = 3;
/** What has its name in quotation marks right behind it (folded). */
const titled: ReadonlySet<string> = new Set(
  `ضيف ضيفه ضيوف فقره برنامج مسلسل فيلم خدمه ماده سكان دول قناه موقع مراسل مراسله مبعوث مبعوثه مصادر عشاق سيارات حمله نزل
  فندق مشروع مبادره مدرسه سفينه مركب باخره جايزه صفحه اصحاب شركه جمعيه صحيفه`.split(/\s+/u),
);

/** «مصادر «الجزيرة» المطلعة»: behind the closing mark and an adjective; the end of the name where none stands there. */
function behindAdjective(analysis: Analysis, end: number): number {
  const adjective = end + 1;
  const isMarked = isQuotationMark(analysis, end) && adjective < analysis.sentenceEnd(end - 1);
  return isMarked && analysis.isDefinite(adjective) && analysis.is(adjective, analysis.bits.adjective)
    ? adjective + 1
    : end;
}

/** Who speaks does so for where he sits; what is done to somebody somewhere is done there. */
const seated: ReadonlySet<string> = new Set(['speaker', 'requester', 'opponent', 'endorser']);

/** «مصدر في وزارة الداخلية», «مسؤولون بالشرطة»: the body behind في or ب that people are of; of people whom nothing else tells, a place («مسؤولين في واشنطن»). */
function bodyBehind({ analysis, entityAt }: EventScene, end: number, isUntold: boolean): Mention | undefined {
  const isIn = analysis.folded(end) === 'في';
  // «قيادي بـ«حماس»»
  const isApart = isIn || analysis.folded(end) === 'ب';
  const behind = isApart ? end + 1 : (analysis.outer(end) & Clitic.ba) !== 0 ? end : -1;
  const noun = isApart && isQuotationMark(analysis, behind) ? behind + 1 : behind;
  const entity = noun >= 0 && noun < analysis.sentenceEnd(end) ? entityAt(noun) : undefined;
  if (entity?.type === 'organization') return entity;
  return isIn && isUntold && placeTypes.has(entity?.type ?? '') ? entity : undefined;
}

/** «عدد من المسؤولين في وزارة الصحة»: the end with the body where those work who are counted; the end itself. */
function withBody(scene: EventScene, end: number): number {
  const { analysis } = scene;
  // «42 من عناصر «داعش»»
  const quoted = mediumEnd(scene, end - 1, end);
  if (quoted > end) return quoted;
  if (end >= analysis.sentenceEnd(end - 1) || !staff.has(analysis.bare(end - 1))) return end;
  return bodyBehind(scene, end, false)?.end ?? end;
}

const staff: ReadonlySet<string> = new Set(
  'مسوولين مسوولون موظفين موظفون عاملين عاملون اعضاء قياديين قياديون ضباط نواب مستشارين اساتذه قضاه'.split(' '),
);

/** Who stands for others: «وفد عن حزب». */
const delegates: ReadonlySet<string> = new Set(
  'وفد وفدا وفود ممثل ممثلا ممثلون ممثلين نواب نايب مندوب مندوبون'.split(' '),
);

/** «مقاتلون متطرفون من اليمن», «مجموعة من المسلحين»: people or a body that nothing makes definite. */
function isSome({ analysis, entityOver }: EventScene, at: number, end: number): boolean {
  for (let token = at; token < end; token++)
    if (analysis.isDefinite(token) || analysis.hasPronoun(token) || entityOver(token)) return false;
  return true;
}

/** «حذر مراقبون من مخاطر التطبيق»: what people are not made up of. */
const isDanger = ({ analysis }: EventScene, at: number): boolean => dangers.has(analysis.bare(at));

const dangers: ReadonlySet<string> = new Set(
  'خطر خطوره مخاطر تداعيات عواقب انعكاسات تبعات مغبه اثار احتمال وقوع انتشار استمرار تفاقم تكرار كارثه ازمه'.split(' '),
);

/**
 * «حلفائهم من حزب المؤتمر», «المتضررين من الشعب اليمني», «المستقيلين من هيئة الانتخابات»: people, told by whose they are or what
 * they did, before the body or the people that they are of.
 */
function arePartOf({ analysis, entityAt }: EventScene, at: number, end: number, next: number): boolean {
  const { people } = analysis.bits;
  const word = analysis.isNumber(at) ? at + 1 : at;
  if (end !== word + 1 || entityAt(word) || analysis.is(word, analysis.bits['given-name'])) return false;
  const areTold = analysis.hasPronoun(word)
    ? analysis.is(word, people) || isOthers.has(analysis.stem(word))
    : arePlural.test(analysis.stem(word));
  if (!areTold) return false;
  return entityAt(next)?.type === 'organization' || (analysis.is(next, people) && analysis.isDefinite(next));
}

const isOthers: ReadonlySet<string> = new Set(['غير', 'سوا']);
const arePlural = /^(?:ال)?م.{3,}(?:ين|ون)$/;

/** «غادر وفد من بغداد»: behind the name of a place من says whence. */
const isWhere = ({ entityAt }: EventScene, at: number): boolean => placeTypes.has(entityAt(at)?.type ?? '');

/** «38 من أعضاء التحالف والمراقبين»: common nouns joined to what is counted are counted too. */
function countedEnd({ analysis, phrases, entityAt }: EventScene, from: number): number {
  let end = from;
  while (end < analysis.sentenceEnd(from - 1) && analysis.outer(end) === Clitic.wa && !entityAt(end)) {
    if (!analysis.isDefinite(end) || !phrases.isNominal(end)) break;
    end = phrases.coreEnd(end);
  }
  return end;
}

/** «الموقعون على البلاغ», «القائمون على المهرجان»: plurals that على completes; «شدد المتظاهرون على …» is what they say. */
const goesOnWithOn = ({ analysis }: EventScene, at: number, end: number): boolean =>
  end === at + 1 && analysis.isDefinite(at) && completedByOn.test(analysis.bare(at));

const defenders = /^(مدافع|مسوول|منشق|متخل)(ون|ين)?$/;

export const completedByOn = /^(موقع|قايم|مشرف|حاصل|مطلع|محرض|متمرد|مقبل|ساهر|عامل|خارج|مومن|مقدم|سايق)(ون|ين)$/;

/** «38 من أعضاء …», «الكثير من السياسيين», «عدد من المسؤولين». */
function isCount(scene: EventScene, at: number, end: number): boolean {
  const { analysis } = scene;
  // «حذرت كافة المواطنين من الخطر»: all of them are, and not of what is named behind.
  if (end === at + 2 && wholes.has(analysis.stem(at)) && analysis.isDefinite(at + 1)) return false;
  return (end - at <= 2 || shareEnd(scene, at, at + 1) === end) && analysis.isCount(at);
}

const wholes: ReadonlySet<string> = new Set(['كافه', 'جميع', 'كل']);
