/**
 * Officials without a country: mentions → mentions. A state office («رئيس الحكومة», «وزير العدل») that names no country is
 * that of its holder's other mentions, else of the country that the document names most, if it clearly does.
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

/** The share of a document's country mentions from which on one country is its home. */
const clearShare = 0.34;

export function completeCountries(mentions: readonly Mention[]): Mention[] {
  const byPerson = countriesOfPersons(mentions);
  const home = homeCountry(mentions);
  return mentions.map((mention) => {
    if (mention.type !== 'official' || mention.country !== undefined || leadsBody(mention.role, mention.organization))
      return mention;
    const country =
      (mention.person && byPerson.get(fold(mention.person))) ??
      (stateRoles.has(mention.role ?? '') && !mention.organization ? home : undefined);
    return country
      ? changed(mention, { country, evidence: [...mention.evidence, { stage: 'linking', id: 'home-country' }] })
      : mention;
  });
}

function countriesOfPersons(mentions: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { type, person, country } of mentions)
    if (type === 'official' && person && country && !found.has(fold(person))) found.set(fold(person), country);
  return found;
}

/** The country that countries, nationalities, places and offices of the document name most. */
function homeCountry(mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { country, type } of mentions) {
    if (!country || type === 'person') continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  let best: string | undefined;
  for (const [country, count] of counts) if (best === undefined || count > counts.get(best)!) best = country;
  return best !== undefined && counts.get(best)! >= all * clearShare ? best : undefined;
}
