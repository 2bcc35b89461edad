/**
 * Officials without a country: mentions → mentions. An office whose title names a place («مدير التعليم بمحافظة جدة») is of
 * the country where that is; a state office («رئيس الحكومة», «وزير العدل») that names no country is that of its holder's
 * other mentions, else of the country that the document names most, if it clearly does. So are those who serve in a ministry,
 * and those who serve a state otherwise («قائد الشرطة») where the document names hardly another country.
 */
import { changed, leadsBody, type Mention } from '../grammar/mentions.ts';
import { fold } from '../text/fold.ts';

/** Offices of a state; heads of bodies, envoys and the like may belong to none. */
const stateRoles: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'minister',
  'deputy-minister',
  'speaker-of-parliament',
  'governor',
  'royal',
]);

/** Offices of those who may be of another country than the place where they serve: «السفير في باريس». */
const sentAbroad: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'adviser', 'other']);

/** Bodies that work in other countries than their own, if they have one («رئيس بعثة الأمم المتحدة في صنعاء»). */
const worksAbroad: ReadonlySet<string> = new Set([
  'intergovernmental',
  'agency',
  'alliance',
  'coalition',
  'forum',
  'ngo',
  'relief',
  'think-tank',
  'union',
]);

/** Offices of a state's servants, who are named without it at home: «قائد الشرطة», «النائبة فلانة». */
const stateServants: ReadonlySet<string> = new Set([
  'judge',
  'legislator',
  'mayor',
  'military-commander',
  'security-chief',
]);

/** Bodies of a state, which are named without it at home: «مدير إدارة المرور», «المتحدث باسم الدفاع المدني». */
const stateBodies: ReadonlySet<string> = new Set([
  'authority',
  'central-bank',
  'committee',
  'court',
  'government',
  'military',
  'municipality',
  'parliament',
  'security',
  'unit',
]);

/** The share of a document's country mentions from which on one country is its home. */
const clearShare = 0.34;

/** The share, and the number of mentions, from which on it is hardly about another. */
const soleShare = 0.75;
const soleCount = 3;

export function completeCountries(mentions: readonly Mention[]): Mention[] {
  const byPerson = countriesOfPersons(mentions);
  const home = homeCountry(mentions);
  return mentions.map((mention, at) => {
    if (mention.type !== 'official' || mention.country !== undefined) return mention;
    const country =
      countryOfPlace(mentions, at) ??
      (leadsBody(mention.role, mention.organization) ? undefined : countryOfHolder(mention, byPerson, home)) ??
      countryOfServant(mentions, at, home);
    return country
      ? changed(mention, { country, evidence: [...mention.evidence, { stage: 'linking', id: 'home-country' }] })
      : mention;
  });
}

function countryOfHolder(
  { person, role, organization }: Mention,
  byPerson: ReadonlyMap<string, string>,
  home: Home | undefined,
): string | undefined {
  const known = person && byPerson.get(fold(person));
  if (known) return known;
  return stateRoles.has(role ?? '') && !organization ? home?.country : undefined;
}

/** «وكيل وزارة الصحة»: whoever serves in a ministry or speaks for it; of other bodies of the state only where one country is all but the only one. */
function countryOfServant(mentions: readonly Mention[], at: number, home: Home | undefined): string | undefined {
  const { role, end } = mentions[at]!;
  let isOfState = home?.isSole === true && stateServants.has(role ?? '');
  for (let inner = at + 1; inner < mentions.length && mentions[inner]!.start < end; inner++) {
    const one = mentions[inner]!;
    if (one.type === 'person') continue;
    // «الناطق بلسان الخارجية التركية», in a text about another land
    if (one.subtype === 'ministry') return one.country ?? home?.country;
    if (one.type !== 'organization' || !(home?.isSole && stateBodies.has(one.subtype ?? ''))) return undefined;
    isOfState = true;
  }
  return isOfState ? home?.country : undefined;
}

/** «مدير الدفاع المدني بمحافظة جدة»: the country of a place in the title, unless a body that may work abroad stands there too. */
function countryOfPlace(mentions: readonly Mention[], at: number): string | undefined {
  const { role, end } = mentions[at]!;
  if (sentAbroad.has(role ?? '')) return undefined;
  let country: string | undefined;
  for (let inner = at + 1; inner < mentions.length && mentions[inner]!.start < end; inner++) {
    const one = mentions[inner]!;
    if (one.end > end) continue;
    if (one.type === 'organization' && one.country === undefined && worksAbroad.has(one.subtype ?? ''))
      return undefined;
    if (one.type === 'place') country ??= one.country;
  }
  return country;
}

function countriesOfPersons(mentions: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { type, person, country } of mentions)
    if (type === 'official' && person && country && !found.has(fold(person))) found.set(fold(person), country);
  return found;
}

/** The country that a document is about, and whether it names hardly another. */
interface Home {
  country: string;
  isSole: boolean;
}

/** The country that countries, nationalities, places and offices of the document name most. */
function homeCountry(mentions: readonly Mention[]): Home | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { country, type } of mentions) {
    if (!country || type === 'person') continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  let best: string | undefined;
  for (const [country, count] of counts) if (best === undefined || count > counts.get(best)!) best = country;
  if (best === undefined || counts.get(best)! < all * clearShare) return undefined;
  return { country: best, isSole: counts.get(best)! >= Math.max(soleCount, all * soleShare) };
}
