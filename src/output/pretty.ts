/** For people: a document's entities by type and its events with their arguments, as plain text with optional colour. */
import type { Document, Entity, Event, Referent } from '../types.ts';

/** ANSI styles, or none. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
}

export const plainStyle: Style = { bold: (text) => text, dim: (text) => text };
export const ansiStyle: Style = {
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  dim: (text) => `\u001b[2m${text}\u001b[22m`,
};

const typeOrder = [
  'official',
  'person',
  'organization',
  'country',
  'place',
  'date',
  'nationality',
  'quantity',
  'money',
  'percent',
];
const labelWidth = 14;

export function toPretty(document: Document, style: Style = plainStyle): string {
  const title = document.text.split('\n', 1)[0]!.slice(0, 120);
  const head = [document.id, document.date].filter(Boolean).join('  ');
  return [
    style.bold(title),
    ...(head ? [style.dim(head)] : []),
    '',
    ...entityLines(document, style),
    '',
    ...eventLines(document, style),
    '',
  ].join('\n');
}

function entityLines({ entities, referents }: Document, style: Style): string[] {
  const types = [...new Set(entities.map(({ type }) => type))].sort((a, b) => rank(a) - rank(b));
  const byReferent = new Map(referents.map((referent) => [referent.id, referent]));
  return types.flatMap((type) => [
    style.bold(heading(type)),
    ...distinctLines(
      entities.filter((entity) => entity.type === type),
      byReferent,
      style,
    ),
  ]);
}

const rank = (type: string): number => (typeOrder.indexOf(type) + typeOrder.length + 1) % (typeOrder.length + 1);
const heading = (type: string): string => `${type}s`.replace(/ys$/, 'ies');

/** One line a referent: its first mention, what is known of it, and how often it is mentioned. */
function distinctLines(entities: readonly Entity[], referents: ReadonlyMap<string, Referent>, style: Style): string[] {
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const entity of entities) {
    if (seen.has(entity.referent)) continue;
    seen.add(entity.referent);
    const times = referents.get(entity.referent)?.mentions.length ?? 1;
    lines.push(`  ${oneLine(entity.text)}  ${style.dim(details(entity, times))}`.trimEnd());
  }
  return lines;
}

function details(entity: Entity, times: number): string {
  const { role, person, organization, country, value, name, text } = entity;
  const canonical = name !== text && entity.type !== 'official' && entity.type !== 'date' ? `= ${oneLine(name)}` : '';
  return [role, country, value, person, organization, canonical, times > 1 ? `×${times}` : '']
    .filter(Boolean)
    .join(' · ');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function eventLines(document: Document, style: Style): string[] {
  const byId = new Map(document.entities.map((entity) => [entity.id, entity]));
  return document.events.flatMap((event) => [
    eventHead(event, byId.get(event.source ?? ''), style),
    ...event.arguments.map(({ role, text }) => `    ${style.dim(role.padEnd(labelWidth))}${oneLine(text)}`),
  ]);
}

function eventHead(event: Event, source: Entity | undefined, style: Style): string {
  const { type, trigger, polarity, modality, mode, country, referent } = event;
  const status = [
    polarity === 'negative' ? 'negative' : '',
    modality === 'asserted' ? '' : modality,
    mode,
    timeText(event),
    country,
    source ? `says ${oneLine(source.text)}` : '',
    referent ? `= ${referent}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
  return `${style.bold(type)}  «${oneLine(trigger.text)}»${status ? `  ${style.dim(status)}` : ''}`;
}

/** The event's own time; that of the document says nothing new. */
const timeText = ({ time }: Event): string => (time?.from === 'argument' ? time.value : '');
