/**
 * Who said so: events in text order → for each the entity whose statement it stands in. The content of a statement is what
 * follows «أن», a colon or an opening quotation mark behind its trigger, to the closing mark or the end of the sentence.
 * Guarantees: work linear in the number of events.
 */
import type { Event, Span } from '../types.ts';

/** How far behind its trigger the content of a statement may begin, and how long a quotation may be. */
const reach = 200;
const longestQuotation = 3000;

const opening = /(?:^|[\s،,])[وف]?[بل]?[أإا]ن(?:ه|ها|هم|هما|هن|نا|ني)?(?=\s)|:|[«“"]/;
const closingOf: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };

interface Content extends Span {
  speaker: string;
  referent: string | undefined;
}

/** The sources of events: `sentenceEnds` are the offsets where sentences end, ascending. */
export function sourcesOf(
  text: string,
  events: readonly Event[],
  sentenceEnds: readonly number[],
): (string | undefined)[] {
  const open: Content[] = [];
  let sentence = 0;
  return events.map((event, at) => {
    const { start } = event.trigger;
    while (sentence < sentenceEnds.length - 1 && sentenceEnds[sentence]! <= start) sentence++;
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    const around = open.at(-1);
    const source = around && isInside(event, around, text) ? around.speaker : undefined;
    const content = contentOf(text, event, sentenceEnds[sentence] ?? text.length, nextStatement(events, at));
    if (content) open.push(content);
    return source;
  });
}

/** Where the next statement within reach begins: what it says is its own. */
function nextStatement(events: readonly Event[], at: number): number {
  const limit = events[at]!.trigger.end + reach;
  for (let next = at + 1; next < events.length && events[next]!.trigger.start < limit; next++)
    if (events[next]!.type === 'statement') return events[next]!.trigger.start;
  return limit;
}

/** The speaker's own next verb («وأكد», «مضيفا») goes on from the statement rather than standing in it. */
function isInside({ type, trigger, arguments: args }: Event, content: Content, text: string): boolean {
  if (trigger.start < content.start || trigger.end > content.end) return false;
  const own = args.some(
    ({ role, referent }) =>
      content.referent !== undefined && referent === content.referent && role !== 'place' && role !== 'time',
  );
  return !own || (type !== 'statement' && !'وف'.includes(text[trigger.start - 1] ?? ' '));
}

function contentOf(
  text: string,
  { type, trigger, arguments: args }: Event,
  sentenceEnd: number,
  next: number,
): Content | undefined {
  const speaker = type === 'statement' ? args.find(({ role, entity }) => role === 'speaker' && entity) : undefined;
  if (!speaker?.entity) return undefined;
  const found = opening.exec(text.slice(trigger.end, Math.min(next, sentenceEnd)));
  if (!found) return undefined;
  const start = trigger.end + found.index + found[0].length;
  return { speaker: speaker.entity, referent: speaker.referent, start, end: contentEnd(text, start, sentenceEnd) };
}

/** A quotation ends with its mark, which may stand behind several sentences. */
function contentEnd(text: string, start: number, sentenceEnd: number): number {
  const from = /["«“]/.test(text[start - 1]!) ? start - 1 : start + text.slice(start, start + 2).search(/["«“]/);
  const closing = from >= start - 1 ? closingOf[text[from] ?? ''] : undefined;
  if (closing === undefined) return sentenceEnd;
  const length = text.slice(from + 1, from + 1 + longestQuotation).indexOf(closing);
  return length < 0 ? sentenceEnd : from + 1 + length;
}
