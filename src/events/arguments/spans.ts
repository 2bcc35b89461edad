/** What the spans of a trigger's arguments say of each other: which stand in a longer one, and which are found twice. */
import type { EventRules, EventScene, FoundArgument } from '../types.ts';

/**
 * A place or time that stands inside a longer phrase belongs to that phrase, and so does a part of it; so do the parties
 * of «العلاقات بين البلدين» as a topic.
 */
export function isInsidePhrase(
  { analysis }: EventScene,
  argument: FoundArgument,
  all: readonly FoundArgument[],
  rules: EventRules,
): boolean {
  const { role, start } = argument;
  if (role === 'place' || role === 'time')
    return all.some(
      (other) => isInside(argument, other) && (isPhrase(other, rules) || isOfDoer(argument, other, rules)),
    );
  // «كمائن ضد دوريتين للجيش»: whose they are is no second target.
  const mayBeThing = !rules.parties.includes(role) || rules.things?.includes(role);
  if (mayBeThing && all.some((other) => isPart(argument, other))) return true;
  if (!rules.parties.includes(role)) return false;
  if (role !== rules.doer && role !== rules.opposes && all.some((other) => isOfDoer(argument, other, rules)))
    return true;
  if (start === 0 || analysis.folded(start - 1) !== 'بين') return false;
  return all.some((other) => other.role === rules.topic && other.start < start && isInside(argument, other));
}

const isPhrase = ({ role }: FoundArgument, { parties }: EventRules): boolean =>
  role !== 'place' && role !== 'time' && !parties.includes(role);

const isInside = ({ from, to }: FoundArgument, other: FoundArgument): boolean => other.from <= from && to <= other.to;

/** «أضاف المتحدث الرسمي للهيئة», «مسؤولون في واشنطن»: a part of who does it is no other party, and no place of it. */
const isOfDoer = (one: FoundArgument, other: FoundArgument, { doer }: EventRules): boolean =>
  other.role === doer && other.start < one.start && isInside(one, other);

/** «مساندة مقترحات الأطراف»: whose they are is no second thing that is supported. */
const isPart = (one: FoundArgument, other: FoundArgument): boolean =>
  other.role === one.role && isInside(one, other) && other.to - other.from > one.to - one.from;

/** A span once: what is found first keeps it, unless it is both the place and who is faced there. */
export const unique = (found: readonly FoundArgument[], rules: EventRules): FoundArgument[] =>
  found.filter((_, at) => !isFoundBefore(found, at, rules));

function isFoundBefore(found: readonly FoundArgument[], at: number, { faced }: EventRules): boolean {
  const { from, to, role } = found[at]!;
  for (let before = 0; before < at; before++) {
    const other = found[before]!;
    if (other.from === from && other.to === to && !(role === faced && other.role === 'place')) return true;
  }
  return false;
}
