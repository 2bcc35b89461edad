/**
 * «علي العريض رئيسا للمؤتمر», «"النجدي" مشرفا على الإعلام»: a headline without a verb in which somebody's name stands before an office in
 * the accusative says that he gets it. No word for the appointment stands there, so the office is the trigger.
 */
import { isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity, argumentOver, phrasesAt } from '../arguments/arguments.ts';
import type { EventRules, EventScene, FoundArgument, FoundEvent } from '../types.ts';
import { organizationOf } from './organization-of-post.ts';
import { positions } from './positions.ts';
import { posts, withRow } from './posts-in-row.ts';

/** How many words such a headline has at most. */
const longest = 20;
/** How far behind its first word an office says of what it is («مدربا جديدا لاتحاد تطاوين»). */
const reach = 4;

/** The events, before them that of the headline, unless it has a verb or tells an appointment by its own word. */
export function withHeadlinePost(
  scene: EventScene,
  rules: EventRules,
  events: readonly FoundEvent[],
): readonly FoundEvent[] {
  const { analysis, clauses } = scene;
  const end = analysis.count === 0 ? 0 : analysis.sentenceEnd(0);
  const isTold = events.some((one) => one.start < end && one.rules === rules);
  if (end > longest || isTold) return events;
  let event: FoundEvent | undefined;
  for (let at = 1; at < end; at++) {
    if (clauses.ofVerb.has(at)) return events;
    event ??= isPostAt(scene, at) ? eventAt(scene, rules, at) : undefined;
  }
  if (!event) return events;
  const next = events.findIndex(({ start }) => start > event.start);
  return next < 0 ? [...events, event] : events.toSpliced(next, 0, event);
}

/** «رئيسا للمؤتمر», «وكيلا لمحافظ», «مشرفا على الإعلام»: an indefinite accusative that says of what. */
function isPostAt({ analysis }: EventScene, at: number): boolean {
  if (analysis.outer(at) !== 0 || !analysis.isAccusative(at) || analysis.isDefinite(at)) return false;
  if (analysis.longestMatch(at, analysis.lexicon.code.office) < 0 && !posts.has(analysis.bare(at))) return false;
  const limit = Math.min(analysis.sentenceEnd(at), at + reach);
  for (let next = at + 1; next < limit; next++)
    if ((analysis.outer(next) & Clitic.la) !== 0 || bringing.has(analysis.folded(next))) return true;
  return false;
}

const bringing: ReadonlySet<string> = new Set(['علي', 'ل', 'باسم', 'باعمال']);

function eventAt(scene: EventScene, rules: EventRules, at: number): FoundEvent | undefined {
  const person = holderBefore(scene, at);
  const position = person && positions(scene, phrasesAt(scene, 'position', at))[0];
  if (!position || position.start !== at) return undefined;
  const found = withRow(scene, [person, position]);
  const { from, to } = argumentOver(scene, 'position', at, at + 1);
  return {
    type: rules.type,
    rules,
    start: at,
    end: at + 1,
    from,
    to,
    polarity: 'positive',
    modality: 'asserted',
    arguments: [...found, ...organizationOf(scene, found)],
    doer: rules.doer,
    confidence: 0.8,
    isNoun: true,
    isAsked: false,
    echoes: false,
    orders: false,
    evidence: [{ stage: 'rule', id: 'headline-post' }],
  };
}

/** Whoever stands right before the office, where nothing but his title and marks stand before him. */
function holderBefore(scene: EventScene, post: number): FoundArgument | undefined {
  const { analysis, entityOver } = scene;
  const last = post - (isQuotationMark(analysis, post - 1) ? 2 : 1);
  if (last < 0) return undefined;
  const entity = entityOver(last);
  const named = entity?.type === 'person' && entity.end === last + 1 ? entity : undefined;
  const isSurname = !entity && surname.test(analysis.folded(last)) && analysis.outer(last) === 0;
  if ((!named && !isSurname) || !opensLine(scene, named ? named.start : last)) return undefined;
  return named ? argumentOfEntity('person', named) : argumentOver(scene, 'person', last, last + 1);
}

/** «النجدي», «المنيفي»: who is called by his family's name alone. */
const surname = /^ال.{2,}ي$/;

/** True if the line, or the part of it behind a mark, begins here or at titles before («الملا», «الدكتور»). */
function opensLine({ analysis }: EventScene, at: number): boolean {
  const cue = analysis.lexicon.code['person-cue'];
  let first = at;
  while (first > 0 && analysis.longestMatch(first - 1, cue) >= 0) first--;
  return first === 0 || !analysis.isWord(first - 1);
}
