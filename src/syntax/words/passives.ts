/** Passives that the spelling shows. */
import { Feature, isFiniteVerb } from '../../lexicon/features.ts';
import type { Analysis } from '../analysis.ts';

const damma = '\u064f';

/** «أُعلن», «قُتل»: a verb of the past whose first letter is written with a damma is a passive. */
export const isVoweledPassive = (analysis: Analysis, at: number, features: number): boolean =>
  (features & Feature.present) === 0 && isFiniteVerb(features) && analysis.text[analysis.startOffset(at) + 1] === damma;

/**
 * «سيعفى من منصبه», «أعفي من منصبه»: form IV ends in ي in the present and in ى in the past, and the other way round as a
 * passive; of a verb that is read as another form too («يلقى») nothing shows it.
 */
export function isSpelledPassive(analysis: Analysis, at: number): boolean {
  const { matches, lexicon } = analysis;
  const last = analysis.lastLetter(at);
  if (last !== 'ى' && last !== 'ي') return false;
  const tense = last === 'ى' ? Feature.present : Feature.past;
  let isFourth = false;
  for (let row = matches.first[at]!; row < matches.first[at + 1]!; row++) {
    if (!isFiniteVerb(matches.features[row]!)) continue;
    const id = lexicon.idOf(matches.entry[row]!);
    const lemma = id.lastIndexOf('/') + 1;
    // «يأبى» is form I, «أخبرني» no passive.
    const isItsForm = id[lemma] === 'أ' && id.endsWith('ى') && id.length - lemma === fourth.length;
    if (!isItsForm || (matches.features[row]! & tense) === 0) return false;
    isFourth = true;
  }
  return isFourth;
}

/** As long as all verbs of form IV that end so. */
const fourth = 'أعفى';
