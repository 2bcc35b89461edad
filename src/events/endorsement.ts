/** endorsement: somebody supports, approves, welcomes, praises, thanks or congratulates. Triggers: lexicons/triggers/endorsement.tsv. */
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
  needsArgument: true,
};
