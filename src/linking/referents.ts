/**
 * Linking: mentions → referents. Mentions of the same thing share a referent: the same lexicon entry, the same country,
 * the same office of the same country or the same title, a person's shorter name, and spelling variants of a name, guarded
 * by type and country. Guarantees: every mention gets one referent; the order of the text decides ties.
 */
import type { Mention } from '../grammar/mentions.ts';
import { fold } from '../text/fold.ts';
import type { Evidence, Referent } from '../types.ts';
import { isSameSpelling } from './similarity.ts';
import { titleOf } from './titles.ts';

/** A referent in the making, with the numbers of its mentions. */
export interface Group {
  type: string;
  name: string;
  country?: string;
  mentions: number[];
  evidence?: Evidence;
}

/** Shorter names are too alike to be compared by their letters. */
const shortestComparable = 6;

/** With no more names than this is a name compared, so that a long document takes time linear in its length. */
const mostCompared = 24;

/** Types whose names are spelled in more than one way. */
const spelledFreely: ReadonlySet<string> = new Set(['place', 'organization', 'person', 'official']);

export function groupMentions(mentions: readonly Mention[], text: string): { groups: Group[]; groupOf: number[] } {
  const linker = new Linker(text);
  const groupOf = mentions.map((mention, at) => linker.place(mention, at));
  return { groups: linker.groups, groupOf };
}

class Linker {
  readonly groups: Group[] = [];
  /** Groups by what a key is of, then by the key: two look-ups of known strings cost less than to join them to one. */
  private readonly byKey = new Map<string, Map<string, number>>();
  /** The person, folded, who holds the office of a group of officials. */
  private readonly personOf = new Map<number, string>();
  private readonly comparable = new Map<string, Map<number, { name: string; group: number }[]>>();

  /** Names as given and plain: most are told again and again. */
  private readonly plainNames = new Map<string, string>();

  constructor(private readonly text: string) {}

  place(mention: Mention, at: number): number {
    const name = this.plain(mention.name ?? '');
    const holder = mention.person === undefined ? undefined : this.plain(mention.person);
    const [key, other] =
      mention.type === 'official' ? officialKeys(mention, name, holder, this.text) : keysOf(mention, name);
    const known = this.held(key, mention, holder) ?? this.held(other, mention, holder) ?? this.alike(mention, name);
    const group = known ?? this.open(mention);
    this.groups[group]!.mentions.push(at);
    this.keep(key, group);
    this.keep(other, group);
    if (holder && !this.personOf.has(group)) this.personOf.set(group, holder);
    return group;
  }

  private plain(name: string): string {
    const known = this.plainNames.get(name);
    if (known !== undefined) return known;
    const made = plain(name);
    this.plainNames.set(name, made);
    return made;
  }

  private held(key: Key | undefined, mention: Mention, holder: string | undefined): number | undefined {
    const group = key && this.byKey.get(key.of)?.get(key.value);
    return group !== undefined && this.samePerson(group, holder) && this.sameCountry(group, key!, mention)
      ? group
      : undefined;
  }

  private keep(key: Key | undefined, group: number): void {
    if (!key) return;
    const groups = listIn(this.byKey, key.of, () => new Map<string, number>());
    if (!groups.has(key.value)) groups.set(key.value, group);
  }

  /** Two holders of one office are two, if both are named. */
  private samePerson(group: number, holder: string | undefined): boolean {
    if (holder === undefined) return true;
    const known = this.personOf.get(group);
    return known === undefined || known === holder;
  }

  /** «حزب النهضة» of another country than «حركة النهضة»: a name alone says too little. */
  private sameCountry(group: number, { of }: Key, mention: Mention): boolean {
    return !knownByName.has(of) || this.agrees(group, mention);
  }

  private open({ type, name, country }: Mention): number {
    const group: Group = { type, name: name ?? '', mentions: [] };
    if (country) group.country = country;
    return this.groups.push(group) - 1;
  }

  /** A group of the same type, and of no other country, whose name is spelled almost so; a new spelling is kept. */
  private alike(mention: Mention, name: string): number | undefined {
    if (!spelledFreely.has(mention.type) || name.length < shortestComparable) return undefined;
    const lists = listIn(this.comparable, mention.type, () => new Map<number, { name: string; group: number }[]>());
    const key = comparisonKey(name);
    const list = lists.get(key);
    const found = list?.find((other) => this.agrees(other.group, mention) && isSameSpelling(other.name, name));
    const spelling = { name, group: found?.group ?? this.groups.length };
    if (!list) lists.set(key, [spelling]);
    else if (list.length < mostCompared) list.push(spelling);
    return found?.group;
  }

  private agrees(group: number, { country }: Mention): boolean {
    const other = this.groups[group]!.country;
    return other === undefined || country === undefined || other === country;
  }
}

/** A name folded, without marks («شركة «موبايلي»») and with one spelling of «عبد الله». */
const plain = (name: string): string =>
  fold(name)
    .replace(/["“”«»()]/g, '')
    .replaceAll('عبد ال', 'عبدال');

/** Names are compared only with those of the same type that begin alike and have as many words. */
const comparisonKey = (name: string): number =>
  (name.charCodeAt(0) * 0x10000 + name.charCodeAt(1)) * 0x10000 + spacesIn(name);

function spacesIn(name: string): number {
  let spaces = 0;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) spaces++;
  return spaces;
}

/** What identifies a thing: a name or a code, and what it is one of. */
interface Key {
  of: string;
  value: string;
}

/** What identifies the thing, and of an official the office, of a body the name without the word for its kind: two mentions that share a key share a referent. */
function keysOf(mention: Mention, name: string): [key: Key | undefined, other?: Key | undefined] {
  if (mention.type === 'country') return [{ of: 'country', value: mention.country ?? '' }];
  if (mention.type === 'date') return [{ of: 'date', value: mention.value ?? name }];
  if (mention.type === 'organization') return [{ of: 'organization', value: name }, byNameAlone(mention, name)];
  return [{ of: mention.type, value: name }];
}

/** Kinds of bodies that are named with a word for their kind or without it. */
const knownByName: ReadonlySet<string> = new Set(['club', 'party']);
const kindWords: ReadonlySet<string> = new Set('فريق نادي حزب حركه'.split(' '));

/** «فريق نادي الزمالك», «حزب النهضة»: the name that «الزمالك» and «النهضة» have too. */
function byNameAlone({ subtype }: Mention, name: string): Key | undefined {
  if (subtype === undefined || !knownByName.has(subtype)) return undefined;
  let alone = name;
  for (let space = name.indexOf(' '); space > 0 && kindWords.has(alone.slice(0, space)); space = alone.indexOf(' '))
    alone = alone.slice(space + 1);
  return { of: subtype, value: alone };
}

/** An office-holder is known by name, by a one-person office and its country or body, or by the title. */
function officialKeys(
  mention: Mention,
  name: string,
  holder: string | undefined,
  text: string,
): [Key | undefined, Key?] {
  const { role, country, organization } = mention;
  const owner = country ?? organization;
  const isSingle = owner !== undefined && singleOffices.has(role ?? '');
  const title = isSingle ? '' : titleOf(mention, text);
  const office = isSingle ? { of: 'office', value: `${role} ${owner}` } : { of: 'title', value: title };
  const isKnown = isSingle || title !== '';
  if (holder) return isKnown ? [{ of: 'official', value: holder }, office] : [{ of: 'official', value: holder }];
  return isKnown ? [undefined, office] : [{ of: 'official', value: name }];
}

function listIn<Value>(lists: Map<string, Value>, key: string, make: () => Value): Value {
  let list = lists.get(key);
  if (list === undefined) {
    list = make();
    lists.set(key, list);
  }
  return list;
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
  const { type, name, country } = group;
  const [id, mentions] = [`R${number + 1}`, group.mentions.map((at) => ids[at]!)];
  return country ? { id, type, name, country, mentions } : { id, type, name, mentions };
}
