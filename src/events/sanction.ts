/** sanction: sanctions are imposed, diplomats expelled, relations cut. Triggers: lexicons/triggers/sanction.tsv. */

import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';
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
