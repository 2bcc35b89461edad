/** Several who are appointed in a row, each with his post: «تعيين سالم الحارثي مديرا للتعليم، وخالد العتيبي مديرا للصحة». */
import { isComma } from '../../syntax/commas.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity, argumentOver, phrasesAt } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument } from '../types.ts';

const mostOfThem = 8;
/** How far behind the first word of a post the next one's holder may stand, and how far behind its last. */
const reach = 16;
const farthest = 4;

/** What was found, the first post cut off before the next person, and whoever follows with his own post. */
export function withRow(scene: EventScene, found: FoundArgument[]): FoundArgument[] {
  const post = found.find(({ role, start }) => role === 'position' && isPostAt(scene, start));
  const first = post && found.some(({ role, start }) => role === 'person' && start < post.start) ? post : undefined;
  if (!first) return found;
  const row: FoundArgument[] = [];
  let last = first;
  let next = nextHolder(scene, last);
  while (next >= 0 && row.length < 2 * mostOfThem) {
    const person = scene.entityAt(next)!;
    const cut = cutBefore(scene, last, next);
    if (last === first) row.push(cut);
    else row[row.length - 1] = cut;
    last = phrasesAt(scene, 'position', person.end)[0] ?? argumentOver(scene, 'position', person.end, person.end + 1);
    row.push(argumentOfEntity('person', person), last);
    next = nextHolder(scene, last);
  }
  if (row.length === 0) return found;
  const end = last.end;
  return [...found.filter((one) => one.start < first.start || one.start >= end), ...row];
}

/** The person joined behind or inside of a post, with a post right behind him; −1. */
function nextHolder(scene: EventScene, { start, end }: FoundArgument): number {
  const { analysis, entityAt } = scene;
  const limit = Math.min(analysis.sentenceEnd(start), start + reach, end + 1 + farthest);
  for (let at = start + 1; at < limit; at++) {
    if ((analysis.outer(at) & Clitic.wa) === 0) continue;
    const entity = entityAt(at);
    if (entity?.type === 'person' && isPostAt(scene, entity.end)) return at;
  }
  return -1;
}

/** «مديرا للصحة»: an office in the accusative without article. */
const isPostAt = ({ analysis }: EventScene, at: number): boolean =>
  at < analysis.count &&
  analysis.outer(at) === 0 &&
  analysis.isAccusative(at) &&
  !analysis.isDefinite(at) &&
  (analysis.is(at, analysis.bits.people) || analysis.longestMatch(at, analysis.lexicon.code.office) >= 0);

/** A post that ends before the next person, without the comma between. */
function cutBefore(scene: EventScene, post: FoundArgument, next: number): FoundArgument {
  const behind = isComma(scene.analysis, next - 1) ? next - 1 : next;
  return behind < post.end ? argumentOver(scene, 'position', post.start, behind) : post;
}
