/** What stands behind a noun: which words go on with its phrase, and which end it. */
import { TokenCode } from '../../text/tokenize.ts';
import { headOf } from '../agreement.ts';
import { settings, talks } from '../words/talks.ts';
import { plainPlural } from './bound-words.ts';
import { Nominals } from './nominals.ts';
import { isNegatedAdjective } from './noun-bounds.ts';
import { attached, elative, greats, Mark, nisbaPlural, passives } from './phrase-words.ts';

/** Behind an adjective, by what somebody is so: «عربي الأصل». */
const origins: ReadonlySet<string> = new Set(['الاصل', 'الجنسيه', 'المولد']);
/** How many adjectives may stand behind a noun, and one more. */
const mostKinds = 3;

export abstract class WordsBehindNouns extends Nominals {
  /** «زار ثلاثة وزراء إيران», «زار وزراء أوروبيون إيران»: behind those who are counted or described a land is no part of them. */
  protected isLandBehindSeveral(head: number, at: number): boolean {
    // «ثلاثة كيانات سورية»
    if (this.unitEnd(at) < 0 || !this.isLand(at) || this.analysis.is(at, this.analysis.bits.adjective)) return false;
    const before = at - 1;
    if (this.isCounted(before)) return true;
    const { analysis } = this;
    if (before === head || !analysis.is(before, analysis.bits.adjective)) return false;
    // «اتهم في مؤتمر صحفي قطر بتمويل الجماعات»
    const isOfRelation = /[^و]ي$/.test(analysis.stem(before)) && before === head + 1 && !analysis.isDefinite(head);
    return plainPlural.test(analysis.stem(before)) || (isOfRelation && !analysis.is(head, analysis.bits.people));
  }

  /**
   * «ناشدت وزارة الصحة المواطنين الالتزام», «أبلغت السفيرة الصحفيين أن …»: behind the name of a body, or one person, people in the
   * plural are no part of it.
   */
  protected arePeopleBehindOne(head: number, at: number): boolean {
    const { analysis } = this;
    if (!analysis.isDefinite(at) || analysis.outer(at) !== 0 || !plainPlural.test(analysis.stem(at))) return false;
    const { people } = analysis.bits;
    const arePeople = analysis.is(at, people);
    const isBehindName = this.unitEnd(head) === at && at > head + 1 && arePeople;
    const areOthers = arePeople || analysis.longestMatch(at, analysis.lexicon.code.nationality) >= 0;
    const isBehindPerson = at === head + 1 && areOthers && analysis.isDefinite(head) && analysis.is(head, people);
    return (isBehindName || isBehindPerson) && headOf(analysis, head, 'noun').single === true;
  }

  /** «القرار رقم 2231», «القانون عدد 25»: by what number a text is called. */
  protected isItsNumber(at: number): boolean {
    const { analysis } = this;
    if (!this.isMarked(at, Mark.numbering) || at + 1 >= analysis.sentenceEnd(at)) return false;
    return analysis.tokens.kind[at + 1] === TokenCode.number;
  }

  protected isNegated(at: number): boolean {
    return this.analysis.isDefinite(at - 1) && isNegatedAdjective(this.analysis, at);
  }

  protected isQuality(at: number): boolean {
    const { analysis } = this;
    return this.isMarked(at, Mark.quality) && analysis.is(at - 1, analysis.bits.adjective);
  }

  /** «المدعى عليه الثاني», «المشتبه بهم»: a passive that only its preposition makes a noun for somebody. */
  protected isPassiveOf(at: number, pronoun: number): boolean {
    const word = this.analysis.bare(at);
    return (
      (passives.has(word) || (word.endsWith('ا') && passives.has(word.slice(0, -1)))) &&
      attached.test(this.analysis.folded(pronoun))
    );
  }

  /** «عدم المشاركة في الحوار», «عدم نقله»: what there is none of. */
  protected isLackOf(at: number, end: number): boolean {
    return this.isMarked(at, Mark.lack) && this.analysis.isWord(end) && this.analysis.outer(end) === 0;
  }

  /** «الهيئة المديرة»: a board, and no woman. */
  protected isBoard(at: number): boolean {
    const { analysis } = this;
    return analysis.stem(at) === 'المديره' && analysis.outer(at) === 0 && analysis.stem(at - 1) === 'الهييه';
  }

  /** Behind a definite word or a name the construct is complete: only what agrees with it may follow. */
  protected closes(at: number): boolean {
    if (this.unitEnd(at) > at || this.analysis.isDefinite(at) || this.analysis.hasPronoun(at)) return true;
    if (this.isMarked(at, Mark.timeDual) || this.isSomebodys(at)) return true;
    const isQuality = this.isAdjective(at) && !this.isElative(at);
    return isQuality || this.isPlainPlural(at) || this.isOfWhatKind(at) || this.isKindOfTalk(at);
  }

  /** «وفد برلماني مدينة تطاوين», «دورية أمنية النار»: of people or a body what kind they are, though it is a noun elsewhere, before what begins another phrase. */
  private isOfWhatKind(at: number): boolean {
    const { analysis } = this;
    const { adjective, people } = analysis.bits;
    if (!analysis.is(at, adjective) || analysis.outer(at) !== 0 || analysis.isDefinite(at)) return false;
    // «ثلاثة شبان أصيلي ولاية قفصة»
    if (!this.beginsOther(at + 1) || analysis.stem(at) === 'اصيلي') return false;
    const before = at - 1;
    if (before < analysis.sentenceStart(at) || analysis.isDefinite(before) || analysis.hasPronoun(before)) return false;
    const isFeminine = analysis.lastLetter(before) === 'ة';
    if (isFeminine ? !/يه$/.test(analysis.stem(at)) : analysis.lastLetter(at) !== 'ي') return false;
    const { 'organization-head': body, 'place-head': place } = analysis.lexicon.code;
    if (analysis.longestMatch(at, body) >= 0 || analysis.longestMatch(at, place) >= 0) return false;
    return analysis.is(before, people) || analysis.longestMatch(before, body) >= 0;
  }

  /** «النار», «مدينة تطاوين», «12 عاما»: a definite noun, a place or a count right behind an indefinite adjective, which goes on with none. */
  private beginsOther(at: number): boolean {
    const { analysis } = this;
    if (at >= analysis.sentenceEnd(at - 1) || analysis.outer(at) !== 0 || this.isMarked(at, Mark.self)) return false;
    if (analysis.isCount(at)) return true;
    const { noun, adjective } = analysis.bits;
    // «تاجر عربي الأصل»
    if (origins.has(analysis.stem(at)) || !analysis.is(at, noun) || analysis.is(at, adjective)) return false;
    return analysis.isDefinite(at) || analysis.longestMatch(at, analysis.lexicon.code['place-head']) >= 0;
  }

  /** «في تصريح صحفي», «خلال مؤتمر صحفي مشترك»: the last adjective, though spelled as a noun, behind what something is said in. */
  private isKindOfTalk(at: number): boolean {
    if (!this.describesOpenly(at)) return false;
    const { analysis } = this;
    let talk = at - 1;
    while (talk > at - mostKinds && this.describesOpenly(talk)) talk--;
    if (talk <= analysis.sentenceStart(at) || analysis.outer(talk) !== 0) return false;
    if (!talks.has(analysis.folded(talk)) || !settings.has(analysis.folded(talk - 1))) return false;
    const agrees = (one: number): boolean => (analysis.lastLetter(one) === 'ة') === (analysis.lastLetter(talk) === 'ة');
    if (!agrees(at) || at + 1 >= analysis.sentenceEnd(at) || !this.describesOpenly(at + 1) || !agrees(at + 1))
      return agrees(at);
    // «في تصريح صحفي مقترح الوزارة»: what heads a construct describes nothing.
    return at + 2 < analysis.sentenceEnd(at) && analysis.isDefinite(at + 2) && analysis.outer(at + 2) === 0;
  }

  /** A word without article that may be an adjective, and is the object of no verb. */
  private describesOpenly(at: number): boolean {
    const { analysis } = this;
    if (analysis.outer(at) !== 0 || !analysis.is(at, analysis.bits.adjective)) return false;
    return !analysis.isDefinite(at) && !analysis.isAccusative(at) && this.unitEnd(at) < 0;
  }

  /** «نائبه», «نظيرها»: in the lists with their pronoun. */
  private isSomebodys(at: number): boolean {
    const { analysis } = this;
    return analysis.is(at, analysis.bits.people) && analysis.lastLetter(at) === 'ه';
  }

  /** «اتباع أعلى المعايير», «عديد الدول»: a word of the shape of an elative right before a definite noun heads it. */
  protected isElative(at: number): boolean {
    const { analysis } = this;
    const next = at + 1;
    if (analysis.isDefinite(at) || next >= analysis.sentenceEnd(at)) return false;
    // «كبار قادة التنظيم»
    if (greats.has(analysis.stem(at))) return analysis.outer(next) === 0 && analysis.is(next, analysis.bits.noun);
    // «أعلى السلطات»; «أمني» only looks so.
    const isElative = elative.test(analysis.stem(at)) && analysis.lastLetter(at) !== 'ي';
    if (!isElative && analysis.stem(at) !== 'عديد') return false;
    return analysis.isDefinite(next) && analysis.outer(next) === 0 && analysis.is(next, analysis.bits.noun);
  }

  /** «مسلحون مجهولون», «مواطنون غاضبون»: a word, in a list or in none, with the ending of the plural or dual before it. */
  protected isPluralBehind(at: number): boolean {
    const { analysis } = this;
    if (!analysis.is(at - 1, analysis.bits.people) || analysis.outer(at) !== 0) return false;
    // «مسؤولون آخرون»
    if (this.isOneMore(at)) return true;
    if (analysis.isDefinite(at)) return analysis.isDefinite(at - 1) && this.agreesInNisba(at);
    if (this.unitEnd(at) > at) return false;
    if (this.isIndefiniteQuality(at)) return true;
    const ending = plainPlural.exec(analysis.stem(at))?.[1];
    if (ending === undefined || !this.isPlainPlural(at - 1) || !analysis.stem(at - 1).endsWith(ending)) return false;
    if (analysis.isDefinite(at - 1) || analysis.is(at, analysis.bits.verb)) return false;
    // «مسؤولين فلسطينيين»: of what state they are
    return !analysis.is(at, analysis.bits.people) || this.isNational(at) || analysis.stem(at).endsWith('يون');
  }

  /** «حارسا مسلحا», «مقاتلون أكراد», «مستوطنين متشددين»: of people without article what they are, of the same ending. */
  private isIndefiniteQuality(at: number): boolean {
    const { analysis } = this;
    const before = at - 1;
    if (analysis.isDefinite(at) || analysis.isDefinite(before) || analysis.hasPronoun(before)) return false;
    if (!analysis.is(at, analysis.bits.adjective)) return false;
    if (analysis.isAccusative(before)) return analysis.isAccusative(at);
    if (!this.isPlainPlural(before)) return false;
    const ending = plainPlural.exec(analysis.stem(at))?.[1];
    return ending === undefined ? this.isNational(at) : analysis.stem(before).endsWith(ending);
  }

  /** «جانب آخر»; «آخر تطورات الوضع», «بحث آخر المستجدات» are the latest, «قدم شخص آخر المساعدات» is somebody else's. */
  protected isOneMore(at: number): boolean {
    const { analysis } = this;
    const { noun, adjective, people } = analysis.bits;
    if (!this.isMarked(at, Mark.other)) return false;
    const next = at + 1;
    if (next >= analysis.sentenceEnd(at) || analysis.outer(next) !== 0) return true;
    const areThings = analysis.stem(next).endsWith('ات') && analysis.is(next, noun) && !analysis.is(next, adjective);
    const isSomeone = analysis.is(at - 1, people) && !analysis.isDefinite(at - 1);
    return !areThings || (analysis.isDefinite(next) && isSomeone);
  }

  /** «المقاتلين الحوثيين»: behind the plural of people with the article one in يين or يون of the same ending says whose they are. */
  private agreesInNisba(at: number): boolean {
    const ending = nisbaPlural.exec(this.analysis.stem(at))?.[1];
    return ending !== undefined && this.analysis.stem(at - 1).endsWith(ending);
  }

  private isNational(at: number): boolean {
    return this.analysis.longestMatch(at, this.analysis.lexicon.code.nationality) >= 0;
  }

  /** A date or «أمس» behind a noun tells when, and is no part of it; the day of «خطيب الجمعة» is no date. */
  protected opensDate(at: number): boolean {
    return this.isDate(at) || this.isMarked(at, Mark.day);
  }
}
