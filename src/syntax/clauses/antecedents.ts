/** What a relative pronoun (الذي, التي, الذين …) goes back to: the nearest noun or name before it that it agrees with. */
import { Clitic } from '../../text/clitics.ts';
import { refersTo } from '../agreement.ts';
import type { Analysis } from '../analysis.ts';
import { isComma } from '../commas.ts';
import type { Clause, ClauseCues, Phrase } from './clause.ts';
import { happeningOf } from './happenings.ts';

const ofSeveral: ReadonlySet<string> = new Set(['الذين', 'والذين', 'اللذين', 'اللذان']);

/**
 * The noun that a relative pronoun goes back to, of the phrases before it in its sentence, the last first; −1 if there is
 * none. Right before it: the head of the phrase, or the name or definite noun at its end that agrees. Behind a comma an
 * ordinary noun farther back is likelier than the name of a place.
 */
export function antecedentOf(analysis: Analysis, cues: ClauseCues, recent: readonly Phrase[], at: number): number {
  const pronoun = analysis.folded(at);
  const happening = happeningOf(analysis, cues, recent, at);
  if (happening >= 0) return happening;
  for (const [index, phrase] of recent.entries()) {
    if (!ofSeveral.has(pronoun) && isOfName(analysis, cues, phrase, recent[index + 1], at)) continue;
    if (isAttribute(analysis, phrase) || isSecondAdjective(analysis, phrase) || isOfTime(analysis, phrase)) continue;
    const fits = candidates(analysis, cues, phrase).filter((token) => refersTo(pronoun, cues.head(token)));
    // «المنتمين للتيار، الذين …»: people sooner than what looks like a plural.
    const isOfPeople = ofSeveral.has(pronoun) || callings.has(analysis.stem(phrase.start));
    const found = (isOfPeople ? fits.find((token) => analysis.is(token, analysis.bits.people)) : undefined) ?? fits[0];
    if (found !== undefined && (phrase.end === at || !cues.isPlace(found))) return found;
    // «تمويل المتشددين الذين …»: of several, what a noun governs that it can't be said of.
    if (found === undefined && ofSeveral.has(pronoun) && isOfSeveral(analysis, cues, phrase, at)) return at - 1;
    // «المحتجين بالجزيرة الذين …», «التنقيحات المدخلة على القانون والتي …»: of several, or joined, it is told behind another's phrase.
    // «اجتماع الدول المجاورة لليبيا الذي …»: and behind a name that it can't be said of.
    if (
      phrase.end === at &&
      !ofSeveral.has(pronoun) &&
      !pronoun.startsWith('و') &&
      // «اتفاقية الشراكة والتعاون التي …»
      analysis.outer(phrase.start) !== Clitic.wa &&
      cues.unitEnd(phrase.start) < phrase.end
    )
      break;
  }
  return recent[0]?.start ?? -1;
}

/** A definite sound plural at the end of a phrase of several words. */
const isOfSeveral = (analysis: Analysis, cues: ClauseCues, { start, end }: Phrase, at: number): boolean =>
  end === at &&
  end > start + 1 &&
  analysis.isDefinite(at - 1) &&
  /..(ين|ون)$/.test(analysis.stem(at - 1)) &&
  !cues.isPlace(at - 1);

/** «رجل الأعمال الذي …», «لاعب الوسط الذي …»: in front of his field, of which nobody tells. */
const callings: ReadonlySet<string> = new Set('رجل استاذ خبير لاعب تاجر طبيب عالم كاتب'.split(' '));

/** «المجلس، المعترف به دوليا والذي …»: what is said of a noun before it. */
const isAttribute = (analysis: Analysis, { start }: Phrase): boolean =>
  start > 0 &&
  isComma(analysis, start - 1) &&
  analysis.isDefinite(start) &&
  start + 1 < analysis.count &&
  analysis.is(start + 1, analysis.bits.pronoun);

/** «سالم القاسمي المتعاقد السابق مع الوكالة الذي …»: a word right behind a name, which tells no people, says what he was. */
const isOfName = (
  analysis: Analysis,
  cues: ClauseCues,
  { start, end, isGoverned }: Phrase,
  name: Phrase | undefined,
  at: number,
): boolean =>
  end < at &&
  !isGoverned &&
  name?.end === start &&
  cues.unitEnd(name.start) === start &&
  analysis.isDefinite(start) &&
  cues.unitEnd(start) < 0 &&
  !analysis.is(start, analysis.bits.people);

/** «الإصلاحات العميقة والجذرية التي …»: another adjective of the noun before it. */
const isSecondAdjective = (analysis: Analysis, { start, end }: Phrase): boolean =>
  end === start + 1 &&
  analysis.outer(start) === Clitic.wa &&
  analysis.isDefinite(start) &&
  analysis.is(start, analysis.bits.adjective) &&
  !analysis.is(start, analysis.bits.noun | analysis.bits.people) &&
  analysis.is(start - 1, analysis.bits.adjective);

/** «القمة العربية المقبلة التي …»: which of them it is, and nothing itself. */
const isOfTime = (analysis: Analysis, { start, end, isGoverned }: Phrase): boolean =>
  end === start + 1 && !isGoverned && analysis.outer(start) === 0 && timely.has(analysis.stem(start));

const timely: ReadonlySet<string> = new Set('المقبل المقبله القادم القادمه الحالي الحاليه الراهن الراهنه'.split(' '));

function candidates(analysis: Analysis, cues: ClauseCues, { start, end }: Phrase): number[] {
  if (cues.unitEnd(start) === end) return [start];
  // «رئيس الوزراء بنيامين نتنياهو الذي …»: the whole that ends there, not the name in it.
  for (let token = start + 1; token < end; token++) if (cues.unitEnd(token) === end) return [token, start];
  const found: number[] = [];
  for (let token = end - 1; token > start; token--)
    if (
      // «سراح زملائهم الذين …»
      (analysis.isDefinite(token) || (token === end - 1 && analysis.hasPronoun(token))) &&
      analysis.is(token, analysis.bits.noun) &&
      // «دورتها الحادية والستين التي …»
      !analysis.is(token, analysis.bits.adjective | analysis.bits.number)
    )
      found.push(token);
  return [...found, start];
}

/** «الدراسة التي …، والتي …»: what a relative clause before it in the sentence, closed by now, goes back to; −1. */
export function antecedentBefore(analysis: Analysis, cues: ClauseCues, clauses: readonly Clause[], at: number): number {
  const start = analysis.sentenceStart(at);
  for (let one = clauses.length - 1; one >= 0; one--) {
    const { kind, antecedent, verb } = clauses[one]!;
    if (verb >= 0 && verb < start) return -1;
    const isPointed = kind === 'relative' && antecedent >= start && isPointedAt(analysis, antecedent, verb);
    if (isPointed && refersTo(analysis.folded(at), cues.head(antecedent))) return antecedent;
  }
  return -1;
}

/** Whether a relative pronoun stands between a noun and the verb that says something of it. */
function isPointedAt(analysis: Analysis, antecedent: number, verb: number): boolean {
  for (let at = antecedent + 1; at < verb; at++) if (analysis.is(at, analysis.bits.relative)) return true;
  return false;
}
