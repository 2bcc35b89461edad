/** statement: somebody says, declares or announces. Triggers: lexicons/triggers/statement.tsv. */
import { documents } from './documents.ts';
import { issuerOf } from './issuer.ts';
import type { EventRules } from './types.ts';

/** What something is said in. */
const media: ReadonlySet<string> = new Set(
  'بيان بيانها بيانه بيانهم بلاغ تصريح تصريحات تصريحاته تصريحاتها كلمه كلمته كلمتها خطاب خطابه مقابله حوار حديث حديثه تقرير تقريرها رساله رسالته برقيه تغريده تدوينه منشور مداخله مداخلته وثيقه مذكره مقال ندوه'.split(
    ' ',
  ),
);

/** Meetings with the press: a medium only with that adjective. */
const meetings: ReadonlySet<string> = new Set(['موتمر', 'موتمرا', 'لقاء', 'ندوه', 'نقطه', 'اجتماع']);

export const statement: EventRules = {
  type: 'statement',
  parties: ['speaker', 'audience', 'medium'],
  doer: 'speaker',
  only: { told: [{ role: 'speaker' }], document: [{ role: 'medium', heads: new Set([...documents, ...media]) }] },
  byHead: { speaker: { role: 'medium', heads: documents } },
  around: { امام: 'audience' },
  complete: issuerOf,
  yields: { unless: 'medium' },
  within: { role: 'medium', heads: media, beforePress: meetings },
  speaks: true,
  needsArgument: true,
};
