/**
 * Events in the terms of other ontologies: an event → what lexicons/mappings/events.tsv says of it. The first row that fits
 * counts. An event that is said not to have happened is no PLOVER event; nor is a hypothetical one, which no row maps.
 */
import { events } from '../generated/mappings.ts';
import type { Event } from '../types.ts';
import { rowsOf } from './rows.ts';

/** Roles whose arguments are parties: every inner list counts together, the next one where those before are not filled. */
export type RoleChoice = readonly (readonly string[])[];

export interface EventMapping {
  modality: string;
  mode: string;
  triggers: ReadonlySet<string>;
  plover: string;
  ploverMode: string;
  /** ACE 2005, Type.Subtype. */
  ace: string;
  actor: RoleChoice;
  recipient: RoleChoice;
  /** All parties are actors. */
  symmetric: boolean;
}

export type MappedEvent = Pick<Event, 'type' | 'modality' | 'polarity' | 'evidence'> & { mode?: string | undefined };

/** By the type of the event, made when the first event is mapped. */
let mappings: ReadonlyMap<string, readonly EventMapping[]> | undefined;

function byType(): Map<string, EventMapping[]> {
  const found = new Map<string, EventMapping[]>();
  for (const [type = '', ...cells] of rowsOf(events)) found.set(type, [...(found.get(type) ?? []), toMapping(cells)]);
  return found;
}

function toMapping(cells: readonly string[]): EventMapping {
  const [modality, mode, triggers, plover, ploverMode, ace, actor, recipient, symmetric] = cells as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    modality,
    mode,
    triggers: new Set(triggers.split('|').filter(Boolean)),
    plover,
    ploverMode,
    ace,
    actor: choiceOf(actor),
    recipient: choiceOf(recipient),
    symmetric: symmetric === 'yes',
  };
}

function choiceOf(text: string): RoleChoice {
  const choices = text.split('|').filter(Boolean);
  return choices.map((roles) => roles.split('+'));
}

export function mappingOf(event: MappedEvent): EventMapping | undefined {
  const lemma = lemmaOf(event);
  mappings ??= byType();
  return mappings
    .get(event.type)
    ?.find(
      ({ modality, mode, triggers }) =>
        (modality === 'any' || modality === event.modality) &&
        (mode === '' || mode === event.mode) &&
        (triggers.size === 0 || triggers.has(lemma)),
    );
}

/** The lemma of the trigger, from the lexicon line that found it: `triggers/attack/قصف`. */
export function lemmaOf({ evidence }: Pick<Event, 'evidence'>): string {
  const id = evidence.find(({ stage }) => stage === 'frame')?.id ?? '';
  return id.slice(id.lastIndexOf('/') + 1);
}

export function ploverOf(event: MappedEvent): { type: string; mode?: string } | undefined {
  const mapping = event.polarity === 'negative' ? undefined : mappingOf(event);
  if (!mapping?.plover) return undefined;
  return mapping.ploverMode ? { type: mapping.plover, mode: mapping.ploverMode } : { type: mapping.plover };
}
