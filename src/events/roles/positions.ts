/** What counts as the office that somebody gets or leaves, and which words of its phrase name it. */
import type { Mention } from '../../grammar/mentions.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { hasParticiple } from '../../syntax/words/participles.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOfEntity, argumentOver } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { offices } from '../words/heads.ts';
import { placeTypes } from '../words/place-names.ts';
import { looksVerbal } from '../words/verbal-noun.ts';

/** The arguments without positions that are none, and with those left cut to the office. */
export function positions(scene: EventScene, found: readonly FoundArgument[]): FoundArgument[] {
  const left = found.filter((one) => one.role !== 'position' || isPosition(scene, one));
  const isDated = left.some(({ role }) => role === 'time');
  return left.flatMap((found) => {
    const one = withoutSetting(scene, found);
    const date = one.role === 'position' ? dateIn(scene, one) : undefined;
    if (!date) return [withoutPost(scene, one)];
    const office = withoutPost(scene, argumentOver(scene, one.role, one.start, date.start - 1));
    return isDated ? [office] : [office, argumentOfEntity('time', date)];
  });
}

/** «رئيسا له خلال اجتماعه», «رئاسة الاتحاد في الانتخابات», «منصبه بالتوافق»: an office without when, how and in what somebody gets it. */
function withoutSetting(scene: EventScene, one: FoundArgument): FoundArgument {
  if (one.role !== 'position') return one;
  for (let at = one.start + 1; at < one.end; at++)
    if (isSetting(scene, at)) return argumentOver(scene, one.role, one.start, at);
  return one;
}

function isSetting({ analysis, entityOver }: EventScene, at: number): boolean {
  const word = analysis.folded(at);
  const isIn = word === 'في';
  if ((!isIn && !settings.has(word)) || at + 1 >= analysis.count) return false;
  const entity = entityOver(at);
  if (entity && entity.start < at) return false;
  return !isIn || occasions.has(analysis.bare(at + 1));
}

const settings: ReadonlySet<string> = new Set(
  'خلال اثناء بعد عقب اثر منذ حتي رغم وسط بالتوافق بالتزكيه بالتواجد بالاجماع بالاغلبيه'.split(' '),
);
const occasions: ReadonlySet<string> = new Set(
  'انتخابات انتخاب دوره مستقبل حال حاله عهد وقت اشاره اطار مجال منحي مرحله فتره ظل جلسه اجتماع موتمر موسم سياق'.split(
    ' ',
  ),
);

/** «الرئاسة من 1989 إلى 1997», «منصبه في مايو»: the date that a preposition brings behind the office says when. */
function dateIn({ analysis, entityAt }: EventScene, { start, end }: FoundArgument): Mention | undefined {
  for (let at = start + 1; at < end - 1; at++) {
    const date = analysis.is(at, analysis.bits.preposition) ? entityAt(at + 1) : undefined;
    if (date?.type === 'date') return date;
  }
  return undefined;
}

/** «عين خلفا لسلفه»: what stands where a position would, and is none. */
function isPosition({ analysis, entityAt }: EventScene, { start, end }: FoundArgument): boolean {
  const head = analysis.bare(start);
  // «انتخابات الأحساء»
  if (placeTypes.has(entityAt(start)?.type ?? '')) return false;
  // «مرشحين للقبول», «ترشيحهن لغرض المطابقة», «كلف المدير بزيارة الموقع»: what else somebody is named for.
  const isTerm = (analysis.outer(start) & Clitic.ba) !== 0 && terms.has(head);
  // «كلف سالم العوني بتسيير النادي», «ترشيحه لمهمة رئاسة التحرير»
  const isDuty = duties.has(head) || (head === 'مهمه' && start + 1 < end && namesOffice(analysis, start + 1));
  const isBrought = (analysis.outer(start) & (Clitic.la | Clitic.ba)) !== 0 && !isTerm;
  if (isBrought && !namesOffice(analysis, start) && !isDuty) return false;
  // «يثير انتخاب ترامب مخاوف»: a plural of things.
  const areThings = thingsPlural.test(head) && !analysis.is(start, analysis.bits.people) && !offices.has(head);
  // «يتولى تصوير نشاط الرئيس»: what somebody does, and no office.
  return !(
    noPositions.has(head) ||
    areThings ||
    leadsToContent(analysis, start) ||
    (looksVerbal(analysis, start) && !offices.has(head) && !works.has(head) && !isDuty)
  );
}

/** «تأجيل انتخاب الرئيس، موضحا أن …», «مشيرا إلى أن …»: a participle before what somebody says. */
function leadsToContent(analysis: Analysis, at: number): boolean {
  const next = at + 1;
  const limit = analysis.sentenceEnd(at);
  if (next >= limit || !analysis.isAccusative(at) || !hasParticiple(analysis, at)) return false;
  const { preposition, subordinator } = analysis.bits;
  const content = analysis.is(next, preposition) ? next + 1 : next;
  return content < limit && analysis.is(content, subordinator);
}

export const namesOffice = (analysis: Analysis, at: number): boolean =>
  offices.has(analysis.bare(at)) || analysis.longestMatch(at, analysis.lexicon.code.office) >= 0;

/** «مخاوف», «مشاكل», «تساؤلات» (folded). */
const thingsPlural = /^(م.ا..|.*ات)$/;
const noPositions: ReadonlySet<string> = new Set(
  'خلفا خلف رساله دعوه نسخه تقرير اوراق جايزه هديه برقيه درع ميداليه'.split(' '),
);

/** What somebody does for a body (folded), beside the offices («إقالته من تدريب الفريق»). */
export const works: ReadonlySet<string> = new Set(
  'تدريب امامه عمل عمله عملها مهمه وظيفته وظيفتها خدمه خدمته سلك مقعده'.split(' '),
);

/** What somebody is charged with who is to lead (folded): no office by itself («تكليف سالم العوني بتسيير النادي»). */
export const duties: ReadonlySet<string> = new Set(['تسيير', 'اشراف', 'تدريب', 'تدبير']);

/** For how long somebody holds an office («لولاية خامسة»). */
export const terms: ReadonlySet<string> = new Set(['ولايه', 'عهده', 'فتره', 'مده', 'دوره', 'ماموريه']);

/** «منصب والي سوسة», «خطة مدير عام»: the word for an office stands outside of the office that it brings. */
export function withoutPost(scene: EventScene, argument: FoundArgument): FoundArgument {
  const { analysis } = scene;
  const { role, start, end } = argument;
  const office = start + 1;
  if (role !== 'position' || office >= end || !posts.has(analysis.bare(start))) return argument;
  const isBrought = analysis.outer(office) === 0 && namesOffice(analysis, office);
  return isBrought ? argumentOver(scene, role, office, end) : argument;
}

/** Words for an office (folded, without article) that the office itself follows. */
const posts: ReadonlySet<string> = new Set(['منصب', 'منصبا', 'وظيفه', 'خطه']);
