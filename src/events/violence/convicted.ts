/** Passives of courts: «أدين الشاب بحيازة سكين», «حكم عليه بالسجن خمس سنوات». */
import type { Analysis } from '../../syntax/analysis.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, FoundEvent, TriggerInFrame } from '../types.ts';
import { isPeopleAt } from '../words/actors.ts';
import { courts } from '../words/heads.ts';
import { inRole } from '../words/in-role.ts';

/** «أدين بحيازة سكين», «أدينت بقتل زوجها»: convicted of a deed; «أدين الهجوم بشدة» is what somebody condemns. */
export const isConvicted = (
  { analysis }: EventScene,
  { start, end }: TriggerInFrame,
  { start: at }: FoundArgument,
): boolean =>
  convicted.test(analysis.folded(start)) &&
  at >= end &&
  (analysis.outer(at) & Clitic.ba) !== 0 &&
  !ways.has(analysis.bare(at));

/** «المتهم أدين بالتخابر», «إدانة المتهمين»: somebody who is tried is convicted, and condemned by nobody. */
export const isAccused = ({ analysis }: EventScene, { start }: TriggerInFrame, one: FoundArgument): boolean =>
  convicted.test(analysis.folded(start)) && tried.has(analysis.bare(one.start));

const tried: ReadonlySet<string> = new Set('متهم متهما متهمه متهمين متهمان متهمون ظنين مشتبه جاني جناه'.split(' '));

/** «حكم عليه بالسجن», «أدينوا بالسجن»: a penalty close behind the verb, and whom it is laid on. */
export function isSentenced({ analysis }: EventScene, { start, end }: TriggerInFrame): boolean {
  const isLaidOn = sentencing.test(analysis.stem(start)) && onSomebody.test(analysis.folded(end));
  if (!isLaidOn && !convicted.test(analysis.folded(start))) return false;
  const limit = Math.min(analysis.sentenceEnd(start), end + penaltyReach);
  for (let at = end; at < limit; at++) if (penalties.has(analysis.bare(at))) return true;
  return false;
}

/** «أدين سنة 2008 بأربع سنوات سجنا»: convicted to a penalty, whoever it was. */
export const isPunished = (scene: EventScene, trigger: TriggerInFrame): boolean =>
  convicted.test(scene.analysis.folded(trigger.start)) && isSentenced(scene, trigger);

/** «أدانت الغرفة الجنائية الصحافي بثلاث سنوات حبسا»: to what term whoever stands before it is convicted; «أدانت المنظمة الحكم بالسجن». */
export function isGivenTerm(scene: EventScene, { start, end }: TriggerInFrame, one: FoundArgument): boolean {
  const { analysis } = scene;
  if (!convicting.test(analysis.stem(start)) || one.start < end || !isPeopleAt(scene, one.start)) return false;
  const limit = Math.min(analysis.sentenceEnd(start), one.end + penaltyReach);
  for (let at = one.end; at < limit; at++) {
    if ((analysis.outer(at) & Clitic.ba) !== 0) return isPenaltyAt(analysis, at);
    if (analysis.isPunctuation(at)) return false;
  }
  return false;
}

/** «الشاب حكم عليه بالسجن»: whom the pronoun behind «على» stands for has sentenced nobody. */
export function asSentenced(scene: EventScene, trigger: TriggerInFrame, found: FoundArgument[]): FoundArgument[] {
  const { analysis } = scene;
  const isLaidOn =
    trigger.reading === 'verb' && isSentenced(scene, trigger) && analysis.is(trigger.end, analysis.bits.pronoun);
  if (!isLaidOn || found.some(({ role }) => role === 'person')) return found;
  return found.map((one) => {
    const isTheirs = one.role === 'authority' && one.start < trigger.start && !courts.has(analysis.bare(one.start));
    return isTheirs ? inRole(one, 'person') : one;
  });
}

/** «أدينوا بالسجن», «أدانته المحكمة بسنتين حبسا», «بأقصى العقوبات»: what somebody gets, and not what for. */
export const isPenalty = ({ analysis }: EventScene, { role, start }: FoundArgument): boolean =>
  role === 'charge' && isPenaltyAt(analysis, start);

/** «بالسجن», «بسنتين»: true where a penalty or its term begins. */
export const isPenaltyAt = (analysis: Analysis, at: number): boolean =>
  analysis.isNumber(at) || penalties.has(analysis.bare(at)) || terms.has(analysis.bare(at));

/**
 * «أدين بأربع سنوات سجنا», «أدين المتهم بالسجن خمس سنوات»: what somebody is convicted to is told with the conviction; the prison that ب
 * brings has nobody of its own («قضت المحكمة بسجن المتهم»).
 */
export function isTermOf({ analysis }: EventScene, { start, type }: FoundEvent, last: FoundEvent): boolean {
  if (type !== 'arrest' || analysis.sentenceOf(last.start) !== analysis.sentenceOf(start)) return false;
  if (imprisoned.has(analysis.folded(start)))
    return times.has(analysis.bare(start - 1)) && ruling.test(analysis.stem(last.start));
  return sentences.has(analysis.folded(start)) && convicted.test(analysis.folded(last.start));
}

const ruling = /^(ادين(ت|وا|ا)?|[يت]دان|ادان(ت|ته|تها|تهم|ه|ها|هم)?|ادانه|[يت]?(حكم|قضي?)(ت|وا)?|حكما|احكام|احكاما)$/;
const imprisoned: ReadonlySet<string> = new Set(['سجنا', 'حبسا']);
const times: ReadonlySet<string> = new Set(
  'سنه سنوات سنتين عام عاما اعوام عامين شهر شهرا اشهر شهرين شهور يوما'.split(' '),
);

/** How a term in prison or a penalty without its name begins (folded, without clitics). */
const terms: ReadonlySet<string> = new Set(
  'سنه سنتين عام عامين شهرين ثلاث اربع خمس ست سبع ثماني تسع عشر اقصي عقوبه عقوبات'.split(' '),
);

/** «بالسجن», «بمعاقبة المتهم», «بتعزيره»: what a court rules. */
export const isRuling = (analysis: Analysis, at: number): boolean =>
  sentences.has(analysis.folded(at)) ||
  ((analysis.outer(at) & Clitic.ba) !== 0 &&
    (penalties.has(analysis.bare(at)) || (!analysis.isDefinite(at) && isVerbalNoun(analysis, at))));

/** Penalties as phrases of the lexicon begin («بالسجن المؤبد»). */
const sentences: ReadonlySet<string> = new Set(['بالسجن', 'بالحبس', 'بالاعدام']);

/** «قضت محكمة تونسية بالسجن المؤبد»: what it rules is no part of the court's name. */
export function withoutRuling(scene: EventScene, { end }: TriggerInFrame, one: FoundArgument): FoundArgument {
  if (one.role !== 'authority' || one.start < end) return one;
  for (let at = one.start + 1; at < one.end; at++)
    if (isRuling(scene.analysis, at) && !scene.entityOver(at)) return argumentOver(scene, one.role, one.start, at);
  return one;
}

const convicted = /^[وف]?(ادين|ادينت|ادينوا|ادينا|يدان|تدان)$/;
const convicting = /^(ادان(ت)?|[يت]دين)$/;
const sentencing = /^[يت]?حكم(ت)?$/;
const onSomebody = /^علي(ه|ها|هم|هما)?$/;
/** How far behind the verb the penalty stands. */
const penaltyReach = 9;
const penalties: ReadonlySet<string> = new Set(
  'سجن سجنا حبس حبسا اعدام اشغال غرامه مويد نافذه جلده جلد تعزير تغريم'.split(' '),
);
/** How somebody condemns, and what he owes to whom («أدين بالفضل لوالدي»). */
const ways: ReadonlySet<string> = new Set('شده قوه اشد اقسي صرامه وضوح اجماع فضل ولاء شكر عرفان كثير كل'.split(' '));
