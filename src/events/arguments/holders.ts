/**
 * Who is meant by a phrase for an office or for what somebody is: the name in apposition to it, at its end or right behind
 * («المواطنة سارة الشمري», «مذيعة قناة المتوسط سارة الدريدي», «رئيس اللجنة، سالم الدريدي»).
 */
import type { Mention } from '../../grammar/mentions.ts';
import { headOf } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { isComma } from '../../syntax/commas.ts';
import { titleEnd } from '../../syntax/formulas/abbreviations.ts';
import { behindQuotedWords, closesQuotedWords } from '../../syntax/quotations.ts';
import { behindRival, isRival } from '../../syntax/words/rivals.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';
import { nameAt } from '../words/actors.ts';

/** «رئيس اللجنة، سالم الدريدي»: an office and its holder; «ذوو المواطنة سارة»: others than she; «الكاتبة سارة» is told by her name. */
export const isWhole = (analysis: Analysis, at: number): boolean =>
  owners.has(analysis.folded(at)) || analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;

/** «الطالبة التونسية سارة الدريدي»: somebody told by what she is and her name, which is the party; undefined if nobody is. */
export function calledAt(scene: EventScene, at: number, end: number): Mention | undefined {
  const { analysis, entityOver } = scene;
  const name = end > at + 1 ? entityOver(end - 1) : undefined;
  if (name?.type !== 'person' || name.start <= at || name.end !== end || isWhole(analysis, at)) return undefined;
  const isCalled = analysis.isDefinite(at) ? analysis.is(at, analysis.bits.people) : isApposed(scene, at, name.start);
  return isCalled ? name : undefined;
}

/** «مذيعة قناة المتوسط سارة الدريدي»: a name that completes no construct tells who it is; «والد الطالب سالم» is another. */
function isApposed({ analysis, entityOver }: EventScene, at: number, name: number): boolean {
  const { people, quantifier } = analysis.bits;
  const before = name - 1;
  const head = analysis.is(at, quantifier) ? at + 1 : at;
  if (before <= head || !analysis.is(head, people) || relatives.has(analysis.bare(head))) return false;
  const isSeveral = head === at && headOf(analysis, at, 'noun').single !== true;
  if (isSeveral || !(analysis.isDefinite(before) || entityOver(before))) return false;
  // «قاتل الطالب سالم»
  return !analysis.is(before, people) || isBodyAt(analysis, before);
}

const isBodyAt = (analysis: Analysis, at: number): boolean =>
  analysis.longestMatch(at, analysis.lexicon.code['organization-head']) >= 0;

/** Whose people they are is named behind them (folded, without article). */
const relatives: ReadonlySet<string> = new Set(
  'والد والده ام اب زوج زوجه ارمله شقيق شقيقه اخ اخت ابن ابنه نجل نجله بنت عم عمه خال خاله جد جده قريب محام محامي محاميه حفيد صهر اقارب اهل ذوي اسره عايله'.split(
    ' ',
  ),
);

export const speakerBehind = (scene: EventScene, at: number, end: number): Mention | undefined =>
  holderBehind(scene, at, end) ?? titledBehind(scene, at, end);

/** «أعلن مدير المكتب التعاوني للدعوة بأبها الدكتور سالم الدريدي أن …»: the name with a title that ends a long office. */
function titledBehind({ analysis, clauses, entityAt }: EventScene, at: number, end: number): Mention | undefined {
  const { relative, subordinator, people } = analysis.bits;
  const { office, 'person-cue': cue } = analysis.lexicon.code;
  if (!analysis.is(at, people) && analysis.longestMatch(at, office) < 0) return undefined;
  const limit = Math.min(analysis.sentenceEnd(at), end + longestOffice);
  for (let next = end; next < limit; next++) {
    if (clauses.ofVerb.has(next) || !analysis.isWord(next) || analysis.is(next, relative | subordinator))
      return undefined;
    // «مسؤولون بينهم الدكتور …», «تعازي القيادة لذوي شهداء الواجب العريف …»
    if (among.has(analysis.folded(next)) || owners.has(analysis.stem(next))) return undefined;
    const row = analysis.outer(next) === 0 ? analysis.longestMatch(next, cue) : -1;
    const name = row < 0 ? undefined : entityAt(titleEnd(analysis, row));
    // Behind an indefinite noun the title completes that one («لدى استقبال الدكتور …»).
    if (name?.type === 'person' && isClosed(analysis, next - 1)) return isLast(analysis, name.end) ? name : undefined;
    next = Math.max(next, (entityAt(next)?.end ?? 0) - 1);
  }
  return undefined;
}

const among: ReadonlySet<string> = new Set(['بين', 'بينه', 'بينها', 'بينهم', 'بينهما', 'بينهن']);

/** How many words of an office may stand behind what was read of it. */
const longestOffice = 14;

/** True if no noun can complete the word: it is definite, or a name without a class. */
const isClosed = (analysis: Analysis, at: number): boolean =>
  analysis.isDefinite(at) || !analysis.is(at, analysis.bits.noun | analysis.bits.preposition);

/** True if what is said, a comma or a preposition follows. */
const isLast = (analysis: Analysis, at: number): boolean =>
  at < analysis.count &&
  (isComma(analysis, at) ||
    analysis.outer(at) !== 0 ||
    !analysis.isWord(at) ||
    analysis.is(at, analysis.bits.subordinator | analysis.bits.preposition));

/** «صرح عضو المكتب رئيس اللجنة سالم الدريدي»: whom several offices right behind each other lead to. */
function holderBehind({ analysis, entityAt, phrases }: EventScene, at: number, end: number): Mention | undefined {
  const { people } = analysis.bits;
  if (!analysis.is(at, people) || !analysis.isDefinite(end - 1)) return undefined;
  let next = end;
  for (let step = 0; step < mostOffices && next < analysis.sentenceEnd(at) && analysis.outer(next) === 0; step++) {
    const entity = entityAt(next);
    if (entity) return entity.type === 'person' || entity.person !== undefined ? entity : undefined;
    if (!analysis.is(next, people)) return undefined;
    next = phrases.coreEnd(next);
  }
  return undefined;
}

const mostOffices = 3;

const owners: ReadonlySet<string> = new Set(['ذوو', 'ذوي']);

/** «المواطنة سارة الشمري», «منافسه الجمهوري سالم العوني», «ضيف "بوليتيكا"، خميس الطويل», «رئيس اللجنة، سالم الدريدي،»: the name in apposition to people. */
export function nameBehind(scene: EventScene, at: number, end: number, role: string): Mention | undefined {
  const { analysis, entityAt } = scene;
  const { people, quantifier } = analysis.bits;
  // «أحد أبناء الجالية، سالم العوني، …»
  const isOneOf = analysis.is(at, quantifier) && analysis.is(at + 1, people);
  const arePeople = analysis.is(at, people) || isOneOf || owners.has(analysis.folded(at));
  if (end >= analysis.sentenceEnd(at) || !arePeople) return undefined;
  const cue = analysis.lexicon.code['person-cue'];
  const name = entityAt(end);
  if (name?.type === 'person' && analysis.outer(end) === 0 && end > at + 1 && analysis.longestMatch(end - 1, cue) >= 0)
    return name;
  const rival = rivalAt(scene, at);
  if (rival) return rival;
  // «القيادي في «حركة النهضة» سالم العوني»
  const comma = closesQuotedWords(analysis, end) ? end + 1 : behindQuotedWords(analysis, end);
  // «مستشارة مبادرة "بلدي" الدكتورة هند الفاسي»
  const titled = comma > end && comma < analysis.sentenceEnd(at) ? nameAt(scene, comma) : undefined;
  if (titled?.type === 'person' && analysis.outer(comma) === 0) return titled;
  const next = comma + 1;
  if (next >= analysis.sentenceEnd(at) || !isComma(analysis, comma)) return undefined;
  const called = entityAt(next);
  const isApart = isSetOff(analysis, called) || (role === 'speaker' && isWholeName(scene, called));
  const isClosed = analysis.isDefinite(end - 1) || scene.entityOver(end - 1) !== undefined;
  if (comma === end && !(isClosed && isApart)) return undefined;
  return called?.type === 'person' || called?.person !== undefined ? called : undefined;
}

/** «منافسها الاشتراكي فرانسوا هولاند»: whom a word for a rival or an ally leads to, over its adjectives; undefined if no name follows. */
export function rivalAt({ analysis, entityAt }: EventScene, at: number): Mention | undefined {
  if (!isRival(analysis, at)) return undefined;
  const name = behindRival(analysis, at);
  const entity = name < analysis.sentenceEnd(at) && analysis.outer(name) === 0 ? entityAt(name) : undefined;
  return entity?.type === 'person' ? entity : undefined;
}

/** «قال رئيس اللجنة، سالم الدريدي، إن …»: a name between commas, or before what is said. */
function isSetOff(analysis: Analysis, called: Mention | undefined): boolean {
  if (called?.type !== 'person' || analysis.outer(called.start) !== 0) return false;
  const { end } = called;
  return (
    end < analysis.sentenceEnd(end - 1) && (isComma(analysis, end) || analysis.is(end, analysis.bits.subordinator))
  );
}

/** «اعتبر أستاذ القانون، سالم العوني لجوء الحزب إلى …»: a name of two words that begins no clause and no list. */
function isWholeName({ analysis, clauses }: EventScene, called: Mention | undefined): boolean {
  if (called?.type !== 'person' || analysis.outer(called.start) !== 0) return false;
  const { start, end } = called;
  const isAlone = end >= analysis.sentenceEnd(start) || (analysis.outer(end) !== Clitic.wa && !clauses.ofVerb.has(end));
  return end > start + 1 && isAlone && clauses.of[start] === clauses.of[start - 1];
}
