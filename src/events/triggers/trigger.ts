/**
 * Which lexicon matches are triggers, and how each is to be read: as a verb, as a noun, or as a participle that goes on
 * from a clause or modifies a noun. A word inside a name, in a formula of the paper, or with another, commoner reading
 * in its place triggers nothing.
 */
import type { Mention } from '../../grammar/mentions.ts';
import { Feature, isFiniteVerb } from '../../lexicon/features.ts';
import { agrees } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { goesOn } from '../../syntax/words/participles.ts';
import { according } from '../../syntax/words/prepositions.ts';
import { Clitic, conjunctionClitics } from '../../text/clitics.ts';
import { doerBehind } from '../arguments/party-start.ts';
import type { EventScene, Reading } from '../types.ts';
import { isJudged } from './judged.ts';
import { isOtherSense } from './sense.ts';

/** How the match of a trigger entry reads where it stands, or undefined where it triggers nothing. */
export function readTrigger(scene: EventScene, row: number): Reading | undefined {
  const { matches } = scene.analysis;
  const at = matches.start[row]!;
  const features = matches.features[row]!;
  const entity = scene.entityOver(at);
  if (entity && entity.type !== 'date') return modifiesOfficial(scene, row, entity) ? 'modifier' : undefined;
  if (isFormula(scene, at, matches.end[row]!)) return undefined;
  if ((features & Feature.firstPerson) !== 0 && !isOwnSpeech(scene, at, features)) return undefined;
  if ((features & Feature.bound) !== 0 && !scene.analysis.hasPronoun(at)) return undefined;
  if (isWithPronoun(scene, row) || isPrayer(scene, row) || namesOffice(scene, row)) return undefined;
  if ((features & Feature.jussive) !== 0 && !followsLam(scene, at)) return undefined;
  if (isOtherTense(scene, at, features)) return undefined;
  if (isJudged(scene.analysis, at)) return 'circumstance';
  if (isOtherSense(scene, row, scene.flagsOf(row))) return undefined;
  if (isFiniteVerb(features) && scene.clauses.ofVerb.has(at)) return 'verb';
  if (isFiniteVerb(features) && (features & (Feature.noun | Feature.participle)) === 0) return undefined;
  if (isHerParticiple(scene, at)) return (features & Feature.participle) !== 0 ? 'circumstance' : undefined;
  if ((features & Feature.noun) !== 0 || (features & Feature.participle) === 0)
    return namesBody(scene, at) || isAsTheySay(scene, at) ? undefined : 'noun';
  if (isCircumstantial(scene, at, features)) return 'circumstance';
  const isPassive = (features & Feature.passive) !== 0;
  const modifies = isModifier(scene, at) || (isPassive && scene.rulesOf(row)?.isAttitude && bringsDoer(scene, at));
  return (features & Feature.construct) === 0 && modifies ? 'modifier' : undefined;
}

/** «وزير المالية المستقيل حسين الديماسي»: a participle in the middle of somebody's title that tells what became of him. */
function modifiesOfficial({ analysis, rulesOf, flagsOf }: EventScene, row: number, { type, start }: Mention): boolean {
  const { features, start: starts } = analysis.matches;
  const at = starts[row]!;
  if (type !== 'official' || at === start || (features[row]! & Feature.participle) === 0) return false;
  return rulesOf(row) !== undefined && flagsOf(row).modifier && analysis.clitics[at] === Clitic.al;
}

/**
 * «أدانت الجامعة التفجير، مطالبة الدول بالتعاون»: of form III the participle of a woman or a body is spelled as the verbal noun; behind a
 * comma, before what it governs, it goes on from a verb whose subject it agrees with.
 */
export function isHerParticiple({ analysis, clauses, head, rulesOf }: EventScene, at: number): boolean {
  const { matches } = analysis;
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at) || at === analysis.sentenceStart(at) || analysis.lastLetter(at) !== 'ة')
    return false;
  if (analysis.outer(at) !== 0 || analysis.isDefinite(at) || !isComma(analysis, at - 1)) return false;
  let [isOfThird, wants] = [false, false];
  for (let row = matches.first[at]!; row < matches.first[next]!; row++) {
    isOfThird ||= (matches.features[row]! & ofThird) === ofThird;
    wants ||= rulesOf(row)?.wants !== undefined;
  }
  const { verb, form, subject } = clauses.all[clauses.of[at]!]!;
  // «ثمن الوزراء، في الرباط، موافقة الملك»
  if (!isOfThird || verb < 0 || verb > at || subject < 0 || (!wants && form?.gender !== 'f')) return false;
  const isGoverning =
    analysis.outer(next) === Clitic.ba || analysis.isDefinite(next) || analysis.is(next, analysis.bits.preposition);
  return isGoverning && agrees({ features: 0, gender: 'f', several: false }, head(subject), false);
}

const ofThird = Feature.noun | Feature.participle | Feature.feminine;

/** «دوره»: a noun with its pronoun, where the text writes «دورة» otherwise. */
function isWithPronoun({ analysis }: EventScene, row: number): boolean {
  const { matches } = analysis;
  const at = matches.start[row]!;
  const isNoun = (matches.features[row]! & Feature.noun) !== 0 && matches.end[row] === at + 1;
  return isNoun && analysis.hasPronoun(at) && (matches.clitics[row]! & Clitic.pronoun) === 0;
}

/** «أعان الله أهلها», «حفظ الله البلاد», «سائلا الله تعالى أن يبارك الجهود»: what God does is wished. */
function isPrayer({ analysis }: EventScene, row: number): boolean {
  const { matches } = analysis;
  const [start, end] = [matches.start[row]!, matches.end[row]!];
  if (!isFiniteVerb(matches.features[row]!)) return false;
  if (end < analysis.count && analysis.stem(end) === 'الله') return true;
  const before = start - 2;
  if (before < analysis.sentenceStart(start) || analysis.folded(start - 1) !== 'ان') return false;
  const god = analysis.folded(before) === 'تعالي' ? before - 1 : before;
  return god >= analysis.sentenceStart(start) && analysis.stem(god) === 'الله';
}

/** «مديرة الاتصال», «مسؤول التعاون»: a noun that says what somebody's office is about. */
function namesOffice(scene: EventScene, row: number): boolean {
  const { analysis } = scene;
  const at = analysis.matches.start[row]!;
  if (!fields.has(scene.rulesOf(row)?.type ?? '') || at === analysis.sentenceStart(at)) return false;
  if (!analysis.isDefinite(at) || analysis.outer(at) !== 0 || analysis.isDefinite(at - 1)) return false;
  const office = analysis.longestMatch(at - 1, analysis.lexicon.code.office);
  return office >= 0 && analysis.is(at - 1, analysis.bits.people);
}

/** Types whose nouns are also what people work at. */
const fields: ReadonlySet<string> = new Set(['call', 'aid', 'endorsement', 'agreement', 'statement', 'visit']);

/** «وقال: "ندعو الأطراف إلى …"», «إنني أدعو», «اتفقنا على …»: the speaker of a quotation for himself and his own; «رحبت» is hers. */
function isOwnSpeech(scene: EventScene, at: number, features: number): boolean {
  const { clauses, speaks } = scene;
  const isOurs = (features & Feature.present) !== 0 || ((features & Feature.plural) !== 0 && opensOurs(scene, at));
  if (!isOurs || (features & Feature.passive) !== 0) return false;
  if (isBehindName(scene, at)) return true;
  let around = clauses.ofVerb.get(at)?.parent ?? -1;
  while (around >= 0 && clauses.all[around]!.verb < 0) around = clauses.all[around]!.parent;
  return around >= 0 && speaks(clauses.all[around]!.verb);
}

/** «اتفقنا على …», «لكننا وافقنا», «الذي أبرمناه»; «أن دعمنا ثابت», «إذا وصل نادينا» are nouns, «دعونا نعمل» calls on nobody. */
function opensOurs({ analysis }: EventScene, at: number): boolean {
  if (analysis.stem(at) === 'دعونا') return false;
  if (at === analysis.sentenceStart(at) || (analysis.outer(at) & conjunctionClitics) !== 0) return true;
  const { pronoun, particle, relative, subordinator } = analysis.bits;
  const openers = pronoun | particle | relative | subordinator | analysis.bits['clause-adverb'];
  return analysis.isPunctuation(at - 1) || (analysis.is(at - 1, openers) && analysis.stem(at - 1) !== 'ان');
}

/** «عصام الشابي: ندعو …»: a heading that names who speaks. */
function isBehindName({ analysis, clauses, partyEnd, entityAt }: EventScene, at: number): boolean {
  const subject = clauses.ofVerb.get(at)?.subject ?? -1;
  if (subject < 0 || subject >= at || !entityAt(subject)) return false;
  const end = partyEnd(subject);
  return end < at && end >= at - marksBehindName && analysis.folded(end) === ':';
}

/** A colon, and a quotation mark behind it. */
const marksBehindName = 2;

/** «سوف تفقد الشركات إيراداتها»: no past and no noun stands behind these, so the word is the present of another verb. */
const isOtherTense = ({ analysis }: EventScene, at: number, features: number): boolean =>
  (features & (Feature.present | Feature.jussive)) === 0 &&
  at > analysis.sentenceStart(at) &&
  beforePresent.has(analysis.stem(at - 1));

const beforePresent: ReadonlySet<string> = new Set('سوف لن لم كي لكي'.split(' '));

/** A short present stands behind لم only: «لا يقل عن» is another verb than «لم يقل». */
const followsLam = ({ analysis }: EventScene, at: number): boolean =>
  at > analysis.sentenceStart(at) && analysis.stem(at - 1) === 'لم';

/** «يذكر أن», «تجدر الإشارة إلى»: the paper's own way to go on; but a trigger that is the whole formula («عقد مؤتمرا صحفيا») is one. */
function isFormula({ analysis }: EventScene, at: number, end: number): boolean {
  if (isSurely(analysis, at)) return true;
  const type = analysis.lexicon.code.formula;
  const formula = analysis.longestMatch(at, type);
  if (formula >= 0) return analysis.matches.end[formula]! > end || end === at + 1;
  const before = at > 0 ? analysis.longestMatch(at - 1, type) : -1;
  return before >= 0 && analysis.matches.end[before]! > at;
}

const surely: ReadonlySet<string> = new Set('بالتاكيد وبالتاكيد'.split(' '));

/** «بالتأكيد»: surely, where it says nothing. */
function isSurely(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  if (!surely.has(analysis.folded(at)) || next >= analysis.sentenceEnd(at)) return false;
  return analysis.folded(next) !== 'علي' && !analysis.folded(next).startsWith('ان');
}

/** «مؤكدا», «داعية»: goes on from a verb, and is no noun or adverb. */
function isCircumstantial(scene: EventScene, at: number, features: number): boolean {
  const { analysis } = scene;
  return (
    goesOn(analysis, at, features) &&
    !analysis.is(at, analysis.bits.adverb) &&
    !isNamedThing(analysis, at) &&
    !isCounted(scene, at) &&
    !describesAccusative(scene, at)
  );
}

/** «ملاحظاته»: the plural of a participle with a pronoun is a noun. */
const isNamedThing = (analysis: Analysis, at: number): boolean =>
  analysis.hasPronoun(at) && analysis.stem(at).endsWith('ات');

/** «شهد حضورا لافتا وزعت في ختامه …»: right behind an indefinite accusative, and with nothing that it says. */
function describesAccusative({ analysis, phrases }: EventScene, at: number): boolean {
  const [before, next] = [at - 1, at + 1];
  if (before < analysis.sentenceStart(at) || analysis.outer(at) !== 0 || !analysis.isAccusative(at)) return false;
  if (!analysis.isAccusative(before) || analysis.isDefinite(before) || analysis.is(before, analysis.bits.adverb))
    return false;
  if (!analysis.is(before, analysis.bits.noun)) return false;
  // «نريد تنقلا مفيدا»: at the end of a sentence.
  if (next >= analysis.sentenceEnd(at)) return true;
  return (
    !phrases.isPreposition(next) && !analysis.is(next, analysis.bits.subordinator) && !analysis.isPunctuation(next)
  );
}

/** «51 متهما», «44 مسافرا»: what a number counts is people, and goes on from nothing; but «سنة 2016 مضيفا». */
const isCounted = ({ analysis, entityOver }: EventScene, at: number): boolean =>
  at > analysis.sentenceStart(at) && analysis.isNumber(at - 1) && entityOver(at - 1)?.type !== 'date';

/** «الدول الداعمة لمصر», «الاتفاق المبرم في فيينا»: a definite participle behind the definite noun or name that it modifies. */
function isModifier({ analysis, entityOver }: EventScene, at: number): boolean {
  if ((analysis.clitics[at]! & ~Clitic.wa) !== Clitic.al || at === analysis.sentenceStart(at)) return false;
  const entity = entityOver(at - 1);
  // «شكر المدير سالم العوني الداعمين للملتقى»: several are no one.
  if (entity?.type === 'person' && soundPlural.test(analysis.stem(at))) return false;
  return entity !== undefined || (analysis.isWord(at - 1) && analysis.isDefinite(at - 1));
}

const soundPlural = /(ون|ين)$/;

/** «ميليشيات مدعومة من إيران»: before whoever does it, by name or with the article. */
const bringsDoer = (scene: EventScene, at: number): boolean => {
  const doer = doerBehind(scene, at + 1);
  return doer >= 0 && (scene.entityAt(doer) !== undefined || scene.analysis.isDefinite(doer));
};

/** «على حد تعبيره», «وفق تصريحهم», «حسب تقديرها»: refers back to what was said. */
function isAsTheySay({ analysis }: EventScene, at: number): boolean {
  return at > analysis.sentenceStart(at) && analysis.hasPronoun(at) && references.has(analysis.stem(at - 1));
}

const references: ReadonlySet<string> = new Set([...according, 'حد']);

/** «مجموعة دعم دولية»: behind the head of a body the noun says which body it is; «إياد مدني كلمة» ends a name. */
function namesBody({ analysis, entityOver }: EventScene, at: number): boolean {
  const head = analysis.lexicon.code['organization-head'];
  return (
    at > analysis.sentenceStart(at) &&
    (analysis.clitics[at]! & ~Clitic.pronoun) === 0 &&
    !analysis.isDefinite(at - 1) &&
    analysis.longestMatch(at - 1, head) >= 0 &&
    entityOver(at - 1) === undefined &&
    // «تنظيم اجتماع» is an act.
    analysis.longestMatch(at - 1, analysis.lexicon.code['light-verb']) < 0
  );
}
