/** The verbs of a CoNLL-U treebank: each token that is one of our verbs, and whether the conjugator makes it. */
import { readFileSync } from 'node:fs';
import { conjugate, participles, type VerbLemma } from '../../src/lexicon/inflect/index.ts';
import { fold } from '../../src/text/fold.ts';

export interface TokenRate {
  tokens: number;
  /** Tokens that no form is, with how often they occur. */
  missing: Map<string, number>;
  rate: number;
}

export function checkTokens(verbs: readonly VerbLemma[], path: string): TokenRate {
  const byLemma = new Map<string, VerbLemma[]>();
  for (const verb of verbs) byLemma.set(fold(verb.lemma), [...(byLemma.get(fold(verb.lemma)) ?? []), verb]);
  const result: TokenRate = { tokens: 0, missing: new Map(), rate: 1 };
  let missed = 0;
  for (const { text, lemma } of verbTokens(path)) {
    const ours = byLemma.get(fold(lemma))?.filter((verb) => doubles(verb) === /\u0651./.test(lemma));
    if (!ours?.length) continue;
    result.tokens++;
    if (ours.some((verb) => formsOf(verb).has(text))) continue;
    missed++;
    const name = `${text} (${lemma})`;
    result.missing.set(name, (result.missing.get(name) ?? 0) + 1);
  }
  result.rate = 1 - missed / result.tokens;
  return result;
}

/** Whether shadda stands on the middle radical: what tells وقّع from وقع. */
const doubles = ({ form }: VerbLemma): boolean => form === 'II' || form === 'V';

/** Second persons and imperatives aren't made: news doesn't address its reader. */
const addressed = /Person=2|Mood=Imp/;

function* verbTokens(path: string): Generator<{ text: string; lemma: string }> {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, text = '', lemma = '', tag, , features = ''] = line.split('\t');
    if (tag === 'VERB' && !addressed.test(features)) yield { text: fold(text), lemma };
  }
}

const known = new WeakMap<VerbLemma, ReadonlySet<string>>();

function formsOf(verb: VerbLemma): ReadonlySet<string> {
  const forms = known.get(verb) ?? new Set([...conjugate(verb), ...participles(verb)].map(({ text }) => fold(text)));
  known.set(verb, forms);
  return forms;
}
