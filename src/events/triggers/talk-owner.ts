/** Whose a talk is: «تصريح لرئيس الحكومة», «التصريحات الأخيرة للمرشد»; «تصريح للصحفيين», «تصريح لوكالة» say who hears it. */
import { reporters } from '../../entities/organization/medium.ts';
import { headOf } from '../../syntax/agreement.ts';
import { Clitic } from '../../text/clitics.ts';
import { headWord } from '../roles/medium.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { peopleTypes } from '../words/actors.ts';
import { inRole } from '../words/in-role.ts';

/** How many adjectives may stand between a talk and whose it is. */
const adjectives = 2;

const talks: ReadonlySet<string> = new Set('تصريح تصريحات كلمه خطاب حديث بيان'.split(' '));
/** Those to whom people speak. */
const press: ReadonlySet<string> = new Set([...reporters, 'مبعوث', 'مبعوثه', 'صحفي', 'صحافي']);

/** Those who make statements and hear none (folded, without article). */
const holders: ReadonlySet<string> = new Set(
  'مسوولين مسوولون نواب وزراء قاده قيادات قياديين قياديون سفراء رووساء'.split(' '),
);

/** The audience that is somebody by name or office right behind a talk as its speaker, where no other is found. */
export function asOwners(scene: EventScene, found: readonly FoundArgument[]): FoundArgument[] {
  if (!found.some((one) => isOwner(scene, one))) return [...found];
  const isOpen = !found.some(({ role }) => role === 'speaker');
  return found.flatMap((one) => {
    if (!isOwner(scene, one)) return [one];
    return isOpen ? [inRole(one, 'speaker')] : [];
  });
}

function isOwner({ analysis, entityAt }: EventScene, { role, start }: FoundArgument): boolean {
  if (role !== 'audience' || analysis.outer(start) !== Clitic.la || press.has(analysis.bare(start))) return false;
  const entity = entityAt(start);
  const isBody = analysis.longestMatch(start, analysis.lexicon.code['organization-head']) >= 0;
  const isOne = !isBody && analysis.is(start, analysis.bits.people) && headOf(analysis, start, 'noun').single === true;
  if (entity ? !peopleTypes.has(entity.type) : !isOne && !holders.has(analysis.bare(start))) return false;
  let talk = start - 1;
  while (talk >= start - adjectives && (analysis.is(talk, analysis.bits.adjective) || analysis.stem(talk) === 'غير'))
    talk--;
  return talk >= analysis.sentenceStart(start) && talks.has(headWord(analysis, talk));
}
