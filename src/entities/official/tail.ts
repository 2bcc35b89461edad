/**
 * What stands between a complete title and the name of its holder and belongs to neither the office nor the body as they are
 * listed: «رئيس الهيئة الوطنية لمكافحة الفساد "نزاهة" الدكتور خالد …», «زعيم تنظيم داعش المتشدد أبو بكر …», «رئيس قسم الصحة بالبلدية سالم …».
 */
import type { Mention } from '../../grammar/mentions.ts';
import { behindQuotedWords, isQuotationMark } from '../../syntax/quotations.ts';
import { Clitic } from '../../text/clitics.ts';
import { isFunctionWord } from '../person/name-part.ts';
import type { EntityScene } from '../scene.ts';
import { behindHonorifics, fullNameAt } from './holder.ts';
import { realmEnd } from './realm.ts';
import { accompanying, startsName } from './words.ts';

/** How many parts may stand between. */
const mostParts = 3;

/**
 * The holder's name in full, found before, behind a tail that begins at a token; undefined if there is none. Where those who
 * govern a state are, their title doesn't say («استقبل ولي العهد في الرياض سالم العوني»).
 */
export function holderBehindTail(
  scene: EntityScene,
  at: number,
  limit: number,
  isPlaced: boolean,
): Mention | undefined {
  const { analysis } = scene;
  // Mostly a verb or a mark stands there, which opens no tail.
  const { verb, subordinator, relative } = analysis.bits;
  if (at >= limit || (analysis.isPunctuation(at) && !isQuotationMark(analysis, at))) return undefined;
  if (!analysis.isDefinite(at) && analysis.is(at, verb | subordinator | relative)) return undefined;
  let end = at;
  for (let parts = 0; parts < mostParts; parts++) {
    end = partEnd(scene, end, limit, isPlaced);
    if (end < 0 || end >= limit) return undefined;
    if (isFullNameAt(scene, end, limit)) return fullNameAt(scene, end, limit);
  }
  return undefined;
}

/** Whether a name of two words or more that was found before stands at a token, behind a comma and honorifics. */
function isFullNameAt(scene: EntityScene, at: number, limit: number): boolean {
  const { analysis, mentions } = scene;
  const isApart = analysis.isPunctuation(at) && '،,'.includes(analysis.folded(at));
  const start = behindHonorifics(analysis, isApart ? at + 1 : at, limit);
  const name = start < limit && analysis.outer(start) === 0 ? mentions.longestAt(start, ['person']) : undefined;
  return name !== undefined && name.end > name.start + 1;
}

/** The end of one part: words between quotation marks, an adjective, what و adds, or where and for what; −1. */
function partEnd(scene: EntityScene, at: number, limit: number, isPlaced: boolean): number {
  const { analysis } = scene;
  if (at >= limit) return -1;
  if (isQuotationMark(analysis, at)) {
    const behind = behindQuotedWords(analysis, at);
    return behind > at ? behind : -1;
  }
  if (isQualifier(scene, at)) return at + 1;
  return isPlaced && !isOfAnother(scene, at) ? realmEnd(scene, at, limit, false) : -1;
}

/** «محافظة الرس بحضور مدير المكتب», «رئيس الجمعية بوزير الثقافة»: what leads to somebody else. */
const isOfAnother = ({ analysis }: EntityScene, at: number): boolean =>
  accompanying.has(analysis.stem(at)) || analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;

/** «المتشدد», «والصحراوية»: an adjective with the article, or a word with it in no list, free or joined; no title nor calling. */
function isQualifier(scene: EntityScene, at: number): boolean {
  const { analysis } = scene;
  const outer = analysis.outer(at);
  if (
    !analysis.isWord(at) ||
    !analysis.isDefinite(at) ||
    analysis.hasPronoun(at) ||
    (outer !== 0 && outer !== Clitic.wa)
  )
    return false;
  const { adjective, noun } = analysis.bits;
  const isNamed = outer === Clitic.wa && analysis.is(at, noun);
  if (!isNamed && !analysis.is(at, adjective) && !analysis.isUnknown(at)) return false;
  if (isFunctionWord(analysis, at) || startsName(scene, at)) return false;
  const { office, 'person-cue': cue, weekday, 'calendar-word': day } = analysis.lexicon.code;
  return [office, cue, weekday, day].every((code) => analysis.longestMatch(at, code) < 0);
}
