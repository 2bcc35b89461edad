/** Several who are appointed in a row, each with his post: «تعيين سالم الحارثي مديرا للتعليم، وخالد العتيبي مديرا للصحة». */
import { isComma } from '../../syntax/commas.ts';
import { behindBrackets } from '../../syntax/quotations.ts';
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
  while (next && row.length < 2 * mostOfThem) {
    const cut = cutBefore(scene, last, next.at);
    if (last === first) row.push(cut);
    else row[row.length - 1] = cut;
    last = phrasesAt(scene, 'position', next.post)[0] ?? argumentOver(scene, 'position', next.post, next.post + 1);
    row.push(next.person, last);
    next = nextHolder(scene, last);
  }
  if (row.length === 0) return found;
  const end = last.end;
  return [...found.filter((one) => one.start < first.start || one.start >= end), ...row];
}

/** One who follows in a row: where و joins him, who he is, and where his post begins. */
interface Holder {
  at: number;
  person: FoundArgument;
  post: number;
}

/** The person joined behind or inside of a post, with a post of his own behind him. */
function nextHolder(scene: EventScene, { start, end }: FoundArgument): Holder | undefined {
  const { analysis } = scene;
  const limit = Math.min(analysis.sentenceEnd(start), start + reach, end + 1 + farthest);
  for (let at = start + 1; at < limit; at++) {
    const holder = (analysis.outer(at) & Clitic.wa) === 0 ? undefined : holderAt(scene, at);
    if (holder) return holder;
  }
  return undefined;
}

/** «وخالد العتيبي مديرا», «والسيد محمد شلوف مستشارا», «ومنجي الرحوي (الجبهة الشعبية) نائب رئيس». */
function holderAt(scene: EventScene, at: number): Holder | undefined {
  const { analysis, entityAt } = scene;
  const cue = analysis.longestMatch(at, analysis.lexicon.code['person-cue']);
  const name = cue < 0 || entityAt(at) ? at : analysis.matches.end[cue]!;
  const entity = entityAt(name);
  const end = entity?.type === 'person' ? entity.end : unlistedEnd(scene, name);
  if (end < 0 || end >= analysis.sentenceEnd(at)) return undefined;
  const behind = behindBrackets(analysis, end);
  const isPost = isPostAt(scene, behind) || (behind > end && isOfficeAt(scene, behind));
  if (!isPost) return undefined;
  const person =
    entity?.type === 'person' ? argumentOfEntity('person', entity) : argumentOver(scene, 'person', name, end);
  return { at, person, post: behind };
}

/** «وصالح مطيراوي واليا», «والشمري وكيلا»: the end of a name that no list has, right before a post; −1. */
function unlistedEnd(scene: EventScene, name: number): number {
  const { analysis, clauses, entityAt } = scene;
  if (name >= analysis.count || entityAt(name) || clauses.ofVerb.has(name)) return -1;
  const names = analysis.bits['given-name'] | analysis.bits['family-name'];
  const isName = analysis.is(name, names) && !analysis.is(name, analysis.bits.noun);
  if (!isName && !surname.test(analysis.folded(name))) return -1;
  const limit = Math.min(analysis.sentenceEnd(name), name + 1 + longestName);
  for (let end = name + 1; end < limit; end++) {
    if (isPostAt(scene, end)) return end;
    if (analysis.outer(end) !== 0 || !analysis.isWord(end) || entityAt(end) || clauses.ofVerb.has(end)) return -1;
  }
  return -1;
}

const longestName = 3;
/** «والشمري» */
const surname = /^و?ال.{2,}ي$/;

/** «نائب رئيس»: an office without article, in whatever case. */
const isOfficeAt = ({ analysis }: EventScene, at: number): boolean =>
  at < analysis.count &&
  analysis.outer(at) === 0 &&
  !analysis.isDefinite(at) &&
  analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;

/** «مديرا للصحة», «عميدة للكلية»: an office in the accusative without article, which that of a woman doesn't show. */
function isPostAt(scene: EventScene, at: number): boolean {
  const { analysis } = scene;
  if (isOfficeAt(scene, at) && analysis.lastLetter(at) === 'ة') return true;
  if (at >= analysis.count || analysis.outer(at) !== 0 || analysis.isDefinite(at) || !analysis.isAccusative(at))
    return false;
  return analysis.is(at, analysis.bits.people) || isOfficeAt(scene, at) || posts.has(analysis.bare(at));
}

/** Offices in the accusative (folded) that are no titles before a name. */
export const posts: ReadonlySet<string> = new Set(
  'مدربا مدربه مشرفا مشرفه ناييا منسقا متحدثا ناطقا رييسا قايدا قايما زعيما مقررا'.split(' '),
);

/** A post that ends before the next person, without the comma between. */
function cutBefore(scene: EventScene, post: FoundArgument, next: number): FoundArgument {
  const behind = isComma(scene.analysis, next - 1) ? next - 1 : next;
  return behind < post.end ? argumentOver(scene, 'position', post.start, behind) : post;
}
