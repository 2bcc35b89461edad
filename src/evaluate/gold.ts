/**
 * Annotated articles: JSON → gold, checked field by field. Throws InputError with the source and the field at fault.
 */
import { InputError } from '../errors.ts';

export interface GoldEntity {
  type: string;
  start: number;
  end: number;
  country?: string;
  role?: string;
}

export interface GoldArgument {
  role: string;
  start: number;
  end: number;
}

export interface GoldEvent {
  type: string;
  trigger: { start: number; end: number };
  arguments: GoldArgument[];
  polarity?: string;
  modality?: string;
}

export interface GoldArticle {
  id: string;
  date?: string;
  text: string;
  entities: GoldEntity[];
  events: GoldEvent[];
}

/** Reads one gold article from JSON text; `where` names it in errors. */
export function readGold(json: string, where: string): GoldArticle {
  const value = parse(json, where);
  if (typeof value.id !== 'string') throw new InputError(`${where}: id`, 'must be a string');
  if (typeof value.text !== 'string') throw new InputError(`${where}: text`, 'must be a string');
  const { text } = value;
  listOf(value, 'entities', where).forEach((entity, at) => checkSpan(entity, text, `${where}: entities[${at}]`));
  listOf(value, 'events', where).forEach((event, at) => checkEvent(event, text, `${where}: events[${at}]`));
  return value as unknown as GoldArticle;
}

type Loose = Record<string, unknown>;

function parse(json: string, where: string): Loose {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputError(where, `not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(where, 'not a JSON object');
  return value as Loose;
}

function listOf(value: Loose, field: string, where: string): Loose[] {
  const list = value[field];
  if (!Array.isArray(list)) throw new InputError(`${where}: ${field}`, 'must be a list');
  return list as Loose[];
}

function checkSpan(value: Loose, text: string, where: string): void {
  const { start, end } = value;
  const valid =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= (start as number) &&
    (start as number) < (end as number) &&
    (end as number) <= text.length;
  if (!valid) throw new InputError(where, `no span of the text: start ${String(start)}, end ${String(end)}`);
}

function checkEvent(event: Loose, text: string, where: string): void {
  if (typeof event.trigger !== 'object' || event.trigger === null) throw new InputError(`${where}.trigger`, 'missing');
  checkSpan(event.trigger as Loose, text, `${where}.trigger`);
  listOf(event, 'arguments', where).forEach((argument, at) => checkSpan(argument, text, `${where}.arguments[${at}]`));
}
