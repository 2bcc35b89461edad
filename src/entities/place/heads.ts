/** Unknown names behind a word for a kind of place («بلدة خان شيخون»), and sites whose kind is part of the name («مطار صنعاء»). */
import type { Analysis } from '../../syntax/analysis.ts';
import { fold } from '../../text/fold.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { dayEnd, kindEnd, namesSite } from '../site-kinds.ts';
import { markedNameEnd } from './marked-name.ts';
import { nameEnd } from './name-behind.ts';

/** Adds the place that a match of a word for a kind of place opens, if it opens one. */
export function findBehindHead(scene: EntityScene, row: number): void {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const head = matches.start[row]!;
  const at = matches.end[row]!;
  if (at >= analysis.sentenceEnd(head) || analysis.isDefinite(head) || analysis.hasPronoun(head)) return;
  if (isMeans(analysis, head) || isObject(scene, row) || isVerb(analysis, row) || isBranch(scene, head, at)) return;
  if (isManner(analysis, head, at) || isAcquittal(analysis, head) || isDwelling(analysis, head, at)) return;
  const whole = lexicon.attribute(matches.entry[row]!, 'span') === 'inside';
  if (!whole && findMarked(scene, row, at)) return;
  const seat = seatEnd(scene, head, at);
  let end = seat > 0 ? seat : whole && namesSite(analysis, at) ? dayEnd(analysis, at) : nameEnd(scene, at);
  if (end < 0) return;
  const subtype = lexicon.subtypeOf(matches.entry[row]!);
  if (whole) end = kindEnd(analysis, Math.max(end, scene.mentions.longestAt(head, ['place'])?.end ?? end), subtype);
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

/** «مقر ولاية قبلي»: the end of the land that is ruled from there; −1. */
function seatEnd({ analysis, mentions }: EntityScene, head: number, at: number): number {
  if (analysis.stem(head) !== 'مقر' || !ruled.has(analysis.folded(at))) return -1;
  return mentions.longestAt(at + 1, ['place', 'country'])?.end ?? -1;
}

const ruled: ReadonlySet<string> = new Set('ولايه معتمديه محافظه بلديه عماده مقاطعه اماره'.split(' '));

/** «افتتح متحفا بورشة», «مسجداً وصحناً»: its ending says that no name follows, but for a dual before known ones. */
function isObject({ analysis, mentions }: EntityScene, row: number): boolean {
  const { matches, lexicon } = analysis;
  const word = analysis.folded(matches.start[row]!);
  if (!/[^ت]ا$/.test(word) || fold(lexicon.nameOf(matches.entry[row]!)).endsWith('ا')) return false;
  return !mentions.longestAt(matches.end[row]!, ['place', 'country']);
}

/** «قطاع العمران»: a branch of the economy, where no land is named. */
const isBranch = ({ analysis, mentions }: EntityScene, head: number, at: number): boolean =>
  analysis.bare(head) === 'قطاع' &&
  (analysis.isDefinite(at) || mentions.longestAt(at, ['organization']) !== undefined) &&
  !mentions.longestAt(at, ['place', 'country']) &&
  !mentions.longestAt(head, ['place']);

/** «على نهج ليفربول», «نهج داعش»: how somebody goes about it, where that is a street's word elsewhere. */
function isManner(analysis: Analysis, head: number, at: number): boolean {
  if (analysis.stem(head) !== 'نهج') return false;
  const { lexicon, matches } = analysis;
  if (head > analysis.sentenceStart(head) && analysis.folded(head - 1) === 'علي') return true;
  const row = analysis.longestMatch(at, lexicon.codeOf('organization'));
  return row >= 0 && lexicon.subtypeOf(matches.entry[row]!) === 'armed-group';
}

/** «تبرئة ساحة سالم العوني»: he is cleared. */
const isAcquittal = (analysis: Analysis, head: number): boolean =>
  analysis.stem(head) === 'ساحه' && head > analysis.sentenceStart(head) && cleared.test(analysis.stem(head - 1));

const cleared = /^(تبري|براء)ه$/;

/** «مقر سكناه», «مقر عملها»: where somebody lives or works, whose name it hasn't. */
const isDwelling = (analysis: Analysis, head: number, at: number): boolean =>
  analysis.stem(head) === 'مقر' && (analysis.hasPronoun(at) || analysis.folded(at).startsWith('سكنا'));

/** «وأدى القائد …»: a hamza that the noun hasn't. */
function isVerb({ text, tokens, matches, lexicon }: Analysis, row: number): boolean {
  const at = matches.start[row]!;
  const name = lexicon.nameOf(matches.entry[row]!);
  return text.slice(tokens.start[at]!, tokens.end[at]!).includes('أ') && name === 'وادي';
}

/** «عن طريق السفارات»: by way of them. */
export const isMeans = (analysis: Analysis, at: number): boolean =>
  analysis.stem(at) === 'طريق' && at > analysis.sentenceStart(at) && analysis.folded(at - 1) === 'عن';

/** What is called by one name; «منطقة "اليورو"» is not. */
const settlements: ReadonlySet<string> = new Set(['city', 'town', 'village', 'camp', 'island']);

/** «إقليم "صينكيانغ"»: what else their quoted word could say, no list knows. */
const divisions: ReadonlySet<string> = new Set(['province', 'region', 'governorate', 'state']);

/** «قرية (دوما)», «بلدة «الجش»». */
function findMarked(scene: EntityScene, row: number, mark: number): boolean {
  const { analysis, mentions } = scene;
  const subtype = analysis.lexicon.subtypeOf(analysis.matches.entry[row]!);
  const end = settlements.has(subtype) || divisions.has(subtype) ? markedNameEnd(analysis, mark) : -1;
  if (end < 0 || (divisions.has(subtype) && !(end === mark + 2 && analysis.isUnknown(mark + 1)))) return false;
  if (mentions.longestAt(mark + 1, ['place', 'country', 'organization'])) return true;
  const mention = ruleMention(scene, 'place', mark + 1, end, 'place/marked-name', 0.75);
  mention.subtype = subtype;
  mentions.add(mention);
  return true;
}
