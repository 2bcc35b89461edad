/** Who takes part, told by a participle before the noun of what they take part in: «الدول المشاركة في المفاوضات», «الوفد المشارك في أعمال المؤتمر». */
import { agrees, type VerbForm } from '../../syntax/agreement.ts';
import type { Analysis } from '../../syntax/analysis.ts';
import { argumentOver } from '../arguments/arguments.ts';
import { clauseOf } from '../arguments/subject.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { isActorAt } from '../words/actors.ts';
import { fill } from './fill.ts';

const takingPart: ReadonlySet<string> = new Set('مشارك مشاركه مشاركون مشاركين مشاركات'.split(' '));

/** «أعمال المؤتمر», «فعاليات الملتقى»: what is gone through of it. */
const proceedings: ReadonlySet<string> = new Set('اعمال اشغال فعاليات جلسات انشطه'.split(' '));

/** How many words of a phrase may stand between its head and the participle. */
const longestPhrase = 5;

/** Those of whom the participle right before «في» and the noun says that they take part; none where it is a verbal noun. */
export function takingPartBefore(scene: EventScene, { start, rules }: TriggerInFrame): FoundArgument[] {
  const { analysis } = scene;
  const first = analysis.sentenceStart(start);
  const link = start > first && proceedings.has(analysis.folded(start - 1)) ? start - 2 : start - 1;
  if (link - 2 < first || analysis.folded(link) !== 'في' || !takingPart.has(analysis.bare(link - 1))) return [];
  const participle = link - 1;
  const head = analysis.isDefinite(participle) && analysis.outer(participle) === 0 ? headBefore(scene, participle) : -1;
  const role = rules.implied ?? rules.doer;
  if (head < 0 || !rules.isMutual) return [];
  const found = fill(scene, role, head, rules)
    .slice(0, 1)
    .map((one) => (one.end > participle ? argumentOver(scene, role, one.start, participle) : one));
  const leader = leaderOf(scene, head);
  return leader < 0 ? found : [...found, ...fill(scene, role, leader, rules).slice(0, 1)];
}

/** «ترأس الوزير وفد المملكة المشارك في الاجتماع»: who leads those who are sent; −1. */
function leaderOf(scene: EventScene, sent: number): number {
  const { analysis } = scene;
  const { verb, subject } = clauseOf(scene, sent);
  if (!delegations.has(analysis.bare(sent)) || verb < 0 || verb > sent || !leading.test(analysis.stem(verb))) return -1;
  return subject >= 0 && subject < sent && isActorAt(scene, subject) ? subject : -1;
}

const delegations: ReadonlySet<string> = new Set(['وفد', 'بعثه']);
const leading = /^[يت]?ت?راست?$/;

/** «الفريق السعودي المشارك», «وفد المملكة المشارك»: the first noun or name of the phrase that acts and agrees with the participle; −1. */
function headBefore(scene: EventScene, participle: number): number {
  const { analysis, entityOver } = scene;
  const { adjective, noun, number, people } = analysis.bits;
  const form = formOf(analysis, participle);
  const limit = Math.max(analysis.sentenceStart(participle), participle - longestPhrase);
  let at = participle - 1;
  while (at > limit && analysis.is(at, adjective | number) && !analysis.is(at, people) && analysis.isDefinite(at)) at--;
  let head = -1;
  for (at = entityOver(at)?.start ?? at; at >= limit; at--) {
    if (agrees(form, scene.head(at), false) && isActorAt(scene, at)) head = at;
    if (at === limit || analysis.outer(at) !== 0 || analysis.isDefinite(at - 1) || !analysis.is(at - 1, noun)) break;
  }
  return head;
}

const formOf = (analysis: Analysis, at: number): VerbForm => ({
  features: 0,
  gender: /(ه|ات)$/.test(analysis.bare(at)) ? 'f' : 'm',
  several: /(ون|ين|ات)$/.test(analysis.bare(at)),
});
