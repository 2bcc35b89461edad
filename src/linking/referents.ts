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

const linked: ReadonlySet<string> = new Set(['country', 'place', 'organization', 'person', 'official']);

export function groupMentions(mentions: readonly Mention[]): { groups: Group[]; groupOf: number[] } {
  const linker = new Linker();
  const groupOf = mentions.map((mention, at) => linker.place(mention, at));
  return { groups: linker.groups, groupOf };
}

class Linker {
  readonly groups: Group[] = [];
  private readonly byKey = new Map<string, number>();
  /** The person who holds the office of a group of officials. */
  private readonly personOf = new Map<number, string>();
  private readonly comparable = new Map<string, { key: string; group: number }[]>();

  place(mention: Mention, at: number): number {
    const keys = keysOf(mention);
    const known =
      keys.map((key) => this.byKey.get(key)).find((group) => group !== undefined && this.samePerson(group, mention)) ??
      this.alike(mention);
    const group = known ?? this.open(mention);
    this.groups[group]!.mentions.push(at);
    for (const key of keys) if (!this.byKey.has(key)) this.byKey.set(key, group);
    if (mention.person && !this.personOf.has(group)) this.personOf.set(group, mention.person);
    this.remember(mention, group);
    return group;
  }

  /** Two holders of one office are two, if both are named. */
  private samePerson(group: number, { person }: Mention): boolean {
    const known = this.personOf.get(group);
    return known === undefined || person === undefined || fold(known) === fold(person);
  }

  private open(mention: Mention): number {
    const { type, country } = mention;
    return this.groups.push({ type, name: nameOf(mention), mentions: [], ...(country ? { country } : {}) }) - 1;
  }

  /** A group of the same type, and of no other country, whose name is spelled almost so. */
  private alike(mention: Mention): number | undefined {
    if (!linked.has(mention.type)) return undefined;
    const name = fold(nameOf(mention));
    if (name.length < shortestComparable || mention.type === 'country') return undefined;
    const found = this.comparable
      .get(comparisonKey(mention, name))
      ?.find(({ key, group }) => this.agrees(group, mention) && similarity(key, name) >= sameSpelling);
    return found?.group;
  }

  private agrees(group: number, { country }: Mention): boolean {
    const other = this.groups[group]!.country;
    return other === undefined || country === undefined || other === country;
  }

  private remember(mention: Mention, group: number): void {
    const name = fold(nameOf(mention));
    const key = comparisonKey(mention, name);
    const list = this.comparable.get(key) ?? [];
    if (!list.some((entry) => entry.key === name) && list.length < mostCompared) list.push({ key: name, group });
    this.comparable.set(key, list);
  }
}

/** Names are compared only with those of the same type that begin alike and have as many words. */
const comparisonKey = (mention: Mention, name: string): string =>
  `${mention.type} ${name.slice(0, 2)} ${name.split(' ').length}`;

/** What identifies the thing: two mentions that share a key share a referent. */
function keysOf(mention: Mention): string[] {
  const name = fold(nameOf(mention));
  if (mention.type === 'country') return [`country ${mention.country}`];
  if (mention.type === 'date') return [`date ${mention.value ?? name}`];
  if (mention.type === 'official') return officialKeys(mention, name);
  return [`${mention.type} ${name}`];
}

/** An office-holder is known by name, or by a one-person office and its country or body. */
function officialKeys(mention: Mention, name: string): string[] {
  const owner = mention.country ?? mention.organization;
  const office = owner && singleOffices.has(mention.role ?? '') ? [`office ${mention.role} ${owner}`] : [];
  return mention.person
    ? [`official ${fold(mention.person)}`, ...office]
    : office.length > 0
      ? office
      : [`official ${name}`];
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

const nameOf = (mention: Mention): string => mention.name ?? '';

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
