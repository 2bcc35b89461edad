/**
 * Tagging of pre-tokenised text: sentences → the same tokens with B-/I- tags (PER, LOC, ORG, MISC). Sentences are joined into
 * blocks so that names found in one help in the next; tokens keep their place by offset.
 */
import type { Extractor } from '../extract.ts';
import type { Entity } from '../types.ts';
import type { TaggedSentence } from './conll.ts';

/** ANERcorp's tags by entity type; officials count by the person and the country in them, values not at all. */
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

const sentencesPerBlock = 30;

export function tagSentences(extractor: Extractor, sentences: readonly TaggedSentence[]): TaggedSentence[] {
  const tagged: TaggedSentence[] = [];
  for (let at = 0; at < sentences.length; at += sentencesPerBlock)
    tagged.push(...tagBlock(extractor, sentences.slice(at, at + sentencesPerBlock)));
  return tagged;
}

function tagBlock(extractor: Extractor, sentences: readonly TaggedSentence[]): TaggedSentence[] {
  const text = sentences.map((sentence) => sentence.map(({ token }) => token).join(' ')).join('\n');
  const entities = outermost(extractor.extract(text).entities);
  let offset = 0;
  let next = 0;
  return sentences.map((sentence) =>
    sentence.map(({ token }) => {
      const [start, end] = [offset, offset + token.length];
      offset = end + 1;
      while (next < entities.length && entities[next]!.end <= start) next++;
      const entity = entities[next];
      const inside = entity !== undefined && entity.start < end;
      return { token, tag: inside ? `${entity.start < start ? 'I' : 'B'}-${tagOf(entity.type)}` : 'O' };
    }),
  );
}

/** The tagged types, in text order, none inside another. */
function outermost(entities: readonly Entity[]): Entity[] {
  const kept: Entity[] = [];
  for (const entity of entities)
    if (tagOf(entity.type) !== undefined && entity.start >= (kept.at(-1)?.end ?? 0)) kept.push(entity);
  return kept;
}
