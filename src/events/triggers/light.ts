/**
 * Light verbs («عقد اجتماعا», «أعرب عن تأييده», «الاجتماع الذي احتضنته الرباط»): the verb that lends an event noun its
 * subject, its time and its mood. Listed in lexicons/triggers/light-verbs.tsv, each with the role that its subject has
 * in the noun's event.
 */
import { Feature, isFiniteVerb } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import type { Clause } from '../../syntax/clauses/clause.ts';
import { isComma } from '../../syntax/commas.ts';
import { isMeanwhile } from '../../syntax/formulas/meanwhile.ts';
import { prayerEnd } from '../../syntax/formulas/prayers.ts';
import { isRelationally } from '../../syntax/formulas/ways.ts';
import { behindQuotedWords } from '../../syntax/quotations.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { TokenCode } from '../../text/tokenize.ts';
import { behindRow } from '../arguments/listed.ts';
import { behindRelativeOf, clauseOf } from '../arguments/subject.ts';
import type { Frame } from '../frame.ts';
import type { EventRules, EventScene, LightVerb } from '../types.ts';
import { accompanied } from '../words/heads.ts';
import type { TriggerFlags } from './flags.ts';

/** The row of the light verb at a token, or −1; of two readings the one that gives its subject a role. */
export function lightRow({ analysis }: EventScene, at: number): number {
  const { matches, lexicon } = analysis;
  const type = lexicon.code['light-verb'];
  // «تلقى مساعدة» got it; «تلقي كلمة», the present of ألقى, is written with ي.
  const isSpelledPast = analysis.lastLetter(at) === 'ى' || (analysis.hasPronoun(at) && analysis.stem(at).endsWith('ا'));
  let found = -1;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) {
    if (matches.type[row] !== type || !isFiniteVerb(matches.features[row]!)) continue;
    if (isSpelledPast && (matches.features[row]! & Feature.past) !== 0) return row;
    if (found < 0 || (!isSpelledPast && lexicon.roleOf(matches.entry[row]!) !== 'none')) found = row;
  }
  return found;
}

/** The light verb whose clause an event noun stands in, before or right behind it as its subject. */
export function lightVerbOf(scene: EventScene, noun: number): LightVerb | undefined {
  const clause = clauseOf(scene, noun);
  if (clause.verb < 0 || clause.verb === noun) return undefined;
  if (clause.verb > noun && (!isWithin(scene, clause.subject, noun) || isIntended(scene, clause.verb)))
    return undefined;
  return lightVerbIn(scene, clause, false, clause.subject === noun);
}

/** «إيقاف شاب يستعد للسفر»: somebody plans and wants, and never the event. */
const isIntended = ({ analysis }: EventScene, verb: number): boolean =>
  analysis.longestMatch(verb, analysis.lexicon.code.modality) >= 0;

/** The light verb of the relative clause behind an event noun. */
export function relativeLightVerbOf(scene: EventScene, noun: number): LightVerb | undefined {
  const { ofAntecedent } = scene.clauses;
  const clause = ofAntecedent.get(noun) ?? ofAntecedent.get(phaseBefore(scene, noun));
  const light = clause && clause.verb >= 0 ? lightVerbIn(scene, clause, true) : undefined;
  // «اجتماع شارك فيه الوزير»; «وقفة عبروا فيها عن رفضهم» brings what was done during it.
  const isInside =
    light !== undefined &&
    isMeanwhile(scene.analysis, light.clause.resumption) &&
    !scene.analysis.is(light.at - 1, scene.analysis.bits.relative);
  const joins = isInside && scene.flagsOf(light.row).in;
  return isInside && !joins ? undefined : light;
}

function lightVerbIn(scene: EventScene, clause: Clause, isRelative: boolean, isSubject = false): LightVerb | undefined {
  const row = lightRow(scene, clause.verb);
  if (row < 0) return undefined;
  const flags = scene.flagsOf(row);
  // «قوبل القرار بالرفض», not «قابلت اللجنة القرار بالرفض»
  if (flags.no.size > 0 && flags.no.has(scene.analysis.bare(clause.verb))) return undefined;
  // «الهجوم الذي وقع في أبها», «وقع الهجوم في أبها»; «وقع على اتفاق» is another verb. «حملة أفضت إلى اعتقالات»: what it led
  // to, and not the campaign.
  if ((isRelative ? flags.outcome : flags.relative) && !isSubject) return undefined;
  if (flags.denied && !isDenied(scene.analysis, clause.verb)) return undefined;
  return { at: clause.verb, row, clause, isRelative };
}

/** The flag `denied`: «لم يتردد في …» does it, «تردد في …» may not. */
const isDenied = (analysis: Analysis, verb: number): boolean =>
  verb > analysis.sentenceStart(verb) && analysis.is(verb - 1, analysis.bits.negation);

/** The flag `told`: «رفع الشكر», «رفع طلبا» bring words about; «رفع الحصار» does no siege. `heard`: «استمع إلى شرح», what is said. */
export function mayBring({ flagsOf }: EventScene, { row }: LightVerb, rules: EventRules): boolean {
  const flags = flagsOf(row);
  if (flags.heard) return rules.speaks === true && rules.wants === undefined;
  return !flags.told || rules.isAttitude === true || rules.speaks === true || rules.wants !== undefined;
}

/** The row of the verbal noun of a light verb at a token («وضع خطة»); −1. */
export function lightNounRow(scene: EventScene, at: number): number {
  if (scene.clauses.ofVerb.has(at)) return -1;
  const { matches, lexicon } = scene.analysis;
  const type = lexicon.code['light-verb'];
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++)
    if (matches.type[row] === type && (matches.features[row]! & Feature.noun) !== 0)
      return isOwned(scene, at, scene.flagsOf(row)) && !scene.flagsOf(row).denied ? row : -1;
  return -1;
}

/** The flag `owner`: «قرار دول عربية قطع العلاقات» is theirs, «قرار سحب الرخصة» nobody's. */
function isOwned({ analysis, entityAt }: EventScene, at: number, flags: TriggerFlags): boolean {
  if (!flags.owner) return true;
  const owner = at + 1;
  return (
    owner < analysis.sentenceEnd(at) && (entityAt(owner) !== undefined || analysis.is(owner, analysis.bits.people))
  );
}

/** «خاض الأساتذة، احتجاجا على تأخر الأجور، اعتصاما»: behind a comma, why or when, before the preposition that completes it. */
function isReason({ analysis, phrases }: EventScene, at: number): boolean {
  const next = at + 1;
  if (!isComma(analysis, at - 1) || analysis.outer(at) !== 0 || !reasons.has(analysis.folded(at))) return false;
  return next < analysis.count && (phrases.isPreposition(next) || (analysis.outer(next) & prepositionClitics) !== 0);
}

const reasons: ReadonlySet<string> = new Set(
  'احتجاجا تضامنا تنديدا تنفيذا استجابه تفاعلا تزامنا تفعيلا تجسيدا طبقا وفقا ردا دعما تخليدا احتفاء احتفالا موازاه سعيا حرصا تكريما استعدادا تحضيرا'.split(
    ' ',
  ),
);

const oneOf: ReadonlySet<string> = new Set(['احد', 'احدي']);

/** How many prepositional phrases may stand between a verb and the noun that it governs. */
const mostBetween = 4;

/**
 * True if a light verb governs the noun: as its subject, as its object — the first free noun phrase behind it — or
 * through a preposition right before it («أعرب عن أمله», «شارك في اجتماع»).
 */
export function governsNoun(scene: EventScene, light: LightVerb, noun: number): boolean {
  const { subject } = light.clause;
  if (light.isRelative || subject === noun || isPhaseOf(scene, subject, noun)) return true;
  const { analysis, phrases, entityAt, clauses } = scene;
  const own = clauses.of[light.at]!;
  let between = 0;
  const apposed = behindSubject(scene, light);
  for (let at = analysis.is(apposed, analysis.bits['linking-adjective']) ? apposed + 1 : apposed; at < noun; ) {
    const governed = phrases.isPreposition(at) ? at + 1 : (analysis.outer(at) & prepositionClitics) !== 0 ? at : -1;
    if (governed === noun) return !isContained(scene, light, at, noun) && !isOfAttitude(scene, light.at, noun);
    const wished = analysis.isPunctuation(at) ? prayerEnd(analysis, at) : -1;
    // «عقد نواب «المستقبل» اجتماعا»: whose they are, in marks right behind them.
    const behindMarks = at === apposed ? behindQuotedWords(analysis, at) : at;
    const behindRelative = clauses.of[at] === own ? -1 : behindRelativeOf(scene, at, light.at);
    // «ترأس الملك - حفظه الله - الجلسة»
    if (wished === noun) at = wished;
    else if (behindMarks > at && behindMarks <= noun) at = behindMarks;
    else if (behindRelative > at) at = behindRelative;
    else if (entityAt(at)?.type === 'date') at = entityAt(at)!.end;
    else if (isReason(scene, at)) at++;
    else if (governed >= 0) {
      if (++between > mostBetween) return false;
      // «عقد وفد من «حزب الله» اجتماعا»
      const quoted = behindQuotedWords(analysis, governed);
      const known = quoted > governed ? quoted : entityAt(governed)?.end;
      const end = known ?? (phrases.isNominal(governed) ? phrases.coreEnd(governed) : governed);
      // Inside of another phrase («في تحريك الحوار») the noun is not the verb's.
      if (end > noun) {
        if (isOfAttitude(scene, light.at, noun)) return false;
        const leads = isPhaseOf(scene, governed, noun) || (governed + 1 === noun && lightNounRow(scene, governed) >= 0);
        return leads && !(isContained(scene, light, at, governed) && calls(scene, light));
      }
      at = Math.max(at + 1, end);
    } else if (isPassedOver(scene, at) || isCountOf(scene, at, noun)) at++;
    else return leadsTo(scene, at, noun);
  }
  // «أدان الحزب في بيان أصدره أمس العملية»: the pronoun is the object.
  const isTaken = light.clause.resumption === light.at && subject < light.at;
  return analysis.outer(noun) === 0 ? !isTaken : !isOfAttitude(scene, light.at, noun);
}

/** The first token behind the subject, with what names it once more («عقدت الشركة إحدى الشركات التابعة للمجموعة اجتماعا»). */
function behindSubject(scene: EventScene, { at: verb, clause }: LightVerb): number {
  const { analysis, phrases, entityAt } = scene;
  const first = Math.max(clause.behind, verb + 1);
  if (!clause.isOwn) return first;
  const nisba = isNisbaOfBody(scene, first) ? first + 1 : -1;
  // «توصلت شركة لوفتهانزا الألمانية ونقابة الطيارين إلى اتفاق»
  if (nisba > 0) return analysis.outer(nisba) === Clitic.wa ? (entityAt(nisba)?.end ?? nisba) : nisba;
  const from = entityAt(first - 1) ? behindRow(scene, first) : first;
  return oneOf.has(analysis.folded(from)) ? phrases.coreEnd(from) : from;
}

/** «شركة بوينغ الأمريكية»: a nationality with the article, which no name of a body takes in. */
const isNisbaOfBody = ({ analysis, entityOver }: EventScene, at: number): boolean =>
  at < analysis.sentenceEnd(at - 1) &&
  analysis.isDefinite(at) &&
  analysis.outer(at) === 0 &&
  analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0 &&
  entityOver(at - 1)?.type === 'organization';

/** «أعلن الحزب عن رفضه القاطع للتعيينات»: behind a preposition, what somebody's attitude is to, and no deed of his. */
function isOfAttitude({ analysis, phrases, rulesOf }: EventScene, verb: number, deed: number): boolean {
  const isAttached = (analysis.outer(deed) & prepositionClitics) !== 0;
  if (!isAttached && !phrases.isPreposition(deed - 1)) return false;
  let at = isAttached ? deed - 1 : deed - 2;
  while (at > verb && analysis.isDefinite(at) && analysis.is(at, analysis.bits.adjective)) at--;
  if (at <= verb || !analysis.hasPronoun(at)) return false;
  const { first, features } = analysis.matches;
  for (let row = first[at]!; row < first[at + 1]!; row++)
    if ((features[row]! & Feature.noun) !== 0 && rulesOf(row)?.isAttitude) return true;
  return false;
}

/** «عبر الوزير في الاجتماع عن …»: where and when somebody does something else; «شارك في الاجتماع» takes part. */
function isContained({ analysis, flagsOf }: EventScene, light: LightVerb, at: number, noun: number): boolean {
  if (at === noun || !containers.has(analysis.folded(at))) return false;
  // «شارك في الاجتماع», «وصل في زيارة»; but «وصل إثر دعوة».
  return analysis.folded(at) !== 'في' || !flagsOf(light.row).in;
}

/** «دعا الوزير في ختام اجتماع إلى …»: who is there took part, and has not called it. */
const calls = (scene: EventScene, light: LightVerb): boolean => roleOfLight(scene, light) === 'organizer';

const containers: ReadonlySet<string> = new Set('في خلال اثناء بعد عقب اثر قبل قبيل منذ'.split(' '));

/** True if the noun stands in the phrase that begins at a token, as its head or behind the nouns for a part of it. */
export function isWithin(scene: EventScene, start: number, noun: number): boolean {
  if (isBehindCounted(scene, start, noun)) return false;
  return start >= 0 && start <= noun && (noun < scene.partyEnd(start) || isPhaseOf(scene, start, noun));
}

/** «نفذ ألف شخص اعتصاما»: right behind the people whom a number counts a noun is the verb's, and none of their phrase. */
export function isBehindCounted({ analysis }: EventScene, start: number, noun: number): boolean {
  const counted = noun - 1;
  if (start < 0 || counted <= start || !analysis.isCount(start) || analysis.outer(noun) !== 0) return false;
  return analysis.is(counted, analysis.bits.people) && !analysis.isDefinite(counted) && !analysis.isDefinite(noun);
}

/** «انطلاق جولة جديدة من المحادثات», «عدم دعم …»: nouns for the parts of an event or that there is none, before its noun. */
function isPhaseOf({ analysis }: EventScene, at: number, noun: number): boolean {
  if (at < 0 || at >= noun || noun - at > longestPhase) return false;
  if (!namesPhase(analysis, at)) return false;
  for (let token = at + 1; token < noun; token++) if (!isPhase(analysis, token)) return false;
  return true;
}

/** «سلسلة هجمات»: the noun for a part of the event right before its noun; the noun itself where none stands. */
const phaseBefore = ({ analysis }: EventScene, noun: number): number =>
  noun > analysis.sentenceStart(noun) &&
  analysis.outer(noun) === 0 &&
  (phases.has(analysis.stem(noun - 1)) || handling.has(analysis.stem(noun - 1)))
    ? noun - 1
    : noun;

/** «تفريق مسيرة نظمها الأساتذة», «منع وقفة دعت إليها النقابة»: what is done about an event, which the relative clause tells of. */
const handling: ReadonlySet<string> = new Set(['تفريق', 'فض', 'منع', 'تنظيم', 'حظر']);

/** «المرحلة الثانية من مشروع»: a stage that is known; «مرحلة طلب» is a time of it. */
const namesPhase = (analysis: Analysis, at: number): boolean => phases.has(analysis.stem(at)) || isStage(analysis, at);

/** A noun for a part of an event, or what may stand beside it. */
export const isPhase = (analysis: Analysis, at: number): boolean =>
  namesPhase(analysis, at) ||
  analysis.folded(at) === 'من' ||
  analysis.is(at, analysis.bits.adjective | analysis.bits.number);

/** «جولة جديدة من المفاوضات»: behind «من» and a noun for a part of it. */
export function isBehindPhase(analysis: Analysis, noun: number): boolean {
  const first = Math.max(analysis.sentenceStart(noun), noun - longestPhase);
  if (noun - 1 < first || analysis.folded(noun - 1) !== 'من') return false;
  let at = noun - 2;
  while (
    at > first &&
    analysis.is(at, analysis.bits.adjective | analysis.bits.number) &&
    !phases.has(analysis.bare(at))
  )
    at--;
  return at >= first && (phases.has(analysis.bare(at)) || namesPhase(analysis, at));
}

/** «ثلاثة إضرابات»: the number right before the noun. */
const isCountOf = ({ analysis, entityAt }: EventScene, at: number, noun: number): boolean =>
  at + 1 === noun && !entityAt(at) && analysis.isNumber(at);

/** «أعلن الوزير إطلاق استراتيجية», «قررت الدخول في إضراب»: the verbal noun of a light verb, with the nouns for a part of the event behind it. */
function isLightNounOf(scene: EventScene, at: number, noun: number): boolean {
  const row = lightNounRow(scene, at);
  if (row < 0) return false;
  const { analysis } = scene;
  const isIn = scene.flagsOf(row).in && analysis.folded(at + 1) === 'في';
  // «دخول الجلسات», «دخول الاتفاق حيز التنفيذ»
  if (!isIn && entering.has(analysis.bare(at))) return false;
  // «جدد التعبير عن تضامنه»
  const next = isIn || analysis.folded(at + 1) === 'عن' ? at + 2 : at + 1;
  return next === noun || isPhaseOf(scene, next, noun);
}

/** True of a noun phrase at a token, the object of a light verb, that gives the verb's subject to an event noun inside of it. */
const leadsTo = (scene: EventScene, at: number, noun: number): boolean =>
  isPhaseOf(scene, at, noun) ||
  isLightNounOf(scene, at, noun) ||
  isDecreeOf(scene, at, noun) ||
  isMessageOf(scene, at, noun);

/** «وجهت السفارة رسالة شكر», «أصدر الحزب بيان تضامن»: words sent out, and right behind them what they tell. */
const isMessageOf = ({ analysis }: EventScene, at: number, noun: number): boolean =>
  at + 1 === noun &&
  analysis.outer(noun) === 0 &&
  attitudes.has(analysis.folded(noun)) &&
  messages.has(analysis.stem(at));

const attitudes: ReadonlySet<string> = new Set(
  'شكر تضامن تاييد دعم مسانده تهنيه ادانه استنكار تنديد احتجاج'.split(' '),
);
const messages: ReadonlySet<string> = new Set('رساله رسايل برقيه برقيات بيان بيانا كلمه كلمات'.split(' '));

/** «أصدر الرئيس قرارا بتعيين سفير», «أصدر الملك أمرا ملكيا بإعفاء الوزير»: an order, and right behind it what it orders. */
const isDecreeOf = ({ analysis, phrases }: EventScene, at: number, noun: number): boolean =>
  (at + 1 === noun || phrases.coreEnd(at) === noun) &&
  (analysis.outer(noun) & Clitic.ba) !== 0 &&
  decrees.has(analysis.stem(at));

export const decrees: ReadonlySet<string> = new Set(
  'قرار قرارا مرسوم مرسوما امر امرا ظهير ظهيرا حكما قرارات مراسيم اوامر'.split(' '),
);

/** What is done in what «في» brings only (folded). */
export const entering: ReadonlySet<string> = new Set(['دخول', 'شروع']);

/** «أطلقت الوزارة المرحلة الثانية من البرنامج»: what is carried out; «في المرحلة الأولى من البرنامج» is a time. */
const isStage = (analysis: Analysis, at: number): boolean =>
  stages.has(analysis.bare(at)) &&
  analysis.isDefinite(at) &&
  analysis.outer(at) === 0 &&
  !timing.has(analysis.folded(at - 1));

const timing: ReadonlySet<string> = new Set(['في', 'من', 'خلال']);
const stages: ReadonlySet<string> = new Set(['مرحله', 'مراحل', 'نسخه', 'شطر', 'دوره']);

const longestPhase = 6;
const phases: ReadonlySet<string> = new Set(
  'انطلاق انطلاقه محور موضوع بدء بدايه افتتاح ختام نهايه اختتام انعقاد استيناف جوله جولتين جولات سلسله عده اي ايه وقوع حدوث اندلاع نشوب تجدد جمله اول ثاني ثالث اشغال اعمال فعاليات عقد اجراء تنظيم عدد عديد كل عشرات ميات الاف عدم اصدق ابلغ احر اسمي اطيب خالص بالغ عميق عظيم جزيل وافر اعمق اخلص اجمل ارق ازكي اعطر شديد كامل مزيد المزيد موجه موجات حزمه حزم باقه دفعه دفعات شحنه شحنات كميه كميات عمليه عمليات حادثه محاوله واجب'.split(
    ' ',
  ),
);

/** Marks, adverbs and particles stand between a verb and its object without ending its reach. */
export function isPassedOver({ analysis, entityAt }: EventScene, at: number): boolean {
  const { adverb, particle, demonstrative, pronoun } = analysis.bits;
  if (analysis.tokens.kind[at] === TokenCode.number || analysis.folded(at) === 'ال') return true;
  // «اختار رسميا فلانا»
  if (isRelationally(analysis, at) && !entityAt(at)) return true;
  // «ترأس الملك، مرفوقا بولي العهد، مجلسا»
  if (accompanied.has(analysis.folded(at))) return true;
  return analysis.isPunctuation(at) || analysis.is(at, adverb | particle | demonstrative | pronoun);
}

/** What the subject of a light verb is in the event of its noun, as the table says. */
export const roleOfLight = ({ analysis }: EventScene, { row }: LightVerb): string =>
  analysis.lexicon.roleOf(analysis.matches.entry[row]!);

/** The flag `will`: «رفضت الحكومة التوقيع», «رفض الاتفاق»: who would do it, and nothing is brought about. */
export const isWill = ({ flagsOf }: EventScene, { row }: LightVerb): boolean => flagsOf(row).will;

/** The flag `again`: «جدد دعوته إلى الحوار» only says once more what its object says. */
export const saysAgain = ({ flagsOf }: EventScene, { row }: LightVerb): boolean => flagsOf(row).again;

/**
 * The flag `free`: «أدى زيارة»; «أدت الأزمة إلى احتجاجات» only led to them, and does nothing in them, unlike whoever did what
 * led to it («قصف المسلحون الحي، مما أدى إلى سقوط قتلى»).
 */
export function isLedTo({ analysis, clauses, flagsOf }: EventScene, { row, at }: LightVerb, noun: number): boolean {
  if (!flagsOf(row).free) return false;
  if (at > 0 && facts.has(analysis.folded(at - 1))) return false;
  for (let token = at + 1; token < noun; token++)
    if (clauses.of[token] === clauses.of[at] && analysis.folded(token) === 'الي') return true;
  return false;
}

const facts: ReadonlySet<string> = new Set(['مما', 'ما', 'الذي']);

/**
 * The flag `refuses`: «رفضت الحركة المبادرة»: a thing that is refused is another's; a deed («رفضت التوقيع», «رفضت دعم القرار»)
 * would be the refuser's.
 */
export const isRefused = ({ flagsOf }: EventScene, { row }: LightVerb, frame: Frame, rules: EventRules): boolean =>
  frame.subject === undefined && rules.type !== 'endorsement' && flagsOf(row).refuses;
