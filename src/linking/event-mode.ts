/**
 * How a meeting meets: an event → its mode. `summit` where the trigger says so; `multilateral` where three or more sides
 * are named or counted; `in-person` where two are, and nothing says that they meet from afar.
 */
import { fold } from '../text/fold.ts';
import type { Argument, Event } from '../types.ts';

export type MeetingMode = 'summit' | 'multilateral' | 'in-person';

const sides: ReadonlySet<string> = new Set(['participant', 'chair', 'host']);
const summit = /(?:^|\s)(?:ال)?قم[هم](?:\s|$)/;
const remote = /عن بعد|عبر الفيديو|تقنيه الفيديو|الاتصال المرءي|الاتصال المريي|تقنيه التناظر|افتراضي/;
/** «قمة ثلاثية», «اجتماع رباعي»: how many sides an adjective behind the trigger counts. */
const counted = /(?:^|\s)(?:ال)?(?:ثلاثي|رباعي|خماسي|سداسي|سباعي|متعدد)/;
/** «ممثلي 38 دولة», «خمسة وزراء». */
const digits = /\d+/;
const threeToTen = /^(?:ال)?(?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)[هي]?\s/;
const manySides = 3;

/** The mode of a meeting; `behind` is the text right behind its trigger, `around` the sentence that tells it. */
export function meetingMode(
  { type, trigger, arguments: args }: Pick<Event, 'type' | 'trigger' | 'arguments'>,
  behind: string,
  around: string,
): MeetingMode | undefined {
  if (type !== 'meeting') return undefined;
  if (summit.test(fold(trigger.text))) return 'summit';
  const parties = args.filter(({ role }) => sides.has(role));
  const named = new Set(parties.map(({ referent, text }) => referent ?? fold(text))).size;
  const phrase = fold(`${trigger.text} ${firstWords(behind)}`);
  if (named >= manySides || counted.test(phrase) || parties.some(countsMany)) return 'multilateral';
  return named === 2 && !remote.test(fold(around)) ? 'in-person' : undefined;
}

const firstWords = (text: string): string => text.trim().split(/\s+/, 2).join(' ');

function countsMany({ text, entity }: Argument): boolean {
  if (entity !== undefined) return false;
  const phrase = fold(text);
  return threeToTen.test(phrase) || Number(digits.exec(phrase)?.[0] ?? 0) >= manySides;
}
