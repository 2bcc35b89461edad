/**
 * Which triggers count as events, by what was found with them. A flag of the trigger's line says how sure it is: none, a
 * word that hardly means anything else; `weak`, a word that often does, which counts with a named party; `result`, a
 * noun that also names a thing («اتفاق», «برنامج», «بيان»), which counts only where a light verb brings it about.
 */
import { Clitic } from '../text/clitics.ts';
import { isPeopleAt } from './arguments.ts';
import { governsNoun } from './light.ts';
import type { TriggerInFrame } from './trigger.ts';
import type { EventScene, FoundArgument } from './types.ts';

export function isAdmitted(
  scene: EventScene,
  trigger: TriggerInFrame,
  flags: string,
  found: readonly FoundArgument[],
): boolean {
  const { start, reading, rules } = trigger;
  if (found.some((argument) => rules.people?.includes(argument.role) && !isPeopleAt(scene, argument.start)))
    return false;
  if (isExcluded(scene, trigger, flags)) return false;
  const own = found.filter(({ role, start: at }) => role !== 'place' && role !== 'time' && at !== start);
  if (reading === 'modifier') return own.some((argument) => argument.start > start);
  if (isDoneByThing(scene, trigger, own)) return false;
  if (flags.includes('result') && reading === 'noun' && !isBroughtAbout(scene, trigger)) return false;
  if (flags.includes('weak'))
    return own.some((argument) => isActor(scene, trigger, argument) || isAbout(scene, trigger, argument));
  if (reading !== 'noun') return true;
  if (isBackReference(scene, start)) return own.length > 0;
  if (scene.analysis.isDefinite(start)) return own.length > 0 || (found.length > 0 && isBroughtAbout(scene, trigger));
  return !rules.needsArgument || found.length > 0;
}

/** «الأعمدة تدعم السقف», «يعود ذلك إلى …»: only people and bodies support, reject and travel. */
function isDoneByThing(
  scene: EventScene,
  { start, reading, rules, frame }: TriggerInFrame,
  own: readonly FoundArgument[],
): boolean {
  if (!(rules.isAttitude || rules.isPersonal) || reading !== 'verb') return false;
  const clause = scene.clauses.ofVerb.get(start);
  const fills = rules.byHead?.[frame.subject ?? '']?.role;
  return clause !== undefined && clause.isOwn && !own.some(({ role }) => role === frame.subject || role === fills);
}

/** A flag `not-عن` excludes the word before a preposition with which it means another thing («بحث عن»). */
function isExcluded({ analysis }: EventScene, { start, end }: TriggerInFrame, flags: string): boolean {
  return end < analysis.sentenceEnd(start) && flags.includes(`not-${analysis.folded(end)}`);
}

/** A named thing, or people that fill the role of a party. */
function isActor({ analysis, entityAt }: EventScene, { rules }: TriggerInFrame, argument: FoundArgument): boolean {
  if (entityAt(argument.start) !== undefined) return true;
  return rules.parties.includes(argument.role) && analysis.is(argument.start, analysis.bits.people);
}

/** «المناقشة الإقليمية حول …»: a preposition says what it was about. */
function isAbout(
  { phrases }: EventScene,
  { rules, reading, end }: TriggerInFrame,
  { role, start }: FoundArgument,
): boolean {
  return reading === 'noun' && role === rules.topic && start > end && phrases.isPreposition(start - 1);
}

function isBroughtAbout(scene: EventScene, { light, start }: TriggerInFrame): boolean {
  if (isContained(scene, start)) return false;
  return (light !== undefined && governsNoun(scene, light, start)) || isQuoted(scene, start);
}

/** «أكد في تصريح»: what something else is said in. */
function isContained({ analysis }: EventScene, at: number): boolean {
  return at > analysis.sentenceStart(at) && containers.has(analysis.folded(at - 1));
}

const containers: ReadonlySet<string> = new Set('في خلال عبر ضمن اثناء'.split(' '));

/** «وفقا لبيان الوزارة», «بحسب بلاغ»: what the text refers to has been said. */
function isQuoted({ analysis }: EventScene, at: number): boolean {
  return at > analysis.sentenceStart(at) && sources.has(analysis.stem(at - 1)) && !analysis.isDefinite(at);
}

const sources: ReadonlySet<string> = new Set('وفق وفقا حسب بحسب طبقا حسبما نص'.split(' '));

/** «هذا الاجتماع»: points back to an event that was told before. */
function isBackReference({ analysis }: EventScene, at: number): boolean {
  return (
    at > analysis.sentenceStart(at) &&
    (analysis.clitics[at]! & Clitic.al) !== 0 &&
    analysis.is(at - 1, analysis.bits.demonstrative)
  );
}
