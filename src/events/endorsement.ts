/** endorsement: somebody supports, approves, welcomes, praises, thanks or congratulates. Triggers: lexicons/triggers/endorsement.tsv. */
import type { Mention } from '../grammar/mentions.ts';
import { isPresent } from '../lexicon/features.ts';
import { Clitic } from '../text/clitics.ts';
import { aid } from './aid.ts';
import { argumentOfEntity, argumentOver, partiesAt } from './arguments/arguments.ts';
import { clauseOf } from './arguments/subject.ts';
import { opposition } from './opposition.ts';
import { withGiver } from './roles/givers.ts';
import { withSharedOwner } from './roles/shared-owner.ts';
import { statement } from './statement.ts';
import { isSupport } from './triggers/worth.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';
import { isActorAt, peopleTypes } from './words/actors.ts';
import { texts } from './words/heads.ts';
import { inRole } from './words/in-role.ts';
import { isOfHelped, means, needs } from './words/material.ts';
import { isDeed } from './words/verbal-noun.ts';

/** What somebody claims to have done: «تبنى التنظيم الهجوم». */
const deeds: ReadonlySet<string> = new Set(
  'عمليه عمليات عمليتين هجوم هجومين هجمات كمين تفجير تفجيرين تفجيرات اغتيال قتل اعتداء اعتداءات قصف خطف اختطاف ذبح'.split(
    ' ',
  ),
);

/** What somebody appreciates (folded). */
const valuables: ReadonlySet<string> = new Set(
  'دور جهود جهد موقف مواقف دعم تعاون مساهمه مساهمات تضحيات اهتمام حرص مبادره وقفه مساعي'.split(' '),
);

const named: ReadonlySet<string> = new Set(['country', 'place', 'organization', 'person', 'official']);

/** Whom a parliament or a party has confidence in. */
const officeHolders: ReadonlySet<string> = new Set(['official', 'person']);
const governing: ReadonlySet<string> = new Set('حكومه حكومات وزير وزراء رييس رياسه قياده اعضاء مكتب'.split(' '));

/** «لن نقبل أي شروط», «لا تقبل الحكومة بالمساس بسيادة البلاد»: who doesn't accept now refuses; «لم تقبل» tells of what was not. */
function isRefusal({ analysis }: EventScene, { start }: TriggerInFrame): boolean {
  return start > analysis.sentenceStart(start) && refusing.has(analysis.stem(start - 1));
}

const refusing: ReadonlySet<string> = new Set(['لا', 'لن']);

export const endorsement: EventRules = {
  type: 'endorsement',
  parties: ['endorser'],
  doer: 'endorser',
  recipient: 'endorsed',
  isAttitude: true,
  turns: [
    {
      words: deeds,
      rules: statement,
      flag: 'claim',
      roles: { endorser: 'speaker', place: 'place', time: 'time' },
    },
    {
      words: means,
      beside: needs,
      where: isOfHelped,
      rules: aid,
      flag: 'material',
      roles: { endorser: 'giver', endorsed: 'recipient', place: 'place', time: 'time' },
    },
    {
      words: new Set(),
      where: isRefusal,
      rules: opposition,
      flag: 'accepts',
      roles: { endorser: 'opponent', endorsed: 'opposed', place: 'place', time: 'time' },
      isDenial: true,
    },
  ],
  speaks: true,
  only: {
    text: [{ role: 'endorsed', heads: texts }],
    adopted: [
      { role: 'endorsed', heads: texts },
      { role: 'endorsed', heads: deeds },
    ],
    // «إلى جانب الشعب», «مع تونس»
    beside: [
      { role: 'endorsed', where: (scene, trigger, one) => isActorAt(scene, one.start) || isCause(scene, trigger, one) },
    ],
    named: [{ role: 'endorsed', types: named }],
    // «منح الثقة لحكومة جديدة», not «الثقة في النفس»
    trusted: [
      { role: 'endorsed', types: officeHolders },
      { role: 'endorsed', heads: governing },
    ],
    // «نقدر دور التحالف», not «تقدر الأرباح بمليون»
    valued: [{ role: 'endorsed', heads: valuables }],
  },
  needsArgument: true,
  revise: reviseEndorsement,
  rejects: (scene, trigger, found) =>
    isHabit(scene, trigger) ||
    isUse(scene, trigger, found) ||
    isSupport(scene, trigger.start) ||
    isFeature(scene, found) ||
    isCelebrated(scene, trigger, found) ||
    isConfession(scene, trigger, found) ||
    isForeignName(scene, trigger),
};

/** «وقوفها إلى جانب التحركات الاجتماعية»: somebody's own stand beside a thing that is known. */
function isCause({ analysis }: EventScene, trigger: TriggerInFrame, { start }: FoundArgument): boolean {
  return trigger.reading === 'noun' && analysis.hasPronoun(trigger.start) && analysis.isDefinite(start);
}

/** «خفضت الشركات الأسعار لدعم التجارة»: what something is for, where nobody supports and neither a text nor anything with a name or of people is supported. */
function isUse(scene: EventScene, { start, reading }: TriggerInFrame, found: readonly FoundArgument[]): boolean {
  const { analysis, entityOver } = scene;
  if (reading !== 'noun' || analysis.outer(start) !== Clitic.la || analysis.bare(start) !== 'دعم') return false;
  // «على استعداد كامل لدعم البطولة»
  const first = Math.max(analysis.sentenceStart(start), start - willReach);
  for (let at = start - 1; at >= first; at--) if (will.has(analysis.bare(at))) return false;
  return !found.some(({ role, start: from, end }) => {
    if (role === 'endorser') return true;
    if (role !== 'endorsed') return false;
    for (let at = from; at < end; at++) if (entityOver(at) || isActorAt(scene, at)) return true;
    return texts.has(analysis.bare(from)) || analysis.is(from, analysis.bits.demonstrative);
  });
}

/** Who is about to support, by the word for his will before it (folded, without article). */
const will: ReadonlySet<string> = new Set(
  'استعداد مستعد مستعده مستعدون عزم سعي التزام تعهد اتجاه مبادره حمله'.split(' '),
);
const willReach = 3;

/** «اعتراف المتهم بقتل التاجر», «بناء على اعترافه»: a deed that somebody owns up to; «الاعتراف بفلسطين» recognises her. */
const isConfession = (
  { analysis, entityAt }: EventScene,
  { start, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean =>
  reading === 'noun' &&
  recognising.test(analysis.bare(start)) &&
  !found.some(
    ({ role, start: at }) =>
      role === 'endorsed' &&
      (entityAt(at) || valuables.has(analysis.bare(at)) || !(isDeed(analysis, at) || faults.has(analysis.bare(at)))),
  );

const recognising = /^اعتراف/;
const faults: ReadonlySet<string> = new Set(
  'قتل سرقه خطا خطاء اخطاء جريمه جرايم ذنب ذنوب تهمه تهم وجود خساره هزيمه هزايم فشل تقصير سقوط ضلوع'.split(' '),
);

/** «هايد بارك», «جين بارك»: a part of a foreign name, behind a word in no list or another verb. */
const isForeignName = ({ analysis, clauses }: EventScene, { start, reading }: TriggerInFrame): boolean =>
  reading === 'verb' &&
  analysis.folded(start) === 'بارك' &&
  start > analysis.sentenceStart(start) &&
  (analysis.isUnknown(start - 1) || clauses.ofVerb.has(start - 1));

/** «تحيي تونس الذكرى الثانية للهجوم»: a day is held, not greeted. */
const isCelebrated = (
  { analysis }: EventScene,
  { start: verb }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean =>
  greeting.test(analysis.stem(verb)) &&
  found.some(({ role, start }) => role === 'endorsed' && analysis.bare(start) === 'ذكري');

const greeting = /^[يتن]?حي/;

/** «لا يدعم النظام الحماية بالبصمة»: what a device can do. */
const isFeature = ({ analysis, entityAt }: EventScene, found: readonly FoundArgument[]): boolean =>
  found.some(({ role, start }) => role === 'endorser' && !entityAt(start) && devices.has(analysis.bare(start)));

const devices: ReadonlySet<string> = new Set(
  'كاميرا هاتف هواتف بطاريه تطبيق تطبيقات معالج شاشه شاشات متصفح برمجيه تقنيه سياره سيارات سعر اسعار'.split(' '),
);

/** «البلدان التي تعتمد إجراءات مماثلة»: in a relative clause the present of a verb for adopting texts tells what somebody does as a rule. */
function isHabit(scene: EventScene, { start, reading, features }: TriggerInFrame): boolean {
  if (reading !== 'verb' || !isPresent(features)) return false;
  return adopting.test(scene.analysis.stem(start)) && clauseOf(scene, start).kind === 'relative';
}

const adopting = /^[يتن]عتمد(ون|ان)?$/;

/** Where somebody stands who supports: «إلى جانب المملكة», «صوت لصالح القرار». */
const sides: ReadonlySet<string> = new Set(['جانب', 'صالح', 'فايده']);

/** «شكر الجهات المتعاونة في مراقبة الأسواق»: what somebody is thanked for stands right behind him («شكر الملك على الضيافة»). */
function isFarReason({ analysis }: EventScene, one: FoundArgument, found: readonly FoundArgument[]): boolean {
  if (one.role !== 'endorsed' || one.start === 0 || analysis.folded(one.start - 1) !== 'علي') return false;
  return !found.some(({ role, end }) => role === 'endorsed' && end === one.start - 1);
}

/** «هنأهم بعيد الفطر», «تهنئتهم بهذه المناسبة»: a day is no success. */
function isOccasion({ analysis }: EventScene, { role, start }: FoundArgument): boolean {
  const isBy = role === 'endorsed' && (analysis.outer(start) & Clitic.ba) !== 0;
  const head = isBy && analysis.is(start, analysis.bits.demonstrative) ? start + 1 : start;
  return isBy && head < analysis.count && occasions.has(analysis.bare(head));
}

const congratulating = /هن[ايو]|تهان/;
const occasions: ReadonlySet<string> = new Set('عيد عيدي مناسبه حلول شهر ذكري عام يوم قدوم'.split(' '));

/** «التهاني لمقام خادم الحرمين», «ولسمو ولي عهده»: who is meant, behind the word that honours him. */
const behindHonour = ({ analysis, entityAt }: EventScene, at: number): Mention | undefined => {
  const next = at + 1;
  const isHonour = next < analysis.sentenceEnd(at) && honours.has(analysis.bare(at)) && analysis.outer(next) === 0;
  const holder = isHonour && !entityAt(at) && !analysis.hasPronoun(at) ? entityAt(next) : undefined;
  return holder && peopleTypes.has(holder.type) ? holder : undefined;
};

/** «التهاني للعاملين بمناسبة العيد»: where the day begins in the phrase of whom it is meant for; the end of the phrase where none does. */
function occasionIn({ analysis }: EventScene, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (analysis.folded(at) === 'بمناسبه') return at;
  return end;
}

const honours: ReadonlySet<string> = new Set('مقام سمو معالي فخامه سعاده فضيله سماحه جلاله'.split(' '));

/** «موافقة», «تأييدا», «إقراره»: nouns for what comes from somebody. */
const giving = /^(موافق|مصادق|تاييد|مساند|اقرار|اعتماد|استحسان|تصديق|تزكي|موازر|تعاطف|تضامن|تكريم|ثناء)/;

/** «قام الملك بتهنئة الرئيس على فوزه», «سارع إلى شكر الأطباء على جهودهم»: whom the noun names is thanked where its light verb says who thanks. */
function asCongratulated(
  scene: EventScene,
  { start, end, reading, light }: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis } = scene;
  if (reading !== 'noun' || !light || light.isRelative || !thanks.has(analysis.bare(start))) return found;
  const { subject, isOwn } = light.clause;
  const isBrought = (analysis.outer(start) & Clitic.ba) !== 0 || bringing.has(analysis.folded(start - 1));
  if (!isBrought || !isOwn || subject < 0 || subject >= start || !isActorAt(scene, subject)) return found;
  const whom = found.findIndex((one) => one.role === 'endorser' && one.start === end);
  if (whom < 0) return found;
  const doers = partiesAt(scene, 'endorser', subject).filter((one) => one.end <= start);
  return [...doers.slice(0, 1), ...found.map((one, at) => (at === whom ? inRole(one, 'endorsed') : one))];
}

/** Nouns that are completed by whoever thanks or is thanked (folded). */
const thanks: ReadonlySet<string> = new Set(['تهنيه', 'شكر', 'تكريم', 'تحيه']);
/** What brings the noun to its light verb (folded). */
const bringing: ReadonlySet<string> = new Set(['الي', 'علي', 'في', 'من']);

/** Neither days nor far reasons are endorsed; what is supported stands behind the word for its side. */
function reviseEndorsement(scene: EventScene, trigger: TriggerInFrame, all: readonly FoundArgument[]): FoundArgument[] {
  const found = asCongratulated(scene, trigger, withSharedOwner(scene, trigger, all));
  const takesWhom = trigger.reading === 'verb' && trigger.frame.object !== undefined;
  const congratulates = congratulating.test(scene.analysis.stem(trigger.start));
  const kept = found.filter(
    (one) => !(congratulates && isOccasion(scene, one)) && !(takesWhom && isFarReason(scene, one, found)),
  );
  const given = giving.test(scene.analysis.bare(trigger.start))
    ? withGiver(scene, 'endorser', { ...trigger, isVerb: trigger.reading !== 'noun' }, kept)
    : kept;
  return given.map((argument) => {
    const { role, start, end } = argument;
    const holder = role === 'endorsed' ? behindHonour(scene, start) : undefined;
    if (holder) return argumentOfEntity(role, holder);
    const occasion = role === 'endorsed' ? occasionIn(scene, start, end) : end;
    if (occasion < end) return argumentOver(scene, role, start, occasion);
    const isSide = role === 'endorsed' && end > start + 1 && sides.has(scene.analysis.stem(start));
    return isSide && !scene.entityAt(start) ? argumentOver(scene, role, start + 1, end) : argument;
  });
}
