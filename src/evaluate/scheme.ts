/**
 * Tag schemes: entities → tagged spans, none inside another. `guidelines` keeps khabar's own spans under the tags PER, LOC,
 * ORG and MISC; a corpus that tags other spans has a scheme of its own (anercorp.ts).
 */
import type { Entity, Span } from '../types.ts';

export interface TaggedSpan extends Span {
  tag: string;
}

/** The spans of a text in text order. Entities come in text order, an outer one before those inside it. */
export type TagScheme = (entities: readonly Entity[]) => TaggedSpan[];

export const guidelines: TagScheme = (entities) =>
  outermost(entities.flatMap((entity) => tagged(entity, entity) ?? []));

/** The tags by entity type; officials count by the person and the country in them, values not at all. */
const tagByType: Readonly<Record<string, string | undefined>> = {
  person: 'PER',
  country: 'LOC',
  place: 'LOC',
  organization: 'ORG',
  official: undefined,
  date: undefined,
  nationality: undefined,
  quantity: undefined,
  money: undefined,
  percent: undefined,
  url: undefined,
};

/** Every other type of thing, a caller's own included, is MISC. */
const tagOf = (type: string): string | undefined => (Object.hasOwn(tagByType, type) ? tagByType[type] : 'MISC');

/** A span under the tag of its entity's type, if that is tagged at all. */
export function tagged({ type }: Entity, { start, end }: Span): TaggedSpan | undefined {
  const tag = tagOf(type);
  return tag === undefined ? undefined : { start, end, tag };
}

/** Of spans in text order those that begin inside no other. */
export function outermost(spans: readonly TaggedSpan[]): TaggedSpan[] {
  const kept: TaggedSpan[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
