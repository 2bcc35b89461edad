/**
 * The contract of the output: stable names that other tools read. Offsets are UTF-16 code units into the text as it was
 * given; `text.slice(start, end)` is always the mention. This file imports nothing.
 */

/** A stretch of text, `start` included, `end` excluded, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export type EntityType =
  | 'country'
  | 'place'
  | 'organization'
  | 'person'
  | 'official'
  | 'date'
  | 'nationality'
  | 'quantity'
  | 'money'
  | 'percent'
  | (string & {});

export type EventType = 'meeting' | 'endorsement' | 'action-plan' | (string & {});

export type OfficialRole =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'defence-minister'
  | 'interior-minister'
  | 'minister'
  | 'deputy-minister'
  | 'ambassador'
  | 'envoy'
  | 'secretary-general'
  | 'spokesperson'
  | 'legislator'
  | 'speaker-of-parliament'
  | 'governor'
  | 'mayor'
  | 'judge'
  | 'military-commander'
  | 'security-chief'
  | 'party-leader'
  | 'head-of-organization'
  | 'adviser'
  | 'royal'
  | 'religious-leader'
  | 'other';

export type TokenKind =
  | 'word'
  | 'latin'
  | 'number'
  | 'punctuation'
  | 'url'
  | 'email'
  | 'hashtag'
  | 'mention'
  | 'emoji'
  | 'other';

/** One token: a word as written, with the parts that its best reading splits off. */
export interface Token extends Span {
  kind: TokenKind;
  text: string;
  /** The folded form of the whole token. */
  folded: string;
  /** Attached conjunctions, prepositions, future particle and article, in order, as letters: ['و', 'ب', 'ال']. */
  proclitics: string[];
  /** The folded word that remains. */
  stem: string;
  /** An attached pronoun, folded, or ''. */
  enclitic: string;
}

/** What produced a finding: a lexicon line, a rule, the tagger, an event frame, or a link to another mention. */
export interface Evidence {
  stage: 'lexicon' | 'rule' | 'tagger' | 'frame' | 'linking';
  id: string;
}

export interface Entity extends Span {
  /** "T1", in text order. */
  id: string;
  type: EntityType;
  subtype?: string;
  /** As written. */
  text: string;
  /** Canonical Arabic name. */
  name: string;
  /** ISO 3166-1 alpha-2: of a country, an official, an organization, a place, a nationality. */
  country?: string;
  role?: OfficialRole;
  /** Of an official: the person's name. */
  person?: string;
  /** Of an official: the organization that the office belongs to. */
  organization?: string;
  /** Of a date: ISO 8601 date, interval or partial date; of a quantity, a percentage: the number; of money: number and ISO 4217 code. */
  value?: string;
  /** Id of the referent, shared by all mentions of the same thing. */
  referent: string;
  /** Between 0 and 1: how safe the rule or the entry that found it is. */
  confidence: number;
  evidence: Evidence[];
}

/** Who or what fills a role of an event; `entity` and `referent` are there when the span is an entity. */
export interface Argument extends Span {
  role: string;
  text: string;
  entity?: string;
  referent?: string;
}

export interface Event {
  /** "E1", in text order. */
  id: string;
  type: EventType;
  mode?: string;
  trigger: Span & { text: string };
  arguments: Argument[];
  polarity: 'positive' | 'negative';
  modality: 'asserted' | 'planned' | 'hypothetical';
  /** Who said so: an entity id. */
  source?: string;
  /** ISO 8601, from the event's own argument, or from the document's date. */
  time?: { value: string; from: 'argument' | 'document' };
  country?: string;
  /** Events that tell the same thing share a referent. */
  referent?: string;
  plover?: { type: string; mode?: string };
  confidence: number;
  evidence: Evidence[];
}

/** A thing in the world, with the ids of the entities that mention it. */
export interface Referent {
  id: string;
  type: EntityType;
  name: string;
  country?: string;
  mentions: string[];
}

export interface Document {
  id?: string;
  text: string;
  /** The document's own date, ISO 8601, when the caller gave one that could be read. */
  date?: string;
  sentences: Span[];
  tokens: Token[];
  entities: Entity[];
  events: Event[];
  referents: Referent[];
}
