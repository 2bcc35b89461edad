/**
 * Linking: mentions → referents. Mentions of the same thing share a referent: the same lexicon entry, the same country,
 * the same office of the same country, a person's shorter name, and spelling variants of a name (Jaro-Winkler distance,
 * guarded by type and country). Guarantees: every mention gets one referent; the order of the text decides ties.
 */
import type { Mention } from '../grammar/mentions.ts';
import { fold } from '../text/fold.ts';
import type { Evidence, Referent } from '../types.ts';
import { similarity } from './similarity.ts';

/** A referent in the making, with the numbers of its mentions. */
export interface Group {
  type: string;
  name: string;
  country?: string;
  mentions: number[];
  evidence?: Evidence;
}

/** Two spellings of one name are at least so similar. Jaro-Winkler; 0.93 keeps سعيد and سعود apart. */
const sameSpelling = 0.93;
/** Shorter names are too alike to be compared by their letters. */
const shortestComparable = 6;

/** With no more names than this is a name compared, so that a long document takes time linear in its length. */
const mostCompared = 24;

/** Types whose names are spelled in more than one way. */
const spelledFreely: ReadonlySet<string> = new Set(['place', 'organization', 'person', 'official']);

export function groupMentions(mentions: readonly Mention[]): { groups: Group[]; groupOf: number[] } {
  const linker = new Linker();
  const groupOf = mentions.map((mention, at) => linker.place(mention, at));
  return { groups: linker.groups, groupOf };
}

class Linker {
  readonly groups: Group[] = [];
  private readonly byKey = new Map<string, number>();
  /** The person, folded, who holds the office of a group of officials. */
  private readonly personOf = new Map<number, string>();
  private readonly comparable = new Map<string, { name: string; group: number }[]>();

  place(mention: Mention, at: number): number {
    const name = fold(mention.name ?? '');
    const [key, office] = keysOf(mention, name);
    const known = this.held(key, mention) ?? this.held(office, mention) ?? this.alike(mention, name);
    const group = known ?? this.open(mention);
    this.groups[group]!.mentions.push(at);
    this.keep(key, group);
    this.keep(office, group);
    if (mention.person && !this.personOf.has(group)) this.personOf.set(group, fold(mention.person));
    return group;
  }

  private held(key: string | undefined, mention: Mention): number | undefined {
    const group = key === undefined ? undefined : this.byKey.get(key);
    return group !== undefined && this.samePerson(group, mention) ? group : undefined;
  }

  private keep(key: string | undefined, group: number): void {
    if (key !== undefined && !this.byKey.has(key)) this.byKey.set(key, group);
  }

  /** Two holders of one office are two, if both are named. */
  private samePerson(group: number, { person }: Mention): boolean {
    if (person === undefined) return true;
    const known = this.personOf.get(group);
    return known === undefined || known === fold(person);
  }

  private open({ type, name, country }: Mention): number {
    const group: Group = { type, name: name ?? '', mentions: [] };
    if (country) group.country = country;
    return this.groups.push(group) - 1;
  }

  /** A group of the same type, and of no other country, whose name is spelled almost so; a new spelling is kept. */
  private alike(mention: Mention, name: string): number | undefined {
    if (!spelledFreely.has(mention.type) || name.length < shortestComparable) return undefined;
    const key = comparisonKey(mention, name);
    const list = this.comparable.get(key);
    const found = list?.find(
      (other) => this.agrees(other.group, mention) && similarity(other.name, name) >= sameSpelling,
    );
    const spelling = { name, group: found?.group ?? this.groups.length };
    if (!list) this.comparable.set(key, [spelling]);
    else if (list.length < mostCompared) list.push(spelling);
    return found?.group;
  }

  private agrees(group: number, { country }: Mention): boolean {
    const other = this.groups[group]!.country;
    return other === undefined || country === undefined || other === country;
  }
}

/** Names are compared only with those of the same type that begin alike and have as many words. */
const comparisonKey = ({ type }: Mention, name: string): string => `${type} ${name.slice(0, 2)} ${spacesIn(name)}`;

function spacesIn(name: string): number {
  let spaces = 0;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) spaces++;
  return spaces;
}

/** What identifies the thing, and of an official the office too: two mentions that share a key share a referent. */
function keysOf(mention: Mention, name: string): [key: string | undefined, office?: string] {
  if (mention.type === 'country') return [`country ${mention.country}`];
  if (mention.type === 'date') return [`date ${mention.value ?? name}`];
  if (mention.type === 'official') return officialKeys(mention, name);
  return [`${mention.type} ${name}`];
}

/** An office-holder is known by name, or by a one-person office and its country or body. */
function officialKeys({ person, role, country, organization }: Mention, name: string): [string | undefined, string?] {
  const owner = country ?? organization;
  const office = owner && singleOffices.has(role ?? '') ? `office ${role} ${owner}` : undefined;
  if (person) return office ? [`official ${fold(person)}`, office] : [`official ${fold(person)}`];
  return office ? [undefined, office] : [`official ${name}`];
}

const singleOffices: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'secretary-general',
  'speaker-of-parliament',
]);

export function referentOf(group: Group, number: number, ids: readonly string[]): Referent {
  const { type, name, country, mentions } = group;
  return {
    id: `R${number + 1}`,
    type,
    name,
    ...(country ? { country } : {}),
    mentions: mentions.map((at) => ids[at]!),
  };
}
