/** What stands free behind whoever completes the noun of an attitude: «رفض الحكومة شروط الهدنة», «انتقاد أوباما له». */
import { isInTerms } from '../../syntax/formulas/ways.ts';
import { isVerbalNoun } from '../../syntax/words/inflection.ts';
import { belongsTo } from '../../syntax/words/prepositions.ts';
import { Clitic } from '../../text/clitics.ts';
import { isFreeNoun, ownerOf, skipAdverbs } from '../arguments/subject.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isPower } from '../words/actors.ts';
import { fill } from './fill.ts';
import { isConstructDefinite } from './noun-owner.ts';

/** «تعيين هيئة جديدة للحزب»: a body without a name, whose it is. */
export const isBody = ({ analysis, entityAt }: EventScene, at: number): boolean =>
  !entityAt(at) && analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0;

/** «انتقاد أوباما له», «معارضة نتنياهو الاتفاق», «رفض بعض الضباط المشاركة»: behind the doer the object, as a pronoun or a noun. */
export function takenBehind(
  scene: EventScene,
  doer: number,
  from: number,
  role: string,
  { frame, rules }: Pick<TriggerInFrame, 'frame' | 'rules'>,
): FoundArgument[] {
  const { analysis } = scene;
  if (!rules.isAttitude || !isKnownDoer(scene, doer) || from >= analysis.sentenceEnd(doer)) return [];
  const limit = analysis.sentenceEnd(doer);
  // «إدانة المملكة بأشد العبارات اقتحام المسجد»
  if (isInTerms(analysis, from, limit - 1)) return takenBehind(scene, doer, from + 2, role, { frame, rules });
  // «إدانة النظام وكذلك زيارة الوفد»
  if (analysis.outer(from) !== 0) return [];
  if (belongsTo.has(analysis.folded(from))) {
    const owner = ownerOf(scene, from);
    return owner < 0 || owner === doer ? [] : fill(scene, role, owner, rules).slice(0, 1);
  }
  const at = skipAdverbs(scene, again.has(analysis.folded(from)) ? from + 1 : from);
  if (at < 0 || !isFreeNoun(scene, at)) return [];
  // «اتهام القضاء 14 شخصا»
  const isCounted = analysis.isCount(at) && analysis.isNumber(at);
  return isCounted || isTaken(scene, at) || areTwoPowers(scene, doer, at) ? fill(scene, role, at, rules, frame) : [];
}

/** «اتهام باريس طهران», «دعم إيران الحوثيين»: a state or body by name right behind another. */
function areTwoPowers({ entityAt }: EventScene, doer: number, at: number): boolean {
  const [one, other] = [entityAt(doer), entityAt(at)];
  return one !== undefined && isPower(one) && other !== undefined && isPower(other);
}

/** «اعتقال موسكو صحافيا», «قصف إسرائيل مواقع», «تعيين طهران سفيرا»: a state or its capital, right before the indefinite noun for whom or what its deed is done to. */
export function isDoneByPower(
  { analysis, entityAt }: EventScene,
  doer: number,
  at: number,
  rules: EventRules,
): boolean {
  const power = entityAt(doer);
  if (power === undefined || !(power.type === 'country' || power.subtype === 'capital')) return false;
  if (!(rules.passives || rules.recipient === 'target') || at >= analysis.sentenceEnd(doer)) return false;
  const { noun, people, adverb, adjective } = analysis.bits;
  if (entityAt(at) || analysis.outer(at) !== 0 || analysis.isDefinite(at) || analysis.hasPronoun(at)) return false;
  if (!analysis.is(at, noun | people) || analysis.is(at, adverb)) return false;
  if (analysis.is(at, people)) return analysis.isAccusative(at) || analysis.stem(at).endsWith('ين');
  return struck.has(analysis.stem(at)) || (analysis.isAccusative(at) && !analysis.is(at, adjective));
}

/** What states hit, by plurals without an ending (folded). */
const struck: ReadonlySet<string> = new Set('مواقع اهداف مناطق قواعد منشات مقار مراكز مخازن مستودعات'.split(' '));

/** «المقترح», «شروط الهدنة», «مناقشة قرار», «طلبا», «أي تدخل»: a thing that is known, a deed, or any of its kind. */
function isTaken(scene: EventScene, at: number): boolean {
  const { analysis, entityAt } = scene;
  const { noun, adjective, people } = analysis.bits;
  if (entityAt(at)) return false;
  if (any.has(analysis.stem(at))) return true;
  if (!analysis.is(at, noun) || analysis.is(at, adjective | people)) return false;
  // «طلبا لوقف التنفيذ», not «تأييد الحكومة قلبا وقالبا»
  const isAsked =
    analysis.isAccusative(at) && at + 1 < analysis.sentenceEnd(at) && analysis.outer(at + 1) === Clitic.la;
  return isConstructDefinite(scene, at) || isVerbalNoun(analysis, at) || isAsked;
}

const any: ReadonlySet<string> = new Set(['اي', 'ايه']);
/** «رفض حكومته مجددا أي تدخل» */
const again: ReadonlySet<string> = new Set(['مجددا', 'تكرارا', 'مطلقا', 'نهاييا', 'رسميا', 'علنا']);

/** «أوباما», «بلاده», «الحكومة», «عناصر الحرس»: who needs nothing more to be known by. */
const isKnownDoer = (scene: EventScene, at: number): boolean =>
  scene.entityAt(at) !== undefined ||
  scene.analysis.stem(at) === 'بلاد' ||
  (isBody(scene, at) && (scene.analysis.isDefinite(at) || scene.analysis.hasPronoun(at))) ||
  (scene.analysis.is(at, scene.analysis.bits.people) && isConstructDefinite(scene, at)) ||
  (scene.analysis.is(at, scene.analysis.bits.quantifier) &&
    scene.analysis.is(at + 1, scene.analysis.bits.people) &&
    isConstructDefinite(scene, at + 1));
