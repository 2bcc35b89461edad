/**
 * The grammar of lexicon cells, composed with XRegExp: which spellings a name, a list of aliases, a root, a frame or a list
 * of flags may have. Runs at build time only (docs/decisions/0002-xregexp.md). Each fault is `file:line: reason`.
 */
import XRegExp from 'xregexp';
import type { LexiconSource } from '../src/lexicon/source.ts';

const parts = {
  word: /\S+/,
  letter: /[ء-ي]/,
  lower: /[a-z][a-z0-9-]*/,
  /** A plain flag, or one about a form of the trigger (no-مبلغ) or a word behind it (not-عن, with-على). */
  flag: XRegExp('[a-z]+(?:-[a-z]+)*|(?:not|no|never|with|behind)-[\\u0621-\\u064a]+'),
  slot: /[a-z]+2?|[ء-ي]+(?:_[ء-ي]+)*/,
};

/** One space between words and none at the edges. */
const phrase = XRegExp.build('^{{phrase}}$', { phrase: XRegExp.build('{{word}}(?:\\x20{{word}})*', parts) });

const grammars: Readonly<Record<string, readonly [grammar: RegExp, what: string]>> = {
  name: [phrase, 'a name with one space between its words'],
  lemma: [phrase, 'a lemma with one space between its words'],
  aliases: [
    XRegExp.build('^(?:{{alias}}(?:\\|{{alias}})*)?$', { alias: XRegExp.build('\\??[^|\\s]+(?:\\x20[^|\\s]+)*', {}) }),
    'aliases joined by |, a ? before a risky one',
  ],
  country: [XRegExp.build('^(?:[A-Z]{2})?$', {}), 'a country of two letters'],
  root: [XRegExp.build('^(?:{{letter}}(?:\\x20{{letter}}){2,3})?$', parts), 'three or four letters with spaces'],
  form: [XRegExp.build('^(?:{{roman}})?$', { roman: /IX|IV|V?I{0,3}|XI{0,2}|QI{0,3}V?/ }), 'a verb form'],
  frame: [
    XRegExp.build('^(?:{{pair}}(?:\\x20{{pair}})*)?$', { pair: XRegExp.build('{{slot}}:{{lower}}', parts) }),
    'slot:role pairs with one space between',
  ],
  flags: [XRegExp.build('^(?:{{flag}}(?:,{{flag}})*)?$', parts), 'flags joined by commas'],
  source: [XRegExp.build('^{{lower}}(?:[,|]{{lower}})*$', parts), 'the name of a source'],
};

export function lintGrammar(sources: readonly LexiconSource[]): string[] {
  return sources.flatMap(({ file, columns, rows }) =>
    rows.flatMap(({ line, cells }) =>
      columns.flatMap((column, at) => {
        const known = Object.hasOwn(grammars, column) ? grammars[column] : undefined;
        return !known || known[0].test(cells[at]!)
          ? []
          : [`${file}.tsv:${line}: ${column} must be ${known[1]}, not «${cells[at]}»`];
      }),
    ),
  );
}
