/** Which words may begin a noun phrase, or stand in one as something else: verbs, adverbs, prepositions. */
import { Clitic } from '../../text/clitics.ts';
import { TokenCode } from '../../text/tokenize.ts';
import type { Analysis } from '../analysis.ts';
import { behindInitial } from '../formulas/abbreviations.ts';
import { readsAsFunctionWord } from '../words/function-words.ts';
import { isPrepositionAt, type UnitEnd } from '../words/prepositions.ts';
import { isUnlistedVerb } from '../words/verbs.ts';
import { OtherNouns } from './other-nouns.ts';
import { governors, Mark, marks } from './phrase-words.ts';

/** Of a token that was looked up. */
const known = 1024;

export abstract class Nominals extends OtherNouns {
  /** Answers by token, which many rules ask for again: of `nominal` 0 before the first time, 1 for no, 2 for yes. */
  private readonly nominal: Uint8Array;
  private readonly marks: Uint16Array;

  constructor(analysis: Analysis, unitEnd: UnitEnd, typeAt?: (at: number) => string | undefined) {
    super(analysis, unitEnd, typeAt);
    this.nominal = new Uint8Array(analysis.count);
    this.marks = new Uint16Array(analysis.count + 1);
  }

  /** True if the word at a token is in the set. */
  protected isMarked(at: number, mark: number): boolean {
    if (this.marks[at] === 0) this.marks[at] = (marks.get(this.analysis.folded(at)) ?? 0) | known;
    return (this.marks[at]! & mark) !== 0;
  }

  /** True if a noun phrase may begin here, once outer proclitics are taken off. */
  isNominal(at: number): boolean {
    if (at >= this.analysis.count) return false;
    if (this.nominal[at] === 0) this.nominal[at] = this.mayBeginPhrase(at) ? 2 : 1;
    return this.nominal[at] === 2;
  }

  private mayBeginPhrase(at: number): boolean {
    const { analysis } = this;
    if (this.unitEnd(at) > at) return true;
    const kind = analysis.tokens.kind[at];
    if (kind === TokenCode.number || kind === TokenCode.latin) return true;
    return (
      kind === TokenCode.word &&
      (analysis.letters(at) > 1 || this.behindInitial(at) > at) &&
      (analysis.outer(at) & Clitic.sa) === 0 &&
      !this.isFunctionWord(at) &&
      !this.isMarked(at, Mark.self) &&
      !this.isManner(at) &&
      !this.isVerb(at) &&
      !isUnlistedVerb(analysis, at)
    );
  }

  /** «بشدة», «بالإجماع»: a noun with its preposition that tells how, and heads no phrase. */
  isManner(at: number): boolean {
    return (this.analysis.outer(at) & Clitic.ba) !== 0 && this.analysis.is(at, this.analysis.bits.adverb);
  }

  /** A word that is a verb and nothing else in the lists. */
  isVerb(at: number): boolean {
    const { bits } = this.analysis;
    return (
      this.analysis.is(at, bits.verb | bits.auxiliary) &&
      !this.isGoverned(at) &&
      !this.analysis.is(at, bits.noun | bits.adjective) &&
      !this.analysis.isDefinite(at) &&
      !this.readsAsElative(at)
    );
  }

  /** «ناقشا أبرز القضايا» */
  private readsAsElative(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (!analysis.is(at, analysis.bits.quantifier) || next >= analysis.sentenceEnd(at)) return false;
    return analysis.is(next, analysis.bits.noun) && analysis.outer(next) === 0 && readsAsFunctionWord(analysis, at);
  }

  /** «حول أبرز النقاط»: no verb stands behind these. */
  protected isGoverned(at: number): boolean {
    return at > 0 && governors.has(this.analysis.folded(at - 1));
  }

  isFunctionWord(at: number): boolean {
    const { bits } = this.analysis;
    return (
      this.analysis.is(
        at,
        bits.preposition |
          bits.conjunction |
          bits.subordinator |
          bits.relative |
          bits.pronoun |
          bits.negation |
          bits.particle |
          bits.adverb |
          bits.auxiliary,
      ) &&
      (!this.analysis.is(at, bits.noun) || this.isPreposition(at))
    );
  }

  isPreposition(at: number): boolean {
    return isPrepositionAt(this.analysis, at, this.unitEnd);
  }

  /** «د. سعيد العمري»: the name behind a title of one letter; the token itself otherwise. */
  protected behindInitial(at: number): number {
    const name = behindInitial(this.analysis, at);
    return name > at && this.unitEnd(name) > name ? name : at;
  }
}
