/**
 * The pipeline: text → tokens → matches → mentions → events → document, as one expression. Every stage is a pure
 * function of the one before; the extractor keeps only its lexicon, never anything of a document.
 */
import { type CalendarDate, isoDate, readDate } from './entities/date/calendar.ts';
import { findEntities } from './entities/index.ts';
import { findEvents } from './events/engine.ts';
import { eventTypes } from './events/index.ts';
import { eventScene, FrameTable } from './events/scene.ts';
import type { FoundEvent } from './events/types.ts';
import type { Mention } from './grammar/mentions.ts';
import { compileLexicon } from './lexicon/compile.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import { loadOwnLexicon } from './lexicon/own.ts';
import type { LexiconSource } from './lexicon/source.ts';
import { LexiconTable } from './lexicon/table.ts';
import { linkEvents } from './linking/events.ts';
import { completeCountries } from './linking/home-country.ts';
import { groupMentions, referentOf } from './linking/referents.ts';
import { completeMinisters } from './linking/same-minister.ts';
import { ploverOf } from './ontology/mapping.ts';
import type { Pattern } from './patterns/format.ts';
import { PatternSet } from './patterns/index.ts';
import { Analysis } from './syntax/analysis.ts';
import { classBitsOf } from './syntax/words/word-classes.ts';
import { toTokens } from './text/output.ts';
import type { Argument, Document, Entity, Event, Token } from './types.ts';

/** What an extractor may be given. */
export interface ExtractorOptions {
  /** Compiled lexicon tables or sources that add to khabar's own. */
  lexicons?: readonly (LexiconTable | LexiconSource)[];
  /** Phrases and token patterns of the caller's own, `{ label, pattern, id }`. Throws InputError at one that it can't read. */
  patterns?: readonly Pattern[];
  /** Only these entity and event types come out. */
  types?: readonly string[];
}

/** What is known of an article besides its text. */
export interface ArticleInfo {
  id?: string;
  /** The article's date: ISO 8601, a time may follow, or day/month/year. Relative dates count from it. */
  date?: string;
}

export interface Extractor {
  readonly lexicon: Lexicon;
  /** Reads one article. Never throws on any text. */
  extract(text: string, info?: ArticleInfo): Document;
  /** Only the tokens of a text, with their clitics. */
  tokenize(text: string): Token[];
}

export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const own = loadOwnLexicon();
  const added = (options.lexicons ?? []).map((lexicon) =>
    lexicon instanceof LexiconTable ? lexicon : LexiconTable.load(compileLexicon([lexicon])),
  );
  const patterns = new PatternSet(options.patterns ?? []);
  const lexicon = new Lexicon([own, ...added, ...(patterns.table ? [patterns.table] : [])]);
  const bits = classBitsOf(lexicon);
  const frames = new FrameTable(lexicon, eventTypes);
  const types = options.types ? new Set(options.types) : undefined;
  return {
    lexicon,
    tokenize(text) {
      const { tokens, readings } = new Analysis(text, lexicon, bits);
      return toTokens(text, tokens, readings, (form) => lexicon.base.lengthOf(form));
    },
    extract(text, info = {}) {
      const date = readDate(info.date);
      const analysis = new Analysis(text, lexicon, bits);
      const found = completeCountries(patterns.complete(analysis, findEntities(analysis, date)));
      const mentions = completeMinisters(found, text);
      const events = findEvents(eventScene(analysis, mentions, frames, date && isoDate(date)));
      return onlyTypes(toDocument(analysis, mentions, events, info.id, date), types);
    },
  };
}

function toDocument(
  analysis: Analysis,
  mentions: readonly Mention[],
  events: readonly FoundEvent[],
  id: string | undefined,
  date: CalendarDate | undefined,
): Document {
  const { text, tokens, sentences } = analysis;
  const { groups, groupOf } = groupMentions(mentions, text);
  const ids = mentions.map((_, at) => `T${at + 1}`);
  const entityIds = new Map<number, { entity: string; referent: string }>();
  mentions.forEach(({ from, to, type }, at) => {
    const span = spanKey(text, from, to);
    // «الواحد», a name and a number: an argument is whoever is named.
    if (!entityIds.has(span) || type !== 'quantity')
      entityIds.set(span, { entity: ids[at]!, referent: `R${groupOf[at]! + 1}` });
  });
  const read = {
    text,
    ...(date === undefined ? {} : { date: isoDate(date) }),
    sentences: Array.from({ length: sentences.count }, (_, at) => ({
      start: tokens.start[sentences.start[at]!]!,
      end: tokens.end[sentences.start[at + 1]! - 1]!,
    })),
    tokens: toTokens(text, tokens, analysis.readings, (form) => analysis.lexicon.base.lengthOf(form)),
    entities: mentions.map((mention, at) => toEntity(text, mention, ids[at]!, `R${groupOf[at]! + 1}`)),
  };
  const found = events.map((event, at) => toEvent(text, event, `E${at + 1}`, entityIds));
  return {
    ...(id === undefined ? {} : { id }),
    ...read,
    events: linkEvents(found, read).map((event, at) => withPlover(event, found[at]!)),
    referents: groups.map((group, number) => referentOf(group, number, ids)),
  };
}

function toEntity(text: string, mention: Mention, id: string, referent: string): Entity {
  const { type, from, to, name, confidence, evidence } = mention;
  const entity: Entity = {
    id,
    type,
    start: from,
    end: to,
    text: text.slice(from, to),
    name: name!,
    referent,
    confidence,
    evidence,
  };
  if (mention.subtype) entity.subtype = mention.subtype;
  if (mention.country) entity.country = mention.country;
  if (mention.role) entity.role = mention.role;
  if (mention.person) entity.person = mention.person;
  if (mention.organization) entity.organization = mention.organization;
  if (mention.value) entity.value = mention.value;
  return entity;
}

/** The document with only the entity and event types that were asked for; referents are those still mentioned. */
function onlyTypes(document: Document, types: ReadonlySet<string> | undefined): Document {
  if (!types) return document;
  const entities = document.entities.filter(({ type }) => types.has(type));
  const kept = new Set(entities.map(({ id }) => id));
  const events = document.events
    .filter(({ type }) => types.has(type))
    .map((event) => withoutLostSource(event, kept))
    .map((event) => ({ ...event, arguments: event.arguments.map((argument) => withoutLost(argument, kept)) }));
  return {
    ...document,
    entities,
    events,
    referents: document.referents.filter(({ mentions }) => mentions.some((id) => kept.has(id))),
  };
}

/** An argument keeps no reference to an entity that was left out. */
function withoutLost(argument: Argument, kept: ReadonlySet<string>): Argument {
  if (argument.entity === undefined || kept.has(argument.entity)) return argument;
  const { entity: _entity, referent: _referent, ...rest } = argument;
  return rest;
}

function withoutLostSource(event: Event, kept: ReadonlySet<string>): Event {
  if (event.source === undefined || kept.has(event.source)) return event;
  const { source: _source, ...rest } = event;
  return rest;
}

/** The event with its PLOVER type. All that linking left alone is read from it as it was found: there every event has one shape. */
function withPlover(event: Event, { type, modality, polarity, evidence }: Event): Event {
  const plover = ploverOf({ type, modality, polarity, evidence, mode: event.mode });
  if (plover) event.plover = plover;
  return event;
}

/** A number for each span of a text. */
const spanKey = (text: string, from: number, to: number): number => from * (text.length + 1) + to;

type EntityIds = ReadonlyMap<number, { entity: string; referent: string }>;

function toEvent(text: string, event: FoundEvent, id: string, entityIds: EntityIds): Event {
  const { type, from, to, polarity, modality, confidence, evidence } = event;
  const args: Argument[] = event.arguments.map(({ role, from: start, to: end }) => {
    const known = entityIds.get(spanKey(text, start, end));
    const told = text.slice(start, end);
    if (!known) return { role, start, end, text: told };
    return { role, start, end, text: told, entity: known.entity, referent: known.referent };
  });
  return {
    id,
    type,
    trigger: { start: from, end: to, text: text.slice(from, to) },
    arguments: args,
    polarity,
    modality,
    confidence,
    evidence,
  };
}
