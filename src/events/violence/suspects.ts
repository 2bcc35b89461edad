/** Whom the pronoun of an arrest means and who confesses: the last suspects told of, in sentences before too. */
import { agrees, isPluralPronoun, pronounGender, standsFor, type VerbForm } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { roleOfPronoun } from '../arguments/resumed.ts';
import type { Frame } from '../frame.ts';
import type { EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from '../types.ts';
import { isBranding } from '../words/describing.ts';
import { courts, offenders, suspects } from '../words/heads.ts';

/** How many words back, in sentences before too, the suspect is looked for whom a pronoun stands for. */
const suspectReach = 40;

/** The first token of the last suspects before a token with whom a pronoun or a hidden subject agrees; −1. */
function suspectBefore(scene: EventScene, before: number, form: VerbForm): number {
  const { analysis, head } = scene;
  for (let at = before - 1; at >= Math.max(0, before - suspectReach); at--) {
    const word = analysis.bare(at);
    if ((!suspects.has(word) && !offenders.has(word)) || noSuspects.has(word) || analysis.hasPronoun(at)) continue;
    // «عناصر الأمن», «تنظيم إرهابي»
    if (guards.has(analysis.bare(at + 1)) || isQuality(analysis, at) || isBranding(scene, at)) continue;
    const first = at > 0 && analysis.isNumber(at - 1) ? at - 1 : at;
    if (standsFor(form, head(first))) return first;
  }
  return -1;
}

/** The last suspects before a token whom a pronoun stands for. */
export function suspectsMeant(scene: EventScene, before: number, pronoun: number): FoundArgument[] {
  const gender = pronounGender(scene.analysis, pronoun);
  if (gender === undefined) return [];
  const form = { features: 0, gender, several: isPluralPronoun(scene.analysis, pronoun) };
  const at = suspectBefore(scene, before, form);
  return at < 0 ? [] : partiesAt(scene, 'person', at);
}

/** «وبالتحري معهم اعترفوا بأن …», «وقد اعترف بارتكاب الجريمة»: who confesses, where the sentence doesn't say. */
export function confessor(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const form = isVerb ? scene.clauses.ofVerb.get(start)?.form : undefined;
  if (!form || !confessing.test(scene.analysis.stem(start)) || found.some(({ role }) => role === 'speaker')) return [];
  const at = suspectBefore(scene, start, form);
  return at < 0 ? [] : partiesAt(scene, 'speaker', at);
}

const confessing = /^[يت]?عترف|^اعترف/;

/**
 * «أذنت النيابة بالاحتفاظ به», «تم القبض عليهم»: the last suspects told of, in sentences before too, whom the pronoun right behind the noun
 * fits; «وتم إيداعه السجن»: whom the noun's own does, where nobody else is found.
 */
export function withHeld(
  scene: EventScene,
  { start, end, reading, frame }: TriggerInFrame,
  found: FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  const topic = topicMeant(scene, start, end, frame);
  if (topic.length > 0)
    return [...found.filter((one) => one.role !== 'person' && one.start !== topic[0]!.start), ...topic];
  if (reading !== 'noun') return found;
  const others = found.filter((one) => !isGuardBefore(scene, start, one));
  if (analysis.hasPronoun(end - 1)) {
    const isOpen = (frame.of ?? frame.object) === 'person' && !others.some(({ role }) => role === 'person');
    return isOpen ? [...others, ...suspectsMeant(scene, start, end - 1)] : others;
  }
  if (end >= analysis.sentenceEnd(start) || !analysis.is(end, analysis.bits.pronoun)) return found;
  const held = roleOfPronoun(analysis, end, frame) === 'person' ? suspectsMeant(scene, start, end) : [];
  return held.length === 0 ? others : [...found.filter(({ role }) => role !== 'person'), ...held];
}

/** «إن منفذ الهجوم تم القبض عليه», «الصحافي حكم عليه بالسجن»: who stands right before it, for whom the pronoun behind it does. */
function topicMeant(scene: EventScene, start: number, end: number, frame: Frame): FoundArgument[] {
  const { analysis, clauses } = scene;
  if (end >= analysis.sentenceEnd(start) || !analysis.is(end, analysis.bits.pronoun)) return [];
  if (roleOfPronoun(analysis, end, frame) !== 'person') return [];
  const { topic, subject } = clauses.all[clauses.of[start]!]!;
  const at = topic >= 0 ? topic : subject;
  if (at < 0 || at >= start || scene.partyEnd(at) !== start || analysis.outer(at) !== 0) return [];
  // «الجيش ألقى القبض عليه», «القاضي حكم عليه»
  const type = scene.entityAt(at)?.type;
  if (type === 'organization' || type === 'official' || guards.has(analysis.bare(at)) || judging.has(analysis.bare(at)))
    return [];
  const gender = pronounGender(analysis, end);
  const form = gender && { features: 0, gender, several: isPluralPronoun(analysis, end) };
  return form && agrees(form, scene.head(at), false) ? partiesAt(scene, 'person', at) : [];
}

const judging: ReadonlySet<string> = new Set(['قاضي', 'قاض', 'قضاه', 'نيابه', 'ضابط', 'شرطي', 'حاكم']);

/** «تمكن الأعوان من كشف شبكة …، وقد تمت إحالتهم على العدالة»: who guards or judges is not whom the pronoun means, unless he is accused. */
function isGuardBefore({ analysis }: EventScene, deed: number, { role, start, end }: FoundArgument): boolean {
  if (role !== 'person' || start > deed || !guards.has(analysis.bare(start))) return false;
  for (let at = start; at < end; at++)
    if (suspects.has(analysis.bare(at)) || accused.test(analysis.bare(at))) return false;
  return true;
}

const accused = /^(متهم|مورط|متورط|مظنون|مشتبه|موقوف)/;

/** «تنظيم إرهابي», «الأشخاص المتهمين»: what the noun right before is like; «إيقاف إرهابي» is he. */
function isQuality(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  const { adjective, noun, number } = analysis.bits;
  if (!analysis.is(at, adjective) || analysis.outer(at) !== 0 || before < analysis.sentenceStart(at)) return false;
  if (!analysis.is(before, noun) || analysis.isDefinite(before) !== analysis.isDefinite(at)) return false;
  // «ثلاثة متهمين»
  if (analysis.is(before, number)) return false;
  return analysis.isDefinite(at) || analysis.stem(before) === 'تنظيم' || !isVerbalNoun(analysis, before);
}

/** Bodies and callings that are caught by the police, too. */
const noSuspects: ReadonlySet<string> = new Set(['تاجر', 'تجار', 'تنظيم', 'تشكيل']);

/** Who arrests and tries others (folded, without article). */
export const guards: ReadonlySet<string> = new Set([
  ...courts,
  ...'شرطه امن جيش قوات قوه درك حرس جمارك دوريه دوريات استخبارات مخابرات سلطات وحدات وحده مصالح اعوان اجهزه عناصر ضباط'.split(
    ' ',
  ),
]);
