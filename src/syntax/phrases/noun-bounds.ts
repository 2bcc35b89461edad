/**
 * Where a noun phrase ends though the next word might go on with it: an office, a country, a measure, a verb; what agrees
 * with no word before it, or counts something else.
 */
import { TokenCode } from '../../text/tokenize.ts';
import { headOf } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import { isQuotationMark } from '../quotations.ts';
import { isVerbalNoun } from '../words/inflection.ts';
import type { UnitEnd } from '../words/prepositions.ts';
import {
  brokenPlurals,
  companions,
  lands,
  members,
  nominative,
  numbered,
  plainPlural,
  possessors,
  responsible,
  severalThings,
  societies,
  sources,
  superlatives,
} from './bound-words.ts';

/** «المهاجرين غير الشرعيين», «دعمه غير المشروط»: «غير» and the adjective with the article that it negates. */
export function isNegatedAdjective(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (analysis.folded(at) !== 'غير' || next >= analysis.sentenceEnd(at)) return false;
  return analysis.isDefinite(next) && analysis.outer(next) === 0;
}

export abstract class NounBounds {
  constructor(
    protected readonly analysis: Analysis,
    protected readonly unitEnd: UnitEnd,
    /** The type of the longest name that begins at a token. */
    protected readonly typeAt: (at: number) => string | undefined = () => undefined,
  ) {}

  /** True where a date begins: it tells when, and is no part of a noun before it. */
  protected isDate(at: number): boolean {
    return this.typeAt(at) === 'date';
  }

  protected isLand(at: number): boolean {
    return this.typeAt(at) === 'country';
  }

  /** «وصل إلى تونس وزير الخارجية»: an office is no part of the name of a place before it. */
  private isOfficeBehindPlace(at: number): boolean {
    const before = this.typeAt(at - 1);
    return this.typeAt(at) === 'official' && (before === 'place' || before === 'country');
  }

  /** «استقبل الرئيس قائد الجيش», «في المطار الأمير فيصل»: a word that is a name too, where it heads an office behind somebody, or some place, definite. */
  private isOfficeOfAnother(at: number): boolean {
    const { analysis } = this;
    if (this.typeAt(at) !== 'official' || !analysis.isDefinite(at - 1)) return false;
    if (analysis.isDefinite(at) && analysis.longestMatch(at - 1, analysis.lexicon.code['place-head']) < 0) return false;
    return analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;
  }

  protected isAdjective(at: number): boolean {
    const { adjective, noun } = this.analysis.bits;
    return this.analysis.is(at, adjective) && !this.analysis.is(at, noun | this.nameClasses);
  }

  private isBareDeed(at: number): boolean {
    const { analysis } = this;
    const { noun, adjective } = analysis.bits;
    if (analysis.isDefinite(at) || analysis.is(at, this.nameClasses) || !isVerbalNoun(analysis, at)) return false;
    return !analysis.is(at - 1, noun | adjective);
  }

  /** «أبدى أمير المنطقة سعادته»: behind a definite word what somebody has. */
  private isOwnThing(at: number): boolean {
    const { analysis } = this;
    const { noun, adjective, people } = analysis.bits;
    return analysis.hasPronoun(at) && analysis.is(at, noun) && !analysis.is(at, adjective | people);
  }

  /** «المنتخب الوطني», «المنتخب المغربي»: not «الرئيس المنتخب». */
  private isTeam(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (next >= analysis.sentenceEnd(at) || !analysis.isDefinite(next)) return false;
    return analysis.stem(next) === 'الوطني' || analysis.longestMatch(next, analysis.lexicon.code.nationality) >= 0;
  }

  /** «الوزراء خطة عمل …», «الطرفان الاتفاق», «المفوضة الأوروبية تونس»: a noun or a name that is no part of a name. */
  protected opensAnother(at: number): boolean {
    const { analysis } = this;
    if (possessors.has(analysis.folded(at - 1)) || this.isCounted(at) || this.isMeasure(at)) return false;
    // «انتخب المؤتمرون نزار بركة»
    const isAName = analysis.is(at, this.nameClasses) && this.typeAt(at) === 'person';
    if (isAName && analysis.isDefinite(at - 1) && sound.test(analysis.stem(at - 1))) return true;
    // «سيحضر ماكرون إعلان النتيجة»
    const isBehindName = this.unitEnd(at - 1) === at || analysis.is(at - 1, this.nameClasses);
    if (isBehindName && this.unitEnd(at) < 0 && this.isBareDeed(at)) return true;
    if (this.isOwnThing(at) || (this.isLand(at) && !lands.has(analysis.folded(at - 1)))) return true;
    // «الرئيس المنتخب»
    if (analysis.bare(at) === 'منتخب' && analysis.isDefinite(at) && analysis.is(at - 1, analysis.bits.people))
      return this.isTeam(at);
    if (societies.has(analysis.folded(at)) || companions.has(analysis.folded(at))) return true;
    // «مصدر أمني مسؤول»
    const isBehindTwo = at - 2 >= analysis.sentenceStart(at);
    if (isBehindTwo && responsible.has(analysis.folded(at)) && sources.has(analysis.stem(at - 2))) return false;
    // «الدول الأعضاء في الحلف»
    if (members.has(analysis.folded(at)) && analysis.isDefinite(at - 1)) return false;
    if (this.isTalkAbout(at)) return true;
    if (this.isOfficeBehindPlace(at)) return true;
    const isName = analysis.is(at, this.nameClasses) && !this.isOfficeOfAnother(at);
    if (this.unitEnd(at) > at) return this.unitEnd(at - 1) < 0 && !isName;
    // «قيادة الفرقة 30»
    if (analysis.tokens.kind[at] === TokenCode.number && numbered.has(analysis.stem(at - 1))) return false;
    // «الأيام الثلاثة الماضية»: a definite number behind its definite noun is its adjective.
    const isBehindDefinite = analysis.isDefinite(at - 1) || analysis.hasPronoun(at - 1);
    if (analysis.isNumber(at)) return analysis.isDefinite(at) ? !isBehindDefinite : this.opensAmount(at);
    if (!analysis.isWord(at)) return false;
    if (this.isVerbBehindDefinite(at) || this.isVerbBeforeContent(at)) return true;
    if (analysis.is(at, analysis.bits.quantifier) && !possessors.has(analysis.folded(at))) return true;
    // «بمنطقة تبوك المواطنين», «المدير سالم العوني الداعمين للملتقى»
    // but «دعا العوني الأشقاء اليمنيين»
    const isBehindOne =
      this.unitEnd(at - 1) === at || (analysis.is(at - 2, this.nameClasses) && !this.areSeveralPeople(at - 1));
    if (analysis.isDefinite(at) && isBehindOne && this.isBesideOne(at)) return true;
    // «في مكتبه السفير الفرنسي»
    const isSomebody = analysis.is(at, analysis.bits.people) && !analysis.is(at, analysis.bits.adjective);
    if (analysis.isDefinite(at) && analysis.hasPronoun(at - 1) && isSomebody) return true;
    // «طالب العمال المفصولون بالعودة»: in the nominative right behind several people.
    if (nominative.test(analysis.stem(at)) && this.areSeveralPeople(at - 1)) return false;
    if (this.isOperation(at)) return true;
    if (analysis.isDefinite(at))
      return analysis.is(at, analysis.bits.noun) && !analysis.is(at, analysis.bits.adjective | this.nameClasses);
    if (analysis.isAccusative(at)) return true;
    if (this.isSecondAdjective(at)) return false;
    // «اقتحم المستوطنون باحات المسجد»
    if (isBehindDefinite && severalThings.test(analysis.stem(at)) && !analysis.is(at, this.nameClasses)) return true;
    if (!analysis.is(at, analysis.bits.noun) || analysis.is(at, analysis.bits.number)) return false;
    return !analysis.is(at, this.nameClasses) || !this.isNamed(at - 1);
  }

  /** «رفض الحزب الحديث عن …»: talk, and nothing modern. */
  private isTalkAbout(at: number): boolean {
    const { analysis } = this;
    if (analysis.folded(at) !== 'الحديث') return false;
    return at + 1 < analysis.sentenceEnd(at) && analysis.folded(at + 1) === 'عن';
  }

  /** «أدانت الوزارة العملية الإرهابية»: a noun spelled as an adjective is the noun before an adjective of its own. */
  private isOperation(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (analysis.folded(at) !== 'العمليه' || next >= analysis.sentenceEnd(at)) return false;
    return analysis.isDefinite(next) && analysis.outer(next) === 0 && this.isAdjective(next);
  }

  /** «الأشقاء», «التونسيين»: with the article. */
  protected areSeveralPeople(at: number): boolean {
    const { analysis } = this;
    const { people } = analysis.bits;
    if (!analysis.isDefinite(at) || headOf(analysis, at, 'noun').single === true) return false;
    return analysis.is(at, people) || analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;
  }

  /** «تيار ديني متشدد»: an adjective that names people too, behind one of its gender, and before nothing that it would head. */
  private isSecondAdjective(at: number): boolean {
    const { analysis } = this;
    const [before, next] = [at - 1, at + 1];
    if (!analysis.is(at, analysis.bits.adjective) || !this.isAdjective(before) || analysis.isDefinite(before))
      return false;
    if ((analysis.lastLetter(at) === 'ة') !== (analysis.lastLetter(before) === 'ة')) return false;
    if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0) return true;
    const isHead = analysis.isDefinite(next) || this.unitEnd(next) > next || isQuotationMark(analysis, next);
    return !isHead;
  }

  /** Several, by the ending, that describe no single name before them. */
  private isBesideOne(at: number): boolean {
    if (this.isPlainPlural(at)) return true;
    const isName = this.analysis.is(at - 2, this.nameClasses) && !plainPlural.test(this.analysis.stem(at - 1));
    return isName && /..(ون|ين)$/.test(this.analysis.stem(at)) && this.analysis.is(at, this.analysis.bits.adjective);
  }

  /** «20 مسلحا», «16 آلية»: right behind a number stands what it counts. */
  protected isCounted(at: number): boolean {
    const { analysis } = this;
    if (!analysis.isNumber(at - 1) || analysis.isNumber(at) || this.isDate(at - 1)) return false;
    // «قيادة الفرقة 30 قيام عناصر …»
    if (at > 1 && numbered.has(analysis.stem(at - 2))) return false;
    return !analysis.isDefinite(at) && this.unitEnd(at) < 0 && analysis.is(at, analysis.bits.noun);
  }

  /** «النقابات الأكثر تمثيلية», «القطاعات الأقل نموا»: in what the superlative before it is the most; «الأكبر سنا». */
  private isMeasure(at: number): boolean {
    const { analysis } = this;
    if (analysis.isDefinite(at) || !superlatives.has(analysis.stem(at - 1))) return false;
    return analysis.isAccusative(at) || analysis.lastLetter(at) === 'ة';
  }

  /** «رصدت الحكومة 200 مليون دينار», «قتل المسلحون ثلاثة جنود»: a number that counts what follows. */
  private opensAmount(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (next >= analysis.sentenceEnd(at)) return false;
    // «ثلاثة من رؤساء القبائل», «20 منهم»
    if (analysis.folded(next) === 'من' || analysis.folded(next) === 'منهم') return true;
    if (analysis.outer(next) !== 0 || analysis.isDefinite(next)) return false;
    if (analysis.isNumber(next) || analysis.is(next, analysis.bits.noun)) return true;
    // «وزعت الجمعية 300 قفة»: in no list.
    return analysis.isUnknown(next) && analysis.lastLetter(next) === 'ة';
  }

  /** «وخلال تصريحاته أوضح …»: behind a definite word no adjective stands without article, and a verb may. */
  private isVerbBehindDefinite(at: number): boolean {
    const { analysis } = this;
    const { verb, adjective, noun } = analysis.bits;
    if (!analysis.is(at, verb) || !analysis.is(at, adjective) || analysis.is(at, noun | this.nameClasses)) return false;
    return analysis.hasPronoun(at - 1) || analysis.isDefinite(at - 1);
  }

  /** «أن مصدرا أمنيا أوضح في تصريح»: a verb of the shape of an elative, which only «من» or a noun follows. */
  private isVerbBeforeContent(at: number): boolean {
    const { analysis } = this;
    const { verb, adjective, noun, preposition, subordinator } = analysis.bits;
    const next = at + 1;
    if (!analysis.is(at, verb) || !analysis.is(at, adjective) || analysis.is(at, noun | this.nameClasses)) return false;
    if (!/^ا...?$/.test(analysis.stem(at)) || next >= analysis.sentenceEnd(at)) return false;
    return analysis.is(next, preposition | subordinator) && analysis.folded(next) !== 'من';
  }

  /** A name goes on behind a name, or behind a word in no list. */
  private isNamed(at: number): boolean {
    return this.analysis.is(at, this.nameClasses) || this.analysis.isUnknown(at);
  }

  protected get nameClasses(): number {
    const { bits } = this.analysis;
    return bits['given-name'] | bits['family-name'] | bits['name-particle'];
  }

  /** «مسلحون», «جنديان»: with its ن a noun heads no construct. */
  protected isPlainPlural(at: number): boolean {
    const word = this.analysis.stem(at);
    return this.analysis.is(at, this.analysis.bits.people) && plainPlural.test(word) && !brokenPlurals.has(word);
  }
}

/** A masculine plural in the nominative, which no single name belongs to. */
const sound = /...ون$/;
