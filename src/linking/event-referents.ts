/**
 * Events that tell the same thing: events → for each the id that it shares with others (V1, V2, …), or undefined where it
 * stands alone. Two mentions are one event if they are of the same type and polarity, share somebody or something that
 * tells such events apart, and contradict each other in no role. Guarantees: the order of the text decides ties; work
 * linear in the number of events.
 */
import { fold } from '../text/fold.ts';
import type { Argument, Event } from '../types.ts';
import type { Party } from './parties.ts';

/**
 * The roles without which such events are not told apart: who travels goes to many places, who supports or asks says many
 * things, and each is one event only with where, or what. Statements differ by what is said, which is no argument: they are never joined.
 */
const telling: ReadonlyMap<string, readonly string[]> = new Map([
  ['visit', ['place', 'host']],
  ['endorsement', ['endorsed']],
  ['opposition', ['opposed']],
  ['request', ['requested']],
  ['agreement', ['document', 'topic', 'party']],
  ['appointment', ['person']],
  ['departure', ['person']],
  ['action-plan', ['plan']],
  ['aid', ['aid', 'recipient']],
  ['sanction', ['target']],
  ['attack', ['target']],
  ['arrest', ['person']],
  ['statement', []],
]);

/** Roles that may have one value only; the others may be told in part. */
const single: ReadonlySet<string> = new Set(['place', 'time']);

/** With no more earlier events than this is an event compared. */
const mostCompared = 12;

/** With no more values of a role than this. */
const mostValues = 12;

/** What is said of an event in each role: the referents, or the words of phrases. */
type Signature = ReadonlyMap<string, readonly Value[]>;

interface Value {
  /** A referent, or undefined for a phrase. */
  referent: string | undefined;
  /** Of a person or an official: the name, folded. */
  person: string | undefined;
  text: string;
  /** The words of the text, once they are asked for. */
  words: ReadonlySet<string> | undefined;
  country: string | undefined;
  type: string | undefined;
  /** Of a date. */
  value: string | undefined;
}

interface Group {
  key: string;
  signature: Map<string, Value[]>;
  members: number[];
}

export function eventReferents(
  events: readonly Event[],
  entityOf: (id: string | undefined) => Party | undefined,
): (string | undefined)[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  events.forEach((event, at) => {
    if (telling.get(event.type)?.length === 0) return;
    const key = `${event.type} ${event.polarity}`;
    const signature = signatureOf(event, entityOf);
    const roles = tellingRoles(event);
    const known = byKey.get(key)?.findLast((group) => isSame(roles, signature, group.signature));
    if (known) join(known, signature, at);
    else open(groups, byKey, { key, signature, members: [at] });
  });
  return idsOf(groups, events.length);
}

function open(groups: Group[], byKey: Map<string, Group[]>, group: Group): void {
  groups.push(group);
  const list = byKey.get(group.key) ?? [];
  byKey.set(group.key, [...list.slice(1 - mostCompared), group]);
}

function join(group: Group, signature: Signature, at: number): void {
  group.members.push(at);
  for (const [role, values] of signature) {
    const known = group.signature.get(role) ?? [];
    const added = values.filter((value) => !known.some((other) => agree(value, other)));
    group.signature.set(role, [...known, ...added].slice(0, mostValues));
  }
}

function idsOf(groups: readonly Group[], count: number): (string | undefined)[] {
  const ids: (string | undefined)[] = new Array(count);
  let number = 0;
  for (const { members } of groups) {
    if (members.length < 2) continue;
    number++;
    for (const at of members) ids[at] = `V${number}`;
  }
  return ids;
}

function signatureOf(
  { arguments: args }: Event,
  entityOf: (id: string | undefined) => Party | undefined,
): Map<string, Value[]> {
  const signature = new Map<string, Value[]>();
  for (const argument of args) {
    const value = told(argument, entityOf(argument.entity));
    const values = signature.get(argument.role);
    if (values) values.push(value);
    else signature.set(argument.role, [value]);
  }
  return signature;
}

const told = ({ referent, text }: Argument, entity: Party | undefined): Value => ({
  referent,
  person: personOf(entity),
  text,
  words: undefined,
  country: entity?.country,
  type: entity?.type,
  value: entity?.type === 'date' ? entity.value : undefined,
});

/** The place tells a meeting only where it is spoken of as known: «الاجتماع». */
function tellingRoles({ type, trigger, arguments: args }: Event): readonly string[] {
  const isKnown = fold(trigger.text).startsWith('ال');
  return (
    telling.get(type) ?? args.map(({ role }) => role).filter((role) => role !== 'time' && (role !== 'place' || isKnown))
  );
}

/** An official and the person who holds the office are two entities, and one party. */
function personOf(entity: Party | undefined): string | undefined {
  const name = entity?.type === 'person' ? entity.name : entity?.person;
  return name === undefined ? undefined : fold(name);
}

function isSame(roles: readonly string[], a: Signature, b: Signature): boolean {
  for (const [role, values] of a) {
    const others = b.get(role);
    if (others && !(single.has(role) ? agreeInAny(values, others) : agreeInPart(values, others))) return false;
  }
  return roles.some((role) => sharesIn(role, a, b));
}

const agreeInAny = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.some((one) => b.some((other) => agree(one, other)));

/** All that the shorter list names is in the longer one. */
function agreeInPart(a: readonly Value[], b: readonly Value[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((one) => many.some((other) => agree(one, other)));
}

function sharesIn(role: string, a: Signature, b: Signature): boolean {
  const [ours, others] = [a.get(role), b.get(role)];
  return ours !== undefined && others !== undefined && agreeInAny(ours, others);
}

function agree(a: Value, b: Value): boolean {
  if (a.referent !== undefined && a.referent === b.referent) return true;
  if (a.person !== undefined && a.person === b.person) return true;
  if (a.value !== undefined && b.value !== undefined) return areOneDate(a.value, b.value);
  if (isPlaceIn(a, b) || isPlaceIn(b, a)) return true;
  return (a.referent === undefined || b.referent === undefined) && haveCommonWords(wordsOf(a), wordsOf(b));
}

/** A town and its country. */
const isPlaceIn = (place: Value, country: Value): boolean =>
  place.type === 'place' && country.type === 'country' && !!place.country && place.country === country.country;

/** «2023-11» and «2023-11-16»; an unknown year is written XXXX. */
function areOneDate(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at] && a[at] !== 'X' && b[at] !== 'X') return false;
  return true;
}

function wordsOf(value: Value): ReadonlySet<string> {
  value.words ??= new Set(
    fold(value.text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
  return value.words;
}

/** Two thirds of the words of the shorter phrase, and half of those of the longer. */
function haveCommonWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common > 0 && common * 3 >= few.size * 2 && common * 2 >= many.size;
}
