/**
 * How far whoever speaks reaches behind a verb of saying: what he says shows where the clause ends, so that all between the
 * verb and that belongs to him, but for when, where, to whom and by what means he says it («قال ضابط كبير في الجيش لوكالة …
 * إن …», «أكد عدد من المختصين في البرنامج السعودي أن …»).
 */
import { media, reporters } from '../../entities/organization/medium.ts';
import { headOf } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isRelationally } from '../../syntax/formulas/ways.ts';
import { plainPlural } from '../../syntax/phrases/bound-words.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { hasParticiple } from '../../syntax/words/participles.ts';
import { isBoundPronoun } from '../../syntax/words/prepositions.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';
import { placeNamedAt } from '../words/place-names.ts';
import { witnesses } from './party-end.ts';
import { agentAt } from './party-start.ts';

/** How many words may stand between the verb and what is said. */
const longestReach = 30;

/** The end of whoever speaks, whose phrase as read so far ends at `end`; that end where nothing shows more. */
export function speakerEnd(scene: EventScene, at: number, end: number): number {
  const { analysis, clauses, speaks } = scene;
  const { verb } = clauses.all[clauses.of[at]!]!;
  if (verb < 0 || verb >= at || !speaks(verb) || end >= analysis.sentenceEnd(at)) return end;
  const content = contentBehind(scene, at, end);
  return content < 0 ? end : reachedEnd(scene, at, end, content);
}

/** Where what is said begins behind a token, with nothing between that a clause of its own says; −1. */
export function contentBehind({ analysis, clauses }: EventScene, at: number, end: number): number {
  const clause = clauses.of[at]!;
  const limit = Math.min(analysis.sentenceEnd(at), at + longestReach);
  let token = end;
  while (token < limit && clauses.of[token] === clause && !isColon(analysis, token)) token++;
  if (token >= limit) return -1;
  const { parent, kind } = clauses.all[clauses.of[token]!]!;
  const isSaid = parent === clause && (kind === 'content' || kind === 'quotation');
  return isSaid || isColon(analysis, token) ? token : -1;
}

const isColon = (analysis: Analysis, at: number): boolean => analysis.isPunctuation(at) && analysis.folded(at) === ':';

/** Over all that belongs to the phrase, up to what does not; the end as it was where something stands there that neither is. */
function reachedEnd(scene: EventScene, head: number, from: number, content: number): number {
  const { analysis, entityOver } = scene;
  const isJoined = from < content && (isCallingToo(scene, head, from) || isFieldToo(scene, head, from));
  const joined = isJoined ? scene.phrases.coreEnd(from) : from;
  const end = readOn(scene, head, joined, content);
  // «مقدمة البرامج والمنتجة التلفزيونية سارة العوني»: only the name shows that one is both.
  if (joined === from || entityOver(end - 1)?.type === 'person' || analysis.isUnknown(end - 1)) return end;
  return isNamedBehind(scene, end) ? end : from;
}

/** «عضو اللجنة المالية والتسويق في الاتحاد، سالم العوني، …» */
const isNamedBehind = ({ analysis, entityAt }: EventScene, end: number): boolean =>
  end + 1 < analysis.sentenceEnd(end - 1) && isComma(analysis, end) && entityAt(end + 1)?.type === 'person';

/** «الكاتبة والناقدة …»: another word for what somebody single is, with the article as the first. */
const isCallingToo = ({ analysis, entityAt }: EventScene, head: number, at: number): boolean =>
  analysis.outer(at) === Clitic.wa &&
  !entityAt(at) &&
  analysis.isDefinite(at) &&
  [head, at].every((one) => isSingle(analysis, one));

/** «عميد القبول والتسجيل سالم العوني»: what else an office is for. */
const isFieldToo = ({ analysis, entityAt }: EventScene, head: number, at: number): boolean =>
  analysis.outer(at) === Clitic.wa &&
  !entityAt(at) &&
  analysis.isDefinite(at) &&
  !analysis.is(at, analysis.bits.people) &&
  !analysis.isDefinite(head) &&
  analysis.isDefinite(at - 1) &&
  isSingle(analysis, head);

function readOn(scene: EventScene, head: number, from: number, content: number): number {
  let end = from;
  while (end < content && !isBeside(scene, head, end)) {
    const next = nextEnd(scene, head, end);
    if (next < 0) return from;
    end = next;
  }
  return Math.min(end, content);
}

/** The end of one more part of the phrase: an adjective, a name, or a noun with its preposition; −1. */
function nextEnd(scene: EventScene, head: number, at: number): number {
  const { analysis, phrases } = scene;
  const isLed = phrases.isPreposition(at);
  const noun = isLed ? at + 1 : at;
  if (noun >= analysis.sentenceEnd(at) || !phrases.isNominal(noun)) return -1;
  if (!isLed && analysis.outer(at) === 0) return isPart(scene, head, at) ? phrases.coreEnd(at) : -1;
  return isLed || (analysis.outer(at) & (Clitic.ba | Clitic.la)) !== 0 ? phrases.coreEnd(noun) : -1;
}

/** An adjective of the head's, or a name: «ضابط إسرائيلي كبير», «المسؤول في السفارة أحمد العنزي». */
function isPart({ analysis, entityAt }: EventScene, head: number, at: number): boolean {
  const entity = entityAt(at);
  if (entity) return entity.type === 'person' || entity.type === 'nationality';
  if (analysis.isAccusative(at)) return false;
  const { adjective, noun } = analysis.bits;
  const { 'given-name': given, 'family-name': family } = analysis.bits;
  if (analysis.is(at, given | family)) return true;
  // «أبلغت السفيرة الصحفيين أن …» are whom it is said to.
  if (isSingle(analysis, head) && plainPlural.test(analysis.stem(at)) && analysis.is(at, analysis.bits.people))
    return false;
  const isKind = analysis.isUnknown(at) || analysis.is(at, adjective) || !analysis.is(at, noun);
  // «الباحث التونسي سالم العوني ضيف البرنامج»
  return isKind && (analysis.isDefinite(at) === analysis.isDefinite(head) || isUnlistedName(analysis, head, at));
}

/** «قال المحلل راين كومينغر …», «أشار المهندس مدني إلى أن …»: without the article of what somebody is no adjective of it. */
const isUnlistedName = (analysis: Analysis, head: number, at: number): boolean =>
  analysis.isDefinite(head) &&
  isSingle(analysis, head) &&
  analysis.longestMatch(head, analysis.lexicon.code['organization-head']) < 0 &&
  !analysis.isDefinite(at) &&
  !analysis.is(at, analysis.bits.people | analysis.bits.quantifier | analysis.bits.number) &&
  (analysis.isUnknown(at) || (!analysis.hasPronoun(at) && analysis.lastLetter(at) !== 'ة'));

/** When, where, to whom and by what means it is said, and what he does besides. */
function isBeside(scene: EventScene, head: number, at: number): boolean {
  const { analysis, phrases, entityAt } = scene;
  if (!analysis.isWord(at) && !entityAt(at)) return true;
  if (entityAt(at)?.type === 'date' || isBoundPronoun(analysis, at)) return true;
  if (reporters.has(analysis.bare(at)) && witnesses.has(analysis.stem(head))) return true;
  if (hasParticiple(analysis, at) && !isKnowing(analysis, head, at)) return true;
  if (analysis.is(at, analysis.bits.adverb | analysis.bits.demonstrative) || isRelationally(analysis, at)) return true;
  if (isCompletion(analysis, head, at)) return false;
  if (agentAt(scene, at) >= 0 || besides.has(analysis.folded(at))) return true;
  if (analysis.folded(at) === 'في' && isWhereHeIs(scene, head, at + 1)) return true;
  if (phrases.isPreposition(at)) return isOccasion(scene, at + 1) || !within.has(analysis.folded(at));
  if ((analysis.outer(at) & Clitic.la) !== 0) return isHearer(scene, head, at);
  return (analysis.outer(at) & Clitic.ba) !== 0 && isOccasion(scene, at);
}

/** «المسؤول عن الحجز», «المشرف على البازار»: what the head needs to be complete. */
const isCompletion = (analysis: Analysis, head: number, at: number): boolean =>
  at === head + 1 && (completions.get(analysis.folded(at))?.test(analysis.bare(head)) ?? false);

const completions: ReadonlyMap<string, RegExp> = new Map([
  ['عن', /^مسوول(ه|ون|ين)?$/],
  ['علي', /^(مشرف|قايم|مطلع|مقبل|موقع|متمرد|عامل)(ه|ون|ين)?$/],
]);

/** «مصادر أفغانية مطلعة»: how well those know it who are not named. */
const isKnowing = (analysis: Analysis, head: number, at: number): boolean =>
  sources.has(analysis.bare(head)) && knowing.test(analysis.stem(at));

const sources: ReadonlySet<string> = new Set(['مصدر', 'مصادر']);
const knowing = /^(مطلع|موثوق|مقرب|مسوول|متطابق|متعدد|خاص)ه?$/;

/** «قال الوزير في الرباط»: of one who is known, the place where he is, unless his name follows. */
function isWhereHeIs(scene: EventScene, head: number, at: number): boolean {
  const { analysis, entityAt } = scene;
  const place = analysis.isDefinite(head) && isSingle(analysis, head) ? placeNamedAt(scene, at) : undefined;
  return place !== undefined && (place.end >= analysis.sentenceEnd(at) || entityAt(place.end)?.type !== 'person');
}

/** One of several people. */
const isSingle = (analysis: Analysis, at: number): boolean =>
  analysis.is(at, analysis.bits.people) && headOf(analysis, at, 'noun').single === true;

/** Prepositions with which a phrase goes on. */
const within: ReadonlySet<string> = new Set(['في', 'من', 'داخل', 'لدي', 'باسم', 'ضمن']);

/** Say when, or how what is said goes on. */
const besides: ReadonlySet<string> = new Set(
  'خلال عقب بعد قبل قبيل اثناء لدي عبر امام حول بشان عن علي الي ردا تعليقا اثر عند منذ حيال تجاه بخصوص نقلا'.split(' '),
);

/** What somebody speaks in or at: «في تصريح», «في مؤتمر صحفي», «في هذا الصدد». */
function isOccasion({ analysis, entityAt }: EventScene, at: number): boolean {
  if (at >= analysis.count || isQuotationMark(analysis, at)) return true;
  if (analysis.is(at, analysis.bits.demonstrative) || entityAt(at)?.type === 'date') return true;
  return analysis.hasPronoun(at) || occasions.has(analysis.bare(at));
}

const occasions: ReadonlySet<string> = new Set(
  `تصريح تصريحات بيان بيانات بلاغ موتمر كلمه خطاب حديث احاديث حوار مقابله مداخله اتصال لقاء اجتماع تقرير مقال رساله ندوه جلسه سياق اطار
  وقت صدد ختام نهايه بدايه مستهل معرض رد تعليق تعقيب تغريده تدوينه منشور شان خصوص مناسبه افتتاح حفل خطبه دراسه برقيه استطلاع ايجاز احاطه تعميم كتاب مذكره حلقه
  برنامج اول ثاني احدث اخر حين ما غضون اعقاب ظل نفس ذات صفحه حساب موقع مقطع تسجيل شهاده محضر قرار توضيح ايضاح نشره ورقه قول
  تعليقات مقابلات مداخلات تغريدات منشورات مكالمه`.split(/\s+/u),
);

/** «لوكالة الأنباء», «للصحفيين»: behind ل whom he speaks to; but «المديرة العامة للصحة» is what she directs. */
function isHearer({ analysis, entityAt }: EventScene, head: number, at: number): boolean {
  const entity = entityAt(at);
  if (entity?.type === 'organization')
    return media.has(entity.subtype ?? '') || (isSingle(analysis, head) && !analysis.isDefinite(head));
  if (entity || !analysis.isDefinite(at) || analysis.is(at, analysis.bits.people)) return true;
  return reporters.has(analysis.bare(at)) || !analysis.isDefinite(head);
}
