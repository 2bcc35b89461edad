/** Who seizes and raids: «تمكنت فرقة الأبحاث من حجز أسلحة خلال مداهمة منزل», where the noun names nobody and its clause tells what the police did. */
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { clauseOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { behindCount, isActorAt } from '../words/actors.ts';
import { guards } from './suspects.ts';

/** The body that acts in the clause of a raid before it, by its name or by a word for who guards. */
export function raidersOf(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, entityAt, speaks } = scene;
  if (isVerb || !raiding.test(analysis.bare(start)) || found.some(({ role }) => role === 'authority')) return [];
  // «حجزت الشرطة أسلحة كانت لمداهمة منشآت»: what somebody else meant to do.
  if ((analysis.outer(start) & Clitic.la) !== 0) return [];
  const { verb, subject } = clauseOf(scene, start);
  // «أعلنت الوزارة أن مداهمة …»: who tells of it may have had no part in it.
  if (verb < 0 || subject < verb || subject >= start || speaks(verb)) return [];
  const isBody =
    entityAt(subject)?.type === 'organization' || guards.has(analysis.bare(behindCount(scene, subject, start)));
  return isBody ? partiesAt(scene, 'authority', subject).filter(({ end }) => end <= start) : [];
}

const raiding = /^(مداهم|تفتيش|حمله|حملات|عملي)/;

/** «ألقت وحدات الحرس بالمنيهلة ولاية أريانة أمس القبض على شخصين»: who stands right behind the verb, however far it is from its noun. */
export function seizersOf(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (isVerb || analysis.bare(start) !== 'قبض' || found.some(({ role }) => role === 'authority')) return [];
  const { verb } = clauseOf(scene, start);
  if (verb < 0 || verb >= start - 1 || !laying.test(analysis.stem(verb)) || !isActorAt(scene, verb + 1)) return [];
  return partiesAt(scene, 'authority', verb + 1).filter(({ end }) => end <= start);
}

const laying = /^(القي|القت|القوا|[يت]لقي)$/;
