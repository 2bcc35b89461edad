/**
 * Attitudes of one owner: «إدانة المملكة واستنكارها للهجوم», «شكر بلاده وتقديرها لتونس». The noun before has who owns it behind it,
 * the one behind a pronoun for him; what they are about stands behind the second.
 */
import { agrees, isPluralPronoun, pronounGender } from '../../syntax/agreement.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity, argumentOver, phrasesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';

/** Nouns for what somebody thinks of something (folded, without article and pronoun). */
const attitudes: ReadonlySet<string> = new Set(
  `ادانه ادانت استنكار شجب تنديد رفض استغراب استهجان استياء شكر تقدير امتنان عرفان تضامن تاييد دعم مسانده مساندت وقوف ترحيب ثناء اشاده اشادت
  اعتزاز فخر ارتياح اهتمام حرص تعاطف احترام قلق اسف تمسك التزام تهنيه تهنيت تهاني تعازي مواساه مواسات`.split(/\s+/u),
);

const isAttitude = (scene: EventScene, at: number): boolean => attitudes.has(scene.analysis.bare(at));

/** How many words back the noun is looked for whose owner the pronoun stands for. */
const reach = 9;

/** The arguments of an attitude whose owner another one joined to it tells, or shares. */
export function withSharedOwner(
  scene: EventScene,
  trigger: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis } = scene;
  const { start, end, reading, rules } = trigger;
  if (reading !== 'noun' || end !== start + 1 || analysis.isDefinite(start)) return found;
  const owner = analysis.hasPronoun(start) ? ownerBefore(scene, start) : ownerOfBoth(scene, end);
  if (!owner) return found;
  const own = found.filter(({ role, start: at }) => role !== rules.doer && !(at >= owner.start && at < owner.end));
  const doers = [{ ...owner, role: rules.doer }];
  if (analysis.hasPronoun(start) || own.some(({ role }) => role === rules.recipient)) return [...doers, ...own];
  return [...doers, ...own, ...objectBehind(scene, rules.recipient!, owner.end)];
}

/** «إدانة المملكة واستنكارها»: who owns the noun that ends at `end`, before another one with his pronoun. */
function ownerOfBoth(scene: EventScene, end: number): FoundArgument | undefined {
  const { analysis } = scene;
  const owner = ownerAt(scene, end);
  if (!owner || owner.end >= analysis.sentenceEnd(end - 1)) return undefined;
  const second = owner.end;
  const isJoined = analysis.outer(second) === Clitic.wa && analysis.hasPronoun(second) && isAttitude(scene, second);
  return isJoined && standsFor(scene, second, owner) ? owner : undefined;
}

/** «شكر بلاده وتقديرها», «وقوف المملكة إلى جانب مصر ودعمها»: who owns the noun before, for whom the pronoun stands. */
function ownerBefore(scene: EventScene, second: number): FoundArgument | undefined {
  const { analysis, clauses } = scene;
  if (analysis.outer(second) !== Clitic.wa) return undefined;
  const first = Math.max(analysis.sentenceStart(second), second - reach);
  for (let at = second - 2; at >= first && clauses.of[at] === clauses.of[second]; at--) {
    if (!isAttitude(scene, at)) continue;
    if (analysis.hasPronoun(at) || analysis.isDefinite(at)) return undefined;
    const owner = ownerAt(scene, at + 1);
    return owner && owner.end <= second && standsFor(scene, second, owner) ? owner : undefined;
  }
  return undefined;
}

/** Somebody with a name, or with an article or a pronoun, whom nothing governs. */
function ownerAt(scene: EventScene, at: number): FoundArgument | undefined {
  const { analysis, entityAt, phrases } = scene;
  if (at >= analysis.sentenceEnd(at - 1) || analysis.outer(at) !== 0 || !phrases.isNominal(at)) return undefined;
  const entity = entityAt(at);
  if (entity) return isActorAt(scene, at) ? argumentOfEntity('', entity) : undefined;
  const end = phrases.coreEnd(at);
  const isKnown = analysis.isDefinite(at) || analysis.hasPronoun(end - 1) || analysis.isDefinite(end - 1);
  return isKnown && (realms.has(analysis.bare(at)) || isActorAt(scene, at))
    ? argumentOver(scene, '', at, end)
    : undefined;
}

/** What stands for a state (folded, without article and pronoun). */
const realms: ReadonlySet<string> = new Set(['مملكه', 'بلاد', 'سلطنه', 'دوله', 'حكومه', 'شعب', 'قياده']);

/** True where the pronoun of a noun may stand for somebody. */
function standsFor({ analysis, head }: EventScene, noun: number, owner: FoundArgument): boolean {
  const gender = pronounGender(analysis, noun);
  const several = isPluralPronoun(analysis, noun);
  // «حرص بلاده ودعمها»
  if (analysis.bare(owner.start) === 'بلاد') return gender === 'f';
  return gender !== undefined && agrees({ features: 0, gender, several }, head(owner.start), false);
}

/** «… واستنكارها الشديدين للهجوم»: what both are about, behind the second noun and its adjectives. */
function objectBehind(scene: EventScene, role: string, second: number): FoundArgument[] {
  const { analysis, phrases } = scene;
  const limit = analysis.sentenceEnd(second);
  let at = second + 1;
  while (at < limit && analysis.isDefinite(at) && analysis.outer(at) === 0 && analysis.is(at, analysis.bits.adjective))
    at++;
  if (at >= limit) return [];
  const isAttached = (analysis.outer(at) & (Clitic.la | Clitic.ba)) !== 0;
  if (isAttached) return phrases.isNominal(at) ? phrasesAt(scene, role, at) : [];
  const noun = bringing.has(analysis.folded(at)) ? at + 1 : at + 1 < limit && isBeside(scene, at) ? at + 2 : -1;
  return noun >= 0 && noun < limit && phrases.isNominal(noun) ? phrasesAt(scene, role, noun) : [];
}

const bringing: ReadonlySet<string> = new Set(['من', 'مع', 'علي', 'ازاء', 'تجاه']);

const isBeside = ({ analysis }: EventScene, at: number): boolean =>
  analysis.folded(at) === 'الي' && analysis.folded(at + 1) === 'جانب';
