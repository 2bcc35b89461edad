/** statement: somebody says, declares or announces. Triggers: lexicons/triggers/statement.tsv. */
import { evidence } from './heads.ts';
import type { EventRules } from './types.ts';

/** Documents that speak: «أضاف البيان», «أكد المصدر نفسه». */
const documents: ReadonlySet<string> = new Set(
  'البيان بيان البلاغ بلاغ المصدر التقرير تقرير الوثيقه وثيقه الرساله رساله المذكره النص القرار الصحيفه الخبر الدراسه دراسه تقارير التقارير دراسات الدراسات'.split(
    ' ',
  ),
);

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
  byHead: { speaker: { role: 'medium', heads: documents } },
  yields: { unless: 'medium' },
  within: { role: 'medium', heads: media, beforePress: meetings },
  speaks: true,
  neverModifies: true,
  shows: evidence,
  needsArgument: true,
};
