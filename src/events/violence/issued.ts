/** «صدر في حق الصحفي حكم بالسجن», «القيادي الذي صدر ضده حكم بالإعدام»: whom a ruling is against that stands behind him. */
import { partiesAt } from '../arguments/arguments.ts';
import { clauseOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { isPeopleAt } from '../words/actors.ts';

const issuing = /^[يت]?ا?صدرت?$/;
const against = /^(بحق|ضد|حق|شان)(?:ه|ها|هم|هما|هن)$/;

/** Whom the verb that issues a ruling names before it, or whom a pronoun there stands for in a relative clause. */
export function issuedAgainst(scene: EventScene, ruling: number): FoundArgument[] {
  const { analysis } = scene;
  const { verb, kind, antecedent } = clauseOf(scene, ruling);
  if (verb < 0 || verb > ruling || !issuing.test(analysis.stem(verb))) return [];
  for (let at = verb + 1; at < ruling; at++) {
    const word = analysis.folded(at);
    const first = word === 'بحق' || word === 'ضد' ? at + 1 : isInCase(scene, at) ? at + 2 : -1;
    if (first > at && first < ruling) return isPeopleAt(scene, first) ? partiesAt(scene, 'person', first) : [];
    if (!against.test(word)) continue;
    const isHe = kind === 'relative' && antecedent >= 0 && isPeopleAt(scene, antecedent);
    return isHe ? partiesAt(scene, 'person', antecedent) : [];
  }
  return [];
}

/** «في حق», «في شأن» */
const isInCase = ({ analysis }: EventScene, at: number): boolean =>
  analysis.folded(at) === 'في' && (analysis.folded(at + 1) === 'حق' || analysis.folded(at + 1) === 'شان');
