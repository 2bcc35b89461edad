/** What one event type tells the frame engine, and what the engine gives back. */
import type { Mention } from '../grammar/mentions.ts';
import type { Head } from '../syntax/agreement.ts';
import type { Analysis } from '../syntax/analysis.ts';
import type { Clause, Clauses } from '../syntax/clauses/clause.ts';
import type { Phrases } from '../syntax/phrases/phrases.ts';
import type { Evidence } from '../types.ts';
import type { Frame } from './frame.ts';
import type { TriggerFlags } from './triggers/flags.ts';

/** What event rules read: the analysed text, the entities that stand in it, phrases and clauses over both, and the triggers' frames. */
export interface EventScene {
  analysis: Analysis;
  /** The document's own day as an ISO 8601 date, if it is known. */
  today: string | undefined;
  phrases: Phrases;
  clauses: Clauses;
  /** The longest entity that begins at a token. */
  entityAt(at: number): Mention | undefined;
  /** The longest entity that covers a token. */
  entityOver(at: number): Mention | undefined;
  /** Gender and number of the phrase that begins at a token. */
  head(at: number): Head;
  /** True of a verb of saying. */
  speaks(at: number): boolean;
  /** The token behind the party that begins at a token, what is joined to it included. */
  partyEnd(at: number): number;
  /** The rules of all types. */
  types: readonly EventRules[];
  /** The rules of the type that a match triggers, if it triggers one. */
  rulesOf(row: number): EventRules | undefined;
  /** The frame of a trigger's lexicon entry. */
  frameOf(entry: number): Frame;
  /** The flags of the line that a match of a trigger or a light verb comes from. */
  flagsOf(row: number): TriggerFlags<readonly Filling[]>;
}

/** Another type that triggers are of where one of these words (folded, without article) stands in their clause. */
export interface Turn {
  words: ReadonlySet<string>;
  /** Words (folded, without article) that make another type of it where they stand right behind. */
  beside?: ReadonlySet<string>;
  rules: EventRules;
  /** Of triggers with this flag only. */
  flag?: string;
  /** What must hold of the arguments, where it does so without any of the words. */
  where?: (scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]) => boolean;
  /** The roles that stay, renamed; all as they are if none are given. */
  roles?: Readonly<Record<string, string>>;
  /** True where a word of denial makes it the other type («لن تقبل الشروط» is a refusal), of which it denies nothing. */
  isDenial?: true;
}

/** One event type. Its triggers stand in lexicons/triggers/<type>.tsv. */
export interface EventRules {
  type: string;
  /** Roles filled by people, bodies and states; every other role takes a whole phrase. */
  parties: readonly string[];
  /** Who does it: what a light verb lends to a noun whose frame names no subject. */
  doer: string;
  /** Who gets it: the subject of «تلقى», «تعرض لـ», «حظي بـ». */
  recipient?: string;
  /** The role of the phrase behind حول، بشأن، لبحث…, and of the verbs' objects that are about something. */
  topic?: string;
  /** What else the event is where certain words stand in its clause («بحث هاتفيا», «الدعم المادي»); the first that fits. */
  turns?: readonly Turn[];
  /** True if what people do it for is its topic («للمشاركة في …», «بهدف …»). */
  purpose?: boolean;
  /** True of what people travel, or call others, to do («دعا إلى لقاء», «القيام بجولة»). */
  isUndertaken?: boolean;
  /** True of what people do with each other: whoever wants it takes part («دعا إلى لقاء»), unlike who invites to a visit. */
  isMutual?: boolean;
  /** Roles by fixed expressions around the trigger (برئاسة → chair). */
  around?: ReadonlyMap<string, string>;
  /** The role of a body before whose seat it takes place, which is the place as well («أمام السفارة»). */
  faced?: string;
  /** Another role for arguments of a role whose head noun (folded) is one of these, or that are entities of these types. */
  byHead?: Readonly<Record<string, { role: string; heads: ReadonlySet<string>; types?: ReadonlySet<string> }>>;
  /** Further arguments that only this type knows how to find, from the trigger and what the frame gave. */
  complete?: (scene: EventScene, trigger: TriggerPlace, found: readonly FoundArgument[]) => FoundArgument[];
  /** The role of what somebody wants done, to whom, if the events are wishes: what is told in it is hypothetical. */
  wants?: { content: string; from: string };
  /** True if somebody says or wants something: only people and bodies do, and the content has its own places and times. */
  speaks?: boolean;
  /** Entity types that tell where, in the construct of the noun: «زيارة المغرب». */
  placedBy?: ReadonlySet<string>;
  /** Subtypes of bodies that stand for their seat wherever a preposition of place puts it («جلسة عمل بوزارة التربية»). */
  seats?: ReadonlySet<string>;
  /** «في بيان»: what something is said in, behind the prepositions. */
  within?: { role: string; heads: ReadonlySet<string>; beforePress: ReadonlySet<string> };
  /** True if the events are attitudes, which a verb of saying only brings («أعرب عن تأييده»). */
  isAttitude?: boolean;
  /** The role in whose phrase another trigger of the type tells the same event («تسليم المساعدات»). */
  sameIn?: string;
  /** Events that give way to the attitude which their verb governs, unless they have an argument in this role. */
  yields?: { unless: string };
  /** The role of whoever acts in the clause of an event noun that «بعد», «خلال» or «في ختام» governs. */
  implied?: string;
  /** The role that an event noun without it takes over from the last event of its type; where not given, `implied` is. */
  resumes?: string;
  /** Party roles that a thing may fill too (a building that is attacked). */
  things?: readonly string[];
  /** True if only people and bodies are the subject of its verbs. */
  isPersonal?: boolean;
  /** True if a number of people alone makes one of its weak words an event («آلاف الأشخاص في مسيرة»). */
  crowds?: boolean;
  /** Roles that only people fill; where something else stands there, the word means another thing («أوقف الدعم»). */
  people?: readonly string[];
  /** A role that is filled in no other sense of a weak word: «إيقاف مشعوذ بتهمة التحيل». */
  proof?: string;
  /** Bodies (folded, without article) that fill these roles as people do («قدمت الحكومة استقالتها»). */
  bodies?: ReadonlySet<string>;
  /** True if the verbs are as often passive: whoever follows one alone is its object. */
  passives?: boolean;
  /**
   * What the cues of a concrete report weigh (see concreteness.ts), and the sum from which on a sentence counts as
   * reporting the event: the confidence is 0.5 there.
   */
  concrete?: { weights: Readonly<Record<string, number>>; enough: number };
  /** What only this type knows to set right among the arguments that the frame gave. */
  revise?: (scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]) => FoundArgument[];
  /** What the arguments of an event become once it counts as one, where what stood there showed its sense («عضوية السودان»). */
  settle?: (scene: EventScene, found: readonly FoundArgument[]) => FoundArgument[];
  /** The events found, with those of the type that no trigger tells («سالم العوني رئيسا للمؤتمر»), and with what only events before them tell. */
  untriggered?: (scene: EventScene, rules: EventRules, events: readonly FoundEvent[]) => readonly FoundEvent[];
  /** True of what only looks like an event of the type, by what was found with it. */
  rejects?: (scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]) => boolean;
  /** True of what only this type knows to show that a weak noun, or one that names a thing, tells an event («قرض ياباني»). */
  tells?: (scene: EventScene, trigger: TriggerInFrame, own: readonly FoundArgument[]) => boolean;
  /** Words for the doer (folded, without article) that are as good as a noun for people. */
  doers?: ReadonlySet<string>;
  /** Words right behind a noun (folded, without article) that make it a figure of speech («معركة انتخابية»). */
  figurative?: ReadonlySet<string>;
  /**
   * Flags of triggers that count only where one of these heads (folded), or an entity of one of these types, fills one of
   * these roles («أطلق النار», «وصل إلى تونس»).
   */
  only?: Readonly<Record<string, readonly Filling[]>>;
  /** Things (folded, without article) that show what its verbs say, where nobody says it («الصور تؤكد»). */
  shows?: ReadonlySet<string>;
  /** True if its participles don't modify a noun in this sense («الشخص المذكور»). */
  neverModifies?: boolean;
  /** The role of whom the doers are against, which may stand in their phrase («متظاهرون مناهضون للحكومة»). */
  opposes?: string;
  /** Roles that events of the type in one sentence share, where only one of them says it. */
  shares?: readonly string[];
  /** A type whose events in the same sentence say where these are, where who fills its role `by` takes part in both. */
  placedWith?: { type: string; by: string };
  /** True if a noun trigger alone, without any argument, is no event. */
  needsArgument?: boolean;
}

/** What fills a role: a phrase with one of these heads, or with an entity of one of these types in it; any, if none are given. */
export interface Filling {
  role: string;
  /** What else holds of the sentence where the phrase stands, in place of heads and types. */
  where?: (scene: EventScene, trigger: TriggerInFrame, argument: FoundArgument) => boolean;
  /** Words (folded, without article) of which one must stand in the phrase; beside `where`, those that it asks for. */
  heads?: ReadonlySet<string>;
  types?: ReadonlySet<string>;
}

/** A finite verb, a noun, or a participle that goes on from a clause or modifies a noun. */
export type Reading = 'verb' | 'noun' | 'circumstance' | 'modifier';

/** A light verb by token, by its row among the matches, and its clause. */
export interface LightVerb {
  at: number;
  row: number;
  clause: Clause;
  /** True if the verb stands in a relative clause that says something of the noun. */
  isRelative: boolean;
}

/** A trigger by tokens [start, end), with all that its arguments depend on. */
export interface TriggerInFrame {
  start: number;
  end: number;
  features: number;
  reading: Reading;
  frame: Frame;
  rules: EventRules;
  /** Of the line in the lexicon that the trigger comes from. */
  flags: TriggerFlags<readonly Filling[]>;
  /** The light verb of an event noun, in its own clause or in a relative one behind it. */
  light: LightVerb | undefined;
}

/** A trigger by tokens [start, end), and whether it is a finite verb. */
export interface TriggerPlace {
  start: number;
  end: number;
  isVerb: boolean;
}

/** An argument by tokens [start, end) and offsets. */
export interface FoundArgument {
  role: string;
  start: number;
  end: number;
  from: number;
  to: number;
}

export interface FoundEvent {
  type: string;
  rules: EventRules;
  /** The trigger by tokens and offsets. */
  start: number;
  end: number;
  from: number;
  to: number;
  polarity: 'positive' | 'negative';
  modality: 'asserted' | 'planned' | 'hypothetical';
  arguments: FoundArgument[];
  /** The role of whoever does it: of the trigger's frame, or of the type. */
  doer: string;
  confidence: number;
  /** True of an event whose trigger counts with certain heads only. */
  isAsked: boolean;
  /** True of an event told by a noun. */
  isNoun: boolean;
  /** True of a verb that tells of an event named before («انعقد»). */
  echoes: boolean;
  /** True of a wish that is an order: who gives it has the deed done. */
  orders: boolean;
  evidence: Evidence[];
}
