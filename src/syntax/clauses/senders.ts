/** Whose words a clause tells, where a noun for what is said names him: in the noun of a relative clause, or in what opens a sentence. */
import { Clitic } from '../../text/clitics.ts';
import { agrees, type VerbForm } from '../agreement.ts';
import { isComma } from '../commas.ts';
import { according } from '../words/prepositions.ts';
import { talks } from '../words/talks.ts';
import type { Clause } from './clause.ts';
import { ObjectsBehind } from './objects-behind.ts';

export abstract class SenderFinder extends ObjectsBehind {
  /**
   * «تلقى الملك اتصالا هاتفيا من الرئيس أعرب خلاله عن …», «تصريحات للوزير أكد فيها …», «تصريحات الوزير التي انتقد فيها …»: whose words they
   * are; −1.
   */
  protected senderBehind({ antecedent, verb }: Clause, form: VerbForm): number {
    const { analysis, cues, phrases } = this;
    const noun = analysis.indefinite(antecedent);
    const talk = analysis.isAccusative(antecedent) ? noun.replace(/ا$/, '') : noun;
    const owned = talks.has(talk) ? antecedent : antecedent - 1;
    const owner = this.isWords(owned) ? this.ownerAt(owned + 1, verb) : -1;
    if (owner >= 0 && analysis.outer(owned + 1) === 0) return agrees(form, cues.head(owner), false) ? owner : -1;
    if (owned !== antecedent) return -1;
    let at = phrases.coreEnd(antecedent);
    while (at < verb && (cues.isDate(at) || isComma(analysis, at) || analysis.isAccusative(at)))
      at = Math.max(at + 1, cues.unitEnd(at));
    const isFor = at < verb && analysis.outer(at) === Clitic.la;
    if (!isFor && (at >= verb || analysis.folded(at) !== 'من')) return -1;
    const sender = cues.behindHonorifics(isFor ? at : at + 1);
    // «رسالة للملك» is sent to him, «تصريح لإحدى الإذاعات» was made there.
    if (isFor && (letters.has(talk) || !analysis.is(sender, analysis.bits.people))) return -1;
    return cues.acts(sender) && agrees(form, cues.head(sender), false) ? sender : -1;
  }

  /** «تصريحات» in «تصريحات الوزير»: an indefinite noun for what somebody says. */
  private isWords(at: number): boolean {
    const { analysis } = this;
    if (at < 0 || analysis.isDefinite(at) || analysis.hasPronoun(at)) return false;
    return told.has(analysis.stem(at));
  }

  /** «في كلمة الوزير الختامية، شكر …», «وفي رد للوزير على سؤال، قال …»: whose words the phrase that opens the sentence tells of; −1. */
  protected speakerAhead({ verb, previous }: Clause, form: VerbForm): number {
    const { analysis, cues } = this;
    const start = analysis.sentenceStart(verb);
    const noun = start + 1 < verb && analysis.stem(start + 1) === 'معرض' ? start + 2 : start + 1;
    if (noun + 1 >= verb || !openings.has(analysis.stem(start)) || !this.isWords(noun)) return -1;
    const before = previous >= 0 ? this.clauses.all[previous]! : undefined;
    // «في معرض رد الوزير» may be read as a verb.
    if (before?.isOwn && before.verb > start && before.verb !== noun) return -1;
    const owner = this.ownerAt(noun + 1, verb);
    return owner >= 0 && agrees(form, cues.head(owner), false) ? owner : -1;
  }

  /** «اندلع حريق، وفق مصدر أمني. وأضاف أن …»: whom the sentence before goes by, where a sentence begins with a verb of saying; −1. */
  protected sourceBefore({ verb, kind }: Clause, form: VerbForm): number {
    const { analysis, cues } = this;
    const end = analysis.sentenceStart(verb);
    if (kind !== 'main' || end !== verb || end === 0) return -1;
    const first = Math.max(analysis.sentenceStart(end - 1), end - farthestSource);
    for (let at = end - 2; at >= first; at--) {
      if (!according.has(analysis.stem(at))) continue;
      const source = this.ownerAt(this.isWords(at + 1) ? at + 2 : at + 1, end, sources);
      return source >= 0 && agrees(form, cues.head(source), false) ? source : -1;
    }
    return -1;
  }

  /** Somebody definite, or one of some others, right behind the noun for his words («كلمة الوزير»), or behind ل («كلمة لفضيلة الوزير», not «تصريح لقناة»); −1. */
  private ownerAt(at: number, limit: number, others?: RegExp): number {
    const { analysis, cues } = this;
    if (at >= limit || (analysis.outer(at) & ~Clitic.la) !== 0) return -1;
    const owner = cues.behindHonorifics(at);
    if (owner >= limit || cues.isDate(owner) || cues.isPlace(owner) || !cues.acts(owner)) return -1;
    const isNamed =
      cues.unitEnd(owner) > owner || analysis.isDefinite(owner) || others?.test(analysis.stem(owner)) === true;
    const isOfPress = analysis.outer(at) !== 0 && !analysis.is(owner, analysis.bits.people);
    return isNamed && !isOfPress ? owner : -1;
  }
}

const openings: ReadonlySet<string> = new Set(['في', 'خلال', 'اثناء']);

/** Whom papers go by, named or not. */
const sources = /^(مصدر|مصادر|مراسل(نا|تنا)?|شهود|شاهد|ناطق|متحدث)$/;

/** How many words before the end of its sentence the source is named. */
const farthestSource = 14;

/** What is sent to somebody. */
const letters: ReadonlySet<string> = new Set(['رساله', 'برقيه', 'مراسله', 'خطاب', 'نداء', 'نداي']);

/** What somebody says, and nobody else in it (folded). */
const told: ReadonlySet<string> = new Set(
  'بلاغ كلمه تصريح تصريحات حديث مداخله رد جواب خطاب تعليق تعقيب تدوينه تغريده بيان'.split(' '),
);
