/** Where a noun phrase ends since the next noun is another one: another person, office, gender, number, case, name or place. */
import { Clitic } from '../../text/clitics.ts';
import { headOf } from '../agreement.ts';
import { isConcernedAlone } from '../formulas/concerned.ts';
import { inflection } from '../words/inflection.ts';
import { isRelativeAt, isSpelledWithPronoun } from '../words/relatives.ts';
import {
  accusative,
  anyone,
  companions,
  dual,
  measures,
  ofOne,
  openPlural,
  plainPlural,
  relation,
  shots,
  sides,
  unlistedNisba,
} from './bound-words.ts';
import { NounBounds } from './noun-bounds.ts';
import { passives } from './phrase-words.ts';

/** People of a body, who have no one name (folded). */
const insiders: ReadonlySet<string> = new Set(
  'اعضاء نواب مندوبو مندوبي ممثلو ممثلي اهالي سكان لاعبو لاعبي موظفو موظفي عمال طلبه طلاب'.split(' '),
);

export abstract class OtherNouns extends NounBounds {
  /** «قتل رجل زوجته», «طعن شاب والدته»: behind one who is nobody's, who belongs to him; «محامي زوجته» is hers. */
  private isHisRelative(at: number): boolean {
    const { analysis } = this;
    return analysis.outer(at) === 0 && anyone.has(analysis.bare(at - 1)) && isRelativeAt(analysis, at);
  }

  /** «طلب من زوجته العودة», «أهدى زوجها هدية»: behind whose relative somebody is, a thing; «ابنته دالما» is her name. */
  private isBehindRelative(at: number): boolean {
    const { analysis } = this;
    const { noun, people, adjective } = analysis.bits;
    // «ناشدت زوجته المنظمات التدخل»: several, and no adjective of hers.
    const areSeveral = analysis.isDefinite(at) && /...ات$/.test(analysis.stem(at));
    if (!analysis.is(at, noun) || (analysis.is(at, people | adjective | this.nameClasses) && !areSeveral)) return false;
    return this.unitEnd(at) < 0 && isSpelledWithPronoun(analysis, at - 1);
  }

  /**
   * «شخصا قتل زوجته», «إن انفجارا قويا وقع أمس»: behind somebody, and in what أن says something of, a word with the alef of the
   * accusative governs nothing, and what may be a verb is one.
   */
  private isVerbBehindTopic(head: number, at: number): boolean {
    const { analysis } = this;
    const { people, adjective, subordinator } = analysis.bits;
    if (!analysis.isAccusative(at - 1) || analysis.outer(at) !== 0 || analysis.isAccusative(at)) return false;
    const isTold =
      head > analysis.sentenceStart(at) && analysis.is(head - 1, subordinator) && analysis.isAccusative(head);
    if (!isTold && !analysis.is(at - 1, people)) return false;
    return !analysis.is(at, adjective) && inflection(analysis, at) !== 0;
  }

  /** «عين غوتيريش الألماني هورست كوهلر مبعوثا»: behind somebody's name the nationality of another, who is named right behind it. */
  private isOtherNational(head: number, at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (this.unitEnd(head) !== at || !analysis.isDefinite(at) || this.typeAt(head) !== 'person') return false;
    if (next >= analysis.sentenceEnd(at) || this.typeAt(next) !== 'person') return false;
    return this.unitEnd(next) > next + 1 && analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;
  }

  /** «استدعت الشرطة الصحافي سالم العوني», «أقالت إدارة النادي المدرب سالم العوني»: behind a body somebody with a name is none of its own. */
  private isOtherNamed(head: number, at: number): boolean {
    const { analysis } = this;
    const { people } = analysis.bits;
    const next = at + 1;
    if (!analysis.isDefinite(at) || !analysis.is(at, people)) return false;
    if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0 || this.typeAt(next) !== 'person') return false;
    const isWhole = analysis.isDefinite(at - 1) || this.unitEnd(head) === at || this.unitEnd(at - 1) === at;
    return isWhole && (this.isBody(head) || this.typeAt(head) === 'organization');
  }

  /** «زار خمسون طالبا المتحف»: what a number counts in the accusative governs nothing, and agrees with nothing definite. */
  private isBehindCounted(head: number, at: number): boolean {
    const { analysis } = this;
    return at >= head + 2 && analysis.isDefinite(at) && analysis.isNumber(at - 2) && analysis.isAccusative(at - 1);
  }

  /** «رفض في بيان رسمي اتهامات …», «طالب في مؤتمر صحفي وزير الداخلية بـ…»: behind a thing and its adjective of relation a noun without article. */
  private isBehindRelation(head: number, at: number): boolean {
    const { analysis } = this;
    const { noun, adjective, people } = analysis.bits;
    if (at !== head + 2 || !analysis.is(at, noun) || analysis.is(at, adjective) || analysis.isDefinite(at))
      return false;
    const before = head + 1;
    if (!analysis.is(before, adjective) || analysis.isDefinite(before) || analysis.isDefinite(head)) return false;
    // «إحباط عملية تهريب», «مسابقة دوري أبطال», «هدم مصلى القرية»
    if (!relation.test(analysis.stem(before)) || analysis.lastLetter(before) !== 'ي') return false;
    if (analysis.lastLetter(head) === 'ة') return false;
    return analysis.is(head, noun) && !analysis.is(head, people | adjective);
  }

  protected isOther(head: number, at: number): boolean {
    return (
      this.isOtherPeople(head, at) ||
      this.isOtherOffice(head, at) ||
      this.isOtherCase(head, at) ||
      this.isBehindCounted(head, at) ||
      this.isBehindRelation(head, at) ||
      this.isOtherGender(head, at) ||
      this.isOtherPlural(at) ||
      this.isOtherSuspect(at) ||
      this.isOtherNational(head, at) ||
      this.isOtherNamed(head, at) ||
      this.isOtherInConstruct(head, at) ||
      this.isOtherSingle(head, at) ||
      this.isOtherName(head, at) ||
      this.isOtherNumber(head, at) ||
      this.isOtherPlace(head, at) ||
      this.isHisRelative(at) ||
      this.isBehindRelative(at) ||
      this.isVerbBehindTopic(head, at) ||
      companions.has(this.analysis.folded(at)) ||
      (shots.has(this.analysis.folded(at)) && this.analysis.is(at - 1, this.analysis.bits.people))
    );
  }

  /** «التقى عباس نظيره اللبناني», «التقى عباس الرئيس اللبناني»: an office right behind one word of a name. */
  private isOtherOffice(head: number, at: number): boolean {
    const { analysis } = this;
    if (at !== head + 1 || this.typeAt(at) !== 'official' || !analysis.is(head, this.nameClasses)) return false;
    if (analysis.is(head, analysis.bits.noun | analysis.bits.adjective | analysis.bits.people)) return false;
    return analysis.stem(at).startsWith('نظير') || (analysis.isDefinite(at) && this.unitEnd(at) > at + 1);
  }

  /** «رئاسة الحزب سالم البراك»: behind a body a name is another's; «مسؤول الحزب سالم» is his. */
  private isOtherName(head: number, at: number): boolean {
    const { analysis } = this;
    const before = at - 1;
    // «أعلن عن تركيبتها يوسف الشاهد»
    if (analysis.hasPronoun(before) && this.typeAt(at) === 'person')
      return analysis.is(before, analysis.bits.noun) && !analysis.is(before, analysis.bits.people);
    if (this.unitEnd(at) <= at + 1 || !analysis.is(at, this.nameClasses) || !analysis.isDefinite(before)) return false;
    if (analysis.outer(head) !== 0 || this.unitEnd(head) > head) return false;
    // «انتخب أعضاء الحزب سالم البراك رئيسا»
    const isAnothers =
      this.isBody(head) || !analysis.is(head, analysis.bits.people) || insiders.has(analysis.stem(head));
    if (isAnothers && this.isBody(before)) return true;
    // «تدعم الاتحادات ميشيل بلاتيني»: several are not called by one name.
    const end = this.unitEnd(at);
    const isList = end < analysis.sentenceEnd(at) && analysis.outer(end) === Clitic.wa;
    return before === head && headOf(analysis, head, 'noun').single === false && !isList;
  }

  /** «دعا النواب واشنطن إلى …»: people with the article are in no construct with a place. */
  private isOtherPlace(head: number, at: number): boolean {
    const { analysis } = this;
    if (at !== head + 1 || this.typeAt(at) !== 'place' || analysis.outer(at) !== 0) return false;
    return analysis.isDefinite(head) && this.unitEnd(head) < 0 && analysis.is(head, analysis.bits.people);
  }

  private isBody(at: number): boolean {
    return this.analysis.longestMatch(at, this.analysis.lexicon.code['organization-head']) >= 0;
  }

  /** «بحث الجانبان المشروع»: behind two no adjective of one, but of each («الجانبان المصري والسعودي»). */
  private isOtherNumber(head: number, at: number): boolean {
    const { analysis } = this;
    const { noun, adjective, people } = analysis.bits;
    if (at !== head + 1 || !analysis.isDefinite(head) || !analysis.isDefinite(at) || this.unitEnd(head) > head)
      return false;
    const areTwo = sides.has(analysis.stem(head)) || (dual.test(analysis.stem(head)) && analysis.is(head, people));
    if (!areTwo || !analysis.is(at, noun) || !analysis.is(at, adjective)) return false;
    const isOfEach = at + 1 < analysis.sentenceEnd(at) && analysis.outer(at + 1) === Clitic.wa;
    return !/(ان|ين|ون)$/.test(analysis.folded(at)) && !isOfEach;
  }

  /** «طلب من المحكمة السماح له»: behind a single feminine noun no masculine adjective. */
  private isOtherGender(head: number, at: number): boolean {
    const { analysis } = this;
    const { noun, adjective } = analysis.bits;
    if (at !== head + 1 || !analysis.isDefinite(at)) return false;
    if (this.isOwnBody(head)) return analysis.is(at, adjective) && !'ةهىاي'.includes(analysis.lastLetter(at));
    if (!analysis.isDefinite(head) || this.areMen(head)) return false;
    if (analysis.lastLetter(head) !== 'ة') return this.isMan(head) && this.isFeminineNoun(at);
    if (this.unitEnd(head) > head || this.unitEnd(at) > at || !analysis.is(at, noun) || !analysis.is(at, adjective))
      return false;
    // «أدانت المحكمة المدعى عليه»
    if (analysis.bare(at) === 'مدعي' && analysis.is(at + 1, analysis.bits.pronoun)) return true;
    return !'ةهىاي'.includes(analysis.lastLetter(at));
  }

  /** «دعا مكتب الجامعة المهنيين»: men in the plural describe no single feminine noun right before them; «السنة الثلاثين» is a number. */
  private isOtherPlural(at: number): boolean {
    const { analysis } = this;
    const before = at - 1;
    if (analysis.lastLetter(before) !== 'ة' || !analysis.isDefinite(before) || !analysis.isDefinite(at)) return false;
    if (this.areMen(before)) return false;
    if (analysis.isNumber(at) || this.unitEnd(at) > at || !analysis.is(at, analysis.bits.noun)) return false;
    return plainPlural.test(analysis.stem(at)) && !analysis.stem(at).endsWith('ان');
  }

  /** «لاحقت العناصر الأمنية المشتبه به»: behind a feminine adjective one whom a participle with its pronoun tells. */
  private isOtherSuspect(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (isConcernedAlone(analysis, at)) return analysis.isDefinite(at - 1);
    if (!analysis.isDefinite(at) || !passives.has(analysis.bare(at)) || next >= analysis.sentenceEnd(at)) return false;
    return analysis.lastLetter(at - 1) === 'ة' && analysis.isDefinite(at - 1) && ofOne.test(analysis.folded(next));
  }

  /** «القادة العسكريين», «القضاة التونسيين»: a plural of people that ends in ة, whose adjectives show that they are several. */
  private areMen(at: number): boolean {
    return this.analysis.lastLetter(at) === 'ة' && headOf(this.analysis, at, 'noun').single === false;
  }

  /** «حيا مواطنو المدينة المتزوجين»: behind the plural of a subject, which shows و, no plural with ي is its adjective. */
  private isOtherInConstruct(head: number, at: number): boolean {
    const { analysis } = this;
    if (at === head + 1 || !analysis.isDefinite(at) || analysis.outer(at) !== 0 || analysis.isDefinite(head))
      return false;
    return (
      openPlural.test(analysis.stem(head)) &&
      analysis.is(head, analysis.bits.people) &&
      accusative.test(analysis.stem(at))
    );
  }

  /** «طالب المحتجون السلط»: behind the definite plural in ون a definite word in no list, of another ending, is no adjective. */
  private isOtherSingle(head: number, at: number): boolean {
    const { analysis } = this;
    if (at !== head + 1 || !analysis.isDefinite(head) || !analysis.isDefinite(at) || analysis.outer(at) !== 0)
      return false;
    if (!analysis.stem(head).endsWith('ون') || !analysis.is(head, analysis.bits.people)) return false;
    const { noun, adjective, people } = analysis.bits;
    return !/(ون|ين)$/.test(analysis.stem(at)) && !analysis.is(at, noun | adjective | people) && this.unitEnd(at) < 0;
  }

  /** «دعم بلاده الدائم للمملكة», «دعم حكومته الكامل»: a feminine noun of a state or a body, with a pronoun. */
  private isOwnBody(at: number): boolean {
    const { analysis } = this;
    if (!analysis.hasPronoun(at)) return false;
    const stem = analysis.stem(at);
    return stem === 'بلاد' || (/..[^اوي]ت$/.test(stem) && analysis.is(at, analysis.bits.noun));
  }

  private isMan(at: number): boolean {
    const { gender, single } = headOf(this.analysis, at, 'noun');
    return this.unitEnd(at) < 0 && this.analysis.is(at, this.analysis.bits.people) && gender === 'm' && single === true;
  }

  /** «اتهم الوزير المعارضة», «زيارة الوزير الأخيرة»: a feminine word, which describes no man. */
  private isFeminineNoun(at: number): boolean {
    const { analysis } = this;
    return analysis.lastLetter(at) === 'ة' && analysis.is(at, analysis.bits.noun | analysis.bits.adjective);
  }

  /** «لم تعتقل السلطات المتظاهرين»: people, by a word that describes none before. */
  private isOtherPeople(head: number, at: number): boolean {
    const { analysis } = this;
    const { people } = analysis.bits;
    if (!analysis.isDefinite(at) || !analysis.is(at, people) || !analysis.isDefinite(at - 1)) return false;
    // «سلطات الاحتلال الأسرى»
    const isNounOnly =
      !analysis.is(at, analysis.bits.adjective | this.nameClasses) && headOf(analysis, at, 'noun').single !== true;
    if (!this.isPlainPlural(at) && !isNounOnly) return false;
    const isSeveral = [head, at - 1].some(
      (token) => analysis.is(token, people) && headOf(analysis, token, 'noun').single !== true,
    );
    // «التونسيين المقيمين بالخارج»
    return !isSeveral && !this.areSeveralPeople(at - 1);
  }

  /** «طعن شاب فلسطيني جنديا»: in a phrase without the accusative it is another's, but what a number or «أكثر» measures. */
  private isOtherCase(head: number, at: number): boolean {
    const { analysis } = this;
    if (
      !analysis.isAccusative(at) ||
      (analysis.is(at, analysis.bits.adjective) && !analysis.is(at, analysis.bits.people)) ||
      this.isUnlistedNisba(at) ||
      analysis.isCount(at) ||
      measures.has(analysis.stem(at - 1))
    )
      return false;
    for (let token = head; token < at; token++)
      if (analysis.isAccusative(token) || analysis.isNumber(token) || analysis.isDefinite(token)) return false;
    return this.unitEnd(at) < 0;
  }

  /** «لقاء تواصليا»: in no list, by its ending an adjective of the noun before, whose ء shows no accusative. */
  private isUnlistedNisba(at: number): boolean {
    const { analysis } = this;
    if (!analysis.isUnknown(at) || analysis.outer(at) !== 0 || !unlistedNisba.test(analysis.folded(at))) return false;
    return (
      analysis.lastLetter(at - 1) === 'ء' && !analysis.isDefinite(at - 1) && !analysis.is(at - 1, analysis.bits.people)
    );
  }
}
