/** The conjugator: paradigms written out here, and the shared tables, where these are there. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { conjugate, participles, type VerbLemma, verbalNouns } from '../../src/lexicon/inflect/index.ts';
import { readCamelMorph } from '../support/camel-morph.ts';
import { compareLinks, readChainBank } from '../support/chainbank.ts';
import { checkTokens } from '../support/conllu-verbs.ts';
import { compareVerbs } from '../support/morphology.ts';
import { triggerVerbs } from '../support/trigger-verbs.ts';

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const hasShared = existsSync(`${shared}morphology/camel-morph-msa`);
if (!hasShared) console.log('no ../shared: the comparison with its tables of morphology is skipped');

const verb = (lemma: string, root: string, form: VerbLemma['form'], vowels?: string): VerbLemma => ({
  lemma,
  root: root.split(' '),
  form,
  ...(vowels ? { vowels } : {}),
});
const formsOf = (lemma: VerbLemma): Set<string> => new Set(conjugate(lemma).map(({ text }) => text));

describe('conjugation', () => {
  it.each<[string, VerbLemma, string]>([
    ['like consonants are written once', verb('أعلن', 'ع ل ن', 'IV'), 'أعلن أعلنت أعلنا أعلنوا يعلن يعلنون يعلنوا'],
    ['hollow', verb('قال', 'ق و ل', 'I', 'a-u'), 'قال قالت قالوا قلت قلنا يقول يقل يقولون يقلن قيل يقال'],
    ['hollow in IV', verb('أدان', 'د ي ن', 'IV'), 'أدان أدانت أدنت أدنا يدين يدن أدين يدان'],
    ['a و that stays', verb('استجوب', 'ج و ب', 'X'), 'استجوب استجوبت يستجوب يستجوبون'],
    ['defective', verb('دعا', 'د ع و', 'I', 'a-u'), 'دعا دعت دعوا دعوت دعو يدعو يدع يدعون يدعوا دعي يدعى'],
    ['doubled', verb('حث', 'ح ث ث', 'I', 'a-u'), 'حث حثت حثثت حثوا يحث يحثون يحثثن'],
    ['assimilated', verb('وصل', 'و ص ل', 'I', 'a-i'), 'وصل يصل يصلون تصل'],
    ['first radical hamza', verb('أمر', 'ء م ر', 'I', 'a-u'), 'أمر أمرت يأمر نأمر آمر يؤمر'],
    ['first radical hamza in VIII', verb('ائتمر', 'ء م ر', 'VIII'), 'ائتمر يأتمر آتمر يؤتمر'],
    ['middle radical hamza', verb('ساءل', 'س ء ل', 'III'), 'ساءل يسائل يسائلون يساءل سوئل'],
    ['last radical hamza', verb('بدأ', 'ب د ء', 'I', 'a-a'), 'بدأ بدآ بدؤوا يبدأ يبدآن يبدؤون يبدؤ بدئ'],
    ['hollow with hamza', verb('استاء', 'س و ء', 'VIII'), 'استاء استأت استاؤوا يستاء يستأ يستاؤون'],
    ['to see', verb('رأى', 'ر ء ي', 'I', 'a-a'), 'رأى رأت رأوا رأيت رآ يرى ير يرون يرا رئي'],
    ['to show', verb('أرى', 'ر ء ي', 'IV'), 'أرى أرت أرينا يري يرون'],
    ['four radicals', verb('طمأن', 'ط م ء ن', 'Q'), 'طمأن طمأنت يطمئن يطمئنون'],
  ])('%s', (_name, lemma, wanted) => expect([...formsOf(lemma)]).toEqual(expect.arrayContaining(wanted.split(' '))));

  it.each<[string, VerbLemma, string]>([
    ['no doubled ن', verb('أعلن', 'ع ل ن', 'IV'), 'أعلننا أعلننن'],
    ['no long vowel in a closed stem', verb('قال', 'ق و ل', 'I', 'a-u'), 'قالنا يقولن قيلنا يقالن'],
    ['no unjoined jussive', verb('حث', 'ح ث ث', 'I', 'a-u'), 'يحثث'],
    ['no ء between vowels', verb('أمر', 'ء م ر', 'I', 'a-u'), 'يئمر يءمر أأمر'],
  ])('%s', (_name, lemma, unwanted) => {
    const forms = formsOf(lemma);
    expect(unwanted.split(' ').filter((form) => forms.has(form))).toEqual([]);
  });

  it.each<[string, VerbLemma, string]>([
    ['III', verb('آزر', 'ء ز ر', 'III'), 'مؤازرة'],
    ['V', verb('تنبأ', 'ن ب ء', 'V'), 'تنبؤ'],
    ['VI', verb('تساءل', 'س ء ل', 'VI'), 'تساؤل'],
    ['VIII', verb('التأم', 'ل ء م', 'VIII'), 'التئام'],
    ['X', verb('استأنف', 'ء ن ف', 'X'), 'استئناف'],
  ])('verbal noun with hamza, %s', (_name, lemma, noun) => expect(verbalNouns(lemma)[0]!.text).toBe(noun));

  it('participles keep the seat of their hamza', () => {
    const texts = participles(verb('ائتمن', 'ء م ن', 'VIII')).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['مؤتمن', 'مؤتمنون', 'مؤتمنة']));
  });
});

describe.skipIf(!hasShared)('beside the shared tables', () => {
  it('makes the forms of CamelMorph for every trigger verb, and no others', () => {
    const { compared, rate } = compareVerbs(triggerVerbs(), readCamelMorph(`${shared}morphology/camel-morph-msa`));
    expect(compared).toBeGreaterThan(400);
    expect(rate.ofTable).toBeGreaterThanOrEqual(0.99);
    expect(rate.ofOurs).toBeGreaterThanOrEqual(0.99);
  });

  it('agrees with the participles and verbal nouns of ChainBank', () => {
    const { compared, rate } = compareLinks(triggerVerbs(), readChainBank(`${shared}morphology/chainbank/trees.csv`));
    expect(compared).toBeGreaterThan(300);
    expect(rate).toBeGreaterThanOrEqual(0.99);
  });

  it('knows the verb forms of Arabic-PUD', () => {
    const { tokens, rate } = checkTokens(triggerVerbs(), `${shared}ud-pud/ar_pud.conllu`);
    expect(tokens).toBeGreaterThan(500);
    expect(rate).toBeGreaterThanOrEqual(0.99);
  });
});
