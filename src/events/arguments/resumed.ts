/** Pronouns with their preposition that fill a slot behind a trigger: «القبض عليه», «القانون الذي تمت المصادقة عليه». */
import { agrees, isPluralPronoun, pronounGender } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import type { Clause } from '../../syntax/clauses/clause.ts';
import { Clitic } from '../../text/clitics.ts';
import type { Frame } from '../frame.ts';
import type { EventRules, EventScene } from '../types.ts';
import { texts, treaties } from '../words/heads.ts';
import { pronounObject } from './object-pronoun.ts';

/** «الرجل الذي تم إلقاء القبض عليه»: what the pronoun behind a preposition of the frame stands for in a relative clause. */
export function resumedAt(
  scene: EventScene,
  at: number,
  end: number,
  frame: Frame,
  rules: EventRules,
): { role: string; at: number } | undefined {
  const { analysis, clauses } = scene;
  if (!analysis.is(at, analysis.bits.pronoun)) return undefined;
  const clause = clauses.all[clauses.of[at]!]!;
  const { kind, antecedent, resumption } = clause;
  const isRelative = kind === 'relative' && antecedent >= 0;
  const role = isRelative && resumption >= 0 ? undefined : roleOfPronoun(scene.analysis, at, frame);
  if (role === undefined || role === 'place') return undefined;
  const text = at === end && !isRelative && ofTexts.has(role) ? textBefore(scene, at) : -1;
  if (text >= 0) return { role, at: text };
  // «القانون الذي تمت المصادقة عليه»
  if (!rules.parties.includes(role) && !(isRelative && isDoneToAntecedent(scene, at, end, clause))) return undefined;
  // «أطلق النار عليه», «قال له»; «في بيان لها» says whose.
  const isTheirs = at > end && analysis.folded(at).startsWith('ل');
  const told = isRelative ? antecedent : isTheirs ? -1 : pronounObject(scene, at, clause, true);
  return told < 0 ? undefined : { role, at: told };
}

/** Roles that texts play. */
const ofTexts: ReadonlySet<string> = new Set(['endorsed', 'opposed', 'document']);
/** How far before it what a pronoun stands for is looked for. */
const textReach = 20;

/** «أحالت الحكومة المشروع إلى البرلمان للمصادقة عليه», «وتم إقراره»: the text told of last that the pronoun may stand for; −1. */
export function textBefore(scene: EventScene, at: number): number {
  const { analysis } = scene;
  const gender = pronounGender(analysis, at);
  if (gender !== 'm' && gender !== 'f') return -1;
  const form = { features: 0, gender, several: false };
  for (let token = at - 1; token >= Math.max(analysis.sentenceStart(at), at - textReach); token--) {
    if (!texts.has(analysis.bare(token)) && !treaties.has(analysis.bare(token))) continue;
    // «مشروع القانون»: the noun that it completes is what is meant.
    const head = token > analysis.sentenceStart(at) && texts.has(analysis.bare(token - 1)) ? token - 1 : token;
    return agrees(form, scene.head(head), false) ? head : -1;
  }
  return -1;
}

/** Right behind the noun that the verb before it says was done, a pronoun that may stand for the antecedent. */
function isDoneToAntecedent(scene: EventScene, at: number, end: number, { verb, antecedent }: Clause): boolean {
  const { analysis } = scene;
  const gender = pronounGender(analysis, at);
  if (at !== end || verb !== end - 2 || gender === undefined) return false;
  return agrees({ features: 0, gender, several: isPluralPronoun(analysis, at) }, scene.head(antecedent), false);
}

/** The role of a pronoun with its preposition (عليه, به, إليها), by the frame; the place of «فيه» is one of any frame. */
export function roleOfPronoun(analysis: Analysis, at: number, frame: Frame): string | undefined {
  const word = analysis.folded(at);
  const attached = word.length <= 4 ? pronounClitics.get(word[0]!) : undefined;
  if (attached !== undefined && /^[بل](ه|ها|هم|هما|هن)$/.test(word)) return frame.attached.get(attached);
  const base = word.replace(/(ه|ها|هم|هما|هن)$/, '');
  return base === 'في' ? (frame.separate.get(base) ?? 'place') : frame.separate.get(base);
}

const pronounClitics: ReadonlyMap<string, number> = new Map([
  ['ب', Clitic.ba],
  ['ل', Clitic.la],
]);
