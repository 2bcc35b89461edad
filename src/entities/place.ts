/**
 * Places: every name of the lexicon; unknown names behind a word for a kind of place («مدينة نيامي», «بلدة خان شيخون»);
 * sites whose kind is part of the name («مطار صنعاء», «مقر الأمم المتحدة»).
 */
import type { Mention } from '../grammar/mentions.ts';
import type { Analysis } from '../syntax/analysis.ts';
import { Clitic } from '../text/clitics.ts';
import { fold } from '../text/fold.ts';
import { followsPlacePreposition, isCountryNamedBeside, isStates, opensDispatch } from './country.ts';
import { findEntries } from './gazetteer.ts';
import { isModified } from './homonym.ts';
import { markedNameEnd } from './marked-name.ts';
import { namePartAt, namesakeEnd } from './person/name.ts';
import { type EntityRules, type EntityScene, ruleMention } from './scene.ts';

export const place: EntityRules = {
  type: 'place',
  find(scene) {
    findEntries(scene, 'place', isSupported, isNoPlace);
    for (const row of scene.matchesOf('place-head')) findBehindHead(scene, row);
  },
};

/** The seats of organizations («مقر وزارة الخارجية»), once those are known. */
export const seat: EntityRules = {
  type: 'place',
  find(scene) {
    for (const row of scene.matchesOf('place-head')) {
      const { matches } = scene.analysis;
      const isOfBody = scene.mentions.longestAt(matches.end[row]!, ['organization']) !== undefined;
      if (isOfBody && !scene.mentions.longestAt(matches.start[row]!, ['place'])) findBehindHead(scene, row);
    }
    findSites(scene);
  },
};

/** Bodies called by their seats. */
const seats: ReadonlySet<string> = new Set(['البيت الأبيض', 'الكرملين']);

const isSite = ({ type, subtype, name }: Mention): boolean =>
  type === 'organization' && (subtype === 'hospital' || seats.has(name ?? ''));

/** «نقلوا إلى المستشفى الجهوي بقفصة», «في البيت الأبيض»: where somebody is, but in the title of who works there. */
function findSites(scene: EntityScene): void {
  const { analysis, mentions } = scene;
  for (const mention of mentions.all.filter(isSite)) {
    const { start, end } = mention;
    if (!isWhere(analysis, start) || isInTitle(analysis, start)) continue;
    const site = ruleMention(scene, 'place', start, end, 'place/where-body', 0.97);
    site.from = mention.from;
    site.subtype = 'site';
    if (mention.country) site.country = mention.country;
    mentions.add(site);
  }
}

const whereWords: ReadonlySet<string> = new Set('في الي داخل امام قرب خارج بقسم'.split(' '));

const isWhere = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === Clitic.ba ||
  (at > analysis.sentenceStart(at) && analysis.outer(at) === 0 && whereWords.has(analysis.folded(at - 1)));

/** How far before a hospital the office of who works there may stand: «رئيس قسم الأمراض الصدرية بمستشفى …». */
const titleReach = 6;

function isInTitle(analysis: Analysis, at: number): boolean {
  const office = analysis.lexicon.codeOf('office');
  for (let before = Math.max(analysis.sentenceStart(at), at - titleReach); before < at; before++)
    if (analysis.longestMatch(before, office) >= 0) return true;
  return false;
}

/**
 * «دول الخليج»: its states; «السواحل الشرقية»: an adjective; «المدينة» for «المدينة المنورة»: an ordinary noun, however often the
 * text names the place in full, where nothing beside it speaks for the place.
 */
function isNoPlace(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  if (isStates(analysis, analysis.matches.start[row]!)) return true;
  if (analysis.isSafe(row)) return false;
  if (isGivenName(analysis, row) || isHeadOfPlaces(analysis, row)) return true;
  return isAdjective(analysis, row) || (isShortNoun(analysis, row) && !isSupported(scene, row));
}

/** «ماري داوسون»: a town's name that is a given name too, before what is a surname only. */
function isGivenName(analysis: Analysis, row: number): boolean {
  const at = analysis.matches.start[row]!;
  return (
    analysis.matches.end[row] === at + 1 &&
    analysis.is(at, analysis.bits['given-name']) &&
    namePartAt(analysis, at + 1) === 'family'
  );
}

/** «مدينتي الرياض والدمام»: what could be a name is the word for what the place behind it is. */
function isHeadOfPlaces(analysis: Analysis, row: number): boolean {
  const { start, end } = analysis.matches;
  const isA = (at: number, type: string): boolean => analysis.longestMatch(at, analysis.lexicon.codeOf(type)) >= 0;
  return isA(start[row]!, 'place-head') && end[row]! < analysis.count && isA(end[row]!, 'place');
}

/** One ordinary noun for a longer name: «المدينة» for «المدينة المنورة». */
function isShortNoun(analysis: Analysis, row: number): boolean {
  const { matches, lexicon, bits } = analysis;
  const at = matches.start[row]!;
  if (matches.end[row] !== at + 1 || !analysis.is(at, bits.noun)) return false;
  return fold(lexicon.attribute(matches.entry[row]!, 'name')) !== analysis.stem(at);
}

/** A definite adjective behind the definite noun of its phrase. */
function isAdjective(analysis: Analysis, row: number): boolean {
  const { noun, adjective } = analysis.bits;
  const at = analysis.matches.start[row]!;
  const before = at - 1;
  if (analysis.matches.end[row] !== at + 1 || before < analysis.sentenceStart(at) || analysis.outer(at) !== 0)
    return false;
  const isOne = analysis.is(at, adjective) || analysis.longestMatch(at, analysis.lexicon.codeOf('nationality')) >= 0;
  return isOne && analysis.isDefinite(at) && analysis.isDefinite(before) && analysis.is(before, noun | adjective);
}

/** Behind a place preposition or a word for a kind of place, with no further part of a name behind it. */
function isSupported(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const start = analysis.matches.start[row]!;
  if (start > 0 && capitalCues.has(analysis.stem(start - 1))) return true;
  if (start > 1 && capitalCues.has(analysis.stem(start - 2))) return true;
  const { entry } = analysis.matches;
  const headBefore = isBehindHead(analysis, start);
  if (isCapital(analysis, row)) return true;
  if (headBefore || analysis.lexicon.attribute(entry[row]!, 'flags').includes('headed')) return headBefore;
  if (analysis.is(start, analysis.bits.auxiliary)) return false;
  if (isJoined(scene, row) || opensDispatch(scene, row) || (start > 0 && isStates(analysis, start - 1))) return true;
  if (!followsPlacePreposition(scene, row) || isModified(scene, analysis.matches.end[row]!)) return false;
  return !isCommonNoun(analysis, row) || isCountryNamedBeside(scene, row);
}

/** «فيينا»: could be read with a particle, but no word does so more often than it names the capital. */
function isCapital({ matches, lexicon, text, tokens }: Analysis, row: number): boolean {
  const entry = matches.entry[row]!;
  const at = matches.start[row]!;
  if (lexicon.attribute(entry, 'subtype') !== 'capital' || matches.clitics[row] !== 0) return false;
  if (lexicon.attribute(entry, 'flags').includes('ambiguous')) return false;
  return text.slice(tokens.start[at]!, tokens.end[at]!) === lexicon.attribute(entry, 'name');
}

const ofTowns: ReadonlySet<string> = new Set(['مدينه', 'بلده', 'مهرجان']);

/** «مدينة كان»; not «المدينة كان …», whose head has its article. */
const isBehindHead = (analysis: Analysis, start: number): boolean =>
  start > 0 &&
  // «حادث غرق مركب كان يقل …»
  (!analysis.is(start, analysis.bits.auxiliary) || ofTowns.has(analysis.stem(start - 1))) &&
  !analysis.isDefinite(start - 1) &&
  analysis.longestMatch(start - 1, analysis.lexicon.codeOf('place-head')) >= 0;

const longestName = 4;

/** «كربلاء وقم», «دبي والشارقة»: و joins it to a place that is named safely; an ordinary noun to one of its country. */
function isJoined(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const at = matches.start[row]!;
  if ((analysis.outer(at) & Clitic.wa) === 0 || analysis.is(at, analysis.bits.auxiliary)) return false;
  const country = (other: number): string => lexicon.attribute(matches.entry[other]!, 'country');
  return scene
    .matchesIn('place', at - longestName, at)
    .some(
      (other) =>
        matches.end[other] === at &&
        analysis.isSafe(other) &&
        (!isCommonNoun(analysis, row) || country(other) === country(row)),
    );
}

/**
 * «في المدينة», «بالشفاء»: where a noun of every day is a lesser place's name, or the shorter one of a place («المدينة» for
 * «المدينة المنورة»), it needs more than a preposition.
 */
function isCommonNoun(analysis: Analysis, row: number): boolean {
  const { matches, lexicon, bits } = analysis;
  const at = matches.start[row]!;
  if (matches.end[row] !== at + 1 || !analysis.is(at, bits.noun | bits.adjective | bits.quantifier)) return false;
  const entry = matches.entry[row]!;
  return (
    !greater.has(lexicon.attribute(entry, 'subtype')) || fold(lexicon.attribute(entry, 'name')) !== analysis.stem(at)
  );
}

const greater: ReadonlySet<string> = new Set(['city', 'capital', 'region', 'province', 'governorate', 'gulf', 'sea']);

/** «العاصمة عمان», «العاصمة الأردنية عمان». */
const capitalCues: ReadonlySet<string> = new Set(['العاصمه', 'عاصمه']);

function findBehindHead(scene: EntityScene, row: number): void {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const head = matches.start[row]!;
  const at = matches.end[row]!;
  if (at >= analysis.sentenceEnd(head) || analysis.isDefinite(head) || analysis.hasPronoun(head)) return;
  const whole = lexicon.attribute(matches.entry[row]!, 'span') === 'inside';
  if (!whole && findMarked(scene, row, at)) return;
  let end = nameEnd(scene, at);
  if (end < 0) return;
  const subtype = lexicon.attribute(matches.entry[row]!, 'subtype');
  if (whole) end = kindEnd(analysis, Math.max(end, scene.mentions.longestAt(head, ['place'])?.end ?? end));
  if (!whole && scene.mentions.longestAt(at, ['place', 'country', 'organization'])) return;
  const mention = ruleMention(
    scene,
    'place',
    whole ? head : at,
    end,
    whole ? 'place/site' : 'place/behind-head',
    whole ? 0.85 : 0.7,
  );
  mention.subtype = subtype;
  mention.tentative = !whole;
  scene.mentions.add(mention);
}

/** What is called by one name; «منطقة "اليورو"» is not. */
const settlements: ReadonlySet<string> = new Set(['city', 'town', 'village', 'camp', 'island']);

/** «قرية (دوما)», «بلدة «الجش»». */
function findMarked(scene: EntityScene, row: number, mark: number): boolean {
  const { analysis, mentions } = scene;
  const subtype = analysis.lexicon.attribute(analysis.matches.entry[row]!, 'subtype');
  const end = settlements.has(subtype) ? markedNameEnd(analysis, mark) : -1;
  if (end < 0) return false;
  if (mentions.longestAt(mark + 1, ['place', 'country', 'organization'])) return true;
  const mention = ruleMention(scene, 'place', mark + 1, end, 'place/marked-name', 0.75);
  mention.subtype = subtype;
  mentions.add(mention);
  return true;
}

const kinds: ReadonlySet<string> = new Set('الدولي الجويه البحريه العسكري العسكريه الاسلامي المركزي'.split(' '));

/** «مطار المنستير الدولي», «قاعدة إنجرليك الجوية»: what kind of site it is belongs to the name. */
const kindEnd = (analysis: Analysis, at: number): number =>
  at < analysis.sentenceEnd(at - 1) && kinds.has(analysis.folded(at)) ? at + 1 : at;

/** The end of the name of a place: a known name, or one or two words in no list. */
function nameEnd(scene: EntityScene, at: number): number {
  const { analysis, mentions } = scene;
  const known = mentions.longestAt(at, ['place', 'country', 'organization']);
  if (known && analysis.outer(at) === 0) return known.end;
  const namesake = namesakeEnd(analysis, at);
  if (namesake > 0) return namesake;
  let end = at;
  while (end < at + 2 && end < analysis.sentenceEnd(at) && isNameLike(scene, end)) end++;
  return end > at ? end : -1;
}

const isNameLike = ({ analysis }: EntityScene, at: number): boolean =>
  analysis.isWord(at) && analysis.isUnknown(at) && analysis.outer(at) === 0;
