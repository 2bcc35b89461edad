/** Places in a list behind a plural or dual for their kind: «قرى دنحا وأم الريش», «أحياء النسيم والروضة», «قريتي الحلوة والروضة». */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { waw } from '../../text/letters.ts';
import { isModified } from '../homonym.ts';
import { type EntityScene, entryMention, ruleMention } from '../scene.ts';
import { nameEnd } from './name-behind.ts';

/** How far behind the word for their kind the second name of a list is joined. */
const jointReach = 6;

/** No list goes on for longer. */
const longestList = 15;

/** Kinds of places that are called by any noun («حي النسيم»), whatever is attached before. */
const calledByNouns = /(احياء|قري|بلدات|(قري|بلد)ت[اي])$/;

interface Item {
  end: number;
  /** The row of the lexicon's entry; −1 where the name is in no list. */
  row: number;
}

/** Adds what the list behind a match of a plural or dual names and nothing else has found. */
export function findListed(scene: EntityScene, head: number): void {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const at = matches.start[head]!;
  if (analysis.isDefinite(at) || analysis.hasPronoun(at) || !isJoinedSoon(analysis, matches.end[head]!)) return;
  // Plurals and duals are listed beside the word itself.
  if (analysis.stem(at) === fold(lexicon.nameOf(matches.entry[head]!))) return;
  if (lexicon.attribute(matches.entry[head]!, 'span') === 'inside') return;
  const subtype = lexicon.subtypeOf(matches.entry[head]!);
  const items = itemsOf(scene, matches.end[head]!, calledByNouns.test(analysis.folded(at)));
  if (items.size < 2) return;
  for (const [start, { end, row }] of items) {
    if (scene.mentions.longestAt(start, ['place', 'country'])) continue;
    const mention =
      row >= 0 ? entryMention(scene, 'place', row) : ruleMention(scene, 'place', start, end, 'place/listed', 0.7);
    if (row < 0) mention.subtype = subtype;
    mention.tentative = false;
    scene.mentions.add(mention);
  }
}

/** Cheap to test before the word: a و, or a comma before it, close behind. */
function isJoinedSoon(analysis: Analysis, from: number): boolean {
  const limit = Math.min(analysis.sentenceEnd(from - 1), from + jointReach);
  for (let at = from + 1; at < limit; at++)
    if ((analysis.outer(at) & Clitic.wa) !== 0 || analysis.firstCode(at) === waw || isComma(analysis, at)) return true;
  return false;
}

/** The names from a token on that و joins, or a comma and و, by the token where each begins. */
function itemsOf(scene: EntityScene, first: number, areNouns: boolean): Map<number, Item> {
  const { analysis } = scene;
  const limit = analysis.sentenceEnd(first - 1);
  const items = new Map<number, Item>();
  let at = first;
  while (at < limit && items.size < longestList) {
    const item = itemAt(scene, at, areNouns);
    if (!item) break;
    items.set(at, item);
    at = behindJoint(analysis, item.end, limit);
    if (at < 0) break;
  }
  return items;
}

/** Where the next name of a list begins behind one: at a word with و, behind a و or a comma of its own; −1 where it ends. */
function behindJoint(analysis: Analysis, at: number, limit: number): number {
  if (at >= limit) return -1;
  const isMark = analysis.isPunctuation(at) && '،,'.includes(analysis.folded(at));
  const next = isMark ? at + 1 : at;
  if (next >= limit) return -1;
  if (analysis.folded(next) === 'و') return next + 1 < limit ? next + 1 : -1;
  return isMark || analysis.outer(next) === Clitic.wa ? next : -1;
}

function itemAt(scene: EntityScene, at: number, areNouns: boolean): Item | undefined {
  const { analysis, mentions } = scene;
  if ((analysis.outer(at) & ~Clitic.wa) !== 0 || !analysis.isWord(at)) return undefined;
  const known = mentions.longestAt(at, ['place', 'country']);
  if (known) return { end: known.end, row: -1 };
  const row = analysis.longestMatch(at, analysis.lexicon.code.place);
  const behind = row < 0 ? at + 1 : analysis.matches.end[row]!;
  // «والقرى المجاورة»; «والفسلوج التابعة للناحية» is a name.
  const isDescribed = isModified(scene, behind) && !analysis.is(behind, analysis.bits['linking-adjective']);
  if (areOfKind(analysis, at)) return undefined;
  if (row >= 0 && !isDescribed) return { end: behind, row };
  if (isDescribed || isOtherKind(analysis, at)) return undefined;
  const end = analysis.outer(at) === 0 ? nameEnd(scene, at) : unlistedEnd(analysis, at);
  if (end > at) return { end, row: -1 };
  return areNouns && isCalledSo(analysis, at) ? { end: at + 1, row: -1 } : undefined;
}

/** «وأم الريش», «وحاذة»: behind و a word in no list, or one that begins names with the word behind it. */
function unlistedEnd(analysis: Analysis, at: number): number {
  const next = at + 1;
  const isOpened = openers.has(analysis.stem(at)) && next < analysis.sentenceEnd(at) && analysis.isWord(next);
  if (isOpened) return analysis.outer(next) === 0 && !analysis.is(next, analysis.bits.verb) ? at + 2 : -1;
  return analysis.isUnknown(at) && !analysis.hasPronoun(at) && !verbal.test(analysis.folded(at)) ? next : -1;
}

const openers: ReadonlySet<string> = new Set('ام ابو البو بو تل عين بير سيدي بني اولاد دير كفر خربه'.split(' '));

/** «وتقدموا»: an unlisted verb. */
const verbal = /(وا|تم|ها|هم)$/;

/** «والقرى المجاورة», «والمدن»: a plural for a kind of place; «البحيرة» may be one's name. */
function areOfKind(analysis: Analysis, at: number): boolean {
  const { lexicon, matches } = analysis;
  const row = analysis.longestMatch(at, lexicon.code['place-head']);
  return row >= 0 && analysis.bare(at) !== fold(lexicon.nameOf(matches.entry[row]!));
}

/** A word for a kind of place, or for people or bodies. */
function isOtherKind(analysis: Analysis, at: number): boolean {
  const { lexicon, bits } = analysis;
  return (
    analysis.is(at, bits.people | bits.relative | bits.quantifier | bits.demonstrative | bits.preposition) ||
    analysis.longestMatch(at, lexicon.code['place-head']) >= 0 ||
    analysis.longestMatch(at, lexicon.code['organization-head']) >= 0
  );
}

/** «النسيم», «الروضة»: any word with its article that is no adjective. */
const isCalledSo = (analysis: Analysis, at: number): boolean =>
  analysis.isDefinite(at) && !analysis.is(at, analysis.bits.adjective | analysis.bits.verb);
