/**
 * In what something is said or agreed on («في بيان أصدره أمس», «خلال ندوة نظمتها الجمعية»): its own relative clause has its pronoun
 * and needs nothing more, so that behind it stands what the verb around it takes.
 */
import type { Analysis } from '../analysis.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { settings, talks } from '../words/talks.ts';
import type { Clause, ClauseCues } from './clause.ts';

/** True of a noun that says where or in what the verb of its clause was said, behind its preposition. */
export const isSetting = (analysis: Analysis, noun: number): boolean =>
  noun > analysis.sentenceStart(noun) && settings.has(analysis.folded(noun - 1));

/** «على هامش», «على إثر»: where and when, and no complement. */
const asides: ReadonlySet<string> = new Set(
  'هامش اثر خلفيه صعيد الرغم غرار صفحته صفحتها صفحتهم موقع موقعه موقعها حسابه حسابها شبكه'.split(' '),
);
const sending = /^[يت]?(وجه|ارسل|رسل|بعث|سلم|رفع|قدم|نقل)/;

export interface SettingScene {
  readonly analysis: Analysis;
  readonly cues: ClauseCues;
  readonly phrases: Phrases;
}

/**
 * «دعا الحزب في بيان أصدره أمس إلى الحوار», «ندد في كلمة ألقاها بالعنف», «أدان في بيان أصدره الهجوم»: true where the relative clause
 * of a setting ends before a token, which the verb of the clause around takes; `lastPhrase` is where the last phrase began.
 */
export function leavesSetting(
  scene: SettingScene,
  around: Clause,
  clause: Clause,
  lastPhrase: number,
  at: number,
  isGoverned: boolean,
): boolean {
  const { analysis, cues } = scene;
  const { antecedent, resumption, verb } = clause;
  if (around.verb < 0 || verb < 0 || resumption < verb || at <= resumption || antecedent <= around.verb) return false;
  if (!isSetting(analysis, antecedent) || !talks.has(analysis.indefinite(antecedent))) return false;
  if (!isSatisfied(scene, clause, at)) return false;
  if (cues.governs(around.verb, at)) return true;
  return !isGoverned && lastPhrase < verb && at >= clause.behind && isObject(scene, around, at);
}

/** True if the verb of the relative clause doesn't take what stands at a token: «وجهها إلى الحكومة بمحاسبة …», «أصدره على هامش المنتدى». */
function isSatisfied({ analysis, cues }: SettingScene, { verb, behind }: Clause, at: number): boolean {
  const next = at + 1;
  if (analysis.folded(at) === 'علي' && next < analysis.sentenceEnd(at) && asides.has(analysis.folded(next)))
    return false;
  const isSent = sending.test(analysis.bare(verb));
  if (isSent && analysis.folded(at) === 'الي' && at === behind) return false;
  return isSent || !cues.governs(verb, at);
}

/** «أدان الحزب في بيان أصدره أمس الهجوم»: the object of the verb around. */
function isObject({ analysis, cues, phrases }: SettingScene, around: Clause, at: number): boolean {
  if (!cues.takesObject(around.verb) || cues.isDate(at) || analysis.outer(at) !== 0) return false;
  if (analysis.is(at, analysis.bits.adverb) || phrases.isPreposition(at)) return false;
  return cues.unitEnd(at) > at || analysis.is(at, analysis.bits.noun);
}
