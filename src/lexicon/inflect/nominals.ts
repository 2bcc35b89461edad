/** Nouns and adjectives: the forms that news writes, unvocalised — dual, sound plurals, accusative, construct, before a pronoun. */
import type { NominalForm } from './verbs.ts';

/** A noun with its listed plurals: اجتماع → اجتماعا, اجتماعان, اجتماعي …; a noun in ة also with ت before a pronoun. */
export function nounForms(noun: string, plurals: readonly string[]): NominalForm[] {
  const several = plurals.flatMap(pluralForms);
  if (noun.endsWith('ة')) return [...feminineForms(noun.slice(0, -1)), ...several];
  // «مبدأ» is its own accusative, and with the alef of the dual its hamza makes آ: «مبدآن».
  const accusative: NominalForm[] = /[اىهأ]$/.test(noun)
    ? []
    : [{ text: `${noun}ا`, number: 'singular', accusative: true }];
  const dual: NominalForm[] =
    /[اى]$/.test(noun) || isPluralLike(noun)
      ? []
      : [noun.endsWith('أ') ? `${noun.slice(0, -1)}آن` : `${noun}ان`, `${noun}ين`].map((text) => ({
          text,
          number: 'dual',
        }));
  return [{ text: noun, number: 'singular' }, ...accusative, ...dual, ...several];
}

const isPluralLike = (noun: string): boolean => noun.endsWith('ات') || noun.endsWith('ون') || noun.endsWith('ين');

function feminineForms(stem: string): NominalForm[] {
  return [
    { text: `${stem}ة`, gender: 'f', number: 'singular' },
    { text: `${stem}ت`, gender: 'f', number: 'singular', bound: true },
    { text: `${stem}تان`, gender: 'f', number: 'dual' },
    { text: `${stem}تين`, gender: 'f', number: 'dual' },
  ];
}

function pluralForms(plural: string): NominalForm[] {
  const form: NominalForm = { text: plural, number: 'plural' };
  if (plural.endsWith('ون'))
    return [
      form,
      { text: `${plural.slice(0, -2)}ين`, number: 'plural' },
      { text: `${plural.slice(0, -2)}ي`, number: 'plural', construct: true },
      { text: `${plural.slice(0, -2)}و`, number: 'plural', construct: true },
    ];
  return isDiptote(plural) || undeclined.test(plural)
    ? [form]
    : [form, { ...form, text: `${plural}ا`, accusative: true }];
}

/** Broken plurals such as مشاريع and زعماء, which take no tanwin; «قروضا», «أحكاما» do. */
const isDiptote = (plural: string): boolean => /^.(.ا|آ)..+$/.test(plural) || plural.endsWith('اء');
const undeclined = /(ات|ين|[ةىي])$/;

/** An adjective or noun of relation: مغربي → مغربية, مغربيا, مغربيون …, with irregular feminine and plurals. */
export function adjectiveForms(
  masculine: string,
  irregular: { feminine?: string; plural?: readonly string[] } = {},
): NominalForm[] {
  const feminine = irregular.feminine ?? `${masculine}ة`;
  const sound = ['ون', 'ين'].map(
    (ending): NominalForm => ({ text: masculine + ending, gender: 'm', number: 'plural' }),
  );
  const construct = ['و', 'ي'].map(
    (ending): NominalForm => ({ text: masculine + ending, gender: 'm', number: 'plural', construct: true }),
  );
  return [
    { text: masculine, gender: 'm', number: 'singular' },
    { text: `${masculine}ا`, gender: 'm', number: 'singular', accusative: true },
    { text: `${masculine}ان`, gender: 'm', number: 'dual' },
    { text: feminine, gender: 'f', number: 'singular' },
    ...(feminine.endsWith('ة')
      ? ['تان', 'تين', 'ات'].map(
          (ending): NominalForm => ({
            text: feminine.slice(0, -1) + ending,
            gender: 'f',
            number: ending === 'ات' ? 'plural' : 'dual',
          }),
        )
      : []),
    ...sound,
    ...construct,
    ...(irregular.plural ?? []).map((text): NominalForm => ({ text, gender: 'm', number: 'plural' })),
  ];
}
