/**
 * What words anywhere in the sentence of a trigger say of its sense: of games and markets, of accidents, of violence, of courts.
 * The flags `press`, `team`, `market`, `sport`, `mishap`, `judicial`, `violent`, `fight` and `unarmed` go by them.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { arms, assailed, courts, isOfFight, projectiles } from '../words/heads.ts';

/** «أربع مواجهات ودية», «دورة دولية ودية», «مقابلة المغرب وتونس الودية»: games; «علاقات ودية» are none. */
export function isFriendly({ analysis, entityOver }: EventScene, trigger: number): boolean {
  const end = Math.min(analysis.sentenceEnd(trigger), trigger + farthest);
  for (let at = Math.max(analysis.sentenceStart(trigger), trigger - farthest) + 1; at < end; at++) {
    if (analysis.bare(at) !== 'وديه') continue;
    const isOfTrigger = at > trigger && at <= trigger + adjectiveReach && entityOver(at - 1) !== undefined;
    if (isOfTrigger || contests.has(analysis.bare(at - 1))) return true;
  }
  return false;
}

const contests: ReadonlySet<string> = new Set('مواجهه مواجهات مقابله مقابلات دوره دوليه دولي'.split(' '));

/** How many words behind the noun its adjective may stand, the place that it is called after between. */
export const adjectiveReach = 5;

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
export const isOfGames = (scene: EventScene, at: number): boolean => isAmong(scene, at, games, at);

/** True if a word of a list stands in the sentence around a token, with or without the article, at any token but the one left out. */
export function isAmong({ analysis }: EventScene, trigger: number, words: ReadonlySet<string>, left = -1): boolean {
  const first = Math.max(analysis.sentenceStart(trigger), trigger - farthest);
  const end = Math.min(analysis.sentenceEnd(trigger), trigger + farthest);
  for (let at = first; at < end; at++) {
    const [stem, bare] = [analysis.stem(at), analysis.bare(at)];
    if (at === left || isElected(analysis, at, bare) || isTalk(analysis, at, bare)) continue;
    if (words.has(bare) || (stem !== bare && words.has(stem))) return true;
  }
  return false;
}

/** «جرى التداول في الملف»: people talk; «التداول في السوق» is trade. */
const isTalk = (analysis: Analysis, at: number, word: string): boolean =>
  word === 'تداول' &&
  at + 2 < analysis.sentenceEnd(at) &&
  topical.has(analysis.folded(at + 1)) &&
  analysis.bare(at + 2) !== 'سوق';

const topical: ReadonlySet<string> = new Set(['في', 'حول', 'بشان', 'بخصوص']);

/** The flag `mishap`: «قتل ثلاثة في حادث مرور», «في انقلاب حافلة», which is none where somebody struck («في انفجار استهدف قطارا»). */
export const isMishap = (
  scene: EventScene,
  { start, end, rules, flags }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean => {
  if (!flags.mishap) return false;
  // «لقي شابان مصرعهما غرقا»
  if (fatalities.has(scene.analysis.folded(end))) return true;
  if (found.some(({ role }) => role === rules.doer)) return false;
  return isOnTheRoad(scene, start) || (isAmong(scene, start, mishaps) && !isAmong(scene, start, deliberate));
};

/** How people die whom nobody kills (folded). */
const fatalities: ReadonlySet<string> = new Set(['غرقا', 'اختناقا', 'صعقا', 'تسمما', 'عطشا', 'جوعا', 'بردا']);

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
export const isPolitical = (scene: EventScene, { start, flags }: TriggerInFrame): boolean =>
  flags.judicial &&
  !isAmong(scene, start, courts) &&
  !isAmong(scene, start, judicial) &&
  !isRuled(scene.analysis, start);

/** «صدر حكم بإدانة خمسة أشخاص»: the noun of what a court ruled. */
const isRuled = (analysis: Analysis, at: number): boolean =>
  at > 0 && (analysis.outer(at) & Clitic.ba) !== 0 && rulings.has(analysis.stem(at - 1));

const rulings: ReadonlySet<string> = new Set(['حكم', 'حكما', 'قضي', 'قضت']);

/**
 * The flag `violent`: «إصابة ثلاثة في انفجار»; without a word of violence in its sentence it is none, nor with one of a
 * crash, unless somebody struck («غارة أدت إلى غرق سفينة»).
 */
export function isPeaceful(scene: EventScene, { start, flags }: TriggerInFrame): boolean {
  if (!flags.violent || isAmong(scene, start, strikes)) return false;
  return !isAmong(scene, start, killings) || isAmong(scene, start, crashes) || isOnTheRoad(scene, start);
}

/** The flags `fight` and `unarmed`: «هاجم مسلحون حافلة» is violence, «هاجم النائب الحكومة» are words. */
export function isOtherFight(scene: EventScene, { start, end, flags }: TriggerInFrame): boolean {
  const isAsked = flags.fight;
  return (isAsked || flags.unarmed) && isFight(scene, start, end) !== isAsked;
}

function isFight({ analysis, clauses, entityOver }: EventScene, start: number, end: number): boolean {
  const first = Math.max(analysis.sentenceStart(start), start - fightReach);
  const limit = Math.min(analysis.sentenceEnd(start), end + fightReach);
  for (let at = first; at < limit; at++) {
    if (clauses.of[at] !== clauses.of[start]) continue;
    const entity = entityOver(at);
    const word = analysis.bare(at);
    if (entity ? forces.has(entity.subtype ?? '') : isOfFight(word) || assailed.has(word) || arms.has(word))
      return true;
  }
  return false;
}

const fightReach = 8;

const forces: ReadonlySet<string> = new Set(['army', 'security']);

/** Of games, and of the shows that compete like them. */
export const games: ReadonlySet<string> = new Set(
  `مباراه مباريات ملعب ملاعب بطوله الدوري دوري كاس شوط فوز فوزا هزيمه تعادل نهايي ذهاب اياب ايابا مونديال كره منتخب منتخبا لاعب لاعبا لاعبي لاعبين
  مدرب مدربا فيفا كلاسيكو دربي ميركاتو مهاجم هداف مهرجان سينما سينماييه فيلم فيلما افلام مسرح مسرحيه`.split(/\s+/u),
);

const crashes: ReadonlySet<string> = new Set(
  'تصادم اصطدام اصطدم اصطدمت غرق غرقا غرقي تحطم تحطمت تدافع تدافعا زلزال سكه انقلبت تسمم حريق امطار فيضانات سيول انزلاقات انهيارات اعصار'.split(
    ' ',
  ),
);

export const markets: ReadonlySet<string> = new Set('بورصه اسهم تداول تداولات برميل سنتا سنت برنت'.split(' '));

const judicial: ReadonlySet<string> = new Set(
  'تهمه تهم شرطه اعتقال توقيف متهم متهمين لايحه جريمه جرايم ثبت ثبتت ثبوت سجن سجنا حبس حبسا نافذا'.split(' '),
);

/** Words for the dead, which don't tell of what. */
const killings: ReadonlySet<string> = new Set('قتل قتلي قتلا قتلوا مقتل قتيل قتيلا استشهاد استشهد'.split(' '));

const strikes: ReadonlySet<string> = new Set([
  ...projectiles,
  ...arms,
  ...`هجوم هجمات هجومين هجومان تفجير تفجيرات تفجيرين انفجار انفجارات انفجرت انفجر قصف غاره غارات اشتباك اشتباكات اعتداء اعتداءات دهس
  استهدف استهدفت طعن اقتحام مداهمه مواجهات قتال معارك معركه ارهابي ارهابيا ارهابيه انتحاري انتحاريا انتحاريه مسلح مسلحا مسلحون
  مسلحين رشق ركل تعنيف`.split(/\s+/u),
]);

/** What no accident is called. */
const deliberate: ReadonlySet<string> = new Set(
  `هجوم هجمات هجومين تفجير تفجيرات تفجيرين قصف غاره غارات اغتيال استهدف استهدفت انتحاري انتحاريا انتحاريه ارهابي ارهابيا ارهابيه
  رصاص`.split(/\s+/u),
);

/** Those who interview. */
export const press: ReadonlySet<string> = new Set(
  `قناه صحيفه تلفزيون جريده وكاله اذاعه مجله صحفيه صحافيه تلفزيونيه اذاعيه اسبوعيه برنامج شبكه موقع لاعب مدرب`.split(
    ' ',
  ),
);

const mishaps: ReadonlySet<string> = new Set(
  `زلزال زلازل فيضان فيضانات سيول اعصار عاصفه حريق حرايق تصادم اصطدام اصطدم اصطدمت انقلاب انقلبت انزلاق تحطم تحطمت سكه انهيار غرق غرقا قطار مترو تدافع انهيارات تسمم
  صاعقه مروري مروريه زلزالا تدافعا اختناق اختناقا صعقا برد صقيع جليد ثلوج ثلجيه`.split(/\s+/u),
);
