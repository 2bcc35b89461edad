/** Headlines that only say where somebody is, and for what: «وزير الخارجية في الرباط للقاء نظيره». */
import type { Mention } from '../../grammar/mentions.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';
import { peopleTypes } from '../words/actors.ts';
import { placeTypes } from '../words/place-names.ts';

/** Who is where for what a word with ل names, in a sentence without a verb that begins with the name; undefined if it says something else. */
export function whereabouts(scene: EventScene, purpose: number): { who: Mention; place: Mention } | undefined {
  const { analysis, clauses, entityAt } = scene;
  if (analysis.outer(purpose) !== Clitic.la) return undefined;
  const who = entityAt(analysis.sentenceStart(purpose));
  if (!who || !peopleTypes.has(who.type) || who.end >= purpose) return undefined;
  const start = analysis.folded(who.end) === 'في' ? who.end + 1 : who.end;
  const isIn = start > who.end || analysis.outer(start) === Clitic.ba;
  const place = isIn ? entityAt(start) : undefined;
  if (!place || !placeTypes.has(place.type) || place.end !== purpose) return undefined;
  const end = analysis.sentenceEnd(purpose);
  for (let at = who.start; at < end; at++) if (clauses.ofVerb.has(at)) return undefined;
  return { who, place };
}
