/**
 * Which sense of a trigger's word is meant, where one spelling says several things («يبلغ», «مدينة», «لقاء» of two clubs):
 * flags of the trigger's line bar its forms, its verbal noun or its use in sport, or ask for what goes with its sense.
 * Takes a trigger's place and flags; says whether the sense can be the one that the line means.
 */
import { Feature, isFiniteVerb } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { isFreePronoun } from '../arguments/object-pronoun.ts';
import { whereabouts } from '../roles/whereabouts.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt, peopleTypes } from '../words/actors.ts';
import { arms, courts, isOfFight, projectiles } from '../words/heads.ts';
import { isDeed, mayBePurpose } from '../words/verbal-noun.ts';

/** True if a comma-joined list of flags has this one. */
export function hasFlag(flags: string, flag: string): boolean {
  if (flags.length <= flag.length) return flags === flag;
  for (let at = flags.indexOf(flag); at >= 0; at = flags.indexOf(flag, at + 1))
    if (begins(flags, at) && ends(flags, at + flag.length)) return true;
  return false;
}

/** True if the list has a flag that a prefix and a word make up: asked at every word behind a trigger, so nothing is joined. */
export function hasFlagOf(flags: string, prefix: string, word: string): boolean {
  for (let at = flags.indexOf(prefix); at >= 0; at = flags.indexOf(prefix, at + 1)) {
    const from = at + prefix.length;
    if (begins(flags, at) && flags.startsWith(word, from) && ends(flags, from + word.length)) return true;
  }
  return false;
}

const comma = ','.charCodeAt(0);
const begins = (flags: string, at: number): boolean => at === 0 || flags.charCodeAt(at - 1) === comma;
const ends = (flags: string, at: number): boolean => at === flags.length || flags.charCodeAt(at) === comma;

/** The flags by which `isOtherSense` goes, as they begin. */
const ofSense =
  'no- behind- verbal press several one called costs team terror spelled blame market preposition sport'.split(' ');
/** By the flags of a line whether any of these is among them: few lines have one, and there are few lists of flags. */
const tellingSense = new Map<string, boolean>();

function tellsSense(flags: string): boolean {
  let tells = tellingSense.get(flags);
  if (tells === undefined) {
    tells = flags.split(',').some((flag) => ofSense.some((start) => flag.startsWith(start)));
    tellingSense.set(flags, tells);
  }
  return tells;
}

/** True if the form itself, or the subject of the sentence around it, says that another sense is meant. */
export function isOtherSense(scene: EventScene, row: number, flags: string): boolean {
  const { matches } = scene.analysis;
  const at = matches.start[row]!;
  // «العلوم الطبية المساعدة»
  if ((matches.features[row]! & Feature.noun) !== 0 && describesBefore(scene, at)) return true;
  // «معلومات غير مؤكدة»
  if ((matches.features[row]! & Feature.participle) !== 0 && isUnconfirmed(scene, row, at)) return true;
  if (!tellsSense(flags)) return false;
  if (hasFlag(flags, 'spelled') && isSpelledOtherwise(scene, row, at)) return true;
  if (flags.includes('no-') && isBarred(scene, row, at, flags)) return true;
  // «طائرة مسيرة»
  if (flags.includes('behind-') && at > 0 && isOfWordBefore(scene, at, flags)) return true;
  if (hasFlag(flags, 'verbal') && isNominal(scene, at, matches.features[row]!)) return true;
  // «لقاء», «يلتقي», «ترشح» in a sentence with a word of the game.
  if (hasFlag(flags, 'press') && isAmong(scene, at, press)) return true;
  const isMutual = hasFlag(flags, 'several');
  if ((isMutual || hasFlag(flags, 'one')) && isOfOther(scene, at, isMutual)) return true;
  if (hasFlag(flags, 'called') && isCalled(scene, at)) return true;
  if (hasFlag(flags, 'costs') && isCost(scene, matches.end[row]!)) return true;
  // «تعزيز هجومه», of a team that plays.
  if (hasFlag(flags, 'team') && scene.analysis.hasPronoun(at) && isAmong(scene, at, games)) return true;
  if (hasFlag(flags, 'terror') && !isOfTerror(scene.analysis, at)) return true;
  if (hasFlag(flags, 'blame') && !isBlame(scene, at)) return true;
  // «أنهت السوق جلسة الخميس على ارتفاع»
  if (hasFlag(flags, 'market') && isAmong(scene, at, markets)) return true;
  // «ما بين الفريقين»
  if (hasFlag(flags, 'preposition') && at > 0 && scene.analysis.folded(at - 1) === 'ما') return true;
  return hasFlag(flags, 'sport') && (isOfGames(scene, at) || isFriendly(scene, at));
}

/** «طائرة مسيرة», «مدير الاتصال»: one phrase with the word before; «تلقى المدير اتصالا» is none. */
const isOfWordBefore = ({ analysis }: EventScene, at: number, flags: string): boolean =>
  (analysis.isDefinite(at) || !analysis.isDefinite(at - 1) || !analysis.isAccusative(at)) &&
  hasFlagOf(flags, 'behind-', analysis.bare(wordBefore(analysis, at)));

/** «وقف فوري لإطلاق النار»: the noun before, over its adjective where ل links the two. */
const wordBefore = (analysis: Analysis, at: number): number =>
  at > 1 && (analysis.outer(at) & Clitic.la) !== 0 && analysis.is(at - 1, analysis.bits.adjective) ? at - 2 : at - 1;

/** «أربع مواجهات ودية», «دورة دولية ودية», «مقابلة المغرب وتونس الودية»: games; «علاقات ودية» are none. */
function isFriendly({ analysis, entityOver }: EventScene, trigger: number): boolean {
  const end = Math.min(analysis.sentenceEnd(trigger), trigger + farthest);
  for (let at = Math.max(analysis.sentenceStart(trigger), trigger - farthest) + 1; at < end; at++) {
    if (analysis.bare(at) !== 'وديه') continue;
    const isOfTrigger = at > trigger && at <= trigger + adjectiveReach && entityOver(at - 1) !== undefined;
    if (isOfTrigger || contests.has(analysis.bare(at - 1))) return true;
  }
  return false;
}

const contests: ReadonlySet<string> = new Set('مواجهه مواجهات مقابله مقابلات دوره دوليه دولي'.split(' '));

/** How many words behind the verb the blame may stand. */
const blameReach = 16;

/** «حمّل النقابي الوزير المسؤولية», «حمّلت الحكومة من نظمها كامل المسؤولية»; of loads and views nobody is blamed. */
function isBlame({ analysis }: EventScene, verb: number): boolean {
  const end = Math.min(analysis.sentenceEnd(verb), verb + blameReach);
  for (let at = verb + 1; at < end; at++) if (analysis.bare(at) === 'مسووليه') return true;
  return false;
}

/** How many words behind the noun its adjective may stand, the place that it is called after between. */
const adjectiveReach = 5;

/** «عملية جبل سمامة الإرهابية»: an adjective of terror at the end of the noun's phrase, behind what it is called after. */
function isOfTerror(analysis: Analysis, at: number): boolean {
  const end = Math.min(analysis.sentenceEnd(at), at + 1 + adjectiveReach);
  for (let token = at + 1; token < end && analysis.isWord(token) && analysis.outer(token) === 0; token++) {
    if (ofTerror.has(analysis.bare(token))) return token > at + 1;
    if (analysis.is(token, analysis.bits.preposition | analysis.bits.relative)) return false;
  }
  return false;
}

const ofTerror: ReadonlySet<string> = new Set(['ارهابيه', 'انتحاريه']);

/** «منحه», gave him; «منحة», a grant. «بايع», pledged; «بائع», a seller. */
const isSpelledOtherwise = ({ analysis }: EventScene, row: number, at: number): boolean =>
  ((analysis.matches.features[row]! & Feature.noun) !== 0 && analysis.lastLetter(at) === 'ه') ||
  analysis.text.slice(analysis.startOffset(at), analysis.endOffset(at)).includes('ئ');

/** «متهما إياه», «متهما الحكومة»: a participle right before whom it has as its object is no noun. */
function isGoverning(scene: EventScene, row: number, at: number): boolean {
  const { analysis, entityAt } = scene;
  const next = at + 1;
  const features = analysis.matches.features[row]!;
  if ((features & Feature.participle) === 0 || next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0)
    return false;
  if (isFreePronoun(scene, next)) return true;
  const isSomebody = analysis.isDefinite(next) && analysis.is(next, analysis.bits.people);
  return (features & Feature.accusative) !== 0 && (entityAt(next) !== undefined || isSomebody);
}

/** A flag `no-مبلغ` bars a form, folded and without clitics, alone or with a pronoun. */
function isBarred(scene: EventScene, row: number, at: number, flags: string): boolean {
  const { analysis, clauses } = scene;
  if (isGoverning(scene, row, at)) return false;
  // «هنأ» is no «هنا», «نادى» no «نادي»: folded alike, told apart by the last letter, which is the lemma's own.
  const last = analysis.lastLetter(at);
  const lemma = analysis.lexicon.idOf(analysis.matches.entry[row]!);
  if ('أى'.includes(last) && lemma.endsWith(last) && clauses.ofVerb.has(at)) return false;
  // «هنأهم»: no adverb («هنا») takes a pronoun.
  const isSpelledSo = !(analysis.hasPronoun(at) && analysis.is(at, analysis.bits.adverb));
  if (isSpelledSo && hasFlagOf(flags, 'no-', analysis.bare(at))) return true;
  if (hasFlagOf(flags, 'no-', analysis.folded(at))) return true;
  // «ويبني», which might end in a pronoun
  const isJoined = (analysis.outer(at) & (Clitic.wa | Clitic.fa)) !== 0;
  return isJoined && hasFlagOf(flags, 'no-', analysis.folded(at).slice(1));
}

/** «الوزارة توافق على المشروع» is one who agrees to it, «توافق الطرفان على هدنة» are several who agree: one spelling of two verbs. */
function isOfOther({ analysis }: EventScene, at: number, isMutual: boolean): boolean {
  const next = at + 1;
  if (analysis.bare(at) !== 'توافق' || next >= analysis.sentenceEnd(at)) return false;
  const areSeveral = /(ان|ون|ين|ات)$/.test(analysis.folded(next)) || sides.has(analysis.stem(next));
  return areSeveral !== isMutual;
}

/** A definite adjective in the feminine right behind another: they describe one noun. */
function describesBefore({ analysis }: EventScene, at: number): boolean {
  const { adjective, people } = analysis.bits;
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0) return false;
  if (!analysis.is(at, adjective)) return false;
  const areDefinite = analysis.isDefinite(at) && analysis.isDefinite(before) && analysis.is(before, adjective);
  return areDefinite && !analysis.is(before, people) && [at, before].every((one) => analysis.stem(one).endsWith('ه'));
}

const isUnconfirmed = (scene: EventScene, row: number, at: number): boolean =>
  at > 0 && scene.analysis.folded(at - 1) === 'غير' && scene.rulesOf(row)?.neverModifies === true;

/** «رجل يدعى محمد», «يعزى الأمر إلى»: spelled so it is the passive, which says another thing. */
const isCalled = ({ analysis }: EventScene, at: number): boolean =>
  analysis.lastLetter(at) === 'ى' && /^[يت](دعي|عزي)$/.test(analysis.bare(at));

/** «كلفه 50 مليون يورو», «كلفته حياته», «يكلف الدولة خسائر»: what it costs. */
function isCost({ analysis }: EventScene, behind: number): boolean {
  const end = Math.min(analysis.sentenceEnd(behind - 1), behind + costReach);
  if (behind < end && analysis.isNumber(behind)) return true;
  for (let at = behind; at < end; at++) if (prices.has(analysis.bare(at))) return true;
  return false;
}

/** How many words behind the verb its price may stand. */
const costReach = 3;

const prices: ReadonlySet<string> = new Set(
  'مليون مليونا ملايين مليار مليارات مبلغ مبالغ اموال كثير ثمن ثمنا غاليا باهظا حياه حيات خساره خساير'.split(' '),
);

const sides: ReadonlySet<string> = new Set(
  'الاطراف القوي الدول الاحزاب الكتل القاده الوزراء الاعضاء الحضور كل جميع'.split(' '),
);

function isNominal({ clauses }: EventScene, at: number, features: number): boolean {
  if (isFiniteVerb(features) && clauses.ofVerb.has(at)) return false;
  return (features & Feature.noun) !== 0 || (features & Feature.participle) === 0;
}

/** How far around a trigger its sentence is looked at. */
const farthest = 60;

/** «الرئيس المنتخب»: no team. */
const isElected = (analysis: Analysis, at: number, bare: string): boolean =>
  bare === 'منتخب' &&
  at > 0 &&
  analysis.isDefinite(at) &&
  analysis.isDefinite(at - 1) &&
  analysis.is(at - 1, analysis.bits.people);

/** A word of the game stands around it; «فوز» itself may be another's («فوز الرئيس بولاية ثانية»). */
const isOfGames = (scene: EventScene, at: number): boolean => isAmong(scene, at, games, at);

/** True if a word of a list stands in the sentence around a token, with or without the article, at any token but the one left out. */
function isAmong({ analysis }: EventScene, trigger: number, words: ReadonlySet<string>, left = -1): boolean {
  const first = Math.max(analysis.sentenceStart(trigger), trigger - farthest);
  const end = Math.min(analysis.sentenceEnd(trigger), trigger + farthest);
  for (let at = first; at < end; at++) {
    const [stem, bare] = [analysis.stem(at), analysis.bare(at)];
    if (at === left || isElected(analysis, at, bare)) continue;
    if (words.has(bare) || (stem !== bare && words.has(stem))) return true;
  }
  return false;
}

/** «تابع: …», «يرى أن …», «ما أوردته الوكالة»: something is said behind the verb, or the verb says what ما stands for. */
export function hasContent({ analysis }: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  if (start > analysis.sentenceStart(start) && whatever.has(analysis.stem(start - 1))) return true;
  const isNoun = reading === 'noun';
  if (analysis.hasPronoun(start) && !isNoun) return false;
  const limit = Math.min(analysis.sentenceEnd(start), end + (isNoun ? nounContentReach : contentReach));
  for (let at = end; at < limit; at++) {
    const word = analysis.folded(at);
    if (quotes.includes(word) || contents.has(word)) return true;
  }
  return false;
}

const contentReach = 14;
const nounContentReach = 8;
const quotes = ':"«“';
const whatever: ReadonlySet<string> = new Set(['ما', 'حسبما', 'وفقما']);
const contents: ReadonlySet<string> = new Set(
  'ان انه انها انهم انهما اننا بان بانه بانها بانهم التاكيد تاكيد تاكيده تاكيدها التذكير'.split(' '),
);

/**
 * Flags `with-على`: the word has this sense with one of these prepositions only («أثنى على», not «أثنى عن»); `never-على`:
 * with none of these («ساعده على الخروج» is no aid); `purpose`: or where a headline says that somebody is somewhere for it
 * («الوزير في الرباط لبحث التعاون»).
 */
export function hasItsPreposition(scene: EventScene, { start, end, reading }: TriggerInFrame, flags: string): boolean {
  if (!flags.includes('with-') && !flags.includes('never-')) return true;
  const { analysis, entityAt } = scene;
  const limit = analysis.sentenceEnd(start);
  const reach = reading === 'noun' ? nounReach : prepositionReach;
  // A name counts as one word: «أمر الأمير محمد بن سلمان …، ولي العهد، بتأمين».
  for (let at = end, step = 0; at < limit && step < reach; at = Math.max(at + 1, entityAt(at)?.end ?? 0), step++) {
    const [word, stem] = [analysis.folded(at), analysis.stem(at)];
    if (hasFlagOf(flags, 'with-', word) || (stem !== word && hasFlagOf(flags, 'with-', stem))) return true;
    if (hasFlagOf(flags, 'never-', word)) return false;
    if ((analysis.outer(at) & Clitic.ba) !== 0 && hasFlag(flags, 'with-ب')) return true;
    if ((analysis.outer(at) & Clitic.la) !== 0 && hasFlag(flags, 'with-ل')) return true;
  }
  return !flags.includes('with-') || (hasFlag(flags, 'purpose') && whereabouts(scene, start) !== undefined);
}

const prepositionReach = 10;
/** A noun has what belongs to it close by. */
const nounReach = 4;

/** The flag `mishap`: «قتل ثلاثة في حادث مرور», «في انقلاب حافلة», which is none where somebody struck («في انفجار استهدف قطارا»). */
export const isMishap = (
  scene: EventScene,
  { start, rules }: TriggerInFrame,
  flags: string,
  found: readonly FoundArgument[],
): boolean =>
  hasFlag(flags, 'mishap') &&
  !found.some(({ role }) => role === rules.doer) &&
  (isOnTheRoad(scene, start) || (isAmong(scene, start, mishaps) && !isAmong(scene, start, deliberate)));

/** «مصرع خمسة في حادث سير»; a traffic policeman may be killed otherwise. */
function isOnTheRoad({ analysis }: EventScene, trigger: number): boolean {
  const end = Math.min(analysis.sentenceEnd(trigger), trigger + farthest);
  for (let at = Math.max(analysis.sentenceStart(trigger), trigger - farthest) + 1; at < end; at++)
    if (traffic.has(analysis.bare(at)) && accidents.has(analysis.bare(at - 1))) return true;
  return false;
}

const accidents: ReadonlySet<string> = new Set(['حادث', 'حوادث', 'حادثه']);
/** What people have accidents in, on or by (folded, without article). */
const traffic: ReadonlySet<string> = new Set(
  'سير مرور مروري مروريه حافله شاحنه قطار طريق طرق سقوط غرق انقلاب تصادم اصطدام تدافع'.split(' '),
);

/** The flag `judicial`: «اتهامه بتهمة القتل»; without a word of courts it is what people reproach each other with. */
export const isPolitical = (scene: EventScene, { start }: TriggerInFrame, flags: string): boolean =>
  hasFlag(flags, 'judicial') && !isAmong(scene, start, courts) && !isAmong(scene, start, judicial);

/**
 * The flag `violent`: «إصابة ثلاثة في انفجار»; without a word of violence in its sentence it is none, nor with one of a
 * crash, unless somebody struck («غارة أدت إلى غرق سفينة»).
 */
export function isPeaceful(scene: EventScene, { start }: TriggerInFrame, flags: string): boolean {
  if (!hasFlag(flags, 'violent') || isAmong(scene, start, strikes)) return false;
  return !isAmong(scene, start, killings) || isAmong(scene, start, crashes) || isOnTheRoad(scene, start);
}

/** The flags `fight` and `unarmed`: «هاجم مسلحون حافلة» is violence, «هاجم النائب الحكومة» are words. */
export function isOtherFight(scene: EventScene, { start, end }: TriggerInFrame, flags: string): boolean {
  const isAsked = hasFlag(flags, 'fight');
  return (isAsked || hasFlag(flags, 'unarmed')) && isFight(scene, start, end) !== isAsked;
}

function isFight({ analysis, clauses, entityOver }: EventScene, start: number, end: number): boolean {
  const first = Math.max(analysis.sentenceStart(start), start - fightReach);
  const limit = Math.min(analysis.sentenceEnd(start), end + fightReach);
  for (let at = first; at < limit; at++) {
    if (clauses.of[at] !== clauses.of[start]) continue;
    const entity = entityOver(at);
    if (entity ? forces.has(entity.subtype ?? '') : isOfFight(analysis.bare(at))) return true;
  }
  return false;
}

const fightReach = 8;
const forces: ReadonlySet<string> = new Set(['army', 'security']);

/** The flag `doer`: it counts only with who does it. */
export const lacksDoer = (
  scene: EventScene,
  trigger: TriggerInFrame,
  flags: string,
  found: readonly FoundArgument[],
): boolean =>
  hasFlag(flags, 'doer') &&
  ((!found.some(({ role }) => role === trigger.rules.doer) && !isOurs(scene, trigger)) || isSupposed(scene, trigger));

/** «نؤكد أننا ندعم حقوق الشعب»: the verb shows who does it. */
const isOurs = ({ analysis }: EventScene, { start, reading, features, rules }: TriggerInFrame): boolean =>
  reading === 'verb' &&
  rules.isAttitude === true &&
  (features & Feature.present) !== 0 &&
  analysis.stem(start).startsWith('ن');

/** «الرواية التي يرجح أنها كتبت …»: what a relative clause says of a thing without naming anybody is everybody's guess. */
function isSupposed(scene: EventScene, trigger: TriggerInFrame): boolean {
  const clause = scene.clauses.ofVerb.get(trigger.start);
  if (clause?.kind !== 'relative' || clause.isOwn || clause.antecedent < 0) return false;
  return !isActorAt(scene, clause.antecedent) && hasContent(scene, trigger);
}

/** The flag `object`: without what the frame calls its object, a pronoun too, the verb says something else («أقر بالتهمة»). */
export const lacksObject = (
  { analysis }: EventScene,
  { start, frame }: TriggerInFrame,
  flags: string,
  found: readonly FoundArgument[],
): boolean =>
  hasFlag(flags, 'object') && !analysis.hasPronoun(start) && !found.some(({ role }) => role === frame.object);

/** The flag `deed`: what is wanted is something done, of nobody or of somebody («وجه بتوزيع …», not «وجه رسالة بمناسبة …»). */
export function lacksDeed(
  scene: EventScene,
  { rules, frame, start }: TriggerInFrame,
  flags: string,
  found: readonly FoundArgument[],
): boolean {
  if (!hasFlag(flags, 'deed') || isFollowed(scene, start, found)) return false;
  const wanted = found.find(({ role }) => role === rules.wants?.content);
  const asked = found.find(({ role }) => role === frame.object);
  if (!wanted || !isWantedDeed(scene, wanted.start)) return true;
  return asked !== undefined && !isActorAt(scene, asked.start);
}

/** «بناء على توجيهات الملك، وصلت …», «إنفاذا لتوجيهات الأمير»: what is told then was wanted by somebody with a name. */
function isFollowed({ analysis, entityAt }: EventScene, start: number, found: readonly FoundArgument[]): boolean {
  const before = start - 1;
  if (before < analysis.sentenceStart(start)) return false;
  const isBasis = analysis.folded(before) === 'علي' && analysis.folded(before - 1) === 'بناء';
  const isFollowing = isBasis || ((analysis.outer(start) & Clitic.la) !== 0 && following.test(analysis.stem(before)));
  return isFollowing && found.some((one) => one.start >= start && peopleTypes.has(entityAt(one.start)?.type ?? ''));
}

const following = /^(تنفيذا?|انفاذا?|امتثالا)$/;

/** «بتوزيع المساعدات», «بضرورة تكثيف الجهود», «بسرعة إنهاء الأعمال». */
function isWantedDeed({ analysis }: EventScene, at: number): boolean {
  const isNeed = needs.has(analysis.stem(at)) && at + 1 < analysis.sentenceEnd(at);
  const deed = isNeed ? at + 1 : at;
  return (isDeed(analysis, deed) || mayBePurpose(analysis, deed)) && !greetings.has(analysis.bare(at));
}

/** What says how much something is wanted (folded). */
const needs: ReadonlySet<string> = new Set(['ضروره', 'سرعه', 'اهميه', 'وجوب', 'حسن', 'مواصله']);

/** «توجه الرئيس بالشكر», «توجه بانتقادات»: what is said to somebody, not wanted (folded, without article). */
const greetings: ReadonlySet<string> = new Set(
  'شكر تهنيه تهاني تحيه سلام تعزيه انتقاد انتقادات اتهام اتهامات نقد لوم سوال دعوه نداء طلب حديث'.split(' '),
);

/** Of games, and of the shows that compete like them. */
const games: ReadonlySet<string> = new Set(
  `مباراه مباريات ملعب ملاعب بطوله الدوري دوري كاس شوط فوز فوزا هزيمه تعادل نهايي ذهاب اياب ايابا مونديال كره منتخب منتخبا لاعب لاعبا لاعبي لاعبين
  مدرب مدربا فيفا كلاسيكو دربي ميركاتو مهاجم هداف مهرجان سينما سينماييه فيلم فيلما افلام مسرح مسرحيه`.split(/\s+/u),
);

const crashes: ReadonlySet<string> = new Set('تصادم اصطدام غرق غرقا غرقي'.split(' '));
const markets: ReadonlySet<string> = new Set('بورصه اسهم تداول تداولات برميل سنتا سنت برنت'.split(' '));
const judicial: ReadonlySet<string> = new Set(
  'تهمه تهم شرطه اعتقال توقيف متهم متهمين لايحه جريمه جرايم ثبت ثبتت ثبوت'.split(' '),
);
/** Words for the dead, which don't tell of what. */
const killings: ReadonlySet<string> = new Set('قتل قتلي قتلا قتلوا مقتل قتيل قتيلا استشهاد استشهد'.split(' '));
const strikes: ReadonlySet<string> = new Set([
  ...projectiles,
  ...arms,
  ...`هجوم هجمات هجومين هجومان تفجير تفجيرات تفجيرين انفجار انفجارات انفجرت انفجر قصف غاره غارات اشتباك اشتباكات اعتداء اعتداءات دهس
  استهدف استهدفت طعن اقتحام مداهمه مواجهات قتال معارك معركه ارهابي ارهابيا ارهابيه انتحاري انتحاريا انتحاريه مسلح مسلحا مسلحون
  مسلحين`.split(/\s+/u),
]);

/** What no accident is called. */
const deliberate: ReadonlySet<string> = new Set(
  `هجوم هجمات هجومين تفجير تفجيرات تفجيرين قصف غاره غارات اغتيال استهدف استهدفت انتحاري انتحاريا انتحاريه ارهابي ارهابيا ارهابيه
  رصاص`.split(/\s+/u),
);

/** Those who interview. */
const press: ReadonlySet<string> = new Set(
  `قناه صحيفه تلفزيون جريده وكاله اذاعه مجله صحفيه صحافيه تلفزيونيه اذاعيه اسبوعيه برنامج شبكه موقع لاعب مدرب`.split(
    ' ',
  ),
);

const mishaps: ReadonlySet<string> = new Set(
  `زلزال زلازل فيضان فيضانات سيول اعصار عاصفه حريق حرايق تصادم اصطدام انقلاب انزلاق تحطم انهيار غرق قطار مترو تدافع انهيارات تسمم
  صاعقه مروري مروريه برد صقيع جليد ثلوج ثلجيه`.split(/\s+/u),
);
