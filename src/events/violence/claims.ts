/**
 * Who says that he did it: «أعلن التنظيم مسؤوليته عن الهجوم», «هجمات في المدينة تبناها التنظيم»; and to whom others put it down:
 * «هجوم نسبته السلطات إلى التنظيم». Both are taken for who did it, as the press does.
 */
import { isNegated } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { clauseOf, isNamedActor } from '../arguments/subject.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { isActorAt } from '../words/actors.ts';

/** How many words behind the deed its claim may stand. */
const claimReach = 16;

/** The attackers by whom a deed [start, end) is claimed; none where it isn't. */
export function claimants(scene: EventScene, start: number, end: number): FoundArgument[] {
  const blamed = blamedFor(scene, start);
  if (blamed) return blamed;
  const verb = claimBefore(scene, start) ? clauseOf(scene, start).verb : claimBehind(scene, end);
  const subject = verb < 0 ? -1 : (scene.clauses.ofVerb.get(verb)?.subject ?? -1);
  // «لم تعلن أي جهة مسؤوليتها»
  const isDenied = verb >= 0 && isNegated(scene.analysis, verb);
  const isTheirs = !isDenied && subject >= 0 && !(subject >= start && subject < end) && isNamedActor(scene, subject);
  return isTheirs ? partiesAt(scene, 'attacker', subject).slice(0, 1) : [];
}

/** «لم تعلن أي جهة مسؤوليتها عن الهجوم»: without whoever has not claimed the deed. */
export function withoutDeniers(scene: EventScene, deed: number, found: readonly FoundArgument[]): FoundArgument[] {
  const { verb, subject } = clauseOf(scene, deed);
  const isDenied = verb >= 0 && isNegated(scene.analysis, verb) && claimBefore(scene, deed);
  return found.filter(({ role, start }) => !(isDenied && role === 'attacker' && start === subject));
}

/** «أعلنت مسؤوليتها عن», «أعلن المسؤولية عن», «يعلن تبنيه» right before the deed; «تبنى التنظيم الهجوم», in one clause with it. */
function claimBefore(scene: EventScene, deed: number): boolean {
  const { analysis } = scene;
  const before = deed - 1;
  if (before < analysis.sentenceStart(deed)) return false;
  if (adopting.test(analysis.folded(before)) && analysis.hasPronoun(before)) return true;
  const { verb, behind } = clauseOf(scene, deed);
  if (verb >= 0 && behind === deed && !analysis.hasPronoun(verb) && claiming.test(analysis.stem(verb))) return true;
  return (
    before > analysis.sentenceStart(deed) &&
    analysis.folded(before) === 'عن' &&
    /^(ال)?مسوولي[هت]/.test(analysis.folded(before - 1))
  );
}

/** «حملت واشنطن طهران المسؤولية عن الهجوم»: those to whom others put the deed down, right before the word for it; undefined where nobody does. */
function blamedFor(scene: EventScene, deed: number): FoundArgument[] | undefined {
  const { analysis, entityOver } = scene;
  const { verb } = clauseOf(scene, deed);
  if (verb < 0 || !blaming.test(analysis.stem(verb))) return undefined;
  const blame = analysis.folded(deed - 1) === 'عن' ? deed - 2 : deed - 1;
  if (blame <= verb + 1 || !/^(ال)?مسوولي[هت]/.test(analysis.folded(blame))) return undefined;
  const blamed = entityOver(blame - 1);
  return blamed && blamed.start > verb + 1 ? partiesAt(scene, 'attacker', blamed.start).slice(0, 1) : [];
}

const blaming = /^[يتن]?حمل(ت|وا|ا)?$/;

const adopting = /^تبني(ه|ها|هم)$/;

/** «… تبناها»: a verb with the pronoun for the deed, in the same sentence; −1. */
function claimBehind({ analysis, clauses }: EventScene, from: number): number {
  const limit = Math.min(analysis.sentenceEnd(from - 1), from + claimReach);
  for (let at = from; at < limit; at++)
    if (analysis.hasPronoun(at) && claiming.test(analysis.stem(at)) && clauses.ofVerb.has(at)) return at;
  return -1;
}

const claiming = /^[يت]?تبن(ا|ت|ي)?$/;

/** «هجوم جديد نسبته السلطات إلى التنظيم», «تفجير نسب للحركة»: the attackers to whom a verb behind a deed puts it down. */
export function suspectedOf(scene: EventScene, end: number): FoundArgument[] {
  const { analysis, clauses } = scene;
  const last = analysis.sentenceEnd(end - 1);
  for (let at = end; at < Math.min(last, end + putDownReach); at++) {
    if (!puttingDown.test(analysis.stem(at))) continue;
    // «تفجير نسب إلى الحركة»: a passive that is spelled as a noun is.
    const to = putDownTo(scene, at, Math.min(last, at + (clauses.ofVerb.has(at) ? toReach : 3)));
    return to < 0 ? [] : partiesAt(scene, 'attacker', to).slice(0, 1);
  }
  return [];
}

/** Whoever «إلى» or ل brings behind the verb at a token; −1. */
function putDownTo(scene: EventScene, verb: number, limit: number): number {
  const { analysis } = scene;
  for (let at = verb + 1; at < limit; at++) {
    const isTo = analysis.folded(at) === 'الي';
    if (!isTo && analysis.outer(at) !== Clitic.la) continue;
    const who = isTo ? at + 1 : at;
    return who < limit && isActorAt(scene, who) ? who : -1;
  }
  return -1;
}

const puttingDown = /^[يت]?نسبت?$/;
/** How many words behind the deed the verb stands, and behind the verb whoever it names. */
const putDownReach = 8;
const toReach = 6;
