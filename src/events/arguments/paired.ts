/**
 * Several who share one word for what they are, each told by where he is from and his name: «الرئيسان المصري عبد الفتاح السيسي
 * والفرنسي فرانسوا هولاند», «وزيرا الخارجية السعودي عادل الجبير والأمريكي جون كيري».
 */
import type { Mention } from '../../grammar/mentions.ts';
import { Clitic } from '../../text/clitics.ts';
import type { EventScene } from '../types.ts';

/** How many words stand between what they are and the first of them. */
const portfolioReach = 3;
const mostOfThem = 6;
const several = /(ا|ي|ان|ين|اء|و|ون)$/;

/** The persons named, two at least; none where the words at a token are no such row. */
export function pairedAt(scene: EventScene, at: number): Mention[] {
  const { analysis } = scene;
  const isHead = analysis.is(at, analysis.bits.people) && several.test(analysis.stem(at)) && !scene.entityAt(at);
  if (!isHead) return [];
  const limit = Math.min(analysis.sentenceEnd(at), at + 1 + portfolioReach);
  for (let next = at + 1; next < limit && analysis.outer(next) === 0; next++) {
    const first = namedFrom(scene, next);
    if (first) return rowFrom(scene, first);
  }
  return [];
}

/** The person whom a nationality at a token leads to. */
function namedFrom({ analysis, entityAt }: EventScene, at: number): Mention | undefined {
  const row = analysis.longestMatch(at, analysis.lexicon.code.nationality);
  const end = row < 0 ? -1 : analysis.matches.end[row]!;
  const name = end > at && end < analysis.sentenceEnd(at) && analysis.outer(end) === 0 ? entityAt(end) : undefined;
  return name?.type === 'person' ? name : undefined;
}

function rowFrom(scene: EventScene, first: Mention): Mention[] {
  const { analysis } = scene;
  const found = [first];
  for (let at = first.end; at < analysis.sentenceEnd(first.start) && found.length < mostOfThem; ) {
    const next = analysis.outer(at) === Clitic.wa ? namedFrom(scene, at) : undefined;
    if (!next) break;
    found.push(next);
    at = next.end;
  }
  return found.length > 1 ? found : [];
}
