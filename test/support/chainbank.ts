/** ChainBank: for each verb, the participles and verbal nouns that it links to, to hold ours against. */
import { participles, type VerbLemma, verbalNouns } from '../../src/lexicon/inflect/index.ts';
import { fold } from '../../src/text/fold.ts';
import { type CsvRow, foldedArabic, radicalsOf, readCsv } from './buckwalter.ts';
import { sameRoot } from './trigger-verbs.ts';

export type Link = 'active participle' | 'passive participle' | 'verbal noun';

export interface LinkDifference {
  verb: string;
  link: Link;
  ours: string[];
  theirs: string[];
}

export interface Links {
  verbs: number;
  compared: number;
  differences: LinkDifference[];
  rate: number;
}

/** Links of verbs by folded lemma. */
export type ChainBank = ReadonlyMap<string, readonly CsvRow[]>;

export function readChainBank(path: string): ChainBank {
  const bank = new Map<string, CsvRow[]>();
  for (const row of readCsv(path)) {
    if (row.PARENT_POS !== 'VERB' || !linkOf(row)) continue;
    const key = foldedArabic(row.PARENT_LEMMA!.split('-')[0]!);
    bank.set(key, [...(bank.get(key) ?? []), row]);
  }
  return bank;
}

function linkOf({ DER_CLASS: kind = '' }: CsvRow): Link | undefined {
  if (kind === 'ACT_PRTC') return 'active participle';
  if (kind === 'PASS_PRTC') return 'passive participle';
  return kind.startsWith('N_VERB_') ? 'verbal noun' : undefined;
}

/** The bank names forms I–X; a verb of four radicals stands under II (quadriliteral) or isn't there. */
function linksOf({ lemma, form, root, vowels }: VerbLemma, bank: ChainBank): CsvRow[] {
  const present = vowels?.split('-')[1];
  return (bank.get(fold(lemma)) ?? []).filter((row) => {
    const vowel = row.PARENT_LEMMA!.replace(/_\d+$/, '').split('-')[1];
    return (
      row.PARENT_DER_CLASS === `VERB_${form}` &&
      sameRoot(radicalsOf(row.ROOT!), root) &&
      (form !== 'I' || vowel === undefined || vowel === present)
    );
  });
}

/** Form I has no verbal noun by rule; those that its verbs have are listed as nouns. */
export function compareLinks(verbs: readonly VerbLemma[], bank: ChainBank): Links {
  const links: Links = { verbs: 0, compared: 0, differences: [], rate: 1 };
  for (const verb of verbs) {
    const rows = linksOf(verb, bank);
    if (rows.length > 0) links.verbs++;
    const ours = derived(verb);
    for (const link of ['active participle', 'passive participle', 'verbal noun'] as const) {
      const theirs = rows.filter((row) => linkOf(row) === link).map(({ LEMMA }) => foldedArabic(LEMMA!.split('-')[0]!));
      if (theirs.length === 0 || (link === 'verbal noun' && verb.form === 'I')) continue;
      links.compared++;
      if (!ours[link].some((text) => theirs.includes(text)))
        links.differences.push({ verb: `${verb.lemma} ${verb.form}`, link, ours: ours[link], theirs });
    }
  }
  links.rate = 1 - links.differences.length / links.compared;
  return links;
}

function derived(verb: VerbLemma): Record<Link, string[]> {
  const singular = participles(verb).filter(
    ({ gender, number, accusative, construct }) => gender === 'm' && number === 'singular' && !accusative && !construct,
  );
  const texts = (forms: readonly { text: string }[]): string[] => [...new Set(forms.map(({ text }) => fold(text)))];
  return {
    'active participle': texts(singular.filter(({ voice }) => voice === 'active')),
    'passive participle': texts(singular.filter(({ voice }) => voice === 'passive')),
    'verbal noun': texts(verbalNouns(verb).filter(({ accusative, bound }) => !accusative && !bound)),
  };
}
