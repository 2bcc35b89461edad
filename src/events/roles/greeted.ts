/** «كان في استقبال الوزير بالمطار أمير المنطقة», «وكان في وداعه سفير …»: who is there to greet somebody or to see him off. */
import { honoured } from '../../syntax/clauses/subjects.ts';
import { prayerEnd } from '../../syntax/formulas/prayers.ts';
import { Clitic, prepositionClitics } from '../../text/clitics.ts';
import { partiesAt } from '../arguments/arguments.ts';
import { ownerOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isPeopleAt } from '../words/actors.ts';
import { behindHonorifics } from '../words/honorifics.ts';
import { inRole } from '../words/in-role.ts';
import { isSite } from '../words/place-names.ts';
import { complementRole } from './noun-owner.ts';

const greetings: ReadonlySet<string> = new Set(['استقبال', 'وداع', 'توديع']);
/** How far behind the noun those who greet may stand, behind when and where it was. */
const reach = 24;

/** True of a noun that says whom people are there for: behind «كان في». */
export function isGreeting({ analysis }: EventScene, at: number): boolean {
  if (at - 2 < analysis.sentenceStart(at) || analysis.folded(at - 1) !== 'في') return false;
  return greetings.has(analysis.indefinite(at)) && analysis.is(at - 2, analysis.bits.auxiliary);
}

/** Whoever is greeted in the role of the noun's complement, and who greets in that of its subject; as they were where it is no greeting. */
export function greeted(scene: EventScene, trigger: TriggerInFrame, found: readonly FoundArgument[]): FoundArgument[] {
  const { analysis, entityAt } = scene;
  const { start, end, frame, rules, reading } = trigger;
  if (reading !== 'noun' || !isGreeting(scene, start)) return [...found];
  const isOwned = analysis.hasPronoun(start);
  // «في استقبال سموه»
  const isTitle = end < analysis.sentenceEnd(start) && honoured.has(analysis.folded(end));
  const guest = isTitle ? ownerOf(scene, end) : isOwned ? -1 : behindHonorifics(analysis, entityAt, end);
  const guests = guest < 0 ? [] : partiesAt(scene, complementRole(frame)!, guest).slice(0, 1);
  const host = hostBehind(scene, start, isTitle ? end + 1 : (guests[0]?.end ?? end));
  const hosts = host < 0 ? [] : partiesAt(scene, frame.subject!, host);
  const behind = hosts.at(-1)?.end ?? analysis.count;
  // «في استقباله»: whom the pronoun stands for was found before it; «بصحبة وكيله»: who else came.
  const others = found.filter(
    ({ role, start: at }) => at !== end && (!rules.parties.includes(role) || (at < start && isOwned) || at >= behind),
  );
  const guestsToo = others.map((one) => (one.role === frame.subject ? inRole(one, complementRole(frame)!) : one));
  return [...guestsToo, ...guests, ...hosts];
}

/** The first free noun phrase of people behind the one who is greeted: behind «لدى وصوله المطار», «بمطار قرطاج», asides; −1. */
function hostBehind(scene: EventScene, noun: number, from: number): number {
  const { analysis, phrases, entityAt, clauses } = scene;
  const limit = Math.min(analysis.sentenceEnd(noun), from + reach);
  for (let at = from; at < limit; ) {
    const wished = prayerEnd(analysis, at);
    if (wished > at) {
      at = wished;
      continue;
    }
    if (clauses.ofVerb.has(at)) return -1;
    const governed = phrases.isPreposition(at) ? at + 1 : (analysis.outer(at) & prepositionClitics) !== 0 ? at : -1;
    if (governed >= 0) at = behindGoverned(scene, governed);
    else if (entityAt(at)?.type === 'date' || entityAt(at)?.type === 'place') at = entityAt(at)!.end;
    else if (analysis.isWord(at) && analysis.outer(at) === 0) {
      const named = behindHonorifics(analysis, entityAt, at);
      if (isPeopleAt(scene, named)) return named;
      // «لدى وصوله مقر الحفل»
      if (!(analysis.isDefinite(at) || isSite(scene, at)) || !analysis.is(at, analysis.bits.noun)) return -1;
      at = phrases.coreEnd(at);
    } else if ((analysis.outer(at) & Clitic.wa) !== 0) return -1;
    else at++;
  }
  return -1;
}

/** Behind a phrase that a preposition governs, and what a deed with a pronoun in it takes («لدى وصوله المطار»). */
function behindGoverned({ analysis, phrases, entityAt }: EventScene, at: number): number {
  if (at >= analysis.count) return at;
  return Math.max(at + 1, entityAt(at)?.end ?? 0, phrases.isNominal(at) ? phrases.coreEnd(at) : 0);
}
