/** sanction: sanctions are imposed, diplomats expelled, relations cut. Triggers: lexicons/triggers/sanction.tsv. */
import { envoys } from './heads.ts';
import type { EventRules, EventScene, FoundArgument } from './types.ts';

export const sanction: EventRules = {
  type: 'sanction',
  parties: ['imposer', 'target'],
  doer: 'imposer',
  recipient: 'target',
  things: ['target'],
  only: { envoys: [{ role: 'target', heads: envoys }] },
  needsArgument: true,
  rejects: isRule,
};

/** «يعاقب القانون على الجريمة», «المخالفات تصل إلى الغرامة»: what a law lays down for whoever breaks it befalls nobody. */
function isRule({ analysis, entityAt }: EventScene, _: unknown, found: readonly FoundArgument[]): boolean {
  return found.some(({ role, start }) => role === 'imposer' && !entityAt(start) && laws.has(analysis.bare(start)));
}

const laws: ReadonlySet<string> = new Set(
  'قانون قوانين فصل فصول ماده مواد لايحه نظام انظمه تشريع تشريعات مخالفه مخالفات جريمه جرايم شريعه فاعل فاعله مرتكب مخالف جان جاني'.split(
    ' ',
  ),
);
