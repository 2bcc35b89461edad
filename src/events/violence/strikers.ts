/** Who strikes, where the frame has taken him for whom it hits: «اقتحمت قوات خاصة المبنى», «إحراق مستوطنين منزل العائلة», «قصف الطيران المروحي بالبراميل مناطق». */
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { isFreeNoun } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { aircraft } from '../words/heads.ts';
import { inRole } from '../words/in-role.ts';

/** Deeds that hit places and things as often as people (stems, folded). */
const striking =
  /^(ال)?([يت]?قصفت?|[يت]?هاجمت?|ا?[يت]?قتحمت?|ا?[يت]?ستهدفت?|فجرت?|استهداف|اقتحام|مهاجمه|احراق|اجتياح)$/;
/** Deeds that nobody undergoes who is told in the nominative. */
const doneOnly = /(فجرت?|قتحمت?|هاجمت?)$/;

/** Who strikes by profession (folded, without article). */
const strikers: ReadonlySet<string> = new Set([
  ...aircraft,
  ...`طيران طايرتان مروحيتان مقاتلتان مدفعيه قوات قوه جيش مسلحون مسلحين مسلحان مجهولون مجهولين مستوطنون مستوطنين مستوطنان ارهابيون ارهابيين ارهابيان
  انتحاريون انتحاريان متمردون متمردين مقاتلون مقاتلين متطرفون متطرفين متشددون متشددين مليشيا مليشيات ميليشيا ميليشيات حوثيون حوثيين حوثين`.split(
    /\s+/u,
  ),
]);
/** Two who strike, in the nominative (folded). */
export const pairs: ReadonlySet<string> = new Set(
  'طايرتان مروحيتان مقاتلتان مسلحان ارهابيان انتحاريان مهاجمان متطرفان متشددان مستوطنان رجلان شابان شخصان'.split(' '),
);
/** Kinds of bodies that strike. */
const forces: ReadonlySet<string> = new Set(['armed-group', 'army', 'security', 'coalition']);

export function strikersFirst(
  scene: EventScene,
  trigger: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { analysis } = scene;
  const { start, end } = trigger;
  if (!striking.test(analysis.stem(start)) || analysis.hasPronoun(start)) return found;
  if (found.some(({ role }) => role === 'attacker')) return found;
  const targets = found.filter((one) => one.role === 'target' && one.start >= end);
  const [first, ...others] = targets;
  if (!first || !isStriker(scene, first)) return found;
  const isJoined = (one: FoundArgument): boolean => (analysis.outer(one.start) & Clitic.wa) !== 0;
  const row = [first, ...others.filter(isJoined)];
  const hit = others.length >= row.length ? [] : hitBehind(scene, trigger, row.at(-1)!.end);
  if (hit.length === 0 && others.length < row.length && !isDoer(scene, trigger, first)) return found;
  return [...found.map((one) => (row.includes(one) ? inRole(one, 'attacker') : one)), ...hit];
}

/** An army or armed men, by a word for them or by their name. */
function isStriker({ analysis, entityAt }: EventScene, { start }: FoundArgument): boolean {
  const entity = entityAt(start);
  return entity ? forces.has(entity.subtype ?? '') : strikers.has(analysis.bare(start));
}

/** «قصف الطيران», «فجر مسلحون قنبلة»: what bombs from the air, and who stands in the nominative, does it however alone. */
function isDoer({ analysis }: EventScene, { start, reading }: TriggerInFrame, first: FoundArgument): boolean {
  const head = analysis.bare(first.start);
  if (reading === 'noun')
    return analysis.bare(start) === 'قصف' && analysis.isDefinite(first.start) && fliers.test(head);
  return reading === 'verb' && doneOnly.test(analysis.stem(start)) && /(ون|ان)$/.test(head);
}

const fliers = /^(طيران|طايرات|مروحيات|مقاتلات)$/;

/** How far behind who strikes it stands what he hits. */
const reach = 10;

/** What is hit behind when it was and what with: free, or of a noun behind ل. */
function hitBehind(scene: EventScene, { start, reading }: TriggerInFrame, from: number): FoundArgument[] {
  const { analysis, clauses, phrases, entityAt } = scene;
  const limit = Math.min(analysis.sentenceEnd(start), from + reach);
  let at = from;
  for (let next = behindAside(scene, at, limit); next > at; next = behindAside(scene, at, limit)) at = next;
  if (at >= limit || entityAt(at)?.type === 'date' || clauses.ofVerb.has(at)) return [];
  const isOf = reading === 'noun' && analysis.outer(at) === Clitic.la && phrases.isNominal(at);
  const { adjective, noun } = analysis.bits;
  const isThing = isFreeNoun(scene, at) && (entityAt(at) !== undefined || analysis.is(at, noun));
  // «مهاجمة قوات الأمن المتهمة بـ…»
  const isQuality = analysis.is(at, adjective) && (analysis.isDefinite(at) || !analysis.is(at, noun));
  return isOf || (isThing && !isQuality) ? partiesAt(scene, 'target', at) : [];
}

/** Behind a date, «بعد» with one, a quotation mark, «خاصة», or what it is done with; the token itself where none stands there. */
function behindAside({ analysis, phrases, entityAt }: EventScene, at: number, limit: number): number {
  if (at >= limit) return at;
  const entity = entityAt(at);
  if (entity?.type === 'date') return entity.end;
  if (at + 1 < limit && analysis.is(at, analysis.bits.preposition) && entityAt(at + 1)?.type === 'date')
    return entityAt(at + 1)!.end;
  if (isQuotationMark(analysis, at) || analysis.folded(at) === 'خاصه') return at + 1;
  return (analysis.outer(at) & Clitic.ba) !== 0 && entity === undefined ? phrases.coreEnd(at) : at;
}
