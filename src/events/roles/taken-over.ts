/**
 * An office that somebody takes over: «تولى المدير الجديد مهامه», «تولي محمد الناصر، منصب رئيس البرلمان». Whoever stands right behind the
 * word takes it, and the office may stand behind him and what is said of him.
 */
import { isPresent } from '../../lexicon/features.ts';
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver, partiesAt, phrasesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt, peopleTypes } from '../words/actors.ts';
import { inRole } from '../words/in-role.ts';
import { positions } from './positions.ts';

/** How many words behind whoever takes it the office is looked for, and how many behind a pronoun for him. */
const reach = 6;
const reachOfPronoun = 2;

/** What was found, with who takes the office told from it, and with the office where none was found. */
export function takenOver(
  scene: EventScene,
  trigger: TriggerInFrame,
  found: readonly FoundArgument[],
): readonly FoundArgument[] {
  const { frame, start, end, reading } = trigger;
  if (frame.subject !== 'person' || frame.object !== 'position') return found;
  const told = found.map((one) => asTaker(scene, one, end));
  if (told.some(({ role }) => role === 'position')) return told;
  const isOwned = reading === 'noun' && scene.analysis.hasPronoun(start);
  const taker = isOwned || reading === 'verb' || told.some(({ role }) => role === 'person') ? [] : takerAt(scene, end);
  const known = [...told, ...taker];
  const behind = known.find((one) => one.role === 'person' && one.start >= end);
  const post = officeBehind(scene, behind?.end ?? end, isOwned ? reachOfPronoun : reach);
  return post < 0 ? told : [...known, ...officeAt(scene, post)];
}

/** «ويتولى منصب سفير»: outside of a headline, of what is to come and of what another word asks for, the present says what somebody holds. */
export function isHeld({ analysis }: EventScene, { frame, start, features, reading }: TriggerInFrame): boolean {
  if (reading !== 'verb' || !isPresent(features) || frame.subject !== 'person' || frame.object !== 'position')
    return false;
  if ((analysis.clitics[start]! & (Clitic.sa | Clitic.la)) !== 0 || analysis.sentenceOf(start) === 0) return false;
  const { subordinator, negation } = analysis.bits;
  return start === analysis.sentenceStart(start) || !analysis.is(start - 1, subordinator | negation);
}

/** «تولى مدير المؤسسة إعلام …»: people right behind the word take something, and are none. */
const asTaker = (scene: EventScene, one: FoundArgument, end: number): FoundArgument =>
  one.role === 'position' && one.start === end && isSomebodyAt(scene, end) ? inRole(one, 'person') : one;

const isSomebodyAt = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  peopleTypes.has(entityAt(at)?.type ?? '') ||
  (analysis.is(at, analysis.bits.people) && !offices.has(officeWord(analysis.bare(at))));

/** «تولي السيسي الحكم»: whoever completes the noun. */
function takerAt(scene: EventScene, at: number): FoundArgument[] {
  const { analysis } = scene;
  if (at >= analysis.sentenceEnd(at - 1) || analysis.outer(at) !== 0) return [];
  return isActorAt(scene, at) ? partiesAt(scene, 'person', at).slice(0, 1) : [];
}

/** The noun for an office («الحكم», «منصب», «رئاسة») close behind, over marks, dates and what stands between dashes; −1. */
function officeBehind({ analysis, entityAt, clauses }: EventScene, from: number, most: number): number {
  const limit = Math.min(analysis.sentenceEnd(from - 1), from + most);
  for (let at = from; at < limit; at = Math.max(at + 1, entityAt(at)?.type === 'date' ? entityAt(at)!.end : 0)) {
    const isFree = analysis.outer(at) === 0 || (at === from && analysis.outer(at) === Clitic.la);
    if (isFree && offices.has(officeWord(analysis.bare(at)))) return at;
    if (clauses.ofVerb.has(at) || analysis.is(at, analysis.bits.preposition)) return -1;
  }
  return -1;
}

/** «مناصبهم», «مهامها»: without the pronoun. */
const officeWord = (word: string): string => (/^(منصب|مناصب|مهام)/.test(word) ? 'منصب' : word);

/** What is taken over (folded, without article), and is nobody. */
const offices: ReadonlySet<string> = new Set(
  `منصب رياسه قياده اداره حكم سلطه مقاليد زمام زعامه خلافه عرش حقيبه وزاره اماره امانه عضويه عماده مسووليه خطه وظيفه كرسي مقعد ولايه`.split(
    ' ',
  ),
);

/** The office with what belongs to it, or as it is quoted («منصب "رئيس التحرير"»); a pronoun closes it («مهامه»). */
function officeAt(scene: EventScene, at: number): FoundArgument[] {
  const { analysis } = scene;
  if (analysis.hasPronoun(at)) return [argumentOver(scene, 'position', at, at + 1)];
  const quoted = at + 2;
  const isQuoted = quoted < analysis.sentenceEnd(at) && isQuotationMark(analysis, at + 1);
  return positions(scene, phrasesAt(scene, 'position', isQuoted ? quoted : at).slice(0, 1));
}
