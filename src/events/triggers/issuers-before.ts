/**
 * Whose document speaks, where the text named him with it before («قالت الوزارة في بلاغ …. وجاء في البلاغ أن …»), and whatever goes on
 * speaking behind it («جاء في تقرير أن …، مضيفا أن …»).
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { headWord } from '../roles/medium.ts';
import type { EventScene, FoundArgument, FoundEvent } from '../types.ts';

/** How many events back a document is looked for. */
const farthest = 12;

/** Adds to statements what the documents that speak, told before, say of them. */
export function withIssuers(scene: EventScene, events: readonly FoundEvent[]): readonly FoundEvent[] {
  const all = [...events];
  let told: FoundEvent | undefined;
  for (const [index, event] of events.entries()) {
    if (event.rules.type !== 'statement') continue;
    const isOpening = came.test(scene.analysis.stem(event.start));
    if (isOpening) all[index] = issued(scene, event, all, index);
    else if (told && continuing.test(scene.analysis.stem(event.start))) all[index] = goingOn(scene, event, told);
    told = isOpening ? all[index] : undefined;
  }
  return all;
}

/** «وجاء في البلاغ»: with the speaker of the last statement in or of such a document. */
function issued(scene: EventScene, event: FoundEvent, events: readonly FoundEvent[], index: number): FoundEvent {
  const document = documentOf(scene, event);
  if (document === undefined) return event;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const issuers = issuersIn(scene.analysis, events[at]!, document);
    if (issuers.length > 0) return { ...event, arguments: [...event.arguments, ...issuers] };
  }
  return event;
}

/** «وجاء في تقرير أن الجيش هاجم المدينة، مضيفا أن …»: what goes on without a subject is said in the document, and by nobody told of in it. */
function goingOn(scene: EventScene, event: FoundEvent, told: FoundEvent): FoundEvent {
  const medium = told.arguments.find(({ role }) => role === 'medium');
  const speaker = event.arguments.find(({ role }) => role === 'speaker');
  const isOfOther = event.arguments.some(({ role }) => role === 'medium');
  if (medium === undefined || isOfOther || (speaker && !isToldIn(scene, speaker, medium, event))) return event;
  const sources = told.arguments.filter(({ role }) => role === 'speaker' || role === 'medium');
  return { ...event, arguments: [...sources, ...event.arguments.filter((one) => one !== speaker)] };
}

/** True of whoever is told of between the document and a participle that goes on; a finite verb may have him as its subject. */
const isToldIn = (
  { analysis, clauses }: EventScene,
  speaker: FoundArgument,
  medium: FoundArgument,
  { start }: FoundEvent,
): boolean =>
  !clauses.ofVerb.has(start) &&
  speaker.start > medium.end &&
  speaker.start < start &&
  analysis.sentenceOf(medium.start) === analysis.sentenceOf(start);

/** «مضيفا», «وأضاف»: verbs that go on with what was said before. */
const continuing = /^(مضيفا|مضيفه|مشيرا|موكدا|اضافت?|تابعت?)$/;

/** The kind of the definite document that an event without a speaker names («نص البلاغ», «ذات البيان»). */
function documentOf({ analysis }: EventScene, { arguments: found }: FoundEvent): string | undefined {
  if (found.some(({ role }) => role === 'speaker')) return undefined;
  const medium = found.find(({ role }) => role === 'medium');
  if (medium === undefined) return undefined;
  const isText = analysis.stem(medium.start) === 'نص' && medium.start + 1 < medium.end;
  const head = isText ? medium.start + 1 : medium.start;
  const isSame = head + 1 < medium.end && (sames.has(analysis.stem(head)) || isPointed(analysis, head));
  const isKnown = isSame || (analysis.isDefinite(head) && medium.end <= head + 2);
  const word = headWord(analysis, head);
  return isKnown && issues.has(word) ? word : undefined;
}

const isPointed = (analysis: Analysis, at: number): boolean => analysis.is(at, analysis.bits.demonstrative);

/** Who said something in such a document, or issued it. */
function issuersIn(
  analysis: Analysis,
  { rules, start, isNoun, arguments: found }: FoundEvent,
  document: string,
): FoundArgument[] {
  if (!rules.speaks) return [];
  const medium = found.find(({ role }) => role === 'medium');
  if (!medium && !isNoun) return [];
  const word = headWord(analysis, medium ? medium.start : start);
  // «أصدر بيانا»
  const isOfIt = word === document || word === `${document}ا`;
  return isOfIt ? found.filter(({ role }) => role === 'speaker') : [];
}

/** What somebody issues or sends (folded, without article); polls and studies are often others' than those who tell of them. */
const issues: ReadonlySet<string> = new Set('بيان بلاغ رساله برقيه خطاب مذكره توضيح تغريده تدوينه نص'.split(' '));

const came = /^(جاء|ورد)$/;
const sames: ReadonlySet<string> = new Set(['نفس', 'ذات']);
