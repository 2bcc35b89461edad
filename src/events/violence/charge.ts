/** What somebody is arrested or tried for: «بتهمة الإرهاب», «من أجل الانتماء إلى تنظيم», «للاشتباه في …», «على خلفية قضية …». */
import { Clitic } from '../../text/clitics.ts';
import { phrasesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';

/** Words (folded, without clitics) behind which the charge stands at once, or behind في. */
const named: ReadonlySet<string> = new Set(['تهمه', 'تهم', 'التهم', 'شبهه', 'خلفيه', 'جريمه', 'جرايم', 'جنحه']);
const suspected: ReadonlySet<string> = new Set(
  `اشتباه تورط تورطه ضلوع ضلوعه قضيه قضايا مشتبه مشتبها متورط متورطا متورطه متورطين متورطون يشتبه تشتبه اشتبه`.split(
    ' ',
  ),
);
const suspecting = /شتب/;
/** Behind these stands what it was for, of somebody who is held; a fine without a word of the law is no arrest. */
const reasons: ReadonlySet<string> = new Set(['بسبب', 'جراء']);
/** How far behind the trigger it stands, at most. */
const reach = 22;

export function chargeOf(scene: EventScene, place: TriggerPlace, found: readonly FoundArgument[]): FoundArgument[] {
  if (found.some(({ role }) => role === 'charge')) return [];
  const { analysis, clauses } = scene;
  const { end } = place;
  const clause = clauses.of[end - 1];
  const limit = Math.min(end + reach, analysis.sentenceEnd(end - 1));
  for (let at = end; at < limit; at++) {
    if (clauses.of[at] !== clause && !isOfSuspect(scene, at, found)) continue;
    const charge = chargeAt(scene, at);
    const start = charge >= 0 ? charge : reasonAt(scene, place, at, found);
    if (start >= 0 && start < limit) return phrasesAt(scene, 'charge', start);
  }
  return [];
}

/** «اعتقل بسبب مواقفه»: where why somebody is held begins; −1. */
function reasonAt(
  { analysis }: EventScene,
  { start }: TriggerPlace,
  at: number,
  found: readonly FoundArgument[],
): number {
  if (!reasons.has(analysis.folded(at)) || fines.test(analysis.stem(start))) return -1;
  return found.some(({ role }) => role === 'person') ? at + 1 : -1;
}

const fines = /غرم|تغريم|غرام/;

/** «ثلاثة أشخاص يشتبه في تورطهم»: a relative clause that tells of whoever was arrested. */
function isOfSuspect({ clauses }: EventScene, at: number, found: readonly FoundArgument[]): boolean {
  const { kind, antecedent } = clauses.all[clauses.of[at]!]!;
  return (
    kind === 'relative' &&
    antecedent >= 0 &&
    found.some(({ role, start, end }) => role === 'person' && start <= antecedent && antecedent < end)
  );
}

/** «بتهمة التهريب»: a word that only says that what follows is the charge. */
export const namesCharge = ({ analysis }: EventScene, { role, start }: FoundArgument): boolean =>
  role === 'charge' && named.has(analysis.stem(start));

/** What somebody has done himself, with a pronoun for him (folded). */
const ownDeeds: ReadonlySet<string> = new Set(
  `انضمام تورط ضلوع ارتكاب حيازت حيازه امتلاك قيام مخالفت مخالفه انتماء انتمايه انتماي محاولت محاوله اشتراك مشاركت مشاركه اقدام تمجيد تهديد اعتداء اعتداي
  سرقت سرقه ترويج تهريب تحريض اساءت اساءه اهانت اهانه اتجار تعاطي`.split(/\s+/u),
);

/** Where the charge begins that a word at a token brings; −1. */
function chargeAt({ analysis, entityOver }: EventScene, at: number): number {
  if (entityOver(at)) return -1;
  const [stem, next] = [analysis.stem(at), at + 1];
  if (analysis.folded(at) === 'اجل' && at > 0 && analysis.folded(at - 1) === 'من' && next + 1 < analysis.count)
    // «من أجل تهم التزوير»; «من أجل جرائم مختلفة» names none.
    return named.has(analysis.stem(next)) && analysis.isDefinite(next + 1) ? next + 1 : next;
  // «لانضمامه إلى التنظيم», «لمخالفتهم القانون»; «لاستجوابه» is what is done to him.
  if ((analysis.outer(at) & Clitic.la) !== 0 && analysis.hasPronoun(at) && ownDeeds.has(analysis.bare(at))) return at;
  if (named.has(stem) && (analysis.outer(at) !== 0 || at === 0 || analysis.folded(at - 1) === 'علي')) return next;
  if (!suspected.has(analysis.bare(at)) || next >= analysis.sentenceEnd(at)) return -1;
  if (analysis.folded(next) === 'في') return next + 1;
  // «يشتبه بانتمائه إلى التنظيم»; «حكم على المتورطين بالسجن» is the sentence.
  return suspecting.test(stem) && (analysis.outer(next) & Clitic.ba) !== 0 ? next : -1;
}
