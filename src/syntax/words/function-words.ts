/** Words that are prepositions, elatives or adverbs more often than verbs («بين», «عبر», «أبرز», «عقب»). */
import { Clitic } from '../../text/clitics.ts';
import { headOf } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import { isComma } from '../commas.ts';
import { isQuotationMark } from '../quotations.ts';
import { isPlainVerb, opensVerb } from './inflection.ts';

/**
 * «بين», «عبر», «أبرز», «عقب»: a preposition, an elative or an adverb, unless a particle stands before or a clause behind
 * it, or it opens the sentence and what it says comes before any other verb. Marks that a writer set decide nothing.
 */
export function readsAsFunctionWord(analysis: Analysis, at: number): boolean {
  const { preposition, quantifier, adverb, subordinator } = analysis.bits;
  if (!analysis.is(at, preposition | quantifier | adverb)) return false;
  // «وهنأهم»: no adverb takes a pronoun.
  if (analysis.hasPronoun(at) && !analysis.is(at, preposition | quantifier)) return false;
  // «نحو ثلاثة مسلحين»
  if (at + 1 < analysis.sentenceEnd(at) && analysis.isNumber(at + 1)) return true;
  // «هنأ» is no «هنا»: no such word is written with a hamza at its end; «أبان» is no «إبان».
  if (analysis.lastLetter(at) === 'أ' || isWrittenAbove(analysis, at)) return false;
  if (opensVerb(analysis, at)) return false;
  // «قبل أن يصل»: who accepts that something be so has «قبل بأن».
  if (analysis.stem(at) === 'قبل' && at + 1 < analysis.sentenceEnd(at) && analysis.folded(at + 1) === 'ان') return true;
  if (at + 1 < analysis.sentenceEnd(at) && analysis.is(at + 1, subordinator)) return false;
  if (isInCourt(analysis, at)) return false;
  if (governsPreposition(analysis, at) || isBeforePreposition(analysis, at)) return false;
  if (isBeforeTime(analysis, at)) return true;
  // «كما بين الوزير أن …»
  const isFirst = at === analysis.sentenceStart(at) || analysis.folded(at - 1) === 'كما' || turnsBefore(analysis, at);
  const opens = isFirst && (analysis.outer(at) & ~Clitic.wa) === 0;
  if (opens) return !(contentBehind(analysis, at) >= 0 || isOfSomebody(analysis, at));
  return !(isComma(analysis, at - 1) && saysBehindComma(analysis, at));
}

/** «من جهته، بين الوزير أن …», «…، عبر اللواء عن شكره»: somebody between it and what he says, and no two joined by و. */
function saysBehindComma(analysis: Analysis, at: number): boolean {
  const { 'given-name': given, 'family-name': family, people } = analysis.bits;
  const next = isQuotationMark(analysis, at + 1) ? at + 2 : at + 1;
  if (next >= analysis.sentenceEnd(at) || analysis.outer(at) !== 0 || !saying.has(analysis.stem(at))) return false;
  const isSomebody = analysis.is(next, given | family | people) || analysis.isUnknown(next);
  if (!isSomebody || analysis.outer(next) !== 0 || analysis.hasPronoun(next)) return false;
  const content = contentBehind(analysis, at);
  for (let token = next + 1; token < content; token++) if ((analysis.outer(token) & Clitic.wa) !== 0) return false;
  return content > next;
}

const saying: ReadonlySet<string> = new Set(['بين', 'عبر', 'ابرز']);

/** «ومثل المتهم أمام القضاء»: somebody before a court, and nothing that is like him. */
function isInCourt(analysis: Analysis, at: number): boolean {
  const [next, limit] = [at + 1, Math.min(analysis.sentenceEnd(at), at + courtReach)];
  if (next >= limit || analysis.stem(at) !== 'مثل' || analysis.outer(next) !== 0) return false;
  const names = analysis.bits['given-name'] | analysis.bits['family-name'] | analysis.bits.people;
  if (!analysis.is(next, names) && !analysis.isUnknown(next)) return false;
  for (let token = next + 1; token < limit - 1; token++)
    if (analysis.folded(token) === 'امام') return courts.has(analysis.bare(token + 1));
  return false;
}

const courtReach = 8;
const courts: ReadonlySet<string> = new Set('قضاء محكمه نيابه قاضي عداله مدعي هييه'.split(' '));

/** «وأبرز الوزير أهمية …», «أبرز وزير الخارجية …»: an elative has many behind it or one without article. */
function isOfSomebody(analysis: Analysis, at: number): boolean {
  const [next, limit] = [at + 1, analysis.sentenceEnd(at)];
  const { verb, quantifier, people } = analysis.bits;
  if (next >= limit || !analysis.is(at, quantifier) || !analysis.is(at, verb) || !analysis.is(next, people))
    return false;
  const isDefinite = analysis.isDefinite(next) || (next + 1 < limit && analysis.isDefinite(next + 1));
  return isDefinite && analysis.outer(next) === 0 && headOf(analysis, next, 'noun').single === true;
}

/** «أبان»: its hamza above the alef, where the preposition has it below. */
const isWrittenAbove = (analysis: Analysis, at: number): boolean =>
  analysis.stem(at) === 'ابان' && analysis.text[analysis.startOffset(at)] === 'أ';

/** «السفير عبر عن اهتمامه», «عقب على ذلك»: what is right before a preposition governs it, and is none itself. */
function governsPreposition(analysis: Analysis, at: number): boolean {
  const { preposition } = analysis.bits;
  const [before, next] = [at - 1, at + 1];
  if (next >= analysis.sentenceEnd(at) || !analysis.is(at, preposition)) return false;
  if (analysis.folded(next) !== 'عن' && analysis.folded(next) !== 'علي') return false;
  return before < analysis.sentenceStart(at) || !analysis.is(before, preposition);
}

/** «وأبرز خلال لقائه …»: an elative stands before a noun or before من. */
function isBeforePreposition(analysis: Analysis, at: number): boolean {
  const { quantifier, verb, preposition } = analysis.bits;
  const next = at + 1;
  if (next >= analysis.sentenceEnd(at) || at !== analysis.sentenceStart(at) || analysis.outer(at) !== Clitic.wa)
    return false;
  if (!analysis.is(at, quantifier) || !analysis.is(at, verb) || !analysis.is(next, preposition)) return false;
  return analysis.folded(next) !== 'من';
}

/** «من جهته عبر الوزير عن …»: behind these the sentence begins anew. */
const turns: ReadonlySet<string> = new Set(
  'جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها ناحيتهم بدوره بدورها بدورهم'.split(' '),
);

/** «وقبل يومين تحدث الوزير عن …»: no «قبل» of who accepts. */
export const isBeforeTime = (analysis: Analysis, at: number): boolean =>
  befores.has(analysis.stem(at)) && at + 1 < analysis.sentenceEnd(at) && times.has(analysis.folded(at + 1));

const befores: ReadonlySet<string> = new Set(['قبل', 'بعد', 'عقب', 'قبيل']);
const times: ReadonlySet<string> = new Set(
  `يوم يومين ايام اسبوع اسبوعين اسابيع شهر شهرين اشهر عام عامين اعوام سنه سنتين سنوات ساعه ساعتين ساعات دقايق لحظات فتره مده وقت قليل
  ذلك نهايه بدايه انتهاء انطلاق عده بضعه نحو حوالي اكثر اقل`.split(/\s+/u),
);

/** «من جهته», «من جانب آخر», with or without a comma. */
function turnsBefore(analysis: Analysis, at: number): boolean {
  const before = isComma(analysis, at - 1) ? at - 2 : at - 1;
  if (before < analysis.sentenceStart(at)) return false;
  if (turns.has(analysis.folded(before))) return true;
  const isOther = others.has(analysis.folded(before)) && before > analysis.sentenceStart(at);
  return isOther && sides.has(analysis.folded(before - 1));
}

const others: ReadonlySet<string> = new Set(['اخر', 'اخري', 'ثان', 'ثانيه']);
const sides: ReadonlySet<string> = new Set(['جانب', 'جهه', 'ناحيه', 'صعيد', 'سياق']);

/** How far behind a verb of saying what it says is looked for. */
const contentReach = 16;

/** Where it begins, before any other verb; −1. */
function contentBehind(analysis: Analysis, at: number): number {
  const limit = Math.min(analysis.sentenceEnd(at), at + contentReach);
  for (let token = behindRelative(analysis, at + 2); token < limit; token = behindRelative(analysis, token + 1)) {
    if (analysis.is(token, analysis.bits.subordinator) || analysis.folded(token) === 'عن') return token;
    // «كما بين الوزير: "…"»
    if (analysis.folded(token) === ':' && isQuotationMark(analysis, token + 1)) return token;
    // «وعبر الحزب في بيان أصدره أمس عن …»: the verb only tells of the text.
    if (isPlainVerb(analysis, token) && !tellingTexts.has(analysis.bare(token - 1))) return -1;
  }
  return -1;
}

/** In what something is said (folded, without article). */
const tellingTexts: ReadonlySet<string> = new Set('بيان بلاغ رساله تدوينه تصريح كلمه برقيه منشور'.split(' '));

/** «أبرز الوالي، الذي تولى المنصب حديثا، أن …», «عبر الحزب، في بيان تلقته الجريدة، عن …»: the comma that closes the aside; else the token itself. */
function behindRelative(analysis: Analysis, at: number): number {
  const end = analysis.sentenceEnd(at - 1);
  if (at + 1 >= end || !isComma(analysis, at)) return at;
  if (!analysis.is(at + 1, analysis.bits.relative) && !asides.has(analysis.folded(at + 1))) return at;
  const limit = Math.min(end, at + contentReach);
  for (let token = at + 2; token < limit; token++) if (isComma(analysis, token)) return token;
  return at;
}

/** What an aside between commas begins with (folded). */
const asides: ReadonlySet<string> = new Set('في ضمن خلال لدي عقب'.split(' '));
