/**
 * Who appoints or removes somebody by an order or a consent that another word tells: «وافق مجلس الوزراء على تعيين …», «بعد موافقة الوزير
 * على إعفاء …», «أصدر الملك أمرا يقضي بتعيين …», «قرار الوزير القاضي بإعفاء …», «قرر الوزير إعفاء … وتعيين …».
 */
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { clauseOf } from '../arguments/subject.ts';
import { decrees, lightVerbOf, roleOfLight } from '../triggers/light.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { deciding } from '../words/heads.ts';

/** How far before the noun the order or the consent is told. */
const reach = 14;
/** How far before the noun an order stands that no other word joins to it. */
const nearest = 2;

/** Whoever has ordered what a noun tells, or consented to it, in a role that nobody fills. */
export function ordererOf(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  role: string,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (isVerb || found.some((one) => one.role === role) || own.has(analysis.bare(start))) return [];
  const deed = firstJoined(scene, start);
  if (deed === analysis.sentenceStart(start)) return [];
  const isConsented = analysis.folded(deed - 1) === 'علي';
  const isOrdered = analysis.outer(deed) === Clitic.ba;
  const by = isConsented ? consenterOf(scene, deed - 1) : isOrdered ? issuerOf(scene, deed) : -1;
  const at = by < 0 && analysis.outer(start) === Clitic.wa ? deciderOf(scene, start) : by;
  return at < 0 || !isActorAt(scene, at) ? [] : partiesAt(scene, role, at).slice(0, 1);
}

/** What somebody does himself, and what is as often done to things (folded, without article). */
const own: ReadonlySet<string> = new Set('رحيل استقاله تقاعد تنحي اعتزال ترشح اختيار'.split(' '));

/** «بترقية وتعيين القضاة»: the first of the deeds that و joins right behind each other. */
function firstJoined({ analysis }: EventScene, noun: number): number {
  const first = Math.max(analysis.sentenceStart(noun), noun - reach);
  let at = noun;
  while (at > first && analysis.outer(at) === Clitic.wa && isVerbalNoun(analysis, at - 1)) at--;
  return at;
}

/** What an order does by its content (folded). */
const ruling: ReadonlySet<string> = new Set('يقضي تقضي قضي القاضي القاضيه المتعلق المتعلقه يتعلق'.split(' '));
/** «وافق», «صادقت», folded. */
const consenting = /^(ي|ت)?(وافق|صادق)(ت|وا)?$/;
const consents: ReadonlySet<string> = new Set(['موافقه', 'مصادقه', 'موافقت', 'مصادقت']);

/** Whoever a verb or a noun of consent before «على» names; −1. */
function consenterOf(scene: EventScene, on: number): number {
  const { analysis, clauses } = scene;
  const { verb, subject } = clauseOf(scene, on);
  if (verb >= 0 && verb < on && consenting.test(analysis.stem(verb))) return subject;
  const first = Math.max(analysis.sentenceStart(on), on - reach);
  for (let at = on - 1; at >= first; at--) {
    if (clauses.ofVerb.has(at)) return -1;
    if (!consents.has(analysis.bare(at))) continue;
    if (at + 1 < on) return analysis.outer(at + 1) === 0 ? at + 1 : -1;
    return ordererBy(scene, at);
  }
  return -1;
}

/** Whoever a decree near the deed, or before a word that tells its content, is of, or whoever has issued it; −1. */
function issuerOf(scene: EventScene, deed: number): number {
  const { analysis } = scene;
  const isTold = ruling.has(analysis.folded(deed - 1));
  const first = Math.max(analysis.sentenceStart(deed), isTold ? deed - reach : deed - nearest);
  for (let at = deed - 1; at >= first; at--) {
    if (!decrees.has(analysis.stem(at)) && !decrees.has(analysis.bare(at))) continue;
    const owner = at + 1;
    return analysis.outer(owner) === 0 && scene.entityAt(owner) ? owner : ordererBy(scene, at);
  }
  return -1;
}

/** «قرر الوزير إعفاء المدير وتعيين خلف له»: whoever decides on what و joins to another deed; −1. */
function deciderOf(scene: EventScene, noun: number): number {
  const { verb, subject } = clauseOf(scene, noun);
  const isDecided = verb >= 0 && subject < noun && !scene.analysis.isDefinite(noun);
  return isDecided && deciding.test(scene.analysis.stem(verb)) ? subject : -1;
}

/** Whoever brings about a decree or a consent by a light verb («أصدر الملك أمرا», «قرر المجلس الموافقة»); −1. */
function ordererBy(scene: EventScene, noun: number): number {
  const light = lightVerbOf(scene, noun);
  return light && roleOfLight(scene, light) === 'subject' ? light.clause.subject : -1;
}
