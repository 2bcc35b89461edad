/** What a single word says about being a part of a person's name. */
import { Feature } from '../../lexicon/features.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { inflection } from '../../syntax/words/inflection.ts';
import { Clitic } from '../../text/clitics.ts';
import { alef } from '../../text/letters.ts';
import { isHomonym, isInPhrase } from '../homonym.ts';

const nameParts = ['given', 'family', 'either', 'particle', 'unknown', 'common-name', 'no'] as const;

/** What a word says about being part of a name. */
export type NamePart = (typeof nameParts)[number];

/** Classifies a word as a part of a name. A name that is also a common word is `common-name`. Rules ask it of a word again and again. */
export function namePart(analysis: Analysis, at: number): NamePart {
  const known = analysis.nameParts[at]!;
  if (known > 0) return nameParts[known - 1]!;
  const part = classified(analysis, at);
  analysis.nameParts[at] = nameParts.indexOf(part) + 1;
  return part;
}

function classified(analysis: Analysis, at: number): NamePart {
  if (!analysis.isWord(at) || analysis.hasPronoun(at) || isInPhrase(analysis, at)) return 'no';
  if (analysis.isAccusative(at) || isPrepositionSpelling(analysis, at) || isVerbSpelling(analysis, at)) return 'no';
  const { bits } = analysis;
  if (opensCompound(analysis, at)) return 'given';
  if (analysis.is(at, bits['name-particle'])) return isThat(analysis, at) ? 'no' : 'particle';
  const given = analysis.is(at, bits['given-name']) || isGivenWithArticle(analysis, at);
  const family = analysis.is(at, bits['family-name']);
  if (given || family)
    return isCommonWord(analysis, at) || isOwnThing(analysis, at)
      ? 'common-name'
      : given && family
        ? 'either'
        : given
          ? 'given'
          : 'family';
  if (analysis.classes[at] !== 0 || isHomonym(analysis, at)) return 'no';
  return wordLength(analysis, at) > 2 && !looksInflected(analysis.folded(at)) && !endsInHamza(analysis, at)
    ? 'unknown'
    : 'no';
}

/** «فإن كيري …»: with a hamza it is no «فان». */
const isThat = (analysis: Analysis, at: number): boolean =>
  analysis.folded(at) === 'فان' && analysis.text[analysis.tokens.start[at]! + 1] !== 'ا';

/** «أرجأ», «لجأ»: verbs end so, and no names. */
const endsInHamza = (analysis: Analysis, at: number): boolean => 'أؤئ'.includes(analysis.lastLetter(at));

/** «عز الدين», «ضيف الله»: two words, one given name. */
export function opensCompound(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (next >= analysis.count || !analysis.is(next, analysis.bits['given-name'])) return false;
  const letters = analysis.letters(next);
  if (letters !== religion.length && letters !== god.length) return false;
  const firsts = compounds.get(analysis.folded(next));
  return firsts !== undefined && analysis.outer(next) === 0 && firsts.has(analysis.folded(at));
}

const religion = 'الدين';
/** «بإذن الله نجني»: a part of names (عبد الله), never their first. */
export const god = 'الله';

/** The second word of such names, and what stands before it; what piety says of God too («فضل الله») is in none. */
const compounds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    religion,
    new Set(
      'عز سيف نور علاء صلاح شمس جمال بدر محيي محي تقي نجم شرف كمال ضياء حسام عماد فخر نصر زين ناصر خير سعد بهاء تاج صدر قطب قلب ركن مجد صفي غياث'.split(
        ' ',
      ),
    ),
  ],
  [god, new Set('غرم ضيف جار خلف حسب عنايه امان لطف وصل غرس خير'.split(' '))],
]);

/** «الحبيب», «الطيب»: given names of the Maghreb and Yemen have the article. */
function isGivenWithArticle(analysis: Analysis, at: number): boolean {
  return analysis.isDefinite(at) && (analysis.classesWithoutArticle(at) & analysis.bits['given-name']) !== 0;
}

/** Shapes of verbs, and of nouns with a pronoun, that no list holds: hardly ever a part of a name; «كيتازاوا» ends as no verb does. */
function looksInflected(word: string): boolean {
  if (!firstLetters.includes(word[0]!) && !lastLetters.includes(word.at(-1)!)) return false;
  if (foreignEnding.test(word) || isTooLong(word)) return false;
  return (
    /^(ي|سي|ست|سن|و|ف(?=ي|ت)|[بلك]ت..ي.$)/.test(word) || /(ته|تها|تهم|هما|هم|ها|(?<!ا)وا|كم|يات|ات|....يون)$/.test(word)
  );
}

/** The letters that such shapes begin or end with: cheap to test first. */
const firstLetters = 'يسوفبلك';
const lastLetters = 'هامتن';

/** «طيار تجسسية», «الفريق متحملا», «المتهم بنكثه»: in no list, of the shape of an adjective, a participle or what ب governs; alone hardly anybody's name. */
export const looksQualified = (word: string): boolean => !foreignEnding.test(word) && qualified.test(word);

const qualified = /^(نت...*|مت...[اه]?|م.ت..[اه]|لم...ي|ب(?![وانر]).{3,}ه|...+يه)$/;

/** «ستايفيتش», «ستيفنسون»: endings of foreign surnames. */
const foreignEnding = /(يتش|سون|مان|برغ|يف|وف|سكي)$/;
const longestFuture = 8;

/** «سيفاراماني»: begins like a future, and is longer than one. */
const isTooLong = (word: string): boolean =>
  word.length > longestFuture && /^س[يت]/.test(word) && !/(ون|وا|ان|ها|هم|ات)$/.test(word);

/** Kings and popes are numbered: «محمد السادس». */
const ordinals: ReadonlySet<string> = new Set(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الثانيه الرابعه عشر'.split(' '),
);

const wordLength = (analysis: Analysis, at: number): number => analysis.tokens.to[at]! - analysis.tokens.from[at]!;

/** True if the spelling is also a word of the language; «على» with alef maqsura is the preposition, never the name. */
function isCommonWord(analysis: Analysis, at: number): boolean {
  const { bits } = analysis;
  const classes = functionClasses(analysis) | bits.noun | bits.adjective | bits.adverb;
  return analysis.is(at, classes) || isHomonym(analysis, at) || (analysis.is(at, bits.verb) && !isOurs(analysis, at));
}

/** «نجيب»: «we answer» is hardly ever said in news. */
const isOurs = (analysis: Analysis, at: number): boolean =>
  (inflection(analysis, at) & (Feature.firstPerson | Feature.past)) === Feature.firstPerson;

/** Words of the grammar, which end a name even where somebody bears them (كان, Kahn). */
function functionClasses({ bits }: Analysis): number {
  return (
    bits.preposition |
    bits.conjunction |
    bits.subordinator |
    bits.quantifier |
    bits.auxiliary |
    bits.particle |
    bits.pronoun |
    bits.negation |
    bits.demonstrative |
    bits.relative
  );
}

/** «ناديه الجديد»: a noun with the pronoun of its owner, which «نادية» folds to; «فاطمه» is none. */
function isOwnThing(analysis: Analysis, at: number): boolean {
  if (analysis.lastLetter(at) !== 'ه') return false;
  const { lexicon, bits, tokens } = analysis;
  const form = lexicon.base.formOf(tokens.folded.codes, tokens.from[at]!, tokens.to[at]! - 1);
  return form >= 0 && (lexicon.base.classesOf(form, false) & bits.noun) !== 0;
}

const alefMaqsura = 'ى';

export function isPrepositionSpelling(analysis: Analysis, at: number): boolean {
  return analysis.is(at, analysis.bits.preposition) && analysis.lastLetter(at) === alefMaqsura;
}

/** «جيمس كلابر رأى»: spelled with alef maqsura it is a verb, and no «راي». */
const isVerbSpelling = (analysis: Analysis, at: number): boolean =>
  analysis.letters(at) <= longestVerb &&
  analysis.lastLetter(at) === alefMaqsura &&
  verbsAsNames.has(analysis.folded(at));

const longestVerb = 4;
const verbsAsNames: ReadonlySet<string> = new Set(['راي', 'ادي', 'اودي', 'اتي', 'رمي', 'سعي', 'جري', 'قضي', 'بني']);

export const isOrdinal = (analysis: Analysis, at: number): boolean =>
  mayBeOrdinal(analysis.firstCode(at)) && ordinals.has(analysis.folded(at));

/** Cheap to test before the word: «ال…», «عشر». */
const mayBeOrdinal = (first: number): boolean => first === alef || first === ain;

const ain = 'ع'.charCodeAt(0);

export const isNationality = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;

export function namePartAt(analysis: Analysis, at: number): NamePart {
  return at < analysis.count && at < analysis.sentenceEnd(at) && (analysis.clitics[at]! & ~Clitic.al) === 0
    ? namePart(analysis, at)
    : 'no';
}

export const isNameWord = (part: NamePart): boolean => part !== 'no' && part !== 'common-name';

const sons: ReadonlySet<string> = new Set(['بن', 'بنت']);
const longestSon = 3;

/** «بن», «بنت»: whose child somebody is. No string is made of a longer word. */
export const isSon = (analysis: Analysis, at: number): boolean =>
  at >= 0 && at < analysis.count && analysis.letters(at) <= longestSon && sons.has(analysis.folded(at));

/** A word of the grammar; «علي», also a preposition, is a name where it is spelled as one. */
export function isFunctionWord(analysis: Analysis, at: number): boolean {
  const { bits } = analysis;
  const classes = functionClasses(analysis);
  return analysis.is(at, classes) && !(analysis.is(at, bits['given-name']) && analysis.is(at, bits.preposition));
}
