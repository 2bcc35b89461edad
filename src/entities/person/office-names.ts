/** Given names that are offices too: «أمين الجليلي», «الدكتور مساعد الأحمد», «سلطان القحطاني». */
import type { Analysis } from '../../syntax/analysis.ts';
import { isNameWord, namePartAt } from './name-part.ts';

/** Offices that without article are given names too. */
const givenNames: ReadonlySet<string> = new Set(['سلطان', 'امين', 'امير', 'مساعد']);

/** What an office is of, where a name may stand behind it. */
const owners = ['country', 'place', 'organization', 'organization-head', 'place-head', 'portfolio', 'office', 'person'];

/**
 * True of such a word where it begins a name: behind an honorific, or before one; «سلطان» before all but its country
 * («سلطان عمان»), the others before no place, body, field, office or figure («أمين بغداد», «مساعد السيستاني»).
 */
export function isOfficeAsName(analysis: Analysis, at: number): boolean {
  if (!givenNames.has(analysis.stem(at))) return false;
  const next = at + 1;
  const { lexicon } = analysis;
  const isAnnounced = at > analysis.sentenceStart(at) && analysis.longestMatch(at - 1, lexicon.code['person-cue']) >= 0;
  if (analysis.stem(at) === 'سلطان')
    return isAnnounced || next >= analysis.sentenceEnd(at) || analysis.longestMatch(next, lexicon.code.country) < 0;
  if (analysis.hasPronoun(at) || next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0) return false;
  const office = analysis.longestMatch(at, lexicon.code.office);
  if (office >= 0 && analysis.matches.end[office]! > next) return false;
  if (owners.some((type) => analysis.longestMatch(next, lexicon.codeOf(type)) >= 0)) return false;
  const part = namePartAt(analysis, next);
  if (isNameWord(part)) return part !== 'unknown' || analysis.isDefinite(next);
  // «أستاذ مساعد الطب»
  return isAnnounced && analysis.isDefinite(at - 1) && analysis.isDefinite(next);
}
