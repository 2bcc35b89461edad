/** What somebody is arrested or tried for: «بتهمة الإرهاب», «من أجل الانتماء إلى تنظيم», «للاشتباه في …», «على خلفية قضية …». */
import { isBoundPronoun } from '../../syntax/words/prepositions.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver, phrasesAt } from '../arguments/arguments.ts';
import { isFreeNoun } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerPlace } from '../types.ts';
import { isPenaltyAt } from './convicted.ts';

/** Words (folded, without clitics) behind which the charge stands at once, or behind في. */
const named: ReadonlySet<string> = new Set(['تهمه', 'تهم', 'التهم', 'شبهه', 'خلفيه', 'جريمه', 'جرايم', 'جنحه']);
const suspected: ReadonlySet<string> = new Set(
  `اشتباه تورط تورطه تورطا تورطوا تورطت ضلوع ضلوعه قضيه قضايا مشتبه مشتبها متورط متورطا متورطه متورطين متورطون
  مورط مورطا مورطه مورطين مورطون يشتبه تشتبه اشتبه`.split(/\s+/u),
);
const suspecting = /شتب/;
/** In the act of what stands behind it. */
const caught = /^(متلبس|تلبس)/;
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
  let isOpen = true;
  for (let at = end; at < limit; at++) {
    isOpen &&= !opensOther(scene, at);
    const isOwn = clauses.of[at] === clause || isOfSuspect(scene, at, found);
    // «بسجن 8 أشخاص، تتراوح أعمارهم بين 24 و37 عاما بتهمة السطو»
    if (!isOwn && !(isOpen && plain.test(analysis.folded(at)))) continue;
    const charge = chargeAt(scene, at);
    const told = charge >= 0 ? charge : reasonAt(scene, place, at, found);
    const start = told >= 0 ? told : tradeAt(scene, at, found);
    // «تفكيك شبكة مختصة في السرقة وإيقاف ثلاثة أشخاص»
    const endsAt = (next: number): boolean => noCharges.test(analysis.bare(next));
    if (start >= 0 && start < limit) return withObject(scene, phrasesAt(scene, 'charge', start, endsAt));
  }
  return [];
}

/** Words that say of nothing else but an arrest or a trial what it was for. */
const plain = /^(بتهم(ه|تي)?|بشبهه|لاتهام(ه|ها|هم|هما)|لتورط(ه|ها|هم|هما)|لضلوع(ه|ها|هم|هما)|للاشتباه|ي?شتبه)$/u;

/** «وقتل …», «قبل أن …»: what another clause with a deed of its own tells. */
const opensOther = ({ analysis, clauses }: EventScene, at: number): boolean =>
  clauses.ofVerb.has(at) &&
  ((analysis.outer(at) & Clitic.wa) !== 0 || analysis.folded(at - 1) === 'ان' || others.has(analysis.folded(at - 1)));

const others: ReadonlySet<string> = new Set(['فيما', 'بينما', 'كما', 'حيث', 'حين', 'عندما', 'بعدما', 'قبل']);

/** «لاجتيازهم الحدود», «بقتله زوجته»: behind his own deed stands what he did it to. */
function withObject(scene: EventScene, found: FoundArgument[]): FoundArgument[] {
  const { analysis, phrases, entityOver } = scene;
  const last = found.at(-1);
  if (!last || last.end !== last.start + 1 || !analysis.hasPronoun(last.start)) return found;
  const isObject =
    last.end < analysis.sentenceEnd(last.start) &&
    isFreeNoun(scene, last.end) &&
    entityOver(last.end)?.type !== 'date' &&
    !analysis.is(last.end, analysis.bits.adverb);
  if (!isObject) return found;
  return [...found.slice(0, -1), argumentOver(scene, 'charge', last.start, phrases.coreEnd(last.end))];
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

/** «عصابة مختصة في السرقة», «شبكة تنشط في تهريب المخدرات»: where it begins what those who are arrested live on; −1. */
function tradeAt({ analysis, entityAt }: EventScene, at: number, found: readonly FoundArgument[]): number {
  if (!trading.has(analysis.stem(at)) || analysis.folded(at + 1) !== 'في') return -1;
  if (!found.some(({ role, start, end }) => role === 'person' && start < at && at <= end)) return -1;
  const field = analysis.folded(at + 2) === 'مجال' ? at + 3 : at + 2;
  if (field >= analysis.sentenceEnd(at) || entityAt(field) || analysis.isCount(field)) return -1;
  return analysis.is(field, analysis.bits.noun) && !analysis.is(field, analysis.bits.demonstrative) ? field : -1;
}

/** Folded, as they stand without article. */
const trading: ReadonlySet<string> = new Set(
  'مختص مختصه مختصين مختصون متخصص متخصصه متخصصين متخصصون تنشط ينشط ينشطون تختص'.split(' '),
);

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

/**
 * «بحوزتهم», «في شأنهم», «بغرامة»: what somebody has on him, of whom it is told, and what he gets (folded, without article);
 * «أدانت الغرفة الجنائية بمحكمة الاستئناف …»: where it was.
 */
export const isNoCharge = ({ analysis, entityAt }: EventScene, { role, start }: FoundArgument): boolean =>
  role === 'charge' && (noCharges.test(analysis.bare(start)) || seats.has(entityAt(start)?.type ?? ''));

const seats: ReadonlySet<string> = new Set(['organization', 'place']);

const noCharges =
  /^(خطير|داخل|خارج|واقع|منزل.*|محل|مقر.*|نزل|حوز.*|شان.*|حق(هم|هما|هن)|تفتيش.*|(ضبط|قبض|غرام).*|ذمت?ه?|(حجز|ايقاف|مصادر|احال|صدور).*)$/;

/** What somebody has done himself, with a pronoun for him (folded). */
const ownDeeds: ReadonlySet<string> = new Set(
  `اجتياز خرق بيع حمل قتل اطلاق طعن نشر كتابت كتابه تجاوز تزوير اختلاس استعمال استغلال انتحال دخول اخلال انتقاد هروب فرار تمويل تعمد تعدي
  اقتحام دهس خطف اختطاف اغتصاب تحرش سب شتم ازدراء نهب سلب سطو تستر ايواء ايواي سفر تواصل تخطيط تامر ممارست ممارسه احراق تدنيس تخريب علاقت صلت
  انضمام تورط ضلوع ارتكاب حيازت حيازه امتلاك قيام مخالفت مخالفه انتماء انتمايه انتماي محاولت محاوله اشتراك مشاركت مشاركه اقدام تمجيد تهديد اعتداء اعتداي
  سرقت سرقه ترويج تهريب تحريض اساءت اساءه اهانت اهانه اتجار تعاطي`.split(/\s+/u),
);

/** «في قضية فساد», «في قضايا إرهابية», «متهم بالتخابر», «لاتهامه بالقتل», «بعد ثبوت تورطه»: where what somebody is tried for begins; −1. */
function casesAt(scene: EventScene, at: number): number {
  const { analysis } = scene;
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at)) return -1;
  const word = analysis.bare(at);
  if (accused.test(word)) return isBlamedFor(scene, next) ? next : -1;
  // «قضية عدلية موضوعها "ترويج مخدرات"»
  if (word === 'موضوع' && analysis.hasPronoun(at)) return next;
  if (proofs.has(word)) return analysis.outer(next) === 0 && analysis.is(next, analysis.bits.noun) ? next : -1;
  if (!cases.has(word) || analysis.isDefinite(at) || analysis.hasPronoun(at)) return -1;
  const isIn = (analysis.outer(at) & Clitic.ba) !== 0 || analysis.folded(at - 1) === 'في';
  // «الوحدة المختصة في البحث في قضايا الإرهاب»
  if (!isIn || inquiring.has(analysis.bare(at - 2)) || analysis.outer(next) !== 0) return -1;
  if (vague.has(analysis.bare(next)) || !analysis.is(next, analysis.bits.noun | analysis.bits.adjective)) return -1;
  return crimes.has(word) || !analysis.is(next, analysis.bits.noun) ? at : next;
}

/** «متهمين بالانضمام إلى جماعة»; «المتهمين بالنفيضة», «المتهم بمنطقة حي الزهور» say where, «المتهمة بسنتين حبسا» what she gets. */
const isBlamedFor = ({ analysis, entityOver }: EventScene, at: number): boolean =>
  (analysis.outer(at) & Clitic.ba) !== 0 &&
  !noCharges.test(analysis.bare(at)) &&
  !isPenaltyAt(analysis, at) &&
  analysis.is(at, analysis.bits.noun) &&
  !entityOver(at) &&
  analysis.longestMatch(at, analysis.lexicon.code['place-head']) < 0;

const accused = /^((ال)?متهم(ا|ه|ين|ون|ان|ات)?|(اتهام|ادانت)(ه|ها|هم|هما|هن)?)$/;
const proofs: ReadonlySet<string> = new Set(['ثبوت', 'ثبات']);
const crimes: ReadonlySet<string> = new Set(['جريمه', 'جرايم']);
const cases: ReadonlySet<string> = new Set(['قضيه', 'قضايا', ...crimes]);
const inquiring: ReadonlySet<string> = new Set('بحث تحقيق نظر مختصه مختص متخصصه'.split(' '));
/** What tells nothing of a case (folded, without article). */
const vague: ReadonlySet<string> = new Set(
  'مختلفه حق امن متنوعه متعدده عديده عدليه اخري مماثله سابقه منشوره شهيره كثيره'.split(' '),
);

/** Where the charge begins that a word at a token brings; −1. */
function chargeAt(scene: EventScene, at: number): number {
  const { analysis } = scene;
  if (scene.entityOver(at)) return -1;
  const [stem, next] = [analysis.stem(at), at + 1];
  if (analysis.folded(at) === 'اجل' && at > 0 && analysis.folded(at - 1) === 'من' && next + 1 < analysis.count)
    // «من أجل تهم التزوير»; «من أجل جرائم مختلفة» names none.
    return named.has(analysis.stem(next)) && analysis.isDefinite(next + 1) ? next + 1 : next;
  // «لانضمامه إلى التنظيم», «لمخالفتهم القانون»; «لاستجوابه» is what is done to him.
  if ((analysis.outer(at) & Clitic.la) !== 0 && analysis.hasPronoun(at) && ownDeeds.has(analysis.bare(at))) return at;
  const told = casesAt(scene, at);
  if (told >= 0) return told;
  if (named.has(stem) && (analysis.outer(at) !== 0 || at === 0 || analysis.folded(at - 1) === 'علي')) return next;
  if (next >= analysis.sentenceEnd(at)) return -1;
  // «ضبط متلبسا بحيازة المخدرات»
  if (caught.test(stem)) return (analysis.outer(next) & Clitic.ba) !== 0 ? next : -1;
  if (!suspected.has(analysis.bare(at))) return -1;
  // «المشتبه به في الهجوم»
  const behind = suspecting.test(stem) && isBoundPronoun(analysis, next) ? next + 1 : next;
  if (behind >= analysis.sentenceEnd(at)) return -1;
  // «قضية في شأنهم موضوعها …»
  if (analysis.folded(behind) === 'في') return noCharges.test(analysis.bare(behind + 1)) ? -1 : behind + 1;
  // «يشتبه بانتمائه إلى التنظيم»; «حكم على المتورطين بالسجن» is the sentence.
  return suspecting.test(stem) && (analysis.outer(behind) & Clitic.ba) !== 0 ? behind : -1;
}
