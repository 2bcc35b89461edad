/**
 * What an attack is done with: «بعبوة ناسفة», «بالمدفعية الثقيلة», «برصاص مجهولين», whose doer completes the weapon; «انفجار سيارة
 * مفخخة», what exploded.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver, partiesAt } from '../arguments/arguments.ts';
import { isFreeNoun } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { aircraft, arms, projectiles } from '../words/heads.ts';

/** What else hits (folded, without article). */
const carriers = 'طايره طايرات مسيره مسيرات سياره شاحنه حافله حزام احزمه حجر غاز براميل دبابات'.split(' ');
const weapons: ReadonlySet<string> = new Set([...projectiles, ...arms, ...carriers]);
/** True of what an attack is done with. */
export const isWeapon = ({ analysis }: EventScene, at: number): boolean => weapons.has(analysis.bare(at));

const substances: ReadonlySet<string> = new Set(['غاز', 'سلاح', 'اسلحه']);
const uses: ReadonlySet<string> = new Set('استخدام استعمال واسطه'.split(' '));
/** How far behind the trigger it is told. */
const reach = 14;

export function weaponOf(scene: EventScene, { end }: TriggerPlace, found: readonly FoundArgument[]): FoundArgument[] {
  if (found.some(({ role }) => role === 'instrument')) return [];
  const { analysis, clauses, entityOver } = scene;
  if (explodes(scene, end)) return [argumentOver(scene, 'instrument', end, scene.phrases.coreEnd(end))];
  const limit = Math.min(end + reach, analysis.sentenceEnd(end - 1));
  const mayBlow = casualty.test(analysis.stem(end - 1));
  for (let at = end; at < limit; at++) {
    // «هجوم استخدمت فيه سيارة مفخخة»
    if (isUsedThere(scene, at) && weapons.has(analysis.bare(at + 2)))
      return [argumentOver(scene, 'instrument', at + 2, scene.phrases.coreEnd(at + 2))];
    // «قتل أربعة في انفجار لغم أرضي»
    if (mayBlow && explodes(scene, at + 1) && isCause(scene, at))
      return [argumentOver(scene, 'instrument', at + 1, scene.phrases.coreEnd(at + 1))];
    if ((analysis.outer(at) & Clitic.ba) === 0 || entityOver(at)) continue;
    if (clauses.of[at] !== clauses.of[end - 1] && !(mayBlow && isOfJoined(scene, end - 1, at))) continue;
    // «باستخدام قنابل», «بواسطة سكين»
    const used = uses.has(analysis.stem(at)) && at + 1 < limit ? at + 1 : at;
    if (weapons.has(analysis.bare(used))) return weaponAt(scene, used, found);
  }
  return [];
}

/** «استخدمت فيه …», «استعملت خلالها …»: right before what a deed was done with. */
const isUsedThere = ({ analysis }: EventScene, at: number): boolean =>
  at + 2 < analysis.sentenceEnd(at) && used.test(analysis.stem(at)) && inIt.has(analysis.folded(at + 1));

const used = /^ا(ستخدم|ستعمل)ت?$/;
const inIt: ReadonlySet<string> = new Set('فيه فيها فيهما خلاله خلالها'.split(' '));

/** Verbs and nouns for those who are dead or hurt. */
const casualty =
  /^(قتلت?|قتلوا|[يت]قتل|جرحت?|جرحوا|اصيبت?|اصيبوا|استشهدت?|مقتل|مصرع|استشهاد|اصابه|حتف(ه|ها|هم)|مصرع(ه|ها|هم))$/;

/** «استشهد شابان وأصيب سبعة برصاص الاحتلال»: at a token of the clause right behind, which «و» joins and which tells of others who were hit. */
function isOfJoined({ analysis, clauses }: EventScene, casualtyAt: number, at: number): boolean {
  const { verb, previous } = clauses.all[clauses.of[at]!]!;
  return (
    previous === clauses.of[casualtyAt] &&
    verb > casualtyAt &&
    verb < at &&
    analysis.outer(verb) === Clitic.wa &&
    casualty.test(analysis.stem(verb))
  );
}

/** «في انفجار», «بتفجير», «إثر انفجار»; «أدين بقتل شاب ومحاولة تفجير عبوة» is another deed. */
const isCause = ({ analysis }: EventScene, at: number): boolean =>
  analysis.outer(at) === Clitic.ba || causes.has(analysis.folded(at - 1));

const causes: ReadonlySet<string> = new Set('في اثر جراء بعد عقب نتيجه بسبب بفعل خلال'.split(' '));

const explosions: ReadonlySet<string> = new Set(['انفجار', 'انفجارات', 'تفجير', 'تفجيرات']);
/** What is made a bomb. */
export const rigged: ReadonlySet<string> = new Set(['مفخخه', 'ملغومه', 'ملغمه', 'ناسفه']);

/** «انفجار عبوة ناسفة», «تفجير سيارة مفخخة»: a bomb right behind the noun, or something made one. */
function explodes({ analysis, entityAt }: EventScene, at: number): boolean {
  if (at >= analysis.sentenceEnd(at - 1) || analysis.outer(at) !== 0 || entityAt(at)) return false;
  if (!explosions.has(analysis.bare(at - 1))) return false;
  return projectiles.has(analysis.bare(at)) || (at + 1 < analysis.count && rigged.has(analysis.bare(at + 1)));
}

/** «برصاص الاحتلال»: who fires it stands behind it, where nobody else does it. */
function weaponAt(scene: EventScene, at: number, found: readonly FoundArgument[]): FoundArgument[] {
  const { analysis, phrases } = scene;
  const next = at + 1;
  const isOwned =
    next < analysis.sentenceEnd(at) &&
    !analysis.isDefinite(at) &&
    analysis.outer(next) === 0 &&
    phrases.isNominal(next) &&
    // «بغاز سام»
    !substances.has(analysis.bare(at));
  const isFired = isOwned && isShooter(scene, next);
  if (!isFired) return [argumentOver(scene, 'instrument', at, phrases.coreEnd(at))];
  const weapon = argumentOver(scene, 'instrument', at, next);
  return found.some(({ role }) => role === 'attacker') ? [weapon] : [weapon, ...partiesAt(scene, 'attacker', next)];
}

/** «رصاص مسلحين», «رصاص الاحتلال»; «رصاص مطاطي», «صواريخ الكاتيوشا» are kinds of it. */
function isShooter(scene: EventScene, at: number): boolean {
  const { analysis } = scene;
  if (kinds.has(analysis.bare(at))) return false;
  if (occupiers.has(analysis.folded(at))) return true;
  return isActorAt(scene, at) && (!analysis.is(at, analysis.bits.adjective) || severalPeople.test(analysis.folded(at)));
}

const occupiers: ReadonlySet<string> = new Set(['الاحتلال', 'العدو']);
const severalPeople = /..ين$/;

/**
 * «استهدفت طائرة مسيرة سيارة», «أصاب صاروخ سفينة»: what flies or explodes, without article, opens the phrase behind a verb of hitting,
 * and what it hits stands behind it and its qualities.
 */
export function partedWeapon(
  scene: EventScene,
  { reading, frame, start: verb }: TriggerInFrame,
  argument: FoundArgument,
): FoundArgument[] {
  const { analysis } = scene;
  const { start, end } = argument;
  if (reading !== 'verb' || frame.object !== 'target' || start <= verb || end < start + 2) return [argument];
  if (scene.entityAt(start) || analysis.isDefinite(start) || !hitting.test(analysis.stem(verb))) return [argument];
  const flies = aircraft.has(analysis.bare(start));
  if (!flies && !projectiles.has(analysis.bare(start))) return [argument];
  const hit = behindQualities(scene, start + 1, end);
  // «استهدفت طائرة ركاب»
  if (hit >= end || (flies && hit === start + 1) || !isFreeNoun(scene, hit)) return [argument];
  return [argumentOver(scene, flies ? 'attacker' : 'instrument', start, hit), ...partiesAt(scene, 'target', hit)];
}

const hitting = /^(استهدف|[يت]ستهدف|اصاب|[يت]صيب|[يت]?(قصف|ضرب|دمر|هاجم|قتل))(ت|وا)?$/;

/** Behind the adjectives and names of kinds that stand with a weapon: «مسيرة إسرائيلية», «هاون», «بدون طيار». */
function behindQualities({ analysis }: EventScene, from: number, end: number): number {
  let at = from;
  while (at < end && (isQuality(analysis, at) || pilotless.has(analysis.folded(at)))) at++;
  return at;
}

const isQuality = (analysis: Analysis, at: number): boolean =>
  kinds.has(analysis.bare(at)) ||
  (!analysis.isDefinite(at) &&
    ((analysis.is(at, analysis.bits.adjective) && !analysis.is(at, analysis.bits.noun)) ||
      analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0));

const kinds: ReadonlySet<string> = new Set(
  'مسيره مسيرات ناسفه مفخخه ملغومه متفجره حربيه هاون كروز كاتيوشا غراد سكود موجه موجهه'.split(' '),
);
const pilotless: ReadonlySet<string> = new Set(['بدون', 'دون', 'من', 'طيار']);
