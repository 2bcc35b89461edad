/** What a meeting, a visit or an agreement is about («حول …», «بشأن …»), and what it is for («لبحث …», «بهدف …»). */
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import { phrasesAt } from '../arguments/arguments.ts';
import type { EventScene } from '../types.ts';
import { isSite } from '../words/place-names.ts';
import { isCompletedPurpose, isDeed, mayBePurpose } from '../words/verbal-noun.ts';
import {
  arePeople,
  cities,
  concerned,
  lightNouns,
  purposes,
  sources,
  strivings,
  topicNouns,
  topicWords,
} from './around-words.ts';
import { TimesAround } from './times-around.ts';

/** What somebody comes for, before «على» and what he learns of. */
const learning: ReadonlySet<string> = new Set(['الاطلاع', 'الوقوف', 'التعرف']);
/** What says with ل for what it is there, or what it goes by (folded, without article). */
const takers: ReadonlySet<string> = new Set(
  `لازم لازمه ضروري ضروريه كفيل كفيله مناسب مناسبه ملايم ملايمه مثلي معد معده جاهز جاهزه كافي كافيه مطلوب مطلوبه مثير مثيره
  وفقا طبقا نظرا خلافا تبعا اضافه جهود جهوده جهودها جهودهم استعدادات استعداده استعدادها استعدادهم سعي سعيه سعيها سعيهم
  تعرض تعرضه تعرضها تعرضهم تصدي حلول مخرج سبيل وسيله شرط شروط موعد تاريخ طريق تستعد يستعد`.split(/\s+/u),
);
/** «للوقوف عن كثب على …» */
const learningReach = 4;

/** True of «لبحث», «لمناقشة»: what stands behind is the topic of what is told before. */
export function bringsTopic({ analysis }: EventScene, at: number): boolean {
  return (analysis.outer(at) & Clitic.la) !== 0 && topicNouns.has(analysis.stem(at));
}

/** «عقدا جلسة قصد البحث عن حلول»: without preposition it says what for before a deed only. */
const isIntent = (analysis: Analysis, at: number): boolean =>
  analysis.folded(at) === 'قصد' && at + 1 < analysis.sentenceEnd(at) && isDeed(analysis, at + 1);

/** Reads topics and purposes behind a trigger, all of one list. */
export class TopicsAround extends TimesAround {
  private hasTopic = false;

  /** «حول …», «بشأن …», «لبحث …». */
  protected topic(at: number): number {
    const { analysis } = this.scene;
    if (!this.rules.topic || this.hasTopic || at < this.region.end) return 0;
    // «التنسيق بشأنها مستقبلا»: the pronoun is what it is about.
    const isNamed = !analysis.hasPronoun(at) && this.bringsTopic(at);
    const start = isNamed ? this.behindAbout(at + 1) : this.purposeAt(at);
    if (start < 0 || start >= analysis.sentenceEnd(at)) return 0;
    const isSigned = !isNamed && !this.hasPlace && this.rules.byHead !== undefined;
    const isConcerned = isNamed && this.isConcerned(at);
    const ends = (token: number): boolean =>
      isConcerned
        ? analysis.folded(token) === 'مع'
        : sources.has(analysis.stem(token)) || (isSigned && this.isInCity(token));
    const phrases = phrasesAt(this.scene, this.rules.topic, start, isNamed && !isConcerned ? undefined : ends);
    const first = phrases[0];
    if (!first || this.scene.entityAt(first.start)?.type === 'date') return 0;
    this.found.push(...phrases);
    this.hasTopic = true;
    return Math.max(at + 1, first.start + 1);
  }

  /** «لتحديد الخطوات المقبلة», «بهدف إنهاء الصراع»: what people meet or travel for; −1. */
  private purposeAt(at: number): number {
    const { analysis } = this.scene;
    if (!this.rules.purpose || this.scene.entityAt(at)) return -1;
    if (
      purposes.has(analysis.stem(at)) &&
      ((analysis.outer(at) & Clitic.ba) !== 0 || analysis.is(at, analysis.bits.preposition) || isIntent(analysis, at))
    )
      return at + 1;

    if (analysis.folded(at) === 'اجل' && at > 0 && analysis.folded(at - 1) === 'من') return at + 1;
    const word = analysis.stem(at);
    const isDeedAt = analysis.isDefinite(at) ? isCompletedPurpose(analysis, at) : mayBePurpose(analysis, at);
    const isMasdar = isDeedAt && !lightNouns.has(word) && !arePeople(analysis, at);
    const isFree = !this.isOfAnniversary(at) && !this.isOfJoined(at) && !this.isTaken(at);
    return analysis.outer(at) === Clitic.la && isMasdar && isFree ? this.behindLearning(at) : -1;
  }

  /** «للاطلاع على سير العمل», «للوقوف عن كثب على المنجزات»: what somebody comes to learn of; the token itself of another purpose. */
  private behindLearning(at: number): number {
    const { analysis } = this.scene;
    if (!learning.has(analysis.stem(at))) return at;
    const limit = Math.min(at + learningReach, analysis.sentenceEnd(at) - 1);
    for (let on = at + 1; on < limit; on++) if (analysis.folded(on) === 'علي') return on + 1;
    return at;
  }

  /** «وقعا اتفاقية لترسيم الحدود في القاهرة»: what is signed for something is signed in a city, for lands it may be. */
  private isInCity(at: number): boolean {
    const entity = this.placeAt(at);
    if (entity) return entity.type === 'place' && cities.has(entity.subtype ?? '');
    const start = this.wherefrom(at);
    return start >= 0 && isSite(this.scene, start);
  }

  /** «اتفاقية مع شركة، والسعي لتوفير فرص عمل»: what another deed is for. */
  private isOfJoined(at: number): boolean {
    const { analysis } = this.scene;
    const before = at - 1;
    const isJoined = before > this.region.start && (analysis.outer(before) & Clitic.wa) !== 0;
    // «عقد شراكة وتعاون لنشر الثقافة»
    const isApart = isJoined && (analysis.isDefinite(before) || isComma(analysis, before - 1));
    return isApart && (isDeed(analysis, before) || strivings.has(analysis.bare(before)));
  }

  /** «اتخذ التدابير اللازمة لحماية السكان», «أبدى استعداده لاستقبال اللاجئين»: what the word right before takes with ل. */
  private isTaken(at: number): boolean {
    const before = at - 1;
    return before > this.region.end && takers.has(this.scene.analysis.bare(before));
  }

  /** «في الذكرى الخامسة لاستقلال البلاد»: of what it is the anniversary. */
  private isOfAnniversary(at: number): boolean {
    const { analysis } = this.scene;
    const first = Math.max(analysis.sentenceStart(at), at - 3);
    for (let token = at - 1; token >= first; token--) if (analysis.bare(token) === 'ذكري') return true;
    return false;
  }

  private bringsTopic(at: number): boolean {
    const { analysis } = this.scene;
    if (topicWords.has(analysis.stem(at)) || topicWords.has(analysis.folded(at))) return !this.isOfObject(at);
    // «محادثات عن …»; farther behind, عن belongs to another word («فضلا عن», «عن كثب»).
    const isBehind = at === this.region.end && analysis.folded(at) === 'عن' && !analysis.isDefinite(at - 1);
    return isBehind || this.isConcerned(at) || bringsTopic(this.scene, at);
  }

  /** «المشاورات المتعلقة بالحكومة», «الاجتماعات الخاصة بالأزمة»: what an adjective of the noun leads to. */
  private isConcerned(at: number): boolean {
    const { analysis, phrases } = this.scene;
    const { start, end } = this.region;
    const next = at + 1;
    if (at < end || at > Math.max(end, phrases.coreEnd(start)) || !concerned.has(analysis.bare(at))) return false;
    return next < analysis.sentenceEnd(at) && (analysis.outer(next) & Clitic.ba) !== 0;
  }

  /** «قدم خلال الاجتماع تقريرا حول …»: an object between is about it, and not what it was presented in. */
  private isOfObject(at: number): boolean {
    const { analysis, entityOver } = this.scene;
    if (at === this.region.end || analysis.isAccusative(this.region.start)) return false;
    return analysis.isAccusative(at - 1) && !entityOver(at - 1);
  }

  /** «للتباحث في الملف», «للتشاور حول الملف»: the preposition stands before the topic. */
  private behindAbout(at: number): number {
    const { analysis } = this.scene;
    const isAbout = at < analysis.count && (analysis.folded(at) === 'في' || topicWords.has(analysis.folded(at)));
    return isAbout ? at + 1 : at;
  }
}
