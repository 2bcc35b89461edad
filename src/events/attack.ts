/** attack: physical violence: attacks, bombs, killings, clashes, abductions. Triggers: lexicons/triggers/attack.tsv. */
import { Clitic } from '../text/clitics.ts';
import { argumentOver, partiesAt } from './arguments/arguments.ts';
import { isOnlooker } from './arguments/onlookers.ts';
import { opposition } from './opposition.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from './types.ts';
import { bombers } from './violence/at-hands.ts';
import { isCitation } from './violence/citation.ts';
import { claimants, suspectedOf, withoutDeniers } from './violence/claims.ts';
import { isDisposal } from './violence/explosives.ts';
import { isHarmless } from './violence/harmless.ts';
import { inflictedOn, victimBefore } from './violence/inflicted.ts';
import { undertakers } from './violence/undertakers.ts';
import { reviseAttack } from './violence/violence.ts';
import { weaponOf } from './violence/weapon.ts';
import { isActorAt, isPeopleAt, peopleTypes } from './words/actors.ts';
import { aircraft, burnable, isOfFight, projectiles, tolls } from './words/heads.ts';

/** «معركة انتخابية», «هجوم لاذع», «قتل الوقت». */
const figurative: ReadonlySet<string> = new Set(
  `انتخابي انتخابيه انتخابيا قانوني قانونيه سياسي سياسيه سياسيا دبلوماسي دبلوماسيه قضايي قضاييه اعلامي اعلاميه اعلاميا كلامي
  كلاميه لفظي لفظيه لاذع لاذعا معنوي معنويه سكاني ديموغرافي اقتصادي اقتصاديه اجتماعي شعبي اطار الكتروني الكترونيه الكترونيا معلوماتيه سيبراني سيبرانيه مرتده معاكسه موجعه قاصمه غضب وقت ابداع طموح وضع اوضاع ازمه ازمات خلافات`.split(
    /\s+/u,
  ),
);

/** Of whom «القضاء على» says that they were killed (folded, without article). */
const fighters: ReadonlySet<string> = new Set(
  `عنصر عنصرا عنصرين عناصر ارهابي ارهابيا ارهابيين ارهابيون مسلح مسلحا مسلحين قيادي قياديا متطرف متطرفين مقاتل مقاتلا مقاتلين تكفيري تكفيريا
  تكفيريين متمرد متمردين جيوب قناص مهاجم مهاجما مهاجمين`.split(/\s+/u),
);

/** «مقر الحزب», «عدد من السيارات», «الرضيع»: what is set on fire to do harm, by its own name or behind its count, and who is. */
function burns(scene: EventScene, { start, end }: FoundArgument): boolean {
  const { analysis } = scene;
  let at = start;
  while (at + 1 < end && (analysis.isCount(at) || analysis.folded(at) === 'من')) at++;
  return burnable.has(analysis.bare(at)) || isBurntPerson(scene, at);
}

/** «حرق الطفل», «حرق شقيقته»: somebody by name or by a noun for people, who do not burn others («حرق مستوطنين منزلا»). */
const isBurntPerson = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  peopleTypes.has(entityAt(at)?.type ?? '') ||
  (!entityAt(at) && analysis.is(at, analysis.bits.people) && !isOfFight(analysis.bare(at)));

/** «هجوم على موقع تويتر», «هجوما كلاميا»: words that are hurled. */
const spoken: ReadonlySet<string> = new Set(
  'تويتر تغريده تغريدات مغردون مغردين كلاميا كلامي لفظي لفظيا اعلامي اعلاميا'.split(' '),
);

/** Who attacks by what they say and write (folded, without article). */
const critics: ReadonlySet<string> = new Set(
  'صحف صحيفه صحافه جريده جرايد وسايل اعلام نقاد معلق معلقون كاتب كتاب'.split(' '),
);

/** «شن ترامب هجوما على الصحافة», «قصف النائب الوزير»: one person's attack on others is made of words, where nothing tells of a weapon. */
const isSpoken = (
  { analysis, entityAt }: EventScene,
  { reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean => {
  const attackers = found.filter(({ role }) => role === 'attacker');
  const isOne = ({ start }: FoundArgument): boolean =>
    peopleTypes.has(entityAt(start)?.type ?? '') ||
    (!entityAt(start) &&
      analysis.is(start, analysis.bits.people) &&
      analysis.longestMatch(start, analysis.lexicon.code.office) >= 0);
  const isHit = found.some((one) => one.role === 'target' && isOne(one));
  // «شنت الصحف هجوما على المدرب»
  if (reading === 'noun' && attackers.some(({ start }) => critics.has(analysis.bare(start)))) return true;
  return isHit && attackers.length > 0 && attackers.every(isOne) && !found.some(({ role }) => role === 'instrument');
};

/** «هجوم تبناه التنظيم», «هجوم نسب إلى التنظيم»: of a deed that nobody is said to have done, who says so himself, or of whom others do. */
function claimedBy(
  scene: EventScene,
  { start, end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  if (isVerb || found.some(({ role }) => role === 'attacker')) return [];
  const claiming = claimants(scene, start, end);
  return claiming.length > 0 ? claiming : suspectedOf(scene, end);
}

/** «سيطرت القوات على البلدة بعد معارك», «انسحبوا إثر اشتباكات مع الجيش»: behind when it was, the clause's actor fought too. */
function foughtBy(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, clauses, entityAt, speaks } = scene;
  if (isVerb || !fights.has(analysis.bare(start)) || start === analysis.sentenceStart(start)) return [];
  if (!whens.has(analysis.folded(start - 1)) || analysis.isDefinite(start)) return [];
  const attackers = found.filter(({ role }) => role === 'attacker');
  if (attackers.length > 1 || attackers.some((one) => one.start < start)) return [];
  const { verb, subject } = clauses.all[clauses.of[start]!]!;
  // «صرح القائد بعد معارك»: who tells of it may have been elsewhere.
  if (verb < 0 || subject < 0 || subject > start || speaks(verb) || !isActorAt(scene, subject)) return [];
  if (peopleTypes.has(entityAt(subject)?.type ?? '')) return [];
  return partiesAt(scene, 'attacker', subject).filter(({ end }) => end <= start);
}

const fights: ReadonlySet<string> = new Set('معارك معركه اشتباكات اشتباك مواجهات قتال'.split(' '));
const whens: ReadonlySet<string> = new Set('بعد عقب اثر خلال اثناء'.split(' '));

/** «التفجير الذي راح ضحيته عدد من الجنود», «هجمات ذهب ضحيتها 30 شخصا»: whom the deed is said to have cost. */
function fallenBy(
  scene: EventScene,
  { start, end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, phrases } = scene;
  const limit = Math.min(analysis.sentenceEnd(end - 1), end + fallenReach) - 2;
  if (isVerb || found.some(({ role }) => role === 'target')) return [];
  // «أودى القصف بحياة طفلين»
  if (start > analysis.sentenceStart(start) && costing.test(analysis.stem(start - 1)))
    return livesTaken(scene, start - 1);
  for (let at = end; at < limit; at++)
    if (costs.has(analysis.stem(at)) && /^ضحي(ته|تها)$/.test(analysis.folded(at + 1)))
      return phrases.isNominal(at + 2) ? partiesAt(scene, 'target', at + 2) : [];
  return [];
}

/** Verbs before «ضحيته» and whom it cost (folded). */
const costs: ReadonlySet<string> = new Set('راح ذهب كان سقط وقع'.split(' '));

/** «أودت القذيفة بحياة طفلين»: of the verb that stands apart from what it took, whose lives they were. */
function livesTaken(scene: EventScene, verb: number): FoundArgument[] {
  const { analysis, clauses, phrases } = scene;
  if (!costing.test(analysis.stem(verb))) return [];
  const limit = Math.min(analysis.sentenceEnd(verb), verb + fallenReach) - 1;
  for (let at = verb + 1; at < limit; at++)
    if (analysis.outer(at) === Clitic.ba && lives.has(analysis.bare(at)) && clauses.of[at] === clauses.of[verb])
      return phrases.isNominal(at + 1) ? partiesAt(scene, 'target', at + 1) : [];
  return [];
}

const costing = /^(اود(ي|ت)|[يت]ودي)$/;
const lives: ReadonlySet<string> = new Set(['حياه', 'ارواح']);

/** «نفى تعرض المتهمين للتعذيب»: whom a deed befalls ends before the word for it. */
const beforeDeed = (scene: EventScene, { start, reading }: TriggerInFrame, one: FoundArgument): FoundArgument =>
  reading === 'noun' && one.role === 'target' && one.start < start && start < one.end
    ? argumentOver(scene, one.role, one.start, start)
    : one;

const isParty = ({ role }: FoundArgument): boolean => role === 'attacker' || role === 'target';

/** «أطلقوا النار على الحافلة»: part of what the verb says, and no weapon. */
const isFire = ({ analysis }: EventScene, { role, start, end }: FoundArgument): boolean =>
  role === 'instrument' && end === start + 1 && fires.has(analysis.bare(start));

const fires: ReadonlySet<string> = new Set(['نار', 'نيران']);

/** How many words behind a deed it is told whom it cost. */
const fallenReach = 14;

export const attack: EventRules = {
  type: 'attack',
  parties: ['attacker', 'target'],
  doer: 'attacker',
  recipient: 'target',
  passives: true,
  doers: bombers,
  // «استهدف صاروخ القاعدة»
  byHead: { attacker: { role: 'instrument', heads: projectiles } },
  things: ['target'],
  needsArgument: true,
  figurative,
  turns: [
    {
      words: spoken,
      where: isSpoken,
      flag: 'words',
      rules: opposition,
      roles: { attacker: 'opponent', target: 'opposed', place: 'place', time: 'time' },
    },
  ],
  only: {
    aircraft: [{ role: 'target', heads: aircraft }],
    weapon: [{ role: 'instrument', heads: projectiles }],
    // «القضاء على عنصرين إرهابيين», not «القضاء على الفساد»
    killed: [
      { role: 'target', heads: fighters },
      { role: 'target', types: peopleTypes },
    ],
    // «حرق مقر الحزب», not «حرق النفايات»
    burnt: [{ role: 'target', where: (scene, { start }, one) => one.start > start && burns(scene, one) }],
    // «التعدي على شرطي», not «التعدي على أملاك الدولة», «التعدي على الملك العمومي»
    beaten: [
      {
        role: 'target',
        where: (scene, _, { start }) => isPeopleAt(scene, start) && scene.analysis.bare(start) !== 'ملك',
      },
    ],
    // «سقوط 28 قتيلا», not «سقوط النظام»
    toll: [{ role: 'target', heads: tolls }],
    // «أودت القذيفة بحياة طفلين»
    lives: [{ role: 'target', where: (_, { end }, { start }) => start > end }],
    // «جرح ستة منهم», not «جرح غائر»
    counted: [
      { role: 'target', where: ({ analysis }, { end }, { start }) => start === end && analysis.isCount(start) },
    ],
  },
  revise: (scene, trigger, told) =>
    withoutDeniers(scene, trigger.start, reviseAttack(scene, trigger, told))
      .filter((one) => !isParty(one) || !isOnlooker(scene, trigger.start, one))
      .map((one) => beforeDeed(scene, trigger, one)),
  settle: (scene, found) => found.filter((one) => !isFire(scene, one)),
  rejects: (scene, trigger, found) =>
    isHarmless(scene, trigger, found) || isDisposal(scene, trigger, found) || isCitation(scene, trigger),
  complete: (scene, trigger, found) => [
    ...weaponOf(scene, trigger, found),
    ...claimedBy(scene, trigger, found),
    ...foughtBy(scene, trigger, found),
    ...fallenBy(scene, trigger, found),
    ...(trigger.isVerb ? livesTaken(scene, trigger.start) : []),
    ...inflictedOn(scene, trigger, found),
    ...victimBefore(scene, trigger, found),
    ...undertakers(scene, trigger, { doer: 'attacker', victim: 'target' }, found),
  ],
  shares: ['place', 'time'],
  concrete: {
    weights: {
      asserted: 0.5,
      doer: 0.4,
      counted: 0.5,
      weapon: 1.3,
      armed: 1,
      toll: 0.9,
      injured: 0.7,
      caused: 0.4,
      located: 0.4,
      place: 1,
      recent: 0.2,
      past: 1.3,
      present: -0.3,
      light: 0.3,
      relative: -0.4,
      content: 0.7,
      general: -0.4,
      judged: -0.7,
      plural: -0.5,
      old: -0.4,
      short: 0.9,
    },
    enough: 5.4,
  },
};
