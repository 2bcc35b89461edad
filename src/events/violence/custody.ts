/** Who is held and prosecuted, where no frame tells: «وضع المشتبه فيه تحت تدبير الحراسة النظرية», «متابعة المتهم في حالة سراح». */
import { Clitic } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from '../types.ts';
import { isPeopleAt } from '../words/actors.ts';
import { inRole } from '../words/in-role.ts';
import { suspectsMeant } from './suspects.ts';

/** How many words before the custody the word for putting somebody there stands, at most. */
const putReach = 10;

/** «وضع المشتبه فيه تحت تدبير الحراسة النظرية», «تم وضعه رهن الحراسة النظرية»: who is put into custody. */
export function putInCustody(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { analysis } = scene;
  if (isVerb || !custody.has(analysis.folded(start)) || found.some(({ role }) => role === 'person')) return [];
  const first = Math.max(analysis.sentenceStart(start), start - putReach);
  for (let at = start - 1; at >= first; at--) {
    if (analysis.bare(at) !== 'وضع' && analysis.bare(at) !== 'وضعت') continue;
    if (analysis.hasPronoun(at)) return suspectsMeant(scene, at, at);
    return isPeopleAt(scene, at + 1) ? partiesAt(scene, 'person', at + 1) : [];
  }
  return [];
}

const custody: ReadonlySet<string> = new Set(['الحراسه', 'تحت', 'الحبس', 'التوقيف', 'الايقاف']);

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
