/**
 * The post of somebody appointed where it stands right behind neither the trigger nor him: brought by a preposition («في منصب سفير»,
 * «على وظيفة (سفير)», «لرئاسة الاتحاد»), by «ك» («كمدير فني»), or in the accusative behind more than his name («…، رئيسا للجنة»).
 */
import type { Mention } from '../../grammar/mentions.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity, argumentOver, phrasesAt } from '../arguments/arguments.ts';
import { skipAdverbs } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { namesOffice, withoutPost } from './positions.ts';

const bringing: ReadonlySet<string> = new Set(['في', 'علي', 'الي']);
const posts: ReadonlySet<string> = new Set(['منصب', 'وظيفه', 'خطه', 'رتبه', 'درجه']);
const duties: ReadonlySet<string> = new Set(['رياسه', 'منصب', 'عضويه', 'خلافه', 'زعامه']);
/** What a preposition may bring before it: when, and how long for. */
const mostBetween = 2;

/** With the post, where none was found, and whoever stands named before it in the place of what he is called. */
export function withPost(scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]): FoundArgument[] {
  if (found.some(({ role }) => role === 'position')) return [...found];
  const capacity = capacityBehind(scene, trigger, found);
  const brought = capacity.length > 0 ? capacity : broughtPost(scene, trigger, found);
  if (brought.length > 0) return [...found, ...brought];
  // «فاز شتاينماير، وكان وزيرا للخارجية»: who gets it by himself is told what he is.
  const at = trigger.frame.subject === 'person' ? -1 : accusativePost(scene, trigger);
  if (at < 0) return [...found];
  const post = postPhrase(scene, at);
  // «تعيين النائب عبد الرؤوف الشريف، رئيسا لكتلة الحرة»: no post is a part of a party.
  const others = found.filter(({ start, end }) => end <= post.start || post.end <= start);
  const isNamed = others.some(({ role, start }) => role === 'person' && isNamedPerson(scene.entityAt(start)));
  if (isNamed) return [...others, post];
  // «تعيين القيادي في المنظمة خليل الغرياني وزيرا»: who has a name is one.
  const unnamed = others.filter(({ role, start }) => role !== 'person' || start < trigger.end || scene.entityAt(start));
  return [...unnamed, argumentOfEntity('person', namedBefore(scene, trigger.end, at)!), post];
}

const isNamedPerson = (entity: Mention | undefined): boolean =>
  entity?.type === 'person' || entity?.person !== undefined;

/** «تعيين الحكم الإنجليزي هاورد ويب، رئيسا للجنة الحكام»: an office in the accusative behind more than one phrase; −1. */
function accusativePost(scene: EventScene, { start, end }: TriggerInFrame): number {
  const { analysis, clauses } = scene;
  const limit = Math.min(analysis.sentenceEnd(start), end + reach);
  for (let at = end; at < limit; at++) {
    if (clauses.ofVerb.has(at)) return -1;
    if (analysis.outer(at) !== 0 || !analysis.isAccusative(at) || analysis.isDefinite(at)) continue;
    const isOffice = analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;
    if (isOffice && !analysis.isNumber(at - 1) && namedBefore(scene, end, at)) return at;
  }
  return -1;
}

/** Whoever is named last between a trigger and the post. */
function namedBefore({ entityAt }: EventScene, from: number, post: number): Mention | undefined {
  for (let at = post - 1; at >= from; at--) {
    const entity = entityAt(at);
    if (isNamedPerson(entity) && entity!.end <= post) return entity;
  }
  return undefined;
}

/** How far behind the trigger such an office may stand. */
const reach = 16;

function broughtPost(scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]): FoundArgument[] {
  let at = behindPerson(trigger, found);
  for (let dates = 0; dates <= mostBetween; dates++) {
    const post = postAt(scene, at);
    if (post >= 0) return [postPhrase(scene, post)];
    const behind = behindDate(scene, at);
    if (behind === at) return [];
    at = behind;
  }
  return [];
}

/** Behind whoever is appointed or leaves, or behind the trigger. */
const behindPerson = ({ end }: TriggerInFrame, found: readonly FoundArgument[]): number =>
  found.find(({ role, start }) => role === 'person' && start >= end)?.end ?? end;

/** «تعيينه أمس كمدير فني», «استقالته كأول رئيس للهيئة»: what «ك» says somebody becomes or was, behind him and when it was. */
export function capacityBehind(
  scene: EventScene,
  trigger: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  if (found.some(({ role }) => role === 'position')) return [];
  const { analysis } = scene;
  const at = skipAdverbs(scene, behindPerson(trigger, found));
  if (at < 0 || analysis.outer(at) !== Clitic.ka || analysis.isDefinite(at)) return [];
  const office = firsts.has(analysis.bare(at)) ? at + 1 : at;
  if (office >= analysis.sentenceEnd(at)) return [];
  if (!namesOffice(analysis, office) && !analysis.is(office, analysis.bits.people)) return [];
  return phrasesAt(scene, 'position', at).slice(0, 1);
}

const firsts: ReadonlySet<string> = new Set(['اول', 'ثاني', 'ثالث']);

/** The noun of the post that a preposition brings at a token; −1. */
function postAt({ analysis }: EventScene, at: number): number {
  const next = at + 1;
  if (at >= analysis.count || next >= analysis.sentenceEnd(at)) return -1;
  if (bringing.has(analysis.folded(at))) return posts.has(analysis.bare(next)) ? next : -1;
  return (analysis.outer(at) & Clitic.la) !== 0 && duties.has(analysis.bare(at)) ? at : -1;
}

/** «في أواخر سنة 1987» */
function behindDate({ analysis, entityAt }: EventScene, at: number): number {
  const date = at < analysis.count && analysis.folded(at) === 'في' ? at + 1 : at;
  const entity = entityAt(date);
  return entity?.type === 'date' ? entity.end : at;
}

/** «وظيفة (مدير عام الحقوق)»: the post in brackets, or the phrase. */
function postPhrase(scene: EventScene, at: number): FoundArgument {
  const { analysis } = scene;
  const open = at + 1;
  const limit = analysis.sentenceEnd(at);
  if (open < limit && analysis.folded(open) === '(') {
    let close = open + 1;
    while (close < limit && analysis.folded(close) !== ')') close++;
    if (close < limit && close > open + 1) return argumentOver(scene, 'position', open + 1, close);
  }
  const [post] = phrasesAt(scene, 'position', at);
  // «سمي في خطة مدير عام»
  const isCalled = post !== undefined && analysis.bare(at) !== 'منصب';
  return (isCalled ? withoutPost(scene, post) : post) ?? argumentOver(scene, 'position', at, at + 1);
}
