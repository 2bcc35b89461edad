/** What a clause is, and what the reading of clauses needs to know beyond the word classes. */
import type { Head, VerbForm } from '../agreement.ts';

export type ClauseKind = 'main' | 'content' | 'quotation' | 'relative' | 'adverbial';

export interface Clause {
  kind: ClauseKind;
  /** The clause around it, or −1. */
  parent: number;
  /** The clause before it on the same level, whose subject it may go on with, or −1. */
  previous: number;
  /** True behind «أنه», «إنها»: the pronoun is its subject, if none follows the verb at once. */
  isPersonal: boolean;
  /** The finite verb, or −1. */
  verb: number;
  form: VerbForm | undefined;
  /** The first token of a noun phrase that stands before the verb with no preposition, or −1. */
  topic: number;
  /** Of a relative clause: the first token of what it says something of, or −1. */
  antecedent: number;
  /** Of a relative clause: the token of the pronoun that stands for the antecedent (صادق عليه), the verb itself if attached. */
  resumption: number;
  /** The first token of the subject's phrase, wherever it stands; −1 where nothing is known. */
  subject: number;
  /** True if the subject stands in this very clause, before or behind the verb. */
  isOwn: boolean;
  /** Where objects begin: behind the verb, or behind a subject that follows it. */
  behind: number;
}

/** A noun phrase: its tokens, and whether a preposition governs it. */
export interface Phrase {
  start: number;
  end: number;
  isGoverned: boolean;
}

/** What clauses need to know of names and of verbs beyond the word classes. */
export interface ClauseCues {
  /** The end of the name that begins at a token, or −1; dates are names too. */
  unitEnd(at: number): number;
  isDate(at: number): boolean;
  /** The name behind the honorifics at a token («فخامة الرئيس …»); the token itself where there are none. */
  behindHonorifics(at: number): number;
  isPlace(at: number): boolean;
  /** True inside of a name that is no date. */
  isInName(at: number): boolean;
  /** The end of the whole party that begins at a token: its apposition and what is joined to it included. */
  partyEnd(at: number): number;
  head(at: number): Head;
  /** True if somebody or some body stands at a token. */
  acts(at: number): boolean;
  /** True of a body that belongs to somebody («حزبه»), who goes on speaking rather than the body. */
  isTheirs(at: number): boolean;
  /** True of a noun that begins what is said and says nothing itself («أكد ضرورة …»). */
  opensContent(at: number): boolean;
  /** True of a common noun for what is done («التوفيق», «مشاركته»), which says nothing itself. */
  isDeed(at: number): boolean;
  /** True of a verb of saying. */
  speaks(at: number): boolean;
  /** True of a verb whose subject is always somebody or some body («رحب», «زار»). */
  isPersonal(at: number): boolean;
  /** True of a verb that says whom somebody asks for something («دعا»). */
  asks(at: number): boolean;
  /** True of a verb that is done to somebody or something («انتقد», «اعتقل»). */
  takesObject(at: number): boolean;
  /** True of a verb that takes the preposition at a token, a word of its own or a clitic («ندد بـ», «دعا إلى»). */
  governs(verb: number, preposition: number): boolean;
  /** True of a verb that takes a second object behind the first («منح», «عين»). */
  takesTwo(at: number): boolean;
  /** True of a verb that says what its parties sign, and a definite document. */
  signs(verb: number, document: number): boolean;
  /** True of a verb that says what office somebody gets, and an office («تولى منصب …»). */
  fills(verb: number, office: number): boolean;
  /** True of a verb that says where somebody goes («زار»). */
  leadsTo(at: number): boolean;
  /** True of a verb that lends a noun its subject («قدم مساعدات», «عقد اجتماعا»), and only does so. */
  lends(at: number): boolean;
  /** True of a verb that says what its parties speak of («ناقش»). */
  discusses(at: number): boolean;
}

export interface Clauses {
  /** The clause of each token. */
  readonly of: Int32Array;
  readonly all: readonly Clause[];
  /** The clause whose verb stands at a token. */
  readonly ofVerb: ReadonlyMap<number, Clause>;
  /** The first relative clause that says something of the noun at a token. */
  readonly ofAntecedent: ReadonlyMap<number, Clause>;
}
