/**
 * Entries → forms: every way in which a row of a source may be written, with the features of each form.
 * Spelling variants that folding joins and attached particles are not forms: the matcher knows them.
 */
import { Feature } from './features.ts';
import type { VerbForm, VerbLemma } from './inflect/index.ts';
import { adjectiveForms, conjugate, nounForms, participles, verbalNouns } from './inflect/index.ts';
import { cell, type LexiconSource, type SourceRow, values } from './source.ts';

/** One way of writing an entry. */
export interface Form {
  text: string;
  features: number;
  /** True if a pronoun may be attached to it. */
  takesPronoun: boolean;
}

export function formsOf(source: LexiconSource, row: SourceRow): Form[] {
  return withKunyaCases(withJoinedNames(expanders[source.inflection](source, row)));
}

const expanders = {
  none: plainForms,
  nationality: nationalityForms,
  title: titleForms,
  noun: nounEntryForms,
  trigger: triggerForms,
};

/** Name and aliases as they stand; a `?` before an alias, or the row's flags, say that it is ambiguous. */
function plainForms(source: LexiconSource, row: SourceRow): Form[] {
  const flags = cell(source, row, 'flags').split(',');
  const features = flagFeatures(flags);
  const aliasFeatures = features & ~Feature.ambiguous & ~Feature.exact;
  const takesPronoun = source.rank !== 'name';
  const name = { text: row.cells[0]!, features, takesPronoun: takesPronoun && !endsInTaMarbuta(row.cells[0]!) };
  const aliases = values(cell(source, row, 'aliases')).map((alias) => aliasForm(alias, aliasFeatures, takesPronoun));
  return [name, ...aliases, ...accusativeOf(name, cell(source, row, 'class'))];
}

/** «حدودي», an adjective of relation: «حدوديا», where the accusative shows. */
function accusativeOf({ text, features }: Form, classes: string): Form[] {
  const isRelation = adjectives.test(classes) && text.endsWith('ي') && text.length > 3;
  return isRelation ? [{ text: `${text}ا`, features, takesPronoun: false }] : [];
}

const adjectives = /^adjective(\|noun)?$/;

function aliasForm(alias: string, features: number, takesPronoun: boolean): Form {
  const risky = alias.startsWith('?');
  const text = risky ? alias.slice(1) : alias;
  return {
    text,
    features: features | (risky ? Feature.ambiguous : 0),
    takesPronoun: takesPronoun && !endsInTaMarbuta(text),
  };
}

function flagFeatures(flags: readonly string[]): number {
  return (flags.includes('ambiguous') ? Feature.ambiguous : 0) | (flags.includes('exact') ? Feature.exact : 0);
}

const endsInTaMarbuta = (text: string): boolean => text.endsWith('ة') || text.endsWith('اً');

function nationalityForms(source: LexiconSource, row: SourceRow): Form[] {
  const ambiguous = flagFeatures(cell(source, row, 'flags').split(','));
  const feminine = cell(source, row, 'feminine');
  const irregular = {
    plural: values(cell(source, row, 'plural')),
    ...(feminine ? { feminine: values(feminine)[0]! } : {}),
  };
  const own = adjectiveForms(row.cells[0]!, irregular);
  const variants = values(cell(source, row, 'aliases')).flatMap((alias) => adjectiveForms(alias.replace('?', '')));
  return [...own, ...variants].flatMap((form) => {
    const features = ambiguous | numberAndGender(form) | (form.construct ? Feature.construct : 0);
    return withArticles(form.text).map((text) => ({ text, features, takesPronoun: false }));
  });
}

/** «كوري شمالي» is «الكوري الشمالي», where both words are adjectives; «جنوب أفريقي» is «الجنوب أفريقي». */
function withArticles(text: string): string[] {
  const words = text.split(' ');
  if (words.length < 2 || !/(ي|ية|ين|ون)$/.test(words[0]!)) return [text];
  return [text, words.map((word) => `ال${word}`).join(' ')];
}

interface Agreement {
  number?: string | undefined;
  gender?: string | undefined;
}

function numberAndGender({ number, gender }: Agreement): number {
  return (
    (gender === 'f' ? Feature.feminine : 0) |
    (number === 'dual' ? Feature.dual : 0) |
    (number === 'plural' ? Feature.plural : 0)
  );
}

/** The title, its feminine, its plurals and duals, each as listed. */
function titleForms(source: LexiconSource, row: SourceRow): Form[] {
  const feminine = listed(cell(source, row, 'feminine'), Feature.feminine);
  const plural = listed(cell(source, row, 'plural'), Feature.plural);
  const plain = plainForms(source, row);
  return [...plain, ...feminine, ...plural, ...plain.flatMap(inAccusative)];
}

/** «رئيسا للائتلاف», «سفيرا في»: a one-word title as a predicate. */
function inAccusative({ text, features }: Form): Form[] {
  const takes = text.length > 1 && !text.includes(' ') && !text.startsWith('ال') && !/[ةاىيه]$/.test(text);
  return takes ? [{ text: `${text}ا`, features: features | Feature.accusative, takesPronoun: false }] : [];
}

function listed(text: string, features: number): Form[] {
  return values(text).map((value) => {
    const form = aliasForm(value, features, true);
    return form;
  });
}

/** A common noun with its dual, plural, construct and pronoun-bearing forms; an alias in ون is its sound plural. */
function nounEntryForms(source: LexiconSource, row: SourceRow): Form[] {
  const features = flagFeatures(cell(source, row, 'flags').split(','));
  const [name, ...aliases] = plainForms(source, row);
  const sound = aliases.map(({ text }) => text).filter((text) => text.endsWith('ون'));
  const others = aliases.filter(({ text }) => !sound.some((plural) => plural.slice(0, -2) === text.slice(0, -2)));
  return [
    ...inflectedNoun(name!.text, name!.features | features, sound),
    ...others.flatMap((form) => inflectedNoun(form.text, form.features | features, [])),
  ];
}

function inflectedNoun(noun: string, features: number, plurals: readonly string[]): Form[] {
  const words = noun.split(' ');
  const rest = words
    .slice(1)
    .map((word) => ` ${word}`)
    .join('');
  if (rest) return [noun, ...plurals].map((text) => ({ text, features: features | Feature.noun, takesPronoun: false }));
  return nounForms(noun, plurals).map((form) => ({
    text: form.text,
    features:
      features |
      Feature.noun |
      numberAndGender(form) |
      (form.accusative ? Feature.accusative : 0) |
      (form.bound ? Feature.bound : 0),
    takesPronoun: !form.accusative && !endsInTaMarbuta(form.text),
  }));
}

function triggerForms(source: LexiconSource, row: SourceRow): Form[] {
  const kind = cell(source, row, 'kind');
  const lemma = row.cells[0]!;
  if (kind === 'verb') return verbForms(verbOf(source, row));
  if (kind === 'noun') return inflectedNoun(lemma, 0, values(cell(source, row, 'plural')));
  const plural = values(cell(source, row, 'plural'));
  return [lemma, ...plural].map((text) => ({ text, features: Feature.noun, takesPronoun: false }));
}

function verbOf(source: LexiconSource, row: SourceRow): VerbLemma {
  const root = cell(source, row, 'root').split(' ');
  const vowels = cell(source, row, 'vowels');
  return {
    lemma: row.cells[0]!,
    root,
    form: cell(source, row, 'form') as VerbLemma['form'],
    ...(vowels ? { vowels } : {}),
  };
}

function verbForms(verb: VerbLemma): Form[] {
  const finite = conjugate(verb)
    .filter(isWritten)
    .map((form) => ({
      text: form.text,
      features: finiteFeatures(form),
      takesPronoun: form.voice === 'active',
    }));
  const others = participles(verb)
    .filter(({ text }) => text !== withItsPronoun)
    .map((form) => ({
      text: form.text,
      features:
        Feature.participle |
        numberAndGender(form) |
        (form.voice === 'passive' ? Feature.passive : 0) |
        (form.accusative ? Feature.accusative : 0) |
        (form.bound ? Feature.bound : 0),
      takesPronoun: !form.accusative && !endsInTaMarbuta(form.text),
    }));
  const nouns = verbalNouns(verb).map((form) => ({
    text: form.text,
    features:
      Feature.noun |
      numberAndGender(form) |
      (form.accusative ? Feature.accusative : 0) |
      (form.bound ? Feature.bound : 0),
    takesPronoun: !form.accusative && !endsInTaMarbuta(form.text),
  }));
  return [...finite, ...others, ...nouns];
}

/** «منه» is «من» with its pronoun: news hardly has «مُنهٍ», of «أنهى». */
const withItsPronoun = 'منه';

/** «وعدن» is Aden with its conjunction: news hardly has the women of whom a verb in و would be spelled so. */
const isWritten = ({ text, tense, gender, number }: VerbForm): boolean =>
  !(text.startsWith('و') && tense === 'past' && gender === 'f' && number === 'plural');

const tenseFeature = { past: Feature.past, present: Feature.present, imperative: Feature.imperative } as const;

function finiteFeatures(form: VerbForm): number {
  return (
    tenseFeature[form.tense] |
    numberAndGender(form) |
    (form.voice === 'passive' ? Feature.passive : 0) |
    (form.person === 1 ? Feature.firstPerson : 0) |
    (form.mood === 'jussive' ? Feature.jussive : 0) |
    (form.bound ? Feature.bound : 0)
  );
}

/** «عبد الله» is also written «عبدالله». */
function withJoinedNames(forms: Form[]): Form[] {
  const joined = forms
    .filter(({ text }) => /(^| )عبد ال/.test(text))
    .map((form) => ({ ...form, text: form.text.replace(/(^| )عبد ال/g, '$1عبدال') }));
  return joined.length ? [...forms, ...joined] : forms;
}

/** «أبو بكر» is «أبي بكر» behind a preposition and «أبا بكر» as an object. */
function withKunyaCases(forms: Form[]): Form[] {
  const cases = forms
    .filter(({ text }) => text.startsWith('أبو '))
    .flatMap((form) => ['أبي ', 'أبا '].map((father) => ({ ...form, text: father + form.text.slice(4) })));
  return cases.length ? [...forms, ...cases] : forms;
}
