/**
 * Who is hurt and who does it, where the frame of a verb or noun doesn't say: passives behind their subject («ثمانية
 * أشخاص قتلوا»), a plural in ون and the object right behind it («خطف مسلحون مطران الكلدان»), counted victims («مقتل
 * خمسة من الحراس»). Takes what the frame has found and gives it back set right.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { compass } from '../../syntax/words/compass.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver, partiesAt } from '../arguments/arguments.ts';
import { clauseOf, isFreeNoun } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { peopleTypes } from '../words/actors.ts';
import { assailed, tellers } from '../words/heads.ts';
import { inRole } from '../words/in-role.ts';
import { behindRanks } from '../words/ranks.ts';
import { atHandsOf, bombers, hands, isSeizer, sides } from './at-hands.ts';
import { asBomb, ofOneself, setAlight } from './explosives.ts';
import { pairs, strikersFirst } from './strikers.ts';
import { partedWeapon } from './weapon.ts';
import { asPlace, isInside, setsFire, struckBy, whereInside } from './where-struck.ts';

/** Deeds, which do nothing themselves: «أدى انفجار سيارة إلى مقتل …». */
const deeds: ReadonlySet<string> = new Set(
  'هجوم هجومان هجومين هجمات انفجار انفجارات تفجير تفجيرات قصف غاره غارات عمليه عمليات اشتباكات اشتباك حادث حوادث حادثه حريق حرايق اعتداء اعتداءات سقوط عمل اعمال فعل افعال جريمه جرايم حدث احداث'.split(
    ' ',
  ),
);

/** Who fights by profession: without an object they still do it themselves. */
const armed: ReadonlySet<string> = new Set(
  'مسلحون مسلحين مسلح مسلحا مجهولون مجهولين مجهول انتحاري انتحاريا انتحاريه ارهابيون ارهابيين متمردون متمردين مستوطنون مستوطنين مقاتلون مقاتلين قوات قوه جيش طايرات تنظيم ميليشيا ميليشيات مليشيا فصايل'.split(
    ' ',
  ),
);

export function reviseAttack(
  scene: EventScene,
  trigger: TriggerInFrame,
  told: readonly FoundArgument[],
): FoundArgument[] {
  const parted = told
    .flatMap((argument) => partedWeapon(scene, trigger, argument))
    .flatMap((argument) => splitPlural(scene, trigger, argument));
  const done = strikersFirst(scene, trigger, parted)
    .map((argument) => whereInside(scene, trigger, argument))
    .map((argument) => struckBy(scene, trigger, argument))
    .filter((argument) => !isNoParty(scene, trigger, argument));
  const all =
    trigger.reading === 'verb'
      ? setAlight(scene, trigger, byThemselves(scene, trigger, done))
      : withCounted(scene, trigger, done);
  const isNoun = trigger.reading === 'noun';
  const placed = all
    .map((argument) => (isNoun ? asPlace(scene, trigger, argument) : asBomb(scene, trigger, argument)))
    .map((argument) => asCasualty(scene, trigger, argument));
  const byHand = atHandsOf(scene, trigger);
  if (!placed.some(({ role }) => role === 'attacker')) return [...placed, ...byHand];
  // «قبل أن يقتل بأيدي الشرطة»: whose hands are told has done it, to whoever would have.
  const isSuffered = trigger.reading === 'verb' && byHand.length > 0 && !placed.some(({ role }) => role === 'target');
  return isSuffered ? [...placed.map((one) => asVictim(one, trigger)), ...byHand] : placed;
}

/** Who does what a verb tells, and nobody who only tells of it. */
function byThemselves(scene: EventScene, trigger: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  const own = ownDoer(scene, trigger, withoutTellers(scene, trigger, found));
  return ofOneself(scene, trigger, asDone(scene, trigger, own));
}

const asVictim = (argument: FoundArgument, { start }: TriggerInFrame): FoundArgument =>
  argument.role === 'attacker' && argument.start < start ? inRole(argument, 'target') : argument;

/** «الضحايا الذين قتلوا بسبب التعذيب», «أدى إلى مقتل أكثر من 60 شخصا», «خلف هجوم عشرين قتيلا»: the dead, and whoever stands behind a noun for death or a wound, have done nothing. */
function asCasualty(scene: EventScene, { start, end }: TriggerInFrame, argument: FoundArgument): FoundArgument {
  if (argument.role !== 'attacker') return argument;
  const { analysis } = scene;
  // «استشهاد الرضيع على يد مستوطنين»
  const isSuffering =
    argument.start >= end && suffering.has(analysis.bare(start)) && !hands.has(analysis.stem(argument.start - 1));
  const isCounted = analysis.isCount(argument.start) && argument.start + 1 < argument.end;
  const head = isCounted ? argument.start + 1 : argument.start;
  return isSuffering || casualties.has(analysis.bare(head)) ? inRole(argument, 'target') : argument;
}

const suffering: ReadonlySet<string> = new Set('مقتل مصرع حتف اصابه اصابات استشهاد'.split(' '));

const casualties: ReadonlySet<string> = new Set(
  'ضحيه ضحايا قتيل قتيلا قتلي شهيد شهيدا شهداء جرحي جريح جريحا مصابون مصابين'.split(' '),
);

/** «بجروح أدت إلى مقتله» */
const wounds: ReadonlySet<string> = new Set('جروح جرح جراح اصابه اصابات نزيف طعنه طعنات كسور حروق'.split(' '));

/** A deed, a wound, and who only tells of it («أعلن الجيش مقتل جندي»), attack nobody; sources are hit by nobody. */
function isNoParty(
  scene: EventScene,
  { start, end, light, reading }: TriggerInFrame,
  argument: FoundArgument,
): boolean {
  if (argument.role === 'instrument') return isNoThing(scene, argument);
  if (isInside(scene, end, argument) && !setsFire(scene.analysis, start, argument.start)) return true;
  if (argument.role === 'target') {
    const word = scene.analysis.bare(argument.start);
    return (
      tellers.has(word) || manners.has(word) || isOccasion(scene, argument) || isBodyKilled(scene, start, argument)
    );
  }
  if (argument.role !== 'attacker') return false;
  // «في مأرب شرق اليمن قتل تسعة»
  if (!scene.entityAt(argument.start) && compass.has(scene.analysis.stem(argument.start))) return true;
  // «مجموعة من العمليات الإرهابية»
  const isOfSome = scene.analysis.isCount(argument.start) && scene.analysis.folded(argument.start + 1) === 'من';
  const head = scene.analysis.bare(argument.start + (isOfSome ? 2 : 0));
  if (!scene.entityAt(argument.start) && (deeds.has(head) || wounds.has(head))) return true;
  // «اعتداءات مماثلة لتلك»
  if (argument.end === argument.start + 1 && pointing.has(head)) return true;
  // «غارات جوية للدفاع عن المدنيين»
  if (argument.start > start && isPurpose(scene, argument)) return true;
  // «باشرت الدوريات مشاجرة»: who comes to it has not done it.
  if (light && argument.start < start && /^[يتن]?باشر/u.test(scene.analysis.stem(light.at))) return true;
  if (argument.start > start && sides.has(scene.analysis.stem(argument.start - 1)))
    return isSeizer(scene, argument.start, start);
  if (reading !== 'noun' || argument.start >= start || light === undefined) return false;
  // «هدد التنظيم بشن هجمات»: his own.
  if (threatening.test(scene.analysis.stem(light.at))) return false;
  // «أنهت القوات عملية احتجاز الرهائن»: another's.
  if (ending.test(scene.analysis.stem(light.at)) && !scene.analysis.hasPronoun(start)) return true;
  return mayTrigger(scene, light.at, 'speaks') || isJudged(scene, clauseOf(scene, start).verb, start);
}

/** «انفجار داخل مصنع», «انفجار هز البلدة», «انفجار في مستودع للذخيرة»: where or what kind it was, and nothing that exploded. */
function isNoThing({ analysis, clauses, entityAt }: EventScene, { start }: FoundArgument): boolean {
  if (entityAt(start)) return false;
  return notThings.has(analysis.bare(start)) || (analysis.outer(start) & Clitic.la) !== 0 || clauses.ofVerb.has(start);
}

const notThings: ReadonlySet<string> = new Set(
  'داخل خارج قرب وسط امام خلف اخر اخري ثان جديد جزء اتجاه مباشره كيلومترا كيلومتر اصوات'.split(' '),
);

const ending = /^[يتن]?انه(ي|ت|وا|ي?ا)$/;
const threatening = /^[يتن]?(هدد|توعد|لوح)(ت|وا|ا|ون|ان)?$/;

const pointing: ReadonlySet<string> = new Set('تلك ذلك هذا هذه'.split(' '));

const isPurpose = ({ analysis, entityAt }: EventScene, { start }: FoundArgument): boolean =>
  !entityAt(start) &&
  (analysis.outer(start) & Clitic.la) !== 0 &&
  isVerbalNoun(analysis, start) &&
  !analysis.is(start, analysis.bits.people);

/** «عبر الحزب عن تضامنه في قضية مقتله»: a body is killed by nobody. */
function isBodyKilled({ analysis, entityAt }: EventScene, trigger: number, { start }: FoundArgument): boolean {
  if (start > trigger || !analysis.hasPronoun(trigger) || !killings.has(analysis.bare(trigger))) return false;
  const entity = entityAt(start);
  if (entity) return entity.type === 'organization';
  return analysis.longestMatch(start, analysis.lexicon.code['organization-head']) >= 0;
}

const killings: ReadonlySet<string> = new Set('مقتل قتل اغتيال مصرع حتف استشهاد اصاب اصابه اصابت'.split(' '));

/** «قتل متأثرا بجروح», «مات حرقا»: how, folded. */
const manners: ReadonlySet<string> = new Set(
  'متاثرا متاثره متاثرين غرقا حرقا شنقا رميا دهسا خنقا طعنا ذبحا غدرا عمدا خطا'.split(' '),
);

/** «أشعل فيه النار في الذكرى الخامسة للهجمات», «هجمات في سعيها لـ…»: when it was, and what for. */
const isOccasion = ({ analysis }: EventScene, { start }: FoundArgument): boolean => occasions.has(analysis.bare(start));

const occasions: ReadonlySet<string> = new Set(
  'ذكري وقت اطار سياق ظل عيد مناسبه ساعه ليله صبيحه سعي محاوله'.split(' '),
);

/** «عبر الوزير عن إدانته للهجوم»: whose attitude to the deed a verb brings has not done it. */
function isJudged(scene: EventScene, verb: number, deed: number): boolean {
  if (verb < 0) return false;
  // «شنت الحركة التي أدانت الاتفاق هجوما»: what a clause between tells is of something else.
  const own = scene.clauses.of[deed];
  for (let at = verb + 1; at < deed; at++)
    if (scene.clauses.of[at] === own && !scene.entityOver(at) && mayTrigger(scene, at, 'isAttitude')) return true;
  return false;
}

function mayTrigger(scene: EventScene, at: number, is: 'speaks' | 'isAttitude'): boolean {
  const { matches } = scene.analysis;
  if (at < 0) return false;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) if (scene.rulesOf(row)?.[is]) return true;
  return false;
}

/** «قالت مصادر إن … وقتل ثمانية أشخاص»: who tells of it is not who does it. */
function withoutTellers(scene: EventScene, { start }: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  // «قال الجيش الذي يقاتل المتمردين إن …»
  const { antecedent } = clauseOf(scene, start);
  const tells = (at: number): boolean => {
    const { verb, subject } = clauseOf(scene, at);
    return at !== antecedent && verb >= 0 && verb !== start && subject === at && scene.speaks(verb);
  };
  const isOwn = (at: number): boolean => tellsOfSelf(scene, start, at) || strikesToo(scene, start, at, found);
  return found.filter(({ role, start: at }) => role !== 'attacker' || !tells(at) || isOwn(at));
}

/** «هدد التنظيم السكان وفجر المسجد», «رفض المتمردون الهدنة وقصفوا المدينة»: who fights, in the clause right before, of whom the next one goes on to tell what he struck. */
function strikesToo(scene: EventScene, deed: number, teller: number, found: readonly FoundArgument[]): boolean {
  const { analysis, clauses, entityAt } = scene;
  const { previous, isOwn } = clauseOf(scene, deed);
  if (isOwn || previous < 0 || clauses.all[previous] !== clauseOf(scene, teller)) return false;
  if (analysis.sentenceOf(deed) !== analysis.sentenceOf(teller)) return false;
  if (!found.some(({ role, start }) => role === 'target' && start > deed)) return false;
  return fighting.has(entityAt(teller)?.subtype ?? '') || armed.has(analysis.bare(teller));
}

/** «أعلنت حركة طالبان أنها قتلت خمسة جنود»: who tells by a pronoun what they did; «إنه» is as often nobody. */
function tellsOfSelf({ analysis, entityAt }: EventScene, deed: number, teller: number): boolean {
  const pronoun = selves.exec(analysis.folded(deed - 1))?.[1];
  if (deed - 1 <= analysis.sentenceStart(deed) || pronoun === undefined) return false;
  const { type, subtype } = entityAt(teller) ?? {};
  if (type === undefined) return armed.has(analysis.bare(teller));
  return pronoun === 'ه' ? fighting.has(subtype ?? '') : type === 'organization' || type === 'country';
}

const selves = /^[وف]?[بلك]?ان(ه|ها|هم|هما|نا)$/;

/** «مسلحون مطران الكلدان»: a plural in ون governs no noun; what stands behind it in a verb's clause is the object. */
function splitPlural(scene: EventScene, { reading, frame }: TriggerInFrame, argument: FoundArgument): FoundArgument[] {
  const { role, start, end } = argument;
  if (reading !== 'verb' || (role !== frame.subject && role !== frame.object) || scene.entityAt(start))
    return [argument];
  let cut = start;
  // «قتل عشرون شخصا»
  if (scene.analysis.isNumber(start)) return [argument];
  while (cut < end && (scene.analysis.folded(cut).endsWith('ون') || bombers.has(scene.analysis.bare(cut)))) cut++;
  // «قصفت طائرتان حربيتان قواعد»
  if (cut === start && pairs.has(scene.analysis.bare(cut)))
    for (cut++; cut < end && scene.analysis.folded(cut).endsWith('ان'); ) cut++;
  // «فجر مسلح حزامه الناسف»
  if (cut === start && cut + 1 < end && armed.has(scene.analysis.bare(cut)) && scene.analysis.hasPronoun(cut + 1))
    cut++;
  if (cut === start) cut = behindArmed(scene, start, end);
  if (cut === start || cut >= end || !frame.object || !frame.subject || !isFreeNoun(scene, cut)) return [argument];
  const { analysis } = scene;
  const isQuality = analysis.is(cut, analysis.bits.adjective) && !analysis.is(cut, analysis.bits.noun);
  // «مقاتلون أكراد»
  if (isQuality || analysis.longestMatch(cut, analysis.lexicon.code.nationality) >= 0) return [argument];
  return [argumentOver(scene, frame.subject, start, cut), argumentOver(scene, frame.object, cut, end)];
}

/** «هاجم مسلح دورية», «هاجمت مجموعة مسلحة مواقع للجيش»: an indefinite phrase ends with a word for who is armed; its end, or its start where none does. */
function behindArmed({ analysis }: EventScene, start: number, end: number): number {
  for (let at = start; at < Math.min(end - 1, start + 2); at++) {
    const next = at + 1;
    if (analysis.isDefinite(at) || analysis.isDefinite(next)) continue;
    if (lone.has(analysis.bare(at))) return others.has(analysis.folded(next)) ? start : next;
    if (single.has(analysis.bare(at)) && assailed.has(analysis.bare(next))) return next;
  }
  return start;
}

/** «هاجم رجل امرأتين»: of no two people, the one is the other's. */
const single: ReadonlySet<string> = new Set('رجل شاب امراه سيده مراهق فتي شخص'.split(' '));

/** «مسلح آخر» */
const others: ReadonlySet<string> = new Set('اخر اخري ثان ثاني ثالث رابع ملثم مجهول'.split(' '));

const lone: ReadonlySet<string> = new Set('مسلح مسلحه متطرف متطرفه متشدده ارهابيه تكفيريه مستوطن'.split(' '));

/** «صرح مسؤولون بأن جنودا متمردين أطلقوا …»: people right before the verb do it, not who tells of it. */
function ownDoer(scene: EventScene, { start }: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  const { analysis, clauses } = scene;
  const foreign = found.filter(
    ({ role, start: at }) => role === 'attacker' && at < start && clauses.of[at] !== clauses.of[start],
  );
  if (foreign.length === 0) return found;
  for (let at = Math.max(foreign[0]!.end, start - nearby); at < start; at++) {
    if (!isThat(analysis, at - 1) || !analysis.is(at, analysis.bits.people) || scene.entityOver(at)) continue;
    const own = partiesAt(scene, 'attacker', at).filter(({ end }) => end <= start);
    if (own.length > 0 && own.at(-1)!.end === start)
      return [...own, ...found.filter((argument) => !foreign.includes(argument))];
  }
  return found;
}

const nearby = 6;

/** «أن», «بأن», «إن», and what may stand between it and the people: an opening quote. */
const isThat = (analysis: Analysis, at: number): boolean =>
  at >= 0 &&
  (/^(?:ب|و|ل)?ان$/.test(analysis.folded(at)) || (analysis.isPunctuation(at) && '«"“'.includes(analysis.folded(at))));

/** «فجر انتحاري …»: bombers and the unknown do it, however alone they stand behind the verb. */
function asDone(scene: EventScene, trigger: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  if (found.some(({ role }) => role === 'attacker')) return asPassive(scene, trigger, found);
  const turned = found.map((argument) =>
    argument.role === 'target' && bombers.has(scene.analysis.bare(argument.start))
      ? inRole(argument, 'attacker')
      : argument,
  );
  return turned.some(({ role }) => role === 'attacker') ? turned : asPassive(scene, trigger, found);
}

/** Whoever is said to kill or abduct, and no one it is done to: it is done to them. */
function asPassive(scene: EventScene, trigger: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  const { start, frame } = trigger;
  const isDone = frame.object !== 'target' || scene.analysis.hasPronoun(start);
  if (isDone || found.some(({ role }) => role === 'target')) return found;
  const victims = countedBefore(scene, start);
  if (victims >= 0) {
    const others = found.filter(
      ({ role, start: at }) => role !== 'attacker' || clauseOf(scene, at) !== clauseOf(scene, start),
    );
    return [...others.filter(({ role }) => role !== 'attacker'), ...partiesAt(scene, 'target', victims)];
  }
  const isUndergone = lacksObject(scene, trigger);
  return found.map((argument) => {
    const isSuffered =
      argument.role === 'attacker' &&
      (suffers(scene, trigger, argument) || (isUndergone && argument.start < start && isSomebody(scene, argument)));
    return isSuffered ? inRole(argument, 'target') : argument;
  });
}

/** «موظفون يعملون في الشركة قتلوا في الهجوم»: a verb of killing with nobody behind it is a passive; «قتل وأصاب عددا» is none. */
function lacksObject({ analysis, clauses }: EventScene, { start, end }: TriggerInFrame): boolean {
  if (!killing.test(analysis.stem(start))) return false;
  if (end >= analysis.sentenceEnd(start)) return true;
  const isJoined = (analysis.outer(end) & Clitic.wa) !== 0 && clauses.ofVerb.has(end);
  // «قتلوا علي»: a name that folds as a preposition does.
  const isPreposition = analysis.is(end, analysis.bits.preposition) && analysis.lastLetter(end) !== 'ي';
  return !isJoined && (!analysis.isWord(end) || isPreposition || analysis.folded(end) === 'في');
}

const killing = /^(قتل|خطف|اختطف)(ت|وا|ا)?$/;

/** No state or body, which is killed by nobody, and none of the armed, who kill. */
const isSomebody = ({ analysis, entityAt }: EventScene, { start }: FoundArgument): boolean =>
  entityAt(start) ? peopleTypes.has(entityAt(start)!.type) : !armed.has(analysis.bare(start));

/** People that nothing calls armed, in the verb's own clause. */
function suffers(scene: EventScene, trigger: TriggerInFrame, { start, end }: FoundArgument): boolean {
  const { analysis, entityAt } = scene;
  if (clauseOf(scene, start) !== clauseOf(scene, trigger.start)) return false;
  const entity = entityAt(start);
  if (entity) return peopleTypes.has(entity.type) && !fighting.has(entity.subtype ?? '');
  // «حارسا مسلحا» guards; of «مجموعة مسلحين» those fight whom the phrase names behind.
  const headEnd = analysis.is(start, analysis.bits.people) ? start + 1 : end;
  for (let at = start; at < headEnd; at++) if (armed.has(analysis.bare(at))) return false;
  for (let at = start; at < end; at++) if (analysis.is(at, analysis.bits.people)) return true;
  return false;
}

/** Kinds of bodies that kill by profession. */
const fighting: ReadonlySet<string> = new Set(['armed-group', 'army', 'security', 'coalition']);

const reach = 9;

/** «ثمانية أشخاص على الأقل قتلوا»: the first count of people before the verb in its clause; −1. */
function countedBefore(scene: EventScene, verb: number): number {
  const { analysis, clauses } = scene;
  for (let at = Math.max(analysis.sentenceStart(verb), verb - reach); at < verb; at++) {
    if (clauses.of[at] !== clauses.of[verb] || !analysis.isCount(at)) continue;
    const noun = analysis.folded(at + 1) === 'من' ? at + 2 : at + 1;
    if (noun < verb && analysis.is(noun, analysis.bits.people) && isFreeNoun(scene, at)) return at;
  }
  return -1;
}

/** «مقتل خمسة من الحراس»: who is counted right behind a noun that takes its target there. */
function withCounted(
  scene: EventScene,
  { end, start, frame }: TriggerInFrame,
  found: FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  const isTaken = frame.of !== 'target' || found.some(({ role }) => role === 'target');
  const among = isTaken || !injuries.has(analysis.bare(start)) ? -1 : behindRanks(scene.analysis, end);
  if (among >= 0) return [...found, ...partiesAt(scene, 'target', among)];
  if (!isTaken && isAnother(scene, start, end)) return [...found, argumentOver(scene, 'target', end, end + 1)];
  if (isTaken || end >= analysis.sentenceEnd(start) || !analysis.isCount(end) || analysis.outer(end) !== 0)
    return found;
  return [...found, ...partiesAt(scene, 'target', end)];
}

/** «مقتل ضابط وإصابة آخر», «إصابة ثالث»: one more who is hurt; «إصابة أخرى» is one more wound. */
const isAnother = ({ analysis }: EventScene, start: number, end: number): boolean =>
  analysis.bare(start) === 'اصابه' &&
  end < analysis.sentenceEnd(start) &&
  analysis.outer(end) === 0 &&
  more.has(analysis.folded(end));

const more: ReadonlySet<string> = new Set(['اخر', 'ثان', 'ثالث', 'رابع', 'خامس']);

const injuries: ReadonlySet<string> = new Set(['اصابه', 'اصابات']);
