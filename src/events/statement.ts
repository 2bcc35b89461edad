/** statement: somebody says, declares or announces. Triggers: lexicons/triggers/statement.tsv. */
import type { EventRules } from './types.ts';

/** Documents that speak: «أضاف البيان», «أكد المصدر نفسه». */
const documents: ReadonlySet<string> = new Set(
  'البيان بيان البلاغ بلاغ المصدر التقرير تقرير الوثيقه وثيقه الرساله رساله المذكره النص القرار الصحيفه الخبر الدراسه دراسه'.split(
    ' ',
  ),
);

export const statement: EventRules = {
  type: 'statement',
  parties: ['speaker', 'audience', 'medium'],
  byHead: { speaker: { role: 'medium', heads: documents } },
  yields: { unless: 'medium' },
  needsArgument: true,
};
