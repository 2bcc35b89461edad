/** endorsement: somebody supports, approves, welcomes, praises, thanks or congratulates. Triggers: lexicons/triggers/endorsement.tsv. */
import { texts } from './heads.ts';
import { statement } from './statement.ts';
import type { EventRules } from './types.ts';

/** What somebody claims to have done: «تبنى التنظيم الهجوم». */
const deeds: ReadonlySet<string> = new Set(
  'عمليه عمليات هجوم هجمات تفجير تفجيرات اغتيال قتل اعتداء اعتداءات قصف خطف اختطاف ذبح'.split(' '),
);

export const endorsement: EventRules = {
  type: 'endorsement',
  parties: ['endorser'],
  doer: 'endorser',
  recipient: 'endorsed',
  isAttitude: true,
  turns: {
    words: deeds,
    rules: statement,
    flag: 'claim',
    roles: { endorser: 'speaker', place: 'place', time: 'time' },
  },
  speaks: true,
  only: {
    text: [{ role: 'endorsed', heads: texts }],
    adopted: [
      { role: 'endorsed', heads: texts },
      { role: 'endorsed', heads: deeds },
    ],
    named: [{ role: 'endorsed', types: new Set(['country', 'place', 'organization', 'person', 'official']) }],
  },
  needsArgument: true,
};
