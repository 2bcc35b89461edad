/** The derivation of every finding: where it stands, what it says, and which lexicon lines and rules it comes from. */
import type { Document, Entity, Event, Evidence } from '../types.ts';

export function toExplanation(document: Document): string {
  return `${[
    ...document.entities.map(explainEntity),
    ...document.events.map((event) => explainEvent(event, document)),
  ].join('\n\n')}\n`;
}

const evidenceLines = (evidence: readonly Evidence[]): string[] =>
  evidence.map(({ stage, id }) => `    by ${stage.padEnd(8)} ${id}`);

function explainEntity(entity: Entity): string {
  const { id, type, start, end, text, evidence, confidence, referent } = entity;
  const told = (['subtype', 'name', 'country', 'role', 'person', 'organization', 'value'] as const).flatMap((key) =>
    entity[key] ? [`    ${key} = ${entity[key]}`] : [],
  );
  return [
    `${id} ${type} [${start}, ${end}) «${text}» → ${referent} (${confidence})`,
    ...told,
    ...evidenceLines(evidence),
  ].join('\n');
}

function explainEvent(event: Event, { text }: Document): string {
  const { id, type, trigger, polarity, modality, confidence, evidence } = event;
  const around = text.slice(Math.max(0, trigger.start - 30), trigger.end + 30).replace(/\s+/g, ' ');
  const told = event.arguments.map(
    ({ role, start, end, text: span, entity }) =>
      `    ${role} = «${span}» [${start}, ${end})${entity ? ` → ${entity}` : ''}`,
  );
  return [
    `${id} ${type} [${trigger.start}, ${trigger.end}) «${trigger.text}» ${polarity}, ${modality} (${confidence})`,
    `    in …${around}…`,
    ...linkedLines(event),
    ...told,
    ...evidenceLines(evidence),
  ].join('\n');
}

/** What the document as a whole says of an event. */
function linkedLines({ mode, time, country, source, referent, plover }: Event): string[] {
  const told = {
    mode,
    time: time && `${time.value} (from the ${time.from})`,
    country,
    source,
    referent,
    plover: plover && [plover.type, plover.mode].filter(Boolean).join(' '),
  };
  return Object.entries(told).flatMap(([key, value]) => (value ? [`    ${key} = ${value}`] : []));
}
