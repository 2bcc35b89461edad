/** What speaks for a place whose name is also a common word: a preposition, the word for its kind, its company. */
import type { Analysis } from '../../syntax/analysis.ts';
import { compass } from '../../syntax/words/compass.ts';
import { Clitic } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { followsPlacePreposition, isCountryNamedBeside, isStates, opensDispatch } from '../country.ts';
import { isDescribed, isModified } from '../homonym.ts';
import { type EntityScene, isCertain } from '../scene.ts';
import { endsByline, isJoinedToOwn, isListed } from './company.ts';
import { isMeans } from './heads.ts';

/** Behind a place preposition or a word for a kind of place, with no further part of a name behind it. */
export function isSupported(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const start = analysis.matches.start[row]!;
  if (start > 0 && capitalCues.has(analysis.stem(start - 1))) return true;
  if (start > 1 && capitalCues.has(analysis.stem(start - 2))) return true;
  if (isTown(analysis, row) || isOfBattle(analysis, row) || isOfStation(analysis, start)) return true;
  const { entry } = analysis.matches;
  const headBefore = isBehindHead(analysis, start) && !isOfThing(analysis, row);
  if (isCapital(analysis, row) || isSpeakingCapital(analysis, row)) return true;
  if (headBefore) return true;
  // «كرش بمحافظة لحج», «كفر شوبا وشبعا»: of what counts behind the word for its kind, a place of its state close by
  // speaks too.
  if (analysis.lexicon.flagsOf(entry[row]!).includes('headed')) {
    if (!isCommonNoun(analysis, row) && isJoinedToOwn(scene, row)) return true;
    return followsPlacePreposition(scene, row) && isPlacedIn(scene, row);
  }
  if (analysis.is(start, analysis.bits.auxiliary)) return false;
  if (isOfNation(analysis, start)) return true;
  if (isListed(scene, row, isCommonNoun(analysis, row)) || opensDispatch(scene, row) || endsByline(analysis, row))
    return true;
  if (start > 0 && analysis.outer(start) === 0 && isStates(analysis, start - 1)) return true;
  const { end } = analysis.matches;
  if (!followsPlacePreposition(scene, row) || isModified(scene, end[row]!)) return false;
  if (!analysis.isDefinite(start) && isDescribed(analysis, end[row]!)) return false;
  if (!isCommonNoun(analysis, row)) return true;
  return isBeforeCompass(analysis, end[row]!) || (!isOwned(analysis, end[row]!) && isCountryNamedBeside(scene, row));
}

/** «مركز الأمن الوطني بمساكن», «منطقة الحرس الوطني بجمال»: the police have a station in every town, and none in a common noun. */
function isOfStation(analysis: Analysis, start: number): boolean {
  if (analysis.outer(start) !== Clitic.ba || start - 2 < analysis.sentenceStart(start)) return false;
  const before = analysis.stem(start - 1);
  return before === 'الوطني'
    ? forces.has(analysis.stem(start - 2))
    : before === 'المرور' && analysis.stem(start - 2) === 'حرس';
}

const forces: ReadonlySet<string> = new Set(['الامن', 'الحرس']);

/** «مغربية الصحراء», «عربية الجزر»: to which nation a land belongs. */
function isOfNation(analysis: Analysis, start: number): boolean {
  const before = start - 1;
  if (before < 0 || !analysis.isDefinite(start) || analysis.outer(start) !== 0) return false;
  if (analysis.isDefinite(before) || !analysis.folded(before).endsWith('يه')) return false;
  return analysis.longestMatch(before, analysis.lexicon.code.nationality) >= 0;
}

/** «في حجة شمال غربي اليمن», «ببركان شرق المغرب»: a point of the compass and a land or town right behind. */
function isBeforeCompass(analysis: Analysis, at: number): boolean {
  const limit = analysis.sentenceEnd(at - 1);
  let behind = at;
  while (behind < limit && compass.has(analysis.folded(behind))) behind++;
  if (behind === at || behind >= limit) return false;
  const { code } = analysis.lexicon;
  return analysis.longestMatch(behind, code.place) >= 0 || analysis.longestMatch(behind, code.country) >= 0;
}

/** «في رواد بأريانة», «المقاطعة في رام الله»: right behind it ب or في brings a place or the land that it is in. */
function isPlacedIn(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const behind = matches.end[row]!;
  if (behind >= analysis.sentenceEnd(behind - 1)) return false;
  const isIn = analysis.folded(behind) === 'في';
  if (!isIn && (analysis.outer(behind) & Clitic.ba) === 0) return false;
  const from = isIn ? behind + 1 : behind;
  const own = lexicon.countryOf(matches.entry[row]!);
  return ['place', 'country'].some((type) =>
    scene
      .matchesIn(type, from, from + 2)
      .some((other) => isCertain(scene, other) && lexicon.countryOf(matches.entry[other]!) === own),
  );
}

/** «بحجة محاربة الإرهاب», «بجمال الطبيعة»: whose it is, or what it is about, follows. */
export function isOwned(analysis: Analysis, at: number): boolean {
  if (at >= analysis.sentenceEnd(at - 1) || !analysis.isWord(at) || analysis.outer(at) !== 0) return false;
  // «في صور جنوب لبنان»
  if (compass.has(analysis.folded(at))) return false;
  const { noun, adjective, verb } = analysis.bits;
  return analysis.folded(at) === 'ان' || (analysis.is(at, noun) && !analysis.is(at, adjective | verb));
}

/** «فيينا»: could be read with a particle, but no word does so more often than it names the capital. */
function isCapital({ matches, lexicon, text, tokens }: Analysis, row: number): boolean {
  const entry = matches.entry[row]!;
  const at = matches.start[row]!;
  if (lexicon.subtypeOf(entry) !== 'capital' || matches.clitics[row] !== 0) return false;
  if (lexicon.flagsOf(entry).includes('ambiguous')) return false;
  return text.slice(tokens.start[at]!, tokens.end[at]!) === lexicon.nameOf(entry);
}

/** «وأعلنت سيول أن …», «اتهمت مسقط …»: a capital that is another word too, right behind a verb of speech in the feminine; no woman, and nothing that is owned. */
function isSpeakingCapital(analysis: Analysis, row: number): boolean {
  const { matches, lexicon, bits } = analysis;
  const [at, end] = [matches.start[row]!, matches.end[row]!];
  const before = at - 1;
  if (lexicon.subtypeOf(matches.entry[row]!) !== 'capital' || before < analysis.sentenceStart(at)) return false;
  if (matches.clitics[row] !== 0 || !analysis.is(before, bits.verb) || !/ت$/.test(analysis.stem(before))) return false;
  const isWhat = isOwned(analysis, end) && !analysis.is(end, bits.subordinator);
  if (analysis.is(at, bits['given-name']) || isWhat || isDescribed(analysis, end)) return false;
  return speech.some((type) => analysis.longestMatch(before, lexicon.codeOf(type)) >= 0);
}

const speech = ['trigger:statement', 'trigger:opposition', 'trigger:endorsement', 'trigger:request'];

/** «معركة أنوال», «حصار حمص»: what is fought for, and no noun of every day. */
function isOfBattle(analysis: Analysis, row: number): boolean {
  const start = analysis.matches.start[row]!;
  if (start === analysis.sentenceStart(start) || analysis.outer(start) !== 0) return false;
  return !analysis.is(start, analysis.bits.noun | analysis.bits.adjective) && battles.has(analysis.stem(start - 1));
}

const battles: ReadonlySet<string> = new Set('معركه موقعه حصار سقوط مجزره مذبحه هجوم هجمات اعتداءات'.split(' '));

/**
 * «محافظ شقراء», «أهالي شقراء», «شوارع جاكرتا»: a town behind who rules it or lives there, or behind its streets; with an article behind who rules only («محافظ
 * الخرج»), and not where it is the short name of another («شرطة المدينة»).
 */
function isTown(analysis: Analysis, row: number): boolean {
  const { matches, lexicon } = analysis;
  const start = matches.start[row]!;
  if (start === analysis.sentenceStart(start) || analysis.outer(start) !== 0) return false;
  const entry = matches.entry[row]!;
  if (!greater.has(lexicon.subtypeOf(entry))) return false;
  const before = analysis.stem(start - 1);
  if (!analysis.isDefinite(start)) return rulers.has(before) || dwellers.has(before);
  const stem = analysis.stem(start);
  return rulers.has(before) && !neighbourhoods.has(stem) && fold(lexicon.nameOf(entry)).startsWith(stem);
}

const rulers: ReadonlySet<string> = new Set(
  'محافظ والي معتمد امير بلديه شرطه مرور امانه تعليم مستشفي محكمه اصيل اصيله متساكني'.split(' '),
);
const dwellers: ReadonlySet<string> = new Set(['اهالي', 'سكان', 'ابناء', 'مشايخ', 'شوارع', 'ضواحي', 'مشارف']);
const neighbourhoods: ReadonlySet<string> = new Set(['الحي', 'الجهه', 'الوادي', 'المقاطعه', 'القصر']);

const ofTowns: ReadonlySet<string> = new Set(['مدينه', 'بلده', 'مهرجان']);

/** «مدينة كان»; not «المدينة كان …», whose head has its article; nor «جسر بري», what the site is like. */
function isBehindHead(analysis: Analysis, start: number): boolean {
  if (start === 0 || analysis.isDefinite(start - 1) || isMeans(analysis, start - 1)) return false;
  // «في محطته الجديدة», «من جهة والحد»
  if (analysis.hasPronoun(start - 1) || (analysis.outer(start) & Clitic.wa) !== 0) return false;
  // «حادث غرق مركب كان يقل …»
  if (analysis.is(start, analysis.bits.auxiliary) && !ofTowns.has(analysis.stem(start - 1))) return false;
  const { matches, lexicon, bits } = analysis;
  const head = analysis.longestMatch(start - 1, lexicon.code['place-head']);
  if (head < 0) return false;
  const isCrossing = lexicon.subtypeOf(matches.entry[head]!) === 'crossing';
  return !isCrossing || analysis.isDefinite(start) || !analysis.is(start, bits.adjective);
}

/** «منطقة حجر صحي», «مقاطعة قنوات الشبكة»: a noun of every day with what it is like, or whose it is. */
function isOfThing(analysis: Analysis, row: number): boolean {
  const { start, end, entry } = analysis.matches;
  const { lexicon } = analysis;
  const isLesser = lexicon.flagsOf(entry[row]!).includes('headed') || !greater.has(lexicon.subtypeOf(entry[row]!));
  if (!isLesser || analysis.isDefinite(start[row]!) || !analysis.is(start[row]!, analysis.bits.noun)) return false;
  const next = end[row]!;
  if (isDescribed(analysis, next)) return true;
  return isOwned(analysis, next) && analysis.isDefinite(next) && !analysis.is(next, analysis.bits.adverb);
}

/**
 * «في المدينة», «بالشفاء»: where a noun of every day is a lesser place's name, or the shorter one of a place («المدينة» for
 * «المدينة المنورة»), it needs more than a preposition.
 */
function isCommonNoun(analysis: Analysis, row: number): boolean {
  const { matches, lexicon, bits } = analysis;
  const at = matches.start[row]!;
  const entry = matches.entry[row]!;
  if (matches.end[row] !== at + 1) return false;
  if (lexicon.flagsOf(entry).includes('noun')) return true;
  if (!analysis.is(at, bits.noun | bits.adjective | bits.quantifier)) return false;
  return !greater.has(lexicon.subtypeOf(entry)) || fold(lexicon.nameOf(entry)) !== analysis.stem(at);
}

export const greater: ReadonlySet<string> = new Set([
  'city',
  'capital',
  'region',
  'province',
  'governorate',
  'gulf',
  'sea',
]);

/** «العاصمة عمان», «العاصمة الأردنية عمان». */
const capitalCues: ReadonlySet<string> = new Set(['العاصمه', 'عاصمه']);
