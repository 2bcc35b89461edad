/** Towns and provinces whose name is a word too, met again once something has spoken for them: «صيف الباحة» after «في الباحة». */
import type { Analysis } from '../../syntax/analysis.ts';
import { fold } from '../../text/fold.ts';
import { isDescribed } from '../homonym.ts';
import type { EntityScene } from '../scene.ts';
import { greater, isOwned } from './support.ts';

/** True where an ambiguous match names the town that the text has named elsewhere, for no word could stand there like this. */
export function isNamedAgain({ analysis }: EntityScene, row: number): boolean {
  const { matches, lexicon, bits } = analysis;
  const [at, end, entry] = [matches.start[row]!, matches.end[row]!, matches.entry[row]!];
  if (end !== at + 1 || !greater.has(lexicon.subtypeOf(entry))) return false;
  const flags = lexicon.flagsOf(entry);
  if (flags.includes('headed') || flags.includes('noun') || fold(lexicon.nameOf(entry)) !== analysis.stem(at))
    return false;
  const others = bits.auxiliary | bits.quantifier | bits.preposition | bits.adverb;
  if (analysis.is(at, others | bits['given-name'] | bits['family-name']) || everyday.has(analysis.stem(at)))
    return false;
  if (analysis.is(at, bits.verb) && !isGoverned(analysis, at)) return false;
  return analysis.isDefinite(at) ? !isWordWithArticle(analysis, at) : !isBareWord(analysis, at);
}

/** Names that are words of every day, whatever town the text is about: «نشر الخبر», «طب العيون». */
const everyday: ReadonlySet<string> = new Set(
  `الخبر العيون العين العماره العقبه المرسي الوادي الزاويه القاع النعمه الجبهه المضيق المزار المفرق الصحراء الجزيره الكرمه
  المذنب البدع الحزم الدرب الخيام البستان الميادين السفيره الجنينه المنشاه الشروق القنطره الحاجب الحرث الهول التل الضمير`.split(
    /\s+/u,
  ),
);

/** «صيف ينبع», «شوارع تدمر»: right behind a noun without article stands no verb. */
function isGoverned(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0) return false;
  return analysis.is(before, analysis.bits.noun) && !analysis.isDefinite(before) && !analysis.hasPronoun(before);
}

/** «الأراضي البيضاء», «هذه الباحة»: what something is like, or this one. */
function isWordWithArticle(analysis: Analysis, at: number): boolean {
  const before = at - 1;
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0) return false;
  return analysis.isDefinite(before) || analysis.is(before, analysis.bits.demonstrative);
}

/** «صراع قبلي», «حماة الوطن», «صور جديدة»: what it is like, or a noun with its owner or its adjective. */
function isBareWord(analysis: Analysis, at: number): boolean {
  const { noun, adjective } = analysis.bits;
  const before = at - 1;
  const isBehindNoun =
    before >= analysis.sentenceStart(at) && analysis.outer(at) === 0 && analysis.is(before, noun | adjective);
  if (analysis.is(at, adjective) && analysis.stem(at).endsWith('ي')) return isBehindNoun;
  return isDescribed(analysis, at + 1) || (analysis.is(at, noun) && isOwned(analysis, at + 1));
}
