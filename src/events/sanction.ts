/** sanction: sanctions are imposed, diplomats expelled, relations cut. Triggers: lexicons/triggers/sanction.tsv. */

import { partiesAt } from './arguments/arguments.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame, TriggerPlace } from './types.ts';
import { envoys } from './words/heads.ts';
import { inRole } from './words/in-role.ts';

export const sanction: EventRules = {
  type: 'sanction',
  parties: ['imposer', 'target'],
  doer: 'imposer',
  recipient: 'target',
  things: ['target'],
  only: { envoys: [{ role: 'target', heads: envoys }] },
  needsArgument: true,
  revise: withImposer,
  complete: tellingState,
  rejects: isRule,
};

/** «حظر الأسلحة», «حظر الاتحاد الأوروبي على النفط الروسي»: of a ban with what is banned behind its preposition, whose it is. */
function withImposer(
  { analysis, entityAt }: EventScene,
  { end, reading }: TriggerInFrame,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const isLaidOn =
    reading === 'noun' &&
    found.some(({ role, start }) => role === 'target' && start > end && against.has(analysis.folded(start - 1)));
  return found.map((one) => {
    const isWhose = isLaidOn && one.role === 'target' && one.start === end && imposing.has(entityAt(end)?.type ?? '');
    return isWhose ? inRole(one, 'imposer') : one;
  });
}

/** «قالت السعودية إن قطع العلاقات مع إيران …»: a state that tells of what nobody is said to have imposed. */
function tellingState(
  scene: EventScene,
  { start, isVerb }: TriggerPlace,
  found: readonly FoundArgument[],
): FoundArgument[] {
  const { clauses, entityAt, speaks } = scene;
  const clause = clauses.all[clauses.of[start]!]!;
  if (isVerb || clause.kind !== 'content' || clause.parent < 0 || found.some(({ role }) => role === 'imposer'))
    return [];
  const { verb, subject } = clauses.all[clause.parent]!;
  const isState = verb >= 0 && speaks(verb) && subject >= 0 && entityAt(subject)?.type === 'country';
  return isState ? partiesAt(scene, 'imposer', subject).slice(0, 1) : [];
}

const against: ReadonlySet<string> = new Set(['علي', 'ضد']);
const imposing: ReadonlySet<string> = new Set(['country', 'organization', 'official', 'place']);

/** «يعاقب القانون على الجريمة», «المخالفات تصل إلى الغرامة»: what a law lays down for whoever breaks it befalls nobody. */
function isRule({ analysis, entityAt }: EventScene, _: unknown, found: readonly FoundArgument[]): boolean {
  return found.some(({ role, start }) => role === 'imposer' && !entityAt(start) && laws.has(analysis.bare(start)));
}

const laws: ReadonlySet<string> = new Set(
  'قانون قوانين فصل فصول ماده مواد لايحه تشريع تشريعات مخالفه مخالفات جريمه جرايم شريعه فاعل فاعله مرتكب مخالف جان جاني'.split(
    ' ',
  ),
);
