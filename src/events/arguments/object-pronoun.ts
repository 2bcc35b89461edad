/**
 * Whom or what the pronoun attached to a verb stands for: «استقبل الوزير السفير وشكره», «وصل الوزير إلى المطار حيث استقبله
 * نظيره». A relative clause's own pronoun stands for its antecedent, which syntax/clauses finds.
 */
import { agrees, freePronoun, headOf, isPluralPronoun, pronounGender, type VerbForm } from '../../syntax/agreement.ts';
import type { Clause } from '../../syntax/clauses/clause.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';
import { isActorAt, peopleTypes } from '../words/actors.ts';
import { clauseBefore, isFreeNoun, isNamedActor } from './subject.ts';

/** How far behind its verb the object of the clause before is looked for. */
const objectReach = 12;

/** The first token of what a pronoun attached to a verb, or to a preposition right behind it, stands for, in a role that only somebody has or in any; −1 where that is not clear. */
export function pronounObject(scene: EventScene, pronoun: number, clause: Clause, isParty: boolean): number {
  const gender = pronounGender(scene.analysis, pronoun);
  if (gender === undefined || clause.resumption === pronoun || clause.verb < 0) return -1;
  const form = { features: 0, gender, several: isPluralPronoun(scene.analysis, pronoun) };
  if (isTopic(scene, pronoun, clause, form)) return clause.topic;
  const before = clauseBefore(scene, clause);
  if (before) return inClauseBefore(scene, clause, before, form, isParty);
  return isParty && clause.isOwn && clause.subject > clause.verb ? inSentenceBefore(scene, clause, form) : -1;
}

/** «القانون رفضه النواب», «الهجوم أدانته فرنسا»: what stands before the verb, which another does. */
const isTopic = (scene: EventScene, pronoun: number, { topic, subject, verb }: Clause, form: VerbForm): boolean =>
  pronoun === verb && topic >= 0 && topic < verb && subject === verb + 1 && fits(scene, topic, form);

/** «متهمة إياها بـ…»: the object pronoun that stands alone. */
export const isFreePronoun = ({ analysis }: EventScene, at: number): boolean =>
  at < analysis.count && freePronoun.test(analysis.folded(at));

/** The last name before a verbal in its sentence that the pronoun behind it may stand for, and not whoever does it; −1. */
export function freePronounObject(scene: EventScene, pronoun: number, verbal: number, doer: number): number {
  const { analysis, entityOver } = scene;
  const letters = freePronoun.exec(analysis.folded(pronoun))?.[1] ?? '';
  const gender = letters === 'ها' ? 'f' : letters === 'ه' ? 'm' : 'either';
  const form = { features: 0, gender, several: letters === 'هم' || letters === 'هن' } as const;
  for (let at = verbal - 1; at >= analysis.sentenceStart(pronoun); at--) {
    const entity = entityOver(at);
    const first = entity?.start ?? at;
    if (first !== doer && isNamedActor(scene, first) && fits(scene, first, form)) return first;
    at = first;
  }
  return -1;
}

/** Of the clause before or around: its object, else its subject where another does what the verb says. */
function inClauseBefore(scene: EventScene, clause: Clause, before: Clause, form: VerbForm, isParty: boolean): number {
  if (before.verb < 0 || before.verb > clause.verb) return -1;
  const isNext = before === scene.clauses.all[clause.previous];
  const mayBeThing = !isParty && (scene.analysis.outer(clause.verb) & Clitic.wa) !== 0;
  const object = isNext ? objectOf(scene, before, clause.verb, form, mayBeThing) : -1;
  // «أخشى مما يحدث إذا رفضه الكونغرس»: what is rejected is nobody mostly.
  if (object >= 0 || !isParty) return object;
  const { subject } = before;
  const isOther = clause.isOwn && subject >= 0 && subject !== clause.subject && subject < clause.verb;
  return isOther && fits(scene, subject, form) && isNamedActor(scene, subject) ? subject : -1;
}

/** The object of a clause, or whose it is («داهمت منزل المتهم واعتقلته»). */
function objectOf(scene: EventScene, clause: Clause, limit: number, form: VerbForm, mayBeThing: boolean): number {
  const { clauses, phrases, entityAt, analysis } = scene;
  const index = clauses.of[clause.verb]!;
  const end = Math.min(limit, clause.behind + objectReach);
  for (let at = Math.max(clause.behind, clause.verb + 1); at < end; at++) {
    if (clauses.of[at] !== index || entityAt(at)?.type === 'date') continue;
    if (phrases.isPreposition(at) || !isFreeNoun(scene, at)) continue;
    if (isNamedActor(scene, at)) return fits(scene, at, form) ? at : -1;
    // «قدمت الحكومة المشروع ورفضته المعارضة»
    if (mayBeThing && analysis.isDefinite(at) && fits(scene, at, form)) return at;
    const last = phrases.coreEnd(at) - 1;
    const isOwner = last > at && analysis.is(last, analysis.bits.people) && analysis.isDefinite(last);
    return isOwner && fits(scene, last, form) && isActorAt(scene, last) ? last : -1;
  }
  return -1;
}

/** True if the pronoun may stand for what begins at a token; of a name only one for a man shows that it may. */
function fits(scene: EventScene, at: number, form: VerbForm): boolean {
  if (form.gender === 'either' && !form.several) return false;
  const entity = scene.entityAt(at);
  // «السفير وشكره»: the noun alone, for the verb may look like one more that is joined to it.
  const head = entity ? scene.head(at) : headOf(scene.analysis, at, 'noun');
  if (!agrees(form, head, false)) return false;
  return form.gender !== 'f' || head.gender === 'f' || entity?.type === 'country';
}

/** «عاد سالم العوني إلى البلاد. واعتقلته الشرطة»: who alone is told of in the sentence before, by name. */
function inSentenceBefore(scene: EventScene, { verb, subject }: Clause, form: VerbForm): number {
  const { analysis, clauses, entityAt } = scene;
  const last = analysis.sentenceStart(verb) - 1;
  if (last < 0 || form.several) return -1;
  const told = clauses.all[clauses.of[analysis.sentenceStart(last)]!]!.subject;
  const entity = told < 0 ? undefined : entityAt(told);
  const isNamed = entity !== undefined && peopleTypes.has(entity.type) && told !== subject;
  return isNamed && fits(scene, told, form) ? told : -1;
}
