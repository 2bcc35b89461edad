/** arrest: somebody is arrested, tried, convicted or jailed. Triggers: lexicons/triggers/arrest.tsv. */
import type { Analysis } from '../syntax/analysis.ts';
import { Clitic } from '../text/clitics.ts';
import { partiesAt } from './arguments/arguments.ts';
import { attack } from './attack.ts';
import { isOffender } from './departure.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from './types.ts';
import { chargeOf, isNoCharge, namesCharge } from './violence/charge.ts';
import {
  asSentenced,
  isAccused,
  isConvicted,
  isGivenTerm,
  isPenalty,
  isPunished,
  isRuling,
  isSentenced,
  withoutRuling,
} from './violence/convicted.ts';
import { appearing, asPursued, isPursued, putInCustody } from './violence/custody.ts';
import { issuedAgainst } from './violence/issued.ts';
import { raidersOf, seizersOf } from './violence/raids.ts';
import { guards, suspectsMeant, withHeld } from './violence/suspects.ts';
import { undertakers } from './violence/undertakers.ts';
import { isActorAt, isPeopleAt, reins } from './words/actors.ts';
import { courts, prosecutors, suspects } from './words/heads.ts';
import { inRole } from './words/in-role.ts';
import { punishedBefore } from './words/penalties.ts';
import { isDeed } from './words/verbal-noun.ts';

/** «إيقاف العمل بالنظام»: what is stopped is a thing, in construct right behind the noun. */
function stopsThing(
  scene: EventScene,
  { start, end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  const { analysis } = scene;
  if (
    reading !== 'noun' ||
    // «مداهمة الشقة»
    raids.test(analysis.bare(start)) ||
    analysis.isDefinite(start) ||
    analysis.hasPronoun(start) ||
    end >= analysis.sentenceEnd(start)
  )
    return false;
  // «إيقاف هذه الخدمات»
  const at = analysis.is(end, analysis.bits.demonstrative) ? end + 1 : end;
  // «إيقاف بيع الآثار»
  const isThings = analysis.isDefinite(at) || isDeed(analysis, at) || deeds.has(analysis.bare(at));
  if (analysis.outer(at) !== 0 || !isThings || !analysis.is(at, analysis.bits.noun)) return false;
  return !isActorAt(scene, at) && !found.some(({ role }) => role === 'person' || role === 'charge');
}

const raids = /^(مداهم|تفتيش)/;
const deeds: ReadonlySet<string> = new Set('بيع شراء بث نشر صرف عمل ضخ هدم حفر نقل دعم بناء'.split(' '));

/** «قال المحامي معز الصالحي إن المحكمة …»: whoever is named in another clause, or tells without a name, or for a paper, neither holds nor is held. */
function isOutsider(scene: EventScene, { start, reading }: TriggerInFrame, one: FoundArgument): boolean {
  const { analysis, clauses, entityAt } = scene;
  if (one.role === 'charge' || one.start > start) return false;
  for (let at = one.start; at < one.end; at++) if (sources.has(analysis.bare(at))) return true;
  // «صرح المتحدث باسم الشرطة بأن الشاب ضبط، وتمت إحالته»
  if (reading === 'noun' && spokesmen.has(analysis.bare(one.start))) return true;
  // «بدأت عملية تحقيق بهدف القبض عليهم»
  if (reading === 'noun' && one.role === 'authority' && !isActorAt(scene, one.start)) return true;
  const isElsewhere = clauses.of[one.start] !== clauses.of[start];
  // «رفض القاضي محمد العربي …، وأمر بسجنه»
  const isOfCourt = one.start > 0 && guards.has(analysis.bare(one.start - 1));
  return one.role === 'authority' && isElsewhere && !isOfCourt && entityAt(one.start)?.type === 'person';
}

const sources: ReadonlySet<string> = new Set(['مصدر', 'مصادر', 'مراسل', 'مراسله', 'مراسلت']);
const spokesmen: ReadonlySet<string> = new Set(['متحدث', 'متحدثه', 'ناطق', 'ناطقه']);

/** «اعتدى رجل على تلميذين، وفق مصدر أمني، وتم إيقافه»: in the place of who only tells of it, the last one who agrees. */
const suspectInstead = (scene: EventScene, start: number, { role }: FoundArgument): FoundArgument[] =>
  role === 'person' ? suspectsMeant(scene, start, start) : [];

/** «محمد العمري اعتقل في بغداد», «أربعة أشخاص أوقفوا»: of people alone before the verb it is told what was done to them. */
function asArrested(scene: EventScene, { start, reading }: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  // «بتفتيش المظنون فيها»
  if (reading === 'noun')
    return found.map((one) =>
      one.role === 'authority' && detained.has(scene.analysis.bare(one.start)) ? inRole(one, 'person') : one,
    );
  const isDone = reading !== 'verb' || scene.analysis.hasPronoun(start) || found.some(({ role }) => role === 'person');
  return isDone ? found : found.map((one) => (isSuspect(scene, one, start) ? inRole(one, 'person') : one));
}

/** «تحت الحراسة النظرية بأمر من النيابة»: at whose order, and nobody who is held. */
const isOrder = ({ analysis }: EventScene, { role, start }: FoundArgument): boolean =>
  role === 'person' && (analysis.outer(start) & Clitic.ba) !== 0 && orders.has(analysis.bare(start));

const orders: ReadonlySet<string> = new Set('امر تعليمات قرار اذن طلب'.split(' '));
const detained: ReadonlySet<string> = new Set('مظنون موقوف موقوفين موقوفون متهم متهمين مشتبه'.split(' '));

/** How far behind a ruling stands whom it is against. */
const againstReach = 9;

/** «حكم في حق الوزير السابق», «قضت المحكمة بسنتين حبسا في حق المدير», «وجهت النيابة إلى سالم العوني تهمة القتل»: who is accused, where no frame tells. */
function againstWhom(
  scene: EventScene,
  { start, end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, clauses } = scene;
  if ((isVerb && !ruling.test(analysis.stem(start))) || found.some(({ role }) => role === 'person')) return [];
  const punishing = isVerb ? -1 : punishedBefore(scene, start);
  if (punishing >= 0) return sentenced(scene, punishing, found);
  // «أصدرت المحكمة حكما بإعدام خمسة متهمين»
  if (rulingNouns.has(analysis.stem(start)) && isRuling(analysis, end) && isPeopleAt(scene, end + 1))
    return partiesAt(scene, 'person', end + 1);
  const limit = Math.min(analysis.sentenceEnd(start) - 2, end + againstReach);
  for (let at = end; at < limit && clauses.of[at] === clauses.of[start]; at++)
    if (analysis.folded(at) === 'في' && analysis.folded(at + 1) === 'حق') return partiesAt(scene, 'person', at + 2);
    else if (analysis.folded(at) === 'بحق') return partiesAt(scene, 'person', at + 1);
  const { verb } = clauses.all[clauses.of[start]!]!;
  if (!charges.test(analysis.bare(start))) return issuedAgainst(scene, start);
  for (let at = verb + 1; verb >= 0 && at < start - 1; at++)
    if (analysis.folded(at) === 'الي' && isPeopleAt(scene, at + 1)) return partiesAt(scene, 'person', at + 1);
  return [];
}

/** «السجن 16 عاما لعون بريد»: in a headline, who gets the term that stands behind the penalty. */
function headlined(
  scene: EventScene,
  { start, end, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (isVerb || !prisons.has(analysis.bare(start)) || found.some(({ role }) => role === 'person')) return [];
  const opens = start === analysis.sentenceStart(start) || analysis.folded(start - 1) === ':';
  const limit = Math.min(analysis.sentenceEnd(start), end + termReach);
  if (!opens || end >= limit || !analysis.isNumber(end)) return [];
  for (let at = end + 1; at < limit; at++)
    if (analysis.outer(at) === Clitic.la) return isPeopleAt(scene, at) ? partiesAt(scene, 'person', at) : [];
  return [];
}

/** How many words a term may have: «10 سنوات مع النفاذ العاجل». */
const termReach = 7;

/** «قضت المحكمة بمعاقبة المتهم … بالسجن»: whom, and which court. */
function sentenced(scene: EventScene, punishing: number, found: readonly FoundArgument[]): FoundArgument[] {
  const { analysis, clauses } = scene;
  const { subject, behind, verb } = clauses.all[clauses.of[punishing]!]!;
  const persons = partiesAt(scene, 'person', verb === punishing ? behind : punishing + 1);
  const isNamed = subject < 0 || !courts.has(analysis.bare(subject)) || found.some(({ role }) => role === 'authority');
  return isNamed ? persons : [...persons, ...partiesAt(scene, 'authority', subject)];
}

const charges = /^(تهم|اتهام)/;
const rulingNouns: ReadonlySet<string> = new Set(['حكم', 'حكما', 'احكام', 'احكاما']);

/** «أودع المتهم السجن», «أدين المتهم بأربع سنوات سجنا»: a prison is nobody, and where no other object stands who is named alone is put there. */
function jailed({ analysis }: EventScene, found: readonly FoundArgument[]): readonly FoundArgument[] {
  const isPrison = ({ role, start }: FoundArgument): boolean => role === 'person' && isPrisonWord(analysis.bare(start));
  if (!found.some(isPrison)) return found;
  const others = found.filter((one) => !isPrison(one));
  const isOpen = !others.some(({ role }) => role === 'person');
  return others.map((one) => (isOpen && one.role === 'authority' ? inRole(one, 'person') : one));
}

/** «الهرب من سجن فرنسي», «داخل سجن للرجال», «السجن المدني»: the place, where nobody is put. */
function isPlaceItself(scene: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  const { analysis } = scene;
  if (analysis.bare(start) === 'سجن' && analysis.isDefinite(start) && kinds.has(analysis.folded(end))) return true;
  if (reading !== 'noun' || start === analysis.sentenceStart(start) || !prisons.has(analysis.bare(start))) return false;
  if (analysis.outer(start) !== 0 || !where.has(analysis.folded(start - 1))) return false;
  if (end >= analysis.sentenceEnd(start) || analysis.outer(end) !== 0 || !isPeopleAt(scene, end)) return true;
  return !analysis.isDefinite(end) && !scene.entityAt(end);
}

/** What kind of house a prison is. */
const kinds: ReadonlySet<string> = new Set(['المدني', 'المركزي', 'المحلي', 'العسكري', 'العمومي']);
const where: ReadonlySet<string> = new Set('في من الي داخل خارج قرب امام نحو حول'.split(' '));

const prisons: ReadonlySet<string> = new Set(['سجن', 'حبس', 'زنزانه']);
const isPrisonWord = (word: string): boolean => prisons.has(word) || word === 'سجنا' || word === 'حبسا';

/** People before the verb in its own clause, who hold nobody by profession. */
function isSuspect(scene: EventScene, { role, start: at, end }: FoundArgument, verb: number): boolean {
  const { analysis, clauses, entityAt } = scene;
  if (role !== 'authority' || at > verb || clauses.of[at] !== clauses.of[verb]) return false;
  const entity = entityAt(at);
  if (entity) return entity.type === 'person';
  for (let token = at; token < end; token++) if (guards.has(analysis.bare(token))) return false;
  return isPeopleAt(scene, at);
}

/** «رجلا بالقتل»; «رجل الدين» and «رجل الأعمال» are somebody known. */
function isAnonymous({ analysis }: EventScene, _: TriggerInFrame, { start }: FoundArgument): boolean {
  const next = start + 1;
  const isKnown = next < analysis.sentenceEnd(start) && analysis.isDefinite(next) && !analysis.isDefinite(start);
  return suspects.has(analysis.bare(start)) && !isKnown;
}

/** How far behind the verb «نفسه» stands. */
const selfReach = 6;

/** «سلم سائق الشاحنة نفسه», «قام بتسليم نفسه»: whoever does it is given up. */
function surrenders({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean {
  const limit = Math.min(analysis.sentenceEnd(start), end + selfReach);
  for (let at = end; at < limit; at++) if (selves.has(analysis.folded(at))) return true;
  return false;
}

const selves: ReadonlySet<string> = new Set(['نفسه', 'نفسها', 'انفسهم', 'نفسيهما', 'انفسهما']);

const referring = /^احال[هت]?$/;

/** «أحيل المتهمون للتحقيق», «ضبطه متلبسا»: no court, nor the police. */
const isProcedure = ({ analysis }: EventScene, { start, end }: FoundArgument): boolean =>
  end === start + 1 && procedures.has(analysis.bare(start));

const procedures: ReadonlySet<string> = new Set('تحقيق تحقيقات محاكمه متلبسا متلبسين متلبسه متحوزا'.split(' '));

/** «تمهيدا لإحالته لجهة الاختصاص»: to whom somebody is referred, who is not whom the deed is done to; nor has who stood before done it. */
function asReferred({ analysis }: EventScene, { start }: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  if (!referring.test(analysis.bare(start))) return found;
  const isOffice = (one: FoundArgument): boolean => {
    if (one.role !== 'person' || (analysis.outer(one.start) & Clitic.la) === 0) return false;
    for (let at = one.start; at < one.end; at++) if (prosecutors.has(analysis.bare(at))) return true;
    return false;
  };
  if (!found.some(isOffice)) return found;
  return found
    .filter((one) => one.role !== 'authority' || one.start > start)
    .map((one) => (isOffice(one) ? inRole(one, 'authority') : one));
}

/** «إحالة الملف على القضاء», «القضية التي تمت إحالتها على المحكمة»: a file is referred, and nobody tried. */
function isFileReferred(
  { analysis }: EventScene,
  { start, end }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (!referring.test(analysis.bare(start)) || found.some(({ role }) => role === 'person')) return false;
  if (analysis.hasPronoun(start)) return analysis.folded(start).endsWith('ها');
  const head = end < analysis.count && analysis.is(end, analysis.bits.demonstrative) ? end + 1 : end;
  return head < analysis.sentenceEnd(start) && files.has(analysis.bare(head));
}

const files: ReadonlySet<string> = new Set(
  'ملف ملفات قضيه قضايا موضوع شكايه شكوي محضر محاضر تقرير تقارير مشروع مشاريع قانون نتايج وثايق مساله طلب'.split(' '),
);

/** «حريق يحتجز 7 أشخاص»: what happens holds nobody under arrest. */
const isHeldByFate = ({ analysis }: EventScene, found: readonly FoundArgument[]): boolean =>
  found.some(({ role, start }) => role === 'authority' && mishaps.has(analysis.bare(start)));

/** «توقيف اللاعب أربع مباريات»: a player who is banned from matches, and held by nobody. */
function isSuspension({ analysis }: EventScene, { end }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const player = found.find(({ role, start }) => role === 'person' && isPlayer(analysis, start));
  if (!player) return false;
  const limit = Math.min(analysis.sentenceEnd(player.start), Math.max(end, player.end) + suspensionReach);
  for (let at = player.end; at < limit; at++)
    if (twoMatches.has(analysis.bare(at)) || (matches.has(analysis.bare(at)) && analysis.isNumber(at - 1))) return true;
  return false;
}

/** «اللاعب», «اللاعب سالم العوني»: by the word, or by the one before the name. */
const isPlayer = (analysis: Analysis, at: number): boolean =>
  players.has(analysis.bare(at)) || (at > 0 && players.has(analysis.bare(at - 1)));

/** How many words behind a player the matches stand. */
const suspensionReach = 6;
const players: ReadonlySet<string> = new Set('لاعب لاعبا لاعبين مدرب مدربا مهاجم مدافع حارس'.split(' '));
const matches: ReadonlySet<string> = new Set(['مباريات', 'لقاءات', 'جولات', 'مباراه']);
const twoMatches: ReadonlySet<string> = new Set(['مباراتين', 'لقاءين', 'جولتين']);

/** «أوقفت الشرطة حركة السيارات», «احتجاز الجثة»: what is held is nobody who could be arrested. */
const isNobody = ({ analysis }: EventScene, found: readonly FoundArgument[]): boolean =>
  found.some(({ role, start, end }) => {
    if (role !== 'person') return false;
    const isFlow = analysis.bare(start) === 'حركه' && end > start + 1 && traffic.has(analysis.bare(start + 1));
    return isFlow || corpses.has(analysis.bare(start));
  });

/** «قرار المحكمة، الذي قضى بإلغاء الاتفاق»: what a ruling says. */
const isText = ({ analysis }: EventScene, found: readonly FoundArgument[]): boolean =>
  found.some(({ role, start }) => role === 'authority' && texts.has(analysis.bare(start)));

const texts: ReadonlySet<string> = new Set(['قرار', 'قرارات', 'قانون', 'مشروع', 'ماده', 'فصل']);

/** «ضبطت الشرطة مصنعا», «كتاب تم ضبطه», «ضبط رجال المرور مخالفات»: things that are seized, or who seizes them, and nobody held. */
function seizesThings(
  { analysis, entityAt }: EventScene,
  { start }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean {
  if (!/ضبط/.test(analysis.stem(start))) return false;
  const persons = found.filter(({ role }) => role === 'person');
  return persons.length > 0 && persons.every((one) => !entityAt(one.start) && isSeized(analysis, one));
}

function isSeized(analysis: Analysis, { start, end }: FoundArgument): boolean {
  const head = start + 1 < end && analysis.isCount(start) ? start + 1 : start;
  return seized.test(analysis.bare(head)) || seizing.has(analysis.bare(head));
}

const seized =
  /^(مصنع|مصانع|جهاز|اجهزه|كتاب|كتب|كرتون|مواد|ماده|كميه|كميات|سلاح|اسلحه|مخدرات|سياره|سيارات|شاحنه|مركبه|مركبات|زورق|بضاعه|بضايع|سلع|قطع|قطعه|حبوب|اقراص|قرص|ذخيره|ذخاير|مبلغ|مبالغ|مخالفه|مخالفات|سياسه|معايير|ايقاع|اوضاع|وضع|اسعار|ميزانيه|مواعيد|طن|كيلو.*|كغ|لتر|علبه|حزام|صواريخ)ا?$/;
/** Who seizes (folded, without article). */
const seizing: ReadonlySet<string> = new Set('رجال مراقبين مراقبي مراقبو مفتشو مفتشي مفتشين خبراء فريق فرق'.split(' '));

/** «تم الاحتفاظ بالمصاب في قسم الإنعاش»: a patient is kept, and under no arrest. */
function isPatient({ analysis }: EventScene, { start, end }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  if (!keeping.test(analysis.bare(end - 1)) || found.some(({ role }) => role === 'charge')) return false;
  const limit = Math.min(analysis.sentenceEnd(start), end + bedReach);
  for (let at = end; at < limit; at++) if (wards.has(analysis.bare(at))) return true;
  return false;
}

const keeping = /^احتفاظ$/;
const wards: ReadonlySet<string> = new Set('مستشفي مصحه انعاش جراحه عنايه علاج استعجالي مستعجلات'.split(' '));
/** How many words behind the trigger the ward stands. */
const bedReach = 10;

const traffic: ReadonlySet<string> = new Set('سيارات مرور سير نقل ملاحه قطارات طيران بيع تداول'.split(' '));
const corpses: ReadonlySet<string> = new Set('جثه جثث جثمان جثامين رفات'.split(' '));

/** «القبض على زمام الأمور»: what is gripped is nobody. */
const isGrip = ({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean =>
  analysis.bare(end - 1) === 'قبض' &&
  end + 1 < analysis.sentenceEnd(start) &&
  analysis.folded(end) === 'علي' &&
  reins.has(analysis.bare(end + 1));

/** «حكمت المحكمة بإخلاء سبيلهم», «قضت المحكمة بتأجيل الجلسة», «بأن القانون باطل»: who is let go, and what else a court decides. */
function convictsNobody({ analysis }: EventScene, { start, end, reading }: TriggerInFrame): boolean {
  const limit = Math.min(analysis.sentenceEnd(start), end + rulingReach);
  for (let at = end; reading === 'verb' && ruling.test(analysis.stem(start)) && at < limit; at++)
    if ((analysis.outer(at) & Clitic.ba) !== 0 && isOtherRuling(analysis, at)) return true;
    else if (isRuling(analysis, at)) return false;
  return false;
}

const ruling = /^[يت]?(قض(ي|ت|وا)|حكم(ت|وا)?)$/;
/** How far behind the verb a court's name may reach before what it rules. */
const rulingReach = 10;
/** «بإلغاء»: the letters of the article may be the word's own. */
const isOtherRuling = (analysis: Analysis, at: number): boolean =>
  otherRulings.has(analysis.bare(at)) || otherRulings.has(analysis.stem(at));

const otherRulings: ReadonlySet<string> = new Set(
  'اخلاء افراج اطلاق تاجيل ارجاء عدم حظر حل الغاء بطلان رفض قبول تعويض احقيه ان انه انها تعليق حجب عزل تجريد اسقاط فسخ تطليق افراغ'.split(
    ' ',
  ),
);

const mishaps: ReadonlySet<string> = new Set(
  'حريق حرايق فيضان فيضانات سيول سيل ثلوج عاصفه حادث زلزال انهيار مصعد امطار ضباب'.split(' '),
);

/** «احتجز مسلحون رهائن»: no law holds hostages, nor do armed men. */
function isAbduction({ analysis }: EventScene, { start }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  if (!/حتجا?ز/.test(analysis.stem(start))) return false;
  return found.some((one) => (one.role === 'authority' ? armed : hostages).has(analysis.bare(one.start)));
}

const armed: ReadonlySet<string> = new Set(
  'مسلحون مسلحين مسلح مسلحان ملثمون ملثمين مجهولون خاطفون متمردون قراصنه'.split(' '),
);
const hostages: ReadonlySet<string> = new Set(['رهاين', 'رهينه', 'رهينتين']);

export const arrest: EventRules = {
  type: 'arrest',
  parties: ['authority', 'person'],
  doer: 'authority',
  recipient: 'person',
  passives: true,
  people: ['person'],
  // «إحالته على العدالة», «على أنظار الفرقة المختصة»
  doers: new Set(['عداله', 'انظار']),
  // «إيقاف هذه العناصر»
  bodies: new Set(['عناصر', 'عنصر']),
  turns: [
    {
      words: new Set(),
      where: isAbduction,
      rules: attack,
      roles: { authority: 'attacker', person: 'target', place: 'place', time: 'time' },
    },
  ],
  only: {
    court: [
      { role: 'authority', heads: courts },
      // «أدين بحيازة سكين»
      { role: 'charge', where: isConvicted },
      // «حكم عليه بالسجن»
      { role: 'person', where: isSentenced },
      // «كان قد أدين سنة 2008 بأربع سنوات سجنا»
      { role: 'time', where: isPunished },
      // «المتهم أدين», not «أدين الهجوم»
      { role: 'person', where: isAccused },
      // «أدانت الغرفة الجنائية الصحافي بثلاث سنوات حبسا»
      { role: 'person', where: isGivenTerm },
    ],
    // «إحالة المتهم إلى جهة الاختصاص», not «إحالة المصابين إلى الجهات الصحية»
    referred: [{ role: 'authority', heads: prosecutors }],
    // «متابعة المتهم في حالة سراح»
    pursued: [
      { role: 'person', where: isPursued },
      { role: 'authority', where: isPursued },
    ],
    // «الإطاحة بعصابة», not «الإطاحة بالرئيس»
    offender: [{ role: 'person', where: (scene, _, one) => isOffender(scene, one) }],
    // «سلم المتهم نفسه إلى الشرطة», not «سلم المتهم الرسالة»
    itself: [{ role: 'person', where: surrenders }],
    // «الاحتفاظ بأربعة أشخاص», not «الاحتفاظ باللقب»
    held: [{ role: 'person', where: (scene, _, one) => isPeopleAt(scene, one.start) }],
    // «اتهم الادعاء رجلا بالقتل», not «اتهم الوزير المعارضة بالكذب»
    charged: [
      { role: 'authority', heads: courts },
      { role: 'person', where: isAnonymous },
    ],
  },
  needsArgument: true,
  proof: 'charge',
  revise: (scene, trigger, found) =>
    withHeld(
      scene,
      trigger,
      asArrested(
        scene,
        trigger,
        asSentenced(scene, trigger, asReferred(scene, trigger, asPursued(scene, trigger, [...jailed(scene, found)])))
          .map((one) => withoutRuling(scene, trigger, one))
          .filter((one) => !isOrder(scene, one))
          .filter((one) => !namesCharge(scene, one) && !isNoCharge(scene, one) && !isPenalty(scene, one))
          .flatMap((one) => (isOutsider(scene, trigger, one) ? suspectInstead(scene, trigger.start, one) : [one])),
      ),
    ),
  complete: (scene, trigger, found) => [
    ...chargeOf(scene, trigger, found),
    ...againstWhom(scene, trigger, found),
    ...putInCustody(scene, trigger, found),
    ...appearing(scene, trigger, found),
    ...raidersOf(scene, trigger, found),
    ...seizersOf(scene, trigger, found),
    ...undertakers(scene, trigger, { doer: 'authority', victim: 'person' }, found),
    ...headlined(scene, trigger, found),
  ],
  // «إحالتهم للتحقيق»: what follows, and nobody.
  settle: (scene, found) => found.filter((one) => one.role !== 'authority' || !isProcedure(scene, one)),
  rejects: (scene, trigger, found) =>
    stopsThing(scene, trigger, found) ||
    isHeldByFate(scene, found) ||
    isNobody(scene, found) ||
    isText(scene, found) ||
    seizesThings(scene, trigger, found) ||
    isPatient(scene, trigger, found) ||
    isSuspension(scene, trigger, found) ||
    isFileReferred(scene, trigger, found) ||
    isPlaceItself(scene, trigger) ||
    isGrip(scene, trigger) ||
    convictsNobody(scene, trigger),
};
