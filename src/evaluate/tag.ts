/**
 * Tagging of pre-tokenised text: sentences → the same tokens with B-/I- tags (PER, LOC, ORG, MISC). Sentences are joined into
 * blocks so that names found in one help in the next; tokens keep their place by offset.
 */
import type { Extractor } from '../extract.ts';
import type { TaggedSentence } from './conll.ts';
import type { TagScheme } from './scheme.ts';

const sentencesPerBlock = 30;

export function tagSentences(
  extractor: Extractor,
  sentences: readonly TaggedSentence[],
  scheme: TagScheme,
): TaggedSentence[] {
  const tagged: TaggedSentence[] = [];
  for (let at = 0; at < sentences.length; at += sentencesPerBlock)
    tagged.push(...tagBlock(extractor, sentences.slice(at, at + sentencesPerBlock), scheme));
  return tagged;
}

function tagBlock(extractor: Extractor, sentences: readonly TaggedSentence[], scheme: TagScheme): TaggedSentence[] {
  const text = sentences.map((sentence) => sentence.map(({ token }) => token).join(' ')).join('\n');
  const spans = scheme(extractor.extract(text).entities);
  let offset = 0;
  let next = 0;
  return sentences.map((sentence) =>
    sentence.map(({ token }) => {
      const [start, end] = [offset, offset + token.length];
      offset = end + 1;
      while (next < spans.length && spans[next]!.end <= start) next++;
      const span = spans[next];
      const inside = span !== undefined && span.start < end;
      return { token, tag: inside ? `${span.start < start ? 'I' : 'B'}-${span.tag}` : 'O' };
    }),
  );
}
