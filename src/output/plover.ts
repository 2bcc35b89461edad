/**
 * PLOVER: a document → records of the ontology, one for each event that it has a type for and that names a party. Who acts
 * on whom comes from lexicons/mappings/events.tsv; what happens in both directions has its parties all as actors.
 */
import { type EventMapping, mappingOf, type RoleChoice } from '../ontology/mapping.ts';
import { alpha3Of, Parties, type Party } from '../ontology/sectors.ts';
import type { Argument, Document, Event, Span } from '../types.ts';

export interface PloverRecord {
  id: string;
  /** ISO 8601: of the event; of what is only agreed or threatened, the day of the article. */
  date?: string;
  type: string;
  mode?: string;
  actors: Party[];
  recipients: Party[];
  location?: string;
  /** Of the location, ISO 3166-1 alpha-3. */
  country?: string;
  /** The sentence that tells it, and where it stands in the document. */
  text: string;
  start: number;
  end: number;
  /** Shared by the records of one event told more than once. */
  event?: string;
  /** The event's name in ACE 2005. */
  ace?: string;
  source_doc?: string;
}

export function toPlover(document: Document): PloverRecord[] {
  const parties = new Parties(document);
  return document.events.flatMap((event) => {
    const record = toRecord(document, event, parties);
    return record && record.actors.length + record.recipients.length > 0 ? [record] : [];
  });
}

function toRecord(document: Document, event: Event, parties: Parties): PloverRecord | undefined {
  const mapping = mappingOf(event);
  if (!mapping || !event.plover) return undefined;
  const { start, end } = sentenceOf(document, event.trigger);
  const { id } = document;
  const prefix = id === undefined ? '' : `${id}:`;
  const place = event.arguments.find(({ role }) => role === 'place');
  const country = alpha3Of(event.country);
  const date = dateOf(document, event);
  return {
    id: `${prefix}${event.id}`,
    ...(date ? { date } : {}),
    ...event.plover,
    actors: actorsOf(event, mapping, parties),
    recipients: recipientsOf(event, mapping, parties),
    ...(place ? { location: parties.entityOf(place)?.name ?? place.text } : {}),
    ...(country ? { country } : {}),
    text: document.text.slice(start, end),
    start,
    end,
    ...(event.referent ? { event: `${prefix}${event.referent}` } : {}),
    ...(mapping.ace ? { ace: mapping.ace } : {}),
    ...(id === undefined ? {} : { source_doc: id }),
  };
}

/** What is planned has happened as an agreement or a threat, on the day of the article. */
function dateOf({ date }: Document, { modality, time }: Event): string | undefined {
  return modality === 'asserted' ? (time?.value ?? date) : date;
}

function sentenceOf({ sentences }: Document, { start, end }: Span): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start, end };
}

function actorsOf(event: Event, { actor }: EventMapping, parties: Parties): Party[] {
  return filled(event, actor, parties).map((argument) => parties.partyOf(argument));
}

/** What is done may aim at a thing: a recipient is an entity, somebody with a sector, or named inside the phrase. */
function recipientsOf(event: Event, { recipient, symmetric }: EventMapping, parties: Parties): Party[] {
  if (symmetric) return [];
  return filled(event, recipient, parties).flatMap((argument) => {
    const party = parties.partyOf(argument);
    return party.name !== undefined || party.sector !== undefined ? party : (parties.partyInside(argument) ?? []);
  });
}

/** The arguments in the first roles of a choice that any stand in. */
function filled(event: Event, choice: RoleChoice, parties: Parties): Argument[] {
  for (const roles of choice) {
    const found = event.arguments.filter((argument) => roles.includes(argument.role) && isParty(argument, parties));
    if (found.length > 0) return distinct(found);
  }
  return [];
}

/** A place is a party where it is a country: «زار الوزير فرنسا». */
function isParty(argument: Argument, parties: Parties): boolean {
  return argument.role !== 'place' || parties.entityOf(argument)?.type === 'country';
}

/** One party a referent. */
function distinct(found: readonly Argument[]): Argument[] {
  return found.filter(
    ({ referent }, at) => referent === undefined || found.findIndex((other) => other.referent === referent) === at,
  );
}
