/**
 * «هاجم مسلح دورية وقتل جنديا», «أطلق شرطي النار وأصاب المهاجم»: of a verb that is spelled as its passive is, and that و joins to what
 * somebody did, he is the doer too, as far as the ending of whom it is done to and the verb's own allow.
 */
import { agrees, type Head, headOf } from '../../syntax/agreement.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene, FoundArgument, FoundEvent } from '../types.ts';
import { inRole } from '../words/in-role.ts';

/** How many events back the verb before may be told. */
const nearest = 2;
/** How many words may stand between the two verbs. */
const reach = 16;
const violent: ReadonlySet<string> = new Set(['attack', 'arrest']);

/** Gives attacks and arrests without a doer that of the one before them in the sentence. */
export function withJoinedDoers(scene: EventScene, events: readonly FoundEvent[]): FoundEvent[] {
  const told: FoundEvent[] = [];
  for (const event of events) {
    const doers = violent.has(event.type) ? doersOf(scene, event, told) : [];
    told.push(doers.length === 0 ? event : { ...event, arguments: [...event.arguments, ...doers] });
  }
  return told;
}

function doersOf(scene: EventScene, event: FoundEvent, told: readonly FoundEvent[]): FoundArgument[] {
  if (event.isNoun) return isJoinedNoun(scene, event) ? undertakersBefore(scene, event, told) : [];
  return isJoined(scene, event) ? doersBefore(scene, event, told) : [];
}

/** «وتدمير مخازن»: a noun behind و before whom it is done to, and nobody who does it. */
const isJoinedNoun = ({ analysis }: EventScene, { start, rules, arguments: found }: FoundEvent): boolean =>
  analysis.outer(start) === Clitic.wa &&
  !found.some(({ role }) => role === rules.doer) &&
  found.some(({ role, start: at }) => doneTo.has(role) && at >= start);

/** «تمكن الجيش من قتل خمسة مسلحين وتدمير مخازن وإصابة آخرين»: who stands before the noun that the next one is joined to, in its clause. */
function undertakersBefore(
  { analysis, clauses }: EventScene,
  { start, rules }: FoundEvent,
  told: readonly FoundEvent[],
): FoundArgument[] {
  const before = told.at(-1);
  if (!before?.isNoun || !violent.has(before.type) || start - before.end > reach) return [];
  if (analysis.sentenceOf(before.start) !== analysis.sentenceOf(start)) return [];
  if (clauses.of[before.start] !== clauses.of[start]) return [];
  return before.arguments
    .filter(({ role, start: at }) => role === before.rules.doer && at < before.start)
    .map((one) => inRole(one, rules.doer));
}

/** A verb behind و, whose object stands behind it without the ending that only subjects have, and nobody who does it. */
function isJoined({ analysis, clauses }: EventScene, { start, isNoun, rules, arguments: found }: FoundEvent): boolean {
  if (isNoun || (analysis.outer(start) & joining) === 0 || !clauses.ofVerb.has(start)) return false;
  if (suffered.test(analysis.stem(start)) || found.some(({ role }) => role === rules.doer)) return false;
  const object = found.find(({ role, start: at }) => doneTo.has(role) && at > start);
  return object !== undefined && !nominative.test(analysis.folded(object.start));
}

function doersBefore(scene: EventScene, { start, rules }: FoundEvent, told: readonly FoundEvent[]): FoundArgument[] {
  const { analysis, clauses, entityAt } = scene;
  const { form, previous } = clauses.ofVerb.get(start)!;
  const before = told.slice(-nearest).findLast((one) => violent.has(one.type));
  if (!form || !before || start - before.end > reach) return [];
  if (analysis.sentenceOf(before.start) !== analysis.sentenceOf(start)) return [];
  if (previous < 0 || clauses.of[before.start] !== previous) return [];
  // «شن مسلح هجوما وقتل …»: whoever stands behind a noun may be whom it hit.
  const limit = before.isNoun ? before.start : start;
  const doers = before.arguments.filter(({ role, start: at }) => role === before.rules.doer && at < limit);
  const headAt = (at: number): Head => (entityAt(at) ? scene.head(at) : headOf(analysis, at, 'noun'));
  const fits = doers.length === 1 && agrees(form, headAt(doers[0]!.start), false);
  return fits ? doers.map((one) => inRole(one, rules.doer)) : [];
}

const joining = Clitic.wa | Clitic.fa;
const doneTo: ReadonlySet<string> = new Set(['target', 'person']);
/** «قتل شخصان», «جرح آخرون»: of those a passive tells. */
const nominative = /...(ان|ون|وا)$/;
/** Passives that no active is spelled like. */
const suffered = /^(اصيب|اغتيل|اعتدي|استشهد|تعرض|توفي)/;
