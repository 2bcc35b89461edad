/** Who is held and prosecuted, where no frame tells: «وضع المشتبه فيه تحت تدبير الحراسة النظرية», «متابعة المتهم في حالة سراح». */
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { isFreeNoun } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from '../types.ts';
import { isPeopleAt } from '../words/actors.ts';
import { inRole } from '../words/in-role.ts';
import { suspectsMeant } from './suspects.ts';

/** How many words before the custody the word for putting somebody there stands, at most. */
const putReach = 10;

/** «وضع المشتبه فيه تحت تدبير الحراسة النظرية», «تم إخضاعه للحراسة النظرية»: who is put into custody. */
export function putInCustody(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (isVerb || !custody.has(analysis.bare(start)) || found.some(({ role }) => role === 'person')) return [];
  const first = Math.max(analysis.sentenceStart(start), start - putReach);
  for (let at = start - 1; at >= first; at--) {
    if (!putting.has(analysis.bare(at))) continue;
    if (analysis.hasPronoun(at)) return suspectsMeant(scene, at, at);
    return isPeopleAt(scene, at + 1) ? partiesAt(scene, 'person', at + 1) : [];
  }
  return [];
}

/** Words for putting somebody into custody (folded, without article). */
const putting: ReadonlySet<string> = new Set('وضع وضعت اخضاع اخضع اخضعت ايداع'.split(' '));
const custody: ReadonlySet<string> = new Set(['حراسه', 'تحت', 'حبس', 'توقيف', 'ايقاف']);

/** «مثل أمام وكيل الملك أمس رئيس الجماعة»: behind before whom it was, and when, who appears. */
export function appearing(
  scene: EventScene,
  { start }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis, entityAt } = scene;
  const before = found.find(({ role }) => role === 'authority');
  if (!before || found.some(({ role }) => role === 'person')) return [];
  if (!appears.test(analysis.stem(start)) || before.start < start) return [];
  const limit = analysis.sentenceEnd(start);
  let at = before.end;
  while (at < limit && (isComma(analysis, at) || entityAt(at)?.type === 'date')) at = entityAt(at)?.end ?? at + 1;
  return at < limit && isFreeNoun(scene, at) && isPeopleAt(scene, at) ? partiesAt(scene, 'person', at).slice(0, 1) : [];
}

const appears = /^[يت]?مثل(ت|وا)?$/;

/** How many words behind the word for prosecuting its charge or how it is done stands, at most. */
const pursuitReach = 14;

/** «متابعة ثلاثة أشخاص في حالة اعتقال», «متابعته في حالة سراح», «المتابعين بتهمة السرقة»: somebody is prosecuted; «متابعة الطلبة» is no such thing. */
export function isPursued(
  { analysis, clauses }: EventScene,
  { start, end }: TriggerInFrame,
  { role }: FoundArgument,
): boolean {
  if (role !== 'person' && !analysis.hasPronoun(start)) return false;
  const limit = Math.min(analysis.sentenceEnd(start) - 1, end + pursuitReach);
  for (let at = end; at < limit; at++) {
    if (clauses.of[at] !== clauses.of[start]) continue;
    if (analysis.folded(at) === 'حاله' && states.has(analysis.folded(at + 1))) return true;
    if ((analysis.outer(at) & Clitic.ba) !== 0 && charges.has(analysis.bare(at))) return true;
  }
  return false;
}

/** «الأشخاص المتابعين بجرائم الإرهاب»: behind a noun the participle tells who is prosecuted, and not who prosecutes. */
export function asPursued(
  { analysis }: EventScene,
  { start, reading }: TriggerInFrame,
  found: FoundArgument[],
): FoundArgument[] {
  if (reading !== 'modifier' || !analysis.bare(start).startsWith('متابع')) return found;
  const before = found.filter(({ role, start: at }) => role === 'charge' || at < start);
  return before.map((one) => (one.role === 'authority' ? inRole(one, 'person') : one));
}

const states: ReadonlySet<string> = new Set(['اعتقال', 'سراح']);
const charges: ReadonlySet<string> = new Set(['تهمه', 'تهم', 'جنحه', 'جنايه', 'جرايم']);
