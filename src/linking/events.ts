/**
 * What a document as a whole says of its events: events → events with mode, time, country, source and referent. Each
 * comes from a small function of its own; an event keeps what it has.
 */
import type { Entity, Event, Span } from '../types.ts';
import { meetingMode } from './event-mode.ts';
import { eventReferents } from './event-referents.ts';
import { sourcesOf } from './event-source.ts';
import { countryOf, timeOf } from './event-time.ts';
import { partiesOf } from './parties.ts';

/** What linking reads of a document. */
export interface LinkedDocument {
  text: string;
  date?: string;
  sentences: readonly Span[];
  entities: readonly Entity[];
}

/** How much text around a trigger may say how a meeting meets. */
const around = 200;

export function linkEvents(events: readonly Event[], document: LinkedDocument): Event[] {
  const { text, date, sentences, entities } = document;
  if (events.length === 0) return [];
  const entityOf = partiesOf(entities);
  const sources = sourcesOf(
    text,
    events,
    sentences.map(({ end }) => end),
  );
  const referents = eventReferents(events, entityOf);
  return events.map((event, at) =>
    withKnown(event, {
      mode: event.mode ?? modeOf(event, text),
      source: sources[at],
      time: timeOf(event, entityOf, date),
      country: countryOf(event, entityOf),
      referent: referents[at],
    }),
  );
}

function modeOf(event: Event, text: string): string | undefined {
  if (event.type !== 'meeting') return undefined;
  const { start, end } = event.trigger;
  return meetingMode(event, text.slice(end, end + around), text.slice(Math.max(0, start - around), end + around));
}

type Told = 'mode' | 'source' | 'time' | 'country' | 'referent';

/**
 * The event with what is known of it, and no field without a value. Every field is named: engines make a new shape for each
 * object that a spread begins and other fields go on with.
 */
function withKnown(event: Event, known: { [K in Told]: Event[K] | undefined }): Event {
  const { id, type, trigger, arguments: args, polarity, modality, confidence, evidence } = event;
  const linked: Event = { id, type, trigger, arguments: args, polarity, modality, confidence, evidence };
  if (known.mode !== undefined) linked.mode = known.mode;
  if (known.source !== undefined) linked.source = known.source;
  if (known.time !== undefined) linked.time = known.time;
  if (known.country !== undefined) linked.country = known.country;
  if (known.referent !== undefined) linked.referent = known.referent;
  return linked;
}
