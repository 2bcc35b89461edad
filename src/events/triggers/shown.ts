/** What a thing shows, and nobody says: «الصور تؤكد», «خرائط توضح المواقع», «مما يؤكد أن …». */
import { Feature, isPresent } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import type { Clause } from '../../syntax/clauses/clause.ts';
import { isComma } from '../../syntax/commas.ts';
import type { EventScene, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { documents, kindNoun } from '../words/documents.ts';
import { isDeed } from '../words/verbal-noun.ts';
import { isGoneBy } from './gone-by.ts';

/** «الصور تؤكد», «تشير المعطيات», «في خطوة تكشف»: what a thing shows is not said by anybody. */
export function isShownByThing(scene: EventScene, trigger: TriggerInFrame): boolean {
  const { analysis, clauses, entityAt } = scene;
  const things = trigger.rules.shows;
  const clause = trigger.reading === 'verb' ? clauses.ofVerb.get(trigger.start) : undefined;
  if (!clause || !things || isGoneBy(scene.analysis, trigger.start)) return false;
  const described = describedBy(scene, trigger);
  if (described >= 0 && isPlainThing(scene, described) && !endsActor(scene, trigger, clause)) return true;
  if (trigger.flags.shown && isSubjectThing(scene, trigger, clause)) return true;
  if (isWhatever(analysis, trigger.start) || (!clause.isOwn && bringsProof(analysis, trigger))) return true;
  const { subject, isOwn, topic, antecedent, resumption } = clause;
  // «الأبحاث متواصلة وفق ما أكده المصدر»: who stands in the clause itself says it.
  const before = [isOwn ? -1 : topic, resumption < 0 ? antecedent : -1, described];
  // «الوزير يصف الوضع بالخطير»: behind a verb that has its subject stands what is told of.
  const leads = isOwn && subject >= 0 && subject < trigger.start && subject !== antecedent;
  const behind = leads && isActorAt(scene, subject) ? -1 : trigger.end;
  return [subject, behind, ...before].some((one) => {
    const at = countedAt(analysis, one);
    return (
      at >= 0 &&
      at < analysis.sentenceEnd(trigger.start) &&
      !entityAt(at) &&
      isAmong(things, analysis, at) &&
      !isCommander(analysis, at)
    );
  });
}

/** «تشير الأرقام», «تشير ذات الأرقام»; but «نتائج الدراسة» are told by the study. */
function isAmong(things: ReadonlySet<string>, analysis: Analysis, at: number): boolean {
  const kind = kindNoun(analysis, at);
  if (kind === at || documents.has(analysis.stem(kind))) return things.has(analysis.bare(kind));
  return things.has(analysis.bare(at)) || things.has(analysis.bare(kind));
}

/** «قال عدد من المواطنين», «أكد عدد منهم»: those who are counted say it. */
function countedAt(analysis: Analysis, at: number): number {
  if (at < 0 || at + 2 >= analysis.count || analysis.stem(at) !== 'عدد') return at;
  const of = analysis.folded(at + 1);
  return of === 'من' ? at + 2 : of === 'منهم' ? at + 1 : at;
}

/** «أكد آمر الغرفة», which folds as «أمر» does. */
const isCommander = (analysis: Analysis, at: number): boolean =>
  analysis.stem(at) === 'امر' && analysis.text[analysis.startOffset(at)] === 'آ';

/** «كل ما يهدد الأمن»; but «كل ما قاله الوزير». */
const isWhatever = (analysis: Analysis, verb: number): boolean =>
  verb - 2 >= analysis.sentenceStart(verb) &&
  analysis.folded(verb - 1) === 'ما' &&
  analysis.stem(verb - 2) === 'كل' &&
  !analysis.hasPronoun(verb);

/** «…، مما يؤكد أن …», «…، ما يشير إلى …», «…، بما يؤكد قوة …», «وهو ما يعني …», «الأمر الذي يوضح …»: what was told before shows it. */
function bringsProof(analysis: Analysis, { start: verb, features }: TriggerInFrame): boolean {
  const before = verb - 1;
  if (before < analysis.sentenceStart(verb) || analysis.outer(verb) !== 0) return false;
  const word = analysis.folded(before);
  if (word === 'مما') return true;
  if (word === 'بما') return !analysis.hasPronoun(verb) && isComma(analysis, before - 1);
  const opening = before > analysis.sentenceStart(verb) ? analysis.stem(before - 1) : '';
  if (word === 'الذي') return opening === 'الامر';
  return word === 'ما' && (opening === 'هو' || opening === 'هي' || (isPresent(features) && !analysis.hasPronoun(verb)));
}

/** «خطوة تؤكد فشل …»: the indefinite noun that a present verb right behind it describes. */
function describedBy({ analysis }: EventScene, { start, features }: TriggerInFrame): number {
  const isNear = start > analysis.sentenceStart(start) && analysis.outer(start) === 0;
  return isNear && (features & Feature.present) !== 0 && !analysis.isDefinite(start - 1) ? start - 1 : -1;
}

/** «أستاذ قانون يوضح أن …»: the noun before the verb ends the phrase of somebody who acts. */
const endsActor = (scene: EventScene, { start }: TriggerInFrame, { subject, topic, antecedent }: Clause): boolean =>
  [subject, topic, antecedent].some(
    (at) => at >= 0 && at < start - 1 && isActorAt(scene, at) && scene.partyEnd(at) === start,
  );

/**
 * «ثمرة عملهم تكشف حجم الإنجاز», «هذا المشهد الذي يعلن»: the flag `shows` marks verbs that things are the subject of too; in
 * the present, with a thing before it, one says nothing.
 */
function isSubjectThing(
  scene: EventScene,
  { start, features }: TriggerInFrame,
  { subject, isOwn, antecedent }: Clause,
): boolean {
  if (!isPresent(features) || subject < 0 || subject >= start) return false;
  if (!isOwn && subject !== antecedent) return false;
  return !scene.entityAt(subject) && isPlainThing(scene, subject);
}

/** «خرائط توضح المواقع», «مرافق تحكي عن التاريخ»: what is no person, no body and no document. */
const isPlainThing = (scene: EventScene, at: number): boolean =>
  scene.analysis.is(at, scene.analysis.bits.noun) &&
  !isActorAt(scene, at) &&
  !documents.has(scene.analysis.bare(kindNoun(scene.analysis, at))) &&
  !isDeed(scene.analysis, at);
