/**
 * Which triggers are candidates at all: what the words around a trigger say of its sense before any argument is looked for.
 * Many words that are spelled as a trigger end here, so these tests come first. The flag `finite` marks a verb whose
 * participles and verbal noun mostly say something else («قاتل», «ناسف»).
 */
import { Feature, isPresent } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import { withoutArticle } from '../../text/fold.ts';
import type { EventScene, TriggerInFrame } from '../types.ts';
import { wasDone } from '../words/heads.ts';
import { isReferredTo } from './issuer.ts';
import { isPhase } from './light.ts';
import { hasContent, hasItsPreposition } from './required.ts';
import { isOtherFight, isPeaceful, isPolitical } from './sentence-words.ts';
import { isShownByThing } from './shown.ts';

/** True if a trigger, with the flags of its line, may tell of an event. */
export function isCandidate(scene: EventScene, trigger: TriggerInFrame): boolean {
  const { reading, rules, flags } = trigger;
  if (flags.finite && reading !== 'verb') return false;
  if (reading === 'modifier' && rules.neverModifies) return false;
  if (reading === 'circumstance' && rules.speaks && isPredicate(scene, trigger)) return false;
  if (namesRoom(scene, trigger) || isEffect(scene, trigger) || isKeyword(scene, trigger)) return false;
  if (namesKind(scene, trigger) || isPartOfAnother(scene, trigger)) return false;
  if (
    addressesReader(scene, trigger) ||
    isTitle(scene, trigger) ||
    isExcluded(scene, trigger) ||
    isFigurative(scene, trigger)
  )
    return false;
  return !isShownByThing(scene, trigger) && hasItsSense(scene, trigger);
}

/** The words around it leave the trigger the sense that its flags ask for. */
function hasItsSense(scene: EventScene, trigger: TriggerInFrame): boolean {
  const { flags } = trigger;
  if (isPeaceful(scene, trigger) || isPolitical(scene, trigger)) return false;
  if (isOtherFight(scene, trigger)) return false;
  if (!hasItsPreposition(scene, trigger) && !isTalkDone(scene, trigger)) return false;
  if (lacksHead(scene, trigger)) return false;
  if (flags.said && !hasContent(scene, trigger)) return false;
  if (flags.main && isAside(scene, trigger)) return false;
  // «بعد تصريحات الوزير»: that it was before something else says that it was.
  if (!flags.medium || !isContained(scene, trigger.start) || isEarlier(scene, trigger.start)) return true;
  return isJoined(scene, trigger) || isReferredTo(scene, trigger.start);
}

/**
 * «قدم شكره», «أطلق حملة»: no word that may be the head which a flag asks for stands in the sentence or in the one before, so that
 * no argument can have it: most of these end here, before anything is looked for.
 */
function lacksHead({ analysis }: EventScene, { start, flags }: TriggerInFrame): boolean {
  if (flags.asked.length === 0 || analysis.hasPronoun(start)) return false;
  return flags.asked.some(
    (fillings) =>
      fillings.every(({ heads }) => heads !== undefined) &&
      !fillings.some(({ heads }) => isNear(analysis, start, heads!)),
  );
}

function isNear(analysis: Analysis, trigger: number, heads: ReadonlySet<string>): boolean {
  const sentence = analysis.sentenceStart(trigger);
  const before = sentence > 0 ? analysis.sentenceStart(sentence - 1) : sentence;
  const end = Math.min(analysis.sentenceEnd(trigger), trigger + farthestHead);
  for (let at = Math.max(before, trigger - farthestHead); at < end; at++) if (heads.has(analysis.bare(at))) return true;
  return false;
}

/** No argument stands farther from its trigger. */
const farthestHead = 120;

/** The flag `purpose` again: «تم بحث القضايا», «سيتم بحث هذه الأمور»; «جرى خلال اللقاء بحث …» is told with the meeting. */
function isTalkDone(scene: EventScene, { start, light, flags }: TriggerInFrame): boolean {
  if (!flags.purpose || light === undefined || light.at + 1 !== start) return false;
  return wasDone.has(scene.analysis.stem(light.at));
}

/**
 * «قال إن بلاده تتوقع نموا», «ويتوقع أن تهطل الأمطار»: the flag `main` marks verbs whose present tells what somebody holds, and
 * says it in a main clause with its own subject only («خبراء يتوقعون تراجع الأسعار»).
 */
function isAside({ clauses }: EventScene, { start, reading, features }: TriggerInFrame): boolean {
  const clause = reading === 'verb' ? clauses.ofVerb.get(start) : undefined;
  if (!clause || !isPresent(features)) return false;
  return !clause.isOwn || !(clause.kind === 'main' || clause.kind === 'adverbial');
}

/** «كتب الإدارة تحذرك», «لم تخبرك المؤشرات»: outside of speech what is said to the reader is said by nobody. */
function addressesReader({ analysis, clauses }: EventScene, { start, reading, rules }: TriggerInFrame): boolean {
  if (reading !== 'verb' || !rules.speaks || !analysis.hasPronoun(start)) return false;
  return /(ك|كم)$/.test(analysis.folded(start)) && clauses.all[clauses.of[start]!]!.kind !== 'quotation';
}

/** «قاعة الاجتماعات»: what a room is for. */
function namesRoom({ analysis }: EventScene, { start, reading }: TriggerInFrame): boolean {
  const isBehind = reading === 'noun' && start > analysis.sentenceStart(start) && analysis.outer(start) === 0;
  return isBehind && rooms.has(analysis.stem(start - 1));
}

const rooms: ReadonlySet<string> = new Set(['قاعه', 'قاعات', 'صاله', 'غرفه', 'خيمه']);

/** «أعطبت الفصائل المعارضة، آلية …»: with nothing behind that it is against, which of the bodies they are. */
const namesKind = ({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean =>
  start > analysis.sentenceStart(start) &&
  analysis.bare(start).startsWith('معارض') &&
  [start - 1, start].every((at) => analysis.isDefinite(at)) &&
  analysis.outer(start) === 0 &&
  end < analysis.count &&
  isComma(analysis, end);

/** «الجولة الثالثة من المفاوضات», «الدورة 27 لقمة الاتحاد»: a part of the meeting that is named right behind. */
function isPartOfAnother(scene: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  const { analysis } = scene;
  if (reading !== 'noun' || !rounds.has(analysis.bare(start))) return false;
  const limit = Math.min(analysis.sentenceEnd(start), end + longestPhase);
  let at = end;
  while (at < limit && analysis.outer(at) === 0 && isPhase(analysis, at)) at++;
  if (at === end || at >= limit || (analysis.outer(at) & ~Clitic.la) !== 0) return false;
  // «الدورة الرابعة لمنتدى التعاون العربي الروسي»: of a body by its name.
  if (scene.entityAt(at)) return false;
  const { matches } = analysis;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++)
    if (scene.rulesOf(row)?.isMutual && (matches.features[row]! & Feature.noun) !== 0) return true;
  return false;
}

/** How many words may stand between a part of a meeting and the meeting. */
const longestPhase = 8;

const rounds: ReadonlySet<string> = new Set(['جوله', 'جولتين', 'جولات', 'دوره', 'سلسله']);

/** «سمات السعودية انتخاب الرئيس»: the keywords that a site puts behind an article. */
const isKeyword = ({ analysis }: EventScene, { start }: TriggerInFrame): boolean =>
  analysis.folded(analysis.sentenceStart(start)) === 'سمات' && analysis.sentenceEnd(start) === analysis.count;

/** «…، بما يدعم السياحة»: what was told before has the effect, and nobody an attitude. */
function isEffect({ analysis }: EventScene, { start, reading, rules }: TriggerInFrame): boolean {
  const isBehind = reading === 'verb' && start > analysis.sentenceStart(start) && analysis.outer(start) === 0;
  return isBehind && rules.isAttitude === true && effects.has(analysis.folded(start - 1));
}

const effects: ReadonlySet<string> = new Set(['بما', 'مما']);

/** «برنامج "ساند"»: a verb alone between quotation marks is what something is called; «…" وأضاف "…» stands between two. */
function isTitle({ analysis }: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  if (reading !== 'verb' || end !== start + 1) return false;
  if (!isQuotationMark(analysis, start - 1) || !isQuotationMark(analysis, end)) return false;
  const { tokens } = analysis;
  return tokens.end[start - 1] === tokens.start[start] && tokens.end[start] === tokens.start[end];
}

/** «سيشارك الوزير في الحوار الاستراتيجي»: whoever takes part says nothing in it. */
const isJoined = ({ flagsOf }: EventScene, { light }: TriggerInFrame): boolean =>
  light !== undefined && flagsOf(light.row).in;

/** «معركة انتخابية»: what stands right behind the noun says that nobody is hurt. */
function isFigurative({ analysis, entityAt }: EventScene, { start, end, reading, rules }: TriggerInFrame): boolean {
  if (!rules.figurative || reading !== 'noun' || end >= analysis.sentenceEnd(start)) return false;
  const behind = entityAt(end)?.end ?? end;
  return [end, behind].some(
    (at) => at < analysis.sentenceEnd(start) && namesThing(rules.figurative!, analysis.stem(at)),
  );
}

/** A flag `not-عن` excludes the word before a preposition with which it means another thing («بحث عن»). */
function isExcluded({ analysis, clauses }: EventScene, { start, end, reading, flags }: TriggerInFrame): boolean {
  // «مساندتها ووقوفها مع مصر»: the same said twice.
  if (flags.alone && (analysis.outer(start) & Clitic.wa) !== 0) return true;
  if (end >= analysis.sentenceEnd(start) || flags.not.size === 0) return false;
  // «أطلعها على الملف» told her; «اطلع على الملف» saw it.
  if (reading === 'verb' && analysis.hasPronoun(start)) return false;
  // «الذي يبحث عنه الفريق», «ارتفع الطلب عليها»
  if (analysis.is(end, analysis.bits.pronoun) && flags.not.has(withoutPronoun(analysis.folded(end)))) return true;
  // «يبحث العلماء عن حل»: behind its subject, too; «شدد الوزير من جهته على …» is an aside.
  if (flags.not.has('عن') && analysis.folded(clauses.ofVerb.get(start)?.behind ?? start) === 'عن') return true;
  // «نحيي هذه الذكرى»
  const isPointed = end + 1 < analysis.sentenceEnd(start) && analysis.is(end, analysis.bits.demonstrative);
  if (isPointed && flags.not.has(analysis.stem(end + 1))) return true;
  // «الجولات التفتيشية» as «جولات تفتيشية»
  const isAdjective = analysis.isDefinite(start) && analysis.is(end, analysis.bits.adjective);
  const word = isAdjective ? withoutArticle(analysis.stem(end)) : analysis.stem(end);
  return flags.not.has(analysis.folded(end)) || flags.not.has(word);
}

/** «عنه», «عليها»: the preposition before an attached pronoun. */
const withoutPronoun = (word: string): string => word.replace(/(ها|هما|هم|هن|ه|نا|ني|ك|كم)$/, '');

/** «أكد في تصريح»: what something else is said in. */
export function isContained({ analysis }: EventScene, at: number): boolean {
  const before = at - 1 > analysis.sentenceStart(at) && same.has(analysis.stem(at - 1)) ? at - 2 : at - 1;
  return before >= analysis.sentenceStart(at) && containers.has(analysis.folded(before));
}

const isEarlier = ({ analysis }: EventScene, at: number): boolean => earlier.has(analysis.folded(at - 1));
const earlier: ReadonlySet<string> = new Set(['بعد', 'قبل', 'منذ']);

/** «في ذات البلاغ», «في نفس السياق». */
const same: ReadonlySet<string> = new Set(['ذات', 'نفس']);

const containers: ReadonlySet<string> = new Set('في خلال عبر ضمن اثناء لدي من مع بعد قبل منذ'.split(' '));

/** True if a word, with or without its article, is one of those that make a figure of speech. */
const namesThing = (words: ReadonlySet<string>, stem: string): boolean =>
  words.has(stem) || words.has(withoutArticle(stem));

/** «سيكون العرض ملاحظا»: said of what stands before, behind «كان» and its like. */
const isPredicate = ({ analysis }: EventScene, { start }: TriggerInFrame): boolean =>
  start > analysis.sentenceStart(start) && analysis.is(start - 1, analysis.bits.auxiliary);
