/**
 * What events of a type that one sentence tells together share: «تفجيرات في أنحاء العراق أدت إلى مقتل 32 شخصا» happened in
 * one place, wherever in the sentence it stands. The types say which roles (`EventRules.shares`).
 */
import { Clitic } from '../../text/clitics.ts';
import type { EventScene, FoundArgument, FoundEvent } from '../types.ts';

/** How many events before and behind are looked at: a text may be one long sentence. */
const nearest = 6;

/** Gives events what they share with the others in the sentence that are of their type or lend it, where these agree. */
export function shared(scene: EventScene, events: readonly FoundEvent[]): FoundEvent[] {
  const { analysis } = scene;
  return events.map((one, index) => {
    const told = withTwin(scene, one, events[index + 1]);
    const event = onItsOccasion(scene, told, events.slice(index + 1, index + nearest));
    const { shares = [], placedWith } = event.rules;
    const missing = [...shares, ...(placedWith ? ['place'] : [])].filter((role) => !has(event, role));
    if (missing.length === 0) return event;
    const sentence = analysis.sentenceOf(event.start);
    const others = events
      .slice(Math.max(0, index - nearest), index + nearest)
      .filter((other) => analysis.sentenceOf(other.start) === sentence && lends(scene, other, event));
    return { ...event, arguments: [...event.arguments, ...missing.flatMap((role) => agreedOn(role, others))] };
  });
}

/** «تدين وتستنكر هذا الفعل», «مساندتها ودعمها لليمن»: of two words of one type that و joins right away both have what stands behind. */
function withTwin({ analysis }: EventScene, event: FoundEvent, next: FoundEvent | undefined): FoundEvent {
  if (next?.rules !== event.rules || next.start !== event.end || analysis.outer(next.start) !== Clitic.wa) return event;
  if (event.isNoun !== next.isNoun || event.arguments.some(({ start }) => start > event.start)) return event;
  // «تشجعه وتدعم الفريق», «توقيفها وإحالتها على النيابة»: the pronoun is its object; «قتلوا وجرح آخرون» has its doer.
  const isHis = event.isNoun && event.rules.isAttitude === true;
  if (analysis.isDefinite(event.start) || (analysis.hasPronoun(event.start) && !isHis)) return event;
  if (!event.isNoun && analysis.stem(event.start).endsWith('وا')) return event;
  const lent = next.arguments.filter(({ role, start }) => start > next.start && !has(event, role));
  return lent.length > 0 ? { ...event, arguments: [...event.arguments, ...lent] } : event;
}

/** «قال خلال استقباله أمس بالرياض …»: what is done on an occasion is done when that was. */
function onItsOccasion(scene: EventScene, event: FoundEvent, behind: readonly FoundEvent[]): FoundEvent {
  if (event.isNoun) return event;
  const { analysis, clauses } = scene;
  const occasion = behind.find(
    ({ isNoun, start }) =>
      isNoun &&
      clauses.of[start] === clauses.of[event.start] &&
      occasions.has(analysis.folded(start - 1)) &&
      // «هددوا بالدخول في إضراب الأسبوع القادم»: what a deed enters on.
      !entries.has(analysis.bare(start - 2)),
  );
  if (!occasion) return event;
  const lent = has(event, 'time') ? [] : occasion.arguments.filter(({ role }) => role === 'time');
  return lent.length > 0 ? { ...event, arguments: [...event.arguments, ...lent] } : event;
}

/** Words before an occasion. */
const occasions: ReadonlySet<string> = new Set(['خلال', 'اثناء', 'لدي', 'في']);

/** What is done in a thing that is yet to come, or was before (folded, without article). */
const entries: ReadonlySet<string> = new Set(['دخول', 'شروع', 'مشاركه', 'مشاركته', 'مشاركتها', 'انطلاق']);

/** «استقبل الوفد بعد أن زار عددا من الأندية», «فور انتهاء زيارته إلى مسقط»: done before or after, and so elsewhere. */
function isAnotherTime({ analysis }: EventScene, { start }: FoundEvent): boolean {
  const first = analysis.sentenceStart(start);
  let before = start - 1;
  while (before > first && ends.has(analysis.folded(before))) before--;
  return before >= first && times.has(analysis.folded(before));
}

const ends: ReadonlySet<string> = new Set(['ان', 'انتهاء', 'اختتام', 'ختام', 'نهايه']);
const times: ReadonlySet<string> = new Set(['بعد', 'قبل', 'عقب', 'قبيل', 'اثر', 'فور', 'منذ']);

const has = (event: FoundEvent, role: string): boolean => event.arguments.some((one) => one.role === role);

/** «قتل جنديان في تفجير، بالتزامن مع غارات في سوريا»: what another answers, or only happens beside it, is elsewhere. */
function arePartedBy({ analysis }: EventScene, one: FoundEvent, other: FoundEvent): boolean {
  const end = Math.max(one.start, other.start);
  for (let at = Math.min(one.end, other.end); at < end; at++) if (parting.has(analysis.bare(at))) return true;
  return false;
}

const parting: ReadonlySet<string> = new Set(['تزامن', 'تزامنا', 'ردا']);

/** «يزور مصر لإجراء مباحثات»: whoever goes somewhere does there what the sentence tells of him. */
function lends(scene: EventScene, other: FoundEvent, event: FoundEvent): boolean {
  if (other.rules === event.rules) return event.rules.shares !== undefined && !arePartedBy(scene, event, other);
  const { placedWith } = event.rules;
  if (placedWith?.type !== other.type || isAnotherTime(scene, other)) return false;
  const gone = other.arguments.filter(({ role }) => role === placedWith.by).map(({ from }) => from);
  return event.arguments.some(({ role, from }) => event.rules.parties.includes(role) && gone.includes(from));
}

/** The arguments in a role of the events that have any; none if two say different things. */
function agreedOn(role: string, events: readonly FoundEvent[]): FoundArgument[] {
  const [first, ...others] = events
    .map((event) => event.arguments.filter((one) => one.role === role))
    .filter((found) => found.length > 0);
  return first && others.every((found) => found[0]!.from === first[0]!.from) ? first : [];
}
