/**
 * Persons: public figures of the lexicon, names behind a title or cue («السيد», «اللواء», «المدرب»), bare names that begin
 * with a certain given name. Shorter mentions of a person named in full: shorter.ts.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { titleEnd } from '../../syntax/formulas/abbreviations.ts';
import { Clitic } from '../../text/clitics.ts';
import { findEntries } from '../gazetteer.ts';
import { type EntityRules, type EntityScene, ruleMention } from '../scene.ts';
import { namesBehindAdjectives } from './adjectives.ts';
import { namesBeforeAges } from './ages.ts';
import { namesInApposition } from './apposition.ts';
import { bareNameEnd } from './bare-name.ts';
import { namesBeforeOffices } from './before-office.ts';
import { namesInBylines } from './bylines.ts';
import { namesBeforeTitles, namesBehindVerbs } from './context.ts';
import { namesInLists } from './lists.ts';
import { endsMatchOf } from './match-before.ts';
import { addsOnlyUnknown, cuedNameEnd, isOfSameLine, isPersonalTitle } from './name.ts';
import { isNameWord, isPrepositionSpelling, namePart, namePartAt, opensCompound } from './name-part.ts';
import { isOfficeAsName } from './office-names.ts';

export const person: EntityRules = {
  type: 'person',
  find(scene) {
    findEntries(scene, 'person', isSupported, isSomethingElse);
    findBehindCues(scene);
    findBareNames(scene);
    for (const find of [
      namesInApposition,
      namesBehindVerbs,
      namesBeforeTitles,
      namesBeforeOffices,
      namesBehindAdjectives,
      namesBeforeAges,
      namesInLists,
      namesInBylines,
    ])
      for (const mention of find(scene)) scene.mentions.add(mention);
  },
};

const followings: ReadonlySet<string> = new Set('قوات ميليشيات مليشيات ميليشيا مليشيا نظام اتباع انصار'.split(' '));

/** An ambiguous name of a figure counts right behind a title or a cue of persons, or his following («قوات صالح»). */
function isSupported(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const start = analysis.matches.start[row]!;
  if (analysis.outer(start) === Clitic.wa) return isJoinedFollowing(analysis, start);
  return (
    start > analysis.sentenceStart(start) &&
    analysis.outer(start) === 0 &&
    (followings.has(analysis.bare(start - 1)) ||
      endsMatchOf(scene, start, 'person-cue') ||
      endsMatchOf(scene, start, 'office'))
  );
}

/** «ميليشيات الحوثي وصالح», «الميليشيات الحوثية وصالح»: joined to whose following is told. */
const isJoinedFollowing = (analysis: Analysis, at: number): boolean =>
  at - 2 >= analysis.sentenceStart(at) && followings.has(analysis.bare(at - 2));

/** «محمد صلاح الدين العوني» is nobody called «محمد صلاح»: a name doesn't end in the midst of another. */
const isSomethingElse = (scene: EntityScene, row: number): boolean =>
  opensCompound(scene.analysis, scene.analysis.matches.end[row]! - 1) || isPreposition(scene, row);

/** «هجوم على أمين المنظمة»: spelled with alef maqsura it is the preposition, but behind a title. */
function isPreposition(scene: EntityScene, row: number): boolean {
  const start = scene.analysis.matches.start[row]!;
  return isPrepositionSpelling(scene.analysis, start) && !isSupported(scene, row);
}

/** «خطيب الجمعة»: the day. */
const isWeekday = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code.weekday) >= 0;

/** «المفوض السامي لحقوق الإنسان», «الرئيس الدوري لمجلس الأمن»: what kind of office it is, before what it is for. */
const isRank = (analysis: Analysis, at: number): boolean =>
  ranks.has(analysis.folded(at)) && at + 1 < analysis.sentenceEnd(at) && analysis.outer(at + 1) === Clitic.la;

const ranks: ReadonlySet<string> = new Set(['السامي', 'الدوري', 'الشرفي']);

function findBehindCues(scene: EntityScene): void {
  const { analysis } = scene;
  for (const row of scene.matchesOf('person-cue')) {
    const end = titleEnd(analysis, row);
    // «ألا», «إلا» are spelled as «أ.» with an article.
    if (end < 0 || analysis.is(analysis.matches.start[row]!, analysis.bits.subordinator)) continue;
    if (isCalling(analysis, analysis.matches.start[row]!)) continue;
    // «صاحب السمو الملكي الأمير محمد»
    const from = end < analysis.count && isPersonalTitle(analysis, end) ? end + 1 : end;
    const at = behindClub(scene, from);
    if (at >= analysis.count || analysis.tokens.newline[at] === 1 || isBody(scene, at)) continue;
    // «سفير فرنسا جان جيرو»
    const state = analysis.longestMatch(at, analysis.lexicon.code.country);
    const isState = state >= 0 && analysis.matches.end[state] === at + 1 && isLand(analysis, at);
    const named = isState ? at + 1 : cuedNameEnd(analysis, at);
    if (
      named === at + 1 &&
      (isDescribedByNext(analysis, row, at) || isHelp(analysis, row) || isOwnClub(analysis, row, at))
    )
      continue;
    if (named !== at + 1 || !(isLand(analysis, at) || isWeekday(analysis, at) || isRank(analysis, at)))
      addNamed(scene, at, named, 'person/behind-cue', 0.85);
  }
}

/** «…، داعية الحجاج إلى …»: behind a comma it goes on, and is no preacher. */
const isCalling = (analysis: Analysis, at: number): boolean =>
  analysis.folded(at) === 'داعيه' && at > analysis.sentenceStart(at) && isComma(analysis, at - 1);

/** «تلميذ حائر»: behind a profession without article one word in no list says what he is like. */
function isDescribedByNext(analysis: Analysis, row: number, at: number): boolean {
  const { matches, lexicon } = analysis;
  const cue = matches.start[row]!;
  if (matches.end[row] !== at || at !== cue + 1 || lexicon.kindOf(matches.entry[row]!) !== 'profession') return false;
  if (analysis.isDefinite(cue) || analysis.hasPronoun(cue) || analysis.isDefinite(at)) return false;
  return namePart(analysis, at) === 'unknown';
}

/** «مساعدة الحجاج», «لمساعدة طالب الشغل»: help, where one word without a further name follows. */
const isHelp = (analysis: Analysis, row: number): boolean => {
  const cue = analysis.matches.start[row]!;
  if (analysis.lastLetter(cue) !== 'ة' || analysis.isDefinite(cue)) return false;
  return analysis.matches.end[row] === cue + 1 && analysis.bare(cue) === 'مساعده';
};

/** «لاعب النصر السابق»: the club of which somebody is, and not his name. */
function isOwnClub(analysis: Analysis, row: number, at: number): boolean {
  const { lexicon, matches } = analysis;
  if (matches.end[row] !== at || analysis.isDefinite(at - 1) || !analysis.isDefinite(at)) return false;
  const club = analysis.longestMatch(at, lexicon.codeOf('organization'));
  return club >= 0 && matches.end[club] === at + 1 && lexicon.subtypeOf(matches.entry[club]!) === 'club';
}

/** «مدرب الهلال دونيس»: the club that a player is of stands before his name, and is none. */
function behindClub({ analysis, mentions }: EntityScene, at: number): number {
  if (at === 0 || at >= analysis.count || analysis.isDefinite(at - 1) || !analysis.isDefinite(at)) return at;
  const club = mentions.longestAt(at, ['organization']);
  return club?.subtype === 'club' && !club.tentative && analysis.outer(at) === 0 ? club.end : at;
}

/** «زار الوزير مصر», «وصل الأمير الرياض»: what is safely a state or a city is where he went. */
function isLand(analysis: Analysis, at: number): boolean {
  return ['country', 'place'].some((type) => {
    const row = analysis.longestMatch(at, analysis.lexicon.codeOf(type));
    return row >= 0 && analysis.isSafe(row) && !analysis.is(at, analysis.bits['given-name']);
  });
}

/** «لاعب غازي عنتاب التركي»: a listed body of two words or more, sure here. */
function isBody({ mentions }: EntityScene, at: number): boolean {
  const body = mentions.longestAt(at, ['organization']);
  return body?.evidence[0]?.stage === 'lexicon' && !body.tentative && body.end > at + 1;
}

function findBareNames(scene: EntityScene): void {
  const { analysis } = scene;
  for (let at = 0; at < analysis.count; at++) {
    if (!mayBeginBareName(analysis, at)) continue;
    const bare = bareNameEnd(analysis, at);
    const end = bare < 0 && isJoinedName(scene, at) ? cuedNameEnd(analysis, at, true) : bare;
    if (end < 0 || isNamedOtherwise(scene, at, end)) continue;
    addNamed(scene, at, end, 'person/bare-name', 0.75);
    at = end - 1;
  }
}

/** «سناء الصالحي وريم محجوب»: joined to a name by و, a given name that goes on is one too. */
function isJoinedName({ analysis, mentions }: EntityScene, at: number): boolean {
  if (analysis.outer(at) !== Clitic.wa || analysis.is(at, analysis.bits.verb)) return false;
  if (!isNameWord(namePartAt(analysis, at + 1)) && namePartAt(analysis, at + 1) !== 'common-name') return false;
  return mentions.endingAt(at).some(({ type, start, end }) => type === 'person' && end - start > 1);
}

/** A quick look: a given name, a particle, or a word before بن. */
function mayBeginBareName(analysis: Analysis, at: number): boolean {
  const { bits } = analysis;
  if (analysis.is(at, bits['given-name'] | bits['name-particle']) || opensCompound(analysis, at)) return true;
  return at + 1 < analysis.count && analysis.is(at + 1, bits['name-particle']);
}

/** «باريس تصطدم»: what a list knows as something else, or a name inside a known one, begins no bare name. */
function isNamedOtherwise(scene: EntityScene, start: number, end: number): boolean {
  const { analysis, mentions } = scene;
  const known = mentions.longestAt(start, ['country', 'place', 'organization', 'date']);
  // «الرئيس السابق للهند أبو بكر …»
  const isGoverned = analysis.outer(start) !== 0 && !analysis.is(start, analysis.bits['given-name']);
  const least = isGoverned ? 1 : Math.min(2, end - start - 1);
  return (
    (known !== undefined && !known.tentative && known.end - start >= least) ||
    mentions.covers(start, ['organization', 'place', 'person']) ||
    isInTitle(scene, start)
  );
}

/** «خادم الحرمين الشريفين»: a word of an office's name begins none of a person. */
function isInTitle({ analysis }: EntityScene, at: number): boolean {
  const office = analysis.lexicon.code.office;
  for (let start = Math.max(analysis.sentenceStart(at), at - 4); start <= at; start++) {
    const row = analysis.longestMatch(start, office);
    if (row >= 0 && analysis.matches.end[row]! > at) return start < at || !isOfficeAsName(analysis, at);
  }
  return false;
}

/** Adds a name unless a longer one of a person already covers it. */
function addNamed(scene: EntityScene, start: number, end: number, rule: string, confidence: number): void {
  if (end < 0) return;
  const known = scene.mentions.longestAt(start, ['person']);
  if (known && (known.end >= end || addsOnlyUnknown(scene.analysis, known, end))) return;
  const mention = ruleMention(scene, 'person', start, end, rule, confidence);
  if (known && isOfSameLine(scene.analysis, known)) mention.country = known.country;
  scene.mentions.add(mention);
}
