/** Whom the participle of a light verb lends to the noun behind it: «…، موجها الشكر إلى العاملين», «…، متوجهة بالشكر إلى الأطباء». */
import { Feature } from '../../lexicon/features.ts';
import { agrees, type VerbForm } from '../../syntax/agreement.ts';
import { goesOn } from '../../syntax/words/participles.ts';
import { isBoundPronoun } from '../../syntax/words/prepositions.ts';
import { Clitic } from '../../text/clitics.ts';
import { actorOf, clauseOf, speakerBefore } from '../arguments/subject.ts';
import { isPhase } from '../triggers/light.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { fill } from './fill.ts';

/** How many words before its noun the participle stands, at most: «مقدما لهم أصدق التهاني». */
const reach = 4;

/** «…، موجها الشكر»: whoever the clause is about that the participle goes on from; only of words and attitudes. */
export function participleParties(scene: EventScene, { start, end, frame, rules }: TriggerInFrame): FoundArgument[] {
  if (!rules.isAttitude && !rules.wants) return [];
  const row = participleBefore(scene, start);
  const role = frame.subject ?? rules.doer;
  if (row < 0) return [];
  const { matches } = scene.analysis;
  // «مؤكدا دعم المنظمة»: what somebody else does is only told.
  if (telling.test(scene.analysis.stem(matches.start[row]!)) && scene.entityAt(end)) return [];
  const who = whoGoesOn(scene, matches.start[row]!, formOf(matches.features[row]!), rules);
  return who < 0 || who > start ? [] : fill(scene, role, who, rules, frame);
}

const telling = /^(موكد|معلن)/;

/** The row of the participle of a light verb that leads to the noun over prepositions, pronouns and nouns for a part of it; −1. */
function participleBefore(scene: EventScene, noun: number): number {
  const { analysis, phrases } = scene;
  const first = Math.max(analysis.sentenceStart(noun), noun - reach);
  for (let at = noun - 1; at >= first; at--) {
    const row = participleRow(scene, at, noun);
    if (row >= 0) return row;
    if (!phrases.isPreposition(at) && !isBoundPronoun(analysis, at) && !isPhase(analysis, at)) return -1;
  }
  return -1;
}

/** The row of the participle of a light verb that goes on from a clause and brings the noun about; −1. */
function participleRow(scene: EventScene, at: number, noun: number): number {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  // «محاولات التشويه» are things.
  if (analysis.stem(at).endsWith('ات')) return -1;
  const isWith = (analysis.outer(noun) & Clitic.ba) !== 0;
  const type = lexicon.code['light-verb'];
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++)
    if (matches.type[row] === type && goesOn(analysis, at, matches.features[row]!) && brings(scene, row, isWith))
      return row;
  return -1;
}

/** True of a verb whose subject does what its object says; «مستمرة في الترخيص» tells what somebody is, «متوجها بالشكر» what he does; «واعدا بدعم» would do it. */
function brings({ analysis, flagsOf }: EventScene, row: number, isWith: boolean): boolean {
  const flags = flagsOf(row);
  const isSubjects = analysis.lexicon.roleOf(analysis.matches.entry[row]!) === 'subject';
  return isSubjects && (isWith || !flags.in) && !flags.will;
}

/** The subject of the clause where it agrees with the participle, else whoever spoke or acted before. */
function whoGoesOn(scene: EventScene, at: number, form: VerbForm, { speaks }: EventRules): number {
  const { subject, verb } = clauseOf(scene, at);
  if (subject >= 0 && subject < at && isActorAt(scene, subject) && agrees(form, scene.head(subject), false))
    return subject;
  const speaker = verb < 0 && speaks ? speakerBefore(scene, at) : -1;
  return speaker >= 0 ? speaker : actorOf(scene, at, form);
}

/** What a participle shows of whoever goes on. */
const formOf = (features: number): VerbForm => ({
  features,
  gender: (features & Feature.feminine) !== 0 ? 'f' : 'm',
  several: (features & (Feature.plural | Feature.dual)) !== 0,
});
