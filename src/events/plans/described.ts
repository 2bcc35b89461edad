/** What the verb of a plan says of it: which verbs those are, whether the plan is their subject, and whether that tells of the plan. */
import { Feature, isFiniteVerb } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import type { Clause } from '../../syntax/clauses/clause.ts';
import { according } from '../../syntax/words/prepositions.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isAimedDeed, isCompletedPurpose, mayBePurpose } from '../words/verbal-noun.ts';

/** «تنفيذها», «تطبيق البرنامج»: nouns for carrying out (folded). */
export const carryingOut = /^(تنفيذ|تطبيق|تفعيل|تجسيد)/;

/** «يهدف البرنامج إلى تعريف المتطوعين», «الخطة الرامية إلى تقليص العجز»: the deeds that its own verb says it aims at or holds. */
export function isDescribed(scene: EventScene, { start, end }: TriggerInFrame, own: readonly FoundArgument[]): boolean {
  return own.some(({ role, start: at }) => {
    const isTold = (role === 'goal' || role === 'measure') && at >= end;
    if (!isTold || !isNewDeed(scene.analysis, at) || isCarriedOut(scene, end, at)) return false;
    return roleOfVerb(scene, start, at) === role || (role === 'goal' && isAimedAt(scene, end, at));
  });
}

/** «البرنامج الذي سيتم تنفيذه يهدف إلى …»: what says that it is carried out tells of it, between the plan and what it is for. */
function isCarriedOut({ analysis }: EventScene, end: number, deed: number): boolean {
  for (let at = end; at < deed; at++) if (carryingOut.test(analysis.bare(at))) return true;
  return false;
}

/** A deed without pronoun: «تهيئة الطلبة», «التعريف بالموقع», not «تنفيذها» or «ندوات». */
const isNewDeed = (analysis: Analysis, at: number): boolean =>
  analysis.isDefinite(at)
    ? isCompletedPurpose(analysis, at) || isAimedDeed(analysis, at)
    : !analysis.hasPronoun(at) && mayBePurpose(analysis, at);

/** What the verb of the clause in which a token stands says of the plan that is its subject: its goal or its measures. */
export function roleOfVerb(scene: EventScene, plan: number, at: number): string | undefined {
  const { analysis } = scene;
  const clause = scene.clauses.all[scene.clauses.of[at]!]!;
  const row = clause.verb >= 0 && isSubjectOf(scene, clause, plan) ? planVerbAt(scene, clause.verb) : -1;
  // «ينص المشروع على …»: a bill.
  if (row < 0 || (analysis.bare(plan).startsWith('مشروع') && laying.test(analysis.stem(clause.verb)))) return undefined;
  return analysis.lexicon.roleOf(analysis.matches.entry[row]!);
}

const laying = /^[يت]?نص/;

/** «الخطة الرامية إلى تقليص العجز»: a participle right behind the plan. */
const isAimedAt = (scene: EventScene, end: number, deed: number): boolean =>
  deed === end + 2 && scene.analysis.folded(deed - 1) === 'الي' && planVerbAt(scene, end) >= 0;

/** «تهدف الحملة», «يهدف هذا المشروع», «البرنامج الذي يهدف»: true of the plan that a verb is about. */
export function isSubjectOf({ analysis }: EventScene, { subject, antecedent }: Clause, plan: number): boolean {
  const pointer = plan > 0 && analysis.is(plan - 1, analysis.bits.demonstrative) ? plan - 1 : plan;
  return [plan, pointer].some((at) => at === subject || at === antecedent);
}

/** The row of the verb or participle at a token that tells what a plan is for, holds or binds; −1. */
export function planVerbAt({ analysis, entityOver }: EventScene, at: number): number {
  const { matches, lexicon } = analysis;
  const row = analysis.longestMatch(at, lexicon.codeOf('plan-verb'));
  if (row < 0 || entityOver(at)) return -1;
  // «حملة تستهدف خفض الأسعار», not «تستهدف المسلحين»
  if (targeting.test(analysis.stem(at)) && !isAimedDeedBehind(analysis, at + 1)) return -1;
  // «وفق نص البيان»
  if (at > analysis.sentenceStart(at) && according.has(analysis.stem(at - 1))) return -1;
  const features = matches.features[row]!;
  return isFiniteVerb(features) || (features & Feature.participle) !== 0 ? row : -1;
}

const targeting = /ستهدف/;

/** «تستهدف خفض العجز», «تستهدف أساسا خلق الفرص» */
function isAimedDeedBehind(analysis: Analysis, at: number): boolean {
  const deed = at + 1 < analysis.sentenceEnd(at - 1) && analysis.folded(at) === 'اساسا' ? at + 1 : at;
  return deed < analysis.sentenceEnd(at - 1) && analysis.outer(deed) === 0 && isNewDeed(analysis, deed);
}
