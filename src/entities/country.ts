/** Countries: every name of the lexicon; an ambiguous one (عمان, مالي) where something speaks for the country. */
import type { Analysis } from '../syntax/analysis.ts';
import { EndingSet } from '../syntax/words/endings.ts';
import { Clitic, conjunctionClitics } from '../text/clitics.ts';
import { fold } from '../text/fold.ts';
import { type Extent, findEntries } from './gazetteer.ts';
import type { EntityRules, EntityScene } from './scene.ts';

export const country: EntityRules = {
  type: 'country',
  find: (scene) =>
    findEntries(
      scene,
      'country',
      isSupported,
      (scene, row) => isAdjective(scene, row) || isCity(scene, row) || isNamesake(scene, row),
      withKind,
    ),
};

/** Behind a preposition, the word for country, a verb that agrees, or where the same country's nationality is named. */
function isSupported(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const start = analysis.matches.start[row]!;
  if (isJoinedBehind(scene, row)) return true;
  if (modifiesNoun(analysis, start)) return false;
  return (
    isNationalityNamed(scene, row) ||
    isJoinedToCountry(scene, row) ||
    followsPlacePreposition(scene, row) ||
    followsFeminineVerb(scene, start) ||
    (start > 0 && countryHeads.has(analysis.stem(start - 1)))
  );
}

const longestName = 6;

/** «منتخبا مالي والنيجر»: و joins a country to it that is named safely. */
function isJoinedBehind(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const behind = analysis.matches.end[row]!;
  if (behind >= analysis.sentenceEnd(behind - 1) || (analysis.outer(behind) & Clitic.wa) === 0) return false;
  return scene.matchesIn('country', behind, behind + 1).some((other) => analysis.isSafe(other));
}

/** «للنيجر ولمالي»: و joins it to a country that is named safely. */
function isJoinedToCountry(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { start, end } = analysis.matches;
  const at = start[row]!;
  return (
    (analysis.outer(at) & conjunctionClitics) !== 0 &&
    scene.matchesIn('country', at - longestName, at).some((other) => analysis.isSafe(other) && end[other] === at)
  );
}

/** «طالبت مالي», «تستضيف بنين»: no adjective and no plural would follow its verb like this. */
function followsFeminineVerb({ analysis }: EntityScene, at: number): boolean {
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0 || analysis.hasPronoun(before)) return false;
  const { verb, noun } = analysis.bits;
  if (!analysis.is(before, verb) || analysis.isDefinite(before)) return false;
  const word = analysis.stem(before);
  return word.endsWith('ت') || (word.startsWith('ت') && !analysis.is(before, noun));
}

/** «بمقابل مالي»: behind an indefinite noun an adjective; «سفير مالي» is what heads are for. */
function modifiesNoun(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0 || analysis.isDefinite(before)) return false;
  const { noun, verb, preposition } = analysis.bits;
  if (!analysis.is(before, noun) || analysis.is(before, verb | preposition)) return false;
  return !countryHeads.has(analysis.stem(before)) && !placePrepositions.has(analysis.stem(before));
}

/**
 * «العاصمة السعودية», «العائلة المالكة السعودية»: a country whose name is its nationality too, behind a definite noun; «التشيلي
 * غونزاليس»: with an article that the country hasn't, unless one is there («في التشيلي»).
 */
function isAdjective(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const at = matches.start[row]!;
  const before = at - 1;
  if (matches.end[row] !== at + 1) return areAdjectives(analysis, row);
  if (analysis.longestMatch(at, lexicon.code.nationality) < 0) return false;
  // «30 بريطانيا بين القتلى»: so many of that nationality.
  const isCounted = before >= analysis.sentenceStart(at) && analysis.isCount(before) && analysis.outer(at) === 0;
  if (isCounted && analysis.isNumber(before) && analysis.stem(at).endsWith('ا')) return true;
  if (isInAccusative(analysis, at)) return true;
  const hasArticle = fold(lexicon.nameOf(matches.entry[row]!)).startsWith('ال');
  if (analysis.isDefinite(at) && !hasArticle) return !followsPlacePreposition(scene, row);
  if (analysis.outer(at) !== 0 || before < analysis.sentenceStart(at) || !analysis.stem(at).startsWith('ال'))
    return false;
  const { noun, adjective } = analysis.bits;
  const isNominal = analysis.is(before, noun | adjective) || analysis.classes[before] === 0;
  if (!analysis.isDefinite(before) || !isNominal) return false;
  if (analysis.stem(before).endsWith('ه') || isThings(analysis, before) || isOfBall(analysis, before)) return true;
  if (isOfBodies(analysis, before)) return true;
  return unmarked.has(analysis.stem(before)) || isOfFeminine(analysis, before);
}

/** «هيئة الطيران المدني السعودية», «شركات التأمين الصحي السعودية»: behind an adjective of what completes a feminine noun. */
function isOfBodies(analysis: Analysis, at: number): boolean {
  const { noun, adjective } = analysis.bits;
  const first = analysis.sentenceStart(at);
  let head = at;
  while (head > first && analysis.isDefinite(head) && analysis.is(head, noun | adjective) && analysis.outer(head) === 0)
    head--;
  return head < at - 1 && isOfFeminine(analysis, head + 1);
}

/** «الجمعية العربية السعودية», «الكشافة العربية السعودية»: adjectives behind a definite noun that only look like a state's name. */
function areAdjectives(analysis: Analysis, row: number): boolean {
  const { start, end } = analysis.matches;
  const [at, last] = [start[row]!, end[row]! - 1];
  if (last !== at + 1 || at === analysis.sentenceStart(at) || analysis.outer(at) !== 0) return false;
  if (!analysis.is(at, analysis.bits.adjective) || !analysis.isDefinite(at) || !analysis.isDefinite(at - 1))
    return false;
  return analysis.longestMatch(last, analysis.lexicon.code.nationality) >= 0;
}

/** «29 جنديا أوكرانيا», «لاجئا سوريا»: right behind somebody indefinite in the accusative, of what state he is. */
function isInAccusative(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0 || !analysis.stem(at).endsWith('ا')) return false;
  const isSomebody = analysis.is(before, analysis.bits.people) && !analysis.isDefinite(before);
  return isSomebody && analysis.isAccusative(before);
}

/** «قوات الأمن السعودية», «هيئة النقل السعودية»: behind what completes a feminine noun; «سفارة» is of a country. */
function isOfFeminine(analysis: Analysis, at: number): boolean {
  const head = at - 1;
  if (head < analysis.sentenceStart(at) || analysis.outer(at) !== 0 || analysis.isDefinite(head)) return false;
  const word = analysis.stem(head);
  return /(.ه|ات)$/.test(word) && analysis.is(head, analysis.bits.noun) && !analysis.is(at, analysis.bits.people);
}

/** Plurals and feminine adjectives whose ending doesn't show it. */
const unmarked: ReadonlySet<string> = new Set(
  'الاراضي الغرف العليا الكبري الصحف الاسر الجماهير الكوادر البنوك المدن القوي المنتجات الانديه السوق الجمارك الفرق الكشافه'.split(
    ' ',
  ),
);

/** «كرة القدم السعودية» */
const isOfBall = (analysis: Analysis, at: number): boolean =>
  at > analysis.sentenceStart(at) && analysis.stem(at - 1) === 'كره';

/** «الصادرات السعودية», «الأسهم السعودية»: things in the plural, of which adjectives are feminine. */
function isThings(analysis: Analysis, at: number): boolean {
  if (analysis.stem(at).endsWith('ات')) return true;
  return !analysis.is(at, analysis.bits.people) && /^(الا..[اوي]?.|ال..[وا].|الم.ا.ي?.)$/.test(analysis.stem(at));
}

/**
 * A name that is a city's too («عمان»): in a sentence that names the city's country, or beside other cities with no country
 * («بين بغداد وعمان»), or where it opens a dispatch («عمان - الوكالات»). What the rest of a text names takes nothing away.
 */
function isCity(scene: EntityScene, row: number): boolean {
  const { matches, lexicon } = scene.analysis;
  const start = matches.start[row]!;
  return scene.matchesIn('place', start, start + 1).some((place) => {
    if (matches.end[place] !== matches.end[row]) return false;
    const own = lexicon.countryOf(matches.entry[row]!);
    return (
      isCountryNamed(scene, lexicon.countryOf(matches.entry[place]!), row) ||
      (!scene.analysis.isSafe(row) && (opensDispatch(scene, row) || isAmongCities(scene, row, own)))
    );
  });
}

const dispatchMarks = '-–—:/(';

export function opensDispatch({ analysis }: EntityScene, row: number): boolean {
  const { start, end } = analysis.matches;
  const opens = analysis.opensLine(start[row]!);
  const next = end[row]!;
  if (!opens || next >= analysis.count || analysis.tokens.newline[next] === 1) return false;
  // «صبيا 26 شوال 1436»
  if (analysis.isNumber(next)) return next + 1 < analysis.count && isMonth(analysis, next + 1);
  return analysis.isPunctuation(next) && dispatchMarks.includes(analysis.folded(next));
}

/** States whose capital is called as they are (folded). */
const namesakes: ReadonlySet<string> = new Set('الكويت تونس الجزاير جيبوتي سنغافوره بنما لوكسمبورغ'.split(' '));

/** «الكويت 25 شوال 1436 هـ»: the name of a state at the beginning of a line is the city that a dispatch comes from on that day. */
export function isNamesake(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { start, end } = analysis.matches;
  if (!analysis.opensLine(start[row]!) || !namesakes.has(analysis.folded(start[row]!))) return false;
  return end[row]! < analysis.count && analysis.isNumber(end[row]!) && opensDispatch(scene, row);
}

const isMonth = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code.month) >= 0;

/** In a sentence with a safe city and with no country but perhaps its own. */
function isAmongCities(scene: EntityScene, row: number, own: string): boolean {
  const { analysis } = scene;
  const subtypeOf = (other: number): string => analysis.lexicon.subtypeOf(analysis.matches.entry[other]!);
  const cities = beside(scene, 'place', row).filter(
    (other) => analysis.isSafe(other) && citySubtypes.has(subtypeOf(other)),
  );
  return (
    cities.length > 0 &&
    beside(scene, 'country', row).length === 0 &&
    cities.every((city) => countryOf(scene, city) !== own)
  );
}

const citySubtypes: ReadonlySet<string> = new Set(['city', 'capital']);

const kinds: ReadonlySet<string> = new Set(['دوله', 'جمهوريه', 'سلطنه', 'مملكه']);

/** «دولة بروناي», «جمهورية كوريا»: the noun for what it is belongs to the name. */
function withKind({ analysis }: EntityScene, row: number): Extent {
  const [start, end] = [analysis.matches.start[row]!, analysis.matches.end[row]!];
  const before = start - 1;
  const hasKind =
    before >= analysis.sentenceStart(start) &&
    analysis.outer(start) === 0 &&
    kinds.has(analysis.stem(before)) &&
    !analysis.isDefinite(before);
  return { start: hasKind ? before : start, end };
}

const countryHeads: ReadonlySet<string> = new Set([
  'دوله',
  'جمهوريه',
  'سلطنه',
  'مملكه',
  'حكومه',
  'رييس',
  'سفير',
  'سفاره',
]);
const placePrepositions: ReadonlySet<string> = new Set(
  'في الي من بين عبر حتي قرب شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي تجاه باتجاه صوب داخل خارج ضواحي'.split(' '),
);

/** «في مالي», «بمالي», «إلى عمان»; ل and ك mark no place. */
export function followsPlacePreposition({ analysis }: EntityScene, row: number): boolean {
  const start = analysis.matches.start[row]!;
  if ((analysis.matches.clitics[row]! & Clitic.ba) !== 0) return true;
  return start > analysis.sentenceStart(start) && placePrepositions.has(analysis.stem(start - 1));
}

/** True if a nationality of the country stands anywhere but at the match itself. */
function isNationalityNamed(scene: EntityScene, row: number): boolean {
  const { matches, lexicon } = scene.analysis;
  const starts = scene.countriesOf('nationality').get(lexicon.countryOf(matches.entry[row]!));
  return starts?.some((start) => start !== matches.start[row]) ?? false;
}

/** True if the sentence names the country of an entry, itself, by its people or by another safe place of it. */
export function isCountryNamedBeside(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const code = analysis.lexicon.countryOf(analysis.matches.entry[row]!);
  return (
    isCountryNamed(scene, code, row) ||
    beside(scene, 'place', row).some((other) => analysis.isSafe(other) && countryOf(scene, other) === code)
  );
}

/** How many words before and behind are looked at in a sentence. */
const namedReach = 120;

/** The matches of a type that stand elsewhere in the sentence of a match. */
function beside(scene: EntityScene, type: string, row: number): number[] {
  const { analysis } = scene;
  const { start } = analysis.matches;
  const at = start[row]!;
  const from = Math.max(analysis.sentenceStart(at), at - namedReach);
  const to = Math.min(analysis.sentenceEnd(at), at + namedReach);
  return scene.matchesIn(type, from, to).filter((other) => start[other] !== at);
}

const countryOf = ({ analysis }: EntityScene, row: number): string =>
  analysis.lexicon.countryOf(analysis.matches.entry[row]!);

/** True if the country or its nationality is named elsewhere in the sentence of a match. */
function isCountryNamed(scene: EntityScene, code: string, besides: number): boolean {
  return ['country', 'nationality'].some((type) =>
    beside(scene, type, besides).some((other) => countryOf(scene, other) === code),
  );
}

const states: ReadonlySet<string> = new Set(['دول', 'بلدان']);
const endingsOfStates = new EndingSet(states);

/** «دول الخليج»: the states are several, and the name stands behind them. */
export const isStates = (analysis: Analysis, at: number): boolean =>
  endingsOfStates.mayHave(analysis.lastStemCodes(at)) && states.has(analysis.stem(at));
