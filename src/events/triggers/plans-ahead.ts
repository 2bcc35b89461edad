/** «سيزور كيري القاهرة غدا … كما يلتقي نظيره»: what is told in the present behind a plan of the same people is planned too. */
import { isPresent } from '../../lexicon/features.ts';
import type { EventScene, FoundArgument, FoundEvent, TriggerInFrame } from '../types.ts';

/** How many events and sentences back the plan is told. */
const mostBack = 4;
const sentencesBack = 1;

/** True of a meeting or a journey in the present, if one of the same people, told shortly before, is planned. */
export function followsPlan(
  scene: EventScene,
  { start, rules }: TriggerInFrame,
  tense: number,
  found: readonly FoundArgument[],
  told: readonly FoundEvent[],
): boolean {
  if (!rules.isUndertaken || !isPresent(tense)) return false;
  const { analysis } = scene;
  const sentence = analysis.sentenceOf(start);
  const doers = doersIn(scene, rules.parties, found);
  return told
    .slice(-mostBack)
    .some(
      (event) =>
        event.modality === 'planned' &&
        event.rules.isUndertaken === true &&
        sentence - analysis.sentenceOf(event.start) <= sentencesBack &&
        doersIn(scene, event.rules.parties, event.arguments).some((doer) => doers.includes(doer)),
    );
}

/** Those who take part, each by the last word of his name. */
const doersIn = ({ analysis }: EventScene, parties: readonly string[], found: readonly FoundArgument[]): string[] =>
  found.filter(({ role }) => parties.includes(role)).map(({ end }) => analysis.bare(end - 1));
