/**
 * Portfolios: what a minister is minister of. A listed field («الخارجية»), or a definite noun in no list, and what و and
 * adjectives add to it.
 */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EntityScene } from '../scene.ts';
import { affairs, isPlain, nationalityAt, startsName } from './words.ts';

export interface Field {
  end: number;
  role?: string;
}

/** The field that begins at a token, not beyond `limit`; «دولة» may stand before it («وزير دولة للشؤون …»). */
export function fieldAt(scene: EntityScene, at: number, limit: number): Field | undefined {
  const reader = new FieldReader(scene, limit);
  return reader.read(at);
}

/**
 * The end of what somebody is charged with, from the definite noun behind ب: its adjectives, what و adds, and the body
 * behind مع («المكلف بالعلاقة مع مجلس نواب الشعب»).
 */
export function chargeEnd(scene: EntityScene, at: number, limit: number): number {
  const { analysis, mentions } = scene;
  const { noun, adjective } = analysis.bits;
  let end = at + 1;
  for (; end < limit; end++) {
    const isJoined = analysis.outer(end) === Clitic.wa;
    if (!analysis.isWord(end) || (analysis.outer(end) !== 0 && !isJoined) || startsName(scene, end)) break;
    const isPart = analysis.isDefinite(end) ? analysis.is(end, noun | adjective) : isJoined && analysis.is(end, noun);
    if (!isPart && !(analysis.is(end - 1, noun) && !analysis.isDefinite(end - 1) && analysis.isDefinite(end))) break;
    if (analysis.longestMatch(end, analysis.lexicon.code.office) >= 0) break;
    // «المكلف بحقوق الإنسان والعلاقات مع البرلمان»
    const listed = isJoined ? analysis.longestMatch(end, analysis.lexicon.code.portfolio) : -1;
    if (listed >= 0) end = Math.min(limit, analysis.matches.end[listed]!) - 1;
  }
  const body =
    end + 1 < limit && analysis.folded(end) === 'مع'
      ? mentions.longestAt(end + 1, ['organization', 'country'])
      : undefined;
  return body?.end ?? end;
}

/** The end of what و adds to a field that ends before a token («الأمراض الصدرية والحساسية»); the token itself if nothing. */
export function moreFieldsEnd(scene: EntityScene, at: number, limit: number): number {
  return new FieldReader(scene, limit).behindMore(at);
}

const state: ReadonlySet<string> = new Set(['دوله', 'الدوله']);

/** «وزير الدولة للداخلية»: a field may stand behind ل with its article. */
const isField = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === 0 || (analysis.outer(at) === Clitic.la && analysis.isDefinite(at));

class FieldReader {
  constructor(
    private readonly scene: EntityScene,
    private readonly limit: number,
  ) {}

  private get analysis() {
    return this.scene.analysis;
  }

  read(at: number): Field | undefined {
    const { analysis } = this;
    const start = at < this.limit && state.has(analysis.folded(at)) ? at + 1 : at;
    if (start >= this.limit) return undefined;
    const row = analysis.longestMatch(start, analysis.lexicon.code.portfolio);
    if (row >= 0 && isField(analysis, start)) {
      const role = analysis.lexicon.roleOf(analysis.matches.entry[row]!);
      return { end: this.behindMore(analysis.matches.end[row]!), ...(role ? { role } : {}) };
    }
    const end = this.unlistedEnd(start);
    return end < 0 ? undefined : { end: this.behindMore(end) };
  }

  /** The end of a portfolio in no list: a definite noun, or nouns up to one, and its adjectives; −1. */
  private unlistedEnd(start: number): number {
    const { analysis } = this;
    const { noun, adjective } = analysis.bits;
    let at = start;
    while (at < start + 2 && this.isPlain(at) && !analysis.isDefinite(at) && analysis.is(at, noun)) at++;
    if (!this.isPlain(at) || !analysis.isDefinite(at) || !analysis.is(at, noun) || startsName(this.scene, at))
      return -1;
    // «الوزير المصري», «وزير الدولة الناطق باسم الحكومة»
    if (at === start && (nationalityAt(this.scene, at) || analysis.longestMatch(at, analysis.lexicon.code.office) >= 0))
      return -1;
    at++;
    while (this.isPlain(at) && analysis.isDefinite(at) && analysis.is(at, adjective) && !nationalityAt(this.scene, at))
      at++;
    return at;
  }

  /** «… والتعاون الإفريقي والمغاربة المقيمين بالخارج»: behind further fields, each a definite noun with و and its adjectives. */
  behindMore(at: number): number {
    let end = at;
    for (let field = this.moreEnd(end); field > 0; field = this.moreEnd(end)) end = field;
    return end;
  }

  /** The end of one more field that begins with و (or of an adjective before one), or −1. */
  private moreEnd(at: number): number {
    const { analysis } = this;
    const { adjective } = analysis.bits;
    const adjectiveFirst =
      this.isPlain(at) && analysis.isDefinite(at) && analysis.is(at, adjective) && this.joins(at + 1);
    const start = adjectiveFirst ? at + 1 : at;
    // «وزير الخارجية وشؤون المغتربين»
    const isOfAffairs = this.isAffairs(start);
    if (!isOfAffairs && !this.joins(start)) return -1;
    let end = start + (isOfAffairs ? 2 : 1);
    while (end < this.limit && this.isPart(end, adjective)) end++;
    return end;
  }

  /** A word that goes on with a field: an adjective but no last nationality; or «بالخارج» behind one. */
  private isPart(at: number, classes: number): boolean {
    const { analysis } = this;
    const { adjective } = analysis.bits;
    if (!analysis.isDefinite(at) || analysis.hasPronoun(at) || startsName(this.scene, at)) return false;
    if (analysis.outer(at) === Clitic.ba) return analysis.is(at - 1, adjective);
    if (!analysis.is(at, classes) || analysis.outer(at) !== 0) return false;
    return !nationalityAt(this.scene, at) || this.joins(at + 1);
  }

  private joins(at: number): boolean {
    const { analysis } = this;
    if (at >= this.limit || analysis.outer(at) !== Clitic.wa || !analysis.isDefinite(at)) return false;
    const { office, 'person-cue': cue, portfolio } = analysis.lexicon.code;
    // «عضو مجلس الشورى والبروفيسور في …»: somebody else, or what else he is.
    if (analysis.longestMatch(at, office) >= 0 || analysis.longestMatch(at, cue) >= 0) return false;
    return (
      analysis.longestMatch(at, portfolio) >= 0 ||
      analysis.is(at, analysis.bits.noun) ||
      // «التطوير الحضري والعشوائيات»: a plural in no list.
      (analysis.isUnknown(at) && analysis.stem(at).endsWith('ات')) ||
      nationalityAt(this.scene, at) !== undefined ||
      // «الشؤون المالية والإدارية»
      (analysis.is(at, analysis.bits.adjective) && analysis.is(at - 1, analysis.bits.adjective))
    );
  }

  private isAffairs(at: number): boolean {
    const { analysis } = this;
    if (at + 1 >= this.limit || analysis.outer(at) !== Clitic.wa || !affairs.has(analysis.stem(at))) return false;
    return this.isPlain(at + 1) && analysis.isDefinite(at + 1) && analysis.is(at + 1, analysis.bits.noun);
  }

  private isPlain(at: number): boolean {
    return at < this.limit && isPlain(this.analysis, at);
  }
}
