/** Holders: the person's name behind a title, after an optional comma and honorifics. */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { titleEnd } from '../../syntax/formulas/abbreviations.ts';
import { isQuotationMark, quotedWordsEnd } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import { addsOnlyUnknown, cuedNameEnd, isOfSameLine } from '../person/name.ts';
import { god, isNameWord, namePart, namePartAt } from '../person/name-part.ts';
import { closesName } from '../person/surname.ts';
import { isCity } from '../person/where.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { isPlain } from './words.ts';

/** What the title before a name says of it: how sure it is that one follows. */
export interface TitleBefore {
  /** An office of several: only a name that is known or goes on. */
  isGroup: boolean;
  /** The title is complete without a name («الرئيس العراقي»). */
  isComplete: boolean;
}

/** The person named at a token, or undefined; a name that is not yet known becomes a mention. */
export function holderAt(scene: EntityScene, at: number, limit: number, title: TitleBefore): Mention | undefined {
  const name = at < limit && isComma(scene.analysis, at) ? at + 1 : at;
  const start = behindHonorifics(scene.analysis, name, limit);
  if (start >= limit || scene.analysis.outer(start) !== 0) return undefined;
  const known = scene.mentions.longestAt(start, ['person']);
  if (known && isClub(scene, known)) return undefined;
  const end = nameEnd(scene, start, title, start > at);
  // «غادر الرئيس باريس»: where he was.
  if (Math.max(known?.end ?? 0, end) === start + 1 && isCity(scene.analysis, start)) return undefined;
  const next = known && known.end < end ? listedBehind(scene, known, end) : undefined;
  // «عين الرئيس اللبناني ميشال عون سعد الحريري …»: behind the adjective of a state the first is the holder's.
  const isFirst = next !== undefined && start > 0 && isNational(scene.analysis, start - 1);
  if (next && !isFirst) return next;
  if (known && (isFirst || known.end >= end || addsOnlyUnknown(scene.analysis, known, end))) return known;
  if (end < 0 || scene.mentions.longestAt(start, ['place', 'country', 'organization', 'date'])) return known;
  // «اتهم نائب الرئيس العراقي قطر»: what a state is called is no name behind a title that needs none.
  if (end === start + 1 && title.isComplete && isState(scene.analysis, start)) return known;
  return newPerson(scene, start, Math.min(end, limit), known);
}

/** «وزير خارجية أوباما جون كيري»: the whole name of somebody known, right behind that of whose minister he is. */
function listedBehind({ mentions }: EntityScene, known: Mention, end: number): Mention | undefined {
  if (known.end >= end || known.evidence[0]?.stage !== 'lexicon') return undefined;
  const next = mentions.longestAt(known.end, ['person']);
  const isWhole = next !== undefined && next.end >= end && next.end > next.start + 1;
  return isWhole && next.evidence[0]?.stage === 'lexicon' ? next : undefined;
}

/** «نظيره النصر»: a club that plays here, which is a given name elsewhere. */
function isClub({ mentions }: EntityScene, { start, end }: Mention): boolean {
  const club = mentions.longestAt(start, ['organization']);
  return club?.subtype === 'club' && !club.tentative && club.end >= end;
}

/** The holder's name where nothing but the name shows that what comes before it is one title: whole, or behind an honorific. */
export function fullNameAt(scene: EntityScene, at: number, limit: number): Mention | undefined {
  const person = holderAt(scene, at, limit, { isGroup: false, isComplete: true });
  return person && (person.start > at || person.end > person.start + 1) ? person : undefined;
}

/** The token behind honorifics and a quotation mark. */
export function behindHonorifics(analysis: Analysis, start: number, limit: number): number {
  const code = analysis.lexicon.code['person-cue'];
  const cueEnd = (at: number): number => {
    const row = at < limit && analysis.outer(at) === 0 ? analysis.longestMatch(at, code) : -1;
    return row < 0 ? -1 : titleEnd(analysis, row);
  };
  let at = start;
  for (let end = cueEnd(at); end >= 0; end = cueEnd(at)) at = end;
  while (at < limit && isQuotationMark(analysis, at)) at++;
  return at;
}

function nameEnd({ analysis }: EntityScene, at: number, title: TitleBefore, isApart: boolean): number {
  const quoted = isQuotationMark(analysis, at - 1) ? quotedWordsEnd(analysis, at, longestQuoted, mayBeQuoted) : -1;
  if (quoted >= 0) return quoted;
  // «الدكتور/ سعيد», «د. سعيد»: the stop of a title parts nothing.
  const isApartFrom = analysis.isPunctuation(at - 1) && !stops.has(analysis.folded(at - 1));
  const enclosed = isApartFrom ? enclosedNameEnd(analysis, at) : -1;
  if (enclosed >= 0 || (isApartFrom && !beginsFullName(analysis, at))) return enclosed;
  const end = cuedNameEnd(analysis, at);
  return end === at + 1 && !isApart && isDoubtful(analysis, at, title) ? -1 : end;
}

const stops: ReadonlySet<string> = new Set(['.', '/']);

/** «زعيم كوريا الشمالية "كيم جونغ أون"»: how many words of a name without article stand between quotation marks. */
const longestQuoted = 4;

const mayBeQuoted = (analysis: Analysis, at: number): boolean =>
  analysis.isWord(at) && (namePart(analysis, at) !== 'no' || analysis.isUnknown(at));

/** «طالب الرئيس العراقي تهاني …», «بحث الوزراء سبل …»: one word of the language behind a title that needs no name. */
function isDoubtful(analysis: Analysis, at: number, title: TitleBefore): boolean {
  return (title.isGroup || title.isComplete) && namePart(analysis, at) === 'common-name';
}

const isNational = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;

const isState = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code.country) >= 0;

/** Behind a comma a name must begin with a given name and go on. */
function beginsFullName(analysis: Analysis, at: number): boolean {
  return analysis.is(at, analysis.bits['given-name']) && cuedNameEnd(analysis, at) > at + 1;
}

/** «آمر الحرس الرئاسي، نجمي الناكوع، …»: the end of words between a title's comma and the next that may all be of one name; −1. */
function enclosedNameEnd(analysis: Analysis, at: number): number {
  // «المنتصر بالله بربيرو»
  if (analysis.isDefinite(at) && !analysis.is(at, analysis.bits['given-name'])) return -1;
  const limit = Math.min(at + longestEnclosed, analysis.sentenceEnd(at));
  let certain = 0;
  let end = at;
  for (; end < limit && (mayBeEnclosed(analysis, end) || isJoinedPart(analysis, at, end)); end++)
    if (isCertainPart(analysis, end)) certain++;
  return certain > 0 && end > at + 1 && closesTitle(analysis, end) ? end : -1;
}

const longestEnclosed = 4;

const closesTitle = (analysis: Analysis, at: number): boolean =>
  at >= analysis.sentenceEnd(at - 1) || analysis.folded(at) === '.' || closesName(analysis, at);

/** «سمير بالطيب», «المعتصم بالله العوني»; «عيد عماش»: a name that is a word, or a thing before what can only be a surname. */
function isJoinedPart(analysis: Analysis, start: number, at: number): boolean {
  if (at > start) return isTunisian(analysis, at) || (analysis.outer(at) === Clitic.ba && analysis.stem(at) === god);
  const isGiven = analysis.is(at, analysis.bits['given-name']) && !analysis.is(at, analysis.bits.preposition);
  if (isGiven && isPlain(analysis, at)) return true;
  const next = namePartAt(analysis, at + 1);
  if (next !== 'family' && next !== 'either') return false;
  const { noun, people } = analysis.bits;
  return isPlain(analysis, at) && analysis.is(at, noun) && !analysis.is(at, people) && !analysis.isAccusative(at);
}

const isCertainPart = (analysis: Analysis, at: number): boolean =>
  isNameWord(namePart(analysis, at)) && namePart(analysis, at) !== 'particle' && analysis.stem(at) !== god;

/** «سمير بالطيب», «رضا بالحاج»: the names of Tunisia write «بن ال…» so. */
const isTunisian = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === Clitic.ba &&
  analysis.isDefinite(at) &&
  analysis.is(at, analysis.bits['given-name'] | analysis.bits['family-name']);

/** A part of a name, a word in no list, or an adjective that is spelled as one of origin. */
const mayBeEnclosed = (analysis: Analysis, at: number): boolean =>
  analysis.isWord(at) &&
  analysis.outer(at) === 0 &&
  (isNameWord(namePart(analysis, at)) ||
    analysis.classes[at] === 0 ||
    (analysis.classes[at] === analysis.bits.adjective && analysis.folded(at).endsWith('ي')));

function newPerson(scene: EntityScene, start: number, end: number, known: Mention | undefined): Mention {
  const mention = ruleMention(scene, 'person', start, end, 'person/behind-title', 0.85);
  if (known && isOfSameLine(scene.analysis, known)) mention.country = known.country;
  scene.mentions.add(mention);
  return mention;
}
