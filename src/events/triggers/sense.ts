/**
 * Which sense of a trigger's word is meant, where one spelling says several things («يبلغ», «مدينة», «لقاء» of two clubs): flags of the
 * trigger's line bar its forms, its verbal noun or its use in sport. Takes a match and its flags; says whether another sense is meant.
 */
import { Feature, isFiniteVerb } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import { isFreePronoun } from '../arguments/object-pronoun.ts';
import type { EventScene } from '../types.ts';
import type { TriggerFlags } from './flags.ts';
import { adjectiveReach, games, isAmong, isFriendly, isOfGames, markets, press } from './sentence-words.ts';

/** True if the form itself, or the subject of the sentence around it, says that another sense is meant. */
export function isOtherSense(scene: EventScene, row: number, flags: TriggerFlags): boolean {
  const { matches } = scene.analysis;
  const at = matches.start[row]!;
  // «العلوم الطبية المساعدة»
  if ((matches.features[row]! & Feature.noun) !== 0 && describesBefore(scene, at)) return true;
  // «معلومات غير مؤكدة»
  if ((matches.features[row]! & Feature.participle) !== 0 && isUnconfirmed(scene, row, at)) return true;
  if (flags.spelled && isSpelledOtherwise(scene, row, at)) return true;
  if (flags.no.size > 0 && isBarred(scene, row, at, flags)) return true;
  // «طائرة مسيرة»
  if (flags.behind.size > 0 && at > 0 && isOfWordBefore(scene, at, flags)) return true;
  if (flags.verbal && isNominal(scene, at, matches.features[row]!)) return true;
  // «لقاء», «يلتقي», «ترشح» in a sentence with a word of the game.
  if (flags.press && isAmong(scene, at, press)) return true;
  const isMutual = flags.several;
  if ((isMutual || flags.one) && isOfOther(scene, at, isMutual)) return true;
  if (flags.called && isCalled(scene, at)) return true;
  if (flags.costs && isCost(scene, matches.end[row]!)) return true;
  // «تعزيز هجومه», of a team that plays.
  if (flags.team && scene.analysis.hasPronoun(at) && isAmong(scene, at, games)) return true;
  if (flags.terror && !isOfTerror(scene.analysis, at)) return true;
  if (flags.blame && !isBlame(scene, at)) return true;
  // «أنهت السوق جلسة الخميس على ارتفاع»
  if (flags.market && isAmong(scene, at, markets)) return true;
  // «ما بين الفريقين»
  if (flags.preposition && at > 0 && scene.analysis.folded(at - 1) === 'ما') return true;
  return flags.sport && (isOfGames(scene, at) || isFriendly(scene, at));
}

/** «طائرة مسيرة», «مدير الاتصال»: one phrase with the word before; «تلقى المدير اتصالا» is none. */
const isOfWordBefore = ({ analysis }: EventScene, at: number, flags: TriggerFlags): boolean =>
  (analysis.isDefinite(at) || !analysis.isDefinite(at - 1) || !analysis.isAccusative(at)) &&
  flags.behind.has(analysis.bare(wordBefore(analysis, at)));

/** «وقف فوري لإطلاق النار»: the noun before, over its adjective where ل links the two. */
const wordBefore = (analysis: Analysis, at: number): number =>
  at > 1 && (analysis.outer(at) & Clitic.la) !== 0 && analysis.is(at - 1, analysis.bits.adjective) ? at - 2 : at - 1;

/** How many words behind the verb the blame may stand. */
const blameReach = 16;

/** «حمّل النقابي الوزير المسؤولية», «حمّلت الحكومة من نظمها كامل المسؤولية»; of loads and views nobody is blamed. */
function isBlame({ analysis }: EventScene, verb: number): boolean {
  const end = Math.min(analysis.sentenceEnd(verb), verb + blameReach);
  for (let at = verb + 1; at < end; at++) if (analysis.bare(at) === 'مسووليه') return true;
  return false;
}

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
  const { adjective, noun, people, quantifier } = analysis.bits;
  // «متهما بعض الأطراف»
  const isSomebody = (analysis.isDefinite(next) && analysis.is(next, people)) || analysis.is(next, quantifier);
  // «…، متهما وسائل الإعلام بـ…»: what goes on behind a comma; «متهما رئيسيا» is a defendant.
  const isNoun = analysis.is(next, noun) && !analysis.is(next, adjective) && !analysis.isAccusative(next);
  const isObject = isSomebody || (isNoun && at > 0 && isComma(analysis, at - 1));
  // «انسحب النواب متهمين رئيس البرلمان بالانحياز»
  const areSeveral =
    (features & Feature.plural) !== 0 && analysis.clitics[at] === 0 && analysis.stem(at).endsWith('ين');
  const mayGovern = (features & Feature.accusative) !== 0 || (areSeveral && !analysis.isNumber(at - 1));
  return mayGovern && (entityAt(next) !== undefined || isObject);
}

/** A flag `no-مبلغ` bars a form, folded and without clitics, alone or with a pronoun. */
function isBarred(scene: EventScene, row: number, at: number, flags: TriggerFlags): boolean {
  const { analysis, clauses } = scene;
  if (isGoverning(scene, row, at)) return false;
  // «هنأ» is no «هنا», «نادى» no «نادي»: folded alike, told apart by the last letter, which is the lemma's own.
  const last = analysis.lastLetter(at);
  const lemma = analysis.lexicon.idOf(analysis.matches.entry[row]!);
  if ('أى'.includes(last) && lemma.endsWith(last) && clauses.ofVerb.has(at)) return false;
  // «هنأهم»: no adverb («هنا») takes a pronoun.
  const isSpelledSo = !(analysis.hasPronoun(at) && analysis.is(at, analysis.bits.adverb));
  if (isSpelledSo && flags.no.has(analysis.bare(at))) return true;
  if (flags.no.has(analysis.folded(at))) return true;
  // «ويبني», which might end in a pronoun
  const isJoined = (analysis.outer(at) & (Clitic.wa | Clitic.fa)) !== 0;
  return isJoined && flags.no.has(analysis.folded(at).slice(1));
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
  (analysis.lastLetter(at) === 'ى' && /^[يت](دعي|عزي)$/.test(analysis.bare(at))) || isNamely(analysis, at);

/** «القبض على المدعو سالم العوني»: right before a name; «المدعوون إلى الحفل» are asked. */
const isNamely = (analysis: Analysis, at: number): boolean =>
  /^المدعوه?$/.test(analysis.stem(at)) &&
  at + 1 < analysis.sentenceEnd(at) &&
  analysis.outer(at + 1) === 0 &&
  !analysis.is(at + 1, analysis.bits.preposition | analysis.bits.pronoun);

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
