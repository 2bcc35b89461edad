/** Unknown names behind a word for a kind of place («بلدة خان شيخون»), and sites whose kind is part of the name («مطار صنعاء»). */
import type { Analysis } from '../../syntax/analysis.ts';
import { namesakeEnd } from '../person/name.ts';
import { type EntityScene, ruleMention } from '../scene.ts';
import { markedNameEnd } from './marked-name.ts';

/** Adds the place that a match of a word for a kind of place opens, if it opens one. */
export function findBehindHead(scene: EntityScene, row: number): void {
  const { analysis } = scene;
  const { matches, lexicon } = analysis;
  const head = matches.start[row]!;
  const at = matches.end[row]!;
  if (at >= analysis.sentenceEnd(head) || analysis.isDefinite(head) || analysis.hasPronoun(head)) return;
  if (isMeans(analysis, head)) return;
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
  const subtype = analysis.lexicon.attribute(analysis.matches.entry[row]!, 'subtype');
  const end = settlements.has(subtype) || divisions.has(subtype) ? markedNameEnd(analysis, mark) : -1;
  if (end < 0 || (divisions.has(subtype) && !(end === mark + 2 && analysis.isUnknown(mark + 1)))) return false;
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
  // «سوق الصين», «معسكر هولندا»: the state is named, and no site in it.
  if (known?.type === 'country' && ofStates.has(analysis.stem(at - 1))) return -1;
  if (known && analysis.outer(at) === 0) return known.end;
  const namesake = namesakeEnd(analysis, at);
  if (namesake > 0) return namesake;
  let end = at;
  while (end < at + 2 && end < analysis.sentenceEnd(at) && isNameLike(scene, end)) end++;
  // «قرية النخيل ستصبح مدينة …»
  if (end === at + 2 && /^س[تين]/.test(analysis.folded(at + 1))) end--;
  return end > at ? end : -1;
}

const ofStates: ReadonlySet<string> = new Set(['سوق', 'معسكر']);

const isNameLike = ({ analysis }: EntityScene, at: number): boolean =>
  analysis.isWord(at) && analysis.isUnknown(at) && analysis.outer(at) === 0;
